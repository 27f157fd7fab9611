package duizhang.read.given;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that breaks within a cell have torn: {@code 30,083,390.} above {@code 74}. */
public final class BrokenNumbers {
  /** What may be the first piece of a number, at the end of a line. */
  private static final Pattern BEGINS = Pattern.compile("(?<![\\d,.])-?[\\d,]*[,.]?\\d*\\s*$");

  /** What may be a further piece, at the beginning of a line. */
  private static final Pattern GOES_ON = Pattern.compile("\\s*([.,]?[\\d,]*\\.?\\d*)(?![\\d,.])");

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d{1,6}");
  private static final Pattern OPEN = Pattern.compile(".*[,.]");

  private BrokenNumbers() {}

  /** The text of a cell without the line breaks within its numbers. */
  public static String joined(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    StringBuilder joined = new StringBuilder();
    String line = lines[0];
    for (int next = 1; next < lines.length;) {
      int last = last(line, lines, next);
      if (last < next) {
        joined.append(line).append('\n');
        line = lines[next++];
      }
      for (; next <= last; next++) {
        line = line.stripTrailing() + lines[next].stripLeading();
      }
    }
    return joined.append(line).toString();
  }

  /** The last line that goes on with the number at the end of {@code line}; before {@code next} where none does. */
  private static int last(String line, String[] lines, int next) {
    Matcher begins = BEGINS.matcher(line);
    String number = begins.find() ? begins.group().strip() : "";
    int last = next - 1;
    boolean torn = true;
    for (int at = next; at < lines.length && torn && !number.isEmpty(); at++) {
      Matcher goesOn = GOES_ON.matcher(lines[at]);
      String piece = goesOn.lookingAt() ? goesOn.group(1) : "";
      if (piece.isEmpty()) {
        return last;
      }
      // Two numbers below each other are whole each; a tear leaves at least one piece that is not.
      boolean shows = !whole(number) || OPEN.matcher(number).matches() || piece.matches("[,.].*");
      boolean pair = at == next && !whole(piece);
      number += piece;
      last = (shows || pair) && complete(number) ? at : last;
      torn = shows && lines[at].strip().equals(piece);
    }
    return last;
  }

  private static boolean complete(String number) {
    return GROUPED.matcher(number).matches() || DECIMAL.matcher(number).matches();
  }

  private static boolean whole(String piece) {
    return piece.matches("-?\\d+") || complete(piece);
  }
}
