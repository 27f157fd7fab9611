package duizhang.read.text;

import duizhang.codes.FormCatalogue;
import duizhang.codes.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The heads and levels that grids of indicators print, from {@code codes/indicators.tsv}. */
final class IndicatorVocabulary {
  private static final IndicatorVocabulary STANDARD = new IndicatorVocabulary();

  /** Names are torn into fewer lines than this. */
  private static final int MOST_LINES = 8;

  private final List<List<String>> heads = new ArrayList<>();
  private final Set<String> first = new HashSet<>();
  private final Map<String, String> parents = new HashMap<>();

  private IndicatorVocabulary() {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(IndicatorVocabulary.class.getResourceAsStream("/codes/indicators.tsv")), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        List<String> parts = Arrays.asList(line.split("\t"));
        if (parts.get(0).equals("heads")) {
          heads.add(parts.subList(1, parts.size()));
        } else {
          first.add(parts.get(1));
          parts.subList(2, parts.size()).forEach(second -> parents.put(second, parts.get(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IndicatorVocabulary standard() {
    return STANDARD;
  }

  List<List<String>> heads() {
    return heads;
  }

  static FormCatalogue.Heads patterns(List<String> heads) {
    return new FormCatalogue.Heads("", heads.stream().map(head -> List.of(Pattern.compile(head))).toList());
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
