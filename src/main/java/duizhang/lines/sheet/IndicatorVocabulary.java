package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The heads and levels that grids of indicators print, from {@code words/indicators.yaml}. */
final class IndicatorVocabulary {
  private static final IndicatorVocabulary STANDARD = new IndicatorVocabulary(WordFile.of("indicators.yaml"));

  /** Names are torn into fewer lines than this. */
  private static final int MOST_LINES = 8;

  /** Names of levels that have so many characters without the word for an indicator are known without it. */
  private static final int SPEAKING = 4;

  /** Points that a level's name has behind it. */
  private static final Pattern POINTS = Pattern.compile("\\(\\d+(\\.\\d+)?%?\\D?\\)$");

  private final List<IndicatorHeads> heads;
  private final Set<String> first;
  private final Map<String, Set<String>> parents = new HashMap<>();
  private final List<IndicatorColumn> columns;
  private final List<Pattern> wordings;

  private IndicatorVocabulary(WordFile words) {
    heads = words.sections("grids").stream().map(IndicatorHeads::of).toList();
    WordFile levels = words.section("levels");
    String kind = words.text("kind");
    first = levels.keys();
    for (String upper : first) {
      for (String lower : levels.texts(upper)) {
        parents.computeIfAbsent(lower, key -> new HashSet<>()).add(upper);
        String bare = lower.substring(0, Math.max(0, lower.lastIndexOf(kind)));
        if (bare.length() >= SPEAKING) {
          parents.computeIfAbsent(bare, key -> new HashSet<>()).add(upper);
        }
      }
    }
    WordFile parts = words.section("parts");
    columns = parts.keys().stream().map(column -> IndicatorColumn.valueOf(column.toUpperCase(Locale.ROOT))).toList();
    wordings = parts.keys().stream().map(parts::pattern).toList();
  }

  static IndicatorVocabulary standard() {
    return STANDARD;
  }

  List<IndicatorHeads> heads() {
    return heads;
  }

  /** Whether a folded text names a level of the first or second column. */
  boolean names(String folded) {
    String name = plain(folded);
    return first.contains(name) || parents.containsKey(name);
  }

  boolean first(String folded) {
    return first.contains(plain(folded));
  }

  boolean second(String folded) {
    return parents.containsKey(plain(folded));
  }

  /** Whether the first level may stand over the second. */
  boolean over(String upper, String lower) {
    return parents.getOrDefault(plain(lower), Set.of()).contains(plain(upper));
  }

  /** A name without the points in brackets behind it. */
  private static String plain(String folded) {
    return POINTS.matcher(folded).replaceFirst("");
  }

  /** What the columns' heads may say, in the order of {@link #columns()}. */
  List<Pattern> wordings() {
    return wordings;
  }

  List<IndicatorColumn> columns() {
    return columns;
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
