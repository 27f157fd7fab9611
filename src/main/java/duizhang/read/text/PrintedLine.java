package duizhang.read.text;

import duizhang.read.Box;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a page without the marks that converters leave, each character with its place in the file's line. */
public final class PrintedLine {
  private static final Pattern MARKS = Pattern.compile(
      "</?(?:b|i|u|em|strong|br|p|span|font|sup|sub|center|div|h[1-6]|table|thead|tbody|tr|td|th)(?:\\s[^<>]*)?/?>"
          + "|\\*\\*|__|^\\s*#{1,6}\\s+|^\\s*[-*+]\\s+(?=\\p{IsHan})",
      Pattern.CASE_INSENSITIVE);

  private final int number;
  private final String text;
  private final int[] places;

  private PrintedLine(int number, String text, int[] places) {
    this.number = number;
    this.text = text;
    this.places = places;
  }

  /** @param number of the line on its page, from 1 */
  static PrintedLine of(int number, String raw) {
    StringBuilder text = new StringBuilder();
    int[] places = new int[raw.length() + 1];
    Matcher marks = MARKS.matcher(raw);
    int from = 0;
    while (marks.find()) {
      keep(raw, from, marks.start(), text, places);
      from = marks.end();
    }
    keep(raw, from, raw.length(), text, places);
    places[text.length()] = raw.length();
    return new PrintedLine(number, text.toString(), Arrays.copyOf(places, text.length() + 1));
  }

  /** A line of comma-separated fields, the commas between them as tabs and without the quotation marks around them. */
  static PrintedLine ofCommas(int number, String raw) {
    StringBuilder text = new StringBuilder();
    int[] places = new int[raw.length() + 1];
    boolean quoted = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < raw.length() && raw.charAt(i + 1) == '"';
      if (c == '"' && !doubled) {
        quoted = !quoted;
        continue;
      }
      places[text.length()] = i;
      text.append(c == ',' && !quoted ? '\t' : c);
      i += doubled ? 1 : 0;
    }
    places[text.length()] = raw.length();
    return new PrintedLine(number, text.toString(), Arrays.copyOf(places, text.length() + 1));
  }

  private static void keep(String raw, int from, int to, StringBuilder text, int[] places) {
    for (int i = from; i < to; i++) {
      places[text.length()] = i;
      text.append(raw.charAt(i));
    }
  }

  /** The line with nothing but the characters {@code start} (inclusive) to {@code end} (exclusive): blanks stand for the others. */
  public PrintedLine only(int start, int end) {
    return new PrintedLine(number, " ".repeat(start) + text.substring(start, end) + " ".repeat(text.length() - end), places);
  }

  public int number() {
    return number;
  }

  public String text() {
    return text;
  }

  public boolean blank() {
    return text.isBlank();
  }

  /** Where characters {@code start} (inclusive) to {@code end} (exclusive) of the text stand. */
  public Box box(int start, int end) {
    return new Box(places[start], number, end > start ? places[end - 1] + 1 : places[start], number);
  }

  public Box box() {
    return box(0, text.length());
  }
}
