package duizhang.read;

/**
 * Parts things that stand in a row among groups: each group takes neighbours, in order, so that the costs add up to the least. Source: dynamic
 * programming over the ends of the groups (Bellman, "On the approximation of curves by line segments using dynamic programming", Comm. ACM 4, 1961).
 *
 * <p>Cost: groups × things × {@code most}.
 */
public final class Partition {
  /** What a group costs with some of the things. */
  public interface Cost {
    /** @return infinite where the group cannot be made of the things from {@code begin} (inclusive) to {@code end} (exclusive) */
    double of(int group, int begin, int end);
  }

  private Partition() {}

  /**
   * The first thing of each group, and behind them the number of things. Of two partitions that cost the same the one whose last groups begin earlier;
   * where there is none the last group has all.
   *
   * @param most things of one group
   * @param leaving whether things before the first group may be left out
   */
  public static int[] of(int groups, int things, int most, boolean leaving, Cost cost) {
    double[][] least = new double[groups + 1][things + 1];
    int[][] from = new int[groups + 1][things + 1];
    for (int group = 0; group <= groups; group++) {
      for (int end = 0; end <= things; end++) {
        least[group][end] = group == 0 && (end == 0 || leaving) ? 0 : Double.POSITIVE_INFINITY;
        for (int begin = Math.max(0, end - most); group > 0 && begin <= end; begin++) {
          double sum = least[group - 1][begin] + cost.of(group - 1, begin, end);
          if (sum < least[group][end]) {
            least[group][end] = sum;
            from[group][end] = begin;
          }
        }
      }
    }
    int[] begins = new int[groups + 1];
    begins[groups] = things;
    for (int group = groups; group > 0; group--) {
      begins[group - 1] = from[group][begins[group]];
    }
    return begins;
  }

  /** As above, without a bound and with no thing left out. */
  public static int[] of(int groups, int things, Cost cost) {
    return of(groups, things, things, false, cost);
  }
}
