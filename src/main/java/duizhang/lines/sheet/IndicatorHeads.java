package duizhang.lines.sheet;

import duizhang.lines.Heads;
import duizhang.words.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** The columns of a grid of indicators, left to right, and the heads that name them. */
record IndicatorHeads(List<IndicatorColumn> columns, Heads printed) {
  /** @param grid heads by the names of the columns */
  static IndicatorHeads of(WordFile grid) {
    return new IndicatorHeads(
        grid.keys().stream().map(column -> IndicatorColumn.valueOf(column.toUpperCase(Locale.ROOT))).toList(),
        Heads.flat(grid.keys().stream().map(grid::pattern).toList()));
  }

  /** Heads that a text prints in this order. */
  static IndicatorHeads ordered(List<IndicatorColumn> columns) {
    return new IndicatorHeads(List.copyOf(columns), Heads.flat(List.of()));
  }

  /** Whether these are the columns of a grid of indicators: both levels first, then a name and what it is to reach or has reached, none twice. */
  boolean whole() {
    return columns.size() > 3 && columns.get(0) == IndicatorColumn.FIRST && columns.get(1) == IndicatorColumn.SECOND && has(IndicatorColumn.NAME)
        && (has(IndicatorColumn.TARGET) || has(IndicatorColumn.RESULT)) && new HashSet<>(columns).size() == columns.size();
  }

  boolean has(IndicatorColumn column) {
    return columns.contains(column);
  }

  /** Where a column stands, -1 where the grid has none such. */
  int at(IndicatorColumn column) {
    return columns.indexOf(column);
  }
}
