package duizhang.prose;

import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the settled fact that a claim repeats: the same thing, year and stage, and the same amount within the rounding of the coarser of the two. */
final class FactMatcher {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final List<Fact> facts;

  FactMatcher(List<Fact> facts) {
    this.facts = facts.stream().filter(fact -> fact.amount() != null && fact.valueKind() == ValueKind.AMOUNT).toList();
  }

  /** The claim with the id of the fact it repeats, if there is one. */
  Claim matched(Claim claim) {
    if (claim.valueKind() != ValueKind.AMOUNT || claim.valueYuan() == null) {
      return claim;
    }
    Optional<Fact> best = facts.stream()
        .filter(fact -> sameTime(fact, claim) && sameFund(fact.fund(), claim.fund()))
        .filter(fact -> SameThing.test(fact, claim) || claim.valueYuan().signum() != 0 && SameThing.byDefinition(fact, claim))
        .filter(fact -> equal(fact, claim))
        .min(Comparator.comparing((Fact fact) -> SameThing.test(fact, claim) ? 0 : 1)
            .thenComparing(fact -> fact.fund() == claim.fund() ? 0 : 1).thenComparing(Fact::page).thenComparing(Fact::id));
    return best.map(fact -> repeating(claim, fact.id())).orElse(claim);
  }

  /**
   * Whether a table holds the figure that the claim speaks of, be it with another amount. A table that nobody could name holds it if it prints the
   * amount.
   */
  boolean held(Claim claim) {
    return claim.fact() != null
        || facts.stream().filter(fact -> sameTime(fact, claim)).anyMatch(fact -> SameThing.test(fact, claim) && sameFund(fact.fund(), claim.fund())
            || !fact.form().ofDepartments() && fact.amount().signum() != 0 && equal(fact, claim));
  }

  private static boolean equal(Fact fact, Claim claim) {
    BigDecimal ulp = Amount.parse(claim.printed()).map(amount -> amount.ulp(claim.unit())).orElse(null);
    BigDecimal coarser = ulp == null || fact.ulp() != null && fact.ulp().compareTo(ulp) > 0 ? fact.ulp() : ulp;
    BigDecimal difference = fact.amount().subtract(claim.valueYuan()).abs();
    return coarser == null ? difference.signum() == 0 : difference.multiply(TWO).compareTo(coarser) <= 0;
  }

  /** 年初预算 and 全年预算 are one where a form or a sentence says 预算数 only; a project's 执行数 is what its sentences call 支出. */
  private static boolean sameTime(Fact fact, Claim claim) {
    if (fact.fiscalYear() != null && !fact.fiscalYear().equals(claim.fiscalYear())) {
      return false;
    }
    Stage told = claim.stage();
    boolean budgets = budget(fact.stage()) && budget(told);
    boolean outturns = claim.scheme() == Scheme.PROJECT && outturn(fact.stage()) && outturn(told);
    return fact.stage() == null || told == null || fact.stage() == told || budgets || outturns;
  }

  private static boolean budget(Stage stage) {
    return stage == Stage.BUDGET || stage == Stage.ADJUSTED_BUDGET;
  }

  private static boolean outturn(Stage stage) {
    return stage == Stage.EXECUTION || stage == Stage.FINAL;
  }

  private static boolean sameFund(Fund fact, Fund claim) {
    boolean appropriated = (fact == Fund.APPROPRIATION || fact == Fund.GENERAL) && (claim == Fund.APPROPRIATION || claim == Fund.GENERAL);
    return fact == claim || appropriated || fact == Fund.UNKNOWN || claim == Fund.UNKNOWN;
  }

  private static Claim repeating(Claim claim, String fact) {
    return new Claim(
        claim.id(), claim.page(), claim.sentence(), claim.fiscalYear(), claim.stage(), claim.flow(), claim.fund(), claim.measure(), claim.scheme(),
        claim.code(), claim.itemName(), claim.valueKind(), claim.printed(), claim.unit(), claim.valueYuan(), claim.valueNumber(), fact);
  }
}
