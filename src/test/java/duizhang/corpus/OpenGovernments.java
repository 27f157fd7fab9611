package duizhang.corpus;

import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.REVENUE;
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
import java.util.List;
import java.util.stream.Stream;

/** Governments' own budgets and final accounts. */
final class OpenGovernments {
  private static final Figures WHOLE = Figures.TEN_THOUSANDS.pattern("#,##0");
  private static final String UNIT = "单位：万元";

  private OpenGovernments() {}

  static List<Disclosure> all() {
    return List.of(countyAccounts(), cityBudget());
  }

  /** A county's final accounts: budget, adjusted budget, result, and two rates. */
  private static Disclosure countyAccounts() {
    Government county = new Government(41, 2024, "BUDGET", List.of("本级"));
    Bookkeeper keeper = county.keeper();
    Books books = keeper.books();
    county.copy(keeper, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.98, 1.15);
    county.copy(keeper, Point.of(STAGE, "FINAL"), 0.95, 1.12);
    county.copy(keeper, Point.of(STAGE, "FINAL", YEAR, 2023), 0.85, 1.05);
    for (String stage : List.of("BUDGET", "ADJUSTED_BUDGET", "FINAL")) {
      county.balance(books, Point.of(YEAR, 2024, STAGE, stage));
    }
    county.debts(keeper, 2024);
    Column[] stages = {
        Column.figure("预算数", STAGE, "BUDGET"), Column.figure("调整预算数", STAGE, "ADJUSTED_BUDGET"), Column.figure("决算数"),
        Column.figure("决算数为调整预算数的%", Meaning.NONE.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
        Column.figure("决算数为上年决算数的%", Meaning.NONE.against(Kind.RATE, YEAR, 2023))
    };
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    return new Disclosure(
        "open-11-county-accounts", "岚浦县", "2024年财政总决算公开", ClassicAccounts.base(2024), books, Look.of(Look.Rules.LATTICE).airy(),
        List.of(
            new Heading("2024年岚浦县财政决算说明"),
            new Paragraph("2024年全县一般公共预算收入{}万元，完成调整预算的{}，其中税收收入{}万元，非税收入{}万元。", WHOLE,
                List.of(general, general.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"), general.under(Meaning.is(REVENUE, "101")),
                    general.under(Meaning.is(REVENUE, "103")))),
            new Paragraph("全县一般公共预算支出{}万元，其中教育支出{}万元，农林水支出{}万元，卫生健康支出{}万元。", WHOLE,
                Stream.of("", "205", "213", "210").map(code -> code.isEmpty() ? spent : spent.under(Meaning.is(FUNCTION, code))).toList()),
            new Paragraph("政府性基金收入{}万元，国有资本经营预算收入{}万元。", WHOLE,
                List.of(GovernmentTables.income("GOVERNMENT_FUND").from(LINE, "fund/in"), GovernmentTables.income("STATE_CAPITAL").from(LINE, "capital/in"))),
            form("表一", "2024年岚浦县一般公共预算收入决算表", "gov_general_revenue", general, 17, GovernmentTables.revenues(books, Writing.NAME_ONLY, "一般公共预算收入合计"), stages),
            form("表二", "2024年岚浦县一般公共预算支出决算表", "gov_general_expenditure", spent, 17,
                GovernmentTables.functions(books, "out/own", Writing.NAME_ONLY, "一般公共预算支出合计"), stages),
            Form.of(caption("表三", "2024年岚浦县一般公共预算收支决算平衡表"), "gov_balance", WHOLE, Meaning.NONE,
                GovernmentTables.in("收入", "项目", Column.figure("预算数", STAGE, "BUDGET"), Column.figure("决算数")),
                GovernmentTables.out("支出", "项目", Column.figure("预算数", STAGE, "BUDGET"), Column.figure("决算数"))),
            Form.of(caption("表四", "2024年岚浦县一般公共预算基本支出决算表"), "gov_general_basic", WHOLE, GovernmentTables.basicSpending(),
                new Panel(Meaning.NONE, List.of(Column.label("科目编码", 6), Column.label("科目名称", 17), Column.figure("决算数")),
                    GovernmentTables.basic(books, Writing.CODE_AND_NAME, "合计"))),
            form("表五", "2024年岚浦县税收返还和转移支付决算表", "gov_transfers", GovernmentTables.income("GENERAL"), 17, GovernmentTables.transfers(),
                Column.figure("预算数", STAGE, "BUDGET"), Column.figure("决算数")),
            form("表六", "2024年岚浦县政府性基金收入决算表", "gov_fund_revenue", GovernmentTables.income("GOVERNMENT_FUND"), 17, GovernmentTables.fundIncome(), stages),
            form("表七", "2024年岚浦县政府性基金支出决算表", "gov_fund_expenditure", GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out"), 19,
                GovernmentTables.functions(books, "fund/out", Writing.NAME_ONLY, "政府性基金支出合计"), stages),
            form("表八", "2024年岚浦县国有资本经营预算收入决算表", "gov_state_capital_revenue", GovernmentTables.income("STATE_CAPITAL"), 15, GovernmentTables.capitalIncome(),
                stages),
            form("表九", "2024年岚浦县国有资本经营预算支出决算表", "gov_state_capital_expenditure", GovernmentTables.spending("STATE_CAPITAL").from(LINE, "capital/out"), 17,
                GovernmentTables.functions(books, "capital/out", Writing.NAME_ONLY, "国有资本经营预算支出合计"), stages),
            form("表十", "2024年岚浦县社会保险基金收入决算表", "gov_social_insurance_revenue", GovernmentTables.income("SOCIAL_INSURANCE"), 17, GovernmentTables.insurances(),
                stages),
            debts("表十一", "2024年岚浦县地方政府债务限额及余额决算情况表", List.of("本级"), "岚浦县")));
  }

  /** A city's budget: the whole city beside its own level, last year's execution and growth. */
  private static Disclosure cityBudget() {
    List<String> holders = List.of("市本级", "东溪区", "西溪县");
    Government city = new Government(42, 2025, "BUDGET", holders);
    Bookkeeper keeper = city.keeper();
    Books books = keeper.books();
    city.copy(keeper, Point.of(STAGE, "EXECUTION", YEAR, 2024), 0.85, 1.06);
    city.balance(books, Point.of(YEAR, 2025, STAGE, "BUDGET"));
    city.debts(keeper, 2024);
    Meaning own = Meaning.is(HOLDER, "市本级|本级").from(HOLDER, "市本级");
    Meaning before = Say.lastYear(2024, "EXECUTION");
    Column[] levels = {
        Column.over("全市", Column.figure("2024年执行数", before), Column.figure("2025年预算数"), Say.growth("增长%", 2024, "EXECUTION")),
        Column.over("市本级", own, Column.figure("2024年执行数", before), Column.figure("2025年预算数"), Say.growth("增长%", 2024, "EXECUTION"))
    };
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    return new Disclosure(
        "open-12-city-budget", "澄湾市", "2025年政府预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.OPEN_SIDES),
        List.of(
            form("附表1", "2025年澄湾市一般公共预算收入表", "gov_general_revenue", general, 15, GovernmentTables.revenues(books, Writing.CODE_BEFORE_NAME, "收入合计"), levels),
            form("附表2", "2025年澄湾市一般公共预算支出表", "gov_general_expenditure", spent, 15,
                GovernmentTables.functions(books, "out/own", Writing.CODE_BEFORE_NAME, "支出合计"), levels),
            Form.of(caption("附表3", "2025年澄湾市市本级一般公共预算基本支出表（政府预算支出经济分类）"), "gov_general_basic", WHOLE, GovernmentTables.basicSpending().under(own),
                new Panel(Meaning.NONE, List.of(Column.label("经济分类科目", 20), Column.figure("2025年预算数")),
                    GovernmentTables.basic(books, Writing.CODE_BEFORE_NAME, "合计"))),
            Form.of(caption("附表4", "2025年澄湾市一般公共预算收支平衡表"), "gov_balance", WHOLE, Meaning.NONE,
                GovernmentTables.in("收入", "项目", Column.figure("预算数")), GovernmentTables.out("支出", "项目", Column.figure("预算数"))),
            Form.of(caption("附表5", "2025年澄湾市对下税收返还和转移支付分地区预算表"), "gov_transfers", WHOLE,
                Meaning.is(FLOW, OPEN, FUND, "GENERAL").from(LINE, "in/transfer", HOLDER, "东溪区+西溪县"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("地区", 10), Column.figure("合计"), Column.figure("税收返还", Meaning.NONE.from(LINE, "in/transfer/return")),
                        Column.figure("一般性转移支付", Meaning.NONE.from(LINE, "in/transfer/general")),
                        Column.figure("专项转移支付", Meaning.NONE.from(LINE, "in/transfer/special"))),
                    areaRows(holders))),
            form("附表6", "2025年澄湾市政府性基金预算收入表", "gov_fund_revenue", GovernmentTables.income("GOVERNMENT_FUND"), 15, GovernmentTables.fundIncome(), levels),
            form("附表7", "2025年澄湾市政府性基金预算支出表", "gov_fund_expenditure", GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out"), 15,
                GovernmentTables.functions(books, "fund/out", Writing.CODE_BEFORE_NAME, "支出合计"), levels),
            Form.of(caption("附表8", "2025年澄湾市社会保险基金预算收支表"), "gov_social_insurance_balance", WHOLE, Meaning.is(FUND, "SOCIAL_INSURANCE"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目", 15), Column.figure("本年收入", FLOW, "REVENUE"), Column.figure("本年支出", FLOW, "EXPENDITURE"),
                        Column.figure("上年结余",
                            Meaning.is(FLOW, "OPENING_BALANCE", YEAR, OPEN, STAGE, OPEN).from(FLOW, "OPENING_BALANCE", YEAR, 2025, STAGE, "BUDGET"))),
                    GovernmentTables.insurances())),
            debts("附表9", "2024年澄湾市地方政府债务限额及余额情况表", holders, "全市"),
            new Heading("2025年预算草案说明"),
            new Paragraph("2025年全市一般公共预算收入预算{}万元，增长{}。市本级一般公共预算收入预算{}万元。", WHOLE,
                List.of(general, general.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"), general.under(own))),
            new Paragraph("全市一般公共预算支出预算{}万元，其中教育支出{}万元，社会保障和就业支出{}万元。", WHOLE,
                List.of(spent, spent.under(Meaning.is(FUNCTION, "205")), spent.under(Meaning.is(FUNCTION, "208")))),
            new Paragraph("全市政府性基金收入预算{}万元。", WHOLE, List.of(GovernmentTables.income("GOVERNMENT_FUND").from(LINE, "fund/in")))));
  }

  private static List<Row> areaRows(List<String> holders) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    holders.stream().skip(1).forEach(area -> rows.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, area), area)));
    return rows;
  }

  private static Form form(String number, String title, String formId, Meaning meaning, double width, List<Row> rows, Column... figures) {
    return Form.of(caption(number, title), formId, WHOLE, meaning, new Panel(Meaning.NONE, Column.join(List.of(Column.label("项目", width)), figures), rows));
  }

  private static Caption caption(String number, String title) {
    return new Caption(number, title, "", UNIT, Place.NUMBER_ABOVE);
  }

  /** In 亿元, limits and balances of general and special debt, a row for each area. */
  private static Form debts(String number, String title, List<String> holders, String all) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.is(HOLDER, OPEN), all)));
    if (holders.size() > 1) {
      holders.forEach(holder -> rows.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, holder), holder)));
    }
    return Form.of(new Caption(number, title, "", "单位：亿元", Place.NUMBER_ABOVE), "gov_special_debt|gov_general_debt", new Figures("亿元", "#,##0.0000", ""),
        Meaning.is(YEAR, 2024, STAGE, OPEN, FLOW, OPEN, FUND, OPEN),
        new Panel(Meaning.NONE,
            List.of(
                Column.label("地区", 10),
                Column.over("债务限额", debt("合计", "limit"), debt("一般债务", "limit/general"), debt("专项债务", "limit/special")),
                Column.over("债务余额", debt("合计", "balance"), debt("一般债务", "balance/general"), debt("专项债务", "balance/special"))),
            rows));
  }

  private static Column debt(String text, String line) {
    return Column.figure(text, Meaning.NONE.from(LINE, "debt/" + line));
  }
}
