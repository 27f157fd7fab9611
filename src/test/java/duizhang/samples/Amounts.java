package duizhang.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How amounts are printed. */
final class Amounts {
  private Amounts() {}

  /** As in a form: grouped, two decimals, blank where there is nothing. */
  static String cell(BigDecimal amount) {
    return amount.signum() == 0 ? "" : grouped(amount);
  }

  static String grouped(BigDecimal amount) {
    return format("#,##0.00", amount);
  }

  /** As in many sentences: ungrouped, two decimals. */
  static String plain(BigDecimal amount) {
    return format("0.00", amount);
  }

  /** 元 as 万元, rounded to two decimals. */
  static String tenThousands(BigDecimal yuan) {
    return plain(yuan.movePointLeft(4));
  }

  static String percent(BigDecimal part, BigDecimal whole) {
    return plain(part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP)) + "%";
  }

  /** 增加 or 减少, the amount without its sign, and the unit. */
  static String change(BigDecimal now, BigDecimal before, String unit) {
    BigDecimal difference = now.subtract(before);
    return difference.signum() == 0 ? "与上年持平" : (difference.signum() > 0 ? "增加" : "减少") + plain(difference.abs()) + unit;
  }

  private static String format(String pattern, BigDecimal amount) {
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(amount);
  }
}
