package duizhang.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The form of the three public expenses in two blocks of six columns each. */
final class ThreePublicForm {
  private ThreePublicForm() {}

  static Form ofFinalAccounts(Accounts accounts, String entity) {
    List<List<Cell>> rows = heads("预算数", "决算数");
    rows.add(IntStream.rangeClosed(1, 12).mapToObj(number -> Cell.center(Integer.toString(number))).toList());
    rows.add(values(accounts.planned(), accounts.spent()));
    String note = "注：本表反映" + entity + "本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；"
        + "决算数是包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。";
    return Form.of("公开07表", "一般公共预算财政拨款“三公”经费支出决算表", "万元", table(rows), note).wide(true);
  }

  static Table table(List<List<Cell>> rows) {
    return new Table(Table.widths(66, 62, 58, 58, 58, 60, 66, 62, 58, 58, 58, 60), rows);
  }

  static List<List<Cell>> heads(String first, String second) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(Cell.center(first).across(6), Cell.center(second).across(6)));
    List<Cell> items = List.of(
        Cell.center("合计").down(2),
        Cell.center("因公出国（境）费").down(2),
        Cell.center("公务用车购置及运行费").across(3),
        Cell.center("公务接待费").down(2));
    rows.add(Cell.row(items, items));
    rows.add(Cell.heads("小计", "公务用车购置费", "公务用车运行费", "小计", "公务用车购置费", "公务用车运行费"));
    return rows;
  }

  static List<Cell> values(ThreePublic first, ThreePublic second) {
    return Cell.row(
        Cell.amounts(first.columns().stream().map(Amounts::cell)), Cell.amounts(second.columns().stream().map(Amounts::cell)));
  }
}
