package duizhang.corpus;

/**
 * How a disclosure is set on paper.
 *
 * @param size of the type in tables, in points
 * @param rowHeight the least height of a row, by the size of its type
 * @param repeatHeads whether a table that runs on over a page prints its heads again
 * @param repeatLabels whether a table too wide for a page repeats its columns of words on the page that goes on beside it
 */
record Look(Rules rules, double size, double rowHeight, boolean repeatHeads, boolean repeatLabels) {
  /** Which rules a table has. */
  enum Rules {
    /** around every cell */
    LATTICE,
    /** around every cell, drawn as thin filled rectangles, as spreadsheets do */
    FILLED_LATTICE,
    /** between rows and columns, none at the left and right */
    OPEN_SIDES,
    /** above and below the heads and below the last row */
    THREE_LINES,
    /** below every row, none between columns */
    ROWS_ONLY,
    NONE
  }

  static Look of(Rules rules) {
    return new Look(rules, 8.5, 1.9, true, true);
  }

  Look size(double points) {
    return new Look(rules, points, rowHeight, repeatHeads, repeatLabels);
  }

  /** Rows so high that long tables run on over pages. */
  Look airy() {
    return new Look(rules, size, 3.2, repeatHeads, repeatLabels);
  }

  Look headsOnce() {
    return new Look(rules, size, rowHeight, false, repeatLabels);
  }

  Look labelsOnce() {
    return new Look(rules, size, rowHeight, repeatHeads, false);
  }
}
