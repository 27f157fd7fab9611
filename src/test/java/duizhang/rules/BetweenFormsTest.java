package duizhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.fact.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that two forms of one document print. */
class BetweenFormsTest {
  @Test
  void theTotalOfTheSummaryIsThatOfItsForm() {
    List<Identity> found = BetweenForms.of(DocumentKind.FINAL_ACCOUNTS, List.of(summary("EXPENDITURE_TOTAL", "93.00"), expenditure(null, "93.00")));
    assertThat(found).extracting(Identity::rule).containsExactly("FAX-02");
    assertThat(found).allMatch(Identity::holds).allMatch(sum -> sum.kind() == Identity.Kind.BETWEEN_FORMS).noneMatch(Identity::freeParts);
  }

  @Test
  void figuresThatDifferAreAskedAndDoNotHold() {
    List<Identity> found = BetweenForms.of(DocumentKind.FINAL_ACCOUNTS, List.of(summary("EXPENDITURE_TOTAL", "93.00"), expenditure(null, "39.00")));
    assertThat(found).hasSize(1).noneMatch(Identity::holds);
  }

  @Test
  void accountsAreJoinedByTheirCode() {
    List<Identity> found = BetweenForms.of(
        DocumentKind.FINAL_ACCOUNTS,
        List.of(function("208", "70.00"), function("221", "30.00"), expenditure("208", "70.00"), expenditure("221", "30.00"), expenditure("205", "1.00")));
    assertThat(found).extracting(sum -> sum.rule() + " " + sum.total().code()).containsExactly("FAX-03 208", "FAX-03 221");
  }

  @Test
  void zerosConfirmNothing() {
    assertThat(BetweenForms.of(DocumentKind.FINAL_ACCOUNTS, List.of(summary("EXPENDITURE_TOTAL", "0.00"), expenditure(null, "0.00")))).isEmpty();
  }

  @Test
  void aSideThatIsPrintedTwiceIsNotAsked() {
    assertThat(BetweenForms.of(
        DocumentKind.FINAL_ACCOUNTS, List.of(summary("EXPENDITURE_TOTAL", "93.00"), expenditure(null, "93.00"), expenditure(null, "93.00"))))
        .isEmpty();
  }

  @Test
  void aPartIsBoundByItsWhole() {
    Fact abroad = Figures.figure("three_public", 1, 2, Scheme.THREE_PUBLIC, "ABROAD", Flow.EXPENDITURE, Fund.GENERAL, Measure.TOTAL, "5.00");
    Fact account = Figures.figure("general_budget_basic", 9, 2, Scheme.ECONOMIC, "30212", Flow.EXPENDITURE, Fund.GENERAL, Measure.TOTAL, "4.00");
    assertThat(BetweenForms.bounds(DocumentKind.FINAL_ACCOUNTS, List.of(abroad, account)))
        .containsExactly(new BetweenForms.Bound("FAX-11", account, abroad));
    assertThat(BetweenForms.bounds(DocumentKind.BUDGET, List.of(abroad, account))).extracting(BetweenForms.Bound::rule).containsExactly("BUX-5");
    assertThat(BetweenForms.bounds(DocumentKind.FINAL_ACCOUNTS, List.of(account))).isEmpty();
  }

  private static Fact summary(String code, String amount) {
    return Figures.figure("revenue_expenditure_summary", 9, 3, Scheme.LINE, code, Flow.GRAND_TOTAL, Fund.ALL, Measure.TOTAL, amount);
  }

  private static Fact function(String code, String amount) {
    return Figures.figure("revenue_expenditure_summary", 2, 3, Scheme.FUNCTION, code, Flow.EXPENDITURE, Fund.ALL, Measure.TOTAL, amount);
  }

  private static Fact expenditure(String code, String amount) {
    return Figures.expenditure(1, 2, code, Measure.TOTAL, amount);
  }
}
