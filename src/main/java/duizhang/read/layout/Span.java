package duizhang.read.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A cell of a frame before it holds text: rows {@code row} to {@code row + rows - 1}, columns alike. */
record Span(int row, int column, int rows, int columns) {

  /**
   * The cells of a frame: elementary cells join where no line parts them; what joins to something other than a rectangle is cut into strips, row
   * by row, and equal strips under each other join again.
   *
   * @return for every elementary cell the span it belongs to
   */
  static Span[][] of(Frame frame) {
    int rows = frame.rows();
    int columns = frame.columns();
    int[] group = new int[rows * columns];
    Arrays.setAll(group, i -> i);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (column + 1 < columns && !frame.right()[row][column + 1]) {
          join(group, row * columns + column, row * columns + column + 1);
        }
        if (row + 1 < rows && !frame.below()[row + 1][column]) {
          join(group, row * columns + column, (row + 1) * columns + column);
        }
      }
    }
    Span[][] spans = new Span[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (spans[row][column] == null) {
          for (Span span : rectangles(group, find(group, row * columns + column), rows, columns)) {
            for (int r = span.row; r < span.row + span.rows; r++) {
              Arrays.fill(spans[r], span.column, span.column + span.columns, span);
            }
          }
        }
      }
    }
    return spans;
  }

  private static List<Span> rectangles(int[] group, int root, int rows, int columns) {
    List<Span> strips = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int from = -1;
      for (int column = 0; column <= columns; column++) {
        boolean inside = column < columns && find(group, row * columns + column) == root;
        if (inside && from < 0) {
          from = column;
        } else if (!inside && from >= 0) {
          extend(strips, row, from, column - from);
          from = -1;
        }
      }
    }
    return strips;
  }

  private static void extend(List<Span> strips, int row, int column, int width) {
    for (int i = 0; i < strips.size(); i++) {
      Span strip = strips.get(i);
      if (strip.column == column && strip.columns == width && strip.row + strip.rows == row) {
        strips.set(i, new Span(strip.row, column, strip.rows + 1, width));
        return;
      }
    }
    strips.add(new Span(row, column, 1, width));
  }

  private static int find(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      root = group[root];
    }
    group[i] = root;
    return root;
  }

  private static void join(int[] group, int a, int b) {
    group[find(group, b)] = find(group, a);
  }
}
