package duizhang.fact;

import duizhang.codes.Flow;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What columns of balances say of the columns beside them. */
final class Balances {
  private Balances() {}

  /**
   * Between what is carried over and what is left 本年拨款 is revenue. 上年结转 in a panel of expenditure that tells neither revenue nor what is left is
   * the part of it that last year's money pays for.
   *
   * @param sides of the panels
   * @param meanings by the column's index; those that the others decide are replaced
   */
  static void settle(Map<Integer, Flow> sides, Map<Integer, ColumnMeaning> meanings) {
    Set<Integer> closing = panels(meanings, Flow.CLOSING_BALANCE);
    Set<Integer> told = panels(meanings, Flow.REVENUE);
    meanings.replaceAll((index, m) -> m.flow() == null && closing.contains(m.panel()) && !told.contains(m.panel()) && m.ofAppropriation() ? m.received() : m);
    Set<Integer> revenue = panels(meanings, Flow.REVENUE);
    meanings.replaceAll((index, m) -> m.flow() == Flow.OPENING_BALANCE && sides.get(m.panel()) == Flow.EXPENDITURE && !closing.contains(m.panel())
        && !revenue.contains(m.panel()) ? m.paidByCarried() : m);
  }

  private static Set<Integer> panels(Map<Integer, ColumnMeaning> meanings, Flow flow) {
    return meanings.values().stream().filter(m -> m.flow() == flow).map(ColumnMeaning::panel).collect(Collectors.toSet());
  }
}
