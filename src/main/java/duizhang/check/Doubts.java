package duizhang.check;

import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import duizhang.fact.TableFacts;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PrintedTable;
import duizhang.rules.Contained;
import duizhang.rules.Identity;
import duizhang.rules.Ratio;
import duizhang.rules.SamePoint;
import duizhang.settle.SettledTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all sums of a table leave open, since they close as well: its unit, and which of its columns is which. A unit is in doubt where another table
 * prints the same digits in another unit at the same point; or where no other table of the document has it, and neither a sentence nor a table
 * with another unit confirms it. Columns are in doubt where heads and percentages contradict each other, where most rows do not add up, where two have
 * the same heads or a head contradicts the rows below it, and where another form or sentences expect of the one what the other holds; and where
 * {@link Contradictions} say so.
 */
final class Doubts {
  /** The lines that name the money of one fund. */
  private static final Map<Fund, String> FUNDS = Map.of(
      Fund.GENERAL, Measure.GENERAL_BUDGET.name(), Fund.GOVERNMENT_FUND, Measure.GOVERNMENT_FUND.name(), Fund.STATE_CAPITAL, Measure.STATE_CAPITAL.name());
  private static final Set<String> TOTALS = Set.of("REVENUE_TOTAL", "GRAND_TOTAL_REVENUE");

  private final Map<String, List<Fact>> tables = new LinkedHashMap<>();

  /** Columns whose figures would close every sum as well in the blank column beside them. */
  private final Set<TableColumn> loose = new HashSet<>();
  private final Set<TableColumn> heldElsewhere = new HashSet<>();
  private final Map<String, String> units = new TreeMap<>();
  private final Map<String, Integer> agreeing = new HashMap<>();
  private final Map<String, Integer> factors = new HashMap<>();
  private final Set<String> confirmed = new HashSet<>();
  private final InDoubt doubt = new InDoubt();
  private final Map<String, Integer> tablesOfUnit = new HashMap<>();
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
    settled.forEach(this::heads);
    settled.forEach(this::looseColumns);
  }

  /** Lines that name several funds stand under the head of one: it belongs elsewhere, and so does another that nobody knows. */
  private void fundOfLines(SettledTable settled) {
    Set<String> listed = settled.facts().rows().stream().filter(row -> row.scheme() == Scheme.LINE && row.code() != null && FUNDS.containsValue(row.code()))
        .map(TableFacts.RowKey::code).collect(Collectors.toSet());
    List<Fact> amounts = tables.getOrDefault(settled.id(), List.of());
    boolean contradicted = amounts.stream().filter(fact -> fact.scheme() == Scheme.LINE && TOTALS.contains(fact.code()) && FUNDS.containsKey(fact.fund()))
        .anyMatch(fact -> listed.stream().anyMatch(code -> !code.equals(FUNDS.get(fact.fund()))));
    if (contradicted) {
      amounts.forEach(doubt::column);
    }
  }

  /** Heads that come twice in one panel; and what stands under 其中 where nothing stands under the sum beside it. */
  private void heads(SettledTable settled) {
    if (!(settled.table() instanceof PrintedTable.Listing listing)) {
      return;
    }
    List<Column> values = values(listing);
    for (Column one : values) {
      for (Column other : values) {
        boolean same = one != other && one.panel() == other.panel() && !one.label().isBlank() && one.label().equals(other.label());
        if (same || withoutWhole(settled.id(), one, other)) {
          doubt.column(new TableColumn(settled.id(), one.index()));
          doubt.column(new TableColumn(settled.id(), other.index()));
        }
      }
    }
  }

  /** Where white or order alone parts the columns: those that stand beside an empty one. */
  private void looseColumns(SettledTable settled) {
    boolean ordered = settled.table().grid().segments().stream().anyMatch(segment -> segment.grid().method().ordered());
    if (!ordered || !(settled.table() instanceof PrintedTable.Listing listing)) {
      return;
    }
    Set<Integer> filled = tables.getOrDefault(settled.id(), List.of()).stream().map(Fact::column).collect(Collectors.toSet());
    List<Column> values = values(listing);
    for (int i = 1; i < values.size(); i++) {
      Column left = values.get(i - 1);
      Column right = values.get(i);
      if (left.panel() == right.panel() && filled.contains(left.index()) != filled.contains(right.index())) {
        loose.add(new TableColumn(settled.id(), filled.contains(left.index()) ? left.index() : right.index()));
      }
    }
  }

  private static List<Column> values(PrintedTable.Listing table) {
    return table.columns().stream().filter(column -> column.role() == ColumnRole.VALUE).toList();
  }

  private boolean withoutWhole(String table, Column part, Column whole) {
    List<Fact> facts = tables.getOrDefault(table, List.of());
    List<Fact> parts = facts.stream().filter(fact -> fact.column() == part.index() && fact.ofWhich() && fact.amount().signum() != 0).toList();
    if (parts.isEmpty() || !Contained.sums(whole.label(), parts.get(0))) {
      return false;
    }
    Set<Integer> filled = facts.stream().filter(fact -> fact.column() == whole.index()).map(Fact::row).collect(Collectors.toSet());
    return parts.stream().filter(fact -> !filled.contains(fact.row())).count() * 2 > parts.size();
  }

  /** The sums along the rows of one table, which all have the same heads. */
  void rows(List<Identity> sums) {
    Map<TableColumn, List<Identity>> byTotal = sums.stream()
        .filter(sum -> sum.kind() == Identity.Kind.ROW && sum.total().amount().signum() != 0)
        .filter(sum -> !sum.holds() || sum.parts().stream().filter(part -> part.amount().signum() != 0).count() > 1)
        .collect(Collectors.groupingBy(sum -> TableColumn.of(sum.total()), LinkedHashMap::new, Collectors.toList()));
    byTotal.forEach((total, rows) -> {
      List<Identity> failing = rows.stream().filter(sum -> !sum.holds()).toList();
      if (failing.size() * 2 > rows.size()) {
        doubt.column(total);
        failing.forEach(sum -> sum.parts().forEach(doubt::column));
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
    if (identity.holds() && identity.total().amount().signum() != 0) {
      Stream.concat(Stream.of(identity.total()), identity.parts().stream()).map(TableColumn::of).forEach(heldElsewhere::add);
    }
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
        .forEach(beside -> doubt.exchanged(fact, beside));
  }

  /** Figures whose columns have each other's heads. */
  void exchanged(List<Fact> figures) {
    figures.forEach(doubt::column);
  }

  /** A percentage of a pair of columns that gives those of most rows. */
  void ratio(Ratio ratio) {
    if (ratio.contradicted()) {
      List.of(ratio.percent(), ratio.first(), ratio.second()).forEach(doubt::column);
    }
  }

  /**
   * What a sentence says of one point and a table prints at a second one of the same row.
   *
   * @param there what the table prints at the point of the sentence
   * @param exact whether the sentence prints it to its last digit
   */
  record Beside(Fact there, Fact beside, boolean exact) {}

  /**
   * Sentences that say an amount of a point at which the table prints another, and it prints what they say beside it. Rounded, one of them may do so by
   * chance.
   *
   * @param agreeing the figures that sentences say
   */
  void crosswise(List<Beside> said, List<Fact> agreeing) {
    Map<TableColumn, Long> agreed = agreeing.stream().collect(Collectors.groupingBy(TableColumn::of, Collectors.counting()));
    Map<List<TableColumn>, List<Beside>> counted = said.stream()
        .collect(Collectors.groupingBy(pair -> List.of(TableColumn.of(pair.there()), TableColumn.of(pair.beside()))));
    counted.forEach((pair, times) -> {
      boolean tells = times.size() > 1 || times.stream().anyMatch(Beside::exact);
      if (tells && times.size() > pair.stream().mapToLong(column -> agreed.getOrDefault(column, 0L)).sum()) {
        doubt.columns(pair);
      }
    });
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
    TableColumn column = TableColumn.of(fact);
    return doubt.meets(fact) || contradictions.meet(fact) || loose.contains(column) && !heldElsewhere.contains(column);
  }

  /** Whether a sum has a figure that contradicts another table: if it closes nevertheless, it has another wrong one. */
  boolean within(Identity identity) {
    return contradictions.within(identity) || doubt.within(identity);
  }
}
