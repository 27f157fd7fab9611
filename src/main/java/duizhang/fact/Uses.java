package duizhang.fact;

import duizhang.codes.Measure;
import duizhang.codes.Wording;
import duizhang.form.PrintedTable;
import duizhang.words.WordFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which use of money the title of a table outside the departments' forms names for all its figures, if it names one. */
final class Uses {
  private static final Map<Measure, Pattern> USES = WordFile.of("subjects.yaml").section("use").patterns(Measure::valueOf);

  private Uses() {}

  static Optional<Measure> ofTitle(PrintedTable.Listing table) {
    String title = table.form().ofDepartments() || table.caption().title() == null ? "" : Wording.fold(table.caption().title());
    List<Measure> named = USES.entrySet().stream().filter(use -> use.getValue().matcher(title).find()).map(Map.Entry::getKey).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
