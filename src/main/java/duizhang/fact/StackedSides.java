package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Wording;
import duizhang.form.CellRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one list holds both sides of the account under each other, a row that is called after a side and holds no figure opens the rows of that side. Where
 * both sides have their totals, 收入总计 and 支出总计, and the list begins or ends with one, each stands at that end of its own rows.
 */
final class StackedSides {
  private final PrintedTable.Listing table;
  private final Map<Integer, Flow> open = new HashMap<>();

  /** Where the totals of both sides stand, -1 where the list has none, and the first and the last row with a label. */
  private record Totals(int revenue, int expenditure, int first, int last) {
    Flow side(int row, Flow own) {
      if (revenue < 0 || expenditure < revenue) {
        return own;
      }
      if (first == revenue && last > expenditure) {
        return row < expenditure ? Flow.REVENUE : Flow.EXPENDITURE;
      }
      return last == expenditure && first < revenue ? row <= revenue ? Flow.REVENUE : Flow.EXPENDITURE : own;
    }
  }

  private final Map<Integer, Totals> totalled = new HashMap<>();

  StackedSides(PrintedTable.Listing table) {
    this.table = table;
  }

  private Totals totals(int panel) {
    Map<Flow, List<Integer>> totals = new EnumMap<>(Flow.class);
    List<Integer> rows = new ArrayList<>();
    for (int row = table.headRows(); row < table.grid().rows(); row++) {
      int at = row;
      table.grid().beginningIn(row).stream()
          .filter(cell -> !cell.blank() && table.columns().get(cell.column()).panel() == panel && table.role(cell) == CellRole.LABEL)
          .findFirst().ifPresent(cell -> {
            rows.add(at);
            Flows.ofTotal(Wording.fold(Wording.withoutNumbering(cell.compact())))
                .ifPresent(side -> totals.computeIfAbsent(side, key -> new ArrayList<>()).add(at));
          });
    }
    List<Integer> revenue = totals.getOrDefault(Flow.REVENUE, List.of());
    List<Integer> expenditure = totals.getOrDefault(Flow.EXPENDITURE, List.of());
    boolean both = revenue.size() == 1 && expenditure.size() == 1;
    return new Totals(both ? revenue.get(0) : -1, both ? expenditure.get(0) : -1, rows.isEmpty() ? -1 : rows.get(0),
        rows.isEmpty() ? -1 : rows.get(rows.size() - 1));
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
    return open.containsKey(panel) ? open.get(panel) : totalled.computeIfAbsent(panel, this::totals).side(row, own);
  }
}
