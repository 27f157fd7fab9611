package duizhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers in printed text: digits, half or full width, with separators inside. The numbering of a heading that begins with a year is no
 * part of the year: {@code 4．2025年} holds two numbers.
 */
public final class NumberScanner {
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９](?:[0-9０-９]|[,，.．](?=[0-9０-９]))*");

  private static final Pattern NUMBERED_YEAR = Pattern.compile("([0-9０-９]{1,2})[.．](?:19|20|１９|２０)[0-9０-９]{2}");

  private NumberScanner() {}

  /** Where a number stands in a text: {@code start} inclusive, {@code end} exclusive. */
  public record Found(int start, int end) {}

  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      Matcher year = NUMBERED_YEAR.matcher(matcher.group());
      if (year.matches() && text.startsWith("年", matcher.end())) {
        found.add(new Found(matcher.start(), matcher.start() + year.end(1)));
        found.add(new Found(matcher.start() + year.end(1) + 1, matcher.end()));
      } else {
        found.add(new Found(matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
