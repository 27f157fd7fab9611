package duizhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers in printed text: digits, half or full width, with separators inside. */
public final class NumberScanner {
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９](?:[0-9０-９]|[,，.．](?=[0-9０-９]))*");

  private NumberScanner() {}

  /** Where a number stands in a text: {@code start} inclusive, {@code end} exclusive. */
  public record Found(int start, int end) {}

  public static List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      found.add(new Found(matcher.start(), matcher.end()));
    }
    return found;
  }
}
