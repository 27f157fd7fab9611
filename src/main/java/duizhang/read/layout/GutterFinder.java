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
 * Finds tables without rules: text lines that carry numbers standing alone, and the white gutters that run through all of them. Lines are rows,
 * gutters part columns; the head is what stands above the first such line, down from the line that names the unit.
 */
final class GutterFinder {
  /** Fewer lines with numbers are no table. */
  private static final int LINES = 4;

  /** Rows further apart than this many heights of a line are of two tables. */
  private static final double PITCH = 3.2;

  /** Rows that stand at even distances are of one table up to this many heights of a line, and so much further apart than usual. */
  private static final double FAR = 8;

  private static final double EVEN = 1.3;

  /** So many distances between rows tell the usual one, if so few are there at least. */
  private static final int PITCHES = 12;

  /** Lines nearer than this share of the em would print over each other as two rows. */
  private static final double OVERLAP = 0.8;

  /** A line of words nearer to a line with numbers than this share of the rows' usual distance is wrapped from its label. */
  private static final double WRAPPED = 0.6;

  /** Lines of one head that wraps are not further apart than this many em. */
  private static final double LEADING = 1.25;

  /** Lines of a head, which wrap, are nearer than this many heights of a line; a head has at most so many of them. */
  private static final double HEAD_PITCH = 3.5;

  private static final int HEAD_LINES = 5;

  /** So many lines without numbers in a row end a table. */
  private static final int WORDS_ONLY = 4;

  /** A line without numbers of more characters is a sentence and ends a table. */
  private static final int LONG = 40;

  /** A title or a note has fewer characters. */
  private static final int TITLE = 50;

  /** Seven of ten lines that end in page numbers are a table of contents. */
  private static final int CONTENTS_TENTHS = 7;

  /** White above and below, points. */
  private static final double MARGIN = 1;

  /** How far, in shares of the columns' width, a head may stand beside the middle of the columns that it spans. */
  private static final double CENTRED = 0.12;

  private static final WordFile WORDS = WordFile.of("pages.yaml");
  private static final Pattern TITLE_LINE = WORDS.pattern("title");
  private static final Pattern UNIT = WORDS.pattern("unit");
  private static final Pattern NOTE = WORDS.pattern("note");

  private record Row(PrintedText.Line line, List<Word> words, boolean numbers, String text) {}

  private final Layout layout;
  private final List<Row> rows = new ArrayList<>();

  private GutterFinder(Search search) {
    layout = search.layout();
    for (PrintedText.Line line : PrintedText.lines(layout.glyphs(), search.free())) {
      List<Word> words = Word.of(layout.glyphs(), line);
      StringBuilder text = new StringBuilder();
      words.forEach(word -> text.append(word.text()));
      boolean numbers = words.size() >= 2 && words.stream().anyMatch(Word::number)
          && words.stream().allMatch(w -> w.text().length() < RuledRowsFinder.SENTENCE);
      rows.add(new Row(line, words, numbers, text.toString()));
    }
  }

  /** @see TableFinder */
  static List<FoundTable> find(Search search) {
    return new GutterFinder(search).frames().stream().map(frame -> FoundTable.of(ReadingMethod.GUTTERS, frame)).toList();
  }

  /** Every cell is of its own row and column. */
  private List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    int row = 0;
    while (row < rows.size()) {
      double usual = rows.get(row).numbers ? usual(row) : 0;
      int end = blockEnd(row, usual);
      if (end - row >= LINES) {
        Frame frame = frame(headStart(row, usual), row, end, usual);
        if (frame != null) {
          frames.add(frame);
        }
        row = end;
      } else {
        row++;
      }
    }
    return frames;
  }

  /** The end of the block of numbered lines that begins at {@code start}; single lines without numbers may stand in it. */
  private int blockEnd(int start, double usual) {
    if (!rows.get(start).numbers) {
      return start;
    }
    int end = start + 1;
    int numbered = 1;
    double pitch = Math.max(PITCH * rows.get(start).line.box().height(), EVEN * usual);
    for (int i = start + 1; i < rows.size(); i++) {
      if (rows.get(i).line.box().centerY() - rows.get(i - 1).line.box().centerY() > pitch || i - end >= WORDS_ONLY || title(rows.get(i).text)) {
        break;
      }
      if (rows.get(i).numbers) {
        numbered++;
        end = i + 1;
      } else if (rows.get(i).text.length() > LONG) {
        break;
      }
    }
    return numbered >= LINES && !contents(start, end) ? end : start;
  }

  /** Lines of a table of contents end in small page numbers. */
  private boolean contents(int start, int end) {
    int small = 0;
    int numbered = 0;
    for (Row row : rows.subList(start, end)) {
      if (row.numbers) {
        numbered++;
        small += row.text.matches(".*[.…·]{3,}.*") || row.words.size() == 2 && row.words.get(1).text().matches("\\d{1,3}") ? 1 : 0;
      }
    }
    return small * 10 >= numbered * CONTENTS_TENTHS;
  }

  /** Whether a line names a table, its unit or its note. */
  static boolean title(String text) {
    return TITLE_LINE.matcher(text).matches() && text.length() < TITLE || UNIT.matcher(text).matches() || NOTE.matcher(text).matches();
  }

  /** The usual distance of the rows from {@code start} on, points; 0 where too few follow to tell, or rows without words. */
  private double usual(int start) {
    double far = FAR * rows.get(start).line.box().height();
    List<Double> pitches = new ArrayList<>();
    int last = start;
    int named = 0;
    for (int i = start + 1; i < rows.size() && pitches.size() < PITCHES; i++) {
      if (rows.get(i).numbers) {
        double pitch = rows.get(i).line.box().centerY() - rows.get(last).line.box().centerY();
        if (pitch > far) {
          break;
        }
        pitches.add(pitch);
        named += rows.get(i).text.codePoints().anyMatch(Character::isIdeographic) ? 1 : 0;
        last = i;
      }
    }
    pitches.sort(Comparator.naturalOrder());
    return pitches.size() < LINES - 1 || named * 2 < pitches.size() ? 0 : pitches.get(pitches.size() / 2);
  }

  /** A line of one word is of the head only where the title or the unit stands above it. */
  private int headStart(int start, double usual) {
    int head = start;
    int sure = start;
    double pitch = Math.max(HEAD_PITCH * rows.get(start).line.box().height(), EVEN * usual);
    while (head > 0 && start - head < HEAD_LINES && !title(rows.get(head - 1).text) && rows.get(head - 1).text.length() <= LONG
        && rows.get(head).line.box().centerY() - rows.get(head - 1).line.box().centerY() < pitch) {
      head--;
      sure = rows.get(head).words.size() > 1 && sure == head + 1 ? head : sure;
    }
    return head > 0 && title(rows.get(head - 1).text) ? head : sure;
  }

  /** The words of the head that no lower line of it stands under: each heads a column, and some head an empty one. */
  private List<RuledHead.Label> leaves(int head, int start) {
    List<RuledHead.Label> leaves = new ArrayList<>();
    for (int row = head; row < start; row++) {
      Box line = rows.get(row).line.box();
      for (Word word : rows.get(row).words) {
        boolean under = rows.subList(row + 1, start).stream().flatMap(lower -> lower.words.stream())
            .anyMatch(lower -> lower.left() < word.right() && word.left() < lower.right());
        if (!under) {
          leaves.add(new RuledHead.Label(word.left(), word.right(), line.top(), line.bottom(), 0, 1));
        }
      }
    }
    leaves.sort(Comparator.comparingDouble(RuledHead.Label::left));
    return leaves;
  }

  /** An upper head spans the heads below it in whose middle it stands, up to its neighbours: {@code ruled[i]} becomes false. */
  private void span(boolean[] ruled, double[] edges, int line, int start) {
    List<Word> words = rows.get(line).words;
    List<Word> below = rows.subList(line + 1, start).stream().flatMap(row -> row.words.stream()).toList();
    for (Word word : words) {
      double middle = (word.left() + word.right()) / 2;
      double best = CENTRED;
      int from = -1;
      int to = -1;
      for (int a = 0; a + 1 < edges.length; a++) {
        for (int b = a + 2; b < edges.length; b++) {
          double width = edges[b] - edges[a];
          double off = Math.abs((edges[a] + edges[b]) / 2 - middle) / width;
          if (off < best && free(edges, a, b, word, words) && headed(edges, a, b, below)) {
            best = off;
            from = a;
            to = b;
          }
        }
      }
      for (int edge = from + 1; edge < to; edge++) {
        ruled[edge] = false;
      }
    }
  }

  private static boolean free(double[] edges, int from, int to, Word word, List<Word> line) {
    return line.stream().allMatch(other -> other == word || other.right() <= edges[from] || other.left() >= edges[to]);
  }

  /** Whether every column between the edges has a head of its own further down. */
  private static boolean headed(double[] edges, int from, int to, List<Word> below) {
    for (int column = from; column < to; column++) {
      double left = edges[column];
      double right = edges[column + 1];
      if (below.stream().noneMatch(word -> (word.left() + word.right()) / 2 > left && (word.left() + word.right()) / 2 < right)) {
        return false;
      }
    }
    return true;
  }

  private Frame frame(int head, int start, int end, double usual) {
    Box box = Box.around(rows.subList(head, end).stream().map(row -> row.line.box()).toList());
    double size = layout.glyphs().get(rows.get(start).line.glyphs().get(0)).size();
    List<List<Word>> body = rows.subList(start, end).stream().map(Row::words).toList();
    double[] edges = HeadedColumns.edges(box, leaves(head, start), body, Gutters.edges(box, body, size, (end - start) / RuledRowsFinder.CROSSING));
    if (edges.length < 3) {
      return null;
    }
    List<Integer> firsts = firsts(head, start, end, edges, size, WRAPPED * usual);
    double[] ys = new double[firsts.size() + 1];
    ys[0] = box.top() - MARGIN;
    ys[firsts.size()] = box.bottom() + MARGIN;
    for (int i = 1; i < firsts.size(); i++) {
      ys[i] = (rows.get(firsts.get(i) - 1).line.box().centerY() + rows.get(firsts.get(i)).line.box().centerY()) / 2;
    }
    Frame frame = Frame.closed(edges, ys);
    for (int i = 0; i < firsts.size() && firsts.get(i) < start; i++) {
      int next = i + 1 < firsts.size() ? firsts.get(i + 1) : end;
      for (int line = firsts.get(i); line < next; line++) {
        spans(frame.right()[i], edges, line, start, next - firsts.get(i) == 1);
      }
    }
    return frame;
  }

  /** Joins the columns that the words of a line of the head run or stand over: {@code ruled[i]} becomes false. */
  private void spans(boolean[] ruled, double[] edges, int line, int start, boolean alone) {
    Gutters.open(ruled, edges, rows.get(line).words);
    if (alone && line + 1 < start) {
      span(ruled, edges, line, start);
    }
  }

  /** The first line of each row: lines that would print over each other and lines of one label or head that wraps are of one. */
  private List<Integer> firsts(int head, int start, int end, double[] edges, double size, double wrapped) {
    List<Integer> firsts = new ArrayList<>(List.of(head));
    for (int i = head + 1; i < end; i++) {
      double apart = rows.get(i).line.box().centerY() - rows.get(i - 1).line.box().centerY();
      boolean joined = i < start
          ? apart < LEADING * size && plain(edges, i - 1, start) && plain(edges, i, start)
          : i > start && (apart < OVERLAP * size || apart < wrapped && (words(i, edges) || words(i - 1, edges)));
      if (!joined) {
        firsts.add(i);
      }
    }
    return firsts;
  }

  /** Whether no word of a line of the head is of several columns. */
  private boolean plain(double[] edges, int line, int start) {
    boolean[] ruled = new boolean[edges.length];
    Arrays.fill(ruled, true);
    spans(ruled, edges, line, start, true);
    for (int i = 1; i < edges.length - 1; i++) {
      if (!ruled[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line has words in the first column only. */
  private boolean words(int line, double[] edges) {
    return !rows.get(line).numbers && rows.get(line).words.stream().allMatch(word -> word.right() <= edges[1] + MARGIN);
  }
}
