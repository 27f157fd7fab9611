package duizhang.store;

import static duizhang.schema.Column.*;

import duizhang.check.StoredCell;
import duizhang.check.StoredTable;
import duizhang.read.Box;
import duizhang.schema.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.JdbcOperations;

/** Printed tables, their segments and cells. */
final class TableRows {
  private static final Rows<StoredTable> TABLES = Rows.<StoredTable>of(Table.PRINTED_TABLE)
      .with(TABLE_ID, StoredTable::id)
      .with(SEQUENCE, StoredTable::sequence)
      .with(FORM_ID, table -> table.form().id())
      .with(TITLE, StoredTable::title)
      .with(FORM_NUMBER, StoredTable::formNumber)
      .with(UNIT, StoredTable::unit)
      .with(UNIT_EVIDENCE, StoredTable::unitEvidence)
      .with(METHOD, StoredTable::method)
      .with(SCORES, StoredTable::scores)
      .with(PAGE_FROM, table -> table.segments().stream().mapToInt(StoredTable.Segment::page).min().orElse(0))
      .with(PAGE_TO, table -> table.segments().stream().mapToInt(StoredTable.Segment::page).max().orElse(0))
      .with(ROW_COUNT, StoredTable::rows)
      .with(COLUMN_COUNT, StoredTable::columns)
      .with(BOUND_COLUMNS, StoredTable::boundColumns)
      .with(LOST_CHARACTERS, StoredTable::lostCharacters)
      .with(NOTE, StoredTable::note);

  private static final Rows<Numbered<StoredTable.Segment>> SEGMENTS = boxed(
      Rows.<Numbered<StoredTable.Segment>>of(Table.TABLE_SEGMENT)
          .with(TABLE_ID, Numbered::owner)
          .with(SEQUENCE, Numbered::sequence)
          .with(PAGE, segment -> segment.item().page()),
      segment -> segment.item().box());

  private static final Rows<CellOfTable> CELLS = boxed(
      Rows.<CellOfTable>of(Table.CELL)
          .with(TABLE_ID, CellOfTable::table)
          .with(ROW_INDEX, entry -> entry.cell().row())
          .with(COLUMN_INDEX, entry -> entry.cell().column())
          .with(ROW_SPAN, entry -> entry.cell().rowSpan())
          .with(COLUMN_SPAN, entry -> entry.cell().columnSpan())
          .with(PAGE, entry -> entry.cell().page())
          .with(ROLE, entry -> entry.cell().role())
          .with(VALUE_STATE, entry -> entry.cell().state())
          .with(TEXT, entry -> entry.cell().text())
          .with(STORED, entry -> entry.cell().stored()),
      entry -> entry.cell().box());

  private record CellOfTable(String table, StoredCell cell) {}

  private TableRows() {}

  static void insert(JdbcOperations database, Version version, List<StoredTable> tables) {
    TABLES.insert(database, version, tables);
    SEGMENTS.insert(database, version, tables.stream().flatMap(table -> Numbered.of(table.id(), table.segments()).stream()).toList());
    CELLS.insert(
        database, version, tables.stream().flatMap(table -> table.cells().stream().map(cell -> new CellOfTable(table.id(), cell))).toList());
  }

  /** Adds the four columns of a box, null where there is none. */
  static <T> Rows<T> boxed(Rows<T> rows, Function<T, Box> box) {
    return rows.with(X0, side(box, Box::left)).with(Y0, side(box, Box::top)).with(X1, side(box, Box::right)).with(Y1, side(box, Box::bottom));
  }

  private static <T> Function<T, Object> side(Function<T, Box> box, ToDoubleFunction<Box> side) {
    return item -> {
      Box found = box.apply(item);
      return found == null ? null : side.applyAsDouble(found);
    };
  }
}
