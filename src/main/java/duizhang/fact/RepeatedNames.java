package duizhang.fact;

import duizhang.codes.Numbering;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.form.CellRole;
import duizhang.form.Column;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows that nothing but their name tells apart and whose name other rows of the table have too, 利息收入 of each insurance fund: each is named with the row
 * that it stands below by the numbering of both. Where no numbering says that, they stay as they are.
 */
final class RepeatedNames {
  private RepeatedNames() {}

  static List<Fact> told(PrintedTable.Listing table, List<Fact> facts) {
    if (table.form().ofDepartments()) {
      return facts;
    }
    Map<String, Set<Integer>> rows = facts.stream().filter(RepeatedNames::named)
        .collect(Collectors.groupingBy(fact -> fact.coordinate().key(), Collectors.mapping(fact -> fact.row(), Collectors.toSet())));
    Map<List<Integer>, String> groups = groups(table);
    return facts.stream().map(fact -> {
      boolean repeated = named(fact) && rows.get(fact.coordinate().key()).size() > 1;
      String group = repeated ? groups.get(List.of(table.columns().get(fact.place().column()).panel(), fact.row())) : null;
      return group == null ? fact : fact.below(group);
    }).toList();
  }

  private static boolean named(Fact fact) {
    return fact.scheme() == Scheme.UNKNOWN && fact.itemName() != null;
  }

  /** The name of the nearest row above that is numbered less deep, by panel and row. */
  private static Map<List<Integer>, String> groups(PrintedTable.Listing table) {
    Map<List<Integer>, String> groups = new HashMap<>();
    Map<Integer, List<PlacedCell>> open = new HashMap<>();
    for (int row = table.headRows(); row < table.grid().rows(); row++) {
      for (PlacedCell cell : table.grid().beginningIn(row)) {
        Column column = table.columns().get(cell.column());
        if (table.role(cell) != CellRole.LABEL || !Wording.chinese(cell.text())) {
          continue;
        }
        int level = Numbering.level(cell.text());
        List<PlacedCell> above = open.computeIfAbsent(column.panel(), panel -> new ArrayList<>());
        if (level != Numbering.PLAIN) {
          above.removeIf(other -> Numbering.level(other.text()) >= level);
        }
        if (!above.isEmpty()) {
          groups.put(List.of(column.panel(), row), Wording.withoutNumbering(above.get(above.size() - 1).folded()));
        }
        if (level != Numbering.PLAIN) {
          above.add(cell);
        }
      }
    }
    return groups;
  }
}
