package duizhang.read.layout;

/**
 * A horizontal or vertical line on a page.
 *
 * @param position y of a horizontal line, x of a vertical one, points
 * @param from smaller end on the other axis
 * @param to larger end
 */
public record RuledLine(boolean horizontal, double position, double from, double to) {
  /** Pieces of a line with a wider gap between, points, are lines of their own. Real forms leave up to 3 between the dots and cells of one line. */
  public static final double GAP = 3;

  public double length() {
    return to - from;
  }
}
