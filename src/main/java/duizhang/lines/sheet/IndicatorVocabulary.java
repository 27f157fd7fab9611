package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The heads and levels that grids of indicators print, from {@code words/indicators.yaml}. */
final class IndicatorVocabulary {
  private static final IndicatorVocabulary STANDARD = new IndicatorVocabulary(WordFile.of("indicators.yaml"));

  /** Names are torn into fewer lines than this. */
  private static final int MOST_LINES = 8;

  private final List<IndicatorHeads> heads;
  private final Set<String> first;
  private final Map<String, String> parents = new HashMap<>();

  private IndicatorVocabulary(WordFile words) {
    heads = words.sections("grids").stream().map(IndicatorHeads::of).toList();
    WordFile levels = words.section("levels");
    first = levels.keys();
    first.forEach(upper -> levels.texts(upper).forEach(lower -> parents.put(lower, upper)));
  }

  static IndicatorVocabulary standard() {
    return STANDARD;
  }

  List<IndicatorHeads> heads() {
    return heads;
  }

  /** Whether a folded text names a level of the first or second column. */
  boolean names(String folded) {
    return first.contains(folded) || parents.containsKey(folded);
  }

  boolean second(String folded) {
    return parents.containsKey(folded);
  }

  /** Whether the first level may stand over the second. */
  boolean over(String upper, String lower) {
    return upper.equals(parents.get(lower));
  }

  /** How many lines from {@code at} make up the longest name of a level, 0 where none does. */
  int lines(List<PrintedLine> lines, int at, int to) {
    StringBuilder text = new StringBuilder();
    int found = 0;
    for (int i = at; i < Math.min(to, at + MOST_LINES); i++) {
      text.append(Wording.fold(lines.get(i).text()));
      if (names(text.toString())) {
        found = i + 1 - at;
      }
    }
    return found;
  }
}
