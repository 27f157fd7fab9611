package duizhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One reading of one region of a page as rows and columns.
 *
 * @param cells ordered by row, then column; they never overlap
 * @param printedCharacters characters other than blanks that the page prints in {@code box}
 * @param heldCharacters those of them that stand in a cell
 * @param open for every column whose heads the page leaves open, the heads that it may stand below, for people; empty where the page draws its heads
 */
public record Grid(ReadingMethod method, Box box, int rows, int columns, List<Cell> cells, int printedCharacters, int heldCharacters,
    Map<Integer, String> open) {
  public Grid {
    cells = List.copyOf(cells);
    open = Map.copyOf(open);
  }

  /** A grid whose columns stand below the heads that it has. */
  public Grid(ReadingMethod method, Box box, int rows, int columns, List<Cell> cells, int printedCharacters, int heldCharacters) {
    this(method, box, rows, columns, cells, printedCharacters, heldCharacters, Map.of());
  }

  /** Whether its boxes count lines, rows, columns or characters instead of measuring points. */
  public boolean counted() {
    return method.counted();
  }

  /** The cells that begin in each row, from left to right. */
  public List<List<Cell>> byRow() {
    List<List<Cell>> byRow = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      byRow.add(new ArrayList<>());
    }
    cells.forEach(cell -> byRow.get(cell.row()).add(cell));
    return byRow;
  }

  public int lostCharacters() {
    return printedCharacters - heldCharacters;
  }
}
