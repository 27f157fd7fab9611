package duizhang.codes;

import java.util.Locale;

/** Texts that strangers wrote, such as file names, for a line of a terminal or a log. */
public final class Printable {
  private Printable() {}

  /** The text with every character that moves the cursor or turns the direction of writing as a backslash, u and its number, so that it takes one line. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.chars().forEach(c -> line.append(moves(c) ? String.format(Locale.ROOT, "\\u%04X", c) : String.valueOf((char) c)));
    return line.toString();
  }

  private static boolean moves(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }
}
