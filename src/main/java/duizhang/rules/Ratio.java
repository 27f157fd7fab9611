package duizhang.rules;

import duizhang.codes.CheckLevel;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A percentage and the two figures that give it.
 *
 * @param growth whether it says by how much the first exceeds the second, not what share of it the first is
 */
public record Ratio(String rule, String instance, Fact percent, Fact first, Fact second, boolean growth) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The percentage as printed. */
  public BigDecimal printed() {
    return Amount.parse(percent.printed()).orElseThrow().number();
  }

  public BigDecimal computed() {
    BigDecimal share = first.amount().multiply(HUNDRED).divide(second.amount(), MathContext.DECIMAL64);
    return growth ? share.subtract(HUNDRED) : share;
  }

  public BigDecimal difference() {
    return printed().subtract(computed());
  }

  /** Half a unit of the last printed digit of the percentage, and what half a unit of each operand's moves it by. */
  public BigDecimal tolerance() {
    BigDecimal own = BigDecimal.ONE.movePointLeft(Math.max(0, printed().scale())).divide(TWO);
    BigDecimal share = first.amount().abs().divide(second.amount().abs(), MathContext.DECIMAL64);
    BigDecimal operands = first.ulp().add(second.ulp().multiply(share)).divide(TWO).multiply(HUNDRED).divide(second.amount().abs(), MathContext.DECIMAL64);
    return own.add(operands);
  }

  /**
   * Whether it binds its figures to each other: it is printed with enough digits that hardly another figure would give it. It fixes no amount: a
   * percentage of three digits leaves one of eight open.
   */
  public boolean binds() {
    BigDecimal share = growth ? printed().add(HUNDRED) : printed();
    return holds() && tolerance().multiply(TWENTY).compareTo(share.abs()) <= 0;
  }

  public CheckLevel level() {
    return difference().abs().compareTo(tolerance()) <= 0 ? CheckLevel.OK : CheckLevel.FAIL;
  }

  public boolean holds() {
    return level() == CheckLevel.OK;
  }
}
