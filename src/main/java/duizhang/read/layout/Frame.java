package duizhang.read.layout;

import duizhang.read.Box;
import duizhang.read.TooLargeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of one table: its edges from left to right and top to bottom, and which stretches of them are ruled.
 *
 * @param xs column edges, ascending, points
 * @param ys row edges, ascending
 * @param right {@code right[row][i]}: the stretch of edge {@code xs[i]} beside this row is ruled
 * @param below {@code below[i][column]}: the stretch of edge {@code ys[i]} over or under this column is ruled
 */
record Frame(double[] xs, double[] ys, boolean[][] right, boolean[][] below) {
  /** A stretch is ruled when lines cover this share of it. */
  private static final double COVERED = 0.55;

  /** Edges nearer than this many points leave no room for a letter: they are the two lines of a double border. */
  private static final double DOUBLE = 3;

  /** A side is open where most of the crossing lines stick out this far, points. */
  private static final double OPEN = 7;

  /** Cells of one table, about 500 bytes each: a page of the smallest print has some 5,000, but a thousand lines each way make a million. */
  private static final int CELLS = 200_000;

  /** A frame all of whose cells are ruled on all sides. */
  static Frame closed(double[] xs, double[] ys) {
    boolean[][] right = new boolean[ys.length - 1][xs.length];
    boolean[][] below = new boolean[ys.length][xs.length - 1];
    for (boolean[] row : right) {
      Arrays.fill(row, true);
    }
    for (boolean[] row : below) {
      Arrays.fill(row, true);
    }
    return new Frame(xs, ys, right, below);
  }

  Box box() {
    return new Box(xs[0], ys[0], xs[columns()], ys[rows()]);
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  static Frame of(List<RuledLine> horizontals, List<RuledLine> verticals) {
    List<RuledLine> across = new ArrayList<>(horizontals);
    List<RuledLine> down = new ArrayList<>(verticals);
    close(across, down, false);
    close(down, across, true);
    double[] xs = edges(down);
    double[] ys = edges(across);
    if ((long) xs.length * ys.length > CELLS) {
      throw new TooLargeException("A table has more than " + CELLS + " cells.", "table.cells=" + CELLS);
    }
    boolean[][] right = ruled(xs, ys, down);
    boolean[][] below = ruled(ys, xs, across);
    return new Frame(xs, ys, transposed(right), below).trimmed();
  }

  /**
   * Adds the sides that the producer left open: where the lines of one direction end together beyond the last line of the other, half of them or,
   * under merged heads, at least the two outermost.
   */
  private static void close(List<RuledLine> lines, List<RuledLine> crossing, boolean horizontal) {
    if (lines.size() < 2) {
      return;
    }
    double first = crossing.stream().mapToDouble(RuledLine::position).min().orElse(Double.MAX_VALUE);
    double last = crossing.stream().mapToDouble(RuledLine::position).max().orElse(-Double.MAX_VALUE);
    List<RuledLine> before = lines.stream().filter(line -> line.from() < first - OPEN).toList();
    List<RuledLine> after = lines.stream().filter(line -> line.to() > last + OPEN).toList();
    if (2 * before.size() >= lines.size() || horizontal && outermost(before, lines)) {
      crossing.add(side(before, horizontal, before.stream().mapToDouble(RuledLine::from).sorted().toArray()));
    }
    if (2 * after.size() >= lines.size() || horizontal && outermost(after, lines)) {
      crossing.add(side(after, horizontal, after.stream().mapToDouble(RuledLine::to).sorted().toArray()));
    }
  }

  private static boolean outermost(List<RuledLine> some, List<RuledLine> lines) {
    double first = lines.stream().mapToDouble(RuledLine::position).min().orElseThrow();
    double last = lines.stream().mapToDouble(RuledLine::position).max().orElseThrow();
    return last > first && some.stream().anyMatch(line -> line.position() == first) && some.stream().anyMatch(line -> line.position() == last);
  }

  private static RuledLine side(List<RuledLine> lines, boolean horizontal, double[] ends) {
    double from = lines.stream().mapToDouble(RuledLine::position).min().orElseThrow();
    double to = lines.stream().mapToDouble(RuledLine::position).max().orElseThrow();
    return new RuledLine(horizontal, ends[ends.length / 2], from, to);
  }

  private static double[] edges(List<RuledLine> lines) {
    double[] positions = lines.stream().mapToDouble(RuledLine::position).sorted().toArray();
    List<Double> edges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= positions.length; i++) {
      if (i == positions.length || positions[i] - positions[i - 1] > DOUBLE || positions[i] - positions[from] > DOUBLE + RulingCleaner.NEAR) {
        edges.add((positions[from] + positions[i - 1]) / 2);
        from = i;
      }
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static boolean[][] ruled(double[] edges, double[] stops, List<RuledLine> lines) {
    boolean[][] ruled = new boolean[edges.length][Math.max(0, stops.length - 1)];
    double[][] covered = new double[edges.length][Math.max(0, stops.length - 1)];
    for (RuledLine line : lines) {
      int edge = nearest(edges, line.position());
      for (int i = 0; i + 1 < stops.length; i++) {
        covered[edge][i] += Math.max(0, Math.min(line.to(), stops[i + 1]) - Math.max(line.from(), stops[i]));
      }
    }
    for (int edge = 0; edge < edges.length; edge++) {
      for (int i = 0; i + 1 < stops.length; i++) {
        ruled[edge][i] = covered[edge][i] >= COVERED * (stops[i + 1] - stops[i]);
      }
    }
    return ruled;
  }

  private static int nearest(double[] edges, double position) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - position) < Math.abs(edges[best] - position)) {
        best = i;
      }
    }
    return best;
  }

  /** Drops edges that rule no stretch: ticks shorter than any cell. */
  private Frame trimmed() {
    boolean[] keepX = new boolean[xs.length];
    boolean[] keepY = new boolean[ys.length];
    for (int i = 0; i < xs.length; i++) {
      int edge = i;
      keepX[i] = Arrays.stream(right).anyMatch(row -> row[edge]);
    }
    for (int i = 0; i < ys.length; i++) {
      boolean any = false;
      for (boolean stretch : below[i]) {
        any |= stretch;
      }
      keepY[i] = any;
    }
    boolean all = true;
    for (boolean keep : keepX) {
      all &= keep;
    }
    for (boolean keep : keepY) {
      all &= keep;
    }
    if (all) {
      return this;
    }
    double[] newXs = kept(xs, keepX);
    double[] newYs = kept(ys, keepY);
    boolean[][] newRight = new boolean[Math.max(0, newYs.length - 1)][newXs.length];
    boolean[][] newBelow = new boolean[newYs.length][Math.max(0, newXs.length - 1)];
    for (int row = 0; row < newRight.length; row++) {
      for (int i = 0; i < newXs.length; i++) {
        newRight[row][i] = anyBetween(right, ys, newYs[row], newYs[row + 1], Arrays.binarySearch(xs, newXs[i]));
      }
    }
    boolean[][] belowByColumn = transposed(below);
    for (int i = 0; i < newYs.length; i++) {
      for (int column = 0; column < newXs.length - 1; column++) {
        newBelow[i][column] = anyBetween(belowByColumn, xs, newXs[column], newXs[column + 1], Arrays.binarySearch(ys, newYs[i]));
      }
    }
    return new Frame(newXs, newYs, newRight, newBelow);
  }

  private static boolean anyBetween(boolean[][] stretches, double[] stops, double from, double to, int edge) {
    for (int i = 0; i + 1 < stops.length; i++) {
      if (stops[i] >= from && stops[i + 1] <= to && stretches[i][edge]) {
        return true;
      }
    }
    return false;
  }

  private static double[] kept(double[] values, boolean[] keep) {
    List<Double> kept = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (keep[i]) {
        kept.add(values[i]);
      }
    }
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static boolean[][] transposed(boolean[][] matrix) {
    int width = matrix.length == 0 ? 0 : matrix[0].length;
    boolean[][] turned = new boolean[width][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < width; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }
}
