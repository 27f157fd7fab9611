package duizhang.read.pdf;

/**
 * A horizontal or vertical line on a page.
 *
 * @param position y of a horizontal line, x of a vertical one, points
 * @param from smaller end on the other axis
 * @param to larger end
 */
record RuledLine(boolean horizontal, double position, double from, double to) {
  double length() {
    return to - from;
  }
}
