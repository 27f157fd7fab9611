package duizhang.store;

import duizhang.check.StoredCell;
import duizhang.check.StoredTable;
import duizhang.read.Box;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.JdbcOperations;

/** Printed tables, their segments and cells. */
final class TableRows {
  private static final Rows<StoredTable> TABLES =
      Rows.<StoredTable>of("printed_table")
          .with("table_id", StoredTable::id)
          .with("sequence", StoredTable::sequence)
          .with("form_id", table -> table.form().id())
          .with("title", StoredTable::title)
          .with("form_number", StoredTable::formNumber)
          .with("unit", StoredTable::unit)
          .with("unit_evidence", StoredTable::unitEvidence)
          .with("method", StoredTable::method)
          .with("scores", StoredTable::scores)
          .with("page_from", table -> table.segments().stream().mapToInt(StoredTable.Segment::page).min().orElse(0))
          .with("page_to", table -> table.segments().stream().mapToInt(StoredTable.Segment::page).max().orElse(0))
          .with("row_count", StoredTable::rows)
          .with("column_count", StoredTable::columns)
          .with("bound_columns", StoredTable::boundColumns)
          .with("lost_characters", StoredTable::lostCharacters)
          .with("note", StoredTable::note);

  private static final Rows<Numbered<StoredTable.Segment>> SEGMENTS =
      boxed(
          Rows.<Numbered<StoredTable.Segment>>of("table_segment")
              .with("table_id", Numbered::owner)
              .with("sequence", Numbered::sequence)
              .with("page", segment -> segment.item().page()),
          segment -> segment.item().box());

  private static final Rows<CellOfTable> CELLS =
      boxed(
          Rows.<CellOfTable>of("cell")
              .with("table_id", CellOfTable::table)
              .with("row_index", entry -> entry.cell().row())
              .with("column_index", entry -> entry.cell().column())
              .with("row_span", entry -> entry.cell().rowSpan())
              .with("column_span", entry -> entry.cell().columnSpan())
              .with("page", entry -> entry.cell().page())
              .with("role", entry -> entry.cell().role())
              .with("value_state", entry -> entry.cell().state())
              .with("text", entry -> entry.cell().text()),
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
    return rows.with("x0", side(box, Box::left)).with("y0", side(box, Box::top)).with("x1", side(box, Box::right)).with("y1", side(box, Box::bottom));
  }

  private static <T> Function<T, Object> side(Function<T, Box> box, ToDoubleFunction<Box> side) {
    return item -> {
      Box found = box.apply(item);
      return found == null ? null : side.applyAsDouble(found);
    };
  }
}
