package duizhang.form;

import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows torn by a page break: the first row of a page that holds nothing but the rest of a label belongs to the last row before. The text of such a
 * rest is added to the label above; its cells stay, blank, so that no row index moves.
 */
final class TornRows {
  private static final Pattern WHOLE = WordFile.of("titles.yaml").section("torn_rows").pattern("whole");

  /** A rest is at most this long; longer texts are labels of their own. */
  private static final int REST = 4;

  private TornRows() {}

  static StackedGrid mend(StackedGrid grid) {
    List<PlacedCell> cells = new ArrayList<>(grid.cells());
    boolean changed = false;
    for (StackedGrid.Segment segment : grid.segments().subList(1, grid.segments().size())) {
      int row = segment.firstRow();
      if (row < 1 || row >= grid.rows()) {
        continue;
      }
      List<PlacedCell> filled = grid.beginningIn(row).stream().filter(cell -> !cell.blank()).toList();
      if (filled.isEmpty() || !filled.stream().allMatch(cell -> rest(grid, row, cell))) {
        continue;
      }
      for (PlacedCell cell : filled) {
        PlacedCell label = grid.at(row - 1, cell.column());
        cells.set(cells.indexOf(label), withText(label, label.text() + "\n" + cell.text()));
        cells.set(cells.indexOf(cell), withText(cell, ""));
      }
      changed = true;
    }
    return changed ? new StackedGrid(grid.rows(), grid.columns(), cells, grid.segments()) : grid;
  }

  private static boolean rest(StackedGrid grid, int row, PlacedCell cell) {
    PlacedCell above = grid.at(row - 1, cell.column());
    String text = cell.compact();
    return above != null && !above.blank() && above.column() == cell.column() && text.length() <= REST
        && Wording.chinese(text) && !Wording.numbered(text) && Wording.chinese(above.text()) && !WHOLE.matcher(text).matches();
  }

  private static PlacedCell withText(PlacedCell cell, String text) {
    return new PlacedCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.page(), cell.box(), text, cell.tokens());
  }
}
