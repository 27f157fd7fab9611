package duizhang.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The two summaries of final accounts, 01 and 04: revenue on the left, expenditure on the right, every line numbered. */
final class SummaryForms {
  private static final String[] REVENUE = {
      "一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、国有资本经营预算财政拨款收入", "四、上级补助收入", "五、事业收入",
      "六、经营收入", "七、附属单位上缴收入", "八、其他收入"
  };
  private static final String[] FUNDS = {"一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营财政拨款"};

  private SummaryForms() {}

  static Form summary(Accounts accounts, String entity) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("收入").across(3), Cell.center("支出").across(3)));
    rows.add(Cell.heads("项目", "行次", "金额", "项目", "行次", "金额"));
    rows.add(Cell.heads("栏次", "", "1", "栏次", "", "2"));
    for (int i = 0; i < Names.CLASSES.size(); i++) {
      String label = i < REVENUE.length ? REVENUE[i] : "";
      rows.add(line(label, revenue(accounts, i), classLabel(i), accounts.expenditure().at(classCode(i)), i));
    }
    rows.add(total("本年收入合计", accounts.revenue().total(), "本年支出合计", accounts.expenditure().total(), 26));
    rows.add(line("使用非财政拨款结余", BigDecimal.ZERO, "结余分配", accounts.surplusAllocation(), 27));
    rows.add(line("年初结转和结余", accounts.opening(), "年末结转和结余", accounts.closing(), 28));
    rows.add(line("", BigDecimal.ZERO, "", BigDecimal.ZERO, 29));
    rows.add(total("总计", accounts.grandTotal(), "总计", accounts.grandTotal(), 30));
    Table table = new Table(Table.widths(165, 30, 72, 165, 30, 72), rows);
    String note = "注：1.本表反映" + entity + "本年度的总收支和年末结转结余情况。";
    return Form.of("公开01表", "收入支出决算总表", "万元", table, note, "    2.本套报表金额单位转换时可能存在尾数误差。");
  }

  static Form appropriations(Accounts accounts, String entity) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Cell.row(Cell.center("收     入").across(3), Cell.center("支     出").across(6)));
    rows.add(Cell.heads("项目", "行次", "金额", "项目", "行次", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"));
    rows.add(Cell.heads("栏次", "", "1", "栏次", "", "2", "3", "4", "5"));
    for (int i = 0; i < Names.CLASSES.size(); i++) {
      String label = i < FUNDS.length ? FUNDS[i] : "";
      BigDecimal revenue = i == 0 ? accounts.appropriated().total() : BigDecimal.ZERO;
      rows.add(fundLine(label, revenue, classLabel(i), accounts.generalExpenditure().at(classCode(i)), i));
    }
    BigDecimal total = accounts.appropriationGrandTotal();
    BigDecimal none = BigDecimal.ZERO;
    rows.add(fundTotal("本年收入合计", accounts.appropriated().total(), "本年支出合计", accounts.generalExpenditure().total(), 26));
    rows.add(fundLine("年初财政拨款结转和结余", accounts.opening(), "年末财政拨款结转和结余", accounts.closing(), 27));
    rows.add(fundLine("  一般公共预算财政拨款", accounts.opening(), "", none, 28));
    rows.add(fundLine("  政府性基金预算财政拨款", none, "", none, 29));
    rows.add(fundLine("  国有资本经营预算财政拨款", none, "", none, 30));
    rows.add(fundTotal("总计", total, "总计", total, 31));
    Table table = new Table(Table.widths(150, 28, 72, 150, 28, 76, 80, 80, 80), rows);
    String note = "注：本表反映" + entity + "本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。";
    return Form.of("公开04表", "财政拨款收入支出决算总表", "万元", table, note).wide(true);
  }

  /** 八、社会保障和就业支出, from the place in the list. */
  static String classLabel(int index) {
    return Names.ordinal(index + 1) + "、" + Names.CLASSES.get(index).substring(4);
  }

  static String classCode(int index) {
    return Names.CLASSES.get(index).substring(0, 3);
  }

  static BigDecimal revenue(Accounts accounts, int line) {
    return switch (line) {
      case 0 -> accounts.appropriated().total();
      case 4 -> accounts.institutional().total();
      case 7 -> accounts.other().total();
      default -> BigDecimal.ZERO;
    };
  }

  private static List<Cell> line(String left, BigDecimal revenue, String right, BigDecimal expenditure, int index) {
    return Cell.row(Cell.left(left), number(index + 1), amount(revenue), Cell.left(right), number(index + 32), amount(expenditure));
  }

  private static List<Cell> total(String left, BigDecimal revenue, String right, BigDecimal expenditure, int index) {
    return Cell.row(Cell.center(left), number(index + 1), amount(revenue), Cell.center(right), number(index + 32), amount(expenditure));
  }

  private static List<Cell> fundLine(String left, BigDecimal revenue, String right, BigDecimal expenditure, int index) {
    return Cell.row(
        Cell.left(left), number(index + 1), amount(revenue), Cell.left(right), number(index + 33), byFund(expenditure));
  }

  private static List<Cell> fundTotal(String left, BigDecimal revenue, String right, BigDecimal expenditure, int index) {
    return Cell.row(
        Cell.center(left), number(index + 1), amount(revenue), Cell.center(right), number(index + 33), byFund(expenditure));
  }

  /** The total and the three funds; the samples spend from the general budget only. */
  private static List<Cell> byFund(BigDecimal amount) {
    return Cell.amounts(Stream.of(Amounts.cell(amount), Amounts.cell(amount), "", ""));
  }

  private static Cell number(int number) {
    return Cell.center(Integer.toString(number));
  }

  private static Cell amount(BigDecimal amount) {
    return Cell.right(Amounts.cell(amount));
  }
}
