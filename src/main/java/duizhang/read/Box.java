package duizhang.read;

import java.util.Collection;

/**
 * A rectangle on a page as displayed, origin top left. In PDFs in points; in texts {@code top}/{@code bottom} are line numbers from 1 and
 * {@code left}/{@code right} character offsets in the line from 0. In workbooks a page is a sheet, {@code top}/{@code bottom} are row numbers from 1
 * and {@code left}/{@code right} column numbers from 0. In Word and HTML {@code top}/{@code bottom} are the running number of the paragraph or row
 * from 1 and {@code left}/{@code right} character offsets in a paragraph, column numbers in a table, both from 0.
 * Numbers of lines, rows and paragraphs are those of the first and the last; {@code right} is exclusive: one after the last offset or column.
 */
public record Box(double left, double top, double right, double bottom) {
  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double centerX() {
    return (left + right) / 2;
  }

  public double centerY() {
    return (top + bottom) / 2;
  }

  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  public Box union(Box other) {
    return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
  }

  /** The smallest box around all of {@code boxes}, which must not be empty. */
  public static Box around(Collection<Box> boxes) {
    return boxes.stream().reduce(Box::union).orElseThrow();
  }
}
