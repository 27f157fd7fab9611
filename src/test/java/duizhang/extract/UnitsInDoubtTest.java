package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duizhang.check.CheckResult;
import duizhang.check.DocumentResult;
import duizhang.check.Finding;
import duizhang.codes.CheckLevel;
import duizhang.codes.Status;
import duizhang.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table whose unit is wrong or missing: all its sums close, and another place tells. */
class UnitsInDoubtTest {
  private static final String TEXT = """
      某市档案馆2023年度部门决算
      一、支出决算情况
      支出决算表
      部门：某市档案馆  金额单位：%s
      | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
      |---|---|---|---|---|
      | 合计 |  | 320.00 | 200.00 | 120.00 |
      | 201 | 一般公共服务支出 | 320.00 | 200.00 | 120.00 |
      | 20126 | 档案事务 | 320.00 | 200.00 | 120.00 |
      | 2012601 | 行政运行 | 200.00 | 200.00 |  |
      | 2012604 | 档案馆 | 120.00 |  | 120.00 |
      二、收入支出决算情况
      收入支出决算总表
      部门：某市档案馆%s
      | 收入 |  | 支出 |  |
      |---|---|---|---|
      | 项目 | 决算数 | 项目 | 决算数 |
      | 一、一般公共预算财政拨款收入 | 320.00 | 一、一般公共服务支出 | 320.00 |
      | 本年收入合计 | 320.00 | 本年支出合计 | 320.00 |
      | 总计 | 320.00 | 总计 | 320.00 |
      """;

  @TempDir
  Path folder;

  @Test
  void theDigitsOfAnotherTableInAnotherUnitAreOneFindingWithBothPlaces() throws IOException {
    DocumentResult result = extracted(TEXT.formatted("元", "  金额单位：万元"));

    assertThat(result.findings()).filteredOn(finding -> finding.messageEn().contains("another unit"))
        .extracting(Finding::level, Finding::printed, Finding::expected)
        .containsExactly(tuple(CheckLevel.FLAG, "320.00万元", "320.00元"));
    assertThat(result.findings()).filteredOn(finding -> finding.messageEn().contains("another unit")).extracting(Finding::messageZh)
        .allSatisfy(message -> assertThat(message).contains("支出决算表", "收入支出决算总表"));
    assertThat(result.checks()).filteredOn(check -> check.rule().equals("BUX-9")).extracting(CheckResult::level).containsExactly(CheckLevel.FLAG);
    // No other finding tells the same, and no figure of either is proven.
    assertThat(result.findings()).filteredOn(finding -> "320.00元".equals(finding.printed()) || "320.00万元".equals(finding.printed())).hasSize(1);
    assertThat(result.facts()).extracting(Fact::status).doesNotContain(Status.PROVEN);
  }

  @Test
  void tablesInOneUnitAreInNoDoubt() throws IOException {
    DocumentResult result = extracted(TEXT.formatted("万元", "  金额单位：万元"));

    assertThat(result.findings()).extracting(Finding::messageEn).noneMatch(message -> message.contains("unit"));
    assertThat(result.checks()).filteredOn(check -> check.rule().equals("BUX-9")).extracting(CheckResult::level, CheckResult::message)
        .isEmpty();
    assertThat(result.checks()).filteredOn(check -> check.rule().equals("DS-03")).extracting(CheckResult::level).containsExactly(CheckLevel.OK);
  }

  @Test
  void aTableWithoutAUnitIsOneFindingWithThePlaceThatPrintsOne() throws IOException {
    DocumentResult result = extracted(TEXT.formatted("万元", ""));

    assertThat(result.findings()).filteredOn(finding -> finding.messageEn().contains("prints no unit"))
        .extracting(Finding::printed, Finding::expected, Finding::checks).containsExactly(tuple("320.00", "320.00万元", 1));
    assertThat(result.checks()).filteredOn(check -> check.rule().equals("DS-03")).extracting(CheckResult::level).containsExactly(CheckLevel.FLAG);
  }

  private DocumentResult extracted(String text) throws IOException {
    Path file = folder.resolve("final.txt");
    Files.writeString(file, text);
    return Documents.extracted(file);
  }
}
