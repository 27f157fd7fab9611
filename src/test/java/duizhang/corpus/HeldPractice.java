package duizhang.corpus;

import static duizhang.corpus.Part.AGE;
import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.GOVERNMENT;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.ITEM;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.PROJECT;
import static duizhang.corpus.Part.REVENUE;
import static duizhang.corpus.Part.SOURCE;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.SYSTEM;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Block.Box;
import duizhang.corpus.Block.Form;
import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
import duizhang.corpus.Block.Sheet;
import duizhang.corpus.Caption.Place;
import duizhang.corpus.Department.Undertaking;
import duizhang.corpus.Meaning.Kind;
import duizhang.corpus.Row.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Disclosures to measure on, in layouts of provinces that the others do not have, of invented agencies and amounts.
 *
 * <ul>
 * <li>held-12: a department's budget as Jiangxi publishes it, with public expenses by unit
 * <li>held-13: a district's final accounts as Chongqing publishes them, revenue and spending side by side with sums in the first rows
 * <li>held-14: a department's final accounts as Jiangsu publishes them, with running costs by item and purchases; plan and result in rows
 * <li>held-15: a prefecture's budget as Xinjiang publishes it, with transfers by county and item and debts in three groups
 * </ul>
 */
final class HeldPractice {
  /** The items that sections of functions are parted into. */
  private static final List<String> ITEMS = List.of(
      "2010101", "2010104", "2010301", "2010302", "2010601", "2040201", "2040220", "2040601", "2040604", "2040605", "2040607", "2040610", "2050201", "2050202",
      "2050203", "2050204", "2050299", "2050302", "2060404", "2070101", "2070104", "2070109", "2070199", "2080501", "2080502", "2080505", "2080506", "2080701",
      "2100401", "2100402", "2100408", "2100409", "2101101", "2101102", "2110301", "2110302", "2120101", "2120104", "2120105", "2120199", "2120303", "2120399",
      "2130101", "2130104", "2130108", "2130122", "2130135", "2130153", "2130301", "2130305", "2130306", "2130314", "2140101", "2140106", "2140112", "2140199",
      "2210103", "2210108", "2210201", "2210203", "2240101", "2240104", "2240106", "2240109");

  private HeldPractice() {}

  static List<Disclosure> all() {
    return List.of(sumsInFirstRows(), planAndResultInRows());
  }

  static List<Disclosure> opened() {
    return List.of(publicExpensesByUnit(), transfersByItem());
  }

  private static Row total(String... words) {
    return Row.of(Meaning.NONE, words);
  }

  private static Panel panel(List<Column> columns, List<Row> rows) {
    return new Panel(Meaning.NONE, columns, rows);
  }

  private static Form form(String number, String title, String left, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, left, "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A department's budget: sources in groups, units over their public expenses, a target that names its origin of money. */
  private static Disclosure publicExpensesByUnit() {
    List<String> units = List.of("赣濂市教育局机关", "赣濂市第三中学", "赣濂市特殊教育学校", "赣濂市教研中心");
    Department department = new Department(
        512, "100", 2025, units, List.of("2050101", "2050204", "2050299", "2050102"),
        List.of(
            Undertaking.of("义务教育公用经费", "2050203", 1, 240, "30201", "30213"), Undertaking.of("校舍维修改造", "2050204", 1, 310, "31006", "30213"),
            Undertaking.of("教师培训专项", "2050803", 3, 52, "30216"), Undertaking.of("特殊教育补助", "2050299", 2, 77, "30218", "30308"),
            Undertaking.of("教育信息化", "2050102", 0, 128, "31007", "30227"), Undertaking.of("学生营养改善", "2050202", 0, 96, "30308").old(),
            Undertaking.of("校外活动场所", "2296003", 0, 60, "31003").paid("GOVERNMENT_FUND"), Undertaking.of("考务服务", "2050102", 3, 41, "30226").paid("OWN")));
    Bookkeeper keeper = department.budget();
    // What the department keeps for public expenses is parted by its units.
    Books books = new Books();
    keeper.books().entries().stream().filter(entry -> !String.valueOf(entry.at().at(LINE)).startsWith("public"))
        .forEach(entry -> books.add(entry.at(), entry.yuan()));
    for (String unit : units) {
      for (String line : List.of("public/reception", "public/vehicles/operation", "public/abroad", "public/vehicles/purchase")) {
        boolean own = unit.equals(units.get(0));
        if (own || line.endsWith("reception") || line.endsWith("operation") && unit.equals(units.get(2))) {
          Point at = Point.of(STAGE, "BUDGET", FUND, "GENERAL", FLOW, "EXPENDITURE", HOLDER, unit, LINE, line);
          books.add(at.under(Point.of(YEAR, 2025)), keeper.amount(0.8, own ? 19 : 4));
          books.add(at.under(Point.of(YEAR, 2024)), keeper.amount(0.9, own ? 22 : 5));
        }
      }
    }
    Figures figures = Figures.TEN_THOUSANDS;
    String left = "部门：303赣濂市教育局";
    Meaning spending = Say.spending("ALL");
    List<Row> income = new ArrayList<>(List.of(
        Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "一、财政拨款收入"), Row.of(Say.fund("GENERAL"), "（一）一般公共预算收入").indented(1),
        Row.of(Say.fund("GOVERNMENT_FUND"), "（二）政府性基金预算收入").indented(1), Row.group(Meaning.NONE, "（三）国有资本经营预算收入").indented(1),
        Row.group(Meaning.NONE, "二、教育收费资金收入"),
        Row.of(Say.source("INSTITUTIONAL"), "三、事业收入"), Row.group(Meaning.NONE, "四、事业单位经营收入"), Row.group(Meaning.NONE, "五、附属单位上缴收入"),
        Row.group(Meaning.NONE, "六、上级补助收入"),
        Row.of(Say.source("OTHER"), "七、其他收入")));
    List<Row> functions = new ArrayList<>();
    List<Row> ofAppropriations = new ArrayList<>();
    for (String code : Chart.withParents(books.values(FUNCTION, YEAR, 2025))) {
      if (code.length() == 3) {
        functions.add(Row.of(Meaning.is(FUNCTION, code), Chart.function(code)));
        ofAppropriations.add(Row.of(Meaning.is(FUNCTION, code), Chart.function(code)));
      }
    }
    ClassicBudget.level(income, functions);
    income.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.group(Meaning.NONE, "八、使用非财政拨款结余"), Row.of(Say.carriedOver(), "九、上年结转（结余）"),
        Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    functions.addAll(List.of(total("本年支出合计"), Row.group(Meaning.NONE, ""), Row.group(Meaning.NONE, "结转下年"), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    List<Row> given = new ArrayList<>(List.of(
        Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "一、本年收入"), Row.of(Say.fund("GENERAL"), "（一）一般公共预算拨款"),
        Row.of(Say.fund("GOVERNMENT_FUND"), "（二）政府性基金预算拨款"), Row.group(Meaning.NONE, "（三）国有资本经营预算拨款"), Row.of(Say.carriedOver(), "二、上年结转")));
    ofAppropriations.add(0, total("一、本年支出"));
    ClassicBudget.level(given, ofAppropriations);
    given.add(Row.of(Say.grandTotal("REVENUE"), "收入总计"));
    ofAppropriations.add(Row.of(Say.grandTotal("EXPENDITURE"), "支出总计"));
    List<Column> account = List.of(Column.over("支出功能分类科目", Column.label("科目编码", 5), Column.label("科目名称", 14)));
    List<Row> all = first(Row.functions(books.values(FUNCTION, YEAR, 2025), Writing.CODE_AND_NAME));
    List<Row> general = first(Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL"), Writing.CODE_AND_NAME));
    List<Row> basic = first(Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME));
    List<Row> owners = new ArrayList<>(List.of(total("", "合计")));
    List<Row> tree = new ArrayList<>(List.of(total("", "合计")));
    for (String unit : units) {
      String code = "3030" + (11 + 3 * units.indexOf(unit));
      owners.add(Row.of(Meaning.is(HOLDER, unit), code, unit));
      tree.add(Row.of(Meaning.is(HOLDER, unit), code, unit));
      for (String function : Chart.withParents(books.values(FUNCTION, YEAR, 2025, HOLDER, unit)).stream().filter(one -> one.length() == 3).toList()) {
        tree.add(Row.of(Meaning.is(HOLDER, unit, FUNCTION, function), function, Chart.function(function)).indented(1));
      }
    }
    Column[] cars = {
        Column.figure("合计", Say.item("TOTAL", "public")), Column.figure("因公出国（境）费", Say.item("ABROAD", "public/abroad")),
        Column.figure("公务接待费", Say.item("RECEPTION", "public/reception")),
        Column.over("公务用车购置及运行维护费", Column.figure("小计", Say.item("VEHICLES", "public/vehicles")),
            Column.figure("公务用车运行维护费", Say.item("VEHICLE_OPERATION", "public/vehicles/operation")),
            Column.figure("公务用车购置", Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase")))};
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    Meaning own = Meaning.is(FLOW, "REVENUE|GRAND_TOTAL").from(FLOW, "REVENUE");
    return new Disclosure(
        "held-12-public-expenses-by-unit", "赣濂市教育局", "2025年部门预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8),
        List.of(
            form("", "收支预算总表", left, "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 15), Column.figure("预算数"))), income),
                new Panel(spending, List.of(Column.over("支出", Column.label("项目（按支出功能科目）", 15), Column.figure("预算数"))), functions)),
            form("", "部门收入总表", left, "revenue", figures, Say.income(),
                panel(
                    Column.join(account, Column.figure("合计", own), Column.figure("上年结转（结余）", Say.carriedOver()),
                        Column.over("财政拨款收入",
                            Column.figure("小计", Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(FUND, "APPROPRIATION", AGE, "NEW")),
                            Column.figure("一般公共预算收入", Say.fund("GENERAL")),
                            Column.figure("政府性基金预算收入", Say.fund("GOVERNMENT_FUND")), Column.figure("国有资本经营预算收入", Say.fund("STATE_CAPITAL"))),
                        Column.figure("教育收费资金收入", Say.source("EDUCATION_FEES")), Column.figure("事业收入", Say.source("INSTITUTIONAL")),
                        Column.figure("事业单位经营收入", Say.source("BUSINESS")), Column.figure("附属单位上缴收入", Say.source("REMITTED_BY_SUBORDINATE")),
                        Column.figure("上级补助收入", Say.source("SUPERIOR_SUBSIDY")),
                        Column.figure("其他收入", Say.source("OTHER"))),
                    all)),
            form("", "部门支出总表", left, "expenditure", figures, spending, panel(Column.join(account, Say.basicAndProject("合计")), all)),
            form("", "部门支出总表（分单位）", left, "expenditure", figures, spending,
                panel(Column.join(List.of(Column.label("单位（科目）编码", 6), Column.label("单位（科目）名称", 15)), Say.basicAndProject("合计")), tree)),
            form("", "财政拨款收支总表", left, "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
                new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收入", Column.label("项目", 14), Column.figure("预算数"))), given),
                new Panel(Say.spending("APPROPRIATION"),
                    List.of(Column.over("支出", Column.label("项目（按支出功能科目）", 14), Column.figure("合计"), Column.figure("一般公共预算财政拨款", FUND, "GENERAL"),
                        Column.figure("政府性基金预算财政拨款", FUND, "GOVERNMENT_FUND"), Column.figure("国有资本经营预算财政拨款", FUND, "STATE_CAPITAL"))),
                    ofAppropriations)),
            form("", "一般公共预算支出表", left, "general_budget_expenditure", figures, Say.spending("GENERAL"),
                panel(Column.join(account, Column.over("2025年预算数", Say.basicAndProject("合计"))), general)),
            form("", "一般公共预算基本支出表", left, "general_budget_basic", figures, Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                panel(
                    List.of(Column.over("支出经济分类科目", Column.label("科目编码", 5), Column.label("科目名称", 15)),
                        Column.over("2025年基本支出", Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE"))),
                    basic)),
            form("", "财政拨款“三公”经费支出表", left, "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
                panel(Column.join(List.of(Column.label("单位编码", 5), Column.label("单位名称", 13)), cars), owners)),
            target("校舍维修改造", units.get(1)), target("学生营养改善", units.get(0)), target("考务服务", units.get(3)),
            new Heading("第三部分　赣濂市教育局2025年部门预算情况说明"),
            new Paragraph("2025年收入预算总额为{}万元，其中：财政拨款收入{}万元，占收入预算总额的{}；事业收入{}万元；上年结转（结余）{}万元。", figures,
                List.of(Meaning.is(FLOW, "REVENUE|GRAND_TOTAL", FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE"),
                    Meaning.is(FLOW, "REVENUE", FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"),
                    Meaning.is(FLOW, "REVENUE", FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW").against(Kind.RATE, FUND, "ALL", AGE, "NEW+OLD"),
                    Say.source("INSTITUTIONAL"), Say.carriedOver())),
            new Paragraph("2025年支出预算总额为{}万元，其中：基本支出{}万元，项目支出{}万元。按支出功能科目划分：教育支出{}万元，社会保障和就业支出{}万元。", figures,
                List.of(spending, spending.under(Meaning.is(USE, "BASIC")), spending.under(Meaning.is(USE, "PROJECT")),
                    spending.under(Meaning.is(FUNCTION, "205")),
                    spending.under(Meaning.is(FUNCTION, "208")))),
            new Paragraph("2025年财政拨款“三公”经费支出预算安排{}万元，比上年[增加/减少]{}万元。", figures, List.of(three, three.against(Kind.CHANGE, YEAR, 2024)))));
  }

  private static List<Row> first(List<Row> rows) {
    return Stream.concat(Stream.of(total("", "合计")), rows.stream()).toList();
  }

  private static Sheet target(String name, String holder) {
    Meaning money = Meaning.is(PROJECT, name, HOLDER, OPEN, FLOW, "EXPENDITURE", USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = List.of(
        List.of(Box.words("项目名称"), Box.words(name).across(5)),
        List.of(Box.words("主管部门及代码"), Box.words("303-赣濂市教育局").across(2), Box.words("实施单位"), Box.words(holder).across(2)),
        List.of(Box.words("项目资金\n（万元）").down(3), Box.words("年度资金总额").across(2), Box.figure(name, money.under(Meaning.is(FUND, "ALL"))).across(3)),
        List.of(Box.words("其中：财政拨款").across(2), Box.figure(name, money.under(Meaning.is(FUND, "APPROPRIATION"))).across(3)),
        List.of(Box.words("其他资金").across(2), Box.figure(name, money.under(Meaning.is(FUND, OPEN)).from(FUND, "OWN", USE, "PROJECT")).across(3)),
        List.of(Box.words("年度绩效目标").across(6)), List.of(Box.words("改善办学条件，保障教育教学正常开展。").across(6)),
        List.of(Box.words("一级指标"), Box.words("二级指标"), Box.words("三级指标").across(2), Box.words("指标值").across(2)),
        List.of(Box.words("成本指标"), Box.words("经济成本指标"), Box.words("预算控制率").across(2), Box.words("≤100%").across(2)),
        List.of(Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("受益学校").across(2), Box.words("≥6所").across(2)),
        List.of(Box.words("质量指标"), Box.words("验收合格率").across(2), Box.words("=100%").across(2)),
        List.of(Box.words("满意度指标"), Box.words("满意度指标"), Box.words("师生满意度").across(2), Box.words("≥95%").across(2)));
    return new Sheet(new Caption("", "项目绩效目标表", "（2025年度）", "", Place.NUMBER_ABOVE), "project_performance_target", Figures.TEN_THOUSANDS.zero("0.00"),
        Meaning.NONE, List.of(8.0, 8.0, 7.0, 7.0, 7.0, 6.0), rows);
  }

  /** A district's accounts: the grand total first, then own and transferred money side by side; own spending by item; transfers to towns; debts by kind across. */
  private static Disclosure sumsInFirstRows() {
    String own = "区本级";
    Government district = new Government(513, 2023, "BUDGET", List.of(own));
    List<String> towns = List.of("临江街道", "石坪街道", "白鹭镇", "黄桷镇", "古泉镇", "花桥镇");
    Bookkeeper keeper = district.keeper();
    Books books = keeper.books();
    Point plan = Point.of(YEAR, 2023, STAGE, "BUDGET");
    for (String town : towns) {
      Point at = plan.under(Point.of(HOLDER, town, FUND, "GENERAL"));
      List.of("10101", "10104", "10109", "10110", "10111", "10399")
          .forEach(code -> keeper.add(at.under(Point.of(FLOW, "REVENUE", REVENUE, code, LINE, "in/own")), 60, 300));
      List.of("20103", "20701", "20805", "21011", "21201", "21301", "22102")
          .forEach(code -> keeper.add(at.under(Point.of(FLOW, "EXPENDITURE", FUNCTION, code, LINE, "out/own")), 60, 280));
      List.of("general/balance", "general/wages", "general/village", "special/farming", "special/environment", "special/roads")
          .forEach(item -> keeper.add(at.under(Point.of(FLOW, "REVENUE", LINE, "in/above/" + item)), 80, 320));
    }
    for (String line : List.of("in/stabilised", "in/left")) {
      keeper.add(plan.under(Point.of(HOLDER, own, FLOW, "REVENUE", FUND, "GENERAL", LINE, line)), 600, 1500);
    }
    keeper.add(plan.under(Point.of(HOLDER, own, FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, "out/stabilised")), 900, 1900);
    district.copy(keeper, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.97, 1.1);
    district.copy(keeper, Point.of(STAGE, "FINAL"), 0.95, 1.08);
    district.copy(keeper, Point.of(STAGE, "FINAL", YEAR, 2022), 0.86, 1.03);
    for (String stage : List.of("BUDGET", "ADJUSTED_BUDGET", "FINAL")) {
      Point when = Point.of(YEAR, 2023, STAGE, stage);
      books.add(when.under(Point.of(HOLDER, own, FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, "out/down")), books.sum(when.under(Point.of(LINE, "in/above"))));
      new Government(0, 2023, "BUDGET", Stream.concat(Stream.of(own), towns.stream()).toList()).balance(books, when);
    }
    Point settled = Point.of(YEAR, 2023, STAGE, "FINAL");
    for (Books.Entry entry : books.at(settled.under(Point.of(HOLDER, own, LINE, "out/own")))) {
      String section = entry.at().at(FUNCTION);
      List<Point> parts = ITEMS.stream().filter(item -> item.startsWith(section)).map(item -> entry.at().under(Point.of(FUNCTION, item, LINE, "items")))
          .toList();
      OpenPractice.spread(books, entry.yuan(), BigDecimal.valueOf(10_000), parts.isEmpty() ? List.of(entry.at().under(Point.of(LINE, "items"))) : parts);
    }
    for (String kind : List.of("general", "special")) {
      BigDecimal before = keeper.amount(210_000, 390_000);
      BigDecimal fresh = keeper.amount(12_000, 36_000);
      BigDecimal again = keeper.amount(9_000, 20_000);
      BigDecimal repaid = again.add(keeper.amount(800, 2_000));
      Map<String, BigDecimal> lines = Map.of("limit", before.add(fresh).add(keeper.amount(4_000, 9_000)), "fresh", fresh, "again", again, "repaid", repaid,
          "interest",
          keeper.amount(7_000, 12_000), "balance", before.add(fresh).add(again).subtract(repaid));
      lines.forEach((line, yuan) -> books.add(Point.of(YEAR, 2023, LINE, "owed/" + line, AGE, kind), yuan));
      books.add(Point.of(YEAR, 2022, LINE, "owed/balance", AGE, kind), before);
    }
    for (String line : List.of("public/abroad", "public/reception", "public/vehicles/purchase", "public/vehicles/operation")) {
      keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, line)), 60, 700);
    }
    keeper.copy(plan.under(Point.of(LINE, "public")), Point.of(STAGE, "FINAL"), 0.6, 0.95);
    keeper.copy(plan.under(Point.of(LINE, "public")), Point.of(STAGE, "FINAL", YEAR, 2022), 0.7, 1.05);
    Figures figures = new Figures("万元", "#,##0", "").percents("0.0");
    Meaning income = GovernmentTables.income("GENERAL");
    Meaning outlay = GovernmentTables.spending("GENERAL");
    Meaning level = Meaning.is(HOLDER, "区本级|本级|-").from(HOLDER, own);
    Column[] stages = {
        Column.figure("年初预算数", STAGE, "BUDGET"), Column.figure("调整预算数", STAGE, "ADJUSTED_BUDGET"), Column.figure("决算数"),
        Column.figure("决算数为调整预算数的%", Meaning.NONE.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))};
    List<String> taxes = Chart.withParents(books.values(REVENUE, LINE, "in/own"));
    String allIn = "in/transfer+in/debt+in/funds+in/stabilised+in/left";
    String allOut = "out/up+out/debt+out/stabilised+out/closing";
    List<Row> received = new ArrayList<>(
        List.of(OpenPractice.whole("REVENUE", "总　　计", "in/own+" + allIn), Row.of(Meaning.NONE.from(LINE, "in/own"), "一、本级收入合计")));
    for (String code : taxes) {
      received.add(Row.of(Meaning.is(REVENUE, code).from(LINE, "in/own"), Chart.revenue(code)).indented(code.length() == 3 ? 1 : 2));
    }
    List<Row> moved = List.of(
        OpenPractice.in(income, "二、转移性收入合计", allIn), OpenPractice.in(income, "上级补助收入", "in/transfer").indented(1),
        OpenPractice.in(income, "动用预算稳定调节基金", "in/stabilised").indented(1), OpenPractice.in(income, "地方政府一般债务转贷收入", "in/debt").indented(1),
        OpenPractice.in(income, "调入资金", "in/funds").indented(1), OpenPractice.in(income, "上年结转", "in/left").indented(1).with(FLOW, "REVENUE|OPENING_BALANCE"));
    received.addAll(moved);
    List<Row> given = spent(books, "out/own+" + allOut);
    List<Row> sent = List.of(
        OpenPractice.in(outlay, "二、转移性支出合计", allOut).with(FLOW, OPEN), OpenPractice.in(outlay, "上解上级支出", "out/up").indented(1),
        OpenPractice.in(outlay, "地方政府一般债务还本支出", "out/debt").indented(1), OpenPractice.in(outlay, "安排预算稳定调节基金", "out/stabilised").indented(1),
        OpenPractice.in(outlay, "结转下年", "out/closing").indented(1).with(FLOW, OPEN));
    given.addAll(sent);
    ClassicBudget.level(received, given);
    List<Row> ownGiven = spent(books, "out/own+out/down+" + allOut);
    ownGiven.add(OpenPractice.in(outlay, "二、转移性支出合计", "out/down+" + allOut).with(FLOW, OPEN));
    ownGiven.add(sent.get(1));
    ownGiven.add(OpenPractice.in(outlay, "对镇街转移支付", "out/down").indented(1));
    ownGiven.addAll(sent.subList(2, 5));
    List<Row> ownReceived = new ArrayList<>(received.stream().filter(Row::printed).toList());
    ClassicBudget.level(ownReceived, ownGiven);
    List<Row> items = new ArrayList<>(List.of(total("", "本级支出合计")));
    items.addAll(Row.functions(books.values(FUNCTION, LINE, "items"), Writing.CODE_AND_NAME));
    List<Row> economics = new ArrayList<>(List.of(Row.of(Meaning.is(SYSTEM, OPEN), "", "基本支出合计")));
    economics.addAll(Row.economics(books.values(GOVERNMENT, LINE, "basic"), Writing.CODE_AND_NAME));
    List<Row> receivers = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合　计")));
    towns.forEach(town -> receivers.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, town), town)));
    Meaning transfers = Meaning.is(FLOW, OPEN, FUND, "GENERAL", FUNCTION, OPEN, HOLDER, OPEN).from(LINE, "in/above");
    List<Row> kinds = List.of(
        GovernmentTables.line("合　计", "in/above"), GovernmentTables.line("一、一般性转移支付", "in/above/general"),
        GovernmentTables.line("均衡性转移支付", "in/above/general/balance", 1), GovernmentTables.line("调整工资转移支付", "in/above/general/wages", 1),
        GovernmentTables.line("村级运转补助", "in/above/general/village", 1), GovernmentTables.line("二、专项转移支付", "in/above/special"),
        GovernmentTables.line("农林水", "in/above/special/farming", 1), GovernmentTables.line("节能环保", "in/above/special/environment", 1),
        GovernmentTables.line("交通运输", "in/above/special/roads", 1));
    List<Row> fundIn = new ArrayList<>(List.of(OpenPractice.in(GovernmentTables.income("GOVERNMENT_FUND"), "本级收入合计", "fund/in")));
    fundIn.addAll(List.of(
        GovernmentTables.line("国有土地使用权出让收入", "fund/in/land", 1), GovernmentTables.line("城市基础设施配套费收入", "fund/in/facilities", 1),
        GovernmentTables.line("彩票公益金收入", "fund/in/lottery", 1), GovernmentTables.line("污水处理费收入", "fund/in/sewage", 1)));
    List<Row> fundOut = new ArrayList<>(List.of(total("本级支出合计")));
    fundOut.addAll(Row.functions(books.values(FUNCTION, LINE, "fund/out"), Writing.NAME_ONLY));
    ClassicBudget.level(fundIn, fundOut);
    List<Row> capitalIn = new ArrayList<>(List.of(OpenPractice.in(GovernmentTables.income("STATE_CAPITAL"), "本级收入合计", "capital/in")));
    capitalIn.addAll(List.of(GovernmentTables.line("利润收入", "capital/in/profit", 1), GovernmentTables.line("股利、股息收入", "capital/in/dividend", 1),
        GovernmentTables.line("产权转让收入", "capital/in/transfer", 1)));
    List<Row> capitalOut = new ArrayList<>(List.of(total("本级支出合计")));
    for (String code : List.of("22301", "22302", "22399")) {
      capitalOut.add(Row.of(Meaning.is(FUNCTION, code + "|-").from(FUNCTION, code), Chart.function(code)).indented(1));
    }
    Meaning owed = Meaning.is(YEAR, 2023, STAGE, OPEN, FLOW, OPEN, FUND, OPEN, HOLDER, OPEN);
    Meaning general = income.from(LINE, "in/own");
    Meaning paid = outlay.from(LINE, "out/own");
    return new Disclosure(
        "held-13-sums-in-first-rows", "渝澜区", "2023年财政决算", ClassicAccounts.base(2023), books, Look.of(Look.Rules.LATTICE).size(8.5).headsOnce(),
        List.of(
            new Heading("渝澜区2023年区本级财政决算草案的报告（摘要）"),
            new Paragraph("2023年，全区一般公共预算收入{}万元，完成调整预算的{}，[增长/下降]{}，其中税收收入{}万元、非税收入{}万元。", figures,
                List.of(general, general.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"), general.against(Kind.GROWTH, YEAR, 2022),
                    general.under(Meaning.is(REVENUE, "101")),
                    general.under(Meaning.is(REVENUE, "103")))),
            new Paragraph("全区一般公共预算支出{}万元，[增长/下降]{}；区本级一般公共预算支出{}万元，完成调整预算的{}。", figures,
                List.of(paid, paid.against(Kind.GROWTH, YEAR, 2022), paid.under(level).from(LINE, "out/own", HOLDER, own),
                    paid.under(level).from(LINE, "out/own", HOLDER, own).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))),
            form("表1", "2023年全区一般公共预算收支决算表", "", "gov_balance|gov_general_revenue|gov_general_expenditure", figures, Meaning.NONE,
                new Panel(income, List.of(OpenPractice.join("收　　入", 14, stages)), received),
                new Panel(outlay, List.of(OpenPractice.join("支　　出", 14, stages)), given)),
            form("表2", "2023年区本级一般公共预算收支决算表", "", "gov_balance|gov_general_revenue|gov_general_expenditure", figures, level,
                new Panel(income.from(HOLDER, own), List.of(OpenPractice.join("收　　入", 14, stages)), ownReceived),
                new Panel(outlay.from(HOLDER, own), List.of(OpenPractice.join("支　　出", 14, stages)), ownGiven)),
            form("表3", "2023年区本级一般公共预算本级支出决算表\n（按功能分类科目）", "", "gov_general_expenditure", figures, outlay.under(level).from(LINE, "items", HOLDER, own),
                panel(List.of(Column.label("科目编码", 6), Column.label("科目名称", 20), Column.figure("决算数")), items)),
            form("表4", "2023年区本级一般公共预算基本支出决算表\n（按经济分类科目）", "", "gov_general_basic", figures, GovernmentTables.basicSpending().under(level),
                panel(List.of(Column.label("科目编码", 6), Column.label("科目名称", 18), Column.figure("调整预算数", STAGE, "ADJUSTED_BUDGET"), Column.figure("决算数")),
                    economics)),
            form("表5", "2023年区对镇街一般公共预算转移支付决算表\n（分地区）", "", "gov_transfers", figures, transfers,
                panel(
                    List.of(Column.label("镇　街", 9), Column.figure("合　计"), sent("一般性转移支付", "general"), sent("专项转移支付", "special"),
                        Column.figure("上年决算数", YEAR, 2022)),
                    receivers)),
            form("表6", "2023年区对镇街一般公共预算转移支付决算表\n（分项目）", "", "gov_transfers", figures, transfers,
                panel(Column.join(List.of(Column.label("项　目", 16)), stages), kinds)),
            form("表7", "2023年区本级政府性基金预算收支决算表", "", "gov_fund_revenue|gov_fund_expenditure|gov_balance", figures, level,
                new Panel(GovernmentTables.income("GOVERNMENT_FUND"), List.of(OpenPractice.join("收　　入", 12, stages)), fundIn),
                new Panel(GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out"), List.of(OpenPractice.join("支　　出", 15, stages)), fundOut)),
            form("表8", "2023年区本级国有资本经营预算收支决算表", "", "gov_state_capital_revenue|gov_state_capital_expenditure|gov_balance|other", figures, level,
                new Panel(GovernmentTables.income("STATE_CAPITAL"), List.of(OpenPractice.join("收　　入", 12, stages)), capitalIn),
                new Panel(GovernmentTables.spending("STATE_CAPITAL").from(LINE, "capital/out"), List.of(OpenPractice.join("支　　出", 15, stages)), capitalOut)),
            form("表9", "2023年全区地方政府债务情况表", "", "gov_general_debt|gov_special_debt", figures, owed,
                panel(
                    List.of(Column.label("项　　目", 18), Column.figure("合计"), Column.figure("一般债务", Meaning.NONE.from(AGE, "general")),
                        Column.figure("专项债务", Meaning.NONE.from(AGE, "special"))),
                    List.of(
                        Row.of(Meaning.is(YEAR, 2022).from(LINE, "owed/balance"), "一、2022年末地方政府债务余额"), debt("二、2023年地方政府债务限额", "limit"),
                        debt("三、2023年新增债券转贷收入", "fresh"), debt("四、2023年再融资债券转贷收入", "again"), debt("五、2023年债务还本支出", "repaid"),
                        debt("六、2023年债务付息支出", "interest"), debt("七、2023年末地方政府债务余额", "balance")))),
            form("表10", "2023年区级“三公”经费决算情况表", "", "three_public|other", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, HOLDER, OPEN),
                panel(
                    List.of(Column.label("项　　目", 17), Column.figure("2022年决算数", YEAR, 2022), Column.figure("2023年预算数", STAGE, "BUDGET"),
                        Column.figure("2023年决算数"),
                        Column.figure("决算数比上年增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2022))),
                    List.of(
                        Row.of(Say.item("TOTAL", "public"), "“三公”经费合计"), Row.of(Say.item("ABROAD", "public/abroad"), "1.因公出国（境）费用"),
                        Row.of(Say.item("RECEPTION", "public/reception"), "2.公务接待费"), Row.of(Say.item("VEHICLES", "public/vehicles"), "3.公务用车购置及运行维护费"),
                        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "其中：公务用车购置费").indented(1),
                        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "公务用车运行维护费").indented(2))))));
  }

  private static List<Row> spent(Books books, String lines) {
    List<Row> rows = new ArrayList<>(List.of(OpenPractice.whole("EXPENDITURE", "总　　计", lines), Row.of(Meaning.NONE.from(LINE, "out/own"), "一、本级支出合计")));
    for (String code : Chart.withParents(books.values(FUNCTION, LINE, "out/own"))) {
      if (code.length() == 3) {
        rows.add(Row.of(Meaning.is(FUNCTION, code).from(LINE, "out/own"), Chart.function(code)).indented(1));
      }
    }
    return rows;
  }

  private static Column sent(String text, String line) {
    return Column.figure(text, Meaning.NONE.from(LINE, "in/above/" + line));
  }

  private static Row debt(String text, String line) {
    return Row.of(Meaning.NONE.from(LINE, "owed/" + line), text);
  }

  /** Final accounts: appropriations by function and item, public expenses with plan and result in rows, counts in two panels, running costs by item, purchases. */
  private static Disclosure planAndResultInRows() {
    String agency = "苏淳市科学技术协会";
    Department department = new Department(
        514, "100", 2024, List.of(agency), List.of("2060101"),
        List.of(
            Undertaking.of("科普展教活动", "2060702", 0, 118, "30226", "30227"), Undertaking.of("展品更新改造", "2060702", 0, 236, "31003", "30213"),
            Undertaking.of("科技馆信息系统", "2060102", 0, 74, "31007"), Undertaking.of("青少年科创竞赛", "2060702", 0, 39, "30227", "30216"),
            Undertaking.of("体育场馆开放", "2296003", 0, 45, "30218").paid("GOVERNMENT_FUND"), Undertaking.of("临展合作", "2060702", 0, 33, "30227").paid("OWN")));
    Bookkeeper keeper = department.accounts();
    Books books = keeper.books();
    Point settled = Point.of(YEAR, 2024, STAGE, "FINAL");
    Map<String, Integer> counts = Map.ofEntries(Map.entry("groups", 1), Map.entry("travellers", 2), Map.entry("bought", 1), Map.entry("kept", 4),
        Map.entry("visits", 21),
        Map.entry("guests", 163), Map.entry("meetings", 9), Map.entry("attendants", 412), Map.entry("trainings", 6), Map.entry("trained", 255));
    counts.keySet().stream().sorted().forEach(what -> HeldProvinces.count(books, settled, what, counts.get(what)));
    for (String line : List.of("goods", "works", "services")) {
      keeper.add(settled.under(Point.of(LINE, "purchases/" + line, FLOW, "EXPENDITURE")), 9, 160);
    }
    Figures figures = Figures.TEN_THOUSANDS;
    ClassicAccounts tables = new ClassicAccounts(books, 2024, figures, Writing.CODE_AND_NAME, false);
    Meaning spending = Say.spending("ALL");
    Meaning appropriated = Say.spending("APPROPRIATION");
    Meaning general = Say.spending("GENERAL");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款收入"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款收入"),
        Row.group(Meaning.NONE, "三、国有资本经营预算财政拨款收入"), Row.group(Meaning.NONE, "四、上级补助收入"),
        Row.of(ClassicAccounts.received("OWN", "INSTITUTIONAL"), "五、事业收入"),
        Row.group(Meaning.NONE, "六、经营收入"), Row.group(Meaning.NONE, "七、附属单位上缴收入"), Row.of(ClassicAccounts.received("OWN", "OTHER"), "八、其他收入")));
    List<Row> right = new ArrayList<>(OpenPublished.classes("209", "217", "219", "227", "230", "231", "232", "233", "234"));
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.income(), "本年收入合计"), Row.group(Meaning.NONE, "使用非财政拨款结余"), Row.of(ClassicAccounts.opening("ALL"), "年初结转和结余"),
        Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    right.addAll(List.of(total("本年支出合计"), Row.group(Meaning.NONE, "结余分配"), Row.of(ClassicAccounts.closing("ALL"), "年末结转和结余"),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    List<Row> functions = first(
        Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "APPROPRIATION"), Writing.CODE_AND_NAME));
    List<Row> ofGeneral = first(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL"), Writing.CODE_AND_NAME));
    List<Row> items = first(
        Row.economics(books.values(ECONOMIC, YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME));
    List<Row> running = first(
        Row.economics(books.values(ECONOMIC, YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, "PUBLIC_USE"), Writing.CODE_AND_NAME));
    List<Column> account = List.of(Column.over("功能分类科目", Column.label("科目编码", 5), Column.label("科目名称", 15)));
    List<Column> economic = List.of(Column.over("经济分类科目", Column.label("科目编码", 5), Column.label("科目名称", 15)));
    Column[] uses = {
        Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")};
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION");
    List<Column> expenses = new ArrayList<>(List.of(Column.label("项　目", 7), Column.over("“三公”经费", Say.publicColumns("合计", "公务用车购置费", "公务用车运行维护费"))));
    expenses.add(Column.figure("会议费", Say.item("MEETINGS", "meetings")));
    expenses.add(Column.figure("培训费", Say.item("TRAINING", "training")));
    String name = "部门名称：" + agency;
    Meaning plain = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN);
    return new Disclosure(
        "held-14-plan-and-result-in-rows", agency, "2024年度部门决算公开", ClassicAccounts.base(2024), books, Look.of(Look.Rules.FILLED_LATTICE).size(8),
        List.of(
            form("公开01表", "收入支出决算总表", name, "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 15), Column.figure("决算数"))), left),
                new Panel(spending, List.of(Column.over("支出", Column.label("按功能分类", 15), Column.figure("决算数"))), right)),
            tables.income(new Caption("公开02表", "收入决算表", name, "单位：万元", Place.NUMBER_ABOVE), "功能分类科目"),
            tables.spending(new Caption("公开03表", "支出决算表", name, "单位：万元", Place.NUMBER_ABOVE), "功能分类科目"),
            form("公开05表", "财政拨款支出决算表（功能科目）", name, "appropriation_expenditure", figures, appropriated,
                panel(Column.join(account, Say.basicAndProject("合计")), functions)),
            form("公开06表", "财政拨款基本支出决算表（经济科目）", name, "appropriation_basic|general_budget_basic", figures, appropriated.under(Meaning.is(USE, "BASIC")),
                panel(Column.join(economic, uses), items)),
            form("公开07表", "一般公共预算财政拨款支出决算表（功能科目）", name, "general_budget_expenditure", figures, general,
                panel(Column.join(account, Say.basicAndProject("合计")), ofGeneral)),
            form("公开08表", "一般公共预算财政拨款基本支出决算表（经济科目）", name, "general_budget_basic", figures, general.under(Meaning.is(USE, "BASIC")),
                panel(Column.join(economic, uses), items)),
            form("公开09表", "财政拨款“三公”经费、会议费和培训费支出决算表", name, "three_public", figures.zero("0.00"), three,
                panel(expenses,
                    List.of(Row.of(Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET"), "全年预算数"), Row.of(Meaning.NONE, "决算数"))))
                .note("注：全年预算数为“三公”经费、会议费和培训费的调整后预算数。"),
            form("公开09表（续）", "相关统计数", name, "three_public|other", figures, Meaning.NONE,
                panel(List.of(Column.label("项　　目", 13), Column.figure("统计数")),
                    List.of(counted("因公出国（境）团组数（个）", "groups"), counted("公务用车购置数（辆）", "bought"), counted("国内公务接待批次（个）", "visits"),
                        counted("召开会议次数（个）", "meetings"),
                        counted("组织培训次数（个）", "trainings"))),
                panel(List.of(Column.label("项　　目", 13), Column.figure("统计数")),
                    List.of(counted("因公出国（境）人次数（人）", "travellers"), counted("公务用车保有量（辆）", "kept"), counted("国内公务接待人次（人）", "guests"),
                        counted("参加会议人次（人）", "attendants"),
                        counted("参加培训人次（人）", "trained")))),
            tables.withBalances(new Caption("公开10表", "政府性基金预算财政拨款收入支出决算表", name, "单位：万元", Place.NUMBER_ABOVE), "government_fund", "GOVERNMENT_FUND", "功能分类科目"),
            form("公开12表", "财政拨款机关运行经费支出决算表", name, "operating_costs|other", figures, plain.from(USE, "PUBLIC_USE", FUND, "GENERAL"),
                panel(Column.join(economic, Column.figure("机关运行经费支出决算")), running)).note("注：“机关运行经费”指行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的公用经费支出。"),
            form("公开13表", "政府采购支出决算表", name, "procurement|other", figures, plain,
                panel(List.of(Column.label("项　　目", 16), Column.figure("金　额")),
                    List.of(
                        Row.of(Meaning.NONE.from(LINE, "purchases"), "一、政府采购支出合计"),
                        Row.of(Meaning.NONE.from(LINE, "purchases/goods"), "（一）政府采购货物支出").indented(1),
                        Row.of(Meaning.NONE.from(LINE, "purchases/works"), "（二）政府采购工程支出").indented(1),
                        Row.of(Meaning.NONE.from(LINE, "purchases/services"), "（三）政府采购服务支出").indented(1)))),
            new Heading("第三部分　2024年度部门决算情况说明"),
            new Paragraph("2024年度财政拨款支出{}万元，占本年支出合计的{}。与上年相比，财政拨款支出[增加/减少]{}万元，[增长/减少]{}。", figures,
                List.of(appropriated, appropriated.against(Kind.RATE, FUND, "ALL"), appropriated.against(Kind.CHANGE, YEAR, 2023),
                    appropriated.against(Kind.GROWTH, YEAR, 2023))),
            new Paragraph("本年支出决算合计{}万元，其中：基本支出{}万元，占{}；项目支出{}万元，占{}。", figures,
                List.of(spending, spending.under(Meaning.is(USE, "BASIC")), spending.under(Meaning.is(USE, "BASIC")).against(Kind.RATE, USE, "TOTAL"),
                    spending.under(Meaning.is(USE, "PROJECT")), spending.under(Meaning.is(USE, "PROJECT")).against(Kind.RATE, USE, "TOTAL"))),
            new Paragraph("一般公共预算财政拨款基本支出{}万元，其中：人员经费{}万元，公用经费{}万元。", figures,
                Stream.of("BASIC", "PERSONNEL", "PUBLIC_USE").map(use -> general.under(Meaning.is(USE, use))).toList())));
  }

  private static Row counted(String text, String what) {
    return Row.of(HeldProvinces.number(what), text);
  }

  /** A prefecture's budget: counties over revenue and spending, what is sent to each by item, debts in three groups, profits by enterprise. */
  private static Disclosure transfersByItem() {
    List<String> counties = List.of("塔格市", "阔什县", "绿洲县", "白杨县", "玉泉县", "胡杨市");
    List<String> holders = Stream.concat(Stream.of("州本级"), counties.stream()).toList();
    Government prefecture = new Government(515, 2025, "BUDGET", holders);
    Bookkeeper keeper = prefecture.keeper();
    Books books = keeper.books();
    prefecture.copy(keeper, Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.9, 1.04);
    prefecture.copy(keeper, Point.of(YEAR, 2024), 0.92, 1.02);
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET");
    List<String> kinds = List.of("return", "general/balance", "general/guarantee", "general/nation", "general/shared/education", "general/shared/social",
        "general/shared/health", "general/shared/farming", "special/environment", "special/industry", "special/housing");
    for (String county : counties) {
      for (String kind : kinds) {
        if (!(kind.equals("special/industry") && county.endsWith("县"))) {
          keeper.add(plan.under(Point.of(HOLDER, county, FUND, "GENERAL", LINE, "down/" + kind)), 120, 5400);
        }
      }
    }
    Bookkeeper ledger = new Bookkeeper(5150, "1000000");
    for (String holder : holders) {
      for (String kind : List.of("general", "special")) {
        BigDecimal limit = ledger.amount(260_000, 1_400_000);
        books.add(Point.of(YEAR, 2024, HOLDER, holder, LINE, "debt/limit/" + kind), limit);
        books.add(Point.of(YEAR, 2024, HOLDER, holder, LINE, "debt/fresh/" + kind), ledger.amount(15_000, 90_000));
        books.add(Point.of(YEAR, 2024, HOLDER, holder, LINE, "debt/balance/" + kind), limit.subtract(ledger.amount(4_000, 40_000)));
      }
    }
    List<String> firms = List.of("昆岭水利投资集团有限公司", "天路交通建设有限公司", "绿洲农业发展集团有限公司", "州国有资产经营有限公司", "玉泉文化旅游有限公司");
    for (String firm : firms) {
      Point at = Point.of(FLOW, "REVENUE", FUND, "STATE_CAPITAL", LINE, "firms/" + firm, HOLDER, "州本级");
      keeper.add(plan.under(at), 40, 900);
      keeper.add(at.under(Point.of(YEAR, 2024, STAGE, "EXECUTION")), 40, 900);
    }
    List<List<String>> works = List.of(
        List.of("州人民医院传染病区", "州卫生健康委员会", "公立医院", "一般债券"), List.of("塔格市城北供水工程", "塔格市住房和城乡建设局", "供水", "专项债券"),
        List.of("阔什县产业园基础设施", "阔什县工业园区管委会", "产业园区基础设施", "专项债券"), List.of("玉泉县高中迁建", "玉泉县教育局", "普通高中", "一般债券"),
        List.of("绿洲县灌区改造", "绿洲县水利局", "水利", "专项债券"), List.of("胡杨市污水处理厂扩建", "胡杨市住房和城乡建设局", "城镇污水处理", "专项债券"));
    for (List<String> work : works) {
      ledger.add(Point.of(YEAR, 2024, HOLDER, "州本级", PROJECT, work.get(0), LINE, "bonds"), 2_000, 46_000);
    }
    ledger.books().entries().forEach(entry -> books.add(entry.at(), entry.yuan()));
    for (String line : List.of("public/abroad", "public/reception", "public/vehicles/purchase", "public/vehicles/operation")) {
      keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, line, HOLDER, "州本级")), 40, 620);
    }
    keeper.copy(plan.under(Point.of(LINE, "public")), Point.of(YEAR, 2024), 0.95, 1.2);
    Figures figures = new Figures("万元", "#,##0", "").percents("0.00");
    Figures hundred = new Figures("亿元", "0.00", "");
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    Meaning own = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    Meaning level = Meaning.is(HOLDER, "州本级|自治州本级|本级|-").from(HOLDER, "州本级");
    Column[] plans = {
        Column.figure("2024年预算数", YEAR, 2024), Column.figure("2024年执行数", executed), Column.figure("2025年预算数"),
        Column.figure("预算数为上年执行数的%", Meaning.NONE.against(Kind.RATE, YEAR, 2024, STAGE, "EXECUTION"))};
    List<Row> areas = new ArrayList<>(List.of(Row.of(Meaning.is(HOLDER, OPEN), "全州合计")));
    areas.add(Row.of(Meaning.is(HOLDER, "州本级|自治州本级|本级").from(HOLDER, "州本级"), "自治州本级"));
    areas.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, String.join("+", counties)), "县（市）小计"));
    counties.forEach(county -> areas.add(Row.of(Meaning.is(HOLDER, county), county).indented(1)));
    List<Row> receivers = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合　计")));
    counties.forEach(county -> receivers.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, county), county)));
    List<Row> owing = new ArrayList<>(List.of(Row.of(Meaning.is(HOLDER, OPEN), "昆岭自治州")));
    owing.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, "州本级"), "自治州本级"));
    owing.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, String.join("+", counties)), "所属县（市）小计"));
    counties.forEach(county -> owing.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, county), county)));
    List<Row> profits = new ArrayList<>();
    for (String firm : firms) {
      profits
          .add(Row.of(Meaning.is(REVENUE, OPEN, HOLDER, OPEN).from(LINE, "firms/" + firm, HOLDER, "州本级"), Integer.toString(profits.size() + 1), firm, "利润收入"));
    }
    profits.add(Row.of(Meaning.is(REVENUE, OPEN).from(LINE, "firms", HOLDER, "州本级"), "", "合　　计"));
    List<Row> bonds = new ArrayList<>();
    for (List<String> work : works) {
      bonds.add(Row.of(Meaning.is(PROJECT, work.get(0)), Integer.toString(bonds.size() + 1), work.get(0), work.get(1), work.get(2), work.get(3)));
    }
    bonds.add(total("", "合　　计", "", "", ""));
    List<Row> codes = new ArrayList<>(List.of(Row.of(Meaning.NONE, "自治州本级支出合计")));
    codes.addAll(Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.CODE_IN_NAME));
    List<Row> revenues = new ArrayList<>(List.of(Row.of(Meaning.NONE, "全州一般公共预算收入")));
    revenues.addAll(Row.revenues(books.values(REVENUE, LINE, "in/own"), Writing.NAME_ONLY));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN).under(level);
    return new Disclosure(
        "held-15-transfers-by-item", "昆岭自治州", "2024年预算执行情况和2025年预算草案附表", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8.5),
        List.of(
            form("附件1-1", "昆岭自治州2025年全州一般公共预算收入预算表", "", "gov_general_revenue", figures, own,
                panel(Column.join(List.of(Column.label("项　　目", 16)), plans), revenues)),
            form("附件1-2", "昆岭自治州2025年自治州本级一般公共预算支出预算表", "", "gov_general_expenditure", figures, spent.under(level).from(LINE, "out/own", HOLDER, "州本级"),
                panel(Column.join(List.of(Column.label("项　　目", 20)), plans), codes)),
            form("附件1-3", "昆岭自治州2025年各县（市）一般公共预算收支预算表", "", "gov_balance|gov_general_revenue|gov_general_expenditure", figures, Meaning.NONE,
                panel(
                    List.of(Column.label("行政区划名称", 10),
                        Column.over("一般公共预算收入", own, Column.figure("2024年执行数", executed), Column.figure("2025年预算数"), Say.growth("增长%", 2024, "EXECUTION"),
                            Column.figure("其中：税收收入", REVENUE, "101")),
                        Column.over("一般公共预算支出", spent, Column.figure("2024年执行数", executed), Column.figure("2025年预算数"), Say.growth("增长%", 2024, "EXECUTION"))),
                    areas)),
            form("附件1-4", "昆岭自治州2025年对县（市）税收返还和转移支付分地区分项目预算表", "", "gov_transfers", figures,
                Meaning.is(FLOW, OPEN, FUND, "GENERAL", FUNCTION, OPEN).from(LINE, "down"),
                panel(
                    List.of(Column.label("地区", 6), Column.figure("合计"), down("税收返还", "return"),
                        Column.over("一般性转移支付", down("小计", "general"), down("均衡性转移支付", "general/balance"), down("县级基本财力保障机制奖补", "general/guarantee"),
                            down("民族地区转移支付", "general/nation"),
                            Column.over("共同财政事权转移支付", down("小计", "general/shared"), down("教育", "general/shared/education"),
                                down("社会保障和就业", "general/shared/social"),
                                down("卫生健康", "general/shared/health"), down("农林水", "general/shared/farming"))),
                        Column.over("专项转移支付", down("小计", "special"), down("节能环保", "special/environment"), down("资源勘探工业信息等", "special/industry"),
                            down("住房保障", "special/housing"))),
                    receivers)),
            form("附件1-5", "昆岭自治州本级2025年“三公”经费预算表", "", "three_public|other", figures, three,
                panel(
                    List.of(Column.label("项　　目", 16), Column.figure("2025年预算数"), Column.figure("2024年预算数", YEAR, 2024),
                        Column.over("比上年增减", Column.figure("金额", Meaning.NONE.against(Kind.CHANGE, YEAR, 2024)),
                            Column.figure("%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024)))),
                    List.of(
                        Row.of(Say.item("TOTAL", "public"), "合　计"), Row.of(Say.item("ABROAD", "public/abroad"), "1.因公出国（境）费"),
                        Row.of(Say.item("VEHICLES", "public/vehicles"), "2.公务用车购置及运行费"),
                        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "（1）公务用车购置费").indented(1),
                        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "（2）公务用车运行费").indented(1),
                        Row.of(Say.item("RECEPTION", "public/reception"), "3.公务接待费")))),
            form("附件3-1", "昆岭自治州本级2025年国有资本经营预算收入表", "", "gov_state_capital_revenue", figures, GovernmentTables.income("STATE_CAPITAL").under(level),
                panel(
                    List.of(Column.label("序号", 3), Column.label("企业名称", 15), Column.remark("收入项目", 6), Column.figure("2024年执行数", executed),
                        Column.figure("2025年预算数"),
                        Say.change("增减额", 2024, "EXECUTION")),
                    profits)),
            form("附件4-1", "2024年度昆岭自治州政府债务限额、余额情况表", "", "gov_general_debt|gov_special_debt", hundred,
                Meaning.is(YEAR, 2024, STAGE, OPEN, FLOW, OPEN, FUND, OPEN),
                panel(
                    List.of(Column.label("行政区划名称", 10), owed("政府债务限额总额", "limit"), owed("其中：新增债务限额", "fresh"), owed("政府债务余额预计执行数", "balance")), owing)),
            form("附件4-2", "昆岭自治州2024年新增政府债券安排项目表", "", "gov_general_debt|gov_special_debt|gov_projects|other", hundred,
                Meaning.is(YEAR, 2024, STAGE, OPEN, FLOW, OPEN, FUND, OPEN, HOLDER, OPEN, USE, OPEN).from(LINE, "bonds"),
                panel(
                    List.of(Column.label("序号", 3), Column.label("项目名称", 12), Column.label("项目主管部门", 13), Column.label("项目领域", 10), Column.remark("债券类型", 6),
                        Column.figure("债券金额")),
                    bonds)),
            new Heading("关于2025年预算草案的说明"),
            new Paragraph("2024年，全州一般公共预算收入执行{}万元，为预算的{}；2025年收入预算{}万元，[增长/下降]{}。", figures,
                List.of(own.under(executed), own.under(executed).against(Kind.RATE, STAGE, "BUDGET"), own,
                    own.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"))),
            new Paragraph("2025年自治州本级一般公共预算支出安排{}万元，其中教育支出{}万元、卫生健康支出{}万元、农林水支出{}万元。", figures,
                Stream.of("2", "205", "210", "213").map(code -> {
                  Meaning ofLevel = spent.under(level).from(LINE, "out/own", HOLDER, "州本级");
                  return code.equals("2") ? ofLevel : ofLevel.under(Meaning.is(FUNCTION, code));
                }).toList())));
  }

  private static Column down(String text, String line) {
    return Column.figure(text, Meaning.NONE.from(LINE, "down/" + line));
  }

  private static Column owed(String text, String line) {
    return Column.over(text, Column.figure("合计", Meaning.NONE.from(LINE, "debt/" + line)),
        Column.figure("一般债务", Meaning.NONE.from(LINE, "debt/" + line + "/general")),
        Column.figure("专项债务", Meaning.NONE.from(LINE, "debt/" + line + "/special")));
  }
}
