package duizhang.corpus;

import static duizhang.corpus.Part.AGE;
import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.GOVERNMENT;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.ITEM;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.PROJECT;
import static duizhang.corpus.Part.REVENUE;
import static duizhang.corpus.Part.SOURCE;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.SYSTEM;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Block.Box;
import duizhang.corpus.Block.Form;
import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
import duizhang.corpus.Block.Sheet;
import duizhang.corpus.Caption.Place;
import duizhang.corpus.Department.Undertaking;
import duizhang.corpus.Meaning.Kind;
import duizhang.corpus.Row.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Disclosures in layouts that neither the provinces nor the kinds of publishers before have, of invented agencies and amounts.
 *
 * <ul>
 * <li>open-42: a department's budget as Henan publishes it, spending by use beside revenue, both lists of items, projects by fund and age
 * <li>open-43: a school's budget as Shanxi publishes it, every figure beside that of the year before
 * <li>open-44: a hospital's final accounts as Anhui publishes them, the general budget with its balances by use
 * <li>open-45: a county's budget as Qinghai publishes it, with townships, debts, insurance and sentences in larger units
 * <li>open-46: a department's monitoring and evaluation as cities of Zhejiang publish them
 * <li>open-47: a central institute's budget, with what remains without central capital investment
 * </ul>
 */
final class OpenFieldwork {
  private OpenFieldwork() {}

  static List<Disclosure> all() {
    return List.of(usesBesideRevenue(), twoYearsOfSchool(), balancesByUse(), countyWithTownships(), monitoredProjects(), withoutCentralCapital());
  }

  static Row total(String... words) {
    return Row.of(Meaning.NONE, words);
  }

  static Row blank(String... words) {
    return Row.group(Meaning.NONE, words);
  }

  static Panel panel(List<Column> columns, List<Row> rows) {
    return new Panel(Meaning.NONE, columns, rows);
  }

  static List<Row> first(Row total, List<Row> rows) {
    return Stream.concat(Stream.of(total), rows.stream()).toList();
  }

  static List<Row> last(List<Row> rows, Row... more) {
    return Stream.concat(rows.stream(), Stream.of(more)).toList();
  }

  static Form form(Caption caption, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(caption, formId, figures, meaning, panels);
  }

  /** Spending from money that is no appropriation; its fund is none of the list. */
  static Meaning own() {
    return Meaning.is(FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN");
  }

  /** Revenue that is no appropriation, of the year. */
  static Meaning ownIncome() {
    return Meaning.is(FLOW, "REVENUE", FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN", AGE, "NEW");
  }

  /** All that is to come in, with what was carried over. */
  static Meaning allIncome() {
    return Meaning.is(FLOW, "REVENUE|GRAND_TOTAL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE");
  }

  /** The sum of both sides of a summary, which a sentence calls neither. */
  static Meaning both(String fund) {
    return Meaning.is(FLOW, OPEN, FUND, fund, SOURCE, OPEN, USE, OPEN).from(FLOW, "EXPENDITURE");
  }

  /** Plans of the year before that close as this year's do: what is spent at a point is received at it. */
  static void planBefore(Bookkeeper keeper, int year, double least, double most) {
    for (Books.Entry entry : keeper.books().at(Point.of(YEAR, year, STAGE, "BUDGET", FLOW, "EXPENDITURE"))) {
      double size = entry.yuan().doubleValue() / 10_000;
      BigDecimal yuan = keeper.amount(size * least, size * most);
      for (String flow : List.of("EXPENDITURE", "REVENUE")) {
        keeper.books().add(entry.at().under(Point.of(YEAR, year - 1, FLOW, flow)), yuan);
      }
    }
  }

  /** What became of a plan: adjusted, settled, and the year before settled too. */
  static void settle(Bookkeeper keeper, int year) {
    Point budget = Point.of(YEAR, year, STAGE, "BUDGET");
    keeper.copy(budget, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.95, 1.2);
    keeper.settle(budget, "FINAL");
    keeper.copy(budget.under(Point.of(LINE, "public")), Point.of(STAGE, "ADJUSTED_BUDGET"), 1, 1);
    keeper.copy(budget.under(Point.of(LINE, "public")), Point.of(STAGE, "FINAL"), 0.6, 1);
    Point settled = Point.of(YEAR, year, STAGE, "FINAL");
    keeper.copy(settled, Point.of(YEAR, year - 1), 0.8, 1.2);
    keeper.copy(settled.under(Point.of(LINE, "public")), Point.of(YEAR, year - 1), 0.8, 1.2);
  }

  private static Caption caption(String number, String title, String left, String unit) {
    return new Caption(number, title, left, unit, Place.NUMBER_ABOVE);
  }

  /** A use's item: the item names the list, the group of rows the use. */
  private static Row item(String text, String use, String code) {
    return Row.of(Meaning.is(USE, use, ECONOMIC, code, SYSTEM, "DEPARTMENT"), text).indented(1);
  }

  /** Codes of both lists in columns of two and three digits; a class has none of the other list. */
  private static List<Row> bothLists(List<String> codes) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.is(SYSTEM, OPEN), "合计")));
    for (String code : Chart.withParents(codes)) {
      if (code.length() == 3) {
        rows.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), code, "", Chart.economic(code), "", "", ""));
      } else {
        String other = Chart.governmentOf(code);
        rows.add(Row.of(Meaning.is(ECONOMIC, code + "|" + other, SYSTEM, OPEN).from(ECONOMIC, code), code.substring(0, 3), code.substring(3),
            "　" + Chart.economic(code), other.substring(0, 3), other.substring(3), Chart.economic(other)));
      }
    }
    return rows;
  }

  /** A department's budget: revenue beside uses over funds, units above their functions, both lists of items in split codes, projects by fund and age. */
  private static Disclosure usesBesideRevenue() {
    String agency = "洛嵩市文化和旅游局";
    List<String> units = List.of("洛嵩市文化和旅游局机关", "洛嵩市少年儿童图书馆", "洛嵩市文物保护中心");
    Department department = new Department(
        642, "100", 2025, units, List.of("2070101", "2070104", "2070204"),
        List.of(
            Undertaking.of("公共文化场馆免费开放", "2070104", 1, 84, "30201", "30226"), Undertaking.of("石窟本体加固", "2070204", 2, 260, "30227", "31006"),
            Undertaking.of("文旅融合宣传推广", "2070199", 0, 120, "30202", "30227"), Undertaking.of("戏曲进乡村", "2070109", 0, 66, "30226"),
            Undertaking.of("馆藏图书购置", "2070104", 1, 58, "31003"), Undertaking.of("文物安全监测平台", "2070204", 2, 93, "31007", "30213").old(),
            Undertaking.of("全民健身场地", "2296003", 0, 45, "31005").paid("GOVERNMENT_FUND"), Undertaking.of("展陈合作", "2070205", 2, 22, "30218").paid("OWN")));
    Books books = department.budget().books();
    Figures figures = new Figures("万元", "#,##0.00", "");
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    List<Row> income = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算拨款"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金预算拨款"), blank("三、国有资本经营预算拨款"), blank("四、财政专户管理资金"),
        Row.of(Say.source("INSTITUTIONAL"), "五、事业收入"), blank("六、上级补助收入"), blank("七、附属单位上缴收入"), blank("八、事业单位经营收入"), Row.of(Say.source("OTHER"), "九、其他收入")));
    List<Row> uses = new ArrayList<>(List.of(
        Row.of(Meaning.is(USE, "BASIC"), "一、基本支出"), item("1.工资福利支出", "BASIC", "301"), item("2.商品和服务支出", "BASIC", "302"), item("3.对个人和家庭的补助", "BASIC", "303"),
        blank("4.资本性支出").indented(1), Row.of(Meaning.is(USE, "PROJECT"), "二、项目支出"), item("1.商品和服务支出", "PROJECT", "302"), blank("2.对个人和家庭的补助").indented(1),
        item("3.资本性支出", "PROJECT", "310"), blank("三、事业单位经营支出"), blank("四、上缴上级支出"), blank("五、对附属单位补助支出")));
    ClassicBudget.level(income, uses);
    income.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.of(Say.carriedOver(), "上年结转结余"), Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    uses.addAll(List.of(total("本年支出合计"), blank("结转下年"), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    List<Row> given = new ArrayList<>(List.of(
        Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "一、本年收入"), Row.of(Say.fund("GENERAL"), "（一）一般公共预算拨款"),
        Row.of(Say.fund("GOVERNMENT_FUND"), "（二）政府性基金预算拨款"), blank("（三）国有资本经营预算拨款"), Row.of(Say.carriedOver(), "二、上年结转")));
    List<Row> classes = new ArrayList<>(List.of(total("一、本年支出")));
    classes.addAll(OpenPublished.classes("203", "209", "219", "227", "230", "231", "232", "233", "234").stream()
        .map(row -> new Row(List.of("（" + row.labels().get(0).replace("、", "）")), row.meaning(), 0, true)).toList());
    ClassicBudget.level(given, classes);
    given.add(Row.of(Say.grandTotal("REVENUE"), "收入总计"));
    classes.add(Row.of(Say.grandTotal("EXPENDITURE"), "支出总计"));
    List<Row> tree = new ArrayList<>(List.of(total("", "", "", "合计")));
    for (String unit : units) {
      tree.add(Row.of(Meaning.is(HOLDER, unit), "", "", "", "20600" + (1 + units.indexOf(unit)) + " " + unit));
      books.values(FUNCTION, YEAR, 2025, HOLDER, unit).stream().sorted()
          .forEach(code -> tree.add(Row.of(Meaning.is(HOLDER, unit, FUNCTION, code), code.substring(0, 3), code.substring(3, 5), code.substring(5),
              "　" + Chart.function(code))));
    }
    Column[] parts = {
        Column.figure("合计"),
        Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"),
            Column.over("人员经费", Meaning.is(USE, "PERSONNEL|BASIC").from(USE, "PERSONNEL"), Say.economicColumn("工资福利支出", "301"),
                Say.economicColumn("对个人和家庭的补助", "303")),
            Column.over("公用经费", Meaning.is(USE, "PUBLIC_USE|BASIC").from(USE, "PUBLIC_USE"), Say.economicColumn("商品和服务支出", "302"))),
        Column.over("项目支出", Meaning.is(USE, "PROJECT"), Column.figure("小计"), Say.economicColumn("商品和服务支出", "302"), Say.economicColumn("资本性支出", "310"))};
    List<Column> split = List.of(Column.over("科目编码", Column.label("类", 2.2), Column.label("款", 2), Column.label("项", 2)), Column.label("单位（科目名称）", 14));
    List<Column> lists = List.of(
        Column.over("部门预算经济分类", Column.label("类", 2.2), Column.label("款", 2), Column.label("科目名称", 11)),
        Column.over("政府预算经济分类", Column.label("类", 2.2), Column.label("款", 2), Column.label("科目名称", 9)));
    List<Row> works = new ArrayList<>(List.of(total("", "合计", "")));
    for (Undertaking work : department.undertakings()) {
      works.add(Row.of(Meaning.is(PROJECT, work.name(), HOLDER, OPEN), work.size() > 80 ? "专项资金" : "一般性项目", work.name(), units.get(work.unit())));
    }
    Meaning old = Meaning.is(FLOW, "EXPENDITURE|OPENING_BALANCE").from(FLOW, "EXPENDITURE", AGE, "OLD");
    Meaning fresh = Meaning.NONE.from(AGE, "NEW");
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    return new Disclosure(
        "open-42-uses-beside-revenue", agency, "2025年度部门预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(7.5),
        List.of(
            new Heading("目　　录"), new Heading("第一部分　部门概况"), new Heading("第二部分　2025年度部门预算情况说明"), new Heading("第三部分　名词解释"),
            new Heading("第二部分　2025年度部门预算情况说明"), new Heading("一、收入支出预算总体情况说明"),
            new Paragraph("2025年收入总计{}万元，支出总计{}万元。其中一般公共预算拨款{}万元，政府性基金预算拨款{}万元，上年结转结余{}万元。", figures,
                List.of(allIncome().under(Meaning.is(FUND, "ALL")),
                    spending.under(Meaning.is(FLOW, "EXPENDITURE|GRAND_TOTAL", USE, OPEN).from(FLOW, "EXPENDITURE")),
                    Say.fund("GENERAL"), Say.fund("GOVERNMENT_FUND"), Say.carriedOver())),
            new Heading("二、支出预算总体情况说明"),
            new Paragraph("2025年支出合计{}万元，其中：基本支出{}万元，占{}；项目支出{}万元，占{}。", figures,
                List.of(spending, spending.under(Meaning.is(USE, "BASIC")), spending.under(Meaning.is(USE, "BASIC")).against(Kind.RATE, USE, "TOTAL"),
                    spending.under(Meaning.is(USE, "PROJECT")), spending.under(Meaning.is(USE, "PROJECT")).against(Kind.RATE, USE, "TOTAL"))),
            new Heading("三、“三公”经费支出预算情况说明"),
            new Paragraph("2025年“三公”经费预算为{}万元，比2024年[增加/减少]{}万元。", figures, List.of(three, three.against(Kind.CHANGE, YEAR, 2024))),
            form(henan(1, "2025年部门收支总体情况表"), "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收　　入", Column.label("项　　目", 12), Column.figure("金　额"))), income),
                new Panel(spending,
                    List.of(Column.over("支　　出", Column.label("项　　目", 12), Column.figure("合计"), Column.figure("一般公共预算", FUND, "GENERAL"),
                        Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"), Column.figure("国有资本经营预算", FUND, "STATE_CAPITAL"), Column.figure("其他资金", own()))),
                    uses)),
            form(henan(2, "2025年部门收入总体情况表"), "revenue", figures, Say.income(),
                panel(
                    Column.join(split, Column.figure("总计", allIncome().under(Meaning.is(SOURCE, "TOTAL"))), Column.figure("一般公共预算", Say.fund("GENERAL")),
                        Column.figure("政府性基金预算", Say.fund("GOVERNMENT_FUND")), Column.figure("事业收入", Say.source("INSTITUTIONAL")),
                        Column.figure("其他收入", Say.source("OTHER")),
                        Column.figure("上年结转结余", Say.carriedOver())),
                    tree)),
            form(henan(3, "2025年部门支出总体情况表"), "expenditure", figures, spending, panel(Column.join(split, parts), tree)),
            form(henan(4, "2025年财政拨款收支总体情况表"), "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
                new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收　　入", Column.label("项　　目", 12), Column.figure("金　额"))), given),
                new Panel(Say.spending("APPROPRIATION"),
                    List.of(Column.over("支　　出", Column.label("项　　目", 13), Column.figure("合计"), Column.figure("一般公共预算", FUND, "GENERAL"),
                        Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"))),
                    classes)),
            form(henan(5, "2025年一般公共预算支出情况表"), "general_budget_expenditure", figures, general,
                panel(Column.join(split, parts),
                    first(total("", "", "", "合计"), Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL"), Writing.SPLIT_CODE)))),
            form(henan(6, "2025年一般公共预算基本支出情况表"), "general_budget_basic", figures, general.under(Meaning.is(USE, "BASIC")),
                panel(Column.join(lists, Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE"), Column.figure("合计")),
                    bothLists(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC")))),
            form(henan(7, "2025年支出经济分类汇总表"), "other", figures, spending,
                panel(
                    Column.join(lists, Column.figure("总计"), Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"),
                        Column.figure("国有资本经营预算", FUND, "STATE_CAPITAL"), Column.figure("其他资金", own())),
                    bothLists(books.values(ECONOMIC, YEAR, 2025)))),
            form(henan(8, "2025年一般公共预算“三公”经费支出情况表"), "three_public", figures.zero("0.00"),
                Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION").from(FUND, "GENERAL"),
                panel(
                    List.of(Column.label("项　　目", 16), Column.figure("2024年预算数", Say.lastYear(2024, "BUDGET")), Column.figure("2025年预算数"),
                        Column.figure("增减变动金额", Meaning.NONE.against(Kind.CHANGE, YEAR, 2024))),
                    Say.publicRows()))
                .note("注：按照预决算公开有关规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。"),
            form(henan(9, "2025年政府性基金预算支出情况表"), "government_fund", figures, Say.spending("GOVERNMENT_FUND"),
                panel(Column.join(split, Say.basicAndProject("合计")),
                    first(total("", "", "", "合计"), Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GOVERNMENT_FUND"), Writing.SPLIT_CODE)))),
            form(henan(11, "2025年项目支出情况表"), "project_expenditure", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "ALL", USE, "PROJECT"),
                panel(
                    List.of(Column.label("类型", 6), Column.label("项目名称", 11), Column.label("项目单位", 12), Column.figure("合计"),
                        Column.over("本年拨款", fresh, Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"),
                            Column.figure("国有资本经营预算", FUND, "STATE_CAPITAL")),
                        Column.over("财政拨款结转结余", old, Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND")),
                        Column.figure("单位资金", own())),
                    works))));
  }

  private static Caption henan(int number, String title) {
    return caption("预算" + (number < 10 ? "0" : "") + number + "表", title, "部门名称：洛嵩市文化和旅游局", "单位：万元");
  }

  /** A school's budget: both sides of the summary, functions and public expenses beside the year before; items by their names; purchases. */
  private static Disclosure twoYearsOfSchool() {
    String agency = "晋汾县第二高级中学校";
    Department department = new Department(
        653, "100", 2025, List.of(agency), List.of("2050204"),
        List.of(
            Undertaking.of("普通高中助学金", "2050204", 0, 160, "30308"), Undertaking.of("教学楼抗震加固", "2050204", 0, 330, "31006", "30227"),
            Undertaking.of("理化生实验室更新", "2050204", 0, 120, "31003"), Undertaking.of("生均公用经费", "2050204", 0, 210, "30201", "30206", "30213"),
            Undertaking.of("班主任津贴补助", "2050204", 0, 48, "30305"), Undertaking.of("校园数字化", "2050102", 0, 65, "31007", "30213").old(),
            Undertaking.of("运动场改造", "2296003", 0, 90, "31005").paid("GOVERNMENT_FUND"), Undertaking.of("宿舍住宿服务", "2050204", 0, 38, "30209").paid("OWN")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    planBefore(keeper, 2025, 0.84, 1.12);
    List<List<String>> bought = List.of(
        List.of("A02010105 台式计算机", "教师机房更新", "48台"), List.of("A02020200 投影仪", "教室投影更新", "30台"), List.of("A02329900 其他医疗设备", "卫生室设备", "1批"),
        List.of("B07030000 建筑物加固工程", "教学楼抗震加固", "1项"), List.of("C21040001 物业管理服务", "校园物业", "1项"), List.of("C23090199 其他印刷服务", "教学资料印刷", "1批"));
    for (List<String> one : bought) {
      Point at = Point.of(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE", LINE, "purchases/" + one.get(0).charAt(0) + "/" + bought.indexOf(one));
      keeper.add(at.under(Point.of(FUND, "GENERAL")), 8, 120);
      if (bought.indexOf(one) % 2 == 0) {
        keeper.add(at.under(Point.of(FUND, "OWN")), 2, 20);
      }
    }
    Figures figures = new Figures("万元", "0.00", "");
    Meaning before = Say.lastYear(2024, "BUDGET");
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    Column[] years = {Column.figure("2024年", before), Column.figure("2025年"), Column.figure("2025年比2024年增减（%）", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024))};
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金"), blank("三、国有资本经营预算"), blank("四、财政专户管理资金"),
        Row.of(ownIncome(), "五、单位资金")));
    List<Row> right = new ArrayList<>(OpenPublished.classes("203", "209", "215", "216", "217", "219", "222", "223", "227", "230", "231", "232", "233", "234"));
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.of(Say.carriedOver(), "上年结转"), Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    right.addAll(List.of(total("本年支出合计"), blank("年终结转"), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    List<Column> account = List.of(Column.over("项目", Column.label("科目编码", 5), Column.label("科目名称", 14)));
    List<Row> all = last(Row.functions(books.values(FUNCTION, YEAR, 2025), Writing.CODE_AND_NAME), total("", "合　计"));
    List<Row> ofGeneral = last(Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL"), Writing.CODE_AND_NAME), total("", "合　计"));
    List<Row> items = new ArrayList<>();
    List<String> numerals = new ArrayList<>(OpenPublished.NUMERALS);
    for (Row row : Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.NAME_ONLY)) {
      items.add(row.indent() == 0
          ? new Row(List.of(numerals.remove(0) + "、" + row.labels().get(0), ""), row.meaning(), 0, true)
          : new Row(List.of("　" + row.labels().get(0), ""), row.meaning(), 0, true));
    }
    items.add(total("合　　计", ""));
    List<Row> purchases = new ArrayList<>(List.of(Row.of(Meaning.NONE.from(LINE, "purchases"), "合计", "", "")));
    for (List<String> kind : List.of(List.of("A", "货物"), List.of("B", "工程"), List.of("C", "服务"))) {
      purchases.add(Row.of(Meaning.NONE.from(LINE, "purchases/" + kind.get(0)), kind.get(1), "", ""));
      bought.stream().filter(one -> one.get(0).startsWith(kind.get(0))).forEach(one -> purchases
          .add(Row.of(Meaning.NONE.from(LINE, "purchases/" + kind.get(0) + "/" + bought.indexOf(one)), one.get(0), one.get(1), one.get(2))));
    }
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    return new Disclosure(
        "open-43-two-years-of-school", agency, "2025年度单位预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.OPEN_SIDES).size(8.5),
        List.of(
            form(shanxi(1, "2025年预算收支总表"), "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收　　　　入", OpenPractice.join("项目", 11, years))), left),
                new Panel(spending, List.of(Column.over("支　　　　出", OpenPractice.join("项目", 13, years))), right)),
            form(shanxi(2, "2025年预算收入总表"), "revenue", figures, Say.income(),
                panel(
                    Column.join(account, Column.figure("合计", allIncome().under(Meaning.is(SOURCE, "TOTAL"))), Column.figure("一般公共预算", Say.fund("GENERAL")),
                        Column.figure("政府性基金", Say.fund("GOVERNMENT_FUND")), Column.figure("国有资本经营预算", Say.fund("STATE_CAPITAL")),
                        Column.figure("财政专户管理资金", Say.source("SPECIAL_ACCOUNT")), Column.figure("单位资金", ownIncome())),
                    all)),
            form(shanxi(3, "2025年预算支出总表"), "expenditure", figures, spending,
                panel(Column.join(account, Column.over("2025年预算数", Say.basicAndProject("合计"))), all)),
            form(shanxi(5, "2025年一般公共预算支出表"), "general_budget_expenditure", figures, general,
                panel(
                    Column.join(account, Column.over("2024年预算数", before, Say.basicAndProject("合计")), Column.over("2025年预算数", Say.basicAndProject("合计")),
                        Column.over("2025年预算数比2024年预算数增减（%）", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024), Say.basicAndProject("合计"))),
                    ofGeneral)),
            form(shanxi(6, "2025年一般公共预算安排基本支出分经济科目表"), "general_budget_basic", figures, general.under(Meaning.is(USE, "BASIC")),
                panel(List.of(Column.label("经济科目名称", 18), Column.figure("预算数"), Column.remark("备注", 8)), items)),
            form(shanxi(8, "2025年政府性基金预算支出表"), "government_fund", figures, Say.spending("GOVERNMENT_FUND"),
                panel(Column.join(account, Column.over("2025年预算数", Say.basicAndProject("合计"))),
                    last(Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GOVERNMENT_FUND"), Writing.CODE_AND_NAME), total("", "合　计")))),
            form(shanxi(9, "2025年国有资本经营预算支出表"), "state_capital", figures, Say.spending("STATE_CAPITAL"),
                panel(Column.join(account, Column.over("2025年预算数", Say.basicAndProject("合计"))), List.of(total("", "合　计"))))
                .note("注：本单位2025年没有使用国有资本经营预算安排的支出，本表为空。"),
            form(shanxi(10, "2025年“三公”经费支出预算情况统计表"), "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN),
                panel(Column.join(List.of(Column.label("项　　目", 16)), years),
                    List.of(
                        Row.of(Say.item("ABROAD", "public/abroad"), "因公出国（境）费"), Row.of(Say.item("RECEPTION", "public/reception"), "公务接待费"),
                        Row.of(Say.item("VEHICLES", "public/vehicles"), "公务用车购置及运行费"),
                        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "（1）公务用车购置费").indented(1),
                        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "（2）公务用车运行维护费").indented(1),
                        Row.of(Say.item("TOTAL", "public"), "合　　计")))),
            form(shanxi(12, "2025年政府采购预算表"), "procurement", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN, PROJECT, OPEN),
                panel(
                    List.of(Column.label("采购品目", 13), Column.label("采购项目", 10), Column.remark("数量", 4), Column.figure("合计"),
                        Column.over("资金来源", Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金", FUND, "GOVERNMENT_FUND"),
                            Column.figure("其他资金", own()))),
                    purchases)),
            new Heading("三、2025年度单位预算情况说明"),
            new Paragraph("（一）2025年收入预算总计{}万元，其中一般公共预算收入{}万元，比上年[增长/下降]{}；政府性基金收入{}万元；单位资金收入{}万元。", figures,
                List.of(allIncome().under(Meaning.is(FUND, "ALL")), Say.fund("GENERAL"), Say.fund("GENERAL").against(Kind.GROWTH, YEAR, 2024),
                    Say.fund("GOVERNMENT_FUND"),
                    ownIncome())),
            new Paragraph("（二）一般公共预算支出{}万元，上年为{}万元。基本支出中，人员经费{}万元、公用经费{}万元；项目支出{}万元，比上年[增加/减少]{}万元。", figures,
                List.of(general, general.under(before), general.under(Meaning.is(USE, "PERSONNEL")), general.under(Meaning.is(USE, "PUBLIC_USE")),
                    general.under(Meaning.is(USE, "PROJECT")), general.under(Meaning.is(USE, "PROJECT")).against(Kind.CHANGE, YEAR, 2024))),
            new Paragraph("（三）“三公”经费预算{}万元，比上年[增加/减少]{}万元。", figures, List.of(three, three.against(Kind.CHANGE, YEAR, 2024)))));
  }

  private static Caption shanxi(int number, String title) {
    return new Caption("表" + number + "　", title, "", "单位：万元", Place.ONE_LINE);
  }

  /** A hospital's final accounts: its own money outweighs the appropriations; the general budget with what was carried and left by use; three panels of items. */
  private static Disclosure balancesByUse() {
    String agency = "皖岚市第四人民医院";
    Department department = new Department(
        664, "0.01", 2024, List.of(agency), List.of("2100201"),
        List.of(
            Undertaking.of("公立医院综合改革补助", "2100299", 0, 230, "30218", "30227"), Undertaking.of("住院医师培训", "2100299", 0, 86, "30216", "30226"),
            Undertaking.of("重大传染病防控", "2100409", 0, 54, "30218"), Undertaking.of("医疗设备更新", "2100201", 0, 520, "31003"),
            Undertaking.of("基本公共卫生服务", "2100408", 0, 47, "30226", "30218"), Undertaking.of("医养结合床位", "2296002", 0, 140, "31005").paid("GOVERNMENT_FUND"),
            Undertaking.of("药品及耗材", "2100201", 0, 4300, "30218").paid("OWN"), Undertaking.of("门诊楼扩建", "2100201", 0, 1900, "31001", "31006").paid("OWN")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    Point earned = Point.of(YEAR, 2024, STAGE, "BUDGET", FUND, "OWN", SOURCE, "INSTITUTIONAL", AGE, "NEW", HOLDER, agency);
    keeper.office(earned, "2100201", 5200);
    for (String item : List.of("30107", "30108", "30110", "30113")) {
      keeper.plan(earned.under(Point.of(FUNCTION, "2100201", USE, "PERSONNEL", ECONOMIC, item, GOVERNMENT, Chart.governmentOf(item))), 600, 2900);
    }
    settle(keeper, 2024);
    List<List<Object>> counts = List.of(List.of("groups", 1), List.of("travellers", 2), List.of("bought", 1), List.of("kept", 14), List.of("visits", 6),
        List.of("guests", 52));
    Point settled = Point.of(YEAR, 2024, STAGE, "FINAL");
    counts.forEach(count -> HeldProvinces.count(books, settled, count.get(0).toString(), (Integer) count.get(1)));
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款收入"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款收入"),
        blank("三、国有资本经营预算财政拨款收入"), blank("四、上级补助收入"), Row.of(ClassicAccounts.received("OWN", "INSTITUTIONAL"), "五、事业收入"), blank("六、经营收入"),
        blank("七、附属单位上缴收入"), Row.of(ClassicAccounts.received("OWN", "OTHER"), "八、其他收入")));
    List<Row> right = new ArrayList<>(OpenPublished.classes("209", "227", "230"));
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.income(), "本年收入合计"), blank("使用非财政拨款结余（含专用结余）"), Row.of(ClassicAccounts.opening("ALL"), "年初结转和结余"),
        Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    right.addAll(List.of(total("本年支出合计"), blank("结余分配"), Row.of(ClassicAccounts.closing("ALL"), "年末结转和结余"),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    List<Row> given = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款"),
        blank("三、国有资本经营预算财政拨款")));
    List<Row> classes = new ArrayList<>(OpenPublished.classes("209", "227", "230"));
    ClassicBudget.level(given, classes);
    given.addAll(List.of(
        Row.of(ClassicAccounts.received("APPROPRIATION"), "本年收入合计"), Row.of(ClassicAccounts.opening("APPROPRIATION"), "年初财政拨款结转和结余"),
        Row.of(ClassicAccounts.opening("GENERAL"), "　一般公共预算财政拨款"), Row.of(ClassicAccounts.opening("GOVERNMENT_FUND"), "　政府性基金预算财政拨款"),
        Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    classes.addAll(List.of(total("本年支出合计"), Row.of(Meaning.is(FLOW, "CLOSING_BALANCE", USE, OPEN), "年末财政拨款结转和结余"), blank(""), blank(""),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    List<Column> split = List.of(
        Column.over("项　　　目",
            Column.over("功能分类科目编码", Column.over("", Column.label("类", 2.2)), Column.over("", Column.label("款", 2)), Column.over("", Column.label("项", 2))),
            Column.over("科目名称", Column.over("", Column.label("栏　次", 11)))));
    List<Row> functions = first(total("", "", "", "合计"), Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL"), Writing.SPLIT_CODE));
    List<Row> ofGeneral = first(total("", "", "", "合计"),
        Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GENERAL"), Writing.SPLIT_CODE));
    List<Row> ofFund = first(total("", "", "", "合计"),
        Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GOVERNMENT_FUND"), Writing.SPLIT_CODE));
    Meaning opened = Meaning.is(FLOW, "OPENING_BALANCE", SOURCE, OPEN, USE, OPEN);
    Meaning closed = Meaning.is(FLOW, "CLOSING_BALANCE", SOURCE, OPEN, USE, OPEN);
    Meaning came = Meaning.is(FLOW, "REVENUE", SOURCE, OPEN, USE, OPEN);
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    return new Disclosure(
        "open-44-balances-by-use", agency, "2024年度单位决算", ClassicAccounts.base(2024), books, Look.of(Look.Rules.LATTICE).size(7),
        List.of(
            form(anhui(1, "收入支出决算总表"), "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收入", numberedHead("1"))), lines(left, 1)),
                new Panel(spending, List.of(Column.over("支出", numberedHead("2"))), lines(right, left.size() + 1)))
                .note("注：1.本表反映本单位本年度的总收支和年末结转结余情况。", "2.本套报表金额单位转换时可能存在尾数误差。"),
            form(anhui(2, "收入决算表"), "revenue", figures, Say.income(),
                panel(
                    Column.join(split, tall("本年收入合计", "1", Meaning.NONE), tall("财政拨款收入", "2", ClassicAccounts.received("APPROPRIATION")),
                        tall("上级补助收入", "3", ClassicAccounts.received("OWN", "SUPERIOR_SUBSIDY")),
                        Column.over("事业收入", Column.over("小计", Column.figure("4", ClassicAccounts.received("OWN", "INSTITUTIONAL"))),
                            Column.over("其中：教育收费", Column.figure("5", ClassicAccounts.received("OWN", "EDUCATION_FEES")))),
                        tall("经营收入", "6", ClassicAccounts.received("OWN", "BUSINESS")),
                        tall("附属单位上缴收入", "7", ClassicAccounts.received("OWN", "REMITTED_BY_SUBORDINATE")),
                        tall("其他收入", "8", ClassicAccounts.received("OWN", "OTHER"))),
                    functions))
                .note("注：本表反映本单位本年度取得的各项收入情况。"),
            form(anhui(3, "支出决算表"), "expenditure", figures, spending,
                panel(
                    Column.join(split, tall("本年支出合计", "1", Meaning.NONE), tall("基本支出", "2", Meaning.is(USE, "BASIC")),
                        tall("项目支出", "3", Meaning.is(USE, "PROJECT")), tall("上缴上级支出", "4", Meaning.is(USE, "REMITTED_TO_SUPERIOR")),
                        tall("经营支出", "5", Meaning.is(USE, "BUSINESS")), tall("对附属单位补助支出", "6", Meaning.is(USE, "SUBSIDY_TO_SUBORDINATE"))),
                    functions))
                .note("注：本表反映本单位本年度各项支出情况。"),
            form(anhui(4, "财政拨款收入支出决算总表"), "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
                new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收入", numberedHead("1"))), lines(given, 1)),
                new Panel(Say.spending("APPROPRIATION"),
                    List.of(Column.over("支出", Column.over("项目", Column.label("栏次", 11)), Column.over("行次", Column.label("", 2.4)),
                        Column.over("合计", Column.figure("2")), Column.over("一般公共预算财政拨款", Column.figure("3", FUND, "GENERAL")),
                        Column.over("政府性基金预算财政拨款", Column.figure("4", FUND, "GOVERNMENT_FUND")),
                        Column.over("国有资本经营预算财政拨款", Column.figure("5", FUND, "STATE_CAPITAL")))),
                    lines(classes, given.size() + 1))),
            form(anhui(5, "一般公共预算财政拨款收入支出决算表"), "general_budget_expenditure", figures, Meaning.is(FUND, "GENERAL"),
                panel(
                    Column.join(split, byUse("年初结转和结余", opened, 1, "合计", "基本支出结转", "项目支出结转和结余"), byUse("本年收入", came, 4, "合计", "基本支出", "项目支出"),
                        Column.over("本年支出", general, Column.over("合计", Column.figure("7")), Column.over("基本支出", Column.figure("8", USE, "BASIC")),
                            Column.over("人员经费", Column.figure("9", USE, "PERSONNEL")), Column.over("公用经费", Column.figure("10", USE, "PUBLIC_USE")),
                            Column.over("项目支出", Column.figure("11", USE, "PROJECT"))),
                        byUse("年末结转和结余", closed, 12, "合计", "基本支出结转", "项目支出结转和结余")),
                    ofGeneral))
                .note("注：本表反映本单位本年度一般公共预算财政拨款的收入、支出和年初、年末结转结余情况。"),
            form(anhui(6, "一般公共预算财政拨款基本支出决算表"), "general_budget_basic", figures, general.under(Meaning.is(USE, "BASIC")),
                items(books, "人员经费", "PERSONNEL", 0, 2, "人员经费合计"), items(books, "公用经费", "PUBLIC_USE", 0, 2, ""),
                items(books, "公用经费", "PUBLIC_USE", 1, 2, "公用经费合计")),
            form(anhui(7, "财政拨款“三公”经费支出决算表"), "three_public", figures.zero("0.00"),
                Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
                panel(
                    List.of(Column.over("预算数", adjusted, Say.publicColumns("合计", "公务用车购置费", "公务用车运行维护费")),
                        Column.over("决算数", Say.publicColumns("合计", "公务用车购置费", "公务用车运行维护费"))),
                    List.of(total()))),
            form(anhui(8, "政府性基金预算财政拨款收入支出决算表"), "government_fund", figures, Meaning.is(FUND, "GOVERNMENT_FUND"),
                panel(
                    Column.join(split, tall("年初结转和结余", "1", opened), tall("本年收入", "2", came),
                        Column.over("本年支出", Say.spending("GOVERNMENT_FUND"), Column.over("小计", Column.figure("3")),
                            Column.over("基本支出", Column.figure("4", USE, "BASIC")), Column.over("项目支出", Column.figure("5", USE, "PROJECT"))),
                        tall("年末结转和结余", "6", closed)),
                    ofFund)),
            form(anhui(9, "国有资本经营预算财政拨款支出决算表"), "state_capital", figures, Say.spending("STATE_CAPITAL"),
                panel(
                    Column.join(split, tall("合计", "1", Meaning.NONE), tall("基本支出", "2", Meaning.is(USE, "BASIC")),
                        tall("项目支出", "3", Meaning.is(USE, "PROJECT"))),
                    List.of(total("", "", "", "合计"), blank("", "", "", ""))))
                .note("说明：皖岚市第四人民医院没有国有资本经营预算财政拨款安排的支出，故本表无数据。"),
            new Heading("第三部分　2024年度单位决算情况说明"), new Heading("一、收入支出决算总体情况说明"),
            new Paragraph("2024年度收入总计{}万元（含年初结转和结余），支出总计{}万元（含年末结转和结余）。与2023年相比，本年收入[增加/减少]{}万元，[增长/下降]{}。", figures,
                List.of(Meaning.is(FLOW, "REVENUE|GRAND_TOTAL", FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE+OPENING_BALANCE"),
                    Meaning.is(FLOW, "EXPENDITURE|GRAND_TOTAL", FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "EXPENDITURE+CLOSING_BALANCE"),
                    Say.income().against(Kind.CHANGE, YEAR, 2023), Say.income().against(Kind.GROWTH, YEAR, 2023))),
            new Heading("二、收入决算情况说明"),
            new Paragraph("本年收入合计{}万元，其中：财政拨款收入{}万元，占{}；事业收入{}万元，占{}；其他收入{}万元，占{}。", figures,
                List.of(Say.income(), ClassicAccounts.received("APPROPRIATION"), ClassicAccounts.received("APPROPRIATION").against(Kind.RATE, FUND, "ALL"),
                    ClassicAccounts.received("OWN", "INSTITUTIONAL"),
                    ClassicAccounts.received("OWN", "INSTITUTIONAL").against(Kind.RATE, FUND, "ALL", SOURCE, "TOTAL"), ClassicAccounts.received("OWN", "OTHER"),
                    ClassicAccounts.received("OWN", "OTHER").against(Kind.RATE, FUND, "ALL", SOURCE, "TOTAL"))),
            new Heading("三、“三公”经费支出决算情况说明"),
            new Paragraph("“三公”经费财政拨款支出预算为{}万元，支出决算为{}万元，完成预算的{}。全年因公出国（境）团组{}个，{}人次；公务用车保有量{}辆；国内公务接待{}批次，{}人次。", figures,
                List.of(three.under(adjusted), three, three.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"), HeldProvinces.number("groups"),
                    HeldProvinces.number("travellers"), HeldProvinces.number("kept"), HeldProvinces.number("visits"), HeldProvinces.number("guests")))));
  }

  private static Caption anhui(int number, String title) {
    return caption("公开0" + number + "表", title, "单位：皖岚市第四人民医院", "金额单位：万元");
  }

  static Column tall(String text, String number, Meaning meaning) {
    return Column.over(text, Column.over("", Column.figure(number, meaning)));
  }

  private static Column byUse(String text, Meaning meaning, int number, String total, String basic, String project) {
    return Column.over(text, meaning, Column.over(total, Column.figure(Integer.toString(number))),
        Column.over(basic, Column.figure(Integer.toString(number + 1), Meaning.is(USE, "BASIC|TOTAL").from(USE, "BASIC"))),
        Column.over(project, Column.figure(Integer.toString(number + 2), Meaning.is(USE, "PROJECT|TOTAL").from(USE, "PROJECT"))));
  }

  private static Column[] numberedHead(String number) {
    return new Column[]{Column.over("项目", Column.label("栏次", 14)), Column.over("行次", Column.label("", 2.4)), Column.over("金额", Column.figure(number))};
  }

  /** Puts the number of its line behind every row. */
  static List<Row> lines(List<Row> rows, int first) {
    List<Row> all = new ArrayList<>();
    rows.forEach(row -> all.add(new Row(List.of(row.labels().get(0), Integer.toString(first + all.size())), row.meaning(), 0, row.printed())));
    return all;
  }

  /** A panel of the items of a use: one of several parts of them, the sum below the last. */
  static Panel items(Books books, String title, String use, int part, int parts, String sum) {
    List<Row> rows = new ArrayList<>(
        Row.economics(books.values(ECONOMIC, YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, use), Writing.CODE_AND_NAME));
    int half = use.equals("PERSONNEL") ? rows.size() : (rows.size() + parts - 1) / parts;
    List<Row> own = new ArrayList<>(rows.subList(part * half, Math.min(rows.size(), part * half + half)));
    while (own.size() < 18) {
      own.add(blank("", ""));
    }
    own.add(sum.isEmpty() ? blank("", "") : Row.of(Meaning.is(USE, use).from(USE, use), sum));
    return new Panel(Meaning.is(USE, use + "|BASIC").from(USE, use),
        List.of(Column.over(title, Column.label("科目编码", 4), Column.label("科目名称", 11), Column.figure("决算数"))), own);
  }

  /** A county's budget: adjusted plans beside execution, spending by origin of the money, what each township is sent, debts as movements; sentences in 亿元. */
  private static Disclosure countyWithTownships() {
    List<String> towns = List.of("湟澜镇", "日朵镇", "丹措乡", "银麓乡", "塔陇湾乡", "古朗措乡", "麦隆沟乡");
    Government county = new Government(675, 2025, "BUDGET", List.of("县本级"));
    Bookkeeper keeper = county.keeper();
    Books books = keeper.books();
    Point plan = Point.of(YEAR, 2025, STAGE, "BUDGET");
    List<List<String>> kinds = List.of(List.of("system", "体制补助"), List.of("balance", "均衡性转移支付"), List.of("village", "村级组织运转经费补助"), List.of("farming", "乡村振兴补助"),
        List.of("grass", "草原生态保护补助"));
    for (List<String> kind : kinds) {
      for (String town : towns) {
        if (!(kind.get(0).equals("grass") && town.endsWith("镇"))) {
          keeper.add(plan.under(Point.of(HOLDER, town, FUND, "GENERAL", LINE, "down/" + kind.get(0))), 12, 260);
        }
      }
    }
    books.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", HOLDER, "县本级", LINE, "out/down")), books.sum(plan.under(Point.of(LINE, "down"))));
    keeper.add(plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL", HOLDER, "县本级", LINE, "out/steady")), 5_600, 7_900);
    keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", HOLDER, "县本级", LINE, "in/left")), 600, 1900);
    keeper.add(plan.under(Point.of(FLOW, "REVENUE", FUND, "GENERAL", HOLDER, "县本级", LINE, "in/steady")), 300, 900);
    county.copy(keeper, Point.of(YEAR, 2024), 0.9, 1.0);
    county.copy(keeper, Point.of(YEAR, 2024, STAGE, "ADJUSTED_BUDGET"), 0.94, 1.04);
    county.copy(keeper, Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.92, 1.05);
    county.copy(keeper, Point.of(YEAR, 2023, STAGE, "FINAL"), 0.85, 1.02);
    county.balance(books, plan);
    county.balance(books, Point.of(YEAR, 2024, STAGE, "EXECUTION"));
    Bookkeeper ledger = new Bookkeeper(6750, "10000");
    for (Books.Entry entry : books.at(plan.under(Point.of(LINE, "out/own")))) {
      double size = entry.yuan().doubleValue() / 10_000;
      BigDecimal up = ledger.amount(size * 0.05, size * 0.6);
      BigDecimal old = size > 900 ? ledger.amount(size * 0.01, size * 0.2) : BigDecimal.ZERO;
      books.add(entry.at().under(Point.of(LINE, "given/own")), entry.yuan().subtract(up).subtract(old));
      books.add(entry.at().under(Point.of(LINE, "given/up")), up);
      books.add(entry.at().under(Point.of(LINE, "given/old")), old);
    }
    for (String kind : List.of("general", "special")) {
      Point at = Point.of(SOURCE, kind);
      BigDecimal begin = ledger.amount(31_000, 88_000);
      BigDecimal issued = ledger.amount(6_000, 14_000);
      BigDecimal again = ledger.amount(2_000, 5_000);
      BigDecimal repaid = ledger.amount(3_000, 6_000);
      BigDecimal end = begin.add(issued).add(again).subtract(repaid);
      books.add(at.under(Point.of(YEAR, 2023, LINE, "debt/balance")), begin);
      books.add(at.under(Point.of(YEAR, 2023, LINE, "debt/limit")), begin.add(ledger.amount(500, 4_000)));
      books.add(at.under(Point.of(YEAR, 2024, LINE, "bond/issued/new")), issued);
      books.add(at.under(Point.of(YEAR, 2024, LINE, "bond/issued/again")), again);
      books.add(at.under(Point.of(YEAR, 2024, LINE, "bond/repaid")), repaid);
      books.add(at.under(Point.of(YEAR, 2024, LINE, "bond/interest")), ledger.amount(900, 2_600));
      books.add(at.under(Point.of(YEAR, 2024, LINE, "debt/balance")), end);
      books.add(at.under(Point.of(YEAR, 2024, LINE, "debt/limit")), end.add(ledger.amount(500, 4_000)));
    }
    for (String insurance : List.of("residents", "offices", "health")) {
      Point at = plan.under(Point.of(LINE, "social/" + insurance));
      BigDecimal net = books.sum(at.under(Point.of(FLOW, "REVENUE"))).subtract(books.sum(at.under(Point.of(FLOW, "EXPENDITURE"))));
      BigDecimal opening = books.sum(at.under(Point.of(FLOW, "OPENING_BALANCE")));
      books.add(at.under(Point.of(FLOW, "NET", FUND, "SOCIAL_INSURANCE")), net);
      books.add(at.under(Point.of(FLOW, "CLOSING_BALANCE", FUND, "SOCIAL_INSURANCE")), opening.add(net));
    }
    Point publics = plan.under(Point.of(FLOW, "EXPENDITURE", FUND, "GENERAL"));
    keeper.publicExpenses(publics, 320);
    keeper.copy(publics.under(Point.of(LINE, "public")), Point.of(YEAR, 2024), 0.9, 1.2);
    Figures figures = new Figures("万元", "#,##0", "").percents("0.0");
    Figures large = new Figures("亿元", "0.00", "").percents("0.0");
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    Meaning income = GovernmentTables.income("GENERAL");
    Meaning outlay = GovernmentTables.spending("GENERAL");
    Meaning taken = income.from(LINE, "in/own");
    Meaning spent = outlay.from(LINE, "out/own");
    Column[] results = {
        Column.figure("2023年决算数", Say.lastYear(2023, "FINAL")), Column.figure("2024年年初预算数", YEAR, 2024),
        Column.figure("2024年调整预算数", Say.lastYear(2024, "ADJUSTED_BUDGET")), Column.figure("2024年执行数", executed),
        Column.figure("为调整预算%", executed.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
        Column.figure("比上年决算增减%", executed.against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL"))};
    Column[] plans = {
        Column.figure("2024年执行数", executed), Column.figure("2025年预算数"), Say.change("增减额", 2024, "EXECUTION"), Say.growth("增减%", 2024, "EXECUTION"),
        Column.remark("备注", 5)};
    Column[] two = {Column.figure("2024年执行数", executed), Column.figure("2025年预算数")};
    List<Row> revenues = new ArrayList<>(List.of(total("一般公共预算收入合计")));
    for (Row row : Row.revenues(books.values(REVENUE, LINE, "in/own"), Writing.NAME_ONLY)) {
      revenues
          .add(row.indent() == 0 ? new Row(List.of((row.labels().get(0).startsWith("税") ? "一、" : "二、") + row.labels().get(0)), row.meaning(), 0, true) : row);
    }
    List<Row> sections = new ArrayList<>(List.of(total("一般公共预算支出合计")));
    sections.addAll(OpenPublished.classes("203", "209", "223", "227", "230", "231", "232", "233", "234"));
    List<Row> received = List.of(
        Row.of(taken, "一般公共预算收入"), OpenPractice.in(income, "上级补助收入", "in/transfer"),
        OpenPractice.in(income, "返还性收入", "in/transfer/return").indented(1), OpenPractice.in(income, "一般性转移支付收入", "in/transfer/general").indented(1),
        OpenPractice.in(income, "专项转移支付收入", "in/transfer/special").indented(1), OpenPractice.in(income, "债务（转贷）收入", "in/debt"),
        OpenPractice.in(income, "调入资金", "in/funds"), OpenPractice.in(income, "动用预算稳定调节基金", "in/steady").with(FLOW, "REVENUE|RESERVE_USED"),
        OpenPractice.in(income, "上年结余", "in/left").with(FLOW, "REVENUE|OPENING_BALANCE"), OpenPractice.whole("REVENUE", "收入总计", "in"));
    List<Row> given = List.of(
        Row.of(spent, "一般公共预算支出"), OpenPractice.in(outlay, "补助下级支出", "out/down"), OpenPractice.in(outlay, "上解上级支出", "out/up"),
        OpenPractice.in(outlay, "债务还本支出", "out/debt"), OpenPractice.in(outlay, "安排预算稳定调节基金", "out/steady").with(FLOW, "EXPENDITURE|SURPLUS_ALLOCATION"),
        OpenPractice.in(outlay, "年终结余", "out/closing").with(FLOW, OPEN), blank(""),
        blank(""), blank(""), OpenPractice.whole("EXPENDITURE", "支出总计", "out"));
    List<Column> codes = List.of(Column.label("科目编码", 4.5), Column.label("科目名称", 15));
    List<Row> byTown = new ArrayList<>(List.of(total("合　计")));
    towns.forEach(town -> byTown.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, town), town)));
    List<Column> sent = new ArrayList<>(List.of(Column.label("乡（镇）", 7), Column.figure("2025年预算数合计", Meaning.NONE.from(LINE, "down"))));
    kinds.forEach(kind -> sent.add(Column.figure(kind.get(1), Meaning.NONE.from(LINE, "down/" + kind.get(0)))));
    List<Row> byKind = new ArrayList<>(List.of(Row.of(Meaning.NONE.from(LINE, "down"), "转移支付合计")));
    kinds
        .forEach(kind -> byKind.add(Row.of(Meaning.NONE.from(LINE, "down/" + kind.get(0)), OpenPublished.NUMERALS.get(byKind.size() - 1) + "、" + kind.get(1))));
    Meaning transfers = Meaning.is(FLOW, OPEN, FUND, "GENERAL", FUNCTION, OPEN).from(LINE, "down");
    Meaning fundIn = GovernmentTables.income("GOVERNMENT_FUND").from(LINE, "fund/in");
    Meaning fundOut = GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out");
    Meaning capitalIn = GovernmentTables.income("STATE_CAPITAL").from(LINE, "capital/in");
    Meaning capitalOut = GovernmentTables.spending("STATE_CAPITAL").from(LINE, "capital/out");
    Meaning debt = Meaning.is(YEAR, 2024, STAGE, OPEN, FLOW, OPEN, FUND, OPEN, SOURCE, OPEN, FUNCTION, OPEN);
    List<Row> owing = List.of(
        owed(2023, "一、2023年末政府债务余额", "debt/balance"), owed(2023, "二、2023年政府债务限额", "debt/limit"), owed(2024, "三、2024年政府债务发行额", "bond/issued"),
        owed(2024, "（一）新增债券", "bond/issued/new").indented(1), owed(2024, "（二）再融资债券", "bond/issued/again").indented(1),
        owed(2024, "四、2024年政府债务还本额", "bond/repaid"), owed(2024, "五、2024年政府债务付息额", "bond/interest"),
        owed(2024, "六、2024年末政府债务余额", "debt/balance"), owed(2024, "七、2024年政府债务限额", "debt/limit"));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    return new Disclosure(
        "open-45-county-with-townships", "湟澜县", "关于湟澜县2024年财政预算执行情况和2025年财政预算草案的报告", ClassicBudget.base(2025), books,
        Look.of(Look.Rules.LATTICE).size(8.5).headsOnce(),
        List.of(
            new Heading("一、2024年财政预算执行情况"),
            new Paragraph("全县一般公共预算收入完成{}亿元，为调整预算的{}，[增长/下降]{}。其中：税收收入{}亿元，非税收入{}亿元。", large,
                List.of(taken.under(executed), taken.under(executed).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"),
                    taken.under(executed).against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL"), taken.under(executed).under(Meaning.is(REVENUE, "101")),
                    taken.under(executed).under(Meaning.is(REVENUE, "103")))),
            new Paragraph("全县一般公共预算支出完成{}亿元，比上年[增长/下降]{}。主要支出项目执行情况：教育支出{}亿元，社会保障和就业支出{}亿元，卫生健康支出{}亿元，农林水支出{}亿元。", large,
                List.of(spent.under(executed), spent.under(executed).against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL"),
                    spent.under(executed).under(Meaning.is(FUNCTION, "205")), spent.under(executed).under(Meaning.is(FUNCTION, "208")),
                    spent.under(executed).under(Meaning.is(FUNCTION, "210")), spent.under(executed).under(Meaning.is(FUNCTION, "213")))),
            named(1, "湟澜县2024年一般公共预算收入执行情况表", "gov_general_revenue", figures, taken,
                panel(Column.join(List.of(Column.label("项　　　目", 15)), results), revenues)),
            named(2, "湟澜县2024年一般公共预算支出执行情况表", "gov_general_expenditure", figures, spent,
                panel(Column.join(List.of(Column.label("项　　　目", 15)), results), sections)),
            new Heading("二、2025年财政预算草案"),
            new Paragraph("2025年全县一般公共预算收入安排{}亿元，[增长/下降]{}；政府性基金预算收入安排{}亿元。", large,
                List.of(taken, taken.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"), fundIn)),
            named(3, "湟澜县2025年一般公共预算收入预算表", "gov_general_revenue", figures, taken,
                panel(Column.join(codes, plans),
                    last(Row.revenues(books.values(REVENUE, LINE, "in/own"), Writing.CODE_AND_NAME), total("", "收入合计")))),
            named(4, "湟澜县2025年一般公共预算支出预算表", "gov_general_expenditure", figures, outlay,
                panel(
                    Column.join(codes, Column.over("2025年预算数", Column.figure("合计", Meaning.NONE.from(LINE, "out/own")),
                        Column.figure("本级财力安排", Meaning.NONE.from(LINE, "given/own")), Column.figure("上级提前下达转移支付", Meaning.NONE.from(LINE, "given/up")),
                        Column.figure("上年结转", Meaning.is(FLOW, "EXPENDITURE|OPENING_BALANCE").from(FLOW, "EXPENDITURE", LINE, "given/old")))),
                    last(Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.CODE_AND_NAME), total("", "支出合计")))),
            named(5, "湟澜县2025年一般公共预算基本支出表", "gov_general_basic", figures, GovernmentTables.basicSpending(),
                panel(List.of(Column.label("科目编码", 4.5), Column.label("经济分类科目名称", 15), Column.figure("2025年预算数"), Column.remark("备注", 6)),
                    first(Row.of(Meaning.is(SYSTEM, OPEN), "", "合计"), Row.economics(books.values(GOVERNMENT, LINE, "basic"), Writing.CODE_AND_NAME)))),
            named(6, "湟澜县2025年一般公共预算收支平衡表", "gov_balance", figures, Meaning.NONE,
                new Panel(income, List.of(Column.over("收　　入", OpenPractice.join("项　目", 13, two))), received),
                new Panel(outlay, List.of(Column.over("支　　出", OpenPractice.join("项　目", 13, two))), given)),
            named(7, "湟澜县2025年对乡镇转移支付分地区预算表", "gov_transfers", figures, transfers, panel(sent, byTown)),
            named(8, "湟澜县2025年对乡镇转移支付分项目预算表", "gov_transfers", figures, transfers,
                panel(List.of(Column.label("项　　目", 15), Column.figure("2025年预算数")), byKind)),
            named(9, "湟澜县2025年“三公”经费预算表", "three_public|other", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN),
                panel(
                    List.of(Column.label("项　　目", 15), Column.figure("2024年预算数", YEAR, 2024), Column.figure("2025年预算数"),
                        Column.figure("增减额", Meaning.NONE.against(Kind.CHANGE, YEAR, 2024)),
                        Column.figure("增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024))),
                    Say.publicRows())),
            named(10, "湟澜县2025年政府性基金预算收支表", "gov_fund_revenue|gov_fund_expenditure|gov_balance", figures, Meaning.NONE,
                new Panel(fundIn, List.of(Column.over("收　　入", OpenPractice.join("项　目", 11, two))),
                    last(GovernmentTables.fundIncome().subList(0, 4), blank(""), blank(""), blank(""), blank(""), GovernmentTables.fundIncome().get(4))),
                new Panel(fundOut, List.of(Column.over("支　　出", OpenPractice.join("项　目", 15, two))),
                    last(Row.functions(books.values(FUNCTION, LINE, "fund/out"), Writing.NAME_ONLY).stream().filter(row -> row.indent() == 1).toList(),
                        blank(""),
                        blank(""), blank(""), total("政府性基金支出合计")))),
            named(11, "湟澜县2025年国有资本经营预算收支表", "gov_state_capital_revenue|gov_state_capital_expenditure|gov_balance", figures, Meaning.NONE,
                new Panel(capitalIn, List.of(Column.over("收　　入", OpenPractice.join("项　目", 12, two))), GovernmentTables.capitalIncome()),
                new Panel(capitalOut, List.of(Column.over("支　　出", OpenPractice.join("项　目", 14, two))),
                    last(Row.functions(books.values(FUNCTION, LINE, "capital/out"), Writing.NAME_ONLY).stream().filter(row -> row.indent() == 1).toList(),
                        total("国有资本经营预算支出合计")))),
            named(12, "湟澜县2025年社会保险基金预算收支表",
                "gov_social_insurance_balance|gov_social_insurance_revenue|gov_social_insurance_expenditure", figures, Meaning.is(FUND, "SOCIAL_INSURANCE"),
                panel(
                    List.of(Column.label("险　　种", 14), Column.figure("上年结余", Meaning.is(FLOW, "OPENING_BALANCE")),
                        Column.over("本年收入", Meaning.is(FLOW, "REVENUE"), Column.figure("小计"), origin("保险费收入", "premium"), origin("财政补贴收入", "subsidy"),
                            origin("利息收入", "interest")),
                        Column.figure("本年支出", FLOW, "EXPENDITURE"), Column.figure("本年收支结余", Meaning.is(FLOW, OPEN).from(FLOW, "NET")),
                        Column.figure("年末滚存结余", FLOW, "CLOSING_BALANCE")),
                    GovernmentTables.insurances())),
            named(13, "湟澜县2024年政府债务限额和余额情况表", "gov_general_debt|gov_special_debt", figures, debt,
                panel(
                    List.of(Column.label("项　　目", 17), Column.figure("合计"), Column.figure("一般债务", Meaning.NONE.from(SOURCE, "general")),
                        Column.figure("专项债务", Meaning.NONE.from(SOURCE, "special"))),
                    owing))
                .note("注：本表债务数据为财政部门初步统计数，以上级批复数为准。"),
            new Heading("三、有关事项说明"),
            new Paragraph("2025年“三公”经费预算安排{}万元，比上年[增加/减少]{}万元。对乡镇转移支付安排{}万元。", figures.pattern("0"),
                List.of(three, three.against(Kind.CHANGE, YEAR, 2024), transfers))));
  }

  private static Column origin(String text, String source) {
    return Column.figure(text, Meaning.is(SOURCE, OPEN).from(SOURCE, source));
  }

  private static Row owed(int year, String text, String line) {
    return Row.of(Meaning.is(YEAR, year).from(LINE, line), text);
  }

  private static Form named(int number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("附表" + number + "：", title, "", "单位：" + figures.unit(), Place.ONE_LINE), formId, figures, meaning, panels);
  }

  /** Monitoring of projects in the year, the department's evaluation by use, projects' by fund, and all of them in one list. */
  private static Disclosure monitoredProjects() {
    String agency = "越甬市生态环境事务局";
    List<String> units = List.of(agency + "本级", "越甬市环境监测站");
    List<Undertaking> works = List.of(
        Undertaking.of("大气网格化监测运维", "2110301", 1, 180, "30213", "30227"), Undertaking.of("饮用水源地保护", "2110302", 0, 240, "30227", "31005"),
        Undertaking.of("入河排污口整治", "2110302", 0, 150, "31005"), Undertaking.of("实验室仪器购置", "2110301", 1, 320, "31003"),
        Undertaking.of("环境执法办案", "2110301", 0, 64, "30211", "30226"), Undertaking.of("环保宣传教育", "2110301", 0, 28, "30202"),
        Undertaking.of("污水零直排区建设", "21214", 0, 410, "31005").paid("GOVERNMENT_FUND"), Undertaking.of("委托检测服务", "2110301", 1, 46, "30218").paid("OWN"));
    Department department = new Department(686, "100", 2024, units, List.of("2110301", "2110302"), works);
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    Point budget = Point.of(YEAR, 2024, STAGE, "BUDGET", FLOW, "EXPENDITURE");
    keeper.copy(budget, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.9, 1.2);
    keeper.copy(budget.under(Point.of(STAGE, "ADJUSTED_BUDGET")), Point.of(STAGE, "FINAL"), 0.82, 1);
    keeper.copy(budget.under(Point.of(STAGE, "ADJUSTED_BUDGET", USE, "PROJECT")), Point.of(STAGE, "JULY"), 0.35, 0.7);
    keeper.copy(budget.under(Point.of(STAGE, "ADJUSTED_BUDGET", USE, "PROJECT")), Point.of(STAGE, "FORECAST"), 0.9, 1);
    Figures figures = Figures.TEN_THOUSANDS;
    List<String> scores = List.of("97.5", "95", "92.4", "98", "96.3", "99", "89.6", "94.2");
    Meaning planned = Meaning.is(STAGE, "BUDGET");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET");
    Meaning done = Meaning.is(STAGE, "FINAL|EXECUTION").from(STAGE, "FINAL");
    Meaning july = Meaning.is(STAGE, OPEN).from(STAGE, "JULY");
    List<Row> monitored = new ArrayList<>();
    List<Row> listed = new ArrayList<>();
    for (Undertaking work : works) {
      String number = Integer.toString(monitored.size() + 1);
      String holder = units.get(work.unit());
      monitored.add(Row.of(Meaning.is(PROJECT, work.name(), HOLDER, holder), number, work.name(), holder, "无偏差"));
      listed.add(Row.of(Meaning.is(PROJECT, work.name(), HOLDER, OPEN), number, work.name(), scores.get(listed.size()),
          Double.parseDouble(scores.get(listed.size())) < 90 ? "良" : "优"));
    }
    monitored.add(total("合　　计"));
    listed.add(total("合　　计"));
    Meaning project = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN).from(USE, "PROJECT");
    Column[] funds = {Column.figure("小计"), Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金", FUND, "GOVERNMENT_FUND"),
        Column.figure("其他资金", own())};
    List<Block> blocks = new ArrayList<>(List.of(
        form(caption("附件1", "2024年度项目支出绩效运行监控汇总表", "填报部门：" + agency, "单位：万元"), "other|project_performance_self_evaluation|project_expenditure", figures,
            project,
            panel(
                List.of(Column.label("序号", 2.5), Column.label("项目名称", 10), Column.label("实施单位", 10), Column.figure("年初预算数", planned),
                    Column.figure("调整后预算数", adjusted),
                    Column.figure("1—7月执行数", july), Column.figure("1—7月执行率（%）", july.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
                    Column.figure("预计全年执行数", Meaning.is(STAGE, OPEN).from(STAGE, "FORECAST")), Column.remark("偏差情况", 5)),
                monitored)),
        overall(agency, done)));
    works.forEach(work -> blocks.add(evaluation(work, units.get(work.unit()), scores.get(works.indexOf(work)), done)));
    blocks.add(form(caption("附件4", "2024年度项目支出绩效自评结果清单", "填报部门：" + agency, "单位：万元"), "project_performance_self_evaluation", figures, project,
        panel(
            List.of(Column.label("序号", 2.5), Column.label("项目名称", 11), Column.over("调整后预算数", adjusted, funds), Column.over("实际执行数", done, funds),
                Column.figure("预算执行率（%）", done.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")), Column.remark("自评得分", 4), Column.remark("自评等级", 4)),
            listed)));
    Meaning all = Say.spending("ALL").under(Meaning.is(STAGE, "FINAL|EXECUTION").from(STAGE, "FINAL"));
    Meaning projects = project.under(done);
    blocks.addAll(List.of(
        new Heading(agency + "2024年度部门整体绩效自评报告"),
        new Paragraph("2024年部门支出{}万元，其中基本支出{}万元、项目支出{}万元。8个项目调整后预算{}万元，执行{}万元，执行率{}。", figures,
            List.of(all, all.under(Meaning.is(USE, "BASIC")), all.under(Meaning.is(USE, "PROJECT")), project.under(adjusted), projects,
                projects.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))),
        new Paragraph("其中：饮用水源地保护项目执行{}万元，实验室仪器购置项目执行{}万元。", figures,
            Stream.of("饮用水源地保护", "实验室仪器购置").map(name -> projects.under(Meaning.is(PROJECT, name))).toList())));
    return new Disclosure(
        "open-46-monitored-projects", agency, "2024年度预算绩效管理工作公开", Meaning.is(YEAR, 2024), books, Look.of(Look.Rules.LATTICE).size(8.5), blocks);
  }

  /** The whole department: uses in the rows, stages over them. */
  private static Sheet overall(String agency, Meaning done) {
    Meaning money = Meaning.is(FLOW, "EXPENDITURE", FUND, "ALL", PROJECT, OPEN, HOLDER, OPEN);
    List<List<Box>> rows = new ArrayList<>(List.of(
        List.of(Box.words("部门名称").across(2), Box.words(agency).across(6)),
        List.of(Box.words("部门职责").across(2), Box.words("负责生态环境监督管理、污染防治和环境监测。").across(6)),
        List.of(Box.words("部门预算执行情况（万元）").down(6), Box.words("支出类别").across(2), Box.words("年初预算"), Box.words("调整后预算"), Box.words("实际执行"), Box.words("执行率"),
            Box.words("得分"))));
    for (List<String> use : List.of(List.of("合计", "TOTAL"), List.of("基本支出", "BASIC"), List.of("其中：人员支出", "PERSONNEL"), List.of("公用支出", "PUBLIC_USE"),
        List.of("项目支出", "PROJECT"))) {
      Meaning part = money.under(Meaning.is(USE, use.get(1)));
      rows.add(List.of(Box.words(use.get(0)).across(2), Box.figure(use.get(0), part.under(Meaning.is(STAGE, "BUDGET"))),
          Box.figure(use.get(0), part.under(Meaning.is(STAGE, "ADJUSTED_BUDGET"))), Box.figure(use.get(0), part.under(done)),
          Box.figure(use.get(0), part.under(done).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")), Box.words(use.get(1).equals("TOTAL") ? "9.6" : "")));
    }
    rows.add(List.of(Box.words("年度绩效目标"), Box.words("空气优良天数比例和地表水达标率稳中有升，按期完成重点减排工程。").across(7)));
    rows.add(Box.words("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "权重", "得分", "偏差说明"));
    rows.add(List.of(Box.words("履职效能").down(2), Box.words("环境质量"), Box.words("优良天数比例"), Box.words("≥92%"), Box.words("93.4%"), Box.words("25"), Box.words("25"),
        Box.words("")));
    rows.add(Box.words("监督执法", "检查企业家次", "≥600家次", "642家次", "20", "20", ""));
    rows.add(Box.words("管理效率", "预算管理", "预算调整率", "≤10%", "9.2%", "15", "14.5", ""));
    rows.add(Box.words("社会效应", "满意度", "公众满意度", "≥90%", "94%", "20", "20", ""));
    return new Sheet(caption("附件2", "2024年度部门整体绩效自评表", "", ""), "overall_performance_self_evaluation", Figures.TEN_THOUSANDS, Meaning.NONE,
        List.of(6.0, 7.0, 7.0, 7.0, 7.0, 7.0, 6.0, 6.0), rows);
  }

  /** A project: funds in the rows, its sum below them. */
  private static Sheet evaluation(Undertaking work, String holder, String score, Meaning done) {
    Meaning money = Meaning.is(FLOW, "EXPENDITURE", PROJECT, work.name(), HOLDER, OPEN, USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = new ArrayList<>(List.of(
        List.of(Box.words("项目名称"), Box.words(work.name()).across(3), Box.words("项目负责人"), Box.words("办公室").across(2)),
        List.of(Box.words("主管部门"), Box.words("越甬市生态环境事务局").across(3), Box.words("实施单位"), Box.words(holder).across(2)),
        List.of(Box.words("资金情况\n（万元）").down(5), Box.words("资金来源"), Box.words("年初预算数（A）"), Box.words("调整后预算数（B）"), Box.words("实际执行数（C）"), Box.words("执行率（C/B）"),
            Box.words("得分"))));
    rows.add(stages(work.name(), "一般公共预算", money.under(Meaning.is(FUND, "GENERAL")), done));
    rows.add(stages(work.name(), "政府性基金", money.under(Meaning.is(FUND, "GOVERNMENT_FUND")), done));
    rows.add(stages(work.name(), "其他资金", money.under(Meaning.is(FUND, OPEN)).from(USE, "PROJECT", FUND, "OWN"), done));
    rows.add(stages(work.name(), "合计", money.under(Meaning.is(FUND, "ALL")), done));
    rows.add(List.of(Box.words("绩效目标"), Box.words("按计划完成年度任务，改善区域环境质量。").across(3), Box.words("完成情况"), Box.words("年度任务全部完成。").across(2)));
    rows.add(Box.words("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"));
    rows.add(List.of(Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("完成点位数"), Box.words("≥36个"), Box.words("38个"), Box.words("30"), Box.words("30")));
    rows.add(Box.words("时效指标", "按期完成率", "100%", "100%", "20", "20"));
    rows.add(Box.words("效益指标", "生态效益", "水质达标率", "≥95%", "96.1%", "30", "29"));
    rows.add(Box.words("满意度指标", "满意度", "群众满意度", "≥90%", "92%", "10", "10"));
    rows.add(List.of(Box.words("总分").across(5), Box.words("100"), Box.words(score)));
    return new Sheet(caption("附件3", "2024年度项目支出绩效自评表", "", ""), "project_performance_self_evaluation", Figures.TEN_THOUSANDS.zero("0.00"), Meaning.NONE,
        List.of(7.0, 8.0, 8.0, 8.0, 8.0, 7.0, 6.0), rows);
  }

  private static List<Box> stages(String name, String words, Meaning money, Meaning done) {
    return List.of(Box.words(words), Box.figure(name, money.under(Meaning.is(STAGE, "BUDGET"))),
        Box.figure(name, money.under(Meaning.is(STAGE, "ADJUSTED_BUDGET"))),
        Box.figure(name, money.under(done)), Box.figure(name, money.under(done).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
        Box.words(words.equals("合计") ? "9.5" : ""));
  }

  /** A central institute's budget: spending beside the year before, each also without central capital investment; targets with terms of several years. */
  private static Disclosure withoutCentralCapital() {
    String agency = "国家寒区环境工程研究所";
    Department department = new Department(
        697, "100", 2025, List.of(agency), List.of("2060301"),
        List.of(
            Undertaking.of("冻土观测研究", "2060302", 0, 460, "30227", "30218", "30211"), Undertaking.of("野外台站运行", "2060204", 0, 320, "30226", "30213", "30206"),
            Undertaking.of("科研仪器修缮", "2060204", 0, 610, "31003").old(), Undertaking.of("青年人才培养", "2060302", 0, 95, "30216", "30227"),
            Undertaking.of("横向技术服务", "2060302", 0, 380, "30227", "30218").paid("OWN")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    // Central capital investment is project money of an origin of its own.
    Point capital = Point.of(YEAR, 2025, STAGE, "BUDGET", FUND, "GENERAL", SOURCE, "CAPITAL", AGE, "NEW", HOLDER, agency);
    keeper.project(capital, "冰川观测站建设", "2060204", 1300, "31001", "31003");
    keeper.copy(Point.of(YEAR, 2025, SOURCE, "CAPITAL"), Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.6, 0.9);
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    Meaning fresh = general.from(AGE, "NEW");
    // The year's appropriation is received and spent.
    Meaning appropriated = fresh.under(Meaning.is(FLOW, OPEN, SOURCE, OPEN, USE, OPEN).from(FLOW, "EXPENDITURE"));
    Meaning without = Meaning.is(USE, "EXCLUDING_CENTRAL_CAPITAL").from(USE, "TOTAL", SOURCE, "APPROPRIATION");
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算拨款收入"), Row.of(Say.source("INSTITUTIONAL"), "二、事业收入"), blank("三、事业单位经营收入"),
        Row.of(Say.source("OTHER"), "四、其他收入")));
    List<Row> right = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, 2025), "一二三四五六七八九", "", "、"));
    ClassicBudget.level(left, right);
    left.addAll(List.of(blank(""), Row.of(Say.incomeOfTheYear(), "本年收入合计"), blank("使用非财政拨款结余"), Row.of(Say.carriedOver(), "上年结转"), blank(""),
        Row.of(Say.grandTotal("REVENUE"), "收　入　总　计")));
    right.addAll(List.of(blank(""), total("本年支出合计"), blank("结转下年"), blank(""), blank(""), Row.of(Say.grandTotal("EXPENDITURE"), "支　出　总　计")));
    List<Row> given = new ArrayList<>(List.of(
        Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "一、本年收入"), Row.of(Say.fund("GENERAL"), "（一）一般公共预算拨款"),
        blank("（二）政府性基金预算拨款"), blank("（三）国有资本经营预算拨款"), blank(""), Row.of(Say.carriedOver(), "二、上年结转"),
        Row.of(Say.carriedOver().under(Meaning.is(FUND, "GENERAL")), "（一）一般公共预算拨款"), blank("（二）政府性基金预算拨款"), blank("（三）国有资本经营预算拨款")));
    List<Row> classes = new ArrayList<>(List.of(total("一、本年支出")));
    classes.addAll(Say.numberedClasses(books.values(FUNCTION, YEAR, 2025, FUND, "APPROPRIATION"), "一二三四五六七八九", "（", "）"));
    ClassicBudget.level(given, classes);
    classes.set(classes.size() - 2, blank("二、结转下年"));
    given.add(Row.of(Say.grandTotal("REVENUE"), "收　入　总　计"));
    classes.add(Row.of(Say.grandTotal("EXPENDITURE"), "支　出　总　计"));
    List<Column> account = List.of(Column.label("科目编码", 5), Column.label("科目名称", 14));
    List<Row> all = first(Row.of(Meaning.is(HOLDER, OPEN), "", agency), Row.functions(books.values(FUNCTION, YEAR, 2025), Writing.CODE_AND_NAME));
    List<Row> ofGeneral = last(Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL"), Writing.CODE_AND_NAME), total("合　　计"));
    Column[] publics = Say.publicColumns("合计", "公务用车购置费", "公务用车运行费");
    Meaning three = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    List<Block> blocks = new ArrayList<>(List.of(
        form(ministry(1, "单位收支总表"), "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
            new Panel(Say.income(), List.of(Column.over("收　　入", Column.label("项目", 14), Column.figure("预算数"))), left),
            new Panel(spending, List.of(Column.over("支　　出", Column.label("项目", 14), Column.figure("预算数"))), right)),
        form(ministry(2, "单位收入总表"), "revenue", figures, Say.income(),
            panel(
                Column.join(List.of(Column.over("科目", Column.label("科目编码", 5), Column.label("科目名称", 12))),
                    Column.figure("合计", allIncome().under(Meaning.is(SOURCE, "TOTAL"))),
                    Column.figure("上年结转", Say.carriedOver()),
                    Column.figure("一般公共预算拨款收入", Say.fund("GENERAL")), Column.figure("政府性基金预算拨款收入", Say.fund("GOVERNMENT_FUND")),
                    Column.figure("国有资本经营预算拨款收入", Say.fund("STATE_CAPITAL")),
                    Column.over("事业收入", Column.figure("金额", Say.source("INSTITUTIONAL")), Column.figure("其中：教育收费", Say.source("EDUCATION_FEES"))),
                    Column.figure("事业单位经营收入", Say.source("BUSINESS")), Column.figure("上级补助收入", Say.source("SUPERIOR_SUBSIDY")),
                    Column.figure("附属单位上缴收入", Say.source("REMITTED_BY_SUBORDINATE")), Column.figure("其他收入", Say.source("OTHER"))),
                all)),
        form(ministry(3, "单位支出总表"), "expenditure", figures, spending,
            panel(
                Column.join(account, Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT"), Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"),
                    Say.use("事业单位经营支出", "BUSINESS"), Say.use("对附属单位补助支出", "SUBSIDY_TO_SUBORDINATE")),
                all)),
        form(ministry(4, "财政拨款收支总表"), "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
            new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收　　入", Column.label("项目", 14), Column.figure("预算数"))), given),
            new Panel(Say.spending("APPROPRIATION"), List.of(Column.over("支　　出", Column.label("项目", 14), Column.figure("预算数"))), classes)),
        form(ministry(5, "一般公共预算支出表"), "general_budget_expenditure", figures, fresh,
            panel(
                Column.join(List.of(Column.over("功能分类科目", Column.label("科目编码", 5), Column.label("科目名称", 11))),
                    Column.over("2024年执行数", executed, Column.figure("执行数"), Column.figure("扣除中央基建投资后执行数", without)),
                    Column.over("2025年预算数", Column.over("年初预算数", Say.basicAndProject("小计")), Column.figure("扣除中央基建投资后预算数", without)),
                    Column.over("2025年预算数比2024年执行数", Say.change("增减额", 2024, "EXECUTION"), Say.growth("增减%", 2024, "EXECUTION")),
                    Column.over("扣除中央基建投资后2025年预算数比2024年执行数", without, Say.change("增减额", 2024, "EXECUTION"), Say.growth("增减%", 2024, "EXECUTION"))),
                ofGeneral)),
        form(ministry(6, "一般公共预算基本支出表"), "general_budget_basic", figures, fresh.under(Meaning.is(USE, "BASIC")),
            panel(
                Column.join(List.of(Column.over("部门预算支出经济分类科目", Column.label("科目编码", 5), Column.label("科目名称", 14))),
                    Column.over("本年一般公共预算基本支出", Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE"))),
                last(Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME), total("合　　计")))),
        form(ministry(7, "政府性基金预算支出表"), "government_fund", figures, Say.spending("GOVERNMENT_FUND"),
            panel(Column.join(account, Column.over("本年政府性基金预算支出", Say.basicAndProject("合计"))), List.of(blank("", ""), total("合　　计"))))
            .note("注：本单位2025年没有使用政府性基金预算拨款安排的支出。"),
        form(ministry(9, "财政拨款预算“三公”经费支出表"), "three_public", figures,
            Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
            panel(List.of(Column.over("2024年预算数", Say.lastYear(2024, "BUDGET"), publics), Column.over("2025年预算数", publics)), List.of(total())))));
    blocks.addAll(List.of(target("冻土观测研究"), target("野外台站运行"), target("冰川观测站建设")));
    blocks.addAll(List.of(
        new Heading("三、关于单位2025年一般公共预算当年拨款情况说明"),
        new Paragraph("（一）2025年一般公共预算当年拨款{}万元，比2024年执行数[增加/减少]{}万元，[增长/下降]{}。", figures,
            List.of(appropriated, appropriated.against(Kind.CHANGE, YEAR, 2024, STAGE, "EXECUTION"),
                appropriated.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"))),
        new Paragraph("（二）科学技术支出{}万元，占{}；社会保障和就业支出{}万元，占{}；住房保障支出{}万元。", figures,
            List.of(fresh.under(Meaning.is(FUNCTION, "206")), fresh.under(Meaning.is(FUNCTION, "206")).against(Kind.RATE, FUNCTION, "2"),
                fresh.under(Meaning.is(FUNCTION, "208")), fresh.under(Meaning.is(FUNCTION, "208")).against(Kind.RATE, FUNCTION, "2"),
                fresh.under(Meaning.is(FUNCTION, "221")))),
        new Paragraph("（三）一般公共预算基本支出{}万元，其中人员经费{}万元，公用经费{}万元。“三公”经费财政拨款预算数{}万元。", figures,
            List.of(fresh.under(Meaning.is(USE, "BASIC")), fresh.under(Meaning.is(USE, "PERSONNEL")), fresh.under(Meaning.is(USE, "PUBLIC_USE")), three))));
    return new Disclosure(
        "open-47-without-central-capital", agency, "2025年单位预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(7.5), blocks);
  }

  private static Caption ministry(int number, String title) {
    return new Caption("单位公开表" + number, title, "单位：国家寒区环境工程研究所", "单位：万元", Place.NUMBER_ABOVE);
  }

  private static Sheet target(String name) {
    Meaning money = Meaning.is(FLOW, "EXPENDITURE", PROJECT, name, HOLDER, OPEN, USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = List.of(
        List.of(Box.words("项目名称"), Box.words(name).across(6)),
        List.of(Box.words("主管部门及代码"), Box.words("[173]国家自然环境科学院").across(3), Box.words("实施单位"), Box.words("国家寒区环境工程研究所").across(2)),
        List.of(Box.words("项目属性"), Box.words("延续项目").across(3), Box.words("项目期"), Box.words("3年").across(2)),
        List.of(Box.words("项目资金（万元）").down(4), Box.words("中期资金总额：").across(2), Box.words(""), Box.words("年度资金总额：").across(2),
            Box.figure(name, money.under(Meaning.is(FUND, "ALL")))),
        List.of(Box.words("其中：财政拨款").across(2), Box.words(""), Box.words("其中：财政拨款").across(2),
            Box.figure(name, money.under(Meaning.is(FUND, "APPROPRIATION")).from(USE, "PROJECT", AGE, "NEW"))),
        List.of(Box.words("上年结转").across(2), Box.words(""), Box.words("上年结转").across(2),
            Box.figure(name, money.under(Meaning.is(FUND, OPEN)).from(USE, "PROJECT", AGE, "OLD"))),
        List.of(Box.words("其他资金").across(2), Box.words(""), Box.words("其他资金").across(2),
            Box.figure(name, money.under(Meaning.is(FUND, OPEN)).from(USE, "PROJECT", FUND, "OWN"))),
        List.of(Box.words("总体目标").down(2), Box.words("中期目标").across(3), Box.words("年度目标").across(3)),
        List.of(Box.words("建成稳定的寒区观测体系。").across(3), Box.words("完成年度观测与数据整编。").across(3)),
        List.of(Box.words("绩效指标").down(4), Box.words("一级指标"), Box.words("二级指标"), Box.words("三级指标").across(2), Box.words("指标值"), Box.words("分值权重（90）")),
        List.of(Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("观测站点数").across(2), Box.words("≥24个"), Box.words("30")),
        List.of(Box.words("质量指标"), Box.words("数据完整率").across(2), Box.words("≥97%"), Box.words("20")),
        List.of(Box.words("效益指标"), Box.words("社会效益指标"), Box.words("服务用户数").across(2), Box.words("≥60家"), Box.words("40")));
    return new Sheet(caption("", "项目支出绩效目标表", "（2025年度）", ""), "project_performance_target", Figures.TEN_THOUSANDS, Meaning.NONE,
        List.of(7.0, 7.0, 8.0, 7.0, 7.0, 7.0, 8.0), rows);
  }
}
