package duizhang.prose;

import duizhang.codes.Evidence;
import duizhang.codes.FormId;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.codes.ValueState;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.fact.Subject;
import duizhang.form.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns claims into the facts that the forms would hold which the document does not print. */
final class ProseFacts {
  private final Profile profile;
  private final Set<FormId> printed;
  private final FactMatcher tables;

  /**
   * A document's missing forms.
   *
   * @param printed the forms of its tables, empty ones too
   * @param tables its tables' facts
   */
  ProseFacts(Profile profile, Set<FormId> printed, FactMatcher tables) {
    this.profile = profile;
    this.printed = Set.copyOf(printed);
    this.tables = tables;
  }

  /** One fact for every figure, however often the sentences say it; a figure said with two amounts gives both. */
  List<Fact> facts(List<Claim> claims) {
    List<Fact> facts = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.valueKind() != ValueKind.AMOUNT || claim.valueYuan() == null || !owed()) {
        continue;
      }
      MissingFigure.of(claim, profile.kind())
          .filter(figure -> missing(figure, claim) && seen.add(key(figure, claim)))
          .ifPresent(figure -> facts.add(fact(figure, claim)));
    }
    return facts;
  }

  /** Only budgets and final accounts of an agency owe the forms. */
  private boolean owed() {
    return profile.kind().stage() != null;
  }

  /** Where a document prints tables, the sentences' other years and stages are comparisons with forms of other documents. */
  private boolean missing(MissingFigure figure, Claim claim) {
    if (printed.isEmpty()) {
      return true;
    }
    boolean itsTime = claim.fiscalYear() != null && claim.fiscalYear().equals(profile.year())
        && (claim.stage() == profile.kind().stage() || figure.form() == FormId.THREE_PUBLIC || figure.scheme() == Scheme.PROJECT);
    return itsTime && !printed.contains(figure.form()) && !tables.held(claim);
  }

  private static List<Object> key(MissingFigure figure, Claim claim) {
    return Arrays.asList(figure, claim.fiscalYear(), claim.stage(), claim.flow(),
        figure.scheme() == Scheme.PROJECT ? claim.itemName() : "", claim.valueYuan().stripTrailingZeros());
  }

  private Fact fact(MissingFigure figure, Claim claim) {
    Amount amount = Amount.parse(claim.printed()).orElseThrow();
    ValueState state = claim.valueYuan().signum() == 0 ? ValueState.ZERO : ValueState.PRINTED;
    Scope scope = profile.scope() == null ? Scope.DEPARTMENT : profile.scope();
    return new Fact(
        claim.id(), Fact.Place.inProse(claim.page()), scope, new Fact.Time(claim.fiscalYear(), claim.stage()),
        new Fact.Account(
            figure.form(), claim.flow(), figure.fund(), figure.measure(), false, figure.scheme(), figure.code(), claim.itemName(), null, figure.total(),
            !figure.total()),
        Subject.ofRow(figure.scheme(), figure.code(), claim.itemName()),
        new Fact.Value(ValueKind.AMOUNT, claim.printed(), claim.unit(), claim.valueYuan(), amount.ulp(claim.unit()), state), Origin.PROSE,
        new Fact.Verdict(Status.UNCHECKED, null, Evidence.SENTENCE.confidence(), false));
  }
}
