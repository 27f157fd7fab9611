package duizhang.rules;

import duizhang.codes.Scheme;
import duizhang.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sums of a form whose rows nest by the columns of their labels, such as purchases: kind, project, article. Nothing but the blanks says how they
 * nest, so the reading counts only where the sum of the whole and most of the others close.
 */
final class NestedRows {
  /** At least this share of the sums closes, or the rows do not nest like this. */
  private static final double MOST = 0.75;

  private NestedRows() {}

  /** @param prefix of the rule ids, with the form */
  static List<Identity> of(TableShape shape, List<Fact> facts, String prefix) {
    List<Identity> identities = new ArrayList<>();
    Map<Integer, List<Fact>> columns = facts.stream().collect(Collectors.groupingBy(Fact::column, TreeMap::new, Collectors.toList()));
    for (List<Fact> column : columns.values()) {
      List<Identity> sums = sums(shape, column.stream().sorted(Comparator.comparingInt(Fact::row)).toList(), prefix);
      boolean whole = sums.stream().anyMatch(sum -> sum.total().scheme() == Scheme.TOTAL && sum.holds());
      long closed = sums.stream().filter(Identity::holds).count();
      if (whole && closed >= MOST * sums.size()) {
        identities.addAll(sums);
      }
    }
    return identities;
  }

  private static List<Identity> sums(TableShape shape, List<Fact> column, String prefix) {
    Map<Fact, List<Fact>> parts = new LinkedHashMap<>();
    Map<Fact, Integer> ends = new LinkedHashMap<>();
    List<Fact> open = new ArrayList<>();
    for (Fact fact : column) {
      if (fact.scheme() != Scheme.TOTAL) {
        while (!open.isEmpty() && depth(shape, open.get(open.size() - 1)) >= depth(shape, fact)) {
          open.remove(open.size() - 1);
        }
      }
      if (!open.isEmpty()) {
        parts.computeIfAbsent(open.get(open.size() - 1), f -> new ArrayList<>()).add(fact);
      }
      open.forEach(parent -> ends.put(parent, fact.row()));
      open.add(fact);
    }
    List<Identity> sums = new ArrayList<>();
    parts.forEach((total, below) -> sums.add(new Identity(
        prefix + "-N", total.itemName() + " [" + total.columnLabel() + "]", Identity.Kind.COLUMN, total, below,
        shape.blankBetween(total.row(), ends.get(total), total))));
    return sums;
  }

  private static int depth(TableShape shape, Fact fact) {
    return fact.scheme() == Scheme.TOTAL ? -1 : shape.depth(fact.row());
  }
}
