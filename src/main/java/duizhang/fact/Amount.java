package duizhang.fact;

import duizhang.codes.ValueState;
import duizhang.codes.Wording;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as printed in a cell.
 *
 * @param printed the text, without blanks and line breaks
 * @param number its value in the printed unit
 * @param scale digits after the decimal point
 * @param percent whether a percent sign is printed
 */
public record Amount(String printed, BigDecimal number, int scale, boolean percent) {
  private static final Pattern NUMBER = Pattern
      .compile("([-−－])?[¥￥]?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(%)?|\\(((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\)");
  /** No budget in yuan needs more digits. */
  private static final int DIGITS = 17;

  private static final Pattern DASH = Pattern.compile("[-—–－―─一/]{1,4}|无|\\*+");
  private static final Map<String, BigDecimal> FACTORS = Map.of(
      "元", BigDecimal.ONE, "千元", BigDecimal.valueOf(1000), "万元", BigDecimal.valueOf(10_000), "百万元", BigDecimal.valueOf(1_000_000),
      "亿元", BigDecimal.valueOf(100_000_000));

  /** The number in a text that holds nothing else. */
  public static Optional<Amount> parse(String text) {
    String printed = Wording.compact(text);
    String folded = Normalizer.normalize(printed, Normalizer.Form.NFKC).replace('−', '-').replace('。', '.');
    Matcher matcher = NUMBER.matcher(folded);
    if (!matcher.matches() || digits(folded) > DIGITS || several(text)) {
      return Optional.empty();
    }
    boolean bracketed = matcher.group(5) != null;
    String digits = (bracketed ? matcher.group(5) : matcher.group(2) + (matcher.group(3) == null ? "" : matcher.group(3))).replace(",", "");
    BigDecimal number = new BigDecimal(digits);
    boolean negative = bracketed || matcher.group(1) != null;
    return Optional.of(new Amount(printed, negative ? number.negate() : number, Math.max(0, number.scale()), matcher.group(4) != null));
  }

  /**
   * Whether a cell holds several numbers and not one that is broken: a narrow cell breaks 1,197.19 after the point, before it or between its
   * digits, so one of two neighbouring pieces is no whole number by itself.
   */
  private static boolean several(String text) {
    String[] pieces = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().split("\\s+");
    boolean spaced = Arrays.stream(pieces).allMatch(piece -> piece.length() == 1);
    for (int i = 1; i < pieces.length && !spaced; i++) {
      boolean broken = pieces[i - 1].matches(".*[,.]|-|.*\\.\\d") || pieces[i].matches("[,.%].*") || pieces[i - 1].matches(".*,\\d{1,2}");
      if (!broken) {
        return true;
      }
    }
    return false;
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  /** What stands in a cell where an amount may stand; empty where it is a text. */
  public static Optional<ValueState> state(String text) {
    String compact = Wording.compact(text);
    if (compact.isEmpty()) {
      return Optional.of(ValueState.BLANK);
    }
    if (DASH.matcher(compact).matches()) {
      return Optional.of(ValueState.DASH);
    }
    return parse(text).map(amount -> amount.number().signum() == 0 ? ValueState.ZERO : ValueState.PRINTED);
  }

  /** Yuan in one of the unit, or empty where the unit is no money. */
  public static Optional<BigDecimal> factor(String unit) {
    return Optional.ofNullable(unit == null ? null : FACTORS.get(unit));
  }

  /** The exact amount in yuan, or null where the unit is no money. */
  public BigDecimal yuan(String unit) {
    return factor(unit).map(number::multiply).orElse(null);
  }

  /** One unit of the last printed digit in yuan, or null. */
  public BigDecimal ulp(String unit) {
    return factor(unit).map(factor -> factor.multiply(BigDecimal.ONE.movePointLeft(scale))).orElse(null);
  }
}
