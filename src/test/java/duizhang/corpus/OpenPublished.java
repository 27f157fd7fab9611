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

/** Disclosures laid out as published ones are, of invented agencies and amounts. */
final class OpenPublished {
  static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十",
      "二十一", "二十二", "二十三", "二十四", "二十五", "二十六", "二十七", "二十八", "二十九", "三十", "三十一");

  /** Every class of functions in its order, as forms preprint them. */
  private static final List<String> CLASSES = List.of("201一般公共服务支出", "202外交支出", "203国防支出", "204公共安全支出", "205教育支出", "206科学技术支出", "207文化旅游体育与传媒支出",
      "208社会保障和就业支出", "209社会保险基金支出", "210卫生健康支出", "211节能环保支出", "212城乡社区支出", "213农林水支出", "214交通运输支出", "215资源勘探工业信息等支出", "216商业服务业等支出", "217金融支出",
      "219援助其他地区支出", "220自然资源海洋气象等支出", "221住房保障支出", "222粮油物资储备支出", "223国有资本经营预算支出", "224灾害防治及应急管理支出", "227预备费", "229其他支出", "230转移性支出",
      "231债务还本支出", "232债务付息支出", "233债务发行费用支出", "234抗疫特别国债安排的支出");

  private OpenPublished() {}

  static List<Disclosure> all() {
    return List.of(rowNumbers(), throughTheYear(), trimmedDecimals(), townsAndInsurance(), scoredProjects());
  }

  /** The classes that a form preprints, used or not, but for those left out. */
  static List<Row> classes(String... without) {
    List<Row> rows = new ArrayList<>();
    for (String entry : CLASSES) {
      if (!List.of(without).contains(entry.substring(0, 3))) {
        rows.add(Row.of(Meaning.is(FUNCTION, entry.substring(0, 3)), NUMERALS.get(rows.size()) + "、" + entry.substring(3)));
      }
    }
    return rows;
  }

  /** Puts a running number before every row. */
  private static List<Row> numbered(List<Row> rows) {
    List<Row> all = new ArrayList<>();
    rows.forEach(row -> all.add(row.behind(Integer.toString(all.size() + 1))));
    return all;
  }

  private static List<Row> totalFirst(List<Row> rows, Row total) {
    return Stream.concat(Stream.of(total), rows.stream()).toList();
  }

  private static Row total(String... words) {
    return Row.of(Meaning.NONE, words);
  }

  /** All that comes in with what was carried over, as sentences call it. */
  private static Meaning allIncome() {
    return Meaning.is(FLOW, "REVENUE|GRAND_TOTAL", FUND, "ALL", SOURCE, OPEN, USE, OPEN).from(FLOW, "REVENUE");
  }

  /** A town's unit: a running number before every row, numbers of columns in the heads, all classes preprinted. */
  private static Disclosure rowNumbers() {
    String agency = "平棘县石桥镇财政所";
    Department department = new Department(
        101, "100", 2025, List.of(agency), List.of("2010601"),
        List.of(
            Undertaking.of("镇村环境整治", "2120501", 0, 76, "30227", "30213"), Undertaking.of("农村公路养护", "2140106", 0, 52, "30213"),
            Undertaking.of("财政信息系统运维", "2010302", 0, 23, "31007"), Undertaking.of("村级组织运转", "2080208", 0, 41, "30226", "30305"),
            Undertaking.of("高标准农田配套", "2130153", 0, 64, "31005").old(), Undertaking.of("镇区管网配套", "21213", 0, 90, "31005").paid("GOVERNMENT_FUND")));
    Books books = department.budget().books();
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning ownIncome = Meaning.is(FLOW, "REVENUE", FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN", AGE, "NEW");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算拨款收入"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金预算拨款收入"), Row.of(Say.fund("STATE_CAPITAL"), "三、国有资本经营预算拨款收入"),
        Row.group(Meaning.NONE, "四、财政专户管理资金收入"), Row.of(ownIncome, "五、单位资金")));
    List<Row> right = classes();
    ClassicBudget.level(left, right);
    left.addAll(List.of(Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.of(Say.carriedOver(), "上年结转结余"), Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    right.addAll(List.of(total("本年支出合计"), Row.group(Meaning.NONE, "年终结转结余"), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    List<Row> funded = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一、一般公共预算财政拨款"), Row.of(Say.fund("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款"),
        Row.of(Say.fund("STATE_CAPITAL"), "三、国有资本经营预算财政拨款")));
    List<Row> spent = classes();
    ClassicBudget.level(funded, spent);
    funded.addAll(List.of(Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "本年收入合计"), Row.of(Say.carriedOver(), "年初财政拨款结转和结余"),
        Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    spent.addAll(List.of(total("本年支出合计"), Row.group(Meaning.NONE, "年末财政拨款结转和结余"), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计")));
    List<Row> functions = numbered(totalFirst(Row.functions(books.values(FUNCTION, YEAR, 2025), Writing.CODE_AND_NAME), total("", "合计")));
    List<Row> general = numbered(totalFirst(Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL"), Writing.CODE_AND_NAME), total("", "合计")));
    List<Row> items = numbered(
        totalFirst(Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"), Writing.CODE_AND_NAME), total("", "合计")));
    Column[] coded = {numberHead(), Column.over("功能分类科目", Column.over("科目编码", Column.label("1", 5)), Column.over("科目名称", Column.label("2", 14)))};
    Column[] basic = {
        Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.over("小计", Column.figure("4")), Column.over("人员经费", Say.use("5", "PERSONNEL")),
            Column.over("公用经费", Say.use("6", "PUBLIC_USE")))};
    List<Row> expenses = List.of(
        Row.of(Say.item("TOTAL", "public"), "合计"), Row.of(Say.item("ABROAD", "public/abroad"), "因公出国（境）费"),
        Row.of(Say.item("VEHICLES", "public/vehicles"), "公务用车购置及运维费"), Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "1、公务用车购置费"),
        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "2、公务用车运行维护费"), Row.of(Say.item("RECEPTION", "public/reception"), "公务接待费"));
    Meaning spending = Say.spending("ALL");
    Meaning threeItems = Meaning.is(FLOW, "EXPENDITURE", ITEM, "TOTAL", USE, OPEN).from(LINE, "public");
    return new Disclosure(
        "open-30-row-numbers", agency, "2025年部门预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8),
        List.of(
            year(agency, "部门预算收支总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(),
                    List.of(numberHead(), Column.over("收入", Column.over("项　目", Column.label("1", 14)), Column.over("预算数", Column.figure("2")))),
                    numbered(left)),
                new Panel(spending, List.of(Column.over("支出", Column.over("项　目", Column.label("3", 14)), Column.over("预算数", Column.figure("4")))), right)),
            year(agency, "部门预算收入总表", "revenue", figures, Say.income(),
                new Panel(Meaning.NONE,
                    Column.join(List.of(coded),
                        Column.over("合计", Column.over("", Column.figure("3", Meaning.is(FLOW, "REVENUE|GRAND_TOTAL").from(FLOW, "REVENUE")))),
                        Column.over("本年收入", Column.over("小计", Column.figure("4", Say.incomeOfTheYear())),
                            Column.over("一般公共预算拨款", Column.figure("5", Say.fund("GENERAL"))),
                            Column.over("政府性基金预算拨款", Column.figure("6", Say.fund("GOVERNMENT_FUND"))),
                            Column.over("财政专户管理资金", Column.figure("7", Say.source("SPECIAL_ACCOUNT"))), Column.over("单位资金", Column.figure("8", ownIncome))),
                        Column.over("上年结转结余", Column.over("", Column.figure("9", Say.carriedOver())))),
                    functions)),
            year(agency, "部门预算支出总表", "expenditure", figures, spending,
                new Panel(Meaning.NONE,
                    Column.join(Column.join(List.of(coded), Column.over("合计", Column.over("", Column.figure("3")))),
                        Stream.concat(Stream.of(basic), Stream.of(Column.over("项目支出", Column.over("", Say.use("7", "PROJECT"))),
                            Column.over("经营支出", Column.over("", Say.use("8", "BUSINESS"))))).toArray(Column[]::new)),
                    functions)),
            year(agency, "部门预算财政拨款收支总表", "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
                new Panel(Meaning.is(FLOW, "REVENUE"),
                    List.of(numberHead(), Column.over("收入", Column.over("项　目", Column.label("1", 13)), Column.over("金额", Column.figure("2")))),
                    numbered(funded)),
                new Panel(Say.spending("APPROPRIATION"),
                    List.of(Column.over("支出", Column.over("项　目", Column.label("3", 13)), Column.over("合计", Column.figure("4")),
                        Column.over("一般公共预算财政拨款", Column.figure("5", FUND, "GENERAL")),
                        Column.over("政府性基金预算财政拨款", Column.figure("6", FUND, "GOVERNMENT_FUND")))),
                    spent)),
            year(agency, "部门预算一般公共预算财政拨款支出表", "general_budget_expenditure", figures, Say.spending("GENERAL"),
                new Panel(Meaning.NONE,
                    Column.join(Column.join(List.of(coded), Column.over("合计", Column.over("", Column.figure("3")))),
                        Stream.concat(Stream.of(basic), Stream.of(Column.over("项目支出", Column.over("", Say.use("7", "PROJECT"))))).toArray(Column[]::new)),
                    general)),
            year(agency, "部门预算一般公共预算财政拨款基本支出表", "general_budget_basic", figures, Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE,
                    List.of(numberHead(), Column.over("部门预算支出经济分类科目", Column.over("编码", Column.label("1", 5)), Column.over("名称", Column.label("2", 14))),
                        Column.over("一般公共预算基本支出", Column.over("合计", Column.figure("3")), Column.over("人员经费", Say.use("4", "PERSONNEL")),
                            Column.over("公用经费", Say.use("5", "PUBLIC_USE")))),
                    items)),
            year(agency, "部门预算财政拨款“三公”经费支出表", "three_public", figures, Meaning.is(FLOW, "EXPENDITURE"),
                new Panel(Meaning.NONE,
                    List.of(numberHead(), Column.over("项　目", Column.over("", Column.label("1", 16))),
                        Column.over("预算数", Column.over("合计", Column.figure("2", Meaning.is(FUND, "APPROPRIATION|ALL").from(FUND, "APPROPRIATION"))),
                            Column.over("一般公共预算拨款", Column.figure("3", FUND, "GENERAL")),
                            Column.over("政府性基金预算拨款", Column.figure("4", FUND, "GOVERNMENT_FUND")))),
                    numbered(expenses)))
                .note("注：政府性基金预算未安排“三公”经费。"),
            new Heading("部门预算信息公开情况说明"),
            new Paragraph("2025年预算收入{}万元，其中：一般公共预算拨款收入{}万元，政府性基金预算拨款收入{}万元，上年结转结余{}万元。", figures,
                List.of(allIncome(), Say.fund("GENERAL"), Say.fund("GOVERNMENT_FUND"), Say.carriedOver())),
            new Paragraph("支出预算{}万元，包括人员经费{}万元、公用经费{}万元、项目支出{}万元，“三公”经费预算安排{}万元。", figures,
                List.of(spending, spending.under(Meaning.is(USE, "PERSONNEL")), spending.under(Meaning.is(USE, "PUBLIC_USE")),
                    spending.under(Meaning.is(USE, "PROJECT")),
                    threeItems))));
  }

  private static Column numberHead() {
    return Column.over("序号", Column.over("", Column.label("栏次", 3)));
  }

  private static Form year(String agency, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption("", title, "361" + agency + "　　预算年度：2025", "单位：" + figures.unit(), Place.ONE_LINE), formId, figures, meaning, panels);
  }

  /** Final accounts whose general budget shows what was carried, received, spent and left by use; money of the special account; a form of assets. */
  private static Disclosure throughTheYear() {
    String agency = "澜畔市城乡建设事务局";
    Department department = new Department(
        102, "0.01", 2024, List.of(agency), List.of("2120101"),
        List.of(
            Undertaking.of("城区道路设施维护", "2120399", 0, 145, "30213", "31005"), Undertaking.of("建设工程质量抽检", "2120105", 0, 62, "30227", "30218"),
            Undertaking.of("老旧小区改造", "2210108", 0, 330, "31006", "31005"), Undertaking.of("城管协管", "2120104", 0, 58, "30226"),
            Undertaking.of("受托规划编制", "2120105", 0, 25, "30227").paid("OWN"), Undertaking.of("土地征收补偿", "2120801", 0, 210, "31005").paid("GOVERNMENT_FUND")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    Point budget = Point.of(YEAR, 2024, STAGE, "BUDGET");
    Point account = budget.under(Point.of(FUND, "OWN", SOURCE, "SPECIAL_ACCOUNT", AGE, "NEW", HOLDER, agency));
    keeper.project(account, "工程档案服务", "2120105", 46, "30227", "31002");
    keeper.plan(account.under(Point.of(FUNCTION, "2120101", USE, "PUBLIC_USE", ECONOMIC, "30209", GOVERNMENT, "50201")), 10, 24);
    keeper.copy(budget, Point.of(STAGE, "ADJUSTED_BUDGET"), 0.95, 1.2);
    keeper.settle(budget, "FINAL");
    keeper.copy(budget.under(Point.of(LINE, "public")), Point.of(STAGE, "ADJUSTED_BUDGET"), 1, 1);
    keeper.copy(budget.under(Point.of(LINE, "public")), Point.of(STAGE, "FINAL"), 0.6, 1);
    Point settled = Point.of(YEAR, 2024, STAGE, "FINAL");
    keeper.copy(settled, Point.of(YEAR, 2023), 0.8, 1.2);
    keeper.copy(settled.under(Point.of(LINE, "public")), Point.of(YEAR, 2023), 0.8, 1.2);
    List<List<Object>> counts = List.of(List.of("groups", 1), List.of("travellers", 3), List.of("bought", 1), List.of("kept", 6), List.of("visits", 47),
        List.of("guests", 318));
    counts.forEach(count -> HeldProvinces.count(books, settled, count.get(0).toString(), (Integer) count.get(1)));
    for (String asset : List.of("current", "fixed/houses", "fixed/cars", "fixed/large", "fixed/other", "building", "intangible")) {
      keeper.add(settled.under(Point.of(LINE, "assets/" + asset)), 12, asset.startsWith("fixed/h") ? 1900 : 260);
    }
    Figures figures = Figures.YUAN;
    Meaning general = Say.spending("GENERAL");
    List<Row> kinds = totalLast(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL"), Writing.SPLIT_CODE), "合　　计");
    List<Row> ofGeneral = totalLast(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GENERAL"), Writing.SPLIT_CODE), "合　　计");
    List<Row> ofAccount = totalLast(Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", SOURCE, "SPECIAL_ACCOUNT"), Writing.SPLIT_CODE), "合　　计");
    List<String> codes = books.values(ECONOMIC, YEAR, 2024, STAGE, "FINAL", FLOW, "EXPENDITURE", FUND, "GENERAL", USE, "PROJECT").stream().sorted().toList();
    List<Row> services = new ArrayList<>(Row.economics(codes.stream().filter(code -> code.startsWith("302")).toList(), Writing.CODE_AND_NAME));
    List<Row> capital = new ArrayList<>(Row.economics(codes.stream().filter(code -> !code.startsWith("302")).toList(), Writing.CODE_AND_NAME));
    while (capital.size() < services.size()) {
      capital.add(Row.group(Meaning.NONE, "", ""));
    }
    while (services.size() < capital.size()) {
      services.add(Row.group(Meaning.NONE, "", ""));
    }
    services.add(Row.group(Meaning.NONE, "", ""));
    capital.add(total("合计"));
    Meaning special = Meaning.is(FUND, OPEN, SOURCE, OPEN, USE, OPEN).from(FUND, "OWN", SOURCE, "SPECIAL_ACCOUNT");
    Meaning planned = Meaning.is(STAGE, "ADJUSTED_BUDGET|BUDGET").from(STAGE, "ADJUSTED_BUDGET");
    Meaning asset = Meaning.is(STAGE, OPEN, FLOW, OPEN, FUND, OPEN, USE, OPEN, ITEM, OPEN);
    return new Disclosure(
        "open-31-through-the-year", agency, "2024年度部门决算", ClassicAccounts.base(2024), books, Look.of(Look.Rules.FILLED_LATTICE).size(7.5),
        List.of(
            under("收入决算表", "公开02表", agency, "revenue", figures, Say.income(),
                new Panel(Meaning.NONE,
                    Column.join(split(), Column.over("本年收入合计", Column.figure("1")),
                        Column.over("财政拨款收入", Column.figure("2", ClassicAccounts.received("APPROPRIATION"))),
                        Column.over("上级补助收入", Column.figure("3", ClassicAccounts.received("OWN", "SUPERIOR_SUBSIDY"))),
                        Column.over("事业收入", Column.over("小计", Column.figure("4", ClassicAccounts.received("OWN", "INSTITUTIONAL+SPECIAL_ACCOUNT")
                            .under(Meaning.is(SOURCE, "INSTITUTIONAL")))),
                            Column.over("其中：财政专户管理资金",
                                Column.figure("5", Meaning.is(FLOW, "REVENUE", FUND, OPEN, SOURCE, "SPECIAL_ACCOUNT|INSTITUTIONAL").from(FUND, "OWN",
                                    SOURCE, "SPECIAL_ACCOUNT")))),
                        Column.over("其他收入", Column.figure("6", ClassicAccounts.received("OWN", "OTHER")))),
                    kinds)),
            under("一般公共预算财政拨款收入支出决算表", "公开05表", agency, "general_budget_expenditure", figures, Meaning.is(FUND, "GENERAL"),
                new Panel(Meaning.NONE,
                    Column.join(split(),
                        Column.over("年初结转和结余", ClassicAccounts.opening("GENERAL"), Column.over("合计", Column.figure("1")),
                            Column.over("基本支出结转", Column.figure("2", used("BASIC"))),
                            Column.over("项目支出结转和结余", Column.figure("3", used("PROJECT")))),
                        Column.over("本年收入", Meaning.is(FLOW, "REVENUE", SOURCE, OPEN, USE, OPEN), Column.over("合计", Column.figure("4")),
                            Column.over("基本支出", Column.figure("5", used("BASIC"))), Column.over("项目支出", Column.figure("6", used("PROJECT")))),
                        Column.over("本年支出", general, Column.over("合计", Column.figure("7")),
                            Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")),
                            Column.over("项目支出", Say.use("11", "PROJECT"))),
                        Column.over("年末结转和结余", ClassicAccounts.closing("GENERAL"), Column.over("合计", Column.figure("12")),
                            Column.over("基本支出结转", Column.figure("13", used("BASIC"))),
                            Column.over("项目支出结转和结余", Column.figure("14", used("PROJECT"))))),
                    ofGeneral)),
            under("一般公共预算财政拨款项目支出决算表", "公开07表", agency, "general_budget_economic|project_expenditure|other", figures,
                general.under(Meaning.is(USE, "PROJECT")), items(services), items(capital)),
            under("财政专户管理资金收入支出决算表", "公开10表", agency, "other", figures, special,
                new Panel(Meaning.NONE,
                    Column.join(split(), Column.over("年初结转和结余", Column.figure("1", FLOW, "OPENING_BALANCE")),
                        Column.over("本年收入", Column.figure("2", FLOW, "REVENUE")),
                        Column.over("本年支出", Meaning.is(FLOW, "EXPENDITURE"), Column.over("合计", Column.figure("3")), Column.over("基本支出", Say.use("4", "BASIC")),
                            Column.over("项目支出", Say.use("5", "PROJECT"))),
                        Column.over("年末结转和结余", Column.figure("6", FLOW, "CLOSING_BALANCE"))),
                    ofAccount)),
            under("“三公”经费、行政参公单位机关运行经费情况表", "公开11表", agency, "three_public", figures, Meaning.NONE,
                new Panel(Meaning.NONE, List.of(Column.label("项　　目", 16), Column.label("行次", 3), Column.figure("预算数", planned), Column.figure("决算统计数")),
                    List.of(
                        Row.group(Meaning.NONE, "一、“三公”经费支出", "1"), item("（一）支出合计", "2", "TOTAL", "public"), item("1．因公出国（境）费", "3", "ABROAD", "public/abroad"),
                        item("2．公务用车购置及运行维护费", "4", "VEHICLES", "public/vehicles"), item("（1）公务用车购置费", "5", "VEHICLE_PURCHASE", "public/vehicles/purchase"),
                        item("（2）公务用车运行维护费", "6", "VEHICLE_OPERATION", "public/vehicles/operation"), item("3．公务接待费", "7", "RECEPTION", "public/reception"),
                        Row.group(Meaning.NONE, "（二）相关统计数", "8"), counted("1．因公出国（境）团组数（个）", "9", "groups"), counted("2．因公出国（境）人次数（人）", "10", "travellers"),
                        counted("3．公务用车购置数（辆）", "11", "bought"), counted("4．公务用车保有量（辆）", "12", "kept"), counted("5．国内公务接待批次（个）", "13", "visits"),
                        counted("6．国内公务接待人次（人）", "14", "guests")))),
            under("国有资产使用情况表", "公开12表", agency, "other", figures.zero("0.00"), asset,
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目", 6), Column.label("栏次", 3), held("资产总额", "assets"), held("流动资产", "assets/current"),
                        Column.over("固定资产", held("小计", "assets/fixed"), held("房屋构筑物", "assets/fixed/houses"), held("车辆", "assets/fixed/cars"),
                            held("单价200万以上大型设备", "assets/fixed/large"), held("其他固定资产", "assets/fixed/other")),
                        held("在建工程", "assets/building"), held("无形资产", "assets/intangible")),
                    List.of(Row.of(Meaning.NONE, "合计", "1")))),
            new Heading("第三部分　部门决算情况说明"),
            new Paragraph("本部门2024年度收入合计{}元。其中：财政拨款收入{}元，占总收入的{}；其他收入{}元。与上年相比，收入合计[增加/减少]{}元，[增长/下降]{}。", figures,
                List.of(Say.income(), ClassicAccounts.received("APPROPRIATION"), share(), ClassicAccounts.received("OWN", "OTHER"),
                    Say.income().against(Kind.CHANGE, YEAR, 2023),
                    Say.income().against(Kind.GROWTH, YEAR, 2023))),
            new Paragraph("2024年度一般公共预算财政拨款支出{}元，其中基本支出{}元（人员经费{}元、公用经费{}元），项目支出{}元。", figures,
                List.of(general, general.under(Meaning.is(USE, "BASIC")), general.under(Meaning.is(USE, "PERSONNEL")),
                    general.under(Meaning.is(USE, "PUBLIC_USE")),
                    general.under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("城乡社区支出{}元，住房保障支出{}元，社会保障和就业支出{}元。", figures,
                Stream.of("212", "221", "208").map(code -> general.under(Meaning.is(FUNCTION, code))).toList())));
  }

  /** Appropriations in per cent of all that was received. */
  private static Meaning share() {
    return ClassicAccounts.received("APPROPRIATION").against(Kind.RATE, FUND, "ALL");
  }

  private static Column held(String text, String line) {
    return Column.figure(text, Meaning.NONE.from(LINE, line));
  }

  private static Row item(String text, String number, String item, String line) {
    return Row.of(Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, item, USE, OPEN).from(LINE, line), text, number);
  }

  private static Row counted(String text, String number, String what) {
    return Row.of(HeldProvinces.number(what), text, number);
  }

  private static Meaning used(String use) {
    return Meaning.is(USE, OPEN).from(USE, use);
  }

  private static Panel items(List<Row> rows) {
    return new Panel(Meaning.NONE, List.of(Column.label("经济分类科目编码", 5), Column.label("经济分类科目名称", 12), Column.figure("决算数")), rows);
  }

  /** Class, section and item in columns of their own. */
  private static List<Column> split() {
    return List.of(Column.over("项　　目", Column.over("支出功能分类科目编码", Column.label("类", 2.8), Column.label("款", 2.2), Column.label("项", 2.2)),
        Column.over("科目名称", Column.label("栏次", 12))));
  }

  private static List<Row> totalLast(List<Row> rows, String total) {
    return Stream.concat(rows.stream(), Stream.of(total(total))).toList();
  }

  private static Form under(String title, String number, String agency, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "部门：" + agency, "金额单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A unit's budget in 元 without grouping and without closing zeros; codes joined to names by a dash; summaries of appropriations first, of all money last. */
  private static Disclosure trimmedDecimals() {
    String agency = "岭梧市图书服务中心";
    Department department = new Department(
        103, "0.1", 2025, List.of(agency), List.of("2070104"),
        List.of(
            Undertaking.of("馆舍维修改造", "2070104", 0, 46, "30213", "31006"), Undertaking.of("图书文献购置", "2070104", 0, 38, "31003"),
            Undertaking.of("全民阅读活动", "2070104", 0, 21, "30226", "30227"), Undertaking.of("数字阅读平台", "2070104", 0, 33, "31007").old(),
            Undertaking.of("讲座培训服务", "2050803", 0, 9, "30216").paid("OWN"), Undertaking.of("社区阅读驿站", "2296003", 0, 17, "31003").paid("GOVERNMENT_FUND")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    keeper.copy(Point.of(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE"), Point.of(YEAR, 2024), 0.82, 1.15);
    // What was planned to be spent was planned to be received.
    books.at(Point.of(YEAR, 2024, STAGE, "BUDGET", FLOW, "EXPENDITURE")).forEach(entry -> books.add(entry.at().under(Point.of(FLOW, "REVENUE")), entry.yuan()));
    for (String line : List.of("meetings", "training")) {
      keeper.copy(Point.of(YEAR, 2025, STAGE, "BUDGET", LINE, line), Point.of(YEAR, 2024), 0.9, 1.3);
    }
    Figures figures = new Figures("元", "0.##", "", "0.##", false);
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    Meaning old = Meaning.is(FLOW, OPEN, FUND, OPEN, USE, OPEN).from(FLOW, "EXPENDITURE", FUND, "APPROPRIATION", USE, "PROJECT", AGE, "OLD");
    List<Row> left = new ArrayList<>(List.of(
        Row.of(Meaning.is(FUND, "APPROPRIATION", SOURCE, OPEN).from(AGE, "NEW"), "一、本年拨款"), Row.of(Say.fund("GENERAL"), "其中：一般公共预算拨款"),
        Row.of(Say.fund("GOVERNMENT_FUND"), "政府性基金预算拨款"), Row.of(Say.carriedOver(), "二、上年结转")));
    List<Row> right = new ArrayList<>();
    for (String code : Chart.withParents(books.values(FUNCTION, YEAR, 2025, FUND, "APPROPRIATION")).stream().filter(code -> code.length() == 3).toList()) {
      right.add(Row.of(Meaning.is(FUNCTION, code), code + "-" + Chart.function(code)));
    }
    ClassicBudget.level(left, right);
    left.add(Row.of(Say.grandTotal("REVENUE"), "收入合计"));
    right.add(Row.of(Say.grandTotal("EXPENDITURE"), "支出合计"));
    List<Row> items = new ArrayList<>();
    for (String code : books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC").stream().sorted().toList()) {
      String other = Chart.governmentOf(code);
      items.add(Row.of(Meaning.is(ECONOMIC, code + "|" + other, SYSTEM, OPEN).from(ECONOMIC, code), other + "-" + Chart.economic(other),
          code + "-" + Chart.economic(code)));
    }
    items.add(total("合计"));
    List<Row> projects = new ArrayList<>();
    for (Undertaking work : department.undertakings()) {
      String code = work.function();
      projects.add(Row.of(Meaning.is(PROJECT, work.name(), FUNCTION, code), "45050025" + (1_000_130_041L + 977L * projects.size()) + "-" + work.name(),
          code + "-" + Chart.function(code), work.economics().contains("31003") ? "是" : "否"));
    }
    projects.add(total("合计"));
    List<Row> sources = new ArrayList<>(List.of(
        Row.of(Say.fund("GENERAL"), "一般公共预算拨款"), Row.of(Say.fund("GOVERNMENT_FUND"), "政府性基金预算拨款"), Row.of(Say.source("INSTITUTIONAL"), "事业收入"),
        Row.of(Say.source("OTHER"), "其他收入"), Row.of(Say.incomeOfTheYear(), "本年收入小计"), Row.of(Say.carriedOver(), "上年结转")));
    List<Row> uses = new ArrayList<>(List.of(
        Row.of(Meaning.is(USE, "BASIC"), "基本支出"), Row.of(Meaning.is(USE, "PERSONNEL"), "人员经费").indented(1),
        Row.of(Meaning.is(USE, "PUBLIC_USE"), "公用经费").indented(1),
        Row.of(Meaning.is(USE, "PROJECT"), "项目支出")));
    ClassicBudget.level(sources, uses);
    sources.add(Row.of(Say.grandTotal("REVENUE"), "收入总计"));
    uses.add(Row.of(Say.grandTotal("EXPENDITURE"), "支出总计"));
    Meaning three = Meaning.is(FLOW, "EXPENDITURE");
    Column[] years = {Column.figure("2024年预算数", YEAR, 2024), Column.figure("2025年预算数")};
    Column name = Column.label("功能分类科目编码-名称", 19);
    return new Disclosure(
        "open-32-trimmed-decimals", agency, "2025年单位预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.OPEN_SIDES).size(8.5),
        List.of(
            table("表一", "财政拨款收支总表", "appropriation_summary", figures, Meaning.is(FUND, "APPROPRIATION"),
                new Panel(Meaning.is(FLOW, "REVENUE"), List.of(Column.over("收入", Column.label("项　目", 13), Column.figure("预算数"))), left),
                new Panel(Say.spending("APPROPRIATION"),
                    List.of(Column.over("支出", Column.label("功能分类科目（类）", 16), Column.figure("合计"), Column.figure("其中：一般公共预算拨款", FUND, "GENERAL"))), right)),
            table("表二", "一般公共预算支出表", "general_budget_expenditure", figures, general,
                new Panel(Meaning.NONE,
                    List.of(name, Column.figure("2024年预算数", YEAR, 2024),
                        Column.over("2025年预算数", Column.figure("合计"),
                            Column.over("基本支出", Meaning.is(USE, "BASIC"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")),
                            Say.use("项目支出", "PROJECT")),
                        Column.over("同比增减", Say.change("金额", 2024, "BUDGET"), Say.growth("幅度%", 2024, "BUDGET"))),
                    totalFirst(dashed(books, FUND, "GENERAL"), total("合计")))),
            table("表三", "一般公共预算基本支出表", "general_budget_basic", figures, general.under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE,
                    List.of(Column.tall("政府预算支出经济分类", 11), Column.label("部门预算支出经济分类", 14), Column.figure("合计"), Say.use("人员经费", "PERSONNEL"),
                        Say.use("公用经费", "PUBLIC_USE")),
                    items)),
            table("表四", "部门预算资金安排的“三公”经费、会议费和培训费情况表", "three_public", figures, three,
                new Panel(Meaning.NONE,
                    List.of(Column.label("项　目", 16), Column.over("全口径预算", Meaning.is(FUND, OPEN), years),
                        Column.over("其中：一般公共预算拨款", Meaning.is(FUND, "GENERAL"), years), Say.change("增减额", 2024, "BUDGET")),
                    List.of(
                        Row.of(Say.item("TOTAL", "public"), "“三公”经费小计"), Row.of(Say.item("ABROAD", "public/abroad"), "1.因公出国（境）费用"),
                        Row.of(Say.item("RECEPTION", "public/reception"), "2.公务接待费"), Row.of(Say.item("VEHICLES", "public/vehicles"), "3.公务用车费"),
                        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "其中：（1）公务用车运行维护费"),
                        Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "（2）公务用车购置").indented(1),
                        Row.of(Say.item("MEETINGS", "meetings"), "会议费"),
                        Row.of(Say.item("TRAINING", "training"), "培训费")))),
            table("表五", "项目支出预算明细表", "project_expenditure", figures, Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目编码-名称", 17), Column.label("功能科目", 13), Column.figure("合计", FUND, "ALL"),
                        Column.over("当年预算", Column.figure("一般公共预算", Meaning.is(FUND, "GENERAL").from(AGE, "NEW")),
                            Column.figure("政府性基金", Meaning.is(FUND, "GOVERNMENT_FUND").from(AGE, "NEW")),
                            Column.figure("单位资金", Meaning.is(FUND, OPEN).from(FUND, "OWN"))),
                        Column.figure("上年结转", old),
                        Column.remark("政府采购", 4)),
                    projects)),
            table("表六", "单位收支总表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收入", Column.join(List.of(Column.label("项　目", 11)), years).toArray(Column[]::new))), sources),
                new Panel(spending, List.of(Column.over("支出", Column.join(List.of(Column.label("项　目", 9)), years).toArray(Column[]::new))), uses)),
            table("表七", "单位收入总表", "revenue", figures, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(name, Column.figure("总计", Meaning.is(FLOW, "REVENUE|GRAND_TOTAL").from(FLOW, "REVENUE")),
                        Column.over("本年收入", Column.figure("一般公共预算拨款", Say.fund("GENERAL")),
                            Column.figure("政府性基金预算拨款", Say.fund("GOVERNMENT_FUND")), Column.figure("事业收入", Say.source("INSTITUTIONAL")),
                            Column.figure("其他收入", Say.source("OTHER"))),
                        Column.figure("上年结转", Say.carriedOver())),
                    totalFirst(dashed(books), total("合计")))),
            table("表八", "单位支出总表", "expenditure", figures, spending,
                new Panel(Meaning.NONE, Column.join(List.of(name), Say.basicAndProject("总计")), totalFirst(dashed(books), total("合计")))),
            new Heading("第三部分　2025年单位预算情况说明"),
            new Paragraph("2025年单位收入总预算{}元，支出总预算{}元。其中：基本支出预算{}元，占支出总预算的{}；项目支出预算{}元，占支出总预算的{}。", figures,
                List.of(allIncome(), spending, spending.under(Meaning.is(USE, "BASIC")),
                    spending.under(Meaning.is(USE, "BASIC")).against(Kind.RATE, USE, "TOTAL"), spending.under(Meaning.is(USE, "PROJECT")),
                    spending.under(Meaning.is(USE, "PROJECT")).against(Kind.RATE, USE, "TOTAL"))),
            new Paragraph("一般公共预算支出{}元，同比[增加/减少]{}元，[增长/下降]{}。其中文化旅游体育与传媒支出{}元，卫生健康支出{}元，住房保障支出{}元。", figures,
                List.of(general, general.against(Kind.CHANGE, YEAR, 2024), general.against(Kind.GROWTH, YEAR, 2024), general.under(Meaning.is(FUNCTION, "207")),
                    general.under(Meaning.is(FUNCTION, "210")), general.under(Meaning.is(FUNCTION, "221"))))));
  }

  private static List<Row> dashed(Books books, Object... question) {
    List<Object> all = new ArrayList<>(List.of(question));
    all.addAll(List.of(YEAR, 2025, STAGE, "BUDGET"));
    return Chart.withParents(books.values(FUNCTION, all.toArray())).stream()
        .map(code -> Row.of(Meaning.is(FUNCTION, code), code + "-" + Chart.function(code)).indented(code.length() / 2 - 1)).toList();
  }

  private static Form table(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number + "：", title, "", "单位：" + figures.unit(), Place.ONE_LINE), formId, figures, meaning, panels);
  }

  /** A county with towns: plan, execution and their rates below one head, taxes that nobody paid preprinted; insurance funds with opening balances and subtotals. */
  private static Disclosure townsAndInsurance() {
    List<String> holders = List.of("县本级", "石臼镇", "南麓镇", "燕崖镇", "西里镇");
    Government county = new Government(104, 2025, "BUDGET", holders);
    Bookkeeper keeper = county.keeper();
    Books books = keeper.books();
    county.copy(keeper, Point.of(STAGE, "ADJUSTED_BUDGET", YEAR, 2024), 0.94, 1.03);
    county.copy(keeper, Point.of(STAGE, "EXECUTION", YEAR, 2024), 0.93, 1.04);
    county.copy(keeper, Point.of(STAGE, "FINAL", YEAR, 2023), 0.9, 1.02);
    for (Point when : List.of(Point.of(YEAR, 2025, STAGE, "BUDGET"), Point.of(YEAR, 2024, STAGE, "ADJUSTED_BUDGET"), Point.of(YEAR, 2024, STAGE, "EXECUTION"),
        Point.of(YEAR, 2023, STAGE, "FINAL"))) {
      county.balance(books, when);
    }
    insure(keeper, "injury");
    Figures plain = new Figures("万元", "0", "").percents("0.00");
    Figures exact = Figures.YUAN;
    Meaning executed = Say.lastYear(2024, "EXECUTION");
    Column[] results = {
        Column.figure("2023年决算数", Say.lastYear(2023, "FINAL")), Column.figure("2024年预算调整数", Say.lastYear(2024, "ADJUSTED_BUDGET")),
        Column.over("2024年执行数", executed, Column.figure("金额"), Column.figure("占调整预算%", Meaning.NONE.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
            Column.figure("比上年增长%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL")))};
    Column[] plans = {Column.figure("2024年执行数", executed), Column.figure("2025年预算数"), Say.growth("增长%", 2024, "EXECUTION")};
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    List<Row> taxes = new ArrayList<>(List.of(Row.of(Meaning.is(REVENUE, "101"), "一、税收收入")));
    for (String entry : List.of("10101", "消费税", "10104", "10106", "10107", "10109", "10110", "10111", "10112", "10113", "10114", "10118", "10119", "烟叶税",
        "10121", "其他税收收入")) {
      taxes.add((entry.startsWith("1") ? Row.of(Meaning.is(REVENUE, entry), Chart.revenue(entry)) : Row.group(Meaning.NONE, entry)).indented(1));
    }
    taxes.add(Row.of(Meaning.is(REVENUE, "103"), "二、非税收入"));
    for (String entry : List.of("10302", "10304", "10305", "国有资本经营收入", "10307", "捐赠收入", "政府住房基金收入", "10399")) {
      taxes.add((entry.startsWith("1") ? Row.of(Meaning.is(REVENUE, entry), Chart.revenue(entry)) : Row.group(Meaning.NONE, entry)).indented(1));
    }
    taxes.addAll(List.of(
        total("本年收入合计"), GovernmentTables.line("转移性收入", "in/transfer+in/debt+in/funds"), GovernmentTables.line("返还性收入", "in/transfer/return", 1),
        GovernmentTables.line("上级一般性转移支付收入", "in/transfer/general", 1), GovernmentTables.line("上级专项转移支付收入", "in/transfer/special", 1),
        GovernmentTables.line("地方政府一般债券转贷收入", "in/debt", 1), Row.group(Meaning.NONE, "动用预算稳定调节基金").indented(1), GovernmentTables.line("调入资金", "in/funds", 1),
        Row.group(Meaning.NONE, "上年结转及结余收入").indented(1), Row.of(Meaning.is(FLOW, "GRAND_TOTAL|REVENUE").from(FLOW, "REVENUE", LINE, "in"), "收入总计")));
    List<Row> spending = classes("209", "223", "230");
    spending.addAll(List.of(
        total("本年支出合计"), GovernmentTables.line("转移性支出", "out/up+out/debt+out/closing").with(FLOW, OPEN), GovernmentTables.line("上解上级支出", "out/up", 1),
        GovernmentTables.line("地方政府一般债券还本支出", "out/debt", 1), Row.group(Meaning.NONE, "安排预算稳定调节基金").indented(1),
        GovernmentTables.line("结转下年支出", "out/closing", 1).with(FLOW, OPEN),
        Row.of(Meaning.is(FLOW, "GRAND_TOTAL|EXPENDITURE").from(FLOW, "EXPENDITURE", LINE, "out"), "支出总计")));
    List<Row> sections = new ArrayList<>();
    for (String code : Chart.withParents(books.values(FUNCTION, LINE, "out/own"))) {
      sections.add(Row.of(Meaning.is(FUNCTION, code), code.length() == 3 ? code : "", code.length() == 3 ? "" : code, Chart.function(code)));
    }
    sections.add(total("", "", "支出合计"));
    List<Row> towns = new ArrayList<>();
    holders.stream().skip(1).forEach(town -> towns.add(Row.of(Meaning.is(HOLDER, town), town)));
    towns.add(Row.of(Meaning.is(HOLDER, OPEN).from(HOLDER, "石臼镇+南麓镇+燕崖镇+西里镇"), "合　计"));
    List<Row> fundIn = new ArrayList<>(List.of(
        GovernmentTables.line("国有土地使用权出让收入", "fund/in/land"), GovernmentTables.line("城市基础设施配套费收入", "fund/in/facilities"),
        GovernmentTables.line("彩票公益金收入", "fund/in/lottery"), GovernmentTables.line("污水处理费收入", "fund/in/sewage")));
    List<Row> fundOut = new ArrayList<>(
        Row.functions(books.values(FUNCTION, LINE, "fund/out"), Writing.NAME_ONLY).stream().filter(row -> row.indent() < 2).toList());
    ClassicBudget.level(fundIn, fundOut);
    fundIn.add(GovernmentTables.line("本年收入合计", "fund/in"));
    fundOut.add(total("本年支出合计"));
    Meaning insured = Meaning.is(YEAR, 2024, FUND, "SOCIAL_INSURANCE", HOLDER, OPEN);
    Column[] progress = {
        Column.figure("2024年预算数", STAGE, "BUDGET"), Column.figure("2024年调整后预算数", STAGE, "ADJUSTED_BUDGET"), Column.figure("累计执行数", STAGE, "EXECUTION"),
        Column.figure("上年同期累计执行数", Say.lastYear(2023, "EXECUTION")),
        Column.figure("预算执行进度（%）", Meaning.is(STAGE, "EXECUTION").against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")),
        Column.figure("比上年同期增长（%）", Meaning.is(STAGE, "EXECUTION").against(Kind.GROWTH, YEAR, 2023))};
    return new Disclosure(
        "open-33-towns-and-insurance", "泗崮县", "2024年预算执行情况和2025年预算（草案）", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8.5).headsOnce(),
        List.of(
            above("表1", "2024年泗崮县一般公共预算收入执行情况表", "gov_general_revenue", plain, general,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("项　　目", 16)), results), taxes)),
            above("表2", "2024年泗崮县一般公共预算支出执行情况表", "gov_general_expenditure", plain, spent,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("项　　目", 17)), results), spending)),
            above("表3", "2025年泗崮县一般公共预算支出预算表（按功能分类）", "gov_general_expenditure", plain, spent,
                new Panel(Meaning.NONE,
                    Column.join(List.of(Column.over("科目编码", Column.label("类级", 3), Column.label("款级", 4)), Column.label("科目名称", 15)), plans[1], plans[0]),
                    sections)),
            above("表4", "2025年泗崮县政府性基金预算收支表", "gov_fund_revenue|gov_fund_expenditure|gov_balance", plain, Meaning.NONE,
                new Panel(GovernmentTables.income("GOVERNMENT_FUND").from(LINE, "fund/in"),
                    List.of(Column.over("收　　入", Column.join(List.of(Column.label("项目", 10)), plans).toArray(Column[]::new))), fundIn),
                new Panel(GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out"),
                    List.of(Column.over("支　　出", Column.join(List.of(Column.label("项目", 13)), plans).toArray(Column[]::new))), fundOut)),
            above("表5", "2025年各镇一般公共预算收支情况表", "gov_balance|gov_general_revenue|gov_general_expenditure", plain, Meaning.NONE,
                new Panel(Meaning.NONE,
                    List.of(Column.label("镇（街道）", 8), Column.over("收入", general, plans), Column.over("支出", spent, plans)), towns)),
            quarterly("工伤保险基金预算执行情况表", "社预执行07表", exact, insured,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("项　　目", 13)), progress),
                    insurance("injury", "1.工伤保险费收入", "1.工伤保险待遇支出", "2.劳动能力鉴定支出"))),
            new Heading("关于泗崮县2024年预算执行情况和2025年预算草案的报告（摘要）"),
            new Paragraph("2024年，全县一般公共预算收入完成{}万元，占调整预算的{}，[增长/下降]{}；其中税收收入{}万元，非税收入{}万元。", plain,
                List.of(general.under(executed), general.under(executed).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"),
                    general.under(executed).against(Kind.GROWTH, YEAR, 2023, STAGE, "FINAL"), general.under(executed).under(Meaning.is(REVENUE, "101")),
                    general.under(executed).under(Meaning.is(REVENUE, "103")))),
            new Paragraph("2025年，全县一般公共预算支出安排{}万元，比上年执行数[增长/下降]{}。其中：教育支出{}万元，社会保障和就业支出{}万元，农林水支出{}万元。", plain,
                List.of(spent, spent.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"), spent.under(Meaning.is(FUNCTION, "205")),
                    spent.under(Meaning.is(FUNCTION, "208")), spent.under(Meaning.is(FUNCTION, "213"))))));
  }

  /** What an insurance fund had, took, paid and has left, in three stages of a year and in the year before. */
  private static void insure(Bookkeeper keeper, String fund) {
    Books books = keeper.books();
    BigDecimal left = keeper.amount(8000, 9000);
    for (Point when : List.of(Point.of(YEAR, 2023, STAGE, "EXECUTION"), Point.of(YEAR, 2024, STAGE, "BUDGET"), Point.of(YEAR, 2024, STAGE, "ADJUSTED_BUDGET"),
        Point.of(YEAR, 2024, STAGE, "EXECUTION"))) {
      Point at = Point.of(FUND, "SOCIAL_INSURANCE", HOLDER, "县本级").under(when);
      String line = "insured/" + fund;
      BigDecimal sum = left;
      books.add(at.under(Point.of(FLOW, "OPENING_BALANCE", LINE, line + "/opening")), left);
      for (List<String> part : List.of(List.of("in/premium", "REVENUE", "4200"),
          List.of("in/interest", "REVENUE", "260"),
          List.of("out/benefit", "EXPENDITURE", "3300"), List.of("out/other", "EXPENDITURE", "180"))) {
        BigDecimal yuan = keeper.amount(Double.parseDouble(part.get(2)) * 0.85, Double.parseDouble(part.get(2)));
        books.add(at.under(Point.of(FLOW, part.get(1), LINE, line + "/" + part.get(0))), yuan);
        sum = part.get(1).equals("EXPENDITURE") ? sum.subtract(yuan) : sum.add(yuan);
        books.add(at.under(Point.of(FLOW, "NET", LINE, line + "/net")), part.get(1).equals("REVENUE") ? yuan : yuan.negate());
      }
      books.add(at.under(Point.of(FLOW, "CLOSING_BALANCE", LINE, line + "/closing")), sum);
      // What the year before left is what every stage of the year begins with.
      left = when.at(YEAR).equals("2023") ? sum : left;
    }
  }

  private static List<Row> insurance(String fund, String premium, String benefit, String other) {
    String line = "insured/" + fund;
    return List.of(
        flow("一、期初余额", line + "/opening", "OPENING_BALANCE"), flow("二、收入合计", line + "/in", "REVENUE"), flow("（一）收入小计", line + "/in", "REVENUE"),
        flow(premium, line + "/in/premium", "REVENUE"), flow("2.利息收入", line + "/in/interest", "REVENUE"), flow("3.财政补贴收入", line + "/in/subsidy", "REVENUE"),
        flow("（二）上级补助收入", line + "/in/superior", "REVENUE"), flow("三、支出合计", line + "/out", "EXPENDITURE"), flow("（一）支出小计", line + "/out", "EXPENDITURE"),
        flow(benefit, line + "/out/benefit", "EXPENDITURE"), flow(other, line + "/out/other", "EXPENDITURE"),
        flow("（二）上解上级支出", line + "/out/up", "EXPENDITURE"),
        Row.of(Meaning.is(FLOW, OPEN, SOURCE, OPEN, REVENUE, OPEN, FUNCTION, OPEN).from(LINE, line + "/net", FLOW, "NET"), "四、本期收支结余"),
        flow("五、期末余额", line + "/closing", "CLOSING_BALANCE"));
  }

  private static Row flow(String text, String line, String flow) {
    return Row.of(Meaning.is(FLOW, flow, SOURCE, OPEN, REVENUE, OPEN, FUNCTION, OPEN).from(LINE, line), text);
  }

  private static Form above(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "", "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  private static Form quarterly(String title, String number, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "填报单位：泗崮县本级　　2024年4季度", "单位：" + figures.unit(), Place.NUMBER_ABOVE),
        "gov_social_insurance_balance|gov_social_insurance_revenue|gov_social_insurance_expenditure", figures, meaning, panels);
  }

  /** Evaluations of a department and its projects: money by origin and stage, indicators with their kind and unit, a list with sums by stage. */
  private static Disclosure scoredProjects() {
    List<String> units = List.of("眉溪县发展改革局机关", "眉溪县粮食事务中心", "眉溪县价格认证站");
    List<Undertaking> works = List.of(
        Undertaking.of("重大项目前期工作", "2010302", 0, 180, "30227", "30226"), Undertaking.of("粮食风险监测", "2010302", 1, 64, "30218", "30227"),
        Undertaking.of("成品粮储备轮换", "2010302", 1, 230, "31204"), Undertaking.of("成品粮储备轮换", "2010302", 1, 60, "31204").paid("OWN"),
        Undertaking.of("涉案物价格认定", "2010302", 2, 28, "30227"), Undertaking.of("信用平台运行", "2010302", 0, 47, "31007", "30213"),
        Undertaking.of("节能监察检测", "2110301", 0, 39, "30227"), Undertaking.of("以工代赈工程", "2130142", 0, 310, "31005"),
        Undertaking.of("农产品成本调查", "2130109", 2, 19, "30226"), Undertaking.of("粮库维修改造", "2010302", 1, 142, "31006"),
        Undertaking.of("粮库维修改造", "2010302", 1, 35, "31006").paid("OWN"), Undertaking.of("规划纲要编制", "2010302", 0, 58, "30227"),
        Undertaking.of("应急物资保障", "2240109", 1, 76, "31003"), Undertaking.of("价格监测补助", "2010302", 2, 15, "30226"),
        Undertaking.of("招投标监督系统", "2010302", 0, 33, "31007"), Undertaking.of("经济动员演练", "2010302", 0, 12, "30216"));
    Department department = new Department(105, "100", 2024, units, List.of("2010301", "2010302", "2010302"), works);
    Bookkeeper keeper = department.accounts();
    Books books = keeper.books();
    keeper.copy(Point.of(YEAR, 2024, STAGE, "ADJUSTED_BUDGET"), Point.of(STAGE, "EXECUTION"), 0.78, 1);
    Figures figures = Figures.TEN_THOUSANDS.zero("0.00");
    Meaning project = Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT");
    Meaning before = Meaning.is(STAGE, "BUDGET");
    Meaning changed = Meaning.is(STAGE, "ADJUSTED_BUDGET");
    Meaning done = Meaning.is(STAGE, "EXECUTION");
    List<String> names = works.stream().map(Undertaking::name).distinct().toList();
    List<Row> rows = new ArrayList<>();
    List<String> scores = List.of("98.5", "96", "91.25", "100", "89.6", "94", "97.8", "95", "90.1", "99", "93.4", "92", "96.6", "88.75");
    for (String name : names) {
      String holder = books.values(HOLDER, YEAR, 2024, PROJECT, name).get(0);
      rows.add(Row.of(Meaning.is(PROJECT, name, HOLDER, holder), Integer.toString(rows.size() + 1), name, holder, scores.get(rows.size())));
    }
    rows.add(total("", "合计", "", ""));
    List<Row> owners = new ArrayList<>(units.stream().map(unit -> Row.of(Meaning.is(HOLDER, unit), unit)).toList());
    owners.add(total("合计"));
    Column[] stages = {
        Column.figure("年初预算数", before), Column.figure("调整后预算数", changed), Column.figure("预算执行数", done),
        Column.figure("预算执行率（%）", done.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))};
    List<Block> blocks = new ArrayList<>(List.of(
        new Heading("一、自评工作开展情况"),
        new Paragraph("2024年，全局纳入绩效自评的项目共14个，年初预算{}万元，调整后预算{}万元，全年执行{}万元，预算执行率{}。", figures,
            List.of(project.under(before), project.under(changed), project.under(done), project.under(done).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))),
        new Paragraph("以工代赈工程项目调整后预算{}万元，执行{}万元；粮库维修改造项目调整后预算{}万元，执行{}万元。", figures,
            Stream.of("以工代赈工程", "粮库维修改造").flatMap(name -> Stream.of(changed, done).map(stage -> project.under(stage).under(Meaning.is(PROJECT, name))))
                .toList()),
        overall()));
    for (String name : List.of("重大项目前期工作", "成品粮储备轮换", "粮库维修改造", "以工代赈工程", "应急物资保障", "信用平台运行", "粮食风险监测", "规划纲要编制", "涉案物价格认定", "节能监察检测")) {
      blocks.add(evaluation(name, books.values(HOLDER, YEAR, 2024, PROJECT, name).get(0), 51_132_124_000_007_100L + 83L * blocks.size(),
          scores.get(names.indexOf(name))));
    }
    Meaning listed = Meaning.is(FLOW, "EXPENDITURE", USE, OPEN, FUND, OPEN).from(USE, "PROJECT");
    Column[] origins = {
        Column.figure("合计"), Column.figure("财政资金", Meaning.is(FUND, "APPROPRIATION").from(FUND, "APPROPRIATION")),
        Column.figure("单位资金", Meaning.NONE.from(FUND, "OWN"))};
    blocks.add(
        Form.of(new Caption("附件3", "2024年度部门预算项目支出绩效自评情况汇总表", "", "单位：万元", Place.NUMBER_ABOVE), "project_performance_self_evaluation", figures.zero(""), listed,
            new Panel(Meaning.NONE,
                List.of(Column.label("序号", 2.5), Column.label("项目名称", 10), Column.label("实施单位", 11), Column.over("年初预算数", before, origins),
                    Column.over("调整后预算数", changed, origins), Column.over("预算执行数", done, origins),
                    Column.figure("执行率（%）", done.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET")), Column.remark("自评得分", 4)),
                rows)));
    blocks.add(
        Form.of(new Caption("附件4", "2024年度项目预算执行情况表（按预算单位）", "", "单位：万元", Place.NUMBER_ABOVE), "project_performance_self_evaluation|project_expenditure|other",
            figures, listed, new Panel(Meaning.NONE, Column.join(List.of(Column.label("预算单位", 14)), stages), owners)));
    return new Disclosure(
        "open-34-scored-projects", "眉溪县发展改革局", "2024年度部门整体支出和项目支出绩效自评", Meaning.is(YEAR, 2024), books, Look.of(Look.Rules.LATTICE).size(8), blocks);
  }

  /** The department as a whole: its uses of money in the rows. */
  private static Sheet overall() {
    List<List<Box>> rows = new ArrayList<>(List.of(
        List.of(Box.words("部门名称"), Box.words("眉溪县发展改革局").across(6)),
        List.of(Box.words("预算执行情况\n（万元）").down(6), Box.words("支出类别").across(2), Box.words("年初预算数"), Box.words("全年预算数"), Box.words("全年执行数"),
            Box.words("执行率（%）"))));
    Meaning all = Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, PROJECT, OPEN, HOLDER, OPEN);
    rows.add(stages(List.of(Box.words("部门支出总额").across(2)), "部门支出总额", all.under(Meaning.is(USE, "TOTAL"))));
    rows.add(stages(List.of(Box.words("基本支出").down(3), Box.words("小计")), "小计", all.under(Meaning.is(USE, "BASIC"))));
    rows.add(stages(List.of(Box.words("人员经费")), "人员经费", all.under(Meaning.is(USE, "PERSONNEL"))));
    rows.add(stages(List.of(Box.words("公用经费")), "公用经费", all.under(Meaning.is(USE, "PUBLIC_USE"))));
    rows.add(stages(List.of(Box.words("项目支出").across(2)), "项目支出", all.under(Meaning.is(USE, "PROJECT"))));
    rows.add(List.of(Box.words("年度主要任务"), Box.words("推进重点项目建设，落实粮食安全责任，做好价格监测与认定，保障应急物资储备。").across(6)));
    rows.add(Box.words("绩效指标", "一级指标", "二级指标", "三级指标", "目标值", "完成值", "得分"));
    rows.add(
        List.of(Box.words("绩效指标").down(3), Box.words("履职效能"), Box.words("重点工作"), Box.words("开工重点项目"), Box.words("≥24个"), Box.words("26个"), Box.words("40")));
    rows.add(Box.words("管理效率", "预算管理", "预算调整率", "≤10%", "8%", "28"));
    rows.add(Box.words("社会效应", "满意度", "服务企业满意度", "≥90%", "94%", "27"));
    return new Sheet(new Caption("附件1", "部门整体支出绩效自评表", "（2024年度）", "", Place.NUMBER_ABOVE), "overall_performance_self_evaluation",
        Figures.TEN_THOUSANDS.zero("0.00"),
        Meaning.NONE, List.of(7.0, 7.0, 8.0, 9.0, 8.0, 8.0, 7.0), rows);
  }

  /** The amounts of three stages and the rate of the last by the second. */
  private static List<Box> stages(List<Box> words, String row, Meaning money) {
    Meaning done = money.under(Meaning.is(STAGE, "EXECUTION"));
    List<Box> boxes = new ArrayList<>(words);
    boxes.addAll(List.of(
        Box.figure(row, money.under(Meaning.is(STAGE, "BUDGET"))), Box.figure(row, money.under(Meaning.is(STAGE, "ADJUSTED_BUDGET"))), Box.figure(row, done),
        Box.figure(row, done.against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))));
    return boxes;
  }

  private static Sheet evaluation(String name, String holder, long code, String score) {
    Meaning money = Meaning.is(PROJECT, name, HOLDER, OPEN, FLOW, "EXPENDITURE", USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = new ArrayList<>(List.of(
        List.of(Box.words("项目名称").across(2), Box.words(code + "-" + name).across(8)),
        List.of(Box.words("主管部门").across(2), Box.words("眉溪县发展改革局").across(3), Box.words("实施单位\n（盖章）").across(2), Box.words(holder).across(3)),
        List.of(Box.words("项目基本情况").across(2).down(2), Box.words("项目年度目标").across(4), Box.words("年度目标完成情况").across(4)),
        List.of(Box.words("按计划完成年度任务，资金专款专用。").across(4), Box.words("年度任务基本完成，资金使用规范。").across(4)),
        List.of(Box.words("预算执行情况\n（10分）").across(2).down(6), Box.words("年度预算数\n（万元）").across(2), Box.words("年初预算"), Box.words("调整后预算数"), Box.words("预算执行数"),
            Box.words("预算执行率"), Box.words("权重"), Box.words("得分"))));
    rows.add(weighed(stages(List.of(Box.words("总额").across(2)), name, money.under(Meaning.is(FUND, "ALL"))), "10", score.endsWith("5") ? "9.5" : "9"));
    rows.add(weighed(stages(List.of(Box.words("其中：财政资金").across(2)), name, money.under(Meaning.is(FUND, "APPROPRIATION"))), "/", "/"));
    rows.add(weighed(List.of(Box.words("财政专户管理资金").across(2), Box.words("0.00"), Box.words("0.00"), Box.words("0.00"), Box.words("0.00%")), "/", "/"));
    rows.add(weighed(stages(List.of(Box.words("单位资金").across(2)), name, money.under(Meaning.is(FUND, OPEN).from(FUND, "OWN"))), "/", "/"));
    rows.add(weighed(List.of(Box.words("其他资金").across(2), Box.words(""), Box.words(""), Box.words(""), Box.words("")), "/", "/"));
    rows.addAll(List.of(
        List.of(Box.words("绩效指标\n（90分）").down(4), Box.words("一级指标"), Box.words("二级指标"), Box.words("三级指标"), Box.words("指标性质"), Box.words("指标值"),
            Box.words("度量单位"),
            Box.words("完成值"), Box.words("权重"), Box.words("得分")),
        List.of(Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("完成任务数量"), Box.words("≥"), Box.words("6"), Box.words("项"), Box.words("7"),
            Box.words("30"), Box.words("30")),
        Box.words("质量指标", "验收合格率", "=", "100", "%", "100", "30", "29"), Box.words("效益指标", "社会效益指标", "服务对象投诉", "≤", "3", "次", "2", "30", "28"),
        List.of(Box.words("合计").across(8), Box.words("100"), Box.words(score)),
        List.of(Box.words("评价结论").across(2), Box.words("项目管理规范，目标基本实现。").across(8)),
        List.of(Box.words("存在问题").across(2), Box.words("前期准备时间偏长。").across(8))));
    return new Sheet(new Caption("报表编号：511321_0013zp", "部门预算项目支出绩效自评表", "（2024年度）", "", Place.NUMBER_ABOVE), "project_performance_self_evaluation",
        Figures.TEN_THOUSANDS.zero("0.00"), Meaning.NONE, List.of(5.0, 5.0, 6.5, 7.0, 6.0, 6.5, 6.0, 6.0, 4.0, 4.0), rows);
  }

  private static List<Box> weighed(List<Box> boxes, String weight, String score) {
    return Stream.concat(boxes.stream(), Stream.of(Box.words(weight), Box.words(score))).toList();
  }
}
