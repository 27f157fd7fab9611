package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.codes.ValueState;
import java.math.BigDecimal;

/**
 * One number of a form, with the dimensions that make it comparable. The columns of the dataset's table {@code fact}; what is not known is null
 * or {@code UNKNOWN}.
 *
 * @param id hash of file, page and the printed number's place
 * @param table id of the printed table, or null for prose
 * @param row index of the printed row in its table, from 0; -1 for prose
 * @param column index of the printed column in its table, from 0; -1 for prose
 * @param fiscalYear the year the figure is of, or null
 * @param amount exact yuan, or null where the number is no money
 * @param ulp one unit of the last printed digit in yuan, or null
 * @param inferredFrom the identities that gave the number its column where the page does not, or null
 * @param confidence 0..1
 */
public record Fact(
    String id,
    String table,
    int row,
    int column,
    int page,
    Scope scope,
    Integer fiscalYear,
    Stage stage,
    String form,
    Flow flow,
    Fund fund,
    Measure measure,
    boolean ofWhich,
    ValueKind valueKind,
    Scheme scheme,
    String code,
    String itemName,
    String columnLabel,
    String printed,
    String unit,
    BigDecimal amount,
    BigDecimal ulp,
    ValueState valueState,
    boolean total,
    boolean leaf,
    Origin origin,
    Status status,
    String inferredFrom,
    BigDecimal confidence) {

  /** The source whose 小计 or kind the row is, in revenue forms that list them down the page ({@code 事业收入/小计}); or null. */
  public String source() {
    boolean line = scheme == Scheme.LINE || scheme == Scheme.UNKNOWN;
    int end = line && form.equals("revenue") && itemName != null ? itemName.indexOf('/') : -1;
    return end < 0 ? null : itemName.substring(0, end);
  }

  /** The same fact, marked as a leaf or not. */
  Fact withLeaf(boolean newLeaf) {
    return new Fact(
        id, table, row, column, page, scope, fiscalYear, stage, form, flow, fund, measure, ofWhich, valueKind, scheme, code, itemName, columnLabel,
        printed, unit, amount, ulp, valueState, total, newLeaf, origin, status, inferredFrom, confidence);
  }

  /** The same fact, its column given by {@code identities}. */
  public Fact inferred(String identities) {
    return new Fact(
        id, table, row, column, page, scope, fiscalYear, stage, form, flow, fund, measure, ofWhich, valueKind, scheme, code, itemName, columnLabel,
        printed, unit, amount, ulp, valueState, total, leaf, origin, status, identities, confidence);
  }

  /** The same fact with what the arithmetic says of it. */
  public Fact judged(Status newStatus, BigDecimal newConfidence) {
    return new Fact(
        id, table, row, column, page, scope, fiscalYear, stage, form, flow, fund, measure, ofWhich, valueKind, scheme, code, itemName, columnLabel,
        printed, unit, amount, ulp, valueState, total, leaf, origin, newStatus, inferredFrom, newConfidence);
  }
}
