package duizhang.prose;

import duizhang.codes.DocumentKind;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Line;
import duizhang.codes.Measure;
import duizhang.codes.ProcurementItem;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ThreePublicItem;
import java.util.Optional;

/** Which form would hold the figure of a claim, and with which dimensions its tables give it. */
record MissingFigure(FormId form, Scheme scheme, String code, Fund fund, Measure measure) {
  private static final Fund OF_THREE_PUBLIC = FormCatalogue.standard().form(FormId.THREE_PUBLIC).orElseThrow().fund();

  /** The figure, or nothing where no standard form holds it. */
  static Optional<MissingFigure> of(Claim claim, DocumentKind kind) {
    return Optional.ofNullable(switch (claim.scheme()) {
      case FUNCTION -> claim.code() == null ? null : function(claim);
      case ECONOMIC -> claim.code() == null ? null : economic(claim, kind);
      case THREE_PUBLIC -> ThreePublicItem.OPERATING_COSTS.is(claim.code())
          ? new MissingFigure(FormId.OPERATING_COSTS, Scheme.TOTAL, null, claim.fund(), claim.measure())
          : new MissingFigure(FormId.THREE_PUBLIC, claim.scheme(), claim.code(), OF_THREE_PUBLIC, claim.measure());
      case PROCUREMENT -> ProcurementItem.TOTAL.is(claim.code())
          ? new MissingFigure(FormId.PROCUREMENT, Scheme.TOTAL, null, claim.fund(), claim.measure())
          : same(FormId.PROCUREMENT, claim);
      case PROJECT -> same(claim.stage() == Stage.BUDGET ? FormId.PROJECT_PERFORMANCE_TARGET : FormId.PROJECT_PERFORMANCE_SELF_EVALUATION, claim);
      case TOTAL -> total(claim, kind);
      case LINE -> line(claim, kind);
      case UNKNOWN -> null;
    });
  }

  boolean total() {
    return scheme == Scheme.TOTAL || scheme == Scheme.LINE || ThreePublicItem.TOTAL.is(code);
  }

  private static MissingFigure same(FormId form, Claim claim) {
    return new MissingFigure(form, claim.scheme(), claim.code(), claim.fund(), claim.measure());
  }

  /** The summaries hold the 类, in all; the forms of expenditure everything below. */
  private static MissingFigure function(Claim claim) {
    boolean summary = claim.code().length() == 3 && claim.measure() == Measure.TOTAL;
    return switch (claim.fund()) {
      case ALL -> same(summary ? FormId.REVENUE_EXPENDITURE_SUMMARY : FormId.EXPENDITURE, claim);
      case APPROPRIATION -> same(summary ? FormId.APPROPRIATION_SUMMARY : FormId.APPROPRIATION_EXPENDITURE, claim);
      case GENERAL -> same(FormId.GENERAL_BUDGET_EXPENDITURE, claim);
      case GOVERNMENT_FUND -> same(FormId.GOVERNMENT_FUND, claim);
      case STATE_CAPITAL -> same(FormId.STATE_CAPITAL, claim);
      case SOCIAL_INSURANCE, UNKNOWN -> null;
    };
  }

  /** In budgets the forms of basic expenditure have a 合计; in final accounts only the forms of expenditure say how much is basic. */
  private static MissingFigure total(Claim claim, DocumentKind kind) {
    boolean all = claim.measure() == Measure.TOTAL;
    if (kind == DocumentKind.BUDGET && claim.measure() == Measure.BASIC && (claim.fund() == Fund.GENERAL || claim.fund() == Fund.APPROPRIATION)) {
      return new MissingFigure(basic(claim.fund()), Scheme.TOTAL, null, claim.fund(), Measure.TOTAL);
    }
    return switch (claim.fund()) {
      case ALL -> same(FormId.EXPENDITURE, claim);
      case APPROPRIATION -> all
          ? new MissingFigure(FormId.APPROPRIATION_SUMMARY, Scheme.LINE, Line.EXPENDITURE_TOTAL.name(), claim.fund(), claim.measure())
          : same(FormId.APPROPRIATION_EXPENDITURE, claim);
      case GENERAL -> same(FormId.GENERAL_BUDGET_EXPENDITURE, claim);
      case GOVERNMENT_FUND -> same(FormId.GOVERNMENT_FUND, claim);
      case STATE_CAPITAL -> same(FormId.STATE_CAPITAL, claim);
      case SOCIAL_INSURANCE, UNKNOWN -> null;
    };
  }

  /** The forms of basic expenditure print, in budgets, the sum of each account; in final accounts one column for 人员经费 and one for 公用经费. */
  private static MissingFigure economic(Claim claim, DocumentKind kind) {
    boolean general = claim.fund() == Fund.GENERAL;
    if (claim.measure() == Measure.BASIC && (general || claim.fund() == Fund.APPROPRIATION)) {
      Measure side = claim.code().matches("30[13].*") ? Measure.PERSONNEL : Measure.PUBLIC_USE;
      return new MissingFigure(
          basic(claim.fund()), claim.scheme(), claim.code(), claim.fund(), kind == DocumentKind.BUDGET ? Measure.TOTAL : side);
    }
    return general && claim.measure() == Measure.TOTAL ? same(FormId.GENERAL_BUDGET_ECONOMIC, claim) : null;
  }

  private static FormId basic(Fund fund) {
    return fund == Fund.GENERAL ? FormId.GENERAL_BUDGET_BASIC : FormId.APPROPRIATION_BASIC;
  }

  private static MissingFigure line(Claim claim, DocumentKind kind) {
    if (Line.PERSONNEL_TOTAL.is(claim.code()) || Line.PUBLIC_USE_TOTAL.is(claim.code())) {
      boolean held = claim.fund() == Fund.GENERAL || claim.fund() == Fund.APPROPRIATION;
      return !held
          ? null
          : kind == DocumentKind.BUDGET
              ? new MissingFigure(basic(claim.fund()), Scheme.TOTAL, null, claim.fund(), claim.measure())
              : same(basic(claim.fund()), claim);
    }
    boolean all = claim.fund() == Fund.ALL;
    if (all && Line.EXPENDITURE_TOTAL.is(claim.code())) {
      return new MissingFigure(FormId.EXPENDITURE, Scheme.TOTAL, null, claim.fund(), claim.measure());
    }
    return same(all ? FormId.REVENUE_EXPENDITURE_SUMMARY : FormId.APPROPRIATION_SUMMARY, claim);
  }
}
