package duizhang.read.layout;

import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.words.WordFile;
import java.util.List;
import java.util.regex.Pattern;

/** Lines on a page are not always a table: boxes of charts and shaded sentences are left to the text around them. */
final class TableGate {
  private static final Pattern SENTENCE = WordFile.of("pages.yaml").pattern("sentence");

  /** A chart gathers its labels in very few cells. */
  private static final int CHART_CELLS = 3;

  /** A cell of a chart has so many lines of labels or more. */
  private static final int CHART_LINES = 4;

  /** One filled cell of so many that is a sentence makes two columns shaded text; fewer cells are too few to tell. */
  private static final int SENTENCES = 3;

  private TableGate() {}

  static boolean admits(Grid grid) {
    List<Cell> filled = grid.cells().stream().filter(cell -> !cell.blank()).toList();
    boolean chart = !filled.isEmpty() && filled.size() <= CHART_CELLS && grid.columns() <= CHART_CELLS
        && filled.stream().anyMatch(cell -> cell.text().lines().count() >= CHART_LINES && cell.text().matches("(?s).*\\d.*"));
    boolean shadedText = grid.columns() <= 2 && SENTENCES * filled.stream().filter(cell -> SENTENCE.matcher(cell.text()).matches()).count() >= filled.size()
        && filled.size() >= SENTENCES;
    return !chart && !shadedText;
  }
}
