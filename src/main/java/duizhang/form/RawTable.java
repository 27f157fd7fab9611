package duizhang.form;

import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.List;

/** A table before it is recognised: its grids by page and the lines printed above and below it. */
final class RawTable {
  /**
   * @param columns for every column of {@code grid} the column of the whole table
   * @param skippedRows rows at the top that repeat the head
   */
  record Part(int page, Grid grid, int[] columns, int skippedRows) {}

  final List<Part> parts = new ArrayList<>();
  final List<TextLine> above;
  final List<TextLine> below = new ArrayList<>();

  RawTable(int page, Grid grid, List<TextLine> above) {
    this.above = List.copyOf(above);
    int[] columns = new int[grid.columns()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i;
    }
    parts.add(new Part(page, grid, columns, 0));
  }

  Part last() {
    return parts.get(parts.size() - 1);
  }

  Grid first() {
    return parts.get(0).grid();
  }

  /** The table as one grid; the rows that repeat the head go to {@code repeated}. */
  StackedGrid stacked(List<PlacedCell> repeated) {
    List<PlacedCell> cells = new ArrayList<>();
    List<StackedGrid.Segment> segments = new ArrayList<>();
    int rows = 0;
    for (Part part : parts) {
      segments.add(new StackedGrid.Segment(part.page, part.grid, rows));
      for (Cell cell : part.grid.cells()) {
        int first = part.columns[cell.column()];
        int end = cell.column() + cell.columnSpan() < part.columns.length ? part.columns[cell.column() + cell.columnSpan()] : first().columns();
        PlacedCell placed = new PlacedCell(
            rows + cell.row() - part.skippedRows, first, cell.rowSpan(), Math.max(1, end - first), part.page, cell.box(), cell.text(), cell.tokens());
        if (cell.row() < part.skippedRows) {
          repeated.add(placed);
        } else {
          cells.add(placed);
        }
      }
      rows += part.grid.rows() - part.skippedRows;
    }
    return TornRows.mend(new StackedGrid(rows, first().columns(), cells, segments));
  }
}
