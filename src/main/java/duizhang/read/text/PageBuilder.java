package duizhang.read.text;

import duizhang.read.Box;
import duizhang.read.Page;
import duizhang.read.given.GivenCell;
import duizhang.read.given.GivenPage;
import duizhang.read.given.Run;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a page: the numbers of its lines get their ids in reading order, its tables become regions, the other lines stay lines. */
final class PageBuilder {
  private final GivenPage page;
  private final Map<Integer, Run> byLine = new HashMap<>();

  private PageBuilder(int number) {
    page = new GivenPage(number);
  }

  static Page page(int number, List<PrintedLine> lines, List<TextTable> tables) {
    return new PageBuilder(number).build(lines, tables);
  }

  private Page build(List<PrintedLine> lines, List<TextTable> tables) {
    Set<Integer> claimed = new HashSet<>();
    tables.forEach(table -> table.claimed().forEach(line -> claimed.add(line.number())));
    // A number is found in its whole line: a cell's edge may go through it.
    for (PrintedLine line : lines) {
      byLine.put(line.number(), page.print(line.text(), line::box, claimed.contains(line.number())));
    }
    tables.stream().sorted(Comparator.comparingInt(table -> table.first().number())).forEach(this::add);
    return page.page();
  }

  private void add(TextTable table) {
    int printed = table.claimed().stream().mapToInt(line -> characters(line.text().replaceFirst("^[\\s|:-]+$", ""))).sum();
    int held = table.cells().stream().mapToInt(cell -> characters(cell.field().text())).sum();
    double right = table.claimed().stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    Box box = new Box(0, table.first().number(), right, table.last().number());
    List<GivenCell> cells = table.cells().stream().map(this::cell).toList();
    page.grid(table.method(), box, table.rows(), table.columns(), cells, Math.max(printed, held), held, table.open());
  }

  private GivenCell cell(TextTable.PlacedField placed) {
    Field field = placed.field();
    List<Run.Part> parts = field.pieces().stream().map(piece -> byLine.get(piece.line().number()).part(piece.start(), piece.end())).toList();
    return new GivenCell(placed.row(), placed.column(), placed.rowSpan(), placed.columnSpan(), field.box(), field.text(), parts);
  }

  /** Characters other than blanks and the pipes that part cells. */
  private static int characters(String text) {
    return GivenPage.characters(text.replace("|", ""));
  }
}
