package duizhang.prose;

import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the settled fact that a claim repeats: the same thing, year and stage, and the same amount within the rounding of the coarser of the two. */
final class FactMatcher {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Revenue lines of the summaries that are columns elsewhere. */
  private static final Map<String, Measure> COLUMNS = Map.ofEntries(
      Map.entry("APPROPRIATION", Measure.APPROPRIATION), Map.entry("GENERAL_BUDGET", Measure.GENERAL_BUDGET),
      Map.entry("GOVERNMENT_FUND", Measure.GOVERNMENT_FUND), Map.entry("STATE_CAPITAL", Measure.STATE_CAPITAL),
      Map.entry("SPECIAL_ACCOUNT", Measure.SPECIAL_ACCOUNT), Map.entry("SUPERIOR_SUBSIDY", Measure.SUPERIOR_SUBSIDY),
      Map.entry("INSTITUTIONAL", Measure.INSTITUTIONAL), Map.entry("BUSINESS", Measure.BUSINESS),
      Map.entry("REMITTED_BY_SUBORDINATE", Measure.REMITTED_BY_SUBORDINATE), Map.entry("OTHER", Measure.OTHER),
      Map.entry("RESERVE_USED", Measure.RESERVE_USED), Map.entry("OPENING_BALANCE", Measure.CARRIED_OVER),
      Map.entry("PERSONNEL_TOTAL", Measure.PERSONNEL), Map.entry("PUBLIC_USE_TOTAL", Measure.PUBLIC_USE),
      Map.entry("REVENUE_TOTAL", Measure.TOTAL), Map.entry("EXPENDITURE_TOTAL", Measure.TOTAL));

  private final List<Fact> facts;

  FactMatcher(List<Fact> facts) {
    this.facts = facts.stream().filter(fact -> fact.amount() != null && fact.valueKind() == ValueKind.AMOUNT).toList();
  }

  /** The claim with the id of the fact it repeats, if there is one. */
  Claim matched(Claim claim) {
    if (claim.valueKind() != ValueKind.AMOUNT || claim.valueYuan() == null) {
      return claim;
    }
    BigDecimal ulp = Amount.parse(claim.printed()).map(amount -> amount.ulp(claim.unit())).orElse(null);
    Optional<Fact> best = facts.stream()
        .filter(fact -> fact.fiscalYear() == null || fact.fiscalYear().equals(claim.fiscalYear()))
        .filter(fact -> sameStage(fact.stage(), claim.stage()) && sameThing(fact, claim) && sameFund(fact.fund(), claim.fund()))
        .filter(fact -> equal(fact, claim.valueYuan(), ulp))
        .min(Comparator.comparing((Fact fact) -> fact.fund() == claim.fund() ? 0 : 1).thenComparing(Fact::page).thenComparing(Fact::id));
    return best.map(fact -> repeating(claim, fact.id())).orElse(claim);
  }

  private static boolean equal(Fact fact, BigDecimal amount, BigDecimal ulp) {
    BigDecimal coarser = ulp == null || fact.ulp() != null && fact.ulp().compareTo(ulp) > 0 ? fact.ulp() : ulp;
    BigDecimal difference = fact.amount().subtract(amount).abs();
    return coarser == null ? difference.signum() == 0 : difference.multiply(TWO).compareTo(coarser) <= 0;
  }

  /** 年初预算 and 全年预算 are one where a form or a sentence says 预算数 only. */
  private static boolean sameStage(Stage fact, Stage claim) {
    boolean budgets = (fact == Stage.BUDGET || fact == Stage.ADJUSTED_BUDGET) && (claim == Stage.BUDGET || claim == Stage.ADJUSTED_BUDGET);
    return fact == null || claim == null || fact == claim || budgets;
  }

  private static boolean sameFund(Fund fact, Fund claim) {
    boolean appropriated = (fact == Fund.APPROPRIATION || fact == Fund.GENERAL) && (claim == Fund.APPROPRIATION || claim == Fund.GENERAL);
    return fact == claim || appropriated || fact == Fund.UNKNOWN || claim == Fund.UNKNOWN;
  }

  private static boolean sameThing(Fact fact, Claim claim) {
    return switch (claim.scheme()) {
      case FUNCTION, ECONOMIC, THREE_PUBLIC ->
          fact.scheme() == claim.scheme() && claim.code() != null && claim.code().equals(fact.code()) && sameMeasure(fact, claim)
              && fact.flow() == claim.flow();
      case LINE -> fact.scheme() == Scheme.LINE ? claim.code().equals(fact.code()) && fact.flow() == claim.flow() : column(fact, claim);
      case TOTAL -> fact.flow() == claim.flow() && fact.measure() == claim.measure()
          && (fact.scheme() == Scheme.TOTAL || fact.scheme() == Scheme.LINE && "EXPENDITURE_TOTAL".equals(fact.code()));
      case PROCUREMENT, PROJECT, UNKNOWN -> false;
    };
  }

  /** The forms of basic expenditure call 合计 what sentences call 基本支出. */
  private static boolean sameMeasure(Fact fact, Claim claim) {
    return fact.measure() == claim.measure() || claim.measure() == Measure.BASIC && fact.form().endsWith("basic");
  }

  /** A line of the summary is the total of a column in the detailed forms. */
  private static boolean column(Fact fact, Claim claim) {
    return fact.scheme() == Scheme.TOTAL && fact.flow() == claim.flow() && fact.measure() == COLUMNS.get(claim.code());
  }

  private static Claim repeating(Claim claim, String fact) {
    return new Claim(
        claim.id(), claim.page(), claim.sentence(), claim.fiscalYear(), claim.stage(), claim.flow(), claim.fund(), claim.measure(), claim.scheme(),
        claim.code(), claim.itemName(), claim.valueKind(), claim.printed(), claim.unit(), claim.valueYuan(), claim.valueNumber(), fact);
  }
}
