package duizhang.read.workbook;

import java.util.List;

/** A part of a sheet. */
sealed interface SheetBlock {
  /** A row of texts that belongs to no table: a title, a unit, a note. */
  record Line(List<SheetCell> cells) implements SheetBlock {}

  /** A table, its cells ordered by row, then column. */
  record Table(List<Placed> cells) implements SheetBlock {}

  /**
   * A cell of a table.
   *
   * @param row in the table, from 0
   * @param column in the table, from 0; columns that show nothing are not counted
   * @param area in the sheet
   */
  record Placed(int row, int column, int rowSpan, int columnSpan, Sheet.Area area, String text) {}
}
