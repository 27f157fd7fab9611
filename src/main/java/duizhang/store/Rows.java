package duizhang.store;

import duizhang.schema.Column;
import duizhang.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * How values of one kind become rows of one table: its columns, each with where its value comes from. Enumerations are stored by name.
 *
 * @param <T> the kind of value
 */
final class Rows<T> {
  private static final int BATCH = 1000;

  private final Table table;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<T, Object>> values = new ArrayList<>();

  private Rows(Table table) {
    this.table = table;
  }

  static <T> Rows<T> of(Table table) {
    return new Rows<>(table);
  }

  /** @throws IllegalArgumentException where the table has no such column */
  Rows<T> with(Column column, Function<T, Object> value) {
    if (!table.columns().contains(column)) {
      throw new IllegalArgumentException(table.word() + " has no column " + column.word());
    }
    columns.add(column);
    values.add(value);
    return this;
  }

  /** Inserts {@code items} as rows of the document version {@code version}. */
  void insert(JdbcOperations database, Version version, List<T> items) {
    String sql = "INSERT INTO " + table.word() + " (document_id, run_id, " + columns.stream().map(Column::sql).collect(Collectors.joining(", "))
        + ") VALUES (?, ?, "
        + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    List<Object[]> rows = items.stream().map(item -> row(version, item)).toList();
    for (int from = 0; from < rows.size(); from += BATCH) {
      database.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
  }

  private Object[] row(Version version, T item) {
    Object[] row = new Object[values.size() + 2];
    row[0] = version.documentId();
    row[1] = version.runId();
    for (int index = 0; index < values.size(); index++) {
      Object value = values.get(index).apply(item);
      row[index + 2] = value instanceof Enum<?> constant ? constant.name() : value;
    }
    return row;
  }
}
