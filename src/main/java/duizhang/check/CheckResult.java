package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import java.math.BigDecimal;
import java.util.List;

/**
 * One rule on one instance; passes too. Amounts in yuan.
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

  public CheckResult {
    operands = List.copyOf(operands);
  }
}
