package duizhang.corpus;

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
import java.util.TreeMap;
import java.util.stream.Stream;

/** Disclosures to measure on, laid out as published ones are. */
final class HeldPublished {
  private HeldPublished() {}

  static List<Disclosure> all() {
    return List.of(summedAndOwn());
  }

  /** Those whose layouts have been looked at since. */
  static List<Disclosure> opened() {
    return List.of(fivePanels(), areasOfDebt());
  }

  private static Row total(String... words) {
    return Row.of(Meaning.NONE, words);
  }

  /** A department's budget: one sum by five classifications side by side, units over their functions, special money under its unit, public expenses by fund. */
  private static Disclosure fivePanels() {
    List<String> units = List.of("湘澧市民政局机关", "湘澧市社会福利院", "湘澧市养老服务中心");
    Department department = new Department(
        108, "100", 2025, units, List.of("2080201", "2081005", "2081006"),
        List.of(
            Undertaking.of("社区治理创新", "2080208", 0, 66, "30227", "30226"), Undertaking.of("低收入家庭核对", "2080208", 0, 28, "30207"),
            Undertaking.of("孤儿养育保障", "2081005", 1, 120, "30305", "30218"), Undertaking.of("院区消防改造", "2081005", 1, 84, "31006"),
            Undertaking.of("居家养老服务", "2081006", 2, 150, "30227"), Undertaking.of("适老化设施", "2296002", 2, 92, "31003").paid("GOVERNMENT_FUND"),
            Undertaking.of("护理培训收费项目", "2081006", 2, 34, "30216").paid("OWN")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning spending = Say.spending("ALL");
    List<Row> income = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算拨款"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金拨款"), Row.group(Meaning.NONE, "三、国有资本经营拨款"),
        Row.of(Say.source("INSTITUTIONAL"), "四、事业收入"), Row.of(Say.source("OTHER"), "五、其他收入")));
    Meaning basic = Meaning.is(USE, "BASIC");
    List<Row> kinds = new ArrayList<>(List.of(
        Row.of(basic, "一、基本支出"), Row.of(basic(true, "301"), "工资福利支出").indented(1), Row.of(basic(false, "302"), "商品和服务支出").indented(1),
        Row.of(basic(true, "303"), "对个人和家庭的补助").indented(1), Row.of(Meaning.is(USE, "PROJECT"), "二、项目支出")));
    for (String code : List.of("302", "303", "310")) {
      kinds.add(Row.of(Meaning.is(USE, "PROJECT", ECONOMIC, code, SYSTEM, "DEPARTMENT"), Chart.economic(code)).indented(1));
    }
    List<Row> government = classes(Chart.withParents(books.values(GOVERNMENT, YEAR, 2025)), GOVERNMENT);
    List<Row> own = classes(Chart.withParents(books.values(ECONOMIC, YEAR, 2025)), ECONOMIC);
    List<Row> functions = new ArrayList<>();
    for (String code : Chart.withParents(books.values(FUNCTION, YEAR, 2025)).stream().filter(code -> code.length() == 3).toList()) {
      functions.add(Row.of(Meaning.is(FUNCTION, code), Chart.function(code)));
    }
    List<List<Row>> panels = List.of(income, kinds, government, own, functions);
    int longest = panels.stream().mapToInt(List::size).max().orElseThrow();
    panels.forEach(rows -> {
      while (rows.size() < longest) {
        rows.add(Row.group(Meaning.NONE, ""));
      }
    });
    income.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.group(Meaning.NONE, "上年结转结余"), Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    panels.stream().skip(1)
        .forEach(rows -> rows.addAll(List.of(Row.of(Meaning.is(SYSTEM, OPEN), "本年支出合计"), Row.group(Meaning.NONE, "结转下年"),
            Row.of(Say.grandTotal("EXPENDITURE").under(Meaning.is(SYSTEM, OPEN)), "支出总计"))));
    List<Row> owners = new ArrayList<>(List.of(total("", "合计")));
    List<Row> tree = new ArrayList<>(List.of(total("", "", "", "", "合计")));
    List<Row> special = new ArrayList<>(List.of(total("", "合计")));
    for (String unit : units) {
      String code = "30800" + (1 + units.indexOf(unit));
      owners.add(Row.of(Meaning.is(HOLDER, unit), code, unit));
      tree.add(Row.of(Meaning.is(HOLDER, unit), "", "", "", code, unit));
      for (String function : books.values(FUNCTION, YEAR, 2025, HOLDER, unit).stream().sorted().toList()) {
        tree.add(Row.of(Meaning.is(HOLDER, unit, FUNCTION, function), function.substring(0, 3), function.substring(3, 5), function.substring(5), code,
            Chart.function(function)).indented(1));
      }
      special.add(Row.of(Meaning.is(HOLDER, unit), code, unit));
      department.undertakings().stream().filter(work -> units.get(work.unit()).equals(unit))
          .forEach(work -> special
              .add(Row.of(Meaning.is(PROJECT, work.name(), HOLDER, OPEN).from(HOLDER, unit), code, work.name(), work.function().startsWith("229") ? "新增" : "延续")
                  .indented(1)));
    }
    List<Row> rows = new ArrayList<>(List.of(total("", "合计")));
    for (String code : books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL").stream().sorted().toList()) {
      rows.add(Row.of(Meaning.is(FUNCTION, code), code, Chart.function(code)));
    }
    Column[] matrix = Chart.withParents(books.values(GOVERNMENT, YEAR, 2025, FUND, "GENERAL")).stream().filter(code -> code.length() == 3)
        .map(code -> Say.economicColumn(Chart.economic(code), code)).toArray(Column[]::new);
    Meaning running = Meaning.is(ITEM, OPEN, USE, OPEN).from(USE, "PUBLIC_USE");
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    Meaning other = Meaning.is(FUND, OPEN).from(FUND, "OWN");
    return new Disclosure(
        "held-8-five-panels", "湘澧市民政局", "2025年部门预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(6.5),
        List.of(
            page("部门公开表1", "收支预算总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收　入", Column.label("项　目", 9), Column.figure("预算数"))), income),
                new Panel(spending, List.of(Column.over("支出（按支出类别）", Column.label("支出类别", 9), Column.figure("预算数"))), kinds),
                new Panel(spending, List.of(Column.over("支出（按政府预算经济分类）", Column.label("政府预算经济分类", 10), Column.figure("预算数"))), government),
                new Panel(spending, List.of(Column.over("支出（按部门预算经济分类）", Column.label("部门预算经济分类", 9), Column.figure("预算数"))), own),
                new Panel(spending, List.of(Column.over("支出（按功能分类）", Column.label("功能分类", 9), Column.figure("预算数"))), functions)),
            page("部门公开表2", "收入预算总表", "revenue", figures, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位编码", 5), Column.label("单位名称", 13), Column.figure("总计"),
                        Column.over("财政拨款", Column.figure("一般公共预算拨款", Say.fund("GENERAL")), Column.figure("政府性基金拨款", Say.fund("GOVERNMENT_FUND"))),
                        Column.over("单位资金", Column.figure("事业收入", Say.source("INSTITUTIONAL")), Column.figure("其他收入", Say.source("OTHER")))),
                    owners)),
            page("部门公开表3", "支出预算总表（按单位和功能科目）", "expenditure", figures, spending,
                new Panel(Meaning.NONE,
                    List.of(Column.over("科　目", Column.label("类", 3), Column.label("款", 2.5), Column.label("项", 2.5)), Column.label("单位编码", 5),
                        Column.label("单位名称（功能分类科目）", 15), Column.figure("总计"),
                        Column.over("基本支出", Say.use("合计", "BASIC"), Column.figure("工资福利支出", basic(true, "301")),
                            Column.figure("一般商品和服务支出", basic(false, "302")),
                            Column.figure("对个人和家庭的补助", basic(true, "303"))),
                        Say.use("项目支出", "PROJECT")),
                    tree)),
            page("部门公开表4", "一般公共预算支出表（按政府预算经济分类）", "general_budget_economic|general_budget_expenditure", figures, Say.spending("GENERAL"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("科目编码", 5), Column.label("科目名称", 13), Column.figure("总计"), Column.over("政府预算支出经济分类", matrix)), rows)),
            page("部门公开表4-1", "一般公共预算基本支出预算表（分单位）", "general_budget_basic", figures, Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE,
                    List.of(Column.over("部门预算经济分类", Column.label("科目编码", 5), Column.label("科目名称", 13)), Column.figure("合计"),
                        Column.over("预算单位", units.stream().map(unit -> Column.figure(unit, HOLDER, unit)).toArray(Column[]::new))),
                    Stream.concat(Stream.of(total("", "合计")),
                        Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME).stream()).toList())),
            page("部门公开表5", "财政拨款安排的行政经费及“三公”经费预算表", "three_public", figures.zero("0.00"), Meaning.is(FLOW, "EXPENDITURE"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项　目", 17), Column.figure("合计", Meaning.is(FUND, "APPROPRIATION|ALL").from(FUND, "APPROPRIATION")),
                        Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"),
                        Column.figure("国有资本经营预算", FUND, "STATE_CAPITAL")),
                    List.of(
                        Row.of(running, "行政经费"), Row.of(Say.item("TOTAL", "public"), "“三公”经费"), Row.of(Say.item("ABROAD", "public/abroad"), "其中：（一）因公出国（境）支出"),
                        Row.of(Say.item("VEHICLES", "public/vehicles"), "（二）公务用车购置及运行维护支出"),
                        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "1.公务用车购置").indented(1),
                        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "2.公务用车运行维护费").indented(1),
                        Row.of(Say.item("RECEPTION", "public/reception"), "（三）公务接待费支出")))),
            page("部门公开表6", "专项支出预算明细表", "project_expenditure", figures, Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位编码", 5), Column.label("单位（专项名称）", 15), Column.figure("合计", FUND, "ALL"),
                        Column.over("资金来源", Column.figure("一般公共预算拨款", FUND, "GENERAL"), Column.figure("政府性基金拨款", FUND, "GOVERNMENT_FUND"),
                            Column.figure("单位资金", other)),
                        Column.remark("专项性质", 5)),
                    special)),
            new Heading("第一部分　2025年部门预算说明"),
            new Paragraph("2025年部门支出预算{}万元，其中社会保障和就业支出{}万元、卫生健康支出{}万元、住房保障支出{}万元。", figures,
                List.of(spending, spending.under(Meaning.is(FUNCTION, "208")), spending.under(Meaning.is(FUNCTION, "210")),
                    spending.under(Meaning.is(FUNCTION, "221")))),
            new Paragraph("基本支出{}万元，占{}；项目支出{}万元，主要有居家养老服务{}万元、孤儿养育保障{}万元。“三公”经费预算数为{}万元，比上年[增加/减少]{}万元。", figures,
                List.of(spending.under(basic), spending.under(basic).against(Kind.RATE, USE, "TOTAL"), spending.under(Meaning.is(USE, "PROJECT")),
                    spending.under(Meaning.is(USE, "PROJECT", PROJECT, "居家养老服务")), spending.under(Meaning.is(USE, "PROJECT", PROJECT, "孤儿养育保障")), three,
                    three.against(Kind.CHANGE, YEAR, 2024)))));
  }

  /** Basic expenditure on a class of items; whether the page says what kind of basic expenditure it is stays open. */
  private static Meaning basic(boolean staff, String code) {
    return Meaning.is(USE, staff ? "BASIC|PERSONNEL" : "BASIC|PUBLIC_USE", ECONOMIC, code, SYSTEM, "DEPARTMENT").from(USE, "BASIC");
  }

  private static List<Row> classes(List<String> codes, Part list) {
    List<Row> rows = new ArrayList<>();
    for (String code : codes.stream().filter(code -> code.length() == 3).toList()) {
      rows.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, list == GOVERNMENT ? "GOVERNMENT" : "DEPARTMENT"),
          OpenPublished.NUMERALS.get(rows.size()) + "、" + Chart.economic(code)));
    }
    return rows;
  }

  private static Form page(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "部门：308_湘澧市民政局", "金额单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A province's accounts: debts by areas within areas with formulas below the heads, bonds by project, what was owed, issued and repaid; funds with parts of their sums. */
  private static Disclosure areasOfDebt() {
    Map<String, List<String>> cities = new TreeMap<>(Map.of("河阳市", List.of("河阳市本级", "东昌区", "柳林县"), "松浦市", List.of("松浦市本级", "宁川区", "乾岭县", "扶水县"), "白沙州",
        List.of("白沙州本级", "图江市")));
    List<String> holders = List.of("省本级", "河阳市", "松浦市", "白沙州");
    Government province = new Government(109, 2024, "FINAL", holders);
    Bookkeeper keeper = province.keeper();
    Books books = keeper.books();
    province.copy(keeper, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.96, 1.08);
    province.copy(keeper, Point.of(YEAR, 2023), 0.9, 1.03);
    Bookkeeper ledger = new Bookkeeper(1090, "1000000");
    List<String> areas = Stream.concat(Stream.of("省本级"), cities.values().stream().flatMap(List::stream)).toList();
    for (String area : areas) {
      Point at = Point.of(HOLDER, area);
      for (String kind : List.of("general", "special")) {
        double size = area.endsWith("本级") ? 3_600_000 : 240_000;
        BigDecimal limit = ledger.amount(size * 0.4, size);
        BigDecimal balance = limit.subtract(ledger.amount(size * 0.01, size * 0.05));
        books.add(at.under(Point.of(YEAR, 2024, LINE, "debt/limit/" + kind)), limit);
        books.add(at.under(Point.of(YEAR, 2023, LINE, "debt/limit/" + kind)), limit.subtract(ledger.amount(size * 0.02, size * 0.06)));
        BigDecimal fresh = ledger.amount(size * 0.02, size * 0.06);
        BigDecimal again = ledger.amount(size * 0.01, size * 0.04);
        BigDecimal repaid = again.add(ledger.amount(size * 0.002, size * 0.01));
        books.add(at.under(Point.of(YEAR, 2024, LINE, "bond/issued/" + kind + "/new")), fresh);
        books.add(at.under(Point.of(YEAR, 2024, LINE, "bond/issued/" + kind + "/again")), again);
        books.add(at.under(Point.of(YEAR, 2024, LINE, "bond/repaid/" + kind)), repaid);
        books.add(at.under(Point.of(YEAR, 2024, LINE, "bond/interest/" + kind)), ledger.amount(size * 0.01, size * 0.03));
        books.add(at.under(Point.of(YEAR, 2024, LINE, "debt/balance/" + kind)), balance);
        books.add(at.under(Point.of(YEAR, 2023, LINE, "debt/balance/" + kind)), balance.subtract(fresh).subtract(again).add(repaid));
      }
    }
    List<List<String>> works = List.of(
        List.of("省中医院新址建设", "1201公立医院", "省中医院", "专项债券"), List.of("河阳至松浦高速公路", "0201政府收费公路", "省公路建设集团", "专项债券"),
        List.of("理工学院实训楼", "0903普通高校", "衡川理工学院", "专项债券"), List.of("白沙河流域综合治理", "0799生态建设和环境保护", "省水利工程局", "一般债券"),
        List.of("农村公路提升", "0299其他交通", "省农村公路中心", "一般债券"), List.of("省级应急物资库", "1801应急保障", "省物资储备中心", "一般债券"));
    List<Row> bonds = new ArrayList<>();
    for (List<String> work : works) {
      ledger.add(Point.of(YEAR, 2024, HOLDER, "省本级", PROJECT, work.get(0), LINE, "bonds"), 6000, 90_000);
      bonds.add(Row.of(Meaning.is(PROJECT, work.get(0)), work.get(0), "P23220036" + (1007 + 11 * bonds.size()) + "-0001", work.get(1), work.get(2), work.get(3),
          "2024/" + (3 + bonds.size()) + "/18"));
    }
    bonds.add(total("合　计", "", "", "", ""));
    List<List<String>> funds = List.of(List.of("企业职工基本养老保险基金", "workers"), List.of("城乡居民基本养老保险基金", "rural"), List.of("机关事业单位基本养老保险基金", "offices"),
        List.of("职工基本医疗保险基金", "medical"), List.of("工伤保险基金", "injury"), List.of("失业保险基金", "jobless"));
    List<Row> insured = new ArrayList<>(List.of(GovernmentTables.line("合　计", "insured")));
    for (List<String> fund : funds) {
      Point at = Point.of(YEAR, 2024, STAGE, "FINAL", FUND, "SOCIAL_INSURANCE", LINE, "insured/" + fund.get(1));
      BigDecimal before = ledger.amount(600_000, 4_000_000);
      BigDecimal net = BigDecimal.ZERO;
      for (List<String> part : List.of(List.of("REVENUE", "premium", "2400000"), List.of("REVENUE", "subsidy", "400000"),
          List.of("REVENUE", "interest", "30000"),
          List.of("EXPENDITURE", "benefit", "2000000"), List.of("EXPENDITURE", "other", "20000"))) {
        BigDecimal yuan = ledger.amount(Double.parseDouble(part.get(2)) * 0.5, Double.parseDouble(part.get(2)));
        books.add(at.under(Point.of(FLOW, part.get(0), SOURCE, part.get(1))), yuan);
        net = part.get(0).equals("REVENUE") ? net.add(yuan) : net.subtract(yuan);
      }
      books.add(at.under(Point.of(FLOW, "OPENING_BALANCE")), before);
      books.add(at.under(Point.of(FLOW, "NET")), net);
      books.add(at.under(Point.of(FLOW, "CLOSING_BALANCE")), before.add(net));
      insured.add(GovernmentTables.line(fund.get(0), "insured/" + fund.get(1)));
    }
    // The ledger's amounts are kept with the others.
    ledger.books().entries().forEach(entry -> books.add(entry.at(), entry.yuan()));
    Figures hundred = new Figures("亿元", "#,##0.00", "").percents("0.0");
    Figures whole = new Figures("万元", "#,##0", "").percents("0.0");
    Meaning debt = Meaning.is(YEAR, 2024, STAGE, OPEN, FLOW, OPEN, FUND, OPEN);
    List<Row> owing = new ArrayList<>(
        List.of(Row.of(Meaning.is(HOLDER, OPEN), "衡川省"), Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, "省本级"), "衡川省本级").indented(1)));
    cities.forEach((city, parts) -> {
      owing.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, String.join("+", parts)), city).indented(1));
      parts.forEach(part -> owing.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, part), part).indented(2)));
    });
    Meaning own = Meaning.is(HOLDER, OPEN).from(HOLDER, "省本级");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    List<Row> classes = new ArrayList<>(
        Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.CODE_BEFORE_NAME).stream().filter(row -> row.indent() == 0).toList());
    classes.add(total("支出合计"));
    Column[] results = {
        Column.figure("调整预算数", STAGE, "ADJUSTED_BUDGET"), Column.figure("决算数"),
        Column.figure("决算数为调整预算数的%", Meaning.NONE.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
        Column.figure("上年决算数", YEAR, 2023), Column.figure("决算数为上年决算数的%", Meaning.NONE.against(Kind.RATE, YEAR, 2023))};
    List<Row> receivers = new ArrayList<>();
    holders.stream().skip(1).forEach(area -> receivers.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, area), area)));
    receivers.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, "河阳市+松浦市+白沙州"), "合　计"));
    return new Disclosure(
        "held-9-areas-of-debt", "衡川省", "2024年全省和省级财政决算（草案）", ClassicAccounts.base(2024), books, Look.of(Look.Rules.ROWS_ONLY).size(8).headsOnce(),
        List.of(
            drawn("表1-2", "2024年全省一般公共预算支出决算表", "gov_general_expenditure", whole, spent,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("预算科目", 17)), results), classes)),
            drawn("表2-3", "2024年省对市州转移支付决算分地区情况表", "gov_transfers", whole, Meaning.is(FLOW, OPEN, FUND, "GENERAL", FUNCTION, OPEN).from(LINE, "in/transfer"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("地　区", 7), Column.figure("合计"), sent("返还性支出", "return"),
                        Column.over("一般性转移支付", sent("小计", "general"), sent("均衡性转移支付", "general/balance"), sent("体制结算补助", "general/system"),
                            sent("农业转移人口市民化奖励", "general/farming")),
                        Column.over("专项转移支付", sent("小计", "special"), sent("教育", "special/education"), sent("卫生健康", "special/health"),
                            sent("交通运输", "special/transport"))),
                    receivers)),
            drawn("表4-1", "衡川省2024年地方政府债务限额及余额决算情况表", "gov_general_debt|gov_special_debt", hundred.zero("0.00"), debt,
                new Panel(Meaning.NONE,
                    List.of(Column.over("地　　区", Column.over("", Column.label("公　　式", 12))),
                        Column.over("2024年债务限额", owed("", "A=B+C", "debt/limit"), owed("一般债务", "B", "debt/limit/general"),
                            owed("专项债务", "C", "debt/limit/special")),
                        Column.over("2024年债务余额（决算数）", owed("", "D=E+F", "debt/balance"), owed("一般债务", "E", "debt/balance/general"),
                            owed("专项债务", "F", "debt/balance/special"))),
                    owing))
                .note("注：本表反映本地区、本级及分地区地方政府债务限额及余额决算数。"),
            drawn("表4-2", "衡川省本级2024年新增地方政府债券安排情况表", "gov_general_debt|gov_special_debt|gov_projects|other", hundred,
                debt.under(Meaning.is(HOLDER, OPEN, USE, OPEN).from(LINE, "bonds")),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目名称", 10), Column.label("项目编号", 9), Column.label("项目领域", 10), Column.label("项目实施单位", 9), Column.label("债券性质", 5),
                        Column.figure("债券规模"), Column.remark("发行时间（年/月/日）", 6)),
                    bonds)),
            drawn("表4-3", "2024年地方政府债务发行及还本付息情况表", "gov_general_debt|gov_special_debt", hundred, debt.under(Meaning.is(HOLDER, OPEN)),
                new Panel(Meaning.NONE, List.of(Column.label("项　　目", 20), Column.figure("本地区"), Column.figure("本级", own)),
                    List.of(
                        kept(2023, "一、2023年末地方政府债务余额", "debt/balance", 0), kept(2023, "其中：一般债务", "debt/balance/general", 1),
                        kept(2023, "专项债务", "debt/balance/special", 2), kept(2023, "二、2023年地方政府债务限额", "debt/limit", 0),
                        kept(2023, "其中：一般债务", "debt/limit/general", 1), kept(2023, "专项债务", "debt/limit/special", 2),
                        kept(2024, "三、2024年地方政府债务发行决算数", "bond/issued", 0), kept(2024, "新增一般债券发行额", "bond/issued/general/new", 1),
                        kept(2024, "再融资一般债券发行额", "bond/issued/general/again", 1), kept(2024, "新增专项债券发行额", "bond/issued/special/new", 1),
                        kept(2024, "再融资专项债券发行额", "bond/issued/special/again", 1), Row.group(Meaning.NONE, "国际金融组织和外国政府贷款").indented(1),
                        kept(2024, "四、2024年地方政府债务还本决算数", "bond/repaid", 0), kept(2024, "一般债务", "bond/repaid/general", 1),
                        kept(2024, "专项债务", "bond/repaid/special", 1), kept(2024, "五、2024年地方政府债务付息决算数", "bond/interest", 0),
                        kept(2024, "一般债务", "bond/interest/general", 1), kept(2024, "专项债务", "bond/interest/special", 1),
                        kept(2024, "六、2024年末地方政府债务余额决算数", "debt/balance", 0), kept(2024, "其中：一般债务", "debt/balance/general", 1),
                        kept(2024, "专项债务", "debt/balance/special", 2), kept(2024, "七、2024年地方政府债务限额", "debt/limit", 0),
                        kept(2024, "其中：一般债务", "debt/limit/general", 1), kept(2024, "专项债务", "debt/limit/special", 2)))),
            drawn("表5-1", "2024年全省社会保险基金收支结余决算表", "gov_social_insurance_balance|gov_social_insurance_revenue|gov_social_insurance_expenditure", hundred,
                Meaning.is(FUND, "SOCIAL_INSURANCE"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("险　　种", 14), Column.figure("上年滚存结余", FLOW, "OPENING_BALANCE"),
                        Column.over("本年收入", Meaning.is(FLOW, "REVENUE"), Column.figure("合计"),
                            Column.over("其中：", part("保险费收入", "premium"), part("财政补贴收入", "subsidy"), part("利息收入", "interest"))),
                        Column.over("本年支出", Meaning.is(FLOW, "EXPENDITURE"), Column.figure("合计"), part("其中：待遇支出", "benefit")),
                        Column.figure("本年收支结余", Meaning.is(FLOW, OPEN).from(FLOW, "NET")), Column.figure("年末滚存结余", FLOW, "CLOSING_BALANCE")),
                    insured)),
            new Heading("关于2024年省级财政决算的说明"),
            new Paragraph("2024年，全省一般公共预算支出{}万元，为调整预算的{}，其中教育支出{}万元、卫生健康支出{}万元。", whole,
                List.of(spent, spent.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"), spent.under(Meaning.is(FUNCTION, "205")),
                    spent.under(Meaning.is(FUNCTION, "210")))),
            new Paragraph("农林水支出{}万元，是上年决算数的{}；住房保障支出{}万元。", whole,
                List.of(spent.under(Meaning.is(FUNCTION, "213")), spent.under(Meaning.is(FUNCTION, "213")).against(Kind.RATE, YEAR, 2023),
                    spent.under(Meaning.is(FUNCTION, "221"))))));
  }

  private static Column sent(String text, String line) {
    return Column.figure(text, Meaning.NONE.from(LINE, "in/transfer/" + line));
  }

  private static Column owed(String head, String formula, String line) {
    return Column.over(head, Column.figure(formula, Meaning.NONE.from(LINE, line)));
  }

  private static Column part(String text, String source) {
    return Column.figure(text, Meaning.is(SOURCE, OPEN).from(SOURCE, source));
  }

  private static Row kept(int year, String text, String line, int indent) {
    return Row.of(Meaning.is(YEAR, year).from(LINE, line), text).indented(indent);
  }

  private static Form drawn(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "", "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A department's accounts twice: summed over its units, then its own level; spending by function and by kind beside revenue, funds over uses, staff and running costs as tall cells. */
  private static Disclosure summedAndOwn() {
    List<String> units = List.of("松陵县水务局本级", "松陵县水库管理所", "松陵县防汛物资站");
    Department department = new Department(
        110, "100", 2023, units, List.of("2130301", "2130306", "2130314"),
        List.of(
            Undertaking.of("河道水库巡查", "2130306", 0, 74, "30226", "30213"), Undertaking.of("水资源调查评价", "2130305", 0, 52, "30227"),
            Undertaking.of("小型水库除险加固", "2130305", 1, 260, "31005", "31006"), Undertaking.of("防汛物资购置", "2130314", 2, 118, "31003", "30218"),
            Undertaking.of("污水管网整治", "21214", 0, 96, "31005").paid("GOVERNMENT_FUND"), Undertaking.of("水费代收服务", "2130306", 1, 31, "30227").paid("OWN")));
    Books books = department.accounts().books();
    Figures figures = Figures.TEN_THOUSANDS;
    List<Block> blocks = new ArrayList<>(List.of(new Heading("五、2023年部门决算公开表（汇总及本级）"), new Heading("（一）松陵县水务局（汇总）")));
    blocks.addAll(set(books, "松陵县水务局（汇总）", "A", Meaning.NONE));
    Meaning planned = Meaning.is(STAGE, "BUDGET");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET");
    blocks.add(accounts("松陵县水务局（汇总）", "A5", "财政拨款“三公”经费支出决算表", "three_public", figures.zero("0.00"),
        Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND,
            "APPROPRIATION"),
        new Panel(Meaning.NONE,
            List.of(Column.label("项　　目", 17), Column.label("行次", 3), Column.figure("年初预算数", planned), Column.figure("全年预算数", adjusted), Column.figure("决算数"),
                Column.figure("决算数比全年预算数增减", Meaning.NONE.against(Kind.CHANGE, STAGE, "ADJUSTED_BUDGET"))),
            List.of(
                Row.of(Say.item("TOTAL", "public"), "“三公”经费合计", "1"), Row.of(Say.item("ABROAD", "public/abroad"), "1、因公出国（境）费", "2"),
                Row.of(Say.item("VEHICLES", "public/vehicles"), "2、公务用车购置及运行费", "3"),
                Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "其中：公务用车购置费", "4"),
                Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "公务用车运行费", "5"),
                Row.of(Say.item("RECEPTION", "public/reception"), "3、公务接待费", "6")))));
    blocks.add(new Heading("（二）松陵县水务局（本级）"));
    Books own = new Books();
    books.at(Point.of(HOLDER, units.get(0))).forEach(entry -> own.add(entry.at(), entry.yuan()));
    blocks.addAll(set(own, "松陵县水务局（本级）", "B", Meaning.is(HOLDER, OPEN).from(HOLDER, units.get(0))));
    Meaning spending = Say.spending("ALL");
    blocks.addAll(List.of(
        new Heading("三、2023年部门决算收支情况说明"),
        new Paragraph("2023年全局决算总收入{}万元，比上年[增加/减少]{}万元；决算总支出{}万元，其中基本支出{}万元、项目支出{}万元。", figures,
            List.of(Say.income(), Say.income().against(Kind.CHANGE, YEAR, 2022), spending, spending.under(Meaning.is(USE, "BASIC")),
                spending.under(Meaning.is(USE, "PROJECT")))),
        new Paragraph("一般公共预算财政拨款支出{}万元，比上年[增长/下降]{}。其中农林水支出{}万元，社会保障和就业支出{}万元。", figures,
            List.of(Say.spending("GENERAL"), Say.spending("GENERAL").against(Kind.GROWTH, YEAR, 2022),
                Say.spending("GENERAL").under(Meaning.is(FUNCTION, "213")),
                Say.spending("GENERAL").under(Meaning.is(FUNCTION, "208"))))));
    return new Disclosure(
        "held-10-summed-and-own", "松陵县水务局", "2023年度部门决算公开", ClassicAccounts.base(2023), books, Look.of(Look.Rules.LATTICE).size(7.5), blocks);
  }

  /** The four tables of one level. */
  private static List<Block> set(Books books, String name, String letter, Meaning level) {
    Figures figures = Figures.TEN_THOUSANDS;
    Point settled = Point.of(YEAR, 2023, STAGE, "FINAL");
    Meaning spending = Say.spending("ALL");
    List<Row> income = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款收入"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款收入"),
        Row.group(Meaning.NONE, "三、国有资本经营预算财政拨款收入"), Row.group(Meaning.NONE, "四、上级补助收入"), Row.of(ClassicAccounts.received("OWN", "INSTITUTIONAL"), "五、事业收入"),
        Row.group(Meaning.NONE, "六、经营收入"), Row.group(Meaning.NONE, "七、附属单位上缴收入"), Row.of(ClassicAccounts.received("OWN", "OTHER"), "八、其他收入")));
    List<Row> functions = OpenPublished.classes("209", "217", "219", "222", "227", "230", "231", "232", "233", "234");
    List<Row> kinds = new ArrayList<>(List.of(
        Row.of(Meaning.is(USE, "BASIC"), "一、基本支出"), Row.of(Meaning.is(USE, "PERSONNEL"), "人员经费").indented(1),
        Row.of(Meaning.is(USE, "PUBLIC_USE"), "公用经费").indented(1),
        Row.of(Meaning.is(USE, "PROJECT"), "二、项目支出"), Row.group(Meaning.NONE, "其中：基本建设类项目").indented(1), Row.group(Meaning.NONE, "三、上缴上级支出"),
        Row.group(Meaning.NONE, "四、经营支出"), Row.group(Meaning.NONE, "五、对附属单位补助支出"), Row.group(Meaning.NONE, ""), total("经济分类支出合计")));
    for (String code : List.of("301", "302", "303")) {
      kinds.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), OpenPublished.NUMERALS.get(kinds.size() - 10) + "、" + Chart.economic(code)));
    }
    kinds.addAll(List.of(Row.group(Meaning.NONE, "四、债务利息及费用支出"), Row.group(Meaning.NONE, "五、资本性支出（基本建设）"),
        Row.of(Meaning.is(ECONOMIC, "310", SYSTEM, "DEPARTMENT"), "六、资本性支出")));
    while (income.size() < functions.size()) {
      income.add(Row.group(Meaning.NONE, ""));
    }
    while (kinds.size() < functions.size()) {
      kinds.add(Row.group(Meaning.NONE, ""));
    }
    income.addAll(List.of(total("本年收入合计"), Row.of(ClassicAccounts.opening("ALL"), "年初结转和结余"), Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    for (List<Row> rows : List.of(functions, kinds)) {
      rows.addAll(List.of(total("本年支出合计"), Row.of(ClassicAccounts.closing("ALL"), "年末结转和结余"), Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    }
    List<List<Row>> panels = List.of(income, functions, kinds);
    List<List<Row>> lines = new ArrayList<>();
    int line = 0;
    for (List<Row> rows : panels) {
      List<Row> numbered = new ArrayList<>();
      for (Row row : rows) {
        line++;
        numbered.add(new Row(List.of("　".repeat(row.indent()) + row.labels().get(0), Integer.toString(line)), row.meaning(), 0, row.printed()));
      }
      lines.add(numbered);
    }
    List<Row> byFunction = named(books.values(FUNCTION, YEAR, 2023, STAGE, "FINAL", FLOW, "EXPENDITURE"));
    List<Row> byFund = named(books.values(FUNCTION, YEAR, 2023, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "APPROPRIATION"));
    List<Row> items = new ArrayList<>();
    for (String use : List.of("PERSONNEL", "PUBLIC_USE")) {
      String group = use.equals("PERSONNEL") ? "人员经费" : "公用经费";
      Meaning meaning = Meaning.is(USE, use + "|BASIC").from(USE, use);
      List<Object> question = List.of(FLOW, "EXPENDITURE", FUND, "GENERAL", USE, use);
      for (String code : Chart
          .withParents(books.at(settled.under(Point.of(question.toArray()))).stream().map(entry -> entry.at().at(ECONOMIC)).distinct().toList())) {
        items.add(Row.of(meaning.under(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT")), group, code, Chart.economic(code)).indented(code.length() / 2 - 1));
      }
      items.add(Row.of(Meaning.is(USE, use), group, "", group + "合计"));
    }
    items.add(total("基本支出合计"));
    Column[] uses = Say.basicAndProject("小计");
    return List.of(
        accounts(name, letter + "1", "收入支出决算总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL").under(level),
            new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 11), Column.label("行次", 2.5), Column.figure("决算数"))), lines.get(0)),
            new Panel(spending, List.of(Column.over("支出（按功能分类）", Column.label("项目", 11), Column.label("行次", 2.5), Column.figure("决算数"))), lines.get(1)),
            new Panel(spending, List.of(Column.over("支出（按支出性质和经济分类）", Column.label("项目", 11), Column.label("行次", 2.5), Column.figure("决算数"))), lines.get(2))),
        accounts(name, letter + "2", "支出决算表", "expenditure", figures, spending.under(level),
            new Panel(Meaning.NONE,
                Column.join(List.of(Column.label("科目名称", 16), Column.label("功能分类科目编码", 6)),
                    Stream.concat(Stream.of(Say.basicAndProject("本年支出合计")), Stream.of(Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"), Say.use("经营支出", "BUSINESS")))
                        .toArray(Column[]::new)),
                byFunction)),
        accounts(name, letter + "3", "财政拨款支出决算表", "appropriation_expenditure", figures, Say.spending("APPROPRIATION").under(level),
            new Panel(Meaning.NONE,
                List.of(Column.label("科目名称", 14), Column.label("功能分类科目编码", 6), Column.over("合计", uses),
                    Column.over("一般公共预算财政拨款", Meaning.is(FUND, "GENERAL"), uses),
                    Column.over("政府性基金预算财政拨款", Meaning.is(FUND, "GOVERNMENT_FUND"), uses)),
                byFund)),
        accounts(name, letter + "4", "一般公共预算财政拨款基本支出决算表", "general_budget_basic", figures, Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")).under(level),
            new Panel(Meaning.NONE,
                List.of(Column.tall("类别", 4), Column.label("经济分类科目编码", 6), Column.label("经济分类科目名称", 16), Column.figure("决算数")), items)));
  }

  /** The name before the code; the total last. */
  private static List<Row> named(List<String> codes) {
    List<Row> rows = new ArrayList<>();
    for (String code : Chart.withParents(codes)) {
      rows.add(Row.of(Meaning.is(FUNCTION, code), "　".repeat(code.length() / 2 - 1) + Chart.function(code), code));
    }
    rows.add(total("合计"));
    return rows;
  }

  private static Form accounts(String name, String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("附表" + number, title, "部门：" + name, "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }
}
