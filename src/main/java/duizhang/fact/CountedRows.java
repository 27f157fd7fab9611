package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a listing that count things: those whose label ends with the unit of a count, and the rows numbered below such a row, which are its parts:
 * 车辆数合计（辆） above 1．执法执勤用车.
 */
final class CountedRows {
  private static final WordFile WORDS = WordFile.of("rows.yaml").section("head");
  private static final Pattern UNIT = WORDS.pattern("unit");

  private final FromAbove<String> units = new FromAbove<>();

  /**
   * The unit of a row's figures where it is none of money; rows are asked from top to bottom.
   *
   * @param label as printed, without blanks
   */
  Optional<String> of(int panel, String label) {
    return units.at(panel, label, unit(Wording.fold(label)));
  }

  private static Optional<String> unit(String label) {
    Matcher unit = UNIT.matcher(label);
    boolean last = unit.find() && unit.end() == label.length();
    return last && !unit.group(1).equals("%") && Amount.factor(unit.group(1)).isEmpty() ? Optional.of(unit.group(1)) : Optional.empty();
  }
}
