package duizhang.read.given;

import duizhang.read.ReadingMethod;
import duizhang.read.Box;
import duizhang.read.Page;
import java.util.Comparator;
import java.util.List;

/** The one page of a format that has paragraphs and tables but no places: paragraphs and rows have running numbers from 1. */
public final class GivenFlow {
  private final GivenPage page = new GivenPage(1);
  private final ReadingMethod method;
  private int next = 1;

  /** @param method of the tables, as in {@link duizhang.read.Grid} */
  public GivenFlow(ReadingMethod method) {
    this.method = method;
  }

  /** The page of all {@code blocks}, in their order. */
  public static Page page(ReadingMethod method, List<GivenBlock> blocks) {
    GivenFlow flow = new GivenFlow(method);
    blocks.forEach(flow::add);
    return flow.page.page();
  }

  private void add(GivenBlock block) {
    if (block instanceof GivenBlock.Line line) {
      line.text().lines().forEach(text -> page.line(text, Places.onLine(next++)));
    } else if (block instanceof GivenBlock.Table table && !table.cells().isEmpty()) {
      add(table);
    }
  }

  private void add(GivenBlock.Table table) {
    GivenTable given = page.table(method);
    int rows = 0;
    List<GivenBlock.Piece> ordered = table.cells().stream().sorted(Comparator.comparingInt(GivenBlock.Piece::row).thenComparingInt(GivenBlock.Piece::column))
        .toList();
    for (GivenBlock.Piece cell : ordered) {
      int top = next + cell.row();
      Box box = new Box(cell.column(), top, (double) cell.column() + cell.columnSpan(), (double) top + cell.rowSpan() - 1);
      given.cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), BrokenNumbers.joined(cell.text()), box);
      rows = Math.max(rows, cell.row() + cell.rowSpan());
    }
    given.end();
    next += rows;
  }
}
