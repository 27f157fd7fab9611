package duizhang.read.layout;

import java.util.List;

/**
 * What one page prints.
 *
 * @param glyphs in the order of the content stream, doubled ones dropped
 * @param horizontals whole horizontal lines, cleaned, by position and then start
 * @param verticals whole vertical lines alike
 * @param imageArea square points covered by images, at most the page's area
 * @param unmapped characters whose font says no Unicode
 */
public record Layout(double width, double height, List<Glyph> glyphs, List<RuledLine> horizontals, List<RuledLine> verticals, double imageArea, int unmapped) {
  /** @param lines the pieces that are drawn, whole lines are made of them; the rest as in the record */
  public static Layout of(double width, double height, List<Glyph> glyphs, List<RuledLine> lines, double imageArea, int unmapped) {
    return new Layout(width, height, glyphs, RulingCleaner.clean(lines, true), RulingCleaner.clean(lines, false), imageArea, unmapped);
  }

  List<RuledLine> lines(boolean horizontal) {
    return horizontal ? horizontals : verticals;
  }
}
