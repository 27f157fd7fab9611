package duizhang.check;

import duizhang.fact.Fact;

/** A column of a table of one document. */
record TableColumn(String table, int column) {
  static TableColumn of(Fact fact) {
    return new TableColumn(fact.table(), fact.column());
  }
}
