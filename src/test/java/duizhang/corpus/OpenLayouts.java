package duizhang.corpus;

import static duizhang.corpus.Part.AGE;
import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.PROJECT;
import static duizhang.corpus.Part.SOURCE;
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

/** Disclosures in further provinces' orders. */
final class OpenLayouts {
  private OpenLayouts() {}

  static List<Disclosure> all() {
    return List.of(byUse(), yearAndCarried(), deepSources(), twoSided());
  }

  /** Spending by use in the summary, codes in brackets, both lists of items in one cell each, administrative costs above the public expenses. */
  private static Disclosure byUse() {
    Department department = new Department(
        61, "100", 2025, List.of("榕浦市残疾人事务中心"), List.of("2080201"),
        List.of(
            Undertaking.of("康复训练补贴", "20811", 0, 180, "30227", "30305"),
            Undertaking.of("无障碍改造", "20811", 0, 120, "31006"),
            Undertaking.of("助残公益金项目", "2296002", 0, 70, "30299").paid("GOVERNMENT_FUND"),
            Undertaking.of("社区服务站", "2080208", 0, 66, "30227").old()));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2025, Figures.TEN_THOUSANDS, Writing.CODE_IN_NAME, false);
    String left = "单位名称：榕浦市残疾人事务中心";
    String unit = "单位：万元";
    List<Row> sources = new ArrayList<>(List.of(
        Row.of(Meaning.is(FLOW, "REVENUE", FUND, OPEN, SOURCE, OPEN).from(AGE, "NEW", FUND, "APPROPRIATION"), "一、预算拨款"),
        Row.of(Say.fund("GENERAL"), "其中：一般公共预算拨款"), Row.of(Say.fund("GOVERNMENT_FUND"), "政府性基金预算拨款"), Row.of(Say.source("INSTITUTIONAL"), "二、事业收入"),
        Row.of(Say.source("OTHER"), "三、其他收入"), Row.group(Meaning.NONE, ""), Row.of(Say.incomeOfTheYear(), "本年收入合计"), Row.of(Say.carriedOver(), "四、上年结转"),
        Row.of(Say.grandTotal("REVENUE"), "收入总计")));
    List<Row> uses = List.of(
        Row.of(Meaning.is(USE, "BASIC"), "一、基本支出"), item("301", "工资福利支出", "BASIC"), item("302", "商品和服务支出", "BASIC"), item("303", "对个人和家庭的补助", "BASIC"),
        Row.of(Meaning.is(USE, "PROJECT"), "二、项目支出"), Row.group(Meaning.NONE, "三、事业单位经营支出"), Row.of(Meaning.NONE, "本年支出合计"),
        Row.group(Meaning.NONE, "四、结转下年"), Row.of(Say.grandTotal("EXPENDITURE"), "支出总计"));
    List<Row> publicRows = new ArrayList<>(List.of(
        Row.of(Say.item("TOTAL", "public"), "“三公”经费"), Row.of(Say.item("ABROAD", "public/abroad"), "其中：（一）因公出国（境）支出"),
        Row.of(Say.item("VEHICLES", "public/vehicles"), "（二）公务用车购置及运行维护支出"), Row.of(Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase"), "1.公务用车购置"),
        Row.of(Say.item("VEHICLE_OPERATION", "public/vehicles/operation"), "2.公务用车运行维护费"), Row.of(Say.item("RECEPTION", "public/reception"), "（三）公务接待费支出")));
    List<Row> bothLists = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String code : Chart.withParents(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC"))) {
      String government = code.length() == 3 ? "" : "[" + Chart.governmentOf(code) + "]" + Chart.economic(Chart.governmentOf(code));
      bothLists.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), "[" + code + "]" + Chart.economic(code), government));
    }
    List<Row> projects = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String project : books.values(PROJECT, YEAR, 2025)) {
      projects.add(Row.of(Meaning.is(PROJECT, project, FUNCTION, OPEN), project));
    }
    return new Disclosure(
        "open-21-by-use", "榕浦市残疾人事务中心", "2025年部门预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE),
        List.of(
            Form.of(new Caption("表1", "收支总体情况表", left, unit, Place.NUMBER_ABOVE), "revenue_expenditure_summary", Figures.TEN_THOUSANDS, Meaning.is(FUND, "ALL"),
                new Panel(Say.income(), List.of(Column.over("收入", Column.label("项目", 16), Column.figure("2025年预算"))), sources),
                new Panel(Say.spending("ALL"), List.of(Column.over("支出", Column.label("项目（按用途）", 16), Column.figure("2025年预算"))), uses)),
            Form.of(new Caption("表2", "收入总体情况表", left, unit, Place.NUMBER_ABOVE), "revenue", Figures.TEN_THOUSANDS, Say.income(),
                new Panel(Meaning.NONE, List.of(Column.label("项目", 24), Column.figure("2025年预算")), sources.stream().filter(Row::printed).toList())),
            Form.of(new Caption("表3", "支出总体情况表", left, unit, Place.NUMBER_ABOVE), "expenditure", Figures.TEN_THOUSANDS, Say.spending("ALL"),
                new Panel(Meaning.NONE, List.of(Column.label("项目", 24), Column.figure("2025年预算")), uses.stream().filter(Row::printed).toList())),
            tables.byFunction(new Caption("表4", "一般公共预算支出情况表（按功能分类科目）", left, unit, Place.NUMBER_ABOVE), "general_budget_expenditure", "GENERAL", "功能科目名称",
                "2025年预算",
                "合计"),
            Form.of(new Caption("表5", "一般公共预算基本支出情况表（按支出经济分类科目）", left, unit, Place.NUMBER_ABOVE), "general_budget_basic", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE, List.of(Column.label("部门预算支出经济分类科目", 17), Column.label("政府预算支出经济分类科目", 17), Column.figure("2025年预算")), bothLists)),
            Form.of(new Caption("表6", "财政拨款安排的“三公”经费预算表", left, unit, Place.NUMBER_ABOVE), "three_public", Figures.TEN_THOUSANDS,
                Meaning.is(FLOW, "EXPENDITURE", FUND, "APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目", 20), Column.figure("2024年预算", Say.lastYear(2024, "BUDGET")), Column.figure("2025年预算"),
                        Column.figure("比上年增减额", Meaning.NONE.against(Kind.CHANGE, YEAR, 2024)),
                        Column.figure("比上年增减%", Meaning.NONE.against(Kind.GROWTH, YEAR, 2024))),
                    publicRows)),
            tables.byFunction(new Caption("表7", "政府性基金预算支出情况表", left, unit, Place.NUMBER_ABOVE), "government_fund", "GOVERNMENT_FUND", "功能科目名称", "2025年预算",
                "合计"),
            Form.of(new Caption("表8", "部门预算项目支出预算表", left, unit, Place.NUMBER_ABOVE), "project_expenditure", Figures.TEN_THOUSANDS,
                Say.spending("ALL").under(Meaning.is(USE, "PROJECT")),
                new Panel(Meaning.NONE,
                    List.of(Column.label("支出项目类别", 16), Column.figure("合计"), Column.figure("一般公共预算拨款", FUND, "GENERAL"),
                        Column.figure("政府性基金预算拨款", FUND, "GOVERNMENT_FUND"), Column.figure("国有资本经营预算拨款", FUND, "STATE_CAPITAL")),
                    projects)),
            new Heading("情况说明"),
            new Paragraph("2025年收入预算{}万元，其中一般公共预算拨款{}万元，政府性基金预算拨款{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.income(), Say.fund("GENERAL"), Say.fund("GOVERNMENT_FUND"))),
            new Paragraph("2025年支出预算{}万元，其中基本支出{}万元，项目支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(USE, "BASIC")), Say.spending("ALL").under(Meaning.is(USE, "PROJECT"))))));
  }

  private static Row item(String code, String name, String use) {
    return Row.of(Meaning.is(USE, use, ECONOMIC, code, SYSTEM, "DEPARTMENT"), name).indented(1);
  }

  /** This year's appropriations beside those carried over, each by fund and use; units above their accounts; projects below their functions. */
  private static Disclosure yearAndCarried() {
    List<String> units = List.of("蜀渠省畜牧事务局机关", "蜀渠省种畜中心");
    Department department = new Department(
        62, "100", 2024, units, List.of("2130101", "2130104"),
        List.of(
            Undertaking.of("良种补贴", "2130122", 0, 430, "30310"),
            Undertaking.of("动物疫病防控", "2130108", 0, 260, "30218", "30227"),
            Undertaking.of("种畜场改造", "2130106", 1, 190, "31006", "31003").old(),
            Undertaking.of("草原生态监测", "2130135", 1, 85, "30227")));
    Books books = department.budget().books();
    String unit = "单位：万元";
    List<Row> byUnit = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合　计")));
    List<Row> appropriated = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合　计")));
    List<Row> work = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合　计")));
    for (String name : units) {
      String code = "33560" + (1 + units.indexOf(name));
      byUnit.add(Row.of(Meaning.is(HOLDER, name), "", "", "", code, name));
      appropriated.add(Row.of(Meaning.is(HOLDER, name), "", "", "", code, name));
      work.add(Row.of(Meaning.is(HOLDER, name), "", "", "", code, name));
      rows(books.values(FUNCTION, YEAR, 2024, HOLDER, name), code, name).forEach(byUnit::add);
      rows(books.values(FUNCTION, YEAR, 2024, HOLDER, name, FUND, "GENERAL"), code, name).forEach(appropriated::add);
      for (String function : books.values(FUNCTION, YEAR, 2024, HOLDER, name, FUND, "GENERAL", USE, "PROJECT")) {
        work.add(row(function, code, name));
        for (String project : books.values(PROJECT, YEAR, 2024, HOLDER, name, FUNCTION, function)) {
          work.add(Row.of(Meaning.is(HOLDER, name, FUNCTION, function, PROJECT, project), function.substring(0, 3), function.substring(3, 5),
              function.substring(5), code, project).indented(1));
        }
      }
    }
    List<Column> labels = List.of(
        Column.over("项目", Column.over("科目编码", Column.label("类", 2.5), Column.label("款", 2.5), Column.label("项", 2.5)), Column.label("单位代码", 4.5),
            Column.label("单位名称（科目）", 16)));
    ClassicBudget tables = new ClassicBudget(books, 2024, Figures.TEN_THOUSANDS, Writing.SPLIT_CODE, false);
    Meaning old = Meaning.is(FUND, OPEN, SOURCE, OPEN).from(AGE, "OLD");
    Meaning fresh = Meaning.NONE.from(AGE, "NEW");
    return new Disclosure(
        "open-22-year-and-carried", "蜀渠省畜牧事务局", "2024年部门预算公开", ClassicBudget.base(2024), books, Look.of(Look.Rules.LATTICE).size(7),
        List.of(
            tables.summary(new Caption("表1", "部门收支总表", "部门：蜀渠省畜牧事务局", unit, Place.NUMBER_ABOVE), "收　　入", "支　　出", "2024年预算数"),
            Form.of(new Caption("表1-1", "部门收入总表", "部门：蜀渠省畜牧事务局", unit, Place.NUMBER_ABOVE), "revenue", Figures.TEN_THOUSANDS, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位代码", 5), Column.label("单位名称（科目）", 13), Column.figure("合计"), Column.figure("上年结转", Say.carriedOver()),
                        Column.figure("一般公共预算拨款收入", Say.fund("GENERAL")), Column.figure("政府性基金预算拨款收入", Say.fund("GOVERNMENT_FUND")),
                        Column.figure("国有资本经营预算拨款收入", Say.fund("STATE_CAPITAL")), Column.figure("事业收入", Say.source("INSTITUTIONAL")),
                        Column.figure("事业单位经营收入", Say.source("BUSINESS")), Column.figure("其他收入", Say.source("OTHER")),
                        Column.figure("上级补助收入", Say.source("SUPERIOR_SUBSIDY")), Column.figure("附属单位上缴收入", Say.source("REMITTED_BY_SUBORDINATE"))),
                    unitRows(units, "33560"))),
            Form.of(new Caption("表1-2", "部门支出总表", "部门：蜀渠省畜牧事务局", unit, Place.NUMBER_ABOVE), "expenditure", Figures.TEN_THOUSANDS, Say.spending("ALL"),
                new Panel(Meaning.NONE, Column.join(labels, Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT"),
                    Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"), Say.use("对附属单位补助支出", "SUBSIDY_TO_SUBORDINATE")), byUnit)),
            Form.of(new Caption("表2-1", "财政拨款支出预算表", "部门：蜀渠省畜牧事务局", unit, Place.NUMBER_ABOVE), "other|appropriation_expenditure|general_budget_expenditure",
                Figures.TEN_THOUSANDS, Say.spending("APPROPRIATION"),
                new Panel(Meaning.NONE,
                    Column.join(labels, Column.figure("总计"),
                        Column.over("省级当年财政拨款安排", fresh, Column.figure("合计"),
                            Column.over("一般公共预算拨款", Meaning.is(FUND, "GENERAL"), Say.basicAndProject("小计")),
                            Column.over("政府性基金安排", Meaning.is(FUND, "GOVERNMENT_FUND"), Say.basicAndProject("小计"))),
                        Column.over("上年结转安排", old, Say.basicAndProject("小计"))),
                    appropriated)),
            Form.of(new Caption("表3-1", "一般公共预算基本支出预算表", "部门：蜀渠省畜牧事务局", unit, Place.NUMBER_ABOVE), "general_budget_basic", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE,
                    List.of(
                        Column.over("项目", Column.over("科目编码", Column.label("类", 2.5), Column.label("款", 2.5)), Column.label("单位名称（科目）", 16)),
                        Column.over("基本支出", Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE"))),
                    tables.withTotal(economics(books.values(ECONOMIC, YEAR, 2024, FUND, "GENERAL", USE, "BASIC")), "合　计"))),
            Form.of(new Caption("表3-2", "一般公共预算项目支出预算表", "部门：蜀渠省畜牧事务局", unit, Place.NUMBER_ABOVE), "project_expenditure", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, "PROJECT")),
                new Panel(Meaning.NONE, Column.join(labels, Column.figure("金额")), work)),
            Form.of(new Caption("表3-3", "一般公共预算“三公”经费支出预算表", "部门：蜀渠省畜牧事务局", unit, Place.NUMBER_ABOVE), "three_public", Figures.TEN_THOUSANDS,
                Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位编码", 6), Column.label("单位名称（科目）", 14),
                        Column.over("当年财政拨款预算安排", Say.publicColumns("合计", "公务用车购置费", "公务用车运行费"))),
                    List.of(Row.of(Meaning.NONE, "", "合　计")))),
            new Heading("说明"),
            new Paragraph("2024年收支总预算{}万元。一般公共预算当年拨款收入{}万元，上年结转{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("ALL"), Say.fund("GENERAL"), Say.carriedOver()))));
  }

  private static List<Row> unitRows(List<String> units, String before) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合　计")));
    units.forEach(unit -> rows.add(Row.of(Meaning.is(HOLDER, unit), before + (1 + units.indexOf(unit)), unit)));
    return rows;
  }

  /** The items only, the code split, with the unit's code before the name. */
  private static List<Row> rows(List<String> functions, String code, String unit) {
    return functions.stream().distinct().sorted().map(function -> row(function, code, unit)).toList();
  }

  private static Row row(String function, String code, String unit) {
    return Row.of(Meaning.is(HOLDER, unit, FUNCTION, function), function.substring(0, 3), function.substring(3, 5), function.substring(5), code,
        Chart.function(function)).indented(1);
  }

  private static List<Row> economics(List<String> codes) {
    return Chart.withParents(codes).stream()
        .map(code -> new Row(List.of(code.substring(0, 3), code.substring(3), Chart.economic(code)), Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"),
            code.length() / 2 - 1, true))
        .toList();
  }

  /** Sources under this year's and last year's money, seventeen columns; meeting and training costs beside the public expenses. */
  private static Disclosure deepSources() {
    List<String> units = List.of("吴淀市图书事务局", "吴淀市少儿图书馆", "吴淀市方志馆");
    Department department = new Department(
        63, "100", 2025, units, List.of("2070101", "2070104", "2070104"),
        List.of(
            Undertaking.of("阅读推广", "2070104", 1, 120, "30202", "30227"),
            Undertaking.of("古籍修复", "2070104", 2, 88, "30218", "30226"),
            Undertaking.of("馆舍修缮", "2070104", 1, 230, "31006").old(),
            Undertaking.of("文创合作", "2070104", 2, 40, "30227").paid("OWN")));
    Books books = department.budget().books();
    ClassicBudget tables = new ClassicBudget(books, 2025, Figures.TEN_THOUSANDS, Writing.CODE_AND_NAME, false);
    String left = "部门：吴淀市图书事务局";
    String unit = "单位：万元";
    Meaning old = Meaning.is(FLOW, "REVENUE|OPENING_BALANCE", SOURCE, OPEN).from(FLOW, "REVENUE", AGE, "OLD");
    List<Row> owners = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    units.forEach(name -> owners.add(Row.of(Meaning.is(HOLDER, name), "08800" + (1 + units.indexOf(name)), name)));
    return new Disclosure(
        "open-23-deep-sources", "吴淀市图书事务局", "2025年度部门预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.FILLED_LATTICE).size(6.5),
        List.of(
            tables.summary(new Caption("公开01表", "收支总表", left, unit, Place.NUMBER_ABOVE), "收入", "支出", "预算数"),
            Form.of(new Caption("公开02表", "收入总表", left, unit, Place.NUMBER_ABOVE), "revenue", Figures.TEN_THOUSANDS, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(Column.label("部门代码", 5), Column.label("部门名称", 13), Column.figure("合计"),
                        Column.over("本年收入", Column.figure("小计", Say.incomeOfTheYear()), Column.figure("一般公共预算", Say.fund("GENERAL")),
                            Column.figure("政府性基金预算", Say.fund("GOVERNMENT_FUND")), Column.figure("国有资本经营预算", Say.fund("STATE_CAPITAL")),
                            Column.figure("事业收入", Say.source("INSTITUTIONAL")), Column.figure("事业单位经营收入", Say.source("BUSINESS")),
                            Column.figure("上级补助收入", Say.source("SUPERIOR_SUBSIDY")), Column.figure("附属单位上缴收入", Say.source("REMITTED_BY_SUBORDINATE")),
                            Column.figure("其他收入", Say.source("OTHER"))),
                        Column.over("上年结转结余", old, Column.figure("小计", FUND, OPEN), Column.figure("一般公共预算", FUND, "GENERAL"),
                            Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"), Column.figure("国有资本经营预算", FUND, "STATE_CAPITAL"))),
                    owners)),
            Form.of(new Caption("公开03表", "支出总表", left, unit, Place.NUMBER_ABOVE), "expenditure", Figures.TEN_THOUSANDS, Say.spending("ALL"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("科目编码", 6), Column.label("科目名称", 17), Column.figure("合计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT"),
                        Say.use("事业单位经营支出", "BUSINESS"), Say.use("上缴上级支出", "REMITTED_TO_SUPERIOR"), Say.use("对附属单位补助支出", "SUBSIDY_TO_SUBORDINATE")),
                    tables.withTotal(tables.functions(YEAR, 2025), "合计"))),
            Form.of(new Caption("公开05表", "财政拨款支出表（功能科目）", left, unit, Place.NUMBER_ABOVE), "other|appropriation_expenditure", Figures.TEN_THOUSANDS,
                Say.spending("APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("科目编码", 6), Column.label("科目名称", 17), Column.figure("合计"),
                        Column.over("基本支出", Meaning.is(USE, "BASIC"), Column.figure("小计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE")),
                        Say.use("项目支出", "PROJECT")),
                    tables.withTotal(tables.functions(YEAR, 2025, FUND, "APPROPRIATION"), "合计"))),
            Form.of(new Caption("公开06表", "财政拨款基本支出表（经济科目）", left, unit, Place.NUMBER_ABOVE), "other|general_budget_basic", Figures.TEN_THOUSANDS,
                Say.spending("APPROPRIATION").under(Meaning.is(USE, "BASIC")),
                new Panel(Meaning.NONE,
                    List.of(Column.over("部门预算支出经济分类科目", Column.label("科目编码", 6), Column.label("科目名称", 15)),
                        Column.over("本年财政拨款基本支出", Column.figure("合计"), Say.use("人员经费", "PERSONNEL"), Say.use("公用经费", "PUBLIC_USE"))),
                    tables.withTotal(Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "APPROPRIATION", USE, "BASIC"), Writing.CODE_AND_NAME), "合计"))),
            Form.of(new Caption("公开09表", "一般公共预算“三公”经费、会议费、培训费支出预算表", left, unit, Place.NUMBER_ABOVE), "three_public", Figures.TEN_THOUSANDS,
                Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(Column.figure("“三公”经费合计", Say.item("TOTAL", "public")), Column.figure("因公出国（境）费", Say.item("ABROAD", "public/abroad")),
                        Column.over("公务用车购置及运行费", Column.figure("小计", Say.item("VEHICLES", "public/vehicles")),
                            Column.figure("公务用车购置费", Say.item("VEHICLE_PURCHASE", "public/vehicles/purchase")),
                            Column.figure("公务用车运行费", Say.item("VEHICLE_OPERATION", "public/vehicles/operation"))),
                        Column.figure("公务接待费", Say.item("RECEPTION", "public/reception")), Column.figure("会议费", Say.item("MEETINGS", "meetings")),
                        Column.figure("培训费", Say.item("TRAINING", "training"))),
                    List.of(Row.of(Meaning.NONE)))),
            Form.of(new Caption("公开11表", "一般公共预算机关运行经费支出预算表", left, unit, Place.NUMBER_ABOVE), "operating_costs", Figures.TEN_THOUSANDS,
                Say.spending("GENERAL").under(Meaning.is(USE, OPEN).from(USE, "PUBLIC_USE", HOLDER, "吴淀市图书事务局")),
                new Panel(Meaning.NONE, List.of(Column.label("科目编码", 6), Column.label("科目名称", 16), Column.figure("机关运行经费支出")),
                    tables.withTotal(
                        Row.economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "PUBLIC_USE", HOLDER, "吴淀市图书事务局"), Writing.CODE_AND_NAME),
                        "合计"))),
            new Heading("情况说明"),
            new Paragraph("2025年度收入、支出预算总计{}万元，基本支出{}万元，项目支出{}万元。", Figures.TEN_THOUSANDS,
                List.of(Say.spending("ALL"), Say.spending("ALL").under(Meaning.is(USE, "BASIC")), Say.spending("ALL").under(Meaning.is(USE, "PROJECT"))))));
  }

  /** A county's revenue and expenditure beside each other, each with last year's execution, the plan and its growth. */
  private static Disclosure twoSided() {
    Government county = new Government(64, 2025, "BUDGET", List.of("本级"));
    Bookkeeper keeper = county.keeper();
    Books books = keeper.books();
    county.copy(keeper, Point.of(STAGE, "EXECUTION", YEAR, 2024), 0.88, 1.07);
    county.balance(books, Point.of(YEAR, 2025, STAGE, "BUDGET"));
    Figures whole = new Figures("万元", "#,##0", "");
    Column[] years = {Column.figure("上年执行数", Say.lastYear(2024, "EXECUTION")), Column.figure("本年预算数"), Say.growth("增长%", 2024, "EXECUTION")};
    List<Row> in = new ArrayList<>(Row.revenues(books.values(Part.REVENUE, LINE, "in/own"), Writing.NAME_ONLY));
    List<Row> out = new ArrayList<>(
        Row.functions(books.values(FUNCTION, LINE, "out/own"), Writing.NAME_ONLY).stream().filter(row -> row.indent() == 0).toList());
    while (out.size() < in.size()) {
      out.add(Row.group(Meaning.NONE, ""));
    }
    in.add(Row.of(Meaning.NONE, "收入合计"));
    out.add(Row.of(Meaning.NONE, "支出合计"));
    Meaning general = GovernmentTables.income("GENERAL").from(LINE, "in/own");
    Meaning spent = GovernmentTables.spending("GENERAL").from(LINE, "out/own");
    return new Disclosure(
        "open-24-two-sided", "槐陵县", "2025年财政预算公开", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8),
        List.of(
            Form.of(new Caption("表一", "槐陵县2025年一般公共预算收支预算表", "", "单位：万元", Place.NUMBER_ABOVE), "gov_balance|gov_general_revenue|gov_general_expenditure", whole,
                Meaning.NONE,
                new Panel(general, Column.join(List.of(Column.label("收入项目", 15)), years), in),
                new Panel(spent, Column.join(List.of(Column.label("支出项目", 15)), years), out)),
            Form.of(new Caption("表二", "槐陵县2025年一般公共预算支出明细表", "", "单位：万元", Place.NUMBER_ABOVE), "gov_general_expenditure", whole, spent,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("科目编码", 5), Column.label("科目名称", 18)), years),
                    GovernmentTables.functions(books, "out/own", Writing.CODE_AND_NAME, "合计"))),
            Form.of(new Caption("表三", "槐陵县2025年政府性基金收支预算表", "", "单位：万元", Place.NUMBER_ABOVE), "gov_fund_revenue|gov_fund_expenditure|gov_fund_balance", whole,
                Meaning.NONE,
                new Panel(GovernmentTables.income("GOVERNMENT_FUND"), Column.join(List.of(Column.label("收入项目", 15)), years), fundRows(books)),
                new Panel(GovernmentTables.spending("GOVERNMENT_FUND").from(LINE, "fund/out"), Column.join(List.of(Column.label("支出项目", 17)), years),
                    fundSpending(books))),
            Form.of(new Caption("表四", "槐陵县2025年社会保险基金预算收支表", "", "单位：万元", Place.NUMBER_ABOVE), "gov_social_insurance_balance", whole,
                Meaning.is(FUND, "SOCIAL_INSURANCE"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("项目", 14), Column.figure("合计", Meaning.NONE.from(LINE, "social")),
                        Column.figure("城乡居民基本养老保险基金", insurance("residents")), Column.figure("机关事业单位基本养老保险基金", insurance("offices")),
                        Column.figure("城乡居民基本医疗保险基金", insurance("health"))),
                    List.of(Row.of(Meaning.is(FLOW, "REVENUE"), "一、本年收入"),
                        Row.of(Meaning.is(FLOW, "REVENUE", SOURCE, OPEN).from(SOURCE, "premium"), "其中：保险费收入"),
                        Row.of(Meaning.is(FLOW, "REVENUE", SOURCE, OPEN).from(SOURCE, "subsidy"), "财政补贴收入"),
                        Row.of(Meaning.is(FLOW, "EXPENDITURE"), "二、本年支出")))),
            new Heading("预算说明"),
            new Paragraph("2025年全县一般公共预算收入{}万元，比上年增长{}，其中税收收入{}万元。", whole,
                List.of(general, general.against(Kind.GROWTH, YEAR, 2024, STAGE, "EXECUTION"), general.under(Meaning.is(Part.REVENUE, "101")))),
            new Paragraph("一般公共预算支出{}万元，其中教育支出{}万元，农林水支出{}万元。", whole,
                List.of(spent, spent.under(Meaning.is(FUNCTION, "205")), spent.under(Meaning.is(FUNCTION, "213"))))));
  }

  private static Meaning insurance(String line) {
    return Meaning.NONE.from(LINE, "social/" + line);
  }

  private static List<Row> fundRows(Books books) {
    List<Row> rows = new ArrayList<>(GovernmentTables.fundIncome());
    Row total = rows.remove(rows.size() - 1);
    int most = (int) Row.functions(books.values(FUNCTION, LINE, "fund/out"), Writing.NAME_ONLY).stream().filter(row -> row.indent() < 2).count();
    while (rows.size() < most) {
      rows.add(Row.group(Meaning.NONE, ""));
    }
    rows.add(total);
    return rows;
  }

  private static List<Row> fundSpending(Books books) {
    List<Row> rows = new ArrayList<>(
        Row.functions(books.values(FUNCTION, LINE, "fund/out"), Writing.NAME_ONLY).stream().filter(row -> row.indent() < 2).toList());
    rows.add(Row.of(Meaning.NONE, "政府性基金支出合计"));
    return rows;
  }
}
