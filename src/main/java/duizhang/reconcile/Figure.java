package duizhang.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure of a document.
 *
 * @param amount exact yuan
 * @param ulp one unit of the last printed digit in yuan
 * @param name what its row and column are called
 */
record Figure(String id, int page, BigDecimal amount, BigDecimal ulp, String printed, String unit, boolean proven, String name) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** As printed, with its unit. */
  String written() {
    return printed + (unit == null || printed.endsWith(unit) ? "" : unit);
  }

  /** Yuan in the unit that this figure is printed in. */
  String written(BigDecimal yuan) {
    BigDecimal number = Amounts.number(printed);
    BigDecimal factor = number.signum() == 0 ? BigDecimal.ONE : amount.divide(number, 0, RoundingMode.HALF_UP);
    boolean known = unit != null && factor.signum() > 0 && number.multiply(factor).compareTo(amount) == 0;
    BigDecimal shown = (known ? yuan.divide(factor, 6, RoundingMode.HALF_UP) : yuan).stripTrailingZeros();
    return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString() + (known ? unit : CrossMessage.yuan());
  }

  /** Whether two figures agree within half a unit of the last digit of the coarser. */
  boolean agrees(Figure other) {
    return amount.subtract(other.amount).abs().multiply(TWO).compareTo(ulp.max(other.ulp)) <= 0;
  }
}
