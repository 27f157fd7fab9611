package duizhang.settle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
  /** What each way of each row adds to total minus parts of each sum, and which of the two it prints. */
  private final long[][][] adds;
  private final int[][][] sides;
  private final long[] tolerances;
  /** The ways of each row that keep each sum by itself with some ways of the others. */
  private final int[][] alive;
  /** The least and the most that each row adds to each sum. */
  private final long[][] least;
  private final long[][] most;
  private int steps;
  private int stepsOfAll;

  private SumSearch(OpenTable table, List<Integer> rows, List<Sum> sums, boolean strict) {
    this.table = table;
    this.rows = rows;
    this.sums = sums;
    this.strict = strict;
    adds = new long[rows.size()][][];
    sides = new int[rows.size()][][];
    alive = new int[rows.size()][];
    for (int i = 0; i < adds.length; i++) {
      adds[i] = new long[ways(i).size()][sums.size()];
      sides[i] = new int[ways(i).size()][sums.size()];
      for (int s = 0; s < sums.size(); s++) {
        add(i, s);
      }
      alive[i] = IntStream.range(0, adds[i].length).toArray();
    }
    tolerances = sums.stream().mapToLong(this::tolerance).toArray();
    filter();
    least = new long[rows.size()][sums.size()];
    most = new long[rows.size()][sums.size()];
    for (int i = 0; i < adds.length; i++) {
      for (int s = 0; s < sums.size(); s++) {
        long[][] ways = adds[i];
        int sum = s;
        least[i][s] = Arrays.stream(alive[i]).mapToLong(way -> ways[way][sum]).min().orElse(0);
        most[i][s] = Arrays.stream(alive[i]).mapToLong(way -> ways[way][sum]).max().orElse(0);
      }
    }
  }

  private void add(int i, int s) {
    int index = rows.get(i);
    OpenRow row = table.rows().get(index);
    Sum sum = sums.get(s);
    int total = table.rowAt(sum.total()) == index ? sum.total().column() : -1;
    int[] parts = sum.parts().stream().filter(part -> table.rowAt(part) == index).mapToInt(Sum.Place::column).toArray();
    for (int way = 0; way < adds[i].length; way++) {
      int[] columns = ways(i).get(way);
      int number = total < 0 ? -1 : OpenRow.at(columns, total);
      if (number >= 0) {
        adds[i][way][s] += row.amount(number);
        sides[i][way][s] |= OneSum.TOTAL;
      }
      for (int part : parts) {
        number = OpenRow.at(columns, part);
        if (number >= 0) {
          adds[i][way][s] -= row.amount(number);
          sides[i][way][s] |= OneSum.PART;
        }
      }
    }
  }

  /** Leaves the ways alive that keep each sum by itself, until no sum rules out another. */
  private void filter() {
    boolean changed = true;
    while (changed && possible()) {
      changed = false;
      for (int s = 0; s < sums.size(); s++) {
        changed |= filter(s);
      }
    }
  }

  private boolean filter(int s) {
    OneSum.Options[] options = new OneSum.Options[rows.size()];
    List<Map<Long, Integer>> indexes = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      Map<Long, Integer> index = new LinkedHashMap<>();
      for (int way : alive[i]) {
        index.putIfAbsent(option(i, way, s), index.size());
      }
      long[] keys = index.keySet().stream().mapToLong(Long::longValue).toArray();
      options[i] = new OneSum.Options(LongStream.of(keys).map(key -> key >> 2).toArray(), LongStream.of(keys).mapToInt(key -> (int) (key & 3)).toArray());
      indexes.add(index);
    }
    boolean[][] supported = OneSum.supported(options, tolerances[s], strict);
    if (supported == null) {
      return false;
    }
    boolean changed = false;
    for (int i = 0; i < options.length; i++) {
      int row = i;
      int[] kept = Arrays.stream(alive[i]).filter(way -> supported[row][indexes.get(row).get(option(row, way, s))]).toArray();
      changed |= kept.length < alive[i].length;
      alive[i] = kept;
    }
    return changed;
  }

  private long option(int i, int way, int s) {
    return adds[i][way][s] << 2 | sides[i][way][s];
  }

  private boolean possible() {
    return Arrays.stream(alive).allMatch(ways -> ways.length > 0);
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
    return !search.possible() || Arrays.stream(search.alive[0]).noneMatch(way -> search.support(0, way, supported));
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
    if (!possible()) {
      return false;
    }
    boolean[][] supported = new boolean[rows.size()][];
    for (int i = 0; i < supported.length; i++) {
      supported[i] = new boolean[ways(i).size()];
    }
    for (int i = 0; i < supported.length; i++) {
      for (int way : alive[i]) {
        supported[i][way] = supported[i][way] || support(i, way, supported);
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
        bounds[depth][s][0] = bounds[depth + 1][s][0] + least[order[depth]][s];
        bounds[depth][s][1] = bounds[depth + 1][s][1] + most[order[depth]][s];
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
      if (broken && (strict || !oneSided(order, chosen, depth, s))) {
        return false;
      }
    }
    if (depth == order.length) {
      return true;
    }
    int row = order[depth];
    for (int way : alive[row]) {
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
  private boolean oneSided(int[] order, int[] chosen, int depth, int sum) {
    int printed = 0;
    for (int i = 0; i < depth; i++) {
      printed |= sides[order[i]][chosen[order[i]]][sum];
    }
    return printed != (OneSum.TOTAL | OneSum.PART);
  }

  /** Half a unit of the last printed digit for the total and each row with numbers among the parts. */
  private long tolerance(Sum sum) {
    long half = rows.stream().mapToLong(row -> table.rows().get(row).half(0)).max().orElse(0);
    long printed = sum.parts().stream().filter(part -> table.rowAt(part) >= 0).count();
    return half * (printed + 1);
  }
}
