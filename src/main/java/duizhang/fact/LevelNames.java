package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.regex.Pattern;

/** The names that the templates print in the first two columns of an indicator grid. */
final class LevelNames {
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("levels");
  private static final Pattern FIRST = WORDS.pattern("first");
  private static final Pattern SECOND = WORDS.pattern("second");
  private static final Pattern KNOWN = WORDS.pattern("known");

  private LevelNames() {}

  /** Whether {@code lower} is the rest of a label of which {@code upper} stands before a page break. */
  static boolean rest(String upper, String lower) {
    return upper != null && !KNOWN.matcher(Wording.fold(lower)).matches() && KNOWN.matcher(Wording.fold(upper + lower)).matches();
  }

  /** Whether a label can stand in the first column only. */
  static boolean firstOnly(String folded) {
    return FIRST.matcher(folded).matches();
  }

  /** Whether a label can stand in the second column only. */
  static boolean secondOnly(String folded) {
    return SECOND.matcher(folded).matches();
  }
}
