package duizhang.form;

import duizhang.codes.Wording;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.words.WordFile;
import java.util.List;
import java.util.regex.Pattern;

/** Knows a performance form by the labels of its blocks, whatever its title. */
final class PerformanceForm {
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("form");
  private static final Pattern LABEL = WORDS.pattern("label");
  private static final Pattern MARK = Pattern.compile(LABEL.pattern() + "|" + WORDS.text("mark"));
  private static final Pattern NAME = WORDS.pattern("name");

  private PerformanceForm() {}

  /** Whether a table of several blocks, complete or not, is a performance form. */
  static boolean holds(RawTable table) {
    return table.parts.stream()
        .flatMap(part -> part.grid().cells().stream())
        .map(PerformanceForm::folded)
        .filter(label -> LABEL.matcher(label).matches())
        .distinct().limit(2).count() == 2;
  }

  /** Whether a table whose title names a performance form is laid out as one and is no list about such forms. */
  static boolean marked(StackedGrid grid) {
    return grid.cells().stream().map(PlacedCell::folded).filter(label -> MARK.matcher(label).matches()).distinct().limit(2).count() == 2;
  }

  /** Whether a grid opens with the name of a project or unit, as a new form does. */
  static boolean begins(Grid grid) {
    return grid.cells().stream().filter(cell -> cell.row() < 2).anyMatch(cell -> NAME.matcher(folded(cell)).matches());
  }

  /** Whether a grid of indicators is in it. */
  static boolean indicators(StackedGrid grid) {
    boolean level = grid.cells().stream().anyMatch(cell -> cell.folded().matches("(一|二|三)级(绩效)?指标.*"));
    boolean target = grid.cells().stream().anyMatch(cell -> cell.folded().matches(".*(指标值|总体目标|绩效目标|绩效指标).*"));
    return level && target;
  }

  /** The form id of a sheet whose title names none: by the name it opens with, and by what only an evaluation has. */
  static String untitled(StackedGrid grid) {
    List<String> labels = grid.cells().stream().map(PlacedCell::folded).toList();
    boolean project = labels.stream().anyMatch(label -> label.matches("(项目|政策)(\\(政策\\))?名称:?.*|项目资金.*"));
    boolean unit = labels.stream().anyMatch(label -> label.matches("部门(\\(单位\\))?名称:?.*|年度?部门.*(收支|预算).*"));
    if (project == unit) {
      return "other";
    }
    boolean evaluation = labels.stream().anyMatch(label -> label.matches(".*(实际完成|全年完成|全年执行数|自评得分).*"));
    return (project ? "project" : "overall") + "_performance_" + (evaluation ? "self_evaluation" : "target");
  }

  private static String folded(Cell cell) {
    return Wording.fold(cell.text());
  }
}
