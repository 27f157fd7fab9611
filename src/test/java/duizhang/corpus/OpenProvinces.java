package duizhang.corpus;

import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.GOVERNMENT;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.SYSTEM;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;
import static duizhang.corpus.Point.OPEN;

import duizhang.corpus.Block.Form;
import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
import duizhang.corpus.Caption.Place;
import duizhang.corpus.Department.Undertaking;
import duizhang.corpus.Meaning.Kind;
import duizhang.corpus.Row.Writing;
import java.util.ArrayList;
import java.util.List;

/** Departments' budgets whose tables lay two lists of economic items side by side, or part each use by item. */
final class OpenProvinces {
  private OpenProvinces() {}

  static List<Disclosure> all() {
    return List.of(twoLists(), usesByItems());
  }

  /** Four panels by class, both lists of economic items in one row, project money under a name of its own, three blocks of public expenses. */
  private static Disclosure twoLists() {
    Department department = new Department(
        17, "100", 2025, List.of("朔岭省气候资源局", "朔岭省气象技术站"), List.of("2060101", "2060101"),
        List.of(
            Undertaking.of("人工增雨作业", "2060404", 0, 240, "30218", "30227"),
            Undertaking.of("观测站网维护", "2060102", 1, 130, "30213", "31003"),
            Undertaking.of("气候科普基地", "2060702", 0, 58, "30202", "30227"),
            Undertaking.of("灾害预警平台", "2240104", 1, 96, "31007").old()));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2025, Figures.TEN_THOUSANDS, Writing.CODE_AND_NAME, false);
    String left = "部门：朔岭省气候资源局";
    String unit = "单位：万元";
    return new Disclosure(
        "open-13-two-lists", "朔岭省气候资源局", "2025年部门综合预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(7.5),
        List.of(
            new Heading("第一部分 收支情况"),
            new Paragraph("2025年本部门一般公共预算支出{}万元，其中人员经费支出{}万元，公用经费支出{}万元，专项业务经费支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("GENERAL"), Say.spending("GENERAL").under(Meaning.is(USE, "PERSONNEL")),
                    Say.spending("GENERAL").under(Meaning.is(USE, "PUBLIC_USE")), Say.spending("GENERAL").under(Meaning.is(USE, "PROJECT")))),
            new Heading("第二部分 公开报表"),
            fourPanels(new Caption("表1", "2025年部门综合预算收支总表", left, unit, Place.NUMBER_ABOVE), books),
            Form.of(new Caption("表2", "2025年部门综合预算收入总表", left, unit, Place.NUMBER_ABOVE), "revenue", Figures.TEN_THOUSANDS, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位编码", 6), Column.label("单位名称", 13), Column.figure("合计"),
                        Column.over("一般公共预算拨款", Column.figure("小计", Say.fund("GENERAL"))), Column.figure("政府性基金拨款", Say.fund("GOVERNMENT_FUND")),
                        Column.figure("国有资本经营预算收入", Say.fund("STATE_CAPITAL")), Column.figure("事业收入", Say.source("INSTITUTIONAL")),
                        Column.figure("其他收入", Say.source("OTHER")), Column.figure("上年结转", Say.carriedOver())),
                    units(department.units(), "412"))),
            Form.of(new Caption("表3", "2025年部门综合预算一般公共预算支出明细表\n（按支出功能分类科目）", left, unit, Place.NUMBER_ABOVE), "general_budget_expenditure",
                Figures.TEN_THOUSANDS, Say.spending("GENERAL"),
                new Panel(Meaning.NONE, uses(Column.label("功能科目编码", 6), Column.label("功能科目名称", 17)),
                    tables.withTotal(tables.functions(YEAR, 2025, FUND, "GENERAL"), "合计"))),
            Form.of(new Caption("表4", "2025年部门综合预算一般公共预算支出明细表\n（按支出经济分类科目）", left, unit, Place.NUMBER_ABOVE), "general_budget_economic",
                Figures.TEN_THOUSANDS, Say.spending("GENERAL"),
                new Panel(Meaning.NONE, uses(Column.label("部门经济科目编码", 5), Column.label("部门经济科目名称", 12), Column.label("政府经济科目编码", 5),
                    Column.label("政府经济科目名称", 12)),
                    bothLists(books, 2025))),
            Form.of(new Caption("表5", "2025年部门综合预算一般公共预算基本支出明细表\n（按支出经济分类科目）", left, unit, Place.NUMBER_ABOVE), "general_budget_basic",
                Figures.TEN_THOUSANDS, Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE,
                    List.of(Column.label("部门经济科目编码", 6), Column.label("部门经济科目名称", 14), Column.figure("合计"), Say.use("人员经费支出", "PERSONNEL"),
                        Say.use("公用经费支出", "PUBLIC_USE")),
                    tables.withTotal(Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME), "合计"))),
            Form.of(new Caption("表6", "2025年部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表", left, unit, Place.NUMBER_ABOVE), "three_public",
                Figures.TEN_THOUSANDS, Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位名称", 9), Column.over("2024年", Say.lastYear(2024, "BUDGET"), Say.publicColumns("小计", "公务用车购置费", "公务用车运行维护费")),
                        Column.over("2025年", Say.publicColumns("小计", "公务用车购置费", "公务用车运行维护费"))),
                    List.of(Row.of(Meaning.NONE, "合计"), Row.of(Meaning.is(HOLDER, OPEN), "朔岭省气候资源局"))))));
  }

  private static List<Row> units(List<String> units, String before) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String unit : units) {
      rows.add(Row.of(Meaning.is(HOLDER, unit), before + "00" + (1 + units.indexOf(unit)), unit));
    }
    return rows;
  }

  /** Uses, the project money as 专项业务经费, and a column of remarks. */
  private static List<Column> uses(Column... labels) {
    return Column.join(List.of(labels), Column.figure("合计"), Say.use("人员经费支出", "PERSONNEL"), Say.use("公用经费支出", "PUBLIC_USE"),
        Say.use("专项业务经费支出", "PROJECT"));
  }

  /** The department's items, with the government's item that each belongs to beside it. */
  private static List<Row> bothLists(Books books, int year) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String code : Chart.withParents(books.values(ECONOMIC, YEAR, year, FUND, "GENERAL"))) {
      if (code.length() == 3) {
        rows.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), code, Chart.economic(code), "", ""));
      } else {
        String government = Chart.governmentOf(code);
        rows.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), code, Chart.economic(code), government, Chart.economic(government)));
      }
    }
    return rows;
  }

  private static Form fourPanels(Caption caption, Books books) {
    List<Row> sources = List.of(
        Row.of(Meaning.is(FLOW, "REVENUE", FUND, OPEN, Part.SOURCE, OPEN).from(Part.AGE, "NEW", FUND, "APPROPRIATION"), "一、财政拨款"),
        Row.of(Say.fund("GENERAL"), "1、一般公共预算拨款"), Row.of(Say.fund("GOVERNMENT_FUND"), "2、政府性基金拨款"),
        Row.of(Say.fund("STATE_CAPITAL"), "3、国有资本经营预算收入"), Row.of(Say.source("INSTITUTIONAL"), "二、事业收入"), Row.of(Say.source("OTHER"), "三、其他收入"),
        Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.of(Say.carriedOver(), "上年结转"), Row.of(Say.grandTotal("REVENUE"), "收入总计"));
    Row spent = Row.of(Meaning.NONE, "本年支出合计");
    Row total = Row.of(Say.grandTotal("EXPENDITURE"), "支出总计");
    List<Row> functions = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, 2025), "123456789", "", "、"));
    List<Row> department = new ArrayList<>();
    for (String code : List.of("301", "302", "303", "310")) {
      department.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), Chart.economic(code)));
    }
    List<Row> government = new ArrayList<>();
    for (String code : Chart.withParents(books.values(GOVERNMENT, YEAR, 2025)).stream().filter(code -> code.length() == 3).toList()) {
      government.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "GOVERNMENT"), (government.size() + 1) + "、" + Chart.economic(code)));
    }
    for (List<Row> rows : List.of(functions, department, government)) {
      while (rows.size() < 6) {
        rows.add(Row.group(Meaning.NONE, ""));
      }
      rows.addAll(List.of(spent, Row.group(Meaning.NONE, "结转下年"), total));
    }
    return Form.of(caption, "revenue_expenditure_summary", Figures.TEN_THOUSANDS, Meaning.is(FUND, "ALL"),
        new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 12), Column.figure("预算数"))), sources),
        panel("支出功能分科目（按大类）", functions), panel("部门预算支出经济科目（按大类）", department), panel("政府预算支出经济分类科目（按大类）", government));
  }

  private static Panel panel(String item, List<Row> rows) {
    return new Panel(Say.spending("ALL"), List.of(Column.over("支出", Column.label(item, 12), Column.figure("预算数"))), rows);
  }

  /** Basic expenditure parted by the classes of economic items beside project expenditure; units and their functions in one column of names. */
  private static Disclosure usesByItems() {
    List<String> units = List.of("洛汀市水务事务局机关", "洛汀市河道工程处");
    Department department = new Department(
        18, "100", 2024, units, List.of("2130301", "2130301"),
        List.of(
            Undertaking.of("堤防加固", "2130305", 1, 680, "31005", "31003"),
            Undertaking.of("灌区运行", "2130306", 1, 210, "30213", "30227"),
            Undertaking.of("防汛物资", "2130314", 0, 95, "30218"),
            Undertaking.of("污水管网", "21214", 0, 150, "30227").paid("GOVERNMENT_FUND")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2024, Figures.TEN_THOUSANDS, Writing.SPLIT_CODE, false);
    String unit = "单位：万元";
    Column basic = Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"), Say.economicColumn("工资福利支出", "301"), Say.economicColumn("商品和服务支出", "302"),
        Say.economicColumn("对个人和家庭的补助", "303"));
    Column project = Say.use("项目支出", "PROJECT");
    List<Row> byUnit = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String name : units) {
      byUnit.add(Row.of(Meaning.is(HOLDER, name), "", "", "", "60200" + (1 + units.indexOf(name)), name));
      for (Row row : Row.functions(books.values(FUNCTION, YEAR, 2024, HOLDER, name), Writing.SPLIT_CODE)) {
        List<String> labels = row.labels();
        byUnit.add(new Row(List.of(labels.get(0), labels.get(1), labels.get(2), "", labels.get(3)), row.with(HOLDER, name).meaning(), row.indent(), true));
      }
    }
    return new Disclosure(
        "open-14-uses-by-items", "洛汀市水务事务局", "2024年部门预算", ClassicBudget.base(2024), books, Look.of(Look.Rules.FILLED_LATTICE).size(7.5),
        List.of(
            tables.summary(new Caption("预算01表", "部门收支总体情况表", "", unit, Place.NUMBER_ABOVE), "收入", "支出", "金额"),
            Form.of(new Caption("预算02表", "部门支出总体情况表", "部门名称：洛汀市水务事务局", unit, Place.NUMBER_ABOVE), "expenditure", Figures.TEN_THOUSANDS, Say.spending("ALL"),
                new Panel(Meaning.NONE,
                    List.of(Column.over("科目编码", Column.label("类", 2.5), Column.label("款", 2.5), Column.label("项", 2.5)), Column.label("单位代码", 4),
                        Column.label("单位（科目名称）", 15), Column.figure("合计"), basic, project),
                    byUnit)),
            Form.of(new Caption("预算03表", "一般公共预算支出情况表", "部门名称：洛汀市水务事务局", unit, Place.NUMBER_ABOVE), "general_budget_expenditure", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL"),
                new Panel(Meaning.NONE, tables.columns("功能分类科目", Column.figure("合计"), basic, project),
                    tables.withTotal(tables.functions(YEAR, 2024, FUND, "GENERAL"), "合计"))),
            Form.of(new Caption("预算04表", "一般公共预算基本支出情况表", "部门名称：洛汀市水务事务局", unit, Place.NUMBER_ABOVE), "general_budget_basic", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE,
                    List.of(
                        Column.over("部门预算经济分类", Column.label("类", 2.5), Column.label("款", 2.5), Column.label("科目名称", 11)),
                        Column.over("政府预算经济分类", Column.label("类", 2.5), Column.label("款", 2.5), Column.label("科目名称", 11)), Column.figure("合计"),
                        Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")),
                    splitLists(books, 2024))),
            tables.byFunction(new Caption("预算05表", "政府性基金预算支出情况表", "", unit, Place.NUMBER_ABOVE), "government_fund", "GOVERNMENT_FUND", "功能分类科目", "政府性基金支出",
                "合计"),
            Form.of(new Caption("预算06表", "一般公共预算“三公”经费支出情况表", "", unit, Place.NUMBER_ABOVE), "three_public", Figures.TEN_THOUSANDS,
                Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION"),
                new Panel(Meaning.NONE, List.of(Column.label("项目", 18), Column.figure("2024年预算数")), Say.publicRows())),
            new Heading("预算说明"),
            new Paragraph("2024年收入总计{}万元，支出总计{}万元。一般公共预算支出{}万元，比2023年执行数变动{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.grandTotal("REVENUE"), Say.grandTotal("EXPENDITURE"), Say.spending("GENERAL"),
                    Say.spending("GENERAL").against(Kind.CHANGE, YEAR, 2023, STAGE, "EXECUTION")))));
  }

  /** As {@link #bothLists}, items only, every code in two columns. */
  private static List<Row> splitLists(Books books, int year) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String code : books.values(ECONOMIC, YEAR, year, FUND, "GENERAL", USE, "BASIC").stream().sorted().toList()) {
      String government = Chart.governmentOf(code);
      rows.add(
          Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), code.substring(0, 3), code.substring(3), Chart.economic(code), government.substring(0, 3),
              government.substring(3), Chart.economic(government)));
    }
    return rows;
  }
}
