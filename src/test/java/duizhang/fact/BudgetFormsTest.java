package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of budgets as several publishers lay them out. */
class BudgetFormsTest {
  @Test
  void aFormNumberBelowTheTitleIsNoTitle() {
    TableFacts read = only(new Paper().page(
        List.of("部门支出总体情况表", "预算03表  单位：万元"),
        "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
        "213 | 农林水支出 | 12.345678 | 2.345678 | 10.000000"));
    assertThat(read.facts()).extracting(x -> x.form().id(), Fact::code, Fact::measure, Fact::amount).containsExactly(
        tuple("expenditure", "213", Measure.TOTAL, new BigDecimal("123456.780000")),
        tuple("expenditure", "213", Measure.BASIC, new BigDecimal("23456.780000")),
        tuple("expenditure", "213", Measure.PROJECT, new BigDecimal("100000.000000")));
  }

  @Test
  void theCodeOfTheUnitIsNoFigureAndNoAccount() {
    TableFacts read = only(new Paper().page(
        List.of("部门支出总表", "单位：元"),
        "项目 | < | < | < | < | 合计",
        "科目编码 | < | < | 单位代码 | 单位名称（科目） | ^",
        "类 | 款 | 项 | ^ | ^ | ^",
        " |  |  |  | 合计 | 5,000.00",
        "201 | 03 | 02 | 301301 | 一般行政管理事务 | 3,000.00",
        "201 | 03 | 99 | 301301 | 其他支出 | 2,000.00"));
    assertThat(read.facts()).extracting(Fact::code, Fact::printed).containsExactly(tuple(null, "5,000.00"), tuple("2010302", "3,000.00"),
        tuple("2010399", "2,000.00"));
  }

  @Test
  void bothSidesOfTheAccountStandUnderEachOther() {
    TableFacts read = only(new Paper().page(
        List.of("单位收支预算总表", "单位：万元"),
        "行次 | 项目 | 2025年预算",
        " | 一、收入 | ",
        "1 | 一般公共预算财政拨款 | 80.00",
        "2 | 事业收入 | 20.00",
        " | 二、支出 | ",
        "3 | 教育支出 | 100.00"));
    assertThat(read.facts()).extracting(Fact::flow, Fact::code, Fact::printed).containsExactly(
        tuple(Flow.REVENUE, "GENERAL_BUDGET", "80.00"), tuple(Flow.REVENUE, "INSTITUTIONAL", "20.00"), tuple(Flow.EXPENDITURE, "205", "100.00"));
  }

  @Test
  void aRowCalledAfterTheMoneyIsOfThatMoney() {
    TableFacts read = only(new Paper().page(
        List.of("支出预算按资金来源和用途汇总表", "单位：万元"),
        "资金来源 | 基本支出 | 项目支出 | 合计",
        "一般公共预算财政拨款资金 | 50.00 | 40.00 | 90.00",
        "其中：上年结转资金 |  | 5.00 | 5.00",
        "事业收入资金 |  | 10.00 | 10.00",
        "总计 | 50.00 | 50.00 | 100.00"));
    assertThat(read.facts()).extracting(Fact::flow).containsOnly(Flow.EXPENDITURE);
    assertThat(read.facts()).extracting(Fact::fund, Fact::measure, Fact::ofWhich, Fact::printed).contains(
        tuple(Fund.GENERAL, Measure.BASIC, false, "50.00"), tuple(Fund.GENERAL, Measure.PROJECT, true, "5.00"),
        tuple(Fund.UNKNOWN, Measure.PROJECT, false, "10.00"), tuple(Fund.ALL, Measure.TOTAL, false, "100.00"));
  }

  @Test
  void aRowOfWhatChangedHoldsNoAmounts() {
    TableFacts read = only(new Paper().page(
        List.of("“三公”经费预算表", "单位：万元"),
        "年度 | 公务接待费 | 因公出国（境）费 | 合计",
        "2025年 | 30.00 | 17.00 | 47.00",
        "2024年 | 32.00 | 20.00 | 52.00",
        "增减额 | -2.00 | -3.00 | -5.00"));
    assertThat(read.facts()).filteredOn(fact -> fact.printed().startsWith("-")).hasSize(3).extracting(Fact::valueKind).containsOnly(ValueKind.CHANGE);
    assertThat(read.facts()).filteredOn(fact -> !fact.printed().startsWith("-")).hasSize(6).extracting(Fact::valueKind).containsOnly(ValueKind.AMOUNT);
  }

  @Test
  void longCodesOfProjectsAndNumbersOfTheirClassesAreNoAccountsAndNoAmounts() {
    TableFacts read = only(new Paper().page(
        List.of("部门项目支出预算表（其他运转类、特定目标类项目）", "单位：元"),
        "项目分类 | 项目单位 | 项目代码 | 项目名称 | 功能科目编码 | 功能科目名称 | 合计 | 本年拨款 | < | < | 单位资金",
        "^ | ^ | ^ | ^ | ^ | ^ | ^ | 小计 | 一般公共预算 | 政府性基金预算 | ^",
        "312 民生类 | 某州第一中学 | 532600251100003700524 | 校舍加固 | 2050204 | 高中教育 | 90.00 | 80.00 | 70.00 | 10.00 | 10.00"));
    assertThat(read.facts()).extracting(Fact::fund, Fact::printed).containsExactly(
        tuple(Fund.ALL, "90.00"), tuple(Fund.APPROPRIATION, "80.00"), tuple(Fund.GENERAL, "70.00"), tuple(Fund.GOVERNMENT_FUND, "10.00"),
        tuple(Fund.UNKNOWN, "10.00"));
    assertThat(read.facts()).extracting(Fact::subject).containsOnly(new Subject("2050204", null, null, "校舍加固", "某州第一中学"));
  }

  @Test
  void departmentCodesOfThreeDigitsAreNoFunctions() {
    TableFacts read = only(new Paper().page(
        List.of("收入总表", "单位：万元"),
        "部门（单位）代码 | 部门（单位）名称 | 合计 | 一般公共预算 | 事业收入",
        " | 合计 | 30.00 | 20.00 | 10.00",
        "203 | 某市水利局 | 30.00 | 20.00 | 10.00"));
    assertThat(read.facts()).extracting(Fact::scheme, Fact::code, Fact::measure, Fact::printed).containsExactly(
        tuple(Scheme.TOTAL, null, Measure.TOTAL, "30.00"), tuple(Scheme.TOTAL, null, Measure.GENERAL_BUDGET, "20.00"),
        tuple(Scheme.TOTAL, null, Measure.INSTITUTIONAL, "10.00"), tuple(Scheme.UNKNOWN, null, Measure.TOTAL, "30.00"),
        tuple(Scheme.UNKNOWN, null, Measure.GENERAL_BUDGET, "20.00"), tuple(Scheme.UNKNOWN, null, Measure.INSTITUTIONAL, "10.00"));
  }

  @Test
  void theDepartmentsAccountStandsBesideTheGovernments() {
    TableFacts read = only(new Paper().page(
        List.of("一般公共预算财政拨款基本支出表", "单位：万元"),
        "政府预算支出经济分类科目 | < | 部门预算支出经济分类科目 | < | 合计 | 人员经费 | 公用经费",
        "科目编码 | 科目名称 | 科目编码 | 科目名称 | ^ | ^ | ^",
        "50101 | 工资奖金津补贴 | 30101 | 基本工资 | 48.50 | 48.50 | ",
        "50201 | 办公经费 | 30201 | 办公费 | 5.40 |  | 5.40"));
    assertThat(read.facts()).extracting(Fact::scheme).containsOnly(Scheme.ECONOMIC);
    assertThat(read.facts()).extracting(Fact::code, Fact::measure, Fact::printed).containsExactly(
        tuple("30101", Measure.TOTAL, "48.50"), tuple("30101", Measure.PERSONNEL, "48.50"), tuple("30201", Measure.TOTAL, "5.40"),
        tuple("30201", Measure.PUBLIC_USE, "5.40"));
  }

  @Test
  void ofWhichBeforeTheFirstOfSeveralPartsIsNotOfWhich() {
    TableFacts read = only(new Paper().page(
        List.of("一般公共预算支出情况表（按功能分类科目）", "单位：万元"),
        "功能分类科目名称 | 一般公共预算支出 | < | <",
        "^ | 小计 | 其中：基本支出 | 项目支出",
        "[201]一般公共服务支出 | 70.00 | 60.00 | 10.00"));
    assertThat(read.facts()).extracting(x -> x.form().id(), Fact::code, Fact::measure, Fact::ofWhich).containsExactly(
        tuple("general_budget_expenditure", "201", Measure.TOTAL, false), tuple("general_budget_expenditure", "201", Measure.BASIC, false),
        tuple("general_budget_expenditure", "201", Measure.PROJECT, false));
  }

  @Test
  void ofWhichAfterAnAmountStaysOfWhich() {
    TableFacts read = only(new Paper().page(
        List.of("收入总表", "单位：万元"),
        "合计 | 上年结转 | 事业收入 | < | 其他收入",
        "^ | ^ | 金额 | 其中：教育收费 | ^",
        "100.00 | 10.00 | 80.00 | 50.00 | 10.00"));
    assertThat(read.facts()).filteredOn(Fact::ofWhich).extracting(Fact::printed).containsExactly("50.00");
  }

  @Test
  void expenditureMayBeListedByItsKinds() {
    TableFacts read = only(new Paper().page(
        List.of("支出总体情况表", "单位：万元"),
        "项目 | 2024年预算",
        "一、基本支出 | 60.00",
        "二、项目支出 | 40.00",
        "三、年终结转结余 | 0.00",
        "支出总计 | 100.00"));
    assertThat(read.facts()).extracting(x -> x.form().id()).containsOnly("expenditure");
    assertThat(read.facts()).extracting(Fact::scheme, Fact::code, Fact::measure, Fact::flow).containsExactly(
        tuple(Scheme.TOTAL, null, Measure.BASIC, Flow.EXPENDITURE), tuple(Scheme.TOTAL, null, Measure.PROJECT, Flow.EXPENDITURE),
        tuple(Scheme.LINE, "CLOSING_BALANCE", Measure.TOTAL, Flow.CLOSING_BALANCE),
        tuple(Scheme.LINE, "GRAND_TOTAL_EXPENDITURE", Measure.TOTAL, Flow.GRAND_TOTAL));
  }

  @Test
  void itemsOfTheThreePublicFormMayStandInRows() {
    TableFacts read = only(new Paper().page(
        List.of("财政拨款安排的行政经费及“三公”经费预算表", "单位：万元"),
        "项目 | 2024年预算",
        "行政经费 | 900.00",
        "“三公”经费 | 30.00",
        "其中：（一）因公出国（境）支出 | 0.00",
        "（二）公务用车购置及运行维护支出 | 22.00",
        "1.公务用车购置 | 0.00",
        "2.公务用车运行维护费 | 22.00",
        "（三）公务接待费支出 | 8.00"));
    assertThat(read.facts()).filteredOn(f -> f.scheme() == Scheme.THREE_PUBLIC).extracting(Fact::code, Fact::printed).containsExactly(
        tuple("TOTAL", "30.00"), tuple("ABROAD", "0.00"), tuple("VEHICLES", "22.00"), tuple("VEHICLE_PURCHASE", "0.00"),
        tuple("VEHICLE_OPERATION", "22.00"), tuple("RECEPTION", "8.00"));
  }

  @Test
  void aProjectsRevenueAndExpenditureAreOfTheProject() {
    TableFacts read = new Paper().page(
        List.of("项目收入支出决算表", "单位：万元"),
        "支出功能分类科目编码 | 项目名称 | 本年收入 | < | 本年支出 | <",
        "^ | ^ | 合计 | 其中：财政拨款 | 合计 | 其中：财政拨款",
        "合计 | < | 83.75 | 83.75 | 80.00 | 80.00",
        "2240104 | 自然灾害综合风险普查 | 83.75 | 83.75 | 80.00 | 80.00").facts(DocumentKind.FINAL_ACCOUNTS, 2023).get(0);
    assertThat(read.facts()).extracting(x -> x.form().id()).containsOnly("project_expenditure");
    assertThat(read.facts()).filteredOn(f -> "2240104".equals(f.subject().function())).hasSize(4).extracting(f -> f.subject().project())
        .containsOnly("自然灾害综合风险普查");
  }

  @Test
  void headsOfCodesAndNamesMayBeNumberedBesideThem() {
    TableFacts read = only(new Paper().page(
        List.of("支出决算表", "单位：万元"),
        "项目 | < | 本年支出合计 | 基本支出 | 项目支出",
        "功能分类科目编码 | 科目名称 | 1 | 2 | 3",
        "合计 | < | 97.00 | 0.09 | 96.91",
        "2130234 | 林业草原防灾减灾 | 96.91 |  | 96.91"));
    assertThat(read.facts()).filteredOn(f -> f.printed().equals("96.91")).extracting(Fact::code).endsWith("2130234", "2130234");
    assertThat(read.facts()).hasSize(5);
  }

  @Test
  void moneyOfOtherRevenueIsOther() {
    TableFacts read = only(new Paper().page(
        List.of("部门收入总表", "单位：万元"),
        "科目编码 | 科目名称 | 合计 | 事业收入资金 | 其他收入资金",
        "213 | 农林水支出 | 13.13 | 1.00 | 12.13"));
    assertThat(read.facts()).extracting(Fact::measure).containsExactly(Measure.TOTAL, Measure.INSTITUTIONAL, Measure.OTHER);
  }

  @Test
  void aTotalAboveItemsInRowsIsTheirs() {
    TableFacts read = only(new Paper().page(
        List.of("一般公共预算“三公”经费支出表", "单位：元"),
        "项目 | 2024年预算数 | 2025年预算数",
        "合计 | 300.00 | 280.00",
        "1.因公出国（境）费 | 100.00 | 90.00",
        "2.公务接待费 | 200.00 | 190.00"));
    assertThat(read.facts()).filteredOn(f -> "TOTAL".equals(f.code())).extracting(Fact::fiscalYear, Fact::printed).containsExactly(
        tuple(2024, "300.00"), tuple(2025, "280.00"));
  }

  @Test
  void yearsMayStandInRows() {
    TableFacts read = only(new Paper().page(
        List.of("财政拨款“三公”经费支出表", "单位：万元"),
        "年度 | “三公”经费财政拨款预算总额 | 因公出国（境）费用 | 公务接待费 | 公务用车购置和运行维护费",
        "2023年 | 31.00 |  | 1.00 | 30.00",
        "2024年 | 29.50 |  | 0.50 | 29.00"));
    assertThat(read.facts()).extracting(Fact::fiscalYear, Fact::code, Fact::printed).containsExactly(
        tuple(2023, "TOTAL", "31.00"), tuple(2023, "RECEPTION", "1.00"), tuple(2023, "VEHICLES", "30.00"),
        tuple(2024, "TOTAL", "29.50"), tuple(2024, "RECEPTION", "0.50"), tuple(2024, "VEHICLES", "29.00"));
  }

  @Test
  void aFundBelowWhatWasCarriedOverIsCarriedOver() {
    TableFacts read = only(new Paper().page(
        List.of("收入总表", "单位：万元"),
        "单位名称 | 合计 | 本年收入 | < | 上年结转结余 | <",
        "^ | ^ | 小计 | 一般公共预算 | 一般公共预算 | 单位资金",
        "合计 | 50.00 | 40.00 | 40.00 | 7.00 | 3.00"));
    assertThat(read.facts()).extracting(Fact::measure, Fact::flow, Fact::printed).containsExactly(
        tuple(Measure.TOTAL, Flow.REVENUE, "50.00"), tuple(Measure.TOTAL, Flow.REVENUE, "40.00"), tuple(Measure.GENERAL_BUDGET, Flow.REVENUE, "40.00"),
        tuple(Measure.CARRIED_OVER, Flow.OPENING_BALANCE, "7.00"), tuple(Measure.CARRIED_OVER, Flow.OPENING_BALANCE, "3.00"));
  }

  @Test
  void expenditureOutOfLandRevenueIsAnAgencysToo() {
    TableFacts read = only(new Paper().page(
        List.of("政府性基金预算支出表", "单位：万元"),
        "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
        "21208 | 国有土地使用权出让收入安排的支出 | 6.00 |  | 6.00"));
    assertThat(read.facts()).extracting(x -> x.form().id(), Fact::fund, Fact::measure).containsExactly(
        tuple("government_fund", Fund.GOVERNMENT_FUND, Measure.TOTAL), tuple("government_fund", Fund.GOVERNMENT_FUND, Measure.PROJECT));
  }

  @Test
  void theTitleOfAProjectFormNamesItsFund() {
    TableFacts read = only(new Paper().page(
        List.of("一般公共预算项目支出预算表", "单位：元"),
        "单位名称 | 项目名称 | 金额",
        "某局 | 年鉴编纂经费 | 5,000.00"));
    assertThat(read.facts()).extracting(x -> x.form().id(), Fact::scheme, Fact::itemName, Fact::fund).containsExactly(
        tuple("project_expenditure", Scheme.PROJECT, "年鉴编纂经费", Fund.GENERAL));
  }

  @Test
  void projectsInOneListCarryTheirMoney() {
    TableFacts read = only(new Paper().page(
        List.of("项目支出绩效目标表", "金额单位：万元"),
        "单位编码 | 单位（专项）名称 | 资金总额 | 绩效目标 | 绩效指标 | < | < | < | <",
        "^ | ^ | ^ | ^ | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值内容",
        "203001 | 水利设施维修养护 | 320.00 | 完成维修养护 | 产出指标 | 数量指标 | 维修养护处数 | ≥15 | 维修处数",
        "^ | ^ | ^ | ^ | 效益指标 | 社会效益指标 | 受益人口 | ≥20000 | 受益人口",
        "203001 | 防汛抗旱专项 | 150.00 | 保障安全度汛 | 产出指标 | 数量指标 | 防汛演练次数 | ≥2 | 演练次数"));
    assertThat(read.facts()).extracting(Fact::scheme, Fact::itemName, Fact::columnLabel, Fact::amount).containsExactly(
        tuple(Scheme.PROJECT, "水利设施维修养护", "资金总额", new BigDecimal("3200000.00")),
        tuple(Scheme.PROJECT, "防汛抗旱专项", "资金总额", new BigDecimal("1500000.00")));
    assertThat(read.projects()).extracting(Project::name, Project::budget).containsExactly(
        tuple("水利设施维修养护", new BigDecimal("3200000.00")), tuple("防汛抗旱专项", new BigDecimal("1500000.00")));
    assertThat(read.indicators()).extracting(Indicator::level3, Indicator::target).containsExactly(
        tuple("维修养护处数", "≥15"), tuple("受益人口", "≥20000"), tuple("防汛演练次数", "≥2"));
  }

  @Test
  void aNameBesideAMoneyLabelIsNoLabel() {
    TableFacts read = only(new Paper().page(
        List.of("部门整体支出绩效目标表"),
        "部门（单位）名称 | 某区林业局 | < | 部门支出预算数（万元） | 154.30 | <",
        "当年整体绩效目标 | 森林覆盖率稳步提升 | < | < | < | <",
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标权重",
        "^ | 产出指标 | 数量指标 | 营造林面积 | ≥5万亩 | 15"));
    assertThat(read.facts()).extracting(Fact::itemName, Fact::columnLabel, Fact::unit, Fact::printed).containsExactly(
        tuple("部门支出预算数（万元）", "", "万元", "154.30"));
  }

  @Test
  void aPurchaseHasItsAccountBesideIt() {
    TableFacts read = only(new Paper().page(
        List.of("政府采购预算表", "单位：万元"),
        "采购项目名称 | 功能科目 | < | 计量单位 | 数量 | 合计 | 财政拨款",
        "^ | 编码 | 名称 | ^ | ^ | ^ | ^",
        "教学仪器设备购置 | 2050204 | 高中教育 | 台 | 20 | 35.60 | 35.60"));
    assertThat(read.facts()).extracting(Fact::scheme, Fact::code, Fact::itemName, Fact::fund, Fact::printed).containsExactly(
        tuple(Scheme.PROCUREMENT, null, "教学仪器设备购置/高中教育", Fund.ALL, "20"),
        tuple(Scheme.PROCUREMENT, null, "教学仪器设备购置/高中教育", Fund.ALL, "35.60"),
        tuple(Scheme.PROCUREMENT, null, "教学仪器设备购置/高中教育", Fund.APPROPRIATION, "35.60"));
  }

  @Test
  void aFormMayBeHeadedByWhatItHolds() {
    TableFacts read = only(new Paper().page(
        List.of("某市应急管理局2023年机关运行经费", "单位：万元"),
        "科目编码 | 科目名称 | 机关运行经费支出",
        "30201 | 办公费 | 42.12"));
    assertThat(read.facts()).extracting(x -> x.form().id(), Fact::code, Fact::fund).containsExactly(tuple("operating_costs", "30201", Fund.GENERAL));
  }

  private static TableFacts only(Paper paper) {
    List<TableFacts> facts = paper.facts(DocumentKind.BUDGET, 2024);
    assertThat(facts).hasSize(1);
    return facts.get(0);
  }
}
