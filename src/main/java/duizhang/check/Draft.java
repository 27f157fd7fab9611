package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import java.math.BigDecimal;

/**
 * A finding before it has a number: what {@link Finding} says, its words not yet put together.
 *
 * @param printed with its unit, or null
 * @param expected with its unit, or null
 * @param difference in yuan or percent, or null
 * @param suspect id of the fact or claim, or null
 * @param checks how many checks it explains
 */
record Draft(
    FindingKind kind, CheckLevel level, CheckCause cause, Integer page, String printed, String expected, BigDecimal difference, String suspect, Message message,
    int checks) {
  Draft plus(int more) {
    return new Draft(kind, level, cause, page, printed, expected, difference, suspect, message, checks + more);
  }

  Finding numbered(String id) {
    return new Finding(id, kind, level, cause, page, printed, expected, difference, suspect, message.chinese(), message.english(), checks);
  }
}
