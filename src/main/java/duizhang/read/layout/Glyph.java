package duizhang.read.layout;

import duizhang.read.Box;

/**
 * A printed character.
 *
 * @param text one character, rarely a ligature of several
 * @param left where its advance begins, points
 * @param right where its advance ends
 * @param baseline distance of the baseline from the top of the page
 * @param size of the em, points
 * @param run number of the stretch of contiguous text it was printed in: producers print a cell's text in runs of its own
 */
public record Glyph(String text, double left, double right, double baseline, double size, int run) {
  /** Share of the em between the baseline and the middle of a digit or of a Chinese character. */
  private static final double MIDDLE = 0.36;

  double centerX() {
    return (left + right) / 2;
  }

  double centerY() {
    return baseline - MIDDLE * size;
  }

  Box box() {
    return new Box(left, baseline - 0.86 * size, right, baseline + 0.14 * size);
  }
}
