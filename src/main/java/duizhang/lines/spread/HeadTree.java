package duizhang.lines.spread;

import duizhang.read.Partition;
import duizhang.read.text.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The heads over each column, from the top. Heads stand at the middle of their cells: a head over one column only at the middle of all the lines, one
 * under another at the middle of the lines below that, one over several columns at their middle.
 */
final class HeadTree {
  /** The middle of a head is off that of its columns by no more than this and a share of their width, characters. */
  private static final double OFF = 5;

  private static final double SHARE = 0.3;

  /** The middles of the lines of a torn head are off each other by no more than this, characters. */
  private static final double UNDER = 2;

  /** What it costs, in characters, that a head has no column of its own: one that may be over several, and another; that a column has no head. */
  private static final double SPANNING = 6;

  /** So much nearer, in characters, a column is to its own head than to one that has none. */
  private static final double SURE = 3;

  private static final double INSERTED = 14;
  private static final double UNNAMED = 8;
  private static final double UNHEADED = 40;

  private final List<Column> columns;
  private final List<List<Field>> paths = new ArrayList<>();
  private final Map<Placed, Integer> columnOf = new HashMap<>();
  /** Heads that have no column of their own. */
  private final Set<Placed> spanning = new HashSet<>();

  private HeadTree(List<Column> columns) {
    this.columns = columns;
    columns.forEach(column -> paths.add(new ArrayList<>()));
  }

  /**
   * For every column its heads from top to leaf, or empty where the places do not say.
   *
   * @param columns of the body, left to right; columns without texts are added
   */
  static Optional<List<List<Field>>> of(List<Column> columns, List<Placed> words) {
    int first = words.stream().mapToInt(Placed::line).min().orElse(0);
    int last = words.stream().mapToInt(Placed::line).max().orElse(0);
    List<List<Placed>> stacks = stacks(words);
    int[] places = aligned(columns, stacks, first == last ? -1 : first);
    if (!sure(columns, stacks, places)) {
      return Optional.empty();
    }
    for (int i = stacks.size() - 1; i >= 0; i--) {
      if (places[i] < 0 && !alone(stacks.get(i), first == last ? -1 : first)) {
        // A head under which nothing stands: its column is empty.
        int at = 0;
        for (int k = 0; k < i; k++) {
          at = Math.max(at, places[k] + 1);
        }
        columns.add(at, new Column((int) middle(stacks.get(i)), (int) middle(stacks.get(i)) + 1));
        for (int k = i + 1; k < stacks.size(); k++) {
          places[k] += places[k] < 0 ? 0 : 1;
        }
        places[i] = at;
      }
    }
    HeadTree tree = new HeadTree(columns);
    for (int i = 0; i < stacks.size(); i++) {
      int place = places[i] >= 0 ? places[i] : tree.nearest(stacks.get(i));
      stacks.get(i).forEach(word -> tree.columnOf.put(word, place));
      if (places[i] < 0) {
        tree.spanning.addAll(stacks.get(i));
      }
    }
    return tree.fill(0, columns.size(), words, last) ? Optional.of(tree.paths) : Optional.empty();
  }

  /** Words under each other, left to right. */
  private static List<List<Placed>> stacks(List<Placed> words) {
    List<List<Placed>> stacks = new ArrayList<>();
    for (Placed word : words.stream().sorted(Comparator.comparingInt(Placed::line).thenComparingInt(Placed::left)).toList()) {
      List<Placed> best = null;
      for (List<Placed> stack : stacks) {
        Placed above = stack.get(stack.size() - 1);
        boolean under = above.line() < word.line() && off(above, word) <= UNDER && Math.min(above.right(), word.right()) > Math.max(above.left(), word.left());
        best = under && (best == null || off(above, word) < off(best.get(best.size() - 1), word)) ? stack : best;
      }
      if (best == null) {
        best = new ArrayList<>();
        stacks.add(best);
      }
      best.add(word);
    }
    stacks.sort(Comparator.comparingDouble(HeadTree::middle));
    return stacks;
  }

  private static double off(Placed above, Placed word) {
    return Math.abs(above.left() + above.right() - word.left() - word.right()) / 2.0;
  }

  private static double middle(List<Placed> stack) {
    Placed last = stack.get(stack.size() - 1);
    return (last.left() + last.right()) / 2.0;
  }

  /** Whether a stack is a single head in the first line, which may be one over several columns. */
  private static boolean alone(List<Placed> stack, int first) {
    return stack.size() == 1 && stack.get(0).line() == first;
  }

  /** The column of each stack, in order and as near as can be; -1 where it has none. */
  private static int[] aligned(List<Column> columns, List<List<Placed>> stacks, int first) {
    int n = stacks.size();
    int m = columns.size();
    double[][] cost = new double[n + 1][m + 1];
    int[][] step = new int[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : Double.POSITIVE_INFINITY;
        double matched = i > 0 && j > 0 ? cost[i - 1][j - 1] + Math.abs(middle(stacks.get(i - 1)) - columns.get(j - 1).middle()) : Double.POSITIVE_INFINITY;
        double passed = i > 0 ? cost[i - 1][j] + (alone(stacks.get(i - 1), first) ? SPANNING : INSERTED) : Double.POSITIVE_INFINITY;
        double empty = j > 0 ? cost[i][j - 1] + (columns.get(j - 1).texts.stream().anyMatch(Placed::amount) ? UNHEADED : UNNAMED) : Double.POSITIVE_INFINITY;
        double least = Math.min(matched, Math.min(passed, empty));
        if (least < cost[i][j]) {
          cost[i][j] = least;
          step[i][j] = least == matched ? 0 : least == passed ? 1 : 2;
        }
      }
    }
    int[] places = new int[n];
    int i = n;
    int j = m;
    while (i > 0 || j > 0) {
      if (step[i][j] == 0) {
        places[--i] = --j;
      } else if (step[i][j] == 1) {
        places[--i] = -1;
      } else {
        j--;
      }
    }
    return places;
  }

  private int nearest(List<Placed> stack) {
    double middle = middle(stack);
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      best = Math.abs(columns.get(i).middle() - middle) < Math.abs(columns.get(best).middle() - middle) ? i : best;
    }
    return best;
  }

  private boolean fill(int from, int to, List<Placed> words, int last) {
    if (words.isEmpty()) {
      return true;
    }
    int top = words.stream().mapToInt(Placed::line).min().orElse(0);
    List<Placed> upper = words.stream().filter(word -> word.line() == top).toList();
    List<Placed> rest = words.stream().filter(word -> word.line() > top).toList();
    int second = rest.stream().mapToInt(Placed::line).min().orElse(top);
    boolean[] under = new boolean[to - from];
    boolean any = false;
    for (int column = from; column < to; column++) {
      double middle = middle(column, rest);
      boolean headed = over(upper, column).isPresent();
      under[column - from] = !headed && !Double.isNaN(middle) && Math.abs(middle - (second + last) / 2.0) < Math.abs(middle - (top + last) / 2.0);
      any |= under[column - from];
    }
    if (!any || to - from == 1) {
      return leaves(from, to, words);
    }
    int column = from;
    while (column < to) {
      int end = column;
      while (end < to && (under[end - from] || over(upper, end).isPresent())) {
        end++;
      }
      if (end == column) {
        if (!leaves(column, ++column, words)) {
          return false;
        }
      } else if (!parted(column, end, upper, rest, words, last, under, from)) {
        return false;
      } else {
        column = end;
      }
    }
    return true;
  }

  /** Parts neighbouring columns among the heads over them, so that the heads stand at their middles. */
  private boolean parted(int from, int to, List<Placed> upper, List<Placed> rest, List<Placed> words, int last, boolean[] under, int offset) {
    List<Placed> heads = new ArrayList<>();
    boolean any = false;
    for (int column = from; column < to; column++) {
      int at = column;
      upper.stream().filter(word -> columnOf.get(word) == at).forEach(heads::add);
      any |= under[column - offset];
    }
    if (!any) {
      return leaves(from, to, words);
    }
    if (heads.isEmpty() || heads.size() > to - from) {
      return false;
    }
    int[] begins = Partition.of(heads.size(), to - from,
        (head, begin, end) -> begin == end ? Double.POSITIVE_INFINITY : off(heads.get(head), from + begin, from + end));
    for (int head = heads.size() - 1; head >= 0; head--) {
      if (!group(heads.get(head), from + begins[head], from + begins[head + 1], rest, words, last)) {
        return false;
      }
    }
    return true;
  }

  private boolean group(Placed head, int from, int to, List<Placed> rest, List<Placed> words, int last) {
    if (to - from == 1) {
      return leaves(from, to, words);
    }
    if (off(head, from, to) > OFF + SHARE * (columns.get(to - 1).right - columns.get(from).left)) {
      return false;
    }
    for (int column = from; column < to; column++) {
      paths.get(column).add(Field.of(head.piece()));
    }
    return fill(from, to, rest.stream().filter(word -> columnOf.get(word) >= from && columnOf.get(word) < to).toList(), last);
  }

  private double off(Placed head, int from, int to) {
    return Math.abs((columns.get(from).left + columns.get(to - 1).right) / 2.0 - head.middle());
  }

  private Optional<Placed> over(List<Placed> upper, int column) {
    return upper.stream().filter(word -> columnOf.get(word) == column).findFirst();
  }

  private double middle(int column, List<Placed> words) {
    List<Placed> mine = words.stream().filter(word -> columnOf.get(word) == column).toList();
    int first = mine.stream().mapToInt(Placed::line).min().orElse(0);
    int end = mine.stream().mapToInt(Placed::line).max().orElse(0);
    return mine.isEmpty() ? Double.NaN : (first + end) / 2.0;
  }

  /** Gives columns their lowest heads; fails where one is left that has no column. */
  private boolean leaves(int from, int to, List<Placed> words) {
    for (int column = from; column < to; column++) {
      int at = column;
      List<Placed> mine = words.stream().filter(word -> columnOf.get(word) == at).sorted(Comparator.comparingInt(Placed::line)).toList();
      if (mine.stream().anyMatch(spanning::contains)) {
        return false;
      }
      if (!mine.isEmpty()) {
        paths.get(column).add(new Field(mine.stream().map(Placed::piece).toList()));
      }
    }
    return true;
  }

  /**
   * Whether each head could stand over no other column. Heads and amounts need not have their middles at one place, but then all are off by about the
   * same; where a head has no column the one beside it must not be as near to that of its neighbour.
   */
  private static boolean sure(List<Column> columns, List<List<Placed>> stacks, int[] places) {
    List<Double> off = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0 && columns.get(places[i]).texts.stream().anyMatch(Placed::amount)) {
        off.add(middle(stacks.get(i)) - columns.get(places[i]).middle());
      }
    }
    if (off.isEmpty()) {
      return true;
    }
    off.sort(Comparator.naturalOrder());
    double usual = off.get(off.size() / 2);
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 0 || columns.get(places[i]).texts.stream().noneMatch(Placed::amount)) {
        continue;
      }
      double mine = Math.abs(middle(stacks.get(i)) - usual - columns.get(places[i]).middle());
      for (int k : new int[]{i - 1, i + 1}) {
        boolean free = k >= 0 && k < places.length && places[k] < 0;
        if (free && Math.abs(middle(stacks.get(k)) - usual - columns.get(places[i]).middle()) < mine + SURE) {
          return false;
        }
      }
    }
    return true;
  }
}
