package duizhang.read.layout;

import duizhang.read.ReadingMethod;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the parts of tables with horizontal rules only that go on over a page: above the break stand a rule, the head, a rule and rows, below it
 * rows and the rule that closes the table. The rows below the break have neither head nor top rule, so that only the columns of the page before
 * tell where their words belong.
 */
final class TornRulesFinder {
  /** Lines further apart than this many heights of a line do not follow each other in a table. */
  private static final double PITCH = 4;

  /** A number that reaches this far over an edge, points, stands in other columns: on the next page words may lie a little nearer to it. */
  private static final double ACROSS = 1;

  /** White above and below rows that no rule bounds, points. */
  private static final double MARGIN = 1;

  /** Words of a page's foot have at most so many characters: 第12页共30页. */
  private static final int FOOT = 8;

  private static final Pattern PAGE_FOOT = WordFile.of("pages.yaml").pattern("foot");

  private final Layout layout;
  private final List<PrintedText.Line> lines;
  private final List<RuledLine> rules;

  private TornRulesFinder(Search search) {
    layout = search.layout();
    lines = PrintedText.lines(layout.glyphs(), search.free());
    rules = layout.horizontals().stream()
        .filter(rule -> rule.length() > RuledRowsFinder.LONG
            && search.known().stream().noneMatch(frame -> frame.box().contains((rule.from() + rule.to()) / 2, rule.position())))
        .sorted(Comparator.comparingDouble(RuledLine::position))
        .toList();
  }

  /** Finds the rows at the head of a page that go on with the table {@code before} of the page before. */
  static TableFinder goingOn(OpenTable before) {
    return search -> before.columns().map(xs -> {
      TornRulesFinder finder = new TornRulesFinder(search);
      return found(finder.goingOn(xs), search.layout()).map(table -> table.leftOpen(!finder.closed(table.frame()))).stream().toList();
    }).orElse(List.of());
  }

  /** Finds the table at the foot of a page that no rule closes. */
  static List<FoundTable> leftOpen(Search search) {
    return found(new TornRulesFinder(search).openFrame(), search.layout()).map(table -> table.leftOpen(true)).stream().toList();
  }

  private static Optional<FoundTable> found(Frame frame, Layout layout) {
    return Optional.ofNullable(frame).map(any -> FoundTable.of(ReadingMethod.RULES_AND_GUTTERS, RowSplitter.split(any, layout)));
  }

  private boolean closed(Frame frame) {
    double bottom = frame.box().bottom();
    return layout.horizontals().stream().anyMatch(rule -> Math.abs(rule.position() - bottom) < RulingCleaner.NEAR);
  }

  /** The table that no rule closes, or null: its last two rules are those above and below its head. */
  private Frame openFrame() {
    if (rules.isEmpty()) {
      return null;
    }
    RuledLine last = rules.get(rules.size() - 1);
    List<RuledLine> head = rules.stream().filter(rule -> same(rule, last.from(), last.to())).toList();
    if (head.size() < 2) {
      return null;
    }
    RuledLine first = head.get(head.size() - 2);
    List<PrintedText.Line> between = lines.stream().filter(line -> line.box().centerY() > first.position() && line.box().centerY() < last.position()).toList();
    boolean amounts = between.stream().anyMatch(line -> words(line).stream().anyMatch(word -> word.text().matches("-?[\\d,]+\\.\\d+")));
    if (between.isEmpty() || amounts || between.stream().anyMatch(this::ends)) {
      return null;
    }
    List<PrintedText.Line> body = following(last.position());
    if (body.isEmpty() || !reachesFoot(body)) {
      return null;
    }
    RuledLine closing = new RuledLine(true, body.get(body.size() - 1).box().bottom() + MARGIN, last.from(), last.to());
    List<RuledLine> all = new ArrayList<>(layout.horizontals().stream()
        .filter(rule -> rule.position() >= first.position() && rule.position() <= last.position())
        .filter(rule -> rule.from() > first.from() - RuledRowsFinder.SAME_END && rule.to() < first.to() + RuledRowsFinder.SAME_END)
        .sorted(Comparator.comparingDouble(RuledLine::position)).toList());
    all.add(closing);
    return RuledRowsFinder.frame(layout, lines.stream().flatMap(line -> line.glyphs().stream()).toList(), all, 1);
  }

  /** The rows at the head of the page that stand in the columns {@code xs}, or null. */
  private Frame goingOn(double[] xs) {
    List<PrintedText.Line> body = following(0);
    if (body.isEmpty()) {
      return null;
    }
    double top = body.get(0).box().top() - MARGIN;
    RuledLine first = rules.stream().filter(rule -> rule.position() > top).findFirst().orElse(null);
    boolean closes = first != null && same(first, xs[0] + 1, xs[xs.length - 1] - 1);
    if (closes) {
      body = body.stream().filter(line -> line.box().centerY() < first.position()).toList();
    } else if (first != null && first.position() < body.get(body.size() - 1).box().bottom()) {
      return null;
    }
    if (body.isEmpty() || !closes && !reachesFoot(body)) {
      return null;
    }
    List<List<Word>> words = body.stream().map(this::words).toList();
    boolean numbers = words.stream().flatMap(List::stream).anyMatch(Word::number);
    double left = xs[0] - RuledRowsFinder.SAME_END;
    double right = xs[xs.length - 1] + RuledRowsFinder.SAME_END;
    boolean crossed = words.stream().flatMap(List::stream)
        .anyMatch(word -> word.number() && crosses(word, xs) || word.left() < left || word.right() > right);
    if (!numbers || crossed) {
      return null;
    }
    return RuledRowsFinder.rows(xs, top, closes ? first.position() : body.get(body.size() - 1).box().bottom() + MARGIN, body, words);
  }

  /** A page's words may lie a little nearer to the edge than those of the page before; a number across it belongs to other columns. */
  private static boolean crosses(Word word, double[] xs) {
    for (int i = 1; i + 1 < xs.length; i++) {
      if (word.left() < xs[i] - ACROSS && word.right() > xs[i] + ACROSS) {
        return true;
      }
    }
    return false;
  }

  /** The lines from {@code top} that follow each other down to a title, a note, a sentence or a page number. */
  private List<PrintedText.Line> following(double top) {
    List<PrintedText.Line> following = new ArrayList<>();
    for (PrintedText.Line line : lines) {
      if (line.box().centerY() < top) {
        continue;
      }
      PrintedText.Line last = following.isEmpty() ? null : following.get(following.size() - 1);
      if (ends(line) || last != null && line.box().centerY() - last.box().centerY() > PITCH * line.box().height()) {
        break;
      }
      following.add(line);
    }
    return following;
  }

  private boolean ends(PrintedText.Line line) {
    String text = PrintedText.of(layout.glyphs(), line).text().replaceAll("\\s", "");
    return GutterFinder.title(text) || PAGE_FOOT.matcher(text).matches()
        || words(line).stream().anyMatch(word -> word.text().length() > RuledRowsFinder.SENTENCE);
  }

  /** Whether nothing but a page number stands below. */
  private boolean reachesFoot(List<PrintedText.Line> body) {
    double bottom = body.get(body.size() - 1).box().centerY();
    List<PrintedText.Line> under = lines.stream().filter(line -> line.box().centerY() > bottom).toList();
    return under.size() <= 1 && under.stream().allMatch(line -> words(line).stream().allMatch(word -> word.text().length() <= FOOT))
        && bottom > layout.height() / 2;
  }

  private List<Word> words(PrintedText.Line line) {
    return Word.of(layout.glyphs(), line);
  }

  private static boolean same(RuledLine rule, double from, double to) {
    return Math.abs(rule.from() - from) < RuledRowsFinder.SAME_END && Math.abs(rule.to() - to) < RuledRowsFinder.SAME_END;
  }
}
