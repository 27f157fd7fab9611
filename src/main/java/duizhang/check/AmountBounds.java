package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Line;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ThreePublicItem;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import duizhang.prose.Claim;
import duizhang.rules.BetweenForms;
import duizhang.settle.Settlement;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Amounts that cannot exceed another: a part that another form prints the whole of (FAX-10, FAX-11, BUX-5, BUX-7 of the rule list), the operating costs that
 * a sentence says (NAR-09), the money of the project targets (BUX-6), the execution of a project (PF-12). What lies below the bound holds; it proves nothing.
 */
final class AmountBounds {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final TableFigures tables;
  private final List<Fact> facts;
  private final Observations seen;

  private AmountBounds(TableFigures tables, List<Fact> facts, Observations seen) {
    this.tables = tables;
    this.facts = facts.stream().filter(Fact::money).toList();
    this.seen = seen;
  }

  static void check(Settlement settlement, TableFigures tables, List<Fact> facts, List<Claim> claims, Observations seen) {
    AmountBounds bounds = new AmountBounds(tables, facts, seen);
    Set<List<String>> met = new HashSet<>();
    BetweenForms.bounds(settlement.profile().kind(), bounds.facts).stream()
        .filter(bound -> met.add(List.of(bound.rule(), bound.part().id(), bound.whole().id()))).forEach(bounds::form);
    claims.stream().filter(claim -> ThreePublicItem.OPERATING_COSTS.is(claim.code()) && claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null)
        .forEach(bounds::operating);
    bounds.targets("BUX-6", FormId.EXPENDITURE, fact -> fact.total() && !fact.ofWhich());
    bounds.targets("BUX-6b", FormId.GENERAL_BUDGET_EXPENDITURE, fact -> fact.measure() == Measure.APPROPRIATION);
    bounds.executions();
  }

  private static boolean above(BigDecimal part, BigDecimal whole, BigDecimal tolerance) {
    return part.subtract(whole).compareTo(tolerance) > 0;
  }

  private void form(BetweenForms.Bound bound) {
    Fact part = bound.part();
    Fact whole = bound.whole();
    String instance = TableFigures.row(part) + " [" + part.form() + " ≤ " + whole.form() + "]";
    BigDecimal tolerance = part.ulp().add(whole.ulp()).divide(TWO);
    List<String> operands = List.of(part.id(), whole.id());
    if (!above(part.amount(), whole.amount(), tolerance)) {
      seen.holds(bound.rule(), instance, part.amount(), whole.amount(), tolerance, part.page(), operands);
      return;
    }
    BigDecimal difference = part.amount().subtract(whole.amount());
    Message message = Message.of("above_whole").with("page", part.page()).with("table", tables.title(part)).with("row", TableFigures.row(part))
        .with("column", TableFigures.column(part)).with("printed", Figure.of(part)).with("other_page", whole.page()).with("other", tables.title(whole))
        .with("expected", Figure.of(whole)).with("difference", Figure.yuan(difference, part.unit()));
    seen.fails(bound.rule(), instance, part.amount(), whole.amount(), tolerance, operands, new Draft(
        FindingKind.SAME_POINT, CheckLevel.FLAG, cause(part, whole), part.page(), Figure.of(part), Figure.of(whole), difference, part.id(), message, 1));
  }

  /** Funds may differ between the forms of a year; where both figures are proven the document has to explain it. */
  private CheckCause cause(Fact one, Fact other) {
    boolean doubtful = tables.doubtful(one) || tables.doubtful(other);
    boolean alike = one.fund() == other.fund() || one.fund() == Fund.GENERAL;
    return doubtful
        ? CheckCause.EXTRACTION
        : alike && one.status() == Status.PROVEN && other.status() == Status.PROVEN
            ? CheckCause.DOCUMENT
            : CheckCause.UNDECIDED;
  }

  /** Only administrative units have operating costs; what the others of a department use is in the table and not in the sentence. */
  private void operating(Claim claim) {
    Optional<Fact> printed = facts.stream().filter(fact -> fact.form() == FormId.GENERAL_BUDGET_BASIC && fact.table() != null
        && (Line.PUBLIC_USE_TOTAL.is(fact.code()) || fact.measure() == Measure.PUBLIC_USE && fact.scheme() == Scheme.TOTAL)
        && Objects.equals(fact.fiscalYear(), claim.fiscalYear()) && fact.stage() == claim.stage()).findFirst();
    if (printed.isEmpty()) {
      return;
    }
    Fact whole = printed.get();
    BigDecimal tolerance = Figure.ulp(claim).add(whole.ulp()).divide(TWO);
    List<String> operands = List.of(claim.id(), whole.id());
    if (!above(claim.valueYuan(), whole.amount(), tolerance)) {
      seen.holds("NAR-09", claim.itemName(), claim.valueYuan(), whole.amount(), tolerance, claim.page(), operands);
      return;
    }
    BigDecimal difference = claim.valueYuan().subtract(whole.amount());
    Message message = Message.of("operating_costs").with("page", claim.page()).with("quote", Figure.quoted(claim.sentence(), 120))
        .with("printed", Figure.of(claim)).with("other_page", whole.page()).with("table", tables.title(whole)).with("expected", Figure.of(whole))
        .with("difference", Figure.yuan(difference, claim.unit()));
    seen.fails("NAR-09", claim.itemName(), claim.valueYuan(), whole.amount(), tolerance, operands, new Draft(
        FindingKind.PROSE_TABLE, CheckLevel.FLAG, CheckCause.UNDECIDED, claim.page(), Figure.of(claim), Figure.of(whole), difference, claim.id(), message, 1));
  }

  /** Not every document tells the targets of all its projects. */
  private void targets(String rule, FormId form, Predicate<Fact> money) {
    List<Fact> targets = facts.stream()
        .filter(fact -> fact.form() == FormId.PROJECT_PERFORMANCE_TARGET && fact.scheme() == Scheme.PROJECT && fact.stage() == Stage.BUDGET).filter(money)
        .toList();
    Optional<Fact> spending = facts.stream().filter(fact -> fact.form() == form && fact.measure() == Measure.PROJECT && fact.scheme() == Scheme.TOTAL
        && fact.subject().holder() == null && fact.stage() == Stage.BUDGET
        && targets.stream().allMatch(target -> Objects.equals(target.fiscalYear(), fact.fiscalYear()))).findFirst();
    if (targets.isEmpty() || spending.isEmpty()) {
      return;
    }
    Fact whole = spending.get();
    BigDecimal sum = targets.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal ulps = targets.stream().map(Fact::ulp).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance = ulps.add(whole.ulp()).divide(TWO);
    List<String> operands = Stream.concat(Stream.of(whole), targets.stream()).map(Fact::id).toList();
    if (!above(sum, whole.amount(), tolerance)) {
      seen.holds(rule, null, whole.amount(), sum, tolerance, whole.page(), operands);
      return;
    }
    BigDecimal difference = sum.subtract(whole.amount());
    String printed = Figure.yuan(sum, whole.unit());
    Message message = Message.of("targets_above").with("count", targets.size()).with("printed", printed).with("page", whole.page())
        .with("table", tables.title(whole)).with("expected", Figure.of(whole)).with("difference", Figure.yuan(difference, whole.unit()));
    seen.fails(rule, null, whole.amount(), sum, tolerance, operands, new Draft(
        FindingKind.SAME_POINT, CheckLevel.FLAG, CheckCause.UNDECIDED, whole.page(), printed, Figure.of(whole), difference, null, message, 1));
  }

  /** More spent than the adjusted budget may be right; a form owes an explanation. */
  private void executions() {
    for (Fact executed : facts) {
      if (executed.scheme() != Scheme.PROJECT || executed.stage() != Stage.EXECUTION || !executed.total() || executed.ofWhich()) {
        continue;
      }
      Optional<Fact> budget = facts.stream().filter(fact -> Objects.equals(fact.table(), executed.table()) && fact.row() == executed.row()
          && fact.stage() == Stage.ADJUSTED_BUDGET && fact.scheme() == Scheme.PROJECT).findFirst();
      if (budget.isEmpty()) {
        continue;
      }
      List<String> operands = List.of(executed.id(), budget.get().id());
      BigDecimal tolerance = executed.ulp().add(budget.get().ulp()).divide(TWO);
      if (!above(executed.amount(), budget.get().amount(), tolerance)) {
        seen.holds("PF-12", executed.itemName(), executed.amount(), budget.get().amount(), tolerance, executed.page(), operands);
      } else {
        Message message = Message.of("overspent").with("page", executed.page()).with("row", executed.itemName()).with("printed", Figure.of(executed))
            .with("expected", Figure.of(budget.get()));
        seen.fails("PF-12", executed.itemName(), executed.amount(), budget.get().amount(), tolerance, operands, new Draft(
            FindingKind.DERIVED, CheckLevel.FLAG, CheckCause.UNDECIDED, executed.page(), Figure.of(executed), Figure.of(budget.get()),
            executed.amount().subtract(budget.get().amount()), executed.id(), message, 1));
      }
    }
  }
}
