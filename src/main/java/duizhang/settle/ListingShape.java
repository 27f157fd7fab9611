package duizhang.settle;

import duizhang.codes.Numbering;
import duizhang.codes.Scheme;
import duizhang.fact.Fact;
import duizhang.fact.TableFacts;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.rules.TableShape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The blank places of a listing: an identity proves the place of a number only where it could not stand elsewhere. */
public final class ListingShape implements TableShape {
  private final PrintedTable.Listing table;
  private final TableFacts facts;
  private final Set<Integer> filledRows;
  private final Set<Integer> itemRows;
  private final Set<List<Integer>> drawnRows;

  public ListingShape(PrintedTable.Listing table, TableFacts facts) {
    this.table = table;
    this.facts = facts;
    filledRows = facts.facts().stream().map(Fact::row).collect(Collectors.toSet());
    drawnRows = drawnRows(table);
    itemRows = facts.rows().stream().filter(key -> key.scheme() == Scheme.THREE_PUBLIC).map(TableFacts.RowKey::row).collect(Collectors.toSet());
  }

  @Override
  public int bodyRows() {
    return filledRows.size();
  }

  @Override
  public boolean blankInRow(Fact total, List<Fact> parts) {
    int panel = table.columns().get(total.column()).panel();
    return table.columns().stream()
        .filter(c -> c.role() == ColumnRole.VALUE && c.panel() == panel)
        .anyMatch(c -> blank(total.row(), c.index()));
  }

  @Override
  public boolean blankChild(Fact parent, List<Fact> children) {
    int length = children.get(0).code().length();
    return blankRow(children,
        key -> key.code() != null && key.scheme() == parent.scheme() && key.code().length() == length && key.code().startsWith(parent.code()));
  }

  @Override
  public boolean blankTop(Fact total, List<Fact> tops) {
    int length = tops.get(0).code().length();
    return blankRow(tops, key -> key.code() != null && key.scheme() == tops.get(0).scheme() && key.code().length() == length);
  }

  @Override
  public boolean blankLine(List<Fact> lines) {
    Scheme scheme = lines.get(0).scheme();
    return blankRow(lines, key -> key.scheme() == scheme || key.scheme() == Scheme.UNKNOWN);
  }

  @Override
  public boolean blankBetween(int first, int last, Fact fact) {
    return IntStream.rangeClosed(first, last).anyMatch(row -> blank(row, fact.column()));
  }

  @Override
  public boolean blankAt(int row, Fact fact) {
    return blank(row, fact.column());
  }

  @Override
  public int depth(int row) {
    return table.depth(row);
  }

  @Override
  public int level(int row) {
    return Levels.of(table, row);
  }

  @Override
  public int plainLevel() {
    return Numbering.PLAIN;
  }

  @Override
  public int panel(int column) {
    return table.columns().get(column).panel();
  }

  @Override
  public Map<Integer, List<Integer>> columnSums() {
    return ColumnSums.of(table, facts);
  }

  @Override
  public Set<Integer> rowsOfItems() {
    return itemRows;
  }

  /**
   * Whether the page itself binds a figure to the label of its row: both stand in drawn cells of this one row. Then no other row can own the figure,
   * whatever adds up.
   */
  public boolean drawn(Fact fact) {
    PlacedCell cell = table.grid().at(fact.row(), fact.column());
    return cell != null && cell.rowSpan() == 1 && cell.columnSpan() == 1 && drawnRows.contains(List.of(fact.row(), panel(fact.column())));
  }

  /** The rows of each panel whose label is drawn for them alone. */
  private static Set<List<Integer>> drawnRows(PrintedTable.Listing table) {
    Set<List<Integer>> rows = new HashSet<>();
    for (PlacedCell cell : table.grid().cells()) {
      Column column = table.columns().get(cell.column());
      boolean label = (column.role() == ColumnRole.LABEL || column.role() == ColumnRole.CODE) && cell.rowSpan() == 1 && !cell.blank();
      if (label && table.grid().methodOf(cell.row()).drawn()) {
        rows.add(List.of(cell.row(), column.panel()));
      }
    }
    return rows;
  }

  private boolean blankRow(List<Fact> members, Predicate<TableFacts.RowKey> candidate) {
    Set<Integer> panels = new HashSet<>();
    members.forEach(fact -> panels.add(table.columns().get(fact.column()).panel()));
    String label = members.get(0).columnLabel();
    for (TableFacts.RowKey key : facts.rows()) {
      if (!candidate.test(key)) {
        continue;
      }
      for (Column column : table.columns()) {
        boolean same = column.panel() == key.panel() && panels.contains(key.panel()) && column.label().equals(label);
        if (same && column.role() == ColumnRole.VALUE && blank(key.row(), column.index())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean blank(int row, int column) {
    PlacedCell cell = table.grid().at(row, column);
    return cell == null || cell.blank();
  }
}
