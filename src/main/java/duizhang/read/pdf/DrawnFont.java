package duizhang.read.pdf;

import duizhang.codes.Wording;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** Fonts whose glyphs are drawings (Type 3) do not say how many of their units are one em; browsers print bold headings with them. */
final class DrawnFont {
  /** The heights of a font's box, in em, that can be believed. */
  private static final double LOW = 0.3;

  private static final double HIGH = 2.5;

  private DrawnFont() {}

  /**
   * One em in the font's text space, before its size is applied.
   *
   * @param text the glyph's text, or null
   * @param advance the glyph's advance in text space
   */
  static double em(PDType3Font font, String text, double advance) throws IOException {
    if (text != null && Wording.chinese(text) && advance > 0) {
      // A Chinese character is as wide as its em.
      return advance;
    }
    PDRectangle box = font.getFontBBox();
    double scale = Math.abs(font.getFontMatrix().getScaleX());
    double height = box == null ? 0 : box.getHeight() * scale;
    return height >= LOW && height <= HIGH ? 1 : scale * 1000;
  }
}
