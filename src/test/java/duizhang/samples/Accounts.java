package duizhang.samples;

import java.math.BigDecimal;

/**
 * The accounts of one agency for one year.
 *
 * @param appropriated this year's appropriation of the general budget, by function
 * @param institutional 事业收入, by function
 * @param other 其他收入, by function
 * @param basic basic expenditure paid from the appropriation, by function
 * @param project project expenditure paid from the appropriation, by function
 * @param own basic expenditure paid from the agency's own revenue, by function
 * @param opening appropriation carried over from the year before
 * @param economic {@code basic} once more, by economic classification
 * @param planned three public expenses, adjusted budget
 * @param spent three public expenses, final
 */
record Accounts(
    String agency,
    int year,
    Ledger appropriated,
    Ledger institutional,
    Ledger other,
    Ledger basic,
    Ledger project,
    Ledger own,
    BigDecimal opening,
    Ledger economic,
    ThreePublic planned,
    ThreePublic spent) {
  Accounts {
    if (economic.total().compareTo(basic.total()) != 0) {
      throw new IllegalArgumentException("by function " + basic.total() + ", by economic classification " + economic.total());
    }
  }

  Ledger revenue() {
    return Ledger.sum(appropriated, institutional, other);
  }

  Ledger generalExpenditure() {
    return basic.plus(project);
  }

  Ledger expenditure() {
    return generalExpenditure().plus(own);
  }

  BigDecimal grandTotal() {
    return revenue().total().add(opening);
  }

  BigDecimal appropriationGrandTotal() {
    return appropriated.total().add(opening);
  }

  /** What is left of the agency's own revenue. */
  BigDecimal surplusAllocation() {
    return institutional.plus(other).total().subtract(own.total());
  }

  /** What is left of the appropriation. */
  BigDecimal closing() {
    return appropriationGrandTotal().subtract(generalExpenditure().total());
  }

  BigDecimal personnel() {
    return economic.at("301").add(economic.at("303"));
  }

  BigDecimal publicUse() {
    return economic.total().subtract(personnel());
  }
}
