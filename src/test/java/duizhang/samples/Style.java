package duizhang.samples;

/**
 * How a table is drawn.
 *
 * @param size of the type in points
 * @param padding between text and the rules to its left and right
 * @param rowHeight the least height of a row
 */
record Style(double size, double padding, double rowHeight, Ruling ruling) {
  /** How the rules of a table come into the file. */
  enum Ruling {
    /** stroked lines, as word processors write them */
    STROKED,
    /** thin filled rectangles, as spreadsheets write them */
    FILLED,
    /** stroked lines, without the outer left and right ones */
    OPEN_SIDES
  }

  double leading() {
    return size * 1.25;
  }

  Style with(double otherSize, double otherRowHeight) {
    return new Style(otherSize, padding, otherRowHeight, ruling);
  }
}
