package duizhang.read.workbook;

import java.math.BigDecimal;

/**
 * How cells of one style show their values.
 *
 * @param ruled whether they have a line at any side
 * @param sided whether at the left or right one
 */
record CellFormat(NumberFormat numbers, boolean ruled, boolean sided) {
  static final CellFormat PLAIN = new CellFormat(NumberFormat.GENERAL, false, false);

  /** @param zeros whether the sheet shows zeros */
  String number(BigDecimal value, boolean zeros, boolean since1904) {
    return value.signum() == 0 && !zeros ? "" : numbers.number(value, since1904);
  }

  String text(String value) {
    return numbers.text(value);
  }
}
