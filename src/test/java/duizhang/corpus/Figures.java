package duizhang.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a table prints its figures.
 *
 * @param unit of its money: 元, 万元 or 亿元
 * @param pattern of its money
 * @param zero what is printed where there is nothing: a blank, {@code 0.00}, {@code —}
 * @param percents pattern of what is in per cent
 * @param wide whether digits are as wide as Chinese characters
 */
record Figures(String unit, String pattern, String zero, String percents, boolean wide) {
  static final Figures TEN_THOUSANDS = new Figures("万元", "#,##0.00", "");
  static final Figures YUAN = new Figures("元", "#,##0.00", "");

  Figures(String unit, String pattern, String zero) {
    this(unit, pattern, zero, "0.00", false);
  }

  Figures zero(String printed) {
    return new Figures(unit, pattern, printed, percents, wide);
  }

  Figures pattern(String other) {
    return new Figures(unit, other, zero, percents, wide);
  }

  Figures percents(String other) {
    return new Figures(unit, pattern, zero, other, wide);
  }

  Figures widely() {
    return new Figures(unit, pattern, zero, percents, true);
  }

  String money(BigDecimal yuan) {
    return yuan.signum() == 0 ? zero : format(pattern, yuan.movePointLeft(digits()));
  }

  /** As it is printed: a growth of 0.004 % is none. */
  BigDecimal rounded(BigDecimal percent) {
    return percent.setScale(Math.max(0, percents.length() - 2), RoundingMode.HALF_UP);
  }

  String percent(BigDecimal percent, boolean signed) {
    return format(percents, rounded(percent)) + (signed ? "%" : "");
  }

  /** How a table shows what was printed. */
  String shown(String printed) {
    return wide
        ? printed.chars().mapToObj(sign -> Character.toString(sign > 32 && sign < 127 ? sign - 33 + 0xFF01 : sign)).collect(Collectors.joining())
        : printed;
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
