package duizhang.corpus;

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

import duizhang.corpus.Block.Box;
import duizhang.corpus.Block.Form;
import duizhang.corpus.Block.Heading;
import duizhang.corpus.Block.Paragraph;
import duizhang.corpus.Block.Sheet;
import duizhang.corpus.Caption.Place;
import duizhang.corpus.Department.Undertaking;
import duizhang.corpus.Meaning.Kind;
import java.util.ArrayList;
import java.util.List;

/** Lists of projects, purchases, targets and evaluations. */
final class OpenPerformance {
  private OpenPerformance() {}

  static List<Disclosure> all() {
    return List.of(projects(), evaluations());
  }

  /** A project list by function and economic item with tall cells, purchases, and sheets of targets. */
  private static Disclosure projects() {
    List<String> units = List.of("云栖市教育装备局", "云栖市第二实验学校");
    Department department = new Department(
        31, "100", 2025, units, List.of("2050101", "2050203"),
        List.of(
            Undertaking.of("校园安全防护设施", "2050203", 1, 160, "30213", "31002", "31003"),
            Undertaking.of("教师培训", "2050803", 0, 54, "30216", "30226"),
            Undertaking.of("义务教育薄弱环节改善", "2050203", 1, 420, "31001", "31006"),
            Undertaking.of("学生资助补助", "2050299", 1, 96, "30308")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    List<Row> purchases = purchases(keeper);
    Figures figures = Figures.TEN_THOUSANDS;
    String unit = "单位：万元";
    List<Row> list = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    for (String project : books.values(PROJECT, YEAR, 2025)) {
      for (String function : books.values(FUNCTION, YEAR, 2025, PROJECT, project)) {
        for (String item : books.values(ECONOMIC, YEAR, 2025, PROJECT, project, FUNCTION, function)) {
          String holder = books.values(HOLDER, YEAR, 2025, PROJECT, project).get(0);
          list.add(Row.of(Meaning.is(HOLDER, holder, PROJECT, project, FUNCTION, function, ECONOMIC, item, SYSTEM, "DEPARTMENT"),
              holder, project, function + Chart.function(function), item + Chart.economic(item)));
        }
      }
    }
    Meaning project = Say.spending("ALL").under(Meaning.is(USE, "PROJECT"));
    List<Block> blocks = new ArrayList<>(List.of(
        new Heading("一、项目支出安排情况"),
        new Paragraph("2025年项目支出预算{}万元，其中校园安全防护设施{}万元，义务教育薄弱环节改善{}万元。", figures,
            List.of(project, project.under(Meaning.is(PROJECT, "校园安全防护设施")), project.under(Meaning.is(PROJECT, "义务教育薄弱环节改善")))),
        new Paragraph("教师培训项目预算{}万元，学生资助补助项目预算{}万元。", figures,
            List.of(project.under(Meaning.is(PROJECT, "教师培训")), project.under(Meaning.is(PROJECT, "学生资助补助")))),
        Form.of(new Caption("表10", "项目支出预算明细表", "", unit, Place.NUMBER_ABOVE), "project_expenditure", figures, project,
            new Panel(Meaning.NONE,
                List.of(Column.tall("单位名称", 6), Column.tall("项目名称", 8), Column.tall("功能分类科目", 10), Column.label("部门经济分类科目", 10), Column.figure("合计"),
                    Column.over("资金来源", Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("政府性基金预算", FUND, "GOVERNMENT_FUND"))),
                list))));
    blocks.add(
        Form.of(new Caption("表11", "政府采购预算表", "", unit, Place.NUMBER_ABOVE), "procurement", figures,
            Meaning.is(FLOW, "EXPENDITURE", FUND, "ALL", USE, OPEN).from(LINE, "purchases"),
            new Panel(Meaning.NONE,
                List.of(Column.tall("项目名称", 10), Column.label("采购品目", 9), Column.label("采购组织形式", 8), Column.figure("合计"),
                    Column.over("资金来源", Column.figure("一般公共预算", FUND, "GENERAL"), Column.figure("其他资金", Meaning.is(FUND, OPEN).from(FUND, "OWN")))),
                purchases)));
    for (String name : books.values(PROJECT, YEAR, 2025)) {
      blocks.add(target(name, books.values(HOLDER, YEAR, 2025, PROJECT, name).get(0)));
    }
    return new Disclosure(
        "open-09-projects", "云栖市教育装备局", "2025年项目支出预算及绩效目标", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE), blocks);
  }

  /** Invents what is bought for two of the projects, and gives its rows. */
  private static List<Row> purchases(Bookkeeper keeper) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.NONE, "合计")));
    List<List<String>> bought = List.of(
        List.of("校园安全防护设施", "安全防护设备", "政府集中采购"), List.of("校园安全防护设施", "监控系统", "政府集中采购"), List.of("义务教育薄弱环节改善", "课桌椅", "分散采购"),
        List.of("义务教育薄弱环节改善", "修缮工程", "部门集中采购"));
    for (List<String> line : bought) {
      String kept = "purchases/" + rows.size();
      keeper.add(Point.of(YEAR, 2025, STAGE, "BUDGET", FLOW, "EXPENDITURE", FUND, rows.size() == 3 ? "OWN" : "GENERAL", PROJECT, line.get(0), LINE, kept), 8,
          60);
      rows.add(Row.of(Meaning.is(PROJECT, line.get(0)).from(LINE, kept), line.get(0), line.get(1), line.get(2)));
    }
    return rows;
  }

  private static Sheet target(String project, String holder) {
    Meaning money = Meaning.is(PROJECT, project, HOLDER, OPEN, FLOW, "EXPENDITURE", USE, OPEN).from(USE, "PROJECT");
    List<List<Box>> rows = List.of(
        List.of(Box.words("项目名称").across(2), Box.words(project).across(4)),
        List.of(Box.words("主管部门").across(2), Box.words("云栖市教育装备局").across(2), Box.words("实施单位"), Box.words(holder)),
        List.of(Box.words("项目资金\n（万元）").across(2).down(3), Box.words("年度资金总额").across(2), Box.figure(project, money.under(Meaning.is(FUND, "ALL"))).across(2)),
        List.of(Box.words("其中：财政拨款").across(2), Box.figure(project, money.under(Meaning.is(FUND, "APPROPRIATION"))).across(2)),
        List.of(Box.words("其他资金").across(2), Box.words("0.00").across(2)),
        List.of(Box.words("年度目标").across(2), Box.words("按计划完成年度任务，改善办学条件，保障资金安全，提高师生满意度。").across(4)),
        Box.words("绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "权重"),
        List.of(Box.words("绩效指标").down(4), Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("完成任务数量"), Box.words("≥3项"), Box.words("30")),
        Box.words("质量指标", "验收合格率", "≥98%", "20"),
        Box.words("效益指标", "社会效益指标", "受益学生人数", "≥1200人", "30"),
        Box.words("满意度指标", "服务对象满意度", "师生满意度", "≥95%", "20"));
    return new Sheet(new Caption("", "项目支出绩效目标表", "（2025年度）", "", Place.ONE_LINE), "project_performance_target", Figures.TEN_THOUSANDS, Meaning.NONE,
        List.of(4.0, 6.0, 8.0, 11.0, 8.0, 6.0), rows);
  }

  /** Evaluations in three designs. */
  private static Disclosure evaluations() {
    Department department = new Department(
        32, "100", 2024, List.of("溪桥县水务管理局"), List.of("2130301"),
        List.of(
            Undertaking.of("小型水库维修养护", "2130306", 0, 230, "30213", "30227"),
            Undertaking.of("山洪灾害防治", "2130314", 0, 140, "30227", "31003"),
            Undertaking.of("河道清淤疏浚", "2130305", 0, 310, "31005")));
    Bookkeeper keeper = department.accounts();
    Books books = keeper.books();
    keeper.copy(Point.of(YEAR, 2024, STAGE, "ADJUSTED_BUDGET", USE, "PROJECT"), Point.of(STAGE, "EXECUTION"), 0.8, 1);
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning project = Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT");
    return new Disclosure(
        "open-10-evaluations", "溪桥县水务管理局", "2024年度项目支出绩效自评", Meaning.is(YEAR, 2024), books, Look.of(Look.Rules.LATTICE).size(9),
        List.of(
            new Heading("一、自评工作开展情况"),
            new Paragraph("2024年对3个项目开展了绩效自评，全年预算数{}万元，全年执行数{}万元，执行率{}。", figures,
                List.of(project.under(Meaning.is(STAGE, "ADJUSTED_BUDGET")), project.under(Meaning.is(STAGE, "EXECUTION")),
                    project.under(Meaning.is(STAGE, "EXECUTION")).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))),
            new Paragraph("小型水库维修养护项目全年预算{}万元，执行{}万元。", figures,
                List.of(project.under(Meaning.is(STAGE, "ADJUSTED_BUDGET", PROJECT, "小型水库维修养护")),
                    project.under(Meaning.is(STAGE, "EXECUTION", PROJECT, "小型水库维修养护")))),
            central("小型水库维修养护"), byRows("山洪灾害防治"), list(books)));
  }

  /** The widespread design: kinds of money in the rows, stages in the columns. */
  private static Sheet central(String name) {
    Meaning money = Meaning.is(PROJECT, name, FLOW, "EXPENDITURE", USE, OPEN).from(USE, "PROJECT");
    Meaning all = money.under(Meaning.is(FUND, "ALL"));
    Meaning appropriation = money.under(Meaning.is(FUND, "APPROPRIATION"));
    List<List<Box>> rows = List.of(
        List.of(Box.words("项目名称").across(2), Box.words(name).across(6)),
        List.of(Box.words("主管部门").across(2), Box.words("溪桥县水务管理局").across(2), Box.words("实施单位"), Box.words("溪桥县水务管理局").across(3)),
        join(List.of(Box.words("项目资金\n（万元）").across(2).down(3)), Box.words("", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率")),
        List.of(Box.words("年度资金总额"), stage(name, all, "BUDGET"), stage(name, all, "ADJUSTED_BUDGET"), stage(name, all, "EXECUTION"), Box.words("10"),
            Box.figure(name, all.under(Meaning.is(STAGE, "EXECUTION")).against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))),
        List.of(Box.words("其中：当年财政拨款"), stage(name, appropriation, "BUDGET"), stage(name, appropriation, "ADJUSTED_BUDGET"),
            stage(name, appropriation, "EXECUTION"), Box.words("—"), Box.words("—")),
        List.of(Box.words("年度总体目标").down(2), Box.words("预期目标").across(4), Box.words("实际完成情况").across(3)),
        List.of(Box.words("完成年度维修养护任务，保障水利设施安全运行，提升防洪保障能力。").across(4), Box.words("全部完成年度任务，设施运行正常，汛期安全平稳。").across(3)),
        Box.words("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
        List.of(Box.words("绩效指标").down(3), Box.words("产出指标").down(2), Box.words("数量指标"), Box.words("维修养护座数"), Box.words("≥12座"), Box.words("13座"),
            Box.words("30"), Box.words("30")),
        Box.words("质量指标", "验收合格率", "100%", "100%", "20", "20"),
        Box.words("效益指标", "社会效益指标", "保护人口", "≥2万人", "2.1万人", "40", "38"),
        List.of(Box.words("总分").across(6), Box.words("100"), Box.words("97.5")));
    return new Sheet(new Caption("附件1", "项目支出绩效自评表", "（2024年度）", "", Place.NUMBER_ABOVE), "project_performance_self_evaluation", Figures.TEN_THOUSANDS,
        Meaning.NONE, List.of(4.0, 6.0, 10.0, 8.0, 7.0, 7.0, 5.0, 5.0), rows);
  }

  /** One stage a row. */
  private static Sheet byRows(String name) {
    Meaning money = Meaning.is(PROJECT, name, FLOW, "EXPENDITURE", USE, OPEN, FUND, "ALL").from(USE, "PROJECT");
    List<List<Box>> rows = List.of(
        List.of(Box.words("项目（政策）名称"), Box.words(name).across(3)),
        List.of(Box.words("项目单位"), Box.words("溪桥县水务管理局"), Box.words("评价年度"), Box.words("2024年")),
        List.of(Box.words("预算执行情况\n（单位：万元）").down(3), Box.words("年初预算数"), stage(name, money, "BUDGET").across(2)),
        List.of(Box.words("调整后预算数"), stage(name, money, "ADJUSTED_BUDGET").across(2)),
        List.of(Box.words("实际支出数"), stage(name, money, "EXECUTION").across(2)),
        Box.words("评价指标", "目标值", "完成值", "自评得分"),
        Box.words("预警设备更新数量", "30套", "30套", "25"),
        Box.words("设备完好率", "≥95%", "97%", "25"),
        Box.words("自评结论", "优", "", "96"));
    return new Sheet(new Caption("附件2", "项目支出绩效自评表", "", "", Place.NUMBER_ABOVE), "project_performance_self_evaluation", Figures.TEN_THOUSANDS,
        Meaning.NONE, List.of(10.0, 12.0, 8.0, 10.0), rows);
  }

  /** A line for each project. */
  private static Form list(Books books) {
    List<Row> rows = new ArrayList<>();
    for (String project : books.values(PROJECT, YEAR, 2024, STAGE, "EXECUTION")) {
      rows.add(Row.of(Meaning.is(PROJECT, project), Integer.toString(rows.size() + 1), project, "优"));
    }
    return Form.of(new Caption("附件3", "项目支出绩效自评情况汇总表", "", "单位：万元", Place.NUMBER_ABOVE), "project_performance_self_evaluation", Figures.TEN_THOUSANDS,
        Meaning.is(FLOW, "EXPENDITURE", USE, OPEN, FUND, OPEN, SOURCE, OPEN).from(USE, "PROJECT"),
        new Panel(Meaning.NONE,
            List.of(Column.label("序号", 3), Column.label("项目名称", 14), Column.label("自评等级", 4), Column.figure("年初预算数", STAGE, "BUDGET"),
                Column.figure("全年预算数", STAGE, "ADJUSTED_BUDGET"),
                Column.figure("全年执行数", STAGE, "EXECUTION"), Column.figure("执行率", Meaning.is(STAGE, "EXECUTION").against(Kind.RATE, STAGE, "ADJUSTED_BUDGET"))),
            rows));
  }

  private static Box stage(String project, Meaning money, String stage) {
    return Box.figure(project, money.under(Meaning.is(STAGE, stage)));
  }

  private static List<Box> join(List<Box> first, List<Box> rest) {
    List<Box> row = new ArrayList<>(first);
    row.addAll(rest);
    return row;
  }
}
