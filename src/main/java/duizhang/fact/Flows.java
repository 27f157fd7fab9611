package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Wording;
import duizhang.form.CellRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.words.WordFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which side of the account titles, rows and heads name, if they name one. Titles and rows are asked outside the departments' forms only. */
final class Flows {
  private static final WordFile WORDS = WordFile.of("subjects.yaml").section("flow");
  private static final Pattern REVENUE = WORDS.pattern("revenue");
  private static final Pattern EXPENDITURE = WORDS.pattern("expenditure");
  private static final Pattern EXPENDITURE_HEAD = WORDS.pattern("expenditure_head");
  private static final Pattern REVENUE_GROUP = WORDS.pattern("revenue_group");
  private static final Pattern EXPENDITURE_GROUP = WORDS.pattern("expenditure_group");
  private static final Pattern REVENUE_TOTAL = WORDS.pattern("revenue_total");
  private static final Pattern EXPENDITURE_TOTAL = WORDS.pattern("expenditure_total");
  private static final Pattern OPENING_ROW = WORDS.pattern("opening_row");
  private static final Pattern CLOSING_ROW = WORDS.pattern("closing_row");
  private static final Pattern REVENUE_ROW = WORDS.pattern("revenue_row");
  private static final Pattern EXPENDITURE_ROW = WORDS.pattern("expenditure_row");

  private static final Pattern FROM_ABOVE = WORDS.pattern("from_above");

  private Flows() {}

  /** Whether a head names what a government gets from the one above it: 中央对我省转移支付. */
  static boolean fromAbove(String head) {
    return FROM_ABOVE.matcher(head).matches();
  }

  /** The side that the rows of such a table name, where most name one and all of them the same: transfers are one level's revenue and another's expenditure. */
  static Optional<Flow> ofRows(PrintedTable.Listing table) {
    if (table.form().ofDepartments() || table.panels() > 1) {
      return Optional.empty();
    }
    return ofLabels(table, 0, 2);
  }

  /** The side that all rows of one of several panels name which name any, and a third of them do: 国有资本经营收支 lists both under the same heads. */
  static Optional<Flow> ofPanel(PrintedTable.Listing table, int panel) {
    if (table.form().ofDepartments() || table.panels() == 1) {
      return Optional.empty();
    }
    return ofLabels(table, panel, 3);
  }

  /** The one side that labels of a panel name, where one of so many or more name it. */
  private static Optional<Flow> ofLabels(PrintedTable.Listing table, int panel, int of) {
    List<PlacedCell> labels = table.grid().cells().stream().filter(
        cell -> table.columns().get(cell.column()).panel() == panel && table.role(cell) == CellRole.LABEL && Wording.chinese(cell.text())).toList();
    List<Flow> named = labels.stream().flatMap(cell -> ofLabel(cell.folded()).stream()).toList();
    return named.stream().distinct().count() == 1 && named.size() * of >= labels.size() ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The side that a row of such a table names. */
  static Optional<Flow> ofRow(PrintedTable.Listing table, RowMeaning row) {
    return row.name() == null || table.form().ofDepartments()
        ? Optional.empty()
        : ofLabel(row.bare());
  }

  /** The side that a label names. */
  static Optional<Flow> ofLabel(String folded) {
    if (CLOSING_ROW.matcher(folded).matches()) {
      return Optional.of(Flow.CLOSING_BALANCE);
    }
    if (OPENING_ROW.matcher(folded).matches()) {
      return Optional.of(Flow.OPENING_BALANCE);
    }
    return REVENUE_ROW.matcher(folded).matches()
        ? Optional.of(Flow.REVENUE)
        : EXPENDITURE_ROW.matcher(folded).matches() ? Optional.of(Flow.EXPENDITURE) : Optional.empty();
  }

  /** Whether what a row names balances a side: what was left before beside revenue, what is left after beside expenditure. */
  static boolean balances(Flow side, Flow named) {
    return side == Flow.REVENUE && named == Flow.OPENING_BALANCE || side == Flow.EXPENDITURE && named == Flow.CLOSING_BALANCE;
  }

  /** The side that a row is the total of. */
  static Optional<Flow> ofTotal(String folded) {
    return REVENUE_TOTAL.matcher(folded).matches()
        ? Optional.of(Flow.REVENUE)
        : EXPENDITURE_TOTAL.matcher(folded).matches() ? Optional.of(Flow.EXPENDITURE) : Optional.empty();
  }

  /** The side whose list a row opens that is called after it and holds no figure. */
  static Optional<Flow> ofGroup(String folded) {
    return REVENUE_GROUP.matcher(folded).matches()
        ? Optional.of(Flow.REVENUE)
        : EXPENDITURE_GROUP.matcher(folded).matches() ? Optional.of(Flow.EXPENDITURE) : Optional.empty();
  }

  /** The side that heads name which name no other. */
  static Optional<Flow> ofHeads(String heads) {
    return only(REVENUE.matcher(heads).find(), EXPENDITURE_HEAD.matcher(heads).find());
  }

  /** The side that a text of a performance form speaks of; revenue where it names both. */
  static Flow spoken(String text) {
    return REVENUE.matcher(text).find() ? Flow.REVENUE : EXPENDITURE_HEAD.matcher(text).find() ? Flow.EXPENDITURE : Flow.UNKNOWN;
  }

  static Optional<Flow> ofTitle(PrintedTable.Listing table) {
    String title = table.form().ofDepartments() || table.caption().title() == null ? "" : Wording.fold(table.caption().title());
    return only(REVENUE.matcher(title).find(), EXPENDITURE.matcher(title).find());
  }

  private static Optional<Flow> only(boolean revenue, boolean expenditure) {
    return revenue == expenditure ? Optional.empty() : Optional.of(revenue ? Flow.REVENUE : Flow.EXPENDITURE);
  }
}
