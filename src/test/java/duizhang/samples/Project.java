package duizhang.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A project's evaluation of itself.
 *
 * @param appropriation paid from this year's appropriation
 * @param carried paid from what was carried over
 * @param other paid otherwise
 */
record Project(
    String name,
    String department,
    String unit,
    Money appropriation,
    Money carried,
    Money other,
    String expected,
    String achieved,
    List<Indicator> indicators,
    String remark) {
  private static final BigDecimal RATE_WEIGHT = BigDecimal.TEN;

  /** Budget, adjusted budget and execution in 万元. */
  record Money(BigDecimal budget, BigDecimal adjusted, BigDecimal executed) {
    static Money of(String budget, String adjusted, String executed) {
      return new Money(new BigDecimal(budget), new BigDecimal(adjusted), new BigDecimal(executed));
    }

    Money plus(Money more) {
      return new Money(budget.add(more.budget), adjusted.add(more.adjusted), executed.add(more.executed));
    }

    String rate() {
      return adjusted.signum() == 0 ? "0.00%" : Amounts.percent(executed, adjusted);
    }
  }

  /** A line of the grid; levels repeat from line to line and are merged where they do. */
  record Indicator(
      String level1, String level2, String level3, String target, String actual, BigDecimal weight, BigDecimal score, String reason) {
    /** Eight texts parted by bars; the last may be blank. */
    static Indicator of(String line) {
      String[] parts = line.split("\\|", -1);
      return new Indicator(
          parts[0], parts[1], parts[2], parts[3], parts[4], new BigDecimal(parts[5]), new BigDecimal(parts[6]), parts[7]);
    }
  }

  Project {
    indicators = List.copyOf(indicators);
    BigDecimal weights = indicators.stream().map(Indicator::weight).reduce(RATE_WEIGHT, BigDecimal::add);
    if (weights.compareTo(new BigDecimal(100)) != 0) {
      throw new IllegalArgumentException(name + ": weights sum to " + weights);
    }
  }

  Money money() {
    return appropriation.plus(carried).plus(other);
  }

  /** Ten times the rate of execution, one decimal. */
  BigDecimal rateScore() {
    return RATE_WEIGHT.multiply(money().executed()).divide(money().adjusted(), 1, RoundingMode.HALF_UP);
  }

  BigDecimal score() {
    return indicators.stream().map(Indicator::score).reduce(rateScore(), BigDecimal::add);
  }
}
