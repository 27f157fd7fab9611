package duizhang.prose;

import duizhang.words.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the counts of sentences: staff, vehicles, groups, receptions. */
final class Counts {
  /** How many characters before a number may say what it counts. */
  private static final int REACH = 120;

  /** What a number counts, in the words of the sentence, and in which year. */
  record Counted(String name, Integer year) {}

  private final Vocabulary vocabulary;
  private final List<Statistic> statistics = new ArrayList<>();
  private Integer asOf;

  Counts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Statistic> statistics() {
    return List.copyOf(statistics);
  }

  /** A new paragraph begins: its counts are of the document's year until it says otherwise. */
  void enter(Integer year) {
    asOf = year;
  }

  /** What the number counts; empty where it is none of the known counts. */
  Optional<Counted> read(Paragraph.Sentence sentence, Paragraph.PrintedNumber number, BigDecimal value) {
    if (value == null) {
      return Optional.empty();
    }
    for (int printed : Years.counted(sentence.folded().substring(0, number.start()))) {
      asOf = asOf == null || Math.abs(printed - asOf) <= 1 ? Integer.valueOf(printed) : asOf;
    }
    String before = sentence.folded().substring(Math.max(0, number.start() - REACH), number.start());
    String rest = sentence.folded().substring(number.end());
    for (Vocabulary.Count count : vocabulary.counts()) {
      Matcher unit = count.unit().matcher(rest);
      if (unit.find() && count.before().matcher(before).find()) {
        if (count.metric() != null) {
          statistics.add(new Statistic(asOf, count.metric(), value, unit.group(), number.page(), sentence.text()));
        }
        String clause = vocabulary.bare(Phrase.lastClause(Brackets.innermost(before.replaceFirst("[,、:]$", ""))));
        return Optional.of(new Counted(clause.isEmpty() ? before : clause, asOf));
      }
    }
    return Optional.empty();
  }
}
