package duizhang.read.layout;

import duizhang.read.Box;
import duizhang.read.ReadingMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import technology.tabula.Cell;
import technology.tabula.Page;
import technology.tabula.PageDims;
import technology.tabula.RectangleSpatialIndex;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Ruling;
import technology.tabula.Table;
import technology.tabula.TextElement;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Tabula's two readings of a region, as second opinions: its cells with the spans rebuilt from their edges (lattice), and its guess of columns
 * (stream). Tabula gets the glyphs and lines of the one pass; the text is put into the cells as in our own grid, so that readings differ in their
 * cells only.
 */
final class TabulaFinder {
  /** Edges nearer than this many points are one. */
  private static final double SAME_EDGE = 1.6;

  /** Fewer cells are a box, not a table. */
  private static final int CELLS = 4;

  /** How far around an area, points, rules and glyphs still belong to it. */
  private static final double MARGIN = 2;

  private static final float AROUND = (float) MARGIN;

  /** Tabula says this and more, points, where it found no extent. */
  private static final double NOWHERE = 1e6;

  /** The least width of a glyph, points: tabula divides by it. */
  private static final double LEAST_WIDTH = 0.5;

  private final Layout layout;
  private Page page;

  TabulaFinder(Layout layout) {
    this.layout = layout;
  }

  /** The readings of the area that tabula finds at all: lattice, then stream. */
  List<FoundTable> find(Search search) {
    return Stream.of(lattice(search.area()), stream(search.area())).flatMap(Optional::stream).toList();
  }

  private Optional<FoundTable> lattice(Box box) {
    // Not by way of an area of the page: tabula draws rulings of its own around an area.
    List<Cell> cells = SpreadsheetExtractionAlgorithm.findCells(rulings(box, true), rulings(box, false));
    if (cells.size() < CELLS) {
      return Optional.empty();
    }
    double[] xs = edges(cells.stream().flatMap(c -> List.of((double) c.getLeft(), (double) c.getRight()).stream()).toList());
    double[] ys = edges(cells.stream().flatMap(c -> List.of((double) c.getTop(), (double) c.getBottom()).stream()).toList());
    if (xs.length < 3 || ys.length < 2) {
      return Optional.empty();
    }
    Span[][] spans = new Span[ys.length - 1][xs.length - 1];
    for (Cell cell : cells) {
      int left = nearest(xs, cell.getLeft());
      int top = nearest(ys, cell.getTop());
      Span span = new Span(top, left, Math.max(1, nearest(ys, cell.getBottom()) - top), Math.max(1, nearest(xs, cell.getRight()) - left));
      for (int row = span.row(); row < Math.min(spans.length, span.row() + span.rows()); row++) {
        for (int column = span.column(); column < Math.min(xs.length - 1, span.column() + span.columns()); column++) {
          if (spans[row][column] == null) {
            spans[row][column] = span;
          }
        }
      }
    }
    return Optional.of(new FoundTable(ReadingMethod.TABULA_LATTICE, Frame.closed(xs, ys), whole(spans), false));
  }

  private Optional<FoundTable> stream(Box box) {
    List<Table> tables = new BasicExtractionAlgorithm().extract(area(box));
    if (tables.isEmpty() || tables.get(0).getRowCount() < 2 || tables.get(0).getColCount() < 2) {
      return Optional.empty();
    }
    Table table = tables.get(0);
    List<Double> xs = new ArrayList<>(List.of(box.left()));
    List<Double> ys = new ArrayList<>(List.of(box.top()));
    for (int column = 1; column < table.getColCount(); column++) {
      double before = extent(table, column - 1, true);
      double after = extent(table, column, false);
      xs.add((before + after) / 2);
    }
    for (int row = 1; row < table.getRowCount(); row++) {
      ys.add((bottom(table.getRows().get(row - 1)) + top(table.getRows().get(row))) / 2);
    }
    xs.add(box.right());
    ys.add(box.bottom());
    double[] columns = edges(xs);
    double[] rows = edges(ys);
    if (columns.length < 3 || rows.length < 3) {
      return Optional.empty();
    }
    Span[][] spans = whole(new Span[rows.length - 1][columns.length - 1]);
    return Optional.of(new FoundTable(ReadingMethod.TABULA_STREAM, Frame.closed(columns, rows), spans, false));
  }

  @SuppressWarnings("rawtypes")
  private static double extent(Table table, int column, boolean right) {
    double extent = right ? -Double.MAX_VALUE : Double.MAX_VALUE;
    for (List<RectangularTextContainer> row : table.getRows()) {
      if (column < row.size() && !row.get(column).getText().isBlank()) {
        extent = right ? Math.max(extent, row.get(column).getRight()) : Math.min(extent, row.get(column).getLeft());
      }
    }
    return extent;
  }

  @SuppressWarnings("rawtypes")
  private static double top(List<RectangularTextContainer> row) {
    return row.stream().filter(c -> !c.getText().isBlank()).mapToDouble(RectangularTextContainer::getTop).min().orElse(0);
  }

  @SuppressWarnings("rawtypes")
  private static double bottom(List<RectangularTextContainer> row) {
    return row.stream().filter(c -> !c.getText().isBlank()).mapToDouble(RectangularTextContainer::getBottom).max().orElse(0);
  }

  private static Span[][] whole(Span[][] spans) {
    for (int row = 0; row < spans.length; row++) {
      for (int column = 0; column < spans[row].length; column++) {
        if (spans[row][column] == null) {
          spans[row][column] = new Span(row, column, 1, 1);
        }
      }
    }
    return spans;
  }

  private static double[] edges(List<Double> positions) {
    List<Double> sorted = positions.stream().filter(p -> Math.abs(p) < NOWHERE).sorted().toList();
    List<Double> edges = new ArrayList<>();
    for (double position : sorted) {
      if (edges.isEmpty() || position - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(position);
      }
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static int nearest(double[] edges, double position) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - position) < Math.abs(edges[best] - position)) {
        best = i;
      }
    }
    return best;
  }

  private List<Ruling> rulings(Box box, boolean horizontal) {
    return layout.lines(horizontal).stream()
        .filter(line -> horizontal
            ? line.position() >= box.top() - MARGIN && line.position() <= box.bottom() + MARGIN && line.to() > box.left() && line.from() < box.right()
            : line.position() >= box.left() - MARGIN && line.position() <= box.right() + MARGIN && line.to() > box.top() && line.from() < box.bottom())
        .map(TabulaFinder::ruling)
        .toList();
  }

  private static Ruling ruling(RuledLine line) {
    return line.horizontal()
        ? new Ruling((float) line.position(), (float) line.from(), (float) line.length(), 0)
        : new Ruling((float) line.from(), (float) line.position(), 0, (float) line.length());
  }

  private Page area(Box box) {
    return page().getArea((float) box.top() - AROUND, (float) box.left() - AROUND, (float) box.bottom() + AROUND, (float) box.right() + AROUND);
  }

  private Page page() {
    if (page == null) {
      List<TextElement> elements = new ArrayList<>();
      RectangleSpatialIndex<TextElement> index = new RectangleSpatialIndex<>();
      float minWidth = Float.MAX_VALUE;
      float minHeight = Float.MAX_VALUE;
      for (Glyph glyph : layout.glyphs()) {
        Box box = glyph.box();
        TextElement element = new TextElement(
            (float) box.top(), (float) box.left(), (float) Math.max(LEAST_WIDTH, box.width()), (float) box.height(), null, (float) glyph.size(), glyph.text(),
            (float) (glyph.size() / 2));
        elements.add(element);
        index.add(element);
        minWidth = Math.min(minWidth, element.width);
        minHeight = Math.min(minHeight, element.height);
      }
      List<Ruling> rulings = new ArrayList<>();
      for (boolean horizontal : new boolean[]{true, false}) {
        for (RuledLine line : layout.lines(horizontal)) {
          rulings.add(ruling(line));
        }
      }
      page = Page.Builder.newInstance()
          .withPageDims(PageDims.of(0, 0, (float) layout.width(), (float) layout.height()))
          .withRotation(0).withNumber(1).withTextElements(elements).withRulings(rulings)
          .withMinCharWidth(minWidth).withMinCharHeight(minHeight).withIndex(index).build();
    }
    return page;
  }
}
