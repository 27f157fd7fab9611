package duizhang.read.text;

import duizhang.codes.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The grid of indicators in the lines of a form: its heads, however torn, and the rows that can be told apart.
 *
 * @param heads the names of its columns
 * @param rows the fields of every row by column, heads first
 */
record IndicatorGrid(List<String> heads, List<Map<Integer, Field>> rows) {
  private static final Pattern TOTAL = Pattern.compile("产出、.*得分小计.*|(绩效)?自评总得分.*|总评价得分.*|总分\\d.*");
  private static final String START = "一级指标";

  /** @param lines of one form below its money, without blank lines */
  static Optional<IndicatorGrid> find(List<PrintedLine> lines) {
    int start = start(lines);
    int body = start;
    IndicatorVocabulary vocabulary = IndicatorVocabulary.standard();
    while (body < lines.size() && IndicatorRows.label(vocabulary, lines, body, lines.size()) == 0) {
      body++;
    }
    if (start == body || body == lines.size()) {
      return Optional.empty();
    }
    List<PrintedLine> headLines = lines.subList(start, body);
    for (List<String> heads : vocabulary.heads()) {
      Optional<List<TextTable.PlacedField>> found = TornHeads.find(IndicatorVocabulary.patterns(heads), headLines);
      if (found.isPresent()) {
        Map<Integer, Field> head = new HashMap<>();
        found.get().forEach(cell -> head.put(cell.column(), cell.field()));
        List<Map<Integer, Field>> rows = rows(heads, head, lines.subList(body, lines.size()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new IndicatorGrid(heads, whole(head, rows)));
      }
    }
    return Optional.empty();
  }

  private static List<Map<Integer, Field>> whole(Map<Integer, Field> head, List<Map<Integer, Field>> rows) {
    List<Map<Integer, Field>> all = new ArrayList<>(List.of(head));
    all.addAll(rows);
    return all;
  }

  private static List<Map<Integer, Field>> rows(List<String> heads, Map<Integer, Field> head, List<PrintedLine> lines) {
    int end = 0;
    while (end < lines.size() && !total(lines.get(end))) {
      end++;
    }
    List<Map<Integer, Field>> totals = totals(heads, lines.subList(end, lines.size()));
    List<PrintedLine> body = lines.subList(0, end);
    boolean numbered = heads.contains("内容");
    List<Map<Integer, Field>> rows = new ArrayList<>(
        numbered ? NumberedIndicators.read(heads, head, body, scores(heads, totals)) : FlowingIndicators.read(heads, body));
    if (!rows.isEmpty()) {
      rows.addAll(totals);
    }
    return rows;
  }

  private static boolean total(PrintedLine line) {
    return TOTAL.matcher(Wording.fold(line.text())).matches();
  }

  /** The printed sums of the indicators' scores, empty where none is printed. */
  private static Optional<String> scores(List<String> heads, List<Map<Integer, Field>> totals) {
    return totals.stream().findFirst().map(row -> row.get(heads.indexOf("得分"))).map(Field::text);
  }

  /** The lines of totals: a label, torn or not, and the number of points behind it, after the weights' sum where that is printed. */
  private static List<Map<Integer, Field>> totals(List<String> heads, List<PrintedLine> lines) {
    List<Map<Integer, Field>> totals = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!total(lines.get(i)) || !heads.contains("得分")) {
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
      row.put(heads.indexOf("得分"), Field.of(numbers.get(numbers.size() - 1).piece()));
      if (numbers.size() == 2) {
        row.put(heads.indexOf("分值"), Field.of(numbers.get(0).piece()));
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
      if (text.toString().startsWith(START)) {
        return i;
      }
    }
    return lines.size();
  }
}
