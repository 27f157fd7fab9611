package duizhang.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms of {@link DistrictFinalAccounts}. */
final class DistrictForms {
  /** 机关运行经费 of the bureau itself, 万元: not all of 公用经费, which has its subordinate units too. */
  static final BigDecimal OPERATING_PLANNED = new BigDecimal("312.40");

  static final BigDecimal OPERATING_SPENT = new BigDecimal("298.76");

  private static final String[] REVENUE = {
      "一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、国有资本经营预算财政拨款收入", "四、上级补助收入", "五、事业收入",
      "六、经营收入", "七、附属单位上缴收入", "八、其他收入"
  };

  private DistrictForms() {}

  static List<Form> all(Accounts accounts) {
    return List.of(
        summary(accounts),
        subjects(
            "收入决算表",
            List.of("本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"),
            accounts.revenue(),
            accounts.appropriated(),
            Ledger.EMPTY,
            accounts.institutional(),
            Ledger.EMPTY,
            Ledger.EMPTY,
            accounts.other()),
        subjects(
            "支出决算表",
            List.of("本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"),
            accounts.expenditure(),
            accounts.basic().plus(accounts.own()),
            accounts.project(),
            Ledger.EMPTY,
            Ledger.EMPTY,
            Ledger.EMPTY),
        appropriations(accounts),
        subjects(
            "一般公共预算财政拨款支出决算表",
            List.of("合计", "基本支出", "项目支出"),
            accounts.generalExpenditure(),
            accounts.basic(),
            accounts.project())
            .wide(false),
        economic(accounts),
        threePublic(accounts),
        empty("政府性基金预算财政拨款收入支出决算表", "注：本部门2024年度没有政府性基金预算财政拨款收支，故本表为空。"),
        empty("国有资本经营预算财政拨款收入支出决算表", "注：本部门2024年度没有国有资本经营预算财政拨款收支，故本表为空。"));
  }

  private static Form summary(Accounts accounts) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("收入").across(2), Cell.center("支出").across(2)));
    rows.add(Cell.heads("项目", "决算数", "项目", "决算数"));
    for (int i = 0; i < Names.CLASSES.size(); i++) {
      String label = i < REVENUE.length ? REVENUE[i] : "";
      BigDecimal expenditure = accounts.expenditure().at(SummaryForms.classCode(i));
      rows.add(pair(Cell.left(label), SummaryForms.revenue(accounts, i), Cell.left(SummaryForms.classLabel(i)), expenditure));
    }
    BigDecimal total = accounts.grandTotal();
    rows.add(pair(Cell.center("本年收入合计"), accounts.revenue().total(), Cell.center("本年支出合计"), accounts.expenditure().total()));
    rows.add(pair(Cell.left("使用非财政拨款结余（含专用结余）"), BigDecimal.ZERO, Cell.left("结余分配"), accounts.surplusAllocation()));
    rows.add(pair(Cell.left("年初结转和结余"), accounts.opening(), Cell.left("年末结转和结余"), accounts.closing()));
    rows.add(pair(Cell.center("总计"), total, Cell.center("总计"), total));
    return Form.of("", "收入支出决算总表", "元", new Table(Table.widths(170, 85, 170, 85), rows));
  }

  private static Form appropriations(Accounts accounts) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("收入").across(2), Cell.center("支出").across(5)));
    rows.add(Cell.heads("项目", "决算数", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"));
    List<String> funds = List.of("一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款");
    for (int i = 0; i < Names.CLASSES.size(); i++) {
      String label = i < funds.size() ? funds.get(i) : "";
      BigDecimal revenue = i == 0 ? accounts.appropriated().total() : BigDecimal.ZERO;
      BigDecimal expenditure = accounts.generalExpenditure().at(SummaryForms.classCode(i));
      rows.add(fund(Cell.left(label), revenue, Cell.left(SummaryForms.classLabel(i)), expenditure));
    }
    BigDecimal none = BigDecimal.ZERO;
    BigDecimal total = accounts.appropriationGrandTotal();
    BigDecimal spent = accounts.generalExpenditure().total();
    rows.add(fund(Cell.center("本年收入合计"), accounts.appropriated().total(), Cell.center("本年支出合计"), spent));
    rows.add(fund(Cell.left("年初财政拨款结转和结余"), accounts.opening(), Cell.left("年末财政拨款结转和结余"), accounts.closing()));
    rows.add(fund(Cell.left("  一般公共预算财政拨款"), accounts.opening(), Cell.left(""), none));
    rows.add(fund(Cell.left("  政府性基金预算财政拨款"), none, Cell.left(""), none));
    rows.add(fund(Cell.left("  国有资本经营预算财政拨款"), none, Cell.left(""), none));
    rows.add(fund(Cell.center("总计"), total, Cell.center("总计"), total));
    Table table = new Table(Table.widths(150, 85, 160, 85, 85, 80, 80), rows);
    return Form.of("", "财政拨款收入支出决算总表", "元", table).wide(true);
  }

  private static Form subjects(String title, List<String> measures, Ledger... columns) {
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> heads = measures.stream().map(measure -> Cell.center(measure).down(3)).toList();
    rows.add(Cell.row(Cell.center("项目").across(4), heads));
    rows.add(Cell.row(Cell.center("功能分类科目编码").across(3), Cell.center("科目名称").down(2)));
    rows.add(Cell.heads("类", "款", "项"));
    for (String code : Ledger.codes(columns)) {
      rows.add(Cell.row(parts(code, 3), Cell.left(Names.of(code)), SubjectForms.amounts(code, columns)));
    }
    rows.add(Cell.row(Cell.center("合计").across(4), SubjectForms.amounts("", columns)));
    List<Double> widths = Stream.concat(Stream.of(28.0, 24.0, 24.0, 172.0), measures.stream().map(measure -> 76.0)).toList();
    return Form.of("", title, "元", new Table(widths, rows)).wide(true);
  }

  private static Form economic(Accounts accounts) {
    Ledger economic = accounts.economic();
    List<String> left = Ledger.codes(economic).stream().filter(DistrictForms::isPersonnel).toList();
    List<String> right = Ledger.codes(economic).stream().filter(code -> !isPersonnel(code)).toList();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("人员经费").across(4), Cell.center("公用经费").across(4)));
    List<Cell> heads = List.of(Cell.center("经济分类科目编码").across(2), Cell.center("科目名称").down(2), Cell.center("决算数").down(2));
    rows.add(Cell.row(heads, heads));
    rows.add(Cell.heads("类", "款", "类", "款"));
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      rows.add(Cell.row(panel(left, i, economic), panel(right, i, economic)));
    }
    rows.add(
        Cell.row(
            Cell.center("人员经费合计").across(3),
            Cell.right(Amounts.cell(accounts.personnel())),
            Cell.center("公用经费合计").across(3),
            Cell.right(Amounts.cell(accounts.publicUse()))));
    Table table = new Table(Table.widths(30, 26, 140, 78, 30, 26, 120, 78), rows);
    return Form.of("", "一般公共预算财政拨款基本支出决算表", "元", table);
  }

  private static Form threePublic(Accounts accounts) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Cell.center("财政拨款“三公”经费").across(12),
            Cell.center("机关运行经费").across(2).down(3)));
    rows.add(
        List.of(
            Cell.center("合计").across(2).down(2),
            Cell.center("因公出国（境）费").across(2).down(2),
            Cell.center("公务用车购置及运行费").across(6),
            Cell.center("公务接待费").across(2).down(2)));
    rows.add(List.of(Cell.center("小计").across(2), Cell.center("购置费").across(2), Cell.center("运行费").across(2)));
    rows.add(IntStream.range(0, 14).mapToObj(column -> Cell.center(column % 2 == 0 ? "预算数" : "决算数")).toList());
    List<String> values = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      values.add(Amounts.cell(accounts.planned().columns().get(i)));
      values.add(Amounts.cell(accounts.spent().columns().get(i)));
    }
    values.add(Amounts.cell(OPERATING_PLANNED));
    values.add(Amounts.cell(OPERATING_SPENT));
    rows.add(Cell.amounts(values.stream()));
    Table table = new Table(IntStream.range(0, 14).mapToObj(column -> 50.0).toList(), rows);
    return Form.of("", "财政拨款“三公”经费支出及机关运行经费支出决算表", "万元", table).wide(true);
  }

  private static Form empty(String title, String note) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        Cell.row(
            Cell.center("项目").across(4),
            Cell.center("年初结转和结余").down(3),
            Cell.center("本年收入").down(3),
            Cell.center("本年支出").across(3),
            Cell.center("年末结转和结余").down(3)));
    rows.add(
        Cell.row(
            Cell.center("功能分类科目编码").across(3),
            Cell.center("科目名称").down(2),
            Stream.of("小计", "基本支出", "项目支出").map(head -> Cell.center(head).down(2)).toList()));
    rows.add(Cell.heads("类", "款", "项"));
    for (int i = 0; i < 3; i++) {
      rows.add(IntStream.range(0, 10).mapToObj(column -> Cell.blank()).toList());
    }
    rows.add(Cell.row(Cell.center("合计").across(4), IntStream.range(0, 6).mapToObj(column -> Cell.blank()).toList()));
    return Form.of("", title, "元", new Table(Table.widths(30, 24, 24, 160, 80, 80, 80, 80, 80, 80), rows), note).wide(true);
  }

  private static List<Cell> panel(List<String> codes, int index, Ledger economic) {
    if (index >= codes.size()) {
      return List.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank());
    }
    String code = codes.get(index);
    return Cell.row(parts(code, 2), Cell.left(Names.of(code)), Cell.right(Amounts.cell(economic.at(code))));
  }

  /** 2070101 as 207, 01, 01; 207 as 207 and blanks. */
  private static List<Cell> parts(String code, int columns) {
    List<Cell> parts = new ArrayList<>();
    parts.add(Cell.center(code.substring(0, 3)));
    for (int i = 1; i < columns; i++) {
      int start = 1 + 2 * i;
      parts.add(Cell.center(start < code.length() ? code.substring(start, start + 2) : ""));
    }
    return parts;
  }

  private static boolean isPersonnel(String code) {
    return code.startsWith("301") || code.startsWith("303");
  }

  private static List<Cell> pair(Cell left, BigDecimal revenue, Cell right, BigDecimal expenditure) {
    return List.of(left, Cell.right(Amounts.cell(revenue)), right, Cell.right(Amounts.cell(expenditure)));
  }

  private static List<Cell> fund(Cell left, BigDecimal revenue, Cell right, BigDecimal expenditure) {
    String printed = Amounts.cell(expenditure);
    return Cell.row(left, Cell.right(Amounts.cell(revenue)), right, Cell.amounts(Stream.of(printed, printed, "", "")));
  }
}
