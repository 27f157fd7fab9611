package duizhang.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The forms of final accounts whose rows are functions: 02, 03, 05, and the two that stay empty, 08 and 09. */
final class SubjectForms {
  private static final String CODE = "功能分类科目编码";
  private static final String NAME = "科目名称";

  private SubjectForms() {}

  static Form revenue(Accounts accounts, String entity) {
    List<List<Cell>> rows = heads("本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
    addRows(
        rows,
        accounts.revenue(),
        accounts.appropriated(),
        Ledger.EMPTY,
        accounts.institutional(),
        Ledger.EMPTY,
        Ledger.EMPTY,
        accounts.other());
    Table table = new Table(Table.widths(58, 190, 76, 76, 62, 62, 62, 62, 62), rows);
    return Form.of("公开02表", "收入决算表", "万元", table, "注：本表反映" + entity + "本年度取得的各项收入情况。").wide(true);
  }

  static Form expenditure(Accounts accounts, String entity) {
    List<List<Cell>> rows = heads("本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
    Ledger basic = accounts.basic().plus(accounts.own());
    addRows(rows, accounts.expenditure(), basic, accounts.project(), Ledger.EMPTY, Ledger.EMPTY, Ledger.EMPTY);
    Table table = new Table(Table.widths(56, 176, 68, 68, 68, 46, 46, 54), rows);
    return Form.of("公开03表", "支出决算表", "万元", table, "注：本表反映" + entity + "本年度各项支出情况。");
  }

  static Form general(Accounts accounts, String entity) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("项目").across(2), Cell.center("本年支出").across(3)));
    rows.add(Cell.heads(CODE, NAME, "小计", "基本支出", "项目支出"));
    rows.add(columnNumbers(3));
    addRows(rows, accounts.generalExpenditure(), accounts.basic(), accounts.project());
    Table table = new Table(Table.widths(66, 220, 80, 80, 80), rows);
    String note = "注：本表反映" + entity + "本年度一般公共预算财政拨款支出情况。";
    return Form.of("公开05表", "一般公共预算财政拨款支出决算表", "万元", table, note);
  }

  static Form governmentFund(String note, String entity) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        Cell.row(
            Cell.center("项目").across(2),
            Cell.center("年初结转和结余").down(2),
            Cell.center("本年收入").down(2),
            Cell.center("本年支出").across(3),
            Cell.center("年末结转和结余").down(2)));
    rows.add(Cell.heads(CODE, NAME, "小计", "基本支出", "项目支出"));
    rows.add(columnNumbers(6));
    addRows(rows, Ledger.EMPTY, Ledger.EMPTY, Ledger.EMPTY, Ledger.EMPTY, Ledger.EMPTY, Ledger.EMPTY);
    addBlankRows(rows, 8);
    Table table = new Table(Table.widths(70, 180, 80, 80, 80, 80, 80, 80), rows);
    String about = "注：本表反映" + entity + "本年度政府性基金预算财政拨款收入、支出及结转和结余情况。";
    return Form.of("公开08表", "政府性基金预算财政拨款收入支出决算表", "万元", table, about, note).wide(true);
  }

  static Form stateCapital(String note, String entity) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("项目").across(2), Cell.center("本年支出").across(3)));
    rows.add(Cell.heads(CODE, NAME, "合计", "基本支出", "项目支出"));
    rows.add(columnNumbers(3));
    addRows(rows, Ledger.EMPTY, Ledger.EMPTY, Ledger.EMPTY);
    addBlankRows(rows, 5);
    Table table = new Table(Table.widths(70, 200, 85, 85, 85), rows);
    String about = "注：本表反映" + entity + "本年度国有资本经营预算财政拨款支出情况。";
    return Form.of("公开09表", "国有资本经营预算财政拨款支出决算表", "万元", table, about, note);
  }

  /** The cells of one row: the amounts at a code in each ledger. */
  static List<Cell> amounts(String code, Ledger... columns) {
    return Cell.amounts(List.of(columns).stream().map(column -> Amounts.cell(column.at(code))));
  }

  private static List<List<Cell>> heads(String... measures) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        Cell.row(Cell.center("项目").across(2), Cell.heads(measures).stream().map(head -> head.down(2)).toList()));
    rows.add(Cell.heads(CODE, NAME));
    rows.add(columnNumbers(measures.length));
    return rows;
  }

  private static List<Cell> columnNumbers(int count) {
    List<Cell> numbers = IntStream.rangeClosed(1, count).mapToObj(number -> Cell.center(Integer.toString(number))).toList();
    return Cell.row(Cell.center("栏次").across(2), numbers);
  }

  private static void addRows(List<List<Cell>> rows, Ledger... columns) {
    rows.add(Cell.row(Cell.center("合计").across(2), amounts("", columns)));
    for (String code : Ledger.codes(columns)) {
      String indent = code.length() == 7 ? "  " : "";
      rows.add(Cell.row(Cell.left(code), Cell.left(indent + Names.of(code)), amounts(code, columns)));
    }
  }

  private static void addBlankRows(List<List<Cell>> rows, int columns) {
    for (int i = 0; i < 4; i++) {
      rows.add(IntStream.range(0, columns).mapToObj(column -> Cell.blank()).toList());
    }
  }
}
