package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose figures columns and rows are, of which side of the account, of which money, and what they count, where no form of the catalogue says it. */
class UnitsAndSidesTest {
  @Test
  void columnsCalledAfterUnitsAreTheirs() {
    List<Fact> facts = facts(
        DocumentKind.BUDGET, "2026年部门支出预算分单位汇总表（按功能分类）", "科目编码 | 科目名称 | 部门合计 | 某市林业局机关 | 某市青山林场", "2130201 | 行政运行 | 30.00 | 10.00 | 20.00");
    assertThat(facts).extracting(fact -> fact.subject().holder()).containsExactly(null, "某市林业局机关", "某市青山林场");
    assertThat(facts).extracting(Fact::measure).containsOnly(Measure.TOTAL);
    assertThat(facts).extracting(Fact::fund).containsOnly(Fund.ALL);
  }

  @Test
  void oneHeadLikeAUnitsIsNone() {
    List<Fact> facts = facts(DocumentKind.BUDGET, "2026年部门支出情况表", "科目编码 | 科目名称 | 合计 | 上缴市财政局", "2130201 | 行政运行 | 30.00 | 10.00");
    assertThat(facts).extracting(fact -> fact.subject().holder()).containsOnlyNulls();
  }

  @Test
  void aTitleThatNamesAPartOfTheExpenditureIsNotOfAll() {
    assertThat(facts(DocumentKind.BUDGET, "2026年人员经费支出汇总表", "科目编码 | 科目名称 | 合计", "2130201 | 行政运行 | 30.00")).extracting(Fact::fund)
        .doesNotContain(Fund.ALL);
  }

  @Test
  void twoHeadsOfClassesAreEconomicAccounts() {
    List<Fact> facts = facts(
        DocumentKind.BUDGET, "2026年部门支出表", "科目编码 | 科目名称 | 合计 | 商品和服务支出 | 资本性支出", "2130201 | 行政运行 | 30.00 | 10.00 | 20.00");
    assertThat(facts).extracting(fact -> fact.subject().economic()).containsExactly(null, "302", "310");
  }

  @Test
  void codesBehindTheFiguresAreThoseOfTheNamesBefore() {
    List<Fact> facts = facts(DocumentKind.BUDGET, "2026年部门支出表", "功能科目名称 | 支出总计 | 科目编码", "城乡社区规划与管理 | 30.00 | 2120201");
    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).subject().function()).isEqualTo("2120201");
  }

  /** A code is no amount, whatever stands before the word in its head. */
  @Test
  void codesOfUnitsAndAccountsMayShareAColumn() {
    List<Fact> facts = facts(DocumentKind.BUDGET, "部门支出总表（分单位）", "单位（科目）编码 | 单位（科目）名称 | 合计", " | 合计 | 50.00", "303011 | 某市教育局机关 | 30.00", "205 | 教育支出 | 20.00",
        "208 | 社会保障和就业支出 | 10.00", "303014 | 某市第三中学 | 20.00", "205 | 教育支出 | 20.00");
    assertThat(facts).extracting(Fact::printed).containsExactly("50.00", "30.00", "20.00", "10.00", "20.00", "20.00");
    assertThat(facts).extracting(fact -> fact.subject().holder())
        .containsExactly(null, "某市教育局机关", "某市教育局机关", "某市教育局机关", "某市第三中学", "某市第三中学");
    assertThat(facts).extracting(fact -> fact.subject().function()).containsExactly(null, null, "205", "208", null, "205");
  }

  @Test
  void widthOfDigitsDoesNotMatter() {
    List<Fact> facts = facts(DocumentKind.GOVERNMENT_REPORT, "2023年一般公共预算支出情况表", "县市区 | 金额 | 比上年增长％", "全市合计 | １４２５２７ | ０．９", "青石县 | ２６１１７ | －１．９");
    assertThat(facts).extracting(Fact::printed).containsExactly("１４２５２７", "０．９", "２６１１７", "－１．９");
    assertThat(facts).extracting(fact -> fact.subject().holder()).containsExactly(null, null, "青石县", "青石县");
  }

  @Test
  void eachSideBelowItsTotalIsOfThatSide() {
    List<Fact> facts = facts(
        DocumentKind.GOVERNMENT_REPORT, "2025年一般公共预算收支平衡表", "项目 | 2025年预算", "收入总计 | 90", "一、上级补助收入 | 60", "二、调入资金 | 30", "支出总计 | 90",
        "一、上解支出 | 50", "二、结转下年 | 40");
    assertThat(facts.get(2).flow()).isEqualTo(Flow.REVENUE);
    assertThat(facts.get(5).flow()).isEqualTo(Flow.EXPENDITURE);
  }

  @Test
  void eachSideAboveItsTotalIsOfThatSide() {
    List<Fact> facts = facts(
        DocumentKind.GOVERNMENT_REPORT, "2025年一般公共预算收支平衡表", "项目 | 2025年预算", "一、上级补助收入 | 60", "二、调入资金 | 30", "收入总计 | 90", "一、上解支出 | 50",
        "二、结转下年 | 40", "支出总计 | 90");
    assertThat(facts.get(1).flow()).isEqualTo(Flow.REVENUE);
    assertThat(facts.get(4).flow()).isEqualTo(Flow.EXPENDITURE);
  }

  @Test
  void rowsNumberedBelowACountAreCounts() {
    List<Fact> facts = facts(
        DocumentKind.FINAL_ACCOUNTS, "2024年度机构运行信息表", "项目 | 统计数", "（一）车辆数合计（辆） | 7", "1．执法执勤用车 | 4", "（二）采购货物支出 | 558532.73");
    assertThat(facts).extracting(Fact::valueKind).containsExactly(ValueKind.COUNT, ValueKind.COUNT, ValueKind.AMOUNT);
  }

  @Test
  void aSumBelowARowOfThreePublicWithoutAFigureIsItsTotal() {
    List<Fact> facts = facts(
        DocumentKind.FINAL_ACCOUNTS, "2024年度机构运行信息表", "项目 | 统计数", "一、“三公”经费支出 | ", "（一）支出合计 | 30.00", "1．因公出国（境）费 | 10.00", "2．公务接待费 | 20.00");
    assertThat(facts.get(0).account().scheme()).isEqualTo(Scheme.THREE_PUBLIC);
    assertThat(facts.get(0).account().code()).isEqualTo("TOTAL");
  }

  @Test
  void halvesOfATitleThatBelongTogetherAreOne() {
    List<Fact> facts = new Paper().page(
        List.of("二〇二三年某市对县一般公共预算转移支付", "分地区分科目决算表"), "科目编码 | 科目名称 | 合计 | 青坪县 | 白石县", "205 | 教育支出 | 30.00 | 10.00 | 20.00")
        .facts(DocumentKind.GOVERNMENT_REPORT, 2023).get(0).facts();
    assertThat(facts).extracting(Fact::fund).containsOnly(Fund.GENERAL);
  }

  @Test
  void rowsThatBeginWithAYearAreOfIt() {
    List<Fact> facts = facts(
        DocumentKind.GOVERNMENT_REPORT, "2024年地方政府债务情况表", "项目 | 本地区", "一、2023年末地方政府债务余额 | 30", "其中：一般债务 | 10", "二、2024年债券发行决算数 | 40", "三、应急储备 | 5");
    assertThat(facts).extracting(Fact::fiscalYear).containsExactly(2023, 2023, 2024, 2024);
    assertThat(facts.get(2).stage()).isEqualTo(Stage.FINAL);
    // The year in the name of a grant is part of the name, and one far away is of what is repaid.
    assertThat(facts(DocumentKind.GOVERNMENT_REPORT, "2024年补助资金分配表", "项目 | 决算数", "2023年城乡民生资金 | 30", "2015年债券还本 | 7")).extracting(Fact::fiscalYear)
        .containsOnly(2024);
  }

  @Test
  void columnsWithoutDeeperHeadsMayBeNumberedBesideThem() {
    List<Fact> facts = facts(
        DocumentKind.FINAL_ACCOUNTS, "收入决算表", "项目 | < | < | < | 本年收入合计 | 财政拨款收入 | 事业收入 | <", "支出功能分类科目编码 | < | < | 科目名称 | 1 | 2 | 小计 | 其中：教育收费",
        "类 | 款 | 项 | 栏次 | ^ | ^ | 3 | 4", "205 | 02 | 01 | 学前教育 | 30.00 | 10.00 | 20.00 | 5.00");
    assertThat(facts).extracting(fact -> fact.subject().function()).containsOnly("2050201");
    assertThat(facts).extracting(Fact::columnLabel).containsExactly("本年收入合计", "财政拨款收入", "事业收入/小计", "事业收入/其中：教育收费");
  }

  @Test
  void theLastRowIsTheGrandTotalWhereWhatWasCarriedOverStandsAboveIt() {
    List<Fact> facts = facts(
        DocumentKind.BUDGET, "财政拨款收支总表", "收入 | < | 支出 | <", "项目 | 预算数 | 项目 | 预算数", "一、本年拨款 | 20.00 | 一、教育支出 | 25.00", "二、上年结转 | 5.00 |  | ",
        "收入合计 | 25.00 | 支出合计 | 25.00");
    assertThat(facts.subList(3, 5)).extracting(Fact::flow).containsOnly(Flow.GRAND_TOTAL);
  }

  @Test
  void theNumberOfAProjectIsNoPartOfItsName() {
    List<Fact> facts = facts(DocumentKind.BUDGET, "项目支出预算明细表", "项目编码-名称 | 功能科目 | 合计", "450500251000130041-馆舍维修 | 2070104-图书馆 | 7.00");
    assertThat(facts.get(0).subject().project()).isEqualTo("馆舍维修");
    assertThat(facts.get(0).subject().function()).isEqualTo("2070104");
  }

  @Test
  void zerosBesideNoNameAreNoFigures() {
    List<Fact> facts = facts(
        DocumentKind.FINAL_ACCOUNTS, "一般公共预算财政拨款基本支出决算表", "科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额", "30101 | 基本工资 | 0.00 | 30201 | 办公费 | 2.00",
        " |  | 0.00 | 30202 | 印刷费 | 0.00",
        " |  | 5.00 | 30205 | 水费 | 1.00");
    assertThat(facts).extracting(Fact::printed).containsExactly("0.00", "2.00", "0.00", "5.00", "1.00");
  }

  @Test
  void aRowThatNamesATableBeginsOne() {
    List<TableFacts> tables = new Paper().page(
        List.of("部门支出总表", "单位：万元"), "科目编码 | < | 科目名称 | 合计", "205 | < | 教育支出 | 3.00", "20502 | < | 普通教育 | 3.00", "合计 | < | < | 3.00",
        "政府性基金预算支出表 | < | < | <", "科目编码 | 科目名称 | 合计 | <", "212 | 城乡社区支出 | 7.00 | <", "21208 | 土地出让支出 | 7.00 | <").facts(DocumentKind.BUDGET, 2026);
    assertThat(tables).hasSize(2);
    assertThat(tables.get(1).facts()).extracting(Fact::fund).containsOnly(Fund.GOVERNMENT_FUND);
    assertThat(tables.get(1).facts()).extracting(fact -> fact.subject().function()).containsExactly("212", "21208");
  }

  private static List<Fact> facts(DocumentKind kind, String title, String... rows) {
    return new Paper().page(List.of(title), rows).facts(kind, 2026).get(0).facts();
  }
}
