package duizhang.read.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ruled lines of a level picture by its runs of ink. A line is thin and long: runs under each other are one line as thick as they are
 * many, and what is thicker than a share of its length is a letter or a picture. Short lines count only between lines across, as the sides of a cell.
 */
final class Rulings {
  /** A line is thinner, inches: 3 points. */
  private static final double THICK = 0.042;

  /** A run of ink that may be a piece of a line is longer, inches. */
  private static final double PIECE = 0.055;

  /** White in a line that ink of both sides bridges, inches: noise. */
  private static final double BREAK = 0.012;

  /** A line that stands for itself is longer, inches; the bars of letters are not. */
  private static final double LINE = 0.5;

  /** Ends that are this near to a line across touch it, inches: no more than noise takes away, as bold letters nearly fill tight rows. */
  private static final double TOUCH = 0.014;

  private final double dpi;

  Rulings(double dpi) {
    this.dpi = dpi;
  }

  /** A line along rows {@code top} to {@code bottom} of a picture (of columns, for a vertical line), both ends exclusive. */
  record Line(boolean horizontal, int from, int to, int top, int bottom) {
    int length() {
      return to - from;
    }

    double position() {
      return (top + bottom) / 2.0;
    }
  }

  List<Line> find(Ink ink) {
    List<Line> horizontals = along(ink, true);
    List<Line> verticals = along(ink.transposed(), false);
    List<Line> lines = new ArrayList<>();
    horizontals.stream().filter(line -> holds(line, verticals)).forEach(lines::add);
    verticals.stream().filter(line -> holds(line, horizontals)).forEach(lines::add);
    return lines;
  }

  private boolean holds(Line line, List<Line> across) {
    if (line.length() >= LINE * dpi) {
      return true;
    }
    return touches(line.from(), line, across) && touches(line.to(), line, across);
  }

  private boolean touches(int end, Line line, List<Line> across) {
    double near = TOUCH * dpi;
    return across.stream().anyMatch(other -> other.length() >= LINE * dpi
        && Math.abs(other.position() - end) <= near + (other.bottom() - other.top()) / 2.0
        && other.from() - near <= line.position() && line.position() <= other.to() + near);
  }

  /** The lines along the rows of a picture. */
  private List<Line> along(Ink ink, boolean horizontal) {
    int piece = (int) Math.round(PIECE * dpi);
    int gap = Math.max(1, (int) Math.round(BREAK * dpi));
    List<List<int[]>> rows = new ArrayList<>();
    for (int y = 0; y < ink.height(); y++) {
      rows.add(runs(ink, y, piece, gap));
    }
    List<Line> lines = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int y = 0; y < rows.size(); y++) {
      for (int[] run : rows.get(y)) {
        List<Open> met = open.stream().filter(o -> o.overlaps(run)).toList();
        Open line = met.isEmpty() ? new Open(run, y) : met.get(0);
        met.stream().skip(1).forEach(line::take);
        line.take(run, y);
        open.removeAll(met);
        open.add(line);
      }
      int last = y;
      open.stream().filter(o -> o.bottom < last).forEach(o -> o.close(lines, horizontal));
      open.removeIf(o -> o.bottom < last);
    }
    open.forEach(o -> o.close(lines, horizontal));
    return lines;
  }

  private static List<int[]> runs(Ink ink, int y, int least, int gap) {
    List<int[]> runs = new ArrayList<>();
    int[] last = null;
    for (int from = ink.next(0, y, true); from < ink.width();) {
      int to = ink.next(from, y, false);
      if (last != null && from - last[1] <= gap) {
        last[1] = to;
      } else {
        keep(runs, last, least);
        last = new int[]{from, to};
      }
      from = to >= ink.width() ? ink.width() : ink.next(to, y, true);
    }
    keep(runs, last, least);
    return runs;
  }

  private static void keep(List<int[]> runs, int[] run, int least) {
    if (run != null && run[1] - run[0] >= least) {
      runs.add(run);
    }
  }

  /** Runs under each other, of which the next row may have more. */
  private final class Open {
    private int from;
    private int to;
    private int top;
    private int bottom;
    private long area;

    Open(int[] run, int y) {
      from = run[0];
      to = run[1];
      top = y;
      bottom = y;
    }

    boolean overlaps(int[] run) {
      return run[0] <= to && run[1] >= from;
    }

    void take(int[] run, int y) {
      from = Math.min(from, run[0]);
      to = Math.max(to, run[1]);
      bottom = y;
      area += run[1] - run[0];
    }

    void take(Open other) {
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      top = Math.min(top, other.top);
      area += other.area;
    }

    void close(List<Line> lines, boolean horizontal) {
      int thick = bottom - top + 1;
      // A line that rises a little fills part of its box only: its thickness is its area over its length.
      double mean = (double) area / (to - from);
      if (mean <= THICK * dpi && thick <= 2 * THICK * dpi && mean * 4 <= to - from) {
        lines.add(new Line(horizontal, from, to, top, bottom + 1));
      }
    }
  }
}
