package duizhang.fact;

import duizhang.form.PlacedCell;
import duizhang.form.StackedGrid;
import duizhang.words.WordFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The head of an indicator grid inside a sheet: found by its words in any row, never by position. */
final class IndicatorHead {
  private static final Pattern OF_YEAR = WordFile.of("rows.yaml").section("indicator").pattern("of_year");

  private final IndicatorPart[] parts;
  private final String[] leaves;
  private final int end;
  private int start;

  private IndicatorHead(IndicatorPart[] parts, String[] leaves, int end) {
    this.parts = parts;
    this.leaves = leaves;
    this.end = end;
  }

  /** The head that begins in this row: one that names at least two levels. */
  static Optional<IndicatorHead> at(StackedGrid grid, int row) {
    List<PlacedCell> levels = grid.beginningIn(row).stream()
        .filter(cell -> IndicatorPart.of(cell.folded()).filter(IndicatorPart::level).isPresent())
        .toList();
    if (levels.size() < 2) {
      return Optional.empty();
    }
    int end = levels.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(row + 1);
    IndicatorHead head = new IndicatorHead(new IndicatorPart[grid.columns()], new String[grid.columns()], Math.min(end, grid.rows()));
    // Lists of many projects name the project in a column of its own, before the levels.
    List<PlacedCell> beside = spanning(grid, row, levels.get(0).column());
    boolean list = beside.stream().anyMatch(cell -> is(cell, IndicatorPart.PROJECT));
    head.start = list ? beside.stream().mapToInt(PlacedCell::row).min().orElse(row) : row;
    for (int r = head.start; r < head.end; r++) {
      head.enter(grid, r, list ? 0 : levels.get(0).column());
    }
    head.keepYearlyTarget();
    return Optional.of(head);
  }

  /** The cells of a row before {@code end}, those that come down from the rows above included. */
  private static List<PlacedCell> spanning(StackedGrid grid, int row, int end) {
    return java.util.stream.IntStream.range(0, end).mapToObj(column -> grid.at(row, column)).filter(java.util.Objects::nonNull).distinct().toList();
  }

  /** This head with a row of finer heads under it ({@code 运算符号 | 内容 | 度量单位}), where that is what the row is. */
  Optional<IndicatorHead> refinedBy(StackedGrid grid, int row) {
    List<PlacedCell> filled = grid.beginningIn(row).stream().filter(cell -> !cell.blank()).toList();
    boolean finer = filled.stream().anyMatch(cell -> is(cell, IndicatorPart.OPERATOR));
    boolean levels = filled.stream().anyMatch(cell -> IndicatorPart.of(cell.folded()).filter(IndicatorPart::level).isPresent());
    if (!finer || levels) {
      return Optional.empty();
    }
    IndicatorHead refined = new IndicatorHead(parts.clone(), leaves.clone(), row + 1);
    refined.start = row;
    refined.enter(grid, row, 0);
    return Optional.of(refined);
  }

  private static boolean is(PlacedCell cell, IndicatorPart part) {
    return IndicatorPart.of(cell.folded()).filter(own -> own == part).isPresent();
  }

  private void enter(StackedGrid grid, int row, int from) {
    for (PlacedCell cell : grid.beginningIn(row)) {
      if (cell.blank() || cell.column() < from) {
        continue;
      }
      IndicatorPart above = parts[cell.column()];
      Optional<IndicatorPart> own = IndicatorPart.of(cell.folded());
      // Under 未完成原因 stand the causes to be ticked: they are reasons, whatever they say.
      IndicatorPart part = above == IndicatorPart.REASON ? above : own.orElse(above == null ? IndicatorPart.OTHER : above);
      int last = Math.min(parts.length, cell.column() + cell.columnSpan());
      Arrays.fill(parts, cell.column(), last, part);
      Arrays.fill(leaves, cell.column(), last, cell.compact());
    }
  }

  /** Forms over several years print two targets: the year's counts. */
  private void keepYearlyTarget() {
    boolean yearly = false;
    boolean other = false;
    for (int column = 0; column < parts.length; column++) {
      if (parts[column] == IndicatorPart.TARGET) {
        yearly |= yearly(column);
        other |= !yearly(column);
      }
    }
    for (int column = 0; yearly && other && column < parts.length; column++) {
      if (parts[column] == IndicatorPart.TARGET && !yearly(column)) {
        parts[column] = IndicatorPart.OTHER;
      }
    }
  }

  private boolean yearly(int column) {
    return OF_YEAR.matcher(leaves[column]).matches();
  }

  /** The first row of the head. */
  int start() {
    return start;
  }

  /** The first row under the head. */
  int end() {
    return end;
  }

  boolean has(IndicatorPart part) {
    return Arrays.asList(parts).contains(part);
  }

  int bound() {
    return (int) Arrays.stream(parts).filter(part -> part != null && part != IndicatorPart.OTHER).distinct().count();
  }

  /** The lowest head over a column, as printed. */
  String leaf(int column) {
    return leaves[column];
  }

  /**
   * What a cell is: the part that most of its columns belong to, the leftmost of equals; null where no head stands over it.
   *
   * @param shift how many columns too far right its row is printed
   */
  IndicatorPart part(PlacedCell cell, int shift) {
    int[] counts = new int[IndicatorPart.values().length];
    IndicatorPart best = null;
    for (int column = cell.column() - shift; column < cell.column() + cell.columnSpan() - shift; column++) {
      IndicatorPart part = column < 0 || column >= parts.length ? null : parts[column];
      if (part != null) {
        counts[part.ordinal()]++;
        best = best == null ? part : best;
      }
    }
    for (IndicatorPart part : IndicatorPart.values()) {
      if (best != null && counts[part.ordinal()] > counts[best.ordinal()]) {
        best = part;
      }
    }
    return best;
  }

  /** The first column of a part, or -1. */
  int column(IndicatorPart part) {
    return Arrays.asList(parts).indexOf(part);
  }
}
