package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.cube.Dimension;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which year, stage and fund the figures of a government's own tables are of, in a report on 2025 that holds the budget of 2026 too. */
class GovernmentTablesTest {
  private static final String REPORT = "某省财政报告";

  @Test
  void aChangeIsOfTheNewerColumnAndTheTitleNamesTheFund() {
    List<Fact> facts = facts("2026年市级一般公共预算收入草案表", "科目 | 2025年执行数 | 2026年预算数 | 比上年增长%", "税收收入 | 1,200.00 | 1,300.00 | 8.3");
    assertThat(facts).extracting(Fact::fiscalYear).containsExactly(2025, 2026, 2026);
    assertThat(facts).extracting(Fact::stage).containsExactly(Stage.EXECUTION, Stage.BUDGET, Stage.BUDGET);
    assertThat(facts).extracting(Fact::fund).containsOnly(Fund.GENERAL);
    assertThat(facts.get(2).valueKind()).isEqualTo(ValueKind.PERCENT);
  }

  @Test
  void aShareIsOfWhatItIsTheShareOf() {
    List<Fact> facts = facts("2025年全省政府性基金完成情况表", "科目 | 调整预算数 | 决算数 | 决算数为调整预算数的% | 决算数为上年决算数的%", "彩票公益金收入 | 100.00 | 90.00 | 90.0 | 120.0");
    assertThat(facts).extracting(Fact::stage).containsExactly(Stage.ADJUSTED_BUDGET, Stage.FINAL, Stage.FINAL, Stage.FINAL);
    assertThat(facts).extracting(Fact::fiscalYear).containsOnly(2025);
    assertThat(facts).extracting(Fact::fund).containsOnly(Fund.GOVERNMENT_FUND);
  }

  @Test
  void theBudgetOverTheExecutionOfTheYearBeforeIsOfTheBudgetsYear() {
    List<Fact> facts = facts("2026年社会保险基金收入预算情况表", "项目 | 2025年执行数 | 2026年预算数 | 预算数比上年执行数增长%", "利息收入 | 10.00 | 11.00 | 10.0%");
    assertThat(facts.get(2).fiscalYear()).isEqualTo(2026);
    assertThat(facts.get(2).stage()).isEqualTo(Stage.BUDGET);
    assertThat(facts.get(2).fund()).isEqualTo(Fund.SOCIAL_INSURANCE);
  }

  @Test
  void columnsWithoutATimeAreOfTheTitles() {
    List<Fact> facts = facts("2026年分地区税收返还和转移支付预算表", "地区 | 合计 | 税收返还", "甲县 | 5.00 | 5.00");
    assertThat(facts).extracting(Fact::fiscalYear).containsOnly(2026);
    assertThat(facts).extracting(Fact::stage).containsOnly(Stage.BUDGET);
    assertThat(facts).extracting(Fact::fund).containsOnly(Fund.UNKNOWN);
    assertThat(facts("2025年市对县一般公共预算转移支付执行情况表", "地区 | 合计 | 税收返还", "甲县 | 5.00 | 5.00")).extracting(Fact::stage).containsOnly(Stage.EXECUTION);
    // The fund's name says 预算 and no stage; limits of debts are neither.
    assertThat(facts("2026年市本级一般公共预算支出表", "科目 | 金额 | 备注", "教育支出 | 5.00 | ")).extracting(Fact::stage).containsOnlyNulls();
    assertThat(facts("2025年债务限额执行情况表", "地区 | 债务限额 | 债务余额", "甲县 | 5.00 | 5.00")).extracting(Fact::stage).containsOnlyNulls();
  }

  @Test
  void yearsSpeltOutAreYears() {
    List<Fact> facts = facts("支出执行情况表", "科目 | 二○二四年决算数 | 二〇二五年执行数 | 二○二五年执行数比二○二四年决算数增减%", "人大事务 | 16949 | 17001 | 0.3");
    assertThat(facts).extracting(Fact::fiscalYear).containsExactly(2024, 2025, 2025);
    assertThat(facts).extracting(Fact::stage).containsExactly(Stage.FINAL, Stage.EXECUTION, Stage.EXECUTION);
  }

  @Test
  void termsAreNoMoneyAndMoneyByTermIs() {
    List<Fact> facts = facts("2025年债券项目情况表", "项目名称 | 债券期限 | 债券利率 | 发行额度", "某路 | 7 | 1.75% | 0.31");
    assertThat(facts).extracting(Fact::valueKind).containsExactly(ValueKind.COUNT, ValueKind.PERCENT, ValueKind.AMOUNT);
    assertThat(facts.get(0).amount()).isNull();
    List<Fact> terms = facts("2025年债券年限表", "项目 | 债务期限 | < ", "^ | 5年期 | 7年期", "甲县 | 7.00 | 8.00");
    assertThat(terms).extracting(Fact::valueKind).containsOnly(ValueKind.AMOUNT);
    assertThat(facts("2026年预算统计表", "项目 | 2025年预算数 | 2026年预算数 | 比上年增、减情况 | <", "^ | ^ | ^ | 增、减金额 | 增、减幅度", "合计 | 3,407 | 3,375 | -32 | -0.95%"))
        .extracting(Fact::valueKind).containsExactly(ValueKind.AMOUNT, ValueKind.AMOUNT, ValueKind.CHANGE, ValueKind.PERCENT);
  }

  /** 援助其他地区支出 has items that are called as classes are; numbering says that these rows are classes. */
  @Test
  void aRowNumberedAsTheOneBeforeIsNoItemOfIt() {
    List<Fact> facts = facts("2025年市本级一般公共预算支出完成情况表", "预算科目 | 调整预算数 | 完成数", "十六、援助其他地区 | 180 | 140", "十七、自然资源海洋气象 | 16085 | 14983",
        "十八、住房保障支出 | 18107 | 17655", "二十一、其他支出 | 6966 | 500");
    assertThat(facts.stream().map(fact -> fact.subject().function()).toList()).containsExactly("219", "219", null, null, "221", "221", "229", "229");
    List<Fact> items = facts("2025年市本级一般公共预算支出完成情况表", "预算科目 | 调整预算数 | 完成数", "十六、援助其他地区 | 180 | 140", "（一）教育 | 180 | 140");
    assertThat(items.stream().map(fact -> fact.subject().function()).toList()).containsExactly("219", "219", "21902", "21902");
  }

  /** Two tables of one Word grid, the second wider by a column of the grid, under its own number, title, unit and heads. */
  @Test
  void aTitleWithinAGridOpensATableThoughAnotherOneIsWider() {
    List<Fact> facts = new Paper().page(List.of(), "附表1 | | | ", "2025年全市一般公共预算收入完成情况表 | < | < | ", " | | 单位:万元 | ", "预算科目 | 预算数 | 完成数 | ",
        "一、税收收入 | 927210 | 848910 | ", "增值税 | 362300 | 274175 | ", "企业所得税 | 85136 | 92291 | ", "附表2 | | | ", "2025年全市一般公共预算支出完成情况表 | < | < | <",
        " | | | 单位:万元", "预算科目 | 调整预算数 | < | 完成数", "二、国防 | 3465 | < | 2873", "三、公共安全 | 220465 | < | 215485", "四、教育 | 911452 | < | 873209")
        .facts(DocumentKind.GOVERNMENT_REPORT, 2025).stream().flatMap(table -> table.facts().stream()).toList();
    assertThat(facts).filteredOn(fact -> "203".equals(fact.code())).extracting(Fact::columnLabel, Fact::flow, Fact::printed).containsExactly(
        Assertions.tuple("调整预算数", Flow.EXPENDITURE, "3465"), Assertions.tuple("完成数", Flow.EXPENDITURE, "2873"));
    assertThat(facts).filteredOn(fact -> "税收收入".equals(fact.itemName())).extracting(Fact::flow).containsExactly(Flow.REVENUE, Flow.REVENUE);
  }

  @Test
  void aRowOfFormulasIsNoHead() {
    List<Fact> facts = facts("2025年债务限额及余额情况表", "地区 | 债务限额 | 一般债务 | 专项债务", "公式 | A=B+C | B | C", "甲县 | 7,016,194.00 | 2,068,994.00 | 4,947,200.00");
    assertThat(facts).extracting(Fact::columnLabel).containsExactly("债务限额", "一般债务", "专项债务");
  }

  @Test
  void aHeadThatIsNotUnderstoodIsNotTakenForTheDocumentsOwnTime() {
    // 核定数 says something; beside 决算数 it is not what the title says of the whole table.
    List<Fact> facts = facts("2025年一般公共预算支出决算表", "科目 | 核定数 | 决算数", "人大事务 | 16949 | 17001");
    assertThat(facts).extracting(Fact::stage).containsExactly(null, Stage.FINAL);
    assertThat(facts("2025年一般公共预算支出决算表", "科目 | 变动预算 | 上年完成数 | 决算数", "人大事务 | 16949 | 16000 | 17001"))
        .extracting(fact -> fact.fiscalYear() + " " + fact.stage()).containsExactly("2025 ADJUSTED_BUDGET", "2024 EXECUTION", "2025 FINAL");
  }

  @Test
  void columnsOfItsOwnLevelAndOfRegionsHaveHolders() {
    assertThat(facts("2025年一般公共预算收入表", "科目 | 全市 | 市本级", "增值税 | 300 | 100")).extracting(fact -> fact.subject().holder())
        .containsExactly(null, "市本级");
    assertThat(facts("2025年分地区支出表", "科目 | 合计 | 青坪县 | 白石镇", "教育支出 | 30 | 10 | 20")).extracting(fact -> fact.subject().holder())
        .containsExactly(null, "青坪县", "白石镇");
  }

  /** Whatever their head is called, and but for the region that the title is of: its row is their sum. */
  @Test
  void rowsCalledAsRegionsAreTheirs() {
    List<Fact> facts = facts("2025年度和安地区政府债务限额情况表", "行政区划名称 | 债务限额", "和安地区 | 324.13", "和安地区本级 | 66.05", "区县级合计 | 258.08", "墨山县 | 54.88", "皮水县 | 38.03",
        "洛田市 | 165.17");
    assertThat(facts).extracting(fact -> fact.subject().holder()).containsExactly(null, "和安地区本级", null, "墨山县", "皮水县", "洛田市");
    assertThat(facts("2025年对下转移支付表", "项目 | 金额", "墨山县 | 54.88", "均衡性转移支付 | 38.03")).extracting(fact -> fact.subject().holder())
        .containsOnlyNulls();
  }

  /** 县级基本财力保障机制奖补 is a grant and 县级财力安排 where money comes from; 县级 alone, or before an account, is a level. */
  @Test
  void aGrantThatBeginsLikeALevelIsOfAll() {
    List<Fact> facts = facts("2025年对下转移支付表", "地区 | 县级基本财力保障机制奖补 | 县级 | 县级财政支出", "合计 | 20,877 | 7.00 | 8.00");
    assertThat(facts).extracting(fact -> fact.subject().holder()).containsExactly(null, "县级", "县级");
    assertThat(facts("2025年一般公共预算支出表", "科目 | 本级财力安排", "教育支出 | 8.00")).extracting(fact -> fact.subject().holder()).containsOnlyNulls();
  }

  @Test
  void whatAHeadSaysToBeAPartOfTheRevenueIsAnAccount() {
    List<Fact> facts = facts("2025年各县一般公共预算情况表", "地区 | 一般公共预算收入 | <", "^ | 预算数 | 其中：税收收入", "墨山县 | 25.00 | 22.00");
    assertThat(facts).extracting(fact -> fact.subject().revenue()).containsExactly(null, "101");
  }

  @Test
  void accountsOfAllRegionsBelowAreNotOfTheWhole() {
    assertThat(facts("2025年各市县一般公共预算完成情况表", "科目 | 完成数", "税收收入 | 7.00")).extracting(fact -> fact.subject().holder()).containsExactly("各市县");
    assertThat(facts("2025年对各市县转移支付情况表", "科目 | 完成数", "教育支出 | 7.00")).extracting(fact -> fact.subject().holder()).containsOnlyNulls();
    assertThat(facts("2025年各市县债务限额情况表", "地区 | 限额", "墨山县 | 7.00", "皮水县 | 8.00")).extracting(fact -> fact.subject().holder())
        .containsExactly("墨山县", "皮水县");
  }

  /** 收入合计 is the year's, 收入总计 all that balances the expenditure. */
  @Test
  void aGrandTotalIsAnotherPointThanTheTotalOfItsSide() {
    List<Fact> facts = facts("2025年财政收支情况表", "收入项目 | 预算数 | 支出项目 | 预算数", "税收收入 | 70.00 | 教育支出 | 60.00", "收入合计 | 70.00 | 支出合计 | 60.00",
        "上年结转 | 5.00 | 年终结余 | 15.00", "收入总计 | 75.00 | 支出总计 | 75.00");
    assertThat(facts).filteredOn(fact -> fact.printed().equals("75.00")).extracting(Fact::flow).containsOnly(Flow.GRAND_TOTAL);
    assertThat(facts).filteredOn(fact -> fact.printed().equals("70.00") && fact.total()).extracting(Fact::flow).containsExactly(Flow.REVENUE);
    assertThat(facts("2025年财政支出情况表", "支出项目 | 预算数", "教育支出 | 60.00", "支出总计 | 60.00")).extracting(Fact::flow).containsOnly(Flow.EXPENDITURE);
  }

  /** Both sides of the account under the same heads. */
  @Test
  void theRowsOfAPanelSayWhichSideItIs() {
    List<Fact> facts = facts("2025年国有资本经营情况表", "项目 | 决算数 | 项目 | 决算数", "利润收入 | 70.00 | 解决历史遗留问题支出 | 60.00", "股利、股息收入 | 7.00 | 国有企业资本金注入支出 | 6.00");
    assertThat(facts).extracting(Fact::flow).containsExactly(Flow.REVENUE, Flow.EXPENDITURE, Flow.REVENUE, Flow.EXPENDITURE);
  }

  @Test
  void whatTheGovernmentAboveGivesIsRevenue() {
    List<Fact> facts = facts("2025年税收返还和转移支付情况表", "项目 | 中央对我省转移支付 | 省对市县转移支付", "一般性转移支付 | 70.00 | 60.00");
    assertThat(facts.get(0).flow()).isEqualTo(Flow.REVENUE);
    assertThat(facts.get(1).flow()).isNotEqualTo(Flow.REVENUE);
  }

  /** Heads that nobody understands still tell their columns apart, and so do numbered rows above rows of one name. */
  @Test
  void twoFiguresOfATableAreTwoPoints() {
    List<Fact> debts = facts("2025年债务情况表", "地区 | 2024年债务限额 | 2024年债务余额（决算数）", "墨山县 | 5.00 | 4.00");
    assertThat(debts).extracting(fact -> fact.coordinate().value(Dimension.PART).orElse(null)).containsExactly("债务限额", "债务余额");
    List<Fact> shares = facts("2025年收入完成情况表", "科目 | 完成数 | 完成数占预算数的% | 比上年增长%", "税收收入 | 9.00 | 90.0 | 3.0");
    assertThat(shares).extracting(fact -> fact.coordinate().key()).doesNotHaveDuplicates();
    List<Fact> interest = facts("2025年社会保险基金收入情况表", "项目 | 决算数", "一、企业职工基本养老保险基金收入 | 9.00", "利息收入 | 1.00", "二、失业保险基金收入 | 8.00", "利息收入 | 2.00");
    assertThat(interest).filteredOn(fact -> fact.itemName().equals("利息收入")).extracting(fact -> fact.coordinate().value(Dimension.ITEM).orElse(null))
        .containsExactly("企业职工基本养老保险基金收入/利息收入", "失业保险基金收入/利息收入");
  }

  @Test
  void aRowOfRatesIsNoMoney() {
    List<Fact> facts = facts("2025年债券发行情况表", "期限 | < | 一般债券", "7年 | 金额 | 5.00", "^ | 平均利率% | 1.78");
    assertThat(facts).extracting(Fact::valueKind).containsExactly(ValueKind.AMOUNT, ValueKind.PERCENT);
  }

  @Test
  void transfersAreRevenueWhereTheirRowsSaySo() {
    assertThat(facts("2025年税收返还和转移支付决算表", "项目 | 决算数", "返还性收入 | 30", "均衡性转移支付收入 | 20", "合计 | 50")).extracting(Fact::flow)
        .containsOnly(Flow.REVENUE);
    assertThat(facts("2025年市对各县转移支付决算表", "项目 | 决算数", "均衡性转移支付收入 | 20", "合计 | 20")).extracting(Fact::flow).containsOnly(Flow.EXPENDITURE);
  }

  @Test
  void theYearOfAComparisonIsNotThatOfWhatItIsHeldAgainst() {
    List<Fact> facts = facts(
        "2024年全省政府性基金预算收入完成情况表", "项目 | 2024年预算数 | 2024年完成数 | 与2023年比较情况 | < | <", "^ | ^ | ^ | 2023年完成数 | 2024年为2023年% | 2024年比2023年增减额",
        "污水处理费收入 | 100 | 121 | 110 | 110.0 | 11");
    assertThat(facts).extracting(fact -> fact.fiscalYear() + " " + fact.stage())
        .containsExactly("2024 BUDGET", "2024 EXECUTION", "2023 EXECUTION", "2024 EXECUTION", "2024 EXECUTION");
  }

  @Test
  void aHeadThatOnlyComparesIsOfTheNewestColumn() {
    List<Fact> facts = facts("2024年一般公共预算收入执行情况表", "项目 | 2023年完成数 | 2024年预算数 | 2024年完成数 | 比上年增长", "增值税 | 100 | 105 | 110 | 10.00%");
    assertThat(facts.get(3).fiscalYear()).isEqualTo(2024);
    assertThat(facts.get(3).stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void theReportSaysTheStageOfTheYearThatATableNames() {
    String report = "某区2024年财政预算执行情况和2025年财政预算（草案）";
    assertThat(reported(report, "2025年一般公共预算支出表", "科目 | 合计 | 基本支出", "工资福利支出 | 30 | 20")).containsExactly(Stage.BUDGET, Stage.BUDGET);
    assertThat(reported(report, "2024年一般公共预算支出表", "科目 | 合计 | 基本支出", "工资福利支出 | 30 | 20")).containsExactly(Stage.EXECUTION, Stage.EXECUTION);
    // Of no other year, not where only the report has one, and of no debts.
    assertThat(reported(report, "2023年一般公共预算支出表", "科目 | 合计 | 基本支出", "工资福利支出 | 30 | 20")).containsOnlyNulls();
    assertThat(reported(report, "一般公共预算支出表", "科目 | 合计 | 基本支出", "工资福利支出 | 30 | 20")).containsOnlyNulls();
    assertThat(reported(report, "2024年政府债务限额表", "地区 | 限额 | 余额", "甲县 | 30 | 20")).containsOnlyNulls();
    // A cover may break its title off.
    assertThat(reported("关于某市2025年预算和", "2025年一般公共预算支出表", "科目 | 合计 | 基本支出", "工资福利支出 | 30 | 20")).containsOnlyNulls();
  }

  @Test
  void theSumBelowAnAccountIsOfIt() {
    List<Fact> facts = facts("2024年一般公共预算收入表", "项目 | 2024年完成数", "税收收入小计 | 110", "增值税 | 110", "非税收入小计 | 20", "一般公共预算收入合计 | 130");
    assertThat(facts).extracting(fact -> fact.subject().revenue()).containsExactly("101", "10101", "103", null);
    assertThat(facts).extracting(Fact::total).containsExactly(true, false, true, true);
  }

  @Test
  void aTitleGoesOnToTheEndOfItsBracket() {
    List<Fact> facts = new Paper()
        .page(List.of("某省2025年省本级政府性基金预算支出政府预算经济分类科目预算表（草", "案）", "单位：万元"), "科目编码 | 科目名称 | 支出预算数", "502 | 机关商品和服务支出 | 235,093")
        .facts(DocumentKind.GOVERNMENT_REPORT, 2024, REPORT).get(0).facts();
    assertThat(facts.get(0).fiscalYear()).isEqualTo(2025);
    assertThat(facts.get(0).fund()).isEqualTo(Fund.GOVERNMENT_FUND);
    List<Fact> added = new Paper()
        .page(List.of("2025年一般公共预算收入表", "（草案）", "单位：万元"), "项目 | 合计", "增值税 | 110").facts(DocumentKind.GOVERNMENT_REPORT, 2024, REPORT).get(0).facts();
    assertThat(added.get(0).stage()).isEqualTo(Stage.BUDGET);
  }

  @Test
  void theBalancesOfAnInsuranceStandBesideItsRevenueAndItsExpenditure() {
    List<Fact> facts = ofGovernment(
        "2025年职工基本医疗保险（含生育保险）基金收支预算表", "项目 | 2025年预算数 | 项目 | 2025年预算数", "一、利息收入 | 3.00 | 一、其他支出 | 1.00",
        "本年收入合计 | 3.00 | 本年支出合计 | 1.00", "上年结余 | 5.00 | 年末滚存结余 | 7.00", "总计 | 8.00 | 总计 | 8.00");
    assertThat(facts).extracting(Fact::fund).containsOnly(Fund.SOCIAL_INSURANCE);
    assertThat(facts).extracting(Fact::flow).startsWith(
        Flow.REVENUE, Flow.EXPENDITURE, Flow.REVENUE, Flow.EXPENDITURE, Flow.OPENING_BALANCE, Flow.CLOSING_BALANCE);
  }

  @Test
  void whatIsNumberedBelowASideIsOfIt() {
    List<Fact> facts = ofGovernment(
        "2025年社会保险基金收支预算总表", "项目 | 合计 | 工伤保险基金", "一、收入 | 9.00 | 4.00", "其中：1.社会保险费收入 | 5.00 | 2.00", "2.委托投资收益 | 4.00 | 2.00", "二、支出 | 3.00 | 1.00",
        "三、本年收支结余 | 6.00 | 3.00");
    assertThat(facts).filteredOn(fact -> fact.columnLabel().equals("合计")).extracting(Fact::flow)
        .containsExactly(Flow.REVENUE, Flow.REVENUE, Flow.REVENUE, Flow.EXPENDITURE, Flow.UNKNOWN);
  }

  @Test
  void aColumnMaySayWhatEachRowIsIn() {
    List<Fact> facts = new Paper()
        .page(List.of("2025年基本养老保险基础资料表"), "项目 | 单位 | 2025年预算数", "（一）参保人数 | 人 | 97350", "（二）缴费基数总额 | 元 | 2,333,144,658.75")
        .facts(DocumentKind.GOVERNMENT_REPORT, 2025).get(0).facts();
    assertThat(facts).extracting(Fact::valueKind).containsExactly(ValueKind.COUNT, ValueKind.AMOUNT);
    assertThat(facts).extracting(Fact::unit).containsExactly("人", "元");
    assertThat(facts).extracting(fact -> fact.subject().holder()).containsOnlyNulls();
  }

  private static List<Stage> reported(String report, String title, String... rows) {
    return new Paper().page(List.of(title, "单位：万元"), rows).facts(DocumentKind.GOVERNMENT_REPORT, 2024, report).get(0).facts().stream().map(Fact::stage)
        .toList();
  }

  private static List<Fact> ofGovernment(String title, String... rows) {
    return new Paper().page(List.of(title, "单位：万元"), rows).facts(DocumentKind.GOVERNMENT_REPORT, 2025, REPORT).get(0).facts();
  }

  private static List<Fact> facts(String title, String... rows) {
    return new Paper().page(List.of(title, "单位：万元"), rows).facts(DocumentKind.GOVERNMENT_REPORT, 2025).get(0).facts();
  }
}
