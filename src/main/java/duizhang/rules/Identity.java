package duizhang.rules;

import duizhang.codes.CheckLevel;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A total and the parts that must add up to it.
 *
 * @param rule id of the rule, as in {@code FA03-H1}
 * @param instance which instance: {@code 208 [BASIC]}
 * @param kind along which line of the table it runs
 * @param freeParts whether blank places stand among the parts, so that a part could move there and the sum still close
 */
public record Identity(String rule, String instance, Kind kind, Fact total, List<Fact> parts, boolean freeParts) {
  /**
   * A row identity holds its members in their row, a column identity in their column, a single one is the only row of its table; between
   * forms both sides are named by row and column.
   */
  public enum Kind {
    ROW,
    COLUMN,
    SINGLE_ROW,
    BETWEEN_FORMS
  }

  public Identity {
    parts = List.copyOf(parts);
  }

  /** Which instance of a rule is about a figure: its row by code, else by name, and its column's heads. */
  static String instance(Fact fact) {
    return (fact.code() != null ? fact.code() : fact.itemName() == null ? "" : fact.itemName()) + " [" + fact.columnLabel() + "]";
  }

  public BigDecimal computed() {
    return parts.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal difference() {
    return total.amount().subtract(computed());
  }

  /**
   * The most that rounding alone can explain: half a unit of the last printed digit for the total and for each part. Source: the envelope
   * 0.5 · ulp · (n + 1) of the rule list, for figures of unequal precision.
   */
  public BigDecimal tolerance() {
    BigDecimal ulps = parts.stream().map(Fact::ulp).reduce(total.ulp(), BigDecimal::add);
    return ulps.divide(BigDecimal.valueOf(2));
  }

  /**
   * Whether it confirms its figures. One with fewer decimals than others in its unit is whole, without its zeros, or has lost its last digits: only
   * a sum without any difference tells which. And one figure rounded twice to the same digit is the same twice: where nothing is added up, a
   * difference is not explained by rounding, however small it is.
   */
  public boolean confirms() {
    boolean added = parts.size() > 1 || parts.get(0).ulp().compareTo(total.ulp()) != 0;
    return holds() && (difference().signum() == 0 || added && Stream.concat(Stream.of(total), parts.stream()).noneMatch(this::shortened));
  }

  /**
   * Whether it fixes the value of this member. A sum that closes within rounding only, over many small figures, closes as well where one of them has
   * lost a digit, which takes at least half of a number away.
   */
  public boolean fixes(Fact member) {
    BigDecimal unsure = difference().abs();
    return unsure.signum() == 0 || member.amount().abs().compareTo(unsure.add(tolerance()).multiply(BigDecimal.valueOf(2))) > 0;
  }

  /** Whether this member is printed with fewer decimals than another in its unit. */
  public boolean shortened(Fact member) {
    return member.amount().signum() != 0
        && Stream.concat(Stream.of(total), parts.stream())
            .filter(other -> other.amount().signum() != 0 && Objects.equals(other.unit(), member.unit()))
            .anyMatch(other -> other.ulp().compareTo(member.ulp()) < 0);
  }

  public CheckLevel level() {
    BigDecimal difference = difference().abs();
    if (difference.signum() == 0) {
      return CheckLevel.OK;
    }
    return difference.compareTo(tolerance()) <= 0 ? CheckLevel.ROUND : CheckLevel.FAIL;
  }

  public boolean holds() {
    return level() != CheckLevel.FAIL;
  }
}
