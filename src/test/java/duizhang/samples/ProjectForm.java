package duizhang.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The form of a project's self-evaluation: one table of merged cells for head, money, goals and indicators. */
final class ProjectForm {
  private ProjectForm() {}

  static Table table(Project project) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(Cell.center("项目名称").across(2), Cell.center(project.name()).across(8)));
    rows.add(
        List.of(
            Cell.center("主管部门").across(2),
            Cell.center(project.department()).across(3),
            Cell.center("实施单位"),
            Cell.center(project.unit()).across(4)));
    addMoney(rows, project);
    rows.add(List.of(Cell.center("年\n度\n总\n体\n目\n标").down(2), Cell.center("预期目标").across(4), Cell.center("实际完成情况").across(5)));
    rows.add(List.of(Cell.left(project.expected()).across(4), Cell.left(project.achieved()).across(5)));
    addIndicators(rows, project.indicators());
    rows.add(
        List.of(
            Cell.center("总分").across(7),
            Cell.center("100"),
            Cell.center(project.score().stripTrailingZeros().toPlainString()),
            Cell.blank()));
    return new Table(Table.widths(20, 44, 46, 60, 62, 62, 62, 32, 46, 84), rows);
  }

  private static void addMoney(List<List<Cell>> rows, Project project) {
    rows.add(
        Cell.row(
            Cell.center("项目资金（万元）").across(2).down(5),
            Cell.blank().across(2),
            Cell.heads("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")));
    rows.add(money("年度资金总额：", project.money(), "10", project.rateScore().stripTrailingZeros().toPlainString()));
    rows.add(money("  其中：财政拨款", project.appropriation(), "--", "--"));
    rows.add(money("      上年结转资金", project.carried(), "--", "--"));
    rows.add(money("      其他资金", project.other(), "--", "--"));
  }

  /** These forms print amounts as they are typed: no grouping, no padding, 0 where there is nothing. */
  private static List<Cell> money(String label, Project.Money money, String weight, String score) {
    return Cell.row(
        Cell.left(label).across(2),
        Cell.heads(
            money.budget().toPlainString(), money.adjusted().toPlainString(), money.executed().toPlainString(), weight, money.rate(), score));
  }

  private static void addIndicators(List<List<Cell>> rows, List<Project.Indicator> indicators) {
    rows.add(
        Cell.row(
            Cell.center("绩\n效\n指\n标").down(indicators.size() + 1),
            Cell.heads("一级指标", "二级指标"),
            Cell.center("三级指标").across(2),
            Cell.heads("年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")));
    for (int i = 0; i < indicators.size(); i++) {
      Project.Indicator indicator = indicators.get(i);
      List<Cell> row = new ArrayList<>();
      addMerged(row, indicators, i, Project.Indicator::level1);
      addMerged(row, indicators, i, each -> each.level1() + each.level2(), indicator.level2());
      row.add(Cell.left(indicator.level3()).across(2));
      row.addAll(Cell.heads(indicator.target(), indicator.actual(), indicator.weight().toPlainString(), indicator.score().toPlainString()));
      row.add(Cell.left(indicator.reason()));
      rows.add(row);
    }
  }

  private static void addMerged(List<Cell> row, List<Project.Indicator> indicators, int index, Function<Project.Indicator, String> level) {
    addMerged(row, indicators, index, level, level.apply(indicators.get(index)));
  }

  /** A cell down to the last line of the same level, in the first of these lines only. */
  private static void addMerged(
      List<Cell> row, List<Project.Indicator> indicators, int index, Function<Project.Indicator, String> level, String text) {
    String key = level.apply(indicators.get(index));
    if (index > 0 && key.equals(level.apply(indicators.get(index - 1)))) {
      return;
    }
    int end = index;
    while (end < indicators.size() && key.equals(level.apply(indicators.get(end)))) {
      end++;
    }
    row.add(Cell.center(text).down(end - index));
  }
}
