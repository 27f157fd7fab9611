package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import java.math.BigDecimal;
import java.util.List;

/**
 * One rule on one instance; passes too. Amounts in yuan, rates in percent.
 *
 * @param id stable within the document
 * @param instance which instance of the rule: {@code 208 [BASIC]}
 * @param operands the facts and claims that took part
 */
public record CheckResult(
    String id,
    String rule,
    String instance,
    CheckLevel level,
    BigDecimal printed,
    BigDecimal computed,
    BigDecimal difference,
    BigDecimal tolerance,
    Integer page,
    String message,
    CheckCause cause,
    List<Operand> operands) {
  /**
   * A figure that took part.
   *
   * @param factOrClaim id of the fact or claim
   * @param role {@code TOTAL} or {@code PART}
   * @param sign 1 or -1
   */
  public record Operand(String factOrClaim, String role, int sign) {}

  CheckResult withId(String newId) {
    return new CheckResult(newId, rule, instance, level, printed, computed, difference, tolerance, page, message, cause, operands);
  }

  CheckResult causedBy(CheckCause newCause) {
    return new CheckResult(id, rule, instance, level, printed, computed, difference, tolerance, page, message, newCause, operands);
  }

  public CheckResult {
    operands = List.copyOf(operands);
  }
}
