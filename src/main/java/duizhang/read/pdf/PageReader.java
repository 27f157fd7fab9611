package duizhang.read.pdf;

import duizhang.read.Box;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads one page: ruled tables first, then tables with horizontal rules only, then tables without rules; what is left is text. */
final class PageReader {
  private final Layout layout;
  private final PageNumbers numbers;
  private final GridBuilder builder;
  private final TabulaReader tabula;
  private final List<Region> regions = new ArrayList<>();
  private final Set<Integer> inTables = new HashSet<>();

  private PageReader(Layout layout) {
    this.layout = layout;
    numbers = new PageNumbers(layout);
    builder = new GridBuilder(layout, numbers);
    tabula = new TabulaReader(layout, builder);
  }

  static Page read(PDPage pdfPage, int number) throws IOException {
    return new PageReader(PageScanner.scan(pdfPage)).page(number);
  }

  private Page page(int number) {
    List<Frame> ruled = LatticeReader.frames(layout);
    ruled.forEach(frame -> add("lattice", RowSplitter.split(frame, layout, builder)));
    RuledRowsReader.frames(layout, outside(), ruled).forEach(frame -> add("rules-and-gutters", RowSplitter.split(frame, layout, builder)));
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
