package duizhang.publish;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Columns that may be null. */
final class Columns {
  private Columns() {}

  static Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** Without zeros at the end of the fraction. */
  static BigDecimal decimal(ResultSet row, String column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? null : new BigDecimal(CsvText.plain(value));
  }

  /** Left, top, right and bottom, or null where the place is not known. */
  static Place place(ResultSet row) throws SQLException {
    double left = row.getDouble("x0");
    return row.wasNull() ? null : new Place(left, row.getDouble("y0"), row.getDouble("x1"), row.getDouble("y1"));
  }
}
