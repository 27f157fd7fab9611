package duizhang.corpus;

import static duizhang.corpus.Part.AGE;
import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.ITEM;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.SOURCE;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.SYSTEM;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Meaning.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What heads and rows of departments' tables say, whatever their words. */
final class Say {
  private Say() {}

  static Meaning spending(String fund) {
    return Meaning.is(FLOW, "EXPENDITURE", FUND, fund, USE, "TOTAL");
  }

  static Meaning income() {
    return Meaning.is(FLOW, "REVENUE", FUND, "ALL", SOURCE, "TOTAL");
  }

  static Column use(String text, String use) {
    return Column.figure(text, USE, use);
  }

  /** 基本支出 and 项目支出 beside their sum. */
  static Column[] basicAndProject(String total) {
    return new Column[]{Column.figure(total), use("基本支出", "BASIC"), use("项目支出", "PROJECT")};
  }

  /** This year's money of a fund. */
  static Meaning fund(String fund) {
    return Meaning.is(FLOW, "REVENUE", FUND, fund, SOURCE, OPEN).from(FUND, fund, AGE, "NEW");
  }

  /** Money that is no appropriation. Its fund is none of the list. */
  static Meaning source(String source) {
    return Meaning.is(FLOW, "REVENUE", FUND, OPEN, SOURCE, source).from(SOURCE, source, AGE, "NEW", FUND, "OWN");
  }

  /** 本年收入合计. */
  static Meaning incomeOfTheYear() {
    return income().from(AGE, "NEW");
  }

  /** 上年结转 in a budget, which forms hold for revenue or for an opening balance. */
  static Meaning carriedOver() {
    return Meaning.is(FLOW, "REVENUE|OPENING_BALANCE", FUND, OPEN, SOURCE, OPEN).from(FLOW, "REVENUE", AGE, "OLD");
  }

  /** 总计 of a panel that sums a flow of the books, or several parted by {@code +}. */
  static Meaning grandTotal(String flow) {
    return Meaning.is(FLOW, "GRAND_TOTAL", SOURCE, OPEN, USE, OPEN).from(FLOW, flow);
  }

  static Meaning lastYear(int year, String stage) {
    return Meaning.is(YEAR, year, STAGE, stage);
  }

  static Column change(String text, int before, String stage) {
    return Column.figure(text, Meaning.NONE.against(Kind.CHANGE, YEAR, before, STAGE, stage));
  }

  static Column growth(String text, int before, String stage) {
    return Column.figure(text, Meaning.NONE.against(Kind.GROWTH, YEAR, before, STAGE, stage));
  }

  /** An item of 三公 and its neighbours. */
  static Meaning item(String item, String line) {
    return Meaning.is(ITEM, item, USE, OPEN).from(LINE, line);
  }

  /** The six figures of 三公 as columns. */
  static Column[] publicColumns(String total, String purchase, String operation) {
    return new Column[]{
        Column.figure(total, item("TOTAL", "public")),
        Column.figure("因公出国（境）费", item("ABROAD", "public/abroad")),
        Column.over(
            "公务用车购置及运行费",
            Column.figure("小计", item("VEHICLES", "public/vehicles")),
            Column.figure(purchase, item("VEHICLE_PURCHASE", "public/vehicles/purchase")),
            Column.figure(operation, item("VEHICLE_OPERATION", "public/vehicles/operation"))),
        Column.figure("公务接待费", item("RECEPTION", "public/reception"))
    };
  }

  static List<Row> publicRows() {
    return List.of(
        Row.of(item("TOTAL", "public"), "合计"),
        Row.of(item("ABROAD", "public/abroad"), "一、因公出国（境）费用"),
        Row.of(item("RECEPTION", "public/reception"), "二、公务接待费"),
        Row.of(item("VEHICLES", "public/vehicles"), "三、公务用车购置及运行维护费"),
        Row.of(item("VEHICLE_OPERATION", "public/vehicles/operation"), "其中：公务用车运行维护费"),
        Row.of(item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "公务用车购置费"));
  }

  /** A column for each economic item, below its class. */
  static Column[] economicMatrix(Collection<String> codes, boolean withCode) {
    List<String> classes = Chart.withParents(codes).stream().filter(code -> code.length() == 3).toList();
    return classes.stream().map(parent -> {
      List<Column> below = new ArrayList<>(List.of(economicColumn("小计", parent)));
      codes.stream().filter(code -> code.startsWith(parent)).sorted()
          .forEach(code -> below.add(economicColumn((withCode ? code + " " : "") + Chart.economic(code), code)));
      return Column.over((withCode ? parent + " " : "") + Chart.economic(parent), below.toArray(Column[]::new));
    }).toArray(Column[]::new);
  }

  static Column economicColumn(String text, String code) {
    return Column.figure(text, ECONOMIC, code, SYSTEM, code.startsWith("5") ? "GOVERNMENT" : "DEPARTMENT");
  }

  /** Classes as the lines of a summary, numbered as they come. */
  static List<Row> numberedClasses(Collection<String> functions, String numerals, String before, String behind) {
    List<String> classes = Chart.withParents(functions).stream().filter(code -> code.length() == 3).toList();
    List<Row> rows = new ArrayList<>();
    for (String code : classes) {
      rows.add(Row.of(Meaning.is(FUNCTION, code), before + numerals.charAt(rows.size()) + behind + Chart.function(code)));
    }
    return rows;
  }
}
