package duizhang.corpus;

import static duizhang.corpus.OpenFieldwork.blank;
import static duizhang.corpus.OpenFieldwork.first;
import static duizhang.corpus.OpenFieldwork.last;
import static duizhang.corpus.OpenFieldwork.panel;
import static duizhang.corpus.OpenFieldwork.total;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.GOVERNMENT;
import static duizhang.corpus.Part.HOLDER;
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
import duizhang.corpus.Meaning.Kind;
import duizhang.corpus.Row.Writing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Disclosures of governments to measure on, in layouts that the others do not have, of invented governments and amounts.
 *
 * <ul>
 * <li>held-20: a province's final accounts, the province and its own level side by side, transfers and debts by city, state assets
 * <li>held-21: a prefecture's execution and draft budget with words beside the figures, seven insurance funds in three tables
 * <li>held-22: a development zone's budget down to the item, functions by the government's items, empty tables with notes
 * </ul>
 */
final class HeldSurvey {
  private static final List<String> TAXES = List.of("10101", "10104", "10106", "10107", "10109", "10110", "10111", "10112", "10113", "10114", "10118", "10119",
      "10121", "10302", "10304", "10305", "10307", "10399");
  /** Sections and what they cost in hundreds of thousands of 元. */
  private static final List<String> SECTIONS = List.of("20101:60", "20103:300", "20106:90", "20402:380", "20406:80", "20502:900", "20503:260", "20602:70",
      "20604:120",
      "20701:90", "20703:40", "20805:640", "20807:120", "20811:60", "21002:240", "21004:280", "21011:330", "21103:160", "21201:180", "21203:210", "21301:420",
      "21303:310",
      "21401:390", "22101:110", "22102:240", "22401:80");
  private static final Meaning DEBT = Meaning.is(STAGE, OPEN, FLOW, OPEN, FUND, OPEN, SOURCE, OPEN);

  private HeldSurvey() {}

  static List<Disclosure> all() {
    return List.of(provinceAndLevel(), wordsBesideFigures(), zoneByItem());
  }

  /** Fills one area's revenue and spending of the general budget. */
  private static void general(Bookkeeper keeper, Point at, double size) {
    for (String code : TAXES) {
      keeper.add(at.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", REVENUE, code, LINE, "in/own")), 18 * size, 260 * size);
    }
    for (String section : SECTIONS) {
      double most = Double.parseDouble(section.substring(6)) * size;
      keeper.add(at.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", FUNCTION, section.substring(0, 5), LINE, "out/own")), most * 0.5, most);
    }
  }

  /** What both sides of a budget leave, as spending of its last line. */
  private static void close(Books books, Point at, String in, String out, String closing) {
    BigDecimal left = books.sum(at.under(Point.of(FLOW, "REVENUE", LINE, in))).subtract(books.sum(at.under(Point.of(FLOW, "EXPENDITURE", LINE, out))));
    if (left.signum() <= 0) {
      throw new IllegalStateException("more is spent than received: " + at + " " + left);
    }
    books.add(at.under(Point.of(FLOW, "EXPENDITURE", LINE, closing)), left);
  }

  private static Row in(Meaning meaning, String text, String line, int indent) {
    return OpenPractice.in(meaning, text, line).indented(indent);
  }

  /** An area below a government: it may be named as whose money it is. */
  private static Row area(String name, String... holders) {
    return Row.of(Meaning.is(HOLDER, name + "|-").from(HOLDER, String.join("+", holders)), name);
  }

  /** Debts of a kind at an area: what may be owed, what was issued, repaid and paid as interest, what is owed before and after. */
  private static void owe(Bookkeeper ledger, Point at, int year, double size) {
    Books books = ledger.books();
    BigDecimal before = ledger.amount(size * 0.7, size);
    BigDecimal fresh = ledger.amount(size * 0.06, size * 0.12);
    BigDecimal again = ledger.amount(size * 0.03, size * 0.06);
    BigDecimal own = ledger.amount(size * 0.005, size * 0.02);
    books.add(at.under(Point.of(YEAR, year - 1, LINE, "debt/balance")), before);
    books.add(at.under(Point.of(YEAR, year, LINE, "bond/issued/fresh")), fresh);
    books.add(at.under(Point.of(YEAR, year, LINE, "bond/issued/again")), again);
    books.add(at.under(Point.of(YEAR, year, LINE, "bond/repaid/again")), again);
    books.add(at.under(Point.of(YEAR, year, LINE, "bond/repaid/own")), own);
    books.add(at.under(Point.of(YEAR, year, LINE, "bond/interest")), ledger.amount(size * 0.02, size * 0.035));
    BigDecimal after = before.add(fresh).subtract(own);
    books.add(at.under(Point.of(YEAR, year, LINE, "debt/balance")), after);
    books.add(at.under(Point.of(YEAR, year, LINE, "debt/limit")), after.add(ledger.amount(size * 0.01, size * 0.04)));
    books.add(at.under(Point.of(YEAR, year - 1, LINE, "debt/limit")), before.add(ledger.amount(size * 0.01, size * 0.04)));
  }

  private static Column[] kinds(String line) {
    return new Column[]{
        Column.figure("合计", Meaning.NONE.from(LINE, line)), Column.figure("一般债务", Meaning.NONE.from(LINE, line, SOURCE, "general")),
        Column.figure("专项债务", Meaning.NONE.from(LINE, line, SOURCE, "special"))};
  }

  private static Row owed(int year, String text, String line, int indent, String... kind) {
    Meaning meaning = kind.length == 0 ? Meaning.is(YEAR, year).from(LINE, line) : Meaning.is(YEAR, year).from(LINE, line, SOURCE, kind[0]);
    return Row.of(meaning, text).indented(indent);
  }

  /** A province: its areas and its own level side by side, transfers by city, debts, assets. */
  private static Disclosure provinceAndLevel() {
    List<String> cities = List.of("澄泉市", "云浦市", "锦川市", "北屏市", "南汀市", "龙陂市", "岐泽州");
    Bookkeeper keeper = new Bookkeeper(2001, "10000");
    Books books = keeper.books();
    Point settled = Point.of(YEAR, 2023, STAGE, "FINAL");
    Point level = settled.under(Point.of(HOLDER, "省本级"));
    general(keeper, level, 900);
    cities.forEach(city -> general(keeper, settled.under(Point.of(HOLDER, city)), 420 - 30 * cities.indexOf(city)));
    for (String line : List.of("return:310000", "general:2900000", "special:980000")) {
      double size = Double.parseDouble(line.replaceFirst(".*:", ""));
      keeper.add(level.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, "in/centre/" + line.replaceFirst(":.*", ""))), size * 0.9, size * 1.2);
    }
    for (String line : List.of("in/up:160000", "in/debt/fresh:420000", "in/debt/again:260000", "in/debt/foreign:9000", "in/left:240000", "in/steady:310000",
        "in/moved:120000")) {
      double size = Double.parseDouble(line.replaceFirst(".*:", ""));
      keeper.add(level.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, line.replaceFirst(":.*", ""))), size * 0.8, size);
    }
    List<List<String>> sent = List.of(
        List.of("return", "税收返还", "40000"), List.of("general/balance", "均衡性转移支付", "90000"), List.of("general/base", "县级基本财力保障机制奖补", "34000"),
        List.of("general/settle", "结算补助", "21000"), List.of("general/old", "老区转移支付", "9000"), List.of("general/school", "教育共同财政事权", "46000"),
        List.of("general/health", "医疗卫生共同财政事权", "52000"), List.of("general/farm", "农林水共同财政事权", "38000"), List.of("special/road", "交通运输", "24000"),
        List.of("special/green", "节能环保", "17000"));
    for (String city : cities) {
      for (List<String> one : sent) {
        if (!(one.get(0).equals("general/old") && cities.indexOf(city) % 3 == 1)) {
          double size = Double.parseDouble(one.get(2));
          keeper.add(settled.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", HOLDER, city, LINE, "down/" + one.get(0))), size * 0.4, size);
        }
      }
    }
    Point spentAbove = level.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL"));
    for (String kind : List.of("return", "general", "special")) {
      books.add(spentAbove.under(Point.of(LINE, "out/down/" + kind)), books.sum(settled.under(Point.of(LINE, "down/" + kind))));
    }
    for (String line : List.of("out/up:90000", "out/lent:330000", "out/repaid:180000", "out/steady:150000")) {
      double size = Double.parseDouble(line.replaceFirst(".*:", ""));
      keeper.add(spentAbove.under(Point.of(LINE, line.replaceFirst(":.*", ""))), size * 0.8, size);
    }
    for (String holder : List.of("省本级", "市州")) {
      for (String line : List.of("land:2100000", "facilities:86000", "welfare:42000", "sports:51000", "sewage:64000")) {
        double size = Double.parseDouble(line.replaceFirst(".*:", "")) / (holder.equals("省本级") ? 9 : 1);
        keeper.add(settled.under(Point.of(HOLDER, holder, FLOW, "REVENUE", FUND, "GOVERNMENT_FUND", LINE, "fund/in/" + line.replaceFirst(":.*", ""))),
            size * 0.7, size);
      }
      for (String code : List.of("2120801", "2120803", "2120804", "21213", "21214", "2290402", "2296002", "2296003", "2320411", "2330411")) {
        keeper.add(settled.under(Point.of(HOLDER, holder, FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND", FUNCTION, code, LINE, "fund/out")),
            holder.equals("省本级") ? 2_000 : 20_000, holder.equals("省本级") ? 19_000 : 210_000);
      }
    }
    for (String line : List.of("in/own", "out/own", "fund")) {
      keeper.copy(settled.under(Point.of(LINE, line)), Point.of(STAGE, "BUDGET"), 0.93, 1.06);
      keeper.copy(settled.under(Point.of(LINE, line)), Point.of(STAGE, "ADJUSTED_BUDGET"), 0.97, 1.05);
      keeper.copy(settled.under(Point.of(LINE, line)), Point.of(YEAR, 2022), 0.88, 1.03);
    }
    keeper.copy(settled.under(Point.of(LINE, "down")), Point.of(YEAR, 2022), 0.9, 1.05);
    close(books, level.under(Point.of(FUND, "GENERAL")), "in", "out", "out/closing");
    Bookkeeper ledger = new Bookkeeper(2011, "1000000");
    List<String> areas = Stream.concat(Stream.of("省本级"), cities.stream()).toList();
    for (String area : areas) {
      for (String kind : List.of("general", "special")) {
        owe(ledger, Point.of(HOLDER, area, SOURCE, kind), 2023, (area.equals("省本级") ? 9_000_000 : 3_100_000) * (kind.equals("general") ? 0.8 : 1));
      }
    }
    List<List<String>> firms = List.of(List.of("省属企业", "620"), List.of("澄泉市属企业", "410"), List.of("云浦市属企业", "260"), List.of("其他市州属企业", "980"));
    for (List<String> firm : firms) {
      for (int year : List.of(2022, 2023)) {
        BigDecimal size = ledger.amount(Double.parseDouble(firm.get(1)) * 20_000, Double.parseDouble(firm.get(1)) * 24_000);
        BigDecimal lent = ledger.amount(Double.parseDouble(firm.get(1)) * 12_000, Double.parseDouble(firm.get(1)) * 15_000);
        Point at = Point.of(YEAR, year, HOLDER, firm.get(0));
        books.add(at.under(Point.of(LINE, "firm/assets")), size);
        books.add(at.under(Point.of(LINE, "firm/owed")), lent);
        books.add(at.under(Point.of(LINE, "firm/equity")), size.subtract(lent).multiply(new BigDecimal("0.8")).setScale(-6, RoundingMode.HALF_UP));
      }
      HeldProvinces.count(books, Point.of(YEAR, 2023, HOLDER, firm.get(0)), "firms", 37 + 3 * Integer.parseInt(firm.get(1)) / 10);
    }
    ledger.books().entries().forEach(entry -> books.add(entry.at(), entry.yuan()));
    Figures whole = new Figures("万元", "#,##0", "").percents("0.0");
    Figures hundred = new Figures("亿元", "#,##0.00", "—").percents("0.00");
    Meaning all = Meaning.is(HOLDER, "全省|-");
    Meaning own = Meaning.is(HOLDER, "省本级|本级").from(HOLDER, "省本级");
    Meaning taken = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    Meaning revenue = GovernmentTables.income("GENERAL").under(own);
    Meaning outlay = GovernmentTables.spending("GENERAL").under(own);
    Column[] results = {
        Column.figure("年初预算数", STAGE, "BUDGET"), Column.figure("调整预算数", STAGE, "ADJUSTED_BUDGET"), Column.figure("决算数"),
        Column.figure("为调整预算的%", Meaning.NONE.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
        Column.figure("为上年决算的%", Meaning.NONE.against(Kind.RATE, YEAR, 2022))};
    List<Row> classes = new ArrayList<>();
    for (Row row : Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.NAME_ONLY)) {
      if (row.indent() == 0) {
        classes.add(new Row(List.of(OpenPublished.NUMERALS.get(classes.size()) + "、" + row.labels().get(0)), row.meaning(), 0, true));
      }
    }
    classes.add(total("支出合计"));
    Row grandIn = OpenPractice.whole("REVENUE", "收入总计", "in").with(HOLDER, OPEN);
    Row grandOut = OpenPractice.whole("EXPENDITURE", "支出总计", "out").with(HOLDER, OPEN);
    List<Row> received = new ArrayList<>(List.of(
        in(revenue, "一、一般公共预算收入", "in/own", 0), in(revenue, "税收收入", "in/own", 1).with(REVENUE, "101"), in(revenue, "非税收入", "in/own", 1).with(REVENUE, "103"),
        in(revenue, "二、中央补助收入", "in/centre", 0), in(revenue, "返还性收入", "in/centre/return", 1), in(revenue, "一般性转移支付收入", "in/centre/general", 1),
        in(revenue, "专项转移支付收入", "in/centre/special", 1), in(revenue, "三、市州上解收入", "in/up", 0), in(revenue, "四、债务收入", "in/debt", 0),
        in(revenue, "新增一般债券收入", "in/debt/fresh", 1), in(revenue, "再融资一般债券收入", "in/debt/again", 1), in(revenue, "国外贷款收入", "in/debt/foreign", 1),
        in(revenue, "五、上年结转收入", "in/left", 0).with(FLOW, "REVENUE|OPENING_BALANCE"),
        in(revenue, "六、动用预算稳定调节基金", "in/steady", 0).with(FLOW, "REVENUE|RESERVE_USED"), in(revenue, "七、调入资金", "in/moved", 0)));
    List<Row> given = new ArrayList<>(List.of(
        in(outlay, "一、省本级一般公共预算支出", "out/own", 0), in(outlay, "二、上解中央支出", "out/up", 0), in(outlay, "三、补助市州支出", "out/down", 0),
        in(outlay, "返还性支出", "out/down/return", 1), in(outlay, "一般性转移支付支出", "out/down/general", 1), in(outlay, "专项转移支付支出", "out/down/special", 1),
        in(outlay, "四、地方政府一般债务转贷支出", "out/lent", 0), in(outlay, "五、地方政府一般债务还本支出", "out/repaid", 0),
        in(outlay, "六、补充预算稳定调节基金", "out/steady", 0).with(FLOW, "EXPENDITURE|SURPLUS_ALLOCATION"), in(outlay, "七、年终结转", "out/closing", 0).with(FLOW, OPEN)));
    ClassicBudget.level(received, given);
    received.add(grandIn);
    given.add(grandOut);
    List<Column> down = new ArrayList<>(
        List.of(Column.label("地　　区", 7), Column.figure("合计", Meaning.NONE.from(LINE, "down")), Column.figure("税收返还", Meaning.NONE.from(LINE, "down/return"))));
    for (String kind : List.of("general:一般性转移支付", "special:专项转移支付")) {
      String key = kind.replaceFirst(":.*", "");
      List<Column> below = new ArrayList<>(List.of(Column.figure("小计", Meaning.NONE.from(LINE, "down/" + key))));
      sent.stream().filter(one -> one.get(0).startsWith(key))
          .forEach(one -> below.add(Column.figure(one.get(1), Meaning.NONE.from(LINE, "down/" + one.get(0)))));
      down.add(Column.over(kind.replaceFirst(".*:", ""), below.toArray(Column[]::new)));
    }
    down.add(Column.figure("合计为上年决算数的%", Meaning.NONE.from(LINE, "down").against(Kind.RATE, YEAR, 2022)));
    List<Row> receivers = new ArrayList<>();
    cities.forEach(city -> receivers.add(area(city, city)));
    receivers.add(Row.of(Meaning.is(HOLDER, OPEN), "合　　计"));
    List<Row> debtors = new ArrayList<>(List.of(Row.of(Meaning.is(HOLDER, OPEN), "全省合计"), area("省本级", "省本级"),
        Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, String.join("+", cities)), "市州小计")));
    cities.forEach(city -> debtors.add(area(city, city).indented(1)));
    Meaning transfers = Meaning.is(FLOW, OPEN, FUND, "GENERAL", FUNCTION, OPEN);
    Meaning wealth = Meaning.is(STAGE, OPEN, FLOW, OPEN, FUND, OPEN, SOURCE, OPEN, FUNCTION, OPEN);
    List<Row> owners = new ArrayList<>(List.of(Row.of(Meaning.is(HOLDER, OPEN), "全省合计")));
    firms.forEach(firm -> owners.add(area(firm.get(0), firm.get(0)).indented(1)));
    Column[] wealths = {
        Column.figure("资产总额", Meaning.NONE.from(LINE, "firm/assets")), Column.figure("负债总额", Meaning.NONE.from(LINE, "firm/owed")),
        Column.figure("国有资本权益", Meaning.NONE.from(LINE, "firm/equity")),
        Column.figure("资产负债率%", Meaning.NONE.from(LINE, "firm/owed").against(Kind.RATE, LINE, "firm/assets"))};
    Meaning fundIn = GovernmentTables.income("GOVERNMENT_FUND");
    Meaning fundOut = GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out");
    Column[] three = {Column.figure("调整预算数", STAGE, "ADJUSTED_BUDGET"), Column.figure("决算数"),
        Column.figure("为上年决算的%", Meaning.NONE.against(Kind.RATE, YEAR, 2022))};
    return new Disclosure(
        "held-20-province-and-level", "澜屏省", "2023年全省和省本级财政决算", ClassicAccounts.base(2023), books, Look.of(Look.Rules.LATTICE).size(8).headsOnce(),
        List.of(
            new Heading("关于澜屏省2023年财政决算的说明"),
            new Paragraph("2023年，全省一般公共预算收入{}万元，为调整预算的{}，比上年[增长/下降]{}。其中：税收收入{}万元，非税收入{}万元。", whole,
                List.of(taken.under(all), taken.under(all).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"), taken.under(all).against(Kind.GROWTH, YEAR, 2022),
                    taken.under(all).under(Meaning.is(REVENUE, "101")), taken.under(all).under(Meaning.is(REVENUE, "103")))),
            new Paragraph("全省一般公共预算支出{}万元，比上年[增长/下降]{}。其中：教育支出{}万元，社会保障和就业支出{}万元，农林水支出{}万元。", whole,
                List.of(spent.under(all), spent.under(all).against(Kind.GROWTH, YEAR, 2022), spent.under(all).under(Meaning.is(FUNCTION, "205")),
                    spent.under(all).under(Meaning.is(FUNCTION, "208")), spent.under(all).under(Meaning.is(FUNCTION, "213")))),
            new Paragraph("省本级一般公共预算支出{}万元，完成调整预算的{}。对市州税收返还和转移支付{}万元。", whole,
                List.of(spent.under(own), spent.under(own).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"),
                    transfers.from(LINE, "down").under(Meaning.is(HOLDER, OPEN)))),
            province("表01", "2023年全省及省本级一般公共预算收入决算表", "gov_general_revenue", whole, taken,
                panel(List.of(Column.label("预　算　科　目", 15), Column.over("全　　省", all, results), Column.over("其中：省本级", own, results)),
                    last(Row.revenues(books.values(REVENUE, LINE, "in/own"), Writing.NAME_ONLY), total("收入合计")))),
            province("表02", "2023年全省一般公共预算支出决算表", "gov_general_expenditure", whole, spent.under(all),
                panel(Column.join(List.of(Column.label("预　算　科　目", 17)), results), classes)),
            province("表03", "2023年省本级一般公共预算支出决算表", "gov_general_expenditure", whole, spent.under(Meaning.is(HOLDER, "省本级|本级|-").from(HOLDER, "省本级")),
                panel(Column.join(List.of(Column.label("科目编码", 5), Column.label("科目名称", 15)), three),
                    last(Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.CODE_AND_NAME), total("支出合计")))),
            province("表04", "2023年省本级一般公共预算收支决算平衡表", "gov_balance", whole, Meaning.NONE,
                new Panel(revenue.under(Meaning.is(HOLDER, "省本级|本级|-")), List.of(Column.over("收　　入", OpenPractice.join("项　　目", 15, Column.figure("决算数")))),
                    received.stream().map(row -> row.with(HOLDER, "省本级|本级|-")).map(HeldSurvey::ofLevel).toList()),
                new Panel(outlay.under(Meaning.is(HOLDER, "省本级|本级|-")), List.of(Column.over("支　　出", OpenPractice.join("项　　目", 15, Column.figure("决算数")))),
                    given.stream().map(row -> row.with(HOLDER, "省本级|本级|-")).map(HeldSurvey::ofLevel).toList())),
            province("表05", "2023年省对市州税收返还和转移支付分地区决算表", "gov_transfers", whole, transfers, panel(down, receivers))
                .note("注：1.本表不含中央单独核算资金。2.农林水、医疗卫生等共同财政事权转移支付列入一般性转移支付。"),
            province("表06", "2023年全省及省本级政府性基金预算收入决算表", "gov_fund_revenue", whole, fundIn.from(LINE, "fund/in"),
                panel(List.of(Column.label("项　　目", 15), Column.over("全　　省", all, three), Column.over("其中：省本级", own, three)),
                    List.of(in(fundIn, "一、国有土地使用权出让收入", "fund/in/land", 0), in(fundIn, "二、城市基础设施配套费收入", "fund/in/facilities", 0),
                        in(fundIn, "三、彩票公益金收入", "fund/in/welfare+fund/in/sports", 0), in(fundIn, "其中：福利彩票公益金收入", "fund/in/welfare", 1),
                        in(fundIn, "体育彩票公益金收入", "fund/in/sports", 2), in(fundIn, "四、污水处理费收入", "fund/in/sewage", 0), in(fundIn, "本年收入合计", "fund/in", 0)))),
            province("表07", "2023年全省及省本级政府性基金预算支出决算表", "gov_fund_expenditure", whole, fundOut,
                panel(List.of(Column.label("项　　目", 20), Column.over("全　　省", all, three), Column.over("其中：省本级", own, three)),
                    last(Row.functions(books.values(FUNCTION, LINE, "fund/out"), Writing.NAME_ONLY), total("本年支出合计")))),
            province("表08", "2023年澜屏省地方政府债务限额及余额决算情况表", "gov_general_debt|gov_special_debt", hundred, DEBT,
                panel(List.of(Column.label("地　　区", 10), Column.over("2023年债务限额", kinds("debt/limit")), Column.over("2023年末债务余额", kinds("debt/balance"))),
                    debtors)),
            province("表09", "2023年澜屏省地方政府债券发行及还本付息情况表", "gov_general_debt|gov_special_debt", hundred, DEBT.under(Meaning.is(HOLDER, OPEN)),
                panel(List.of(Column.label("项　　目", 20), Column.figure("全省", all), Column.figure("其中：省本级", Meaning.is(HOLDER, "省本级|本级|-").from(HOLDER, "省本级"))),
                    bonds(2023))),
            province("附1", "澜屏省2023年度企业国有资产（不含金融企业）基本情况表", "other", hundred, wealth,
                panel(
                    List.of(Column.label("类　　别", 12), Column.figure("户数（户）", HeldProvinces.number("firms")),
                        Column.over("2022年末", Meaning.is(YEAR, 2022), wealths),
                        Column.over("2023年末", wealths)),
                    owners))
                .note("注：国有资本权益按归属于国家所有的部分计算。")));
  }

  /** A row of the level's balance: the books keep it under the level. */
  private static Row ofLevel(Row row) {
    Meaning kept = row.meaning().under(Meaning.NONE.from(HOLDER, "省本级"));
    return new Row(row.labels(), kept, row.indent(), row.printed());
  }

  private static List<Row> bonds(int year) {
    return List.of(
        owed(year - 1, "一、" + (year - 1) + "年末地方政府债务余额", "debt/balance", 0), owed(year - 1, "其中：一般债务", "debt/balance", 1, "general"),
        owed(year - 1, "专项债务", "debt/balance", 2, "special"), owed(year, "二、" + year + "年地方政府债务限额", "debt/limit", 0),
        owed(year, "其中：一般债务", "debt/limit", 1, "general"), owed(year, "专项债务", "debt/limit", 2, "special"),
        owed(year, "三、" + year + "年地方政府债券发行额", "bond/issued", 0), owed(year, "（一）新增债券", "bond/issued/fresh", 1),
        owed(year, "其中：一般债券", "bond/issued/fresh", 2, "general"), owed(year, "专项债券", "bond/issued/fresh", 3, "special"),
        owed(year, "（二）再融资债券", "bond/issued/again", 1), owed(year, "其中：一般债券", "bond/issued/again", 2, "general"),
        owed(year, "专项债券", "bond/issued/again", 3, "special"), owed(year, "四、" + year + "年地方政府债务还本额", "bond/repaid", 0),
        owed(year, "（一）再融资债券安排", "bond/repaid/again", 1), owed(year, "（二）财政资金安排", "bond/repaid/own", 1),
        owed(year, "五、" + year + "年地方政府债务付息额", "bond/interest", 0), owed(year, "其中：一般债务", "bond/interest", 1, "general"),
        owed(year, "专项债务", "bond/interest", 2, "special"), owed(year, "六、" + year + "年末地方政府债务余额", "debt/balance", 0),
        owed(year, "其中：一般债务", "debt/balance", 1, "general"), owed(year, "专项债务", "debt/balance", 2, "special"));
  }

  private static Form province(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "", "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A prefecture: execution and draft in one document, words beside figures; seven insurance funds, each over revenue, spending and balance. */
  private static Disclosure wordsBesideFigures() {
    List<String> areas = List.of("市本级", "临江区", "青原县", "沙河县", "高新区");
    Bookkeeper keeper = new Bookkeeper(2102, "10000");
    Books books = keeper.books();
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET");
    areas.forEach(area -> general(keeper, plan.under(Point.of(HOLDER, area)), area.equals("市本级") ? 90 : 50 - 6 * areas.indexOf(area)));
    Point level = plan.under(Point.of(HOLDER, "市本级"));
    for (String line : List.of("profit/city:7200", "profit/water:1900", "profit/bus:640", "dividend:2100", "sale:1300", "left:900")) {
      double size = Double.parseDouble(line.replaceFirst(".*:", ""));
      keeper.add(level.under(Point.of(FLOW, "REVENUE", FUND, "STATE_CAPITAL", LINE, "capital/in/" + line.replaceFirst(":.*", ""))), size * 0.7, size);
    }
    for (String code : List.of("22301", "22302", "22399")) {
      keeper.add(level.under(Point.of(FLOW, "EXPENDITURE", FUND, "STATE_CAPITAL", FUNCTION, code, LINE, "capital/out/own")), 700, 2100);
    }
    keeper.add(level.under(Point.of(FLOW, "EXPENDITURE", FUND, "STATE_CAPITAL", LINE, "capital/out/moved")), 1200, 2400);
    for (String line : List.of("land:186000", "facilities:9400", "lottery:2600", "sewage:5300")) {
      double size = Double.parseDouble(line.replaceFirst(".*:", ""));
      keeper.add(level.under(Point.of(FLOW, "REVENUE", FUND, "GOVERNMENT_FUND", LINE, "fund/in/" + line.replaceFirst(":.*", ""))), size * 0.8, size);
    }
    keeper.add(level.under(Point.of(FLOW, "REVENUE", FUND, "GOVERNMENT_FUND", LINE, "fund/up")), 9_000, 14_000);
    keeper.add(level.under(Point.of(FLOW, "REVENUE", FUND, "GOVERNMENT_FUND", LINE, "fund/debt")), 40_000, 60_000);
    for (String code : List.of("2120801", "2120803", "2120804", "21213", "21214", "2290402", "2296002", "2296003", "2320411")) {
      keeper.add(level.under(Point.of(FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND", FUNCTION, code, LINE, "fund/out")), 2_000, 17_000);
    }
    keeper.add(level.under(Point.of(FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND", LINE, "fund/moved")), 20_000, 30_000);
    for (String line : List.of("in", "out", "capital", "fund")) {
      keeper.copy(plan.under(Point.of(LINE, line)), Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.93, 1.01);
      keeper.copy(plan.under(Point.of(LINE, line)), Point.of(YEAR, 2024), 0.93, 1.03);
      keeper.copy(plan.under(Point.of(LINE, line)), Point.of(YEAR, 2024, STAGE, "ADJUSTED_BUDGET"), 0.95, 1.03);
      keeper.copy(plan.under(Point.of(LINE, line)), Point.of(YEAR, 2023, STAGE, "FINAL"), 0.86, 0.99);
    }
    for (Point when : List.of(level, level.under(Point.of(YEAR, 2024, STAGE, "EXECUTION")))) {
      close(books, when.under(Point.of(FUND, "STATE_CAPITAL")), "capital", "capital", "capital/closing");
      close(books, when.under(Point.of(FUND, "GOVERNMENT_FUND")), "fund", "fund", "fund/closing");
    }
    List<List<String>> insurances = List.of(
        List.of("workers", "企业职工基本养老保险基金", "92000"), List.of("residents", "城乡居民基本养老保险基金", "21000"), List.of("offices", "机关事业单位基本养老保险基金", "54000"),
        List.of("medical", "职工基本医疗保险基金", "61000"), List.of("rural", "城乡居民基本医疗保险基金", "48000"), List.of("injury", "工伤保险基金", "5200"),
        List.of("jobless", "失业保险基金", "4300"));
    for (List<String> insurance : insurances) {
      double size = Double.parseDouble(insurance.get(2));
      BigDecimal before = keeper.amount(size * 0.6, size * 1.4);
      for (Point when : List.of(Point.of(YEAR, 2024, STAGE, "EXECUTION"), plan)) {
        Point at = when.under(Point.of(FUND, "SOCIAL_INSURANCE", LINE, "insured/" + insurance.get(0)));
        books.add(at.under(Point.of(FLOW, "OPENING_BALANCE")), before);
        BigDecimal net = BigDecimal.ZERO;
        for (String part : List.of("premium:0.8", "subsidy:0.25", "interest:0.02", "benefit:0.85", "away:0.02")) {
          String key = part.replaceFirst(":.*", "");
          if (!(key.equals("subsidy") && size < 6_000)) {
            double share = Double.parseDouble(part.replaceFirst(".*:", ""));
            BigDecimal yuan = keeper.amount(size * share * 0.85, size * share);
            boolean comes = !key.equals("benefit") && !key.equals("away");
            books.add(at.under(Point.of(FLOW, comes ? "REVENUE" : "EXPENDITURE", SOURCE, key)), yuan);
            net = comes ? net.add(yuan) : net.subtract(yuan);
          }
        }
        books.add(at.under(Point.of(FLOW, "NET")), net);
        before = before.add(net);
        books.add(at.under(Point.of(FLOW, "CLOSING_BALANCE")), before);
      }
    }
    Bookkeeper ledger = new Bookkeeper(2112, "1000000");
    for (String area : areas) {
      for (String kind : List.of("general", "special")) {
        owe(ledger, Point.of(HOLDER, area, SOURCE, kind), 2024, (area.equals("市本级") ? 1_900_000 : 620_000) * (kind.equals("general") ? 0.7 : 1));
      }
    }
    ledger.books().entries().forEach(entry -> books.add(entry.at(), entry.yuan()));
    Figures figures = new Figures("万元", "#,##0", "0").percents("0.0");
    Figures open = figures.zero("");
    Figures hundred = new Figures("亿元", "0.00", "").percents("0.0");
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    Meaning all = Meaning.is(HOLDER, "全市|-");
    Meaning own = Meaning.is(HOLDER, "市本级|市级|本级|-").from(HOLDER, "市本级");
    Meaning taken = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    Map<String, String> why = Map.of("10101", "落实退税减税政策", "10104", "重点企业利润回升", "10119", "房地产交易放缓", "10307", "盘活存量资产", "205", "教师待遇保障", "208", "提高养老金标准", "213",
        "高标准农田建设",
        "206", "科技专项增加", "221", "保障房续建");
    List<Row> revenues = new ArrayList<>();
    for (String code : Chart.withParents(TAXES)) {
      revenues.add(new Row(List.of(Chart.revenue(code), why.getOrDefault(code, "")), Meaning.is(REVENUE, code), code.length() == 3 ? 0 : 1, true));
    }
    revenues.add(total("收　入　合　计", ""));
    List<Row> outlays = new ArrayList<>();
    for (String code : Chart.withParents(books.values(FUNCTION, LINE, "out/own"))) {
      outlays.add(new Row(List.of(Chart.function(code), why.getOrDefault(code, "")), Meaning.is(FUNCTION, code), code.length() == 3 ? 0 : 1, true));
    }
    outlays.add(total("支　出　合　计", ""));
    List<Row> byArea = new ArrayList<>(List.of(Row.of(Meaning.is(HOLDER, OPEN), "全市合计")));
    areas.forEach(area -> byArea.add(area(area, area)));
    Column[] done = {
        Column.figure("预算数", YEAR, 2024), Column.figure("执行数", executed), Column.figure("增长%", executed.against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL"))};
    Meaning capitalIn = GovernmentTables.income("STATE_CAPITAL").under(own);
    Meaning capitalOut = GovernmentTables.spending("STATE_CAPITAL").under(own);
    Meaning fundIn = GovernmentTables.income("GOVERNMENT_FUND").under(own);
    Meaning fundOut = GovernmentTables.spending("GOVERNMENT_FUND").under(own);
    Column[] two = {Column.figure("2024年执行数", executed), Column.figure("2025年预算数")};
    Column[] grown = {two[0], two[1], Say.growth("增减%", 2024, "EXECUTION")};
    List<Row> capitalLeft = new ArrayList<>(List.of(
        in(capitalIn, "一、利润收入", "capital/in/profit", 0), in(capitalIn, "宣泽市城市投资集团利润", "capital/in/profit/city", 1),
        in(capitalIn, "宣泽市水务公司利润", "capital/in/profit/water", 1), in(capitalIn, "宣泽市公共交通公司利润", "capital/in/profit/bus", 1),
        in(capitalIn, "二、股利、股息收入", "capital/in/dividend", 0), in(capitalIn, "三、产权转让收入", "capital/in/sale", 0),
        in(capitalIn, "本年收入合计", "capital/in/profit+capital/in/dividend+capital/in/sale", 0),
        in(capitalIn, "上年结转", "capital/in/left", 0).with(FLOW, "REVENUE|OPENING_BALANCE"), OpenPractice.whole("REVENUE", "收入总计", "capital")));
    List<Row> capitalRight = new ArrayList<>(List.of(
        Row.of(capitalOut.under(Meaning.is(FUNCTION, "22301")).from(LINE, "capital/out", HOLDER, "市本级"), "一、解决历史遗留问题及改革成本支出"),
        Row.of(capitalOut.under(Meaning.is(FUNCTION, "22302")).from(LINE, "capital/out", HOLDER, "市本级"), "二、国有企业资本金注入"), blank("三、国有企业政策性补贴"),
        Row.of(capitalOut.under(Meaning.is(FUNCTION, "22399")).from(LINE, "capital/out", HOLDER, "市本级"), "四、其他国有资本经营预算支出"), blank(""), blank(""),
        in(capitalOut, "本年支出合计", "capital/out/own", 0), in(capitalOut, "调出资金", "capital/out/moved", 0),
        in(capitalOut, "结转下年", "capital/closing", 0).with(FLOW, OPEN)));
    capitalLeft.add(8, blank(""));
    capitalRight.add(OpenPractice.whole("EXPENDITURE", "支出总计", "capital"));
    List<Row> fundLeft = new ArrayList<>(List.of(
        in(fundIn, "一、国有土地使用权出让收入", "fund/in/land", 0), in(fundIn, "二、城市基础设施配套费收入", "fund/in/facilities", 0), in(fundIn, "三、彩票公益金收入", "fund/in/lottery", 0),
        in(fundIn, "四、污水处理费收入", "fund/in/sewage", 0), in(fundIn, "本年收入合计", "fund/in", 0), in(fundIn, "上级补助收入", "fund/up", 0),
        in(fundIn, "专项债务转贷收入", "fund/debt", 0)));
    List<Row> fundRight = new ArrayList<>();
    for (String code : Chart.withParents(books.values(FUNCTION, LINE, "fund/out"))) {
      fundRight.add(
          new Row(List.of(Chart.function(code)), fundOut.under(Meaning.is(FUNCTION, code)).from(LINE, "fund/out", HOLDER, "市本级"), code.length() / 2 - 1, true));
    }
    fundRight.addAll(List.of(in(fundOut, "本年支出合计", "fund/out", 0), in(fundOut, "调出资金", "fund/moved", 0),
        in(fundOut, "结转下年支出", "fund/closing", 0).with(FLOW, OPEN)));
    ClassicBudget.level(fundLeft, fundRight);
    fundLeft.add(OpenPractice.whole("REVENUE", "收入总计", "fund"));
    fundRight.add(OpenPractice.whole("EXPENDITURE", "支出总计", "fund"));
    Meaning insured = Meaning.is(FUND, "SOCIAL_INSURANCE", REVENUE, OPEN, FUNCTION, OPEN, SOURCE, OPEN, USE, OPEN, HOLDER, "全市|-");
    List<Row> comes = new ArrayList<>();
    List<Row> goes = new ArrayList<>();
    List<Row> stays = new ArrayList<>();
    for (List<String> insurance : insurances) {
      String name = OpenPublished.NUMERALS.get(stays.size()) + "、" + insurance.get(1);
      String line = "insured/" + insurance.get(0);
      comes.add(Row.of(Meaning.NONE.from(LINE, line), name));
      comes.add(Row.of(Meaning.NONE.from(LINE, line, SOURCE, "premium"), "其中：保险费收入").indented(1));
      if (Double.parseDouble(insurance.get(2)) >= 6_000) {
        comes.add(Row.of(Meaning.NONE.from(LINE, line, SOURCE, "subsidy"), "财政补贴收入").indented(4));
      }
      comes.add(Row.of(Meaning.NONE.from(LINE, line, SOURCE, "interest"), "利息收入").indented(4));
      goes.add(Row.of(Meaning.NONE.from(LINE, line), name));
      goes.add(Row.of(Meaning.NONE.from(LINE, line, SOURCE, "benefit"), "其中：社会保险待遇支出").indented(1));
      stays.add(Row.of(Meaning.NONE.from(LINE, line), name));
    }
    comes.add(Row.of(Meaning.NONE.from(LINE, "insured"), "社会保险基金收入合计"));
    comes.add(Row.of(Meaning.NONE.from(LINE, "insured", SOURCE, "premium"), "其中：保险费收入").indented(1));
    comes.add(Row.of(Meaning.NONE.from(LINE, "insured", SOURCE, "subsidy"), "财政补贴收入").indented(4));
    goes.add(Row.of(Meaning.NONE.from(LINE, "insured"), "社会保险基金支出合计"));
    stays.add(Row.of(Meaning.NONE.from(LINE, "insured"), "合　　计"));
    Meaning net = Meaning.is(FLOW, OPEN).from(FLOW, "NET");
    return new Disclosure(
        "held-21-words-beside-figures", "宣泽市人民政府", "宣泽市2024年预算执行情况和2025年预算草案的报告", ClassicBudget.base(2025), books,
        Look.of(Look.Rules.LATTICE).size(9), List.of(
            new Heading("一、2024年预算执行情况"),
            new Paragraph("2024年，全市一般公共预算收入完成{}万元，为预算的{}，[增长/下降]{}。其中：税收收入{}万元，[增长/下降]{}。", figures,
                List.of(taken.under(all).under(executed), taken.under(all).under(executed).against(Kind.RATE, STAGE, "BUDGET"),
                    taken.under(all).under(executed).against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL"),
                    taken.under(all).under(executed).under(Meaning.is(REVENUE, "101")),
                    taken.under(all).under(executed).under(Meaning.is(REVENUE, "101")).against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL"))),
            new Paragraph("全市一般公共预算支出完成{}亿元，为调整预算的{}；全市社会保险基金收入{}亿元，支出{}亿元，年末滚存结余{}亿元。", hundred,
                List.of(spent.under(all).under(executed), spent.under(all).under(executed).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"),
                    insured.under(executed).under(Meaning.is(FLOW, "REVENUE").from(LINE, "insured")),
                    insured.under(executed).under(Meaning.is(FLOW, "EXPENDITURE").from(LINE, "insured")),
                    insured.under(executed).under(Meaning.is(FLOW, "CLOSING_BALANCE").from(LINE, "insured")))),
            draft(1, "2024年全市一般公共预算收入执行情况表", "gov_general_revenue", figures, taken.under(all),
                panel(
                    List.of(Column.label("项　　目", 14), Column.figure("2023年决算数", YEAR, 2023, STAGE, "FINAL"),
                        Column.over("2024年", Column.figure("年初预算数", YEAR, 2024), Column.figure("调整预算数", YEAR, 2024, STAGE, "ADJUSTED_BUDGET"),
                            Column.figure("执行数", executed)),
                        Column.figure("执行数为调整预算数%", executed.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
                        Column.figure("比上年增长%", executed.against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL")), Column.remark("说　明", 9)),
                    revenues)),
            draft(2, "2024年一般公共预算收支分地区执行情况表", "other|gov_general_revenue|gov_general_expenditure|gov_balance", figures, Meaning.NONE,
                panel(
                    List.of(Column.label("地　　区", 8), Column.over("一般公共预算收入", taken, done),
                        Column.figure("其中：税收收入", executed.under(taken).under(Meaning.is(REVENUE, "101"))),
                        Column.over("一般公共预算支出", spent, done)),
                    byArea)),
            draft(3, "2024年宣泽市政府债务限额和余额情况表", "gov_general_debt|gov_special_debt", hundred, DEBT.under(Meaning.is(YEAR, 2024)),
                panel(List.of(Column.label("地　　区", 8), Column.over("债务限额", kinds("debt/limit")), Column.over("债务余额（预计执行数）", kinds("debt/balance"))), byArea)),
            draft(4, "2024年宣泽市政府债券发行及还本付息情况表", "gov_general_debt|gov_special_debt", hundred, DEBT.under(Meaning.is(HOLDER, OPEN)),
                panel(List.of(Column.label("项　　目", 20), Column.figure("全市", all), Column.figure("市本级", own)), bonds(2024))),
            new Heading("二、2025年预算草案"),
            new Paragraph("2025年市级一般公共预算支出安排{}万元，比上年执行数[增长/下降]{}。其中：教育支出{}万元，社会保障和就业支出{}万元，农林水支出{}万元。", figures,
                List.of(spent.under(own).from(LINE, "out/own", HOLDER, "市本级"),
                    spent.under(own).from(LINE, "out/own", HOLDER, "市本级").against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"),
                    spent.under(own).under(Meaning.is(FUNCTION, "205")).from(LINE, "out/own", HOLDER, "市本级"),
                    spent.under(own).under(Meaning.is(FUNCTION, "208")).from(LINE, "out/own", HOLDER, "市本级"),
                    spent.under(own).under(Meaning.is(FUNCTION, "213")).from(LINE, "out/own", HOLDER, "市本级"))),
            draft(5, "2025年市级一般公共预算支出预算表", "gov_general_expenditure", figures, spent.under(own),
                panel(
                    List.of(Column.label("项　　目", 17), Column.figure("2024年执行数", executed), Column.figure("2025年预算数"), Say.change("增减额", 2024, "EXECUTION"),
                        Say.growth("增长%", 2024, "EXECUTION"), Column.remark("备　注", 8)),
                    outlays)),
            draft(6, "2025年市级政府性基金预算收支总表", "gov_fund_revenue|gov_fund_expenditure|gov_balance", open, own,
                new Panel(fundIn, List.of(Column.over("收　　入", OpenPractice.join("项　目", 11, two))), fundLeft),
                new Panel(fundOut, List.of(Column.over("支　　出", OpenPractice.join("项　目", 13, two))), fundRight)),
            draft(7, "2025年市级国有资本经营预算收支总表", "gov_state_capital_revenue|gov_state_capital_expenditure|gov_balance", open, own,
                new Panel(capitalIn, List.of(Column.over("收　　入", OpenPractice.join("项　目", 12, two))), capitalLeft),
                new Panel(capitalOut, List.of(Column.over("支　　出", OpenPractice.join("项　目", 13, two))), capitalRight)),
            draft(8, "2025年全市社会保险基金收入预算表", "gov_social_insurance_revenue", figures, insured.under(Meaning.is(FLOW, "REVENUE")),
                panel(Column.join(List.of(Column.label("项　　目", 18)), grown), comes)),
            draft(9, "2025年全市社会保险基金支出预算表", "gov_social_insurance_expenditure", figures, insured.under(Meaning.is(FLOW, "EXPENDITURE")),
                panel(Column.join(List.of(Column.label("项　　目", 18)), grown), goes)),
            draft(10, "2025年全市社会保险基金结余预算表", "gov_social_insurance_balance", figures, insured,
                panel(
                    List.of(Column.label("项　　目", 17), Column.over("本年收支结余", net, two), Column.over("年末滚存结余", Meaning.is(FLOW, "CLOSING_BALANCE"), two)), stays))
                .note("说明：按照收支平衡原则编制，企业职工基本养老保险基金按统收统支口径反映。")));
  }

  private static Form draft(int number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("附表" + number, title, "", "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A zone: both sides of all its money, functions down to the item by use and origin, by the government's items; empty tables; works with their money. */
  private static Disclosure zoneByItem() {
    Bookkeeper keeper = new Bookkeeper(2203, "100");
    Books books = keeper.books();
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET");
    Map<String, List<String>> outlays = Map.ofEntries(
        Map.entry("2010301", List.of("50101", "50102", "50103", "50201", "50208", "50299")), Map.entry("2010302", List.of("50205", "50299")),
        Map.entry("2010601", List.of("50101", "50201")), Map.entry("2013802", List.of("50201", "50205")), Map.entry("2040601", List.of("50101", "50201")),
        Map.entry("2050202", List.of("50501", "50502")), Map.entry("2050203", List.of("50501", "50502", "50902")),
        Map.entry("2060404", List.of("50701", "50205")),
        Map.entry("2070109", List.of("50502")), Map.entry("2080505", List.of("50102", "50501")), Map.entry("2080701", List.of("50701", "50901")),
        Map.entry("2100302", List.of("50501", "50502")), Map.entry("2100408", List.of("50502")), Map.entry("2101101", List.of("50102")),
        Map.entry("2101102", List.of("50501")),
        Map.entry("2110301", List.of("50205", "50299")), Map.entry("2110302", List.of("50302")), Map.entry("2120101", List.of("50101", "50201")),
        Map.entry("2120104", List.of("50205", "50299")), Map.entry("2120399", List.of("50302", "50209")), Map.entry("2120501", List.of("50205")),
        Map.entry("2130305", List.of("50302")), Map.entry("2140106", List.of("50209")), Map.entry("2210201", List.of("50103", "50501")),
        Map.entry("2240106", List.of("50205", "50306")));
    List<String> basics = List.of("501", "50201", "50208", "50501", "50102");
    for (String code : outlays.keySet().stream().sorted().toList()) {
      for (String item : outlays.get(code)) {
        boolean basic = basics.stream().anyMatch(item::startsWith);
        double most = item.equals("50302") ? 4200 : basic ? 900 : 640;
        Point at = plan
            .under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", FUNCTION, code, GOVERNMENT, item, LINE, "out/own", USE, basic ? "BASIC" : "PROJECT"));
        keeper.add(at.under(Point.of(Part.AGE, "NEW")), most * 0.3, most);
        if (!basic && List.of("205", "208", "210", "213").contains(code.substring(0, 3))) {
          keeper.add(at.under(Point.of(Part.AGE, "ABOVE")), most * 0.1, most * 0.4);
        }
      }
    }
    for (String line : List.of("out/up:1400", "out/repaid:900", "out/reserve:260")) {
      double size = Double.parseDouble(line.replaceFirst(".*:", ""));
      keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, line.replaceFirst(":.*", ""))), size * 0.7, size);
    }
    for (String code : List.of("10101", "10104", "10106", "10109", "10110", "10111", "10112", "10119", "10302", "10304", "10307", "10399")) {
      keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", REVENUE, code, LINE, "in/own")), code.startsWith("101") ? 900 : 120,
          code.startsWith("101") ? 6200 : 900);
    }
    for (String line : List.of("in/transfer/general:6800", "in/transfer/special:2600", "in/left:800", "in/debt:2200", "in/steady:1200")) {
      double size = Double.parseDouble(line.replaceFirst(".*:", ""));
      keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", LINE, line.replaceFirst(":.*", ""))), size * 0.8, size);
    }
    for (String line : List.of("land:26000", "facilities:1900", "sewage:1300")) {
      double size = Double.parseDouble(line.replaceFirst(".*:", ""));
      keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GOVERNMENT_FUND", LINE, "fund/in/" + line.replaceFirst(":.*", ""))), size * 0.8, size);
    }
    for (String code : List.of("2120801", "2120803", "21213", "21214", "2320411")) {
      keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GOVERNMENT_FUND", FUNCTION, code, LINE, "fund/out")), 900, 4100);
    }
    for (String line : List.of("in", "out", "fund")) {
      keeper.copy(plan.under(Point.of(LINE, line)), Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.92, 1.02);
    }
    for (Point when : List.of(plan, Point.of(YEAR, 2024, STAGE, "EXECUTION"))) {
      close(books, when.under(Point.of(FUND, "GENERAL")), "in", "out", "out/closing");
      close(books, when.under(Point.of(FUND, "GOVERNMENT_FUND")), "fund", "fund", "fund/closing");
    }
    keeper.publicExpenses(plan.under(Point.of(FUND, "GENERAL")), 90);
    keeper.copy(plan.under(Point.of(LINE, "public")), Point.of(YEAR, 2024), 0.95, 1.2);
    keeper.copy(plan.under(Point.of(LINE, "public")), Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.6, 0.95);
    owe(keeper, Point.of(SOURCE, "general"), 2024, 24_000);
    owe(keeper, Point.of(SOURCE, "special"), 2024, 61_000);
    List<List<String>> works = List.of(
        List.of("科创产业园二期标准厂房", "园区建设投资公司", "2024—2026年", "48000"), List.of("北区污水处理厂扩建", "建设管理局", "2025—2026年", "16000"),
        List.of("滨河大道东延工程", "建设管理局", "2023—2025年", "22000"), List.of("中小企业孵化基地", "经济发展局", "2025年", "5200"),
        List.of("九年一贯制学校新建", "社会事务局", "2024—2025年", "19000"),
        List.of("热力管网改造", "建设管理局", "2025年", "3900"));
    List<Row> built = new ArrayList<>();
    for (List<String> work : works) {
      double size = Double.parseDouble(work.get(3));
      Point at = plan.under(Point.of(FLOW, "EXPENDITURE", PROJECT, work.get(0)));
      keeper.add(at.under(Point.of(LINE, "works/whole")), size * 0.9, size);
      for (String from : List.of("own", "bond", "above")) {
        if (!(from.equals("above") && built.size() % 2 == 0)) {
          keeper.add(at.under(Point.of(LINE, "works/year/" + from)), size * 0.05, size * 0.2);
        }
      }
      built.add(Row.of(Meaning.is(PROJECT, work.get(0)), Integer.toString(built.size() + 1), work.get(0), work.get(1), work.get(2)));
    }
    built.add(total("", "合　计", "", ""));
    Figures figures = Figures.TEN_THOUSANDS.percents("0.0");
    Figures dashes = figures.zero("-");
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    Meaning income = GovernmentTables.income("GENERAL");
    Meaning outlay = GovernmentTables.spending("GENERAL");
    Meaning taken = income.from(LINE, "in/own");
    Meaning spent = outlay.from(LINE, "out/own");
    Column[] two = {Column.figure("2024年执行数", executed), Column.figure("2025年预算数")};
    List<Row> left = new ArrayList<>(List.of(
        in(income, "一、本级一般公共预算收入", "in/own", 0), in(income, "（一）税收收入", "in/own", 1).with(REVENUE, "101"),
        in(income, "（二）非税收入", "in/own", 1).with(REVENUE, "103"),
        in(income, "二、上级补助收入", "in/transfer", 0), in(income, "（一）一般性转移支付", "in/transfer/general", 1), in(income, "（二）专项转移支付", "in/transfer/special", 1),
        in(income, "三、一般债务转贷收入", "in/debt", 0), in(income, "四、动用预算稳定调节基金", "in/steady", 0).with(FLOW, "REVENUE|RESERVE_USED"),
        in(income, "五、上年结转", "in/left", 0).with(FLOW, "REVENUE|OPENING_BALANCE")));
    List<Row> right = new ArrayList<>(List.of(in(outlay, "一、本级一般公共预算支出", "out/own", 0)));
    for (String code : Chart.withParents(outlays.keySet())) {
      if (code.length() == 3) {
        right.add(Row.of(spent.under(Meaning.is(FUNCTION, code)), "（" + OpenPublished.NUMERALS.get(right.size() - 1) + "）" + Chart.function(code)).indented(1));
      }
    }
    right.addAll(
        List.of(in(outlay, "（十四）预备费", "out/reserve", 1).with(FUNCTION, "227|-"), in(outlay, "二、上解上级支出", "out/up", 0), in(outlay, "三、一般债务还本支出", "out/repaid", 0),
            in(outlay, "四、结转下年", "out/closing", 0).with(FLOW, OPEN)));
    ClassicBudget.level(left, right);
    left.add(OpenPractice.whole("REVENUE", "收入总计", "in"));
    right.add(OpenPractice.whole("EXPENDITURE", "支出总计", "out"));
    List<String> sections = Chart.withParents(outlays.keySet()).stream().filter(code -> code.length() == 5).toList();
    List<String> items = Chart.withParents(outlays.values().stream().flatMap(List::stream).toList());
    List<Column> matrix = new ArrayList<>(List.of(Column.over("支出功能分类", Column.label("编码", 4), Column.label("名称", 11)), Column.figure("合计", SYSTEM, OPEN)));
    items.stream().filter(code -> code.length() == 3).forEach(code -> matrix.add(Say.economicColumn("[" + code + "]" + Chart.economic(code), code)));
    Meaning fundIn = GovernmentTables.income("GOVERNMENT_FUND");
    Meaning fundOut = GovernmentTables.spending("GOVERNMENT_FUND");
    List<Row> fundLeft = new ArrayList<>(List.of(
        in(fundIn, "国有土地使用权出让收入", "fund/in/land", 0), in(fundIn, "城市基础设施配套费收入", "fund/in/facilities", 0), in(fundIn, "污水处理费收入", "fund/in/sewage", 0)));
    List<Row> fundRight = new ArrayList<>();
    for (String code : List.of("2120801", "2120803", "21213", "21214", "2320411")) {
      fundRight.add(Row.of(fundOut.under(Meaning.is(FUNCTION, code)).from(LINE, "fund/out"), Chart.function(code)));
    }
    fundRight.add(in(fundOut, "调出资金及年终结余", "fund/closing", 0).with(FLOW, OPEN));
    ClassicBudget.level(fundLeft, fundRight);
    fundLeft.add(OpenPractice.whole("REVENUE", "收入总计", "fund"));
    fundRight.add(OpenPractice.whole("EXPENDITURE", "支出总计", "fund"));
    Meaning publics = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN);
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, Part.ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    Meaning work = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, HOLDER, OPEN, SOURCE, OPEN);
    return new Disclosure(
        "held-22-zone-by-item", "朔原高新技术产业开发区管理委员会", "朔原高新技术产业开发区2025年政府预算公开", ClassicBudget.base(2025), books,
        Look.of(Look.Rules.FILLED_LATTICE).size(8), List.of(
            zone("表一", "2025年高新区一般公共预算收支总表", "gov_balance|gov_general_revenue|gov_general_expenditure", figures, Meaning.NONE,
                new Panel(income, List.of(Column.over("收　　入", OpenPractice.join("项　目", 13, two))), left),
                new Panel(outlay, List.of(Column.over("支　　出", OpenPractice.join("项　目", 14, two))), right)),
            zone("表二", "2025年高新区一般公共预算收入表", "gov_general_revenue", figures, taken,
                panel(
                    Column.join(List.of(Column.label("科目编码", 5), Column.label("科目名称", 15)), two[0], two[1], Say.change("增减额", 2024, "EXECUTION"),
                        Say.growth("增减%", 2024, "EXECUTION")),
                    first(total("", "合　计"), Row.revenues(books.values(REVENUE, LINE, "in/own"), Writing.CODE_AND_NAME)))),
            zone("表三", "2025年高新区一般公共预算本级支出表（功能分类到项）", "gov_general_expenditure", figures, spent,
                panel(
                    List.of(Column.label("预算科目", 19), Column.figure("合　计"), Say.use("基本支出", "BASIC"),
                        Column.over("项目支出", Meaning.is(USE, "PROJECT"), Column.figure("小计"),
                            Column.figure("其中：上级转移支付安排", Meaning.NONE.from(Part.AGE, "ABOVE")))),
                    first(total("合　计"), Row.functions(outlays.keySet(), Writing.CODE_BEFORE_NAME)))),
            zone("表四", "2025年高新区一般公共预算支出表（按功能分类和政府预算经济分类）", "gov_general_expenditure|gov_general_basic|other|general_budget_economic", dashes, spent,
                panel(matrix, first(total("", "合　计"), sections.stream().map(code -> Row.of(Meaning.is(FUNCTION, code), code, Chart.function(code))).toList()))),
            zone("表五", "2025年高新区一般公共预算基本支出表（政府预算经济分类）", "gov_general_basic", figures, spent.under(Meaning.is(USE, "BASIC")),
                panel(List.of(Column.label("科目编码", 5), Column.label("科目名称", 18), Column.figure("2025年预算数")),
                    first(Row.of(Meaning.is(SYSTEM, OPEN), "", "合　计"),
                        Row.economics(books.values(GOVERNMENT, LINE, "out/own", USE, "BASIC"), Writing.CODE_AND_NAME)))),
            zone("表六", "2025年高新区政府性基金预算收支表", "gov_fund_revenue|gov_fund_expenditure|gov_balance", figures, Meaning.NONE,
                new Panel(fundIn, List.of(Column.over("收　　入", OpenPractice.join("项　目", 11, two))), fundLeft),
                new Panel(fundOut, List.of(Column.over("支　　出", OpenPractice.join("项　目", 14, two))), fundRight)),
            zone("表七", "2025年高新区国有资本经营预算收支表", "gov_state_capital_revenue|gov_state_capital_expenditure|gov_balance", figures, Meaning.NONE,
                new Panel(GovernmentTables.income("STATE_CAPITAL").from(LINE, "capital"),
                    List.of(Column.over("收　　入", OpenPractice.join("项　目", 12, Column.figure("预算数")))),
                    List.of(total("一、利润收入"), total("二、股利、股息收入"), total("收入总计"))),
                new Panel(GovernmentTables.spending("STATE_CAPITAL").from(LINE, "capital"),
                    List.of(Column.over("支　　出", OpenPractice.join("项　目", 12, Column.figure("预算数")))),
                    List.of(total("一、国有企业资本金注入"), total("二、其他支出"), total("支出总计"))))
                .note("说明：高新区国有企业利润由市级统一收缴，高新区2025年未编制国有资本经营预算，本表为空。"),
            zone("表八", "高新区2024年政府债务限额、余额及还本付息情况表", "gov_general_debt|gov_special_debt", figures, DEBT,
                panel(List.of(Column.label("项　　目", 18), Column.figure("合计"), Column.figure("一般债务", Meaning.NONE.from(SOURCE, "general")),
                    Column.figure("专项债务", Meaning.NONE.from(SOURCE, "special"))),
                    List.of(
                        owed(2023, "一、2023年末政府债务余额", "debt/balance", 0), owed(2024, "二、2024年政府债务限额", "debt/limit", 0),
                        owed(2024, "三、2024年新增债券转贷收入", "bond/issued/fresh", 0),
                        owed(2024, "四、2024年再融资债券转贷收入", "bond/issued/again", 0), owed(2024, "五、2024年政府债务还本支出", "bond/repaid", 0),
                        owed(2024, "其中：再融资债券偿还", "bond/repaid/again", 1), owed(2024, "自有财力偿还", "bond/repaid/own", 2),
                        owed(2024, "六、2024年政府债务付息支出", "bond/interest", 0),
                        owed(2024, "七、2024年末政府债务余额", "debt/balance", 0)))),
            zone("表九", "2025年高新区“三公”经费预算表", "three_public|other", figures, publics,
                panel(
                    List.of(Column.label("项　　目", 17), Column.figure("2024年预算数", YEAR, 2024), Column.figure("2024年执行数", executed), Column.figure("2025年预算数"),
                        Column.figure("比2024年预算增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024))),
                    Say.publicRows())),
            zone("表十", "2025年高新区重大政府投资项目计划表", "gov_projects|project_expenditure|other", figures, work,
                panel(
                    List.of(Column.label("序号", 2.4), Column.label("项目名称", 13), Column.label("建设单位", 9), Column.label("建设年限", 7),
                        Column.figure("总投资", Meaning.is(YEAR, OPEN, STAGE, OPEN).from(LINE, "works/whole")),
                        Column.over("2025年计划投资", Column.figure("小计", Meaning.NONE.from(LINE, "works/year")),
                            Column.figure("本级财力", Meaning.NONE.from(LINE, "works/year/own")),
                            Column.figure("政府债券", Meaning.NONE.from(LINE, "works/year/bond")),
                            Column.figure("上级补助", Meaning.NONE.from(LINE, "works/year/above")))),
                    built)),
            new Heading("高新区2025年预算编制说明"),
            new Paragraph("2024年，高新区本级一般公共预算收入执行{}万元；2025年预算安排{}万元，比上年执行数[增加/减少]{}万元，[增长/下降]{}。其中税收收入{}万元。", figures,
                List.of(taken.under(executed), taken, taken.against(Kind.CHANGE, YEAR, 2024, STAGE, "EXECUTION"),
                    taken.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"),
                    taken.under(Meaning.is(REVENUE, "101")))),
            new Paragraph("本级一般公共预算支出安排{}万元，其中：教育支出{}万元，科学技术支出{}万元，城乡社区支出{}万元；基本支出{}万元。", figures,
                List.of(spent, spent.under(Meaning.is(FUNCTION, "205")), spent.under(Meaning.is(FUNCTION, "206")), spent.under(Meaning.is(FUNCTION, "212")),
                    spent.under(Meaning.is(USE, "BASIC")))),
            new Paragraph("“三公”经费预算{}万元，比上年预算[增加/减少]{}万元。", figures, List.of(three, three.against(Kind.CHANGE, YEAR, 2024)))));
  }

  private static Form zone(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number + "　", title, "编制单位：高新区财政局", "金额单位：" + figures.unit(), Place.ONE_LINE), formId, figures, meaning, panels);
  }
}
