package duizhang.form;

import duizhang.codes.Accounts;
import duizhang.codes.Chart;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.regex.Pattern;

/** Whose accounts a table belongs to, by what only the one or the other prints: both publish tables of equal titles. */
enum Owner {
  GOVERNMENT,
  DEPARTMENT,
  /** Both print such a table. */
  EITHER;

  /** Rows that name taxes; fewer may be a department's sources of money called by chance alike. */
  private static final int TAXES = 3;

  private static final WordFile WORDS = WordFile.of("titles.yaml").section("profile");
  private static final Pattern ONLY_GOVERNMENTS = WORDS.pattern("only_governments");
  private static final Pattern ONLY_DEPARTMENTS = WORDS.pattern("only_departments");

  static Owner of(PrintedTable table) {
    String title = table.caption().title() == null ? "" : Wording.fold(table.caption().title());
    if (ONLY_DEPARTMENTS.matcher(title).find()) {
      return DEPARTMENT;
    }
    if (ONLY_GOVERNMENTS.matcher(title).find() || table instanceof PrintedTable.Listing listing && taxes(listing) >= TAXES) {
      return GOVERNMENT;
    }
    return table.form().ofDepartments() && FormCatalogue.standard().government(title).isEmpty() ? DEPARTMENT : EITHER;
  }

  private static long taxes(PrintedTable.Listing table) {
    return table.grid().cells().stream()
        .filter(cell -> table.role(cell) == CellRole.LABEL && !cell.blank())
        .filter(cell -> Accounts.standard().named(Chart.REVENUE, cell.text(), "101").isPresent())
        .limit(TAXES).count();
  }
}
