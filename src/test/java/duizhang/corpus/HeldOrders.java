package duizhang.corpus;

import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.PROJECT;
import static duizhang.corpus.Part.STAGE;
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
import java.util.ArrayList;
import java.util.List;

/** Disclosures whose tables order the same money otherwise, to measure on. */
final class HeldOrders {
  private HeldOrders() {}

  static List<Disclosure> all() {
    return List.of(threePanels(), compared(), levelsByStage());
  }

  /** Final accounts: basic expenditure in three panels, the public expenses with planned and settled figures by rows, balances of all funds. */
  private static Disclosure threePanels() {
    Department department = new Department(
        71, "0.01", 2023, List.of("楚屏区公共就业服务局"), List.of("2080201"),
        List.of(
            Undertaking.of("就业培训补贴", "20807", 0, 310, "30216", "30305"),
            Undertaking.of("人才市场运行", "2080208", 0, 95, "30227", "30209"),
            Undertaking.of("福彩助学", "2296002", 0, 44, "30308").paid("GOVERNMENT_FUND"),
            Undertaking.of("职业技能大赛", "20807", 0, 60, "30226").paid("OWN")));
    Books books = department.accounts().books();
    ClassicAccounts tables = new ClassicAccounts(books, 2023, Figures.YUAN, Writing.CODE_AND_NAME, false);
    String left = "部门：楚屏区公共就业服务局";
    String unit = "单位：元";
    List<String> running = books.values(ECONOMIC, YEAR, 2023, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, "PUBLIC_USE").stream().sorted()
        .toList();
    List<Row> staff = new ArrayList<>(items(books.values(ECONOMIC, YEAR, 2023, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, "PERSONNEL")));
    List<Row> first = new ArrayList<>(items(running.subList(0, running.size() / 2)));
    List<Row> second = new ArrayList<>(items(running.subList(running.size() / 2, running.size())).stream().skip(1).toList());
    for (List<Row> rows : List.of(first, second)) {
      while (rows.size() < staff.size()) {
        rows.add(Row.group(Meaning.NONE, "", ""));
      }
    }
    staff.add(Row.of(Meaning.is(USE, "PERSONNEL"), "人员经费合计"));
    first.add(Row.group(Meaning.NONE, "", ""));
    second.add(Row.of(Meaning.is(USE, "PUBLIC_USE"), "公用经费合计"));
    Meaning planned = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    return new Disclosure(
        "held-1-three-panels", "楚屏区公共就业服务局", "2023年度部门决算公开", ClassicAccounts.base(2023), books, Look.of(Look.Rules.LATTICE).size(8),
        List.of(
            tables.summary(new Caption("公开01表", "收入支出决算总表", left, unit, Place.NUMBER_ABOVE), "金额"),
            tables.income(new Caption("公开02表", "收入决算表", left, unit, Place.NUMBER_ABOVE), "项目"),
            tables.spending(new Caption("公开03表", "支出决算表", left, unit, Place.NUMBER_ABOVE), "项目"),
            tables.appropriations(new Caption("公开04表", "财政拨款收入支出决算总表", left, unit, Place.NUMBER_ABOVE), "金额"),
            tables.general(new Caption("公开05表", "一般公共预算财政拨款支出决算表", left, unit, Place.NUMBER_ABOVE), "项目"),
            Form.of(new Caption("公开06表", "一般公共预算财政拨款基本支出决算表", left, unit, Place.NUMBER_ABOVE), "general_budget_basic", Figures.YUAN, Say.spending("GENERAL"),
                itemPanel("PERSONNEL", staff), itemPanel("PUBLIC_USE", first), itemPanel("PUBLIC_USE", second)),
            Form.of(new Caption("公开07表", "财政拨款“三公”经费支出决算表", left, unit, Place.NUMBER_ABOVE), "three_public", Figures.YUAN,
                Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(Column.over("预算数", planned, Say.publicColumns("合计", "公务用车购置费", "公务用车运行维护费")),
                        Column.over("决算数", Say.publicColumns("合计", "公务用车购置费", "公务用车运行维护费"))),
                    List.of(Row.of(Meaning.NONE)))),
            tables.withBalances(new Caption("公开08表", "政府性基金预算财政拨款收入支出决算表", left, unit, Place.NUMBER_ABOVE), "government_fund", "GOVERNMENT_FUND", "项目"),
            new Heading("第三部分 决算情况说明"),
            new Paragraph("2023年度收、支总计均为{}元，与2022年度相比变动{}元，变动{}。", Figures.YUAN,
                List.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), Say.grandTotal("REVENUE+OPENING_BALANCE").against(Kind.CHANGE, YEAR, 2022),
                    Say.grandTotal("REVENUE+OPENING_BALANCE").against(Kind.GROWTH, YEAR, 2022))),
            new Paragraph("本年支出合计{}元，其中：基本支出{}元，占{}；项目支出{}元。", Figures.YUAN,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(USE, "BASIC")),
                    Say.spending("ALL").under(Meaning.is(USE, "BASIC")).against(Kind.RATE, USE, "TOTAL"),
                    Say.spending("ALL").under(Meaning.is(USE, "PROJECT"))))));
  }

  private static List<Row> items(List<String> codes) {
    return Row.economics(codes, Writing.CODE_AND_NAME);
  }

  private static Panel itemPanel(String use, List<Row> rows) {
    return new Panel(Meaning.is(USE, use + "|BASIC").from(USE, use),
        List.of(Column.label("科目编码", 4.5), Column.label("科目名称", 10), Column.figure("决算数")), rows);
  }

  /** Last year's plan and this one's in every table, with the change; titles begin with the agency; in whole thousands of 元. */
  private static Disclosure compared() {
    Department department = new Department(
        73, "100", 2024, List.of("江皋镇财政所"), List.of("2120101"),
        List.of(
            Undertaking.of("环境整治", "2120501", 0, 88, "30227", "30213"),
            Undertaking.of("村级道路", "2130142", 0, 130, "31005"),
            Undertaking.of("网格服务", "2080208", 0, 52, "30226")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    keeper.copy(Point.of(YEAR, 2024, STAGE, "BUDGET", FUND, "GENERAL", Part.SOURCE, "APPROPRIATION"), Point.of(YEAR, 2023), 0.85, 1.1);
    ClassicBudget tables = new ClassicBudget(books, 2024, Figures.TEN_THOUSANDS, Writing.CODE_BEFORE_NAME, true);
    String unit = "计量单位：万元";
    Meaning before = Say.lastYear(2023, "BUDGET");
    Column[] years = {Column.figure("2023年预算数", before), Column.figure("2024年预算数"), Column.figure("增减额", Meaning.NONE.against(Kind.CHANGE, YEAR, 2023)),
        Column.figure("增减幅度（%）", Meaning.NONE.against(Kind.GROWTH, YEAR, 2023))};
    List<Row> functions = tables.withTotal(tables.functions(YEAR, 2024, FUND, "GENERAL"), "合计");
    return new Disclosure(
        "held-2-compared", "江皋镇财政所", "2024年度单位预算信息公开", ClassicBudget.base(2024), books, Look.of(Look.Rules.ROWS_ONLY),
        List.of(
            Form.of(new Caption("附件1", "江皋镇财政所2024年一般公共预算支出预算表", "", unit, Place.NUMBER_ABOVE), "general_budget_expenditure", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL"), new Panel(Meaning.NONE, Column.join(tables.labels("功能科目"), years), functions)),
            Form.of(new Caption("附件2", "江皋镇财政所2024年一般公共预算基本支出预算表", "", unit, Place.NUMBER_ABOVE), "general_budget_basic", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE, Column.join(tables.labels("经济科目"), years),
                    tables.withTotal(Row.economics(books.values(ECONOMIC, YEAR, 2024, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_BEFORE_NAME), "合计"))),
            Form.of(new Caption("附件3", "江皋镇财政所2024年项目支出预算表", "", unit, Place.NUMBER_ABOVE), "project_expenditure", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, "PROJECT", FUND, OPEN).from(FUND, "GENERAL")),
                new Panel(Meaning.NONE, List.of(Column.label("序号", 3), Column.label("项目名称", 14), Column.label("功能科目", 15), Column.figure("2024年预算数")),
                    projects(books))),
            tables.publicByRows(new Caption("附件4", "江皋镇财政所2024年“三公”经费预算表", "", unit, Place.NUMBER_ABOVE), "项　目"),
            new Heading("预算编制说明"),
            new Paragraph("2024年一般公共预算支出{}万元，比2023年预算变动{}万元，变动{}。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("GENERAL"), Say.spending("GENERAL").against(Kind.CHANGE, YEAR, 2023),
                    Say.spending("GENERAL").against(Kind.GROWTH, YEAR, 2023))),
            new Paragraph("其中：城乡社区支出{}万元，农林水支出{}万元，住房保障支出{}万元。", Figures.TEN_THOUSANDS,
                List.of("212", "213", "221").stream().map(code -> Say.spending("GENERAL").under(Meaning.is(FUNCTION, code))).toList())));
  }

  private static List<Row> projects(Books books) {
    List<Row> rows = new ArrayList<>();
    for (String project : books.values(PROJECT, YEAR, 2024, FUND, "GENERAL")) {
      String function = books.values(FUNCTION, YEAR, 2024, PROJECT, project).get(0);
      rows.add(Row.of(Meaning.is(PROJECT, project, FUNCTION, function), Integer.toString(rows.size() + 1), project, function + Chart.function(function)));
    }
    rows.add(Row.of(Meaning.NONE, "", "合计", ""));
    return rows;
  }

  /** A province's accounts: stages over levels in the heads, transfers by kind and area, in 亿元. */
  private static Disclosure levelsByStage() {
    List<String> holders = List.of("省本级", "云溪市", "雾岭市", "石梁市");
    Government province = new Government(74, 2024, "BUDGET", holders);
    Bookkeeper keeper = province.keeper();
    Books books = keeper.books();
    province.copy(keeper, Point.of(STAGE, "FINAL"), 0.94, 1.1);
    province.copy(keeper, Point.of(STAGE, "FINAL", YEAR, 2023), 0.85, 1.04);
    Figures hundredMillions = new Figures("亿元", "#,##0.0000", "");
    Meaning own = Meaning.is(HOLDER, "省本级|本级|省级").from(HOLDER, "省本级");
    Column[] stages = {
        Column.over("预算数", Meaning.is(STAGE, "BUDGET"), Column.figure("全省"), Column.figure("省本级", own)),
        Column.over("决算数", Column.figure("全省"), Column.figure("省本级", own)),
        Column.over("决算数为预算数的%", Column.figure("全省", Meaning.NONE.against(Kind.RATE, STAGE, "BUDGET")),
            Column.figure("省本级", own.against(Kind.RATE, STAGE, "BUDGET")))};
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    List<Row> areas = new ArrayList<>();
    holders.stream().skip(1).forEach(area -> areas.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, area), area)));
    areas.add(Row.of(Meaning.NONE, "合计"));
    return new Disclosure(
        "held-3-levels-by-stage", "滇渚省", "2024年省级财政决算公开", ClassicAccounts.base(2024), books, Look.of(Look.Rules.LATTICE).size(8),
        List.of(
            Form.of(new Caption("决算公开表1", "2024年滇渚省一般公共预算收入决算表", "", "单位：亿元", Place.NUMBER_ABOVE), "gov_general_revenue", hundredMillions, general,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("预算科目", 16)), stages), GovernmentTables.revenues(books, Writing.NAME_ONLY, "收入合计"))),
            Form.of(new Caption("决算公开表2", "2024年滇渚省一般公共预算支出决算表", "", "单位：亿元", Place.NUMBER_ABOVE), "gov_general_expenditure", hundredMillions, spent,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("预算科目", 16)), stages),
                    GovernmentTables.functions(books, "out/own", Writing.NAME_ONLY, "支出合计").stream().filter(row -> row.indent() == 0).toList())),
            Form.of(new Caption("决算公开表3", "2024年滇渚省对市县税收返还和转移支付分地区决算表", "", "单位：亿元", Place.NUMBER_ABOVE), "gov_transfers", hundredMillions,
                Meaning.is(FLOW, OPEN, FUND, "GENERAL").from(LINE, "in/transfer", HOLDER, "云溪市+雾岭市+石梁市"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("地区", 9), Column.figure("合计"), Column.figure("税收返还", Meaning.NONE.from(LINE, "in/transfer/return")),
                        Column.over("转移支付", Column.figure("小计", Meaning.NONE.from(LINE, "in/transfer/general+in/transfer/special")),
                            Column.figure("一般性转移支付", Meaning.NONE.from(LINE, "in/transfer/general")),
                            Column.figure("专项转移支付", Meaning.NONE.from(LINE, "in/transfer/special")))),
                    areas)),
            Form.of(new Caption("决算公开表4", "2024年滇渚省政府性基金收入决算表", "", "单位：亿元", Place.NUMBER_ABOVE), "gov_fund_revenue", hundredMillions,
                GovernmentTables.income("GOVERNMENT_FUND"),
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("项目", 16)), stages), GovernmentTables.fundIncome())),
            new Heading("决算说明"),
            new Paragraph("2024年全省一般公共预算收入{}亿元，为预算的{}；省本级一般公共预算收入{}亿元。", hundredMillions,
                List.of(general, general.against(Kind.RATE, STAGE, "BUDGET"), general.under(own)))));
  }
}
