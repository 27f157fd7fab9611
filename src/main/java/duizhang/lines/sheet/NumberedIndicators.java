package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the rows of grids that number their indicators ({@code 指标 1}). Between that number and the points stand the cells of a row, torn into
 * lines: the lines in which most rows end are the cells for result and completion, what stands before them is the content.
 */
final class NumberedIndicators {
  private static final WordFile WORDS = WordFile.of("indicators.yaml");
  private static final Pattern NUMBER = WORDS.pattern("number");
  private static final Pattern BLANK_ROW = Pattern.compile("[.…⋯]+");
  private static final Pattern OPERATOR = Pattern.compile("[\"“”]?[=＝≤≥<>＜＞][\"“”]?");
  private static final Pattern DIGITS = Pattern.compile("\\.?\\d+(\\.\\d*)?%?|%");
  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
  private static final String BLOCK = WORDS.text("block");

  /** The lines of a row: texts, then numbers, then what a page break left for the next page. */
  private record Draft(Field level1, Field level2, Field name, List<Piece> texts, List<Field> numbers, List<Piece> rest) {
    /** Whether it is a row of the template that nobody filled. */
    boolean empty() {
      return texts.isEmpty() && numbers.isEmpty();
    }
  }

  /** The cells for result and completion that most rows have, by their lines. */
  private record Tail(List<String> result, List<String> completion) {}

  private final IndicatorVocabulary vocabulary = IndicatorVocabulary.standard();
  private final IndicatorHeads heads;
  private final Map<Integer, Field> head;
  private final List<PrintedLine> lines;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<PrintedLine> body = new ArrayList<>();
  private Field level1;
  private Field level2;
  private Field name;

  private NumberedIndicators(IndicatorHeads heads, Map<Integer, Field> head, List<PrintedLine> lines) {
    this.heads = heads;
    this.head = head;
    this.lines = lines;
  }

  /** @param sum the printed sum of all scores, where there is one */
  static List<Map<Integer, Field>> read(IndicatorHeads heads, Map<Integer, Field> head, List<PrintedLine> lines, Optional<String> sum) {
    NumberedIndicators reader = new NumberedIndicators(heads, head, lines);
    reader.draft();
    return reader.rows(sum);
  }

  private void draft() {
    String stray = "";
    for (int i = 0; i < lines.size(); i++) {
      int label = vocabulary.lines(lines, i, lines.size());
      int skipped = label > 0 ? 0 : skipped(i, stray);
      String text = Wording.fold(lines.get(i).text());
      if (label > 0) {
        label(field(i, i + label));
        i += label - 1;
      } else if (skipped > 0) {
        i += skipped - 1;
      } else if (NUMBER.matcher(text).matches()) {
        close();
        name = Field.of(whole(lines.get(i)));
      } else if (BLANK_ROW.matcher(text).matches()) {
        close();
      } else if (name != null && !OPERATOR.matcher(text).matches()) {
        body.add(lines.get(i));
      } else if (name == null) {
        stray = text.length() < BLOCK.length() && Wording.chinese(text) ? stray(stray + text) : "";
      }
    }
    close();
  }

  /** The beginning of a name of the first level, which a page break tears from its rest. */
  private String stray(String text) {
    return level1 != null && Wording.fold(level1.text()).startsWith(text) ? text : "";
  }

  /** How many lines repeat the block's name or bring the rest of a torn one. */
  private int skipped(int at, String stray) {
    String rest = level1 == null || stray.isEmpty() ? BLOCK : Wording.fold(level1.text()).substring(stray.length());
    StringBuilder text = new StringBuilder();
    for (int i = at; i < Math.min(lines.size(), at + BLOCK.length()); i++) {
      text.append(Wording.fold(lines.get(i).text()));
      if (text.toString().equals(BLOCK) || text.toString().equals(rest)) {
        return i + 1 - at;
      }
    }
    return 0;
  }

  /** A name of the first level may be printed on the next page only, when rows of its second level are read already. */
  private void label(Field label) {
    String text = Wording.fold(label.text());
    boolean late = name != null && level2 != null && vocabulary.over(text, Wording.fold(level2.text()));
    if (!late) {
      close();
    }
    if (vocabulary.second(text)) {
      level2 = label;
    } else {
      level1 = label;
    }
  }

  private void close() {
    if (name != null && level2 != null) {
      int first = 0;
      while (first < body.size() && !numeric(body.get(first))) {
        first++;
      }
      int end = first;
      while (end < body.size() && numeric(body.get(end)) && (end == first || !body.get(end).text().startsWith(".") || end == first + 1)) {
        end++;
      }
      drafts.add(new Draft(
          level1, level2, name, pieces(body.subList(0, first)), numbers(body.subList(first, end)), pieces(body.subList(end, body.size()))));
    }
    body.clear();
    name = null;
  }

  private static boolean numeric(PrintedLine line) {
    return Word.of(line).stream().allMatch(word -> DIGITS.matcher(word.text()).matches());
  }

  /** The numbers of some lines; decimals and percent signs that stand alone belong to the number before. */
  private static List<Field> numbers(List<PrintedLine> lines) {
    List<Field> numbers = new ArrayList<>();
    for (PrintedLine line : lines) {
      for (Word word : Word.of(line)) {
        boolean goesOn = !numbers.isEmpty() && word.text().matches("[.%].*");
        if (goesOn) {
          numbers.set(numbers.size() - 1, numbers.get(numbers.size() - 1).and(Field.of(word.piece())));
        } else {
          numbers.add(Field.of(word.piece()));
        }
      }
    }
    return numbers;
  }

  private List<Map<Integer, Field>> rows(Optional<String> sum) {
    Optional<Tail> tail = tail();
    List<Map<Integer, Field>> cells = new ArrayList<>();
    for (Draft draft : drafts) {
      Map<Integer, Field> row = new HashMap<>();
      put(row, IndicatorColumn.NAME, draft.name);
      if (draft.numbers.size() == 4 && draft.numbers.get(1).text().endsWith("%")) {
        measured(draft, row);
      } else {
        tail.ifPresent(found -> told(draft, found, row));
        points(draft, row);
      }
      cells.add(row);
    }
    List<Map<Integer, Field>> filled = IntStream.range(0, cells.size()).filter(i -> !drafts.get(i).empty()).mapToObj(cells::get).toList();
    if (!proven(filled, sum)) {
      // A number alone may be weight or score, torn or not: without the sum nothing says which.
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).containsKey(heads.at(IndicatorColumn.WEIGHT))) {
          cells.get(i).remove(heads.at(IndicatorColumn.SCORE));
        }
      }
    }
    IndicatorRows rows = new IndicatorRows();
    for (int i = 0; i < cells.size(); i++) {
      rows.add(drafts.get(i).level1, drafts.get(i).level2, cells.get(i));
    }
    return rows.rows();
  }

  /** Content and unit, then result, completion in percent, weight and score. */
  private void measured(Draft draft, Map<Integer, Field> row) {
    List<Piece> texts = draft.texts;
    boolean unit = texts.size() > 1 && Wording.compact(texts.get(texts.size() - 1).text()).length() == 1;
    int end = unit ? texts.size() - 1 : texts.size();
    if (end > 0) {
      put(row, IndicatorColumn.CONTENT, new Field(texts.subList(0, end)));
    }
    if (unit) {
      put(row, IndicatorColumn.UNIT, Field.of(texts.get(end)));
    }
    Field result = draft.numbers.get(0);
    boolean decimals = draft.rest.size() == 1 && draft.rest.get(0).text().matches("\\.\\d+") && result.text().matches("\\d+");
    put(row, IndicatorColumn.RESULT, decimals ? result.and(Field.of(draft.rest.get(0))) : result);
    put(row, IndicatorColumn.COMPLETION, draft.numbers.get(1));
    put(row, IndicatorColumn.WEIGHT, draft.numbers.get(2));
    put(row, IndicatorColumn.SCORE, draft.numbers.get(3));
  }

  private void told(Draft draft, Tail tail, Map<Integer, Field> row) {
    List<String> texts = draft.texts.stream().map(piece -> Wording.compact(piece.text())).toList();
    int at = Collections.indexOfSubList(texts, tail.result);
    int end = at + tail.result.size();
    if (at < 1 || end >= texts.size() || at != Collections.lastIndexOfSubList(texts, tail.result)) {
      return;
    }
    Field content = new Field(draft.texts.subList(0, at));
    Field completion = new Field(draft.texts.subList(end, texts.size()));
    if (!draft.rest.isEmpty()) {
      // The completion that other rows have too is whole; what the page break tore off belongs to the content.
      boolean whole = texts.subList(end, texts.size()).equals(tail.completion);
      Field rest = new Field(draft.rest);
      content = whole ? content.and(rest) : content;
      completion = whole ? completion : completion.and(rest);
    }
    put(row, IndicatorColumn.CONTENT, content);
    put(row, IndicatorColumn.RESULT, new Field(draft.texts.subList(at, end)));
    put(row, IndicatorColumn.COMPLETION, completion);
  }

  private void points(Draft draft, Map<Integer, Field> row) {
    List<Field> numbers = draft.numbers;
    boolean together = numbers.size() == 2 && numbers.get(0).pieces().get(0).line() == numbers.get(1).pieces().get(0).line();
    if (together) {
      put(row, IndicatorColumn.WEIGHT, numbers.get(0));
      put(row, IndicatorColumn.SCORE, numbers.get(1));
    } else if (numbers.size() == 1) {
      put(row, IndicatorColumn.SCORE, numbers.get(0));
    } else if (numbers.size() == 2 && numbers.stream().allMatch(number -> number.text().length() == 1)) {
      put(row, IndicatorColumn.SCORE, numbers.get(0).and(numbers.get(1)));
    }
  }

  private boolean proven(List<Map<Integer, Field>> cells, Optional<String> sum) {
    List<String> scores = cells.stream()
        .map(row -> row.get(heads.at(IndicatorColumn.SCORE)))
        .map(score -> score == null ? "" : Wording.compact(score.text()))
        .toList();
    boolean numbers = sum.isPresent() && PLAIN.matcher(sum.get()).matches() && scores.stream().allMatch(score -> PLAIN.matcher(score).matches());
    return numbers && scores.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(new BigDecimal(sum.get())) == 0;
  }

  /** The longest lines in which more than half of the rows end, parted where only one parting leaves two cells of even width. */
  private Optional<Tail> tail() {
    List<List<String>> rows = drafts.stream()
        .filter(draft -> !draft.empty())
        .map(draft -> draft.texts.stream().map(piece -> Wording.compact(piece.text())).toList())
        .toList();
    return rows.stream()
        .flatMap(row -> IntStream.range(1, row.size()).mapToObj(from -> row.subList(from, row.size())))
        .filter(end -> 2 * rows.stream().filter(row -> ends(row, end)).count() > rows.size())
        .max(Comparator.comparingInt(List::size))
        .flatMap(this::parted);
  }

  private static boolean ends(List<String> row, List<String> end) {
    return row.size() > end.size() && row.subList(row.size() - end.size(), row.size()).equals(end);
  }

  private Optional<Tail> parted(List<String> end) {
    List<Tail> ways = new ArrayList<>();
    for (int at = 1; at < end.size(); at++) {
      if (even(end.subList(0, at)) && even(end.subList(at, end.size()))) {
        ways.add(new Tail(end.subList(0, at), end.subList(at, end.size())));
      }
    }
    // A column so narrow that its head is torn into shorter lines cannot hold the cell.
    Field unitHead = head.get(heads.at(IndicatorColumn.UNIT));
    int unit = unitHead == null ? 0 : Arrays.stream(unitHead.text().split("\n")).mapToInt(String::length).max().orElse(0);
    return ways.size() == 1 && ways.get(0).result.get(0).length() > unit ? Optional.of(ways.get(0)) : Optional.empty();
  }

  /** Whether all lines of a cell but the last are of one length, and the last is no longer. */
  private static boolean even(List<String> cell) {
    int width = cell.get(0).length();
    return cell.subList(0, cell.size() - 1).stream().allMatch(line -> line.length() == width) && cell.get(cell.size() - 1).length() <= width;
  }

  private void put(Map<Integer, Field> row, IndicatorColumn column, Field field) {
    if (heads.has(column)) {
      row.put(heads.at(column), field);
    }
  }

  private Field field(int from, int to) {
    return new Field(pieces(lines.subList(from, to)));
  }

  private static List<Piece> pieces(List<PrintedLine> lines) {
    return lines.stream().map(NumberedIndicators::whole).toList();
  }

  private static Piece whole(PrintedLine line) {
    return new Piece(line, 0, line.text().length()).stripped();
  }
}
