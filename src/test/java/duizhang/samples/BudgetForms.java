package duizhang.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nine forms of a budget; only the classes in use are printed, numbered by their place. */
final class BudgetForms {
  private BudgetForms() {}

  static List<Form> all(Budget budget) {
    return List.of(
        summary(budget),
        revenue(budget),
        expenditure(budget),
        appropriations(budget),
        general(budget),
        economic(budget),
        empty("部门公开表7", "政府性基金预算支出表", "政府性基金预算支出", "注：" + budget.agency() + "2025年没有政府性基金预算安排的支出，故本表无数据。"),
        empty("部门公开表8", "国有资本经营预算支出表", "国有资本经营预算支出"),
        threePublic(budget));
  }

  private static Form summary(Budget budget) {
    List<String> sources = List.of("一、一般公共预算拨款收入", "二、政府性基金预算拨款收入", "三、国有资本经营预算拨款收入", "四、事业收入", "五、事业单位经营收入", "六、其他收入");
    List<String> classes = classes(budget.expenditure());
    List<List<Cell>> rows = heads();
    for (int i = 0; i < sources.size(); i++) {
      BigDecimal revenue = i == 0 ? budget.general().total() : i == 5 ? budget.own().total() : BigDecimal.ZERO;
      boolean used = i < classes.size();
      String label = used ? Names.ordinal(i + 1) + "、" + Names.of(classes.get(i)) : "";
      BigDecimal amount = used ? budget.expenditure().at(classes.get(i)) : BigDecimal.ZERO;
      rows.add(pair(Cell.left(sources.get(i)), revenue, Cell.left(label), amount));
    }
    BigDecimal total = budget.expenditure().total();
    rows.add(pair(Cell.center("本年收入合计"), budget.revenueOfTheYear(), Cell.center("本年支出合计"), total));
    rows.add(pair(Cell.left("使用非财政拨款结余"), BigDecimal.ZERO, Cell.left("结转下年"), BigDecimal.ZERO));
    rows.add(pair(Cell.left("上年结转"), budget.carried().total(), Cell.left(""), BigDecimal.ZERO));
    rows.add(pair(Cell.center("收    入    总    计"), total, Cell.center("支    出    总    计"), total));
    return Form.of("部门公开表1", "部门收支总表", "万元", new Table(Table.widths(170, 85, 170, 85), rows));
  }

  private static Form revenue(Budget budget) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        Cell.row(
            Stream.of("合计", "上年结转", "一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入")
                .map(head -> Cell.center(head).down(2))
                .toList(),
            Cell.center("事业收入").across(2),
            Stream.of("事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入", "使用非财政拨款结余")
                .map(head -> Cell.center(head).down(2))
                .toList()));
    rows.add(Cell.heads("金额", "其中：教育收费"));
    Stream<BigDecimal> amounts = Stream.of(budget.expenditure().total(), budget.carried().total(), budget.general().total());
    List<Cell> blanks = IntStream.range(0, 7).mapToObj(column -> Cell.blank()).toList();
    rows.add(
        Cell.row(Cell.amounts(amounts.map(Amounts::cell)), blanks, Cell.right(Amounts.cell(budget.own().total())), Cell.blank()));
    Table table = new Table(Table.widths(64, 58, 66, 66, 66, 48, 58, 62, 58, 60, 58, 62), rows);
    return Form.of("部门公开表2", "部门收入总表", "万元", table).wide(true);
  }

  private static Form expenditure(Budget budget) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.heads("科目编码", "科目名称", "合  计", "基本支出", "项目支出", "上缴上级支出", "事业单位经营支出", "对附属单位补助支出"));
    addRows(
        rows, budget, budget.expenditure(), budget.allBasic(), budget.allProjects(), Ledger.EMPTY, Ledger.EMPTY, Ledger.EMPTY);
    Table table = new Table(Table.widths(54, 180, 66, 66, 66, 54, 54, 58), rows);
    return Form.of("部门公开表3", "部门支出总表", "万元", table);
  }

  private static Form appropriations(Budget budget) {
    List<String> funds = List.of("（一）一般公共预算拨款", "（二）政府性基金预算拨款", "（三）国有资本经营预算拨款");
    List<String> classes = classes(budget.appropriation());
    BigDecimal none = BigDecimal.ZERO;
    List<List<Cell>> rows = heads();
    BigDecimal total = budget.appropriation().total();
    rows.add(pair(Cell.left("一、本年收入"), budget.general().total(), Cell.left("一、本年支出"), total));
    for (int i = 0; i < 7; i++) {
      String left = i < 3 ? funds.get(i) : i == 3 ? "二、上年结转" : funds.get(i - 4);
      BigDecimal revenue = i == 0 ? budget.general().total() : i == 3 || i == 4 ? budget.carried().total() : none;
      String right = i < classes.size() ? "（" + Names.ordinal(i + 1) + "）" + Names.of(classes.get(i)) : i == 5 ? "二、结转下年" : "";
      BigDecimal spent = i < classes.size() ? budget.appropriation().at(classes.get(i)) : none;
      rows.add(pair(Cell.left(left), revenue, Cell.left(right), spent));
    }
    rows.add(pair(Cell.center("收    入    总    计"), total, Cell.center("支    出    总    计"), total));
    return Form.of("部门公开表4", "财政拨款收支总表", "万元", new Table(Table.widths(170, 85, 170, 85), rows));
  }

  private static Form general(Budget budget) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        Cell.row(
            Cell.center("功能分类科目").across(2),
            Cell.center("2024年执行数").down(2),
            Cell.center("2025年预算数").across(3),
            Cell.center("2025年预算数比2024年执行数").across(2)));
    rows.add(Cell.heads("科目编码", "科目名称", "小计", "基本支出", "项目支出", "增减额", "增减%"));
    rows.add(Cell.row(Cell.blank(), Cell.left(budget.agency()), comparison(budget, "")));
    for (String code : Ledger.codes(budget.general(), budget.before())) {
      rows.add(Cell.row(Cell.left(code), Cell.left(Names.of(code)), comparison(budget, code)));
    }
    Table table = new Table(Table.widths(56, 206, 76, 76, 76, 76, 76, 60), rows);
    return Form.of("部门公开表5", "一般公共预算支出表", "万元", table).wide(true);
  }

  /** Changes are printed where they are zero: 0.00 is a statement there. */
  private static List<Cell> comparison(Budget budget, String code) {
    BigDecimal before = budget.before().at(code);
    BigDecimal now = budget.general().at(code);
    BigDecimal change = now.subtract(before);
    String percent = Amounts.plain(change.movePointRight(2).divide(before, 2, RoundingMode.HALF_UP)) + "%";
    return Cell.amounts(
        Stream.of(
            Amounts.cell(before),
            Amounts.cell(now),
            Amounts.cell(budget.basic().at(code)),
            Amounts.cell(budget.project().at(code)),
            Amounts.grouped(change),
            percent));
  }

  private static Form economic(Budget budget) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("部门预算支出经济分类科目").across(2), Cell.center("2025年基本支出").across(3)));
    rows.add(Cell.heads("科目编码", "科目名称", "合计", "人员经费", "公用经费"));
    addRows(rows, budget, budget.economic(), budget.personnel(), budget.publicUse());
    Table table = new Table(Table.widths(66, 220, 80, 80, 80), rows);
    return Form.of("部门公开表6", "一般公共预算基本支出表", "万元", table);
  }

  private static Form empty(String number, String title, String measure, String... notes) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("科目编码").down(2), Cell.center("科目名称").down(2), Cell.center("2025年" + measure).across(3)));
    rows.add(Cell.heads("合计", "基本支出", "项目支出"));
    rows.add(IntStream.range(0, 5).mapToObj(column -> Cell.blank()).toList());
    rows.add(Cell.row(Cell.center("合  计").across(2), Cell.heads("", "", "")));
    return Form.of(number, title, "万元", new Table(Table.widths(70, 190, 85, 85, 85), rows), notes);
  }

  private static Form threePublic(Budget budget) {
    List<List<Cell>> rows = ThreePublicForm.heads("2024年预算数", "2025年预算数");
    rows.add(ThreePublicForm.values(budget.publicBefore(), budget.publicNow()));
    return Form.of("部门公开表9", "财政拨款“三公”经费支出表", "万元", ThreePublicForm.table(rows)).wide(true);
  }

  /** The first row is the agency's and holds the totals. */
  private static void addRows(List<List<Cell>> rows, Budget budget, Ledger... columns) {
    rows.add(Cell.row(Cell.blank(), Cell.left(budget.agency()), SubjectForms.amounts("", columns)));
    for (String code : Ledger.codes(columns)) {
      rows.add(Cell.row(Cell.left(code), Cell.left(Names.of(code)), SubjectForms.amounts(code, columns)));
    }
  }

  private static List<String> classes(Ledger ledger) {
    return Ledger.codes(ledger).stream().filter(code -> code.length() == 3).toList();
  }

  private static List<List<Cell>> heads() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("收      入").across(2), Cell.center("支      出").across(2)));
    rows.add(Cell.heads("项目", "预算数", "项目", "预算数"));
    return rows;
  }

  private static List<Cell> pair(Cell left, BigDecimal revenue, Cell right, BigDecimal expenditure) {
    return List.of(left, Cell.right(Amounts.cell(revenue)), right, Cell.right(Amounts.cell(expenditure)));
  }
}
