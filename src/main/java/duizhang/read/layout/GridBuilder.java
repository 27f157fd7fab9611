package duizhang.read.layout;

import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the glyphs of a page into the cells of a frame. */
final class GridBuilder {
  /** A gap above this share of the em ends what is printed in one cell. */
  private static final double GAP = 0.2;

  /** A label stays in the cell where it starts when this share of it is there. */
  private static final double STARTS = 0.3;

  private final Layout layout;
  private final PageNumbers numbers;

  GridBuilder(Layout layout, PageNumbers numbers) {
    this.layout = layout;
    this.numbers = numbers;
  }

  /** @param inside the indexes of the glyphs that the table holds */
  Grid build(FoundTable found, List<Integer> inside) {
    Frame frame = found.frame();
    Span[][] spans = found.spans();
    Map<Span, List<Integer>> held = new LinkedHashMap<>();
    for (Span[] row : spans) {
      for (Span span : row) {
        held.computeIfAbsent(span, s -> new ArrayList<>());
      }
    }
    for (int from = 0; from < inside.size();) {
      int to = from + 1;
      while (to < inside.size() && layout.glyphs().get(inside.get(to)).run() == layout.glyphs().get(inside.get(from)).run()) {
        to++;
      }
      place(inside.subList(from, to), frame, spans, held);
      from = to;
    }
    List<Cell> cells = new ArrayList<>();
    int characters = 0;
    List<Span> ordered = held.keySet().stream().sorted(Comparator.comparingInt(Span::row).thenComparingInt(Span::column)).toList();
    for (Span span : ordered) {
      List<Integer> glyphs = held.get(span);
      characters += glyphs.size();
      PrintedText text = PrintedText.of(layout.glyphs(), glyphs);
      Box box = new Box(
          frame.xs()[span.column()], frame.ys()[span.row()],
          frame.xs()[span.column() + span.columns()], frame.ys()[span.row() + span.rows()]);
      cells.add(new Cell(span.row(), span.column(), span.rows(), span.columns(), box, text.text(), numbers.tokens(text)));
    }
    return new Grid(found.method(), frame.box(), frame.rows(), frame.columns(), cells, inside.size(), characters);
  }

  /** A run of text goes to one cell unless it really is two: long labels overflow into the next cell, numbers into the one before. */
  private void place(List<Integer> run, Frame frame, Span[][] spans, Map<Span, List<Integer>> held) {
    List<Span> cells = run.stream().map(i -> cell(layout.glyphs().get(i), frame, spans)).toList();
    int from = 0;
    for (int i = 1; i <= run.size(); i++) {
      if (i == run.size() || cells.get(i) != cells.get(i - 1) && parts(run, from, i)) {
        List<Integer> part = run.subList(from, i);
        held.get(home(part, cells.subList(from, i))).addAll(part);
        from = i;
      }
    }
  }

  /** Whether the run ends before glyph {@code at}, where it crosses into another cell. */
  private boolean parts(List<Integer> run, int from, int at) {
    Glyph before = layout.glyphs().get(run.get(at - 1));
    Glyph after = layout.glyphs().get(run.get(at));
    if (after.left() - before.right() > GAP * after.size()) {
      return true;
    }
    String left = text(run.subList(from, at));
    String right = text(run.subList(at, run.size()));
    // An amount that ends at the very edge of its cell touches the label of the next.
    if (left.matches("-?\\d{1,3}(,?\\d{3})*\\.\\d\\d") && right.matches("[\\p{IsHan}（(].*")) {
      return true;
    }
    boolean complete = left.matches(".*\\.\\d\\d") || left.matches(".*[^0-9.,%\\-].*") && !left.matches(".*[0-9.,]");
    return complete && right.matches("-?\\d{1,3}(,?\\d{3})*\\.\\d\\d.*") && !(left + right).matches("-?[\\d,]*\\.?\\d*");
  }

  private String text(List<Integer> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(i -> text.append(layout.glyphs().get(i).text()));
    return text.toString();
  }

  private Span home(List<Integer> part, List<Span> cells) {
    Map<Span, Integer> counts = new LinkedHashMap<>();
    cells.forEach(cell -> counts.merge(cell, 1, Integer::sum));
    Span most = cells.get(0);
    for (Map.Entry<Span, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.get(most)) {
        most = entry.getKey();
      }
    }
    boolean number = text(part).matches("-?[\\d,，.．%]+");
    // A label stays where it starts when a fair part of it is there; a number is aligned to the right and stays where most of it is.
    return !number && counts.get(cells.get(0)) >= STARTS * part.size() ? cells.get(0) : most;
  }

  private static Span cell(Glyph glyph, Frame frame, Span[][] spans) {
    return spans[index(frame.ys(), glyph.centerY())][index(frame.xs(), glyph.centerX())];
  }

  private static int index(double[] edges, double value) {
    int found = Arrays.binarySearch(edges, value);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(edges.length - 2, index));
  }
}
