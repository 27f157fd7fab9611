package duizhang.read.layout;

import duizhang.read.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * What one page prints.
 *
 * @param glyphs in the order of the content stream, doubled ones dropped
 * @param horizontals whole horizontal lines, cleaned, by position and then start
 * @param verticals whole vertical lines alike
 * @param imageArea square points covered by images, at most the page's area
 * @param unmapped characters whose font says no Unicode
 * @param recognised whether all of it was seen in a picture of the page
 */
public record Layout(
    double width, double height, List<Glyph> glyphs, List<RuledLine> horizontals, List<RuledLine> verticals, double imageArea, int unmapped,
    boolean recognised) {
  /** Glyphs this far outside a table, points, still belong to it: half the width of a digit may stand on a rule. */
  private static final double MARGIN = 2;

  /** @param lines the pieces that are drawn, whole lines are made of them; the rest as in the record */
  public static Layout of(double width, double height, List<Glyph> glyphs, List<RuledLine> lines, double imageArea, int unmapped) {
    return new Layout(width, height, glyphs, RulingCleaner.clean(lines, true), RulingCleaner.clean(lines, false), imageArea, unmapped, false);
  }

  /** What was seen in a picture of the page; parameters as above. */
  public static Layout seen(double width, double height, List<Glyph> glyphs, List<RuledLine> lines) {
    return new Layout(width, height, glyphs, RulingCleaner.clean(lines, true), RulingCleaner.clean(lines, false), 0, 0, true);
  }

  /** The indexes of the glyphs whose middles lie in {@code box}, or on its edge. */
  List<Integer> inside(Box box) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.centerX() >= box.left() - MARGIN && glyph.centerX() <= box.right() + MARGIN
          && glyph.centerY() >= box.top() - MARGIN && glyph.centerY() <= box.bottom() + MARGIN) {
        inside.add(i);
      }
    }
    return inside;
  }

  List<RuledLine> lines(boolean horizontal) {
    return horizontal ? horizontals : verticals;
  }
}
