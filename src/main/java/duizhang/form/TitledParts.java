package duizhang.form;

import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tables that nothing parts but a row over the whole width which names the next one: Word makes one of those that follow each other directly. */
final class TitledParts {
  /** The head of a table, and rows of it, are so many rows at least. */
  private static final int FEWEST = 3;

  private TitledParts() {}

  /** The parts of {@code table}, each from its title on with the columns that it has itself, or the table where it has none. */
  static List<RawTable> of(RawTable table) {
    Grid grid = table.first();
    if (table.parts.size() > 1) {
      return List.of(table);
    }
    List<List<Cell>> begun = grid.byRow();
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int row = FEWEST; row + FEWEST < grid.rows(); row++) {
      if (titled(grid, begun.get(row)) && row - starts.get(starts.size() - 1) > FEWEST) {
        starts.add(number(begun.get(row - 1)) ? row - 1 : row);
      }
    }
    if (starts.size() == 1) {
      return List.of(table);
    }
    List<RawTable> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : grid.rows();
      parts.add(new RawTable(table.last().page(), rows(grid, begun.subList(starts.get(i), end), starts.get(i)), i == 0 ? table.above : List.of()));
    }
    parts.get(parts.size() - 1).below.addAll(table.below);
    return parts;
  }

  /** Whether a row is the title of a table: one text over most of the grid, which may hold tables that are wider than its own. */
  private static boolean titled(Grid grid, List<Cell> row) {
    List<Cell> filled = filled(row);
    Cell first = filled.isEmpty() ? null : filled.get(0);
    return filled.size() == 1 && first.rowSpan() == 1 && first.columnSpan() * 2 > grid.columns()
        && CaptionReader.title(new TextLine(first.text(), first.box(), List.of()));
  }

  /** Whether a row prints the number of a table and nothing else. */
  private static boolean number(List<Cell> row) {
    List<Cell> filled = filled(row);
    return filled.size() == 1 && CaptionReader.number(filled.get(0).compact());
  }

  private static List<Cell> filled(List<Cell> row) {
    return row.stream().filter(cell -> !cell.blank()).toList();
  }

  private static Grid rows(Grid grid, List<List<Cell>> rows, int from) {
    int end = from + rows.size();
    List<Cell> own = rows.stream().flatMap(List::stream).toList();
    TreeSet<Integer> edges = new TreeSet<>();
    own.forEach(cell -> {
      edges.add(cell.column());
      edges.add(cell.column() + cell.columnSpan());
    });
    List<Cell> cells = own.stream().map(cell -> {
      int column = edges.headSet(cell.column()).size();
      int span = edges.headSet(cell.column() + cell.columnSpan()).size() - column;
      return new Cell(cell.row() - from, column, Math.min(cell.rowSpan(), end - cell.row()), span, cell.box(), cell.text(), cell.tokens());
    }).toList();
    Map<Integer, String> open = new HashMap<>();
    grid.open().forEach((column, heads) -> open.put(edges.headSet(column).size(), heads));
    int held = cells.stream().mapToInt(cell -> cell.compact().length()).sum();
    return new Grid(grid.method(), Box.around(cells.stream().map(Cell::box).toList()), end - from, edges.size() - 1, cells, held, held, open);
  }
}
