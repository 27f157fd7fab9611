package duizhang.fact;

import duizhang.codes.DocumentKind;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.Scope;
import duizhang.codes.Wording;
import duizhang.crawl.SourceFile;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.form.TableReader;
import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.NumberScanner;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.ReadingMethod;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages drawn for a test. Rows are written as {@code a | b | c}; {@code ^} goes on with the cell above, {@code <} with the cell to the left, and
 * {@code /n} breaks the line within a cell.
 */
final class Paper {
  private final List<Page> pages = new ArrayList<>();

  /** Adds a page with lines over a grid; {@code edges} are the places of the vertical rules. */
  Paper page(List<String> above, double[] edges, String... rows) {
    List<NumberToken> tokens = new ArrayList<>();
    List<TextLine> lines = new ArrayList<>();
    double top = 60;
    for (String line : above) {
      lines.add(new TextLine(line, new Box(150, top, 450, top + 14), List.of()));
      top += 24;
    }
    Region region = new Region(grid(edges, top, rows, tokens), List::of);
    pages.add(new Page(pages.size() + 1, 595, 842, lines, List.of(region), tokens, Optional.empty()));
    return this;
  }

  /** Adds a page whose columns are all equally wide. */
  Paper page(List<String> above, String... rows) {
    int columns = rows[0].split("\\|", -1).length;
    double[] edges = new double[columns + 1];
    for (int i = 0; i <= columns; i++) {
      edges[i] = 80 + i * 440.0 / columns;
    }
    return page(above, edges, rows);
  }

  private static Grid grid(double[] edges, double top, String[] rows, List<NumberToken> tokens) {
    String[][] texts = new String[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      texts[row] = rows[row].split("\\|", -1);
      for (int column = 0; column < texts[row].length; column++) {
        texts[row][column] = texts[row][column].strip().replace("/n", "\n");
      }
      if (texts[row].length != edges.length - 1) {
        throw new IllegalArgumentException("row " + row + " has " + texts[row].length + " cells: " + rows[row]);
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < texts.length; row++) {
      for (int column = 0; column < texts[row].length; column++) {
        String text = texts[row][column];
        if (text.equals("^") || text.equals("<")) {
          continue;
        }
        int columnSpan = 1;
        while (column + columnSpan < texts[row].length && texts[row][column + columnSpan].equals("<")) {
          columnSpan++;
        }
        int rowSpan = 1;
        while (row + rowSpan < texts.length && texts[row + rowSpan][column].equals("^")) {
          rowSpan++;
        }
        Box box = new Box(edges[column], top + 20 * row, edges[column + columnSpan], top + 20 * (row + rowSpan));
        List<Integer> mine = new ArrayList<>();
        for (NumberScanner.Found found : NumberScanner.find(text)) {
          mine.add(tokens.size());
          tokens.add(new NumberToken(tokens.size(), text.substring(found.start(), found.end()), shifted(box, mine.size()), true));
        }
        cells.add(new Cell(row, column, rowSpan, columnSpan, box, text, mine));
      }
    }
    Box box = new Box(edges[0], top, edges[edges.length - 1], top + 20 * rows.length);
    return new Grid(ReadingMethod.LATTICE, box, rows.length, edges.length - 1, cells, 1, 1);
  }

  private static Box shifted(Box box, int times) {
    return new Box(box.left() + times, box.top(), box.right(), box.bottom());
  }

  Document document() {
    return new Document(new SourceFile(Path.of("paper.pdf"), "paper.pdf", "0".repeat(64), "application/pdf", 1), pages);
  }

  /** What the tables of these pages give, in order. */
  List<TableFacts> facts(DocumentKind kind, int year) {
    return facts(kind, year, null);
  }

  private static PrintedTable ofGovernment(PrintedTable table) {
    PrintedTable.Listing listing = (PrintedTable.Listing) table;
    FormId form = FormCatalogue.standard().government(Wording.fold(table.caption().title())).map(FormCatalogue.Form::id).orElse(FormId.OTHER);
    return new PrintedTable.Listing(
        form, listing.caption(), listing.grid(), listing.repeatedHeads(), listing.headRows(), listing.numberRow(), listing.panels(), listing.columns());
  }

  /** The same of a government's document with a title, whose tables have the forms of governments. */
  List<TableFacts> facts(DocumentKind kind, int year, String title) {
    Document document = document();
    FactReader reader = new FactReader(document, new Profile(title, kind, Scope.UNIT, "某单位", year, ""));
    List<TableFacts> facts = new ArrayList<>();
    for (PrintedTable table : new TableReader().read(document, Region::first)) {
      facts.add(reader.read(title == null ? table : ofGovernment(table), "t" + facts.size()));
    }
    return facts;
  }
}
