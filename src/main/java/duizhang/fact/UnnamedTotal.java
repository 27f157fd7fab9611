package duizhang.fact;

import duizhang.codes.FormCatalogue;
import duizhang.codes.Measure;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A column whose head nobody knows and whose figure is in every row exactly the sum of the columns beside it is their total, whatever it is called:
 * 资金总量. The sums choose what the head means, they change no figure.
 */
final class UnnamedTotal {
  /** So many rows at least, and so many that have several parts. */
  private static final int ROWS = 3;

  private static final int OF_SEVERAL = 2;

  private UnnamedTotal() {}

  /** @param meanings by the column's index; that of such a column is replaced */
  static void find(PrintedTable.Listing table, Map<Integer, ColumnMeaning> meanings, FormCatalogue catalogue) {
    for (int panel = 0; panel < table.panels(); panel++) {
      int index = panel;
      List<Integer> amounts = meanings.entrySet().stream()
          .filter(entry -> entry.getValue().panel() == index && entry.getValue().kind() == ValueKind.AMOUNT && !entry.getValue().ofWhich())
          .map(Map.Entry::getKey).sorted().toList();
      List<Integer> unknown = amounts.stream().filter(column -> !meanings.get(column).bound()).toList();
      List<Integer> parts = amounts.stream()
          .filter(column -> !unknown.contains(column) && !catalogue.total(Wording.fold(table.columns().get(column).leaf()))).toList();
      if (unknown.size() == 1 && parts.size() > 1 && sums(table, unknown.get(0), parts)) {
        meanings.computeIfPresent(unknown.get(0), (column, meaning) -> meaning.whole());
      }
    }
  }

  private static boolean sums(PrintedTable.Listing table, int whole, List<Integer> parts) {
    int rows = 0;
    int ofSeveral = 0;
    for (int row = table.headRows(); row < table.grid().rows(); row++) {
      int at = row;
      BigDecimal total = amount(table, row, whole);
      List<BigDecimal> filled = parts.stream().map(column -> amount(table, at, column)).filter(amount -> amount.signum() != 0).toList();
      if (filled.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total) != 0) {
        return false;
      }
      rows += filled.isEmpty() ? 0 : 1;
      ofSeveral += filled.size() > 1 ? 1 : 0;
    }
    return rows >= ROWS && ofSeveral >= OF_SEVERAL;
  }

  private static BigDecimal amount(PrintedTable.Listing table, int row, int column) {
    PlacedCell cell = table.grid().at(row, column);
    return cell == null || cell.row() != row || cell.blank()
        ? BigDecimal.ZERO
        : Amount.parse(cell.text()).map(Amount::number).orElse(BigDecimal.ZERO);
  }
}
