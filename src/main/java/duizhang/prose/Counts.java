package duizhang.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the counts of sentences: staff, vehicles, groups, receptions. */
final class Counts {
  /** How many characters before a number may say what it counts. */
  private static final int REACH = 120;

  private final Vocabulary vocabulary;
  private final List<Statistic> statistics = new ArrayList<>();

  Counts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Statistic> statistics() {
    return List.copyOf(statistics);
  }

  /** What the number counts, in the words of the sentence; empty where it is none of the known counts. */
  Optional<String> read(Paragraph.Sentence sentence, Paragraph.PrintedNumber number, Integer year, BigDecimal value) {
    if (value == null) {
      return Optional.empty();
    }
    String before = sentence.folded().substring(Math.max(0, number.start() - REACH), number.start());
    String rest = sentence.folded().substring(number.end());
    for (Vocabulary.Count count : vocabulary.counts()) {
      Matcher unit = count.unit().matcher(rest);
      if (unit.find() && count.before().matcher(before).find()) {
        if (count.metric() != null) {
          statistics.add(new Statistic(year, count.metric(), value, unit.group(), number.page(), sentence.text()));
        }
        String clause = vocabulary.bare(Phrase.lastClause(Brackets.innermost(before.replaceFirst("[,、:]$", ""))));
        return Optional.of(clause.isEmpty() ? before : clause);
      }
    }
    return Optional.empty();
  }
}
