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

import duizhang.corpus.Block.Form;
import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
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
 * Disclosures to measure on, in layouts that the others do not have, of invented agencies and amounts.
 *
 * <ul>
 * <li>held-16: a department's budget as Fujian publishes it, in whole 元, sentences for every function, special funds by level
 * <li>held-17: a department's final accounts as Heilongjiang publishes them, on the form that finance offices fill in, three panels of three stages
 * <li>held-18: a township's execution and budget as Zhejiang publishes them, functions by the government's items, villages by subsidy
 * <li>held-19: a department's final accounts as Tianjin publishes them, units across the year, unused items preprinted, purchased services
 * </ul>
 */
final class HeldFieldwork {
  private HeldFieldwork() {}

  static List<Disclosure> all() {
    return List.of(sentencesByFunction(), stagesInThreePanels(), townshipWithVillages(), unusedItems());
  }

  private static Row total(String... words) {
    return Row.of(Meaning.NONE, words);
  }

  private static Row blank(String... words) {
    return Row.group(Meaning.NONE, words);
  }

  private static Panel panel(List<Column> columns, List<Row> rows) {
    return new Panel(Meaning.NONE, columns, rows);
  }

  /** A department's budget in whole 元: zeros printed, units over revenue, all items of the general budget by use, special funds by level; a sentence for each function. */
  private static Disclosure sentencesByFunction() {
    String agency = "闽屏县林业局";
    List<String> units = List.of("闽屏县林业局机关", "闽屏县国有林场", "闽屏县森林防火站");
    Department department = new Department(
        716, "1", 2025, units, List.of("2130201", "2130204", "2130234"),
        List.of(
            Undertaking.of("林木良种繁育", "2130205", 1, 86, "30218", "30226"), Undertaking.of("松材线虫病防控", "2130234", 0, 240, "30227", "30218"),
            Undertaking.of("生态公益林管护", "2130207", 1, 310, "30226", "30310"), Undertaking.of("防火阻隔带建设", "2130234", 2, 175, "31005"),
            Undertaking.of("林长制智慧平台", "2130207", 0, 92, "31007", "30213"), Undertaking.of("油茶低产林改造", "2130205", 1, 64, "30310").old(),
            Undertaking.of("森林步道配套", "2120804", 0, 120, "31005").paid("GOVERNMENT_FUND"), Undertaking.of("苗木销售", "2130204", 1, 33, "30218").paid("OWN")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    List<List<String>> funds = List.of(
        List.of("林业生态保护恢复资金", "闽屏财〔2023〕18号", "2024—2026年"), List.of("松材线虫病防治资金", "闽屏政办〔2022〕41号", "2023—2025年"),
        List.of("油茶产业发展资金", "闽屏财〔2024〕7号", "2024—2027年"));
    for (List<String> fund : funds) {
      for (String level : List.of("province", "county")) {
        keeper.add(Point.of(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE", PROJECT, fund.get(0), LINE, "special/" + level), 30, 400);
      }
    }
    Figures whole = new Figures("元", "#,##0", "0");
    Figures figures = new Figures("万元", "#,##0.00", "");
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算拨款收入"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金预算拨款收入"),
        Row.of(Say.fund("STATE_CAPITAL"), "三、国有资本经营预算拨款收入"),
        Row.of(Say.source("SPECIAL_ACCOUNT"), "四、财政专户管理资金收入"), Row.of(Say.source("INSTITUTIONAL"), "五、事业收入"),
        Row.of(Say.source("SUPERIOR_SUBSIDY"), "六、上级补助收入"),
        Row.of(Say.source("REMITTED_BY_SUBORDINATE"), "七、附属单位上缴收入"), Row.of(Say.source("BUSINESS"), "八、事业单位经营收入"),
        Row.of(Say.source("OTHER"), "九、其他收入")));
    List<Row> right = new ArrayList<>(OpenPublished.classes("203", "209", "219", "230", "234"));
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.of(Say.carriedOver(), "上年结转结余"),
        Row.of(Say.grandTotal("REVENUE"), "收入合计").with(FLOW, "GRAND_TOTAL|REVENUE")));
    right.addAll(List.of(total("本年支出合计"), blank("年终结转结余"), Row.of(Say.grandTotal("EXPENDITURE"), "支出合计").with(FLOW, "GRAND_TOTAL|EXPENDITURE")));
    List<Row> given = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算拨款"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金预算拨款"), Row.of(Say.fund("STATE_CAPITAL"), "三、国有资本经营预算拨款")));
    List<Row> classes = new ArrayList<>(OpenPublished.classes("203", "209", "219", "230", "234"));
    ClassicBudget.level(given, classes);
    given.addAll(List.of(Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "本年收入合计"), Row.of(Say.carriedOver(), "上年结转结余"),
        Row.of(Say.grandTotal("REVENUE"), "收入合计").with(FLOW, "GRAND_TOTAL|REVENUE")));
    classes.addAll(List.of(total("本年支出合计"), blank("年终结转结余"), Row.of(Say.grandTotal("EXPENDITURE"), "支出合计").with(FLOW, "GRAND_TOTAL|EXPENDITURE")));
    List<Row> owners = new ArrayList<>(List.of(total("", "合计")));
    units.forEach(unit -> owners.add(Row.of(Meaning.is(HOLDER, unit), "35710" + (1 + units.indexOf(unit)), unit)));
    List<Column> account = List.of(Column.label("科目编码", 5), Column.label("科目名称", 15));
    List<Row> functions = OpenFieldwork.first(total("", "合计"), Row.functions(books.values(FUNCTION, YEAR, 2025), Writing.CODE_AND_NAME));
    List<Row> ofGeneral = OpenFieldwork.first(total("", "合计"), Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL"), Writing.CODE_AND_NAME));
    List<Row> items = OpenFieldwork.first(total("", "合计"), Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL"), Writing.CODE_AND_NAME));
    List<Row> basic = OpenFieldwork.first(total("", "合计"),
        Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME));
    List<Row> specials = new ArrayList<>();
    funds.forEach(fund -> specials
        .add(Row.of(Meaning.is(PROJECT, fund.get(0)), Integer.toString(specials.size() + 1), fund.get(0), fund.get(1), fund.get(2))));
    specials.add(total("", "合计", "", ""));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    List<Block> blocks = new ArrayList<>(List.of(
        fujian("一、2025年度收支预算总表", "revenue_expenditure_summary", whole, Meaning.is(FUND, "ALL"),
            new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 14), Column.figure("预算数"))), left),
            new Panel(spending, List.of(Column.over("支出", Column.label("项目", 14), Column.figure("预算数"))), right)),
        fujian("二、2025年度收入预算总表", "revenue", whole, Say.income(),
            panel(
                List.of(Column.label("单位编码", 5), Column.label("单位名称", 11), Column.figure("合计", OpenFieldwork.allIncome().under(Meaning.is(SOURCE, "TOTAL"))),
                    Column.figure("一般公共预算拨款收入", Say.fund("GENERAL")), Column.figure("政府性基金预算拨款收入", Say.fund("GOVERNMENT_FUND")),
                    Column.figure("国有资本经营预算拨款收入", Say.fund("STATE_CAPITAL")), Column.figure("事业收入", Say.source("INSTITUTIONAL")),
                    Column.figure("其他收入", Say.source("OTHER")),
                    Column.figure("上年结转结余", Say.carriedOver())),
                owners)),
        fujian("三、2025年度支出预算总表", "expenditure", whole, spending,
            panel(
                Column.join(account, Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT"), Say.use("事业单位经营支出", "BUSINESS"),
                    Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"), Say.use("对附属单位补助支出", "SUBSIDY_TO_SUBORDINATE")),
                functions)),
        fujian("四、2025年度财政拨款收支预算总表", "appropriation_summary", whole, Meaning.is(FUND, "APPROPRIATION"),
            new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收入", Column.label("项目", 14), Column.figure("预算数"))), given),
            new Panel(Say.spending("APPROPRIATION"), List.of(Column.over("支出", Column.label("项目", 14), Column.figure("预算数"))), classes)),
        fujian("五、2025年度一般公共预算拨款支出预算表", "general_budget_expenditure", whole, general, panel(Column.join(account, Say.basicAndProject("合计")), ofGeneral)),
        fujian("六、2025年度政府性基金预算拨款支出预算表", "government_fund", whole, Say.spending("GOVERNMENT_FUND"),
            panel(Column.join(account, Say.basicAndProject("合计")),
                OpenFieldwork.first(total("", "合计"), Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GOVERNMENT_FUND"), Writing.CODE_AND_NAME)))),
        fujian("八、2025年度一般公共预算支出经济分类情况表", "general_budget_economic", whole, general, panel(Column.join(account, Say.basicAndProject("合计")), items)),
        fujian("九、2025年度一般公共预算基本支出经济分类情况表", "general_budget_basic", whole, general.under(Meaning.is(USE, "BASIC")),
            panel(Column.join(account, Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")), basic)),
        fujian("十、2025年度一般公共预算“三公”经费支出预算表", "three_public", whole, Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION").from(FUND, "GENERAL"),
            panel(List.of(Column.label("项目", 18), Column.figure("预算数")),
                List.of(
                    Row.of(Say.item("TOTAL", "public"), "合计"), Row.of(Say.item("ABROAD", "public/abroad"), "因公出国（境）费用"),
                    Row.of(Say.item("RECEPTION", "public/reception"), "公务接待费"), Row.of(Say.item("VEHICLES", "public/vehicles"), "公务用车费"),
                    Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "其中：公务用车运行费").indented(1),
                    Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "公务用车购置费").indented(3)))),
        fujian("十一、2025年度部门专项资金管理清单目录", "project_expenditure|other", whole,
            Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, HOLDER, OPEN).from(LINE, "special"),
            panel(
                List.of(Column.label("序号", 3), Column.label("专项资金名称", 13), Column.remark("立项依据", 10), Column.remark("执行年限", 8),
                    Column.over("预算安排", Column.figure("小计"), Column.figure("省级", Meaning.NONE.from(LINE, "special/province")),
                        Column.figure("县级", Meaning.NONE.from(LINE, "special/county")))),
                specials))));
    blocks.addAll(List.of(
        new Heading("第三部分　2025年度部门预算情况说明"), new Heading("一、收支预算情况"),
        new Paragraph("2025年度，闽屏县林业局收入预算为{}万元，比上年执行数[增加/减少]{}万元。其中：一般公共预算拨款收入{}万元，政府性基金预算拨款收入{}万元，上年结转结余{}万元。", figures,
            List.of(OpenFieldwork.allIncome().under(Meaning.is(FUND, "ALL")),
                OpenFieldwork.allIncome().under(Meaning.is(FUND, "ALL")).against(Kind.CHANGE, YEAR, 2024, STAGE, "EXECUTION"), Say.fund("GENERAL"),
                Say.fund("GOVERNMENT_FUND"), Say.carriedOver())),
        new Paragraph("相应安排支出预算{}万元，其中：基本支出{}万元、项目支出{}万元。", figures,
            List.of(spending, spending.under(Meaning.is(USE, "BASIC")), spending.under(Meaning.is(USE, "PROJECT")))),
        new Heading("二、一般公共预算拨款支出情况"),
        new Paragraph("2025年度一般公共预算拨款支出{}万元，比上年执行数[增加/减少]{}万元，[增长/下降]{}，主要支出项目（按项级科目分类统计）包括：", figures,
            List.of(general, general.against(Kind.CHANGE, YEAR, 2024, STAGE, "EXECUTION"), general.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION")))));
    List<String> named = List.of("2130201", "2130204", "2130205", "2130207", "2130234", "2080505", "2210201");
    for (String code : named) {
      blocks.add(new Paragraph("（" + OpenPublished.NUMERALS.get(named.indexOf(code)) + "）" + Chart.function(code) + "（科目编码" + code + "）{}万元。", figures,
          List.of(general.under(Meaning.is(FUNCTION, code)))));
    }
    blocks.addAll(List.of(new Heading("三、一般公共预算“三公”经费支出情况"),
        new Paragraph("2025年“三公”经费预算数为{}万元，与上年预算数相比[增加/减少]{}万元。", figures, List.of(three, three.against(Kind.CHANGE, YEAR, 2024)))));
    return new Disclosure(
        "held-16-sentences-by-function", agency, "2025年度部门预算说明", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8), blocks);
  }

  private static Form fujian(String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("", title, "单位名称：闽屏县林业局", "单位：元", Place.ONE_LINE), formId, figures, meaning, panels);
  }

  /** Final accounts on the forms that offices fill in: revenue, spending by function and spending by kind, each planned, adjusted and settled; every row numbered. */
  private static Disclosure stagesInThreePanels() {
    String agency = "龙漠县交通运输局";
    List<String> units = List.of("龙漠县交通运输局机关", "龙漠县公路养护中心");
    Department department = new Department(
        727, "0.01", 2024, units, List.of("2140101", "2140106"),
        List.of(
            Undertaking.of("农村公路日常养护", "2140106", 1, 320, "30213", "30226"), Undertaking.of("危桥改造", "2140106", 1, 410, "31005"),
            Undertaking.of("客运线路补贴", "2140112", 0, 150, "31204"), Undertaking.of("治超站点运行", "2140112", 0, 74, "30226", "30206"),
            Undertaking.of("冬季除雪保畅", "2140199", 1, 120, "30225", "30218"), Undertaking.of("道路两侧绿化", "2120804", 1, 96, "31005").paid("GOVERNMENT_FUND"),
            Undertaking.of("检测设备出租", "2140106", 1, 21, "30213").paid("OWN")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    Point budget = Point.of(YEAR, 2024, STAGE, "BUDGET");
    for (Books.Entry entry : books.at(budget.under(Point.of(FLOW, "EXPENDITURE")))) {
      double size = entry.yuan().doubleValue() / 10_000;
      BigDecimal yuan = keeper.amount(size * 0.95, size * 1.15);
      for (String flow : List.of("EXPENDITURE", "REVENUE")) {
        books.add(entry.at().under(Point.of(STAGE, "ADJUSTED_BUDGET", FLOW, flow)), yuan);
      }
    }
    keeper.settle(budget, "FINAL");
    keeper.copy(budget.under(Point.of(LINE, "public")), Point.of(STAGE, "ADJUSTED_BUDGET"), 0.9, 1);
    keeper.copy(budget.under(Point.of(LINE, "public")), Point.of(STAGE, "FINAL"), 0.6, 0.9);
    Point settled = Point.of(YEAR, 2024, STAGE, "FINAL");
    keeper.copy(settled, Point.of(YEAR, 2023), 0.8, 1.2);
    Map<String, Integer> counts = Map.of("groups", 1, "travellers", 4, "bought", 1, "kept", 9, "visits", 31, "guests", 206, "machines", 2, "cars", 9);
    counts.keySet().stream().sorted().forEach(what -> HeldProvinces.count(books, settled, what, counts.get(what)));
    for (String line : List.of("goods", "works", "services")) {
      keeper.add(settled.under(Point.of(LINE, "purchases/" + line, FLOW, "EXPENDITURE")), 20, 300);
    }
    keeper.copy(settled.under(Point.of(LINE, "purchases")), Point.of(LINE, "small"), 0.5, 0.8);
    Figures figures = Figures.YUAN;
    Meaning planned = Meaning.is(STAGE, "BUDGET");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET");
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    List<Row> income = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款收入"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款收入"),
        blank("三、国有资本经营预算财政拨款收入"), blank("四、上级补助收入"), Row.of(ClassicAccounts.received("OWN", "INSTITUTIONAL"), "五、事业收入"), blank("六、经营收入"),
        blank("七、附属单位上缴收入"), Row.of(ClassicAccounts.received("OWN", "OTHER"), "八、其他收入")));
    List<Row> functions = new ArrayList<>(OpenPublished.classes("209", "219", "227", "230", "231", "232", "233", "234"));
    List<Row> kinds = new ArrayList<>(List.of(
        Row.of(Meaning.is(USE, "BASIC"), "一、基本支出"), Row.of(Meaning.is(USE, "PERSONNEL"), "　人员经费"), Row.of(Meaning.is(USE, "PUBLIC_USE"), "　公用经费"),
        Row.of(Meaning.is(USE, "PROJECT"), "二、项目支出"), blank("　其中：基本建设类项目"), blank("三、上缴上级支出"), blank("四、经营支出"), blank("五、对附属单位补助支出"), blank(""),
        total("经济分类支出合计")));
    for (String code : List.of("301", "302", "303", "310", "312")) {
      kinds.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), OpenPublished.NUMERALS.get(kinds.size() - 10) + "、" + Chart.economic(code)));
    }
    ClassicBudget.level(income, functions);
    ClassicBudget.level(kinds, functions);
    income.addAll(List.of(Row.of(Say.income(), "本年收入合计"), blank("使用非财政拨款结余和专用结余"), Row.of(ClassicAccounts.opening("ALL"), "年初结转和结余"),
        Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    for (List<Row> rows : List.of(functions, kinds)) {
      rows.addAll(List.of(total("本年支出合计"), blank("结余分配"), Row.of(ClassicAccounts.closing("ALL"), "年末结转和结余"),
          Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    }
    List<Row> given = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款"),
        blank("三、国有资本经营预算财政拨款")));
    List<Row> classes = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, 2024, FUND, "APPROPRIATION"), "一二三四五六七八九", "", "、"));
    ClassicBudget.level(given, classes);
    given.addAll(List.of(Row.of(ClassicAccounts.received("APPROPRIATION"), "本年收入合计"), Row.of(ClassicAccounts.opening("APPROPRIATION"), "年初财政拨款结转和结余"),
        Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    classes.addAll(List.of(total("本年支出合计"), Row.of(Meaning.is(FLOW, "CLOSING_BALANCE", USE, OPEN), "年末财政拨款结转和结余"),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    List<Row> kept = numbered(OpenFieldwork.first(total("合计"), Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL"), Writing.CODE_BEFORE_NAME)));
    List<Row> ofGeneral = numbered(
        OpenFieldwork.first(total("合计"), Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GENERAL"), Writing.CODE_BEFORE_NAME)));
    List<Row> items = numbered(OpenFieldwork.first(total("合计"),
        Row.economics(books.values(ECONOMIC, YEAR, 2024, STAGE, "FINAL", FUND, "GENERAL", USE, "BASIC"), Writing.CODE_BEFORE_NAME)));
    List<Column> account = List.of(Column.label("项目", 17), Column.label("行次", 2.6));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    return new Disclosure(
        "held-17-stages-in-three-panels", agency, "2024年度部门决算", ClassicAccounts.base(2024), books, Look.of(Look.Rules.FILLED_LATTICE).size(6.5),
        List.of(
            accounts("财决公开01表", "收入支出决算总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), stages("收入", "项目", planned, adjusted), OpenFieldwork.lines(income, 1)),
                new Panel(spending, stages("支出", "项目（按功能分类）", planned, adjusted), OpenFieldwork.lines(functions, income.size() + 1)),
                new Panel(spending, stages("支出", "项目（按支出性质和经济分类）", planned, adjusted), OpenFieldwork.lines(kinds, 2 * income.size() + 1))),
            accounts("财决公开02表", "收入决算表", "revenue", figures, Say.income(),
                panel(
                    Column.join(account, Column.figure("本年收入合计"), Column.figure("财政拨款收入", ClassicAccounts.received("APPROPRIATION")),
                        Column.figure("上级补助收入", ClassicAccounts.received("OWN", "SUPERIOR_SUBSIDY")),
                        Column.figure("事业收入", ClassicAccounts.received("OWN", "INSTITUTIONAL")),
                        Column.figure("经营收入", ClassicAccounts.received("OWN", "BUSINESS")), Column.figure("其他收入", ClassicAccounts.received("OWN", "OTHER"))),
                    kept)),
            accounts("财决公开03表", "支出决算表", "expenditure", figures, spending,
                panel(
                    Column.join(account, Column.figure("本年支出合计"), Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"),
                        Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")), Say.use("项目支出", "PROJECT"), Say.use("经营支出", "BUSINESS")),
                    kept)),
            accounts("财决公开04表", "财政拨款收入支出决算总表", "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
                new Panel(Meaning.is(FLOW, "REVENUE"), stages("收入", "项目", planned, adjusted), OpenFieldwork.lines(given, 1)),
                new Panel(Say.spending("APPROPRIATION"), stages("支出", "项目（按功能分类）", planned, adjusted), OpenFieldwork.lines(classes, given.size() + 1))),
            accounts("财决公开05表", "一般公共预算财政拨款支出决算表", "general_budget_expenditure", figures, general,
                panel(
                    Column.join(account, Column.over("年初预算数", planned, Say.basicAndProject("小计")), Column.over("决算数", Say.basicAndProject("小计")),
                        Column.figure("决算数为年初预算数%", Meaning.NONE.against(Kind.RATE, STAGE, "BUDGET"))),
                    ofGeneral)),
            accounts("财决公开06表", "一般公共预算财政拨款基本支出决算表", "general_budget_basic", figures, general.under(Meaning.is(USE, "BASIC")),
                panel(Column.join(account, Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")), items)),
            accounts("财决公开07表", "政府性基金预算财政拨款收入支出决算表", "government_fund", figures, Meaning.is(FUND, "GOVERNMENT_FUND"),
                panel(
                    Column.join(account, Column.figure("年初结转和结余", ClassicAccounts.opening("GOVERNMENT_FUND")),
                        Column.figure("本年收入", ClassicAccounts.received("GOVERNMENT_FUND")),
                        Column.over("本年支出", Say.spending("GOVERNMENT_FUND"), Say.basicAndProject("小计")),
                        Column.figure("年末结转和结余", ClassicAccounts.closing("GOVERNMENT_FUND"))),
                    numbered(OpenFieldwork.first(total("合计"),
                        Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GOVERNMENT_FUND"), Writing.CODE_BEFORE_NAME))))),
            accounts("财决公开09表", "财政拨款“三公”经费支出决算表", "three_public", figures.zero("0.00"),
                Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
                panel(
                    List.of(Column.label("项目", 17), Column.label("行次", 2.6), Column.figure("年初预算数", planned), Column.figure("全年预算数", adjusted),
                        Column.figure("决算数")),
                    numbered(List.of(
                        Row.of(Say.item("TOTAL", "public"), "“三公”经费支出合计"), Row.of(Say.item("ABROAD", "public/abroad"), "1．因公出国（境）费"),
                        Row.of(Say.item("VEHICLES", "public/vehicles"), "2．公务用车购置及运行维护费"),
                        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "（1）公务用车购置费").indented(1),
                        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "（2）公务用车运行维护费").indented(1),
                        Row.of(Say.item("RECEPTION", "public/reception"), "3．公务接待费"))))),
            accounts("财决公开10表", "机构运行和资产采购信息表", "operating_costs|procurement|other|three_public", figures, Meaning.NONE,
                panel(List.of(Column.label("项目", 20), Column.label("行次", 2.6), Column.figure("统计数")),
                    numbered(List.of(
                        blank("一、“三公”经费相关统计数"), counted("1．因公出国（境）团组数（个）", "groups"), counted("2．因公出国（境）人次数（人）", "travellers"),
                        counted("3．公务用车购置数（辆）", "bought"),
                        counted("4．公务用车保有量（辆）", "kept"), counted("5．国内公务接待批次（个）", "visits"), counted("6．国内公务接待人次（人）", "guests"),
                        Row.of(
                            Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN).from(USE, "PUBLIC_USE", FUND, "GENERAL", HOLDER, units.get(0)),
                            "二、机关运行经费支出"),
                        bought("三、政府采购支出合计", "purchases"), bought("1．政府采购货物支出", "purchases/goods"), bought("2．政府采购工程支出", "purchases/works"),
                        bought("3．政府采购服务支出", "purchases/services"), bought("其中：授予中小企业合同金额", "small"), blank("四、国有资产占用情况"),
                        counted("1．车辆数（辆）", "cars"), counted("2．单价100万元以上设备（台/套）", "machines"))))),
            new Heading("第三部分　2024年度部门决算情况说明"),
            new Paragraph("2024年度收入支出总计{}元。本年收入合计{}元，比上年[增加/减少]{}元，[增长/下降]{}；本年支出合计{}元，其中基本支出{}元，项目支出{}元。", figures,
                List.of(Meaning.is(FLOW, OPEN, FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE+OPENING_BALANCE"), Say.income(),
                    Say.income().against(Kind.CHANGE, YEAR, 2023), Say.income().against(Kind.GROWTH, YEAR, 2023), spending,
                    spending.under(Meaning.is(USE, "BASIC")),
                    spending.under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("一般公共预算财政拨款支出年初预算为{}元，决算为{}元，完成年初预算的{}。其中：公路养护（项）年初预算为{}元，支出决算为{}元，完成年初预算的{}。", figures,
                List.of(general.under(planned), general, general.against(Kind.RATE, STAGE, "BUDGET"),
                    general.under(Meaning.is(FUNCTION, "2140106")).under(planned),
                    general.under(Meaning.is(FUNCTION, "2140106")), general.under(Meaning.is(FUNCTION, "2140106")).against(Kind.RATE, STAGE, "BUDGET"))),
            new Paragraph("“三公”经费全年预算数{}元，支出决算数{}元。", figures, List.of(three.under(adjusted), three))));
  }

  private static List<Column> stages(String head, String item, Meaning planned, Meaning adjusted) {
    return List.of(Column.over(head, Column.label(item, 11), Column.label("行次", 2.4), Column.figure("年初预算数", planned), Column.figure("全年预算数", adjusted),
        Column.figure("决算数")));
  }

  /** Puts a running number behind every row. */
  private static List<Row> numbered(List<Row> rows) {
    List<Row> all = new ArrayList<>();
    for (Row row : rows) {
      all.add(new Row(List.of("　".repeat(row.indent()) + row.labels().get(0), Integer.toString(all.size() + 1)), row.meaning(), 0, row.printed()));
    }
    return all;
  }

  private static Row counted(String text, String what) {
    return Row.of(HeldProvinces.number(what), text);
  }

  private static Row bought(String text, String line) {
    return Row.of(Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN).from(LINE, line), text);
  }

  private static Form accounts(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "编制单位：龙漠县交通运输局", "金额单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A township: two panels of plan and execution, functions down to the item with words, functions by the government's items, villages by subsidy, an empty table of debts. */
  private static Disclosure townshipWithVillages() {
    String town = "瓯屏县雁溪镇";
    Bookkeeper keeper = new Bookkeeper(738, "100");
    Books books = keeper.books();
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET");
    Map<String, List<String>> outlays = Map.ofEntries(
        Map.entry("2010101", List.of("50201", "50202")), Map.entry("2010301", List.of("50101", "50102", "50103", "50201", "50208", "50299")),
        Map.entry("2010601", List.of("50101", "50102", "50201")), Map.entry("2040604", List.of("50205", "50299")),
        Map.entry("2070109", List.of("50502", "50299")),
        Map.entry("2080208", List.of("50901", "50299")), Map.entry("2080505", List.of("50102", "50501")), Map.entry("2081006", List.of("50901", "50205")),
        Map.entry("2100408", List.of("50502")), Map.entry("2101101", List.of("50102")), Map.entry("2110302", List.of("50205", "50302")),
        Map.entry("2120399", List.of("50209", "50302")), Map.entry("2120501", List.of("50205", "50299")), Map.entry("2130104", List.of("50501", "50502")),
        Map.entry("2130142", List.of("50302")), Map.entry("2130306", List.of("50209", "50302")), Map.entry("2140106", List.of("50209")),
        Map.entry("2210201", List.of("50103", "50501")), Map.entry("2240109", List.of("50299", "50306")));
    for (String code : outlays.keySet().stream().sorted().toList()) {
      for (String item : outlays.get(code)) {
        keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", FUNCTION, code, GOVERNMENT, item, LINE, "out/own")), 12, 240);
      }
    }
    for (String line : List.of("out/up", "out/steady")) {
      keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, line)), 40, 160);
    }
    for (String code : List.of("10101", "10104", "10106", "10109", "10110", "10112")) {
      keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", REVENUE, code, LINE, "in/own")), 180, 640);
    }
    for (String code : List.of("10302", "10307", "10399")) {
      keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", REVENUE, code, LINE, "in/own")), 20, 130);
    }
    for (String line : List.of("in/transfer/settled", "in/transfer/general", "in/transfer/special")) {
      keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, line)), 720, 1180);
    }
    keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, "in/left")), 90, 260);
    for (List<String> one : List.of(List.of("REVENUE", "in/land", "1400"), List.of("REVENUE", "in/facilities", "260"), List.of("REVENUE", "left", "180"))) {
      keeper.add(plan.under(Point.of(FLOW, one.get(0), FUND, "GOVERNMENT_FUND", LINE, "fund/" + one.get(1))), Double.parseDouble(one.get(2)) * 0.7,
          Double.parseDouble(one.get(2)));
    }
    for (String code : List.of("2120801", "2120803", "2120804", "2296002")) {
      keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND", FUNCTION, code, LINE, "fund/out")), 60, 290);
    }
    for (String line : List.of("in", "out", "fund")) {
      keeper.copy(plan.under(Point.of(LINE, line)), Point.of(YEAR, 2024), 0.9, 1.0);
      keeper.copy(plan.under(Point.of(LINE, line)), Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.92, 1.02);
    }
    for (Point when : List.of(plan, Point.of(YEAR, 2024, STAGE, "BUDGET"), Point.of(YEAR, 2024, STAGE, "EXECUTION"))) {
      for (List<String> budget : List.of(List.of("GENERAL", "in", "out"), List.of("GOVERNMENT_FUND", "fund", "fund"))) {
        Point at = when.under(Point.of(FUND, budget.get(0)));
        BigDecimal left = books.sum(at.under(Point.of(FLOW, "REVENUE", LINE, budget.get(1))))
            .subtract(books.sum(at.under(Point.of(FLOW, "EXPENDITURE", LINE, budget.get(2)))));
        if (left.signum() <= 0) {
          throw new IllegalStateException("more is spent than received: " + at + " " + left);
        }
        books.add(at.under(Point.of(FLOW, "EXPENDITURE", LINE, budget.get(2) + "/closing")), left);
      }
    }
    List<List<String>> means = List.of(
        List.of("settled/base", "（1）保障基数", "2100"), List.of("settled/share", "（2）税收分成", "640"), List.of("settled/service", "（3）公共服务奖补资金", "520"),
        List.of("settled/common", "（4）共同富裕专项资金", "400"), List.of("settled/award", "（5）财政管理绩效奖励", "130"), List.of("other/land", "（1）国有土地使用权出让金收入", "900"),
        List.of("other/assets", "（2）国有资源（资产）有偿使用收入", "60"), List.of("other/up", "（3）上级部门补助收入", "1700"), List.of("other/rest", "（4）其他收入", "110"),
        List.of("left", "四、上年结余", "150"));
    for (List<String> one : means) {
      keeper.add(plan.under(Point.of(FLOW, "REVENUE", LINE, "able/" + one.get(0))), Double.parseDouble(one.get(2)) * 0.7, Double.parseDouble(one.get(2)));
    }
    keeper.copy(plan.under(Point.of(LINE, "able")), Point.of(YEAR, 2024), 0.95, 1.1);
    keeper.copy(plan.under(Point.of(LINE, "able")), Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.75, 1.1);
    List<String> villages = List.of("雁溪村", "上坞村", "林岙村", "石门村", "白鹭洲村", "横塘社区");
    List<List<String>> subsidies = List.of(List.of("office", "办公经费"), List.of("pay", "村干部报酬"), List.of("clean", "保洁补助"), List.of("build", "美丽乡村建设"));
    for (String village : villages) {
      for (List<String> subsidy : subsidies) {
        if (!(subsidy.get(0).equals("build") && villages.indexOf(village) % 2 == 1)) {
          keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", HOLDER, village, LINE, "village/" + subsidy.get(0))), 3, 46);
        }
      }
    }
    keeper.publicExpenses(plan.under(Point.of(FUND, "GENERAL")), 36);
    keeper.copy(plan.under(Point.of(LINE, "public")), Point.of(YEAR, 2024), 0.95, 1.25);
    keeper.copy(plan.under(Point.of(LINE, "public")), Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.6, 1);
    Figures figures = Figures.TEN_THOUSANDS;
    Figures dashes = figures.zero("—");
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    Meaning income = GovernmentTables.income("GENERAL");
    Meaning outlay = GovernmentTables.spending("GENERAL");
    Meaning fundIn = GovernmentTables.income("GOVERNMENT_FUND");
    Meaning fundOut = GovernmentTables.spending("GOVERNMENT_FUND");
    Meaning taken = income.from(LINE, "in/own");
    Meaning spent = outlay.from(LINE, "out/own");
    List<Row> received = new ArrayList<>(List.of(Row.of(taken, "一、一般公共预算收入"), Row.of(taken.under(Meaning.is(REVENUE, "101")), "（一）税收收入")));
    for (String code : List.of("10101", "10104", "10106", "10109", "10110", "10112")) {
      received.add(Row.of(taken.under(Meaning.is(REVENUE, code)), (received.size() - 1) + "．" + Chart.revenue(code)).indented(1));
    }
    received.addAll(List.of(
        Row.of(taken.under(Meaning.is(REVENUE, "103")), "（二）非税收入"), OpenPractice.in(income, "二、转移性收入", "in/transfer"),
        OpenPractice.in(income, "1．体制结算补助", "in/transfer/settled").indented(1), OpenPractice.in(income, "2．一般性转移支付", "in/transfer/general").indented(1),
        OpenPractice.in(income, "3．专项转移支付", "in/transfer/special").indented(1),
        OpenPractice.in(income, "三、上年结转", "in/left").with(FLOW, "REVENUE|OPENING_BALANCE")));
    List<Row> given = new ArrayList<>(List.of(Row.of(spent, "一、一般公共预算支出")));
    for (String code : Chart.withParents(outlays.keySet()).stream().filter(code -> code.length() == 3).toList()) {
      given.add(Row.of(spent.under(Meaning.is(FUNCTION, code)), given.size() + "．" + Chart.function(code)).indented(1));
    }
    given.addAll(List.of(OpenPractice.in(outlay, "二、上解上级支出", "out/up"),
        OpenPractice.in(outlay, "三、安排预算稳定调节基金", "out/steady").with(FLOW, "EXPENDITURE|SURPLUS_ALLOCATION"),
        OpenPractice.in(outlay, "四、年终结转", "out/closing").with(FLOW, OPEN)));
    ClassicBudget.level(received, given);
    received.add(OpenPractice.whole("REVENUE", "收入总计", "in"));
    given.add(OpenPractice.whole("EXPENDITURE", "支出总计", "out"));
    List<Row> fundReceived = new ArrayList<>(List.of(
        OpenPractice.in(fundIn, "一、政府性基金收入", "fund/in"), OpenPractice.in(fundIn, "1．国有土地使用权出让收入", "fund/in/land").indented(1),
        OpenPractice.in(fundIn, "2．城市基础设施配套费收入", "fund/in/facilities").indented(1),
        OpenPractice.in(fundIn, "二、上年结转", "fund/left").with(FLOW, "REVENUE|OPENING_BALANCE")));
    List<Row> fundGiven = new ArrayList<>(List.of(Row.of(fundOut.from(LINE, "fund/out"), "一、政府性基金支出")));
    for (String code : List.of("2120801", "2120803", "2120804", "2296002")) {
      fundGiven.add(Row.of(fundOut.under(Meaning.is(FUNCTION, code).from(LINE, "fund/out")), fundGiven.size() + "．" + Chart.function(code)).indented(1));
    }
    fundGiven.add(OpenPractice.in(fundOut, "二、年终结转", "fund/closing").with(FLOW, OPEN));
    ClassicBudget.level(fundReceived, fundGiven);
    fundReceived.add(OpenPractice.whole("REVENUE", "收入总计", "fund"));
    fundGiven.add(OpenPractice.whole("EXPENDITURE", "支出总计", "fund"));
    Column[] results = {
        Column.figure("预算数", YEAR, 2024), Column.figure("执行数", executed), Column.figure("完成%", executed.against(Kind.RATE, STAGE, "BUDGET"))};
    Column[] plans = {Column.figure("上年执行数", executed), Column.figure("预算数"),
        Column.figure("增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"))};
    Map<String, String> words = Map.of("2010301", "机关人员工资及日常运转", "2080208", "村级组织和社区治理", "2120501", "镇村保洁", "2130306", "山塘水库维养", "2240109", "应急队伍和物资");
    List<Row> detail = new ArrayList<>();
    for (String code : Chart.withParents(outlays.keySet())) {
      detail.add(Row.of(Meaning.is(FUNCTION, code), code, "　".repeat(code.length() / 2 - 1) + Chart.function(code), words.getOrDefault(code, "")));
    }
    detail.add(total("合　计", "", ""));
    List<Row> matrix = new ArrayList<>(List.of(total("", "合　计")));
    matrix.addAll(Row.functions(outlays.keySet(), Writing.CODE_AND_NAME).stream().filter(row -> row.indent() < 2).toList());
    List<Column> kinds = new ArrayList<>(List.of(Column.label("科目编码", 4.5), Column.label("科目名称", 12), Column.figure("合计", SYSTEM, OPEN)));
    List<String> items = Chart.withParents(outlays.values().stream().flatMap(List::stream).toList());
    items.stream().filter(code -> code.length() == 3).forEach(code -> kinds.add(Say.economicColumn(code + Chart.economic(code), code)));
    List<Row> economic = new ArrayList<>(List.of(Row.of(Meaning.is(SYSTEM, OPEN), "合　计")));
    items.forEach(code -> economic
        .add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "GOVERNMENT"), "[" + code + "]" + Chart.economic(code)).indented(code.length() / 2 - 1)));
    List<Row> byVillage = new ArrayList<>();
    villages.forEach(village -> byVillage.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, village), Integer.toString(byVillage.size() + 1), village)));
    byVillage.add(total("合　计"));
    List<Column> aid = new ArrayList<>(List.of(Column.label("序号", 3), Column.label("村（社区）", 7)));
    subsidies.forEach(subsidy -> aid.add(Column.figure(subsidy.get(1), Meaning.NONE.from(LINE, "village/" + subsidy.get(0)))));
    aid.add(Column.figure("小计", Meaning.NONE.from(LINE, "village")));
    Meaning able = Meaning.is(FLOW, "REVENUE", FUND, OPEN, REVENUE, OPEN, FUNCTION, OPEN, SOURCE, OPEN);
    List<Row> resources = new ArrayList<>(List.of(Row.of(able.from(LINE, "able/settled"), "一、体制结算收入")));
    means.stream().filter(one -> one.get(0).startsWith("settled"))
        .forEach(one -> resources.add(Row.of(able.from(LINE, "able/" + one.get(0)), one.get(1)).indented(1)));
    resources.add(Row.of(able.from(LINE, "able/other"), "二、非税及补助收入"));
    means.stream().filter(one -> one.get(0).startsWith("other"))
        .forEach(one -> resources.add(Row.of(able.from(LINE, "able/" + one.get(0)), one.get(1)).indented(1)));
    Meaning resource = able.from(LINE, "able/settled+able/other");
    Meaning available = able.under(Meaning.is(FLOW, "REVENUE|GRAND_TOTAL")).from(FLOW, "REVENUE", LINE, "able");
    resources.addAll(List.of(Row.of(resource, "三、可用收入合计"), Row.of(able.under(Meaning.is(FLOW, "REVENUE|OPENING_BALANCE")).from(LINE, "able/left"), "四、上年结余"),
        Row.of(available, "五、全年可用资金总计")));
    List<Meaning> listed = new ArrayList<>(List.of(spent.under(executed)));
    StringBuilder sentence = new StringBuilder("（二）2024年实现一般公共预算支出{}万元。主要项目完成情况如下：");
    for (String code : Chart.withParents(outlays.keySet()).stream().filter(code -> code.length() == 3).toList()) {
      listed.add(spent.under(executed).under(Meaning.is(FUNCTION, code)));
      sentence.append(listed.size() > 2 ? "，" : "").append(Chart.function(code)).append("{}万元");
    }
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    return new Disclosure(
        "held-18-township-with-villages", town + "人民政府", "雁溪镇2024年财政预算执行情况和2025年财政预算（草案）公开", ClassicBudget.base(2025), books,
        Look.of(Look.Rules.LATTICE).size(9).airy().headsOnce(),
        List.of(
            new Heading("一、2024年财政预算执行情况"),
            new Paragraph("2024年全镇一般公共预算收入执行{}万元，完成预算的{}，其中税收收入{}万元；一般公共预算支出执行{}万元，完成预算的{}。", figures,
                List.of(taken.under(executed), taken.under(executed).against(Kind.RATE, STAGE, "BUDGET"),
                    taken.under(executed).under(Meaning.is(REVENUE, "101")),
                    spent.under(executed), spent.under(executed).against(Kind.RATE, STAGE, "BUDGET"))),
            new Paragraph("（一）体制结算收入{}万元，其中保障基数{}万元、税收分成{}万元、公共服务奖补资金{}万元；非税及补助收入{}万元。全年可用收入合计{}万元，上年结余{}万元，全年可用资金{}万元，完成年初预算的{}。", figures,
                List.of(able.under(executed).from(LINE, "able/settled"), able.under(executed).from(LINE, "able/settled/base"),
                    able.under(executed).from(LINE, "able/settled/share"), able.under(executed).from(LINE, "able/settled/service"),
                    able.under(executed).from(LINE, "able/other"), resource.under(executed),
                    able.under(executed).under(Meaning.is(FLOW, "REVENUE|OPENING_BALANCE")).from(LINE, "able/left"), available.under(executed),
                    available.under(executed).against(Kind.RATE, STAGE, "BUDGET"))),
            new Paragraph(sentence.append("。").toString(), figures, listed),
            town("表一", "2024年雁溪镇一般公共预算收支执行情况表", "gov_balance|gov_general_revenue|gov_general_expenditure", figures, Meaning.NONE,
                new Panel(income, List.of(Column.over("收　入", OpenPractice.join("科目", 12, results))), received),
                new Panel(outlay, List.of(Column.over("支　出", OpenPractice.join("科目", 13, results))), given)),
            town("表二", "2024年雁溪镇政府性基金预算收支执行情况表", "gov_balance|gov_fund_revenue|gov_fund_expenditure", figures, Meaning.NONE,
                new Panel(fundIn, List.of(Column.over("收　入", OpenPractice.join("科目", 12, results))), fundReceived),
                new Panel(fundOut, List.of(Column.over("支　出", OpenPractice.join("科目", 13, results))), fundGiven)),
            new Heading("二、2025年财政预算（草案）"),
            new Paragraph("2025年一般公共预算支出安排{}万元，其中一般公共服务支出{}万元、城乡社区支出{}万元、农林水支出{}万元。", figures,
                List.of(spent, spent.under(Meaning.is(FUNCTION, "201")), spent.under(Meaning.is(FUNCTION, "212")), spent.under(Meaning.is(FUNCTION, "213")))),
            town("表三", "2025年雁溪镇一般公共预算收支预算表", "gov_balance|gov_general_revenue|gov_general_expenditure", figures, Meaning.NONE,
                new Panel(income, List.of(Column.over("收　入", OpenPractice.join("科目", 12, plans))), received),
                new Panel(outlay, List.of(Column.over("支　出", OpenPractice.join("科目", 13, plans))), given)),
            town("表四", "2025年雁溪镇一般公共预算支出预算明细表", "gov_general_expenditure", dashes, spent,
                panel(
                    List.of(Column.label("科目编码", 5), Column.label("科目名称", 15), Column.figure("2024年执行数", executed), Column.figure("2025年预算数"),
                        Column.remark("主要内容", 11)),
                    detail)),
            town("表四（附）", "2025年雁溪镇可用财力测算表", "gov_balance|gov_general_revenue|other", figures, Meaning.NONE,
                panel(Column.join(List.of(Column.label("项　目", 15)), Column.figure("2024年预算数", YEAR, 2024), Column.figure("2024年执行数", executed),
                    Column.figure("完成预算%", executed.against(Kind.RATE, STAGE, "BUDGET")), Column.figure("2025年预算数")), resources)),
            town("表五", "2025年雁溪镇一般公共预算支出功能和经济分类表", "gov_general_expenditure|general_budget_economic|other", dashes, spent, panel(kinds, matrix)),
            town("表六", "2025年雁溪镇一般公共预算支出政府经济分类表", "gov_general_expenditure|gov_general_basic|general_budget_economic|other", figures, spent,
                panel(List.of(Column.label("政府预算支出经济分类科目", 18), Column.figure("2025年预算数")), economic)),
            town("表七", "2025年雁溪镇补助村（社区）支出预算表", "gov_transfers|other", figures,
                Meaning.is(FLOW, OPEN, FUND, OPEN, FUNCTION, OPEN).from(LINE, "village"), panel(aid, byVillage)),
            town("表八", "2025年雁溪镇“三公”经费预算表", "three_public|other", figures.zero("0.00"), Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN),
                panel(
                    List.of(Column.label("项目", 16), Column.figure("2024年预算数", YEAR, 2024), Column.figure("2024年执行数", executed), Column.figure("2025年预算数")),
                    List.of(
                        Row.of(Say.item("ABROAD", "public/abroad"), "一、因公出国（境）费"), Row.of(Say.item("RECEPTION", "public/reception"), "二、公务接待费"),
                        Row.of(Say.item("VEHICLES", "public/vehicles"), "三、公务用车购置及运行维护费"),
                        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "其中：购置费").indented(1),
                        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "运行维护费").indented(3), Row.of(Say.item("TOTAL", "public"), "合　　计")))),
            town("表九", "2024年雁溪镇政府债务限额和余额情况表", "gov_general_debt|gov_special_debt|other", dashes,
                Meaning.is(YEAR, 2024, STAGE, OPEN, FLOW, OPEN, FUND, OPEN).from(LINE, "debt"),
                panel(List.of(Column.label("项目", 12), Column.figure("一般债务"), Column.figure("专项债务"), Column.figure("合计")),
                    List.of(total("2024年债务限额"), total("2024年末债务余额"))))
                .note("注：雁溪镇无政府债务，本表无数据。"),
            new Heading("三、其他说明"),
            new Paragraph("2025年“三公”经费预算{}万元，较上年预算[增加/减少]{}万元。", figures, List.of(three, three.against(Kind.CHANGE, YEAR, 2024, STAGE, "BUDGET")))));
  }

  private static Form town(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number + "　", title, "", "（单位：" + figures.unit() + "）", Place.ONE_LINE), formId, figures, meaning, panels);
  }

  /** Final accounts with a table of the units, every item preprinted with its zero, what projects had planned and spent, purchases by fund and purchased services. */
  private static Disclosure unusedItems() {
    String agency = "沽洋区体育局";
    List<String> units = List.of("沽洋区体育局本级", "沽洋区少年业余体校", "沽洋区全民健身中心");
    Department department = new Department(
        751, "100", 2024, units, List.of("2070306", "2070306", "2070308"),
        List.of(
            Undertaking.of("青少年训练竞赛", "2070306", 1, 180, "30218", "30226", "30305"), Undertaking.of("健身中心运行", "2070308", 2, 150, "30206", "30209", "30213"),
            Undertaking.of("群众体育活动", "2070308", 0, 92, "30227", "30226"), Undertaking.of("训练器材更新", "2070306", 1, 64, "31003"),
            Undertaking.of("社区健身园", "2296003", 0, 210, "31005", "31003").paid("GOVERNMENT_FUND"),
            Undertaking.of("体彩公益培训", "2296003", 2, 45, "30216").paid("GOVERNMENT_FUND"),
            Undertaking.of("场馆对外服务", "2070308", 2, 58, "30226", "30206").paid("OWN")));
    Bookkeeper keeper = department.accounts();
    Books books = keeper.books();
    Point settled = Point.of(YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE");
    for (String kind : List.of("goods", "works", "services")) {
      for (String fund : List.of("GENERAL", "GOVERNMENT_FUND", "OWN")) {
        if (!(kind.equals("works") && fund.equals("OWN"))) {
          keeper.add(settled.under(Point.of(LINE, "purchases/" + kind, FUND, fund)), 4, 90);
        }
      }
    }
    List<List<String>> services = List.of(
        List.of("A1204", "公共体育", "社会体育指导员培训服务"), List.of("A1206", "公共体育", "体质监测服务"), List.of("B0202", "会议服务", "赛事会务服务"), List.of("B1004", "后勤服务", "场馆物业服务"));
    services.forEach(service -> keeper.add(settled.under(Point.of(FUND, "GENERAL", LINE, "services/" + service.get(0))), 3, 60));
    Figures figures = Figures.TEN_THOUSANDS;
    Figures zeros = figures.zero("0.00");
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    ClassicAccounts tables = new ClassicAccounts(books, 2024, zeros, Writing.CODE_AND_NAME, true);
    String left = "部门：" + agency;
    String[] titles = {"一、收入支出决算总表", "二、收入决算表", "四、财政拨款收入支出决算总表"};
    List<Row> owners = new ArrayList<>();
    units.forEach(unit -> owners.add(Row.of(Meaning.is(HOLDER, unit), Integer.toString(owners.size() + 1), unit)));
    owners.add(total("", "合计"));
    List<Row> works = new ArrayList<>();
    for (Undertaking work : department.undertakings()) {
      works.add(Row.of(Meaning.is(PROJECT, work.name(), HOLDER, OPEN), Integer.toString(works.size() + 1), work.name(), units.get(work.unit())));
    }
    works.add(total("", "合计", ""));
    Meaning project = Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT");
    Meaning planned = Meaning.is(STAGE, "BUDGET");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET");
    Meaning plain = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN);
    List<Row> hired = new ArrayList<>();
    services.forEach(
        service -> hired.add(Row.of(Meaning.is(PROJECT, OPEN).from(LINE, "services/" + service.get(0)), service.get(0), service.get(1), service.get(2))));
    hired.add(Row.of(Meaning.is(PROJECT, OPEN), "", "", "合计"));
    List<Row> functions = OpenFieldwork.last(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL"), Writing.CODE_AND_NAME), total("", "合计"));
    return new Disclosure(
        "held-19-unused-items", agency, "2024年度部门决算", ClassicAccounts.base(2024), books, Look.of(Look.Rules.OPEN_SIDES).size(7.5),
        List.of(
            new Heading("第二部分　2024年度部门决算表"),
            tables.summary(tianjin(titles[0], left), "决算数"),
            tables.income(tianjin(titles[1], left), "项目"),
            Form.of(tianjin("三、支出决算表", left), "expenditure", zeros, spending,
                panel(
                    Column.join(List.of(Column.over("项目", Column.label("功能分类科目编码", 5.5), Column.label("科目名称", 14))), Column.figure("本年支出合计"),
                        Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT"),
                        Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"), Say.use("经营支出", "BUSINESS"), Say.use("对附属单位补助支出", "SUBSIDY_TO_SUBORDINATE")),
                    functions)),
            tables.appropriations(tianjin(titles[2], left), "决算数"),
            Form.of(tianjin("五、一般公共预算财政拨款支出决算表", left), "general_budget_expenditure", zeros, general,
                panel(
                    Column.join(List.of(Column.over("项目", Column.label("功能分类科目编码", 5.5), Column.label("科目名称", 14))),
                        Column.figure("年初结转和结余", ClassicAccounts.opening("GENERAL")),
                        Column.figure("本年收入", ClassicAccounts.received("GENERAL")), Column.over("本年支出", Say.basicAndProject("合计")),
                        Column.figure("年末结转和结余", ClassicAccounts.closing("GENERAL"))),
                    OpenFieldwork.last(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GENERAL"), Writing.CODE_AND_NAME),
                        total("", "合计")))),
            Form.of(tianjin("六、一般公共预算财政拨款基本支出决算表", left), "general_budget_basic", zeros, general.under(Meaning.is(USE, "BASIC")),
                preprinted("人员经费", "PERSONNEL",
                    List.of("301", "30101", "30102", "30103", "30107", "30108", "30109", "30110", "30112", "30113", "30199", "303", "30302",
                        "30304", "30305", "30307", "30308", "30310"),
                    20),
                preprinted("公用经费", "PUBLIC_USE",
                    List.of("302", "30201", "30202", "30203", "30205", "30206", "30207", "30209", "30211", "30213", "30214", "30215", "30216",
                        "30217", "30218", "30226", "30228", "30231", "30239", "30299"),
                    20)),
            tables.publicByRows(tianjin("七、财政拨款“三公”经费支出决算表", left)),
            tables.withBalances(tianjin("八、政府性基金预算财政拨款收入支出决算表", left), "government_fund", "GOVERNMENT_FUND", "项目"),
            Form.of(tianjin("十、项目支出决算表", left), "project_expenditure", zeros, project,
                panel(
                    List.of(Column.label("序号", 2.5), Column.label("项目名称", 11), Column.label("项目承担单位", 11), Column.figure("年初预算数", planned),
                        Column.figure("全年预算数", adjusted),
                        Column.over("决算数", Column.figure("合计"), Column.figure("一般公共预算财政拨款", FUND, "GENERAL"),
                            Column.figure("政府性基金预算财政拨款", FUND, "GOVERNMENT_FUND"), Column.figure("其他资金", OpenFieldwork.own()))),
                    works)),
            Form.of(tianjin("十一、政府采购情况表", left), "procurement|other", zeros, plain,
                panel(
                    List.of(Column.label("采购项目", 12), Column.figure("合计"), Column.figure("一般公共预算", FUND, "GENERAL"),
                        Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"),
                        Column.figure("其他资金", OpenFieldwork.own())),
                    List.of(
                        Row.of(Meaning.NONE.from(LINE, "purchases"), "合计"), Row.of(Meaning.NONE.from(LINE, "purchases/goods"), "货物"),
                        Row.of(Meaning.NONE.from(LINE, "purchases/works"), "工程"), Row.of(Meaning.NONE.from(LINE, "purchases/services"), "服务")))),
            Form.of(tianjin("十二、政府购买服务决算公开情况表", left), "purchased_services|other", zeros, plain.from(LINE, "services"),
                panel(List.of(Column.label("指导性目录编码", 6), Column.label("服务领域", 7), Column.label("购买内容", 13), Column.figure("决算数")), hired)),
            Form.of(tianjin("附表：所属单位收支决算情况表", left), "other|revenue|expenditure|revenue_expenditure_summary", zeros, Meaning.is(FUND, "ALL"),
                panel(
                    List.of(Column.label("序号", 2.5), Column.label("单位名称", 12), Column.figure("年初结转和结余", ClassicAccounts.opening("ALL")),
                        Column.over("本年收入", Say.income(), Column.figure("合计"), Column.figure("财政拨款收入", ClassicAccounts.received("APPROPRIATION")),
                            Column.figure("事业收入", ClassicAccounts.received("OWN", "INSTITUTIONAL")),
                            Column.figure("其他收入", ClassicAccounts.received("OWN", "OTHER"))),
                        Column.over("本年支出", spending, Say.basicAndProject("合计")), Column.figure("年末结转和结余", ClassicAccounts.closing("ALL"))),
                    owners)),
            new Heading("第三部分　2024年度部门决算情况说明"),
            new Paragraph("2024年度决算收入、支出总计{}万元，本年收入比上年[增加/减少]{}万元，本年支出比上年[增加/减少]{}万元。", figures,
                List.of(Meaning.is(FLOW, OPEN, FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE+OPENING_BALANCE"),
                    Say.income().against(Kind.CHANGE, YEAR, 2023),
                    spending.against(Kind.CHANGE, YEAR, 2023))),
            new Paragraph("一般公共预算财政拨款支出{}万元，其中：文化旅游体育与传媒支出{}万元，占{}；社会保障和就业支出{}万元，占{}。", figures,
                List.of(general, general.under(Meaning.is(FUNCTION, "207")), general.under(Meaning.is(FUNCTION, "207")).against(Kind.RATE, FUNCTION, "2"),
                    general.under(Meaning.is(FUNCTION, "208")), general.under(Meaning.is(FUNCTION, "208")).against(Kind.RATE, FUNCTION, "2"))),
            new Paragraph("政府性基金预算财政拨款支出{}万元，全部用于彩票公益金安排的体育事业项目。政府采购支出总额{}万元，其中货物支出{}万元、工程支出{}万元、服务支出{}万元。", figures,
                Stream.concat(Stream.of(Say.spending("GOVERNMENT_FUND")),
                    Stream.of("", "/goods", "/works", "/services").map(kind -> plain.from(LINE, "purchases" + kind))).toList())));
  }

  private static Caption tianjin(String title, String left) {
    return new Caption("", title, left, "金额单位：万元", Place.NUMBER_ABOVE);
  }

  /** The items of a list, used or not; the sum in the last row. */
  private static Panel preprinted(String title, String use, List<String> codes, int height) {
    List<Row> rows = new ArrayList<>();
    codes.forEach(code -> rows.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), code, Chart.economic(code)).indented(code.length() / 2 - 1)));
    while (rows.size() < height) {
      rows.add(blank("", ""));
    }
    rows.add(Row.of(Meaning.is(USE, use).from(USE, use), title + "合计"));
    return new Panel(Meaning.is(USE, use + "|BASIC").from(USE, use),
        List.of(Column.over(title, Column.label("科目编码", 4.5), Column.label("科目名称", 13), Column.figure("决算数"))),
        rows);
  }
}
