package duizhang.rules;

import duizhang.codes.Measure;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Two figures that a table prints crosswise: at one point it prints what another table prints at a second point, and there the other way round. If one
 * table contradicts it at both points, one of the two has heads or rows exchanged; if one does at each, it is this table.
 *
 * @param one figure of the table
 * @param other figure of the table
 * @param against what another table prints at the point of {@code one}, which is the amount of {@code other}
 * @param beside what the same table as {@code against}, or a third one, prints at the point of {@code other}
 */
public record Crossed(Fact one, Fact other, Fact against, Fact beside) {
  private static final Set<Dimension> SAYING = EnumSet.of(
      Dimension.SOURCE, Dimension.USE, Dimension.FUNCTION, Dimension.ECONOMIC, Dimension.REVENUE, Dimension.ITEM, Dimension.PROJECT);

  private record Key(String table, BigDecimal first, BigDecimal second) {}

  /** Whether one table contradicts the other at both points: then nobody knows which of them is wrong. */
  public boolean mutual() {
    return against.table().equals(beside.table());
  }

  /** @param facts of one document */
  public static List<Crossed> of(List<Fact> facts) {
    Map<Key, List<Fact[]>> different = new LinkedHashMap<>();
    contradictions(facts, (one, other) -> {
      if (SamePoint.tells(one) || SamePoint.tells(other)) {
        Key key = new Key(one.table(), one.amount().stripTrailingZeros(), other.amount().stripTrailingZeros());
        different.computeIfAbsent(key, pair -> new ArrayList<>()).add(new Fact[]{one, other});
      }
    });
    List<Crossed> crossed = new ArrayList<>();
    different.forEach((key, pairs) -> {
      if (key.first.compareTo(key.second) < 0) {
        List<Fact[]> reverse = different.getOrDefault(new Key(key.table, key.second, key.first), List.of());
        pairs.forEach(pair -> reverse.forEach(back -> crossed.add(new Crossed(pair[0], back[0], pair[1], back[1]))));
      }
    });
    return crossed;
  }

  /**
   * The figures that another table contradicts, each with the figure of its row that is what the other table prints at its point. Both are parts of one
   * whole: that is one head for another, though no table speaks of the second point. A whole and a part of it the row itself tells apart.
   *
   * @param facts of one document
   */
  public static List<List<Fact>> inRows(List<Fact> facts) {
    Map<List<Object>, List<Fact>> rows = facts.stream().filter(SamePoint::tells)
        .collect(Collectors.groupingBy(fact -> List.of(fact.table(), fact.row(), fact.amount().stripTrailingZeros())));
    List<List<Fact>> found = new ArrayList<>();
    contradictions(facts, (one, other) -> {
      if (part(one)) {
        rows.getOrDefault(List.of(one.table(), one.row(), other.amount().stripTrailingZeros()), List.of()).stream()
            .filter(beside -> beside.column() != one.column() && beside.flow() == one.flow() && part(beside))
            .forEach(beside -> found.add(List.of(one, beside)));
      }
    });
    return found;
  }

  /** Each two figures that two tables print differently at one point, either first. */
  private static void contradictions(List<Fact> facts, BiConsumer<Fact, Fact> each) {
    for (List<Fact> same : points(facts).values()) {
      for (Fact one : same) {
        same.stream().filter(other -> !one.table().equals(other.table()) && one.amount().compareTo(other.amount()) != 0)
            .forEach(other -> each.accept(one, other));
      }
    }
  }

  private static boolean part(Fact fact) {
    return fact.measure() != Measure.TOTAL && fact.measure() != Measure.UNKNOWN;
  }

  /** The figures of each point that each table prints there once. */
  private static Map<Coordinate, List<Fact>> points(List<Fact> facts) {
    Map<Coordinate, Map<String, Fact>> points = new LinkedHashMap<>();
    Map<Coordinate, Set<String>> again = new HashMap<>();
    for (Fact fact : facts) {
      Coordinate point = fact.coordinate();
      if (fact.money() && fact.table() != null && point.dated() && SAYING.stream().anyMatch(dimension -> point.value(dimension).isPresent())) {
        Fact before = points.computeIfAbsent(point, key -> new LinkedHashMap<>()).putIfAbsent(fact.table(), fact);
        if (before != null && before.amount().compareTo(fact.amount()) != 0) {
          again.computeIfAbsent(point, key -> new HashSet<>()).add(fact.table());
        }
      }
    }
    again.forEach((point, tables) -> points.get(point).keySet().removeAll(tables));
    Map<Coordinate, List<Fact>> once = new LinkedHashMap<>();
    points.forEach((point, byTable) -> once.put(point, List.copyOf(byTable.values())));
    return once;
  }
}
