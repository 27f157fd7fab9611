package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Reads the rows of grids whose cells follow each other, each torn into lines. A row ends with its points, or with its target where the grid has no
 * points; what stands between two rows gives the reason of the first. Converters mark the end of a cell or do not: without marks a cell ends with its
 * row, with a line that holds as many texts as the row lacks, or with a line shorter than those above it. Rows with more or fewer cells than the heads
 * ask for stay out.
 */
final class FlowingIndicators {
  private static final Pattern HEAD = WordFile.of("indicators.yaml").pattern("heads_again");
  private static final Pattern OPERATOR = Pattern.compile("[=＝≤≥<>＜＞].*");
  private static final Pattern NUMBER = Pattern.compile("[=＝≤≥<>＜＞]?\\d.*");
  private static final Pattern MEASURE = Pattern.compile("[=＝≤≥<>＜＞]{0,2}\\d[\\d.,]*");
  private static final Pattern POINTS = Pattern.compile("\\d+(\\.\\d+)?");

  /** Units have no more characters. */
  private static final int UNIT = 6;

  /** A part of a line: its words from one of them on. */
  private record Strip(PrintedLine line, List<Word> words) {
    Piece piece() {
      return new Piece(line, words.get(0).piece().start(), words.get(words.size() - 1).piece().end());
    }
  }

  private final IndicatorVocabulary vocabulary = IndicatorVocabulary.standard();
  private final IndicatorHeads heads;
  private final List<PrintedLine> lines;
  private final BiPredicate<PrintedLine, PrintedLine> parted;
  private final boolean marked;
  private final boolean evaluated;
  private final int points;
  private final IndicatorRows rows = new IndicatorRows();
  private final List<Field> cells = new ArrayList<>();
  private Map<Integer, Field> last;
  private Field level1;
  private Field level2;
  private boolean fresh;

  private FlowingIndicators(IndicatorHeads heads, List<PrintedLine> lines) {
    this.heads = heads;
    this.lines = lines;
    this.parted = CellEnds.of(lines);
    this.marked = CellEnds.marked(lines);
    this.evaluated = heads.has(IndicatorColumn.RESULT);
    this.points = (heads.has(IndicatorColumn.WEIGHT) ? 1 : 0) + (heads.has(IndicatorColumn.SCORE) ? 1 : 0);
  }

  static List<Map<Integer, Field>> read(IndicatorHeads heads, List<PrintedLine> lines) {
    FlowingIndicators reader = new FlowingIndicators(heads, lines);
    reader.read();
    return reader.rows.rows();
  }

  private void read() {
    int from = 0;
    while (from < lines.size()) {
      int label = IndicatorRows.label(vocabulary, lines, from, lines.size());
      int head = label > 0 ? 0 : head(from);
      if (label > 0) {
        endReason();
        label(lines.subList(from, from + label));
        from += label;
      } else if (head > 0) {
        cells.clear();
        from += head;
      } else {
        Strip first = strip(from);
        int leading = IndicatorRows.leading(vocabulary, first.words);
        if (leading > 0) {
          endReason();
          first.words.subList(0, leading).forEach(word -> level(Field.of(word.piece())));
          first = new Strip(first.line, first.words.subList(leading, first.words.size()));
        }
        List<Strip> cell = new ArrayList<>(List.of(first));
        while (from + cell.size() < lines.size() && !ends(cell, from + cell.size()) && !IndicatorRows.begins(vocabulary, lines, from + cell.size())) {
          cell.add(strip(from + cell.size()));
        }
        from += cell.size();
        cell(cell);
      }
    }
  }

  private Strip strip(int at) {
    return new Strip(lines.get(at), Word.of(lines.get(at)));
  }

  /** Whether a cell, or a row where no cell's end is marked, ends before the line at {@code next}. */
  private boolean ends(List<Strip> cell, int next) {
    return marked ? parted.test(lines.get(next - 1), lines.get(next)) : closing(cell.get(cell.size() - 1), cell.size() > 1) || head(next) > 0;
  }

  /** Whether a line is the last of a row. */
  private boolean closing(Strip strip, boolean named) {
    List<Word> words = strip.words;
    if (points > 0) {
      return words.size() >= points && words.subList(words.size() - points, words.size()).stream().allMatch(FlowingIndicators::points);
    }
    List<Field> texts = texts(words);
    return texts.size() > (evaluated ? 2 : 1) || named && texts.size() == (evaluated ? 2 : 1) && NUMBER.matcher(texts.get(0).text()).matches();
  }

  private static boolean points(Word word) {
    return POINTS.matcher(word.text()).matches();
  }

  /** How many lines print heads again: after a page break the grid begins with them. */
  private int head(int at) {
    if (Word.of(lines.get(at)).stream().allMatch(word -> HEAD.matcher(Wording.fold(word.text())).matches())) {
      return 1;
    }
    StringBuilder text = new StringBuilder();
    for (int i = at; i < Math.min(lines.size(), at + 4); i++) {
      text.append(Wording.fold(lines.get(i).text()));
      if (HEAD.matcher(text).matches()) {
        return i + 1 - at;
      }
    }
    return 0;
  }

  private void label(List<PrintedLine> torn) {
    if (torn.size() == 1) {
      Word.of(torn.get(0)).forEach(word -> level(Field.of(word.piece())));
    } else {
      level(new Field(torn.stream().map(FlowingIndicators::whole).toList()));
    }
  }

  private void level(Field name) {
    String text = Wording.fold(name.text());
    if (vocabulary.second(text)) {
      // 成本指标 may stand in either column; the name under it tells.
      level1 = level2 != null && vocabulary.over(Wording.fold(level2.text()), text) ? level2 : level1;
      level2 = name;
    } else {
      level1 = name;
    }
    fresh = true;
  }

  /** A single cell before the next level says why the row before missed its target. */
  private void endReason() {
    int reason = heads.at(IndicatorColumn.REASON);
    if (cells.size() == 1 && last != null && !fresh && reason >= 0) {
      last.put(reason, cells.get(0));
    }
    cells.clear();
  }

  private void cell(List<Strip> torn) {
    Strip end = torn.get(torn.size() - 1);
    if (!closing(end, torn.size() > 1 || !cells.isEmpty())) {
      if (marked) {
        cells.add(new Field(torn.stream().map(Strip::piece).toList()));
      }
      return;
    }
    List<Strip> before = torn.subList(0, torn.size() - 1);
    List<Word> words = end.words;
    List<Word> ending = words.subList(words.size() - points, words.size());
    if (marked) {
      if (!before.isEmpty()) {
        cells.add(new Field(before.stream().map(Strip::piece).toList()));
      }
      close(evaluated ? evaluated(words.subList(0, words.size() - points)) : aimed(words.subList(0, words.size() - points)), ending);
    } else {
      close(unmarked(before, texts(words.subList(0, words.size() - points))), ending);
    }
  }

  private void close(List<Field> texts, List<Word> ending) {
    last = null;
    if (!texts.isEmpty()) {
      last = new HashMap<>();
      put(IndicatorColumn.NAME, texts.get(0));
      put(heads.has(IndicatorColumn.TARGET) ? IndicatorColumn.TARGET : IndicatorColumn.RESULT, texts.get(1));
      if (texts.size() > 2) {
        put(IndicatorColumn.RESULT, texts.get(2));
      }
      List<IndicatorColumn> scored = heads.columns().stream().filter(column -> column == IndicatorColumn.WEIGHT || column == IndicatorColumn.SCORE).toList();
      for (int i = 0; i < ending.size(); i++) {
        put(scored.get(i), Field.of(ending.get(i).piece()));
      }
      last = rows.add(level1, level2, last);
    }
    cells.clear();
    fresh = false;
  }

  private void put(IndicatorColumn column, Field field) {
    last.put(heads.at(column), field);
  }

  /** Name, target and result: in cells of their own, or together in the last line, where operators and numbers tell them apart. */
  private List<Field> evaluated(List<Word> words) {
    List<Field> texts = new ArrayList<>(cells);
    int from = 0;
    if (texts.isEmpty()) {
      while (from < words.size() && !OPERATOR.matcher(words.get(from).text()).matches()) {
        from++;
      }
      if (from == 0 || from == words.size()) {
        List<Field> apart = texts(words);
        return apart.size() == 3 ? apart : List.of();
      }
      texts.add(field(words.subList(0, from)));
    }
    if (texts.size() == 1) {
      int second = second(words, from);
      if (second < 0) {
        return List.of();
      }
      texts.add(field(words.subList(from, second)));
      from = second;
    }
    if (from < words.size()) {
      texts.add(field(words.subList(from, words.size())));
    }
    return texts.size() == 3 ? texts : List.of();
  }

  /** Where the second of two numbers begins, -1 where there are not two, the first of them in front. */
  private static int second(List<Word> words, int from) {
    int found = -1;
    for (int i = from; i < words.size(); i++) {
      boolean number = NUMBER.matcher(words.get(i).text()).matches();
      if (number != (i == from) && (i == from || found >= 0)) {
        return -1;
      }
      found = number && i > from ? i : found;
    }
    return found;
  }

  /** Name and target; lines between a name that ends short of its width and the points are the target's. */
  private List<Field> aimed(List<Word> words) {
    if (cells.isEmpty()) {
      List<Field> texts = texts(words);
      return texts.size() == 2 ? texts : List.of();
    }
    List<Field> target = new ArrayList<>(cells.subList(1, cells.size()));
    if (!words.isEmpty()) {
      target.add(field(words));
    }
    boolean certain = target.size() == 1 || cells.size() > 2 && words.isEmpty() && endsShort(cells.get(0));
    return certain ? List.of(cells.get(0), target.stream().reduce(Field::and).orElseThrow()) : List.of();
  }

  /** The cells of a row without marks: the lines before its last, and the texts of that. */
  private List<Field> unmarked(List<Strip> before, List<Field> texts) {
    int lacking = (evaluated ? 3 : 2) - texts.size();
    if (before.isEmpty()) {
      return lacking == 0 ? texts : List.of();
    }
    List<Strip> name = before;
    List<Field> values = new ArrayList<>(texts);
    if (lacking == 2) {
      List<Integer> ends = firstShort(before);
      if (ends.size() != 1) {
        return List.of();
      }
      name = before.subList(0, ends.get(0));
      values.add(0, new Field(before.subList(ends.get(0), before.size()).stream().map(Strip::piece).toList()));
    } else if (lacking != 1 || missed()) {
      return List.of();
    }
    List<Field> all = new ArrayList<>(List.of(new Field(name.stream().map(Strip::piece).toList())));
    all.addAll(values);
    return all.size() == (evaluated ? 3 : 2) ? all : List.of();
  }

  /** Whether the row before lost points, so that what follows it may be the reason. */
  private boolean missed() {
    if (!heads.has(IndicatorColumn.REASON) || fresh || last == null) {
      return false;
    }
    Field weight = last.get(heads.at(IndicatorColumn.WEIGHT));
    Field score = last.get(heads.at(IndicatorColumn.SCORE));
    return weight == null || score == null || !weight.text().equals(score.text());
  }

  /** Where a cell may end before the last of some lines: with a line that is shorter than those before it, which are equally long. */
  private static List<Integer> firstShort(List<Strip> lines) {
    List<Integer> ends = new ArrayList<>();
    for (int end = 2; end < lines.size(); end++) {
      int width = length(lines.get(0));
      boolean even = lines.subList(0, end - 1).stream().allMatch(line -> Math.abs(length(line) - width) <= 1);
      if (even && length(lines.get(end - 1)) < width - 1) {
        ends.add(end);
      }
    }
    return lines.size() == 2 ? List.of(1) : ends;
  }

  private static int length(Strip strip) {
    return Wording.compact(strip.piece().text()).length();
  }

  /** Words as texts; a number and the unit behind it are one. */
  private static List<Field> texts(List<Word> words) {
    List<Field> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean measured = i + 1 < words.size() && MEASURE.matcher(words.get(i).text()).matches() && words.get(i + 1).chinese()
          && words.get(i + 1).text().length() <= UNIT && !words.get(i + 1).text().matches(".*\\d.*");
      texts.add(field(words.subList(i, measured ? i + 2 : i + 1)));
      i += measured ? 1 : 0;
    }
    return texts;
  }

  private static boolean endsShort(Field cell) {
    List<Integer> lengths = cell.pieces().stream().map(piece -> piece.text().length()).toList();
    return lengths.get(lengths.size() - 1) < lengths.get(0);
  }

  private static Field field(List<Word> words) {
    Piece first = words.get(0).piece();
    return Field.of(new Piece(first.line(), first.start(), words.get(words.size() - 1).piece().end()));
  }

  private static Piece whole(PrintedLine line) {
    return new Piece(line, 0, line.text().length()).stripped();
  }
}
