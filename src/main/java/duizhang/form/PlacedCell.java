package duizhang.form;

import duizhang.codes.Wording;
import duizhang.read.Box;
import java.util.List;

/** A cell of a table over all its pages: {@code row} counts from the table's first row. */
public record PlacedCell(int row, int column, int rowSpan, int columnSpan, int page, Box box, String text, List<Integer> tokens) {
  public String compact() {
    return Wording.compact(text);
  }

  public String folded() {
    return Wording.fold(text);
  }

  public boolean blank() {
    return compact().isEmpty();
  }

  /** The same cell in another column. */
  public PlacedCell movedTo(int newColumn) {
    return new PlacedCell(row, newColumn, rowSpan, columnSpan, page, box, text, tokens);
  }

  public boolean covers(int otherRow, int otherColumn) {
    return otherRow >= row && otherRow < row + rowSpan && otherColumn >= column && otherColumn < column + columnSpan;
  }
}
