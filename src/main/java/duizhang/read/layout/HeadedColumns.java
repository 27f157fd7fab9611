package duizhang.read.layout;

import duizhang.read.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table without vertical rules: stretches of white part the words of the body, and every head that stands over none of them has
 * an empty column of its own. Heads stand in the middle of a column, numbers at its right and names at its left, so a head and its words need not
 * stand over each other.
 */
final class HeadedColumns {
  /** What it costs, in points, to leave words without a head. */
  private static final double HEADLESS = 200;

  /** What it costs, in points of white, when the sums of both sides differ by one: little, it only decides between heads over the same words. */
  private static final double MIDDLE = 0.01;

  private record Stripe(double left, double right) {
    double away(Stripe other) {
      double gap = Math.max(0, Math.max(other.left - right, left - other.right));
      return gap + MIDDLE * Math.abs(left + right - other.left - other.right);
    }

    Stripe with(Stripe other) {
      return new Stripe(Math.min(left, other.left), Math.max(right, other.right));
    }
  }

  private HeadedColumns() {}

  /**
   * The edges of the columns, the sides of the box among them.
   *
   * @param body the words of each line
   * @param edges the edges that the words of the body leave
   */
  static double[] edges(Box box, List<RuledHead.Label> leaves, List<List<Word>> body, double[] edges) {
    List<Stripe> stripes = new ArrayList<>();
    for (int i = 0; i + 1 < edges.length; i++) {
      double from = edges[i];
      double to = edges[i + 1];
      List<Word> words = body.stream().flatMap(List::stream).filter(word -> word.left() + word.right() >= 2 * from && word.left() + word.right() < 2 * to)
          .toList();
      if (!words.isEmpty()) {
        stripes.add(new Stripe(
            Math.max(from, words.stream().mapToDouble(Word::left).min().orElseThrow()),
            Math.min(to, words.stream().mapToDouble(Word::right).max().orElseThrow())));
      }
    }
    List<Stripe> heads = leaves.stream()
        .map(leaf -> new Stripe(leaf.left(), leaf.right()))
        .filter(head -> stripes.stream().filter(stripe -> stripe.left < head.right && head.left < stripe.right).count() <= 1)
        .toList();
    List<Stripe> columns = matched(heads, stripes);
    double[] found = new double[columns.size() + 1];
    found[0] = box.left() - 1;
    found[columns.size()] = box.right() + 1;
    for (int i = 1; i < columns.size(); i++) {
      found[i] = (columns.get(i - 1).right + columns.get(i).left) / 2;
      if (found[i] <= found[i - 1]) {
        return edges;
      }
    }
    return found;
  }

  /** Heads and stripes from left to right, each head with the stripe it belongs to; the sum of the distances is the least. */
  private static List<Stripe> matched(List<Stripe> heads, List<Stripe> stripes) {
    double[][] cost = new double[heads.size() + 1][stripes.size() + 1];
    for (int h = 0; h <= heads.size(); h++) {
      for (int s = 0; s <= stripes.size(); s++) {
        if (h == 0 || s == 0) {
          cost[h][s] = HEADLESS * s;
          continue;
        }
        double pair = cost[h - 1][s - 1] + heads.get(h - 1).away(stripes.get(s - 1));
        cost[h][s] = Math.min(pair, Math.min(cost[h - 1][s], cost[h][s - 1] + HEADLESS));
      }
    }
    List<Stripe> columns = new ArrayList<>();
    int h = heads.size();
    int s = stripes.size();
    while (h > 0 || s > 0) {
      if (h > 0 && s > 0 && cost[h][s] == cost[h - 1][s - 1] + heads.get(h - 1).away(stripes.get(s - 1))) {
        columns.add(0, heads.get(--h).with(stripes.get(--s)));
      } else if (h > 0 && cost[h][s] == cost[h - 1][s]) {
        columns.add(0, heads.get(--h));
      } else {
        columns.add(0, stripes.get(--s));
      }
    }
    return columns;
  }
}
