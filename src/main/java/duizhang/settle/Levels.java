package duizhang.settle;

import duizhang.codes.Numbering;
import duizhang.codes.Wording;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;

/** How deep the rows of a listing lie, by the numbering of their labels. */
final class Levels {
  private Levels() {}

  static int of(PrintedTable.Listing table, int row) {
    for (PlacedCell cell : table.grid().beginningIn(row)) {
      if (table.columns().get(cell.column()).role() == ColumnRole.LABEL && Wording.chinese(cell.text())) {
        return Numbering.level(cell.text());
      }
    }
    return Numbering.PLAIN;
  }
}
