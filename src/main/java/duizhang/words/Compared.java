package duizhang.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a derived column says that its figures are compared with. */
public enum Compared {
  YEAR_BEFORE("year_before"),
  BUDGET("budget");

  private static final Pattern HEAD = Times.WORDS.section("comparisons").pattern("head");

  private final Pattern words;

  Compared(String name) {
    words = Times.WORDS.section("comparisons").pattern(name);
  }

  /** Of a folded head, if it names something to compare with. */
  public static Optional<Compared> of(String head) {
    Matcher comparison = HEAD.matcher(head);
    if (comparison.find()) {
      for (Compared compared : values()) {
        if (compared.words.matcher(comparison.group()).find()) {
          return Optional.of(compared);
        }
      }
    }
    return Optional.empty();
  }
}
