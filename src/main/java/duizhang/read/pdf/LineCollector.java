package duizhang.read.pdf;

import duizhang.read.layout.RuledLine;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Turns painted paths into ruled lines: a thin fill is one line along its longer side, a fat fill is a background. */
final class LineCollector {
  static final int MOVE = 0;
  static final int LINE = 1;
  static final int CURVE = 2;

  /** The thickest fill that is still a line, points. */
  private static final double THIN = 2.6;

  /** How far a line may lean and still count as straight, points. */
  private static final double LEAN = 0.8;

  /** How far a line may reach over its clip, points: clips are rounded. */
  private static final double OVER = 1;

  /** Shorter pieces, points, are no lines. */
  private static final double SHORT = 0.05;

  private final List<RuledLine> lines = new ArrayList<>();
  private final DottedLines dotted = new DottedLines();

  void stroke(List<double[]> path, Rectangle2D clip) {
    double[] last = null;
    for (double[] step : path) {
      if (step[0] == LINE && last != null) {
        segment(last[1], last[2], step[1], step[2], clip);
      }
      last = step;
    }
  }

  void fill(List<double[]> path, Rectangle2D clip) {
    int from = 0;
    List<Rectangle2D> fat = new ArrayList<>();
    for (int i = 1; i <= path.size(); i++) {
      if (i == path.size() || path.get(i)[0] == MOVE) {
        Rectangle2D box = straightBox(path.subList(from, i));
        from = i;
        if (box == null) {
          continue;
        }
        if (Math.min(box.getWidth(), box.getHeight()) > THIN) {
          fat.add(box);
        } else if (!dotted.add(box, clip, THIN)) {
          if (box.getWidth() >= box.getHeight()) {
            segment(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY(), clip);
          } else {
            segment(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY(), clip);
          }
        }
      }
    }
    frame(fat, clip);
  }

  /** Two nested boxes filled as one path are a frame, as some printers draw borders. */
  private void frame(List<Rectangle2D> fat, Rectangle2D clip) {
    if (fat.size() != 2) {
      return;
    }
    Rectangle2D outer = fat.get(0).contains(fat.get(1)) ? fat.get(0) : fat.get(1);
    Rectangle2D inner = outer == fat.get(0) ? fat.get(1) : fat.get(0);
    double gap = Math.max(Math.max(inner.getMinX() - outer.getMinX(), outer.getMaxX() - inner.getMaxX()),
        Math.max(inner.getMinY() - outer.getMinY(), outer.getMaxY() - inner.getMaxY()));
    if (outer.contains(inner) && gap <= THIN) {
      segment(outer.getMinX(), outer.getMinY(), outer.getMaxX(), outer.getMinY(), clip);
      segment(outer.getMinX(), outer.getMaxY(), outer.getMaxX(), outer.getMaxY(), clip);
      segment(outer.getMinX(), outer.getMinY(), outer.getMinX(), outer.getMaxY(), clip);
      segment(outer.getMaxX(), outer.getMinY(), outer.getMaxX(), outer.getMaxY(), clip);
    }
  }

  private static Rectangle2D straightBox(List<double[]> steps) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (double[] step : steps) {
      if (step[0] == CURVE) {
        return null;
      }
      left = Math.min(left, step[1]);
      right = Math.max(right, step[1]);
      top = Math.min(top, step[2]);
      bottom = Math.max(bottom, step[2]);
    }
    return steps.size() < 2 ? null : new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  private void segment(double x1, double y1, double x2, double y2, Rectangle2D clip) {
    boolean horizontal = Math.abs(y1 - y2) <= LEAN && Math.abs(x1 - x2) >= Math.abs(y1 - y2);
    boolean vertical = !horizontal && Math.abs(x1 - x2) <= LEAN;
    if (!horizontal && !vertical) {
      return;
    }
    double position = horizontal ? (y1 + y2) / 2 : (x1 + x2) / 2;
    double low = horizontal ? clip.getMinY() : clip.getMinX();
    double high = horizontal ? clip.getMaxY() : clip.getMaxX();
    // A line on the very edge of its clip is half visible and counts.
    if (position < low - THIN || position > high + THIN) {
      return;
    }
    double from = Math.max(horizontal ? Math.min(x1, x2) : Math.min(y1, y2), (horizontal ? clip.getMinX() : clip.getMinY()) - OVER);
    double to = Math.min(horizontal ? Math.max(x1, x2) : Math.max(y1, y2), (horizontal ? clip.getMaxX() : clip.getMaxY()) + OVER);
    if (to - from > SHORT) {
      lines.add(new RuledLine(horizontal, position, from, to));
      PageLimits.lines(lines.size());
    }
  }

  /** The lines of the page after {@code turns} quarter turns clockwise. */
  List<RuledLine> upright(int turns, double width, double height) {
    List<RuledLine> turned = new ArrayList<>(lines);
    turned.addAll(dotted.lines());
    double w = width;
    double h = height;
    for (int i = 0; i < turns; i++) {
      double bottom = h;
      turned = turned.stream()
          .map(line -> line.horizontal()
              ? new RuledLine(false, bottom - line.position(), line.from(), line.to())
              : new RuledLine(true, line.position(), bottom - line.to(), bottom - line.from()))
          .toList();
      double swap = w;
      w = h;
      h = swap;
    }
    return List.copyOf(turned);
  }
}
