package duizhang.lines.order;

import duizhang.lines.order.HeadText.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The trees that printed heads may make, where the order in which they are printed is all that is known of them: which of them stand over a run of
 * those printed later. Whoever counts the columns and adds up the rows says which one it is.
 */
final class HeadTrees {
  /** A search that takes longer gives what it has found. */
  private static final int STEPS = 4_000;

  private final List<Head> heads;
  private final int overs;
  private final int most;
  /** Which head stands over each, or -1. */
  private final int[] over;
  /** Whether a head of the same words is printed elsewhere. */
  private final boolean[] twice;
  private final List<List<List<Head>>> trees = new ArrayList<>();
  private int steps;

  /**
   * @param heads in printed order
   * @param overs how many of them stand over others
   */
  HeadTrees(List<Head> heads, int overs, int most) {
    this.heads = heads;
    this.overs = overs;
    this.most = most;
    over = new int[heads.size()];
    Arrays.fill(over, -1);
    Map<String, Long> times = heads.stream().collect(Collectors.groupingBy(Head::text, Collectors.counting()));
    twice = new boolean[heads.size()];
    for (int i = 0; i < twice.length; i++) {
      twice[i] = times.get(heads.get(i).text()) > 1;
    }
  }

  List<List<List<Head>>> trees() {
    if (overs > 0 && overs * 3 <= heads.size()) {
      place(1, 0, overs);
    }
    return trees;
  }

  /** Sets the runs that begin at {@code from} or later below heads from {@code first} on. */
  private void place(int from, int first, int left) {
    if (trees.size() >= most || ++steps > STEPS) {
      return;
    }
    if (left == 0) {
      trees.add(paths());
      return;
    }
    for (int begin = from; begin < heads.size(); begin++) {
      boolean sum = sum(begin);
      for (int above = first; above < begin; above++) {
        if (!may(above, begin)) {
          continue;
        }
        int longest = longest(above, begin);
        for (int end = longest; end >= begin + (sum ? 2 : 1) && trees.size() < most; end--) {
          Arrays.fill(over, begin, end, above);
          place(end, above + 1, left - 1);
          Arrays.fill(over, begin, end, -1);
        }
      }
    }
  }

  private boolean sum(int at) {
    return heads.get(at).kind().equals("sum");
  }

  private boolean change(int at) {
    return heads.get(at).kind().equals("change");
  }

  private boolean may(int above, int begin) {
    Head head = heads.get(above);
    // Heads that are printed once may stand by themselves as well: nothing says that they stand below another, unless that is nothing but a head of others.
    boolean known = head.entry() != null && head.entry().over().contains(heads.get(begin).kind());
    boolean dependent = known && heads.get(begin).kind().equals("part");
    boolean years = known && head.kind().equals("year") && heads.get(begin).kind().equals("time")
        && !HeadWords.standard().otherYear(head, heads.get(begin));
    boolean series = twice[begin] && (known || head.entry() == null);
    return !sum(above) && (sum(begin) || !change(above) && (series || dependent || years || known && head.entry().strict()));
  }

  /** Where a run that begins at {@code begin} ends at the latest: no head twice, one sum, no change but below what changes, and no head over itself. */
  private int longest(int above, int begin) {
    Set<String> seen = new HashSet<>(Set.of(heads.get(above).text()));
    boolean known = heads.get(above).entry() != null;
    boolean changes = !known || heads.get(above).entry().over().contains("change");
    // An amount and what it is more or less than another stand together.
    boolean alone = sum(begin);
    int end = begin;
    while (end < heads.size() && over[end] < 0 && !HeadWords.standard().otherYear(heads.get(above), heads.get(end)) && (end == begin || !sum(end))
        && (changes || alone || !change(end)) && seen.add(heads.get(end).text())) {
      alone &= end == begin || change(end);
      end++;
    }
    return end;
  }

  private List<List<Head>> paths() {
    boolean[] stands = new boolean[over.length];
    for (int above : over) {
      if (above >= 0) {
        stands[above] = true;
      }
    }
    List<List<Head>> paths = new ArrayList<>();
    walk(-1, List.of(), stands, paths);
    return paths;
  }

  /** @param stands which heads stand over others */
  private void walk(int above, List<Head> path, boolean[] stands, List<List<Head>> paths) {
    for (int i = 0; i < over.length; i++) {
      if (over[i] == above) {
        List<Head> below = new ArrayList<>(path);
        below.add(heads.get(i));
        if (stands[i]) {
          walk(i, below, stands, paths);
        } else {
          paths.add(below);
        }
      }
    }
  }
}
