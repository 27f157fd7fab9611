package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What checks of sentences saw: a result each, without an id, and a draft of a finding where one fails. */
final class Observations {
  private final List<CheckResult> results = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  List<CheckResult> results() {
    return List.copyOf(results);
  }

  List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  /** A check that holds. */
  void holds(String rule, String instance, BigDecimal printed, BigDecimal computed, BigDecimal tolerance, Integer page, List<String> operands) {
    add(rule, instance, CheckLevel.OK, printed, computed, tolerance, page, null, null, operands);
  }

  /** A check that fails, with the finding that says so. */
  void fails(String rule, String instance, BigDecimal printed, BigDecimal computed, BigDecimal tolerance, List<String> operands, Draft draft) {
    add(rule, instance, draft.level(), printed, computed, tolerance, draft.page(), draft.message().english(), draft.cause(), operands);
    drafts.add(draft);
  }

  /** A check that fails, whose finding is said once for all alike. */
  void noted(String rule, String instance, BigDecimal printed, BigDecimal computed, BigDecimal tolerance, List<String> operands, Draft draft) {
    add(rule, instance, draft.level(), printed, computed, tolerance, draft.page(), null, draft.cause(), operands);
  }

  /** A finding that no arithmetic leads to, with the result of its rule. */
  void found(String rule, Draft draft) {
    add(rule, null, draft.level(), null, null, null, draft.page(), draft.message().english(), draft.cause(), draft.suspect() == null
        ? List.of()
        : List.of(draft.suspect()));
    drafts.add(draft);
  }

  /** A finding over results that are told already. */
  void found(Draft draft) {
    drafts.add(draft);
  }

  /** A rule that was asked of the document: where nothing was found by it, it holds. */
  void asked(String rule) {
    if (results.stream().noneMatch(result -> result.rule().equals(rule))) {
      add(rule, null, CheckLevel.OK, null, null, null, null, null, null, List.of());
    }
  }

  /** A rule that does not say anything of this document, and why. */
  void silent(String rule, CheckLevel level, String reason) {
    add(rule, null, level, null, null, null, null, reason, null, List.of());
  }

  private void add(
      String rule, String instance, CheckLevel level, BigDecimal printed, BigDecimal computed, BigDecimal tolerance, Integer page, String message,
      CheckCause cause, List<String> operands) {
    List<CheckResult.Operand> taken = new ArrayList<>();
    for (String operand : operands) {
      taken.add(new CheckResult.Operand(operand, taken.isEmpty() ? "TOTAL" : "PART", 1));
    }
    BigDecimal difference = printed == null || computed == null ? null : printed.subtract(computed);
    results.add(new CheckResult(
        null, rule, instance, level, stored(printed), stored(computed), stored(difference), stored(tolerance), page, message, cause, taken));
  }

  /** The dataset keeps four decimals. */
  private static BigDecimal stored(BigDecimal number) {
    return number == null || number.scale() <= 4 ? number : number.setScale(4, RoundingMode.HALF_UP);
  }
}
