package duizhang.settle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Searches the ways of several rows for those that keep all sums over them. A way stays when at least one combination with ways of the other rows
 * keeps every sum; repeated over all groups of rows this leaves exactly the ways that occur in a solution, because totals and parts form a tree.
 */
final class SumSearch {
  /** A search that takes longer than this decides nothing. */
  private static final int MOST_STEPS = 200_000;

  /** All searches of one group of rows together; after that no further way is doubted. */
  private static final int MOST_STEPS_OF_ALL = 1_000_000;

  private final OpenTable table;
  private final List<Integer> rows;
  private final List<Sum> sums;
  private final boolean strict;
  private final long[][][] adds;
  private final long[] tolerances;
  private int steps;
  private int stepsOfAll;

  private SumSearch(OpenTable table, List<Integer> rows, List<Sum> sums, boolean strict) {
    this.table = table;
    this.rows = rows;
    this.sums = sums;
    this.strict = strict;
    adds = new long[rows.size()][][];
    for (int i = 0; i < adds.length; i++) {
      adds[i] = new long[ways(i).size()][sums.size()];
      for (int way = 0; way < adds[i].length; way++) {
        for (int s = 0; s < sums.size(); s++) {
          adds[i][way][s] = adds(i, ways(i).get(way), sums.get(s));
        }
      }
    }
    tolerances = sums.stream().mapToLong(this::tolerance).toArray();
  }

  /**
   * Removes the ways that occur in no solution.
   *
   * @return whether any were removed
   */
  static boolean narrow(OpenTable table, List<Integer> rows, List<Sum> sums) {
    return rows.size() == 1
        ? alone(table, rows.get(0), sums)
        : new SumSearch(table, rows, sums, true).together() || new SumSearch(table, rows, sums, false).together();
  }

  /**
   * Whether no ways of several rows close all their sums, blank places being zero: then a number of theirs, or one that should be there, is not what
   * the page first said.
   */
  static boolean contradicts(OpenTable table, List<Integer> rows, List<Sum> sums) {
    if (rows.size() == 1 || rows.stream().allMatch(row -> table.rows().get(row).settledAtOnce())) {
      return false;
    }
    SumSearch search = new SumSearch(table, rows, sums, true);
    boolean[][] supported = IntStream.range(0, rows.size()).mapToObj(i -> new boolean[search.ways(i).size()]).toArray(boolean[][]::new);
    return IntStream.range(0, search.ways(0).size()).noneMatch(way -> search.support(0, way, supported));
  }

  /** Sums within one row: of the ways that break none, those that leave the fewest sums one-sided. */
  private static boolean alone(OpenTable table, int index, List<Sum> sums) {
    OpenRow row = table.rows().get(index);
    Set<Sum.Place> totals = sums.stream().map(Sum::total).collect(Collectors.toSet());
    Map<Sum.Place, Sum> byTotal = sums.stream().collect(Collectors.toMap(Sum::total, sum -> sum, (a, b) -> a));
    String reason = sums.stream().map(Sum::rule).distinct().sorted().collect(Collectors.joining("; "));
    int least = Integer.MAX_VALUE;
    for (int[] way : row.ways()) {
      int open = oneSided(row, way, sums, totals, byTotal);
      least = open < 0 ? least : Math.min(least, open);
    }
    int fewest = least;
    return row.keep(way -> oneSided(row, way, sums, totals, byTotal) == fewest, reason);
  }

  /** How many sums say nothing, or -1 where one is broken. */
  private static int oneSided(OpenRow row, int[] way, List<Sum> sums, Set<Sum.Place> totals, Map<Sum.Place, Sum> byTotal) {
    int open = 0;
    for (Sum sum : sums) {
      int total = OpenRow.at(way, sum.total().column());
      long sumOfParts = 0;
      long tolerance = total < 0 ? 0 : row.half(total);
      int printed = 0;
      for (Sum.Place part : sum.parts()) {
        int at = OpenRow.at(way, part.column());
        // A blank subtotal stands for the sum of its own parts.
        List<Sum.Place> places = at < 0 && totals.contains(part) ? byTotal.get(part).parts() : List.of(part);
        for (Sum.Place place : places) {
          int number = OpenRow.at(way, place.column());
          if (number >= 0) {
            sumOfParts += row.amount(number);
            tolerance += row.half(number);
            printed++;
          }
        }
      }
      if (total >= 0 && printed > 0 && Math.abs(row.amount(total) - sumOfParts) > tolerance) {
        return -1;
      }
      boolean nothing = total < 0 && sumOfParts == 0 || total >= 0 && row.amount(total) == 0 && printed == 0;
      open += !nothing && (total < 0 || printed == 0) ? 1 : 0;
    }
    return open;
  }

  private boolean together() {
    boolean[][] supported = new boolean[rows.size()][];
    for (int i = 0; i < supported.length; i++) {
      supported[i] = new boolean[ways(i).size()];
    }
    for (int i = 0; i < supported.length; i++) {
      for (int way = 0; way < supported[i].length; way++) {
        if (!supported[i][way] && !support(i, way, supported)) {
          continue;
        }
        supported[i][way] = true;
      }
    }
    boolean changed = false;
    String reason = sums.stream().map(Sum::rule).distinct().sorted().collect(Collectors.joining("; "));
    for (int i = 0; i < supported.length; i++) {
      Set<int[]> kept = new HashSet<>();
      for (int way = 0; way < supported[i].length; way++) {
        if (supported[i][way]) {
          kept.add(ways(i).get(way));
        }
      }
      if (kept.isEmpty()) {
        return false;
      }
      changed |= table.rows().get(rows.get(i)).keep(kept::contains, reason);
    }
    return changed;
  }

  private List<int[]> ways(int i) {
    return table.rows().get(rows.get(i)).ways();
  }

  /** Whether a solution holds this way of row {@code fixed}; marks all the ways of the solution. A search cut short counts as one. */
  private boolean support(int fixed, int way, boolean[][] supported) {
    if (stepsOfAll > MOST_STEPS_OF_ALL) {
      return true;
    }
    int[] order = new int[rows.size()];
    order[0] = fixed;
    for (int i = 0, at = 1; i < order.length; i++) {
      if (i != fixed) {
        order[at++] = i;
      }
    }
    int[] chosen = new int[rows.size()];
    Arrays.fill(chosen, -1);
    chosen[fixed] = way;
    steps = 0;
    boolean found = extend(order, 1, chosen, bounds(order), adds[fixed][way]);
    stepsOfAll += steps;
    if (found && steps <= MOST_STEPS) {
      for (int i = 0; i < chosen.length; i++) {
        supported[i][chosen[i]] = true;
      }
    }
    return found || steps > MOST_STEPS;
  }

  /** For every depth and sum the least and the most that the rows from there on can add to total minus parts. */
  private long[][][] bounds(int[] order) {
    long[][][] bounds = new long[order.length + 1][sums.size()][2];
    for (int depth = order.length - 1; depth >= 0; depth--) {
      for (int s = 0; s < sums.size(); s++) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long[] way : adds[order[depth]]) {
          least = Math.min(least, way[s]);
          most = Math.max(most, way[s]);
        }
        bounds[depth][s][0] = bounds[depth + 1][s][0] + least;
        bounds[depth][s][1] = bounds[depth + 1][s][1] + most;
      }
    }
    return bounds;
  }

  /** @param soFar what the rows chosen before {@code depth} add to each sum */
  private boolean extend(int[] order, int depth, int[] chosen, long[][][] bounds, long[] soFar) {
    if (++steps > MOST_STEPS) {
      return false;
    }
    for (int s = 0; s < soFar.length; s++) {
      boolean broken = soFar[s] + bounds[depth][s][0] > tolerances[s] || soFar[s] + bounds[depth][s][1] < -tolerances[s];
      if (broken && (strict || !oneSided(order, chosen, depth, sums.get(s)))) {
        return false;
      }
    }
    if (depth == order.length) {
      return true;
    }
    int row = order[depth];
    for (int way = 0; way < adds[row].length; way++) {
      chosen[row] = way;
      if (extend(order, depth + 1, chosen, bounds, plus(soFar, adds[row][way]))) {
        return true;
      }
    }
    chosen[row] = -1;
    return false;
  }

  private static long[] plus(long[] soFar, long[] adds) {
    long[] sum = soFar.clone();
    for (int s = 0; s < sum.length; s++) {
      sum[s] += adds[s];
    }
    return sum;
  }

  /** Whether a sum has its total or its parts blank, as far as the rows are chosen: then it may say nothing. */
  private boolean oneSided(int[] order, int[] chosen, int depth, Sum sum) {
    boolean total = false;
    boolean part = false;
    for (int i = 0; i < depth; i++) {
      int[] way = ways(order[i]).get(chosen[order[i]]);
      total |= table.rowAt(sum.total()) == rows.get(order[i]) && OpenRow.at(way, sum.total().column()) >= 0;
      int row = rows.get(order[i]);
      part |= sum.parts().stream().anyMatch(place -> table.rowAt(place) == row && OpenRow.at(way, place.column()) >= 0);
    }
    return !(total && part);
  }

  /** What a row adds to total minus parts of a sum. */
  private long adds(int i, int[] way, Sum sum) {
    OpenRow row = table.rows().get(rows.get(i));
    long adds = 0;
    if (table.rowAt(sum.total()) == rows.get(i)) {
      int number = OpenRow.at(way, sum.total().column());
      adds += number < 0 ? 0 : row.amount(number);
    }
    for (Sum.Place part : sum.parts()) {
      if (table.rowAt(part) == rows.get(i)) {
        int number = OpenRow.at(way, part.column());
        adds -= number < 0 ? 0 : row.amount(number);
      }
    }
    return adds;
  }

  /** Half a unit of the last printed digit for the total and each row with numbers among the parts. */
  private long tolerance(Sum sum) {
    long half = rows.stream().mapToLong(row -> table.rows().get(row).half(0)).max().orElse(0);
    long printed = sum.parts().stream().filter(part -> table.rowAt(part) >= 0).count();
    return half * (printed + 1);
  }
}
