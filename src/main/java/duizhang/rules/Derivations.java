package duizhang.rules;

import duizhang.codes.RuleCatalogue;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The columns of a table that are derived from others of their row: 增减额 is the difference of two columns, 完成% and 增长% their ratio. Heads name
 * the operands in too many ways; so the two columns are taken whose figures give the derived ones in most rows, or none.
 *
 * <p>Source: the law of derivation of the cube. Cost: rows times a bounded number of pairs.
 */
public final class Derivations {
  /** At least this share of the rows gives the printed figure, or the two columns are not its operands. */
  private static final double MOST = 0.75;

  /** One row can agree by chance. */
  private static final int ENOUGH = 2;

  /** So many columns to the left and right are asked: operands stand near. */
  private static final int NEAR = 6;

  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Identity> differences = new ArrayList<>();
  private final List<List<Fact>> exchanged = new ArrayList<>();
  private final String prefix;

  private Derivations(String prefix) {
    this.prefix = prefix;
  }

  /**
   * @param facts of one table
   * @param prefix of the rule ids
   */
  public static Derivations of(List<Fact> facts, String prefix) {
    Derivations derivations = new Derivations(prefix);
    Map<Integer, List<Fact>> columns = facts.stream().collect(Collectors.groupingBy(Fact::column, TreeMap::new, Collectors.toList()));
    Map<Integer, Map<Integer, Fact>> amounts = new TreeMap<>();
    facts.stream().filter(Fact::money)
        .forEach(fact -> amounts.computeIfAbsent(fact.column(), column -> new TreeMap<>()).put(fact.row(), fact));
    columns.forEach((index, column) -> {
      List<Integer> near = amounts.keySet().stream().filter(other -> Math.abs(other - index) <= NEAR)
          .sorted(Comparator.comparingInt((Integer other) -> Math.abs(other - index)).thenComparing(other -> -other)).toList();
      List<Fact> percents = column.stream().filter(f -> f.valueKind() == ValueKind.PERCENT && Amount.parse(f.printed()).isPresent()).toList();
      List<Fact> changes = column.stream().filter(f -> f.valueKind() == ValueKind.CHANGE && f.amount() != null && f.ulp() != null).toList();
      derivations.percents(percents, near, amounts);
      derivations.changes(changes, near, amounts);
    });
    return derivations;
  }

  public List<Ratio> ratios() {
    return List.copyOf(ratios);
  }

  public List<Identity> differences() {
    return List.copyOf(differences);
  }

  /** A figure of each column that is called a change and is none, with one of the column that is. */
  public List<List<Fact>> exchanged() {
    return List.copyOf(exchanged);
  }

  private void percents(List<Fact> percents, List<Integer> near, Map<Integer, Map<Integer, Fact>> amounts) {
    List<String> leaves = near.stream().map(column -> leaf(amounts.get(column).values().iterator().next())).filter(leaf -> leaf.length() > 1).distinct()
        .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    List<Ratio> best = List.of();
    for (int first : near) {
      for (int second : near) {
        for (boolean growth : first == second ? new boolean[0] : new boolean[]{false, true}) {
          List<Ratio> pair = pair(percents, amounts.get(first), amounts.get(second),
              (percent, operands) -> operands.get(1).amount().signum() == 0
                  ? null
                  : new Ratio(RuleCatalogue.standard().id(prefix, "P"), Identity.instance(percent), percent, operands.get(0), operands.get(1), growth,
                      misnamed(percent, operands, leaves)));
          best = better(best, pair, Ratio::holds, Ratio::misnamed);
        }
      }
    }
    ratios.addAll(best);
  }

  /** Whether the head of a percentage names a column by its whole head, a longer one before one that it contains, and it is none of its operands. */
  private static boolean misnamed(Fact percent, List<Fact> operands, List<String> leaves) {
    String head = leaf(percent);
    List<String> own = operands.stream().map(Derivations::leaf).toList();
    for (String leaf : leaves) {
      if (head.contains(leaf)) {
        if (!own.contains(leaf)) {
          return true;
        }
        head = head.replace(leaf, " ");
      }
    }
    return false;
  }

  /** What changes is one thing at two times. */
  private static boolean alike(List<Fact> operands) {
    return untimed(operands.get(0)).equals(untimed(operands.get(1)));
  }

  private static Coordinate untimed(Fact fact) {
    return fact.coordinate().without(Dimension.YEAR).without(Dimension.STAGE);
  }

  private static String leaf(Fact fact) {
    String label = fact.columnLabel() == null ? "" : Wording.fold(fact.columnLabel());
    return label.substring(label.lastIndexOf('/') + 1);
  }

  private void changes(List<Fact> changes, List<Integer> near, Map<Integer, Map<Integer, Fact>> amounts) {
    List<Identity> best = List.of();
    for (int first : near) {
      for (int second : near) {
        if (first != second) {
          List<Identity> pair = pair(changes, amounts.get(first), amounts.get(second),
              (change, operands) -> !alike(operands)
                  ? null
                  : new Identity(RuleCatalogue.standard().id(prefix, "D"),
                      Identity.instance(change), Identity.Kind.ROW, operands.get(0), List.of(operands.get(1), change), false));
          best = better(best, pair, Identity::holds, difference -> false);
        }
      }
    }
    differences.addAll(best);
    if (best.isEmpty() && !changes.isEmpty()) {
      near.stream().map(column -> List.copyOf(amounts.get(column).values())).filter(column -> difference(column, near, amounts))
          .forEach(column -> exchanged.add(List.of(changes.get(0), column.get(0))));
    }
  }

  /** Whether a column of amounts is the difference of one thing at two times in other columns. */
  private static boolean difference(List<Fact> column, List<Integer> near, Map<Integer, Map<Integer, Fact>> amounts) {
    List<Fact> telling = column.stream().filter(fact -> fact.amount().signum() != 0).toList();
    return near.stream().anyMatch(first -> near.stream().filter(second -> !second.equals(first)).anyMatch(second -> !better(
        List.of(),
        pair(telling, amounts.get(first), amounts.get(second),
            (change, operands) -> !alike(operands) || operands.stream().anyMatch(fact -> fact == change || fact.amount().signum() == 0)
                ? null
                : new Identity("", "", Identity.Kind.ROW, operands.get(0), List.of(operands.get(1), change), false)),
        Identity::holds, difference -> false).isEmpty()));
  }

  private static <T> List<T> pair(List<Fact> derived, Map<Integer, Fact> first, Map<Integer, Fact> second, BiFunction<Fact, List<Fact>, T> made) {
    List<T> all = new ArrayList<>();
    for (Fact fact : derived) {
      Fact one = first.get(fact.row());
      Fact other = second.get(fact.row());
      T instance = one == null || other == null ? null : made.apply(fact, List.of(one, other));
      if (instance != null) {
        all.add(instance);
      }
    }
    return all;
  }

  /**
   * The reading that closes in most rows and more often; one that the head denies only where no other does. Of two alike the first asked, whose
   * columns are nearer.
   */
  private static <T> List<T> better(List<T> best, List<T> other, Predicate<T> holds, Predicate<T> denied) {
    long closed = other.stream().filter(holds).count();
    if (closed < ENOUGH || closed < MOST * other.size()) {
      return best;
    }
    boolean worse = other.stream().anyMatch(denied);
    if (best.isEmpty() || worse != best.stream().anyMatch(denied)) {
      return best.isEmpty() || !worse ? other : best;
    }
    return closed > best.stream().filter(holds).count() ? other : best;
  }
}
