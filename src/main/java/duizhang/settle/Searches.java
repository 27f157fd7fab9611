package duizhang.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The searches done over rows of a table: one is not done again as long as the ways of its rows are the same. */
final class Searches {
  private final OpenTable table;
  private final Map<List<Integer>, List<List<int[]>>> narrowed = new HashMap<>();
  private final Map<List<Integer>, List<List<int[]>>> held = new HashMap<>();

  Searches(OpenTable table) {
    this.table = table;
  }

  /** Removes the ways that the sums of the table leave no solution; gives whether there were any. */
  boolean narrow() {
    boolean changed = false;
    for (Map.Entry<List<Integer>, List<Sum>> group : table.sumsByRows().entrySet()) {
      List<Integer> rows = group.getKey();
      if (!same(narrowed.get(rows), rows)) {
        narrowed.put(rows, ways(rows));
        changed |= SumSearch.narrow(table, rows, group.getValue());
      }
    }
    return changed;
  }

  /** Whether the sums over some rows cannot all be kept. */
  boolean contradict() {
    for (Map.Entry<List<Integer>, List<Sum>> group : table.sumsByRows().entrySet()) {
      List<Integer> rows = group.getKey();
      if (!same(held.get(rows), rows)) {
        if (SumSearch.contradicts(table, rows, group.getValue())) {
          return true;
        }
        held.put(rows, ways(rows));
      }
    }
    return false;
  }

  private List<List<int[]>> ways(List<Integer> rows) {
    return rows.stream().map(row -> table.rows().get(row).ways()).toList();
  }

  /** Rows make a new list whenever they lose a way. */
  private boolean same(List<List<int[]>> before, List<Integer> rows) {
    return before != null && IntStream.range(0, rows.size()).allMatch(i -> before.get(i) == table.rows().get(rows.get(i)).ways());
  }
}
