package duizhang.settle;

import duizhang.codes.FormCatalogue;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import duizhang.fact.TableFacts;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.words.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which columns of a table are sums of others: 合计 or 小计 of those beside it under the same head, each group by its own 小计; or what the row of
 * column numbers says, 1=2+3.
 */
final class ColumnSums {
  private static final Pattern FORMULA = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?=((?:\\d{1,2}|[A-Z])(?:\\+(?:\\d{1,2}|[A-Z]))+)");

  private final List<Column> values;

  private ColumnSums(List<Column> values) {
    this.values = values;
  }

  static Map<Integer, List<Integer>> of(PrintedTable.Listing table, TableFacts facts) {
    Set<Integer> money = facts.facts().stream().filter(f -> f.valueKind() == ValueKind.AMOUNT).map(Fact::column).collect(Collectors.toSet());
    Map<Integer, List<Integer>> sums = new TreeMap<>();
    for (int panel = 0; panel < table.panels(); panel++) {
      int own = panel;
      ColumnSums columns = new ColumnSums(table.columns().stream()
          .filter(c -> c.role() == ColumnRole.VALUE && c.panel() == own && money.contains(c.index())).toList());
      columns.byHeads().forEach(sums::putIfAbsent);
    }
    formulas(table).forEach(sums::put);
    return sums;
  }

  private Map<Integer, List<Integer>> byHeads() {
    Map<Integer, List<Integer>> sums = new HashMap<>();
    for (Column total : values) {
      if (total(total)) {
        List<String> heads = heads(total);
        List<Integer> parts = parts(values.stream().filter(c -> c != total && below(c, heads)).toList(), heads.size());
        if (parts.size() > 1) {
          sums.put(total.index(), parts);
        }
      }
    }
    return sums;
  }

  /** The columns that stand for the groups under a head: a group's own total, else its columns. */
  private static List<Integer> parts(List<Column> columns, int depth) {
    Map<String, List<Column>> groups = new LinkedHashMap<>();
    for (Column column : columns) {
      // Columns right under the head are groups of their own, even where two have one name.
      String key = column.path().size() <= depth + 1 ? "#" + column.index() : column.path().get(depth);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(column);
    }
    List<Integer> parts = new ArrayList<>();
    for (List<Column> group : groups.values()) {
      Optional<Column> own = group.stream().filter(c -> c.path().size() == depth + 2 && total(c)).findFirst();
      if (own.isPresent()) {
        parts.add(own.get().index());
      } else if (group.size() == 1) {
        if (!partOnly(group.get(0)) && !total(group.get(0))) {
          parts.add(group.get(0).index());
        }
      } else {
        parts.addAll(parts(group, depth + 1));
      }
    }
    return parts;
  }

  private static boolean total(Column column) {
    return !column.path().isEmpty() && FormCatalogue.standard().total(Wording.fold(column.leaf()));
  }

  private static boolean partOnly(Column column) {
    return Parts.opens(Wording.fold(column.leaf()));
  }

  private static List<String> heads(Column total) {
    return total.path().subList(0, total.path().size() - 1);
  }

  private static boolean below(Column column, List<String> heads) {
    return column.path().size() >= heads.size() && column.path().subList(0, heads.size()).equals(heads);
  }

  private static Map<Integer, List<Integer>> formulas(PrintedTable.Listing table) {
    Map<Integer, List<Integer>> sums = new TreeMap<>();
    if (table.numberRow() < 0) {
      return sums;
    }
    Map<String, Integer> byNumber = new HashMap<>();
    Map<Integer, String> printed = new TreeMap<>();
    for (PlacedCell cell : table.grid().beginningIn(table.numberRow())) {
      String text = cell.folded();
      if (table.columns().get(cell.column()).role() == ColumnRole.VALUE && !text.isEmpty()) {
        byNumber.put(text.replaceFirst("=.*", "").replaceAll("[()]", ""), cell.column());
        printed.put(cell.column(), text);
      }
    }
    printed.forEach((column, text) -> {
      Matcher formula = FORMULA.matcher(text);
      if (formula.matches()) {
        List<Integer> parts = List.of(formula.group(2).split("\\+")).stream().map(byNumber::get).toList();
        if (!parts.contains(null)) {
          sums.put(column, parts);
        }
      }
    });
    return sums;
  }
}
