package duizhang.settle;

import duizhang.codes.RuleCatalogue;
import duizhang.codes.ValueKind;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.fact.Fact;
import duizhang.rules.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns of an open table that are derived from others of their row: a change from what was to what is, and percentages. They say of a row's
 * numbers where they stand: a change is the difference of the two columns that are of one thing at two times, a percentage the ratio of two amounts.
 */
final class DerivedColumns {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Comparator<Fact> BY_TIME = Comparator.comparing(Fact::fiscalYear, Comparator.nullsFirst(Comparator.naturalOrder()))
      .thenComparing(Fact::stage, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** The columns of a change and of what it is the change of, by row. */
  private record Change(int change, int before, int after) {}

  private final Map<Integer, List<Change>> changes = new TreeMap<>();
  private final Map<Integer, List<Integer>> percents = new TreeMap<>();
  private final Map<Integer, List<Integer>> amounts = new TreeMap<>();
  private final String difference;
  private final String ratio;

  /**
   * @param meanings what a figure in each place of the table would mean
   * @param prefix of the rules of the table's form
   */
  DerivedColumns(List<Fact> meanings, String prefix) {
    difference = RuleCatalogue.standard().id(prefix, "D");
    ratio = RuleCatalogue.standard().id(prefix, "P");
    Map<Integer, List<Fact>> byRow = new TreeMap<>();
    meanings.forEach(fact -> byRow.computeIfAbsent(fact.row(), row -> new ArrayList<>()).add(fact));
    byRow.forEach(this::enter);
  }

  private void enter(int row, List<Fact> facts) {
    List<Fact> money = facts.stream().filter(fact -> fact.valueKind() == ValueKind.AMOUNT).toList();
    amounts.put(row, money.stream().map(Fact::column).toList());
    percents.put(row, facts.stream().filter(fact -> fact.valueKind() == ValueKind.PERCENT).map(Fact::column).toList());
    Map<Coordinate, List<Fact>> alike = new LinkedHashMap<>();
    money.forEach(fact -> alike.computeIfAbsent(fact.coordinate().without(Dimension.YEAR).without(Dimension.STAGE), key -> new ArrayList<>()).add(fact));
    List<List<Fact>> pairs = alike.values().stream().filter(pair -> pair.size() == 2 && BY_TIME.compare(pair.get(0), pair.get(1)) != 0).toList();
    List<Fact> changed = facts.stream().filter(fact -> fact.valueKind() == ValueKind.CHANGE).toList();
    boolean one = pairs.size() == 1 && changed.size() == 1 && alike.values().stream().noneMatch(pair -> pair.size() > 2);
    if (one) {
      List<Fact> pair = pairs.get(0).stream().sorted(BY_TIME).toList();
      changes.put(row, List.of(new Change(changed.get(0).column(), pair.get(0).column(), pair.get(1).column())));
    }
  }

  /** Removes the ways of a row that the derived columns contradict, unless they contradict all. */
  boolean narrow(OpenRow row) {
    boolean changed = false;
    for (Change change : changes.getOrDefault(row.row(), List.of())) {
      changed |= row.keep(way -> differs(row, way, change), difference);
    }
    if (!percents.getOrDefault(row.row(), List.of()).isEmpty()) {
      changed |= row.keep(way -> percents.get(row.row()).stream().allMatch(column -> ratio(row, way, column)), ratio);
    }
    return changed;
  }

  private static boolean differs(OpenRow row, int[] way, Change change) {
    int at = OpenRow.at(way, change.change);
    int before = OpenRow.at(way, change.before);
    int after = OpenRow.at(way, change.after);
    if (at < 0 && (before < 0 || after < 0)) {
      return true;
    }
    long tolerance = half(row, at) + half(row, before) + half(row, after);
    return Math.abs(amount(row, after) - amount(row, before) - amount(row, at)) <= tolerance;
  }

  private static long amount(OpenRow row, int number) {
    return number < 0 ? 0 : row.amount(number);
  }

  private static long half(OpenRow row, int number) {
    return number < 0 ? 0 : row.half(number);
  }

  /** Whether two amounts of the row give the percentage, or none is printed. */
  private boolean ratio(OpenRow row, int[] way, int column) {
    int at = OpenRow.at(way, column);
    if (at < 0) {
      return true;
    }
    for (int first : amounts.get(row.row())) {
      for (int second : amounts.get(row.row())) {
        int one = OpenRow.at(way, first);
        int other = OpenRow.at(way, second);
        if (first != second && one >= 0 && other >= 0 && row.amount(other) != 0 && gives(row, at, one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean gives(OpenRow row, int percent, int one, int other) {
    Share share = new Share(
        BigDecimal.valueOf(row.amount(one)), BigDecimal.valueOf(2 * row.half(one)), BigDecimal.valueOf(row.amount(other)),
        BigDecimal.valueOf(2 * row.half(other)));
    BigDecimal difference = BigDecimal.valueOf(row.amount(percent)).movePointLeft(OpenRow.SCALE).subtract(share.percent());
    BigDecimal tolerance = share.tolerance(BigDecimal.valueOf(2 * row.half(percent)).movePointLeft(OpenRow.SCALE));
    return difference.abs().compareTo(tolerance) <= 0 || difference.add(HUNDRED).abs().compareTo(tolerance) <= 0;
  }
}
