package duizhang.read;

import java.util.List;

/**
 * One reading of one region of a page as rows and columns.
 *
 * @param method how it was read: {@code lattice}, {@code tabula-lattice}, {@code tabula-stream}, {@code gutters}, {@code tabs}, {@code markdown},
 *     {@code blanks}
 * @param cells ordered by row, then column; they never overlap
 * @param printedCharacters characters other than blanks that the page prints in {@code box}
 * @param heldCharacters those of them that stand in a cell
 */
public record Grid(String method, Box box, int rows, int columns, List<Cell> cells, int printedCharacters, int heldCharacters) {
  public Grid {
    cells = List.copyOf(cells);
  }

  public int lostCharacters() {
    return printedCharacters - heldCharacters;
  }
}
