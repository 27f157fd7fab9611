package duizhang.corpus;

import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.SOURCE;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Block.Form;
import java.util.ArrayList;
import java.util.List;

/** The tables that every department's final accounts have, in the words and the order of one publisher. */
record ClassicAccounts(Books books, int year, Figures figures, Row.Writing writing, boolean totalLast) {
  private static final String NUMERALS = "一二三四五六七八九";

  /** The stage and year of final accounts. */
  static Meaning base(int year) {
    return Meaning.is(YEAR, year, STAGE, "FINAL");
  }

  /** Labels and the place of the total are those of a budget. */
  private ClassicBudget budget() {
    return new ClassicBudget(books, year, figures, writing, totalLast);
  }

  private List<Column> columns(String group, Column... figures) {
    return budget().columns(group, figures);
  }

  private List<Row> rows(Object... question) {
    List<Object> settled = new ArrayList<>(List.of(question));
    settled.addAll(List.of(YEAR, year, STAGE, "FINAL"));
    return budget().withTotal(Row.functions(books.values(FUNCTION, settled.toArray()), writing), "合计");
  }

  static Meaning opening(String fund) {
    return Meaning.is(FLOW, "OPENING_BALANCE", FUND, fund, SOURCE, OPEN, USE, OPEN);
  }

  static Meaning closing(String fund) {
    return Meaning.is(FLOW, "CLOSING_BALANCE", FUND, fund, SOURCE, OPEN, USE, OPEN);
  }

  /** A fund's money received in the year. */
  static Meaning received(String fund) {
    return Meaning.is(FLOW, "REVENUE", FUND, fund, SOURCE, OPEN);
  }

  static Meaning received(String fund, String source) {
    return Meaning.is(FLOW, "REVENUE", FUND, OPEN, SOURCE, source).from(FUND, fund, SOURCE, source);
  }

  Form summary(Caption caption, String amount) {
    List<Row> left = new ArrayList<>(List.of(
        Row.of(received("GENERAL"), "一、一般公共预算财政拨款收入"), Row.of(received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款收入"),
        Row.of(received("STATE_CAPITAL"), "三、国有资本经营预算财政拨款收入"), Row.of(received("OWN", "INSTITUTIONAL"), "四、事业收入"),
        Row.of(received("OWN", "OTHER"), "五、其他收入")));
    List<Row> right = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, year, STAGE, "FINAL"), NUMERALS, "", "、"));
    ClassicBudget.level(left, right);
    left.add(Row.of(Meaning.NONE, "本年收入合计"));
    right.add(Row.of(Meaning.NONE, "本年支出合计"));
    left.add(Row.of(opening("ALL"), "年初结转和结余"));
    right.add(Row.of(closing("ALL"), "年末结转和结余"));
    left.add(Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计"));
    right.add(Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计"));
    return Form.of(caption, "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
        new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 17), Column.figure(amount))), left),
        new Panel(Say.spending("ALL"), List.of(Column.over("支出", Column.label("项目", 17), Column.figure(amount))), right));
  }

  Form income(Caption caption, String group) {
    return Form.of(caption, "revenue", figures, Say.income(),
        new Panel(Meaning.NONE,
            columns(group, Column.figure("本年收入合计"), Column.figure("财政拨款收入", received("APPROPRIATION")),
                Column.figure("上级补助收入", received("OWN", "SUPERIOR_SUBSIDY")),
                Column.figure("事业收入", received("OWN", "INSTITUTIONAL")), Column.figure("经营收入", received("OWN", "BUSINESS")),
                Column.figure("附属单位上缴收入", received("OWN", "REMITTED_BY_SUBORDINATE")), Column.figure("其他收入", received("OWN", "OTHER"))),
            rows(FLOW, "REVENUE")));
  }

  Form spending(Caption caption, String group) {
    return Form.of(caption, "expenditure", figures, Say.spending("ALL"),
        new Panel(Meaning.NONE,
            columns(group, Column.figure("本年支出合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT"), Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"),
                Say.use("经营支出", "BUSINESS"), Say.use("对附属单位补助支出", "SUBSIDY_TO_SUBORDINATE")),
            rows(FLOW, "EXPENDITURE")));
  }

  Form appropriations(Caption caption, String amount) {
    List<Row> left = new ArrayList<>(List.of(
        Row.of(received("GENERAL"), "一、一般公共预算财政拨款"), Row.of(received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款"),
        Row.of(received("STATE_CAPITAL"), "三、国有资本经营预算财政拨款")));
    List<Row> right = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, year, STAGE, "FINAL", FUND, "APPROPRIATION"), NUMERALS, "", "、"));
    ClassicBudget.level(left, right);
    left.add(Row.of(received("APPROPRIATION"), "本年收入合计"));
    right.add(Row.of(Meaning.NONE, "本年支出合计"));
    left.add(Row.of(opening("APPROPRIATION"), "年初财政拨款结转和结余"));
    right.add(Row.of(Meaning.is(FLOW, "CLOSING_BALANCE", USE, OPEN), "年末财政拨款结转和结余"));
    left.add(Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计"));
    right.add(Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计"));
    Column spending = Column.over("支出", Column.label("项目", 14), Column.figure("合计"), Column.figure("一般公共预算财政拨款", FUND, "GENERAL"),
        Column.figure("政府性基金预算财政拨款", FUND, "GOVERNMENT_FUND"), Column.figure("国有资本经营预算财政拨款", FUND, "STATE_CAPITAL"));
    return Form.of(caption, "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
        new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收入", Column.label("项目", 14), Column.figure(amount))), left),
        new Panel(Say.spending("APPROPRIATION"), List.of(spending), right));
  }

  Form general(Caption caption, String group) {
    return Form.of(caption, "general_budget_expenditure", figures, Say.spending("GENERAL"),
        new Panel(Meaning.NONE, columns(group, Column.over("本年支出", Say.basicAndProject("小计"))), rows(FLOW, "EXPENDITURE", FUND, "GENERAL")));
  }

  /** With what was carried into the year and out of it. */
  Form withBalances(Caption caption, String formId, String fund, String group) {
    return Form.of(caption, formId, figures, Meaning.is(FUND, fund),
        new Panel(Meaning.NONE,
            columns(group, Column.figure("年初结转和结余", opening(fund)), Column.figure("本年收入", received(fund)),
                Column.over("本年支出", Say.spending(fund), Say.basicAndProject("小计")), Column.figure("年末结转和结余", closing(fund))),
            rows(FUND, fund)));
  }

  /** Basic expenditure of the general budget: personnel at the left, public use at the right. */
  Form basic(Caption caption, String amount) {
    return Form.of(caption, "general_budget_basic", figures, Say.spending("GENERAL"),
        basicPanel("人员经费", "PERSONNEL", amount), basicPanel("公用经费", "PUBLIC_USE", amount));
  }

  private Panel basicPanel(String title, String use, String amount) {
    List<Row> rows = new ArrayList<>(Row.economics(
        books.values(Part.ECONOMIC, YEAR, year, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, use), Row.Writing.CODE_AND_NAME));
    rows.add(Row.of(Meaning.NONE, title + "合计"));
    // The item alone is basic expenditure; that a panel is of one kind of it may be said or not.
    return new Panel(Meaning.is(USE, use + "|BASIC").from(USE, use),
        List.of(Column.over(title, Column.label("科目编码", 5), Column.label("科目名称", 13), Column.figure(amount))), rows);
  }

  /** 三公 with the adjusted budget before the settled figures. */
  Form publicExpenses(Caption caption) {
    Meaning planned = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    return Form.of(caption, "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION"),
        new Panel(Meaning.NONE,
            List.of(Column.over("预算数", planned, Say.publicColumns("合计", "公务用车购置费", "公务用车运行费")),
                Column.over("决算数", Say.publicColumns("合计", "公务用车购置费", "公务用车运行费"))),
            List.of(Row.of(Meaning.NONE))));
  }

  /** 三公 by rows, planned and settled. */
  Form publicByRows(Caption caption) {
    Meaning planned = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    return Form.of(caption, "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION"),
        new Panel(Meaning.NONE, List.of(Column.label("项目", 18), Column.figure("预算数", planned), Column.figure("决算数"),
            Column.figure("完成预算%", Meaning.is(SOURCE, OPEN).against(Meaning.Kind.RATE, STAGE, "ADJUSTED_BUDGET"))), Say.publicRows()));
  }
}
