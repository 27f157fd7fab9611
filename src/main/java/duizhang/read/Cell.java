package duizhang.read;

import duizhang.codes.Wording;
import java.util.List;

/**
 * A cell of a grid, with its spans.
 *
 * @param text as printed, {@code \n} between the lines of the cell; empty where nothing is printed
 * @param tokens ids of the page's number tokens that stand in it, in reading order
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, Box box, String text, List<Integer> tokens) {
  public Cell {
    tokens = List.copyOf(tokens);
  }

  /** The text without any white space. */
  public String compact() {
    return Wording.compact(text);
  }

  public boolean blank() {
    return compact().isEmpty();
  }
}
