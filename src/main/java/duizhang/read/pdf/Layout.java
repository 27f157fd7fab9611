package duizhang.read.pdf;

import java.util.List;

/**
 * What one page prints.
 *
 * @param glyphs in the order of the content stream, doubled ones dropped
 * @param lines ruled lines as drawn, before cleaning
 * @param imageArea square points covered by images, at most the page's area
 * @param unmapped characters whose font says no Unicode
 */
record Layout(double width, double height, List<Glyph> glyphs, List<RuledLine> lines, double imageArea, int unmapped) {}
