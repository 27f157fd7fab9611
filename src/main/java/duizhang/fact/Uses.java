package duizhang.fact;

import duizhang.codes.Measure;
import duizhang.codes.Wording;
import duizhang.form.PrintedTable;
import duizhang.words.WordFile;
import java.util.List;
import java.util.Optional;

/** Which use of money the title of a table outside the departments' forms names for all its figures, if it names one. */
final class Uses {
  private static final WordFile WORDS = WordFile.of("subjects.yaml").section("use");

  private Uses() {}

  static Optional<Measure> ofTitle(PrintedTable.Listing table) {
    String title = table.form().ofDepartments() || table.caption().title() == null ? "" : Wording.fold(table.caption().title());
    List<String> named = WORDS.keys().stream().filter(use -> WORDS.pattern(use).matcher(title).find()).toList();
    return named.size() == 1 ? Optional.of(Measure.valueOf(named.get(0))) : Optional.empty();
  }
}
