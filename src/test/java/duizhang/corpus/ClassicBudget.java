package duizhang.corpus;

import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Block.Form;
import duizhang.corpus.Meaning.Kind;
import duizhang.corpus.Row.Writing;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that every department's budget has, in the words and the order of one publisher.
 *
 * @param writing of accounts in the rows
 * @param totalLast whether 合计 is the last row, else the first
 */
record ClassicBudget(Books books, int year, Figures figures, Writing writing, boolean totalLast) {
  /** The label columns that the writing of accounts asks for. */
  List<Column> labels(String group) {
    Column name = Column.label("科目名称", 15);
    return switch (writing) {
      case CODE_AND_NAME -> List.of(Column.over(group, Column.label("科目编码", 5), name));
      case SPLIT_CODE -> List.of(
          Column.over(group, Column.over("科目编码", Column.label("类", 2.5), Column.label("款", 2.5), Column.label("项", 2.5)), name));
      case CODE_IN_NAME, CODE_BEFORE_NAME -> List.of(Column.label(group, 19));
      case NAME_ONLY -> List.of(Column.label(group, 17));
    };
  }

  List<Column> columns(String group, Column... figures) {
    return Column.join(labels(group), figures);
  }

  List<Row> withTotal(List<Row> rows, String total) {
    List<Row> all = new ArrayList<>(rows);
    all.add(totalLast ? rows.size() : 0, Row.of(Meaning.NONE, total));
    return all;
  }

  List<Row> functions(Object... question) {
    return Row.functions(books.values(FUNCTION, question), writing);
  }

  /** Revenue by its sources beside expenditure by function. */
  Form summary(Caption caption, String income, String spending, String amount) {
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算拨款收入"),
        Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金预算拨款收入"),
        Row.of(Say.fund("STATE_CAPITAL"), "三、国有资本经营预算拨款收入"),
        Row.of(Say.source("INSTITUTIONAL"), "四、事业收入"),
        Row.of(Say.source("BUSINESS"), "五、事业单位经营收入"),
        Row.of(Say.source("OTHER"), "六、其他收入")));
    List<Row> right = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, year), "一二三四五六七八九", "", "、"));
    level(left, right);
    left.add(Row.of(Say.incomeOfTheYear(), "本年收入合计"));
    right.add(Row.of(Meaning.NONE, "本年支出合计"));
    left.add(Row.of(Say.carriedOver(), "上年结转"));
    right.add(Row.group(Meaning.NONE, "结转下年"));
    left.add(Row.of(Say.grandTotal("REVENUE"), "收入总计"));
    right.add(Row.of(Say.grandTotal("EXPENDITURE"), "支出总计"));
    return Form.of(
        caption, "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
        new Panel(Say.income(), List.of(Column.over(income, Column.label("项目", 16), Column.figure(amount))), left),
        new Panel(Say.spending("ALL"), List.of(Column.over(spending, Column.label("项目", 16), Column.figure(amount))), right));
  }

  /** As the summary, of appropriations only, with a column for each fund at the right. */
  Form appropriations(Caption caption, String amount) {
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Meaning.is(FLOW, "REVENUE", FUND, "APPROPRIATION", Part.SOURCE, OPEN).from(Part.AGE, "NEW"), "一、本年收入"),
        Row.of(Say.fund("GENERAL"), "（一）一般公共预算拨款"),
        Row.of(Say.fund("GOVERNMENT_FUND"), "（二）政府性基金预算拨款"),
        Row.of(Say.fund("STATE_CAPITAL"), "（三）国有资本经营预算拨款"),
        Row.of(Say.carriedOver(), "二、上年结转")));
    List<Row> right = new ArrayList<>(List.of(Row.of(Meaning.NONE, "一、本年支出")));
    right.addAll(Say.numberedClasses(books.values(FUNCTION, YEAR, year, FUND, "APPROPRIATION"), "一二三四五六七八九", "（", "）"));
    level(left, right);
    left.add(Row.of(Say.grandTotal("REVENUE"), "收入总计"));
    right.add(Row.of(Say.grandTotal("EXPENDITURE"), "支出总计"));
    Column spending = Column.over("支出", Column.label("项目", 14), Column.figure("合计"), Column.figure("一般公共预算", FUND, "GENERAL"),
        Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"), Column.figure("国有资本经营预算", FUND, "STATE_CAPITAL"));
    return Form.of(
        caption, "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
        new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收入", Column.label("项目", 14), Column.figure(amount))), left),
        new Panel(Say.spending("APPROPRIATION"), List.of(spending), right));
  }

  Form income(Caption caption, String group, String total) {
    return Form.of(caption, "revenue", figures, Say.income(),
        new Panel(Meaning.NONE,
            columns(group,
                Column.figure("合计"), Column.figure("上年结转", Say.carriedOver()), Column.figure("一般公共预算拨款收入", Say.fund("GENERAL")),
                Column.figure("政府性基金预算拨款收入", Say.fund("GOVERNMENT_FUND")), Column.figure("国有资本经营预算拨款收入", Say.fund("STATE_CAPITAL")),
                Column.figure("事业收入", Say.source("INSTITUTIONAL")), Column.figure("其他收入", Say.source("OTHER"))),
            withTotal(functions(YEAR, year), total)));
  }

  Form spending(Caption caption, String group, String total) {
    return Form.of(caption, "expenditure", figures, Say.spending("ALL"),
        new Panel(Meaning.NONE,
            columns(group, Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT"),
                Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"), Say.use("事业单位经营支出", "BUSINESS"), Say.use("对附属单位补助支出", "SUBSIDY_TO_SUBORDINATE")),
            withTotal(functions(YEAR, year), total)));
  }

  /** Beside the year before, with the change in money and in per cent. */
  Form generalCompared(Caption caption, String group, String total) {
    int before = year - 1;
    return Form.of(caption, "general_budget_expenditure", figures, Say.spending("GENERAL"),
        new Panel(Meaning.NONE,
            columns(group,
                Column.figure(before + "年执行数", Say.lastYear(before, "EXECUTION")),
                Column.over(year + "年预算数", Say.basicAndProject("小计")),
                Column.over(year + "年预算数比" + before + "年执行数", Say.change("增减额", before, "EXECUTION"), Say.growth("增减%", before, "EXECUTION"))),
            withTotal(functions(YEAR, year, FUND, "GENERAL"), total)));
  }

  /** Of one fund: sum, basic and project expenditure by function. */
  Form byFunction(Caption caption, String formId, String fund, String group, String head, String total) {
    return Form.of(caption, formId, figures, Say.spending(fund),
        new Panel(Meaning.NONE, columns(group, Column.over(head, Say.basicAndProject("合计"))), withTotal(functions(YEAR, year, FUND, fund), total)));
  }

  /** Basic expenditure of the general budget by economic item. */
  Form basic(Caption caption, String group, String head, String total) {
    List<String> items = books.values(Part.ECONOMIC, YEAR, year, FUND, "GENERAL", USE, "BASIC");
    return Form.of(caption, "general_budget_basic", figures, Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
        new Panel(Meaning.NONE,
            columns(group, Column.over(head, Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE"))),
            withTotal(Row.economics(items, writing == Writing.SPLIT_CODE ? Writing.SPLIT_CODE : writing), total)));
  }

  /** 三公 of last year and this, the six figures of each beside each other. */
  Form publicExpenses(Caption caption) {
    return Form.of(caption, "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION"),
        new Panel(Meaning.NONE,
            List.of(
                Column.over((year - 1) + "年预算数", Say.lastYear(year - 1, "BUDGET"), Say.publicColumns("合计", "公务用车购置费", "公务用车运行费")),
                Column.over(year + "年预算数", Say.publicColumns("合计", "公务用车购置费", "公务用车运行费"))),
            List.of(Row.of(Meaning.NONE))));
  }

  /** 三公 by rows, beside the year before with the change. */
  Form publicByRows(Caption caption, String item) {
    return Form.of(caption, "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION"),
        new Panel(Meaning.NONE,
            List.of(Column.label(item, 18), Column.figure("上年预算数", Say.lastYear(year - 1, "BUDGET")), Column.figure("本年预算数"),
                Column.figure("增减额", Meaning.NONE.against(Kind.CHANGE, YEAR, year - 1)),
                Column.figure("增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, year - 1))),
            Say.publicRows()));
  }

  static void level(List<Row> left, List<Row> right) {
    while (left.size() < right.size()) {
      left.add(Row.group(Meaning.NONE, ""));
    }
    while (right.size() < left.size()) {
      right.add(Row.group(Meaning.NONE, ""));
    }
  }

  /** The stage and year of a budget. */
  static Meaning base(int year) {
    return Meaning.is(YEAR, year, STAGE, "BUDGET");
  }
}
