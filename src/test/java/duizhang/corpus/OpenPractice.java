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
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Disclosures in layouts of provinces that the others do not have, of invented agencies and amounts.
 *
 * <ul>
 * <li>open-36: a unit's budget as Hainan publishes it, with the sheet of all projects' targets
 * <li>open-37: a department's final accounts as Inner Mongolia publishes them, with matrices of items and the form of running costs, assets and purchases
 * <li>open-38: a district's execution and budget as Ningxia publishes them
 * <li>open-39: a province's government funds, state capital and debts as Guizhou publishes them, with columns that are numbered by formulas
 * <li>open-40: targets and evaluations as Gansu and the central ministries publish them
 * <li>open-41: a county's social insurance budget as Liaoning publishes it, on the national forms
 * </ul>
 */
final class OpenPractice {
  private OpenPractice() {}

  static List<Disclosure> all() {
    return List.of(projectsInOneSheet(), itemsOfAccounts());
  }

  static Row total(String... words) {
    return Row.of(Meaning.NONE, words);
  }

  static Form above(String number, String title, String left, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, left, "金额单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  static Panel panel(List<Column> columns, List<Row> rows) {
    return new Panel(Meaning.NONE, columns, rows);
  }

  /** A whole in parts of whole steps, one for each of the points. */
  static void spread(Books books, BigDecimal whole, BigDecimal step, List<Point> points) {
    BigDecimal left = whole;
    for (int index = 0; index < points.size(); index++) {
      int rest = points.size() - index;
      BigDecimal even = left.divide(BigDecimal.valueOf(rest), 8, RoundingMode.HALF_UP);
      // Now more, now less than an even share, so that no two are alike.
      BigDecimal share = even.multiply(BigDecimal.valueOf(40 + index * 37 % 101)).movePointLeft(2).divide(step, 0, RoundingMode.HALF_UP).multiply(step);
      BigDecimal part = rest == 1 ? left : share.max(step);
      books.add(points.get(index), part);
      left = left.subtract(part);
    }
  }

  /** The classes that a form preprints, without their numbers. */
  private static List<Row> plainClasses(String... without) {
    return OpenPublished.classes(without).stream().map(row -> new Row(List.of(row.labels().get(0).replaceFirst("^[^、]+、", "")), row.meaning(), 1, true))
        .toList();
  }

  /** A unit's budget: appropriations first, every class preprinted without a number, the targets of all projects in one sheet with tall cells. */
  private static Disclosure projectsInOneSheet() {
    String agency = "琼屿县热带作物服务中心";
    Department department = new Department(
        361, "100", 2025, List.of(agency), List.of("2130104"),
        List.of(
            Undertaking.of("橡胶良种苗木补助", "2130122", 0, 210, "30310"), Undertaking.of("槟榔黄化病防控", "2130108", 0, 130, "30218", "30227"),
            Undertaking.of("热作标准化基地建设", "2130122", 0, 260, "31005", "30227"), Undertaking.of("农产品质量追溯", "2130109", 0, 48, "30227", "31007"),
            Undertaking.of("胶园更新调查", "2130135", 0, 36, "30211", "30226").old(), Undertaking.of("技术推广培训", "2130106", 0, 27, "30216"),
            Undertaking.of("乡村道路配套", "2120804", 0, 88, "31005").paid("GOVERNMENT_FUND"), Undertaking.of("种苗检测服务", "2130104", 0, 19, "30218").paid("OWN")));
    Books books = department.budget().books();
    Figures figures = Figures.TEN_THOUSANDS;
    ClassicBudget tables = new ClassicBudget(books, 2025, figures, Writing.CODE_AND_NAME, false);
    Meaning spending = Say.spending("ALL");
    List<Row> given = new ArrayList<>(List.of(
        Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "一、本年收入"), Row.of(Say.fund("GENERAL"), "一般公共预算资金").indented(1),
        Row.of(Say.fund("GOVERNMENT_FUND"), "政府性基金预算资金").indented(1), Row.of(Say.fund("STATE_CAPITAL"), "国有资本经营预算资金").indented(1)));
    List<Row> spent = new ArrayList<>(List.of(total("一、本年支出")));
    spent.addAll(plainClasses());
    ClassicBudget.level(given, spent);
    given.addAll(List.of(
        Row.of(Say.carriedOver(), "二、上年结转"), Row.of(Say.carriedOver().under(Meaning.is(FUND, "GENERAL")), "（一）一般公共预算拨款"),
        Row.of(Say.carriedOver().under(Meaning.is(FUND, "GOVERNMENT_FUND")), "（二）政府性基金预算拨款"), Row.group(Meaning.NONE, "（三）国有资本经营预算拨款"),
        Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    spent.addAll(List.of(Row.group(Meaning.NONE, "二、结转下年"), Row.group(Meaning.NONE, ""), Row.group(Meaning.NONE, ""), Row.group(Meaning.NONE, ""),
        Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    List<Row> income = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算资金"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金预算资金"),
        Row.of(Say.fund("STATE_CAPITAL"), "三、国有资本经营预算资金"),
        Row.group(Meaning.NONE, "四、财政专户管理资金"), Row.of(Say.source("INSTITUTIONAL"), "五、事业收入资金"), Row.group(Meaning.NONE, "六、上级补助收入资金"),
        Row.group(Meaning.NONE, "七、附属单位上缴收入资金"), Row.group(Meaning.NONE, "八、事业单位经营收入资金"), Row.of(Say.source("OTHER"), "九、其他收入资金")));
    List<Row> classes = new ArrayList<>(plainClasses());
    ClassicBudget.level(income, classes);
    income.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.of(Say.carriedOver(), "上年结转"), Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    classes.addAll(List.of(total("本年支出合计"), Row.group(Meaning.NONE, "结转下年"), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    Meaning all = Meaning.is(FLOW, "REVENUE|GRAND_TOTAL").from(FLOW, "REVENUE");
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL", ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    Meaning general = Say.spending("GENERAL");
    return new Disclosure(
        "open-36-projects-in-one-sheet", agency, "2025年部门（单位）预算公开表", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8.5),
        List.of(
            above("", "财政拨款收支总表", "", "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
                new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收入", Column.label("项目", 13), Column.figure("预算数"))), given),
                new Panel(Say.spending("APPROPRIATION"),
                    List.of(Column.over("支出", Column.label("项目", 13), Column.figure("合计"), Column.figure("一般公共预算", FUND, "GENERAL"),
                        Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"), Column.figure("国有资本经营预算", FUND, "STATE_CAPITAL"))),
                    spent)),
            tables.byFunction(caption("一般公共预算支出表"), "general_budget_expenditure", "GENERAL", "支出功能分类科目", "2025年预算数", "合计"),
            tables.basic(caption("一般公共预算基本支出表"), "支出经济分类科目", "2025年基本支出", "合计"),
            above("", "一般公共预算“三公”经费支出表", "", "three_public", figures.zero("0.00"), Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL"),
                panel(
                    List.of(Column.over("上年预算数", Say.lastYear(2024, "BUDGET"), Say.publicColumns("合计", "公务用车购置费", "公务用车运行费")),
                        Column.over("2025年预算数", Say.publicColumns("合计", "公务用车购置费", "公务用车运行费"))),
                    List.of(total()))),
            tables.byFunction(caption("政府性基金预算支出表"), "government_fund", "GOVERNMENT_FUND", "支出功能分类科目", "2025年政府性基金预算支出", "合计"),
            above("", "部门收支总表", "", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 15), Column.figure("预算数"))), income),
                new Panel(spending, List.of(Column.over("支出", Column.label("项目", 15), Column.figure("预算数"))), classes)),
            above("", "部门收入总表", "", "revenue", figures, Say.income(),
                panel(
                    tables.columns("支出功能分类科目", Column.figure("合计", all), Column.figure("上年结转", Say.carriedOver()),
                        Column.figure("一般公共预算资金", Say.fund("GENERAL")),
                        Column.figure("政府性基金预算资金", Say.fund("GOVERNMENT_FUND")), Column.figure("国有资本经营预算资金", Say.fund("STATE_CAPITAL")),
                        Column.figure("财政专户管理资金", Say.source("SPECIAL_ACCOUNT")),
                        Column.figure("事业收入资金", Say.source("INSTITUTIONAL")), Column.figure("其他收入资金", Say.source("OTHER"))),
                    tables.withTotal(tables.functions(YEAR, 2025), "合计"))),
            tables.spending(caption("部门支出总表"), "支出功能分类科目", "合计"),
            targets(department),
            new Heading("第三部分　2025年预算情况说明"),
            new Paragraph("2025年财政拨款收支总预算{}万元。收入总计{}万元，其中：一般公共预算本年收入{}万元、政府性基金预算本年收入{}万元、上年结转{}万元。", figures,
                List.of(Meaning.is(FLOW, OPEN, FUND, "APPROPRIATION", USE, OPEN).from(FLOW, "EXPENDITURE"),
                    Meaning.is(FLOW, "REVENUE|GRAND_TOTAL", FUND, "APPROPRIATION", SOURCE, OPEN).from(FLOW, "REVENUE"),
                    Say.fund("GENERAL"), Say.fund("GOVERNMENT_FUND"), Say.carriedOver())),
            new Paragraph("2025年一般公共预算支出{}万元，其中农林水支出{}万元，占{}；社会保障和就业支出{}万元；卫生健康支出{}万元；住房保障支出{}万元。", figures,
                List.of(general, general.under(Meaning.is(FUNCTION, "213")), general.under(Meaning.is(FUNCTION, "213")).against(Kind.RATE, FUNCTION, "2"),
                    general.under(Meaning.is(FUNCTION, "208")), general.under(Meaning.is(FUNCTION, "210")), general.under(Meaning.is(FUNCTION, "221")))),
            new Paragraph("2025年一般公共预算“三公”经费预算数为{}万元，比上年预算数[增加/减少]{}万元。", figures, List.of(three, three.against(Kind.CHANGE, YEAR, 2024)))));
  }

  private static Caption caption(String title) {
    return new Caption("", title, "", "金额单位：万元", Place.NUMBER_ABOVE);
  }

  /** One sheet for all projects: name and money in tall cells beside the indicators. */
  private static Sheet targets(Department department) {
    List<List<Box>> rows = new ArrayList<>(List.of(Box.words("项目名称", "预算金额", "绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重")));
    for (Undertaking work : department.undertakings()) {
      Meaning money = Meaning.is(PROJECT, work.name(), FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, HOLDER, OPEN).from(USE, "PROJECT");
      List<Box> first = new ArrayList<>(List.of(
          Box.words("46903025T0000000" + (3107 + 29 * rows.size()) + "-" + work.name()).down(4), Box.figure(work.name(), money).down(4),
          Box.words("按时完成年度任务，提高资金使用效益。").down(4), Box.words("产出指标").down(2), Box.words("数量指标")));
      first.addAll(Box.words("完成任务批次", "≥", Integer.toString(2 + rows.size()), "批", "30"));
      rows.add(first);
      rows.add(Box.words("质量指标", "验收合格率", "≥", "95", "%", "20"));
      rows.add(Box.words("效益指标", "社会效益指标", "带动农户户数", "≥", Integer.toString(120 + 7 * rows.size()), "户", "30"));
      rows.add(Box.words("满意度指标", "服务对象满意度指标", "农户满意度", "≥", "90", "%", "10"));
    }
    return new Sheet(new Caption("", "项目支出绩效信息表", "", "金额单位：万元", Place.NUMBER_ABOVE), "project_performance_target", Figures.TEN_THOUSANDS, Meaning.NONE,
        List.of(9.0, 6.0, 9.0, 5.0, 6.0, 7.0, 4.0, 4.5, 4.0, 3.5), rows);
  }

  /** Final accounts: what every project had, received and spent, matrices of functions by items, and a form of running costs, assets and purchases. */
  private static Disclosure itemsOfAccounts() {
    List<String> units = List.of("乌兰淖尔旗应急管理局本级", "乌兰淖尔旗应急救援保障中心");
    Department department = new Department(
        372, "100", 2023, units, List.of("2240101", "2240150"),
        List.of(
            Undertaking.of("自然灾害综合风险普查", "2240104", 0, 84, "30227", "30211"), Undertaking.of("安全生产执法检查", "2240106", 0, 52, "30211", "30226"),
            Undertaking.of("应急物资储备", "2240109", 1, 146, "31003", "30218"), Undertaking.of("森林草原防灭火装备", "2130234", 1, 118, "31003", "30225"),
            Undertaking.of("应急指挥平台运维", "2240109", 0, 63, "30213", "31007"), Undertaking.of("防汛抗旱物资", "2130314", 1, 40, "30218"),
            Undertaking.of("嘎查村应急点建设", "2296002", 0, 57, "31005").paid("GOVERNMENT_FUND"), Undertaking.of("救援培训服务", "2240150", 1, 22, "30216").paid("OWN")));
    Bookkeeper keeper = department.accounts();
    Books books = keeper.books();
    Point settled = Point.of(YEAR, 2023, STAGE, "FINAL");
    Map<String, Integer> counts = Map.ofEntries(Map.entry("cars/leaders", 1), Map.entry("cars/secret", 1), Map.entry("cars/duty", 2), Map.entry("cars/law", 3),
        Map.entry("cars/special", 5), Map.entry("cars/other", 2), Map.entry("machines", 4));
    counts.keySet().stream().sorted().forEach(what -> HeldProvinces.count(books, settled, what, counts.get(what)));
    for (String line : List.of("goods", "works", "services")) {
      keeper.add(settled.under(Point.of(LINE, "purchases/" + line, FLOW, "EXPENDITURE")), 15, 90);
    }
    keeper.copy(settled.under(Point.of(LINE, "purchases")), Point.of(LINE, "small/middle"), 0.3, 0.5);
    keeper.copy(settled.under(Point.of(LINE, "purchases")), Point.of(LINE, "small/micro"), 0.2, 0.4);
    Figures figures = Figures.TEN_THOUSANDS;
    Figures zeros = figures.zero("0.00");
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款收入"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款收入"),
        Row.of(ClassicAccounts.received("STATE_CAPITAL"), "三、国有资本经营预算财政拨款收入"), Row.group(Meaning.NONE, "四、上级补助收入"),
        Row.of(ClassicAccounts.received("OWN", "INSTITUTIONAL"), "五、事业收入"), Row.group(Meaning.NONE, "六、经营收入"),
        Row.group(Meaning.NONE, "七、附属单位上缴收入"),
        Row.of(ClassicAccounts.received("OWN", "OTHER"), "八、其他收入")));
    List<Row> right = new ArrayList<>(OpenPublished.classes("209", "227", "230"));
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.income(), "本年收入合计"), Row.group(Meaning.NONE, "使用非财政拨款结余（含专用结余）"), Row.of(ClassicAccounts.opening("ALL"), "年初结转和结余"),
        Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    right.addAll(List.of(total("本年支出合计"), Row.group(Meaning.NONE, "结余分配"), Row.of(ClassicAccounts.closing("ALL"), "年末结转和结余"),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    List<Row> kinds = summed(Row.functions(books.values(FUNCTION, YEAR, 2023, STAGE, "FINAL"), Writing.CODE_AND_NAME));
    List<Row> works = new ArrayList<>(List.of(total("合计")));
    for (Undertaking work : department.undertakings()) {
      works.add(Row.of(Meaning.is(PROJECT, work.name(), FUNCTION, work.function()), work.function(), work.name()));
    }
    List<Block> blocks = new ArrayList<>(List.of(
        above("公开01表", "收入支出决算总表", of("乌兰淖尔旗应急管理局"), "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
            new Panel(Say.income(), List.of(Column.over("收入", Column.over("项　　目", Column.label("栏　　次", 14)), Column.over("行次", Column.label("", 2.5)),
                Column.over("金额", Column.figure("1")))), lined(left, 1)),
            new Panel(spending, List.of(Column.over("支出", Column.over("项　　目", Column.label("栏　　次", 14)), Column.over("行次", Column.label("", 2.5)),
                Column.over("金额", Column.figure("2")))), lined(right, left.size() + 1))),
        above("公开03表", "支出决算表", of("乌兰淖尔旗应急管理局"), "expenditure", figures, spending,
            panel(
                Column.join(accounts(), Column.over("本年支出合计", Column.figure("1")), Column.over("基本支出", Say.use("2", "BASIC")),
                    Column.over("项目支出", Say.use("3", "PROJECT")),
                    Column.over("上缴上级支出", Say.use("4", "REMITTED_TO_SUPERIOR")), Column.over("经营支出", Say.use("5", "BUSINESS")),
                    Column.over("对附属单位补助支出", Say.use("6", "SUBSIDY_TO_SUBORDINATE"))),
                kinds)),
        above("公开05表", "项目收入支出决算表", of("乌兰淖尔旗应急管理局"), "project_expenditure|other", figures, Meaning.is(FUND, "ALL").from(USE, "PROJECT"),
            panel(
                List.of(Column.label("支出功能分类科目编码", 5), Column.label("项目名称", 14),
                    Column.over("年初结转和结余", Meaning.is(FLOW, "OPENING_BALANCE", SOURCE, OPEN, USE, OPEN).from(USE, "PROJECT"), ofWhich()),
                    Column.over("本年收入", Meaning.is(FLOW, "REVENUE", SOURCE, OPEN, USE, OPEN).from(USE, "PROJECT"), ofWhich()),
                    Column.over("本年支出", Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT"), ofWhich()),
                    Column.over("年末结转和结余", Meaning.is(FLOW, "CLOSING_BALANCE", SOURCE, OPEN, USE, OPEN).from(USE, "PROJECT"), ofWhich())),
                works)),
        matrix(books, "公开07表", "一般公共预算财政拨款基本支出决算明细表", "general_budget_basic", "BASIC"),
        matrix(books, "公开08表", "一般公共预算财政拨款项目支出决算明细表", "general_budget_economic|project_expenditure|other", "PROJECT"),
        above("公开11表", "财政拨款“三公”经费支出决算表", of("乌兰淖尔旗应急管理局"), "three_public", zeros,
            Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
            panel(
                List.of(Column.over("预算数", adjusted, Say.publicColumns("合计", "公务用车购置费", "公务用车运行维护费")),
                    Column.over("决算数", Say.publicColumns("合计", "公务用车购置费", "公务用车运行维护费"))),
                List.of(total())))
            .note("注：预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数包括当年财政拨款和以前年度结转资金安排的实际支出。"),
        information()));
    blocks.addAll(List.of(
        new Heading("第二部分　部门决算情况说明"),
        new Paragraph("本部门2023年度收入、支出决算总计{}万元。与2022年度相比，收入合计[增加/减少]{}万元，[增长/下降]{}。", figures,
            List.of(Meaning.is(FLOW, OPEN, FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE+OPENING_BALANCE"),
                Say.income().against(Kind.CHANGE, YEAR, 2022),
                Say.income().against(Kind.GROWTH, YEAR, 2022))),
        new Paragraph("本部门2023年度支出合计{}万元，其中：基本支出{}万元，占{}；项目支出{}万元，占{}。", figures,
            List.of(spending, spending.under(Meaning.is(USE, "BASIC")), spending.under(Meaning.is(USE, "BASIC")).against(Kind.RATE, USE, "TOTAL"),
                spending.under(Meaning.is(USE, "PROJECT")), spending.under(Meaning.is(USE, "PROJECT")).against(Kind.RATE, USE, "TOTAL"))),
        new Paragraph("一般公共预算财政拨款基本支出{}万元，其中人员经费{}万元，公用经费{}万元。一般公共预算财政拨款项目支出{}万元。", figures,
            Stream.of("BASIC", "PERSONNEL", "PUBLIC_USE", "PROJECT").map(use -> general.under(Meaning.is(USE, use))).toList())));
    return new Disclosure(
        "open-37-items-of-accounts", "乌兰淖尔旗应急管理局", "2023年度部门决算公开", ClassicAccounts.base(2023), books, Look.of(Look.Rules.LATTICE).size(7.5), blocks);
  }

  private static String of(String agency) {
    return "编制部门：" + agency;
  }

  private static List<Row> summed(List<Row> rows) {
    return Stream.concat(Stream.of(total("合计")), rows.stream()).toList();
  }

  private static List<Row> lined(List<Row> rows, int first) {
    return IntStream.range(0, rows.size())
        .mapToObj(index -> new Row(List.of(rows.get(index).labels().get(0), Integer.toString(first + index)), rows.get(index).meaning(), 0,
            rows.get(index).printed()))
        .toList();
  }

  private static List<Column> accounts() {
    return List.of(Column.over("项　　目", Column.label("功能分类科目编码", 6), Column.label("科目名称", 14)));
  }

  private static Column[] ofWhich() {
    return new Column[]{Column.figure("合计"), Column.figure("其中：财政拨款", FUND, "APPROPRIATION")};
  }

  private static Form matrix(Books books, String number, String title, String formId, String use) {
    Point question = Point.of(YEAR, 2023, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, use);
    List<String> items = books.at(question).stream().map(entry -> entry.at().at(ECONOMIC)).distinct().sorted().toList();
    List<String> functions = books.at(question).stream().map(entry -> entry.at().at(FUNCTION)).distinct().toList();
    return above(number, title, of("乌兰淖尔旗应急管理局"), formId, Figures.TEN_THOUSANDS, Say.spending("GENERAL").under(Meaning.is(USE, use)),
        panel(
            Column.join(List.of(Column.over("项目", Column.label("支出功能分类科目编码", 5.5), Column.label("科目名称", 11))),
                Stream.concat(Stream.of(Column.figure("合计")), Stream.of(Say.economicMatrix(items, false))).toArray(Column[]::new)),
            summed(Row.functions(functions, Writing.CODE_AND_NAME))));
  }

  private static Form information() {
    Meaning running = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN);
    List<Row> rows = List.of(
        Row.group(Meaning.NONE, "一、机构运行经费支出", "1"), Row.of(running.from(USE, "PUBLIC_USE", FUND, "GENERAL", HOLDER, "乌兰淖尔旗应急管理局本级"), "（一）行政单位", "2"),
        Row.of(running.from(USE, "PUBLIC_USE", FUND, "GENERAL", HOLDER, "乌兰淖尔旗应急救援保障中心"), "（二）参照公务员法管理事业单位", "3"), Row.group(Meaning.NONE, "二、国有资产占用情况", "4"),
        counted("（一）车辆数合计（辆）", "5", "cars"), Row.group(Meaning.NONE, "1.副部（省）级及以上领导用车", "6"), counted("2.主要负责人用车", "7", "cars/leaders"),
        counted("3.机要通信用车", "8", "cars/secret"), counted("4.应急保障用车", "9", "cars/duty"), counted("5.执法执勤用车", "10", "cars/law"),
        counted("6.特种专业技术用车", "11", "cars/special"), Row.group(Meaning.NONE, "7.离退休干部服务用车", "12"), counted("8.其他用车", "13", "cars/other"),
        counted("（二）单价100万元（含）以上设备（不含车辆）（台/套）", "14", "machines"), Row.group(Meaning.NONE, "三、政府采购支出信息", "15"),
        bought("（一）政府采购支出合计", "16", "purchases"), bought("1.政府采购货物支出", "17", "purchases/goods"), bought("2.政府采购工程支出", "18", "purchases/works"),
        bought("3.政府采购服务支出", "19", "purchases/services"), bought("（二）政府采购授予中小企业合同金额", "20", "small"), bought("其中：授予小微企业合同金额", "21", "small/micro"));
    return above("公开12表", "机构运行经费支出、国有资产占用情况及政府采购支出信息表", of("乌兰淖尔旗应急管理局"), "operating_costs|procurement|other", Figures.TEN_THOUSANDS, Meaning.NONE,
        panel(List.of(Column.label("项　　目", 20), Column.label("行次", 3), Column.figure("决算统计数")), rows));
  }

  private static Row counted(String text, String number, String what) {
    return Row.of(HeldProvinces.number(what), text, number);
  }

  private static Row bought(String text, String number, String line) {
    return Row.of(Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN).from(LINE, line), text, number);
  }
}
