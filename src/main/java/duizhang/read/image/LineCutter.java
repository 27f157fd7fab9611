package duizhang.read.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a page into its stretches of text: rows of white part lines, rules part cells, wide white parts columns; each part is cut again until nothing
 * parts it. Rules must be taken out of the ink before. Source: the recursive X-Y cut (Nagy and Seth, "Hierarchical representation of optically scanned
 * documents", ICPR 1984), with rules as cuts.
 */
final class LineCutter {
  /** White wider than so many times the height of the letters parts columns: blanks in a title are narrower. */
  private static final double COLUMN = 1.3;

  /** A strip of ink lower than this share of the letters' height is a part of a letter, such as a bar of a three, or a dash. */
  private static final double PART = 0.45;

  /** Parts of one letter are nearer than this share of its height. */
  private static final double NEAR = 0.45;

  /** What is put together of parts is no higher than this share of the letters' height. */
  private static final double WHOLE = 1.25;

  /** A rule parts a region when it runs over this share of it. */
  private static final double OVER = 0.8;

  /** Letters are between so many points high; the lowest quarter of the pieces and the highest are not asked. */
  private static final double LOWEST = 5;

  private static final double HIGHEST = 30;

  private static final double UPPER = 0.8;

  private static final double POINTS = 72;

  private final Ink ink;
  private final List<Rulings.Line> horizontals;
  private final List<Rulings.Line> verticals;
  private final double em;
  private final List<Stretch> found = new ArrayList<>();

  /**
   * A stretch of text in pixels; {@code right} and {@code bottom} exclusive.
   *
   * @param above the last row above it that is its own to crop, {@code below} alike, exclusive
   */
  record Stretch(int left, int top, int right, int bottom, int above, int below) {
    int height() {
      return bottom - top;
    }

    int width() {
      return right - left;
    }
  }

  private record Strip(int from, int to) {
    int size() {
      return to - from;
    }
  }

  private LineCutter(Ink ink, List<Rulings.Line> rules, double em) {
    this.ink = ink;
    this.em = em;
    horizontals = rules.stream().filter(Rulings.Line::horizontal).sorted(Comparator.comparingDouble(Rulings.Line::position)).toList();
    verticals = rules.stream().filter(line -> !line.horizontal()).sorted(Comparator.comparingDouble(Rulings.Line::position)).toList();
  }

  /** @param em how high letters are, pixels */
  static List<Stretch> cut(Ink ink, List<Rulings.Line> rules, double em) {
    LineCutter cutter = new LineCutter(ink, rules, em);
    cutter.rows(0, 0, ink.width(), ink.height(), false);
    return cutter.found;
  }

  /** How high most Chinese letters of a page are, pixels; that of print of 10 points where it has none. */
  static double em(List<Ink.Piece> pieces, double dpi) {
    double[] heights = pieces.stream()
        .mapToDouble(Ink.Piece::height)
        .filter(h -> h >= LOWEST * dpi / POINTS && h <= HIGHEST * dpi / POINTS)
        .sorted().toArray();
    return heights.length == 0 ? 10 * dpi / POINTS : heights[(int) (UPPER * (heights.length - 1))];
  }

  /** @param whole whether the columns have nothing to part any more */
  private void rows(int left, int top, int right, int bottom, boolean whole) {
    List<Strip> strips = strips(left, top, right, bottom);
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      int above = i == 0 ? top : (strips.get(i - 1).to() + strip.from()) / 2;
      int below = i + 1 == strips.size() ? bottom : (strip.to() + strips.get(i + 1).from() + 1) / 2;
      if (strips.size() == 1 && whole) {
        found.add(trimmed(new Stretch(left, strip.from(), right, strip.to(), above, below)));
      } else {
        columns(left, strip, right, above, below);
      }
    }
  }

  /** The rows of ink of a region, parted by white and by rules. */
  private List<Strip> strips(int left, int top, int right, int bottom) {
    boolean[] cut = new boolean[bottom - top];
    for (Rulings.Line line : horizontals) {
      if (line.bottom() > top && line.top() < bottom && over(line, left, right)) {
        for (int y = Math.max(top, line.top()); y < Math.min(bottom, line.bottom()); y++) {
          cut[y - top] = true;
        }
      }
    }
    List<Strip> strips = new ArrayList<>();
    int from = -1;
    for (int y = top; y <= bottom; y++) {
      boolean printed = y < bottom && !cut[y - top] && ink.next(left, y, true) < right;
      if (printed && from < 0) {
        from = y;
      } else if (!printed && from >= 0) {
        strips.add(new Strip(from, y));
        from = -1;
      }
    }
    return joined(strips, cut, top);
  }

  /** Puts the parts of letters together: what is too low for a line goes to the nearer neighbour. */
  private List<Strip> joined(List<Strip> strips, boolean[] cut, int top) {
    List<Strip> joined = new ArrayList<>(strips);
    boolean again = true;
    while (again) {
      again = false;
      double nearest = NEAR * em;
      int best = -1;
      for (int i = 0; i + 1 < joined.size(); i++) {
        Strip upper = joined.get(i);
        Strip lower = joined.get(i + 1);
        boolean part = Math.min(upper.size(), lower.size()) < PART * em && lower.to() - upper.from() <= WHOLE * em;
        boolean ruled = false;
        for (int y = upper.to(); y < lower.from(); y++) {
          ruled |= cut[y - top];
        }
        if (part && !ruled && lower.from() - upper.to() < nearest) {
          nearest = lower.from() - upper.to();
          best = i;
        }
      }
      if (best >= 0) {
        joined.set(best, new Strip(joined.get(best).from(), joined.get(best + 1).to()));
        joined.remove(best + 1);
        again = true;
      }
    }
    return joined;
  }

  private void columns(int left, Strip strip, int right, int above, int below) {
    boolean[] printed = columns(ink, new Stretch(left, strip.from(), right, strip.to(), above, below));
    List<Integer> cuts = new ArrayList<>();
    for (Rulings.Line line : verticals) {
      double x = line.position();
      if (x > left && x < right && over(line, strip.from(), strip.to())) {
        cuts.add((int) Math.round(x));
      }
    }
    int height = Math.min(strip.size(), (int) Math.round(2 * em));
    double wide = COLUMN * Math.max(em, Math.min(height, HIGHEST));
    int last = -1;
    for (int x = left; x < right; x++) {
      if (printed[x - left]) {
        if (last >= 0 && x - last - 1 > wide) {
          cuts.add((x + last + 1) / 2);
        }
        last = x;
      }
    }
    List<Integer> ordered = cuts.stream().distinct().sorted().toList();
    int from = left;
    for (int i = 0; i <= ordered.size(); i++) {
      int to = i == ordered.size() ? right : ordered.get(i);
      if (to > from) {
        rows(from, above, to, below, from == left && to == right);
      }
      from = to;
    }
  }

  /** Which columns of a stretch hold ink, from its left. */
  static boolean[] columns(Ink ink, Stretch stretch) {
    boolean[] printed = new boolean[stretch.width()];
    for (int y = stretch.top(); y < stretch.bottom(); y++) {
      for (int from = ink.next(stretch.left(), y, true); from < stretch.right();) {
        int to = Math.min(stretch.right(), ink.next(from, y, false));
        Arrays.fill(printed, from - stretch.left(), to - stretch.left(), true);
        from = to >= stretch.right() ? to : ink.next(to, y, true);
      }
    }
    return printed;
  }

  /** The same without the white at its sides. */
  private Stretch trimmed(Stretch stretch) {
    boolean[] printed = columns(ink, stretch);
    int first = 0;
    while (first < printed.length && !printed[first]) {
      first++;
    }
    int end = printed.length;
    while (end > first + 1 && !printed[end - 1]) {
      end--;
    }
    return new Stretch(stretch.left() + first, stretch.top(), stretch.left() + Math.max(end, first + 1), stretch.bottom(), stretch.above(), stretch.below());
  }

  private static boolean over(Rulings.Line line, int from, int to) {
    return Math.min(line.to(), to) - Math.max(line.from(), from) >= OVER * (to - from);
  }
}
