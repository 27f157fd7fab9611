package duizhang.read.given;

import duizhang.read.TextLine;
import java.util.List;

/** A text that was put on a page, with the page's numbers in it. */
public final class Run {
  private final String text;
  private final List<TextLine.Place> numbers;

  Run(String text, List<TextLine.Place> numbers) {
    this.text = text;
    this.numbers = List.copyOf(numbers);
  }

  /** Characters {@code start} (inclusive) to {@code end} (exclusive) of it. */
  public Part part(int start, int end) {
    return new Part(this, start, end);
  }

  public Part whole() {
    return part(0, text.length());
  }

  /** A part of a run; a number of which it holds one digit is a number of the part. */
  public record Part(Run run, int start, int end) {
    List<Integer> tokens() {
      return run.numbers.stream().filter(number -> number.start() < end && number.end() > start).map(TextLine.Place::token).toList();
    }
  }
}
