package duizhang.settle;

import duizhang.fact.Amount;
import duizhang.form.PlacedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The numbers of one row of one panel in their printed order, and the columns they may stand in. */
final class OpenRow {
  /** Rows with more ways to place their numbers stay open. */
  private static final int MOST_WAYS = 20_000;

  /** Amounts are counted in millionths of the printed unit, so that sums are exact. */
  static final int SCALE = 6;

  private final List<PlacedCell> cells;
  private final long[] amounts;
  private final long[] halves;
  private final boolean[] percent;
  private final boolean settledAtOnce;
  private final Set<String> reasons = new TreeSet<>();
  private final List<int[]> printed;
  private List<int[]> ways;
  private boolean doubted;

  /**
   * @param cells the row's numbers, left to right
   * @param columns the value columns of the panel, left to right
   * @param percentColumn which columns hold percentages only
   * @param signed whether percentages are printed with their sign
   */
  OpenRow(List<PlacedCell> cells, List<Integer> columns, Predicate<Integer> percentColumn, boolean signed) {
    this.cells = List.copyOf(cells);
    amounts = new long[cells.size()];
    halves = new long[cells.size()];
    percent = new boolean[cells.size()];
    for (int i = 0; i < amounts.length; i++) {
      Amount amount = Amount.parse(cells.get(i).text()).orElse(null);
      amounts[i] = amount == null ? 0 : amount.number().movePointRight(SCALE).longValue();
      halves[i] = amount == null ? 0 : BigDecimal.ONE.movePointRight(SCALE - Math.min(SCALE, amount.scale())).longValue() / 2;
      percent[i] = amount != null && amount.percent();
    }
    ways = new ArrayList<>();
    place(columns, signed, percentColumn, new int[amounts.length], 0, 0);
    if (ways.isEmpty() || ways.size() > MOST_WAYS) {
      ways = List.of(cells.stream().mapToInt(PlacedCell::column).toArray());
    }
    printed = ways;
    settledAtOnce = ways.size() == 1;
  }

  private void place(List<Integer> columns, boolean signed, Predicate<Integer> percentColumn, int[] way, int number, int from) {
    if (number == way.length) {
      ways.add(way.clone());
      return;
    }
    for (int i = from; i <= columns.size() - (way.length - number) && ways.size() <= MOST_WAYS; i++) {
      if (percentColumn.test(columns.get(i)) == percent[number] || !signed) {
        way[number] = columns.get(i);
        place(columns, signed, percentColumn, way, number + 1, i + 1);
      }
    }
  }

  List<PlacedCell> cells() {
    return cells;
  }

  int row() {
    return cells.get(0).row();
  }

  List<int[]> ways() {
    return ways;
  }

  /** Whether the page itself leaves one way only. */
  boolean settledAtOnce() {
    return settledAtOnce;
  }

  /** The number that stands in {@code column}, or -1. */
  static int at(int[] way, int column) {
    return Arrays.binarySearch(way, column);
  }

  long amount(int number) {
    return amounts[number];
  }

  /** Half a unit of the number's last printed digit. */
  long half(int number) {
    return halves[number];
  }

  /** Keeps the ways that pass; {@code reason} is entered where that leaves fewer. Where none passes the reason contradicts the page: all stay. */
  boolean keep(Predicate<int[]> test, String reason) {
    List<int[]> kept = ways.stream().filter(test).toList();
    if (kept.isEmpty() || kept.size() == ways.size()) {
      return false;
    }
    ways = kept;
    reasons.add(reason);
    return true;
  }

  void because(String reason) {
    reasons.add(reason);
  }

  String reasons() {
    return String.join("; ", reasons);
  }

  /** Takes back what was concluded of the row: its numbers may stand wherever the page lets them. */
  void doubt() {
    doubted = true;
  }

  boolean doubted() {
    return doubted;
  }

  /** The columns that the number may stand in, left to right. */
  List<Integer> columns(int number) {
    return (doubted ? printed : ways).stream().map(way -> way[number]).distinct().sorted().toList();
  }
}
