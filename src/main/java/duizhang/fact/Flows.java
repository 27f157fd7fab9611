package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Wording;
import duizhang.form.PrintedTable;
import duizhang.words.WordFile;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which side of the account the title of a table outside the departments' forms names, if it names one. */
final class Flows {
  private static final WordFile WORDS = WordFile.of("subjects.yaml").section("flow");
  private static final Pattern REVENUE = WORDS.pattern("revenue");
  private static final Pattern EXPENDITURE = WORDS.pattern("expenditure");

  private Flows() {}

  static Optional<Flow> ofTitle(PrintedTable.Listing table) {
    String title = table.form().ofDepartments() || table.caption().title() == null ? "" : Wording.fold(table.caption().title());
    boolean revenue = REVENUE.matcher(title).find();
    boolean expenditure = EXPENDITURE.matcher(title).find();
    return revenue == expenditure ? Optional.empty() : Optional.of(revenue ? Flow.REVENUE : Flow.EXPENDITURE);
  }
}
