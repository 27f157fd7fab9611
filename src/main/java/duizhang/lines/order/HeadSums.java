package duizhang.lines.order;

import duizhang.lines.order.HeadText.Head;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** How well rows that fill all columns keep the sums that a tree of heads says: a 合计 or 小计 is what stands beside it together. */
final class HeadSums {
  /** What a sum that holds in several rows is worth, and what one that fails costs; one row can hold by chance. The columns beside a sum at the top need not be its parts. */
  static final int HOLDS = 3;

  private static final int TOP_FAILS = 1;

  /** Fewer rows do not say what a column is of others. */
  private static final int FEW = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<List<BigDecimal>> rows;
  /** By column, whether its numbers are what two others are to each other in per cent; null where no row says. */
  private final List<Boolean> shares = new ArrayList<>();
  private final List<Boolean> differences = new ArrayList<>();
  /** Trees of the same heads owe the same sums again and again. */
  private final Map<Members, Kept> known = new HashMap<>();

  /** @param rows the numbers of rows, one for each column; null where it is none that adds up */
  HeadSums(List<List<BigDecimal>> rows) {
    this.rows = rows;
    for (int column = 0; column < rows.get(0).size(); column++) {
      shares.add(rows.size() < FEW ? null : share(column));
      differences.add(rows.size() < FEW ? null : difference(column));
    }
  }

  /** Whether one pair of columns makes up the numbers of a column in most rows, as a share of one in the other or as its growth; amounts are the larger numbers. */
  private Boolean share(int column) {
    if (rows.stream().filter(row -> row.get(column) != null && row.get(column).signum() != 0).count() < FEW) {
      return null;
    }
    List<Integer> amounts = IntStream.range(0, rows.get(0).size()).filter(other -> size(other).compareTo(size(column)) > 0).boxed().toList();
    boolean share = amounts.stream().anyMatch(part -> amounts.stream().anyMatch(whole -> !part.equals(whole) && share(column, part, whole)));
    return share || amounts.size() > 1 ? share : null;
  }

  /** How large the numbers of a column are: the middle one. */
  private BigDecimal size(int column) {
    List<BigDecimal> sorted = rows.stream().map(row -> row.get(column)).filter(Objects::nonNull).map(BigDecimal::abs).filter(size -> size.signum() > 0).sorted()
        .toList();
    return sorted.isEmpty() ? BigDecimal.ZERO : sorted.get(sorted.size() / 2);
  }

  /** Whether a column is one less another in most rows; null where no row says. */
  private Boolean difference(int column) {
    List<List<BigDecimal>> saying = rows.stream().filter(row -> row.stream().allMatch(Objects::nonNull) && row.get(column).signum() != 0).toList();
    if (saying.size() < FEW) {
      return null;
    }
    int width = rows.get(0).size();
    for (int pair = 0; pair < width * width; pair++) {
      int more = pair / width;
      int less = pair % width;
      if (more != column && less != column && more != less
          && saying.stream().filter(row -> row.get(more).subtract(row.get(less)).compareTo(row.get(column)) == 0).count() * 5 >= saying.size() * 4) {
        return true;
      }
    }
    return false;
  }

  private boolean share(int column, int part, int whole) {
    int held = 0;
    int growth = 0;
    int said = 0;
    for (List<BigDecimal> row : rows) {
      BigDecimal percent = row.get(column);
      if (percent == null || row.get(part) == null || row.get(whole) == null || percent.signum() == 0 || row.get(whole).signum() == 0) {
        continue;
      }
      said++;
      BigDecimal ratio = row.get(part).multiply(HUNDRED).divide(row.get(whole), MathContext.DECIMAL64);
      BigDecimal half = BigDecimal.ONE.movePointLeft(percent.scale()).divide(BigDecimal.valueOf(2));
      held += ratio.subtract(percent).abs().compareTo(half) <= 0 ? 1 : 0;
      growth += ratio.subtract(HUNDRED).subtract(percent).abs().compareTo(half) <= 0 ? 1 : 0;
    }
    return said >= FEW && Math.max(held, growth) * 5 >= said * 4;
  }

  /** The sums of the tree that hold less those that fail, weighed; zero where there is none. */
  int score(List<List<Head>> paths) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      columns.add(i);
    }
    return score(paths, columns, 0) + changes(paths);
  }

  /** What columns of changes say: a share of two other columns stands below a head in per cent, what one is more than another below 增减. */
  private int changes(List<List<Head>> paths) {
    int score = 0;
    for (int column = 0; column < paths.size(); column++) {
      Head leaf = paths.get(column).get(paths.get(column).size() - 1);
      if (leaf.kind().equals("change")) {
        Boolean holds = leaf.text().contains("%") ? shares.get(column) : differences.get(column);
        // A share may be printed below a head that does not say so.
        score += holds == null ? 0 : holds ? HOLDS : Boolean.TRUE.equals(shares.get(column)) ? 0 : -HOLDS;
      }
    }
    return score;
  }

  private int score(List<List<Head>> paths, List<Integer> columns, int depth) {
    int score = 0;
    Integer sum = null;
    List<List<Integer>> parts = new ArrayList<>();
    for (Group group : groups(paths, columns, depth)) {
      boolean leaf = group.columns.size() == 1 && paths.get(group.columns.get(0)).size() == depth + 1;
      if (leaf && sum == null && group.head.kind().equals("sum")) {
        sum = group.columns.get(0);
      } else if (leaf) {
        if (!group.head.kind().equals("change")) {
          parts.add(group.columns);
        }
      } else {
        parts.add(whole(paths, group.columns, depth + 1));
        score += score(paths, group.columns, depth + 1);
      }
    }
    if (sum == null || parts.size() < 2) {
      return score;
    }
    List<Integer> all = parts.stream().flatMap(List::stream).toList();
    Kept kept = kept(sum, all);
    if (kept.said == 0) {
      return score;
    }
    return score + (kept.closed * 5 < kept.said * 4 ? depth == 0 ? -TOP_FAILS : -HOLDS : kept.said > 1 ? HOLDS : 1);
  }

  /** In how many rows a sum holds, and in how many it says anything. */
  private record Kept(int closed, int said) {}

  private record Members(int sum, List<Integer> parts) {}

  private Kept kept(int sum, List<Integer> parts) {
    return known.computeIfAbsent(new Members(sum, parts), key -> {
      int closed = 0;
      int said = 0;
      for (List<BigDecimal> row : rows) {
        Boolean holds = holds(row, sum, parts);
        closed += Boolean.TRUE.equals(holds) ? 1 : 0;
        said += holds == null ? 0 : 1;
      }
      return new Kept(closed, said);
    });
  }

  /** Columns below one head. */
  private record Group(Head head, List<Integer> columns) {}

  /** The columns by what heads them at a depth, in their order. A head is one printed text: no other is the same. */
  private static List<Group> groups(List<List<Head>> paths, List<Integer> columns, int depth) {
    List<Group> groups = new ArrayList<>();
    for (int column : columns) {
      Head head = paths.get(column).get(depth);
      Group mine = null;
      for (Group group : groups) {
        mine = group.head == head ? group : mine;
      }
      if (mine == null) {
        mine = new Group(head, new ArrayList<>());
        groups.add(mine);
      }
      mine.columns.add(column);
    }
    return groups;
  }

  /** The columns that make up a group: its own sum, or all that stand below it. */
  private static List<Integer> whole(List<List<Head>> paths, List<Integer> columns, int depth) {
    List<Integer> parts = new ArrayList<>();
    for (Group same : groups(paths, columns, depth)) {
      List<Integer> group = same.columns;
      List<Head> path = paths.get(group.get(0));
      if (group.size() == 1 && path.size() == depth + 1 && path.get(depth).kind().equals("sum")) {
        return group;
      }
      parts.addAll(group.size() == 1 && path.size() == depth + 1 ? group : whole(paths, group, depth + 1));
    }
    return parts;
  }

  /** Whether a row keeps a sum, or null where it says nothing: no number, or one part alone. */
  private static Boolean holds(List<BigDecimal> row, int sum, List<Integer> parts) {
    BigDecimal difference = row.get(sum);
    int printed = 0;
    for (int part : parts) {
      if (difference == null || row.get(part) == null) {
        return null;
      }
      difference = difference.subtract(row.get(part));
      printed += row.get(part).signum() == 0 ? 0 : 1;
    }
    if (difference == null || printed < 2 && difference.signum() == 0) {
      return null;
    }
    BigDecimal half = BigDecimal.ONE.movePointLeft(row.get(sum).scale()).divide(BigDecimal.valueOf(2));
    return difference.abs().compareTo(half.multiply(BigDecimal.valueOf(printed + 1))) <= 0;
  }
}
