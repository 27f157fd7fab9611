package duizhang.read.text;

import duizhang.read.ReadingMethod;
import java.util.List;

/**
 * A table found in a text.
 *
 * @param claimed the lines whose words and numbers belong to the table
 * @param first the line with which its box begins
 * @param last the line with which its box ends
 */
public record TextTable(
    ReadingMethod method, List<PrintedLine> claimed, PrintedLine first, PrintedLine last, int rows, int columns, List<PlacedField> cells) {
  /** A field in its place. */
  public record PlacedField(int row, int column, int rowSpan, int columnSpan, Field field) {}

  public TextTable {
    claimed = List.copyOf(claimed);
    cells = List.copyOf(cells);
  }
}
