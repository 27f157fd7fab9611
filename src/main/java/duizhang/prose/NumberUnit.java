package duizhang.prose;

import duizhang.words.WordFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit printed behind a number.
 *
 * @param text as the dataset names it
 * @param length how many characters of the sentence it takes
 */
record NumberUnit(String text, int length, Sort sort) {
  enum Sort {
    MONEY,
    PERCENT,
    COUNT
  }

  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("unit");
  private static final Pattern MONEY = WORDS.pattern("money");
  private static final Pattern THRESHOLD = WORDS.pattern("threshold");
  private static final Pattern PERCENT = Pattern.compile("^%");
  private static final Pattern COUNT = WORDS.pattern("count");

  /** The unit at a place of a folded text; empty where there is none, or where the number is a limit (50万元以上). */
  static Optional<NumberUnit> at(String folded, int place) {
    String rest = folded.substring(place, Math.min(folded.length(), place + 20));
    Matcher money = MONEY.matcher(rest);
    if (money.find()) {
      return THRESHOLD.matcher(rest.substring(money.end())).find()
          ? Optional.empty()
          : Optional.of(new NumberUnit(money.group(1), money.end(), Sort.MONEY));
    }
    if (PERCENT.matcher(rest).find()) {
      return Optional.of(new NumberUnit("%", 1, Sort.PERCENT));
    }
    Matcher count = COUNT.matcher(rest);
    return count.find() ? Optional.of(new NumberUnit(count.group(), count.end(), Sort.COUNT)) : Optional.empty();
  }
}
