package duizhang.check;

import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.settle.SettledTable;
import duizhang.settle.Settlement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The figures of a document's tables, by the point that they are of and by the amount that they print. */
final class TableFigures {
  /** A figure that two checks name otherwise: which table it stands in. */
  private final Map<String, SettledTable> tables = new HashMap<>();
  private final Map<String, Fact> byId = new HashMap<>();
  private final Map<Coordinate, List<Fact>> byPoint = new HashMap<>();
  private final NavigableMap<BigDecimal, List<Fact>> byAmount = new TreeMap<>();
  private final Map<String, List<Fact>> projectRates = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  TableFigures(Settlement settlement, List<Fact> facts) {
    settlement.tables().forEach(table -> {
      tables.put(table.id(), table);
      open.addAll(table.open().keySet());
    });
    for (Fact fact : facts) {
      byId.put(fact.id(), fact);
      if (fact.amount() != null) {
        byAmount.computeIfAbsent(fact.amount(), amount -> new ArrayList<>()).add(fact);
      }
      boolean rate = fact.scheme() == Scheme.PROJECT && fact.total() && fact.valueKind() == ValueKind.PERCENT;
      if (rate && fact.itemName() != null && Amount.parse(fact.printed()).isPresent()) {
        projectRates.computeIfAbsent(name(fact.itemName()), name -> new ArrayList<>()).add(fact);
      }
      boolean compared = fact.origin() == Origin.TABLE && fact.money() && !fact.ofWhich() && fact.form().ofDepartments();
      if (compared) {
        byPoint.computeIfAbsent(unscoped(fact.coordinate()), point -> new ArrayList<>()).add(fact);
      }
    }
  }

  /** A sentence says of no scope; a document has one. */
  static Coordinate unscoped(Coordinate point) {
    return point.without(Dimension.SCOPE);
  }

  /** All figures printed at a point. */
  List<Fact> at(Coordinate point) {
    return byPoint.getOrDefault(unscoped(point), List.of());
  }

  /** The figure at a point, where all tables that print it agree; the first printed of them. Figures in dispute say nothing against proven ones. */
  Optional<Fact> agreed(Coordinate point) {
    List<Fact> proven = at(point).stream().filter(fact -> fact.status() == Status.PROVEN).toList();
    List<Fact> facts = proven.isEmpty() ? at(point) : proven;
    boolean one = !facts.isEmpty() && facts.stream().allMatch(fact -> Figure.agree(fact.amount(), fact.ulp(), facts.get(0).amount(), facts.get(0).ulp()));
    return one ? Optional.of(facts.get(0)) : Optional.empty();
  }

  /** The figures that print an amount, within half a unit of the last digit of it. */
  List<Fact> printing(BigDecimal amount, BigDecimal ulp) {
    BigDecimal half = ulp.divide(BigDecimal.valueOf(2));
    return byAmount.subMap(amount.subtract(half), true, amount.add(half), true).values().stream().flatMap(List::stream).toList();
  }

  Optional<Fact> fact(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The percentages that forms of projects print, by the folded name of the project. */
  Map<String, List<Fact>> projectRates() {
    return projectRates;
  }

  static String name(String project) {
    return Wording.fold(project);
  }

  /** Whether characters of its table stand in no cell, or its column is not the page's own. */
  boolean doubtful(Fact fact) {
    SettledTable table = tables.get(fact.table());
    return fact.inferredFrom() != null || open.contains(fact.id()) || table == null || table.lostCharacters() > 0;
  }

  /** What the table is called: its title as printed, else its form. */
  String title(Fact fact) {
    SettledTable table = tables.get(fact.table());
    String title = table == null ? null : table.table().caption().title();
    return title == null ? fact.form().id() : Figure.quoted(title, 40);
  }

  /** What the row is called. */
  static String row(Fact fact) {
    String name = fact.itemName() == null ? "" : Figure.quoted(fact.itemName(), 40);
    return fact.code() == null || !fact.code().matches("\\d+") ? name : fact.code() + name;
  }

  /** What the column is called. */
  static String column(Fact fact) {
    return fact.columnLabel() == null ? "—" : Figure.quoted(fact.columnLabel(), 40);
  }
}
