package duizhang.rules;

import duizhang.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sums that any table owes, whatever it is: a code is the sum of the codes below it, a unit or a numbered heading of the rows below it, a total
 * of all of them; a total column is the sum of the columns beside it under the same head. A code says by itself that it is a part; what only the
 * table's shape says counts where it closes in most places, since nobody promised it.
 *
 * <p>Source: the laws of hierarchy and decomposition of the cube ({@code duizhang.cube}).
 */
public final class TableLaws {
  /** At least this share of the sums that a reading of the shape promises closes, or the shape does not mean it. */
  private static final double MOST = 0.75;

  /** A sum over so few places may close by chance. */
  private static final int ENOUGH = 2;

  private final TableShape shape;
  private final List<Fact> facts;
  private final String prefix;
  private final List<Identity> found = new ArrayList<>();
  private final List<List<Fact>> exchanged = new ArrayList<>();

  private TableLaws(TableShape shape, List<Fact> facts, String prefix) {
    this.shape = shape;
    this.facts = facts.stream().filter(Fact::money).toList();
    this.prefix = prefix;
  }

  /**
   * @param facts of one table
   * @param prefix of the rule ids
   */
  public static TableLaws of(TableShape shape, List<Fact> facts, String prefix) {
    TableLaws laws = new TableLaws(shape, facts, prefix);
    laws.columns();
    laws.rows();
    return laws;
  }

  public List<Identity> sums() {
    return List.copyOf(found);
  }

  /** A figure of each column that the heads call the total of others and that is none, with one of the column that is. */
  public List<List<Fact>> exchanged() {
    return List.copyOf(exchanged);
  }

  // Down the columns.

  private void columns() {
    Map<Integer, List<Fact>> panels = facts.stream().collect(Collectors.groupingBy(fact -> shape.panel(fact.column()), TreeMap::new, Collectors.toList()));
    for (List<Fact> panel : panels.values()) {
      List<Fact> listed = panel.stream().filter(fact -> !fact.total()).toList();
      boolean byCode = listed.stream().filter(fact -> printedCode(fact) != null).count() * 2 >= listed.size() && !listed.isEmpty();
      Set<Fact> summed = Collections.newSetFromMap(new IdentityHashMap<>());
      if (byCode) {
        summed.addAll(byCodes(panel));
      }
      for (NestedSums.Sum sum : NestedSums.of(shape, panel)) {
        if (!summed.contains(sum.whole())) {
          found.add(identity("N", sum.whole(), sum.parts(), Identity.Kind.COLUMN, sum.free()));
        }
      }
    }
  }

  /** @return the figures that are the sum of others by codes alone */
  private Set<Fact> byCodes(List<Fact> panel) {
    Set<Fact> summed = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Integer, String> codes = new HashMap<>();
    panel.stream().filter(fact -> printedCode(fact) != null).forEach(fact -> codes.put(fact.row(), printedCode(fact)));
    Map<Integer, List<Fact>> columns = panel.stream().collect(Collectors.groupingBy(Fact::column, TreeMap::new, Collectors.toList()));
    List<Identity> totals = new ArrayList<>();
    for (List<Fact> column : columns.values()) {
      List<Fact> down = column.stream().sorted(Comparator.comparingInt(Fact::row)).toList();
      Map<List<String>, List<Fact>> lists = down.stream().filter(fact -> printedCode(fact) != null).collect(Collectors.groupingBy(
          fact -> List.of(Objects.toString(fact.subject().holder(), ""), Objects.toString(fact.subject().project(), "")), LinkedHashMap::new,
          Collectors.toList()));
      for (List<Fact> listed : lists.values()) {
        for (CodeTree list : CodeTree.of(listed, TableLaws::printedCode)) {
          list.children().forEach((code, children) -> {
            Identity sum = identity("H", list.at(code), children, Identity.Kind.COLUMN, free(list.at(code), children, codes));
            if (!list.again() || sum.holds()) {
              found.add(sum);
              summed.add(sum.total());
            }
          });
          for (Fact total : totals(list, down)) {
            if (!summed.contains(total)) {
              totals.add(identity("N", total, list.tops(), Identity.Kind.COLUMN, free(total, list.tops(), codes)));
            }
          }
        }
      }
    }
    List<Identity> kept = keep(totals);
    kept.stream().filter(Identity::holds).map(Identity::total).forEach(summed::add);
    return summed;
  }

  /** The total rows right above a list and right below it. */
  private static List<Fact> totals(CodeTree list, List<Fact> rows) {
    Fact above = null;
    Fact below = null;
    for (Fact fact : rows) {
      if (fact.total() && printedCode(fact) == null) {
        above = fact.row() < list.firstRow() ? fact : above;
        below = below == null && fact.row() > list.lastRow() ? fact : below;
      }
    }
    return Stream.of(above, below).filter(Objects::nonNull).toList();
  }

  static String printedCode(Fact fact) {
    return fact.code() != null && fact.code().matches("\\d{3,9}") ? code(fact) : null;
  }

  /** Whether a row among the parts is blank where one of them could stand; what lies below a part by its code is no such place. */
  private boolean free(Fact total, List<Fact> parts, Map<Integer, String> codes) {
    Set<String> own = parts.stream().map(TableLaws::code).collect(Collectors.toSet());
    int first = Math.min(total.row(), parts.stream().mapToInt(Fact::row).min().orElse(total.row()));
    int last = Math.max(total.row(), parts.stream().mapToInt(Fact::row).max().orElse(total.row()));
    return IntStream.rangeClosed(first, last).anyMatch(row -> shape.blankAt(row, total) && !below(codes.get(row), own));
  }

  private static boolean below(String code, Set<String> parts) {
    return code != null && IntStream.range(3, code.length()).anyMatch(length -> parts.contains(code.substring(0, length)));
  }

  /** The account that the row names, by code or name, or null. */
  static String code(Fact fact) {
    return switch (fact.scheme()) {
      case FUNCTION -> fact.subject().function();
      case ECONOMIC -> fact.subject().economic();
      case UNKNOWN -> fact.subject().revenue() != null
          ? fact.subject().revenue()
          : fact.subject().function() != null
              ? fact.subject().function()
              : fact.itemName() == null ? null : fact.subject().economic();
      default -> null;
    };
  }

  // Along the rows.

  /** A total column and the columns beside it under the same head, and a head of several columns and those that stand for its parts. */
  private void rows() {
    Map<Integer, Map<Integer, Fact>> byRow = new TreeMap<>();
    facts.forEach(fact -> byRow.computeIfAbsent(fact.row(), row -> new TreeMap<>()).put(fact.column(), fact));
    for (Map.Entry<Integer, List<Integer>> sum : shape.columnSums().entrySet()) {
      List<Identity> sums = new ArrayList<>();
      byRow.values().forEach(row -> {
        Fact total = row.get(sum.getKey());
        List<Fact> parts = sum.getValue().stream().map(row::get).filter(Objects::nonNull).toList();
        if (total != null && !parts.isEmpty()) {
          sums.add(identity("R", total, parts, Identity.Kind.ROW, parts.size() < sum.getValue().size()));
        }
      });
      if (keep(sums).isEmpty()) {
        sum.getValue().forEach(part -> totalIn(part, sum.getKey(), sum.getValue(), byRow.values()));
      }
    }
  }

  /** Whether in most rows the total that the heads promise stands in the column of a part, and that part in its place. */
  private void totalIn(int part, int total, List<Integer> parts, Collection<Map<Integer, Fact>> rows) {
    List<Integer> addends = Stream.concat(Stream.of(total), parts.stream().filter(other -> other != part)).toList();
    List<Identity> sums = new ArrayList<>();
    rows.forEach(row -> {
      List<Fact> added = addends.stream().map(row::get).filter(fact -> fact != null && fact.amount().signum() != 0).toList();
      if (row.get(part) != null && row.get(total) != null && added.size() > 1) {
        sums.add(identity("R", row.get(part), added, Identity.Kind.ROW, false));
      }
    });
    long closed = sums.stream().filter(Identity::holds).count();
    if (closed >= ENOUGH && closed >= MOST * sums.size()) {
      Identity one = sums.get(0);
      exchanged.add(List.of(one.total(), one.parts().stream().filter(fact -> fact.column() == total).findFirst().orElse(one.total())));
    }
  }

  /** Keeps the sums of one reading of the shape where most of them close. */
  private List<Identity> keep(List<Identity> sums) {
    List<Identity> telling = sums.stream().filter(sum -> sum.total().amount().signum() != 0).toList();
    long closed = telling.stream().filter(Identity::holds).count();
    if (closed >= MOST * telling.size() && closed >= Math.min(ENOUGH, telling.size()) && closed > 0) {
      found.addAll(sums);
      return sums;
    }
    return List.of();
  }

  private Identity identity(String rule, Fact total, List<Fact> parts, Identity.Kind kind, boolean free) {
    return new Identity(prefix + "-" + rule, Identity.instance(total), kind, total, parts, free);
  }
}
