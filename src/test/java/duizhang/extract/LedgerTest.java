package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.TokenRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every number of a document became. */
class LedgerTest {
  @TempDir
  Path folder;

  @Test
  void theNumberAtTheEndOfALineOfContentsIsAPageNumber() throws IOException {
    var result = Documents.extracted(Files.writeString(
        folder.resolve("某局2023年度部门决算.txt"),
        "目 录\n\n第一部分 某局概况........................3\n\n一、主要职责        4\n\n二、机构设置……………………12\n\n某局设8个科室，管理各类档案。\n",
        StandardCharsets.UTF_8));
    assertThat(result.ledger()).filteredOn(entry -> entry.role() == TokenRole.PAGE_NUMBER).extracting(entry -> entry.printed()).containsExactly("3", "4", "12");
    assertThat(result.ledger()).filteredOn(entry -> entry.printed().equals("8")).extracting(entry -> entry.role()).doesNotContain(TokenRole.PAGE_NUMBER);
  }

  @Test
  void everyNumberHasARole() throws IOException {
    var result = Documents.extracted(Files.writeString(folder.resolve("a.txt"), """
        某局2023年度部门决算
        一、支出情况
        2023年本年支出合计120.50万元。联系电话：5550123
        支出决算表
        单位：万元
        科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出
        栏次\t\t1\t2\t3
        201\t一般公共服务支出\t120.50\t100.00\t20.50
        \t合计\t120.50\t100.00\t20.50
        """, StandardCharsets.UTF_8));
    assertThat(result.ledger()).extracting(entry -> entry.printed() + " " + entry.role()).containsExactly(
        "2023 DATE", "2023 DATE", "120.50 CLAIM", "5550123 UNACCOUNTED",
        "1 COLUMN_NUMBER", "2 COLUMN_NUMBER", "3 COLUMN_NUMBER",
        "201 CODE", "120.50 FACT", "100.00 FACT", "20.50 FACT", "120.50 FACT", "100.00 FACT", "20.50 FACT");
    assertThat(result.ledger()).filteredOn(entry -> entry.role() == TokenRole.FACT)
        .allSatisfy(entry -> assertThat(result.facts()).anyMatch(fact -> fact.id().equals(entry.target()) && fact.printed().equals(entry.printed())));
  }
}
