package duizhang.read.workbook;

import java.util.List;

/**
 * A visible row that shows texts or rules.
 *
 * @param number from 0
 * @param cells that show something, left to right
 * @param ruled how many of its cells have a line at any side
 * @param sided how many have a line at their left or right side: those of tables do, titles and units above them do not
 */
record SheetRow(int number, List<SheetCell> cells, int ruled, int sided) {
  SheetRow {
    cells = List.copyOf(cells);
  }
}
