package duizhang.rules;

import duizhang.codes.CheckLevel;
import duizhang.codes.Stage;
import duizhang.codes.Wording;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.words.Compared;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A percentage and the two figures that give it.
 *
 * @param growth whether it says by how much the first exceeds the second, not what share of it the first is
 * @param misnamed whether the head of the percentage names another column of the table and not these two
 */
public record Ratio(String rule, String instance, Fact percent, Fact first, Fact second, boolean growth, boolean misnamed) {
  private static final Set<Stage> BUDGETS = EnumSet.of(Stage.BUDGET, Stage.ADJUSTED_BUDGET);
  private static final Set<Stage> OUTTURNS = EnumSet.of(Stage.EXECUTION, Stage.FINAL);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  /** The percentage as printed. */
  public BigDecimal printed() {
    return Amount.parse(percent.printed()).orElseThrow().number();
  }

  public BigDecimal computed() {
    BigDecimal share = share().percent();
    return growth ? share.subtract(HUNDRED) : share;
  }

  public BigDecimal difference() {
    return printed().subtract(computed());
  }

  /** As {@link Share#tolerance}. */
  public BigDecimal tolerance() {
    return share().tolerance(BigDecimal.ONE.movePointLeft(Math.max(0, printed().scale())));
  }

  private Share share() {
    return new Share(first.amount(), first.ulp(), second.amount(), second.ulp());
  }

  /**
   * Whether it binds its figures to each other: it is printed with enough digits that hardly another figure would give it. It fixes no amount: a
   * percentage of three digits leaves one of eight open.
   */
  public boolean binds() {
    BigDecimal share = growth ? printed().add(HUNDRED) : printed();
    return holds() && tolerance().multiply(TWENTY).compareTo(share.abs()) <= 0;
  }

  /**
   * Whether it fixes the percentage to its last digit: the figures as printed give it, or the digits that they are printed with leave little open. A
   * percentage and the figure it is a share of can stand in each other's place, then the digits do not suit.
   */
  public boolean fixes() {
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, printed().scale()));
    return holds() && (difference().abs().compareTo(last) <= 0 || tolerance().compareTo(last.multiply(TEN)) <= 0);
  }

  /** Whether it is off by more than a second rounding would explain: then one of its figures is not what the page means by it. */
  public boolean denies() {
    BigDecimal own = BigDecimal.ONE.movePointLeft(Math.max(0, printed().scale()));
    return difference().abs().compareTo(tolerance().add(own)) > 0;
  }

  /**
   * Whether the heads of its figures say another thing than it does: the figure compared with is of a later time, or no budget where the head names
   * the budget, or the percentage names a third column. Then heads stand over columns that are not theirs.
   */
  public boolean contradicted() {
    Integer newer = first.fiscalYear();
    Integer older = second.fiscalYear();
    boolean years = newer != null && older != null;
    boolean budget = BUDGETS.contains(second.stage());
    boolean outturn = OUTTURNS.contains(second.stage());
    if (misnamed || years && newer < older || years && newer.equals(older) && BUDGETS.contains(first.stage()) && outturn) {
      return true;
    }
    String label = percent.columnLabel() == null ? "" : Wording.fold(percent.columnLabel());
    return Compared.of(label.substring(label.lastIndexOf('/') + 1)).filter(compared -> switch (compared) {
      case YEAR_BEFORE -> years && newer.equals(older) && (budget || outturn);
      case BUDGET -> outturn && !budget;
    }).isPresent();
  }

  public CheckLevel level() {
    return difference().abs().compareTo(tolerance()) <= 0 ? CheckLevel.OK : CheckLevel.FAIL;
  }

  public boolean holds() {
    return level() == CheckLevel.OK;
  }
}
