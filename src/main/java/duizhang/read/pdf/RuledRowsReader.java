package duizhang.read.pdf;

import duizhang.read.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tables that have horizontal rules only: at least three rules with the same ends. The rules part the rows, white gutters part the columns;
 * words that run over a gutter span it.
 */
final class RuledRowsReader {
  /** Rules whose ends differ by less than this many points belong together. */
  private static final double SAME_END = 6;

  private static final int RULES = 3;

  /** Fewer numbers standing alone are no table. */
  private static final int NUMBERS = 4;

  /** As many lines with numbers between two rules are rows of their own. */
  private static final int BODY = 3;

  private RuledRowsReader() {}

  static List<Frame> frames(Layout layout, List<Integer> glyphs, List<Frame> known) {
    List<RuledLine> rules = layout.horizontals().stream()
        .filter(rule -> rule.length() > 100 && known.stream().noneMatch(frame -> inside(rule, GridBuilder.box(frame))))
        .sorted(Comparator.comparingDouble(RuledLine::position))
        .toList();
    List<PrintedText.Line> captions = PrintedText.lines(layout.glyphs(), glyphs).stream()
        .filter(line -> GutterReader.title(PrintedText.of(layout.glyphs(), line).text().replaceAll("\\s", "")))
        .toList();
    List<Frame> frames = new ArrayList<>();
    for (int from = 0; from < rules.size(); ) {
      int to = from + 1;
      while (to < rules.size() && Math.abs(rules.get(to).from() - rules.get(from).from()) < SAME_END
          && Math.abs(rules.get(to).to() - rules.get(from).to()) < SAME_END && !parted(rules.get(to - 1), rules.get(to), captions)) {
        to++;
      }
      if (to - from >= RULES) {
        Frame frame = frame(layout, glyphs, rules.subList(from, to));
        if (frame != null) {
          frames.add(frame);
        }
      }
      from = to;
    }
    return frames;
  }

  /** Tables below each other have rules of the same ends; the title of the second stands between them. */
  private static boolean parted(RuledLine upper, RuledLine lower, List<PrintedText.Line> captions) {
    return captions.stream().anyMatch(line -> line.box().centerY() > upper.position() && line.box().centerY() < lower.position());
  }

  private static boolean inside(RuledLine rule, Box box) {
    return rule.position() > box.top() - 3 && rule.position() < box.bottom() + 3 && rule.from() > box.left() - 6 && rule.to() < box.right() + 6;
  }

  private static Frame frame(Layout layout, List<Integer> glyphs, List<RuledLine> rules) {
    double[] ys = rules.stream().mapToDouble(RuledLine::position).toArray();
    Box box = new Box(rules.get(0).from(), ys[0], rules.get(0).to(), ys[ys.length - 1]);
    List<Integer> inside = glyphs.stream().filter(i -> box.contains(layout.glyphs().get(i).centerX(), layout.glyphs().get(i).centerY())).toList();
    List<PrintedText.Line> lines = PrintedText.lines(layout.glyphs(), inside);
    List<List<Word>> words = lines.stream().map(line -> Word.of(layout.glyphs(), line)).toList();
    long numbers = words.stream().flatMap(List::stream).filter(Word::number).count();
    boolean sentences = words.stream().flatMap(List::stream).anyMatch(word -> word.text().length() > 45);
    if (numbers < NUMBERS || sentences) {
      return null;
    }
    double size = layout.glyphs().get(inside.get(0)).size();
    double[] xs = Gutters.edges(box, words, size, lines.size() / 40);
    if (xs.length < 4) {
      return null;
    }
    boolean[][] right = new boolean[ys.length - 1][xs.length];
    boolean[][] below = new boolean[ys.length][xs.length - 1];
    for (boolean[] row : right) {
      Arrays.fill(row, true);
    }
    for (boolean[] row : below) {
      Arrays.fill(row, true);
    }
    int[] numbered = new int[ys.length - 1];
    for (int i = 0; i < lines.size(); i++) {
      numbered[band(ys, lines.get(i))] += words.get(i).stream().anyMatch(Word::number) ? 1 : 0;
    }
    for (int i = 0; i < lines.size(); i++) {
      int row = band(ys, lines.get(i));
      // Where one band holds the whole body, what one of its lines spans says nothing of the others.
      if (numbered[row] >= BODY) {
        continue;
      }
      Gutters.open(right[row], xs, words.get(i));
      Gutters.centre(right[row], xs, words.get(i));
    }
    return new Frame(xs, ys, right, below);
  }

  /** The band between two rules that a line stands in. */
  private static int band(double[] ys, PrintedText.Line line) {
    return Math.max(0, Math.min(ys.length - 2, row(ys, line.box().centerY())));
  }

  private static int row(double[] ys, double y) {
    int found = Arrays.binarySearch(ys, y);
    return found >= 0 ? found : -found - 2;
  }
}
