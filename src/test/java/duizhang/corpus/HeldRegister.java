package duizhang.corpus;

import static duizhang.corpus.OpenFieldwork.blank;
import static duizhang.corpus.OpenFieldwork.first;
import static duizhang.corpus.OpenFieldwork.last;
import static duizhang.corpus.OpenFieldwork.panel;
import static duizhang.corpus.OpenFieldwork.total;
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
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Disclosures of departments and units to measure on, in layouts that the others do not have, of invented agencies and amounts.
 *
 * <ul>
 * <li>held-23: a health department's final accounts with its ten units across functions and items, in 元
 * <li>held-24: a central ministry's final accounts on the national forms with lines and columns numbered
 * <li>held-25: a procuratorate's final accounts, by function and by unit, with three years of public expenses and their counts
 * <li>held-26: a vocational college's budget with school fees and business, purchases, services bought and new assets
 * <li>held-27: a city's evaluation of a whole department and of its projects in a list
 * </ul>
 */
final class HeldRegister {
  private HeldRegister() {}

  static List<Disclosure> all() {
    return List.of(threeYearsWithCounts());
  }

  static List<Disclosure> opened() {
    return List.of(tenUnitsAcross(), nationalForms(), schoolFeesAndAssets(), evaluatedInLists());
  }

  /** The plan of a year at a unit, of money that is no appropriation. */
  private static Point earned(int year, String unit, String source) {
    return Point.of(YEAR, year, STAGE, "BUDGET", FUND, "OWN", SOURCE, source, AGE, "NEW", HOLDER, unit);
  }

  /** Money earned and spent on business. */
  private static void business(Bookkeeper keeper, int year, String unit, String function, double size, String... items) {
    for (String item : items) {
      keeper.plan(
          earned(year, unit, "BUSINESS").under(Point.of(FUNCTION, function, USE, "BUSINESS", ECONOMIC, item, GOVERNMENT, Chart.governmentOf(item))),
          size * 0.4, size);
    }
  }

  private static Meaning settledFrom(String source) {
    return ClassicAccounts.received("OWN", source);
  }

  private static Row counted(String text, String what) {
    return Row.of(HeldProvinces.number(what), text);
  }

  private static Meaning plain() {
    return Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN);
  }

  /** What is left of a summary's two sides: sums, what was carried into the year and out of it. */
  private static void close(List<Row> left, List<Row> right, String reserve) {
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.income(), "本年收入合计"), blank(reserve), Row.of(ClassicAccounts.opening("ALL"), "年初结转和结余"),
        Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    right.addAll(List.of(total("本年支出合计"), blank("结余分配"), Row.of(ClassicAccounts.closing("ALL"), "年末结转和结余"),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
  }

  private static List<Row> sources() {
    return new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款收入"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款收入"),
        Row.of(ClassicAccounts.received("STATE_CAPITAL"), "三、国有资本经营预算财政拨款收入"), Row.of(settledFrom("SUPERIOR_SUBSIDY"), "四、上级补助收入"),
        Row.of(settledFrom("INSTITUTIONAL"), "五、事业收入"), Row.of(settledFrom("BUSINESS"), "六、经营收入"),
        Row.of(settledFrom("REMITTED_BY_SUBORDINATE"), "七、附属单位上缴收入"), Row.of(settledFrom("OTHER"), "八、其他收入")));
  }

  /** A group's accounts: units over sources and uses, then functions and items in rows with the ten units across. */
  private static Disclosure tenUnitsAcross() {
    String agency = "砚江市卫生健康局";
    List<String> units = List.of("砚江市卫生健康局机关", "砚江市人民医院", "砚江市中医医院", "砚江市妇幼保健院", "砚江市疾病预防控制中心", "砚江市卫生监督所", "砚江市中心血站", "砚江市紧急医疗救援中心", "城关社区卫生服务中心",
        "砚江市卫生人才服务中心");
    List<String> offices = List.of("2100101", "2100201", "2100202", "2100403", "2100401", "2100402", "2100406", "2100405", "2100301", "2100199");
    Department department = new Department(
        2301, "0.01", 2024, units, offices,
        List.of(
            Undertaking.of("基本公共卫生服务补助", "2100408", 8, 640, "30218", "30226"), Undertaking.of("重大传染病防控", "2100409", 4, 380, "30218", "30227", "31003"),
            Undertaking.of("公立医院综合改革补助", "2100299", 1, 520, "31003", "30213"), Undertaking.of("中医药传承创新", "2100202", 2, 145, "30216", "30227"),
            Undertaking.of("妇女两癌筛查", "2100409", 3, 132, "30218"), Undertaking.of("血液核酸检测", "2100406", 6, 210, "30218", "30213"),
            Undertaking.of("急救站点建设", "2100405", 7, 260, "31001", "31003"), Undertaking.of("卫生执法装备", "2100402", 5, 48, "31003"),
            Undertaking.of("全科医生培训", "2100199", 9, 66, "30216"), Undertaking.of("院前急救公益金项目", "2296002", 7, 90, "31003").paid("GOVERNMENT_FUND"),
            Undertaking.of("科研合作课题", "2100201", 1, 74, "30226", "30227").paid("OWN")));
    Bookkeeper keeper = department.budget();
    for (int unit = 1; unit < 4; unit++) {
      keeper.office(earned(2024, units.get(unit), "INSTITUTIONAL"), offices.get(unit), 5200.0 / unit);
    }
    keeper.office(earned(2024, units.get(8), "INSTITUTIONAL"), offices.get(8), 310);
    business(keeper, 2024, units.get(3), "2100403", 58, "30218", "30226");
    OpenFieldwork.settle(keeper, 2024);
    Books books = new Books();
    keeper.books().entries().stream().filter(entry -> !String.valueOf(entry.at().at(LINE)).startsWith("public"))
        .forEach(entry -> books.add(entry.at(), entry.yuan()));
    for (String unit : units) {
      int place = units.indexOf(unit);
      for (String line : List.of("public/reception", "public/vehicles/operation", "public/vehicles/purchase", "public/abroad")) {
        if (line.endsWith("operation") || line.endsWith("reception") && place != 5 && place != 8 || line.endsWith("purchase") && place == 7
            || line.endsWith("abroad") && place == 1) {
          BigDecimal spent = keeper.amount(0.6, line.endsWith("reception") ? 3 : 24);
          Point at = Point.of(YEAR, 2024, FUND, "GENERAL", FLOW, "EXPENDITURE", HOLDER, unit, LINE, line);
          books.add(at.under(Point.of(STAGE, "FINAL")), spent);
          books.add(at.under(Point.of(STAGE, "ADJUSTED_BUDGET")), spent.add(keeper.amount(0, 4)));
        }
      }
    }
    Figures figures = Figures.YUAN;
    Figures zeros = figures.zero("0.00");
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    List<Row> left = sources();
    List<Row> right = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL"), "一二三四五六七八九", "", "、"));
    close(left, right, "使用非财政拨款结余（含专用结余）");
    List<Row> owners = new ArrayList<>();
    units.forEach(unit -> owners.add(Row.of(Meaning.is(HOLDER, unit), Integer.toString(owners.size() + 1), unit)));
    owners.add(total("合计"));
    List<Column> who = List.of(Column.label("序号", 2.4), Column.label("单位名称", 12));
    List<Column> across = new ArrayList<>(List.of(Column.over("科目", Column.label("编码", 4.5), Column.label("名称", 11)), Column.figure("合计")));
    units.forEach(unit -> across.add(Column.figure(unit, HOLDER, unit)));
    List<Row> functions = last(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE"), Writing.CODE_AND_NAME), total("", "合计"));
    List<Row> items = last(
        Row.economics(books.values(ECONOMIC, YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME),
        total("", "合计"));
    List<Row> ofFund = last(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GOVERNMENT_FUND"), Writing.CODE_AND_NAME),
        total("", "合计"));
    List<Block> blocks = new ArrayList<>(List.of(
        new Heading("目　录"), new Heading("第一部分　部门概况"), new Heading("第二部分　2024年度部门决算表"), new Heading("第三部分　2024年度部门决算情况说明"),
        group("附表1", "收入支出决算总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
            new Panel(Say.income(), List.of(Column.over("收　入", Column.label("项　目", 14), Column.figure("决算数"))), left),
            new Panel(spending, List.of(Column.over("支　出", Column.label("项　目（按功能分类）", 14), Column.figure("决算数"))), right)),
        group("附表2", "收入决算表（分单位）", "revenue", figures, Say.income(),
            panel(
                Column.join(who, Column.figure("本年收入合计"), Column.figure("财政拨款收入", ClassicAccounts.received("APPROPRIATION")),
                    Column.figure("上级补助收入", settledFrom("SUPERIOR_SUBSIDY")), Column.figure("事业收入", settledFrom("INSTITUTIONAL")),
                    Column.figure("经营收入", settledFrom("BUSINESS")), Column.figure("附属单位上缴收入", settledFrom("REMITTED_BY_SUBORDINATE")),
                    Column.figure("其他收入", settledFrom("OTHER"))),
                owners)),
        group("附表3", "支出决算表（分单位）", "expenditure", figures, spending,
            panel(
                Column.join(who, Column.figure("本年支出合计"),
                    Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")),
                    Say.use("项目支出", "PROJECT"), Say.use("经营支出", "BUSINESS")),
                owners)),
        group("附表4", "支出决算分单位明细表（按功能分类）", "expenditure", figures, spending, panel(across, functions)),
        group("附表5", "一般公共预算财政拨款基本支出决算分单位明细表（按经济分类）", "general_budget_basic", figures, general.under(Meaning.is(USE, "BASIC")),
            panel(
                across.stream().map(column -> column.text().equals("科目") ? Column.over("经济分类科目", Column.label("编码", 4.5), Column.label("名称", 11)) : column)
                    .toList(),
                items)),
        group("附表6", "政府性基金预算财政拨款收入支出决算表", "government_fund", zeros, Meaning.is(FUND, "GOVERNMENT_FUND"),
            panel(
                List.of(Column.label("科目编码", 5), Column.label("科目名称", 14), Column.figure("年初结转和结余", ClassicAccounts.opening("GOVERNMENT_FUND")),
                    Column.figure("本年收入", ClassicAccounts.received("GOVERNMENT_FUND")),
                    Column.over("本年支出", Say.spending("GOVERNMENT_FUND"), Say.basicAndProject("小计")),
                    Column.figure("年末结转和结余", ClassicAccounts.closing("GOVERNMENT_FUND"))),
                ofFund)),
        group("附表7", "财政拨款“三公”经费支出决算表（分单位）", "three_public", zeros, Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
            panel(
                Column.join(who, Column.figure("全年预算数合计", adjusted.under(Say.item("TOTAL", "public"))),
                    Column.over("决算数", Say.publicColumns("合计", "公务用车购置费", "公务用车运行维护费"))),
                owners))
            .note("说明：1.本表按所属预算单位列示。2.决算数包括当年财政拨款和以前年度结转资金安排的实际支出。")));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    blocks.addAll(List.of(
        new Heading("一、收入支出决算总体情况"),
        new Paragraph("2024年度收入总计、支出总计均为{}元。本年收入合计{}元，较2023年度[增加/减少]{}元，[增长/下降]{}。", figures,
            List.of(Meaning.is(FLOW, OPEN, FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE+OPENING_BALANCE"), Say.income(),
                Say.income().against(Kind.CHANGE, YEAR, 2023), Say.income().against(Kind.GROWTH, YEAR, 2023))),
        new Paragraph("本年支出合计{}元，其中：基本支出{}元，占{}；项目支出{}元，占{}；经营支出{}元。", figures,
            List.of(spending, spending.under(Meaning.is(USE, "BASIC")), spending.under(Meaning.is(USE, "BASIC")).against(Kind.RATE, USE, "TOTAL"),
                spending.under(Meaning.is(USE, "PROJECT")), spending.under(Meaning.is(USE, "PROJECT")).against(Kind.RATE, USE, "TOTAL"),
                spending.under(Meaning.is(USE, "BUSINESS")))),
        new Paragraph("从单位看，砚江市人民医院支出{}元，砚江市中医医院支出{}元，砚江市妇幼保健院支出{}元。", figures,
            units.subList(1, 4).stream().map(unit -> spending.under(Meaning.is(HOLDER, unit))).toList()),
        new Paragraph("“三公”经费全年预算数{}元，支出决算数{}元，完成全年预算的{}。", figures,
            List.of(three.under(adjusted), three, three.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")))));
    return new Disclosure(
        "held-23-ten-units-across", agency, "2024年度部门决算", ClassicAccounts.base(2024), books, Look.of(Look.Rules.LATTICE).size(7), blocks);
  }

  private static Form group(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "编制单位：砚江市卫生健康局（汇总）", "金额单位：元", Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** The ministry's forms: every line numbered on, the columns numbered below their heads. */
  private static Disclosure nationalForms() {
    String agency = "国家度量与标准总署";
    List<String> units = List.of("国家度量与标准总署本级", "度量科学研究院", "标准信息中心", "国家度量与标准总署培训中心");
    Department department = new Department(
        2402, "100", 2023, units, List.of("2013801", "2060301", "2013850", "2050803"),
        List.of(
            Undertaking.of("计量基准维护", "2060204", 1, 2300, "30218", "30213", "31003"), Undertaking.of("量值溯源研究", "2060302", 1, 1640, "30218", "30227", "30226"),
            Undertaking.of("国际标准化活动", "2013802", 0, 580, "30211", "30227"), Undertaking.of("质量监督抽查", "2013815", 0, 1260, "30227", "30218"),
            Undertaking.of("标准文献平台", "2013808", 2, 720, "30213", "31007"), Undertaking.of("业务培训", "2050803", 3, 190, "30216"),
            Undertaking.of("检定技术服务", "2060302", 1, 880, "30226", "30218").paid("OWN"), Undertaking.of("标准物质研制", "2060302", 1, 410, "30218").old()));
    Bookkeeper keeper = department.budget();
    keeper.office(earned(2023, units.get(1), "INSTITUTIONAL"), "2060301", 1900);
    business(keeper, 2023, units.get(2), "2013850", 260, "30202", "30226");
    for (String[] housing : new String[][]{{"2210202", "30103"}, {"2210203", "30103"}}) {
      for (String unit : units) {
        keeper.plan(
            Point.of(YEAR, 2023, STAGE, "BUDGET", FUND, "GENERAL", SOURCE, "APPROPRIATION", AGE, "NEW", HOLDER, unit, FUNCTION, housing[0], USE, "PERSONNEL",
                ECONOMIC, housing[1], GOVERNMENT, Chart.governmentOf(housing[1])),
            12, 95);
      }
    }
    OpenFieldwork.settle(keeper, 2023);
    Books books = keeper.books();
    Point settled = Point.of(YEAR, 2023, STAGE, "FINAL");
    Map<String, Integer> counts = new TreeMap<>(
        Map.of("groups", 21, "travellers", 58, "bought", 1, "kept", 46, "visits", 37, "guests", 412, "foreign/visits", 9, "foreign/guests", 63));
    counts.forEach((what, number) -> HeldProvinces.count(books, settled, what, number));
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    List<Row> left = sources();
    List<Row> right = new ArrayList<>(OpenPublished.classes("203", "209", "230", "231", "232", "233"));
    close(left, right, "使用非财政拨款结余（含专用结余）");
    List<Row> given = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款"),
        Row.of(ClassicAccounts.received("STATE_CAPITAL"), "三、国有资本经营预算财政拨款")));
    List<Row> classes = new ArrayList<>(OpenPublished.classes("203", "209", "230", "231", "232", "233"));
    ClassicBudget.level(given, classes);
    given.addAll(List.of(Row.of(ClassicAccounts.received("APPROPRIATION"), "本年收入合计"), Row.of(ClassicAccounts.opening("APPROPRIATION"), "年初财政拨款结转和结余"),
        Row.of(ClassicAccounts.opening("GENERAL"), "　一般公共预算财政拨款"), Row.of(ClassicAccounts.opening("GOVERNMENT_FUND"), "　政府性基金预算财政拨款"),
        Row.of(ClassicAccounts.opening("STATE_CAPITAL"), "　国有资本经营预算财政拨款"), Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    classes.addAll(List.of(total("本年支出合计"), Row.of(Meaning.is(FLOW, "CLOSING_BALANCE", USE, OPEN), "年末财政拨款结转和结余"), blank(""), blank(""), blank(""),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    List<Row> earnedIn = first(total("", "合计"), Row.functions(books.values(FUNCTION, YEAR, 2023, STAGE, "FINAL", FLOW, "REVENUE"), Writing.CODE_AND_NAME));
    List<Row> spentOn = first(total("", "合计"), Row.functions(books.values(FUNCTION, YEAR, 2023, STAGE, "FINAL", FLOW, "EXPENDITURE"), Writing.CODE_AND_NAME));
    List<Row> ofGeneral = first(total("", "合计"),
        Row.functions(books.values(FUNCTION, YEAR, 2023, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL"), Writing.CODE_AND_NAME));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    List<Block> blocks = new ArrayList<>(List.of(
        new Heading("第二部分　2023年度部门决算表"),
        state("公开01表", "收入支出决算总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
            new Panel(Say.income(), List.of(Column.over("收入", numbered("项目", 13), lined(), Column.over("金额", Column.figure("1")))),
                OpenFieldwork.lines(left, 1)),
            new Panel(spending, List.of(Column.over("支出", numbered("项目", 13), lined(), Column.over("金额", Column.figure("2")))),
                OpenFieldwork.lines(right, left.size() + 1)))
            .note("注：1.本表反映部门本年度的总收支和年末结转结余情况。", "2.本套报表金额单位转换时可能存在尾数误差。"),
        state("公开02表", "收入决算表", "revenue", figures, Say.income(),
            panel(
                Column.join(account(), Column.over("本年收入合计", Column.figure("1")),
                    Column.over("财政拨款收入", Column.figure("2", ClassicAccounts.received("APPROPRIATION"))),
                    Column.over("上级补助收入", Column.figure("3", settledFrom("SUPERIOR_SUBSIDY"))),
                    Column.over("事业收入", Column.figure("4", settledFrom("INSTITUTIONAL"))),
                    Column.over("经营收入", Column.figure("5", settledFrom("BUSINESS"))),
                    Column.over("附属单位上缴收入", Column.figure("6", settledFrom("REMITTED_BY_SUBORDINATE"))),
                    Column.over("其他收入", Column.figure("7", settledFrom("OTHER")))),
                earnedIn)),
        state("公开03表", "支出决算表", "expenditure", figures, spending,
            panel(
                Column.join(account(), Column.over("本年支出合计", Column.figure("1")), Column.over("基本支出", Say.use("2", "BASIC")),
                    Column.over("项目支出", Say.use("3", "PROJECT")),
                    Column.over("上缴上级支出", Say.use("4", "REMITTED_TO_SUPERIOR")), Column.over("经营支出", Say.use("5", "BUSINESS")),
                    Column.over("对附属单位补助支出", Say.use("6", "SUBSIDY_TO_SUBORDINATE"))),
                spentOn)),
        state("公开04表", "财政拨款收入支出决算总表", "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
            new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收　入", numbered("项目", 12), lined(), Column.over("金额", Column.figure("1")))),
                OpenFieldwork.lines(given, 1)),
            new Panel(Say.spending("APPROPRIATION"),
                List.of(Column.over("支　出", numbered("项目", 12), lined(), Column.over("合计", Column.figure("2")),
                    Column.over("一般公共预算财政拨款", Column.figure("3", FUND, "GENERAL")), Column.over("政府性基金预算财政拨款", Column.figure("4", FUND, "GOVERNMENT_FUND")),
                    Column.over("国有资本经营预算财政拨款", Column.figure("5", FUND, "STATE_CAPITAL")))),
                OpenFieldwork.lines(classes, given.size() + 1))),
        state("公开05表", "一般公共预算财政拨款支出决算表", "general_budget_expenditure", figures, general,
            panel(
                Column.join(account(),
                    Column.over("本年支出", Column.over("小计", Column.figure("1")), Column.over("基本支出", Say.use("2", "BASIC")),
                        Column.over("项目支出", Say.use("3", "PROJECT")))),
                ofGeneral)),
        state("公开06表", "一般公共预算财政拨款基本支出决算明细表", "general_budget_basic", figures, general,
            items(books, "人员经费", "PERSONNEL", 0, 1, "人员经费合计"), items(books, "公用经费", "PUBLIC_USE", 0, 2, ""),
            items(books, "公用经费", "PUBLIC_USE", 1, 2, "公用经费合计")),
        state("公开07表", "政府性基金预算财政拨款收入支出决算表", "government_fund", figures, Meaning.is(FUND, "GOVERNMENT_FUND"),
            panel(
                Column.join(account(), Column.over("年初结转和结余", Column.figure("1", ClassicAccounts.opening("GOVERNMENT_FUND"))),
                    Column.over("本年收入", Column.figure("2", ClassicAccounts.received("GOVERNMENT_FUND"))),
                    Column.over("本年支出", Say.spending("GOVERNMENT_FUND"), Column.over("小计", Column.figure("3")), Column.over("基本支出", Say.use("4", "BASIC")),
                        Column.over("项目支出", Say.use("5", "PROJECT"))),
                    Column.over("年末结转和结余", Column.figure("6", ClassicAccounts.closing("GOVERNMENT_FUND")))),
                List.of(total("", "合计"), blank("", ""))))
            .note("注：国家度量与标准总署2023年度没有政府性基金预算财政拨款收入支出，本表无数据。"),
        state("公开09表", "财政拨款“三公”经费支出决算表", "three_public", figures,
            Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
            panel(List.of(Column.over("预算数", adjusted, publics(1)), Column.over("决算数", publics(7))), List.of(total())))
            .note("注：预算数为全年预算数，反映按规定程序调整后的预算数。"),
        state("附表", "“三公”经费实物量及接待情况统计表", "three_public|other", figures, Meaning.NONE,
            panel(List.of(Column.label("项　　目", 18), Column.figure("统计数")),
                List.of(counted("一、因公出国（境）团组数（个）", "groups"), counted("二、因公出国（境）人次（人次）", "travellers"), counted("三、公务用车购置数（辆）", "bought"),
                    counted("四、年末公务用车保有量（辆）", "kept"))),
            panel(List.of(Column.label("项　　目", 18), Column.figure("统计数")),
                List.of(counted("五、国内公务接待批次（批）", "visits"), counted("六、国内公务接待人次（人次）", "guests"), counted("七、外事接待批次（批）", "foreign/visits"),
                    counted("八、外事接待人次（人次）", "foreign/guests")))),
        new Heading("第三部分　2023年度部门决算情况说明")));
    blocks.addAll(List.of(
        new Paragraph("一、2023年度收、支总计均为{}万元。与2022年相比，本年收入[增加/减少]{}万元，[增长/降低]{}。", figures,
            List.of(Meaning.is(FLOW, OPEN, FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE+OPENING_BALANCE"),
                Say.income().against(Kind.CHANGE, YEAR, 2022), Say.income().against(Kind.GROWTH, YEAR, 2022))),
        new Paragraph("二、2023年度本年收入合计{}万元，其中：财政拨款收入{}万元，占{}；事业收入{}万元，占{}；经营收入{}万元；其他收入{}万元。", figures,
            List.of(Say.income(), ClassicAccounts.received("APPROPRIATION"), ClassicAccounts.received("APPROPRIATION").against(Kind.RATE, FUND, "ALL"),
                settledFrom("INSTITUTIONAL"), settledFrom("INSTITUTIONAL").against(Kind.RATE, FUND, "ALL", SOURCE, "TOTAL"), settledFrom("BUSINESS"),
                settledFrom("OTHER"))),
        new Paragraph("三、一般公共预算财政拨款支出决算{}万元，其中：一般公共服务（类）支出{}万元，科学技术（类）支出{}万元，社会保障和就业（类）支出{}万元，住房保障（类）支出{}万元。", figures,
            Stream.of("2", "201", "206", "208", "221").map(code -> code.equals("2") ? general : general.under(Meaning.is(FUNCTION, code))).toList()),
        new Paragraph("四、“三公”经费财政拨款支出预算为{}万元，支出决算为{}万元，完成预算的{}。全年因公出国（境）团组{}个，累计{}人次。", figures,
            List.of(three.under(adjusted), three, three.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"), HeldProvinces.number("groups"),
                HeldProvinces.number("travellers")))));
    return new Disclosure(
        "held-24-national-forms", agency, "2023年度部门决算", ClassicAccounts.base(2023), books, Look.of(Look.Rules.FILLED_LATTICE).size(7.5), blocks);
  }

  private static Form state(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "部门：国家度量与标准总署", "金额单位：万元", Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  private static Column numbered(String text, double width) {
    return Column.over(text, Column.label("栏次", width));
  }

  private static Column lined() {
    return Column.over("行次", Column.label("", 2.4));
  }

  private static List<Column> account() {
    return List.of(Column.over("项目", Column.over("功能分类科目编码", Column.label("栏次", 5)), Column.over("科目名称", Column.label("", 12))));
  }

  private static Column[] publics(int number) {
    return new Column[]{
        Column.over("合计", Column.figure(Integer.toString(number), Say.item("TOTAL", "public"))),
        Column.over("因公出国（境）费", Column.figure(Integer.toString(number + 1), Say.item("ABROAD", "public/abroad"))),
        Column.over("公务用车购置及运行维护费",
            Column.over("小计", Column.figure(Integer.toString(number + 2), Say.item("VEHICLES", "public/vehicles"))),
            Column.over("公务用车购置费", Column.figure(Integer.toString(number + 3), Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"))),
            Column.over("公务用车运行维护费", Column.figure(Integer.toString(number + 4), Say.item("VEHICLE_OPERATION", "public/vehicles/operation")))),
        Column.over("公务接待费", Column.figure(Integer.toString(number + 5), Say.item("RECEPTION", "public/reception")))};
  }

  /** One of the panels of items of a use. */
  private static Panel items(Books books, String title, String use, int part, int parts, String sum) {
    List<Row> rows = Row.economics(books.values(ECONOMIC, YEAR, 2023, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, use), Writing.CODE_AND_NAME);
    int size = (rows.size() + parts - 1) / parts;
    List<Row> own = new ArrayList<>(rows.subList(part * size, Math.min(rows.size(), part * size + size)));
    while (own.size() < 14) {
      own.add(blank("", ""));
    }
    own.add(sum.isEmpty() ? blank("", "") : total(sum));
    return new Panel(Meaning.is(USE, use + "|BASIC").from(USE, use),
        List.of(Column.over(title, Column.label("科目编码", 4.5), Column.label("科目名称", 11), Column.figure("决算数"))), own);
  }

  /** A procuratorate's accounts: revenue by function and by unit, general budget with balances, three years of public expenses, what they were spent on counted. */
  private static Disclosure threeYearsWithCounts() {
    String agency = "漳屏市人民检察院";
    List<String> units = List.of("漳屏市人民检察院本级", "漳屏市城东区人民检察院", "漳屏市桐溪县人民检察院", "漳屏市检察事务中心");
    Department department = new Department(
        2503, "1", 2024, units, List.of("2040401", "2040401", "2040401", "2040450"),
        List.of(
            Undertaking.of("检察业务办案", "2040410", 0, 420, "30211", "30226", "30207"), Undertaking.of("检察业务装备", "2040402", 0, 230, "31003", "31002"),
            Undertaking.of("区县检察办案补助", "2040410", 1, 150, "30211", "30226"), Undertaking.of("办案工作区改造", "2040402", 2, 180, "31006"),
            Undertaking.of("智慧检务平台", "2040402", 0, 140, "30213", "31007").old(), Undertaking.of("司法救助", "2040499", 0, 36, "30305"),
            Undertaking.of("物业和安保服务", "2040402", 3, 95, "30209"), Undertaking.of("司法鉴定合作", "2040450", 3, 18, "30226").paid("OWN")));
    Bookkeeper keeper = department.budget();
    OpenFieldwork.settle(keeper, 2024);
    Books books = keeper.books();
    Point settled = Point.of(YEAR, 2024, STAGE, "FINAL");
    keeper.copy(settled.under(Point.of(LINE, "public")), Point.of(YEAR, 2022), 0.9, 1.4);
    Map<String, Integer> counts = new TreeMap<>(Map.of("groups", 1, "travellers", 2, "bought", 2, "kept", 27, "visits", 64, "guests", 488));
    counts.forEach((what, number) -> {
      for (int before = 0; before < 3; before++) {
        HeldProvinces.count(books, Point.of(YEAR, 2024 - before, STAGE, "FINAL"), what, number + before * (number / 9 + 1));
      }
    });
    Figures figures = new Figures("元", "#,##0", "").percents("0.0");
    Figures dashes = figures.zero("—");
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    Meaning planned = Meaning.is(STAGE, "BUDGET");
    List<Row> left = sources();
    List<Row> right = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL"), "一二三四五六七八九", "", "、"));
    close(left, right, "使用非财政拨款结余");
    List<Row> given = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款"), blank("二、政府性基金预算财政拨款"), blank("三、国有资本经营预算财政拨款")));
    List<Row> classes = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "APPROPRIATION"), "一二三四五六七八九", "", "、"));
    ClassicBudget.level(given, classes);
    given.addAll(List.of(Row.of(ClassicAccounts.received("APPROPRIATION"), "本年收入合计"), Row.of(ClassicAccounts.opening("APPROPRIATION"), "年初财政拨款结转和结余"),
        Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "收入总计")));
    classes.addAll(List.of(total("本年支出合计"), Row.of(Meaning.is(FLOW, "CLOSING_BALANCE", USE, OPEN), "年末财政拨款结转和结余"),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "支出总计")));
    List<Column> split = List.of(Column.over("科目编码", Column.label("类", 3), Column.label("款", 2.2), Column.label("项", 2.2)), Column.label("科目名称", 13));
    List<Row> functions = last(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL"), Writing.SPLIT_CODE), total("合　计"));
    List<Row> owners = new ArrayList<>(List.of(total("", "合　计")));
    units.forEach(unit -> owners.add(Row.of(Meaning.is(HOLDER, unit), "16100" + (1 + units.indexOf(unit)), unit)));
    Column[] from = {
        Column.figure("本年收入合计"), Column.figure("财政拨款收入", ClassicAccounts.received("APPROPRIATION")), Column.figure("上级补助收入", settledFrom("SUPERIOR_SUBSIDY")),
        Column.figure("事业收入", settledFrom("INSTITUTIONAL")), Column.figure("经营收入", settledFrom("BUSINESS")), Column.figure("其他收入", settledFrom("OTHER"))};
    List<Row> works = new ArrayList<>();
    for (Undertaking work : department.undertakings()) {
      works.add(
          Row.of(Meaning.is(PROJECT, work.name(), HOLDER, units.get(work.unit())), Integer.toString(works.size() + 1), work.name(), units.get(work.unit())));
    }
    works.add(total("", "合　计", ""));
    List<Row> publics = List.of(
        Row.of(Say.item("TOTAL", "public"), "合　计"), Row.of(Say.item("ABROAD", "public/abroad"), "1.因公出国（境）费"),
        Row.of(Say.item("VEHICLES", "public/vehicles"), "2.公务用车购置及运行维护费"),
        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "其中：公务用车购置费").indented(1),
        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "公务用车运行维护费").indented(4),
        Row.of(Say.item("RECEPTION", "public/reception"), "3.公务接待费"));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    List<Block> blocks = new ArrayList<>(List.of(
        court("一、收入支出决算总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
            new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 14), Column.figure("金额"))), left),
            new Panel(spending, List.of(Column.over("支出", Column.label("项目", 14), Column.figure("金额"))), right)),
        court("二、收入决算表（按功能分类列示）", "revenue", figures, Say.income(), panel(Column.join(split, from), functions)),
        court("三、收入决算表（按单位列示）", "revenue", figures, Say.income(),
            panel(Column.join(List.of(Column.label("单位代码", 4.5), Column.label("单位名称", 14)), from), owners)),
        court("四、支出决算表", "expenditure", figures, spending,
            panel(
                Column.join(split, Column.figure("本年支出合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT"), Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"),
                    Say.use("经营支出", "BUSINESS")),
                functions)),
        court("五、财政拨款收入支出决算总表", "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
            new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收入", Column.label("项目", 14), Column.figure("金额"))), given),
            new Panel(Say.spending("APPROPRIATION"),
                List.of(Column.over("支出", Column.label("项目", 14), Column.figure("合计"), Column.figure("一般公共预算财政拨款", FUND, "GENERAL"),
                    Column.figure("政府性基金预算财政拨款", FUND, "GOVERNMENT_FUND"))),
                classes)),
        court("六、一般公共预算财政拨款支出决算表", "general_budget_expenditure", figures, Meaning.is(FUND, "GENERAL"),
            panel(
                Column.join(split, Column.figure("年初结转和结余", ClassicAccounts.opening("GENERAL")), Column.figure("本年收入", ClassicAccounts.received("GENERAL")),
                    Column.over("本年支出", general, Column.figure("合计"),
                        Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")),
                        Say.use("项目支出", "PROJECT")),
                    Column.figure("年末结转和结余", ClassicAccounts.closing("GENERAL"))),
                last(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GENERAL"), Writing.SPLIT_CODE), total("合　计")))),
        court("七、政府性基金预算财政拨款收入支出决算表", "government_fund", figures, Say.spending("GOVERNMENT_FUND"),
            panel(Column.join(split, Column.over("本年支出", Say.basicAndProject("小计"))), List.of(total("合　计"), blank("", "", "", ""))))
            .note("本部门2024年度无政府性基金预算财政拨款收支，故此表为空表。"),
        court("八、财政拨款“三公”经费支出决算表", "three_public", dashes,
            Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
            panel(
                List.of(Column.label("项　　目", 14), Column.figure("2022年决算数", YEAR, 2022), Column.figure("2023年决算数", YEAR, 2023),
                    Column.over("2024年", Column.figure("年初预算数", planned), Column.figure("决算数"),
                        Column.figure("完成预算%", Meaning.is(SOURCE, OPEN).against(Kind.RATE, STAGE, "BUDGET"))),
                    Column.over("2024年决算比2023年", Column.figure("增减额", Meaning.NONE.against(Kind.CHANGE, YEAR, 2023)),
                        Column.figure("增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2023)))),
                publics)),
        court("八、财政拨款“三公”经费支出决算表（续）", "three_public|other", dashes, Meaning.NONE,
            panel(
                List.of(Column.label("统计指标", 15), Column.remark("计量单位", 4), Column.figure("2022年", YEAR, 2022), Column.figure("2023年", YEAR, 2023),
                    Column.figure("2024年")),
                List.of(measured("因公出国（境）团组", "个", "groups"), measured("因公出国（境）人次数", "人次", "travellers"), measured("公务用车购置数", "辆", "bought"),
                    measured("公务用车保有量", "辆", "kept"), measured("国内公务接待批次", "批", "visits"), measured("国内公务接待人数", "人", "guests")))),
        court("九、项目支出决算表", "project_expenditure", figures,
            Meaning.is(FLOW, "EXPENDITURE", FUND, "ALL", USE, "PROJECT", FUNCTION, OPEN, HOLDER, OPEN),
            panel(
                List.of(Column.label("序号", 2.5), Column.label("项目名称", 11), Column.label("项目单位", 13), Column.figure("年初预算数", planned),
                    Column.over("决算数", Column.figure("合计"), Column.figure("财政拨款", FUND, "APPROPRIATION"), Column.figure("其他资金", OpenFieldwork.own())),
                    Column.figure("决算数占年初预算数的%", Meaning.NONE.against(Kind.RATE, STAGE, "BUDGET"))),
                works))));
    blocks.addAll(List.of(
        new Heading("第三部分　2024年度部门决算情况说明"),
        new Paragraph("漳屏市人民检察院2024年度收入、支出决算总计{}元，与2023年度相比，收入[增加/减少]{}元，支出[增加/减少]{}元。", figures,
            List.of(Meaning.is(FLOW, OPEN, FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE+OPENING_BALANCE"),
                Say.income().against(Kind.CHANGE, YEAR, 2023), spending.against(Kind.CHANGE, YEAR, 2023))),
        new Paragraph("一般公共预算财政拨款支出决算{}元，主要用于公共安全支出{}元，占{}；社会保障和就业支出{}元；卫生健康支出{}元；住房保障支出{}元。", figures,
            List.of(general, general.under(Meaning.is(FUNCTION, "204")), general.under(Meaning.is(FUNCTION, "204")).against(Kind.RATE, FUNCTION, "2"),
                general.under(Meaning.is(FUNCTION, "208")), general.under(Meaning.is(FUNCTION, "210")), general.under(Meaning.is(FUNCTION, "221")))),
        new Paragraph("检察监督（项）年初预算{}元，支出决算{}元，完成年初预算的{}。", figures,
            List.of(general.under(Meaning.is(FUNCTION, "2040410")).under(planned), general.under(Meaning.is(FUNCTION, "2040410")),
                general.under(Meaning.is(FUNCTION, "2040410")).against(Kind.RATE, STAGE, "BUDGET"))),
        new Paragraph("2024年度“三公”经费支出决算{}元，比上年[增加/减少]{}元。国内公务接待{}批次、{}人；年末公务用车保有量{}辆。", figures,
            List.of(three, three.against(Kind.CHANGE, YEAR, 2023), HeldProvinces.number("visits"), HeldProvinces.number("guests"),
                HeldProvinces.number("kept")))));
    return new Disclosure(
        "held-25-three-years-with-counts", agency, "2024年度部门决算", ClassicAccounts.base(2024), books, Look.of(Look.Rules.OPEN_SIDES).size(8), blocks);
  }

  private static Row measured(String text, String unit, String what) {
    return Row.of(HeldProvinces.number(what), text, unit);
  }

  private static Form court(String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("", title, "部门：漳屏市人民检察院", "单位：元", Place.ONE_LINE), formId, figures, meaning, panels);
  }

  /** A college's budget: school fees, business, uses over sources, projects by item and year, purchases and assets by number. */
  private static Disclosure schoolFeesAndAssets() {
    String agency = "岭海职业技术学院";
    Department department = new Department(
        2604, "100", 2025, List.of(agency), List.of("2050305"),
        List.of(
            Undertaking.of("实训基地建设", "2050305", 0, 860, "31003", "31007"), Undertaking.of("高水平专业群建设", "2050305", 0, 540, "30227", "30216", "31003"),
            Undertaking.of("学生奖助学金", "2050305", 0, 720, "30308"), Undertaking.of("校舍安全维修", "2050305", 0, 310, "30213", "31006").old(),
            Undertaking.of("技能大赛", "2050399", 0, 84, "30218", "30226"), Undertaking.of("就业服务", "2080701", 0, 42, "30226"),
            Undertaking.of("专项债券实训楼", "2290402", 0, 2400, "31001").paid("GOVERNMENT_FUND"),
            Undertaking.of("横向科研", "2060404", 0, 130, "30227", "30226").paid("OWN")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    Point school = earned(2025, agency, "EDUCATION_FEES");
    for (String item : List.of("30101", "30107", "30199", "30206", "30209", "30213", "30214", "30226")) {
      boolean people = item.startsWith("301");
      keeper.plan(school.under(Point.of(FUNCTION, "2050305", USE, people ? "PERSONNEL" : "PUBLIC_USE", ECONOMIC, item, GOVERNMENT, Chart.governmentOf(item))),
          180, 940);
    }
    business(keeper, 2025, agency, "2050305", 190, "30218", "30226", "30229");
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE");
    List<List<String>> goods = List.of(
        List.of("实训基地建设", "A02052300 金属加工设备", "数控车床", "台", "6", "210"), List.of("实训基地建设", "A02010100 计算机", "图形工作站", "台", "80", "96"),
        List.of("高水平专业群建设", "A02021000 打印机", "工程打印机", "台", "4", "14"), List.of("学生宿舍家具更新", "A05010500 柜类", "学生储物柜", "组", "320", "38"),
        List.of("校舍安全维修", "B08010000 房屋修缮", "教学楼屋面修缮", "项", "1", "150"), List.of("物业管理", "C21040000 物业管理服务", "校园物业管理", "项", "1", "260"),
        List.of("校园网络运维", "C16070300 运行维护服务", "校园网络运维", "项", "1", "72"));
    List<Row> bought = new ArrayList<>();
    for (List<String> good : goods) {
      String line = "buy/" + bought.size();
      boolean fees = bought.size() % 3 == 1;
      keeper.add(plan.under(Point.of(LINE, line, FUND, fees ? "OWN" : "GENERAL", AGE, "NEW")), Double.parseDouble(good.get(5)) * 0.6,
          Double.parseDouble(good.get(5)));
      books.add(plan.under(Point.of(LINE, line, AGE, "COUNT")), new BigDecimal(good.get(4)));
      bought.add(Row.of(Meaning.is(PROJECT, OPEN).from(LINE, line), good.get(0), good.get(1), good.get(2), good.get(3)));
    }
    bought.add(Row.of(Meaning.is(PROJECT, OPEN).from(LINE, "buy"), "合计", "", "", ""));
    List<List<String>> assets = List.of(
        List.of("通用设备", "台式计算机", "台", "120", "58"), List.of("通用设备", "多功能一体机", "台", "9", "4"), List.of("通用设备", "空气调节机", "台", "36", "12"),
        List.of("专用设备", "数控车床", "台", "6", "205"), List.of("专用设备", "护理模拟人", "套", "3", "44"), List.of("家具和用具", "课桌椅", "套", "400", "21"),
        List.of("无形资产", "教学资源库软件", "套", "2", "66"));
    List<Row> owned = new ArrayList<>(List.of(Row.of(Meaning.NONE.from(LINE, "asset"), "合计", "", "")));
    for (List<String> asset : assets) {
      String line = "asset/" + owned.size();
      for (String fund : List.of("GENERAL", "OWN")) {
        keeper.add(plan.under(Point.of(LINE, line, FUND, fund, AGE, "NEW")), Double.parseDouble(asset.get(4)) * 0.2, Double.parseDouble(asset.get(4)) * 0.6);
      }
      books.add(plan.under(Point.of(LINE, line, AGE, "COUNT")), new BigDecimal(asset.get(3)));
      owned.add(Row.of(Meaning.NONE.from(LINE, line), asset.get(0), asset.get(1), asset.get(2)));
    }
    List<List<String>> services = List.of(
        List.of("A 公共服务", "A0201 学生体检服务", "新生入学体检"), List.of("B 政府履职辅助性服务", "B0302 审计服务", "基建项目审计"), List.of("B 政府履职辅助性服务", "B1101 信息系统运维", "教务系统运维"),
        List.of("B 政府履职辅助性服务", "B0901 后勤服务", "校园保洁绿化"));
    List<Row> hired = new ArrayList<>();
    for (List<String> service : services) {
      keeper.add(plan.under(Point.of(LINE, "hired/" + hired.size(), FUND, hired.size() % 2 == 0 ? "GENERAL" : "OWN", AGE, "NEW")), 8, 90);
      hired.add(Row.of(Meaning.is(PROJECT, OPEN).from(LINE, "hired/" + hired.size()), service.toArray(String[]::new)));
    }
    hired.add(Row.of(Meaning.is(PROJECT, OPEN).from(LINE, "hired"), "合计", "", ""));
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "一、财政拨款收入"), Row.of(Say.fund("GENERAL"), "（一）一般公共预算拨款收入").indented(1),
        Row.of(Say.fund("GOVERNMENT_FUND"), "（二）政府性基金预算拨款收入").indented(1), blank("（三）国有资本经营预算拨款收入").indented(1),
        Row.of(Meaning.is(FUND, OPEN, SOURCE, "INSTITUTIONAL").from(FUND, "OWN", SOURCE, "EDUCATION_FEES+INSTITUTIONAL", AGE, "NEW"), "二、事业收入"),
        Row.of(Say.source("EDUCATION_FEES"), "其中：教育收费（财政专户管理）").indented(1), Row.of(Say.source("BUSINESS"), "三、事业单位经营收入"), blank("四、上级补助收入"),
        blank("五、附属单位上缴收入"), Row.of(Say.source("OTHER"), "六、其他收入")));
    List<Row> right = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, 2025), "一二三四五六七八九", "", "、"));
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), blank("使用非财政拨款结余"), Row.of(Say.carriedOver(), "上年结转结余"),
        Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    right.addAll(List.of(total("本年支出合计"), blank("结转下年"), blank(""), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    List<Column> account = List.of(Column.over("功能分类科目", Column.label("科目编码", 5), Column.label("科目名称", 13)));
    List<Row> functions = first(total("合　计"), Row.functions(books.values(FUNCTION, YEAR, 2025), Writing.CODE_AND_NAME));
    List<Row> ofGeneral = first(total("合　计"), Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL"), Writing.CODE_AND_NAME));
    List<Row> basic = first(total("合　计"), Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME));
    List<Row> allBasic = first(total("合　计"), Row.economics(books.values(ECONOMIC, YEAR, 2025, STAGE, "BUDGET", USE, "BASIC"), Writing.CODE_AND_NAME));
    List<Row> works = new ArrayList<>();
    for (Undertaking work : department.undertakings()) {
      works.add(Row.of(Meaning.is(PROJECT, work.name()), work.name(), (work.name().length() % 2 == 0 ? "特定目标类" : "其他运转类")));
    }
    works.add(total("合　计"));
    Column[] origins = {
        Column.figure("合计", FUND, "ALL"), Column.figure("一般公共预算", Meaning.is(FUND, "GENERAL").from(AGE, "NEW")),
        Column.figure("政府性基金预算", Meaning.is(FUND, "GOVERNMENT_FUND").from(AGE, "NEW")),
        Column.figure("财政专户管理资金", Meaning.is(SOURCE, "SPECIAL_ACCOUNT|EDUCATION_FEES", FUND, OPEN).from(SOURCE, "EDUCATION_FEES", FUND, "OWN", AGE, "NEW")),
        Column.figure("单位自有资金", Meaning.is(FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN", SOURCE, "INSTITUTIONAL+BUSINESS+OTHER", AGE, "NEW")),
        Column.figure("上年结转", Meaning.is(FUND, OPEN, SOURCE, OPEN).from(AGE, "OLD"))};
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    Meaning plainly = plain();
    Meaning number = Meaning.is(FLOW, OPEN, FUND, OPEN, SOURCE, OPEN, USE, OPEN, ITEM, OPEN).from(FLOW, "EXPENDITURE", AGE, "COUNT").against(Kind.COUNT);
    Column[] paid = {
        Column.figure("合计", AGE, "NEW"), Column.figure("财政拨款", Meaning.is(FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION", AGE, "NEW")),
        Column.figure("单位资金", Meaning.is(FUND, OPEN).from(FUND, "OWN", AGE, "NEW"))};
    Column[] cars = Say.publicColumns("合计", "公务用车购置费", "公务用车运行费");
    List<Block> blocks = new ArrayList<>(List.of(
        college(1, "收支总体情况表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
            new Panel(Say.income(), List.of(Column.over("收　　入", Column.label("项目", 15), Column.figure("本年预算"))), left),
            new Panel(spending, List.of(Column.over("支　　出", Column.label("项目（按功能分类）", 14), Column.figure("本年预算"))), right)),
        college(2, "收入总体情况表", "revenue", figures, Say.income(),
            panel(
                Column.join(account, Column.figure("总计", OpenFieldwork.allIncome().under(Meaning.is(SOURCE, "TOTAL"))),
                    Column.over("财政拨款", Column.figure("一般公共预算", Say.fund("GENERAL")), Column.figure("政府性基金预算", Say.fund("GOVERNMENT_FUND"))),
                    Column.figure("财政专户管理资金（教育收费）",
                        Meaning.is(SOURCE, "SPECIAL_ACCOUNT|EDUCATION_FEES", FUND, OPEN).from(SOURCE, "EDUCATION_FEES", FUND, "OWN", AGE, "NEW")),
                    Column.figure("事业收入（不含教育收费）", Say.source("INSTITUTIONAL")), Column.figure("经营收入", Say.source("BUSINESS")),
                    Column.figure("其他收入", Say.source("OTHER")), Column.figure("上年结转结余", Say.carriedOver())),
                functions)),
        college(3, "支出总体情况表", "expenditure", figures, spending,
            panel(
                Column.join(account, Column.figure("总计"),
                    Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"), Say.use("人员经费", "PERSONNEL"), Say.use("日常公用经费", "PUBLIC_USE")),
                    Say.use("项目支出", "PROJECT"), Say.use("事业单位经营支出", "BUSINESS"), Say.use("对附属单位补助支出", "SUBSIDY_TO_SUBORDINATE")),
                functions)),
        college(5, "一般公共预算支出情况表", "general_budget_expenditure", figures, general,
            panel(
                Column.join(account, Column.figure("2024年执行数", executed), Column.over("2025年预算数", Say.basicAndProject("小计")),
                    Column.over("2025年预算数比2024年执行数", Say.change("增减额", 2024, "EXECUTION"), Say.growth("增减%", 2024, "EXECUTION"))),
                ofGeneral)),
        college(6, "一般公共预算基本支出情况表", "general_budget_basic", figures, general.under(Meaning.is(USE, "BASIC")),
            panel(
                List.of(Column.over("部门预算支出经济分类科目", Column.label("科目编码", 5), Column.label("科目名称", 14)),
                    Column.over("2025年一般公共预算基本支出", Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE"))),
                basic)),
        college(7, "一般公共预算“三公”经费支出情况表", "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION").from(FUND, "GENERAL"),
            panel(List.of(Column.over("2024年预算数", Say.lastYear(2024, "BUDGET"), cars), Column.over("2025年预算数", cars)), List.of(total()))),
        college(8, "政府性基金预算支出情况表", "government_fund", figures, Say.spending("GOVERNMENT_FUND"),
            panel(Column.join(account, Column.over("2025年预算数", Say.basicAndProject("合计"))),
                first(total("合　计"), Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GOVERNMENT_FUND"), Writing.CODE_AND_NAME)))),
        college(9, "国有资本经营预算支出情况表", "state_capital", figures, Say.spending("STATE_CAPITAL"),
            panel(Column.join(account, Column.over("2025年预算数", Say.basicAndProject("合计"))), List.of(total("合　计"), blank("", ""))))
            .note("注：学院2025年没有国有资本经营预算拨款安排的支出，本表为空表。"),
        college(10, "基本支出预算情况表", "other|general_budget_economic|expenditure", figures, Meaning.is(FLOW, "EXPENDITURE", USE, "BASIC"),
            panel(Column.join(List.of(Column.label("科目编码", 5), Column.label("经济分类科目名称", 13)), origins), allBasic)),
        college(11, "项目支出预算情况表", "project_expenditure", figures, Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT", FUNCTION, OPEN, HOLDER, OPEN),
            panel(Column.join(List.of(Column.label("项目名称", 12), Column.label("项目类别", 7)), origins), works)),
        college(12, "政府采购预算情况表", "procurement", figures, plainly,
            panel(
                Column.join(List.of(Column.label("项目名称", 9), Column.label("采购品目", 11), Column.label("采购内容", 8), Column.remark("计量单位", 3.2)), Stream
                    .concat(Stream.of(Column.figure("数量", number)), Stream.of(Column.over("采购预算", paid))).toArray(Column[]::new)),
                bought)),
        college(13, "政府购买服务预算情况表", "purchased_services", figures, plainly,
            panel(Column.join(List.of(Column.label("一级目录", 10), Column.label("购买服务目录", 11), Column.label("购买内容", 9)), paid), hired)),
        college(14, "新增资产配置预算情况表", "other|procurement", figures, plainly,
            panel(
                Column.join(List.of(Column.label("资产类别", 7), Column.label("资产名称", 10), Column.remark("单位", 3)), Column.figure("配置数量", number),
                    Column.over("资金来源", paid)),
                owned)),
        new Heading("第三部分　2025年预算情况说明")));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    blocks.addAll(List.of(
        new Paragraph("学院2025年收支总预算{}万元。其中：一般公共预算拨款收入{}万元，政府性基金预算拨款收入{}万元，教育收费{}万元，经营收入{}万元，其他收入{}万元，上年结转结余{}万元。", figures,
            List.of(OpenFieldwork.both("ALL"), Say.fund("GENERAL"), Say.fund("GOVERNMENT_FUND"), Say.source("EDUCATION_FEES"), Say.source("BUSINESS"),
                Say.source("OTHER"), Say.carriedOver())),
        new Paragraph("支出预算中，基本支出{}万元，占{}；项目支出{}万元，占{}；事业单位经营支出{}万元。", figures,
            List.of(spending.under(Meaning.is(USE, "BASIC")), spending.under(Meaning.is(USE, "BASIC")).against(Kind.RATE, USE, "TOTAL"),
                spending.under(Meaning.is(USE, "PROJECT")), spending.under(Meaning.is(USE, "PROJECT")).against(Kind.RATE, USE, "TOTAL"),
                spending.under(Meaning.is(USE, "BUSINESS")))),
        new Paragraph("一般公共预算支出{}万元，比2024年执行数[增加/减少]{}万元，其中高等职业教育（项）{}万元。", figures,
            List.of(general, general.against(Kind.CHANGE, YEAR, 2024, STAGE, "EXECUTION"), general.under(Meaning.is(FUNCTION, "2050305")))),
        new Paragraph("2025年政府采购预算{}万元，其中财政拨款{}万元；政府购买服务预算{}万元。“三公”经费预算{}万元。", figures,
            List.of(plainly.from(LINE, "buy", AGE, "NEW"),
                plainly.under(Meaning.is(FUND, "APPROPRIATION|GENERAL")).from(LINE, "buy", AGE, "NEW", FUND, "GENERAL"),
                plainly.from(LINE, "hired", AGE, "NEW"), three))));
    return new Disclosure(
        "held-26-school-fees-and-assets", agency, "2025年部门预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8), blocks);
  }

  private static Form college(int number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("表" + number + "　", title, "单位名称：岭海职业技术学院", "单位：万元", Place.ONE_LINE), formId, figures, meaning, panels);
  }

  /** A department as a whole by funds and uses, its units, all projects with two rates and marks, and the forms of some. */
  private static Disclosure evaluatedInLists() {
    String agency = "鹭汀市住房和城市更新局";
    List<String> units = List.of("鹭汀市住房和城市更新局本级", "鹭汀市房屋安全服务中心", "鹭汀市住房保障中心", "鹭汀市市政设施所");
    Department department = new Department(
        2705, "100", 2024, units, List.of("2120101", "2120199", "2210103", "2120399"),
        List.of(
            Undertaking.of("老旧小区改造配套", "2210108", 0, 960, "31005", "30227"), Undertaking.of("保障房维修", "2210103", 2, 310, "30213"),
            Undertaking.of("房屋安全排查", "2120199", 1, 148, "30227", "30226"), Undertaking.of("城市更新规划编制", "2120105", 0, 126, "30227"),
            Undertaking.of("桥梁检测加固", "2120399", 3, 270, "30213", "30227"), Undertaking.of("路灯节能改造", "2120303", 3, 415, "31005", "30206"),
            Undertaking.of("工程质量监督", "2120106", 0, 88, "30226", "30211"), Undertaking.of("信息平台运维", "2120199", 1, 57, "30213", "31007"),
            Undertaking.of("公租房补贴", "2210103", 2, 380, "30305"), Undertaking.of("道路挖掘修复", "2120399", 3, 190, "30213").old(),
            Undertaking.of("背街小巷整治", "2120803", 3, 520, "31005").paid("GOVERNMENT_FUND"),
            Undertaking.of("征收安置补助", "2120801", 0, 640, "30305").paid("GOVERNMENT_FUND"),
            Undertaking.of("检测服务", "2120399", 3, 66, "30226").paid("OWN")));
    Bookkeeper keeper = department.budget();
    OpenFieldwork.settle(keeper, 2024);
    Books books = keeper.books();
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning planned = Meaning.is(STAGE, "BUDGET");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET");
    Meaning done = Meaning.is(STAGE, "EXECUTION|FINAL").from(STAGE, "FINAL");
    Meaning rate = done.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET");
    Meaning project = Meaning.is(FLOW, "EXPENDITURE", FUND, "ALL", USE, "PROJECT", FUNCTION, OPEN, HOLDER, OPEN);
    List<Undertaking> works = department.undertakings();
    List<Row> listed = new ArrayList<>();
    List<Row> byFund = new ArrayList<>();
    for (Undertaking work : works) {
      String mark = Integer.toString(88 + listed.size() * 5 % 12) + "." + (listed.size() * 7 % 10);
      listed.add(Row.of(Meaning.is(PROJECT, work.name()), Integer.toString(listed.size() + 1), work.name(), units.get(work.unit()), mark,
          mark.startsWith("8") ? "良" : "优"));
      byFund.add(Row.of(Meaning.is(PROJECT, work.name()), work.name()));
    }
    listed.add(total("", "合　计", ""));
    byFund.add(0, total("项目合计"));
    List<Row> owners = new ArrayList<>();
    units.forEach(unit -> owners.add(Row.of(Meaning.is(HOLDER, unit), unit)));
    owners.add(total("合　计"));
    Meaning other = OpenFieldwork.own();
    List<Block> blocks = new ArrayList<>(List.of(
        new Heading("目　录"), new Heading("一、部门整体支出绩效自评表"), new Heading("二、项目支出绩效自评情况"),
        whole(agency, planned, adjusted, done),
        evaluated("附件1-1", "2024年度部门预算执行情况表（按预算单位）", "other|overall_performance_self_evaluation|expenditure", figures, Say.spending("ALL"),
            panel(
                List.of(Column.label("预算单位", 14),
                    Column.over("年初预算数", planned, Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT")),
                    Column.over("调整预算数", adjusted, Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT")),
                    Column.over("决算数", done, Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT")),
                    Column.figure("预算执行率（%）", rate)),
                owners)),
        evaluated("附件2-1", "2024年度项目支出绩效自评情况一览表", "project_performance_self_evaluation", figures, project,
            panel(
                List.of(Column.label("序号", 2.5), Column.label("项目名称", 10), Column.label("实施单位", 12), Column.figure("年初预算", planned),
                    Column.figure("调整预算", adjusted),
                    Column.figure("实际支出", done), Column.figure("支出进度%", rate), Column.figure("调整率%", adjusted.against(Kind.GROWTH, STAGE, "BUDGET")),
                    Column.remark("自评得分", 4), Column.remark("评价等次", 3.4)),
                listed))
            .note("注：1.支出进度为实际支出占调整预算的比重。2.得分90分及以上为优，80至90分为良，60至80分为中，60分以下为差。"),
        evaluated("附件2-2", "2024年度项目资金构成及使用情况表", "project_performance_self_evaluation|project_expenditure", figures, project,
            panel(
                List.of(Column.label("项目名称", 12), Column.over("调整预算数", adjusted, byOrigin(other)), Column.over("实际支出数", done, byOrigin(other))),
                byFund))));
    for (String name : List.of("老旧小区改造配套", "路灯节能改造", "背街小巷整治", "检测服务", "道路挖掘修复")) {
      Undertaking work = works.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
      blocks.add(evaluation(work, units.get(work.unit()), planned, adjusted, done));
    }
    Meaning all = Say.spending("ALL").under(done);
    blocks.addAll(List.of(
        new Heading("三、绩效自评工作情况说明"),
        new Paragraph("2024年度部门支出决算{}万元，其中基本支出{}万元、项目支出{}万元。对13个项目开展自评，调整预算{}万元，实际支出{}万元，预算执行率{}。", figures,
            List.of(all, all.under(Meaning.is(USE, "BASIC")), all.under(Meaning.is(USE, "PROJECT")), project.under(adjusted), project.under(done),
                project.under(rate))),
        new Paragraph("其中，老旧小区改造配套项目实际支出{}万元，支出进度{}；路灯节能改造项目实际支出{}万元，支出进度{}。", figures,
            Stream.of("老旧小区改造配套", "路灯节能改造")
                .flatMap(name -> Stream.of(project.under(done).under(Meaning.is(PROJECT, name)), project.under(rate).under(Meaning.is(PROJECT, name))))
                .toList())));
    return new Disclosure(
        "held-27-evaluated-in-lists", agency, "2024年度部门整体绩效自评和项目支出绩效自评公开", Meaning.is(YEAR, 2024), books, Look.of(Look.Rules.LATTICE).size(8.5), blocks);
  }

  private static Column[] byOrigin(Meaning other) {
    return new Column[]{
        Column.figure("小计"), Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金", FUND, "GOVERNMENT_FUND"), Column.figure("其他资金", other)};
  }

  private static Form evaluated(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "填报部门：鹭汀市住房和城市更新局", "金额单位：万元", Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** The whole department: stages in the rows, funds across, then uses across. */
  private static Sheet whole(String agency, Meaning planned, Meaning adjusted, Meaning done) {
    Meaning money = Meaning.is(FLOW, "EXPENDITURE", FUND, "ALL", USE, "TOTAL", PROJECT, OPEN, HOLDER, OPEN);
    List<List<Box>> rows = new ArrayList<>(List.of(
        List.of(Box.words("部门名称"), Box.words(agency).across(4), Box.words("评价年度"), Box.words("2024年度")),
        List.of(Box.words("年度总体目标"), Box.words("完善住房保障体系，有序实施城市更新，提升市政设施运行水平。").across(6)),
        List.of(Box.words("部门资金\n（万元）").down(8), Box.words("按来源"), Box.words("合计"), Box.words("一般公共预算"), Box.words("政府性基金"), Box.words("其他资金"),
            Box.words("备注"))));
    List<List<Object>> stages = List.of(List.of("年初预算数", planned), List.of("调整预算数", adjusted), List.of("决算数", done));
    for (List<Object> stage : stages) {
      Meaning when = (Meaning) stage.get(1);
      String words = (String) stage.get(0);
      rows.add(List.of(Box.words(words), Box.figure(words, money.under(when)), Box.figure(words, money.under(Meaning.is(FUND, "GENERAL")).under(when)),
          Box.figure(words, money.under(Meaning.is(FUND, "GOVERNMENT_FUND")).under(when)),
          Box.figure(words, money.under(OpenFieldwork.own()).under(when)), Box.words("")));
    }
    rows.add(Box.words("按结构", "合计", "基本支出", "其中：人员经费", "项目支出", "备注"));
    for (List<Object> stage : stages) {
      Meaning when = (Meaning) stage.get(1);
      String words = (String) stage.get(0);
      List<Box> row = new ArrayList<>(List.of(Box.words(words)));
      Stream.of("TOTAL", "BASIC", "PERSONNEL", "PROJECT").forEach(use -> row.add(Box.figure(words, money.under(Meaning.is(USE, use)).under(when))));
      row.add(Box.words(""));
      rows.add(row);
    }
    rows.add(Box.words("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"));
    rows.add(
        List.of(Box.words("管理效能\n（30分）").down(2), Box.words("预算编制"), Box.words("目标完整性"), Box.words("完整"), Box.words("完整"), Box.words("10"), Box.words("10")));
    rows.add(Box.words("预算执行", "结转结余率", "≤8%", "6.1%", "20", "19"));
    rows.add(List.of(Box.words("履职效能\n（50分）").down(3), Box.words("住房保障"), Box.words("保障家庭户数"), Box.words("≥1800户"), Box.words("1842户"), Box.words("20"),
        Box.words("20")));
    rows.add(Box.words("城市更新", "改造小区数量", "≥26个", "26个", "20", "20"));
    rows.add(Box.words("设施运行", "路灯亮灯率", "≥98%", "98.6%", "10", "10"));
    rows.add(Box.words("社会评价\n（20分）", "满意度", "居民满意度", "≥90%", "91.5%", "20", "19"));
    rows.add(List.of(Box.words("综合得分").across(5), Box.words("100"), Box.words("98")));
    return new Sheet(new Caption("附件1", "部门整体支出绩效自评表", "", "", Place.NUMBER_ABOVE), "overall_performance_self_evaluation", Figures.TEN_THOUSANDS.zero("0.00"),
        Meaning.NONE, List.of(7.0, 7.0, 8.0, 8.0, 8.0, 8.0, 6.0), rows);
  }

  /** A project: origins across two columns of words, stages over them, the rate last. */
  private static Sheet evaluation(Undertaking work, String holder, Meaning planned, Meaning adjusted, Meaning done) {
    Meaning money = Meaning.is(FLOW, "EXPENDITURE", PROJECT, work.name(), HOLDER, OPEN, USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = new ArrayList<>(List.of(
        List.of(Box.words("项目名称").across(2), Box.words(work.name()).across(3), Box.words("项目类型"), Box.words("部门预算项目").across(2)),
        List.of(Box.words("主管部门").across(2), Box.words("鹭汀市住房和城市更新局").across(3), Box.words("实施单位"), Box.words(holder).across(2)),
        List.of(Box.words("预算执行情况（万元）").across(2).down(5), Box.words("资金来源"), Box.words("年初预算数"), Box.words("调整预算数（A）"), Box.words("实际支出数（B）"),
            Box.words("执行率（B/A）"),
            Box.words("得分（满分10分）"))));
    List<String> marks = List.of("9.7", "—", "—", "—");
    List<String> words = List.of("年度资金总额", "其中：本年财政拨款", "上年结转资金", "其他资金");
    List<Meaning> parts = List.of(money.under(Meaning.is(FUND, "ALL")), money.under(Meaning.is(FUND, "APPROPRIATION")).from(USE, "PROJECT", AGE, "NEW"),
        money.under(Meaning.is(FUND, OPEN)).from(USE, "PROJECT", AGE, "OLD"), money.under(Meaning.is(FUND, OPEN)).from(USE, "PROJECT", FUND, "OWN"));
    IntStream.range(0, 4).forEach(index -> rows.add(List.of(Box.words(words.get(index)), Box.figure(work.name(), parts.get(index).under(planned)),
        Box.figure(work.name(), parts.get(index).under(adjusted)), Box.figure(work.name(), parts.get(index).under(done)),
        Box.figure(work.name(), parts.get(index).under(done).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")), Box.words(marks.get(index)))));
    rows.add(List.of(Box.words("年度目标").across(2), Box.words("按计划完成建设和维护任务。").across(3), Box.words("完成情况"), Box.words("全部任务按期完成。").across(2)));
    rows.add(Box.words("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "未完成原因"));
    rows.add(List.of(Box.words("产出").down(3), Box.words("数量"), Box.words("实施点位"), Box.words("≥12处"), Box.words("13处"), Box.words("20"), Box.words("20"),
        Box.words("无")));
    rows.add(Box.words("质量", "验收合格率", "100%", "100%", "20", "20", "无"));
    rows.add(Box.words("成本", "超支率", "≤0%", "0%", "10", "10", "无"));
    rows.add(Box.words("效益", "社会效益", "受益居民", "≥5000人", "5120人", "30", "29", "无"));
    rows.add(Box.words("满意度", "服务对象", "居民满意度", "≥90%", "92%", "10", "10", "无"));
    return new Sheet(new Caption("附件2-3", "项目支出绩效自评表", "（2024年度）", "", Place.NUMBER_ABOVE), "project_performance_self_evaluation",
        Figures.TEN_THOUSANDS.zero("0.00"),
        Meaning.NONE, List.of(5.0, 6.0, 9.0, 7.5, 7.5, 7.5, 6.5, 6.5), rows);
  }
}
