package duizhang.corpus;

import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.GOVERNMENT;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.PROJECT;
import static duizhang.corpus.Part.STAGE;
import static duizhang.corpus.Part.SYSTEM;
import static duizhang.corpus.Part.USE;
import static duizhang.corpus.Part.YEAR;

import duizhang.corpus.Block.Form;
import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
import duizhang.corpus.Caption.Place;
import duizhang.corpus.Department.Undertaking;
import duizhang.corpus.Meaning.Kind;
import duizhang.corpus.Row.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Departments' budgets. */
final class OpenBudgets {
  private OpenBudgets() {}

  static List<Disclosure> all() {
    return List.of(nineTables(), functionsByItems(), governmentItems(), units(), fourPanels(), noRules());
  }

  /** The nine tables with the totals first, renumbered, the public expenses in the middle. */
  private static Disclosure nineTables() {
    Department department = new Department(
        11, "100", 2025, List.of("青岚省档案事务局", "青岚省档案保管中心"), List.of("2012601", "2012604"),
        List.of(
            Undertaking.of("馆藏档案数字化", "2012604", 1, 260, "30227", "31007"),
            Undertaking.of("档案库房运行维护", "2012604", 1, 120, "30209", "30213"),
            Undertaking.of("档案执法检查", "2012602", 0, 45, "30211", "30299"),
            Undertaking.of("档案编研出版", "2012602", 0, 60, "30202").old(),
            Undertaking.of("档案仿真复制", "2012604", 1, 30, "30218").paid("OWN")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2025, Figures.TEN_THOUSANDS, Writing.CODE_AND_NAME, false);
    String left = "部门：青岚省档案事务局";
    String unit = "单位：万元";
    return new Disclosure(
        "open-01-nine-tables", "青岚省档案事务局", "2025年部门预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE),
        List.of(
            new Heading("第一部分 部门概况"),
            words("青岚省档案事务局负责全省档案工作的统筹规划和监督指导。部门预算包括局机关和所属的档案保管中心。"),
            new Heading("第二部分 部门预算情况说明"),
            new Paragraph("2025年收入总预算{}万元，其中：一般公共预算拨款收入{}万元，上年结转{}万元，事业收入{}万元，其他收入{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.grandTotal("REVENUE").under(Meaning.is(FLOW, "REVENUE|GRAND_TOTAL", FUND, "ALL")), Say.fund("GENERAL"), Say.carriedOver(),
                    Say.source("INSTITUTIONAL"), Say.source("OTHER"))),
            new Paragraph("2025年支出总预算{}万元，其中：基本支出{}万元，项目支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(USE, "BASIC")), Say.spending("ALL").under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("2025年一般公共预算支出{}万元，比2024年执行数变动{}万元，变动幅度{}。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("GENERAL"), Say.spending("GENERAL").against(Kind.CHANGE, YEAR, 2024, STAGE, "EXECUTION"),
                    Say.spending("GENERAL").against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"))),
            new Paragraph("2025年一般公共预算基本支出{}万元，其中：人员经费{}万元，公用经费{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")), Say.spending("GENERAL").under(Meaning.is(USE, "PERSONNEL")),
                    Say.spending("GENERAL").under(Meaning.is(USE, "PUBLIC_USE")))),
            new Paragraph("2025年“三公”经费预算{}万元，其中：因公出国（境）费{}万元，公务接待费{}万元，公务用车购置及运行费{}万元。", Figures.TEN_THOUSANDS,
                List.of(publicItem("TOTAL", "public"), publicItem("ABROAD", "public/abroad"), publicItem("RECEPTION", "public/reception"),
                    publicItem("VEHICLES", "public/vehicles"))),
            new Heading("第三部分 部门预算表"),
            tables.summary(new Caption("表1：", "部门收支总体情况表", left, unit, Place.ONE_LINE), "收入", "支出", "预算数"),
            tables.spending(new Caption("表2：", "部门支出总体情况表", left, unit, Place.ONE_LINE), "功能分类科目", "合计"),
            tables.income(new Caption("表3：", "部门收入总体情况表", left, unit, Place.ONE_LINE), "功能分类科目", "合计"),
            tables.publicExpenses(new Caption("表4：", "财政拨款“三公”经费支出表", left, unit, Place.ONE_LINE)),
            tables.appropriations(new Caption("表5：", "财政拨款收支总体情况表", left, unit, Place.ONE_LINE), "预算数"),
            tables.generalCompared(new Caption("表6：", "一般公共预算支出情况表", left, unit, Place.ONE_LINE), "功能分类科目", "合计"),
            tables.basic(new Caption("表7：", "一般公共预算基本支出情况表", left, unit, Place.ONE_LINE), "部门预算支出经济分类科目", "2025年基本支出", "合计"),
            tables
                .byFunction(new Caption("表8：", "政府性基金预算支出情况表", left, unit, Place.ONE_LINE), "government_fund", "GOVERNMENT_FUND", "功能分类科目", "本年政府性基金预算支出", "合计")
                .note("注：本部门2025年没有政府性基金预算安排的支出，本表无数据。")));
  }

  /** Functions in the rows, the department's economic items in the columns, over pages side by side. */
  private static Disclosure functionsByItems() {
    Department department = new Department(
        12, "100", 2024, List.of("澜屿市农业发展局", "澜屿市农技推广站", "澜屿市种子检验站"), List.of("2130101", "2130104", "2130104"),
        List.of(
            Undertaking.of("高标准农田管护", "2130153", 0, 420, "30227", "30299", "31005"),
            Undertaking.of("农作物病虫害防治", "2130108", 1, 180, "30218", "30226"),
            Undertaking.of("农产品质量抽检", "2130109", 2, 90, "30218", "30227"),
            Undertaking.of("农业生产补贴", "2130122", 0, 610, "30310"),
            Undertaking.of("良种繁育基地", "2130106", 2, 75, "31003", "30225")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2024, Figures.TEN_THOUSANDS, Writing.CODE_AND_NAME, false);
    List<String> all = books.values(ECONOMIC, YEAR, 2024, FUND, "GENERAL");
    List<String> basic = books.values(ECONOMIC, YEAR, 2024, FUND, "GENERAL", USE, "BASIC");
    List<String> project = books.values(ECONOMIC, YEAR, 2024, FUND, "GENERAL", USE, "PROJECT");
    String unit = "单位：万元";
    return new Disclosure(
        "open-02-functions-by-items", "澜屿市农业发展局", "2024年部门预算公开", ClassicBudget.base(2024), books, Look.of(Look.Rules.FILLED_LATTICE).size(8),
        List.of(
            new Heading("一、预算说明"),
            new Paragraph("2024年一般公共预算支出{}万元，其中基本支出{}万元，项目支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("GENERAL"), Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                    Say.spending("GENERAL").under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("按功能分类：农林水支出{}万元，社会保障和就业支出{}万元，卫生健康支出{}万元，住房保障支出{}万元。", Figures.TEN_THOUSANDS,
                Stream.of("213", "208", "210", "221").map(code -> Say.spending("GENERAL").under(Meaning.is(FUNCTION, code))).toList()),
            new Paragraph("按经济分类：工资福利支出{}万元，商品和服务支出{}万元，对个人和家庭的补助{}万元。", Figures.TEN_THOUSANDS,
                Stream.of("301", "302", "303").map(code -> Say.spending("GENERAL").under(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"))).toList()),
            tables.byFunction(new Caption("附表5", "一般公共预算支出表", "部门名称：澜屿市农业发展局", unit, Place.NUMBER_ABOVE), "general_budget_expenditure", "GENERAL", "功能科目",
                "2024年预算数", "合计"),
            Form.of(new Caption("附表6", "一般公共预算支出明细表\n（按部门预算支出经济分类）", "部门名称：澜屿市农业发展局", unit, Place.NUMBER_ABOVE),
                "general_budget_economic", Figures.TEN_THOUSANDS, Say.spending("GENERAL"),
                new Panel(Meaning.NONE, matrix(tables.labels("功能科目"), Column.figure("总计"), Say.economicMatrix(all, true)),
                    tables.withTotal(tables.functions(YEAR, 2024, FUND, "GENERAL"), "合计"))),
            Form.of(new Caption("附表7", "一般公共预算基本支出明细表", "部门名称：澜屿市农业发展局", unit, Place.NUMBER_ABOVE),
                "general_budget_basic", Figures.TEN_THOUSANDS.zero("0.00"), Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE, matrix(tables.labels("功能科目"), Column.figure("合计"), Say.economicMatrix(basic, false)),
                    tables.withTotal(tables.functions(YEAR, 2024, FUND, "GENERAL", USE, "BASIC"), "合计"))),
            Form.of(new Caption("附表8", "一般公共预算项目支出表", "部门名称：澜屿市农业发展局", unit, Place.NUMBER_ABOVE),
                "project_expenditure", Figures.TEN_THOUSANDS, Say.spending("GENERAL").under(Meaning.is(USE, "PROJECT")),
                new Panel(Meaning.NONE,
                    matrix(List.of(Column.label("项目名称", 12), Column.label("功能科目", 14)), Column.figure("合计"),
                        project.stream().map(code -> Say.economicColumn(Chart.economic(code), code)).toArray(Column[]::new)),
                    projectRows(books, 2024)))));
  }

  private static List<Column> matrix(List<Column> labels, Column total, Column... items) {
    return Column.join(Column.join(labels, total), items);
  }

  /** A row for each project and function. */
  private static List<Row> projectRows(Books books, int year) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String project : books.values(PROJECT, YEAR, year, FUND, "GENERAL")) {
      for (String function : books.values(FUNCTION, YEAR, year, PROJECT, project)) {
        rows.add(Row.of(Meaning.is(PROJECT, project, FUNCTION, function), project, function + " " + Chart.function(function)));
      }
    }
    return rows;
  }

  /** The government's economic items by name in the heads, the accounts as one word. */
  private static Disclosure governmentItems() {
    Department department = new Department(
        13, "100", 2025, List.of("岚浦县司法事务局", "岚浦县公证处"), List.of("2040601", "2040650"),
        List.of(
            Undertaking.of("人民调解以案定补", "2040604", 0, 36, "30226"),
            Undertaking.of("法治宣传教育", "2040605", 0, 28, "30202", "30227"),
            Undertaking.of("法律援助办案补贴", "2040607", 1, 52, "30226", "30299"),
            Undertaking.of("社区矫正中心设备", "2040610", 0, 64, "31002", "31003")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2025, Figures.TEN_THOUSANDS, Writing.CODE_BEFORE_NAME, true);
    List<String> items = books.values(GOVERNMENT, YEAR, 2025, FUND, "GENERAL");
    String unit = "金额单位：万元";
    Meaning government = Meaning.is(SYSTEM, "GOVERNMENT");
    return new Disclosure(
        "open-03-government-items", "岚浦县司法事务局", "2025年度部门预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.OPEN_SIDES).headsOnce(),
        List.of(
            tables.summary(new Caption("预算01表", "部门收支预算总表", "", unit, Place.NUMBER_ABOVE), "收　　入", "支　　出", "2025年预算"),
            tables.income(new Caption("预算02表", "部门收入预算表", "", unit, Place.NUMBER_ABOVE), "科目", "合　计"),
            tables.spending(new Caption("预算03表", "部门支出预算表", "", unit, Place.NUMBER_ABOVE), "科目", "合　计"),
            Form.of(new Caption("预算04表", "一般公共预算支出表（按政府预算经济分类）", "", unit, Place.NUMBER_ABOVE), "general_budget_economic", Figures.TEN_THOUSANDS.zero("—"),
                Say.spending("GENERAL").under(government),
                new Panel(Meaning.NONE,
                    matrix(tables.labels("功能分类科目"), Column.figure("合计", SYSTEM, Point.OPEN),
                        items.stream().sorted().map(code -> Say.economicColumn(Chart.economic(code), code)).toArray(Column[]::new)),
                    tables.withTotal(tables.functions(YEAR, 2025, FUND, "GENERAL"), "合　计"))),
            Form.of(new Caption("预算05表", "一般公共预算基本支出表（按政府预算经济分类）", "", unit, Place.NUMBER_ABOVE), "general_budget_basic", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE, List.of(Column.label("科目编码", 6), Column.label("科目名称", 16), Column.figure("基本支出")),
                    tables.withTotal(Row.economics(books.values(GOVERNMENT, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME), "合　计"))),
            tables.publicByRows(new Caption("预算06表", "一般公共预算“三公”经费支出表", "", unit, Place.NUMBER_ABOVE), "项　　目"),
            Form.of(new Caption("预算07表", "机关运行经费预算表", "", unit, Place.NUMBER_ABOVE), "operating_costs", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, Point.OPEN).from(USE, "PUBLIC_USE", HOLDER, "岚浦县司法事务局")),
                new Panel(Meaning.NONE, List.of(Column.label("科目编码", 6), Column.label("科目名称", 16), Column.figure("机关运行经费支出")),
                    tables.withTotal(
                        Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "PUBLIC_USE", HOLDER, "岚浦县司法事务局"), Writing.CODE_AND_NAME),
                        "合　计"))),
            new Heading("预算情况说明"),
            new Paragraph("2025年我局支出预算{}万元，其中人员经费{}万元，公用经费{}万元，项目支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(USE, "PERSONNEL")), Say.spending("ALL").under(Meaning.is(USE, "PUBLIC_USE")),
                    Say.spending("ALL").under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("公务接待费{}万元，公务用车运行维护费{}万元。", Figures.TEN_THOUSANDS,
                List.of(publicItem("RECEPTION", "public/reception"), publicItem("VEHICLE_OPERATION", "public/vehicles/operation"))),
            new Paragraph("人民调解以案定补项目安排{}万元，法律援助办案补贴项目安排{}万元。", Figures.TEN_THOUSANDS,
                Stream.of("人民调解以案定补", "法律援助办案补贴").map(name -> Say.spending("GENERAL").under(Meaning.is(USE, "PROJECT", PROJECT, name))).toList())));
  }

  /** Subordinate units: as groups of rows, as a column, and as rows alone. */
  private static Disclosure units() {
    List<String> units = List.of("澄湾市文化体育局本级", "澄湾市图书馆", "澄湾市体育运动学校");
    Department department = new Department(
        14, "0.01", 2025, units, List.of("2070101", "2070104", "2070306"),
        List.of(
            Undertaking.of("公共图书馆免费开放", "2070104", 1, 88, "30201", "30227"),
            Undertaking.of("全民健身活动", "2070308", 0, 130, "30227", "30299"),
            Undertaking.of("后备人才训练", "2070306", 2, 96, "30226", "30218"),
            Undertaking.of("体育彩票公益金场地建设", "2296003", 2, 210, "31005").paid("GOVERNMENT_FUND")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2025, Figures.YUAN, Writing.CODE_IN_NAME, false);
    String unit = "单位：元";
    List<Row> byUnit = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    List<Row> perUnit = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    List<Row> beside = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String name : units) {
      String code = "30500" + (1 + units.indexOf(name));
      byUnit.add(Row.of(Meaning.is(HOLDER, name), code, name));
      Row.functions(books.values(FUNCTION, YEAR, 2025, HOLDER, name), Writing.CODE_AND_NAME).forEach(row -> byUnit.add(row.with(HOLDER, name)));
      perUnit.add(Row.of(Meaning.is(HOLDER, name), code, name));
      Row.functions(books.values(FUNCTION, YEAR, 2025, HOLDER, name, FUND, "GENERAL"), Writing.CODE_IN_NAME).stream()
          .filter(row -> row.indent() == 2).forEach(row -> beside.add(new Row(List.of(name, row.labels().get(0)), row.with(HOLDER, name).meaning(), 0, true)));
    }
    return new Disclosure(
        "open-04-units", "澄湾市文化体育局", "2025年部门预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8),
        List.of(
            words("澄湾市文化体育局部门预算由局本级、市图书馆和市体育运动学校的预算汇总而成。"),
            Form.of(new Caption("一、", "部门收入总表", "", "（单位：元）", Place.ONE_LINE), "revenue", Figures.YUAN, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位代码", 5), Column.label("单位名称", 12), Column.figure("总计"),
                        Column.over("本年收入", Column.figure("小计", Say.incomeOfTheYear()),
                            Column.figure("一般公共预算", Say.fund("GENERAL")), Column.figure("政府性基金预算", Say.fund("GOVERNMENT_FUND")),
                            Column.figure("事业收入", Say.source("INSTITUTIONAL")))),
                    perUnit)),
            Form.of(new Caption("二、", "部门支出总表", "", "（单位：元）", Place.ONE_LINE), "expenditure", Figures.YUAN, Say.spending("ALL"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("科目编码", 6), Column.label("单位（科目名称）", 16), Column.figure("合计"),
                        Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"),
                            Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")),
                        Say.use("项目支出", "PROJECT")),
                    byUnit)),
            Form.of(new Caption("三、", "一般公共预算支出明细表", "", "（单位：元）", Place.ONE_LINE), "general_budget_expenditure", Figures.YUAN, Say.spending("GENERAL"),
                new Panel(Meaning.NONE,
                    List.of(Column.tall("预算单位", 9), Column.label("功能分类科目", 18), Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT")),
                    beside)),
            tables.basic(new Caption("四、", "一般公共预算基本支出表", "", unit, Place.ONE_LINE), "经济分类科目", "2025年预算", "合计"),
            tables.byFunction(new Caption("五、", "政府性基金预算支出表", "", unit, Place.ONE_LINE), "government_fund", "GOVERNMENT_FUND", "功能分类科目", "2025年预算", "合计"),
            tables.publicExpenses(new Caption("六、", "“三公”经费支出预算表", "", unit, Place.ONE_LINE)),
            new Heading("七、预算安排说明"),
            new Paragraph("2025年部门支出预算{}元，其中市图书馆{}元，市体育运动学校{}元。", Figures.YUAN,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(HOLDER, units.get(1))),
                    Say.spending("ALL").under(Meaning.is(HOLDER, units.get(2))))),
            new Paragraph("政府性基金预算支出{}元，全部为体育彩票公益金安排的项目支出。", Figures.YUAN, List.of(Say.spending("GOVERNMENT_FUND"))),
            new Paragraph("“三公”经费预算{}元，比上年预算变动{}元。", Figures.YUAN,
                List.of(publicItem("TOTAL", "public"), publicItem("TOTAL", "public").against(Kind.CHANGE, YEAR, 2024)))));
  }

  /** Four panels: sources, functions, economic items and uses side by side. Titles stand below the tables. */
  private static Disclosure fourPanels() {
    Department department = new Department(
        15, "100", 2023, List.of("青岚省应急物资局"), List.of("2240101"),
        List.of(
            Undertaking.of("应急物资储备", "2240109", 0, 720, "30218", "30209"),
            Undertaking.of("防灾减灾宣传", "2240104", 0, 35, "30202"),
            Undertaking.of("物资仓库改造", "2240109", 0, 260, "31006").old(),
            Undertaking.of("国企安全改造补助", "22399", 0, 90, "31204").paid("STATE_CAPITAL")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2023, Figures.TEN_THOUSANDS, Writing.SPLIT_CODE, true);
    String unit = "单位：万元";
    List<Row> sources = List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金"), Row.of(Say.fund("STATE_CAPITAL"), "三、国有资本经营预算"),
        Row.of(Say.source("INSTITUTIONAL"), "四、事业收入"), Row.of(Say.incomeOfTheYear(), "当年收入小计"), Row.of(Say.carriedOver(), "上年结转资金"),
        Row.of(Say.grandTotal("REVENUE"), "收入合计"));
    List<Row> functions = new ArrayList<>(Say.numberedClasses(books.values(FUNCTION, YEAR, 2023), "一二三四五六七八九", "", "、"));
    functions.add(Row.of(Meaning.is(FLOW, "EXPENDITURE|GRAND_TOTAL").from(FLOW, "EXPENDITURE"), "支出合计"));
    List<Row> economics = new ArrayList<>(
        Row.economics(List.of("301", "302", "303", "310", "312"), Writing.NAME_ONLY).stream().map(row -> row.indented(0)).toList());
    economics.add(Row.of(Meaning.is(FLOW, "EXPENDITURE|GRAND_TOTAL").from(FLOW, "EXPENDITURE"), "支出合计"));
    List<Row> uses = List.of(
        Row.of(Meaning.is(USE, "BASIC"), "一、基本支出"), Row.of(Meaning.is(USE, "PERSONNEL"), "　人员经费"), Row.of(Meaning.is(USE, "PUBLIC_USE"), "　公用经费"),
        Row.of(Meaning.is(USE, "PROJECT"), "二、项目支出"), Row.of(Meaning.is(FLOW, "EXPENDITURE|GRAND_TOTAL").from(FLOW, "EXPENDITURE"), "支出合计"));
    return new Disclosure(
        "open-05-four-panels", "青岚省应急物资局", "2023年单位预算", ClassicBudget.base(2023), books, Look.of(Look.Rules.THREE_LINES).headsOnce(),
        List.of(
            Form.of(new Caption("表一　", "收支预算总表", "单位名称：青岚省应急物资局", unit, Place.BELOW), "revenue_expenditure_summary", Figures.TEN_THOUSANDS,
                Meaning.is(FUND, "ALL"),
                panel(Say.income(), "收入", "项目", sources), panel(Say.spending("ALL"), "支出（按功能分类）", "项目", functions),
                panel(Say.spending("ALL"), "支出（按经济分类）", "项目", economics), panel(Say.spending("ALL"), "支出（按用途）", "项目", uses)),
            tables.spending(new Caption("表二　", "支出预算总表", "", unit, Place.BELOW), "功能科目", "合计"),
            tables.appropriations(new Caption("表三　", "财政拨款收支预算总表", "", unit, Place.BELOW), "金额"),
            tables.generalCompared(new Caption("表四　", "一般公共预算财政拨款支出预算表", "", unit, Place.BELOW), "功能科目", "合计"),
            tables.basic(new Caption("表五　", "一般公共预算财政拨款基本支出预算表", "", unit, Place.BELOW), "经济科目", "基本支出", "合计"),
            tables.byFunction(new Caption("表六　", "国有资本经营预算支出表", "", unit, Place.BELOW), "state_capital", "STATE_CAPITAL", "功能科目", "国有资本经营预算支出", "合计"),
            tables.publicByRows(new Caption("表七　", "财政拨款“三公”经费预算表", "", unit, Place.BELOW), "经费名称"),
            new Heading("说明"),
            new Paragraph("2023年收支预算总额{}万元。一般公共预算财政拨款支出{}万元，国有资本经营预算支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("ALL"), Say.spending("GENERAL"), Say.spending("STATE_CAPITAL"))),
            new Paragraph("基本支出{}万元，其中人员经费{}万元；项目支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("ALL").under(Meaning.is(USE, "BASIC")), Say.spending("ALL").under(Meaning.is(USE, "PERSONNEL")),
                    Say.spending("ALL").under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("灾害防治及应急管理支出{}万元，社会保障和就业支出{}万元，住房保障支出{}万元。", Figures.TEN_THOUSANDS,
                Stream.of("224", "208", "221").map(code -> Say.spending("ALL").under(Meaning.is(FUNCTION, code))).toList())));
  }

  private static Panel panel(Meaning meaning, String title, String item, List<Row> rows) {
    return new Panel(meaning, List.of(Column.over(title, Column.label(item, 11), Column.figure("预算数"))), rows);
  }

  /** No rules at all, accounts by name and indentation, heads only on the first page. */
  private static Disclosure noRules() {
    Department department = new Department(
        16, "0.01", 2024, List.of("碧川市交通运输中心"), List.of("2140101"),
        List.of(
            Undertaking.of("农村公路养护", "2140106", 0, 930, "30213", "30227"),
            Undertaking.of("运输市场执法", "2140112", 0, 75, "30211", "30299"),
            Undertaking.of("桥梁安全检测", "2140106", 0, 140, "30227").old(),
            Undertaking.of("公路绿化", "2140106", 0, 52, "30227").paid("OWN")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2024, Figures.YUAN, Writing.NAME_ONLY, true);
    String unit = "单位：元";
    return new Disclosure(
        "open-06-no-rules", "碧川市交通运输中心", "2024年单位预算公开", ClassicBudget.base(2024), books, Look.of(Look.Rules.NONE).headsOnce().size(9).airy(),
        List.of(
            tables.summary(new Caption("", "单位收支总表", "编制单位：碧川市交通运输中心", unit, Place.ONE_LINE), "收入", "支出", "预算数"),
            tables.income(new Caption("", "单位收入总表", "编制单位：碧川市交通运输中心", unit, Place.ONE_LINE), "功能分类科目名称", "合计"),
            tables.spending(new Caption("", "单位支出总表", "编制单位：碧川市交通运输中心", unit, Place.ONE_LINE), "功能分类科目名称", "合计"),
            tables.byFunction(new Caption("", "一般公共预算支出表", "编制单位：碧川市交通运输中心", unit, Place.ONE_LINE), "general_budget_expenditure", "GENERAL", "功能分类科目名称",
                "一般公共预算支出", "合计"),
            tables.basic(new Caption("", "一般公共预算基本支出表", "编制单位：碧川市交通运输中心", unit, Place.ONE_LINE), "经济分类科目名称", "一般公共预算基本支出", "合计"),
            tables.publicByRows(new Caption("", "“三公”经费预算表", "编制单位：碧川市交通运输中心", unit, Place.ONE_LINE), "项目"),
            new Heading("情况说明"),
            new Paragraph("2024年收入预算{}元，其中：一般公共预算拨款收入{}元，其他收入{}元，上年结转{}元。", Figures.YUAN,
                List.of(Say.income(), Say.fund("GENERAL"), Say.source("OTHER"), Say.carriedOver())),
            new Paragraph("支出预算{}元，其中：基本支出{}元，项目支出{}元。", Figures.YUAN,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(USE, "BASIC")), Say.spending("ALL").under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("一般公共预算基本支出中，基本工资{}元，津贴补贴{}元，办公费{}元。", Figures.YUAN,
                Stream.of("30101", "30102", "30201").map(code -> Say.spending("GENERAL").under(Meaning.is(USE, "BASIC", ECONOMIC, code, SYSTEM, "DEPARTMENT")))
                    .toList())));
  }

  private static Paragraph words(String text) {
    return new Paragraph(text, Figures.TEN_THOUSANDS, List.of());
  }

  private static Meaning publicItem(String item, String line) {
    return Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION").under(Say.item(item, line));
  }
}
