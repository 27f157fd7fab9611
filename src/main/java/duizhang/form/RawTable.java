package duizhang.form;

import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table before it is recognised: its grids by page and the lines printed above and below it. */
final class RawTable {
  /**
   * @param edges for every column edge of {@code grid} its place among the table's edges: equal numbers are one edge of the whole table
   * @param skippedRows rows at the top that repeat the head
   */
  record Part(int page, Grid grid, double[] edges, int skippedRows) {}

  final List<Part> parts = new ArrayList<>();
  final List<TextLine> above;
  final List<TextLine> below = new ArrayList<>();

  RawTable(int page, Grid grid, List<TextLine> above) {
    this.above = List.copyOf(above);
    parts.add(new Part(page, grid, edges(grid), 0));
  }

  /** The column edges of a grid, left to right; in texts, whose columns have no places, their numbers. */
  static double[] edges(Grid grid) {
    double[] edges = new double[grid.columns() + 1];
    if (grid.counted()) {
      Arrays.setAll(edges, column -> column);
      return edges;
    }
    Arrays.fill(edges, Double.NaN);
    for (Cell cell : grid.cells()) {
      edges[cell.column()] = cell.box().left();
      edges[cell.column() + cell.columnSpan()] = cell.box().right();
    }
    return edges;
  }

  /** The column edges of all parts together, left to right. */
  double[] edges() {
    return parts.stream().flatMapToDouble(part -> Arrays.stream(part.edges)).filter(edge -> !Double.isNaN(edge)).sorted().distinct().toArray();
  }

  List<String> linesAbove() {
    return above.stream().map(TextLine::text).toList();
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
    double[] edges = parts.size() == 1 ? null : edges();
    int columns = edges == null ? first().columns() : edges.length - 1;
    int rows = 0;
    for (Part part : parts) {
      segments.add(new StackedGrid.Segment(part.page, part.grid, rows));
      for (Cell cell : part.grid.cells()) {
        int first = place(edges, part, cell.column());
        int end = place(edges, part, cell.column() + cell.columnSpan());
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
    StackedGrid whole = new StackedGrid(rows, columns, cells, segments);
    // Short texts are whole indicators in a performance form; its reader knows better which of its rows are torn.
    return PerformanceForm.holds(this) ? whole : TornRows.mend(whole);
  }

  /** The column of the whole table that begins at an edge of a part. */
  private static int place(double[] edges, Part part, int edge) {
    return edges == null ? edge : Arrays.binarySearch(edges, part.edges[edge]);
  }
}
