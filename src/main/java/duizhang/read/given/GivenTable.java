package duizhang.read.given;

import duizhang.read.Box;
import duizhang.read.ReadingMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table whose cells are put on a page one after the other, in reading order. */
public final class GivenTable {
  private final GivenPage page;
  private final ReadingMethod method;
  private final List<GivenCell> cells = new ArrayList<>();

  GivenTable(GivenPage page, ReadingMethod method) {
    this.page = page;
    this.method = method;
  }

  /** Adds a cell; {@code row} and {@code column} count from 0, and no two cells may cover the same place. */
  public GivenTable cell(int row, int column, int rowSpan, int columnSpan, String text, Box box) {
    Run run = page.print(text, Places.all(box), true);
    cells.add(new GivenCell(row, column, rowSpan, columnSpan, box, text, List.of(run.whole())));
    return this;
  }

  /** Ends the table; one without cells is none. */
  public void end() {
    if (cells.isEmpty()) {
      return;
    }
    int rows = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    int columns = cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    int held = cells.stream().mapToInt(cell -> GivenPage.characters(cell.text())).sum();
    page.grid(method, Box.around(cells.stream().map(GivenCell::box).toList()), rows, columns, cells, held, held, Map.of());
  }
}
