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
 * @param score from 0 to 1, how sure it is that this character is printed there; 1 where the format says so
 */
public record Glyph(String text, double left, double right, double baseline, double size, int run, double score) {
  /** Share of the em between the baseline and the middle of a digit or of a Chinese character. */
  public static final double MIDDLE = 0.36;

  /** Shares of the em above and below the baseline, as Chinese fonts have them: a font's own box may be twice as high. */
  private static final double ASCENT = 0.86;

  private static final double DESCENT = 0.14;

  /** A glyph that its format gives. */
  public Glyph(String text, double left, double right, double baseline, double size, int run) {
    this(text, left, right, baseline, size, run, 1);
  }

  /**
   * A glyph of which only its box is known, as recognition of an image tells it.
   *
   * @param box of a Chinese character, or as high as one in the same line
   */
  public static Glyph in(Box box, String text, int run) {
    return in(box, text, run, 1);
  }

  /** As above, of which recognition is not sure. */
  public static Glyph in(Box box, String text, int run, double score) {
    return new Glyph(text, box.left(), box.right(), box.bottom() - DESCENT * box.height(), box.height(), run, score);
  }

  double centerX() {
    return (left + right) / 2;
  }

  double centerY() {
    return baseline - MIDDLE * size;
  }

  Box box() {
    return new Box(left, baseline - ASCENT * size, right, baseline + DESCENT * size);
  }
}
