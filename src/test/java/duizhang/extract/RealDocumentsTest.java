package duizhang.extract;

import static duizhang.extract.Documents.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.DocumentResult;
import duizhang.check.FormCoverage;
import duizhang.check.LedgerEntry;
import duizhang.codes.Coverage;
import duizhang.codes.Flow;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Status;
import duizhang.codes.TokenRole;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Places of real documents that once were read wrong; every expected figure was typed from the rendered page. */
class RealDocumentsTest {
  private static final Path REAL = Path.of("../shared/real");

  @Test
  void aTitleAtTheFootOfThePageBeforeAndOneTornOverTwoLinesNameTheirForms() {
    DocumentResult result = read("jiangsu/江苏省人大办公厅2017年度预算公开.pdf");
    assertThat(printed(result, "operating_costs", "30211", "机关运行经费支出")).containsExactly("1,293.36");
    assertThat(printed(result, "operating_costs", "31002", "机关运行经费支出")).containsExactly("59.00");
    assertThat(printed(result, "three_public", "RECEPTION", "“三公”经费/公务接待费")).containsExactly("427.50");
    assertThat(printed(result, "three_public", "MEETINGS", "会议费")).containsExactly("1,305.25");
    assertThat(result.facts()).noneMatch(fact -> fact.form().id().equals("other"));
    assertThat(coverage(result, "three_public")).isEqualTo(Coverage.PRESENT);
    assertThat(coverage(result, "operating_costs")).isEqualTo(Coverage.PRESENT);
    assertThat(result.facts()).filteredOn(fact -> fact.form().id().equals("operating_costs") || fact.form().id().equals("three_public"))
        .extracting(Fact::status).containsOnly(Status.PROVEN);
    // What overflows page 11 below its edge is on no page: 提租补贴 1,018.01 is printed on the pages of its two forms and nowhere else.
    assertThat(result.ledger()).filteredOn(line -> line.printed().equals("1,018.01")).extracting(LedgerEntry::role).containsOnly(TokenRole.FACT);
  }

  @Test
  void theTotalBelowTheCarriedOverMoneyIsTheGrandTotal() {
    DocumentResult result = read("jiangsu/江苏省人大常委会办公厅2019年部门预算公开表.pdf");
    List<Fact> lines = result.facts().stream()
        .filter(fact -> fact.form().id().equals("revenue_expenditure_summary") && fact.scheme() == Scheme.LINE && fact.total()).toList();
    assertThat(lines).extracting(Fact::itemName, Fact::code).containsExactlyInAnyOrder(
        tuple("当年收入小计", "REVENUE_TOTAL"), tuple("当年支出小计", "EXPENDITURE_TOTAL"),
        tuple("收入合计", "GRAND_TOTAL_REVENUE"), tuple("支出合计", "GRAND_TOTAL_EXPENDITURE"));
    assertThat(lines).extracting(Fact::printed).containsOnly("18,330.37");
    assertThat(lines).filteredOn(fact -> fact.itemName().endsWith("合计")).extracting(Fact::flow).containsOnly(Flow.GRAND_TOTAL);
    assertThat(result.tables().get(0).formNumber()).isEqualTo("公开表一");
  }

  @Test
  void everyFigureThatASecondFormRepeatsIsProven() {
    DocumentResult result = read("jiangsu/江苏省人大常委会办公厅2019年部门预算公开表.pdf");
    assertThat(printed(result, "revenue_expenditure_summary", "221", "支出/功能分类/金额")).containsExactly("3,301.20");
    assertThat(result.facts()).filteredOn(fact -> fact.form().id().equals("revenue_expenditure_summary") || fact.form().id().equals("expenditure"))
        .extracting(Fact::status).containsOnly(Status.PROVEN);
  }

  @Test
  void theSourcesOfARevenueFormThatRunsDownThePage() {
    DocumentResult result = read("jiangsu/江苏省委办公厅2017年预算公开表格.pdf");
    List<Fact> revenue = of(result, "revenue");
    assertThat(revenue).extracting(Fact::code, Fact::printed).containsExactly(
        tuple("GRAND_TOTAL_REVENUE", "20,849.45"), tuple("GENERAL_BUDGET", "20,702.25"),
        tuple("APPROPRIATION", "20,702.25"), tuple("SPECIAL_ACCOUNT", "147.20"),
        tuple(null, "147.20"));
    assertThat(revenue.subList(0, 4)).extracting(Fact::status)
        .containsExactly(Status.PROVEN, Status.PROVEN, Status.UNCHECKED, Status.PROVEN);
    assertThat(leaves(result, "revenue")).isEqualByComparingTo("208494500");
    // Not all of this money is appropriation, so that the functions of the two forms need not agree.
    assertThat(result.checks()).noneMatch(check -> check.rule().equals("BUX-14"));
    assertThat(result.head().scope()).isEqualTo(Scope.DEPARTMENT);
  }

  @Test
  void theArticlesOfAPurchaseAddUpToItsProjectsAndItsKinds() {
    DocumentResult result = read("jiangsu/江苏省委办公厅2017年预算公开表格.pdf");
    List<Fact> purchases = of(result, "procurement");
    assertThat(purchases).hasSize(47).extracting(Fact::status).containsOnly(Status.PROVEN);
    assertThat(purchases.subList(0, 4)).extracting(Fact::itemName, Fact::printed, Fact::leaf).containsExactly(
        tuple("合计", "1,774.70", false), tuple("货物A", "496.20", false),
        tuple("办公设备购置费/办公设备购置", "60.00", false),
        tuple("台式计算机（20万以下）/政府集中采购", "12.00", true));
    assertThat(leaves(result, "procurement")).isEqualByComparingTo("17747000");
  }

  @Test
  void aRowOfTheSummaryIsProvenByItsUses() {
    DocumentResult result = read("shanghai/上海市普陀区人民政府办公室单位25年预算.pdf");
    List<Fact> summary = of(result, "revenue_expenditure_summary");
    assertThat(summary).filteredOn(fact -> fact.measure() == Measure.PUBLIC_USE).extracting(Fact::printed)
        .containsExactly("1,867,397.54", "265,380.00", "2,132,777.54");
    assertThat(summary).extracting(Fact::status).containsOnly(Status.PROVEN);
    // 财政拨款收入 is the sum of its funds, which are the leaves.
    assertThat(summary).filteredOn(fact -> fact.flow() == Flow.REVENUE).extracting(Fact::code, Fact::leaf).containsExactly(
        tuple("APPROPRIATION", false), tuple("GENERAL_BUDGET", true));
    assertThat(of(result, "appropriation_summary")).extracting(Fact::measure).containsOnly(Measure.TOTAL);
  }

  @Test
  void aTitleIsJoinedFromTheLinesOfTheCover() {
    assertThat(read("shanghai/中共上海市普陀区委社会工作部 2024 年度部门决算.pdf").head().title()).isEqualTo("中共上海市普陀区委社会工作部2024年度部门决算");
    assertThat(read("jiangsu/省人大办公厅2018预算公开.pdf").head().title()).isEqualTo("江苏省人大常委会办公厅2018年度部门预算公开");
    assertThat(read("jiangsu/江苏省委办公厅2018年度部门预算公开表.pdf").head().title()).isEqualTo("江苏省2018年度省级部门预算公开报表");
  }

  @Test
  void datesBrokenOverLinesAndYearsBehindNumberingAreDates() {
    Predicate<LedgerEntry> year = line -> line.printed().matches(".*20\\d\\d");
    assertThat(read("shanghai/中共上海市普陀区委社会工作部 2024 年度部门决算.pdf").ledger())
        .filteredOn(line -> line.page() == 19 && year.test(line)).extracting(LedgerEntry::role).containsOnly(TokenRole.DATE);
    assertThat(read("shanghai/上海市普陀区人民政府办公室单位25年预算.pdf").ledger())
        .filteredOn(line -> line.page() == 2 && year.test(line)).hasSize(9).extracting(LedgerEntry::role).containsOnly(TokenRole.DATE);
  }

  @Test
  void numbersBetweenTheTwoLinesOfTheirLabelStayWithIt() {
    DocumentResult result = read("government/taian_2025_budget_execution_report.pdf");
    assertThat(printed(result, "gov_general_expenditure", "补充预算周转金和安排预算稳定调节基金", "2024年决算数")).containsExactly("95932");
    assertThat(printed(result, "gov_general_expenditure", "补充预算周转金和安排预算稳定调节基金", "2025年执行数/金额")).containsExactly("111897");
    assertThat(printed(result, "gov_general_expenditure", "地方政府一般债务还本支出（不含再融资一般债券还本）", "2025年执行数/金额")).contains("68119");
    assertThat(printed(result, "gov_general_expenditure", "结转下年", "2025年预算数")).contains("366515");
  }

  private static DocumentResult read(String file) {
    assumeTrue(Files.isRegularFile(REAL.resolve(file)), "../shared is not there: skipped");
    return Documents.extracted(REAL.resolve(file));
  }

  private static List<Fact> of(DocumentResult result, String form) {
    return result.facts().stream().filter(fact -> fact.form().id().equals(form)).toList();
  }

  private static BigDecimal leaves(DocumentResult result, String form) {
    return of(result, form).stream().filter(Fact::leaf).map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Coverage coverage(DocumentResult result, String form) {
    return result.coverage().stream().filter(covered -> covered.form().id().equals(form)).map(FormCoverage::coverage).findFirst().orElseThrow();
  }
}
