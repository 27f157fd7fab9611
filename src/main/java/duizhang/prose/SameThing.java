package duizhang.prose;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Line;
import duizhang.codes.Measure;
import duizhang.codes.ProcurementItem;
import duizhang.codes.Scheme;
import duizhang.codes.ThreePublicItem;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import duizhang.words.WordFile;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a fact of a table and a claim are about the same thing, whatever their amounts, funds and times. */
final class SameThing {
  private static final FormCatalogue CATALOGUE = FormCatalogue.standard();

  /** Revenue lines of the summaries that are columns elsewhere. */
  private static final Map<String, Measure> COLUMNS = Map.ofEntries(
      Map.entry(Line.APPROPRIATION.name(), Measure.APPROPRIATION), Map.entry(Line.GENERAL_BUDGET.name(), Measure.GENERAL_BUDGET),
      Map.entry(Line.GOVERNMENT_FUND.name(), Measure.GOVERNMENT_FUND), Map.entry(Line.STATE_CAPITAL.name(), Measure.STATE_CAPITAL),
      Map.entry(Line.SPECIAL_ACCOUNT.name(), Measure.SPECIAL_ACCOUNT), Map.entry(Line.SUPERIOR_SUBSIDY.name(), Measure.SUPERIOR_SUBSIDY),
      Map.entry(Line.INSTITUTIONAL.name(), Measure.INSTITUTIONAL), Map.entry(Line.BUSINESS.name(), Measure.BUSINESS),
      Map.entry(Line.REMITTED_BY_SUBORDINATE.name(), Measure.REMITTED_BY_SUBORDINATE), Map.entry(Line.OTHER.name(), Measure.OTHER),
      Map.entry(Line.RESERVE_USED.name(), Measure.RESERVE_USED), Map.entry(Line.OPENING_BALANCE.name(), Measure.CARRIED_OVER),
      Map.entry(Line.PERSONNEL_TOTAL.name(), Measure.PERSONNEL), Map.entry(Line.PUBLIC_USE_TOTAL.name(), Measure.PUBLIC_USE),
      Map.entry(Line.REVENUE_TOTAL.name(), Measure.TOTAL), Map.entry(Line.EXPENDITURE_TOTAL.name(), Measure.TOTAL));

  /** The kinds of procurement, as the rows of its form name them. */
  private static final Map<String, Pattern> KINDS = Stream.of(ProcurementItem.GOODS, ProcurementItem.WORKS, ProcurementItem.SERVICES)
      .collect(Collectors.toUnmodifiableMap(Enum::name, kind -> WordFile.of("sentences.yaml").section("procurement").pattern(kind.name())));

  private SameThing() {}

  static boolean test(Fact fact, Claim claim) {
    // In the forms of procurement and 机关运行经费 the 合计 is the form's own, not the agency's.
    boolean ownTotal = fact.scheme() == Scheme.TOTAL && (fact.form() == FormId.PROCUREMENT || fact.form() == FormId.OPERATING_COSTS);
    return switch (claim.scheme()) {
      case FUNCTION, ECONOMIC -> sameCode(fact, claim) && sameMeasure(fact, claim) && fact.flow() == claim.flow();
      case THREE_PUBLIC -> sameCode(fact, claim) && fact.measure() == claim.measure() && fact.flow() == claim.flow()
          || ThreePublicItem.OPERATING_COSTS.is(claim.code()) && ownTotal && fact.form() == FormId.OPERATING_COSTS;
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
    return ThreePublicItem.OPERATING_COSTS.is(claim.code()) && basic && (Line.PUBLIC_USE_TOTAL.is(fact.code()) || fact.measure() == Measure.PUBLIC_USE);
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
    return basic || same && (total || fact.scheme() == Scheme.LINE && Line.EXPENDITURE_TOTAL.is(fact.code()));
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
    return ProcurementItem.TOTAL.is(claim.code())
        ? fact.scheme() == Scheme.TOTAL
        : fact.scheme() == Scheme.PROCUREMENT && fact.itemName() != null && KINDS.get(claim.code()).matcher(Wording.fold(fact.itemName())).matches();
  }
}
