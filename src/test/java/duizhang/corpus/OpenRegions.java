package duizhang.corpus;

import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.REVENUE;
import static duizhang.corpus.Part.SOURCE;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.YEAR;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Block.Form;
import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
import duizhang.corpus.Caption.Place;
import duizhang.corpus.Meaning.Kind;
import duizhang.corpus.Row.Writing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Governments' disclosures that nobody develops on. */
final class OpenRegions {
  private OpenRegions() {}

  static List<Disclosure> all() {
    return List.of(districtAccounts(), prefectureBudget());
  }

  /** Codes in columns of their own, the total first, growth before completion, two decimals. */
  private static Disclosure districtAccounts() {
    Government district = new Government(61, 2023, "BUDGET", List.of("区本级"));
    Bookkeeper keeper = district.keeper();
    Books books = keeper.books();
    district.copy(keeper, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.97, 1.2);
    district.copy(keeper, Point.of(STAGE, "FINAL"), 0.9, 1.1);
    district.copy(keeper, Point.of(STAGE, "FINAL", YEAR, 2022), 0.8, 1.05);
    district.balance(books, Point.of(YEAR, 2023, STAGE, "FINAL"));
    Figures figures = Figures.TEN_THOUSANDS.pattern("0.00");
    Column[] results = {
        Column.figure("年初预算", STAGE, "BUDGET"), Column.figure("变动预算", STAGE, "ADJUSTED_BUDGET"), Column.figure("决算数"), Column.figure("上年决算数", YEAR, 2022),
        Column.figure("同比增长（%）", Meaning.NONE.against(Kind.GROWTH, YEAR, 2022)),
        Column.figure("完成变动预算（%）", Meaning.NONE.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))
    };
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    return new Disclosure(
        "open-19-district-accounts", "锦塘区", "2023年区级财政决算", ClassicAccounts.base(2023), books, Look.of(Look.Rules.THREE_LINES).size(8).airy(),
        List.of(
            coded("附件2-1", "锦塘区2023年一般公共预算支出决算功能分类表", "gov_general_expenditure", spent, figures,
                Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.CODE_AND_NAME), results),
            coded("附件2-2", "锦塘区2023年一般公共预算收入决算表", "gov_general_revenue", general, figures,
                Row.revenues(books.values(REVENUE, LINE, "in/own"), Writing.CODE_AND_NAME), results),
            coded("附件2-3", "锦塘区2023年一般公共预算基本支出决算经济分类表", "gov_general_basic", GovernmentTables.basicSpending(), figures,
                Row.economics(books.values(Part.GOVERNMENT, LINE, "basic"), Writing.CODE_AND_NAME), Column.figure("年初预算", STAGE, "BUDGET"),
                Column.figure("决算数")),
            coded("附件2-4", "锦塘区2023年政府性基金预算支出决算表", "gov_fund_expenditure", GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out"), figures,
                Row.functions(books.values(FUNCTION, LINE, "fund/out"), Writing.CODE_AND_NAME), results),
            Form.of(caption("附件2-5", "锦塘区2023年政府性基金预算收入决算表"), "gov_fund_revenue", figures, GovernmentTables.income("GOVERNMENT_FUND"),
                new Panel(Meaning.NONE, columns(Column.label("收入项目", 16), results), GovernmentTables.fundIncome())),
            Form.of(caption("附件2-6", "锦塘区2023年国有资本经营预算收入决算表"), "gov_state_capital_revenue", figures, GovernmentTables.income("STATE_CAPITAL"),
                new Panel(Meaning.NONE, columns(Column.label("收入项目", 16), results), GovernmentTables.capitalIncome())),
            Form.of(caption("附件2-7", "锦塘区2023年一般公共预算收支平衡情况表"), "gov_balance", figures, Meaning.NONE,
                GovernmentTables.in("收入部分", "收入项目", Column.figure("金额")), GovernmentTables.out("支出部分", "支出项目", Column.figure("金额"))),
            new Heading("关于锦塘区2023年财政决算的说明"),
            new Paragraph("全区一般公共预算收入完成{}万元，同比增长{}。税收收入{}万元。", figures,
                List.of(general, general.against(Kind.GROWTH, YEAR, 2022), general.under(Meaning.is(REVENUE, "101")))),
            new Paragraph("一般公共预算支出{}万元，完成变动预算的{}。其中教育支出{}万元。", figures,
                List.of(spent, spent.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"), spent.under(Meaning.is(FUNCTION, "205")))),
            new Paragraph("政府性基金支出{}万元。", figures, List.of(GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out")))));
  }

  /** Areas in the columns, completed figures of last year, insurance funds with all of their movements. */
  private static Disclosure prefectureBudget() {
    List<String> holders = List.of("州本级", "云岭县", "青坪县", "白石市");
    Government prefecture = new Government(62, 2026, "BUDGET", holders);
    Bookkeeper keeper = prefecture.keeper();
    Books books = keeper.books();
    prefecture.copy(keeper, Point.of(STAGE, "EXECUTION", YEAR, 2025), 0.88, 1.08);
    prefecture.debts(keeper, 2025);
    Figures figures = Figures.TEN_THOUSANDS.pattern("#,##0").zero("0");
    List<Column> areas = new ArrayList<>(List.of(Column.label("预算科目", 16), Column.figure("全州合计")));
    areas.add(Column.figure("州本级", Meaning.is(HOLDER, "州本级|本级").from(HOLDER, "州本级")));
    holders.stream().skip(1).forEach(area -> areas.add(Column.figure(area, HOLDER, area)));
    Column[] years = {
        Column.figure("上年完成数", Say.lastYear(2025, "EXECUTION")), Column.figure("本年预算"), Say.change("增减额", 2025, "EXECUTION"),
        Say.growth("±%", 2025, "EXECUTION")
    };
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    List<Row> revenue = new ArrayList<>(List.of(Row.of(Meaning.NONE, "地方一般公共预算收入合计")));
    revenue.addAll(Row.revenues(books.values(REVENUE, LINE, "in/own"), Writing.NAME_ONLY));
    List<Row> spending = new ArrayList<>(List.of(Row.of(Meaning.NONE, "地方一般公共预算支出合计")));
    spending.addAll(Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.NAME_ONLY));
    Meaning social = Meaning.is(FUND, "SOCIAL_INSURANCE");
    Meaning received = Meaning.is(FLOW, "REVENUE");
    return new Disclosure(
        "open-20-prefecture-budget", "岭南州", "2026年财政预算", ClassicBudget.base(2026), books, Look.of(Look.Rules.ROWS_ONLY).headsOnce(),
        List.of(
            Form.of(caption("预算草案表1", "2026年岭南州一般公共预算收入分地区预算表"), "gov_general_revenue", figures, general, new Panel(Meaning.NONE, areas, revenue)),
            Form.of(caption("预算草案表2", "2026年岭南州一般公共预算支出分地区预算表"), "gov_general_expenditure", figures, spent, new Panel(Meaning.NONE, areas, spending)),
            Form.of(caption("预算草案表3", "2026年岭南州一般公共预算收入表"), "gov_general_revenue", figures, general,
                new Panel(Meaning.NONE, columns(Column.label("预算科目", 16), years), revenue)),
            Form.of(caption("预算草案表4", "2026年岭南州政府性基金支出表"), "gov_fund_expenditure", figures, GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out"),
                new Panel(Meaning.NONE, columns(Column.label("预算科目", 18), years), GovernmentTables.functions(books, "fund/out", Writing.NAME_ONLY, "支出合计"))),
            Form.of(caption("预算草案表5", "2026年岭南州国有资本经营支出表"), "gov_state_capital_expenditure", figures,
                GovernmentTables.spending("STATE_CAPITAL").from(LINE, "capital/out"),
                new Panel(Meaning.NONE, columns(Column.label("预算科目", 18), years), GovernmentTables.functions(books, "capital/out", Writing.NAME_ONLY, "支出合计"))),
            Form.of(caption("预算草案表6", "2026年岭南州社会保险基金收入预算表"), "gov_social_insurance_revenue", figures, social.under(received),
                new Panel(Meaning.NONE,
                    columns(Column.label("收入项目", 10), insurance("城乡居民养老保险", "residents"), insurance("机关事业养老保险", "offices"), insurance("城乡居民医疗保险", "health")),
                    List.of(item("保险费收入", "premium"), item("财政补贴收入", "subsidy"), item("利息收入", "interest")))),
            Form.of(new Caption("预算草案表7", "2025年岭南州政府债务限额和余额表", "", "单位：亿元", Place.NUMBER_ABOVE), "gov_general_debt|gov_special_debt",
                new Figures("亿元", "0.00", ""),
                Meaning.is(YEAR, 2025, STAGE, OPEN, FLOW, OPEN, FUND, OPEN, HOLDER, OPEN),
                new Panel(Meaning.NONE,
                    columns(Column.label("项目", 14), Column.figure("限额", Meaning.NONE.from(LINE, "debt/limit")),
                        Column.figure("余额", Meaning.NONE.from(LINE, "debt/balance"))),
                    holders.stream().map(holder -> Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, holder), holder)).toList())),
            new Heading("2026年预算报告（摘要）"),
            new Paragraph("2026年全州地方一般公共预算收入安排{}万元，增长{}；州本级安排{}万元。", figures,
                List.of(general, general.against(Kind.GROWTH, YEAR, 2025, STAGE, "EXECUTION"), general.under(Meaning.is(HOLDER, "州本级")))),
            new Paragraph("全州地方一般公共预算支出安排{}万元，其中农林水支出{}万元，教育支出{}万元。", figures,
                List.of(spent, spent.under(Meaning.is(FUNCTION, "213")), spent.under(Meaning.is(FUNCTION, "205"))))));
  }

  private static Column insurance(String text, String line) {
    return Column.figure(text, Meaning.NONE.from(LINE, "social/" + line));
  }

  private static Row item(String text, String source) {
    return Row.of(Meaning.is(REVENUE, OPEN, SOURCE, OPEN).from(SOURCE, source), text);
  }

  private static Form coded(String number, String title, String formId, Meaning meaning, Figures figures, List<Row> rows, Column... results) {
    List<Column> columns = new ArrayList<>(List.of(Column.label("编码", 5), Column.label("科目", 14)));
    columns.addAll(Arrays.asList(results));
    List<Row> all = new ArrayList<>(List.of(Row.of(Meaning.is(Part.SYSTEM, OPEN), "合　　计")));
    all.addAll(rows);
    return Form.of(caption(number, title), formId, figures, meaning, new Panel(Meaning.NONE, columns, all));
  }

  private static List<Column> columns(Column first, Column... others) {
    return Column.join(List.of(first), others);
  }

  private static Caption caption(String number, String title) {
    return new Caption(number, title, "", "单位：万元", Place.NUMBER_ABOVE);
  }
}
