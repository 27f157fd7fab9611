package duizhang.lines.order;

import duizhang.lines.order.HeadText.Head;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well rows that fill all columns keep the sums that a tree of heads says: a 合计 or 小计 is what stands beside it together. */
final class HeadSums {
  /** What a sum that holds in several rows is worth, and what one that fails costs; one row can hold by chance. The columns beside a sum at the top need not be its parts. */
  static final int HOLDS = 3;

  private static final int TOP_FAILS = 1;

  private final List<List<BigDecimal>> rows;

  /** @param rows the numbers of rows, one for each column; null where it is none that adds up */
  HeadSums(List<List<BigDecimal>> rows) {
    this.rows = rows;
  }

  /** The sums of the tree that hold less those that fail, weighed; zero where there is none. */
  int score(List<List<Head>> paths) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      columns.add(i);
    }
    return score(paths, columns, 0);
  }

  private int score(List<List<Head>> paths, List<Integer> columns, int depth) {
    Map<Head, List<Integer>> groups = groups(paths, columns, depth);
    int score = 0;
    Integer sum = null;
    List<List<Integer>> parts = new ArrayList<>();
    for (Map.Entry<Head, List<Integer>> group : groups.entrySet()) {
      boolean leaf = group.getValue().size() == 1 && paths.get(group.getValue().get(0)).size() == depth + 1;
      if (leaf && sum == null && group.getKey().kind().equals("sum")) {
        sum = group.getValue().get(0);
      } else if (leaf) {
        if (!group.getKey().kind().equals("change")) {
          parts.add(group.getValue());
        }
      } else {
        parts.add(whole(paths, group.getValue(), depth + 1));
        score += score(paths, group.getValue(), depth + 1);
      }
    }
    if (sum == null || parts.size() < 2) {
      return score;
    }
    int closed = 0;
    int said = 0;
    for (List<BigDecimal> row : rows) {
      Boolean holds = holds(row, sum, parts.stream().flatMap(List::stream).toList());
      closed += Boolean.TRUE.equals(holds) ? 1 : 0;
      said += holds == null ? 0 : 1;
    }
    if (said == 0) {
      return score;
    }
    return score + (closed * 5 < said * 4 ? depth == 0 ? -TOP_FAILS : -HOLDS : said > 1 ? HOLDS : 1);
  }

  private static Map<Head, List<Integer>> groups(List<List<Head>> paths, List<Integer> columns, int depth) {
    Map<Head, List<Integer>> groups = new LinkedHashMap<>();
    columns.forEach(column -> groups.computeIfAbsent(paths.get(column).get(depth), key -> new ArrayList<>()).add(column));
    return groups;
  }

  /** The columns that make up a group: its own sum, or all that stand below it. */
  private static List<Integer> whole(List<List<Head>> paths, List<Integer> columns, int depth) {
    List<Integer> parts = new ArrayList<>();
    for (List<Integer> group : groups(paths, columns, depth).values()) {
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
