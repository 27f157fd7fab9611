package duizhang.read.layout;

import duizhang.read.Reading;
import java.util.Optional;

/** Whether a page's text layer can be trusted: an honest refusal is better than figures without labels. */
final class Legibility {
  /** A page with fewer glyphs than this and an image over {@link #IMAGE_SHARE} of it is a picture. */
  private static final int FEW = 12;

  private static final double IMAGE_SHARE = 0.35;

  /** A page with so many glyphs and this share of Chinese, or less, shows no disclosure. */
  private static final int MANY = 60;

  private static final double CHINESE_SHARE = 0.02;

  /** A page with so many characters of which this share says nothing is wrongly mapped. */
  private static final int SOME = 30;

  private static final double STRANGE_SHARE = 0.2;

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
    boolean withoutChinese = all >= MANY && chinese < CHINESE_SHARE * all && digits < all;
    boolean wrongMapping = strange > STRANGE_SHARE * (all + layout.unmapped()) && all + layout.unmapped() >= SOME;
    return withoutChinese || wrongMapping ? Optional.of(Reading.Cause.GARBLED_TEXT.name()) : Optional.empty();
  }
}
