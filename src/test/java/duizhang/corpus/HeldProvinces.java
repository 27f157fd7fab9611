package duizhang.corpus;

import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
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
import java.util.stream.Stream;

/** Provinces' and cities' disclosures to measure on, by a hand that took no part in the program. */
final class HeldProvinces {
  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八");

  private HeldProvinces() {}

  static List<Disclosure> all() {
    return List.of(wideDigits(), unitsAcross(), unitsInRows(), debtsAndFormulas());
  }

  /** A city's accounts in full-width digits: transfers below the totals, areas over functions, insurance funds with rates. */
  private static Disclosure wideDigits() {
    List<String> holders = List.of("市本级", "前河区", "石鼓县", "临泽县", "双桥市");
    Government city = new Government(81, 2023, "BUDGET", holders);
    Bookkeeper keeper = city.keeper();
    Books books = keeper.books();
    keeper.add(Point.of(YEAR, 2023, STAGE, "BUDGET", HOLDER, "市本级", FLOW, "REVENUE", FUND, "GENERAL", LINE, "memo/refinanced"), 3000, 5000);
    Point planned = Point.of(YEAR, 2023, STAGE, "BUDGET");
    for (Point to : List.of(Point.of(STAGE, "ADJUSTED_BUDGET"), Point.of(STAGE, "FINAL"), Point.of(STAGE, "FINAL", YEAR, 2022))) {
      city.copy(keeper, to, 0.93, 1.09);
      keeper.copy(planned.under(Point.of(LINE, "memo")), to, 0.8, 1.2);
      city.balance(books, planned.under(to));
    }
    city.balance(books, planned);
    List<String> classes = Chart.withParents(books.values(FUNCTION, LINE, "out/own")).stream().filter(code -> code.length() == 3).toList();
    for (String area : holders.subList(1, holders.size())) {
      for (String code : classes) {
        if ((holders.indexOf(area) * 5 + classes.indexOf(code)) % 4 != 1) {
          keeper.add(Point.of(YEAR, 2023, STAGE, "FINAL", HOLDER, area, FUND, "GENERAL", FUNCTION, code, LINE, "down/" + code), 20, 4800);
        }
      }
    }
    List<List<String>> funds = List.of(List.of("企业职工基本养老保险基金", "workers"), List.of("城乡居民基本养老保险基金", "rural"), List.of("职工基本医疗保险基金（含生育保险）", "medical"),
        List.of("工伤保险基金", "injury"), List.of("失业保险基金", "jobless"));
    for (List<String> fund : funds) {
      String line = "insured/" + fund.get(1);
      Point at = Point.of(FUND, "SOCIAL_INSURANCE", LINE, line);
      keeper.add(planned.under(Point.of(FLOW, "REVENUE")).under(at), 1500, 42_000);
      keeper.copy(planned.under(at), Point.of(FLOW, "EXPENDITURE"), 0.6, 0.97);
      keeper.copy(planned.under(at), Point.of(STAGE, "FINAL"), 0.94, 1.07);
      Point result = Point.of(YEAR, 2023, STAGE, "FINAL").under(at);
      BigDecimal left = books.sum(result.under(Point.of(FLOW, "REVENUE"))).subtract(books.sum(result.under(Point.of(FLOW, "EXPENDITURE"))));
      books.add(result.under(Point.of(FLOW, "NET")), left);
      books.add(result.under(Point.of(FLOW, "CLOSING_BALANCE")), left.add(keeper.amount(2000, 60_000)));
    }
    Figures wide = new Figures("万元", "0", "").percents("0.0").widely();
    Figures report = new Figures("亿元", "0.00", "").percents("0.0");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET");
    Column[] results = {
        Column.figure("年初预算数", STAGE, "BUDGET"), Column.figure("变动预算数", adjusted), Column.figure("决算数"),
        Column.figure("为变动预算％", Meaning.NONE.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
        Column.figure("比上年增长％", Meaning.NONE.against(Kind.GROWTH, YEAR, 2022))
    };
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    List<Row> revenue = new ArrayList<>();
    for (String code : Chart.withParents(books.values(REVENUE, LINE, "in/own"))) {
      boolean kind = code.length() == 3;
      revenue.add(Row.of(Meaning.is(REVENUE, code), (kind ? code.equals("101") ? "一、" : "二、" : "") + Chart.revenue(code)).indented(kind ? 0 : 1));
    }
    revenue.addAll(List.of(
        Row.of(Meaning.NONE, "本年收入合计").indented(2), GovernmentTables.line("转移性收入", "in/transfer+in/debt+in/funds"),
        GovernmentTables.line("上级补助收入", "in/transfer", 1),
        GovernmentTables.line("地方政府债务转贷收入", "in/debt", 1), GovernmentTables.line("调入资金", "in/funds", 1),
        Row.of(Meaning.is(FLOW, "GRAND_TOTAL|REVENUE").from(FLOW, "REVENUE", LINE, "in"), "收入总计").indented(2),
        GovernmentTables.line("另外：再融资一般债券收入", "memo/refinanced")));
    List<Row> spending = new ArrayList<>();
    classes.forEach(code -> spending.add(Row.of(Meaning.is(FUNCTION, code), NUMERALS.get(spending.size()) + "、" + Chart.function(code))));
    spending.addAll(List.of(
        Row.of(Meaning.NONE, "本年支出合计").indented(2), GovernmentTables.line("转移性支出", "out/up+out/debt+out/closing").with(FLOW, OPEN),
        GovernmentTables.line("上解上级支出", "out/up", 1), GovernmentTables.line("地方政府一般债券还本支出", "out/debt", 1),
        GovernmentTables.line("年终结余", "out/closing", 1).with(FLOW, OPEN),
        Row.of(Meaning.is(FLOW, "GRAND_TOTAL|EXPENDITURE").from(FLOW, "EXPENDITURE", LINE, "out"), "支出总计").indented(2)));
    List<Row> down = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合　　计")));
    classes.forEach(code -> down.add(Row.of(Meaning.is(FUNCTION, code), Chart.function(code))));
    List<Column> areas = new ArrayList<>(List.of(Column.label("科　　目", 15), Column.figure("合计")));
    holders.stream().skip(1).forEach(area -> areas.add(Column.figure(area, Meaning.is(HOLDER, OPEN).from(HOLDER, area))));
    List<Row> counties = new ArrayList<>(List.of(Row.of(Meaning.NONE, "全市合计"), Row.of(Meaning.is(HOLDER, "市本级|本级").from(HOLDER, "市本级"), "市本级")));
    holders.stream().skip(1).forEach(area -> counties.add(Row.of(Meaning.is(HOLDER, area), area)));
    Column growth = Column.figure("比上年增长％", Meaning.NONE.against(Kind.GROWTH, YEAR, 2022));
    List<Row> insured = new ArrayList<>();
    funds.forEach(fund -> insured.add(GovernmentTables.line(NUMERALS.get(insured.size()) + "、" + fund.get(0), "insured/" + fund.get(1))));
    insured.add(GovernmentTables.line("合　　计", "insured"));
    Column[] flows = {Column.figure("预算数", STAGE, "BUDGET"), Column.figure("决算数"), Column.figure("完成％", Meaning.NONE.against(Kind.RATE, STAGE, "BUDGET"))};
    return new Disclosure(
        "held-4-wide-digits", "泽岭市", "2023年财政决算（草案）", ClassicAccounts.base(2023), books, Look.of(Look.Rules.ROWS_ONLY).size(9),
        List.of(
            new Heading("关于2023年泽岭市财政决算的报告（节选）"),
            new Paragraph("2023年，全市一般公共预算收入完成{}亿元，为变动预算的{}，比上年[增长/下降]{}。其中：税收收入{}亿元，非税收入{}亿元。", report,
                List.of(general, general.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"), general.against(Kind.GROWTH, YEAR, 2022),
                    general.under(Meaning.is(REVENUE, "101")), general.under(Meaning.is(REVENUE, "103")))),
            new Paragraph("全市一般公共预算支出{}亿元，[增长/下降]{}。教育、社会保障和就业、卫生健康支出分别为{}亿元、{}亿元和{}亿元。", report,
                List.of(spent, spent.against(Kind.GROWTH, YEAR, 2022), spent.under(Meaning.is(FUNCTION, "205")), spent.under(Meaning.is(FUNCTION, "208")),
                    spent.under(Meaning.is(FUNCTION, "210")))),
            below("表1", "二〇二三年泽岭市一般公共预算收入决算表", "gov_general_revenue", wide, general,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("项　　目", 16)), results), revenue)),
            below("表2", "二〇二三年泽岭市一般公共预算支出决算表", "gov_general_expenditure", wide, spent,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("项　　目", 16)), results), spending)),
            below("表3", "二〇二三年市对县（市、区）一般公共预算转移支付\n分地区分科目决算表", "gov_transfers", wide,
                Meaning.is(FLOW, OPEN, FUND, "GENERAL").from(LINE, "down"), new Panel(Meaning.NONE, areas, down)),
            below("表4", "二〇二三年各县（市、区）一般公共预算收支决算情况表", "gov_balance|gov_general_revenue|gov_general_expenditure", wide, Meaning.NONE,
                new Panel(Meaning.NONE,
                    List.of(Column.label("县市区", 10), Column.over("一般公共预算收入", general, Column.figure("金额"), growth),
                        Column.over("一般公共预算支出", spent, Column.figure("金额"), growth)),
                    counties)),
            below("表5", "二〇二三年全市社会保险基金收支决算表", "gov_social_insurance_balance", wide, Meaning.is(FUND, "SOCIAL_INSURANCE"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项　　目", 15), Column.over("本年收入", Meaning.is(FLOW, "REVENUE"), flows),
                        Column.over("本年支出", Meaning.is(FLOW, "EXPENDITURE"), flows),
                        Column.figure("本年收支结余", Meaning.is(FLOW, OPEN).from(FLOW, "NET")), Column.figure("年末滚存结余", FLOW, "CLOSING_BALANCE")),
                    insured))));
  }

  /** The number at the left of the unit, both below the title. */
  private static Form below(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("", title, number, "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** Units as columns, each with its money; public expenses beside counts; titles inside the tables; codes behind names. */
  private static Disclosure unitsAcross() {
    List<String> units = List.of("沧澜省林业草原局机关", "沧澜省林木种苗站", "沧澜省森林监测院", "沧澜省青峦林场");
    Department department = new Department(
        82, "100", 2026, units, List.of("2130201", "2130204", "2130204", "2130204"),
        List.of(
            Undertaking.of("国土绿化示范", "2130205", 0, 460, "31005", "30227"), Undertaking.of("良种基地建设", "2130205", 1, 130, "30218", "31003"),
            Undertaking.of("林草湿荒普查", "2130207", 2, 210, "30226", "30227"), Undertaking.of("防火隔离带维护", "2130234", 3, 95, "30213", "30225"),
            Undertaking.of("苗木经营周转", "2130204", 3, 62, "30218").paid("OWN"), Undertaking.of("林区污水处理", "21214", 3, 40, "31005").paid("GOVERNMENT_FUND")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    keeper.carry(Point.of(YEAR, 2025, STAGE, "EXECUTION"), Point.of(HOLDER, units.get(0)));
    int[] journeys = {2, 0, 1, 0};
    for (String name : units) {
      Point at = Point.of(YEAR, 2026, STAGE, "BUDGET", HOLDER, name);
      int place = units.indexOf(name);
      Point money = Point.of(FUND, "GENERAL", FLOW, "EXPENDITURE").under(at);
      if (journeys[place] > 0) {
        keeper.add(Point.of(LINE, "three/abroad").under(money), 4, 20);
        count(books, at, "groups", journeys[place]);
        count(books, at, "travellers", journeys[place] * 3 - 1);
      }
      books.add(Point.of(LINE, "three/reception").under(money), books.sum(Point.of(FLOW, "EXPENDITURE", ECONOMIC, "30217").under(at)));
      count(books, at, "visits", 14 + 9 * place);
      count(books, at, "guests", 120 + 31 * place);
      books.add(Point.of(LINE, "three/vehicles/operation").under(money), books.sum(Point.of(FLOW, "EXPENDITURE", ECONOMIC, "30231").under(at)));
      count(books, at, "kept", 5 - place);
      if (place == 3) {
        keeper.add(Point.of(LINE, "three/vehicles/purchase").under(money), 18, 25);
        count(books, at, "bought", 1);
      }
      for (String kind : List.of("goods/central", "goods/own", "works/own", "services/central", "services/own")) {
        if ((place + kind.length()) % 3 != 0) {
          keeper.add(Point.of(LINE, "purchases/" + kind, FLOW, "EXPENDITURE", FUND, "GENERAL").under(at), 6, 90);
        }
      }
    }
    Figures figures = Figures.TEN_THOUSANDS;
    Figures dashed = figures.zero("—");
    Meaning before = Say.lastYear(2025, "EXECUTION");
    Meaning spending = Say.spending("ALL");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一般公共预算拨款收入"), Row.of(Say.fund("GOVERNMENT_FUND"), "政府性基金预算拨款收入"), Row.of(Say.source("INSTITUTIONAL"), "事业收入"),
        Row.of(Say.source("OTHER"), "其他收入", "含林产品经营收入")));
    List<Row> right = new ArrayList<>(
        Chart.withParents(books.values(FUNCTION, YEAR, 2026)).stream().filter(code -> code.length() == 3)
            .map(code -> Row.of(Meaning.is(FUNCTION, code), Chart.function(code))).toList());
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.of(Say.carriedOver(), "上年结转"), Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    right.addAll(List.of(Row.of(Meaning.NONE, "本年支出合计"), Row.group(Meaning.NONE, "结转下年"), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    Column[] years = {Column.figure("2025年执行数", before), Column.figure("2026年预算数"), Column.remark("备注", 7)};
    List<Column> across = new ArrayList<>(List.of(Column.label("科目名称", 13), Column.label("科目编码", 5)));
    units.forEach(name -> across.add(Column.figure(name, HOLDER, name)));
    across.add(Column.figure("部门合计"));
    List<Row> functions = new ArrayList<>();
    for (String code : Chart.withParents(books.values(FUNCTION, YEAR, 2026))) {
      functions.add(Row.of(Meaning.is(FUNCTION, code), "　".repeat(code.length() / 2 - 1) + Chart.function(code), code));
    }
    functions.add(Row.of(Meaning.NONE, "合　　计"));
    Meaning appropriation = Meaning.is(FUND, "APPROPRIATION");
    Meaning own = Meaning.is(FUND, OPEN).from(FUND, "OWN");
    List<Column> items = new ArrayList<>(List.of(Column.label("部门预算支出经济分类科目", 14)));
    for (String name : units) {
      items.add(Column.over(name, Meaning.is(HOLDER, name), Column.figure("小计"), Column.figure("财政拨款", appropriation), Column.figure("单位资金", own)));
    }
    items.add(Column.over("合计", Column.figure("小计"), Column.figure("财政拨款", appropriation), Column.figure("单位资金", own)));
    List<Row> economics = new ArrayList<>(Row.economics(books.values(ECONOMIC, YEAR, 2026), Writing.CODE_IN_NAME));
    economics.add(Row.of(Meaning.NONE, "总　　计"));
    List<Row> owners = new ArrayList<>();
    units.forEach(name -> owners.add(Row.of(Meaning.is(HOLDER, name), Integer.toString(owners.size() + 1), name)));
    owners.add(Row.of(Meaning.NONE, "", "合计"));
    List<Row> projects = new ArrayList<>();
    for (Undertaking work : department.undertakings()) {
      projects.add(Row.of(Meaning.is(PROJECT, work.name(), HOLDER, units.get(work.unit())),
          "53000026" + (work.unit() == 0 ? "P" : "T") + "00000" + (41_207 + 113 * projects.size()),
          work.name(), units.get(work.unit()), work.fund().equals("OWN") ? "当年新增" : "延续项目"));
    }
    projects.add(Row.of(Meaning.NONE, "", "合计", ""));
    return new Disclosure(
        "held-5-units-across", "沧澜省林业草原局", "2026年部门预算公开表", ClassicBudget.base(2026), books, Look.of(Look.Rules.LATTICE).size(8),
        List.of(
            inside("表一", "2026年部门收支预算总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收　　入", Column.join(List.of(Column.label("项目", 11)), years).toArray(Column[]::new))), left),
                new Panel(spending, List.of(Column.over("支　　出", Column.join(List.of(Column.label("项目", 11)), years).toArray(Column[]::new))), right)),
            inside("表二", "2026年部门支出预算分单位汇总表（按功能分类）", "expenditure", figures, spending, new Panel(Meaning.NONE, across, functions)),
            inside("表三", "2026年部门支出预算分单位汇总表（按经济分类）", "other|expenditure", dashed, spending, new Panel(Meaning.NONE, items, economics)),
            inside("表四", "2026年项目支出预算表", "project_expenditure", dashed, Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目代码", 11), Column.label("项目名称", 9), Column.label("实施单位", 10),
                        Column.over("资金来源", Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金", FUND, "GOVERNMENT_FUND"),
                            Column.figure("单位资金", own),
                            Column.figure("合计", FUND, "ALL")),
                        Column.remark("备注", 5)),
                    projects)),
            inside("表五", "2026年“三公”经费预算及相关情况统计表", "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN),
                new Panel(Meaning.NONE,
                    List.of(Column.label("序号", 2.5), Column.label("单位名称", 9), Column.figure("“三公”经费合计", Say.item("TOTAL", "three")),
                        Column.over("因公出国（境）", Column.figure("费用", Say.item("ABROAD", "three/abroad")), counted("团组数（个）", "groups"),
                            counted("人次数（人）", "travellers")),
                        Column.over("公务接待", Column.figure("费用", Say.item("RECEPTION", "three/reception")), counted("批次（个）", "visits"),
                            counted("人次（人）", "guests")),
                        Column.over("公务用车",
                            Column.over("购置", Column.figure("费用", Say.item("VEHICLE_PURCHASE", "three/vehicles/purchase")), counted("数量（辆）", "bought")),
                            Column.over("运行维护", Column.figure("费用", Say.item("VEHICLE_OPERATION", "three/vehicles/operation")), counted("保有量（辆）", "kept")),
                            Column.figure("费用小计", Say.item("VEHICLES", "three/vehicles")))),
                    owners)),
            inside("表六", "2026年政府采购预算分单位汇总表", "procurement", figures.zero("0.00"),
                Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN).from(LINE, "purchases"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("序号", 2.5), Column.label("采购单位", 10), Column.figure("总计"), bought("货物", "goods", "central", "own"),
                        bought("工程", "works", "own"),
                        bought("服务", "services", "central", "own")),
                    owners)),
            new Heading("有关情况说明"),
            new Paragraph("2026年，省林业草原局部门预算支出总额{}万元，较2025年执行数[增加/减少]{}万元，[上升/下降]{}。", figures,
                List.of(spending, spending.against(Kind.CHANGE, YEAR, 2025, STAGE, "EXECUTION"),
                    spending.against(Kind.GROWTH, YEAR, 2025, STAGE, "EXECUTION"))),
            new Paragraph("其中用于人员方面的支出{}万元，维持机构运转的公用支出{}万元，项目支出{}万元，占支出总额的{}。", figures,
                List.of(spending.under(Meaning.is(USE, "PERSONNEL")), spending.under(Meaning.is(USE, "PUBLIC_USE")), spending.under(Meaning.is(USE, "PROJECT")),
                    spending.under(Meaning.is(USE, "PROJECT")).against(Kind.RATE, USE, "TOTAL")))));
  }

  static void count(Books books, Point at, String what, int number) {
    books.add(Point.of(LINE, "count/" + what).under(at), BigDecimal.valueOf(number));
  }

  /** A column of what is counted. */
  static Column counted(String text, String what) {
    return Column.figure(text, number(what));
  }

  static Meaning number(String what) {
    return Meaning.is(ITEM, OPEN, FLOW, OPEN, FUND, OPEN, SOURCE, OPEN, USE, OPEN).from(LINE, "count/" + what).against(Kind.COUNT);
  }

  private static Column bought(String text, String line, String... ways) {
    Column[] below = Stream
        .concat(Stream.of(Column.figure("小计", Meaning.NONE.from(LINE, "purchases/" + line))),
            Stream.of(ways).map(way -> Column.figure(way.equals("central") ? "集中采购" : "分散采购", Meaning.NONE.from(LINE, "purchases/" + line + "/" + way))))
        .toArray(Column[]::new);
    return Column.over(text, below);
  }

  private static Form inside(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number + "　", title, "", "金额单位：人民币" + figures.unit(), Place.INSIDE), formId, figures, meaning, panels);
  }

  /** Units and their functions in one column with sums behind and codes last, in whole 元; three years of public expenses; targets with the money last. */
  private static Disclosure unitsInRows() {
    List<String> units = List.of("霁川市住房建设局机关", "霁川市建筑工程质量站", "霁川市市政设施中心");
    Department department = new Department(
        83, "1", 2025, units, List.of("2120101", "2120105", "2120106"),
        List.of(
            Undertaking.of("老旧小区改造", "2210108", 0, 540, "31006", "31005"), Undertaking.of("工程质量检测", "2120105", 1, 76, "30227", "31003"),
            Undertaking.of("桥梁隧道养护", "2120303", 2, 233, "30213", "30226", "31005"), Undertaking.of("照明设施更新", "2120303", 2, 118, "31003", "30206"),
            Undertaking.of("配套管网建设", "21213", 2, 320, "31005").paid("GOVERNMENT_FUND")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    Point three = Point.of(YEAR, 2025, STAGE, "BUDGET", LINE, "public");
    keeper.copy(three, Point.of(YEAR, 2023), 1.1, 1.5);
    List<List<String>> bought = List.of(
        List.of("goods", "A02010105", "台式计算机", "台", "24"), List.of("goods", "A02061504", "路灯灯具", "套", "310"), List.of("works", "B02990000", "桥面铺装修复", "项", "3"),
        List.of("services", "C18040102", "工程检测服务", "项", "2"), List.of("services", "C23090199", "印刷服务", "批", "5"));
    for (List<String> one : bought) {
      Point at = Point.of(YEAR, 2025, STAGE, "BUDGET");
      keeper.add(Point.of(LINE, "purchases/" + one.get(0) + "/" + one.get(1), FLOW, "EXPENDITURE", FUND, "GENERAL").under(at), 9, 80);
    }
    keeper.add(Point.of(YEAR, 2025, STAGE, "BUDGET", LINE, "purchases/works/B02990000", FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND"), 60, 110);
    Figures whole = new Figures("元", "0", "0");
    Meaning spending = Say.spending("ALL");
    List<Row> owners = new ArrayList<>();
    for (String name : units) {
      owners.add(Row.of(Meaning.is(HOLDER, name), name, ""));
      for (String code : books.values(FUNCTION, YEAR, 2025, HOLDER, name).stream().sorted().toList()) {
        owners.add(Row.of(Meaning.is(HOLDER, name, FUNCTION, code), "　　" + Chart.function(code), code));
      }
    }
    owners.add(Row.of(Meaning.NONE, "总计", ""));
    Meaning personnel = Meaning.is(USE, "PERSONNEL|BASIC").from(USE, "PERSONNEL");
    Column basic = Column.over("基本支出",
        Column.over("人员经费", Column.figure("工资福利支出", personnel.under(Meaning.is(ECONOMIC, "301", SYSTEM, "DEPARTMENT"))),
            Column.figure("对个人和家庭的补助", personnel.under(Meaning.is(ECONOMIC, "303", SYSTEM, "DEPARTMENT"))), Say.use("小计", "PERSONNEL")),
        Say.use("公用经费", "PUBLIC_USE"), Say.use("合计", "BASIC"));
    List<Row> works = new ArrayList<>();
    for (Undertaking work : department.undertakings()) {
      String code = work.function();
      works.add(Row.of(Meaning.is(PROJECT, work.name(), HOLDER, units.get(work.unit()), FUNCTION, code), code.substring(0, 3), code.substring(3, 5),
          code.length() > 5 ? code.substring(5) : "", work.name(), units.get(work.unit())));
    }
    works.add(Row.of(Meaning.NONE, "", "", "", "合计", ""));
    List<Row> purchases = new ArrayList<>();
    for (List<String> kind : List.of(List.of("goods", "货物类"), List.of("works", "工程类"), List.of("services", "服务类"))) {
      purchases.add(Row.of(Meaning.NONE.from(LINE, "purchases/" + kind.get(0)), "",
          NUMERALS.get(List.of("goods", "works", "services").indexOf(kind.get(0))) + "、" + kind.get(1)));
      bought.stream().filter(one -> one.get(0).equals(kind.get(0)))
          .forEach(one -> purchases
              .add(Row.of(Meaning.NONE.from(LINE, "purchases/" + one.get(0) + "/" + one.get(1)), one.get(1), one.get(2), one.get(3), one.get(4))));
    }
    purchases.add(Row.of(Meaning.NONE.from(LINE, "purchases"), "", "总计"));
    List<Row> income = new ArrayList<>();
    units.forEach(name -> income.add(Row.of(Meaning.is(HOLDER, name), "30600" + (1 + income.size()), name)));
    income.add(Row.of(Meaning.NONE, "", "总计"));
    Meaning project = Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT");
    Column[] classes = Stream.of("302", "310").map(code -> Say.economicColumn(Chart.economic(code), code)).toArray(Column[]::new);
    return new Disclosure(
        "held-6-units-in-rows", "霁川市住房建设局", "2025年部门预算及绩效目标公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.FILLED_LATTICE).size(8).airy().headsOnce(),
        List.of(
            titled("附表1", "部门支出预算总体情况表（单位：元）", "expenditure", whole, spending,
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位（功能科目）名称", 15), basic, Say.use("项目支出", "PROJECT"), Column.figure("支出总计"), Column.label("科目编码", 5)),
                    owners)),
            titled("附表2", "部门收入预算分单位情况表（单位：元）", "revenue", whole, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位代码", 5), Column.label("单位名称", 12), Column.figure("其他收入", Say.source("OTHER")),
                        Column.figure("事业收入", Say.source("INSTITUTIONAL")), Column.over("财政拨款", Column.figure("政府性基金", Say.fund("GOVERNMENT_FUND")),
                            Column.figure("一般公共预算", Say.fund("GENERAL"))),
                        Column.figure("收入总计")),
                    income)),
            titled("附表3", "项目支出预算情况表（单位：元）", "project_expenditure", whole, project,
                new Panel(Meaning.NONE,
                    List.of(Column.over("功能分类科目编码", Column.label("类", 2.5), Column.label("款", 2), Column.label("项", 2)), Column.label("项目名称", 9),
                        Column.label("项目单位", 11),
                        Column.over("部门预算支出经济分类", classes), Column.figure("项目支出合计")),
                    works)),
            titled("附表4", "政府采购预算表（单位：元）", "procurement", whole.zero(""), Meaning.is(FLOW, "EXPENDITURE", USE, OPEN, FUND, OPEN).from(FUND, "ALL"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("品目编码", 7), Column.label("采购品目", 12), Column.remark("计量单位", 4), Column.remark("数量", 3),
                        Column.figure("其中：一般公共预算", Meaning.is(FUND, "GENERAL").from(FUND, "GENERAL")),
                        Column.figure("政府性基金预算", Meaning.is(FUND, "GOVERNMENT_FUND").from(FUND, "GOVERNMENT_FUND")), Column.figure("采购金额")),
                    purchases)),
            titled("附表5", "近三年一般公共预算“三公”经费预算对比表（单位：元）", "three_public", whole.zero("-"), Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目", 16), Column.figure("2025年预算数"), Column.figure("2024年预算数", YEAR, 2024), Column.figure("2023年预算数", YEAR, 2023),
                        Column.over("2025年比2024年", Column.figure("增减额", Meaning.NONE.against(Kind.CHANGE, YEAR, 2024)),
                            Column.figure("增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024)))),
                    List.of(
                        Row.of(Say.item("RECEPTION", "public/reception"), "1.公务接待费"), Row.of(Say.item("VEHICLES", "public/vehicles"), "2.公务用车费"),
                        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "（1）公务用车购置").indented(1),
                        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "（2）公务用车运行维护费").indented(1),
                        Row.of(Say.item("ABROAD", "public/abroad"), "3.因公出国（境）费"), Row.of(Say.item("TOTAL", "public"), "总计")))),
            target("老旧小区改造", units.get(0)), target("桥梁隧道养护", units.get(2)), target("配套管网建设", units.get(2)),
            new Heading("说明"),
            new Paragraph("市住房建设局2025年支出预算为{}元。按用途分，基本支出{}元，项目支出{}元，其中老旧小区改造项目{}元。", whole,
                List.of(spending, spending.under(Meaning.is(USE, "BASIC")), spending.under(Meaning.is(USE, "PROJECT")),
                    project.under(Meaning.is(PROJECT, "老旧小区改造")))),
            new Paragraph("2025年安排“三公”经费{}元，比2024年预算[增加/减少]{}元；公务接待费安排{}元。", whole,
                List.of(Meaning.is(FLOW, "EXPENDITURE", ITEM, "TOTAL", USE, OPEN).from(LINE, "public"),
                    Meaning.is(FLOW, "EXPENDITURE", ITEM, "TOTAL", USE, OPEN).from(LINE, "public").against(Kind.CHANGE, YEAR, 2024),
                    Meaning.is(FLOW, "EXPENDITURE", ITEM, "RECEPTION", USE, OPEN).from(LINE, "public/reception")))));
  }

  private static Form titled(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "", "", Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** Indicators first, their level behind them, the money in the last rows. */
  private static Sheet target(String project, String holder) {
    Meaning money = Meaning.is(PROJECT, project, HOLDER, OPEN, FLOW, "EXPENDITURE", USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = List.of(
        List.of(Box.words("实施单位"), Box.words(holder).across(2), Box.words("项目名称"), Box.words(project).across(2)),
        Box.words("指标内容", "计量单位", "目标值", "二级指标", "一级指标", "权重"),
        List.of(Box.words("完成改造或养护数量"), Box.words("处"), Box.words("≥8"), Box.words("数量指标"), Box.words("产出指标").down(2), Box.words("40")),
        Box.words("一次验收合格率", "%", "≥95", "质量指标", "20"),
        Box.words("受益居民户数", "户", "≥1500", "社会效益指标", "效益指标", "30"),
        Box.words("群众满意率", "%", "≥90", "服务对象满意度", "满意度指标", "10"),
        List.of(Box.words("总体目标"), Box.words("按期完成年度建设任务，消除安全隐患，改善人居环境。").across(5)),
        List.of(Box.words("资金来源（元）").down(2), Box.words("财政拨款").across(2), Box.words("其他资金"), Box.words("资金总额").across(2)),
        List.of(Box.figure(project, money.under(Meaning.is(FUND, "APPROPRIATION"))).across(2), Box.words("0"),
            Box.figure(project, money.under(Meaning.is(FUND, "ALL"))).across(2)));
    return new Sheet(new Caption("附表6", "项目支出绩效目标申报表", "（2025年度）", "", Place.NUMBER_ABOVE), "project_performance_target", new Figures("元", "0", "0"),
        Meaning.NONE,
        List.of(11.0, 6.0, 6.0, 9.0, 8.0, 5.0), rows);
  }

  /** A province's budget: plan, execution and next plan with two rates; transfers, debts by area across; a column of formulas; insurance funds in groups. */
  private static Disclosure debtsAndFormulas() {
    List<String> holders = List.of("省本级", "平川市", "龙津市", "甘棠州");
    Government province = new Government(84, 2026, "BUDGET", holders);
    Bookkeeper keeper = province.keeper();
    Books books = keeper.books();
    province.copy(keeper, Point.of(YEAR, 2025), 0.9, 1.02);
    province.copy(keeper, Point.of(STAGE, "EXECUTION", YEAR, 2025), 0.9, 1.05);
    // A province is larger than the counties that a government's books are made for.
    for (Books.Entry entry : books.entries()) {
      books.add(entry.at(), entry.yuan().multiply(BigDecimal.valueOf(96)));
    }
    for (String holder : holders) {
      for (String kind : List.of("general", "special")) {
        Point at = Point.of(YEAR, 2025, HOLDER, holder);
        BigDecimal limit = keeper.amount(3_000_000, 9_000_000);
        books.add(Point.of(LINE, "debt/limit/" + kind).under(at), limit);
        books.add(Point.of(LINE, "debt/balance/" + kind).under(at), limit.subtract(keeper.amount(20_000, 400_000)));
        for (String line : List.of("issued/" + kind + "/new", "issued/" + kind + "/again", "repaid/" + kind, "interest/" + kind)) {
          keeper.add(Point.of(LINE, "bond/" + line).under(at), 90_000, 700_000);
        }
      }
    }
    List<List<String>> funds = List.of(List.of("企业职工基本养老保险基金", "workers"), List.of("失业保险基金", "jobless"), List.of("职工基本医疗保险基金", "medical"));
    for (List<String> fund : funds) {
      Point at = Point.of(YEAR, 2026, STAGE, "BUDGET", FUND, "SOCIAL_INSURANCE", LINE, "insured/" + fund.get(1));
      keeper.add(at.under(Point.of(FLOW, "REVENUE", SOURCE, "premium")), 300_000, 4_000_000);
      keeper.add(at.under(Point.of(FLOW, "REVENUE", SOURCE, "subsidy")), 30_000, 900_000);
      keeper.add(at.under(Point.of(FLOW, "REVENUE", SOURCE, "interest")), 5_000, 40_000);
      keeper.copy(at.under(Point.of(FLOW, "REVENUE", SOURCE, "premium")), Point.of(FLOW, "EXPENDITURE", SOURCE, "benefit"), 0.7, 0.98);
      keeper.copy(at, Point.of(YEAR, 2025, STAGE, "EXECUTION"), 0.9, 1.04);
      for (Point when : List.of(Point.of(YEAR, 2026, STAGE, "BUDGET"), Point.of(YEAR, 2025, STAGE, "EXECUTION"))) {
        Point then = at.under(when);
        BigDecimal left = books.sum(then.under(Point.of(FLOW, "REVENUE"))).subtract(books.sum(then.under(Point.of(FLOW, "EXPENDITURE"))));
        books.add(then.under(Point.of(FLOW, "NET")), left);
      }
      BigDecimal then = keeper.amount(600_000, 5_000_000);
      books.add(at.under(Point.of(YEAR, 2025, STAGE, "EXECUTION", FLOW, "CLOSING_BALANCE")), then);
      books.add(at.under(Point.of(FLOW, "CLOSING_BALANCE")), then.add(books.sum(at.under(Point.of(FLOW, "NET")))));
    }
    Figures hundred = new Figures("亿元", "#,##0.00", "").percents("0.0");
    Meaning executed = Say.lastYear(2025, "EXECUTION");
    Column[] stages = {
        Column.over("2025年", Column.figure("预算数", YEAR, 2025), Column.figure("执行数", executed),
            Column.figure("执行数为预算数的%", executed.against(Kind.RATE, STAGE, "BUDGET", YEAR, 2025))),
        Column.over("2026年", Column.figure("预算数"), Column.figure("预算数为上年执行数的%", Meaning.NONE.against(Kind.RATE, YEAR, 2025, STAGE, "EXECUTION")))
    };
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    List<Row> revenue = new ArrayList<>(List.of(Row.of(Meaning.NONE, "", "全省一般公共预算收入")));
    revenue.addAll(Row.revenues(books.values(REVENUE, LINE, "in/own"), Writing.CODE_AND_NAME));
    List<Row> spending = new ArrayList<>(List.of(Row.of(Meaning.NONE, "", "全省一般公共预算支出")));
    spending.addAll(Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.CODE_AND_NAME).stream().filter(row -> row.indent() == 0).toList());
    List<Column> areas = new ArrayList<>(List.of(Column.label("项　目", 16), Column.figure("合计")));
    holders.stream().skip(1).forEach(area -> areas.add(Column.figure(area, Meaning.is(HOLDER, OPEN).from(HOLDER, area))));
    List<Row> transfers = List.of(
        GovernmentTables.line("一、税收返还", "in/transfer/return"), GovernmentTables.line("二、一般性转移支付", "in/transfer/general"),
        GovernmentTables.line("均衡性转移支付", "in/transfer/general/balance", 1), GovernmentTables.line("固定数额补助", "in/transfer/general/system", 1),
        GovernmentTables.line("农业转移人口市民化奖励资金", "in/transfer/general/farming", 1), GovernmentTables.line("三、专项转移支付", "in/transfer/special"),
        GovernmentTables.line("教育", "in/transfer/special/education", 1), GovernmentTables.line("卫生健康", "in/transfer/special/health", 1),
        GovernmentTables.line("交通运输", "in/transfer/special/transport", 1), GovernmentTables.line("合　计", "in/transfer"));
    Meaning debt = Meaning.is(YEAR, 2025, STAGE, OPEN, FLOW, OPEN, FUND, OPEN, HOLDER, OPEN);
    List<Column> owing = new ArrayList<>(List.of(Column.label("项目", 16), Column.figure("全省")));
    holders.forEach(area -> owing.add(Column.figure(area, Meaning.NONE.from(HOLDER, area))));
    List<Row> insured = new ArrayList<>();
    for (List<String> fund : funds) {
      String line = "insured/" + fund.get(1);
      insured.add(Row.group(Meaning.NONE, NUMERALS.get(funds.indexOf(fund)) + "、" + fund.get(0)));
      insured.add(GovernmentTables.line("（一）基金收入", line, 1).with(FLOW, "REVENUE"));
      insured.add(of("1.保险费收入", line, "premium").with(FLOW, "REVENUE"));
      insured.add(of("2.财政补贴收入", line, "subsidy").with(FLOW, "REVENUE"));
      insured.add(of("3.利息收入", line, "interest").with(FLOW, "REVENUE"));
      insured.add(GovernmentTables.line("（二）基金支出", line, 1).with(FLOW, "EXPENDITURE"));
      insured.add(Row.of(Meaning.is(FLOW, OPEN).from(FLOW, "NET", LINE, line), "（三）本年收支结余").indented(1));
      insured.add(GovernmentTables.line("（四）年末滚存结余", line, 1).with(FLOW, "CLOSING_BALANCE"));
    }
    Column[] two = {Column.figure("2025年执行数", executed), Column.figure("2026年预算数")};
    List<Row> profit = new ArrayList<>(List.of(
        GovernmentTables.line("利润收入", "capital/in/profit"), GovernmentTables.line("股利、股息收入", "capital/in/dividend"),
        GovernmentTables.line("产权转让收入", "capital/in/transfer")));
    List<Row> capital = new ArrayList<>(
        Row.functions(books.values(FUNCTION, LINE, "capital/out"), Writing.CODE_AND_NAME).stream().skip(1).map(row -> row.indented(0)).toList());
    ClassicBudget.level(profit, capital);
    List<Row> codes = new ArrayList<>();
    for (Row row : profit) {
      codes.add(row.labels().get(0).isEmpty() ? Row.group(Meaning.NONE, "", "") : row.behind("10306" + String.format("%02d", codes.size() + 1)));
    }
    codes.add(Row.of(Meaning.NONE.from(LINE, "capital/in"), "", "本年收入合计"));
    capital.add(Row.of(Meaning.NONE, "", "本年支出合计"));
    return new Disclosure(
        "held-7-debts-and-formulas", "衡澜省", "2025年预算执行情况和2026年预算草案", ClassicBudget.base(2026), books, Look.of(Look.Rules.THREE_LINES).size(8.5).headsOnce(),
        List.of(
            new Heading("一、2025年预算执行情况"),
            new Paragraph("2025年，全省一般公共预算收入执行{}亿元，为预算的{}；一般公共预算支出执行{}亿元，完成预算的{}。", hundred,
                List.of(general.under(executed), general.under(executed).against(Kind.RATE, STAGE, "BUDGET", YEAR, 2025), spent.under(executed),
                    spent.under(executed).against(Kind.RATE, STAGE, "BUDGET", YEAR, 2025))),
            new Heading("二、2026年预算安排"),
            new Paragraph("全省一般公共预算收入预期{}亿元，相当于上年执行数的{}，其中税收收入{}亿元。一般公共预算支出拟安排{}亿元，其中：教育支出{}亿元、农林水支出{}亿元。", hundred,
                List.of(general, general.against(Kind.RATE, YEAR, 2025, STAGE, "EXECUTION"), general.under(Meaning.is(REVENUE, "101")), spent,
                    spent.under(Meaning.is(FUNCTION, "205")), spent.under(Meaning.is(FUNCTION, "213")))),
            below("附表1-1", "2025年全省一般公共预算收入执行情况\n及2026年收入预算表", "gov_general_revenue", hundred, general,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("科目编码", 5), Column.label("预算科目", 15)), stages), revenue)),
            below("附表1-2", "2025年全省一般公共预算支出执行情况\n及2026年支出预算表", "gov_general_expenditure", hundred, spent,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("科目编码", 5), Column.label("预算科目", 15)), stages), spending)),
            below("附表1-3", "2026年省对市州税收返还和转移支付预算分项目分地区表", "gov_transfers", hundred.zero("0.00"),
                Meaning.is(FLOW, OPEN, FUND, "GENERAL").from(LINE, "in/transfer", HOLDER, "平川市+龙津市+甘棠州"), new Panel(Meaning.NONE, areas, transfers)),
            below("附表2-1", "2025年衡澜省政府债务限额及余额（预计执行数）情况表", "gov_general_debt|gov_special_debt", hundred, debt,
                new Panel(Meaning.NONE, owing,
                    List.of(
                        kept("一、政府债务限额", "debt/limit", 0), kept("其中：一般债务", "debt/limit/general", 1), kept("专项债务", "debt/limit/special", 2),
                        kept("二、政府债务余额", "debt/balance", 0), kept("其中：一般债务", "debt/balance/general", 1), kept("专项债务", "debt/balance/special", 2)))),
            below("附表2-2", "2025年衡澜省地方政府债券发行及还本付息情况表", "gov_general_debt|gov_special_debt", hundred, debt,
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目", 17), Column.remark("公式", 5), Column.figure("本地区"), Column.figure("本级", Meaning.NONE.from(HOLDER, "省本级"))),
                    List.of(
                        kept("一、2025年发行预计执行数", "bond/issued", 0, "A=B+D"), kept("（一）一般债券", "bond/issued/general", 1, "B"),
                        kept("其中：再融资债券", "bond/issued/general/again", 2, "C"), kept("（二）专项债券", "bond/issued/special", 1, "D"),
                        kept("其中：再融资债券", "bond/issued/special/again", 2, "E"), kept("二、2025年还本预计执行数", "bond/repaid", 0, "F=G+H"),
                        kept("（一）一般债券", "bond/repaid/general", 1, "G"), kept("（二）专项债券", "bond/repaid/special", 1, "H"),
                        kept("三、2025年付息预计执行数", "bond/interest", 0, "I=J+K"), kept("（一）一般债券", "bond/interest/general", 1, "J"),
                        kept("（二）专项债券", "bond/interest/special", 1, "K"))))
                .note("注：本地区指全省，本级指省本级。"),
            below("附表3", "2026年全省社会保险基金收支预算表", "gov_social_insurance_balance", hundred, Meaning.is(FUND, "SOCIAL_INSURANCE"),
                new Panel(Meaning.NONE, Column.join(Column.join(List.of(Column.label("项　目", 16)), two), Say.growth("增长%", 2025, "EXECUTION")), insured)),
            below("附表4", "2026年国有资本经营收支预算表", "gov_state_capital_revenue|gov_state_capital_expenditure|other", hundred, Meaning.NONE,
                new Panel(GovernmentTables.income("STATE_CAPITAL"),
                    List.of(Column.over("收　入", Column.join(List.of(Column.label("科目编码", 5), Column.label("科目名称", 9)), two).toArray(Column[]::new))), codes),
                new Panel(GovernmentTables.spending("STATE_CAPITAL").from(LINE, "capital/out"),
                    List.of(Column.over("支　出", Column.join(List.of(Column.label("科目编码", 5), Column.label("科目名称", 11)), two).toArray(Column[]::new))),
                    capital))));
  }

  private static Row of(String text, String line, String source) {
    return Row.of(Meaning.is(REVENUE, OPEN, FUNCTION, OPEN, SOURCE, OPEN).from(LINE, line, SOURCE, source), text).indented(2);
  }

  private static Row kept(String text, String line, int indent, String... remarks) {
    return Row.of(Meaning.NONE.from(LINE, line), Stream.concat(Stream.of(text), Stream.of(remarks)).toArray(String[]::new)).indented(indent);
  }
}
