package duizhang.read.layout;

import duizhang.read.Box;
import duizhang.read.ReadingMethod;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables that have horizontal rules only: at least three rules with the same ends. The rules part the rows, white gutters part the columns;
 * words that run over a gutter span it. Rules over some columns only part the levels of the head.
 */
final class RuledRowsFinder {
  /** Rules whose ends differ by less than this many points belong together. */
  static final double SAME_END = 6;

  private static final int RULES = 3;

  /** Shorter lines, in points, part no heads. */
  private static final double SHORT = 15;

  /** Shorter lines are no sides of a table. */
  static final double LONG = 100;

  /** A word of more characters is a sentence. */
  static final int SENTENCE = 45;

  /** Fewer numbers standing alone are no table, unless a title stands less than {@link #TITLE} points above. */
  private static final int NUMBERS = 4;

  private static final double TITLE = 70;

  /** Rules this far inside a known frame's box vertically, and this far beyond its sides, points, are its own: ends and rules lie uneven. */
  private static final double OWN_RULE = 3;

  private static final double OWN_END = 6;

  /** The least edges of a table with horizontal rules only: three columns, for two are a list of words with page numbers. */
  private static final int EDGES = 4;

  /** One line of so many may cross a gutter: long labels run over it. */
  static final int CROSSING = 40;

  private static final Pattern COUNTING = WordFile.of("pages.yaml").pattern("counting");

  private RuledRowsFinder() {}

  /** @see TableFinder */
  static List<FoundTable> find(Search search) {
    Layout layout = search.layout();
    return frames(layout, search.free(), search.known()).stream()
        .map(frame -> FoundTable.of(ReadingMethod.RULES_AND_GUTTERS, RowSplitter.split(frame, layout)))
        .toList();
  }

  private static List<Frame> frames(Layout layout, List<Integer> glyphs, List<Frame> known) {
    List<RuledLine> rules = layout.horizontals().stream()
        .filter(rule -> rule.length() > SHORT && known.stream().noneMatch(frame -> inside(rule, frame.box())))
        .sorted(Comparator.comparingDouble(RuledLine::position))
        .toList();
    List<Double> titles = PrintedText.lines(layout.glyphs(), glyphs).stream()
        .filter(line -> GutterFinder.title(PrintedText.of(layout.glyphs(), line).text().replaceAll("\\s", "")))
        .map(line -> line.box().centerY()).toList();
    List<Frame> frames = new ArrayList<>();
    for (int from = 0; from < rules.size();) {
      RuledLine first = rules.get(from);
      int whole = first.length() > LONG ? 1 : 0;
      int end = from + 1;
      for (int i = end; whole > 0 && i < rules.size() && within(rules.get(i), first) && !parted(titles, rules.get(end - 1), rules.get(i)); i++) {
        if (first.length() - rules.get(i).length() < 2 * SAME_END) {
          whole++;
          end = i + 1;
        }
      }
      if (whole >= RULES) {
        boolean titled = titles.stream().anyMatch(y -> y < first.position() && y > first.position() - TITLE);
        Frame frame = frame(layout, glyphs, rules.subList(from, end), titled ? 0 : NUMBERS);
        if (frame != null) {
          frames.add(frame);
        }
      }
      from = end;
    }
    return frames;
  }

  /** Rules that cover some columns only stand between the whole ones. */
  private static boolean within(RuledLine rule, RuledLine first) {
    return rule.from() > first.from() - SAME_END && rule.to() < first.to() + SAME_END;
  }

  private static boolean parted(List<Double> titles, RuledLine above, RuledLine below) {
    return titles.stream().anyMatch(y -> y > above.position() && y < below.position());
  }

  private static boolean inside(RuledLine rule, Box box) {
    return rule.position() > box.top() - OWN_RULE && rule.position() < box.bottom() + OWN_RULE && rule.from() > box.left() - OWN_END
        && rule.to() < box.right() + OWN_END;
  }

  /** @param least the numbers without which there is no table */
  static Frame frame(Layout layout, List<Integer> glyphs, List<RuledLine> rules, int least) {
    double[] ruled = levels(rules);
    Box box = new Box(rules.get(0).from(), ruled[0], rules.get(0).to(), ruled[ruled.length - 1]);
    List<Integer> inside = glyphs.stream().filter(i -> box.contains(layout.glyphs().get(i).centerX(), layout.glyphs().get(i).centerY())).toList();
    List<PrintedText.Line> lines = PrintedText.lines(layout.glyphs(), inside);
    List<List<Word>> words = lines.stream().map(line -> Word.of(layout.glyphs(), line)).toList();
    long numbers = words.stream().flatMap(List::stream).filter(Word::number).count();
    boolean sentences = words.stream().flatMap(List::stream).anyMatch(word -> word.text().length() > SENTENCE);
    int bodyLine = bodyLine(words);
    // A titled form without any row has a head only, and nothing between its last two rules.
    boolean bare = bodyLine < 0 && least == 0 && ruled.length > 2 && !lines.isEmpty()
        && lines.get(lines.size() - 1).box().centerY() < ruled[ruled.length - 2];
    if (numbers < least || sentences || bodyLine < 0 && !bare) {
      return null;
    }
    int bodyRow = bare ? ruled.length - 2 : Math.max(0, row(ruled, lines.get(bodyLine).box().centerY()));
    bodyLine = bare ? lines.size() : bodyLine;
    if (bodyLine > 0 && !bare && counting(words.get(bodyLine)) && lines.get(bodyLine - 1).box().centerY() > ruled[bodyRow]) {
      // The column numbers stand below the heads without a rule between; the rule below both ends the head.
      double parting = (lines.get(bodyLine - 1).box().bottom() + lines.get(bodyLine).box().top()) / 2;
      ruled = Arrays.stream(Arrays.copyOf(ruled, ruled.length + 1)).map(y -> y == 0 ? parting : y).sorted().toArray();
      bodyRow++;
    }
    while (bodyLine > 0 && lines.get(bodyLine - 1).box().centerY() > ruled[bodyRow]) {
      bodyLine--;
    }
    List<RuledLine> parted = new ArrayList<>(rules);
    for (int i = 0; i + 1 < bodyLine; i++) {
      double parting = (lines.get(i).box().bottom() + lines.get(i + 1).box().top()) / 2;
      boolean oneBand = row(ruled, lines.get(i).box().centerY()) == row(ruled, lines.get(i + 1).box().centerY());
      List<RuledLine> stretches = oneBand ? SpanningHeads.stretches(words.get(i), words.get(i + 1), parting) : List.of();
      if (!stretches.isEmpty()) {
        parted.addAll(stretches);
        ruled = Arrays.stream(Arrays.copyOf(ruled, ruled.length + 1)).map(y -> y == 0 ? parting : y).sorted().toArray();
        bodyRow++;
      }
    }
    RuledHead head = new RuledHead(Arrays.copyOf(ruled, bodyRow + 1), parted, lines.subList(0, bodyLine), layout.glyphs());
    double size = layout.glyphs().get(inside.get(0)).size();
    double[] xs = columns(box, head, words.subList(bodyLine, words.size()), size);
    if (xs.length < EDGES) {
      return null;
    }
    Frame frame = Frame.closed(xs, rows(ruled, bodyRow, lines, words, xs));
    head.span(xs, frame.right(), frame.below());
    return opened(frame, lines, words, bodyLine);
  }

  /** Rows under a head of another page, between the edges {@code xs} of its columns. */
  static Frame rows(double[] xs, double top, double bottom, List<PrintedText.Line> lines, List<List<Word>> words) {
    return opened(Frame.closed(xs, rows(new double[]{top, bottom}, 0, lines, words, xs)), lines, words, 0);
  }

  /** Opens the edges that the words of the body run over. */
  private static Frame opened(Frame frame, List<PrintedText.Line> lines, List<List<Word>> words, int bodyLine) {
    double[] ys = frame.ys();
    for (int i = bodyLine; i < lines.size(); i++) {
      int row = Math.max(0, Math.min(ys.length - 2, row(ys, lines.get(i).box().centerY())));
      Gutters.open(frame.right()[row], frame.xs(), words.get(i));
      Gutters.centre(frame.right()[row], frame.xs(), words.get(i));
    }
    return frame;
  }

  /** The first line with a number or, in a form without any, the line that says 合计 and nothing else; -1 where there is neither. */
  private static int bodyLine(List<List<Word>> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).stream().anyMatch(Word::number)) {
        return i;
      }
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).size() == 1 && Gutters.SPANNING.matcher(words.get(i).get(0).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The heights of the rules, top to bottom; rules side by side have one. */
  private static double[] levels(List<RuledLine> rules) {
    List<Double> levels = new ArrayList<>();
    for (RuledLine rule : rules) {
      if (levels.isEmpty() || rule.position() - levels.get(levels.size() - 1) > RulingCleaner.NEAR) {
        levels.add(rule.position());
      }
    }
    return levels.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Columns are where the words of the body stand, or, where a column is empty, the head over it. 合计 and 栏次 stand in the middle of several
   * columns and say nothing.
   */
  private static double[] columns(Box box, RuledHead head, List<List<Word>> body, double size) {
    List<List<Word>> told = body.stream().filter(line -> !counting(line))
        .map(line -> line.stream().filter(word -> !Gutters.SPANNING.matcher(word.text()).matches()).toList()).toList();
    return HeadedColumns.edges(box, head.leaves(), told, Gutters.edges(box, told, size, body.size() / CROSSING));
  }

  /** The row of the column numbers, which stand in the middle of their columns. */
  private static boolean counting(List<Word> line) {
    return line.stream().allMatch(word -> COUNTING.matcher(word.text()).matches());
  }

  /** The rules of the head, and the rows of the body, which rules part or lines of text alone. */
  private static double[] rows(double[] ruled, int bodyRow, List<PrintedText.Line> lines, List<List<Word>> words, double[] xs) {
    List<Double> ys = new ArrayList<>();
    for (int i = 0; i < ruled.length; i++) {
      ys.add(ruled[i]);
      if (i >= bodyRow && i + 1 < ruled.length) {
        double top = ruled[i];
        double bottom = ruled[i + 1];
        List<Integer> band = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
          if (lines.get(k).box().centerY() > top && lines.get(k).box().centerY() < bottom) {
            band.add(k);
          }
        }
        if (band.size() > 1) {
          ys.addAll(BandRows.cuts(band.stream().map(lines::get).toList(), band.stream().map(words::get).toList(), xs));
        }
      }
    }
    return ys.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static int row(double[] ys, double y) {
    int found = Arrays.binarySearch(ys, y);
    return found >= 0 ? found : -found - 2;
  }
}
