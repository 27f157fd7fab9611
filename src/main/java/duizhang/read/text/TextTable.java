package duizhang.read.text;

import duizhang.read.ReadingMethod;
import java.util.List;
import java.util.Map;

/**
 * A table found in a text.
 *
 * @param claimed the lines whose words and numbers belong to the table
 * @param first the line with which its box begins
 * @param last the line with which its box ends
 * @param open for every column whose heads the text leaves open, the heads that it may stand below, for people
 */
public record TextTable(
    ReadingMethod method, List<PrintedLine> claimed, PrintedLine first, PrintedLine last, int rows, int columns, List<PlacedField> cells,
    Map<Integer, String> open) {
  /** A field in its place. */
  public record PlacedField(int row, int column, int rowSpan, int columnSpan, Field field) {}

  public TextTable {
    claimed = List.copyOf(claimed);
    cells = List.copyOf(cells);
    open = Map.copyOf(open);
  }

  /** A table whose columns stand below the heads that it has. */
  public TextTable(ReadingMethod method, List<PrintedLine> claimed, PrintedLine first, PrintedLine last, int rows, int columns, List<PlacedField> cells) {
    this(method, claimed, first, last, rows, columns, cells, Map.of());
  }
}
