package duizhang.corpus;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a table prints its figures.
 *
 * @param unit of its money: 元, 万元 or 亿元
 * @param pattern of its money
 * @param zero what is printed where there is nothing: a blank, {@code 0.00}, {@code —}
 */
record Figures(String unit, String pattern, String zero) {
  static final Figures TEN_THOUSANDS = new Figures("万元", "#,##0.00", "");
  static final Figures YUAN = new Figures("元", "#,##0.00", "");

  Figures zero(String printed) {
    return new Figures(unit, pattern, printed);
  }

  Figures pattern(String other) {
    return new Figures(unit, other, zero);
  }

  String money(BigDecimal yuan) {
    return yuan.signum() == 0 ? zero : format(pattern, yuan.movePointLeft(digits()));
  }

  String percent(BigDecimal percent, boolean signed) {
    return format("0.00", percent) + (signed ? "%" : "");
  }

  /** In a sentence: never blank, never grouped. */
  String plain(BigDecimal yuan) {
    return format(pattern.replace("#,##", ""), yuan.movePointLeft(digits()));
  }

  /** What a printed amount says, which may be rounded. */
  BigDecimal yuan(String printed) {
    return new BigDecimal(printed.replace(",", "")).movePointRight(digits());
  }

  private int digits() {
    return switch (unit) {
      case "元" -> 0;
      case "万元" -> 4;
      case "亿元" -> 8;
      default -> throw new IllegalArgumentException(unit);
    };
  }

  private static String format(String pattern, BigDecimal number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }
}
