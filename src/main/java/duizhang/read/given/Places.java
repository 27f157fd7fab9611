package duizhang.read.given;

import duizhang.read.Box;

/** Where the characters of a text stand on its page. */
@FunctionalInterface
public interface Places {
  /** The place of characters {@code start} (inclusive) to {@code end} (exclusive). */
  Box box(int start, int end);

  /** All of the text at one place, as in a cell of a workbook. */
  static Places all(Box box) {
    return (start, end) -> box;
  }

  /** Character by character on line {@code number}, as in a paragraph. */
  static Places onLine(int number) {
    return (start, end) -> new Box(start, number, end, number);
  }
}
