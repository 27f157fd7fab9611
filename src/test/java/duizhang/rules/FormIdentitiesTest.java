package duizhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.fact.Fact;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sums that a form owes, each written as {@code rule: total = part + part}. */
class FormIdentitiesTest {
  @Test
  void rowsAddUpTheirUsesAndColumnsTheirAccounts() {
    List<Fact> facts = List.of(
        Figures.expenditure(1, 2, null, Measure.TOTAL, "100.00"), Figures.expenditure(1, 3, null, Measure.BASIC, "60.00"),
        Figures.expenditure(1, 4, null, Measure.PROJECT, "40.00"),
        Figures.expenditure(2, 2, "208", Measure.TOTAL, "70.00"), Figures.expenditure(3, 2, "20801", Measure.TOTAL, "70.00"),
        Figures.expenditure(4, 2, "2080101", Measure.TOTAL, "45.00"), Figures.expenditure(5, 2, "2080199", Measure.TOTAL, "25.00"),
        Figures.expenditure(6, 2, "221", Measure.TOTAL, "30.00"));
    assertThat(said(false, facts)).containsExactlyInAnyOrder(
        "FA03-R: 100.00 = 60.00 + 40.00", "FA03-H1: 100.00 = 70.00 + 30.00", "FA03-H2: 70.00 = 70.00", "FA03-H3: 70.00 = 45.00 + 25.00");
  }

  @Test
  void aLevelThatIsNotPrintedIsPassedOver() {
    List<Fact> facts = List.of(
        Figures.expenditure(1, 2, null, Measure.TOTAL, "70.00"), Figures.expenditure(2, 2, "208", Measure.TOTAL, "70.00"),
        Figures.expenditure(3, 2, "2080101", Measure.TOTAL, "45.00"), Figures.expenditure(4, 2, "2080501", Measure.TOTAL, "25.00"));
    assertThat(said(false, facts)).containsExactlyInAnyOrder("FA03-H1: 70.00 = 70.00", "FA03-H2: 70.00 = 45.00 + 25.00");
  }

  @Test
  void anAccountPrintedTwiceLeavesItsColumnUnasked() {
    List<Fact> facts = List.of(
        Figures.expenditure(1, 2, null, Measure.TOTAL, "90.00"), Figures.expenditure(2, 2, "208", Measure.TOTAL, "45.00"),
        Figures.expenditure(3, 2, "208", Measure.TOTAL, "45.00"));
    assertThat(said(false, facts)).isEmpty();
  }

  @Test
  void aBlankPlaceLeavesThePartsFree() {
    List<Fact> facts = List.of(
        Figures.expenditure(1, 2, null, Measure.TOTAL, "100.00"), Figures.expenditure(1, 3, null, Measure.BASIC, "100.00"),
        Figures.expenditure(2, 2, "208", Measure.TOTAL, "100.00"));
    assertThat(FormIdentities.of(new PrintedShape(true), facts, "FA03")).hasSize(2).allMatch(Identity::freeParts);
    assertThat(FormIdentities.of(new PrintedShape(false), facts, "FA03")).hasSize(2).noneMatch(Identity::freeParts);
  }

  @Test
  void bothSidesOfASummaryEndInTheSameWhole() {
    List<Fact> facts = List.of(
        line(1, 1, "GENERAL_BUDGET", Flow.REVENUE, "80.00"), line(2, 1, "OTHER", Flow.REVENUE, "10.00"),
        line(3, 1, "REVENUE_TOTAL", Flow.GRAND_TOTAL, "90.00"), line(4, 1, "OPENING_BALANCE", Flow.OPENING_BALANCE, "5.00"),
        line(5, 1, "GRAND_TOTAL_REVENUE", Flow.GRAND_TOTAL, "95.00"),
        line(3, 3, "EXPENDITURE_TOTAL", Flow.GRAND_TOTAL, "93.00"), line(4, 3, "CLOSING_BALANCE", Flow.CLOSING_BALANCE, "2.00"),
        line(5, 3, "GRAND_TOTAL_EXPENDITURE", Flow.GRAND_TOTAL, "95.00"));
    assertThat(said(false, facts)).containsExactlyInAnyOrder(
        "FA03-1: 90.00 = 80.00 + 10.00", "FA03-3: 95.00 = 90.00 + 5.00", "FA03-4: 95.00 = 93.00 + 2.00", "FA03-5: 95.00 = 95.00");
  }

  @Test
  void aFormOfNobodyOwesNothing() {
    Fact total = Figures.figure("other", 1, 1, Scheme.TOTAL, null, Flow.EXPENDITURE, Fund.ALL, Measure.TOTAL, "1.00");
    Fact part = Figures.figure("other", 1, 2, Scheme.TOTAL, null, Flow.EXPENDITURE, Fund.ALL, Measure.BASIC, "2.00");
    assertThat(said(false, List.of(total, part))).isEmpty();
    assertThat(said(false, List.of())).isEmpty();
  }

  @Test
  void rulesAreNamedByTheKindOfTheDocument() {
    assertThat(FormIdentities.prefix(DocumentKind.FINAL_ACCOUNTS, FormId.EXPENDITURE)).isEqualTo("FA03");
    assertThat(FormIdentities.prefix(DocumentKind.BUDGET, FormId.EXPENDITURE)).isEqualTo("BU3");
    assertThat(FormIdentities.prefix(DocumentKind.BUDGET, FormId.PROCUREMENT)).isEqualTo("procurement");
  }

  private static Fact line(int row, int column, String code, Flow flow, String amount) {
    return Figures.figure("revenue_expenditure_summary", row, column, Scheme.LINE, code, flow, Fund.ALL, Measure.TOTAL, amount);
  }

  private static List<String> said(boolean blank, List<Fact> facts) {
    return FormIdentities.of(new PrintedShape(blank), facts, "FA03").stream()
        .map(sum -> sum.rule() + ": " + sum.total().printed() + " = " + sum.parts().stream().map(Fact::printed).collect(Collectors.joining(" + ")))
        .toList();
  }
}
