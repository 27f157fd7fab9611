package duizhang.lines.sheet;

import duizhang.lines.Heads;
import duizhang.words.WordFile;
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

  boolean has(IndicatorColumn column) {
    return columns.contains(column);
  }

  /** Where a column stands, -1 where the grid has none such. */
  int at(IndicatorColumn column) {
    return columns.indexOf(column);
  }
}
