package duizhang.settle;

import duizhang.codes.DocumentKind;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.fact.FactReader;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.read.ReadingMethod;
import duizhang.rules.BetweenForms;
import duizhang.rules.FormIdentities;
import duizhang.rules.Identity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the columns of numbers in tables that print their order only. The sums of the row, of the hierarchy and between the forms of the document
 * leave, in most rows, one way; what stays open is said, never guessed in silence.
 */
final class ColumnSolver {
  /**
   * A table with its numbers in their columns.
   *
   * @param inferred for every cell that the identities placed, their rules
   * @param open for every cell whose column stays open, the columns it may stand in; it is put into the first of them
   */
  record Solved(PrintedTable table, Map<PlacedCell, String> inferred, Map<PlacedCell, String> open) {}

  private final List<PrintedTable> tables;
  private final Map<String, OpenTable> openTables = new TreeMap<>();
  private final Map<OpenTable, Searches> searches = new HashMap<>();
  private final List<Identity> between;
  private final List<BetweenForms.Bound> bounds;

  private ColumnSolver(List<PrintedTable> tables, FactReader reader, DocumentKind kind) {
    this.tables = tables;
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      PrintedTable table = tables.get(i);
      if (open(table)) {
        OpenTable open = new OpenTable((PrintedTable.Listing) table, reader, name(i), FormIdentities.prefix(kind, table.form()));
        openTables.put(name(i), open);
        facts.addAll(headed(table, open.meanings()));
      } else {
        facts.addAll(headed(table, reader.read(table, name(i)).facts()));
      }
    }
    between = BetweenForms.of(kind, facts).stream()
        .filter(identity -> open(identity.total()) || identity.parts().stream().anyMatch(this::open))
        .toList();
    bounds = BetweenForms.bounds(kind, facts).stream().filter(bound -> open(bound.whole()) || open(bound.part())).toList();
  }

  /** The tables in their order; those whose columns the page shows stay as they are. */
  static List<Solved> solve(List<PrintedTable> tables, FactReader reader, DocumentKind kind) {
    if (tables.stream().noneMatch(ColumnSolver::open)) {
      return tables.stream().map(table -> new Solved(table, Map.of(), Map.of())).toList();
    }
    ColumnSolver solver = new ColumnSolver(tables, reader, kind);
    solver.narrow();
    return solver.solved();
  }

  private static boolean open(PrintedTable table) {
    return table instanceof PrintedTable.Listing && table.grid().segments().stream().anyMatch(segment -> segment.grid().method() == ReadingMethod.SEQUENCE);
  }

  /** The facts of which the heads are known: what others mean places nothing elsewhere. */
  private static List<Fact> headed(PrintedTable table, List<Fact> facts) {
    Map<Integer, String> open = table.grid().open();
    return open.isEmpty() ? facts : facts.stream().filter(fact -> !open.containsKey(fact.column())).toList();
  }

  private boolean open(Fact fact) {
    return openTables.containsKey(fact.table());
  }

  private static String name(int index) {
    return String.format(Locale.ROOT, "%03d", index);
  }

  private void narrow() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (OpenTable table : openTables.values()) {
        changed |= table.derive();
        Searches done = searches.computeIfAbsent(table, Searches::new);
        changed |= done.narrow();
        doubt(table, done);
      }
      for (Identity identity : between) {
        changed |= narrow(identity);
      }
      for (BetweenForms.Bound bound : bounds) {
        changed |= row(bound.whole()) != null && value(bound.part(), null) != null
            && row(bound.whole()).keep(way -> value(bound.whole(), way).compareTo(value(bound.part(), null)) >= 0, bound.rule());
        changed |= row(bound.part()) != null && value(bound.whole(), null) != null
            && row(bound.part()).keep(way -> value(bound.part(), way).compareTo(value(bound.whole(), null)) <= 0, bound.rule());
      }
    }
  }

  /** Narrows the one row of an identity between forms that is open while all its other figures are known. */
  private boolean narrow(Identity identity) {
    List<Fact> members = new ArrayList<>(identity.parts());
    members.add(0, identity.total());
    List<OpenRow> unknown = members.stream().filter(member -> value(member, null) == null).map(this::row).distinct().toList();
    if (unknown.size() != 1 || unknown.get(0) == null) {
      return false;
    }
    OpenRow row = unknown.get(0);
    BigDecimal tolerance = members.stream().map(Fact::ulp).reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(2));
    return row.keep(way -> {
      BigDecimal difference = value(identity.total(), way(identity.total(), row, way));
      for (Fact part : identity.parts()) {
        difference = difference.subtract(value(part, way(part, row, way)));
      }
      return difference.abs().compareTo(tolerance) <= 0;
    }, identity.rule());
  }

  private int[] way(Fact member, OpenRow row, int[] way) {
    return row(member) == row ? way : null;
  }

  /** The row of an open table in which this figure may stand, or null where its place is printed. */
  private OpenRow row(Fact member) {
    OpenTable table = openTables.get(member.table());
    int index = table == null ? -1 : table.rowAt(new Sum.Place(member.row(), member.column()));
    return index < 0 ? null : table.rows().get(index);
  }

  /** The figure in yuan, zero where its place is blank, or null where that is not known; {@code way} is tried instead of the row's own. */
  private BigDecimal value(Fact member, int[] way) {
    OpenTable table = openTables.get(member.table());
    if (table == null) {
      return member.amount();
    }
    OpenRow row = row(member);
    if (row == null) {
      return BigDecimal.ZERO;
    }
    boolean settled = row.settledAtOnce() || row.ways().size() == 1 && !row.doubted();
    int[] chosen = way != null ? way : settled ? row.ways().get(0) : null;
    if (chosen == null) {
      return null;
    }
    int number = OpenRow.at(chosen, member.column());
    return number < 0
        ? BigDecimal.ZERO
        : Amount.parse(row.cells().get(number).text()).map(amount -> amount.yuan(member.unit())).orElse(BigDecimal.ZERO);
  }

  /** Where the sums cannot all be kept a number is lost or wrong: whatever was concluded from the others may rest on it. */
  private static void doubt(OpenTable table, Searches searches) {
    boolean known = table.rows().stream().allMatch(OpenRow::doubted);
    if (!known && searches.contradict()) {
      table.rows().forEach(OpenRow::doubt);
    }
  }

  private List<Solved> solved() {
    List<Solved> solved = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      OpenTable open = openTables.get(name(i));
      solved.add(open == null ? new Solved(tables.get(i), Map.of(), Map.of()) : solved(open));
    }
    return solved;
  }

  private static Solved solved(OpenTable open) {
    Map<PlacedCell, PlacedCell> moved = new HashMap<>();
    Map<PlacedCell, String> inferred = new HashMap<>();
    Map<PlacedCell, String> undecided = new HashMap<>();
    List<PlacedCell> vacated = new ArrayList<>();
    PrintedTable.Listing table = open.table();
    for (OpenRow row : open.rows()) {
      int[] way = UsualColumns.of(open).first(row);
      for (int number = 0; number < way.length; number++) {
        PlacedCell cell = row.cells().get(number);
        PlacedCell placed = cell.movedTo(way[number]);
        moved.put(cell, placed);
        List<Integer> columns = row.columns(number);
        if (columns.size() > 1) {
          undecided.put(placed, columns.stream().map(column -> table.columns().get(column).label()).collect(Collectors.joining(" | ")));
        } else if (!row.settledAtOnce()) {
          inferred.put(placed, row.reasons());
        }
      }
    }
    Map<Sum.Place, PlacedCell> at = new HashMap<>();
    moved.values().forEach(cell -> at.put(new Sum.Place(cell.row(), cell.column()), cell));
    List<PlacedCell> cells = new ArrayList<>();
    for (PlacedCell cell : table.grid().cells()) {
      PlacedCell taker = at.get(new Sum.Place(cell.row(), cell.column()));
      if (taker != null) {
        cells.add(taker);
      } else if (moved.containsKey(cell)) {
        vacated.add(new PlacedCell(cell.row(), cell.column(), 1, 1, cell.page(), cell.box(), "", List.of()));
      } else {
        cells.add(cell);
      }
    }
    cells.addAll(vacated);
    cells.sort(Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::column));
    return new Solved(table.with(table.grid().with(cells)), inferred, undecided);
  }
}
