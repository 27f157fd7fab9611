package duizhang.read.word;

import duizhang.read.given.GivenBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in the making: its cells come row by row. */
final class TableBuilder {
  /** Tables with more columns are none; a damaged span could ask for any number. */
  static final int MOST_COLUMNS = 1000;

  private final List<Placed> cells = new ArrayList<>();

  /** The cell that a column's merge began with. */
  private final Map<Integer, Placed> open = new HashMap<>();

  private int row = -1;
  private Placed last;

  /** A cell, as high as it is so far. */
  private static final class Placed {
    private final int row;
    private final int column;
    private final Flow content;
    private int columnSpan;
    private int rowSpan = 1;

    Placed(int row, int column, int columnSpan, Flow content) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.content = content;
    }
  }

  /** How a cell is merged with the one above it. */
  enum Vertical {
    NONE,
    BEGINS,
    GOES_ON
  }

  void row() {
    row++;
    last = null;
  }

  /** Adds a cell of the row. */
  void cell(int column, int span, Vertical vertical, Flow content) {
    Placed above = open.get(column);
    if (vertical == Vertical.GOES_ON && above != null && above.row + above.rowSpan == row && above.columnSpan == span) {
      above.rowSpan++;
      last = null;
      return;
    }
    last = new Placed(row, column, span, content);
    cells.add(last);
    for (int covered = column; covered < column + span; covered++) {
      open.remove(covered);
    }
    if (vertical != Vertical.NONE) {
      open.put(column, last);
    }
  }

  /** Lets the last cell of the row go on over {@code span} more columns. */
  void widen(int span) {
    if (last != null) {
      last.columnSpan += span;
    }
  }

  /** Puts the table into {@code flow}; one that is only there for the layout gives what stands in it. */
  void end(Flow flow) {
    if (layout()) {
      cells.forEach(cell -> flow.addAll(cell.content));
      return;
    }
    flow.add(new GivenBlock.Table(cells.stream()
        .map(cell -> new GivenBlock.Piece(cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.content.text().replace("\t", " "))).toList()));
    cells.forEach(cell -> flow.addAll(cell.content.tables()));
  }

  /** A frame around a text, or cells that hold tables with no more than one cell of text beside them. */
  private boolean layout() {
    if (cells.size() < 2) {
      return true;
    }
    if (cells.stream().noneMatch(cell -> cell.content.holdsTables())) {
      return false;
    }
    Map<Integer, Integer> texts = new HashMap<>();
    cells.stream().filter(cell -> !cell.content.text().isBlank() && !cell.content.holdsTables()).forEach(cell -> texts.merge(cell.row, 1, Integer::sum));
    return texts.values().stream().noneMatch(count -> count > 1);
  }
}
