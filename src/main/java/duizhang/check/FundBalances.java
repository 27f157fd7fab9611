package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Measure;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the forms of funds (FA08-1 of the rule list): what a year begins with and receives, less what it spends, is what it leaves. */
final class FundBalances {
  private static final Set<FormId> FORMS = EnumSet.of(FormId.GOVERNMENT_FUND, FormId.STATE_CAPITAL);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private FundBalances() {}

  private record Row(String table, int row) {}

  static void check(TableFigures tables, List<Fact> facts, Observations seen) {
    Map<Row, Map<Flow, Fact>> rows = new LinkedHashMap<>();
    for (Fact fact : facts) {
      boolean whole = fact.flow() != Flow.EXPENDITURE || fact.measure() == Measure.TOTAL;
      if (FORMS.contains(fact.form()) && fact.table() != null && fact.money() && whole && !fact.ofWhich()) {
        rows.computeIfAbsent(new Row(fact.table(), fact.row()), row -> new EnumMap<>(Flow.class)).putIfAbsent(fact.flow(), fact);
      }
    }
    rows.values().forEach(row -> row(tables, row, seen));
  }

  private static void row(TableFigures tables, Map<Flow, Fact> row, Observations seen) {
    Fact closing = row.get(Flow.CLOSING_BALANCE);
    Fact spent = row.get(Flow.EXPENDITURE);
    if (closing == null || spent == null || !row.containsKey(Flow.OPENING_BALANCE) && !row.containsKey(Flow.REVENUE)) {
      return;
    }
    List<Fact> all = List.copyOf(row.values());
    BigDecimal computed = amount(row, Flow.OPENING_BALANCE).add(amount(row, Flow.REVENUE)).subtract(spent.amount());
    BigDecimal difference = closing.amount().subtract(computed);
    BigDecimal tolerance = all.stream().map(Fact::ulp).reduce(BigDecimal.ZERO, BigDecimal::add).divide(TWO);
    List<String> operands = all.stream().map(Fact::id).toList();
    if (difference.abs().compareTo(tolerance) <= 0) {
      seen.holds("FA08-1", TableFigures.row(closing), closing.amount(), computed, tolerance, closing.page(), operands);
      return;
    }
    CheckCause cause = all.stream().anyMatch(tables::doubtful) ? CheckCause.EXTRACTION : CheckCause.UNDECIDED;
    String expected = Figure.yuan(computed, closing.unit());
    Message message = Message.of("fund_balance").with("page", closing.page()).with("table", tables.title(closing)).with("row", TableFigures.row(closing))
        .with("printed", Figure.of(closing)).with("expected", expected).with("difference", Figure.yuan(difference.abs(), closing.unit()));
    seen.fails("FA08-1", TableFigures.row(closing), closing.amount(), computed, tolerance, operands, new Draft(
        FindingKind.TABLE_SUM, CheckLevel.FLAG, cause, closing.page(), Figure.of(closing), expected, difference, closing.id(), message, 1));
  }

  private static BigDecimal amount(Map<Flow, Fact> row, Flow flow) {
    return row.containsKey(flow) ? row.get(flow).amount() : BigDecimal.ZERO;
  }
}
