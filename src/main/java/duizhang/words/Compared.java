package duizhang.words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a derived column says that its figures are compared with. */
public enum Compared {
  YEAR_BEFORE("year_before"),
  BUDGET("budget");

  private final Pattern words;

  Compared(String name) {
    words = Times.WORDS.section("comparisons").pattern(name);
  }

  /** Whether a folded head says nothing but what its figures are compared with: 比上年增长. */
  public static boolean only(String head) {
    return Times.compared(head).filter(head::equals).isPresent();
  }

  /** Of a folded head, if it names something to compare with. */
  public static Optional<Compared> of(String head) {
    return Times.compared(head).flatMap(words -> Stream.of(values()).filter(compared -> compared.words.matcher(words).find()).findFirst());
  }
}
