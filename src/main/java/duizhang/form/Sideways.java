package duizhang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables whose columns run on over the next page or a second grid, which prints codes and names not at all or the same again: as many rows below its
 * head, in the same order. What has a title, rows or columns of its own stays apart.
 */
final class Sideways {
  /** Fewer rows can be equal in number by chance. */
  private static final int ROWS = 3;

  /**
   * Two grids as one.
   *
   * @param again the cells of the second that say codes and names once more
   */
  record Joined(StackedGrid grid, List<PlacedCell> again) {}

  private Sideways() {}

  /** One grid with the columns of both side by side, or nothing where the second does not go on with the first. */
  static Optional<Joined> join(StackedGrid left, HeadReader.Head leftHead, List<Column> leftColumns, StackedGrid right, HeadReader.Head rightHead,
      List<Column> rightColumns) {
    int rows = left.rows() - leftHead.rows();
    boolean follows = last(left).page() == first(right).page() || last(left).page() + 1 == first(right).page();
    if (!follows || rows < ROWS || rightHead.rows() == 0 || rows != right.rows() - rightHead.rows() || labels(leftColumns) == 0) {
      return Optional.empty();
    }
    int again = labels(rightColumns);
    List<Column> values = rightColumns.subList(again, rightColumns.size());
    boolean headed = values.stream().allMatch(Sideways::value) && values.stream().noneMatch(column -> column.path().isEmpty());
    if (!headed || again > 0 && !sameRows(left, leftHead, leftColumns, right, rightHead, again, values)) {
      return Optional.empty();
    }
    // Both bodies begin in the same row; the shorter head is set against the longer.
    int head = Math.max(leftHead.rows(), rightHead.rows());
    List<PlacedCell> cells = new ArrayList<>();
    place(cells, left.cells(), head - leftHead.rows(), 0);
    place(cells, right.cells().stream().filter(cell -> cell.column() >= again).toList(), head - rightHead.rows(), left.columns() - again);
    List<StackedGrid.Segment> segments = new ArrayList<>(left.segments());
    segments.addAll(right.segments());
    return Optional.of(new Joined(
        new StackedGrid(head + rows, left.columns() + right.columns() - again, cells, segments),
        right.cells().stream().filter(cell -> cell.column() < again).toList()));
  }

  /** Whether the leading columns of the second say the rows of the first, and its other heads are none of the first's. */
  private static boolean sameRows(
      StackedGrid left, HeadReader.Head leftHead, List<Column> leftColumns, StackedGrid right, HeadReader.Head rightHead, int again, List<Column> values) {
    if (again != labels(leftColumns) || values.isEmpty()
        || values.stream().anyMatch(value -> leftColumns.stream().anyMatch(c -> c.path().equals(value.path())))) {
      return false;
    }
    for (int row = 0; row < left.rows() - leftHead.rows(); row++) {
      for (int column = 0; column < again; column++) {
        if (!text(left, leftHead.rows() + row, column).equals(text(right, rightHead.rows() + row, column))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String text(StackedGrid grid, int row, int column) {
    PlacedCell cell = grid.at(row, column);
    return cell == null ? "" : cell.compact();
  }

  /** How many columns of codes, names and line numbers lead a table. */
  private static int labels(List<Column> columns) {
    return (int) columns.stream().takeWhile(column -> !value(column)).count();
  }

  private static boolean value(Column column) {
    return column.role() == ColumnRole.VALUE || column.role() == ColumnRole.TEXT;
  }

  private static StackedGrid.Segment first(StackedGrid grid) {
    return grid.segments().get(0);
  }

  private static StackedGrid.Segment last(StackedGrid grid) {
    return grid.segments().get(grid.segments().size() - 1);
  }

  private static void place(List<PlacedCell> cells, List<PlacedCell> placed, int down, int right) {
    for (PlacedCell cell : placed) {
      cells.add(new PlacedCell(
          cell.row() + down, cell.column() + right, cell.rowSpan(), cell.columnSpan(), cell.page(), cell.box(), cell.text(), cell.tokens()));
    }
  }
}
