package duizhang.prose;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import java.util.Map;

/** Whether a fact of a table and a claim are about the same thing, whatever their amounts, funds and times. */
final class SameThing {
  private static final FormCatalogue CATALOGUE = FormCatalogue.standard();

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

  /** The kinds of procurement, as the rows of its form name them. */
  private static final Map<String, String> KINDS = Map.of("GOODS", "货物类?[ABC]?", "WORKS", "工程类?[ABC]?", "SERVICES", "服务类?[ABC]?");

  private static final String OPERATING_COSTS = "OPERATING_COSTS";

  private SameThing() {}

  static boolean test(Fact fact, Claim claim) {
    // In the forms of procurement and 机关运行经费 the 合计 is the form's own, not the agency's.
    boolean ownTotal = fact.scheme() == Scheme.TOTAL && (fact.form() == FormId.PROCUREMENT || fact.form() == FormId.OPERATING_COSTS);
    return switch (claim.scheme()) {
      case FUNCTION, ECONOMIC -> sameCode(fact, claim) && sameMeasure(fact, claim) && fact.flow() == claim.flow();
      case THREE_PUBLIC -> sameCode(fact, claim) && fact.measure() == claim.measure() && fact.flow() == claim.flow()
          || OPERATING_COSTS.equals(claim.code()) && ownTotal && fact.form() == FormId.OPERATING_COSTS;
      case LINE -> fact.scheme() == Scheme.LINE
          ? claim.code().equals(fact.code()) && fact.flow() == claim.flow() && lineMeasure(fact, claim)
          : !ownTotal && column(fact, claim);
      case TOTAL -> !ownTotal && fact.flow() == claim.flow() && total(fact, claim);
      case PROCUREMENT -> fact.form() == FormId.PROCUREMENT && procurement(fact, claim);
      case PROJECT -> fact.scheme() == Scheme.PROJECT && fact.itemName() != null && fact.measure() == claim.measure()
          && Wording.fold(fact.itemName()).equals(Wording.fold(claim.itemName()));
      case UNKNOWN -> false;
    };
  }

  /** 机关运行经费 is by definition the 公用经费 of the basic expenditure of an agency; an agency with other units has more 公用经费. */
  static boolean byDefinition(Fact fact, Claim claim) {
    boolean basic = fact.form() == FormId.GENERAL_BUDGET_BASIC && (fact.scheme() == Scheme.LINE || fact.scheme() == Scheme.TOTAL);
    return OPERATING_COSTS.equals(claim.code()) && basic && ("PUBLIC_USE_TOTAL".equals(fact.code()) || fact.measure() == Measure.PUBLIC_USE);
  }

  private static boolean sameCode(Fact fact, Claim claim) {
    return fact.scheme() == claim.scheme() && claim.code() != null && claim.code().equals(fact.code());
  }

  /** The forms of basic expenditure call 合计 what sentences call 基本支出. */
  private static boolean sameMeasure(Fact fact, Claim claim) {
    return fact.measure() == claim.measure() || claim.measure() == Measure.BASIC && CATALOGUE.has(fact.form(), FormTrait.BASIC);
  }

  private static boolean total(Fact fact, Claim claim) {
    boolean total = fact.scheme() == Scheme.TOTAL;
    boolean basic = claim.measure() == Measure.BASIC && fact.measure() == Measure.TOTAL && total && CATALOGUE.has(fact.form(), FormTrait.BASIC);
    boolean same = fact.measure() == claim.measure() && !(claim.measure() == Measure.TOTAL && CATALOGUE.has(fact.form(), FormTrait.BASIC));
    return basic || same && (total || fact.scheme() == Scheme.LINE && "EXPENDITURE_TOTAL".equals(fact.code()));
  }

  /** Some forms print a line in columns for its parts. */
  private static boolean lineMeasure(Fact fact, Claim claim) {
    return fact.measure() == claim.measure() || fact.measure() == Measure.TOTAL || fact.flow() == Flow.REVENUE;
  }

  /** A line of the summary is the total of a column in the detailed forms. */
  private static boolean column(Fact fact, Claim claim) {
    return fact.scheme() == Scheme.TOTAL && fact.flow() == claim.flow() && fact.measure() == COLUMNS.get(claim.code())
        && !(fact.measure() == Measure.TOTAL && CATALOGUE.has(fact.form(), FormTrait.BASIC));
  }

  private static boolean procurement(Fact fact, Claim claim) {
    return "TOTAL".equals(claim.code())
        ? fact.scheme() == Scheme.TOTAL
        : fact.scheme() == Scheme.PROCUREMENT && fact.itemName() != null && Wording.fold(fact.itemName()).matches(KINDS.get(claim.code()));
  }
}
