package duizhang.fact;

import duizhang.words.WordFile;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of an indicator grid holds, known by its folded head. The order matters: the first wording that fits is the one. */
enum IndicatorPart {
  PROJECT,
  FUNDS,
  GOAL,
  LEVEL1,
  LEVEL2,
  LEVEL3,
  OPERATOR,
  REASON,
  SCORE,
  WEIGHT,
  ACTUAL,
  UNIT,
  TARGET,
  OTHER;

  private final Pattern head;

  IndicatorPart() {
    head = WordFile.of("performance.yaml").section("parts").pattern(name());
  }

  static Optional<IndicatorPart> of(String foldedHead) {
    return Arrays.stream(values()).filter(part -> part.head.matcher(foldedHead).matches()).findFirst();
  }

  boolean level() {
    return this == LEVEL1 || this == LEVEL2 || this == LEVEL3;
  }
}
