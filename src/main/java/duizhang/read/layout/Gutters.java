package duizhang.read.layout;

import duizhang.read.Box;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** White stripes that run down through lines of words. */
final class Gutters {
  /** The narrowest gutter, in shares of the text's em. */
  private static final double GUTTER = 0.2;

  /** The narrowest gutter in points: figures set in the smallest print leave less between their digits only. */
  private static final double NARROW = 1.5;

  /** Places are looked at in steps of half a point. */
  private static final int STEPS = 2;

  /** A word that reaches this far over an edge on both sides, points, spans it. */
  private static final double ACROSS = 1;

  /** How far, in shares of two columns' width, a word may stand beside their middle and still span both. */
  private static final double CENTRED = 0.04;

  /** How far from the middle of its own column, in the same shares, a word must stand to span both. */
  private static final double OFF_CENTRE = 0.08;

  /** Words of the body that span columns. */
  static final Pattern SPANNING = WordFile.of("pages.yaml").pattern("spanning");

  private Gutters() {}

  /**
   * The column edges of a box: its sides and the middle of every gutter.
   *
   * @param few how many lines may cross a gutter
   */
  static double[] edges(Box box, List<List<Word>> lines, double size, int few) {
    int width = (int) Math.ceil(box.width() * STEPS) + 2;
    int[] covered = new int[width];
    for (List<Word> words : lines) {
      for (Word word : words) {
        int from = (int) Math.floor((word.left() - box.left()) * STEPS);
        int to = (int) Math.ceil((word.right() - box.left()) * STEPS);
        for (int x = Math.max(0, from); x < Math.min(width, to); x++) {
          covered[x]++;
        }
      }
    }
    List<Double> xs = new ArrayList<>(List.of(box.left() - 1));
    for (int x = 0; x < width;) {
      int to = x;
      while (to < width && covered[to] <= few) {
        to++;
      }
      if (x > 0 && to < width && (to - x) / (double) STEPS >= Math.max(NARROW, GUTTER * size)) {
        xs.add(box.left() + widest(covered, x, to) / STEPS);
      }
      x = Math.max(to, x) + 1;
    }
    xs.add(box.right() + 1);
    return xs.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The middle of the whitest part of a gutter. */
  private static double widest(int[] covered, int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int x = from; x < to; x++) {
      least = Math.min(least, covered[x]);
    }
    int bestFrom = from;
    int bestTo = from;
    for (int x = from; x < to;) {
      int end = x;
      while (end < to && covered[end] == least) {
        end++;
      }
      if (end - x > bestTo - bestFrom) {
        bestFrom = x;
        bestTo = end;
      }
      x = end + 1;
    }
    return (bestFrom + bestTo) / 2.0;
  }

  /** Words that run over an edge join the columns on both sides: {@code ruled[i]} becomes false. */
  static void open(boolean[] ruled, double[] edges, List<Word> words) {
    for (Word word : words) {
      for (int i = 1; i < edges.length - 1; i++) {
        if (word.left() < edges[i] - ACROSS && word.right() > edges[i] + ACROSS) {
          ruled[i] = false;
        }
      }
    }
  }

  /** 合计 or the like, set in the middle of two columns, of which it fills neither, spans them. */
  static void centre(boolean[] ruled, double[] edges, List<Word> words) {
    for (int i = 0; i + 2 < edges.length; i++) {
      double left = edges[i];
      double right = edges[i + 2];
      List<Word> inside = words.stream().filter(word -> word.right() > left && word.left() < right).toList();
      if (inside.size() != 1 || !SPANNING.matcher(inside.get(0).text()).matches()) {
        continue;
      }
      double middle = (inside.get(0).left() + inside.get(0).right()) / 2;
      double own = middle < edges[i + 1] ? (left + edges[i + 1]) / 2 : (edges[i + 1] + right) / 2;
      if (Math.abs(middle - (left + right) / 2) < CENTRED * (right - left) && Math.abs(middle - own) > OFF_CENTRE * (right - left)) {
        ruled[i + 1] = false;
      }
    }
  }
}
