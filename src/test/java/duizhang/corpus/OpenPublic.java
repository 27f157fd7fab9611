package duizhang.corpus;

import static duizhang.corpus.Part.ECONOMIC;
import static duizhang.corpus.Part.FLOW;
import static duizhang.corpus.Part.FUNCTION;
import static duizhang.corpus.Part.FUND;
import static duizhang.corpus.Part.HOLDER;
import static duizhang.corpus.Part.LINE;
import static duizhang.corpus.Part.PROJECT;
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
import duizhang.corpus.Row.Writing;
import java.util.ArrayList;
import java.util.List;

/** More disclosures laid out as published ones are, of invented agencies and amounts. */
final class OpenPublic {
  private OpenPublic() {}

  static List<Disclosure> all() {
    return List.of(bothLists());
  }

  private static Row total(String... words) {
    return Row.of(Meaning.NONE, words);
  }

  /** A department's budget whose economic items stand in both lists beside each other, projects below their units, public expenses of two years in one row. */
  private static Disclosure bothLists() {
    List<String> units = List.of("渭禾县农业农村局机关", "渭禾县农业技术推广站", "渭禾县植物保护站");
    Department department = new Department(
        121, "100", 2025, units, List.of("2130101", "2130104", "2130104"),
        List.of(
            Undertaking.of("良种良法示范推广", "2130106", 1, 62, "30218", "30227"), Undertaking.of("条锈病统防统治", "2130108", 2, 88, "30218", "30226"),
            Undertaking.of("农产品快检室建设", "2130109", 0, 47, "31003", "30227"), Undertaking.of("耕地地力保护", "2130153", 0, 190, "30310"),
            Undertaking.of("现代果业园区奖补", "2130122", 0, 120, "31204", "31005"), Undertaking.of("农膜回收利用", "2130135", 1, 35, "30226")));
    Bookkeeper keeper = department.budget();
    Books books = keeper.books();
    for (String line : List.of("meetings", "training")) {
      keeper.copy(Point.of(YEAR, 2025, STAGE, "BUDGET", LINE, line), Point.of(YEAR, 2024), 0.9, 1.3);
    }
    Figures figures = Figures.TEN_THOUSANDS;
    Meaning spending = Say.spending("ALL");
    Meaning general = Say.spending("GENERAL");
    List<Row> owners = new ArrayList<>(List.of(total("", "合计")));
    List<Row> works = new ArrayList<>(List.of(total("", "合计", "")));
    for (String unit : units) {
      String code = "41600" + (1 + units.indexOf(unit));
      owners.add(Row.of(Meaning.is(HOLDER, unit), code, unit));
      works.add(Row.of(Meaning.is(HOLDER, unit), code, unit, ""));
      department.undertakings().stream().filter(work -> units.get(work.unit()).equals(unit)).forEach(work -> works
          .add(Row.of(Meaning.is(PROJECT, work.name(), HOLDER, OPEN), "", work.name(), "按年度计划实施").indented(1)));
    }
    List<Row> functions = new ArrayList<>(List.of(total("", "合计")));
    functions.addAll(Row.functions(books.values(FUNCTION, YEAR, 2025, FUND, "GENERAL"), Writing.CODE_AND_NAME));
    Column[] uses = {
        Column.figure("合计"), Say.use("人员经费支出", "PERSONNEL"), Say.use("公用经费支出", "PUBLIC_USE"), Say.use("专项业务经费支出", "PROJECT"), Column.remark("备注", 3)};
    Column[] basic = {Column.figure("合计"), Say.use("人员经费支出", "PERSONNEL"), Say.use("公用经费支出", "PUBLIC_USE"), Column.remark("备注", 3)};
    Column[] items = {
        Column.label("部门经济科目编码", 5), Column.label("部门经济科目名称", 12), Column.label("政府经济科目编码", 5), Column.label("政府经济科目名称", 10)};
    Meaning spent = general.under(Meaning.is(USE, "BASIC"));
    return new Disclosure(
        "open-35-both-lists", "渭禾县农业农村局", "2025年部门综合预算", ClassicBudget.base(2025), books, Look.of(Look.Rules.LATTICE).size(8),
        List.of(
            form("表2", "部门综合预算收入总表", "revenue", figures, Say.income(),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位编码", 5), Column.label("单位名称", 14), Column.figure("总计"),
                        Column.over("部门预算", Column.figure("一般公共预算拨款", Say.fund("GENERAL")), Column.figure("政府性基金拨款", Say.fund("GOVERNMENT_FUND")),
                            Column.figure("上级补助收入", Say.source("SUPERIOR_SUBSIDY")), Column.figure("事业收入", Say.source("INSTITUTIONAL")),
                            Column.figure("其他收入", Say.source("OTHER")))),
                    owners)),
            form("表3", "部门综合预算支出总表", "expenditure", figures, spending,
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位编码", 5), Column.label("单位名称", 14), Column.figure("总计"),
                        Column.over("公共预算拨款", Meaning.is(FUND, "GENERAL"), Column.figure("小计"), Say.use("基本支出", "BASIC"), Say.use("项目支出", "PROJECT")),
                        Column.figure("政府性基金拨款", FUND, "GOVERNMENT_FUND"), Column.figure("其他资金", Meaning.is(FUND, OPEN).from(FUND, "OWN"))),
                    owners)),
            form("表5", "部门综合预算一般公共预算支出明细表（按支出功能分类科目）", "general_budget_expenditure", figures, general,
                new Panel(Meaning.NONE, Column.join(List.of(Column.label("功能科目编码", 5), Column.label("功能科目名称", 15)), uses), functions)),
            form("表6", "部门综合预算一般公共预算支出明细表（按支出经济分类科目）", "general_budget_economic", figures, general,
                new Panel(Meaning.NONE, Column.join(List.of(items), uses), economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL")))),
            form("表8", "部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）", "general_budget_basic", figures, spent,
                new Panel(Meaning.NONE, Column.join(List.of(items), basic), economics(books.values(ECONOMIC, YEAR, 2025, FUND, "GENERAL", USE, "BASIC")))),
            form("表12", "部门综合预算专项业务经费支出表", "project_expenditure", figures, Meaning.is(FLOW, "EXPENDITURE", USE, "PROJECT", FUND, OPEN),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位编码", 5), Column.label("单位（项目）名称", 16), Column.figure("项目金额"), Column.remark("项目简介", 11)), works)),
            form("表15", "部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表", "three_public", figures, Meaning.is(FLOW, "EXPENDITURE", FUND, "GENERAL|APPROPRIATION"),
                new Panel(Meaning.NONE,
                    List.of(Column.label("单位名称", 10), Column.over("上年", Meaning.is(YEAR, 2024), expenses()), Column.over("当年", expenses())),
                    List.of(Row.of(Meaning.is(HOLDER, OPEN), "渭禾县农业农村局")))),
            new Heading("二、2025年部门预算收支情况说明"),
            new Paragraph("2025年一般公共预算拨款支出{}万元，其中农林水支出{}万元、社会保障和就业支出{}万元、卫生健康支出{}万元。", figures,
                List.of(general, general.under(Meaning.is(FUNCTION, "213")), general.under(Meaning.is(FUNCTION, "208")),
                    general.under(Meaning.is(FUNCTION, "210"))))));
  }

  private static Column[] expenses() {
    return new Column[]{
        Column.figure("合计", Meaning.is(Part.ITEM, OPEN, USE, OPEN).from(LINE, "public+meetings+training")),
        Column.over("“三公”经费", Say.publicColumns("小计", "公务用车购置费", "公务用车运行维护费")),
        Column.figure("会议费", Say.item("MEETINGS", "meetings")), Column.figure("培训费", Say.item("TRAINING", "training"))};
  }

  /** The department's item with the government's it belongs to; classes have none. */
  private static List<Row> economics(List<String> codes) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(Meaning.is(SYSTEM, OPEN), "", "合计", "", "")));
    for (String code : Chart.withParents(codes)) {
      if (code.length() == 3) {
        rows.add(Row.of(Meaning.is(ECONOMIC, code, SYSTEM, "DEPARTMENT"), code, Chart.economic(code), "", ""));
      } else {
        String other = Chart.governmentOf(code);
        rows.add(Row.of(Meaning.is(ECONOMIC, code + "|" + other, SYSTEM, OPEN).from(ECONOMIC, code), code, "　" + Chart.economic(code), other,
            Chart.economic(other)));
      }
    }
    return rows;
  }

  private static Form form(String number, String title, String formId, Figures figures, Meaning meaning, Panel... panels) {
    return Form.of(new Caption(number, title, "", "单位：" + figures.unit(), Place.NUMBER_ABOVE), formId, figures, meaning, panels);
  }
}
