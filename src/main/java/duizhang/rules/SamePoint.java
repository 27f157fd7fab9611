package duizhang.rules;

import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures that several tables print at one point of the cube: where they agree they prove each other, since each was printed on its own. Where
 * they do not, nothing is concluded here: tables of a whole and of its own level share their words, and the forms of departments have rules.
 *
 * <p>Source: the first law of the cube. Cost: the figures of a point are sorted.
 */
public final class SamePoint {
  /** Figures of fewer units of their last digit agree by chance too easily. */
  private static final BigDecimal ENOUGH = BigDecimal.valueOf(100);

  /** A point says what it is of by one of these, or it is no more than a time and a flow. */
  private static final Set<Dimension> THINGS = EnumSet.of(Dimension.FUNCTION, Dimension.ECONOMIC, Dimension.REVENUE, Dimension.ITEM, Dimension.PROJECT);

  private SamePoint() {}

  /** @param facts of one document */
  public static List<Identity> of(List<Fact> facts) {
    List<Identity> identities = new ArrayList<>();
    byPoint(facts).values().stream().filter(same -> same.size() > 1).forEach(same -> {
      same.sort(Comparator.comparing(Fact::amount).thenComparing(Fact::table).thenComparing(Fact::row).thenComparing(Fact::column));
      for (int i = 1; i < same.size(); i++) {
        Fact one = same.get(i - 1);
        Fact other = same.get(i);
        Identity equal = new Identity("SAME-POINT", Identity.instance(one), Identity.Kind.BETWEEN_FORMS, one, List.of(other), false);
        if (!one.table().equals(other.table()) && equal.difference().signum() == 0) {
          identities.add(equal);
        }
      }
    });
    return identities;
  }

  /** Figures of one point that print the same digits in different units: one of the tables is read, or made, in a wrong one. */
  public static List<Identity> otherUnits(List<Fact> facts) {
    List<Identity> pairs = new ArrayList<>();
    byPoint(facts).values().stream().filter(same -> same.size() > 1).forEach(same -> {
      Map<BigInteger, List<Fact>> byDigits = new TreeMap<>();
      same.forEach(fact -> byDigits.computeIfAbsent(fact.amount().stripTrailingZeros().unscaledValue(), digits -> new ArrayList<>()).add(fact));
      byDigits.values().forEach(alike -> {
        for (int i = 1; i < alike.size(); i++) {
          if (!alike.get(0).table().equals(alike.get(i).table()) && sameDigits(alike.get(0), alike.get(i))) {
            pairs.add(new Identity("SAME-POINT", Identity.instance(alike.get(i)), Identity.Kind.BETWEEN_FORMS, alike.get(0), List.of(alike.get(i)), false));
          }
        }
      });
    });
    return pairs;
  }

  /** Whether two figures in different units print the same digits. */
  public static boolean sameDigits(Fact one, Fact other) {
    return one.unit() != null && !one.unit().equals(other.unit()) && one.amount().compareTo(other.amount()) != 0
        && one.amount().stripTrailingZeros().unscaledValue().equals(other.amount().stripTrailingZeros().unscaledValue());
  }

  /** Whether a figure is one of a table, and has so many digits that another hardly prints them by chance. */
  public static boolean tells(Fact fact) {
    return fact.money() && fact.table() != null
        && fact.amount().abs().compareTo(fact.ulp().multiply(ENOUGH)) >= 0;
  }

  static Map<Coordinate, List<Fact>> byPoint(List<Fact> facts) {
    Map<Coordinate, List<Fact>> points = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (tells(fact)) {
        Coordinate point = fact.coordinate();
        if (point.dated() && THINGS.stream().anyMatch(thing -> point.value(thing).isPresent())) {
          points.computeIfAbsent(point, key -> new ArrayList<>()).add(fact);
        }
      }
    }
    return points;
  }
}
