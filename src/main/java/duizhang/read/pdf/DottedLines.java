package duizhang.read.pdf;

import duizhang.read.layout.RuledLine;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines painted as rows of dots: a square dot says nothing of the direction of its line, its neighbours do. */
final class DottedLines {
  /** Dots whose centres differ by less than this many points across the line are in one line. */
  private static final double LEVEL = 0.3;

  /** A dot is at most this many times as long as thick; longer ones are short lines. */
  private static final double SQUARE = 1.5;

  private final List<Rectangle2D> dots = new ArrayList<>();

  /** Whether a fill is a dot, and not a short line; a dot is kept. */
  boolean add(Rectangle2D box, Rectangle2D clip, double thin) {
    double longer = Math.max(box.getWidth(), box.getHeight());
    double shorter = Math.min(box.getWidth(), box.getHeight());
    if (longer > thin || longer > SQUARE * shorter) {
      return false;
    }
    if (clip.intersects(box)) {
      dots.add(box);
      PageLimits.lines(dots.size());
    }
    return true;
  }

  /** The stretches between neighbouring dots. */
  List<RuledLine> lines() {
    List<RuledLine> lines = new ArrayList<>();
    stretches(true, lines);
    stretches(false, lines);
    return lines;
  }

  private void stretches(boolean horizontal, List<RuledLine> lines) {
    Comparator<Rectangle2D> along = Comparator.comparingDouble(dot -> horizontal ? dot.getMinX() : dot.getMinY());
    List<Rectangle2D> sorted = dots.stream().sorted(Comparator.comparingDouble((Rectangle2D dot) -> level(dot, horizontal)).thenComparing(along)).toList();
    for (int from = 0; from < sorted.size();) {
      int to = from + 1;
      while (to < sorted.size() && level(sorted.get(to), horizontal) - level(sorted.get(from), horizontal) < LEVEL) {
        to++;
      }
      List<Rectangle2D> line = sorted.subList(from, to).stream().sorted(along).toList();
      for (int i = 1; i < line.size(); i++) {
        double start = horizontal ? line.get(i - 1).getMinX() : line.get(i - 1).getMinY();
        double end = horizontal ? line.get(i).getMaxX() : line.get(i).getMaxY();
        double gap = (horizontal ? line.get(i).getMinX() - line.get(i - 1).getMaxX() : line.get(i).getMinY() - line.get(i - 1).getMaxY());
        if (gap <= RuledLine.GAP) {
          lines.add(new RuledLine(horizontal, level(line.get(i), horizontal), start, end));
        }
      }
      from = to;
    }
  }

  private static double level(Rectangle2D dot, boolean horizontal) {
    return horizontal ? dot.getCenterY() : dot.getCenterX();
  }
}
