package duizhang.rules;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What share one printed amount is of another, and how far their rounding leaves it open.
 *
 * @param part in the unit of {@code whole}, as {@code partUlp} and {@code wholeUlp}: a unit of the last printed digit of each
 * @param whole not zero
 */
public record Share(BigDecimal part, BigDecimal partUlp, BigDecimal whole, BigDecimal wholeUlp) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** In per cent. */
  public BigDecimal percent() {
    return percent(part, whole);
  }

  /** In per cent, of {@code whole}, which is not zero. */
  public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  /**
   * Half a unit of the last digit of the printed percentage, and what half a unit of each operand's moves it by.
   *
   * @param ulp a unit of the last printed digit of the percentage
   */
  public BigDecimal tolerance(BigDecimal ulp) {
    BigDecimal share = part.abs().divide(whole.abs(), MathContext.DECIMAL64);
    BigDecimal operands = partUlp.add(wholeUlp.multiply(share)).divide(TWO).multiply(HUNDRED).divide(whole.abs(), MathContext.DECIMAL64);
    return ulp.divide(TWO).add(operands);
  }
}
