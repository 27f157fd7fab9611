package duizhang.corpus;

import static duizhang.corpus.Part.FUNCTION;
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
import java.util.ArrayList;
import java.util.List;

/** More disclosures to measure on, laid out as published ones are. */
final class HeldPublic {
  private HeldPublic() {}

  static List<Disclosure> all() {
    return List.of(summedPlans());
  }

  /** A province's execution: plans summed over its areas, per cent of the plan and of the year before, wholes above their parts, areas in zones. */
  private static Disclosure summedPlans() {
    List<String> holders = List.of("省本级", "岭海市", "珠浦市", "韶溪市", "汀江市", "茂川市");
    Government province = new Government(131, 2025, "BUDGET", holders);
    Bookkeeper keeper = province.keeper();
    Books books = keeper.books();
    province.copy(keeper, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.97, 1.04);
    province.copy(keeper, Point.of(STAGE, "EXECUTION"), 0.95, 1.05);
    province.copy(keeper, Point.of(STAGE, "EXECUTION", YEAR, 2024), 0.9, 1.03);
    Figures figures = new Figures("万元", "#,##0", "").percents("0.0");
    Meaning income = GovernmentTables.income("GENERAL");
    Meaning own = income.from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    Meaning executed = Meaning.is(STAGE, "EXECUTION");
    Column[] results = {
        Column.figure("2025年汇总调整预算数", STAGE, "ADJUSTED_BUDGET"), Column.figure("2025年执行数", executed),
        Column.figure("执行数为汇总调整预算数的", executed.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
        Column.figure("执行数为上年执行数的", executed.against(Kind.RATE, YEAR, 2024))};
    List<Row> received = new ArrayList<>(List.of(
        Row.of(Meaning.NONE.from(LINE, "in/own"), "一、一般公共预算收入"), Row.of(Meaning.is(REVENUE, "101").from(LINE, "in/own"), "（一）税收收入").indented(1)));
    for (String code : Chart.withParents(books.values(REVENUE, LINE, "in/own"))) {
      received.add(code.equals("101")
          ? null
          : code.equals("103")
              ? Row.of(Meaning.is(REVENUE, code).from(LINE, "in/own"), "（二）非税收入").indented(1)
              : Row.of(Meaning.is(REVENUE, code).from(LINE, "in/own"), Chart.revenue(code)).indented(2));
    }
    received.removeIf(row -> row == null);
    received.addAll(List.of(
        GovernmentTables.line("二、转移性收入", "in/transfer+in/funds"), GovernmentTables.line("（一）上级补助收入", "in/transfer", 1),
        GovernmentTables.line("返还性收入", "in/transfer/return", 2), GovernmentTables.line("一般性转移支付收入", "in/transfer/general", 2),
        GovernmentTables.line("专项转移支付收入", "in/transfer/special", 2), GovernmentTables.line("（二）调入资金和动用预算稳定调节基金", "in/funds", 1),
        GovernmentTables.line("三、地方政府债务收入", "in/debt"), GovernmentTables.line("地方政府新增一般债券收入", "in/debt", 1)));
    List<Row> functions = new ArrayList<>(List.of(Row.of(Meaning.NONE, "一、一般公共预算支出")));
    int count = 0;
    for (String code : Chart.withParents(books.values(FUNCTION, LINE, "out/own"))) {
      String number = code.length() == 3 ? "（" + OpenPublished.NUMERALS.get(count++) + "）" : "";
      functions.add(Row.of(Meaning.is(FUNCTION, code), number + Chart.function(code)).indented(code.length() / 2));
    }
    Column[] areas = {
        Column.figure("2025年年初预算数", STAGE, "BUDGET"), results[0], results[1], results[2],
        Column.figure("执行数为上年可比执行数的", executed.against(Kind.RATE, YEAR, 2024))};
    List<Row> zones = new ArrayList<>();
    zone(zones, "核心区", List.of("岭海市", "珠浦市"));
    zone(zones, "北部生态区", List.of("韶溪市"));
    zone(zones, "沿海经济带", List.of("汀江市", "茂川市"));
    zones.add(0, Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, String.join("+", holders.subList(1, 6))), "各市合计"));
    Column name = Column.label("项　　目", 20);
    return new Disclosure(
        "held-11-summed-plans", "粤屏省", "2025年预算执行情况和2026年预算草案附表", Meaning.is(YEAR, 2025), books, Look.of(Look.Rules.THREE_LINES).size(9),
        List.of(
            form("表1", "2025年全省一般公共预算收入执行情况表", "gov_general_revenue", figures, income, new Panel(Meaning.NONE, Column.join(List.of(name), results), received)),
            form("表2", "2025年全省各市一般公共预算收入执行情况表", "gov_general_revenue", figures, own,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("地　　市", 14)), areas), zones)),
            form("表3", "2025年全省一般公共预算支出执行情况表", "gov_general_expenditure", figures, spent,
                new Panel(Meaning.NONE, Column.join(List.of(name), results), functions)),
            form("表4", "2025年全省各市一般公共预算支出执行情况表", "gov_general_expenditure", figures, spent,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("地　　市", 14)), areas), zones)),
            new Heading("2025年预算执行情况"),
            new Paragraph("全省一般公共预算支出{}万元，完成汇总调整预算的{}，其中教育支出{}万元、农林水支出{}万元。", figures,
                List.of(spent.under(executed), spent.under(executed).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"),
                    spent.under(executed).under(Meaning.is(FUNCTION, "205")), spent.under(executed).under(Meaning.is(FUNCTION, "213"))))));
  }

  private static void zone(List<Row> rows, String name, List<String> areas) {
    rows.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, String.join("+", areas)), name));
    areas.forEach(area -> rows.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, area), area).indented(1)));
  }

  private static Form form(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "", "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }
}
