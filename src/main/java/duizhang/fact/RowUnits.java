package duizhang.fact;

import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.words.WordFile;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The units that a table prints row by row, in a column of their own, where some are of money and others of counts: 参保人数 | 人 above 缴费基数 | 元. A column
 * of counts alone, 台 beside 数量 and 金额, is of one of the columns beside it.
 */
final class RowUnits {
  private static final WordFile WORDS = WordFile.of("titles.yaml").section("head");
  private static final Pattern HEAD = WORDS.pattern("units");
  private static final Pattern UNIT = WORDS.pattern("unit");

  private final PrintedTable.Listing table;
  private final Optional<Column> column;

  RowUnits(PrintedTable.Listing table) {
    this.table = table;
    column = table.columns().stream().filter(c -> c.role() == ColumnRole.TEXT && HEAD.matcher(c.leaf()).matches())
        .filter(c -> IntStream.range(table.headRows(), table.grid().rows()).anyMatch(row -> Amount.factor(text(row, c)).isPresent())).findFirst();
  }

  /** The unit of a row's figures, of money or not. */
  Optional<String> of(int row) {
    return column.map(units -> text(row, units)).filter(text -> UNIT.matcher(text).matches());
  }

  /** Whether a cell names a unit of measure and not one of an agency. */
  static boolean names(PlacedCell cell) {
    return UNIT.matcher(cell.folded()).matches();
  }

  private String text(int row, Column units) {
    PlacedCell cell = table.grid().at(row, units.index());
    return cell == null ? "" : cell.folded();
  }
}
