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
    return List.of(projectsInOneSheet(), itemsOfAccounts(), estimatesOfDistrict(), numberedFormulas(), tasksAndResults(), insuranceForms());
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
            // 三公 is told of all that is appropriated, whatever the title calls it.
            above("", "一般公共预算“三公”经费支出表", "", "three_public", figures.zero("0.00"),
                Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION").from(FUND, "GENERAL"),
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

  /** A district's report: estimates of the year's execution, spending on livelihood, balances, both lists of economic items over the whole budget. */
  private static Disclosure estimatesOfDistrict() {
    Government district = new Government(383, 2025, "BUDGET", List.of("区本级"));
    Bookkeeper keeper = district.keeper();
    Books books = keeper.books();
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET", HOLDER, "区本级");
    keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, "in/left")), 500, 900);
    for (String line : List.of("fund/up", "fund/debt", "fund/left")) {
      keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GOVERNMENT_FUND", LINE, line)), 1200, 3600);
    }
    for (String line : List.of("fund/repaid", "fund/moved")) {
      keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND", LINE, line)), 400, 900);
    }
    district.copy(keeper, Point.of(YEAR, 2024), 0.93, 1.03);
    district.copy(keeper, Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.92, 1.05);
    district.copy(keeper, Point.of(YEAR, 2023, STAGE, "EXECUTION"), 0.86, 1.04);
    for (Point when : List.of(Point.of(YEAR, 2025, STAGE, "BUDGET"), Point.of(YEAR, 2024, STAGE, "BUDGET"), Point.of(YEAR, 2024, STAGE, "EXECUTION"))) {
      district.balance(books, when);
      Point at = plan.under(when).under(Point.of(FUND, "GOVERNMENT_FUND", LINE, "fund"));
      BigDecimal left = books.sum(at.under(Point.of(FLOW, "REVENUE"))).subtract(books.sum(at.under(Point.of(FLOW, "EXPENDITURE"))));
      books.add(at.under(Point.of(FLOW, "EXPENDITURE", LINE, "fund/closing")), left);
    }
    List<Point> items = new ArrayList<>();
    for (String use : List.of("BASIC", "PROJECT")) {
      for (String code : use.equals("BASIC")
          ? List.of("30101", "30102", "30103", "30107", "30108", "30109", "30110", "30112", "30113", "30199", "30201", "30202", "30205", "30206", "30207",
              "30211",
              "30213", "30215", "30216", "30217", "30228", "30229", "30231", "30239", "30299", "30302", "30304", "30305", "30307")
          : List.of("30201", "30213", "30214", "30226", "30227", "30299", "30305", "30308", "30310", "31001", "31002", "31003", "31005", "31006", "31007",
              "31204")) {
        items.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", USE, use, ECONOMIC, code, GOVERNMENT, Chart.governmentOf(code), LINE, "spread")));
      }
    }
    spread(books, books.sum(plan.under(Point.of(LINE, "out/own"))), BigDecimal.valueOf(10_000), items);
    Figures figures = new Figures("万元", "#,##0", "");
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    Meaning income = GovernmentTables.income("GENERAL");
    Meaning outlay = GovernmentTables.spending("GENERAL");
    Meaning own = income.from(LINE, "in/own");
    Meaning spent = outlay.from(LINE, "out/own");
    Column[] results = {
        Column.figure("2023年完成数", Say.lastYear(2023, "EXECUTION")), Column.figure("2024年预算数", YEAR, 2024), Column.figure("2024年完成数", executed),
        Column.figure("完成预算比例", executed.against(Kind.RATE, STAGE, "BUDGET")), Column.figure("比上年增长", executed.against(Kind.GROWTH, YEAR, 2023))};
    Column[] plans = {
        Column.figure("2024年完成数", executed), Column.figure("2025年预算数"), Say.change("比上年增减额", 2024, "EXECUTION"), Say.growth("比上年增长", 2024, "EXECUTION")};
    Column[] two = {Column.figure("预算数", YEAR, 2024), Column.figure("完成数", executed)};
    List<Row> livelihood = new ArrayList<>();
    List<String> codes = List.of("205", "207", "208", "210", "211", "212", "213", "214", "221", "224");
    livelihood.add(Row.of(Meaning.is(FUNCTION, OPEN).from(FUNCTION, String.join("+", codes)), "民生支出合计"));
    codes.forEach(code -> livelihood.add(Row.of(Meaning.is(FUNCTION, code), Chart.function(code)).indented(1)));
    List<Row> received = List.of(
        Row.of(own, "一、一般公共预算收入"), in(income, "二、上级补助收入", "in/transfer"), in(income, "1.返还性收入", "in/transfer/return").indented(1),
        in(income, "2.一般性转移支付收入", "in/transfer/general").indented(1), in(income, "3.专项转移支付收入", "in/transfer/special").indented(1),
        in(income, "三、债务转贷收入", "in/debt"), in(income, "四、调入资金", "in/funds"),
        in(income, "五、上年结余", "in/left").with(FLOW, "REVENUE|OPENING_BALANCE"), whole("REVENUE", "收入总计", "in"));
    List<Row> given = List.of(
        Row.of(spent, "一、一般公共预算支出"), in(outlay, "二、上解上级支出", "out/up"), in(outlay, "三、债务还本支出", "out/debt"), Row.group(Meaning.NONE, "四、调出资金"),
        Row.group(Meaning.NONE, "五、安排预算稳定调节基金"), in(outlay, "六、结转下年支出", "out/closing").with(FLOW, OPEN), Row.group(Meaning.NONE, ""),
        Row.group(Meaning.NONE, ""), whole("EXPENDITURE", "支出总计", "out"));
    Meaning fundIn = GovernmentTables.income("GOVERNMENT_FUND");
    Meaning fundOut = GovernmentTables.spending("GOVERNMENT_FUND");
    List<Row> fundReceived = List.of(
        in(fundIn, "一、政府性基金收入", "fund/in"), in(fundIn, "二、上级补助收入", "fund/up"), in(fundIn, "三、专项债券转贷收入", "fund/debt"),
        in(fundIn, "四、上年结余", "fund/left").with(FLOW, "REVENUE|OPENING_BALANCE"), Row.group(Meaning.NONE, ""),
        whole("REVENUE", "收入总计", "fund/in+fund/up+fund/debt+fund/left"));
    List<Row> fundGiven = List.of(
        in(fundOut, "一、政府性基金支出", "fund/out"), Row.group(Meaning.NONE, "二、上解支出"), in(fundOut, "三、债务还本支出", "fund/repaid"),
        in(fundOut, "四、调出资金", "fund/moved"), in(fundOut, "五、结转下年支出", "fund/closing").with(FLOW, OPEN),
        whole("EXPENDITURE", "支出总计", "fund/out+fund/repaid+fund/moved+fund/closing"));
    List<Row> funds = new ArrayList<>(List.of(
        in(fundIn, "国有土地使用权出让收入", "fund/in/land"), in(fundIn, "城市基础设施配套费收入", "fund/in/facilities"), in(fundIn, "彩票公益金收入", "fund/in/lottery"),
        in(fundIn, "污水处理费收入", "fund/in/sewage")));
    List<Row> fundUses = new ArrayList<>(
        Row.functions(books.values(FUNCTION, LINE, "fund/out"), Writing.NAME_ONLY).stream().filter(row -> row.indent() < 2).toList());
    ClassicBudget.level(funds, fundUses);
    funds.add(in(fundIn, "本年收入合计", "fund/in"));
    fundUses.add(total("本年支出合计"));
    Column[] fundResults = {results[1], results[2], results[3]};
    Column[] uses = Say.basicAndProject("合计");
    Meaning items2 = outlay.from(LINE, "spread");
    return new Disclosure(
        "open-38-estimates-of-district", "朔湖区", "2024年财政预算执行情况和2025年财政预算（草案）相关表格", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(9),
        List.of(
            named("表一", "2024年朔湖区一般公共预算收入执行情况表\n（财政预计数）", "gov_general_revenue", figures, own,
                panel(Column.join(List.of(Column.label("项　目", 16)), results), taxes(books))),
            named("表二", "2024年朔湖区一般公共预算支出执行情况表\n（财政预计数）", "gov_general_expenditure", figures, spent,
                panel(Column.join(List.of(Column.label("项　目", 17)), results),
                    Stream.concat(Stream.of(total("一般公共预算支出合计")), OpenPublished.classes("209", "223", "227", "230", "234").stream()).toList())),
            named("表三", "2024年朔湖区一般公共预算民生支出执行情况表\n（财政预计数）", "gov_general_expenditure|other", figures, spent,
                panel(Column.join(List.of(Column.label("项　目", 17)), results), livelihood)),
            named("表四", "2024年朔湖区一般公共预算收支平衡表\n（财政预计数）", "gov_balance", figures, Meaning.NONE,
                new Panel(income, List.of(Column.over("收　入", join("项　目", 14, two))), received),
                new Panel(outlay, List.of(Column.over("支　出", join("项　目", 14, two))), given)),
            named("表五", "2024年朔湖区政府性基金预算收支执行情况表\n（财政预计数）", "gov_fund_revenue|gov_fund_expenditure|gov_balance", figures, Meaning.NONE,
                new Panel(fundIn.from(LINE, "fund/in"), List.of(Column.over("收　入", join("项　目", 12, fundResults))), funds),
                new Panel(fundOut.from(LINE, "fund/out"), List.of(Column.over("支　出", join("项　目", 15, fundResults))), fundUses)),
            named("表六", "2024年朔湖区政府性基金收支预算平衡表\n（财政预计数）", "gov_balance|gov_fund_revenue|gov_fund_expenditure", figures, Meaning.NONE,
                new Panel(fundIn, List.of(Column.over("收　入", join("项　目", 14, two))), fundReceived),
                new Panel(fundOut, List.of(Column.over("支　出", join("项　目", 14, two))), fundGiven)),
            named("表七", "2025年朔湖区一般公共预算收入表\n（草案）", "gov_general_revenue", figures, own,
                panel(Column.join(List.of(Column.label("项　目", 16)), plans), taxes(books))),
            named("表八", "2025年朔湖区一般公共预算支出表\n（草案）", "gov_general_expenditure", figures, spent,
                panel(Column.join(List.of(Column.label("项　目", 18)), plans), GovernmentTables.functions(books, "out/own", Writing.NAME_ONLY, "支出合计"))),
            named("表九", "2025年朔湖区一般公共预算拨款支出表\n（政府预算支出经济分类）", "gov_general_basic|gov_general_expenditure|general_budget_economic|other", figures, items2,
                panel(Column.join(List.of(Column.label("科目编码", 5), Column.label("科目名称", 15)), uses),
                    Stream.concat(Stream.of(Row.of(Meaning.is(SYSTEM, OPEN), "合　计")),
                        Row.economics(books.values(GOVERNMENT, LINE, "spread"), Writing.CODE_AND_NAME).stream()).toList())),
            named("表十", "2025年朔湖区一般公共预算拨款支出表\n（部门预算支出经济分类）", "gov_general_basic|gov_general_expenditure|general_budget_economic|other", figures, items2,
                panel(Column.join(List.of(Column.label("科目编码", 5), Column.label("科目名称", 15)), uses),
                    Stream.concat(Stream.of(Row.of(Meaning.is(SYSTEM, OPEN), "合　计")),
                        Row.economics(books.values(ECONOMIC, LINE, "spread"), Writing.CODE_AND_NAME).stream()).toList())),
            new Heading("关于朔湖区2024年财政预算执行情况和2025年财政预算（草案）的说明"),
            new Paragraph("2024年，全区一般公共预算收入预计完成{}万元，完成预算的{}，同比[增长/下降]{}。其中：税收收入完成{}万元，非税收入完成{}万元。", figures,
                List.of(own.under(executed), own.under(executed).against(Kind.RATE, STAGE, "BUDGET"), own.under(executed).against(Kind.GROWTH, YEAR, 2023),
                    own.under(executed).under(Meaning.is(REVENUE, "101")), own.under(executed).under(Meaning.is(REVENUE, "103")))),
            new Paragraph("全区一般公共预算支出预计完成{}万元，同比[增长/下降]{}。2025年一般公共预算支出安排{}万元，其中教育支出{}万元、农林水支出{}万元。", figures,
                List.of(spent.under(executed), spent.under(executed).against(Kind.GROWTH, YEAR, 2023), spent, spent.under(Meaning.is(FUNCTION, "205")),
                    spent.under(Meaning.is(FUNCTION, "213"))))));
  }

  /** The sum, then taxes and the rest, each below their own sum. */
  private static List<Row> taxes(Books books) {
    List<Row> rows = new ArrayList<>(List.of(total("一般公共预算收入合计")));
    for (String code : Chart.withParents(books.values(REVENUE, LINE, "in/own"))) {
      rows.add(code.length() == 3
          ? Row.of(Meaning.is(REVENUE, code), Chart.revenue(code) + "小计")
          : Row.of(Meaning.is(REVENUE, code), Chart.revenue(code)).indented(1));
    }
    return rows;
  }

  static Row in(Meaning meaning, String text, String line) {
    return Row.of(meaning.under(Meaning.is(REVENUE, OPEN, FUNCTION, OPEN).from(LINE, line)), text);
  }

  static Row whole(String flow, String text, String line) {
    return Row.of(Meaning.is(FLOW, "GRAND_TOTAL|" + flow, REVENUE, OPEN, FUNCTION, OPEN).from(FLOW, flow, LINE, line), text);
  }

  static Column[] join(String label, double width, Column... figures) {
    return Column.join(List.of(Column.label(label, width)), figures).toArray(Column[]::new);
  }

  /** The number of the table stands in the line of the unit. */
  private static Form named(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("", title, number, "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A province's funds: columns numbered by formulas, codes whose class and section stand above their items, plans beside execution, debts by city. */
  private static Disclosure numberedFormulas() {
    Bookkeeper keeper = new Bookkeeper(394, "10000");
    Books books = keeper.books();
    Point executed = Point.of(YEAR, 2024, STAGE, "EXECUTION");
    List<List<String>> sources = List.of(
        List.of("film", "国家电影事业发展专项资金收入", "1900", "0"), List.of("small", "小型水库移民扶助基金收入", "4600", "0"), List.of("land", "国有土地使用权出让收入", "0", "1740000"),
        List.of("yield", "国有土地收益基金收入", "0", "91000"), List.of("farming", "农业土地开发资金收入", "0", "10700"), List.of("facilities", "城市基础设施配套费收入", "0", "71000"),
        List.of("sewage", "污水处理费收入", "0", "145000"), List.of("reservoir", "大中型水库库区基金收入", "33600", "280"), List.of("water", "国家重大水利工程建设基金收入", "16000", "16700"),
        List.of("lottery", "彩票公益金收入", "180000", "0"), List.of("sales", "彩票发行机构和彩票销售机构的业务费用", "39800", "0"),
        List.of("projects", "专项债券对应项目专项收入", "86000", "344000"),
        List.of("others", "其他政府性基金收入", "0", "461000"));
    for (List<String> source : sources) {
      for (int index = 2; index < 4; index++) {
        double size = Double.parseDouble(source.get(index));
        if (size > 0) {
          keeper.add(executed.under(Point.of(FLOW, "REVENUE", FUND, "GOVERNMENT_FUND", LINE, "fund/in/" + source.get(0), HOLDER, index == 2 ? "省本级" : "市县")),
              size * 0.8, size);
        }
      }
    }
    List<List<String>> outlays = List.of(
        List.of("2070702", "700", "0"), List.of("2070799", "1500", "380"), List.of("2120801", "0", "910000"), List.of("2120803", "0", "430000"),
        List.of("2120804", "0", "121000"), List.of("21213", "0", "55000"), List.of("21214", "0", "98000"), List.of("2136601", "260", "21000"),
        List.of("2136699", "330", "12000"), List.of("2146901", "65000", "0"), List.of("2146904", "20400", "7000"), List.of("2290401", "87000", "310000"),
        List.of("2290402", "291000", "690000"), List.of("2290804", "13300", "8400"), List.of("2290805", "12900", "9100"), List.of("2296002", "4300", "61000"),
        List.of("2296003", "39900", "28000"), List.of("2296004", "13900", "5200"), List.of("2296006", "17800", "9300"), List.of("2320411", "188000", "215000"),
        List.of("2330411", "990", "8900"));
    for (List<String> outlay : outlays) {
      for (int index = 1; index < 3; index++) {
        double size = Double.parseDouble(outlay.get(index));
        if (size > 0) {
          keeper.add(
              executed
                  .under(Point.of(FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND", FUNCTION, outlay.get(0), LINE, "fund/out", HOLDER, index == 1 ? "省本级" : "市县")),
              size * 0.8, size);
        }
      }
    }
    List<List<String>> sent = List.of(
        List.of("film", "国家电影事业发展专项资金安排的支出", "900"), List.of("small", "小型水库移民扶助基金安排的支出", "4000"), List.of("reservoir", "大中型水库库区基金安排的支出", "45000"),
        List.of("water", "国家重大水利工程建设基金安排的支出", "12900"), List.of("lottery", "彩票公益金安排的支出", "181000"), List.of("resettled", "大中型水库移民后期扶持基金支出", "87000"),
        List.of("aviation", "民航发展基金支出", "14800"), List.of("tourism", "旅游发展基金支出", "2500"), List.of("others", "政府性基金转移支付其他支出", "101000"));
    Point province = executed.under(Point.of(FUND, "GOVERNMENT_FUND", HOLDER, "省本级"));
    sent.forEach(item -> keeper.add(province.under(Point.of(FLOW, "EXPENDITURE", LINE, "fund/sent/" + item.get(0))), Double.parseDouble(item.get(2)) * 0.8,
        Double.parseDouble(item.get(2))));
    for (List<String> line : List.of(
        List.of("REVENUE", "up", "740000"), List.of("REVENUE", "below", "278000"), List.of("REVENUE", "moved", "138000"), List.of("REVENUE", "debt", "3090000"),
        List.of("REVENUE", "left", "812000"), List.of("EXPENDITURE", "away", "415000"), List.of("EXPENDITURE", "lent", "2190000"),
        List.of("EXPENDITURE", "repaid", "21000"))) {
      keeper.add(province.under(Point.of(FLOW, line.get(0), LINE, "fund/" + line.get(1))), Double.parseDouble(line.get(2)) * 0.95,
          Double.parseDouble(line.get(2)));
    }
    for (List<String> line : List.of(
        List.of("REVENUE", "in/profit/service", "26000"), List.of("REVENUE", "in/profit/power", "41000"), List.of("REVENUE", "in/profit/coal", "38000"),
        List.of("REVENUE", "in/dividend/held", "52000"), List.of("REVENUE", "in/dividend/shared", "17000"), List.of("REVENUE", "in/transfer", "9000"))) {
      keeper.add(province.under(Point.of(FLOW, line.get(0), FUND, "STATE_CAPITAL", LINE, "capital/" + line.get(1))), Double.parseDouble(line.get(2)) * 0.8,
          Double.parseDouble(line.get(2)));
    }
    List.of("22301", "22302", "22399")
        .forEach(code -> keeper.add(province.under(Point.of(FLOW, "EXPENDITURE", FUND, "STATE_CAPITAL", FUNCTION, code, LINE, "capital/out")), 12_000, 40_000));
    for (String line : List.of("fund", "capital")) {
      keeper.copy(executed.under(Point.of(LINE, line)), Point.of(YEAR, 2023), 0.8, 1.1);
      keeper.copy(executed.under(Point.of(LINE, line)), Point.of(STAGE, "BUDGET"), 0.95, 1.02);
      keeper.copy(executed.under(Point.of(LINE, line)), Point.of(YEAR, 2025, STAGE, "BUDGET"), 0.98, 1.06);
    }
    for (Point when : List.of(executed, Point.of(YEAR, 2024, STAGE, "BUDGET"), Point.of(YEAR, 2025, STAGE, "BUDGET"))) {
      Point at = province.under(when).under(Point.of(LINE, "fund"));
      BigDecimal left = books.sum(at.under(Point.of(FLOW, "REVENUE"))).subtract(books.sum(at.under(Point.of(FLOW, "EXPENDITURE"))));
      books.add(at.under(Point.of(FLOW, "EXPENDITURE", LINE, "fund/closing")), left);
    }
    Point plan = province.under(Point.of(YEAR, 2025, STAGE, "BUDGET"));
    spread(books, books.sum(plan.under(Point.of(LINE, "fund/out"))), BigDecimal.valueOf(10_000),
        Stream.of("50201", "50203", "50205", "50209", "50299", "50302", "50306", "50501", "50502", "50701", "50901", "50902")
            .map(code -> plan.under(Point.of(FLOW, "EXPENDITURE", GOVERNMENT, code, LINE, "spread"))).toList());
    List<String> cities = List.of("筑岭市", "凉都市", "遵溪市", "顺坝市", "梵净市", "龙布州", "乌蒙市", "清水州", "都柳州");
    for (String city : cities) {
      for (String kind : List.of("general", "special")) {
        BigDecimal limit = keeper.amount(2_200_000, 9_800_000);
        books.add(Point.of(YEAR, 2024, HOLDER, city, LINE, "debt/limit/" + kind), limit);
        books.add(Point.of(YEAR, 2024, HOLDER, city, LINE, "debt/balance/" + kind), limit.subtract(keeper.amount(30_000, 300_000)));
      }
    }
    Figures figures = new Figures("万元", "#,##0", "").percents("0.0");
    Meaning fundIn = GovernmentTables.income("GOVERNMENT_FUND");
    Meaning fundOut = GovernmentTables.spending("GOVERNMENT_FUND");
    Meaning own = Meaning.is(HOLDER, "省本级|本级|-").from(HOLDER, "省本级");
    Meaning done = Say.lastYear(2024, "EXECUTION");
    Meaning before = Say.lastYear(2023, "EXECUTION");
    List<Row> received = numbered(sources, "fund/in/");
    received.add(0, Row.of(Meaning.NONE, "", "政府性基金预算收入合计"));
    List<Row> kept = numbered(sources.stream().filter(source -> !source.get(2).equals("0")).toList(), "fund/in/");
    kept.add(0, Row.of(Meaning.NONE, "", "政府性基金预算收入合计"));
    List<Row> given = new ArrayList<>(List.of(Row.of(Meaning.NONE, "", "政府性基金预算支出合计")));
    for (String code : outlays.stream().map(outlay -> outlay.get(0).substring(0, 5)).distinct().toList()) {
      // The name alone: its code is not printed.
      given.add(Row.of(Meaning.is(FUNCTION, code + "|-").from(FUNCTION, code), Integer.toString(given.size()), Chart.function(code)));
    }
    List<Row> coded = new ArrayList<>(List.of(total("政府性基金预算支出合计")));
    for (String code : Chart.withParents(outlays.stream().filter(outlay -> !outlay.get(1).equals("0")).map(outlay -> outlay.get(0)).toList())) {
      if (code.length() > 3) {
        coded.add(code.length() == 5
            ? Row.of(Meaning.is(FUNCTION, code), code.substring(0, 3), code.substring(3), "", Chart.function(code))
            : Row.of(Meaning.is(FUNCTION, code), "", "", code.substring(5), Chart.function(code)));
      }
    }
    List<Row> subsidies = numbered(sent, "fund/sent/");
    subsidies.add(0, Row.of(Meaning.NONE.from(LINE, "fund/sent"), "", "合　　计"));
    List<Row> items = new ArrayList<>(List.of(Row.of(Meaning.is(SYSTEM, OPEN), "政府性基金预算支出合计")));
    for (String code : Chart.withParents(books.values(GOVERNMENT, LINE, "spread"))) {
      items.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "GOVERNMENT"), code.length() == 3 ? code : "", code.length() == 3 ? "" : code.substring(3),
          Chart.economic(code)));
    }
    List<Row> left = List.of(
        in(fundIn, "一、本级收入合计", "fund/in"), in(fundIn, "二、上级补助收入", "fund/up"), in(fundIn, "三、下级上解收入", "fund/below"), in(fundIn, "四、调入资金", "fund/moved"),
        in(fundIn, "五、地方政府专项债务收入", "fund/debt"), Row.group(Meaning.NONE, ""), in(fundIn, "六、上年结转收入", "fund/left").with(FLOW, "REVENUE|OPENING_BALANCE"),
        whole("REVENUE", "收入总计", "fund"));
    List<Row> right = List.of(
        in(fundOut, "一、本级支出合计", "fund/out"), in(fundOut, "二、补助下级支出", "fund/sent"), Row.group(Meaning.NONE, "三、上解中央支出"),
        in(fundOut, "四、调出资金", "fund/away"),
        in(fundOut, "五、地方政府专项债务转贷支出", "fund/lent"), in(fundOut, "六、地方政府专项债务还本支出", "fund/repaid"),
        in(fundOut, "七、结转下年支出", "fund/closing").with(FLOW, OPEN), whole("EXPENDITURE", "支出总计", "fund"));
    List<Row> profits = List.of(
        capital("", "国有资本经营预算收入合计", "capital/in", 0), capital("1", "利润收入", "capital/in/profit", 0),
        capital("(1)", "投资服务企业利润收入", "capital/in/profit/service", 1),
        capital("(2)", "电力企业利润收入", "capital/in/profit/power", 1), capital("(3)", "煤炭企业利润收入", "capital/in/profit/coal", 1),
        capital("2", "股利、股息收入", "capital/in/dividend", 0),
        capital("(1)", "国有控股公司股利、股息收入", "capital/in/dividend/held", 1), capital("(2)", "国有参股公司股利、股息收入", "capital/in/dividend/shared", 1),
        capital("3", "产权转让收入", "capital/in/transfer", 0));
    List<Row> invested = new ArrayList<>(List.of(Row.of(Meaning.NONE, "", "国有资本经营预算支出合计")));
    for (String code : List.of("22301", "22302", "22399")) {
      invested.add(Row.of(Meaning.is(FUNCTION, code + "|-").from(FUNCTION, code), Integer.toString(invested.size()), Chart.function(code)));
    }
    List<Row> areas = new ArrayList<>();
    cities.forEach(city -> areas.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, city), city)));
    areas.add(Row.of(Meaning.is(HOLDER, OPEN), "合　计"));
    Column[] compared = {
        formula("2024年完成数", "", "2", done),
        Column.over("与2023年比较情况", Column.over("2023年完成数", Column.figure("3", before)),
            Column.over("2024年为2023年%", Column.figure("4=2/3", done.against(Kind.RATE, YEAR, 2023))),
            Column.over("2024年比2023年增减额", Column.figure("5=2-3", done.against(Kind.CHANGE, YEAR, 2023)))),
        Column.over("备注", Column.over("", Column.remark("6", 6)))};
    Column[] planned = {
        formula("2024年完成数", "", "2", done), formula("2025年预算数", "", "3", Meaning.NONE),
        Column.over("2025年预算数为2024年完成数", Column.over("%", Column.figure("4=3/2", Meaning.NONE.against(Kind.RATE, YEAR, 2024, STAGE, "EXECUTION"))),
            Column.over("增减额", Column.figure("5=3-2", Meaning.NONE.against(Kind.CHANGE, YEAR, 2024, STAGE, "EXECUTION"))))};
    List<Column> listed = List.of(Column.over("序号", Column.over("", Column.label("栏次", 3))), Column.over("科目名称", Column.over("", Column.label("1", 17))));
    List<Column> split = List.of(
        Column.over("科目代码", Column.over("类", Column.label("", 2.6)), Column.over("款", Column.label("栏", 2.2)), Column.over("项", Column.label("次", 2.2))),
        Column.over("科目名称", Column.over("", Column.label("1", 17))));
    return new Disclosure(
        "open-39-numbered-formulas", "黔屏省", "2024年预算执行情况和2025年预算草案", ClassicBudget.base(2025), books, Look.of(Look.Rules.FILLED_LATTICE).size(8.5),
        List.of(
            compiled("表14", "黔屏省2024年全省政府性基金预算收入完成情况表", "gov_fund_revenue", figures, fundIn.from(LINE, "fund/in"),
                panel(Column.join(listed, compared), received)),
            compiled("表15", "黔屏省2024年全省政府性基金预算支出完成情况表", "gov_fund_expenditure", figures, fundOut.from(LINE, "fund/out"),
                panel(Column.join(listed, compared), given)).note("注：政府性基金预算根据基金项目收入情况和实际支出需要，按“以收定支”核算。"),
            compiled("表16", "黔屏省2024年省本级政府性基金预算收入完成情况表", "gov_fund_revenue", figures, fundIn.under(own).from(LINE, "fund/in", HOLDER, "省本级"),
                panel(Column.join(listed, compared), kept)),
            compiled("表17", "黔屏省2024年省本级政府性基金预算支出完成情况表", "gov_fund_expenditure", figures, fundOut.under(own).from(LINE, "fund/out", HOLDER, "省本级"),
                panel(Column.join(split, compared), coded)),
            compiled("表18", "黔屏省2024年政府性基金预算省对市县转移支付补助情况表", "gov_fund_transfers", figures,
                Meaning.is(FLOW, OPEN, FUND, "GOVERNMENT_FUND", FUNCTION, OPEN, HOLDER, OPEN).from(LINE, "fund/sent", HOLDER, "省本级"),
                panel(Column.join(listed, compared), subsidies)).note("注：省对市县转移支付补助数=省级对市县转移支付补助数+中央专项对市县转移支付补助数。"),
            compiled("表19", "黔屏省2025年省本级政府性基金预算收支预算总表（草案）", "gov_balance|gov_fund_revenue|gov_fund_expenditure", figures, own,
                new Panel(fundIn.from(HOLDER, "省本级"), List.of(Column.over("收入", stages("1", "2", "3", "4=3/1", "5=3/2"))), left),
                new Panel(fundOut.from(HOLDER, "省本级"), List.of(Column.over("支出", stages("6", "7", "8", "9=8/6", "10=8/7"))), right)),
            compiled("表20", "黔屏省2025年省本级政府性基金预算收入预算表（草案）", "gov_fund_revenue", figures, fundIn.under(own).from(LINE, "fund/in", HOLDER, "省本级"),
                panel(Column.join(listed, planned), kept)),
            compiled("表22", "黔屏省2025年省本级政府性基金预算支出政府预算经济分类科目预算表（草案）", "gov_fund_expenditure|other", figures,
                fundOut.under(own).from(LINE, "spread", HOLDER, "省本级"),
                panel(
                    List.of(Column.over("科目代码", Column.over("类", Column.label("栏", 3)), Column.over("款", Column.label("次", 3))),
                        Column.over("政府经济分类科目名称", Column.over("", Column.label("1", 17))), formula("支出预算数", "", "2", Meaning.NONE)),
                    items)),
            compiled("表24", "黔屏省2025年省本级国有资本经营预算收入预算表（草案）", "gov_state_capital_revenue", figures,
                GovernmentTables.income("STATE_CAPITAL").under(own).from(LINE, "capital/in", HOLDER, "省本级"), panel(Column.join(listed, planned), profits)),
            compiled("表25", "黔屏省2025年省本级国有资本经营预算支出预算表（草案）", "gov_state_capital_expenditure", figures,
                GovernmentTables.spending("STATE_CAPITAL").under(own).from(LINE, "capital/out", HOLDER, "省本级"), panel(Column.join(listed, planned), invested)),
            compiled("表31", "黔屏省2024年分地区政府债务限额和余额情况表", "gov_general_debt|gov_special_debt", new Figures("亿元", "#,##0.00", ""),
                Meaning.is(YEAR, 2024, STAGE, OPEN, FLOW, OPEN, FUND, OPEN),
                panel(
                    List.of(Column.label("地区", 8), owed("2024年政府债务限额", "limit"), owed("一般债务限额", "limit/general"), owed("专项债务限额", "limit/special"),
                        owed("2024年政府债务余额（预计执行数）", "balance"), owed("一般债务余额", "balance/general"), owed("专项债务余额", "balance/special")),
                    areas)),
            new Heading("二、政府性基金预算"),
            new Paragraph("2024年，全省政府性基金预算收入完成{}万元，为上年完成数的{}；支出完成{}万元，比上年[增加/减少]{}万元。", figures,
                List.of(fundIn.from(LINE, "fund/in").under(done), fundIn.from(LINE, "fund/in").under(done).against(Kind.RATE, YEAR, 2023),
                    fundOut.from(LINE, "fund/out").under(done), fundOut.from(LINE, "fund/out").under(done).against(Kind.CHANGE, YEAR, 2023))),
            new Paragraph("2025年，省本级政府性基金预算收入安排{}万元，国有资本经营预算收入安排{}万元。", figures,
                List.of(fundIn.under(own).from(LINE, "fund/in", HOLDER, "省本级"),
                    GovernmentTables.income("STATE_CAPITAL").under(own).from(LINE, "capital/in", HOLDER, "省本级")))));
  }

  private static List<Row> numbered(List<List<String>> names, String line) {
    List<Row> rows = new ArrayList<>();
    names.forEach(name -> rows.add(GovernmentTables.line(name.get(1), line + name.get(0)).behind(Integer.toString(rows.size() + 1))));
    return rows;
  }

  private static Row capital(String number, String text, String line, int indent) {
    return GovernmentTables.line(text, line, indent).behind(number);
  }

  private static Column formula(String text, String middle, String number, Meaning meaning) {
    return Column.over(text, Column.over(middle, Column.figure(number, meaning)));
  }

  /** Plan, execution and the next plan with its two rates, the number of each below it. */
  private static Column[] stages(String... numbers) {
    return new Column[]{
        Column.over("项目", Column.over("", Column.label("栏次", 13))), formula("2024年预算数", "", numbers[0], Meaning.is(YEAR, 2024)),
        formula("2024年执行数", "", numbers[1], Say.lastYear(2024, "EXECUTION")),
        Column.over("2025年预算数", Column.over("金额", Column.figure(numbers[2])),
            Column.over("为2024年预算数的%", Column.figure(numbers[3], Meaning.NONE.against(Kind.RATE, YEAR, 2024))),
            Column.over("为2024年执行数的%", Column.figure(numbers[4], Meaning.NONE.against(Kind.RATE, YEAR, 2024, STAGE, "EXECUTION"))))};
  }

  private static Column owed(String text, String line) {
    return Column.figure(text, Meaning.NONE.from(LINE, "debt/" + line));
  }

  private static Form compiled(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "编制：黔屏省财政厅", "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** The forms that every county fills in for its insurance funds: all funds across, then each with its revenue and outlay side by side; people and bases. */
  private static Disclosure insuranceForms() {
    Bookkeeper keeper = new Bookkeeper(415, "0.01");
    Books books = keeper.books();
    List<Insurance> funds = List.of(
        new Insurance("workers", "企业职工基本养老保险基金", List.of("基本养老保险费收入", "利息收入", "财政补贴收入", "委托投资收益", "转移收入", "其他收入"),
            List.of("基本养老金支出", "丧葬补助金和抚恤金支出", "转移支出", "其他支出"), 52_000),
        new Insurance("villagers", "城乡居民基本养老保险基金", List.of("个人缴费收入", "利息收入", "政府补贴收入", "委托投资收益", "转移收入", "其他收入"),
            List.of("基础养老金支出", "丧葬补助金支出", "转移支出", "其他支出"), 6_400),
        new Insurance("offices", "机关事业单位基本养老保险基金", List.of("基本养老保险费收入", "利息收入", "财政补贴收入", "委托投资收益", "转移收入", "其他收入"),
            List.of("基本养老金支出", "丧葬补助金和抚恤金支出", "转移支出", "其他支出"), 18_500),
        new Insurance("medical", "职工基本医疗保险（含生育保险）基金", List.of("基本医疗保险费收入", "利息收入", "财政补贴收入", "", "转移收入", "其他收入"),
            List.of("基本医疗保险待遇支出", "生育保险待遇支出", "转移支出", "其他支出"), 14_200),
        new Insurance("health", "城乡居民基本医疗保险基金", List.of("缴费收入", "利息收入", "财政补贴收入", "", "", "其他收入"), List.of("基本医疗保险待遇支出", "大病保险支出", "", "其他支出"), 11_800),
        new Insurance("injury", "工伤保险基金", List.of("工伤保险费收入", "利息收入", "财政补贴收入", "", "", "其他收入"), List.of("工伤保险待遇支出", "劳动能力鉴定支出", "", "其他支出"), 1_900),
        new Insurance("jobless", "失业保险基金", List.of("失业保险费收入", "利息收入", "财政补贴收入", "", "转移收入", "其他收入"), List.of("失业保险金支出", "稳定岗位补贴支出", "转移支出", "其他支出"), 1_500));
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET", FUND, "SOCIAL_INSURANCE");
    Point executed = Point.of(YEAR, 2024, STAGE, "EXECUTION", FUND, "SOCIAL_INSURANCE");
    for (Insurance fund : funds) {
      BigDecimal before = keeper.amount(fund.size() * 0.5, fund.size() * 1.6);
      for (Point when : List.of(executed, plan)) {
        Point at = when.under(Point.of(LINE, "insured/" + fund.key()));
        books.add(at.under(Point.of(FLOW, "OPENING_BALANCE")), before);
        for (int index = 0; index < 6; index++) {
          if (!fund.income().get(index).isEmpty()) {
            keeper.add(at.under(Point.of(FLOW, "REVENUE", SOURCE, Insurance.SOURCES.get(index))), fund.size() * Insurance.SHARES.get(index) * 0.8,
                fund.size() * Insurance.SHARES.get(index));
          }
        }
        for (int index = 0; index < 4; index++) {
          if (!fund.outlay().get(index).isEmpty()) {
            keeper.add(at.under(Point.of(FLOW, "EXPENDITURE", SOURCE, Insurance.OUTLAYS.get(index))), fund.size() * Insurance.PAID.get(index) * 0.8,
                fund.size() * Insurance.PAID.get(index));
          }
        }
        BigDecimal net = books.sum(at.under(Point.of(FLOW, "REVENUE"))).subtract(books.sum(at.under(Point.of(FLOW, "EXPENDITURE"))));
        books.add(at.under(Point.of(FLOW, "NET")), net);
        before = before.add(net);
        books.add(at.under(Point.of(FLOW, "CLOSING_BALANCE")), before);
      }
    }
    List<List<Object>> people = List.of(
        List.of("members/working", 61_207, 61_800), List.of("members/retired", 35_211, 35_550),
        List.of("paying", 52_644, 53_100),
        List.of("pensioners", 34_870, 35_210));
    for (List<Object> one : people) {
      HeldProvinces.count(books, executed, one.get(0).toString(), (Integer) one.get(1));
      HeldProvinces.count(books, plan, one.get(0).toString(), (Integer) one.get(2));
    }
    keeper.add(executed.under(Point.of(LINE, "base/total")), 210_000, 230_000);
    keeper.add(plan.under(Point.of(LINE, "base/total")), 231_000, 240_000);
    Figures figures = Figures.YUAN;
    List<Column> across = new ArrayList<>(List.of(Column.label("项　　目", 13), Column.figure("合计", Meaning.NONE.from(LINE, "insured"))));
    funds.forEach(fund -> across.add(Column.figure(fund.name(), Meaning.NONE.from(LINE, "insured/" + fund.key()))));
    List<Row> rows = List.of(
        flow("一、收入", "REVENUE", "TOTAL"), flow("其中：1.社会保险费收入", "REVENUE", "premium").indented(1), flow("2.财政补贴收入", "REVENUE", "subsidy").indented(2),
        flow("3.利息收入", "REVENUE", "interest").indented(2), flow("4.委托投资收益", "REVENUE", "invested").indented(2), flow("5.转移收入", "REVENUE", "moved").indented(2),
        flow("6.其他收入", "REVENUE", "others").indented(2), flow("二、支出", "EXPENDITURE", "TOTAL"),
        flow("其中：1.社会保险待遇支出", "EXPENDITURE", "benefit+special").indented(1),
        flow("2.转移支出", "EXPENDITURE", "away").indented(2), flow("3.其他支出", "EXPENDITURE", "rest").indented(2), net("三、本年收支结余"),
        flow("四、年末滚存结余", "CLOSING_BALANCE", "TOTAL"));
    Meaning insured = Meaning.is(FUND, "SOCIAL_INSURANCE");
    String ids = "gov_social_insurance_balance|gov_social_insurance_revenue|gov_social_insurance_expenditure";
    List<Block> blocks = new ArrayList<>(List.of(
        form("社预01表", "2025年社会保险基金收支预算总表", ids, figures, insured, panel(across, rows)),
        form("社预01表（续）", "2024年社会保险基金收支执行情况总表", ids, figures, insured.under(Say.lastYear(2024, "EXECUTION")), panel(across, rows))));
    for (Insurance fund : funds) {
      blocks.add(twoSided(fund, "社预0" + (2 + funds.indexOf(fund)) + "表", ids, figures, insured.from(LINE, "insured/" + fund.key())));
    }
    Column[] two = {Column.figure("2024年执行数", Say.lastYear(2024, "EXECUTION")), Column.figure("2025年预算数")};
    Meaning nothing = Meaning.is(FLOW, OPEN, FUND, OPEN, SOURCE, OPEN, USE, OPEN, ITEM, OPEN);
    blocks.add(Form.of(new Caption("社预附01表", "2025年基本养老保险基础资料表", "", "", Place.NUMBER_ABOVE), "gov_social_insurance_balance|other", figures, Meaning.NONE,
        panel(Column.join(List.of(Column.label("项　　目", 16), Column.remark("单位", 4)), two),
            List.of(
                Row.group(Meaning.NONE, "一、企业职工基本养老保险", ""), people("（一）参保人数", "members"), people("1.在职职工", "members/working").indented(1),
                people("2.离退休人员", "members/retired").indented(1), people("（二）实际缴费人数", "paying"),
                Row.of(nothing.from(LINE, "base/total"), "（三）缴费基数总额", "元"), people("（四）享受待遇人数", "pensioners")))));
    Meaning all = Meaning.is(FUND, "SOCIAL_INSURANCE", SOURCE, OPEN, USE, OPEN).from(LINE, "insured");
    blocks.addAll(List.of(
        new Heading("关于2025年社会保险基金预算的说明"),
        new Paragraph("2025年全县社会保险基金收入预算{}元，比上年执行数[增长/下降]{}；支出预算{}元，年末滚存结余{}元。", figures,
            List.of(all.under(Meaning.is(FLOW, "REVENUE")), all.under(Meaning.is(FLOW, "REVENUE")).against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"),
                all.under(Meaning.is(FLOW, "EXPENDITURE")), all.under(Meaning.is(FLOW, "CLOSING_BALANCE"))))));
    return new Disclosure("open-41-insurance-forms", "辽凌县", "2025年社会保险基金预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8), blocks);
  }

  /**
   * A fund.
   *
   * @param income the words for its revenue in the order of {@link #SOURCES}; empty where it has none
   * @param outlay the same of {@link #OUTLAYS}
   * @param size of its contributions in 万元
   */
  private record Insurance(String key, String name, List<String> income, List<String> outlay, double size) {
    static final List<String> SOURCES = List.of("premium", "interest", "subsidy", "invested", "moved", "others");
    static final List<Double> SHARES = List.of(1.0, 0.03, 0.4, 0.02, 0.04, 0.01);
    static final List<String> OUTLAYS = List.of("benefit", "special", "away", "rest");
    static final List<Double> PAID = List.of(1.2, 0.05, 0.03, 0.008);
  }

  private static Form twoSided(Insurance fund, String number, String formId, Figures figures, Meaning meaning) {
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (int index = 0; index < 6; index++) {
      if (!fund.income().get(index).isEmpty()) {
        left.add(flow(OpenPublished.NUMERALS.get(left.size()) + "、" + fund.income().get(index), "REVENUE", Insurance.SOURCES.get(index)));
      }
    }
    for (int index = 0; index < 4; index++) {
      if (!fund.outlay().get(index).isEmpty()) {
        right.add(flow(OpenPublished.NUMERALS.get(right.size()) + "、" + fund.outlay().get(index), "EXPENDITURE", Insurance.OUTLAYS.get(index)));
      }
    }
    ClassicBudget.level(left, right);
    left.addAll(
        List.of(flow("本年收入小计", "REVENUE", "TOTAL"), Row.group(Meaning.NONE, "上级补助收入"), Row.group(Meaning.NONE, "下级上解收入"), flow("本年收入合计", "REVENUE", "TOTAL"),
            Row.group(Meaning.NONE, ""), flow("上年结余", "OPENING_BALANCE", "TOTAL"), grand("REVENUE", "OPENING_BALANCE")));
    right.addAll(List.of(flow("本年支出小计", "EXPENDITURE", "TOTAL"), Row.group(Meaning.NONE, "补助下级支出"), Row.group(Meaning.NONE, "上解上级支出"),
        flow("本年支出合计", "EXPENDITURE", "TOTAL"),
        net("本年收支结余"), flow("年末滚存结余", "CLOSING_BALANCE", "TOTAL"), grand("EXPENDITURE", "CLOSING_BALANCE")));
    Column[] two = {Column.figure("2024年执行数", Say.lastYear(2024, "EXECUTION")), Column.figure("2025年预算数")};
    return form(number, "2025年" + fund.name() + "收支预算表", formId, figures, meaning,
        new Panel(Meaning.NONE, List.of(join("项　　目", 13, two)), left), new Panel(Meaning.NONE, List.of(join("项　　目", 13, two)), right));
  }

  private static Row grand(String flow, String balance) {
    return Row.of(Meaning.is(FLOW, "GRAND_TOTAL|" + flow, SOURCE, OPEN, USE, OPEN, REVENUE, OPEN, FUNCTION, OPEN).from(FLOW, flow + "+" + balance), "总　　计");
  }

  /** A kind of money of a fund; that the words name no account of a list stays open. */
  private static Row flow(String text, String flow, String source) {
    return Row.of(Meaning.is(FLOW, flow, SOURCE, OPEN, USE, OPEN, REVENUE, OPEN, FUNCTION, OPEN).from(SOURCE, source), text);
  }

  private static Row net(String text) {
    return Row.of(Meaning.is(FLOW, OPEN, SOURCE, OPEN, USE, OPEN, REVENUE, OPEN, FUNCTION, OPEN).from(FLOW, "NET"), text);
  }

  private static Row people(String text, String what) {
    return Row.of(HeldProvinces.number(what), text, "人");
  }

  private static Form form(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "", "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** Targets of a department by tasks, kinds of revenue and uses; projects' targets; evaluations with money of the year and money carried over. */
  private static Disclosure tasksAndResults() {
    List<String> units = List.of("陇澜县水务局机关", "陇澜县河道管护站", "陇澜县农村供水站");
    List<Undertaking> works = List.of(
        Undertaking.of("农村供水工程维修养护", "2130306", 2, 126, "30213", "30227"), Undertaking.of("山洪沟道治理", "2130305", 0, 310, "31005"),
        Undertaking.of("河湖管护巡查", "2130306", 1, 58, "30226", "30211"), Undertaking.of("小型水库安全监测", "2130314", 0, 74, "31007", "30227"),
        Undertaking.of("淤地坝除险加固", "2130305", 0, 205, "31005", "31006"), Undertaking.of("淤地坝除险加固", "2130305", 0, 66, "31006").old(),
        Undertaking.of("水资源费征管", "2130306", 0, 23, "30227"), Undertaking.of("农业水价改革", "2130306", 1, 47, "30226"),
        Undertaking.of("农业水价改革", "2130306", 1, 12, "30226").old(),
        Undertaking.of("水质化验服务", "2130306", 2, 31, "30218").paid("OWN"), Undertaking.of("库区移民后扶", "2136601", 0, 88, "31005").paid("GOVERNMENT_FUND"),
        Undertaking.of("节水宣传", "2130306", 0, 14, "30202"), Undertaking.of("抗旱应急水源", "2130314", 0, 97, "31003", "30218"));
    Department department = new Department(406, "100", 2024, units, List.of("2130301", "2130306", "2130306"), works);
    Bookkeeper keeper = department.accounts();
    Books books = keeper.books();
    keeper.copy(Point.of(YEAR, 2024, STAGE, "ADJUSTED_BUDGET"), Point.of(STAGE, "EXECUTION"), 0.8, 1);
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET");
    // The tasks share out what the next year plans to spend.
    keeper.copy(Point.of(YEAR, 2024, STAGE, "BUDGET", FLOW, "EXPENDITURE"), plan, 0.9, 1.1);
    List<String> tasks = List.of("保障城乡供水安全", "加强河湖长效管护", "推进水旱灾害防御", "落实水资源刚性约束", "保障机构正常运转");
    List<Point> shares = new ArrayList<>();
    tasks.forEach(task -> shares.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, "task/" + task))));
    spread(books, books.sum(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "APPROPRIATION"))), BigDecimal.valueOf(100), shares);
    BigDecimal own = books.sum(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "OWN")));
    books.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "OWN", LINE, "task/" + tasks.get(4))), own);
    Figures figures = Figures.TEN_THOUSANDS.zero("0.00");
    List<String> names = works.stream().map(Undertaking::name).distinct().toList();
    List<String> scores = List.of("98.6", "95.2", "97", "93.8", "90.4", "99", "96.5", "94", "91.7", "98", "92.3");
    List<Block> blocks = new ArrayList<>(List.of(overallTarget(tasks)));
    for (String name : List.of("农村供水工程维修养护", "山洪沟道治理", "河湖管护巡查", "水质化验服务", "库区移民后扶")) {
      blocks.add(target(name, books.values(HOLDER, YEAR, 2024, PROJECT, name).get(0)));
    }
    for (String name : names) {
      blocks.add(result(name, books.values(HOLDER, YEAR, 2024, PROJECT, name).get(0), scores.get(names.indexOf(name))));
    }
    Meaning project = Meaning.is(YEAR, 2024, FLOW, "EXPENDITURE", USE, OPEN, FUND, OPEN).from(USE, "PROJECT");
    List<Row> rows = new ArrayList<>();
    for (String name : names) {
      String holder = books.values(HOLDER, YEAR, 2024, PROJECT, name).get(0);
      rows.add(Row.of(Meaning.is(PROJECT, name, HOLDER, holder), Integer.toString(rows.size() + 1), holder, name, scores.get(rows.size()),
          Double.parseDouble(scores.get(rows.size())) < 92 ? "良" : "优"));
    }
    rows.add(total("", "合计", "", "", ""));
    Column[] origins = {
        Column.figure("小计"), Column.figure("当年财政拨款", Meaning.is(FUND, "APPROPRIATION").from(AGE, "NEW")),
        Column.figure("上年结转资金", Meaning.NONE.from(AGE, "OLD")),
        Column.figure("其他资金", Meaning.NONE.from(FUND, "OWN"))};
    Meaning executed = Meaning.is(STAGE, "EXECUTION");
    blocks.add(
        Form.of(new Caption("附件4", "2024年度县级部门预算项目支出绩效自评结果汇总表", "填报单位：陇澜县水务局", "单位：万元", Place.NUMBER_ABOVE), "project_performance_self_evaluation",
            figures.zero(""), project,
            panel(
                List.of(Column.label("序号", 2.5), Column.label("项目单位", 9), Column.label("项目名称", 10),
                    Column.over("全年预算数（A）", Meaning.is(STAGE, "ADJUSTED_BUDGET"), origins),
                    Column.over("全年执行数（B）", executed, origins), Column.figure("执行率（B/A）", executed.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
                    Column.remark("自评得分", 4), Column.remark("自评等级", 4)),
                rows)));
    Meaning all = Meaning.is(YEAR, 2024, FLOW, "EXPENDITURE", USE, "PROJECT");
    blocks.addAll(List.of(
        new Heading("陇澜县水务局2024年度预算绩效自评工作报告"),
        new Paragraph("2024年度共对11个项目开展绩效自评，涉及年初预算资金{}万元，全年预算数{}万元，全年执行数{}万元，预算执行率{}。", figures,
            List.of(all.under(Meaning.is(STAGE, "BUDGET")), all.under(Meaning.is(STAGE, "ADJUSTED_BUDGET")), all.under(executed),
                all.under(executed).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))),
        new Paragraph("其中：山洪沟道治理项目全年预算{}万元，执行{}万元；抗旱应急水源项目全年预算{}万元，执行{}万元。", figures,
            Stream.of("山洪沟道治理", "抗旱应急水源")
                .flatMap(name -> Stream.of("ADJUSTED_BUDGET", "EXECUTION").map(stage -> all.under(Meaning.is(PROJECT, name, STAGE, stage)))).toList())));
    return new Disclosure(
        "open-40-tasks-and-results", "陇澜县水务局", "部门绩效目标和绩效自评公开", Meaning.is(YEAR, 2024), books, Look.of(Look.Rules.LATTICE).size(8.5), blocks);
  }

  /** The whole department: sums by kind of revenue beside sums by use, then every task with its money. */
  private static Sheet overallTarget(List<String> tasks) {
    Meaning plan = Meaning.is(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, PROJECT, OPEN, HOLDER, OPEN);
    // What is asked for is to be received and to be spent.
    Meaning asked = plan.under(Meaning.is(FLOW, OPEN).from(FLOW, "EXPENDITURE"));
    List<List<Box>> rows = new ArrayList<>(List.of(
        List.of(Box.words("部门（单位）名称").across(2), Box.words("陇澜县水务局").across(6)),
        List.of(Box.words("年度预算申请（万元）").across(2).down(3), Box.words("资金总额"), Box.figure("资金总额", asked.under(Meaning.is(FUND, "ALL", USE, "TOTAL"))).across(5)),
        List.of(Box.words("按收入性质分"), Box.words("其中：财政拨款"), Box.figure("其中：财政拨款", asked.under(Meaning.is(FUND, "APPROPRIATION"))), Box.words("按支出性质分"),
            Box.words("其中：基本支出"), Box.figure("其中：基本支出", plan.under(Meaning.is(USE, "BASIC")))),
        List.of(Box.words(""), Box.words("其他资金"), Box.figure("其他资金", asked.from(FLOW, "EXPENDITURE", FUND, "OWN")), Box.words(""), Box.words("项目支出"),
            Box.figure("项目支出", plan.under(Meaning.is(USE, "PROJECT")))),
        List.of(Box.words("年度总体目标").across(2), Box.words("坚持节水优先，统筹水资源、水环境、水灾害治理，保障全县供水安全和防汛安全。").across(6))));
    rows.add(
        List.of(Box.words("年度主要任务").down(tasks.size() + 2), Box.words("任务名称").down(2), Box.words("主要内容").across(3).down(2), Box.words("预算金额（万元）").across(3)));
    rows.add(Box.words("总额", "财政拨款", "其他资金"));
    for (String task : tasks) {
      Meaning money = plan.from(LINE, "task/" + task);
      rows.add(List.of(Box.words(task), Box.words("按年度工作要点组织实施").across(3), Box.figure(task, money),
          Box.figure(task, money.under(Meaning.is(FUND, "APPROPRIATION"))),
          Box.figure(task, money.from(LINE, "task/" + task, FUND, "OWN"))));
    }
    rows.add(
        List.of(Box.words("绩效指标").down(5), Box.words("一级指标"), Box.words("二级指标"), Box.words("三级指标").across(2), Box.words("指标值").across(2), Box.words("备注")));
    rows.add(List.of(Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("新增巩固供水人口").across(2), Box.words("≥1.6万人").across(2), Box.words("")));
    rows.add(List.of(Box.words("质量指标"), Box.words("工程验收合格率").across(2), Box.words("100%").across(2), Box.words("")));
    rows.add(List.of(Box.words("效益指标"), Box.words("社会效益指标"), Box.words("供水保证率").across(2), Box.words("≥95%").across(2), Box.words("")));
    rows.add(List.of(Box.words("满意度指标"), Box.words("服务对象满意度指标"), Box.words("用水户满意度").across(2), Box.words("≥90%").across(2), Box.words("")));
    return new Sheet(new Caption("附件1", "部门（单位）整体支出绩效目标表", "（2025年度）", "", Place.NUMBER_ABOVE), "overall_performance_target",
        Figures.TEN_THOUSANDS.zero("0.00"),
        Meaning.NONE, List.of(5.0, 9.0, 7.0, 8.0, 7.0, 7.0, 8.0, 7.0), rows);
  }

  /** A project's target as it is applied for. */
  private static Sheet target(String name, String holder) {
    Meaning money = Meaning.is(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE", PROJECT, name, HOLDER, OPEN, USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = List.of(
        List.of(Box.words("项目名称").across(2), Box.words(name).across(5)),
        List.of(Box.words("主管部门及代码").across(2), Box.words("306-陇澜县水务局").across(2), Box.words("实施单位"), Box.words(holder).across(2)),
        List.of(Box.words("项目属性").across(2), Box.words("延续项目").across(2), Box.words("项目期"), Box.words("1年").across(2)),
        List.of(Box.words("项目资金\n（万元）").across(2).down(3), Box.words("年度资金总额：").across(3),
            Box.figure(name, money.under(Meaning.is(FUND, "ALL"))).across(2)),
        List.of(Box.words("其中：财政拨款").across(3), Box.figure(name, money.under(Meaning.is(FUND, "APPROPRIATION"))).across(2)),
        List.of(Box.words("其他资金").across(3), Box.figure(name, money.under(Meaning.is(FUND, OPEN)).from(FUND, "OWN", USE, "PROJECT")).across(2)),
        List.of(Box.words("总体目标").down(2), Box.words("实施期目标").across(3), Box.words("年度目标").across(3)),
        List.of(Box.words("完善水利设施，提升管护水平。").across(3), Box.words("按期完成年度建设和管护任务。").across(3)),
        List.of(Box.words("绩效指标").down(4), Box.words("一级指标"), Box.words("二级指标"), Box.words("三级指标").across(2), Box.words("指标值"), Box.words("备注")),
        List.of(Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("完成处数").across(2), Box.words("≥12处"), Box.words("")),
        List.of(Box.words("时效指标"), Box.words("按期完成率").across(2), Box.words("≥95%"), Box.words("")),
        List.of(Box.words("效益指标"), Box.words("社会效益指标"), Box.words("受益群众").across(2), Box.words("≥3000人"), Box.words("")));
    return new Sheet(new Caption("附件2", "项目支出绩效目标申报表", "（2025年度）", "", Place.NUMBER_ABOVE), "project_performance_target", Figures.TEN_THOUSANDS.zero("0.00"),
        Meaning.NONE, List.of(5.0, 8.0, 8.0, 6.0, 8.0, 7.0, 5.0), rows);
  }

  /** An evaluation: money of this year and money carried over in the rows, the rate of the stages that are lettered in the heads. */
  private static Sheet result(String name, String holder, String score) {
    Meaning money = Meaning.is(FLOW, "EXPENDITURE", PROJECT, name, HOLDER, OPEN, USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = new ArrayList<>(List.of(
        List.of(Box.words("项目名称").across(2), Box.words(name).across(7)),
        List.of(Box.words("主管部门").across(2), Box.words("陇澜县水务局").across(3), Box.words("实施单位").across(2), Box.words(holder).across(2)),
        List.of(Box.words("项目资金\n（万元）").across(2).down(5), Box.words("").across(2), Box.words("年初预算数"), Box.words("全年预算数（A）"), Box.words("全年执行数（B）"),
            Box.words("分值"),
            Box.words("执行率（B/A）"))));
    rows.add(parts(name, "年度资金总额：", money.under(Meaning.is(FUND, "ALL")), "10"));
    rows.add(parts(name, "其中：本年财政拨款", money.under(Meaning.is(FUND, "APPROPRIATION")).from(USE, "PROJECT", AGE, "NEW"), "—"));
    rows.add(parts(name, "上年结转资金", money.under(Meaning.is(FUND, OPEN)).from(USE, "PROJECT", AGE, "OLD"), "—"));
    rows.add(parts(name, "其他资金", money.under(Meaning.is(FUND, OPEN)).from(USE, "PROJECT", FUND, "OWN"), "—"));
    rows.addAll(List.of(
        List.of(Box.words("年度总体目标").down(2), Box.words("年初设定目标").across(4), Box.words("年度总体目标完成情况综述").across(4)),
        List.of(Box.words("完成年度建设和管护任务，保障工程安全运行。").across(4), Box.words("年度任务完成，工程运行安全，群众反映良好。").across(4)),
        Box.words("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "未完成原因分析"),
        List.of(Box.words("绩效指标").down(4), Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("完成处数"), Box.words("≥12处"), Box.words("13处"),
            Box.words("30"),
            Box.words("30"), Box.words("")),
        Box.words("质量指标", "工程合格率", "100%", "100%", "20", "20", ""), Box.words("效益指标", "社会效益", "受益群众", "≥3000人", "3120人", "30", "29", ""),
        Box.words("满意度指标", "满意度", "群众满意度", "≥90%", "93%", "10", "10", ""),
        List.of(Box.words("总分").across(6), Box.words("100"), Box.words(score), Box.words(""))));
    return new Sheet(new Caption("附件3", "项目支出绩效自评表", "（2024年度）", "", Place.NUMBER_ABOVE), "project_performance_self_evaluation",
        Figures.TEN_THOUSANDS.zero("0.00"),
        Meaning.NONE, List.of(4.5, 5.5, 6.0, 7.0, 7.0, 7.0, 6.0, 5.0, 6.5), rows);
  }

  private static List<Box> parts(String name, String words, Meaning money, String weight) {
    Meaning executed = money.under(Meaning.is(STAGE, "EXECUTION"));
    return List.of(Box.words(words).across(2), Box.figure(name, money.under(Meaning.is(STAGE, "BUDGET"))),
        Box.figure(name, money.under(Meaning.is(STAGE, "ADJUSTED_BUDGET"))),
        Box.figure(name, executed), Box.words(weight), Box.figure(name, executed.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")));
  }
}
