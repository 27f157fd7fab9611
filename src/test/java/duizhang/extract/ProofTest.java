package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.check.DocumentResult;
import duizhang.codes.CheckLevel;
import duizhang.codes.Measure;
import duizhang.codes.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sum proves, and what it does not. */
class ProofTest {
  private static final String HEAD = "支出决算表\n\n部门：示例局\n\n2021年度\n\n金额单位：万元\n\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n";

  @TempDir
  Path folder;

  @Test
  void aPartBesideABlankIsNotProvenByItsRowAlone() throws IOException {
    DocumentResult result = read("2080102\t一般行政管理事务\t60.24\t60.24\t\n2080107\t社会保险业务管理事务\t10.00\t\t10.00\n");
    assertThat(status(result, "2080102", Measure.BASIC)).isEqualTo(Status.UNCHECKED);
    assertThat(status(result, "2080107", Measure.PROJECT)).isEqualTo(Status.UNCHECKED);
  }

  @Test
  void rowAndColumnTogetherProveAPlace() throws IOException {
    DocumentResult result = read(
        "合计\t\t70.24\t60.24\t10.00\n2080102\t一般行政管理事务\t60.24\t60.24\t\n2080107\t社会保险业务管理事务\t10.00\t\t10.00\n");
    assertThat(status(result, "2080102", Measure.BASIC)).isEqualTo(Status.PROVEN);
    assertThat(status(result, "2080107", Measure.PROJECT)).isEqualTo(Status.PROVEN);
  }

  @Test
  void aSumThatFailsDisputesItsFigures() throws IOException {
    DocumentResult result = read("合计\t\t70.24\t60.24\t10.00\n2080102\t一般行政管理事务\t60.94\t60.24\t\n2080107\t社会保险业务管理事务\t10.00\t\t10.00\n");
    assertThat(status(result, "2080102", Measure.TOTAL)).isEqualTo(Status.DISPUTED);
    assertThat(result.checks()).filteredOn(c -> c.level() == CheckLevel.FAIL).extracting(c -> c.rule()).contains("FA03-R", "FA03-H1");
  }

  @Test
  void aDifferenceInsideTheRoundingEnvelopeIsNoContradiction() throws IOException {
    DocumentResult result = read("合计\t\t70.25\t60.24\t10.00\n2080102\t一般行政管理事务\t60.24\t60.24\t\n2080107\t社会保险业务管理事务\t10.00\t\t10.00\n");
    assertThat(result.checks()).extracting(c -> c.level()).contains(CheckLevel.ROUND).doesNotContain(CheckLevel.FAIL);
    assertThat(result.facts()).noneMatch(f -> f.status() == Status.DISPUTED);
  }

  @Test
  void theFundsBelowASubtotalAreNotAddedToIt() throws IOException {
    String head = HEAD.replace("\t项目支出\n", "\t项目支出/小计\t项目支出/一般公共预算\t项目支出/政府性基金\n");
    DocumentResult result = document(
        head + "合计\t\t70.24\t60.24\t10.00\t4.00\t6.00\n2080102\t一般行政管理事务\t64.24\t60.24\t4.00\t4.00\t\n2080107\t社会保险业务管理事务\t6.00\t\t6.00\t\t6.00\n");
    assertThat(result.facts()).isNotEmpty().noneMatch(f -> f.status() == Status.DISPUTED);
    assertThat(result.checks()).noneMatch(c -> c.level() == CheckLevel.FAIL);
  }

  @Test
  void expenditureListedByItsKindsAddsUp() throws IOException {
    DocumentResult result = document("2024年部门预算\n\n支出总体情况表\n\n单位：万元\n\n项目\t2024年预算\n一、基本支出\t60.00\n二、项目支出\t40.00\n三、结转下年\t0.00\n支出总计\t100.00\n");
    assertThat(result.facts()).filteredOn(f -> f.form().id().equals("expenditure")).hasSize(4).noneMatch(f -> f.status() == Status.DISPUTED);
    assertThat(result.checks()).filteredOn(c -> c.rule().equals("BU3-4")).extracting(c -> c.level()).containsExactly(CheckLevel.OK);
  }

  @Test
  void aLineThatNobodyKnowsLeavesTheTotalAlone() throws IOException {
    DocumentResult result = document("2024年部门预算\n\n收入总体情况表\n\n单位：万元\n\n项目\t2024年预算\n本级安排的钱款\t60.00\n其他收入\t40.00\n收入总计\t100.00\n");
    assertThat(result.facts()).filteredOn(f -> f.form().id().equals("revenue")).hasSize(3).allMatch(f -> f.status() == Status.UNCHECKED);
  }

  @Test
  void personnelAndPublicUseAreTheBasicExpenditureBesideThem() throws IOException {
    String head = HEAD.replace("基本支出\t项目支出", "基本支出\t人员经费\t公用经费\t项目支出");
    DocumentResult result = document(
        head + "合计\t\t70.00\t60.00\t45.00\t15.00\t10.00\n2080101\t行政运行\t60.00\t60.00\t45.00\t15.00\t\n2080107\t社会保险业务管理事务\t10.00\t\t\t\t10.00\n");
    assertThat(result.checks()).noneMatch(c -> c.level() == CheckLevel.FAIL);
    assertThat(status(result, "2080101", Measure.PERSONNEL)).isEqualTo(Status.PROVEN);
    assertThat(status(result, "2080101", Measure.BASIC)).isEqualTo(Status.PROVEN);
  }

  private DocumentResult document(String text) throws IOException {
    return Documents.extracted(Files.writeString(folder.resolve("document.txt"), text, StandardCharsets.UTF_8));
  }

  private static Status status(DocumentResult result, String code, Measure measure) {
    return result.facts().stream().filter(f -> code.equals(f.code()) && f.measure() == measure).findFirst().orElseThrow().status();
  }

  private DocumentResult read(String rows) throws IOException {
    return document(HEAD + rows);
  }
}
