package duizhang.check;

import duizhang.codes.Wording;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.prose.Claim;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as findings write them. */
final class Figure {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final String YUAN = WordFile.of("findings.yaml").text("yuan");

  private Figure() {}

  /** As printed, with the unit that it is printed in. */
  static String of(Fact fact) {
    return fact.printed() + (fact.unit() == null || fact.printed().endsWith(fact.unit()) ? "" : fact.unit());
  }

  static String of(Claim claim) {
    return claim.printed() + (claim.unit() == null || claim.printed().endsWith(claim.unit()) ? "" : claim.unit());
  }

  /** Yuan in a unit of money, as people write it. */
  static String yuan(BigDecimal yuan, String unit) {
    BigDecimal factor = Amount.factor(unit).orElse(BigDecimal.ONE);
    BigDecimal number = yuan.divide(factor, 6, RoundingMode.HALF_UP).stripTrailingZeros();
    return (number.scale() < 0 ? number.setScale(0) : number).toPlainString() + (Amount.factor(unit).isPresent() ? unit : YUAN);
  }

  static String percent(BigDecimal percent, int scale) {
    return percent.setScale(scale, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** One unit of the last printed digit of a claim in yuan, or in percent. */
  static BigDecimal ulp(Claim claim) {
    BigDecimal number = Amount.parse(claim.printed()).map(Amount::number).orElse(claim.valueNumber());
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
    return Amount.factor(claim.unit()).map(last::multiply).orElse(last);
  }

  /** Whether two amounts agree within half a unit of the last digit of the coarser one. */
  static boolean agree(BigDecimal one, BigDecimal ulp, BigDecimal other, BigDecimal otherUlp) {
    BigDecimal coarser = otherUlp == null ? ulp : ulp.max(otherUlp);
    return one.subtract(other).abs().multiply(TWO).compareTo(coarser) <= 0;
  }

  /** A text short enough to be quoted. */
  static String quoted(String text, int most) {
    String compact = Wording.compact(text);
    return compact.codePointCount(0, compact.length()) <= most ? compact : compact.substring(0, compact.offsetByCodePoints(0, most)) + "…";
  }
}
