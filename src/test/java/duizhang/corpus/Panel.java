package duizhang.corpus;

import java.util.List;

/** Heads and the rows below them. Most tables are one panel; summaries place two or four side by side. */
record Panel(Meaning meaning, List<Column> columns, List<Row> rows) {
  Panel {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  List<Column> leaves() {
    return columns.stream().flatMap(Column::leaves).toList();
  }

  int labels() {
    return (int) leaves().stream().filter(Column::isLabel).count();
  }
}
