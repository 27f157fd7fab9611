package duizhang.settle;

import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.fact.Fact;
import java.util.Map;
import java.util.Set;

/**
 * Which of several ways that all keep the laws is shown first: the one whose columns are usually filled. It proves nothing; what it orders stays open
 * and unchecked.
 */
final class UsualColumns {
  private static final Map<Measure, Integer> USUAL = Map.of(
      Measure.TOTAL, 6, Measure.APPROPRIATION, 5, Measure.GENERAL_BUDGET, 5, Measure.BASIC, 4, Measure.PROJECT, 4, Measure.PERSONNEL, 4, Measure.PUBLIC_USE, 4,
      Measure.OTHER, 3, Measure.INSTITUTIONAL, 3, Measure.GOVERNMENT_FUND, 2);
  private static final Set<String> RARE_ITEMS = Set.of("ABROAD", "VEHICLE_PURCHASE");

  /** Classes of spending that basic expenditure alone pays for: pensions, health insurance, housing. */
  private static final Set<String> BASIC_CLASSES = Set.of("208", "210", "221");

  /** 行政运行 and 事业运行, the running of the offices themselves. */
  private static final String RUNNING = "\\d{5}(01|50)";

  private final OpenTable table;

  private UsualColumns(OpenTable table) {
    this.table = table;
  }

  static UsualColumns of(OpenTable table) {
    return new UsualColumns(table);
  }

  /** The way to show. */
  int[] first(OpenRow row) {
    int[] best = row.ways().get(0);
    int most = Integer.MIN_VALUE;
    for (int[] way : row.ways()) {
      int sum = 0;
      for (int column : way) {
        sum += usual(table.meaning(new Sum.Place(row.row(), column)));
      }
      if (sum > most) {
        most = sum;
        best = way;
      }
    }
    return best;
  }

  private static int usual(Fact place) {
    if (place == null || place.flow() == Flow.OPENING_BALANCE || place.flow() == Flow.CLOSING_BALANCE) {
      return 0;
    }
    if (place.scheme() == Scheme.THREE_PUBLIC) {
      return RARE_ITEMS.contains(place.code()) ? 0 : 4;
    }
    int usual = USUAL.getOrDefault(place.measure(), 1);
    return usual - (unlikely(place) ? 2 : 0);
  }

  private static boolean unlikely(Fact place) {
    String code = place.code() == null ? "" : place.code();
    boolean fund = place.form() == FormId.GOVERNMENT_FUND || place.form() == FormId.STATE_CAPITAL;
    boolean basic = code.length() > 2 && BASIC_CLASSES.contains(code.substring(0, 3)) || code.matches(RUNNING);
    boolean personnel = code.matches("30[13].*");
    return switch (place.measure()) {
      case BASIC -> fund || place.scheme() == Scheme.FUNCTION && code.length() == 7 && !basic;
      case PROJECT -> basic && !fund;
      case PERSONNEL -> place.scheme() == Scheme.ECONOMIC && !personnel;
      case PUBLIC_USE -> place.scheme() == Scheme.ECONOMIC && personnel || basic && !code.matches(RUNNING);
      default -> false;
    };
  }
}
