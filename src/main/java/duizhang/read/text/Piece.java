package duizhang.read.text;

import duizhang.read.Box;

/** Characters {@code start} (inclusive) to {@code end} (exclusive) of a line. */
public record Piece(PrintedLine line, int start, int end) {
  public String text() {
    return line.text().substring(start, end);
  }

  public Box box() {
    return line.box(start, end);
  }

  /** The piece without blanks at its ends; an empty piece stays where it is. */
  public Piece stripped() {
    int from = start;
    int to = end;
    while (from < to && blank(line.text().charAt(from))) {
      from++;
    }
    while (to > from && blank(line.text().charAt(to - 1))) {
      to--;
    }
    return new Piece(line, from, to);
  }

  public static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
  }
}
