package duizhang.form;

import duizhang.codes.FormId;
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
  private static final Pattern MONEY = WordFile.of("performance.yaml").section("figures").pattern("money_head");
  private static final Pattern LEVEL = WORDS.pattern("level");
  private static final Pattern TARGET = WORDS.pattern("target");
  private static final Pattern OF_PROJECT = WORDS.pattern("of_project");
  private static final Pattern OF_UNIT = WORDS.pattern("of_unit");
  private static final Pattern EVALUATION = WORDS.pattern("evaluation");

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
    return grid.cells().stream().map(PlacedCell::folded).filter(label -> MARK.matcher(label).matches()).distinct().limit(2).count() == 2 && !listed(grid);
  }

  /** Whether names of projects stand one below the other under their head, with their money beside them under heads of the same row. */
  private static boolean listed(StackedGrid grid) {
    List<PlacedCell> heads = grid.cells().stream().filter(cell -> cell.row() == 0).toList();
    return heads.stream().anyMatch(head -> MONEY.matcher(head.folded()).matches()) && heads.stream().filter(head -> NAME.matcher(head.folded()).matches())
        .anyMatch(head -> {
          List<PlacedCell> below = grid.cells().stream()
              .filter(cell -> cell.row() > 0 && cell.column() == head.column() && cell.columnSpan() == head.columnSpan() && Wording.chinese(cell.text()))
              .toList();
          return below.stream().map(PlacedCell::folded).distinct().count() > 1 && below.stream().noneMatch(cell -> MARK.matcher(cell.folded()).matches());
        });
  }

  /**
   * Whether a grid opens with the name of a project or unit, as a new form does.
   *
   * @param repeated how many of its first rows say again what the form before begins with: its name said again opens none
   */
  static boolean begins(Grid grid, int repeated) {
    return grid.cells().stream().filter(cell -> cell.row() >= repeated && cell.row() < repeated + 2).anyMatch(cell -> NAME.matcher(folded(cell)).matches());
  }

  /** Whether a grid of indicators is in it. */
  static boolean indicators(StackedGrid grid) {
    boolean level = grid.cells().stream().anyMatch(cell -> LEVEL.matcher(cell.folded()).matches());
    boolean target = grid.cells().stream().anyMatch(cell -> TARGET.matcher(cell.folded()).find());
    return level && target;
  }

  /** The form id of a sheet whose title names none: by the name it opens with, and by what only an evaluation has. */
  static FormId untitled(StackedGrid grid) {
    List<String> labels = grid.cells().stream().map(PlacedCell::folded).toList();
    boolean project = labels.stream().anyMatch(label -> OF_PROJECT.matcher(label).matches());
    boolean unit = labels.stream().anyMatch(label -> OF_UNIT.matcher(label).matches());
    if (project == unit) {
      return FormId.OTHER;
    }
    boolean evaluation = labels.stream().anyMatch(label -> EVALUATION.matcher(label).find());
    if (project) {
      return evaluation ? FormId.PROJECT_PERFORMANCE_SELF_EVALUATION : FormId.PROJECT_PERFORMANCE_TARGET;
    }
    return evaluation ? FormId.OVERALL_PERFORMANCE_SELF_EVALUATION : FormId.OVERALL_PERFORMANCE_TARGET;
  }

  private static String folded(Cell cell) {
    return Wording.fold(cell.text());
  }
}
