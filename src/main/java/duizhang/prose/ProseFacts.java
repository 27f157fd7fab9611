package duizhang.prose;

import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.codes.ValueState;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.form.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns the claims of a document without tables into the facts that its forms would hold. */
final class ProseFacts {
  /** A sentence has no place in a form that an identity could confirm. */
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.90");

  private final Profile profile;

  ProseFacts(Profile profile) {
    this.profile = profile;
  }

  /** One fact for every figure, however often the sentences say it; a figure said with two amounts gives both. */
  List<Fact> facts(List<Claim> claims) {
    List<Fact> facts = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Claim claim : claims) {
      String form = form(claim);
      if (form == null || claim.valueKind() != ValueKind.AMOUNT || claim.valueYuan() == null || !seen.add(figure(form, claim))) {
        continue;
      }
      Amount amount = Amount.parse(claim.printed()).orElseThrow();
      ValueState state = claim.valueYuan().signum() == 0 ? ValueState.ZERO : ValueState.PRINTED;
      // In the forms of basic expenditure everything is basic: the measure is the column's.
      Measure measure = form.endsWith("basic") ? Measure.TOTAL : claim.measure();
      Scope scope = profile.scope() == null ? Scope.DEPARTMENT : profile.scope();
      facts.add(new Fact(
          claim.id(), null, -1, -1, claim.page(), scope, claim.fiscalYear(), claim.stage(), form,
          claim.flow(), claim.fund(), measure, false, ValueKind.AMOUNT, claim.scheme(), claim.code(), claim.itemName(), null, claim.printed(),
          claim.unit(), claim.valueYuan(), amount.ulp(claim.unit()), state, total(claim), !total(claim), Origin.PROSE,
          Status.UNCHECKED, null, CONFIDENCE));
    }
    return facts;
  }

  private static List<Object> figure(String form, Claim claim) {
    return Arrays.asList(
        form, claim.fiscalYear(), claim.stage(), claim.flow(), claim.measure(), claim.scheme(), claim.code(),
        claim.scheme() == Scheme.PROJECT ? claim.itemName() : "", claim.valueYuan().stripTrailingZeros());
  }

  private static boolean total(Claim claim) {
    return claim.scheme() == Scheme.TOTAL || claim.scheme() == Scheme.LINE || "TOTAL".equals(claim.code());
  }

  /** The form that would hold the figure, or null where no standard form does. */
  private static String form(Claim claim) {
    boolean all = claim.fund() == Fund.ALL;
    return switch (claim.scheme()) {
      case FUNCTION -> claim.code() == null ? null : all ? "expenditure" : expenditure(claim.fund());
      case ECONOMIC -> economic(claim, all);
      case THREE_PUBLIC -> "OPERATING_COSTS".equals(claim.code()) ? "operating_costs" : "three_public";
      case PROCUREMENT -> "procurement";
      case PROJECT -> claim.stage() == Stage.BUDGET ? "project_performance_target" : "project_performance_self_evaluation";
      case TOTAL -> claim.measure() == Measure.BASIC && !all ? "general_budget_basic" : all ? "expenditure" : expenditure(claim.fund());
      case LINE -> line(claim, all);
      case UNKNOWN -> null;
    };
  }

  private static String economic(Claim claim, boolean all) {
    boolean basic = claim.measure() == Measure.BASIC;
    return claim.code() == null || all && !basic || claim.measure() == Measure.PROJECT ? null
        : basic ? "general_budget_basic"
        : "general_budget_economic";
  }

  private static String expenditure(Fund fund) {
    return switch (fund) {
      case GOVERNMENT_FUND -> "government_fund";
      case STATE_CAPITAL -> "state_capital";
      case APPROPRIATION -> "appropriation_summary";
      case GENERAL, ALL, SOCIAL_INSURANCE, UNKNOWN -> "general_budget_expenditure";
    };
  }

  private static String line(Claim claim, boolean all) {
    return switch (claim.code()) {
      case "PERSONNEL_TOTAL", "PUBLIC_USE_TOTAL" -> "general_budget_basic";
      case "REVENUE_TOTAL" -> all ? "revenue" : "appropriation_summary";
      case "EXPENDITURE_TOTAL" -> all ? "expenditure" : "appropriation_summary";
      default -> all ? "revenue_expenditure_summary" : "appropriation_summary";
    };
  }
}
