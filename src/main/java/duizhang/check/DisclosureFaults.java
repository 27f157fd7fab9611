package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.Coverage;
import duizhang.codes.FindingKind;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Scope;
import duizhang.codes.TokenRole;
import duizhang.codes.Wording;
import duizhang.settle.SettledTable;
import duizhang.settle.Settlement;
import duizhang.words.Funds;
import duizhang.words.WordFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Forms that are owed and not there, or empty without a word (DS-01, DS-02 of the rule list). */
final class DisclosureFaults {
  private static final WordFile WORDS = WordFile.of("findings.yaml");
  private static final WordFile FORMS = WORDS.section("forms");
  private static final Pattern NONE_SAID = WORDS.section("disclosure").pattern("none_said");
  private static final Map<FormId, Fund> FUNDS = Map.of(FormId.GOVERNMENT_FUND, Fund.GOVERNMENT_FUND, FormId.STATE_CAPITAL, Fund.STATE_CAPITAL);

  /** One number in so many. */
  private static final int LOST = 5;
  private static final Set<Scope> OWING = Set.of(Scope.DEPARTMENT, Scope.UNIT);

  private final Settlement settlement;
  private final List<LedgerEntry> ledger;
  private final Observations seen;

  private DisclosureFaults(Settlement settlement, List<LedgerEntry> ledger, Observations seen) {
    this.settlement = settlement;
    this.ledger = ledger;
    this.seen = seen;
  }

  static void check(Settlement settlement, List<FormCoverage> coverage, List<LedgerEntry> ledger, Observations seen) {
    DisclosureFaults faults = new DisclosureFaults(settlement, ledger, seen);
    faults.missing("missing_listed", coverage, Coverage.LISTED_MISSING);
    boolean none = coverage.stream().anyMatch(form -> form.coverage() == Coverage.LISTED_MISSING)
        && coverage.stream().noneMatch(form -> form.coverage() == Coverage.PRESENT);
    // Governments owe other forms; and where all that is listed is missing, nothing more is missing for another reason.
    if (settlement.profile().scope() != null && OWING.contains(settlement.profile().scope()) && !none) {
      faults.missing("missing", coverage, Coverage.ABSENT);
      seen.asked("DS-01");
    }
    // A document without any figure is a template; that it is empty is no news of a form.
    if (settlement.tables().stream().anyMatch(table -> !table.facts().facts().isEmpty())) {
      coverage.stream().filter(form -> form.coverage() == Coverage.EMPTY_SILENT).forEach(faults::empty);
      if (coverage.stream().anyMatch(form -> form.coverage() == Coverage.EMPTY_SILENT || form.coverage() == Coverage.EMPTY_NOTED)) {
        seen.asked("DS-02");
      }
    }
  }

  /**
   * The forms that are missing, as one finding. Where pages could not be read, or tables stand that nobody could name, one of them may be the form:
   * then it is not the document that is to blame.
   */
  private void missing(String message, List<FormCoverage> coverage, Coverage lack) {
    List<FormId> forms = coverage.stream().filter(form -> form.coverage() == lack).map(FormCoverage::form)
        .filter(form -> FORMS.has(form.id()) && !noneSaid(form)).toList();
    if (forms.isEmpty()) {
      return;
    }
    boolean unread = settlement.document().pages().stream().anyMatch(page -> page.refusal().isPresent()) || lost();
    boolean unnamed = settlement.tables().stream().anyMatch(table -> table.table().form() == FormId.OTHER);
    CheckCause cause = unread ? CheckCause.EXTRACTION : unnamed || lack == Coverage.ABSENT ? CheckCause.UNDECIDED : CheckCause.DOCUMENT;
    seen.found("DS-01", new Draft(
        FindingKind.DISCLOSURE, CheckLevel.FLAG, cause, null, null, null, null, null,
        Message.of(message).with("row", names(forms, 0, "、"), names(forms, 1, ", ")), forms.size()));
  }

  /** Whether so many numbers found no place that a table of them may be the form. */
  private boolean lost() {
    long unaccounted = ledger.stream().filter(number -> number.role() == TokenRole.UNACCOUNTED).count();
    return unaccounted * LOST > ledger.size();
  }

  private static String names(List<FormId> forms, int language, String between) {
    return forms.stream().map(form -> FORMS.texts(form.id()).get(language)).collect(Collectors.joining(between));
  }

  private void empty(FormCoverage form) {
    SettledTable table = settlement.tables().stream().filter(settled -> settled.id().equals(form.table())).findFirst().orElse(null);
    if (table == null || noneSaid(form.form())) {
      return;
    }
    int page = table.table().grid().segments().get(0).page();
    boolean figures = table.table().grid().cells().stream().anyMatch(cell -> cell.row() > 0 && cell.compact().matches("[\\d,.]*\\d\\.\\d+"));
    String title = table.table().caption().title();
    CheckCause cause = figures || table.lostCharacters() > 0 ? CheckCause.EXTRACTION : CheckCause.DOCUMENT;
    seen.found("DS-02", new Draft(
        FindingKind.DISCLOSURE, CheckLevel.FLAG, cause, page, null, null, null, null,
        Message.of("empty_silent").with("page", page).with("table", title == null ? FORMS.texts(form.form().id()).get(0) : title), 1));
  }

  /** Whether some line says that there is no money of the form's fund. */
  private boolean noneSaid(FormId form) {
    Fund fund = FUNDS.get(form);
    return fund != null && settlement.document().pages().stream().flatMap(page -> page.lines().stream()).map(line -> Wording.compact(line.text()))
        .anyMatch(line -> Funds.named(line).contains(fund) && NONE_SAID.matcher(line).find());
  }
}
