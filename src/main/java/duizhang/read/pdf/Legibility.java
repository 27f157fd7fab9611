package duizhang.read.pdf;

import java.util.Optional;

/** Whether a page's text layer can be trusted: an honest refusal is better than figures without labels. */
final class Legibility {
  static final String IMAGE = "IMAGE_ONLY";
  static final String GARBLED = "GARBLED_TEXT";

  /** A page with fewer glyphs than this and an image over {@link #IMAGE_SHARE} of it is a picture. */
  private static final int FEW = 12;

  private static final double IMAGE_SHARE = 0.35;

  private Legibility() {}

  static Optional<String> refusal(Layout layout) {
    int all = layout.glyphs().size();
    if (all < FEW && layout.imageArea() > IMAGE_SHARE * layout.width() * layout.height()) {
      return Optional.of(IMAGE);
    }
    int chinese = 0;
    int digits = 0;
    int strange = layout.unmapped();
    for (Glyph glyph : layout.glyphs()) {
      int c = glyph.text().codePointAt(0);
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
        chinese++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.CONTROL || c == 0xfffd) {
        strange++;
      }
    }
    boolean withoutChinese = all >= 60 && chinese < 0.02 * all && digits < all;
    boolean wrongMapping = strange > 0.2 * (all + layout.unmapped()) && all + layout.unmapped() >= 30;
    return withoutChinese || wrongMapping ? Optional.of(GARBLED) : Optional.empty();
  }
}
