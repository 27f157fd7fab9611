package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.ValueKind;
import duizhang.form.PrintedTable;
import duizhang.words.Funds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the columns of expenditure part it by the kinds of money that pay for it, a column of the unit's own money is of no public budget, a sum below
 * a head of appropriation is of all appropriation, and a sum beside public and own money is of all. Asked of tables whose form does not say so itself.
 */
final class MoneyColumns {
  private MoneyColumns() {}

  /** @param meanings by the column's index; those that this tells are replaced */
  static void settle(PrintedTable.Listing table, Map<Integer, Flow> sides, Map<Integer, ColumnMeaning> meanings, FormCatalogue catalogue) {
    boolean parted = table.form() == FormId.EXPENDITURE && meanings.values().stream().anyMatch(column -> column.fund() != null);
    if (table.form().ofDepartments() && !catalogue.has(table.form(), FormTrait.LISTED) && !parted) {
      return;
    }
    Map<Integer, Fund> found = new HashMap<>();
    meanings.forEach((index, column) -> {
      boolean spent = sides.get(column.panel()) == Flow.EXPENDITURE && column.flow() != Flow.REVENUE && column.flow() != Flow.OPENING_BALANCE
          && column.flow() != Flow.CLOSING_BALANCE;
      if (spent && column.kind() == ValueKind.AMOUNT && column.fund() == null && own(column, catalogue)) {
        found.put(index, Fund.UNKNOWN);
      }
    });
    meanings.forEach((index, column) -> {
      List<String> heads = column.heads();
      boolean sum = !heads.isEmpty() && catalogue.total(heads.get(heads.size() - 1)) && !found.containsKey(index) && column.fund() == null;
      if (!sum || sides.get(column.panel()) != Flow.EXPENDITURE) {
        return;
      }
      List<String> above = heads.subList(0, heads.size() - 1);
      List<Integer> beside = meanings.entrySet().stream()
          .filter(other -> !other.getKey().equals(index) && other.getValue().panel() == column.panel())
          .filter(other -> other.getValue().heads().size() >= heads.size() && other.getValue().heads().subList(0, above.size()).equals(above))
          .map(Map.Entry::getKey).toList();
      boolean budgets = beside.stream().map(other -> meanings.get(other).fund()).anyMatch(Objects::nonNull);
      boolean owned = beside.stream().anyMatch(found::containsKey);
      if (!above.isEmpty() && Funds.appropriated(above.get(above.size() - 1)) && !owned) {
        found.put(index, Fund.APPROPRIATION);
      } else if (budgets && owned) {
        found.put(index, Fund.ALL);
      }
    });
    found.forEach((index, fund) -> meanings.computeIfPresent(index, (key, meaning) -> meaning.of(fund)));
  }

  /** Whether a head of the column names money that is none of the public budgets'. */
  private static boolean own(ColumnMeaning column, FormCatalogue catalogue) {
    return column.heads().stream().anyMatch(head -> Funds.own(head) || catalogue.measure(head, Flow.EXPENDITURE).isEmpty()
        && catalogue.measure(head, Flow.REVENUE).map(FormCatalogue.MeasureHead::measure).filter(MoneyColumns::ownMeasure).isPresent());
  }

  private static boolean ownMeasure(Measure measure) {
    return switch (measure) {
      case SPECIAL_ACCOUNT, SUPERIOR_SUBSIDY, INSTITUTIONAL, BUSINESS, REMITTED_BY_SUBORDINATE, EDUCATION_FEES, OTHER -> true;
      default -> false;
    };
  }
}
