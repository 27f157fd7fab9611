package duizhang.read;

import java.util.List;
import java.util.Set;

/**
 * One reading of one region of a page as rows and columns.
 *
 * @param method how it was read: {@code lattice}, {@code tabula-lattice}, {@code tabula-stream}, {@code gutters}, {@code tabs}, {@code markdown},
 *     {@code blanks}; {@code word}, {@code workbook}, {@code html} where the format gives the cells; {@code sequence} where the order of a row's numbers is known and their columns are open
 * @param cells ordered by row, then column; they never overlap
 * @param printedCharacters characters other than blanks that the page prints in {@code box}
 * @param heldCharacters those of them that stand in a cell
 */
public record Grid(String method, Box box, int rows, int columns, List<Cell> cells, int printedCharacters, int heldCharacters) {
  private static final Set<String> COUNTED = Set.of("tabs", "markdown", "blanks", "sequence", "word", "workbook", "html");

  public Grid {
    cells = List.copyOf(cells);
  }

  /** Whether its boxes count lines, rows, columns or characters instead of measuring points. */
  public boolean counted() {
    return COUNTED.contains(method);
  }

  public int lostCharacters() {
    return printedCharacters - heldCharacters;
  }
}
