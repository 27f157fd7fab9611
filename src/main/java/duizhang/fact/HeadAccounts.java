package duizhang.fact;

import duizhang.codes.AccountSystem;
import duizhang.codes.Accounts;
import duizhang.codes.Chart;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.Wording;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PrintedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The accounts that the heads of a table's columns name: a matrix of functions by economic items, or of units by functions. Economic items are known by
 * code or by name, functions by their codes. A name alone is taken for an account only where it is none of the uses and several columns of the table
 * name accounts.
 */
final class HeadAccounts {
  /** So many columns name accounts by their names, or none does: a table of a few costs is no matrix. */
  private static final int SEVERAL = 3;

  private static final Pattern CODED = Pattern
      .compile("[\\[【(]?([35]\\d{4}|[35]\\d{2}|2\\d{2}(?:\\d{2}){0,2}(?=[\\]】)]?[-、.:]?\\p{IsHan}))[\\]】)]?[-、.:]?(\\p{IsHan}.*)?");

  private HeadAccounts() {}

  /** The code by the column's index; columns that name none are missing. */
  static Map<Integer, String> of(PrintedTable.Listing table, FormCatalogue catalogue, Accounts accounts, AccountSystem preferred) {
    if (table.form() == FormId.THREE_PUBLIC) {
      // Its items have names that economic accounts have too.
      return Map.of();
    }
    Map<Integer, String> coded = new HashMap<>();
    Map<Integer, String> named = new HashMap<>();
    for (Column column : table.columns()) {
      if (column.role() != ColumnRole.VALUE) {
        continue;
      }
      List<String> path = column.path().stream().map(Wording::fold).toList();
      Optional<String> code = coded(path);
      if (code.isPresent()) {
        coded.put(column.index(), code.get());
      } else {
        named(path, catalogue, accounts, preferred).ifPresent(account -> named.put(column.index(), account));
      }
    }
    if (coded.size() + named.size() >= SEVERAL) {
      coded.putAll(named);
    }
    return coded;
  }

  private static Optional<String> coded(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Matcher matcher = CODED.matcher(path.get(i));
      if (matcher.matches()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** The deepest account that the heads name, each below the one above it. */
  private static Optional<String> named(List<String> path, FormCatalogue catalogue, Accounts accounts, AccountSystem preferred) {
    for (Chart chart : preferred == AccountSystem.GOVERNMENT
        ? List.of(Chart.GOVERNMENT_ECONOMIC, Chart.DEPARTMENT_ECONOMIC)
        : List.of(Chart.DEPARTMENT_ECONOMIC, Chart.GOVERNMENT_ECONOMIC)) {
      String within = "";
      for (String head : path) {
        boolean known = catalogue.total(head) || catalogue.measure(head, Flow.EXPENDITURE).isPresent();
        if (!known) {
          within = accounts.named(chart, head, within).map(Accounts.Account::code).orElse(within);
        }
      }
      if (!within.isEmpty()) {
        return Optional.of(within);
      }
    }
    return Optional.empty();
  }
}
