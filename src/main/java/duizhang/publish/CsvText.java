package duizhang.publish;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How a value of the database stands in a CSV field. */
public final class CsvText {
  private static final Pattern NUMBER = Pattern.compile("[-+](\\d[\\d,]*(\\.\\d+)?|\\.\\d+)[%％]?");
  private static final Pattern DASHES = Pattern.compile("-[-—－–]*");
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  /** The text of {@code value}; null stays null and becomes a field without anything, not even quotes. */
  public static String of(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    if (value instanceof Double number) {
      return plain(BigDecimal.valueOf(number));
    }
    return value instanceof String text ? harmless(text) : value.toString();
  }

  /** Without exponent and without zeros at the end of the fraction. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A text that a spreadsheet would run gets an apostrophe before it; numbers and dashes cannot do harm and stay as printed. */
  private static String harmless(String text) {
    if (text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 || DASHES.matcher(text).matches()) {
      return text;
    }
    return NUMBER.matcher(text).matches() ? text : "'" + text;
  }
}
