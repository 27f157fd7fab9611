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
 * Reads the rows of grids whose cells follow each other, each torn into lines and ended by a mark of the converter. A row ends with its points;
 * what stands between two rows gives the reason of the first. Rows with more or fewer cells than the heads ask for stay out.
 */
final class FlowingIndicators {
  private static final Pattern HEAD = WordFile.of("indicators.yaml").pattern("heads_again");
  private static final Pattern OPERATOR = Pattern.compile("[=＝≤≥<>＜＞].*");
  private static final Pattern NUMBER = Pattern.compile("[=＝≤≥<>＜＞]?\\d.*");
  private static final Pattern POINTS = Pattern.compile("\\d+(\\.\\d+)?");

  private final IndicatorVocabulary vocabulary = IndicatorVocabulary.standard();
  private final IndicatorHeads heads;
  private final List<PrintedLine> lines;
  private final BiPredicate<PrintedLine, PrintedLine> parted;
  private final boolean evaluated;
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
    this.evaluated = heads.has(IndicatorColumn.SCORE);
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
        int end = from + 1;
        while (end < lines.size() && !parted.test(lines.get(end - 1), lines.get(end))
            && IndicatorRows.label(vocabulary, lines, end, lines.size()) == 0) {
          end++;
        }
        cell(lines.subList(from, end));
        from = end;
      }
    }
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
    List<Field> names = new ArrayList<>();
    if (torn.size() == 1) {
      Word.of(torn.get(0)).forEach(word -> names.add(Field.of(word.piece())));
    } else {
      names.add(new Field(torn.stream().map(FlowingIndicators::whole).toList()));
    }
    for (Field name : names) {
      String text = Wording.fold(name.text());
      if (vocabulary.second(text)) {
        // 成本指标 may stand in either column; the name under it tells.
        level1 = level2 != null && vocabulary.over(Wording.fold(level2.text()), text) ? level2 : level1;
        level2 = name;
      } else {
        level1 = name;
      }
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

  private void cell(List<PrintedLine> torn) {
    PrintedLine end = torn.get(torn.size() - 1);
    List<Word> words = Word.of(end);
    int wanted = evaluated ? 2 : 1;
    boolean ends = words.size() >= wanted && words.subList(words.size() - wanted, words.size()).stream()
        .allMatch(word -> POINTS.matcher(word.text()).matches());
    if (!ends) {
      cells.add(new Field(torn.stream().map(FlowingIndicators::whole).toList()));
      return;
    }
    if (torn.size() > 1) {
      cells.add(new Field(torn.subList(0, torn.size() - 1).stream().map(FlowingIndicators::whole).toList()));
    }
    close(words.subList(0, words.size() - wanted), words.subList(words.size() - wanted, words.size()));
  }

  private void close(List<Word> words, List<Word> points) {
    List<Field> texts = evaluated ? evaluated(words) : aimed(words);
    last = null;
    if (!texts.isEmpty()) {
      last = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        last.put(2 + i, texts.get(i));
      }
      for (int i = 0; i < points.size(); i++) {
        last.put(2 + texts.size() + i, Field.of(points.get(i).piece()));
      }
      last = rows.add(level1, level2, last);
    }
    cells.clear();
    fresh = false;
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
        return List.of();
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
      return words.size() == 2 ? List.of(field(words.subList(0, 1)), field(words.subList(1, 2))) : List.of();
    }
    List<Field> target = new ArrayList<>(cells.subList(1, cells.size()));
    if (!words.isEmpty()) {
      target.add(field(words));
    }
    boolean certain = target.size() == 1 || cells.size() > 2 && words.isEmpty() && endsShort(cells.get(0));
    return certain ? List.of(cells.get(0), target.stream().reduce(Field::and).orElseThrow()) : List.of();
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
