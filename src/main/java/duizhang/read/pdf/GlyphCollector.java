package duizhang.read.pdf;

import duizhang.read.layout.Glyph;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers glyphs as they are painted: drops blanks and doubles, numbers the runs, and knows which way the text of the page runs. */
final class GlyphCollector {
  /** Contiguous glyphs leave a gap below this share of the em. */
  private static final double CONTIGUOUS = 0.06;

  /** Glyphs of one font differ in size by less than this, points. */
  private static final double SAME_SIZE = 0.1;

  /** Glyphs of one show go on with a run over gaps up to this share of the em: justified text. */
  private static final double SPACED = 0.35;

  /** Fake bold prints a glyph again within this share of the em. */
  private static final double DOUBLED = 0.12;

  /** The side of the squares by which doubles are sought, points: no double is further away. */
  private static final double SQUARE = 4;

  /** The page is turned when this share of its glyphs runs another way. */
  private static final double MOST = 0.6;

  private record Painted(String text, double x1, double y1, double x2, double y2, int quarter, double size, int run) {}

  private final List<Painted> painted = new ArrayList<>();
  private final Map<String, List<Painted>> byPlace = new HashMap<>();
  private final int[] quarters = new int[4];
  private int unmapped;
  private int run;
  private int lastShow = -1;
  private Painted last;

  void add(String text, Point2D from, Point2D to, double angle, double size, int show) {
    if (text == null) {
      unmapped++;
      return;
    }
    String visible = Radicals.fold(text.strip());
    boolean blank = visible.isEmpty() || visible.chars().allMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xa0 || c == 0x3000);
    int quarter = Math.floorMod((int) Math.round(angle / (Math.PI / 2)), 4);
    if (blank) {
      // A printed blank ends a run only where it is followed by a gap, which shows by itself.
      return;
    }
    if (doubled(visible, from, size)) {
      return;
    }
    boolean contiguous = last != null && last.quarter == quarter && Math.abs(last.size - size) < SAME_SIZE
        && Math.hypot(from.getX() - last.x2, from.getY() - last.y2) <= CONTIGUOUS * size;
    if (!contiguous && (show != lastShow || last == null || Math.hypot(from.getX() - last.x2, from.getY() - last.y2) > SPACED * size)) {
      run++;
    }
    lastShow = show;
    last = new Painted(visible, from.getX(), from.getY(), to.getX(), to.getY(), quarter, size, run);
    painted.add(last);
    byPlace.computeIfAbsent(key(visible, from, 0, 0), k -> new ArrayList<>(1)).add(last);
    quarters[quarter]++;
  }

  int unmapped() {
    return unmapped;
  }

  /** Quarter turns clockwise that bring most of the text upright. */
  int quarterTurns() {
    int best = 0;
    int all = quarters[0] + quarters[1] + quarters[2] + quarters[3];
    for (int i = 1; i < 4; i++) {
      if (quarters[i] > MOST * all) {
        best = i;
      }
    }
    return Math.floorMod(-best, 4);
  }

  /** The glyphs of the page after {@code turns} quarter turns clockwise. */
  List<Glyph> upright(int turns, double width, double height) {
    List<Glyph> glyphs = new ArrayList<>(painted.size());
    for (Painted p : painted) {
      double[] from = turned(p.x1, p.y1, turns, width, height);
      double[] to = turned(p.x2, p.y2, turns, width, height);
      if (Math.floorMod(p.quarter + turns, 4) == 0) {
        glyphs.add(new Glyph(p.text, Math.min(from[0], to[0]), Math.max(from[0], to[0]), from[1], p.size, p.run));
      } else {
        // Text across the page's direction: each glyph stands alone, with a box of its own size.
        double x = (from[0] + to[0]) / 2;
        double y = (from[1] + to[1]) / 2;
        glyphs.add(new Glyph(p.text, x - p.size / 2, x + p.size / 2, y + Glyph.MIDDLE * p.size, p.size, p.run));
      }
    }
    return glyphs;
  }

  private static double[] turned(double x, double y, int turns, double width, double height) {
    double w = width;
    double h = height;
    double a = x;
    double b = y;
    for (int i = 0; i < turns; i++) {
      double swap = a;
      a = h - b;
      b = swap;
      double side = w;
      w = h;
      h = side;
    }
    return new double[]{a, b};
  }

  /** Fake bold prints the same glyph again, a hair beside. */
  private boolean doubled(String text, Point2D at, double size) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (Painted other : byPlace.getOrDefault(key(text, at, dx, dy), List.of())) {
          if (Math.hypot(other.x1 - at.getX(), other.y1 - at.getY()) < DOUBLED * size) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String key(String text, Point2D at, int dx, int dy) {
    return text + ((int) Math.floor(at.getX() / SQUARE) + dx) + ':' + ((int) Math.floor(at.getY() / SQUARE) + dy);
  }
}
