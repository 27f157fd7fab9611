package duizhang.read.text;

import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.NumberScanner;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds a page: the numbers of its lines get their ids in reading order, its tables become regions, the other lines stay lines. */
final class PageBuilder {
  private record Number(int start, int end, int token) {}

  private final List<NumberToken> tokens = new ArrayList<>();
  private final Map<Integer, List<Number>> byLine = new HashMap<>();
  private final Set<Integer> claimed = new HashSet<>();

  private PageBuilder() {}

  static Page page(int number, List<PrintedLine> lines, List<TextTable> tables) {
    return new PageBuilder().build(number, lines, tables);
  }

  private Page build(int number, List<PrintedLine> lines, List<TextTable> tables) {
    tables.forEach(table -> table.claimed().forEach(line -> claimed.add(line.number())));
    List<TextLine> outside = new ArrayList<>();
    double width = 0;
    for (PrintedLine line : lines) {
      boolean inTable = claimed.contains(line.number());
      List<Number> numbers = new ArrayList<>();
      List<TextLine.Place> places = new ArrayList<>();
      for (NumberScanner.Found found : NumberScanner.find(line.text())) {
        numbers.add(new Number(found.start(), found.end(), tokens.size()));
        places.add(new TextLine.Place(found.start(), found.end(), tokens.size()));
        tokens.add(new NumberToken(tokens.size(), line.text().substring(found.start(), found.end()), line.box(found.start(), found.end()), inTable));
      }
      byLine.put(line.number(), numbers);
      width = Math.max(width, line.box().right());
      if (!inTable && !line.blank()) {
        outside.add(new TextLine(line.text(), line.box(), places));
      }
    }
    List<Region> regions = tables.stream()
        .sorted(Comparator.comparingInt(table -> table.first().number()))
        .map(table -> new Region(grid(table), List::of))
        .toList();
    return new Page(number, width, lines.size(), outside, regions, tokens, Optional.empty());
  }

  private Grid grid(TextTable table) {
    List<Cell> cells = table.cells().stream()
        .sorted(Comparator.comparingInt(TextTable.PlacedField::row).thenComparingInt(TextTable.PlacedField::column))
        .map(this::cell)
        .toList();
    int printed = table.claimed().stream().mapToInt(line -> characters(line.text().replaceFirst("^[\\s|:-]+$", "").replace("|", ""))).sum();
    int held = cells.stream().mapToInt(cell -> characters(cell.text().replace("|", ""))).sum();
    double right = table.claimed().stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    Box box = new Box(0, table.first().number(), right, table.last().number());
    return new Grid(table.method(), box, table.rows(), table.columns(), cells, Math.max(printed, held), held);
  }

  private Cell cell(TextTable.PlacedField placed) {
    List<Integer> ids = new ArrayList<>();
    for (Piece piece : placed.field().pieces()) {
      for (Number number : byLine.get(piece.line().number())) {
        if (number.start() < piece.end() && number.end() > piece.start()) {
          ids.add(number.token());
        }
      }
    }
    return new Cell(placed.row(), placed.column(), placed.rowSpan(), placed.columnSpan(), placed.field().box(), placed.field().text(), ids);
  }

  private static int characters(String text) {
    return (int) text.chars().filter(c -> !Piece.blank((char) c)).count();
  }
}
