package duizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.ValueState;
import duizhang.fact.Fact;
import duizhang.fact.Subject;
import duizhang.rules.Identity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figure the failing sums of a table point at. */
class SuspectsTest {
  // 208 | 60.00 | 40.00 and below it 20801 | 50.00 | 30.00, 20802 | 20.00 | 10.00: the 60.00 should be 70.00.
  private final Fact total = figure("total", "100.00");
  private final Fact basic = figure("basic", "60.00");
  private final Fact project = figure("project", "40.00");

  @Test
  void oneCorrectionThatClosesARowAndAColumnNamesTheFigure() {
    Identity row = new Identity("R", "208", Identity.Kind.ROW, figure("sum", "110.00"), List.of(basic, project), false);
    Identity column = new Identity("H", "208", Identity.Kind.COLUMN, basic, List.of(figure("a", "50.00"), figure("b", "20.00")), false);

    Suspects suspects = Suspects.of(List.of(row, column));

    assertThat(suspects.all()).containsExactly(basic);
    assertThat(suspects.correction("basic")).contains(new BigDecimal("10.00"));
    assertThat(suspects.of(row)).contains(basic);
    assertThat(suspects.correction("project")).isEmpty();
  }

  @Test
  void sumsThatWouldNeedDifferentCorrectionsPointAtNobody() {
    Identity row = new Identity("R", "208", Identity.Kind.ROW, figure("sum", "110.00"), List.of(basic, project), false);
    Identity column = new Identity("H", "208", Identity.Kind.COLUMN, basic, List.of(figure("a", "50.00"), figure("b", "13.00")), false);

    assertThat(Suspects.of(List.of(row, column)).all()).isEmpty();
  }

  @Test
  void oneFailingSumPointsAtNobody() {
    Identity row = new Identity("R", "208", Identity.Kind.ROW, total, List.of(basic, figure("more", "50.00")), false);

    assertThat(Suspects.of(List.of(row)).all()).isEmpty();
  }

  private static Fact figure(String id, String amount) {
    BigDecimal yuan = new BigDecimal(amount);
    return new Fact(
        id, new Fact.Place("t", 1, 1, 1), Scope.DEPARTMENT, new Fact.Time(2024, Stage.FINAL),
        new Fact.Account(FormId.EXPENDITURE, Flow.EXPENDITURE, Fund.ALL, Measure.TOTAL, false, Scheme.FUNCTION, "208", "社会保障和就业支出", "合计", false, false),
        Subject.NONE, new Fact.Value(ValueKind.AMOUNT, amount, "元", yuan, new BigDecimal("0.01"), ValueState.PRINTED), Origin.TABLE,
        Fact.Verdict.OPEN);
  }
}
