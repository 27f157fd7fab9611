package duizhang.samples;

import java.math.BigDecimal;
import java.util.TreeMap;

/**
 * The budget of one agency for one year.
 *
 * @param basic basic expenditure of this year's general budget, by function
 * @param project project expenditure of this year's general budget, by function
 * @param carried projects paid from what was carried over, by function
 * @param own basic expenditure paid from 其他收入, by function
 * @param before the general budget's execution of the year before, by function
 * @param economic {@code basic} once more, by economic classification
 */
record Budget(
    String agency,
    int year,
    Ledger basic,
    Ledger project,
    Ledger carried,
    Ledger own,
    Ledger before,
    Ledger economic,
    ThreePublic publicBefore,
    ThreePublic publicNow) {
  Budget {
    if (economic.total().compareTo(basic.total()) != 0) {
      throw new IllegalArgumentException("by function " + basic.total() + ", by economic classification " + economic.total());
    }
  }

  /** This year's general budget, revenue and expenditure alike. */
  Ledger general() {
    return basic.plus(project);
  }

  Ledger appropriation() {
    return general().plus(carried);
  }

  Ledger allBasic() {
    return basic.plus(own);
  }

  Ledger allProjects() {
    return project.plus(carried);
  }

  Ledger expenditure() {
    return allBasic().plus(allProjects());
  }

  BigDecimal revenueOfTheYear() {
    return general().total().add(own.total());
  }

  /** Personnel expenditure by economic classification, without the classes of public use. */
  Ledger personnel() {
    return part(true);
  }

  Ledger publicUse() {
    return part(false);
  }

  private Ledger part(boolean personnel) {
    TreeMap<String, BigDecimal> leaves = new TreeMap<>(economic.leaves());
    leaves.keySet().removeIf(code -> (code.startsWith("301") || code.startsWith("303")) != personnel);
    return new Ledger(leaves);
  }
}
