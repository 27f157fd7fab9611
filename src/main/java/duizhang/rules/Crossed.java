package duizhang.rules;

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

/**
 * Two tables that print two figures crosswise: at one point the one prints what the other prints at a second point, and there the other way round. One of
 * them has heads or rows exchanged.
 *
 * @param one figure of the first table
 * @param other figure of the first table
 * @param against what the second table prints at the point of {@code one}, which is the amount of {@code other}
 * @param beside what the second table prints at the point of {@code other}
 */
public record Crossed(Fact one, Fact other, Fact against, Fact beside) {
  private static final Set<Dimension> SAYING = EnumSet.of(
      Dimension.SOURCE, Dimension.USE, Dimension.FUNCTION, Dimension.ECONOMIC, Dimension.REVENUE, Dimension.ITEM, Dimension.PROJECT);

  private record Key(String table, String other, BigDecimal first, BigDecimal second) {}

  /** @param facts of one document */
  public static List<Crossed> of(List<Fact> facts) {
    Map<Key, List<Fact[]>> different = new LinkedHashMap<>();
    for (List<Fact> same : points(facts).values()) {
      for (Fact one : same) {
        for (Fact other : same) {
          boolean apart = one.table().compareTo(other.table()) < 0 && one.amount().compareTo(other.amount()) != 0;
          if (apart && (SamePoint.tells(one) || SamePoint.tells(other))) {
            Key key = new Key(one.table(), other.table(), one.amount().stripTrailingZeros(), other.amount().stripTrailingZeros());
            different.computeIfAbsent(key, pair -> new ArrayList<>()).add(new Fact[]{one, other});
          }
        }
      }
    }
    List<Crossed> crossed = new ArrayList<>();
    different.forEach((key, pairs) -> {
      if (key.first.compareTo(key.second) < 0) {
        List<Fact[]> reverse = different.getOrDefault(new Key(key.table, key.other, key.second, key.first), List.of());
        pairs.forEach(pair -> reverse.forEach(back -> crossed.add(new Crossed(pair[0], back[0], pair[1], back[1]))));
      }
    });
    return crossed;
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
