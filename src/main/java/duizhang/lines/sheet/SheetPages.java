package duizhang.lines.sheet;

import duizhang.lines.PageLines;
import duizhang.read.ReadingMethod;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of all pages in a row, without blank lines and page numbers; a form found in them is one table on each page that it touches. */
final class SheetPages {
  private final Map<PrintedLine, Integer> pageOf = new IdentityHashMap<>();
  private final List<PrintedLine> lines = new ArrayList<>();
  private final int pages;

  SheetPages(List<List<PrintedLine>> printed) {
    pages = printed.size();
    for (int page = 0; page < pages; page++) {
      List<PrintedLine> mine = pages > 1 ? PageLines.withoutNumber(printed.get(page)) : PageLines.printed(printed.get(page));
      for (PrintedLine line : mine) {
        pageOf.put(line, page);
        lines.add(line);
      }
    }
  }

  List<PrintedLine> lines() {
    return lines;
  }

  int pages() {
    return pages;
  }

  int page(PrintedLine line) {
    return pageOf.get(line);
  }

  /** A part of a line, as a line of the same page. */
  PrintedLine only(PrintedLine line, int start, int end) {
    PrintedLine part = line.only(start, end);
    pageOf.put(part, page(line));
    return part;
  }

  /** The tables by page: the rows of which it prints something, all with the form's columns. */
  Map<Integer, TextTable> tables(int columns, List<TextTable.PlacedField> cells, List<PrintedLine> claimed) {
    Map<Integer, TreeSet<Integer>> rows = new TreeMap<>();
    cells.forEach(cell -> cell.field().pieces().forEach(piece -> rows.computeIfAbsent(page(piece.line()), page -> new TreeSet<>()).add(cell.row())));
    Map<Integer, TextTable> tables = new TreeMap<>();
    rows.forEach((page, mine) -> {
      List<TextTable.PlacedField> placed = new ArrayList<>();
      for (TextTable.PlacedField cell : cells) {
        List<Piece> pieces = cell.field().pieces().stream().filter(piece -> page(piece.line()) == page).toList();
        if (!pieces.isEmpty()) {
          int row = mine.headSet(cell.row()).size();
          int end = mine.headSet(cell.row() + cell.rowSpan()).size();
          placed.add(new TextTable.PlacedField(row, cell.column(), Math.max(1, end - row), cell.columnSpan(), new Field(pieces)));
        }
      }
      List<PrintedLine> all = claimed.stream().filter(line -> page(line) == page).distinct().sorted(Comparator.comparingInt(PrintedLine::number)).toList();
      tables.put(page, new TextTable(ReadingMethod.BLANKS, all, all.get(0), all.get(all.size() - 1), mine.size(), columns, placed));
    });
    return tables;
  }
}
