package duizhang.read.given;

import java.util.List;

/** A piece of what a format prints, before it has a place on a page. */
public sealed interface GivenBlock {
  /** A paragraph; {@code \n} where a break within it begins a new line. */
  record Line(String text) implements GivenBlock {}

  /** A table; no two of its cells cover the same place. */
  record Table(List<Piece> cells) implements GivenBlock {
    public Table {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param row from 0
   * @param column from 0
   * @param text {@code \n} between its lines
   */
  record Piece(int row, int column, int rowSpan, int columnSpan, String text) {}
}
