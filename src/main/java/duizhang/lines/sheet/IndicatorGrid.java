package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.TornHeads;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The grid of indicators in the lines of a form: its heads, however torn, and the rows that can be told apart.
 *
 * @param heads its columns
 * @param rows the fields of every row by column, heads first
 */
record IndicatorGrid(IndicatorHeads heads, List<Map<Integer, Field>> rows) {
  private static final WordFile WORDS = WordFile.of("indicators.yaml");
  private static final Pattern TOTAL = WORDS.pattern("total");
  private static final String START = WORDS.text("start");
  private static final String BLOCK = WORDS.text("block");
  private static final Pattern BELOW = WORDS.pattern("below");

  /** @param lines of one form below its money, without blank lines */
  static Optional<IndicatorGrid> find(List<PrintedLine> lines) {
    int start = start(lines);
    int body = start;
    IndicatorVocabulary vocabulary = IndicatorVocabulary.standard();
    while (body < lines.size() && !IndicatorRows.begins(vocabulary, lines, body)) {
      body++;
    }
    if (start == body || body == lines.size()) {
      return Optional.empty();
    }
    List<PrintedLine> headLines = lines.subList(start, body);
    for (IndicatorHeads heads : vocabulary.heads()) {
      Optional<List<TextTable.PlacedField>> found = TornHeads.find(heads.printed(), headLines);
      if (found.isPresent()) {
        Map<Integer, Field> head = new HashMap<>();
        found.get().forEach(cell -> head.put(cell.column(), cell.field()));
        List<Map<Integer, Field>> rows = rows(heads, head, lines.subList(body, lines.size()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new IndicatorGrid(heads, whole(head, rows)));
      }
    }
    List<HeadRow.Found> printed = HeadRow.find(vocabulary.wordings(), headLines);
    IndicatorHeads heads = IndicatorHeads.ordered(printed.stream().map(head -> vocabulary.columns().get(head.which())).toList());
    if (!heads.whole()) {
      return Optional.empty();
    }
    Map<Integer, Field> head = new HashMap<>();
    printed.forEach(found -> head.put(head.size(), found.field()));
    List<Map<Integer, Field>> rows = rows(heads, head, lines.subList(body, lines.size()));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new IndicatorGrid(heads, whole(head, rows)));
  }

  static List<Map<Integer, Field>> whole(Map<Integer, Field> head, List<Map<Integer, Field>> rows) {
    List<Map<Integer, Field>> all = new ArrayList<>(List.of(head));
    all.addAll(rows);
    return all;
  }

  private static List<Map<Integer, Field>> rows(IndicatorHeads heads, Map<Integer, Field> head, List<PrintedLine> lines) {
    int end = 0;
    while (end < lines.size() && !total(lines.get(end)) && !ends(lines.get(end))) {
      end++;
    }
    List<Map<Integer, Field>> totals = totals(heads, lines.subList(end, lines.size()));
    List<PrintedLine> body = lines.subList(0, end);
    boolean numbered = heads.has(IndicatorColumn.CONTENT);
    List<Map<Integer, Field>> rows = new ArrayList<>(
        numbered ? NumberedIndicators.read(heads, head, body, scores(heads, totals)) : FlowingIndicators.read(heads, body));
    if (!rows.isEmpty()) {
      rows.addAll(totals);
    }
    return rows;
  }

  /** Whether a line stands below the grids of a form. */
  static boolean ends(PrintedLine line) {
    return BELOW.matcher(Wording.fold(line.text())).matches();
  }

  static boolean total(PrintedLine line) {
    return TOTAL.matcher(Wording.fold(line.text())).matches();
  }

  /** The printed sums of the indicators' scores, empty where none is printed. */
  private static Optional<String> scores(IndicatorHeads heads, List<Map<Integer, Field>> totals) {
    return totals.stream().findFirst().map(row -> row.get(heads.at(IndicatorColumn.SCORE))).map(Field::text);
  }

  /** The lines of totals: a label, torn or not, and the number of points behind it, after the weights' sum where that is printed. */
  static List<Map<Integer, Field>> totals(IndicatorHeads heads, List<PrintedLine> lines) {
    List<Map<Integer, Field>> totals = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!total(lines.get(i)) || !heads.has(IndicatorColumn.SCORE)) {
        continue;
      }
      Field label = null;
      List<Word> numbers = List.of();
      for (int k = i; k < Math.min(lines.size(), i + 3) && numbers.isEmpty(); k++) {
        List<Word> words = Word.of(lines.get(k));
        numbers = words.stream().filter(Word::amount).toList();
        List<Word> texts = words.stream().filter(word -> !word.amount()).toList();
        if (!texts.isEmpty()) {
          Field text = Field.of(new Piece(lines.get(k), texts.get(0).piece().start(), texts.get(texts.size() - 1).piece().end()));
          label = label == null ? text : label.and(text);
        }
      }
      if (label == null || numbers.isEmpty() || numbers.size() > 2) {
        continue;
      }
      Map<Integer, Field> row = new HashMap<>(Map.of(0, label));
      row.put(heads.at(IndicatorColumn.SCORE), Field.of(numbers.get(numbers.size() - 1).piece()));
      if (numbers.size() == 2) {
        row.put(heads.at(IndicatorColumn.WEIGHT), Field.of(numbers.get(0).piece()));
      }
      totals.add(row);
    }
    return totals;
  }

  /** Where the head begins, the number of lines where nowhere. */
  static int start(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder text = new StringBuilder();
      for (int k = i; k < Math.min(lines.size(), i + START.length()); k++) {
        text.append(Wording.fold(lines.get(k).text()));
      }
      if (text.toString().startsWith(START) || text.toString().startsWith(BLOCK + START)) {
        return i;
      }
    }
    return lines.size();
  }
}
