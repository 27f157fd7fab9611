package duizhang.fact;

import duizhang.codes.Stage;
import duizhang.codes.Wording;
import duizhang.words.Stages;
import duizhang.words.WordFile;
import duizhang.words.Years;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When the rows of a government's table are of that begin with their own year, 一、2023年末债务余额 above 三、2024年债券发行决算数, and the rows numbered below them,
 * which are their parts. A year far from the table's own names what is repaid, not when,
 * and one in the name of a grant is no time.
 */
final class RowTimes {
  /** What a row says of when its figures are; {@code stage} is null where it says none. */
  record Time(int year, Stage stage) {}

  private static final Pattern STATED = WordFile.of("times.yaml").section("row").pattern("stated");

  private final Integer year;
  private final boolean asked;
  private final FromAbove<Time> times = new FromAbove<>();

  /**
   * @param year of the table
   * @param asked whether the rows of the table may have years of their own
   */
  RowTimes(Integer year, boolean asked) {
    this.year = year;
    this.asked = asked && year != null;
  }

  /**
   * The time of a row, or null; rows are asked from top to bottom.
   *
   * @param label as printed, with its number
   */
  Time of(int panel, String label) {
    if (!asked || label.isEmpty()) {
      return null;
    }
    String bare = Wording.fold(Wording.withoutNumbering(Wording.compact(label)));
    Optional<Time> own = Years.leading(bare).filter(said -> Math.abs(said - year) <= 1 && STATED.matcher(bare).matches())
        .map(said -> new Time(said, Stages.ofHeads(List.of(bare)).orElse(null)));
    return times.at(panel, label, own).orElse(null);
  }
}
