package duizhang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables whose columns run on over the next page or a second grid, which prints neither codes nor names again: the next grid has values only and as
 * many rows below its head. What has a title or labels of its own, or another number of rows, stays apart.
 */
final class Sideways {
  /** Fewer rows can be equal in number by chance. */
  private static final int ROWS = 3;

  private Sideways() {}

  /** One grid with the columns of both side by side, or nothing where the second does not go on with the first. */
  static Optional<StackedGrid> join(StackedGrid left, HeadReader.Head leftHead, List<Column> leftColumns, StackedGrid right, HeadReader.Head rightHead,
      List<Column> rightColumns) {
    boolean labelled = leftColumns.stream().anyMatch(column -> column.role() == ColumnRole.LABEL || column.role() == ColumnRole.CODE);
    boolean values = rightColumns.stream().allMatch(column -> column.role() == ColumnRole.VALUE || column.role() == ColumnRole.TEXT)
        && rightColumns.stream().noneMatch(column -> column.path().isEmpty());
    int rows = left.rows() - leftHead.rows();
    boolean follows = last(left).page() == first(right).page() || last(left).page() + 1 == first(right).page();
    if (!labelled || !values || !follows || rows < ROWS || rightHead.rows() == 0 || rows != right.rows() - rightHead.rows()) {
      return Optional.empty();
    }
    // Both bodies begin in the same row; the shorter head is set against the longer.
    int head = Math.max(leftHead.rows(), rightHead.rows());
    List<PlacedCell> cells = new ArrayList<>();
    place(cells, left, head - leftHead.rows(), 0);
    place(cells, right, head - rightHead.rows(), left.columns());
    List<StackedGrid.Segment> segments = new ArrayList<>(left.segments());
    segments.addAll(right.segments());
    return Optional.of(new StackedGrid(head + rows, left.columns() + right.columns(), cells, segments));
  }

  private static StackedGrid.Segment first(StackedGrid grid) {
    return grid.segments().get(0);
  }

  private static StackedGrid.Segment last(StackedGrid grid) {
    return grid.segments().get(grid.segments().size() - 1);
  }

  private static void place(List<PlacedCell> cells, StackedGrid grid, int down, int right) {
    for (PlacedCell cell : grid.cells()) {
      cells.add(new PlacedCell(
          cell.row() + down, cell.column() + right, cell.rowSpan(), cell.columnSpan(), cell.page(), cell.box(), cell.text(), cell.tokens()));
    }
  }
}
