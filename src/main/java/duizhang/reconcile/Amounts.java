package duizhang.reconcile;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are printed. */
final class Amounts {
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

  private Amounts() {}

  /** The number that a text prints, 0 where it prints none. */
  static BigDecimal number(String printed) {
    Matcher matcher = NUMBER.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC));
    return matcher.find() ? new BigDecimal(matcher.group().replace(",", "")) : BigDecimal.ZERO;
  }
}
