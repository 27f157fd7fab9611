package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.check.DocumentResult;
import duizhang.check.FormCoverage;
import duizhang.codes.CheckLevel;
import duizhang.codes.Coverage;
import duizhang.codes.DocumentKind;
import duizhang.codes.Status;
import duizhang.codes.TokenRole;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the repository; the expected figures are typed from their pages. */
class SampleFiguresTest {
  private static final DocumentResult MINISTRY = Documents.extracted(Path.of("input/final-accounts-ministry-style.pdf"));
  private static final DocumentResult DISTRICT = Documents.extracted(Path.of("input/final-accounts-split-codes.pdf"));
  private static final DocumentResult BUDGET = Documents.extracted(Path.of("input/budget.pdf"));

  @ParameterizedTest
  @CsvSource({
      "final-accounts-prose.md, 示例市就业服务中心2021年度部门决算",
      "final-accounts-tabs.txt, 2021年度示例市养老保险服务中心部门决算",
      "budget.pdf, 示例省数据服务局2025年部门预算",
  })
  void aTitleMayHaveSeveralLines(String file, String title) {
    assertThat(Documents.extracted(Path.of("input", file)).head().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "revenue_expenditure_summary | 本年收入合计 | 收入/金额 | 2,666.33",
      "revenue_expenditure_summary | 208 | 支出/金额 | 2,860.63",
      "revenue_expenditure_summary | 结余分配 | 支出/金额 | 39.76",
      "revenue | 2080101 | 本年收入合计 | 1,269.01",
      "revenue | 合计 | 其他收入 | 58.80",
      "expenditure | 合计 | 基本支出 | 1,929.66",
      "expenditure | 2080199 | 项目支出 | 603.14",
      "appropriation_summary | 年初财政拨款结转和结余 | 收入/金额 | 2,574.92",
      "appropriation_summary | 221 | 支出/一般公共预算财政拨款 | 216.47",
      "general_budget_expenditure | 2080505 | 本年支出/基本支出 | 142.73",
      "general_budget_basic | 30102 | 人员经费/决算数 | 710.31",
      "general_budget_basic | 31002 | 公用经费/决算数 | 10.82",
  })
  void readsAMinistrysForms(String form, String row, String column, String printed) {
    assertThat(Documents.printed(MINISTRY, form, row, column)).containsExactly(printed);
  }

  @Test
  void knowsWhatTheDocumentsAre() {
    assertThat(MINISTRY.head().kind()).isEqualTo(DocumentKind.FINAL_ACCOUNTS);
    assertThat(MINISTRY.head().fiscalYear()).isEqualTo(2021);
    assertThat(MINISTRY.head().agency()).isEqualTo("示例部社会保险经办中心");
    assertThat(DISTRICT.head().agency()).isEqualTo("示例市示范区文化和旅游局");
    assertThat(BUDGET.head().kind()).isEqualTo(DocumentKind.BUDGET);
    assertThat(BUDGET.head().fiscalYear()).isEqualTo(2025);
  }

  @Test
  void tellsEmptyFormsWithANoteFromEmptyFormsWithout() {
    assertThat(coverage(MINISTRY)).containsEntry("government_fund", Coverage.EMPTY_NOTED).containsEntry("state_capital", Coverage.EMPTY_NOTED);
    assertThat(coverage(BUDGET)).containsEntry("government_fund", Coverage.EMPTY_NOTED).containsEntry("state_capital", Coverage.EMPTY_SILENT);
  }

  @Test
  void readsTheUnitOfEachTable() {
    Map<String, String> units = DISTRICT.tables().stream().collect(Collectors.toMap(t -> t.form().id(), t -> t.unit(), (a, b) -> a));
    assertThat(units).containsEntry("revenue", "元").containsEntry("three_public", "万元");
    Fact yuan = DISTRICT.facts().stream().filter(f -> f.form().id().equals("expenditure")).findFirst().orElseThrow();
    assertThat(yuan.amount()).isEqualByComparingTo(new BigDecimal(yuan.printed().replace(",", "")));
    Fact tenThousands = DISTRICT.facts().stream().filter(f -> f.form().id().equals("three_public")).findFirst().orElseThrow();
    assertThat(tenThousands.amount()).isEqualByComparingTo(new BigDecimal(tenThousands.printed().replace(",", "")).movePointRight(4));
    assertThat(tenThousands.ulp()).isEqualByComparingTo("100");
  }

  @Test
  void joinsCodesOfThreeColumnsAndTablesOverPages() {
    assertThat(DISTRICT.facts()).filteredOn(f -> f.form().id().equals("expenditure") && f.code() != null).extracting(Fact::code)
        .allMatch(c -> c.matches("2\\d\\d(\\d\\d){0,2}"));
    assertThat(DISTRICT.tables()).filteredOn(t -> t.form().id().equals("expenditure")).singleElement()
        .satisfies(table -> assertThat(table.segments()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"final-accounts-ministry-style.pdf", "final-accounts-split-codes.pdf", "budget.pdf"})
  void accountsForEveryNumberInATableAndClosesEverySum(String file) {
    DocumentResult result = Documents.extracted(Path.of("input/" + file));
    assertThat(result.ledger()).filteredOn(l -> l.inTable() && l.role() == TokenRole.UNACCOUNTED).isEmpty();
    assertThat(result.checks()).filteredOn(c -> c.level() == CheckLevel.FAIL).isEmpty();
    assertThat(result.facts()).filteredOn(f -> f.status() == Status.DISPUTED).isEmpty();
    assertThat(result.facts()).extracting(Fact::id).doesNotHaveDuplicates();
  }

  private static Map<String, Coverage> coverage(DocumentResult result) {
    return result.coverage().stream().collect(Collectors.toMap(x -> x.form().id(), FormCoverage::coverage));
  }
}
