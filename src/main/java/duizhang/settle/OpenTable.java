package duizhang.settle;

import duizhang.codes.ValueKind;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.fact.FactReader;
import duizhang.fact.TableFacts;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.rules.FormIdentities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A table whose numbers' columns are open: its rows, what a figure in each place would mean, and the sums that the form owes. The meanings come from
 * reading the table with every place filled.
 */
final class OpenTable {
  private final PrintedTable.Listing table;
  private final List<OpenRow> rows = new ArrayList<>();
  private final Map<Sum.Place, Integer> rowAt = new HashMap<>();
  private final Map<Sum.Place, Fact> meanings = new HashMap<>();
  private final Map<List<Integer>, List<Sum>> sumsByRows;
  private final DerivedColumns derived;
  /** Whether the table prints percent signs, so that a number without one is no percentage. */
  private final boolean signed;

  /** @param name by which the table's probe facts are told from those of others */
  OpenTable(PrintedTable.Listing table, FactReader reader, String name, String prefix) {
    this.table = table;
    TableFacts probe = reader.read(table.with(table.grid().with(filled(table))), name);
    probe.facts().forEach(fact -> meanings.put(new Sum.Place(fact.row(), fact.column()), fact));
    signed = table.grid().cells().stream().anyMatch(cell -> value(table, cell) && Amount.parse(cell.text()).filter(Amount::percent).isPresent());
    derived = new DerivedColumns(probe.facts(), prefix);
    for (int row = table.headRows(); row < table.grid().rows(); row++) {
      for (int panel = 0; panel < table.panels(); panel++) {
        enter(row, panel);
      }
    }
    sumsByRows = byRows(FormIdentities.of(new FullShape(rows.size(), probe), probe.facts(), prefix).stream()
        .map(identity -> new Sum(identity.rule(), place(identity.total()), identity.parts().stream().map(OpenTable::place).toList()))
        .toList());
  }

  private static Sum.Place place(Fact fact) {
    return new Sum.Place(fact.row(), fact.column());
  }

  /** The table's cells with a one in every place of a value column; any number of the page lends its id to the blank ones. */
  private static List<PlacedCell> filled(PrintedTable.Listing table) {
    List<Integer> token = table.grid().cells().stream().map(PlacedCell::tokens).filter(ids -> !ids.isEmpty()).findFirst().orElse(List.of());
    return table.grid().cells().stream()
        .map(cell -> value(table, cell)
            ? new PlacedCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.page(), cell.box(), "1.00", token)
            : cell)
        .toList();
  }

  private static boolean value(PrintedTable.Listing table, PlacedCell cell) {
    return cell.row() >= table.headRows() && table.columns().get(cell.column()).role() == ColumnRole.VALUE;
  }

  private void enter(int row, int panel) {
    List<Integer> columns = table.columns().stream()
        .filter(column -> column.panel() == panel && column.role() == ColumnRole.VALUE)
        .map(Column::index)
        .toList();
    List<PlacedCell> numbers = table.grid().beginningIn(row).stream().filter(cell -> columns.contains(cell.column()) && !cell.blank()).toList();
    if (numbers.isEmpty()) {
      return;
    }
    columns.forEach(column -> rowAt.put(new Sum.Place(row, column), rows.size()));
    rows.add(new OpenRow(numbers, columns, column -> {
      Fact meaning = meanings.get(new Sum.Place(row, column));
      return meaning != null && meaning.valueKind() == ValueKind.PERCENT;
    }, signed));
  }

  PrintedTable.Listing table() {
    return table;
  }

  List<OpenRow> rows() {
    return rows;
  }

  /** Removes the ways that columns derived from others contradict; gives whether there were any. */
  boolean derive() {
    boolean changed = false;
    for (OpenRow row : rows) {
      changed |= !row.settledAtOnce() && derived.narrow(row);
    }
    return changed;
  }

  /** What a figure in this place would mean, or null. */
  Fact meaning(Sum.Place place) {
    return meanings.get(place);
  }

  /** What a figure in each place would mean. */
  List<Fact> meanings() {
    return meanings.values().stream().sorted(Comparator.comparingInt(Fact::row).thenComparingInt(Fact::column)).toList();
  }

  /** The sums by the rows they run over; rows without numbers add nothing. */
  Map<List<Integer>, List<Sum>> sumsByRows() {
    return sumsByRows;
  }

  private Map<List<Integer>, List<Sum>> byRows(List<Sum> sums) {
    Map<List<Integer>, List<Sum>> grouped = new TreeMap<>(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(Object::toString));
    for (Sum sum : sums) {
      Set<Integer> over = new HashSet<>();
      List<Sum.Place> places = new ArrayList<>(sum.parts());
      places.add(sum.total());
      for (Sum.Place place : places) {
        if (rowAt.containsKey(place)) {
          over.add(rowAt.get(place));
        }
      }
      if (!over.isEmpty()) {
        grouped.computeIfAbsent(over.stream().sorted().toList(), key -> new ArrayList<>()).add(sum);
      }
    }
    return grouped;
  }

  /** The row whose numbers may stand at this place, or -1. */
  int rowAt(Sum.Place place) {
    return rowAt.getOrDefault(place, -1);
  }
}
