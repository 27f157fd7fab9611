package duizhang.form;

import duizhang.codes.Wording;
import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables stacked in one frame: each has a numbered heading over its whole width, and an empty row parts at
 * least two of them. They are tables of their own, under the
 * title and unit of the frame.
 */
final class StackedParts {
  private StackedParts() {}

  /** The parts of {@code table}, or the table itself where it has none. */
  static List<RawTable> of(RawTable table) {
    Grid grid = table.first();
    if (table.parts.size() > 1 || grid.rows() < 6) {
      return List.of(table);
    }
    List<List<Cell>> begun = grid.byRow();
    List<Integer> headings = new ArrayList<>();
    boolean parted = false;
    for (int row = 0; row < grid.rows(); row++) {
      if (heading(grid, begun.get(row)) && Wording.numbering(begun.get(row).get(0).compact()) == headings.size() + 1) {
        parted |= row > 0 && empty(begun.get(row - 1));
        headings.add(row);
      }
    }
    if (!parted || headings.size() < 2 || headings.get(0) != 0) {
      return List.of(table);
    }
    int head = 1;
    List<RawTable> parts = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int from = headings.get(i);
      int next = i + 1 < headings.size() ? headings.get(i + 1) : grid.rows();
      int end = next < grid.rows() && empty(begun.get(next - 1)) ? next - 1 : next;
      if (end - from < 3) {
        return List.of(table);
      }
      Cell heading = begun.get(from).get(0);
      List<TextLine> above = Stream.concat(table.above.stream(), Stream.of(new TextLine(heading.text(), heading.box(), List.of()))).toList();
      if (from == 0 || heads(begun.get(from + 1))) {
        head = from + 1;
      }
      parts.add(new RawTable(table.last().page(), rows(grid, begun, head, from + 1, end), above));
    }
    parts.get(parts.size() - 1).below.addAll(table.below);
    return parts;
  }

  private static boolean heading(Grid grid, List<Cell> row) {
    return wide(grid, row) && row.get(0).tokens().isEmpty();
  }

  /** Whether a row is one cell over the whole width. */
  static boolean wide(Grid grid, List<Cell> row) {
    return row.size() == 1 && row.get(0).columnSpan() == grid.columns() && row.get(0).rowSpan() == 1;
  }

  private static boolean empty(List<Cell> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.blank() && cell.rowSpan() == 1);
  }

  /** Whether a row prints no numbers: the head of a part. A part without one has that of the part before. */
  private static boolean heads(List<Cell> cells) {
    return cells.size() > 1 && cells.stream().allMatch(cell -> cell.tokens().isEmpty());
  }

  /** The head and the rows {@code from} (inclusive) to {@code end} (exclusive). */
  private static Grid rows(Grid grid, List<List<Cell>> begun, int head, int from, int end) {
    int lent = head < from && heads(begun.get(head)) ? 1 : 0;
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : grid.cells()) {
      boolean inHead = lent > 0 && cell.row() == head && cell.rowSpan() == 1;
      if (inHead || cell.row() >= from && cell.row() < end) {
        int row = inHead ? 0 : cell.row() - from + lent;
        cells.add(
            new Cell(row, cell.column(), inHead ? 1 : Math.min(cell.rowSpan(), end - cell.row()), cell.columnSpan(), cell.box(), cell.text(), cell.tokens()));
      }
    }
    Box box = Box.around(cells.stream().filter(cell -> cell.row() >= lent).map(Cell::box).toList());
    int held = cells.stream().mapToInt(cell -> cell.compact().length()).sum();
    return new Grid(grid.method(), box, end - from + lent, grid.columns(), cells, held, held, grid.open());
  }
}
