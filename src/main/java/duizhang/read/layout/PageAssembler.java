package duizhang.read.layout;

import duizhang.read.Box;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one page: ruled tables first, then tables with horizontal rules only, then tables without rules; what is left is text. */
public final class PageAssembler {
  private final Layout layout;
  private final PageNumbers numbers;
  private final GridBuilder builder;
  private final TabulaReader tabula;
  private final List<Region> regions = new ArrayList<>();
  private final Set<Integer> inTables = new HashSet<>();

  private PageAssembler(Layout layout) {
    this.layout = layout;
    numbers = new PageNumbers(layout);
    builder = new GridBuilder(layout, numbers);
    tabula = new TabulaReader(layout, builder);
  }

  /** What a page holds, and the table at its foot that goes on over the page, null where there is none. */
  public record Result(Page page, Frame open) {}

  /** @param open the table that the page before left open, or null */
  public static Result read(Layout layout, int number, Frame open) {
    return new PageAssembler(layout).result(number, open);
  }

  private Result result(int number, Frame before) {
    List<Frame> ruled = LatticeReader.frames(layout);
    ruled.forEach(frame -> add("lattice", RowSplitter.split(frame, layout, builder)));
    List<Frame> known = new ArrayList<>(ruled);
    Frame goingOn = before == null ? null : new TornRulesReader(layout, outside(), known).goingOn(before);
    if (goingOn != null) {
      known.add(goingOn);
      add("rules-and-gutters", RowSplitter.split(goingOn, layout, builder));
    }
    List<Frame> whole = RuledRowsReader.frames(layout, outside(), known);
    whole.forEach(frame -> add("rules-and-gutters", RowSplitter.split(frame, layout, builder)));
    known.addAll(whole);
    Frame open = new TornRulesReader(layout, outside(), known).leftOpen();
    if (open != null) {
      add("rules-and-gutters", RowSplitter.split(open, layout, builder));
    } else if (goingOn != null && !closed(goingOn)) {
      open = goingOn;
    }
    return new Result(page(number), open);
  }

  private boolean closed(Frame frame) {
    double bottom = GridBuilder.box(frame).bottom();
    return layout.horizontals().stream().anyMatch(rule -> Math.abs(rule.position() - bottom) < RulingCleaner.NEAR);
  }

  private Page page(int number) {
    GutterReader.frames(layout, outside()).forEach(frame -> add("gutters", frame));
    List<TextLine> lines = new ArrayList<>();
    for (PrintedText.Line line : PrintedText.lines(layout.glyphs(), outside())) {
      PrintedText text = PrintedText.of(layout.glyphs(), line);
      lines.add(new TextLine(text.text(), line.box(), numbers.places(text)));
    }
    return new Page(number, layout.width(), layout.height(), lines, regions, numbers.tokens(inTables), Legibility.refusal(layout));
  }

  private void add(String method, Frame frame) {
    Box box = GridBuilder.box(frame);
    List<Integer> inside = builder.inside(box);
    inside.removeAll(inTables);
    Grid grid = builder.build(method, frame, Span.of(frame), inside);
    if (TableGate.admits(grid)) {
      inTables.addAll(inside);
      regions.add(new Region(grid, () -> tabula.read(box)));
    }
  }

  private List<Integer> outside() {
    List<Integer> outside = new ArrayList<>();
    for (int i = 0; i < layout.glyphs().size(); i++) {
      if (!inTables.contains(i)) {
        outside.add(i);
      }
    }
    return outside;
  }
}
