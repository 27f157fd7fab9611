package duizhang.corpus;

import static duizhang.corpus.Part.AGE;
import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
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
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Cities' and counties' disclosures by a hand that took no part in the program, as those of {@link HeldProvinces}. */
final class OpenCities {
  private OpenCities() {}

  static List<Disclosure> all() {
    return List.of(codedProjects(), movements(), stackedUniversity(), ledgerOfCounty());
  }

  /** Salaries as projects with codes, areas beside sources, assets by number and price, three years ahead. */
  private static Disclosure codedProjects() {
    List<String> units = List.of("阆溪州教育局", "阆溪州第一中学", "阆溪州职业学校");
    List<String> offices = List.of("2050101", "2050204", "2050302");
    Bookkeeper keeper = new Bookkeeper(91, "0.01");
    Books books = keeper.books();
    Point year = Point.of(YEAR, 2025, STAGE, "BUDGET");
    List<String> coded = new ArrayList<>();
    for (String name : units) {
      int place = units.indexOf(name);
      Point at = year.under(Point.of(HOLDER, name, FUND, "GENERAL", SOURCE, "APPROPRIATION", AGE, "NEW"));
      basic(keeper, at, place == 0 ? "行政人员支出工资" : "事业人员支出工资", offices.get(place), "PERSONNEL", 210, "30101", "30102", place == 0 ? "30103" : "30107");
      basic(keeper, at, "社会保障缴费", "2080505", "PERSONNEL", 70, "30108");
      basic(keeper, at, "社会保障缴费", place == 0 ? "2101101" : "2101102", "PERSONNEL", 40, "30110");
      basic(keeper, at, "住房公积金", "2210201", "PERSONNEL", 66, "30113");
      basic(keeper, at, "一般公用经费", offices.get(place), "PUBLIC_USE", 22, "30201", "30205", "30206", "30211");
      if (place == 0) {
        basic(keeper, at, "公车购置及运维费", offices.get(place), "PUBLIC_USE", 8, "30231");
      } else {
        basic(keeper, at.under(Point.of(FUND, "OWN", SOURCE, "INSTITUTIONAL")), "一般公用经费", offices.get(place), "PUBLIC_USE", 30, "30209", "30226");
      }
    }
    for (Undertaking work : List.of(
        Undertaking.of("义务教育家庭经济困难学生补助资金", "2050202", 0, 340, "30308"), Undertaking.of("城乡义务教育公用经费补助", "2050203", 0, 280, "30299"),
        Undertaking.of("普通高中国家助学金", "2050204", 1, 120, "30308"), Undertaking.of("教学楼抗震加固", "2050204", 1, 410, "31006"),
        Undertaking.of("实训设备购置", "2050302", 2, 260, "31003"), Undertaking.of("食堂经营成本", "2050302", 2, 90, "30218").paid("OWN"),
        Undertaking.of("青少年校外活动", "2296003", 0, 48, "30227").paid("GOVERNMENT_FUND"))) {
      coded.add(work.name());
      keeper.project(
          year.under(Point.of(HOLDER, units.get(work.unit()), FUND, work.fund(), AGE, "NEW", SOURCE, work.fund().equals("OWN") ? "OTHER" : "APPROPRIATION")),
          work.name(),
          work.function(), work.size(), work.economics().toArray(String[]::new));
      if (coded.size() < 6) {
        Point plan = Point.of(FLOW, "EXPENDITURE", PROJECT, work.name(), HOLDER, units.get(work.unit()), FUND, "GENERAL", LINE, "ahead");
        keeper.copy(year.under(Point.of(FLOW, "EXPENDITURE", PROJECT, work.name())), Point.of(LINE, "ahead"), 1, 1);
        keeper.add(plan.under(Point.of(YEAR, 2026)), 60, 400);
        if (coded.size() != 4) {
          keeper.add(plan.under(Point.of(YEAR, 2027)), 60, 400);
        }
      }
    }
    List<String> areas = List.of("文山镇片区", "江口县", "凤凰县", "麻塘县");
    List<String> sent = List.of("农村义务教育营养改善计划", "校舍安全保障长效机制", "特岗教师工资性补助");
    for (String name : sent) {
      for (String area : areas) {
        if ((sent.indexOf(name) + areas.indexOf(area)) % 4 != 2) {
          keeper.add(year.under(Point.of(PROJECT, name, HOLDER, area, FUND, "GENERAL", LINE, "down")), 30, 900);
        }
      }
    }
    List<List<String>> assets = List.of(
        List.of("阆溪州教育局", "设备", "A02010105 台式计算机", "办公用计算机", "台", "12", "480000"), List.of("阆溪州第一中学", "设备", "A02020400 多功能一体机", "复印一体机", "台", "4", "760000"),
        List.of("阆溪州第一中学", "家具和用具", "A05010301 办公椅", "教师办公椅", "把", "60", "42000"),
        List.of("阆溪州职业学校", "设备", "A02052399 其他数控机床", "数控实训机床", "台", "3", "17850000"));
    List<Row> assetRows = new ArrayList<>(List.of(Row.of(Meaning.NONE.from(LINE, "assets"), "合计")));
    for (List<String> asset : assets) {
      String line = "assets/" + assetRows.size();
      int number = Integer.parseInt(asset.get(5));
      // In 分, so that number and price give the amount exactly.
      BigDecimal price = new BigDecimal(asset.get(6)).movePointLeft(2);
      Point at = year.under(Point.of(HOLDER, asset.get(0)));
      books.add(at.under(Point.of(LINE, line, ITEM, "amount")), price.multiply(BigDecimal.valueOf(number)));
      assetRows.add(Row.of(Meaning.is(HOLDER, asset.get(0)).from(LINE, line), asset.get(0), asset.get(1), asset.get(2), asset.get(3), asset.get(4),
          Integer.toString(number), new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(price)));
    }
    Figures figures = Figures.YUAN;
    Meaning spending = Say.spending("ALL");
    Meaning basic = spending.under(Meaning.is(USE, "BASIC").from(USE, "BASIC"));
    Meaning own = Meaning.is(FUND, OPEN).from(FUND, "OWN");
    List<Row> salaries = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    List<String> known = new ArrayList<>();
    for (String name : units) {
      for (String project : books.values(PROJECT, YEAR, 2025, HOLDER, name, USE, "BASIC")) {
        if (!known.contains(name + project)) {
          known.add(name + project);
        }
        String code = "5326" + (210_000_000_016_000L + 97 * known.indexOf(name + project));
        for (String function : books.values(FUNCTION, YEAR, 2025, HOLDER, name, USE, "BASIC", PROJECT, project)) {
          for (String item : books.values(ECONOMIC, YEAR, 2025, HOLDER, name, USE, "BASIC", PROJECT, project, FUNCTION, function)) {
            salaries
                .add(Row.of(
                    Meaning.is(HOLDER, name, PROJECT, project, FUNCTION, function, ECONOMIC, item, SYSTEM, "DEPARTMENT", USE,
                        "BASIC|" + books.values(USE, PROJECT, project).get(0)),
                    name, code, project, function,
                    Chart.function(function), item, Chart.economic(item)));
          }
        }
      }
    }
    List<Row> projects = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    List<Row> ahead = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String project : coded) {
      String holder = books.values(HOLDER, YEAR, 2025, PROJECT, project).get(0);
      String function = books.values(FUNCTION, YEAR, 2025, PROJECT, project).get(0);
      String kind = project.contains("补助") || project.contains("助学金") ? "311 专项业务类" : "312 民生类";
      projects.add(Row.of(Meaning.is(PROJECT, project, HOLDER, holder, FUNCTION, function), kind, "532600" + (251_100_003_700_000L + 131 * projects.size()),
          project, holder, function,
          Chart.function(function)));
      if (coded.indexOf(project) < 5) {
        ahead.add(Row.of(Meaning.is(PROJECT, project, HOLDER, holder).from(HOLDER, holder, LINE, "ahead"), holder, project, "本级"));
      }
    }
    List<Row> transfers = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    sent.forEach(name -> transfers.add(Row.of(Meaning.is(PROJECT, name), name)));
    List<Column> sharing = new ArrayList<>(List.of(Column.label("单位名称（项目）", 12),
        Column.over("资金来源", Column.figure("合计"), Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金", FUND, "GOVERNMENT_FUND")),
        Column.over("地区", areas.stream().map(area -> Column.figure(area, Meaning.is(HOLDER, OPEN).from(HOLDER, area))).toArray(Column[]::new))));
    String left = "单位名称：阆溪州教育局";
    return new Disclosure(
        "open-26-coded-projects", "阆溪州教育局", "2025年部门预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(7),
        List.of(
            left("预算05-1表", "部门基本支出预算表（人员类、运转类公用经费项目）", left, "general_budget_basic|other|project_expenditure", figures, basic,
                new Panel(Meaning.NONE,
                    List.of(Column.tall("单位名称", 6), Column.label("项目代码", 10), Column.tall("项目名称", 7), Column.label("功能科目编码", 4.5), Column.label("功能科目名称", 9),
                        Column.label("经济科目编码", 4), Column.label("经济科目名称", 8), Column.over("资金来源", Column.figure("总计"),
                            Column.over("财政拨款", Column.figure("一般公共预算资金", FUND, "GENERAL"), Column.figure("政府性基金", FUND, "GOVERNMENT_FUND")),
                            Column.over("单位资金", Column.figure("小计", own),
                                Column.figure("事业收入", Meaning.is(FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN", SOURCE, "INSTITUTIONAL")),
                                Column.figure("其他收入", Meaning.is(FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN", SOURCE, "OTHER"))))),
                    salaries)),
            left("预算05-2表", "部门项目支出预算表（其他运转类、特定目标类项目）", left, "project_expenditure", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "ALL", USE, "PROJECT"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目分类", 6), Column.label("项目代码", 11), Column.label("项目名称", 11), Column.label("项目单位", 7), Column.label("功能科目编码", 4.5),
                        Column.label("功能科目名称", 9), Column.figure("合计"),
                        Column.over("本年拨款", Column.figure("小计", FUND, "APPROPRIATION"), Column.figure("一般公共预算", FUND, "GENERAL"),
                            Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND")),
                        Column.figure("单位资金", own)),
                    projects)),
            left("预算09-1表", "州对下转移支付预算表", left, "other|gov_transfers", figures, Meaning.is(FLOW, OPEN, FUND, OPEN, USE, OPEN).from(LINE, "down", FLOW, OPEN),
                new Panel(Meaning.NONE, sharing, transfers)),
            left("预算08表", "部门政府采购预算表", left, "procurement", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN),
                new Panel(Meaning.NONE,
                    List.of(Column.tall("预算项目", 8), Column.label("采购项目", 9), Column.label("采购品目", 10), Column.remark("计量单位", 4), Column.remark("数量", 3),
                        Column.figure("合计"), Column.over("资金来源", Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("单位资金", own))),
                    purchases(keeper, year))),
            left("预算10表", "新增资产配置表", left, "other", figures, Meaning.is(FLOW, OPEN, FUND, OPEN, USE, OPEN, ITEM, OPEN),
                new Panel(Meaning.NONE,
                    List.of(Column.tall("单位名称", 8), Column.label("资产类别", 6), Column.label("资产分类代码.名称", 11), Column.label("资产名称", 8), Column.remark("计量单位", 4),
                        Column.over("财政部门批复数", Column.remark("数量", 4), Column.remark("单价（元）", 8), Column.figure("金额"))),
                    assetRows)),
            left("预算12表", "部门项目中期规划预算表", left, "project_expenditure|other", figures,
                Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN).from(LINE, "ahead", STAGE, OPEN),
                new Panel(Meaning.NONE,
                    List.of(Column.tall("单位名称", 8), Column.label("项目名称", 14), Column.label("项目级次", 5), Column.figure("2025年"),
                        Column.figure("2026年", YEAR, 2026, STAGE, OPEN), Column.figure("2027年", YEAR, 2027, STAGE, OPEN)),
                    ahead)),
            new Heading("预算公开说明"),
            new Paragraph("2025年部门支出总计{}元，人员类项目支出{}元，公用经费项目支出{}元，其他运转类及特定目标类项目支出{}元。", figures,
                Stream.of("TOTAL", "PERSONNEL", "PUBLIC_USE", "PROJECT").map(use -> spending.under(Meaning.is(USE, use))).toList()),
            new Paragraph("其中教学楼抗震加固项目安排资金{}元，普通高中国家助学金安排资金{}元。", figures,
                Stream.of("教学楼抗震加固", "普通高中国家助学金").map(name -> spending.under(Meaning.is(USE, "PROJECT", PROJECT, name))).toList())));
  }

  private static List<Row> purchases(Bookkeeper keeper, Point year) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE.from(LINE, "purchases"), "合计")));
    for (List<String> one : List.of(
        List.of("实训设备购置", "数控机床", "A02052300 金属切削机床", "台", "3", "GENERAL"), List.of("实训设备购置", "焊接工作站", "A02052399 其他金属加工设备", "套", "6", "GENERAL"),
        List.of("教学楼抗震加固", "加固工程", "B02120000 房屋修缮", "项", "1", "GENERAL"), List.of("一般公用经费", "复印纸", "A05040101 复印纸", "箱", "150", "GENERAL"),
        List.of("食堂经营成本", "食材配送", "C17040000 餐饮服务", "年", "1", "OWN"))) {
      String line = "purchases/" + rows.size();
      keeper.add(year.under(Point.of(FLOW, "EXPENDITURE", FUND, one.get(5), LINE, line)), 2, 70);
      rows.add(Row.of(Meaning.is(PROJECT, one.get(0)).from(LINE, line, PROJECT, OPEN), one.get(0), one.get(1), one.get(2), one.get(3), one.get(4)));
    }
    return rows;
  }

  private static void basic(Bookkeeper keeper, Point at, String project, String function, String use, double size, String... items) {
    for (String item : items) {
      keeper.plan(Point.of(PROJECT, project, FUNCTION, function, USE, use, ECONOMIC, item, Part.GOVERNMENT, Chart.governmentOf(item)).under(at), size * 0.4,
          size);
    }
  }

  /** The unit at the left, the agency at the right of it. */
  private static Form left(String number, String title, String agency, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "单位：" + figures.unit(), agency, Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** Final accounts: all movements of a function in one row, plan beside result, an information form of money and counts, titles on pages of their own. */
  private static Disclosure movements() {
    Department department = new Department(
        92, "0.01", 2024, List.of("枫洲县市场监督局"), List.of("2013801"),
        List.of(
            Undertaking.of("食品抽检", "2013816", 0, 86, "30227", "30218"), Undertaking.of("经营主体登记服务", "2013804", 0, 44, "30226"),
            Undertaking.of("市场秩序整治", "2013805", 0, 58, "30211", "30227"), Undertaking.of("药品安全监测", "2013812", 0, 31, "30218"),
            Undertaking.of("监管信息平台", "2013808", 0, 120, "31007"), Undertaking.of("计量检定服务", "2013815", 0, 27, "30213").paid("OWN"),
            Undertaking.of("社会福利设施", "2296002", 0, 36, "31003").paid("GOVERNMENT_FUND")));
    Bookkeeper keeper = department.accounts();
    Books books = keeper.books();
    Point settled = Point.of(YEAR, 2024, STAGE, "FINAL");
    Map<String, Integer> numbers = Map.ofEntries(Map.entry("groups", 2), Map.entry("travellers", 5), Map.entry("bought", 1), Map.entry("kept", 7),
        Map.entry("visits", 38),
        Map.entry("guests", 296), Map.entry("cars/leaders", 1), Map.entry("cars/law", 4), Map.entry("cars/other", 2), Map.entry("machines", 3));
    numbers.keySet().stream().sorted().forEach(what -> HeldProvinces.count(books, settled, what, numbers.get(what)));
    for (String line : List.of("goods", "works", "services")) {
      keeper.add(settled.under(Point.of(LINE, "purchases/" + line, FLOW, "EXPENDITURE")), 12, 70);
    }
    keeper.copy(settled.under(Point.of(LINE, "purchases")), Point.of(LINE, "small"), 0.4, 0.9);
    Figures figures = Figures.YUAN;
    Figures zeros = figures.zero("0.00");
    ClassicBudget labels = new ClassicBudget(books, 2024, figures, Writing.SPLIT_CODE, true);
    Meaning spending = Say.spending("ALL");
    Meaning budget = Meaning.is(STAGE, "BUDGET");
    Meaning adjusted = Meaning.is(STAGE, "ADJUSTED_BUDGET");
    Column[] stages = {Column.figure("年初预算数", budget), Column.figure("全年预算数", adjusted), Column.figure("决算数")};
    List<Row> left = new ArrayList<>(List.of(
        Row.of(ClassicAccounts.received("GENERAL"), "一、一般公共预算财政拨款收入"), Row.of(ClassicAccounts.received("GOVERNMENT_FUND"), "二、政府性基金预算财政拨款收入"),
        Row.of(ClassicAccounts.received("OWN", "INSTITUTIONAL"), "三、事业收入"), Row.of(ClassicAccounts.received("OWN", "OTHER"), "四、其他收入")));
    List<Row> right = new ArrayList<>(List.of(
        Row.of(Meaning.is(USE, "BASIC"), "一、基本支出"), Row.of(Meaning.is(USE, "PERSONNEL"), "其中：人员经费"), Row.of(Meaning.is(USE, "PUBLIC_USE"), "公用经费"),
        Row.of(Meaning.is(USE, "PROJECT"), "二、项目支出")));
    left.add(Row.of(Meaning.NONE, "本年收入合计"));
    right.add(Row.of(Meaning.NONE, "本年支出合计"));
    List<Row> kinds = Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL"), Writing.SPLIT_CODE);
    List<Row> ofGeneral = Row.functions(books.values(FUNCTION, YEAR, 2024, STAGE, "FINAL", FUND, "GENERAL"), Writing.SPLIT_CODE);
    List<Row> works = new ArrayList<>();
    for (Undertaking work : department.undertakings()) {
      works.add(Row.of(Meaning.is(PROJECT, work.name(), FUNCTION, work.function()), Integer.toString(works.size() + 1), work.name(), work.function()));
    }
    works.add(Row.of(Meaning.NONE, "", "合计", ""));
    List<Row> first = List.of(
        Row.group(Meaning.NONE, "一、“三公”经费支出", "1"), expense("（一）支出合计", "2", "TOTAL", "public"), expense("1．因公出国（境）费", "3", "ABROAD", "public/abroad"),
        expense("2．公务用车购置及运行维护费", "4", "VEHICLES", "public/vehicles"), expense("（1）公务用车购置费", "5", "VEHICLE_PURCHASE", "public/vehicles/purchase"),
        expense("（2）公务用车运行维护费", "6", "VEHICLE_OPERATION", "public/vehicles/operation"), expense("3．公务接待费", "7", "RECEPTION", "public/reception"),
        Row.group(Meaning.NONE, "（二）相关统计数", "8"), counted("1．因公出国（境）团组数（个）", "9", "groups"), counted("2．因公出国（境）人次数（人）", "10", "travellers"),
        counted("3．公务用车购置数（辆）", "11", "bought"), counted("4．公务用车保有量（辆）", "12", "kept"), counted("5．国内公务接待批次（个）", "13", "visits"),
        counted("6．国内公务接待人次（人）", "14", "guests"));
    List<Row> second = List.of(
        Row.of(Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN, ITEM, OPEN).from(USE, "PUBLIC_USE", FUND, "GENERAL"), "二、机关运行经费", "15"),
        Row.group(Meaning.NONE, "三、国有资产占用情况", "16"), counted("（一）车辆数合计（辆）", "17", "cars"), counted("1．主要领导干部用车", "18", "cars/leaders"),
        counted("2．执法执勤用车", "19", "cars/law"), counted("3．其他用车", "20", "cars/other"), counted("（二）单价100万元以上设备（台）", "21", "machines"),
        purchase("四、政府采购支出总额", "22", "purchases"), purchase("1．政府采购货物支出", "23", "purchases/goods"), purchase("2．政府采购工程支出", "24", "purchases/works"),
        purchase("3．政府采购服务支出", "25", "purchases/services"), purchase("其中：授予小微企业合同金额", "26", "small"), Row.group(Meaning.NONE, "", "27"),
        Row.group(Meaning.NONE, "", "28"));
    return new Disclosure(
        "open-27-movements", "枫洲县市场监督局", "2024年度部门决算", ClassicAccounts.base(2024), books, Look.of(Look.Rules.OPEN_SIDES).size(7.5),
        List.of(
            apart("附表1", "2024年度部门收支余情况总表", "revenue|expenditure|revenue_expenditure_summary|other", figures, Meaning.is(FUND, "ALL"),
                new Panel(Meaning.NONE,
                    labels.columns("功能分类科目", Column.figure("年初结转和结余", ClassicAccounts.opening("ALL")),
                        Column.over("本年收入", Meaning.is(FLOW, "REVENUE"), Column.figure("合计", SOURCE, "TOTAL"),
                            Column.figure("财政拨款", ClassicAccounts.received("APPROPRIATION")),
                            Column.figure("事业收入", ClassicAccounts.received("OWN", "INSTITUTIONAL")),
                            Column.figure("其他收入", ClassicAccounts.received("OWN", "OTHER"))),
                        Column.over("本年支出", spending, Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT")),
                        Column.figure("年末结转和结余", ClassicAccounts.closing("ALL"))),
                    labels.withTotal(kinds, "总　　计"))),
            apart("附表2", "2024年度部门收支预决算对照表", "revenue_expenditure_summary", figures, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收　入", Column.join(List.of(Column.label("项目", 12)), stages).toArray(Column[]::new))), left),
                new Panel(spending, List.of(Column.over("支　出（按支出性质）", Column.join(List.of(Column.label("项目", 9)), stages).toArray(Column[]::new))), right)),
            apart("附表3", "2024年度一般公共预算财政拨款支出预算与决算比较表", "general_budget_expenditure", zeros, Say.spending("GENERAL"),
                new Panel(Meaning.NONE,
                    labels.columns("功能分类科目", Column.over("决算数", Say.basicAndProject("小计")), Column.over("年初预算数", budget, Say.basicAndProject("小计")),
                        Column.over("决算与年初预算差异", Column.figure("差额", Meaning.NONE.against(Kind.CHANGE, STAGE, "BUDGET")),
                            Column.figure("完成率（%）", Meaning.NONE.against(Kind.RATE, STAGE, "BUDGET")))),
                    labels.withTotal(ofGeneral, "总　　计"))),
            apart("附表4", "2024年度项目收支决算明细表", "project_expenditure", figures, Meaning.is(FUND, OPEN, USE, OPEN).from(USE, "PROJECT"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("序号", 2.5), Column.label("项目名称", 10), Column.label("功能科目编码", 5),
                        Column.figure("上年结转", Meaning.is(FLOW, "OPENING_BALANCE", SOURCE, OPEN)),
                        Column.figure("本年收入", Meaning.is(FLOW, "REVENUE", SOURCE, OPEN)),
                        Column.figure("本年支出", FLOW, "EXPENDITURE"), Column.figure("年末结转", Meaning.is(FLOW, "CLOSING_BALANCE", SOURCE, OPEN))),
                    works)),
            apart("附表5", "2024年度机构运行信息表", "three_public|other", zeros, Meaning.NONE,
                new Panel(Meaning.NONE, List.of(Column.label("项　　目", 13), Column.label("行次", 3), Column.figure("统计数")), first),
                new Panel(Meaning.NONE, List.of(Column.label("项　　目", 13), Column.label("行次", 3), Column.figure("统计数")), second)),
            new Heading("决算情况分析"),
            new Paragraph("本年收入共计{}元，其中财政拨款收入{}元；本年支出共计{}元，基本支出与项目支出分别为{}元、{}元。", figures,
                List.of(Say.income(), ClassicAccounts.received("APPROPRIATION"), spending, spending.under(Meaning.is(USE, "BASIC")),
                    spending.under(Meaning.is(USE, "PROJECT")))),
            new Paragraph("一般公共预算财政拨款支出{}元，为年初预算的{}，比上年决算[多/少]支出{}元。", figures,
                List.of(Say.spending("GENERAL"), Say.spending("GENERAL").against(Kind.RATE, STAGE, "BUDGET"),
                    Say.spending("GENERAL").against(Kind.CHANGE, YEAR, 2023))),
            new Paragraph("全年国内公务接待{}批次、{}人次，年末公务用车保有量{}辆。", figures,
                List.of(HeldProvinces.number("visits"), HeldProvinces.number("guests"), HeldProvinces.number("kept")))));
  }

  private static Form apart(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "编制单位：枫洲县市场监督局", "单位：" + figures.unit(), Place.PAGE_BEFORE), formId, figures, meaning, panels);
  }

  private static Row expense(String text, String number, String item, String line) {
    return Row.of(Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, item, USE, OPEN).from(LINE, line), text, number);
  }

  private static Row counted(String text, String number, String what) {
    return Row.of(HeldProvinces.number(what), text, number);
  }

  private static Row purchase(String text, String number, String line) {
    return Row.of(Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, ITEM, OPEN, USE, OPEN).from(LINE, line), text, number);
  }

  /** A university's budget: revenue above expenditure in one list, sources against uses, four decimals, the total of public expenses last. */
  private static Disclosure stackedUniversity() {
    Bookkeeper keeper = new Bookkeeper(93, "1");
    Books books = keeper.books();
    Point year = Point.of(YEAR, 2025, STAGE, "BUDGET", AGE, "NEW");
    Point general = year.under(Point.of(FUND, "GENERAL", SOURCE, "APPROPRIATION"));
    Point fees = year.under(Point.of(FUND, "OWN", SOURCE, "SPECIAL_ACCOUNT"));
    Point earned = year.under(Point.of(FUND, "OWN", SOURCE, "INSTITUTIONAL"));
    Point other = year.under(Point.of(FUND, "OWN", SOURCE, "OTHER"));
    for (Point at : List.of(general, fees)) {
      double size = at == general ? 2600 : 700;
      for (String item : List.of("30101", "30102", "30107", "30112")) {
        keeper.plan(economic("2050205", "PERSONNEL", item).under(at), size * 0.5, size);
      }
      for (String item : List.of("30201", "30205", "30206", "30209", "30211", "30213", "30228", "30299")) {
        keeper.plan(economic("2050205", "PUBLIC_USE", item).under(at), size * 0.05, size * 0.2);
      }
    }
    keeper.plan(economic("2080502", "PERSONNEL", "30302").under(general), 200, 400);
    keeper.plan(economic("2080505", "PERSONNEL", "30108").under(general), 700, 1300);
    keeper.plan(economic("2080506", "PERSONNEL", "30109").under(general), 300, 640);
    keeper.plan(economic("2101102", "PERSONNEL", "30110").under(general), 300, 600);
    keeper.plan(economic("2210201", "PERSONNEL", "30113").under(general), 800, 1500);
    keeper.plan(economic("2210203", "PERSONNEL", "30199").under(general), 100, 300);
    keeper.project(general, "高水平专业建设", "2050205", 900, "30227", "31003");
    keeper.project(general, "学生奖助", "2050205", 1400, "30308");
    keeper.project(general.under(Point.of(AGE, "OLD")), "基础实验室更新", "2050205", 620, "31003", "31007");
    keeper.project(earned, "科研事业", "2060203", 800, "30226", "30218", "31003");
    keeper.project(other, "校友捐赠项目", "2050205", 75, "30308", "31001");
    Point publics = Point.of(YEAR, 2025, STAGE, "BUDGET", FUND, "GENERAL");
    keeper.publicExpenses(publics, 40);
    keeper.copy(Point.of(YEAR, 2025), Point.of(YEAR, 2024), 0.85, 1.12);
    keeper.carry(Point.of(YEAR, 2024, STAGE, "BUDGET"), Point.NONE);
    keeper.copy(publics.under(Point.of(LINE, "public")), Point.of(YEAR, 2024), 0.9, 1.2);
    List<List<String>> bought = List.of(
        List.of("goods", "A0201 信息化设备", "教学用计算机及网络设备"), List.of("goods", "A0324 专用设备", "理化实验仪器"), List.of("works", "B0801 修缮工程", "学生公寓维修"),
        List.of("services", "C2104 物业管理服务", "校园物业服务"), List.of("services", "C2205 安全服务", "校园安保服务"));
    for (List<String> one : bought) {
      keeper.add(Point.of(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE", FUND, "GENERAL", LINE, "purchases/" + one.get(0) + "/" + bought.indexOf(one)), 60,
          600);
      if (bought.indexOf(one) % 2 == 1) {
        keeper.add(Point.of(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE", FUND, "OWN", LINE, "purchases/" + one.get(0) + "/" + bought.indexOf(one)), 20,
            200);
      }
    }
    Figures four = new Figures("万元", "#,##0.0000", "");
    Meaning spending = Say.spending("ALL");
    Meaning fee = Meaning.is(FUND, OPEN, SOURCE, "SPECIAL_ACCOUNT").from(FUND, "OWN", SOURCE, "SPECIAL_ACCOUNT", AGE, "NEW");
    List<Row> stacked = new ArrayList<>();
    stacked.add(Row.group(Meaning.NONE, "", "一、收入"));
    stacked.add(Row.of(Say.fund("GENERAL"), "1", "一般公共预算财政拨款").indented(1));
    stacked.add(Row.of(Meaning.is(FLOW, "REVENUE").under(fee), "2", "财政专户管理资金").indented(1));
    stacked.add(Row.of(Say.source("INSTITUTIONAL"), "3", "事业收入").indented(1));
    stacked.add(Row.of(Say.source("OTHER"), "4", "其他收入", "社会捐赠").indented(1));
    stacked.add(Row.of(Say.income().under(Say.incomeOfTheYear()), "5", "本年收入合计"));
    stacked.add(Row.of(Say.carriedOver(), "6", "上年结转"));
    stacked.add(Row.of(Say.grandTotal("REVENUE"), "7", "收入总计"));
    stacked.add(Row.group(Meaning.NONE, "", "二、支出"));
    for (String code : Chart.withParents(books.values(FUNCTION, YEAR, 2025)).stream().filter(code -> code.length() == 3).toList()) {
      stacked.add(Row.of(spending.under(Meaning.is(FUNCTION, code)), Integer.toString(stacked.size() - 1), Chart.function(code)).indented(1));
    }
    stacked.add(Row.of(spending, Integer.toString(stacked.size() - 1), "本年支出合计"));
    stacked.add(Row.of(Say.grandTotal("EXPENDITURE"), Integer.toString(stacked.size() - 1), "支出总计"));
    Meaning feeSpent = Meaning.is(FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN", SOURCE, "SPECIAL_ACCOUNT");
    Meaning earnedSpent = Meaning.is(FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN", SOURCE, "INSTITUTIONAL");
    Meaning otherSpent = Meaning.is(FUND, OPEN, SOURCE, OPEN).from(FUND, "OWN", SOURCE, "OTHER");
    List<Row> bySource = List.of(
        Row.of(Meaning.is(FUND, "GENERAL"), "一般公共预算财政拨款资金"), Row.of(Meaning.is(FUND, "GENERAL").from(FUND, "GENERAL", AGE, "OLD"), "其中：上年结转资金").indented(1),
        Row.of(feeSpent, "财政专户管理资金"), Row.of(earnedSpent, "事业收入资金"), Row.of(otherSpent, "其他资金"), Row.of(Meaning.NONE, "总　计"));
    Column[] uses = {
        Column.over("基本支出", Column.over("人员经费", Meaning.is(USE, "PERSONNEL"), Column.figure("工资福利支出", part("301")), Column.figure("对个人和家庭的补助", part("303")),
            Column.figure("小计")), Say.use("公用经费", "PUBLIC_USE"), Say.use("小计", "BASIC")),
        Column.over("项目支出", Meaning.is(USE, "PROJECT"), Say.economicColumn("商品和服务支出", "302"), Say.economicColumn("对个人和家庭的补助", "303"),
            Say.economicColumn("资本性支出", "310"),
            Column.figure("小计")),
        Column.figure("合计")
    };
    List<Row> items = new ArrayList<>(Row.economics(books.values(ECONOMIC, YEAR, 2025), Writing.CODE_AND_NAME).stream().toList());
    items.add(Row.of(Meaning.NONE, "合　计"));
    List<Row> purchases = new ArrayList<>();
    for (List<String> kind : List.of(List.of("goods", "货物"), List.of("works", "工程"), List.of("services", "服务"))) {
      for (List<String> one : bought.stream().filter(candidate -> candidate.get(0).equals(kind.get(0))).toList()) {
        purchases.add(Row.of(Meaning.NONE.from(LINE, "purchases/" + one.get(0) + "/" + bought.indexOf(one)), kind.get(1), one.get(1), one.get(2)));
      }
    }
    purchases.add(Row.of(Meaning.NONE.from(LINE, "purchases"), "总　计"));
    Meaning before = Say.lastYear(2024, "BUDGET");
    Column[] reversed = {
        Column.figure("公务接待费", Say.item("RECEPTION", "public/reception")),
        Column.over("公务用车购置及运行维护费", Column.figure("运行维护费", Say.item("VEHICLE_OPERATION", "public/vehicles/operation")),
            Column.figure("购置费", Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase")), Column.figure("小计", Say.item("VEHICLES", "public/vehicles"))),
        Column.figure("因公出国（境）费", Say.item("ABROAD", "public/abroad")), Column.figure("合计", Say.item("TOTAL", "public"))};
    return new Disclosure(
        "open-28-stacked-university", "滨澄理工学院", "2025年单位预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.FILLED_LATTICE).size(8),
        List.of(
            new Heading("第一部分　2025年预算安排情况"),
            new Paragraph("学校2025年预算总收入{}万元，比上年[增加/减少]{}万元，主要来源为财政拨款{}万元和教育收费{}万元。", four,
                List.of(Say.grandTotal("REVENUE"), Say.grandTotal("REVENUE").against(Kind.CHANGE, YEAR, 2024), Say.fund("GENERAL"),
                    Meaning.is(FLOW, "REVENUE").under(fee))),
            new Paragraph("预算总支出{}万元：人员经费{}万元（占{}），公用经费{}万元，项目支出{}万元。", four,
                List.of(spending, spending.under(Meaning.is(USE, "PERSONNEL")), spending.under(Meaning.is(USE, "PERSONNEL")).against(Kind.RATE, USE, "TOTAL"),
                    spending.under(Meaning.is(USE, "PUBLIC_USE")), spending.under(Meaning.is(USE, "PROJECT")))),
            under("表1", "单位收支预算总表", "revenue_expenditure_summary", four, Meaning.is(FUND, "ALL"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("行次", 3), Column.label("项目", 16), Column.figure("2024年预算", before), Column.figure("2025年预算"),
                        Say.change("增减额", 2024, "BUDGET"),
                        Say.growth("增减%", 2024, "BUDGET"), Column.remark("备注", 6)),
                    stacked)),
            under("表2", "支出预算按资金来源和用途汇总表", "expenditure|other", four, spending,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("资金来源", 12)), uses), bySource)),
            under("表3", "支出预算按经济分类和资金来源汇总表", "expenditure|other", four, spending,
                new Panel(Meaning.NONE,
                    List.of(Column.over("部门预算经济分类", Column.label("编码", 4.5), Column.label("名称", 12)),
                        Column.over("财政资金", Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("财政专户", feeSpent)),
                        Column.over("单位资金", Column.figure("事业收入", earnedSpent), Column.figure("其他收入", otherSpent)), Column.figure("合计")),
                    items)),
            under("表4", "政府采购预算表", "procurement", four.zero("0.0000"), Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN, USE, OPEN),
                new Panel(Meaning.NONE,
                    List.of(Column.tall("采购类别", 4), Column.label("品目", 9), Column.label("采购内容", 11), Column.figure("采购金额"),
                        Column.over("其中", Column.figure("财政拨款", FUND, "APPROPRIATION"), Column.figure("非财政拨款", Meaning.is(FUND, OPEN).from(FUND, "OWN")))),
                    purchases)),
            under("表5", "“三公”经费预算表", "three_public", four.zero("—"), Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN),
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("年度", 6)), reversed),
                    List.of(Row.of(Meaning.is(YEAR, 2025), "2025年"), Row.of(Meaning.is(YEAR, 2024), "2024年"),
                        Row.of(Meaning.NONE.against(Kind.CHANGE, YEAR, 2024), "增减额"), Row.of(Meaning.NONE.against(Kind.GROWTH, YEAR, 2024), "增减%"))))));
  }

  private static Meaning part(String code) {
    return Meaning.is(USE, "PERSONNEL|BASIC", ECONOMIC, code, SYSTEM, "DEPARTMENT").from(USE, "PERSONNEL");
  }

  private static Point economic(String function, String use, String item) {
    return Point.of(FUNCTION, function, USE, use, ECONOMIC, item, Part.GOVERNMENT, Chart.governmentOf(item));
  }

  /** The title under the table, the unit above it. */
  private static Form under(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number + "　", title, "编制单位：滨澄理工学院", "（单位：" + figures.unit() + "）", Place.BELOW), formId, figures, meaning, panels);
  }

  /** A county's execution and budget in one list each: balance stacked, functions down to sections with split codes, economic items by own level, departments as rows. */
  private static Disclosure ledgerOfCounty() {
    List<String> holders = List.of("县本级", "云霞镇", "古渡镇", "柳湾乡");
    Government county = new Government(94, 2025, "BUDGET", holders);
    Bookkeeper keeper = county.keeper();
    Books books = keeper.books();
    county.copy(keeper, Point.of(STAGE, "EXECUTION", YEAR, 2024), 0.93, 1.06);
    county.balance(books, Point.of(YEAR, 2025, STAGE, "BUDGET"));
    county.balance(books, Point.of(YEAR, 2024, STAGE, "EXECUTION"));
    Point own = Point.of(YEAR, 2025, STAGE, "BUDGET", HOLDER, "县本级");
    split(books, own);
    for (String line : List.of("public/abroad", "public/vehicles/purchase")) {
      keeper.add(own.under(Point.of(LINE, line, FLOW, "EXPENDITURE", FUND, "GENERAL")), 20, 90);
    }
    for (String line : List.of("public/reception", "public/vehicles/operation")) {
      Point item = Point.of(LINE, "basic", Part.GOVERNMENT, line.endsWith("reception") ? "50206" : "50208");
      books.add(own.under(Point.of(LINE, line, FLOW, "EXPENDITURE", FUND, "GENERAL")), books.sum(item.under(own)));
    }
    keeper.copy(own.under(Point.of(LINE, "public")), Point.of(YEAR, 2024), 0.95, 1.3);
    keeper.copy(own.under(Point.of(LINE, "public")), Point.of(YEAR, 2024, STAGE, "EXECUTION"), 0.7, 0.95);
    List<List<String>> major = List.of(
        List.of("高标准农田建设", "县农业农村局", "续建"), List.of("城乡供水一体化", "县水务局", "新建"), List.of("县人民医院迁建", "县卫生健康局", "续建"), List.of("农村公路安防工程", "县交通运输局", "新建"));
    for (List<String> one : major) {
      for (String fund : List.of("GENERAL", "GOVERNMENT_FUND")) {
        if (fund.equals("GENERAL") || major.indexOf(one) % 2 == 1) {
          keeper.add(own.under(Point.of(FLOW, "EXPENDITURE", PROJECT, one.get(0), FUND, fund, LINE, "major")), 300, 4200);
        }
      }
    }
    Figures plain = new Figures("万元", "0", "").percents("0.0");
    Meaning before = Say.lastYear(2024, "EXECUTION");
    Column[] years = {
        Column.figure("2025年预算", Meaning.NONE), Column.figure("2024年执行", before), Say.change("比上年增减", 2024, "EXECUTION"),
        Column.figure("预算数为上年执行数%", Meaning.NONE.against(Kind.RATE, YEAR, 2024, STAGE, "EXECUTION"))};
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    Meaning in = GovernmentTables.income("GENERAL");
    Meaning out = GovernmentTables.spending("GENERAL");
    List<Row> balance = new ArrayList<>();
    balance.add(Row.of(in.under(Meaning.is(FLOW, "GRAND_TOTAL|REVENUE").from(FLOW, "REVENUE", LINE, "in")), "收入总计"));
    balance.add(Row.of(general, "一、地方一般公共预算收入"));
    balance.add(Row.of(general.under(Meaning.is(REVENUE, "101")), "（一）税收收入").indented(1));
    balance.add(Row.of(general.under(Meaning.is(REVENUE, "103")), "（二）非税收入").indented(1));
    balance.add(in(in, "二、上级补助收入", "in/transfer", 0));
    balance.add(in(in, "返还性收入", "in/transfer/return", 1));
    balance.add(in(in, "一般性转移支付收入", "in/transfer/general", 1));
    balance.add(in(in, "专项转移支付收入", "in/transfer/special", 1));
    balance.add(in(in, "三、债务转贷收入", "in/debt", 0));
    balance.add(in(in, "四、调入资金", "in/funds", 0));
    balance.add(Row.of(out.under(Meaning.is(FLOW, "GRAND_TOTAL|EXPENDITURE").from(FLOW, "EXPENDITURE", LINE, "out")), "支出总计"));
    balance.add(Row.of(spent, "一、一般公共预算支出"));
    balance.add(in(out, "二、上解支出", "out/up", 0));
    balance.add(in(out, "三、债务还本支出", "out/debt", 0));
    balance.add(in(out.under(Meaning.is(FLOW, OPEN)), "四、结转下年", "out/closing", 0));
    List<Row> codes = new ArrayList<>(List.of(Row.of(Meaning.NONE, "本级支出合计")));
    codes.addAll(Chart.withParents(books.values(FUNCTION, LINE, "items")).stream()
        .map(code -> Row.of(Meaning.is(FUNCTION, code), code.substring(0, 3), code.substring(3), Chart.function(code))).toList());
    Meaning ownLevel = Meaning.is(HOLDER, "县本级|本级|-").from(HOLDER, "县本级");
    List<Row> economics = new ArrayList<>();
    for (String code : Chart.withParents(books.values(Part.GOVERNMENT, LINE, "basic"))) {
      economics.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "GOVERNMENT"), Chart.economic(code) + "（" + code + "）").indented(code.length() / 2 - 1));
    }
    economics.add(Row.of(Meaning.is(SYSTEM, OPEN), "基本支出合计"));
    List<Row> projects = new ArrayList<>();
    for (List<String> one : major) {
      projects.add(
          Row.of(Meaning.is(PROJECT, one.get(0), HOLDER, OPEN).from(HOLDER, "县本级"), Integer.toString(projects.size() + 1), one.get(0), one.get(1), one.get(2)));
    }
    projects.add(Row.of(Meaning.is(HOLDER, OPEN), "", "合　计", ""));
    List<Row> towns = new ArrayList<>();
    holders.stream().skip(1).forEach(town -> towns.add(Row.of(Meaning.is(HOLDER, town), Integer.toString(towns.size() + 1), town)));
    Meaning ofTowns = Meaning.is(HOLDER, OPEN).from(HOLDER, "云霞镇+古渡镇+柳湾乡");
    towns.add(Row.of(ofTowns, "", "乡镇小计"));
    return new Disclosure(
        "open-29-ledger-of-county", "青芷县", "2024年财政预算执行情况及2025年财政预算（草案）", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(9).headsOnce(),
        List.of(
            bracket("表四", "青芷县2025年一般公共预算收支平衡表", "gov_balance", plain, Meaning.NONE,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("项　　　目", 16)), years), balance)),
            bracket("表五", "青芷县2025年一般公共预算收入预算表", "gov_general_revenue", plain, general,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("收　入　项　目", 16)), years), List.copyOf(revenues(books)))),
            bracket("表六", "青芷县2025年县本级一般公共预算支出预算表\n（功能分类到款级）", "gov_general_expenditure", plain,
                GovernmentTables.spending("GENERAL").under(ownLevel).from(LINE, "items", HOLDER, "县本级"),
                new Panel(Meaning.NONE,
                    List.of(Column.over("科目编码", Column.label("类", 3), Column.label("款", 2.5)), Column.label("科目名称", 17), Say.use("项目支出", "PROJECT"),
                        Say.use("基本支出", "BASIC"),
                        Column.figure("预算数", USE, "TOTAL")),
                    codes)),
            bracket("表七", "青芷县2025年县本级一般公共预算基本支出表（政府预算经济分类）", "gov_general_basic", plain,
                GovernmentTables.basicSpending().under(ownLevel),
                new Panel(Meaning.NONE, List.of(Column.label("科目名称（编码）", 20), Column.figure("预算数"), Column.remark("备注", 6)), economics)),
            bracket("表八", "青芷县2025年乡镇一般公共预算收支预算表", "gov_balance|gov_general_revenue|gov_general_expenditure", plain, Meaning.NONE,
                new Panel(Meaning.NONE,
                    List.of(Column.label("序号", 3), Column.label("乡镇", 8),
                        Column.over("收入预算", general, Column.figure("合计"), Column.figure("税收收入", REVENUE, "101"),
                            Column.figure("非税收入", REVENUE, "103")),
                        Column.over("支出预算", spent, Column.figure("合计"), Column.figure("农林水支出", FUNCTION, "213"), Column.figure("城乡社区支出", FUNCTION, "212"),
                            Column.figure("住房保障支出", FUNCTION, "221"))),
                    towns)),
            bracket("表九", "青芷县2025年县本级“三公”经费预算表", "three_public|other", plain, Meaning.is(FLOW, "EXPENDITURE", FUND, OPEN).under(ownLevel),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目", 16), Column.figure("2024年预算数", YEAR, 2024), Column.figure("2024年执行数", before), Column.figure("2025年预算数"),
                        Column.figure("2025年预算比上年预算增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024))),
                    Say.publicRows())),
            bracket("表十", "青芷县2025年重大项目资金安排表", "gov_projects|project_expenditure|other", plain.zero("—"),
                Meaning.is(FLOW, "EXPENDITURE", USE, OPEN).from(LINE, "major"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("序号", 3), Column.label("项目名称", 11), Column.label("责任单位", 9), Column.remark("建设性质", 5),
                        Column.figure("资金合计", FUND, OPEN),
                        Column.over("资金来源", Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金", FUND, "GOVERNMENT_FUND"))),
                    projects)),
            sheet(),
            new Heading("（一）收入预算"),
            new Paragraph("2025年，全县地方一般公共预算收入拟安排{}万元，比2024年执行数[增加/减少]{}万元，其中税收收入{}万元，占比{}。", plain,
                List.of(general, general.against(Kind.CHANGE, YEAR, 2024, STAGE, "EXECUTION"), general.under(Meaning.is(REVENUE, "101")),
                    general.under(Meaning.is(REVENUE, "101")).against(Kind.RATE, REVENUE, "1"))),
            new Heading("（二）支出预算"),
            new Paragraph("全县一般公共预算支出拟安排{}万元，为上年执行数的{}。县本级“三公”经费预算{}万元，比上年预算[上升/下降]{}。", plain,
                List.of(spent, spent.against(Kind.RATE, YEAR, 2024, STAGE, "EXECUTION"),
                    Meaning.is(FLOW, "EXPENDITURE", ITEM, "TOTAL", USE, OPEN).under(ownLevel).from(LINE, "public", HOLDER, "县本级"),
                    Meaning.is(FLOW, "EXPENDITURE", ITEM, "TOTAL", USE, OPEN).under(ownLevel).from(LINE, "public", HOLDER, "县本级").against(Kind.GROWTH, YEAR,
                        2024)))));
  }

  /** Parts what the county's own level spends by use, so that its basic expenditure is that of the economic items. */
  private static void split(Books books, Point own) {
    List<Books.Entry> entries = books.at(own.under(Point.of(LINE, "out/own")));
    BigDecimal left = books.sum(own.under(Point.of(LINE, "basic")));
    BigDecimal spent = books.sum(own.under(Point.of(LINE, "out/own")));
    BigDecimal unit = BigDecimal.valueOf(10_000);
    for (int index = 0; index < entries.size(); index++) {
      Books.Entry entry = entries.get(index);
      BigDecimal rest = spent.subtract(entry.yuan());
      // Between nothing and all of it, what the others can still take; now more, now less than its share.
      BigDecimal share = left.multiply(entry.yuan()).divide(spent, 8, RoundingMode.HALF_UP).multiply(BigDecimal.valueOf(7 + index * 5 % 7)).movePointLeft(1);
      BigDecimal basic = share.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit).min(entry.yuan()).min(left).max(left.subtract(rest)).max(BigDecimal.ZERO);
      for (String use : List.of("BASIC", "PROJECT")) {
        BigDecimal yuan = use.equals("BASIC") ? basic : entry.yuan().subtract(basic);
        if (yuan.signum() > 0) {
          books.add(entry.at().under(Point.of(USE, use, LINE, "items")), yuan);
        }
      }
      left = left.subtract(basic);
      spent = rest;
    }
  }

  private static Row in(Meaning meaning, String text, String line, int indent) {
    return Row.of(meaning.under(Meaning.is(REVENUE, OPEN, FUNCTION, OPEN).from(LINE, line)), text).indented(indent);
  }

  private static List<Row> revenues(Books books) {
    List<Row> rows = new ArrayList<>();
    List<Row> taxes = new ArrayList<>();
    for (String code : Chart.withParents(books.values(REVENUE, LINE, "in/own"))) {
      if (code.length() == 3) {
        rows.addAll(taxes);
        taxes.clear();
        rows.add(Row.of(Meaning.is(REVENUE, code), (code.equals("101") ? "（一）" : "（二）") + Chart.revenue(code)));
      } else {
        taxes.add(Row.of(Meaning.is(REVENUE, code), (taxes.size() + 1) + "．" + Chart.revenue(code)).indented(1));
      }
    }
    rows.addAll(taxes);
    rows.add(Row.of(Meaning.NONE, "地方一般公共预算收入合计"));
    return rows;
  }

  private static Form bracket(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "（单位：" + figures.unit() + "）", "", Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }

  /** A target whose head holds two amounts side by side. */
  private static Sheet sheet() {
    Meaning money = Meaning.is(PROJECT, "城乡供水一体化", HOLDER, OPEN, FLOW, "EXPENDITURE", USE, OPEN).from(LINE, "major", HOLDER, "县本级");
    List<List<Box>> rows = List.of(
        List.of(Box.words("预算资金（万元）"), Box.figure("城乡供水一体化", money.under(Meaning.is(FUND, OPEN))), Box.words("其中：一般公共预算（万元）").across(2),
            Box.figure("城乡供水一体化", money.under(Meaning.is(FUND, "GENERAL")))),
        List.of(Box.words("项目名称"), Box.words("城乡供水一体化").across(2), Box.words("主管部门"), Box.words("县水务局")),
        Box.words("一级指标", "三级指标", "指标值", "二级指标", "分值"),
        List.of(Box.words("效益").down(2), Box.words("新增供水人口"), Box.words("≥1.8万人"), Box.words("社会效益"), Box.words("30")),
        Box.words("用水满意度", "≥92%", "满意度", "10"),
        Box.words("产出", "新建管网长度", "≥46公里", "数量", "50"));
    return new Sheet(new Caption("表十一", "青芷县2025年重点项目绩效目标表", "", "", Place.NUMBER_ABOVE), "project_performance_target|gov_projects", new Figures("万元", "0", ""),
        Meaning.NONE,
        List.of(9.0, 10.0, 8.0, 8.0, 6.0), rows);
  }
}
