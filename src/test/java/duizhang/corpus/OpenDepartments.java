package duizhang.corpus;

import static duizhang.corpus.Part.AGE;
import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.GOVERNMENT;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.PROJECT;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Departments' disclosures that nobody develops on. */
final class OpenDepartments {
  private OpenDepartments() {}

  static List<Disclosure> all() {
    return List.of(budget(), unitsByItems(), accounts(), projects());
  }

  private static List<Column> columns(Column first, Column second, Column... figures) {
    return Column.join(List.of(first, second), figures);
  }

  private static List<Row> totalFirst(String total, List<Row> rows) {
    List<Row> all = new ArrayList<>(List.of(Row.of(Meaning.NONE, total)));
    all.addAll(rows);
    return all;
  }

  /** Two years beside each other in every table, ungrouped figures, rules below rows only. */
  private static Disclosure budget() {
    Department department = new Department(
        51, "0.01", 2026, List.of("鹭汀市市场服务局"), List.of("2013801"),
        List.of(
            Undertaking.of("食品安全抽检", "2013816", 0, 230, "30218", "30227"), Undertaking.of("质量提升行动", "2013815", 0, 120, "30227", "30299"),
            Undertaking.of("市场监管信息化", "2013808", 0, 95, "31007", "30213").old()));
    Books books = department.budget().books();
    Figures figures = Figures.YUAN.pattern("0.00");
    Meaning before = Say.lastYear(2025, "EXECUTION");
    String unit = "（单位：元）";
    Column code = Column.label("功能科目代码", 6);
    Column name = Column.label("功能科目名称", 15);
    List<Row> all = Row.functions(books.values(FUNCTION, YEAR, 2026), Writing.CODE_AND_NAME);
    List<Row> general = Row.functions(books.values(FUNCTION, YEAR, 2026, FUND, "GENERAL"), Writing.CODE_AND_NAME);
    List<Row> left = List.of(
        Row.of(Say.fund("GENERAL"), "1.一般公共预算资金"), Row.of(Say.fund("GOVERNMENT_FUND"), "2.政府性基金预算资金"), Row.of(Say.source("INSTITUTIONAL"), "3.事业收入资金"),
        Row.of(Say.incomeOfTheYear(), "本年收入小计"), Row.of(Say.carriedOver(), "上年结转结余"), Row.of(Say.grandTotal("REVENUE"), "收入总计"));
    List<Row> right = new ArrayList<>();
    for (Row row : Say.numberedClasses(books.values(FUNCTION, YEAR, 2026), "123456789", "", ".")) {
      right.add(row);
    }
    right.add(Row.of(Meaning.NONE, "本年支出小计"));
    right.add(Row.of(Say.grandTotal("EXPENDITURE"), "支出总计"));
    return new Disclosure(
        "open-15-two-years", "鹭汀市市场服务局", "2026年部门预算信息公开", ClassicBudget.base(2026), books, Look.of(Look.Rules.ROWS_ONLY),
        List.of(
            form("（公开表07）", "一般公共预算“三公”经费、会议费和培训费支出表", unit, "three_public", figures,
                Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION").from(FUND, "GENERAL"),
                new Panel(Meaning.NONE,
                    List.of(Column.over("“三公”经费", Say.publicColumns("小计", "购置费", "运行维护费")), Column.figure("会议费", Say.item("MEETINGS", "meetings")),
                        Column.figure("培训费", Say.item("TRAINING", "training"))),
                    List.of(Row.of(Meaning.NONE)))),
            form("（公开表01）", "收支总体情况表", unit, "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收入来源", Column.label("项目", 12), Column.figure("上年执行数", before), Column.figure("本年预算数"))), left),
                new Panel(Say.spending("ALL"), List.of(Column.over("支出投向", Column.label("项目", 12), Column.figure("上年执行数", before), Column.figure("本年预算数"))),
                    right)),
            form("（公开表03）", "支出总体情况表", unit, "expenditure", figures, Say.spending("ALL"),
                new Panel(Meaning.NONE,
                    columns(code, name,
                        Column.over("本年预算", Column.figure("支出合计"),
                            Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"), Say.use("人员支出", "PERSONNEL"), Say.use("公用支出", "PUBLIC_USE")),
                            Say.use("项目支出", "PROJECT")),
                        Column.figure("上年执行数", before)),
                    totalFirst("总　　计", all))),
            form("（公开表02）", "收入总体情况表", unit, "revenue", figures, Say.income(),
                new Panel(Meaning.NONE,
                    columns(code, name, Column.figure("资金总量"),
                        Column.over("当年财政拨款", Column.figure("一般公共预算", Say.fund("GENERAL")), Column.figure("政府性基金", Say.fund("GOVERNMENT_FUND"))),
                        Column.figure("事业收入", Say.source("INSTITUTIONAL")), Column.figure("上年结转结余", Say.carriedOver())),
                    totalFirst("总　　计", all))),
            form("（公开表05）", "一般公共预算支出情况表", unit, "general_budget_expenditure", figures, Say.spending("GENERAL"),
                new Panel(Meaning.NONE,
                    columns(code, name, Column.figure("2025年执行数", before), Column.figure("2026年预算数"), Column.figure("其中：基本支出", USE, "BASIC"),
                        Column.figure("项目支出", USE, "PROJECT"),
                        Say.change("比上年增减", 2025, "EXECUTION"), Say.growth("增减幅度（%）", 2025, "EXECUTION")),
                    totalFirst("总　　计", general))),
            form("（公开表06）", "一般公共预算基本支出情况表", unit, "general_budget_basic", figures, Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE,
                    columns(Column.label("经济科目代码", 6), Column.label("经济科目名称", 15), Column.figure("2026年预算数"), Say.use("人员支出", "PERSONNEL"),
                        Say.use("公用支出", "PUBLIC_USE")),
                    totalFirst("总　　计", Row.economics(books.values(ECONOMIC, YEAR, 2026, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME)))),
            new Heading("二、预算公开情况说明"),
            new Paragraph("2026年部门支出预算为{}元，其中人员支出{}元，公用支出{}元，项目支出{}元。", figures,
                Stream.of("TOTAL", "PERSONNEL", "PUBLIC_USE", "PROJECT").map(use -> Say.spending("ALL").under(Meaning.is(USE, use))).toList()),
            new Paragraph("一般公共预算支出{}元，较上年执行数变动{}。", figures,
                List.of(Say.spending("GENERAL"), Say.spending("GENERAL").against(Kind.GROWTH, YEAR, 2025, STAGE, "EXECUTION"))),
            new Paragraph("会议费预算{}元，培训费预算{}元。", figures,
                Stream.of("MEETINGS", "TRAINING")
                    .map(item -> Meaning.is(FLOW, "EXPENDITURE", Part.ITEM, item).from(LINE, item.equals("TRAINING") ? "training" : "meetings")).toList())));
  }

  private static Form form(String number, String title, String unit, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "", unit, Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** Units in the rows, the government's items in the columns by code; functions in the columns of another. */
  private static Disclosure unitsByItems() {
    List<String> units = List.of("丹霞县农村事务局机关", "丹霞县农机推广中心", "丹霞县畜牧兽医站", "丹霞县水产技术站");
    Department department = new Department(
        52, "100", 2025, units, List.of("2130101", "2130104", "2130104", "2130104"),
        List.of(
            Undertaking.of("动物疫病防控", "2130108", 2, 85, "30218", "30226"), Undertaking.of("农机购置累加补贴", "2130122", 1, 140, "30310"),
            Undertaking.of("渔业资源养护", "2130135", 3, 40, "30218"), Undertaking.of("农村道路管护", "2130142", 0, 160, "31005", "30213")));
    Books books = department.budget().books();
    List<String> items = books.values(GOVERNMENT, YEAR, 2025, FUND, "GENERAL").stream().sorted().toList();
    List<String> functions = books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL").stream().sorted().toList();
    List<Row> nested = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    List<Row> alone = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String unit : units) {
      alone.add(Row.of(Meaning.is(HOLDER, unit), unit));
      for (String function : books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL", HOLDER, unit)) {
        nested.add(Row.of(Meaning.is(HOLDER, unit, FUNCTION, function), unit, function, Chart.function(function)));
      }
    }
    Column[] byItem = Stream
        .concat(Stream.of(Column.figure("合计", SYSTEM, OPEN)), items.stream().map(code -> Say.economicColumn(code + Chart.economic(code), code)))
        .toArray(Column[]::new);
    Column[] byFunction = Stream
        .concat(Stream.of(Column.figure("合计")), functions.stream().map(code -> Column.figure(code + Chart.function(code), FUNCTION, code)))
        .toArray(Column[]::new);
    List<Column> nestedColumns = new ArrayList<>(List.of(Column.tall("预算单位", 8), Column.label("科目编码", 5), Column.label("科目名称", 12)));
    nestedColumns.addAll(Arrays.asList(byItem));
    List<Column> aloneColumns = new ArrayList<>(List.of(Column.label("预算单位", 12)));
    aloneColumns.addAll(Arrays.asList(byFunction));
    Meaning spending = Say.spending("GENERAL");
    return new Disclosure(
        "open-16-units-by-items", "丹霞县农村事务局", "2025年部门预算公开表", ClassicBudget.base(2025), books, Look.of(Look.Rules.FILLED_LATTICE).size(8).labelsOnce(),
        List.of(
            Form.of(new Caption("表14", "财政拨款支出预算明细表（政府经济分类）", "", "单位:万元", Place.NUMBER_ABOVE), "appropriation_expenditure|general_budget_economic",
                Figures.TEN_THOUSANDS,
                Say.spending("APPROPRIATION"), new Panel(Meaning.NONE, nestedColumns, nested)),
            Form.of(new Caption("表15", "各单位一般公共预算支出汇总表", "", "单位:万元", Place.NUMBER_ABOVE), "general_budget_expenditure", Figures.TEN_THOUSANDS.zero("0.00"),
                spending,
                new Panel(Meaning.NONE, aloneColumns, alone)),
            Form.of(new Caption("表16", "各单位基本支出和项目支出预算表", "", "单位:万元", Place.NUMBER_ABOVE), "expenditure", Figures.TEN_THOUSANDS, Say.spending("ALL"),
                new Panel(Meaning.NONE,
                    columns(Column.label("序号", 3), Column.label("单位", 14), Column.figure("总计"),
                        Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"),
                            Say.use("工资福利和对个人补助", "PERSONNEL"), Say.use("日常公用", "PUBLIC_USE")),
                        Say.use("项目支出", "PROJECT")),
                    numbered(units))),
            new Heading("编制说明"),
            new Paragraph("2025年一般公共预算支出合计{}万元。农机推广中心{}万元，畜牧兽医站{}万元，水产技术站{}万元。", Figures.TEN_THOUSANDS,
                Stream.concat(Stream.of(spending), units.stream().skip(1).map(unit -> spending.under(Meaning.is(HOLDER, unit.substring(3)).from(HOLDER, unit))))
                    .toList()),
            new Paragraph("其中：农林水支出{}万元，住房保障支出{}万元。", Figures.TEN_THOUSANDS,
                Stream.of("213", "221").map(code -> spending.under(Meaning.is(FUNCTION, code))).toList())));
  }

  private static List<Row> numbered(List<String> units) {
    List<Row> rows = new ArrayList<>();
    units.forEach(unit -> rows.add(Row.of(Meaning.is(HOLDER, unit), Integer.toString(rows.size() + 1), unit)));
    rows.add(Row.of(Meaning.NONE, "合计"));
    return rows;
  }

  /** Line numbers, three panels of basic expenditure, public expenses item by item with planned and settled beside each other. */
  private static Disclosure accounts() {
    Department department = new Department(
        53, "100", 2022, List.of("松涛区民政事务局", "松涛区社会福利中心"), List.of("2080201", "2081005"),
        List.of(
            Undertaking.of("养老服务补贴", "2081006", 1, 210, "30305", "30299"), Undertaking.of("社区治理示范", "2080208", 0, 70, "30227"),
            Undertaking.of("福彩公益金养老设施", "2296002", 1, 130, "31005", "31003").paid("GOVERNMENT_FUND"),
            Undertaking.of("代养服务", "2081005", 1, 60, "30226").paid("OWN")));
    Books books = department.accounts().books();
    Figures figures = Figures.TEN_THOUSANDS.zero("0.00");
    Writing writing = Writing.CODE_BEFORE_NAME;
    Column account = Column.label("功能分类科目", 19);
    Meaning planned = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    List<Row> spent = Row.functions(books.values(FUNCTION, YEAR, 2022, STAGE, "FINAL", FLOW, "EXPENDITURE"), writing);
    List<Row> general = Row.functions(books.values(FUNCTION, YEAR, 2022, STAGE, "FINAL", FUND, "GENERAL"), writing);
    List<Row> fund = Row.functions(books.values(FUNCTION, YEAR, 2022, STAGE, "FINAL", FUND, "GOVERNMENT_FUND"), writing);
    String unit = "金额单位：人民币万元";
    return new Disclosure(
        "open-17-line-numbers", "松涛区民政事务局", "2022年度部门决算公开报告", ClassicAccounts.base(2022), books, Look.of(Look.Rules.LATTICE).headsOnce().size(9),
        List.of(
            new Heading("第一部分 2022年度部门决算报表"),
            form("决算公开表八", "政府性基金预算财政拨款收支决算表", unit, "government_fund", figures, Meaning.is(FUND, "GOVERNMENT_FUND"),
                new Panel(Meaning.NONE,
                    List.of(account, Column.figure("年初结转", ClassicAccounts.opening("GOVERNMENT_FUND")),
                        Column.figure("本年拨款", ClassicAccounts.received("GOVERNMENT_FUND")),
                        Column.over("本年支出", Say.spending("GOVERNMENT_FUND"), Say.basicAndProject("合计")),
                        Column.figure("年末结转", ClassicAccounts.closing("GOVERNMENT_FUND"))),
                    totalFirst("总计", fund))),
            form("决算公开表七", "“三公”经费支出决算表", unit, "three_public", figures,
                Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION|GENERAL").from(FUND, "APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(interleaved("合计", "TOTAL", "public", planned), interleaved("因公出国（境）费", "ABROAD", "public/abroad", planned),
                        interleaved("公务接待费", "RECEPTION", "public/reception", planned),
                        interleaved("公务用车购置", "VEHICLE_PURCHASE", "public/vehicles/purchase", planned),
                        interleaved("公务用车运行维护", "VEHICLE_OPERATION", "public/vehicles/operation", planned)),
                    List.of(Row.of(Meaning.NONE)))),
            lined(books, figures, unit),
            form("决算公开表三", "支出决算总表", unit, "expenditure", figures, Say.spending("ALL"),
                new Panel(Meaning.NONE, List.of(account, Column.figure("本年支出合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT")),
                    totalFirst("总计", spent))),
            form("决算公开表二", "收入决算总表", unit, "revenue", figures, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(account, Column.figure("本年收入合计"), Column.figure("财政拨款收入", ClassicAccounts.received("APPROPRIATION")),
                        Column.figure("事业收入", ClassicAccounts.received("OWN", "INSTITUTIONAL")),
                        Column.figure("其他收入", ClassicAccounts.received("OWN", "OTHER"))),
                    totalFirst("总计", Row.functions(books.values(FUNCTION, YEAR, 2022, STAGE, "FINAL", FLOW, "REVENUE"), writing)))),
            form("决算公开表五", "一般公共预算财政拨款支出决算具体情况表", unit, "general_budget_expenditure", figures, Say.spending("GENERAL"),
                new Panel(Meaning.NONE,
                    List.of(account, Column.figure("2021年度决算数", YEAR, 2021), Column.over("2022年度决算数", Say.basicAndProject("合计")),
                        Say.change("增减额", 2021, "FINAL"), Say.growth("增减比例%", 2021, "FINAL")),
                    totalFirst("总计", general))),
            form("决算公开表六", "一般公共预算财政拨款基本支出决算表", unit, "general_budget_basic", figures, Say.spending("GENERAL"),
                items(books, "人员经费", "PERSONNEL", "301"), items(books, "人员经费", "PERSONNEL", "303"), items(books, "公用经费", "PUBLIC_USE", "302")),
            new Heading("第二部分 2022年度部门决算情况说明"),
            new Paragraph("2022年度支出合计{}万元，其中基本支出{}万元，项目支出{}万元。", Figures.TEN_THOUSANDS,
                Stream.of("TOTAL", "BASIC", "PROJECT").map(use -> Say.spending("ALL").under(Meaning.is(USE, use))).toList()),
            new Paragraph("2022年度一般公共预算财政拨款支出{}万元，较2021年度变动{}万元，变动{}。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("GENERAL"), Say.spending("GENERAL").against(Kind.CHANGE, YEAR, 2021),
                    Say.spending("GENERAL").against(Kind.GROWTH, YEAR, 2021))),
            new Paragraph("政府性基金预算财政拨款支出{}万元，年末结转{}万元。", Figures.TEN_THOUSANDS, List.of(Say.spending("GOVERNMENT_FUND"), ClassicAccounts.closing("GENERAL")))));
  }

  private static Column interleaved(String text, String item, String line, Meaning planned) {
    return Column.over(text, Say.item(item, line), Column.figure("预算数", planned), Column.figure("决算数"));
  }

  private static Panel items(Books books, String title, String use, String parent) {
    List<String> codes = books.values(ECONOMIC, YEAR, 2022, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, use).stream()
        .filter(code -> code.startsWith(parent)).toList();
    return new Panel(Meaning.is(USE, use + "|BASIC").from(USE, use),
        List.of(Column.over(title, Column.label("编码", 4), Column.label("经济分类科目名称", 9), Column.figure("决算数"))),
        Row.economics(codes, Writing.CODE_AND_NAME).stream().map(row -> row.indented(0)).toList());
  }

  /** The summary with a number for every line. */
  private static Form lined(Books books, Figures figures, String unit) {
    List<Row> left = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一般公共预算财政拨款"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "政府性基金预算财政拨款"),
        Row.of(ClassicAccounts.received("OWN", "INSTITUTIONAL"), "事业收入"), Row.of(ClassicAccounts.received("OWN", "OTHER"), "其他收入"),
        Row.of(Say.income(), "本年收入合计"), Row.of(ClassicAccounts.opening("ALL"), "年初结转和结余"), Row.of(Say.grandTotal("REVENUE+OPENING_BALANCE"), "总计")));
    List<Row> right = new ArrayList<>(Chart.withParents(books.values(FUNCTION, YEAR, 2022, STAGE, "FINAL")).stream().filter(code -> code.length() == 3)
        .map(code -> Row.of(Meaning.is(FUNCTION, code), Chart.function(code))).toList());
    right.addAll(List.of(Row.of(Meaning.NONE, "本年支出合计"), Row.of(ClassicAccounts.closing("ALL"), "年末结转和结余"),
        Row.of(Say.grandTotal("EXPENDITURE+CLOSING_BALANCE"), "总计")));
    return form("决算公开表一", "收支决算总表", unit, "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
        new Panel(Say.income(), List.of(Column.over("收入", Column.label("收入项目", 12), Column.label("行次", 3), Column.figure("金额"))), lines(left, 1)),
        new Panel(Say.spending("ALL"), List.of(Column.over("支出", Column.label("支出项目", 12), Column.label("行次", 3), Column.figure("金额"))),
            lines(right, left.size() + 1)));
  }

  private static List<Row> lines(List<Row> rows, int first) {
    List<Row> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(Row.of(row.meaning(), row.labels().get(0), Integer.toString(first + lines.size()))));
    return lines;
  }

  /** A project list in groups by kind, purchases with the project behind, an evaluation with money in one line. */
  private static Disclosure projects() {
    Department department = new Department(
        54, "100", 2024, List.of("石泉市城市环境局"), List.of("2120101"),
        List.of(
            Undertaking.of("道路清扫保洁", "2120501", 0, 520, "30227"), Undertaking.of("公厕提升改造", "2120501", 0, 160, "31006", "30213"),
            Undertaking.of("城市亮化维护", "2120399", 0, 210, "30206", "30213"), Undertaking.of("渣土车辆监管平台", "2120104", 0, 58, "31007")));
    Bookkeeper keeper = department.accounts();
    Books books = keeper.books();
    keeper.copy(Point.of(YEAR, 2024, STAGE, "ADJUSTED_BUDGET", USE, "PROJECT"), Point.of(STAGE, "EXECUTION"), 0.75, 1);
    for (String name : List.of("道路清扫保洁", "城市亮化维护")) {
      keeper.add(Point.of(YEAR, 2024, STAGE, "BUDGET", FLOW, "EXPENDITURE", FUND, "GENERAL", PROJECT, name, LINE, "purchases/" + name), 20, 90);
    }
    Meaning project = Meaning.is(FLOW, "EXPENDITURE", USE, OPEN, SOURCE, OPEN).from(USE, "PROJECT");
    Meaning planned = Meaning.is(STAGE, "BUDGET");
    List<Row> list = new ArrayList<>();
    List<List<String>> groups = List.of(List.of("一、运转类项目", "城市亮化维护", "渣土车辆监管平台"), List.of("二、特定目标类项目", "道路清扫保洁", "公厕提升改造"));
    for (List<String> group : groups) {
      list.add(Row.of(Meaning.is(PROJECT, OPEN).from(PROJECT, String.join("+", group.subList(1, 3))), group.get(0)));
      group.subList(1, 3)
          .forEach(name -> list.add(Row.of(Meaning.is(PROJECT, name), name, Chart.function(books.values(FUNCTION, PROJECT, name).get(0)), "石泉市城市环境局")));
    }
    list.add(Row.of(Meaning.NONE, "总计"));
    List<Row> purchases = List.of(
        Row.of(Meaning.is(PROJECT, "道路清扫保洁").from(LINE, "purchases/道路清扫保洁"), "1", "C23100000环境卫生服务", "道路清扫保洁", "公开招标"),
        Row.of(Meaning.is(PROJECT, "城市亮化维护").from(LINE, "purchases/城市亮化维护"), "2", "C13050000路灯维护服务", "城市亮化维护", "竞争性磋商"),
        Row.of(Meaning.NONE.from(LINE, "purchases"), "合计"));
    return new Disclosure(
        "open-18-projects", "石泉市城市环境局", "2024年项目绩效公开", Meaning.is(YEAR, 2024), books, Look.of(Look.Rules.LATTICE).size(9),
        List.of(
            form("附1", "2024年部门预算项目支出明细表", "单位：万元", "project_expenditure", Figures.TEN_THOUSANDS, project.under(planned),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目类别及名称", 12), Column.label("支出功能科目", 10), Column.label("承担单位", 9), Column.figure("预算金额", FUND, "ALL"),
                        Column.figure("其中：财政拨款", FUND, "APPROPRIATION")),
                    list.stream().map(row -> row.with(FUNCTION, OPEN, HOLDER, OPEN)).toList())),
            form("附2", "2024年政府采购计划明细表", "单位：万元", "procurement", Figures.TEN_THOUSANDS, Meaning.is(FLOW, "EXPENDITURE", USE, OPEN).under(planned),
                new Panel(Meaning.NONE,
                    List.of(Column.label("序号", 3), Column.label("采购目录", 12), Column.label("项目", 9), Column.label("采购方式", 7), Column.figure("预算金额")),
                    purchases)),
            oneLine("道路清扫保洁"), oneLine("公厕提升改造"),
            new Heading("绩效自评结果说明"),
            new Paragraph("道路清扫保洁项目调整预算{}万元，实际支出{}万元，预算执行率{}。", Figures.TEN_THOUSANDS,
                List.of(project.under(Meaning.is(STAGE, "ADJUSTED_BUDGET", PROJECT, "道路清扫保洁")),
                    project.under(Meaning.is(STAGE, "EXECUTION", PROJECT, "道路清扫保洁")),
                    project.under(Meaning.is(STAGE, "EXECUTION", PROJECT, "道路清扫保洁")).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))),
            new Paragraph("2024年项目支出年初预算{}万元。", Figures.TEN_THOUSANDS, List.of(project.under(planned)))));
  }

  private static Sheet oneLine(String name) {
    Meaning money = Meaning.is(PROJECT, name, FLOW, "EXPENDITURE", USE, OPEN, FUND, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = List.of(
        List.of(Box.words("项目名称"), Box.words(name).across(3), Box.words("实施单位"), Box.words("石泉市城市环境局")),
        Box.words("年初预算（万元）", "调整预算（万元）", "实际支出（万元）", "执行率", "分值", "得分"),
        List.of(Box.figure(name, money.under(Meaning.is(STAGE, "BUDGET"))), Box.figure(name, money.under(Meaning.is(STAGE, "ADJUSTED_BUDGET"))),
            Box.figure(name, money.under(Meaning.is(STAGE, "EXECUTION"))),
            Box.figure(name, money.under(Meaning.is(STAGE, "EXECUTION")).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")), Box.words("10"), Box.words("9")),
        Box.words("一级指标", "二级指标", "三级指标", "目标值", "完成值", "得分"),
        Box.words("产出", "数量", "保洁面积", "≥260万平方米", "268万平方米", "30"),
        Box.words("效益", "社会效益", "市民投诉下降率", "≥10%", "12%", "30"),
        Box.words("满意度", "服务对象", "市民满意度", "≥90%", "93%", "30"),
        List.of(Box.words("自评总分"), Box.words("99").across(5)));
    return new Sheet(new Caption("附3", "财政支出项目绩效自评表", "（2024年度）", "", Place.NUMBER_ABOVE), "project_performance_self_evaluation", Figures.TEN_THOUSANDS,
        Meaning.is(AGE, OPEN),
        List.of(8.0, 8.0, 9.0, 8.0, 7.0, 9.0), rows);
  }
}
