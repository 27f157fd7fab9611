package duizhang.check;

import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import duizhang.rules.Identity;
import duizhang.rules.Ratio;
import duizhang.rules.SamePoint;
import duizhang.settle.SettledTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What all sums of a table leave open, since they close as well: its unit, and which of its columns is which. A unit is in doubt where another table
 * prints the same digits in another unit at the same point; or where no other table of the document has it, and neither a sentence nor a table
 * with another unit confirms it. Two columns are in doubt where heads and percentages contradict each other, or where another form expects of
 * the one what the other holds.
 */
final class Doubts {
  private record Column(String table, int column) {}

  private final Map<String, List<Fact>> tables = new HashMap<>();
  private final Map<String, String> units = new TreeMap<>();
  private final Map<String, Integer> agreeing = new HashMap<>();
  private final Map<String, Integer> factors = new HashMap<>();
  private final Set<String> confirmed = new HashSet<>();
  private final Set<Column> columns = new HashSet<>();
  private final Map<String, Integer> tablesOfUnit = new HashMap<>();

  Doubts(List<SettledTable> settled) {
    for (SettledTable table : settled) {
      List<Fact> amounts = table.facts().facts().stream()
          .filter(fact -> fact.valueKind() == ValueKind.AMOUNT && fact.amount() != null && fact.unit() != null).toList();
      if (!amounts.isEmpty()) {
        tables.put(table.id(), amounts);
        units.put(table.id(), most(amounts.stream().collect(Collectors.groupingBy(Fact::unit, TreeMap::new, Collectors.counting()))));
      }
    }
    units.values().forEach(unit -> tablesOfUnit.merge(unit, 1, Integer::sum));
    SamePoint.otherUnits(tables.values().stream().flatMap(List::stream).toList()).forEach(this::factor);
  }

  private static String most(Map<String, Long> counted) {
    return counted.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Two tables that print one figure, or do not. */
  void between(Identity identity) {
    if (identity.parts().size() != 1) {
      return;
    }
    Fact one = identity.total();
    Fact other = identity.parts().get(0);
    if (identity.holds()) {
      agreeing.merge(one.table(), 1, Integer::sum);
      agreeing.merge(other.table(), 1, Integer::sum);
      if (one.unit() != null && !one.unit().equals(other.unit())) {
        confirmed.add(one.table());
        confirmed.add(other.table());
      }
    } else if (SamePoint.sameDigits(one, other)) {
      factor(identity);
    } else {
      exchanged(one, other);
      exchanged(other, one);
    }
  }

  private void factor(Identity identity) {
    factors.merge(identity.total().table(), 1, Integer::sum);
    factors.merge(identity.parts().get(0).table(), 1, Integer::sum);
  }

  /** What another form expects of a figure stands in another column of its row. */
  private void exchanged(Fact fact, Fact expected) {
    tables.getOrDefault(fact.table(), List.of()).stream()
        .filter(beside -> beside.row() == fact.row() && beside.column() != fact.column() && beside.amount().compareTo(expected.amount()) == 0)
        .forEach(beside -> {
          columns.add(new Column(fact.table(), fact.column()));
          columns.add(new Column(beside.table(), beside.column()));
        });
  }

  /** A percentage of a pair of columns that gives those of most rows. */
  void ratio(Ratio ratio) {
    if (ratio.contradicted()) {
      for (Fact fact : List.of(ratio.percent(), ratio.first(), ratio.second())) {
        columns.add(new Column(fact.table(), fact.column()));
      }
    }
  }

  /** A sentence says a figure of the table, in a unit of its own. */
  void told(Fact fact) {
    confirmed.add(fact.table());
  }

  boolean unit(String table) {
    boolean contradicted = factors.getOrDefault(table, 0) > 0 && factors.get(table) >= agreeing.getOrDefault(table, 0);
    boolean alone = units.containsKey(table) && tablesOfUnit.get(units.get(table)) == 1 && units.size() > 1;
    return (contradicted || alone) && !confirmed.contains(table);
  }

  boolean column(Fact fact) {
    return columns.contains(new Column(fact.table(), fact.column()));
  }
}
