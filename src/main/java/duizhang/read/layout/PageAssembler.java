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

/** Puts a page together: the finders have their turn one after the other, each over what the ones before left; the rest is text. */
public final class PageAssembler {
  private final Layout layout;
  private final PageNumbers numbers;
  private final GridBuilder builder;
  private final TableFinder tabula;
  private final List<Region> regions = new ArrayList<>();
  private final Set<Integer> inTables = new HashSet<>();

  private PageAssembler(Layout layout) {
    this.layout = layout;
    numbers = new PageNumbers(layout);
    builder = new GridBuilder(layout, numbers);
    tabula = new TabulaFinder(layout)::find;
  }

  /**
   * What a page holds.
   *
   * @param open the table that goes on over the page
   */
  public record Assembled(Page page, OpenTable open) {}

  /**
   * Reads a page.
   *
   * @param number of the page, from 1
   * @param before the table that the page before left open
   * @throws duizhang.read.TooLargeException where a table would have more cells than fit into memory
   */
  public static Assembled assemble(Layout layout, int number, OpenTable before) {
    return new PageAssembler(layout).assembled(number, before);
  }

  /** The surest first: what rules say, then what rules and white say, then white alone. */
  private static List<TableFinder> finders(OpenTable before) {
    return List.of(LatticeFinder::find, TornRulesFinder.goingOn(before), RuledRowsFinder::find, TornRulesFinder::leftOpen, GutterFinder::find);
  }

  private Assembled assembled(int number, OpenTable before) {
    Box area = new Box(0, 0, layout.width(), layout.height());
    List<Frame> known = new ArrayList<>();
    OpenTable open = OpenTable.NONE;
    for (TableFinder finder : finders(before)) {
      for (FoundTable found : finder.find(new Search(layout, area, free(), known))) {
        known.add(found.frame());
        add(found);
        open = found.open() ? OpenTable.of(found.frame()) : open;
      }
    }
    List<TextLine> lines = new ArrayList<>();
    for (PrintedText.Line line : PrintedText.lines(layout.glyphs(), free())) {
      PrintedText text = PrintedText.of(layout.glyphs(), line);
      lines.add(new TextLine(text.text(), line.box(), numbers.places(text)));
    }
    Page page = new Page(
        number, layout.width(), layout.height(), lines, regions, numbers.tokens(inTables), Legibility.refusal(layout), layout.recognised());
    return new Assembled(page, open);
  }

  private void add(FoundTable found) {
    Box box = found.frame().box();
    List<Integer> inside = layout.inside(box);
    inside.removeAll(inTables);
    Grid grid = builder.build(found, inside);
    if (TableGate.admits(grid)) {
      inTables.addAll(inside);
      regions.add(new Region(grid, () -> readings(box)));
    }
  }

  /** The readings of a region that tabula finds at all. */
  private List<Grid> readings(Box box) {
    List<Integer> inside = layout.inside(box);
    return tabula.find(new Search(layout, box, inside, List.of())).stream().map(found -> builder.build(found, inside)).toList();
  }

  private List<Integer> free() {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < layout.glyphs().size(); i++) {
      if (!inTables.contains(i)) {
        free.add(i);
      }
    }
    return free;
  }
}
