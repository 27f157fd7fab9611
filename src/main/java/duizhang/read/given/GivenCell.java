package duizhang.read.given;

import duizhang.read.Box;
import duizhang.read.Cell;
import java.util.List;

/**
 * A cell as its format gives it.
 *
 * @param text {@code \n} between its lines
 * @param parts the texts of the page that stand in it, in reading order
 */
public record GivenCell(int row, int column, int rowSpan, int columnSpan, Box box, String text, List<Run.Part> parts) {
  public GivenCell {
    parts = List.copyOf(parts);
  }

  Cell cell() {
    return new Cell(row, column, rowSpan, columnSpan, box, text, parts.stream().flatMap(part -> part.tokens().stream()).toList());
  }
}
