package duizhang.corpus;

import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.REVENUE;
import static duizhang.corpus.Part.SYSTEM;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Row.Writing;
import java.util.ArrayList;
import java.util.List;

/** Rows of governments' tables. */
final class GovernmentTables {
  private GovernmentTables() {}

  static Meaning income(String fund) {
    return Meaning.is(FLOW, "REVENUE", FUND, fund);
  }

  static Meaning spending(String fund) {
    return Meaning.is(FLOW, "EXPENDITURE", FUND, fund);
  }

  /** Taxes and other revenue with their sums. */
  static List<Row> revenues(Books books, Writing writing, String total) {
    List<Row> rows = new ArrayList<>(Row.revenues(books.values(Part.REVENUE, LINE, "in/own"), writing));
    rows.add(Row.of(Meaning.NONE, total));
    return rows;
  }

  /** Classes and sections, no items. */
  static List<Row> functions(Books books, String line, Writing writing, String total) {
    List<Row> rows = new ArrayList<>(Row.functions(books.values(FUNCTION, LINE, line), writing));
    rows.add(Row.of(Meaning.NONE, total));
    return rows;
  }

  static List<Row> basic(Books books, Writing writing, String total) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE, total).with(SYSTEM, OPEN)));
    rows.addAll(Row.economics(books.values(Part.GOVERNMENT, LINE, "basic"), writing));
    return rows;
  }

  /** A row that is kept under a line of the books; the account that it may be named as stays open. */
  static Row line(String text, String line) {
    return Row.of(Meaning.is(REVENUE, OPEN, FUNCTION, OPEN).from(LINE, line), text);
  }

  static Row line(String text, String line, int indent) {
    return line(text, line).indented(indent);
  }

  static List<Row> transfers() {
    return List.of(
        line("上级转移支付收入合计", "in/transfer"), line("一、返还性收入", "in/transfer/return"), line("二、一般性转移支付收入", "in/transfer/general"),
        line("均衡性转移支付收入", "in/transfer/general/balance", 1), line("体制补助收入", "in/transfer/general/system", 1),
        line("农业转移人口市民化奖励收入", "in/transfer/general/farming", 1),
        line("三、专项转移支付收入", "in/transfer/special"), line("教育", "in/transfer/special/education", 1), line("卫生健康", "in/transfer/special/health", 1),
        line("交通运输", "in/transfer/special/transport", 1));
  }

  static List<Row> fundIncome() {
    return List.of(
        line("一、国有土地使用权出让收入", "fund/in/land"), line("二、城市基础设施配套费收入", "fund/in/facilities"), line("三、彩票公益金收入", "fund/in/lottery"),
        line("四、污水处理费收入", "fund/in/sewage"), line("政府性基金收入合计", "fund/in"));
  }

  static List<Row> capitalIncome() {
    return List.of(
        line("一、利润收入", "capital/in/profit"), line("二、股利、股息收入", "capital/in/dividend"), line("三、产权转让收入", "capital/in/transfer"),
        line("国有资本经营预算收入合计", "capital/in"));
  }

  static List<Row> insurances() {
    return List.of(
        line("城乡居民基本养老保险基金", "social/residents"), line("机关事业单位基本养老保险基金", "social/offices"), line("城乡居民基本医疗保险基金", "social/health"), line("合计", "social"));
  }

  /** What comes in at the left, what goes out at the right, of the general budget. */
  static Panel in(String title, String item, Column... figures) {
    return new Panel(income("GENERAL"), List.of(over(title, item, figures)),
        List.of(
            line("一般公共预算收入", "in/own"), line("上级补助收入", "in/transfer"), line("返还性收入", "in/transfer/return", 1), line("一般性转移支付收入", "in/transfer/general", 1),
            line("专项转移支付收入", "in/transfer/special", 1), line("地方政府一般债务转贷收入", "in/debt"), line("调入资金", "in/funds"),
            Row.of(Meaning.is(FLOW, "GRAND_TOTAL|REVENUE").from(FLOW, "REVENUE", LINE, "in"), "收入总计")));
  }

  static Panel out(String title, String item, Column... figures) {
    return new Panel(spending("GENERAL"), List.of(over(title, item, figures)),
        List.of(
            line("一般公共预算支出", "out/own"), line("上解上级支出", "out/up"), line("地方政府一般债务还本支出", "out/debt"),
            Row.of(Meaning.is(FLOW, OPEN, FUNCTION, OPEN).from(LINE, "out/closing"), "年终结余"), Row.group(Meaning.NONE, ""), Row.group(Meaning.NONE, ""),
            Row.group(Meaning.NONE, ""), Row.of(Meaning.is(FLOW, "GRAND_TOTAL|EXPENDITURE").from(FLOW, "EXPENDITURE", LINE, "out"), "支出总计")));
  }

  private static Column over(String title, String item, Column... figures) {
    return Column.over(title, Column.join(List.of(Column.label(item, 16)), figures).toArray(Column[]::new));
  }

  static Meaning basicSpending() {
    return spending("GENERAL").under(Meaning.is(USE, "BASIC").from(LINE, "basic"));
  }
}
