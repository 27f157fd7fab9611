package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormTrait;
import duizhang.codes.Wording;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The row of a summary that says 收入合计 beside 支出合计 and is more than the year's revenue and expenditure: where what was carried over stands above it
 * and the table has neither totals of the year nor 总计.
 */
final class GrandTotals {
  private static final String REVENUE = "REVENUE_TOTAL";
  private static final String EXPENDITURE = "EXPENDITURE_TOTAL";
  private static final String OPENING = "OPENING_BALANCE";

  private final int row;

  GrandTotals(PrintedTable.Listing table, FormCatalogue catalogue, List<String> labels) {
    row = catalogue.has(table.form(), FormTrait.SUMMARY) && table.panels() > 1 ? find(table, catalogue, labels) : -1;
  }

  /** The line that such a row's label is of the side it names; any other line is left. */
  String line(int at, String line) {
    return at != row ? line : line.equals(REVENUE) ? "GRAND_TOTAL_REVENUE" : line.equals(EXPENDITURE) ? "GRAND_TOTAL_EXPENDITURE" : line;
  }

  private static int find(PrintedTable.Listing table, FormCatalogue catalogue, List<String> labels) {
    List<Integer> revenues = new ArrayList<>();
    List<Integer> expenditures = new ArrayList<>();
    int opening = -1;
    for (int at = table.headRows(); at < table.grid().rows(); at++) {
      for (String line : lines(table, catalogue, labels, at)) {
        if (line.startsWith("GRAND_TOTAL")) {
          return -1;
        }
        opening = opening < 0 && line.equals(OPENING) ? at : opening;
        if (line.equals(REVENUE)) {
          revenues.add(at);
        }
        if (line.equals(EXPENDITURE)) {
          expenditures.add(at);
        }
      }
    }
    boolean one = revenues.size() == 1 && revenues.equals(expenditures);
    return one && opening >= 0 && opening < revenues.get(0) ? revenues.get(0) : -1;
  }

  private static List<String> lines(PrintedTable.Listing table, FormCatalogue catalogue, List<String> labels, int row) {
    return table.grid().beginningIn(row).stream()
        .filter(cell -> table.columns().get(cell.column()).role() == ColumnRole.LABEL)
        .map(cell -> line(table, catalogue, labels, cell)).flatMap(Optional::stream).toList();
  }

  private static Optional<String> line(PrintedTable.Listing table, FormCatalogue catalogue, List<String> labels, PlacedCell cell) {
    Flow side = table.columns().get(cell.column()).panel() == 0 ? Flow.REVENUE : Flow.EXPENDITURE;
    return catalogue.line(Wording.withoutNumbering(cell.folded()), side, labels);
  }
}
