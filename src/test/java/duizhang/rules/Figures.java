package duizhang.rules;

import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.codes.ValueState;
import duizhang.fact.Fact;
import duizhang.fact.Subject;
import java.math.BigDecimal;

/** Figures in yuan, as a form would give them; the last printed digit of each is as far as it is written here. */
final class Figures {
  private Figures() {}

  /** A figure of a function account in the expenditure form, or of the whole where {@code code} is null. */
  static Fact expenditure(int row, int column, String code, Measure measure, String amount) {
    return figure("expenditure", row, column, code == null ? Scheme.TOTAL : Scheme.FUNCTION, code, Flow.EXPENDITURE, Fund.ALL, measure, amount);
  }

  static Fact figure(String form, int row, int column, Scheme scheme, String code, Flow flow, Fund fund, Measure measure, String amount) {
    BigDecimal yuan = new BigDecimal(amount);
    return new Fact(
        "f" + row + "-" + column, new Fact.Place("t", row, column, 1), Scope.DEPARTMENT, new Fact.Time(2024, Stage.FINAL),
        new Fact.Account(
            FormId.of(form), flow, fund, measure, false, scheme, code, code == null ? "合计" : "项目" + code, measure.name(), scheme == Scheme.TOTAL, false),
        Subject.ofRow(scheme, code, null), new Fact.Value(ValueKind.AMOUNT, amount, "元", yuan, BigDecimal.ONE.movePointLeft(yuan.scale()), ValueState.PRINTED),
        Origin.TABLE,
        new Fact.Verdict(Status.UNCHECKED, null, BigDecimal.ONE, false));
  }
}
