package duizhang.read.layout;

import duizhang.read.Reading;
import java.util.Optional;

/** Whether a page's text layer can be trusted: an honest refusal is better than figures without labels. */
final class Legibility {
  /** A page with fewer glyphs than this and an image over {@link #IMAGE_SHARE} of it is a picture. */
  private static final int FEW = 12;

  private static final double IMAGE_SHARE = 0.35;

  private Legibility() {}

  static Optional<String> refusal(Layout layout) {
    int all = layout.glyphs().size();
    if (all < FEW && layout.imageArea() > IMAGE_SHARE * layout.width() * layout.height()) {
      return Optional.of(Reading.Cause.IMAGE_ONLY.name());
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
    return withoutChinese || wrongMapping ? Optional.of(Reading.Cause.GARBLED_TEXT.name()) : Optional.empty();
  }
}
