package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.PrintedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of a grid of indicators; the names of the levels stand in the first row under them. */
final class IndicatorRows {
  private final IndicatorVocabulary vocabulary = IndicatorVocabulary.standard();
  private final List<Map<Integer, Field>> rows = new ArrayList<>();
  private Field first;
  private Field second;

  /** How many lines from {@code at} name a level: torn over lines, or several names in one line. */
  static int label(IndicatorVocabulary vocabulary, List<PrintedLine> lines, int at, int to) {
    int torn = vocabulary.lines(lines, at, to);
    if (torn > 0) {
      return torn;
    }
    List<Word> words = Word.of(lines.get(at));
    return words.stream().allMatch(word -> vocabulary.names(Wording.fold(word.text()))) ? 1 : 0;
  }

  /** Whether the line at {@code at} begins with the name of a level, torn or not. */
  static boolean begins(IndicatorVocabulary vocabulary, List<PrintedLine> lines, int at) {
    return label(vocabulary, lines, at, lines.size()) > 0 || leading(vocabulary, Word.of(lines.get(at))) > 0;
  }

  /** How many words that begin a line name levels. */
  static int leading(IndicatorVocabulary vocabulary, List<Word> words) {
    int leading = 0;
    while (leading < words.size() && vocabulary.names(Wording.fold(words.get(leading).text()))) {
      leading++;
    }
    return leading;
  }

  /** Adds a row unless its second level does not belong under the first: then a name was lost. The row as added, or null. */
  Map<Integer, Field> add(Field level1, Field level2, Map<Integer, Field> others) {
    if (level1 == null || level2 == null || !vocabulary.over(Wording.fold(level1.text()), Wording.fold(level2.text()))) {
      return null;
    }
    Map<Integer, Field> row = new HashMap<>(others);
    if (level1 != first) {
      row.put(0, level1);
    }
    if (level2 != second) {
      row.put(1, level2);
    }
    first = level1;
    second = level2;
    rows.add(row);
    return row;
  }

  List<Map<Integer, Field>> rows() {
    return rows;
  }
}
