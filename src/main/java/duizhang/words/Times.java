package duizhang.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for times, and which of the times that a text names is its own: what years and stages both have to know. */
final class Times {
  static final WordFile WORDS = WordFile.of("times.yaml");
  private static final Pattern HEAD = WORDS.section("comparisons").pattern("head");
  private static final Pattern SENTENCE = WORDS.section("comparisons").pattern("sentence");

  private Times() {}

  /** A change from one time to another is told of the newer one, which a head names first or, in 比上年增减, not at all. */
  static String newer(String head) {
    return HEAD.matcher(head).replaceFirst("");
  }

  /** What a head compares its own time with, from the word that compares on. */
  static Optional<String> compared(String head) {
    Matcher comparison = HEAD.matcher(head);
    return comparison.find() ? Optional.of(comparison.group()) : Optional.empty();
  }

  /** The words of a sentence without those that tell of other times than its own. */
  static String own(String words) {
    return SENTENCE.matcher(words).replaceAll("");
  }
}
