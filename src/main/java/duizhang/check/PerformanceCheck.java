package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.Flow;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The arithmetic of a performance form: rate = executed / adjusted budget, the whole money = its sources, the lines of a unit's
 * revenue and basic expenditure. It says what adds up; people write these forms by hand.
 */
final class PerformanceCheck {
  /** The whole money of a project is the sum of its sources. */
  static final String WHOLE_MONEY = "PF-06";

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Fact> facts;
  private final List<CheckResult> results = new ArrayList<>();

  private PerformanceCheck(List<Fact> facts) {
    this.facts = facts;
  }

  /** @param facts of one form; the results carry no id yet */
  static List<CheckResult> of(List<Fact> facts) {
    PerformanceCheck check = new PerformanceCheck(facts);
    check.unit();
    grouped(facts, Fact::row).forEach(check::rate);
    grouped(facts.stream().filter(fact -> fact.valueKind() == ValueKind.AMOUNT).toList(), Fact::column).forEach(check::sums);
    return check.results;
  }

  private static List<List<Fact>> grouped(List<Fact> facts, Function<Fact, Integer> key) {
    return List.copyOf(facts.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList())).values());
  }

  /** Where no unit of money is printed the amounts stay as printed: nobody guesses it. */
  private void unit() {
    List<Fact> without = facts.stream().filter(fact -> fact.valueKind() == ValueKind.AMOUNT && fact.unit() == null).toList();
    if (!without.isEmpty()) {
      add("DS-03", without.get(0), CheckLevel.FLAG, null, null, null,
          without.size() + " amounts stay as printed, without yuan: the form prints no unit of money", without);
    }
  }

  private void rate(List<Fact> row) {
    Optional<Fact> rate = one(row, fact -> fact.valueKind() == ValueKind.PERCENT);
    Optional<Fact> budget = one(row, fact -> fact.valueKind() == ValueKind.AMOUNT && fact.stage() == Stage.ADJUSTED_BUDGET);
    Optional<Fact> executed = one(row, fact -> fact.valueKind() == ValueKind.AMOUNT && fact.stage() == Stage.EXECUTION);
    if (rate.isEmpty() || budget.isEmpty() || executed.isEmpty() || number(budget.get()).signum() == 0) {
      return;
    }
    BigDecimal computed = number(executed.get()).multiply(HUNDRED).divide(number(budget.get()), 6, RoundingMode.HALF_UP);
    BigDecimal printed = number(rate.get());
    // 59.60% may be 59.6% with a zero put to it.
    BigDecimal ulp = BigDecimal.ONE.movePointLeft(Math.max(0, printed.stripTrailingZeros().scale()));
    BigDecimal own = BigDecimal.ONE.movePointLeft(printed.scale());
    BigDecimal difference = printed.subtract(computed);
    CheckLevel level = difference.abs().compareTo(own.multiply(HALF)) <= 0
        ? CheckLevel.OK
        : difference.abs().compareTo(ulp.multiply(HALF)) <= 0 ? CheckLevel.ROUND : CheckLevel.FLAG;
    add("PF-01", rate.get(), level, printed, computed, ulp.multiply(HALF), null, List.of(rate.get(), executed.get(), budget.get()));
  }

  private void sums(List<Fact> column) {
    sum(WHOLE_MONEY, column, Fact::total, fact -> fact.scheme() == Scheme.PROJECT && fact.ofWhich());
    sum("PF-15", column, fact -> fact.measure() == Measure.BASIC, fact -> fact.scheme() == Scheme.ECONOMIC);
    sum("PF-15", column, fact -> fact.flow() == Flow.REVENUE && fact.total(), fact -> fact.flow() == Flow.REVENUE && !fact.total());
  }

  private void sum(String rule, List<Fact> column, Predicate<Fact> isTotal, Predicate<Fact> isPart) {
    Optional<Fact> total = one(column, isTotal);
    List<Fact> parts = column.stream().filter(isPart).toList();
    if (total.isEmpty() || parts.isEmpty()) {
      return;
    }
    List<Fact> operands = new ArrayList<>(List.of(total.get()));
    operands.addAll(parts);
    BigDecimal computed = parts.stream().map(PerformanceCheck::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance = operands.stream().map(fact -> BigDecimal.ONE.movePointLeft(number(fact).scale())).reduce(BigDecimal.ZERO, BigDecimal::add)
        .multiply(HALF);
    BigDecimal difference = number(total.get()).subtract(computed);
    CheckLevel level = difference.signum() == 0 ? CheckLevel.OK : difference.abs().compareTo(tolerance) <= 0 ? CheckLevel.ROUND : CheckLevel.FLAG;
    add(rule, total.get(), level, number(total.get()), computed, tolerance, null, operands);
  }

  private void add(
      String rule, Fact first, CheckLevel level, BigDecimal printed, BigDecimal computed, BigDecimal tolerance, String message, List<Fact> operands) {
    BigDecimal difference = printed == null ? null : printed.subtract(computed);
    boolean unsaid = message == null && (level == CheckLevel.FLAG || first.unit() == null);
    String said = unsaid ? "printed " + printed.toPlainString() + ", computed " + computed.toPlainString() : message;
    List<CheckResult.Operand> taken = operands.stream()
        .map(fact -> new CheckResult.Operand(fact.id(), fact == first ? "TOTAL" : "PART", 1))
        .toList();
    results.add(new CheckResult(
        null, rule, first.itemName() + " [" + first.columnLabel() + "]", level, yuan(first, printed), yuan(first, computed), yuan(first, difference),
        yuan(first, tolerance), first.page(), said, level == CheckLevel.FLAG ? CheckCause.DOCUMENT : null, taken));
  }

  /** Money in yuan, null where no unit is printed; rates in percent. */
  private static BigDecimal yuan(Fact first, BigDecimal number) {
    return number == null
        ? null
        : Amount.factor(first.unit()).map(number::multiply).orElse(first.valueKind() == ValueKind.PERCENT ? number : null);
  }

  private static BigDecimal number(Fact fact) {
    return Amount.parse(fact.printed()).orElseThrow().number();
  }

  private static Optional<Fact> one(List<Fact> facts, Predicate<Fact> wanted) {
    List<Fact> found = facts.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
