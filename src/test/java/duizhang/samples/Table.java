package duizhang.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table to be printed. Rows hold their cells from left to right, leaving out the places that a cell above reaches down into.
 *
 * @param widths of the columns, relative to each other
 */
record Table(List<Double> widths, List<List<Cell>> rows) {
  /** A cell and its place. */
  record Placed(Cell cell, int row, int column) {
    int lastRow() {
      return row + cell.rows() - 1;
    }
  }

  Table {
    widths = List.copyOf(widths);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static List<Double> widths(double... widths) {
    return Arrays.stream(widths).boxed().toList();
  }

  /** Every cell with its place; fails where cells overlap or a place stays free. */
  List<Placed> placed() {
    boolean[][] taken = new boolean[rows.size()][widths.size()];
    List<Placed> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Cell cell : rows.get(row)) {
        while (taken[row][column]) {
          column++;
        }
        for (int y = row; y < row + cell.rows(); y++) {
          for (int x = column; x < column + cell.columns(); x++) {
            if (taken[y][x]) {
              throw new IllegalStateException("row " + row + ", column " + x + " is taken: " + cell);
            }
            taken[y][x] = true;
          }
        }
        placed.add(new Placed(cell, row, column));
      }
      for (int x = 0; x < widths.size(); x++) {
        if (!taken[row][x]) {
          throw new IllegalStateException("row " + row + ", column " + x + " is free: " + rows.get(row));
        }
      }
    }
    return placed;
  }

  /** The table as lines of text, one tab between columns; a cell's text stands in its first place, empty rows are left out. */
  String tabbed() {
    String[][] texts = new String[rows.size()][widths.size()];
    for (String[] line : texts) {
      Arrays.fill(line, "");
    }
    placed().forEach(placed -> texts[placed.row()][placed.column()] = placed.cell().text().strip());
    StringBuilder text = new StringBuilder();
    for (String[] line : texts) {
      String joined = String.join("\t", line);
      text.append(joined.isBlank() ? "" : joined + "\n");
    }
    return text.toString();
  }
}
