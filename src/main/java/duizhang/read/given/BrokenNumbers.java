package duizhang.read.given;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a break within a cell has torn: {@code 30,083,390.} above {@code 74}. */
public final class BrokenNumbers {
  /** Two pieces that are no numbers, or not whole ones, and are one number together. */
  private static final Pattern TORN = Pattern.compile("(?<![\\d,.])(-?[\\d,]*[,.]?\\d*)\\s*\\n\\s*([.,]?[\\d,]*\\.?\\d*)(?![\\d,.])");

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d{1,6}");
  private static final Pattern OPEN = Pattern.compile(".*[,.]");

  private BrokenNumbers() {}

  /** The text of a cell without the line breaks within its numbers. */
  public static String joined(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    Matcher matcher = TORN.matcher(text);
    StringBuilder joined = new StringBuilder();
    while (matcher.find()) {
      String first = matcher.group(1);
      String second = matcher.group(2);
      boolean one = !first.isEmpty() && !second.isEmpty() && oneNumber(first, second);
      matcher.appendReplacement(joined, Matcher.quoteReplacement(one ? first + second : matcher.group()));
    }
    return matcher.appendTail(joined).toString();
  }

  private static boolean oneNumber(String first, String second) {
    String whole = first + second;
    if (!GROUPED.matcher(whole).matches() && !DECIMAL.matcher(whole).matches()) {
      return false;
    }
    // Two numbers below each other are whole each; a tear leaves at least one piece that is not.
    boolean firstWhole = whole(first) && !OPEN.matcher(first).matches();
    return !firstWhole || !whole(second);
  }

  private static boolean whole(String piece) {
    return piece.matches("-?\\d+") || GROUPED.matcher(piece).matches() || DECIMAL.matcher(piece).matches();
  }
}
