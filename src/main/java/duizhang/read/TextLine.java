package duizhang.read;

import java.util.List;

/**
 * A line of text outside the tables.
 *
 * @param text as printed, wide gaps as runs of blanks
 * @param numbers the numbers in it, by their place in {@code text}
 */
public record TextLine(String text, Box box, List<Place> numbers) {
  /** Characters {@code start} (inclusive) to {@code end} (exclusive) of the line are the token {@code token} of the page. */
  public record Place(int start, int end, int token) {}

  public TextLine {
    numbers = List.copyOf(numbers);
  }
}
