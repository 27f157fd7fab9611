package duizhang.settle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which of the values that each row may add to one sum occur in a combination that keeps it. The rows are parted into two halves whose combinations
 * are listed and met in the middle (Horowitz and Sahni, "Computing Partitions with Applications to the Knapsack Problem", 1974), so that the work
 * grows with the square root of the number of combinations.
 */
final class OneSum {
  /** Which sides of the sum a value is on. */
  static final int TOTAL = 1;

  static final int PART = 2;

  /** Halves with more combinations are not listed: then nothing is said. */
  private static final int MOST = 4_096;

  /**
   * What one row may add to total minus parts.
   *
   * @param values distinct with their sides
   * @param sides {@link #TOTAL} and {@link #PART}, or neither where the row is blank there
   */
  record Options(long[] values, int[] sides) {
    int size() {
      return values.length;
    }
  }

  /** The combinations of some rows: which option each row has is the place of a combination, read as a number with a digit for each row. */
  private record Half(int[] rows, long[] values, int[] sides, long[] sorted) {}

  private OneSum() {}

  /**
   * For each row and option whether a combination with it keeps the sum; null where there are too many.
   *
   * @param strict whether blank is zero; else a sum with its total or all its parts blank is kept as well
   */
  static boolean[][] supported(Options[] rows, long tolerance, boolean strict) {
    Integer[] bySize = IntStream.range(0, rows.length).boxed().sorted(Comparator.comparingInt((Integer i) -> -rows[i].size()).thenComparing(i -> i))
        .toArray(Integer[]::new);
    int[] count = {1, 1};
    int[][] members = new int[2][0];
    for (int row : bySize) {
      int half = count[0] <= count[1] ? 0 : 1;
      count[half] *= rows[row].size();
      if (count[half] > MOST) {
        return null;
      }
      members[half] = Arrays.copyOf(members[half], members[half].length + 1);
      members[half][members[half].length - 1] = row;
    }
    Half left = half(rows, members[0], count[0]);
    Half right = half(rows, members[1], count[1]);
    boolean[][] supported = new boolean[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      supported[i] = new boolean[rows[i].size()];
    }
    mark(left, right, tolerance, strict, rows, supported);
    mark(right, left, tolerance, strict, rows, supported);
    return supported;
  }

  private static Half half(Options[] rows, int[] members, int count) {
    long[] values = new long[count];
    int[] sides = new int[count];
    int filled = 1;
    for (int row : members) {
      Options options = rows[row];
      // Backwards, so that the combinations so far are still there.
      for (int option = options.size() - 1; option >= 0; option--) {
        for (int i = 0; i < filled; i++) {
          int at = option * filled + i;
          values[at] = values[i] + options.values[option];
          sides[at] = sides[i] | options.sides[option];
        }
      }
      filled *= options.size();
    }
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Half(members, values, sides, sorted);
  }

  /** Marks the options of the combinations of one half that some combination of the other completes. */
  private static void mark(Half half, Half other, long tolerance, boolean strict, Options[] rows, boolean[][] supported) {
    boolean[] otherSides = new boolean[4];
    for (int sides : other.sides) {
      otherSides[sides] = true;
    }
    for (int i = 0; i < half.values.length; i++) {
      if (meets(half.values[i], other.sorted, tolerance) || !strict && oneSided(half.sides[i], otherSides)) {
        int code = i;
        for (int row : half.rows) {
          supported[row][code % rows[row].size()] = true;
          code /= rows[row].size();
        }
      }
    }
  }

  private static boolean meets(long value, long[] sorted, long tolerance) {
    int at = Arrays.binarySearch(sorted, -tolerance - value);
    int first = at < 0 ? -at - 1 : at;
    return first < sorted.length && sorted[first] <= tolerance - value;
  }

  private static boolean oneSided(int sides, boolean[] others) {
    for (int other = 0; other < others.length; other++) {
      if (others[other] && (sides | other) != (TOTAL | PART)) {
        return true;
      }
    }
    return false;
  }
}
