package duizhang.form;

import duizhang.read.Box;
import duizhang.read.Grid;
import duizhang.read.ReadingMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The grids of one table, under each other. */
public final class StackedGrid {
  /**
   * A part of the table on one page.
   *
   * @param firstRow its first row in the whole table
   */
  public record Segment(int page, Grid grid, int firstRow) {}

  private final int rows;
  private final int columns;
  private final List<PlacedCell> cells;
  private final List<Segment> segments;
  private final PlacedCell[][] at;

  StackedGrid(int rows, int columns, List<PlacedCell> cells, List<Segment> segments) {
    this.rows = rows;
    this.columns = columns;
    this.cells = List.copyOf(cells);
    this.segments = List.copyOf(segments);
    at = new PlacedCell[rows][columns];
    for (PlacedCell cell : cells) {
      for (int row = cell.row(); row < Math.min(rows, cell.row() + cell.rowSpan()); row++) {
        for (int column = cell.column(); column < Math.min(columns, cell.column() + cell.columnSpan()); column++) {
          at[row][column] = cell;
        }
      }
    }
  }

  /** The same grid with other cells in it. */
  public StackedGrid with(List<PlacedCell> newCells) {
    return new StackedGrid(rows, columns, newCells, segments);
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  public List<PlacedCell> cells() {
    return cells;
  }

  public List<Segment> segments() {
    return segments;
  }

  /** The cell that covers this place, or null where the grid has a hole. */
  public PlacedCell at(int row, int column) {
    return at[row][column];
  }

  /** The cells that begin in this row, left to right. */
  public List<PlacedCell> beginningIn(int row) {
    List<PlacedCell> found = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      PlacedCell cell = at[row][column];
      if (cell != null && cell.row() == row && cell.column() == column) {
        found.add(cell);
      }
    }
    return found;
  }

  public int pageOf(int row) {
    int page = segments.get(0).page();
    for (Segment segment : segments) {
      if (segment.firstRow() <= row) {
        page = segment.page();
      }
    }
    return page;
  }

  /** How the part of the table that a row stands in was read. */
  public ReadingMethod methodOf(int row) {
    Segment own = segments.get(0);
    for (Segment segment : segments) {
      own = segment.firstRow() <= row ? segment : own;
    }
    return own.grid().method();
  }

  /** For every column whose heads the pages leave open, the heads that it may stand below. */
  public Map<Integer, String> open() {
    Map<Integer, String> open = new TreeMap<>();
    segments.forEach(segment -> open.putAll(segment.grid().open()));
    return open;
  }

  public Box boxOf(Segment segment) {
    return segment.grid().box();
  }
}
