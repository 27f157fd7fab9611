package duizhang.check;

import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import duizhang.check.Contradictions.Column;
import duizhang.fact.Fact;
import duizhang.rules.Identity;
import duizhang.rules.Ratio;
import duizhang.rules.SamePoint;
import duizhang.settle.SettledTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What all sums of a table leave open, since they close as well: its unit, and which of its columns is which. A unit is in doubt where another table
 * prints the same digits in another unit at the same point; or where no other table of the document has it, and neither a sentence nor a table
 * with another unit confirms it. Two columns are in doubt where heads and percentages contradict each other, where another form expects of
 * the one what the other holds, or where most rows do not add up; and where {@link Contradictions} say so. A single figure is in doubt where only it contradicts another table; then a sum that closes over it is wrong in one more place, and nobody knows
 * where.
 */
final class Doubts {
  private static final Map<Fund, Measure> MEASURES = Map.of(
      Fund.GENERAL, Measure.GENERAL_BUDGET, Fund.GOVERNMENT_FUND, Measure.GOVERNMENT_FUND, Fund.STATE_CAPITAL, Measure.STATE_CAPITAL);
  private static final Set<String> TOTALS = Set.of("REVENUE_TOTAL", "GRAND_TOTAL_REVENUE");

  private final Map<String, List<Fact>> tables = new LinkedHashMap<>();
  private final Map<String, String> units = new TreeMap<>();
  private final Map<String, Integer> agreeing = new HashMap<>();
  private final Map<String, Integer> factors = new HashMap<>();
  private final Set<String> confirmed = new HashSet<>();
  private final Set<Column> columns = new HashSet<>();
  private final Map<String, Integer> tablesOfUnit = new HashMap<>();
  private final Set<String> figures = new HashSet<>();
  private final Contradictions contradictions;

  Doubts(List<SettledTable> settled, Contradictions contradictions) {
    this.contradictions = contradictions;
    for (SettledTable table : settled) {
      List<Fact> amounts = table.facts().facts().stream()
          .filter(fact -> fact.valueKind() == ValueKind.AMOUNT && fact.amount() != null && fact.unit() != null).toList();
      if (!amounts.isEmpty()) {
        tables.put(table.id(), amounts);
        units.put(table.id(), most(amounts.stream().collect(Collectors.groupingBy(Fact::unit, TreeMap::new, Collectors.counting()))));
      }
    }
    units.values().forEach(unit -> tablesOfUnit.merge(unit, 1, Integer::sum));
    SamePoint.otherUnits(amounts()).forEach(this::factor);
    settled.forEach(this::fundOfLines);
  }

  /** Two figures stand in each other's place: with the heads of their columns where they share a row. */
  private void exchanged(Fact one, Fact other) {
    figures.add(one.id());
    figures.add(other.id());
    if (one.row() == other.row()) {
      columns.add(Column.of(one));
      columns.add(Column.of(other));
    }
  }

  /** Lines that name several funds stand under the head of one: it belongs elsewhere, and so does another that nobody knows. */
  private void fundOfLines(SettledTable settled) {
    for (Fact fact : tables.getOrDefault(settled.id(), List.of())) {
      Measure own = MEASURES.get(fact.fund());
      boolean total = fact.scheme() == Scheme.LINE && TOTALS.contains(fact.code());
      if (total && own != null && settled.facts().rows().stream()
          .anyMatch(row -> row.scheme() == Scheme.LINE && row.code() != null && !row.code().equals(own.name()) && MEASURES.containsValue(named(row.code())))) {
        tables.get(settled.id()).forEach(doubted -> columns.add(Column.of(doubted)));
      }
    }
  }

  private static Measure named(String line) {
    return Arrays.stream(Measure.values()).filter(measure -> measure.name().equals(line)).findFirst().orElse(null);
  }

  /** The sums along the rows of one table, which all have the same heads. */
  void rows(List<Identity> sums) {
    Map<Column, List<Identity>> byTotal = sums.stream()
        .filter(sum -> sum.kind() == Identity.Kind.ROW && sum.total().amount().signum() != 0)
        .collect(Collectors.groupingBy(sum -> Column.of(sum.total()), LinkedHashMap::new, Collectors.toList()));
    byTotal.forEach((total, rows) -> {
      List<Identity> failing = rows.stream().filter(sum -> !sum.holds()).toList();
      if (failing.size() > 1 && failing.size() * 2 > rows.size()) {
        columns.add(total);
        failing.forEach(sum -> sum.parts().forEach(part -> columns.add(Column.of(part))));
      }
    });
  }

  /** All amounts of money, table by table. */
  final List<Fact> amounts() {
    return tables.values().stream().flatMap(List::stream).toList();
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
      expected(one, other);
      expected(other, one);
    }
  }

  private void factor(Identity identity) {
    factors.merge(identity.total().table(), 1, Integer::sum);
    factors.merge(identity.parts().get(0).table(), 1, Integer::sum);
  }

  /** What another form expects of a figure stands in another column of its row or, with all its digits, in another row of its column. */
  private void expected(Fact fact, Fact expected) {
    tables.getOrDefault(fact.table(), List.of()).stream()
        .filter(beside -> !beside.id().equals(fact.id()) && beside.amount().compareTo(expected.amount()) == 0)
        .filter(beside -> beside.row() == fact.row() || beside.column() == fact.column() && SamePoint.tells(expected))
        .forEach(beside -> exchanged(fact, beside));
  }

  /** A percentage of a pair of columns that gives those of most rows. */
  void ratio(Ratio ratio) {
    if (ratio.contradicted()) {
      for (Fact fact : List.of(ratio.percent(), ratio.first(), ratio.second())) {
        columns.add(Column.of(fact));
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

  boolean place(Fact fact) {
    return figures.contains(fact.id()) || columns.contains(Column.of(fact)) || contradictions.meet(fact);
  }

  /** Whether a sum has a figure that contradicts another table: if it closes nevertheless, it has another wrong one. */
  boolean within(Identity identity) {
    return contradictions.within(identity) || figures.contains(identity.total().id())
        || identity.parts().stream().anyMatch(part -> figures.contains(part.id()));
  }
}
