package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Wording;
import duizhang.form.CellRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where one list holds both sides of the account under each other, a row that is called after a side and holds no figure opens the rows of that side. */
final class StackedSides {
  private final PrintedTable.Listing table;
  private final Map<Integer, Flow> open = new HashMap<>();

  StackedSides(PrintedTable.Listing table) {
    this.table = table;
  }

  /**
   * The side of a row; rows are asked from top to bottom.
   *
   * @param own the side of the panel, which holds where it is known
   */
  Flow side(int row, int panel, Flow own) {
    if (own != Flow.UNKNOWN) {
      return own;
    }
    List<PlacedCell> cells = table.grid().beginningIn(row).stream()
        .filter(cell -> !cell.blank() && table.columns().get(cell.column()).panel() == panel).toList();
    if (cells.stream().noneMatch(cell -> table.role(cell) == CellRole.VALUE)) {
      List<PlacedCell> labels = cells.stream().filter(cell -> table.role(cell) == CellRole.LABEL).toList();
      if (labels.size() == 1) {
        Flows.ofGroup(Wording.fold(Wording.withoutNumbering(labels.get(0).compact()))).ifPresent(side -> open.put(panel, side));
      }
    }
    return open.getOrDefault(panel, own);
  }
}
