package duizhang.form;

import duizhang.codes.Wording;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Region;
import duizhang.read.TextLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Joins the grids of a document into tables: a grid at the head of the next page with the same column edges and no title above goes on with the
 * table before. Equal column counts alone prove nothing: fund forms follow each other with equal columns.
 */
final class TableAssembler {
  private static final WordFile WORDS = WordFile.of("titles.yaml").section("assembly");
  private static final Pattern KEPT = WORDS.pattern("kept");
  private static final Pattern CONTINUED = WORDS.pattern("continued");
  private static final Pattern SUM = WORDS.pattern("sum");

  /** Column edges that differ by less than this many points are the same. */
  private static final double SAME_EDGE = 3.5;

  /** White gutters whose middles differ by less than this many points are the same: names and amounts are shorter on one page than on the other. */
  private static final double SAME_GUTTER = 40;

  /** Lines may reach this far, in points, into the box of a grid they stand above or below. */
  private static final double OVERLAP = 2;

  /** A table goes on below itself on the same page within this distance, points: about two lines of text. */
  private static final double NEXT_BLOCK = 30;

  /** The pages of one table are shifted against each other by at most this, points: the margin for binding. */
  private static final double SHIFT = 40;

  /** A part of a table has more edges than this, points of two columns; fewer stand anywhere. */
  private static final int FEW_EDGES = 2;

  /** Gutters prove a continuation only where there are more than this many edges: three columns. */
  private static final int FEW_GUTTERS = 3;

  /** The most rows of a head that a page repeats. */
  private static final int HEAD_ROWS = 6;

  /** The most lines at the foot of a page that may be the title of a table on the next. */
  private static final int TITLE_LINES = 3;

  /** Shares of a page's height at its head and foot where running heads stand, and the wider ones where page numbers do. */
  private static final double HEAD = 0.12;

  private static final double FOOT = 0.9;
  private static final double NUMBER_HEAD = 0.15;
  private static final double NUMBER_FOOT = 0.84;

  /** A running head stands on at least so many pages, and on one page of {@link #RUNNING_SHARE}. */
  private static final int RUNNING = 4;

  private static final int RUNNING_SHARE = 3;

  /** A number standing alone. */
  private static final Pattern FIGURE = Pattern.compile("-?[\\d,]+(\\.\\d+)?[%％]?");

  private final Document document;
  private final Function<Region, Grid> reading;
  private final Map<String, Integer> repetitions = new HashMap<>();

  /** @param reading which of a region's grids to take */
  TableAssembler(Document document, Function<Region, Grid> reading) {
    this.document = document;
    this.reading = reading;
    for (Page page : document.pages()) {
      page.lines().stream().map(TableAssembler::pattern).distinct().forEach(text -> repetitions.merge(text, 1, Integer::sum));
    }
  }

  List<RawTable> tables() {
    List<RawTable> tables = new ArrayList<>();
    for (Page page : document.pages()) {
      List<Grid> grids = page.refusal().isPresent()
          ? List.of()
          : page.regions().stream().map(reading).sorted(Comparator.comparingDouble((Grid g) -> g.box().top()).thenComparingDouble(g -> g.box().left()))
              .toList();
      List<TextLine> lines = page.lines().stream().filter(line -> !furniture(line, page)).toList();
      double from = -1;
      for (int i = 0; i < grids.size(); i++) {
        Grid grid = grids.get(i);
        double top = from;
        double overlap = grid.counted() ? 0 : OVERLAP;
        List<TextLine> above = lines.stream().filter(l -> l.box().centerY() > top && l.box().centerY() <= grid.box().top() + overlap).toList();
        RawTable open = tables.isEmpty() ? null : tables.get(tables.size() - 1);
        double[] edges = open == null ? null : goesOn(open, grid, page, above, i == 0);
        if (edges == null) {
          if (open != null && open.last().page() == page.number()) {
            open.below.addAll(above);
          }
          tables.add(new RawTable(page.number(), grid, i == 0 ? withEndOfPageBefore(page, above) : above));
        } else {
          open.parts.add(new RawTable.Part(page.number(), grid, edges, repeatedHead(open, grid)));
        }
        from = grid.box().bottom() - overlap;
      }
      if (!grids.isEmpty()) {
        double bottom = from;
        tables.get(tables.size() - 1).below.addAll(lines.stream().filter(l -> l.box().centerY() > bottom).toList());
      }
    }
    return tables.stream().flatMap(table -> TitledParts.of(table).stream()).flatMap(table -> StackedParts.of(table).stream()).toList();
  }

  /** A title may stand at the foot of the page before its table, apart from the holder and unit above the grid. */
  private List<TextLine> withEndOfPageBefore(Page page, List<TextLine> above) {
    if (page.number() < 2 || above.stream().anyMatch(CaptionReader::title)) {
      return above;
    }
    Page before = document.pages().get(page.number() - 2);
    double bottom = before.regions().stream().mapToDouble(r -> r.first().box().bottom()).max().orElse(-1);
    List<TextLine> lines = before.lines().stream().filter(l -> !furniture(l, before) && l.box().centerY() > bottom).toList();
    List<TextLine> last = lines.subList(Math.max(0, lines.size() - TITLE_LINES), lines.size());
    if (above.isEmpty()) {
      return last;
    }
    // Above a grid with lines of its own only a line that can be nothing but its title: alone on a page, or below a table and no entry of a list.
    boolean titled = !last.isEmpty() && CaptionReader.title(last.get(last.size() - 1));
    boolean alone = bottom < 0 && lines.size() <= TITLE_LINES;
    boolean hung = titled && (alone || bottom > 0 && !Wording.numbered(Wording.compact(last.get(last.size() - 1).text())));
    return hung ? Stream.concat(last.stream(), above.stream()).toList() : above;
  }

  /** Page numbers and running heads. */
  private boolean furniture(TextLine line, Page page) {
    String text = Wording.compact(line.text());
    boolean pageNumber = Wording.pageNumber(text);
    int often = Math.max(RUNNING, document.pages().size() / RUNNING_SHARE);
    boolean atEdge = line.box().top() < HEAD * page.height() || line.box().bottom() > FOOT * page.height();
    boolean nearEdge = line.box().top() < NUMBER_HEAD * page.height() || line.box().bottom() > NUMBER_FOOT * page.height();
    return pageNumber && nearEdge
        || atEdge && document.pages().size() > RUNNING && !KEPT.matcher(text).matches() && repetitions.getOrDefault(pattern(line), 0) >= often;
  }

  private static String pattern(TextLine line) {
    return Wording.compact(line.text()).replaceAll("\\d+", "#");
  }

  /** The column edges of {@code grid} as edges of the open table it goes on with, or null where it is a table of its own. */
  private double[] goesOn(RawTable open, Grid grid, Page page, List<TextLine> above, boolean firstOnPage) {
    RawTable.Part last = open.last();
    if (grid.counted() && last.page() == page.number() && open.below.isEmpty() && saidToGoOn(above) && !otherTitle(open, above)) {
      return open.edges().length == grid.columns() + 1 ? open.edges() : null;
    }
    boolean nextPage = last.page() == page.number() - 1 && firstOnPage;
    boolean samePage = !grid.counted() && last.page() == page.number() && grid.box().top() - last.grid().box().bottom() < NEXT_BLOCK;
    boolean headed = !above.isEmpty() && !(nextPage && headedAgain(open, above, grid));
    if (headed || !open.below.isEmpty() || !nextPage && !samePage) {
      return null;
    }
    // The blocks of a performance form have columns of their own, so that a page may begin with any number of them.
    boolean sheet = PerformanceForm.holds(open);
    if (sheet && PerformanceForm.begins(grid, repeatedHead(open, grid))) {
      return null;
    }
    double[] edges = open.edges();
    double[] mine = RawTable.edges(grid);
    boolean gutters = nextPage && grid.method().gutters() && last.grid().method().gutters();
    if (gutters && (sameOrder(edges, mine) || headless(grid) && sameKinds(last.grid(), grid))) {
      return edges;
    }
    if (nextPage && above.isEmpty() && grid.columns() == open.first().columns() && repeatedHead(open, grid) > 0) {
      // Columns are as wide as what stands in them on each page; the head printed again says which they are.
      double[] first = RawTable.edges(open.first());
      if (Arrays.stream(first).noneMatch(Double::isNaN)) {
        return first;
      }
    }
    if (!sheet && grid.counted() && !grid.method().drawn() && mine.length != edges.length) {
      // In texts the edges are numbers of columns, and near numbers are other columns.
      return null;
    }
    // Pages may be shifted against each other; the widths tell.
    double shift = edges[0] - mine[0];
    if (Math.abs(shift) > SHIFT || Math.abs(edges[edges.length - 1] - mine[mine.length - 1] - shift) > 2 * SAME_EDGE) {
      return null;
    }
    if (mine.length == edges.length && grid.method().gutters() && open.first().method().gutters()) {
      // Edges between rules lie where the page's own words leave room.
      return near(edges, mine, shift) ? edges : null;
    }
    double[] placed = new double[mine.length];
    for (int i = 0; i < mine.length; i++) {
      placed[i] = nearest(edges, mine[i] + shift, i == mine.length - 1 ? 2 * SAME_EDGE : SAME_EDGE);
      if (Double.isNaN(placed[i]) && !Double.isNaN(mine[i])) {
        if (!sheet) {
          return null;
        }
        placed[i] = mine[i] + shift;
      }
    }
    return sheet || mine.length > FEW_EDGES && (mine.length - 1) * 2 >= edges.length - 1 ? placed : null;
  }

  /** Whether a line names another table: of a form that goes on, 表一（续）, the next table may have its own title. */
  private static boolean otherTitle(RawTable open, List<TextLine> above) {
    List<String> own = open.above.stream().map(line -> Wording.compact(line.text())).toList();
    return above.stream().filter(CaptionReader::title).map(line -> Wording.compact(line.text()))
        .anyMatch(title -> !CaptionReader.goesOn(title) && !own.contains(title));
  }

  /** Formats that have no pages, or break them elsewhere, keep what the publisher wrote above the rest of a table: 续表 or a title with （续）. */
  private static boolean saidToGoOn(List<TextLine> above) {
    return above.size() < 4 && above.stream().map(line -> Wording.compact(line.text())).anyMatch(line -> CaptionReader.goesOn(line));
  }

  /** Whether every edge lies nearer to the one of the same number than that one to its neighbours. */
  private static boolean near(double[] edges, double[] mine, double shift) {
    for (int i = 1; i + 1 < edges.length; i++) {
      double off = mine[i] + shift - edges[i];
      if (off > (edges[i + 1] - edges[i]) / 2 || -off > (edges[i] - edges[i - 1]) / 2) {
        return false;
      }
    }
    return true;
  }

  /** Without rules the edges are where the texts of a page end: as many columns, each about where it was. */
  private static boolean sameOrder(double[] edges, double[] mine) {
    boolean same = edges.length == mine.length && mine.length > FEW_GUTTERS;
    for (int i = 1; same && i + 1 < mine.length; i++) {
      same = Math.abs(edges[i] - mine[i]) < SAME_GUTTER;
    }
    return same;
  }

  /** Whether a grid begins with figures: what has no head goes on with what has one. */
  private static boolean headless(Grid grid) {
    return grid.cells().stream().filter(cell -> cell.row() == 0 && FIGURE.matcher(cell.compact()).matches()).count() > 1;
  }

  /** Whether as many columns hold names and figures in the same order: what stands in them makes columns without rules wide or narrow. */
  private static boolean sameKinds(Grid before, Grid grid) {
    boolean same = before.columns() == grid.columns() && grid.columns() >= FEW_GUTTERS;
    for (int column = 0; same && column < grid.columns(); column++) {
      same = figures(before, column) == figures(grid, column);
    }
    return same;
  }

  private static boolean figures(Grid grid, int column) {
    List<Cell> filled = grid.cells().stream().filter(cell -> cell.column() == column && !cell.compact().isEmpty()).toList();
    return filled.stream().filter(cell -> FIGURE.matcher(cell.compact()).matches()).count() * 2 > filled.size();
  }

  /** Some publishers print title and head on every page of a table; another unit's table of the same form begins with a total of its own. */
  private static boolean headedAgain(RawTable open, List<TextLine> above, Grid grid) {
    if (above.size() > open.above.size()) {
      return false;
    }
    List<TextLine> before = open.above.subList(open.above.size() - above.size(), open.above.size());
    for (int i = 0; i < above.size(); i++) {
      String line = CONTINUED.matcher(Wording.compact(above.get(i).text())).replaceAll("");
      if (!line.equals(Wording.compact(before.get(i).text()))) {
        return false;
      }
    }
    int head = repeatedHead(open, grid);
    return head > 0 && !(total(open.first(), head) && total(grid, head));
  }

  private static boolean total(Grid grid, int row) {
    List<String> rows = rows(grid);
    return row < rows.size() && SUM.matcher(rows.get(row)).matches();
  }

  /** The first edge within {@code tolerance} of {@code place}, or NaN. */
  private static double nearest(double[] edges, double place, double tolerance) {
    double found = Double.NaN;
    for (double edge : edges) {
      if (Math.abs(edge - place) <= tolerance && (Double.isNaN(found) || Math.abs(edge - place) < Math.abs(found - place))) {
        found = edge;
      }
    }
    return found;
  }

  /** How many rows at the top of {@code grid} say again what the table's first rows say. */
  private static int repeatedHead(RawTable open, Grid grid) {
    List<String> head = rows(open.first());
    List<String> mine = rows(grid);
    int same = 0;
    while (same < head.size() && same < mine.size() && same < HEAD_ROWS && !mine.get(same).isBlank() && head.get(same).equals(mine.get(same))
        && !mine.get(same).matches(".*\\d[.]\\d\\d.*")) {
      same++;
    }
    return same == mine.size() ? 0 : same;
  }

  private static List<String> rows(Grid grid) {
    List<StringBuilder> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows(); i++) {
      rows.add(new StringBuilder());
    }
    grid.cells().forEach(cell -> rows.get(cell.row()).append(cell.compact()));
    return rows.stream().map(StringBuilder::toString).toList();
  }
}
