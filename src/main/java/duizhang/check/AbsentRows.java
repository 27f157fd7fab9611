package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Classes that a form must print because others do (BU-, FA- of the rule list, completeness): where all income of a class is appropriation and the class is
 * spent, the forms of appropriated spending hold it.
 */
final class AbsentRows {
  private static final Set<FormId> FUND_FORMS = EnumSet.of(FormId.GENERAL_BUDGET_EXPENDITURE, FormId.GOVERNMENT_FUND, FormId.STATE_CAPITAL);
  private static final int CLASS = 3;

  private AbsentRows() {}

  static void check(TableFigures tables, List<Fact> facts, Observations seen) {
    List<Fact> classes = facts.stream().filter(fact -> fact.scheme() == Scheme.FUNCTION && fact.code() != null && fact.code().length() == CLASS
        && fact.valueKind() == ValueKind.AMOUNT && fact.amount() != null && fact.amount().signum() > 0).toList();
    List<Fact> appropriated = forms(facts, EnumSet.of(FormId.APPROPRIATION_EXPENDITURE));
    boolean one = !appropriated.isEmpty();
    List<Fact> held = one ? appropriated : forms(facts, FUND_FORMS);
    // Of three forms each may be the one that the class belongs to: all must be there.
    boolean whole = one || FUND_FORMS.stream().allMatch(form -> facts.stream().anyMatch(fact -> fact.form() == form));
    if (held.isEmpty() || !whole) {
      return;
    }
    List<Fact> missing = new ArrayList<>();
    for (Fact spent : classes) {
      boolean candidate = spent.form() == FormId.EXPENDITURE && spent.measure() == Measure.TOTAL && spent.stage() == Stage.FINAL;
      if (candidate && income(classes, spent, Measure.TOTAL).isPresent() && all(classes, spent)
          && held.stream().noneMatch(fact -> fact.code() != null && fact.code().startsWith(spent.code()))) {
        missing.add(spent);
      }
    }
    for (Fact spent : missing) {
      Fact income = income(classes, spent, Measure.APPROPRIATION).orElseThrow();
      Fact form = held.get(0);
      boolean read = spent.status() == Status.PROVEN && income.status() == Status.PROVEN && !tables.doubtful(form);
      Message message = Message.of("absent_row").with("page", form.page()).with("table", tables.title(form)).with("row", TableFigures.row(spent))
          .with("other_page", income.page()).with("other", tables.title(income)).with("expected", Figure.of(income)).with("third_page", spent.page())
          .with("third", tables.title(spent)).with("printed", Figure.of(spent));
      seen.found("ROW-ABSENT", new Draft(
          FindingKind.SAME_POINT, CheckLevel.FLAG, read ? CheckCause.DOCUMENT : CheckCause.UNDECIDED, form.page(), null, Figure.of(spent), null, spent.id(),
          message,
          1));
    }
  }

  private static List<Fact> forms(List<Fact> facts, Set<FormId> forms) {
    return facts.stream().filter(fact -> forms.contains(fact.form()) && fact.scheme() == Scheme.FUNCTION).toList();
  }

  private static Optional<Fact> income(List<Fact> classes, Fact spent, Measure measure) {
    return classes.stream().filter(fact -> fact.form() == FormId.REVENUE && fact.flow() == Flow.REVENUE && fact.measure() == measure
        && fact.code().equals(spent.code()) && Objects.equals(fact.fiscalYear(), spent.fiscalYear())).findFirst();
  }

  /** Whether all income of the class is appropriation, and it is what was spent. */
  private static boolean all(List<Fact> classes, Fact spent) {
    Optional<Fact> total = income(classes, spent, Measure.TOTAL);
    Optional<Fact> appropriation = income(classes, spent, Measure.APPROPRIATION);
    return total.isPresent() && appropriation.isPresent() && total.get().amount().compareTo(appropriation.get().amount()) == 0
        && total.get().amount().compareTo(spent.amount()) == 0;
  }
}
