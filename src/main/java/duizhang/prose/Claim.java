package duizhang.prose;

import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.cube.Coordinate;
import duizhang.fact.Coordinates;
import duizhang.fact.Fact;
import duizhang.fact.Subject;
import java.math.BigDecimal;

/**
 * A number in a sentence and what the sentence says it is.
 *
 * @param valueYuan exact yuan for money, else null
 * @param valueNumber the number as printed, signed: 减少 is negative
 * @param fact id of the fact it repeats, or null
 */
public record Claim(
    String id,
    int page,
    String sentence,
    Integer fiscalYear,
    Stage stage,
    Flow flow,
    Fund fund,
    Measure measure,
    Scheme scheme,
    String code,
    String itemName,
    ValueKind valueKind,
    String printed,
    String unit,
    BigDecimal valueYuan,
    BigDecimal valueNumber,
    String fact) {
  /** The point of the cube that the sentence speaks of, as far as it says; a sentence says of no scope. */
  public Coordinate coordinate() {
    return Coordinates.of(
        new Fact.Account(null, flow, fund, measure, false, scheme, code, itemName, null, false, false), Subject.ofRow(scheme, code, itemName),
        new Fact.Time(fiscalYear, stage), valueKind);
  }
}
