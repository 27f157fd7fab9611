package duizhang.rules;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormTrait;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scope;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part does not exceed its whole: the money of one fund that of all funds at the same point in another table; a unit or level its region in the same
 * row; what stands under 其中 what stands beside it under the same head; the money for one use that for all uses in the same row. Sums close as well
 * where two columns are exchanged; this tells them apart.
 *
 * <p>Source: the law of hierarchy of the cube, for wholes whose other parts are not printed.
 */
public final class Contained {
  private static final Map<Fund, Set<Fund>> WHOLES = Map.of(
      Fund.GENERAL, Set.of(Fund.APPROPRIATION, Fund.ALL), Fund.GOVERNMENT_FUND, Set.of(Fund.APPROPRIATION, Fund.ALL),
      Fund.STATE_CAPITAL, Set.of(Fund.APPROPRIATION, Fund.ALL), Fund.APPROPRIATION, Set.of(Fund.ALL));

  private static final Set<Measure> USES = EnumSet.of(Measure.BASIC, Measure.PROJECT, Measure.PERSONNEL, Measure.PUBLIC_USE);

  /** A part and the whole that it is said to be of. */
  public record Pair(Fact part, Fact whole) {
    /** Whether the part is more than the whole by more than rounding explains; amounts below nothing say nothing. */
    public boolean exceeds() {
      BigDecimal rounding = part.ulp().add(whole.ulp());
      return whole.amount().signum() >= 0 && part.amount().subtract(whole.amount()).compareTo(rounding) > 0;
    }
  }

  private Contained() {}

  /** The pairs of different tables. */
  public static List<Pair> between(DocumentKind kind, List<Fact> facts) {
    List<Pair> pairs = new ArrayList<>();
    BetweenForms.bounds(kind, facts).stream().filter(bound -> amount(bound.part()) && amount(bound.whole()))
        .forEach(bound -> pairs.add(new Pair(bound.part(), bound.whole())));
    Map<Coordinate, List<Fact>> points = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (amount(fact) && fact.scope() != Scope.GOVERNMENT && !FormCatalogue.standard().has(fact.form(), FormTrait.LISTED)) {
        Coordinate spent = spent(fact);
        if (spent.dated() && spent.value(Dimension.USE).isPresent()) {
          points.computeIfAbsent(spent, point -> new ArrayList<>()).add(fact);
        }
      }
    }
    points.values().forEach(same -> same.forEach(part -> same.stream()
        .filter(whole -> !whole.table().equals(part.table()) && part.flow() != Flow.GRAND_TOTAL
            && WHOLES.getOrDefault(part.fund(), Set.of()).contains(whole.fund()))
        .forEach(whole -> pairs.add(new Pair(part, whole)))));
    return pairs;
  }

  /** The pairs of one table: both stand in one row. */
  public static List<Pair> inRows(List<Fact> facts) {
    List<Pair> pairs = new ArrayList<>();
    Map<Integer, List<Fact>> rows = facts.stream().filter(Contained::amount)
        .collect(Collectors.groupingBy(Fact::row, LinkedHashMap::new, Collectors.toList()));
    for (List<Fact> row : rows.values()) {
      for (Fact part : row) {
        String held = part.subject().holder();
        if (held != null) {
          Coordinate point = inRow(part.coordinate());
          List<Fact> wholes = row.stream().filter(other -> other.subject().holder() == null && inRow(other.coordinate()).equals(point)).toList();
          if (wholes.size() == 1) {
            pairs.add(new Pair(part, wholes.get(0)));
          }
        }
        if (part.flow() == Flow.EXPENDITURE && USES.contains(part.measure())) {
          Coordinate spent = ofUse(part);
          row.stream().filter(whole -> whole.measure() == Measure.TOTAL && whole.flow() == part.flow() && ofUse(whole).equals(spent))
              .forEach(whole -> pairs.add(new Pair(part, whole)));
        }
        if (part.ofWhich()) {
          row.stream().filter(whole -> whole != part && whole.columnLabel() != null && sums(whole.columnLabel(), part))
              .forEach(whole -> pairs.add(new Pair(part, whole)));
        }
      }
    }
    return pairs;
  }

  /** Whether heads are those of the sum of what stands beside a part under the same heads. */
  public static boolean sums(String label, Fact part) {
    int end = part.columnLabel() == null ? -1 : part.columnLabel().lastIndexOf('/');
    return end > 0 && FormIdentities.sums(part.columnLabel().substring(0, end), label);
  }

  /** What figures of one row share whoever holds them: a head that names the holder may name no use, and part of what they are the row says. */
  private static Coordinate inRow(Coordinate point) {
    return point.without(Dimension.HOLDER).without(Dimension.USE).without(Dimension.PART);
  }

  private static Coordinate ofUse(Fact fact) {
    return fact.coordinate().without(Dimension.USE).without(Dimension.PART);
  }

  /** The point of spending whatever fund it is of; the grand total holds all that is spent. */
  private static Coordinate spent(Fact fact) {
    Coordinate point = fact.coordinate().without(Dimension.FUND);
    return "GRAND_TOTAL_EXPENDITURE".equals(fact.code()) && fact.measure() != Measure.UNKNOWN
        ? point.without(Dimension.ITEM).at(Dimension.FLOW, Flow.EXPENDITURE).at(Dimension.USE, fact.measure())
        : point;
  }

  private static boolean amount(Fact fact) {
    return fact.money() && fact.table() != null;
  }
}
