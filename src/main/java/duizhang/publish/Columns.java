package duizhang.publish;

import static duizhang.schema.Column.X0;
import static duizhang.schema.Column.X1;
import static duizhang.schema.Column.Y0;
import static duizhang.schema.Column.Y1;

import duizhang.schema.Column;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Columns that may be null. */
final class Columns {
  private Columns() {}

  /** Without zeros at the end of the fraction. */
  static BigDecimal decimal(ResultSet row, Column column) throws SQLException {
    BigDecimal value = column.decimal(row);
    return value == null ? null : new BigDecimal(CsvText.plain(value));
  }

  /** Left, top, right and bottom, or null where the place is not known. */
  static Place place(ResultSet row) throws SQLException {
    double left = X0.real(row);
    return row.wasNull() ? null : new Place(left, Y0.real(row), X1.real(row), Y1.real(row));
  }
}
