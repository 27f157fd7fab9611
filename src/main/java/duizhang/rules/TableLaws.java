package duizhang.rules;

import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  private TableLaws(TableShape shape, List<Fact> facts, String prefix) {
    this.shape = shape;
    this.facts = facts.stream().filter(fact -> fact.amount() != null && fact.valueKind() == ValueKind.AMOUNT && fact.ulp() != null).toList();
    this.prefix = prefix;
  }

  /**
   * @param facts of one table
   * @param prefix of the rule ids
   */
  public static List<Identity> of(TableShape shape, List<Fact> facts, String prefix) {
    TableLaws laws = new TableLaws(shape, facts, prefix);
    laws.columns();
    laws.rows();
    return laws.found;
  }

  // Down the columns.

  private void columns() {
    Map<Integer, List<Fact>> panels = facts.stream().collect(Collectors.groupingBy(fact -> shape.panel(fact.column()), TreeMap::new, Collectors.toList()));
    for (List<Fact> panel : panels.values()) {
      List<Fact> listed = panel.stream().filter(fact -> !fact.total()).toList();
      boolean byCode = listed.stream().filter(fact -> printedCode(fact) != null).count() * 2 >= listed.size() && !listed.isEmpty();
      if (byCode) {
        byCodes(panel);
      } else {
        NestedSums.of(shape, panel).forEach(
            (total, parts) -> found.add(identity("N", total, parts, Identity.Kind.COLUMN, blankAmong(total, parts))));
      }
    }
  }

  private void byCodes(List<Fact> panel) {
    Map<Integer, List<Fact>> columns = panel.stream().collect(Collectors.groupingBy(Fact::column, TreeMap::new, Collectors.toList()));
    List<Identity> shaped = new ArrayList<>();
    for (List<Fact> column : columns.values()) {
      List<Fact> down = column.stream().sorted(Comparator.comparingInt(Fact::row)).toList();
      Tree tree = new Tree(down);
      tree.sums.forEach((total, parts) -> {
        Identity sum = identity(tree.coded.contains(total) ? "H" : "N", total, parts, Identity.Kind.COLUMN, blankAmong(total, parts));
        (tree.coded.contains(total) ? found : shaped).add(sum);
      });
    }
    keep(shaped);
  }

  private static String printedCode(Fact fact) {
    return fact.code() != null && fact.code().matches("\\d{3,9}") ? code(fact) : null;
  }

  private boolean blankAmong(Fact total, List<Fact> parts) {
    int first = Math.min(total.row(), parts.stream().mapToInt(Fact::row).min().orElse(total.row()));
    int last = Math.max(total.row(), parts.stream().mapToInt(Fact::row).max().orElse(total.row()));
    return shape.blankBetween(first, last, total);
  }

  /**
   * How the rows of one column nest by their printed codes: a row lies below the longest code of its list that its own begins with.
   */
  private static final class Tree {
    private final Map<Fact, List<Fact>> sums = new LinkedHashMap<>();
    private final Set<Fact> coded = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Fact> rows;

    Tree(List<Fact> rows) {
      this.rows = rows;
      byCodes();
    }

    private void byCodes() {
      // The same accounts are listed once for every unit or list; a code that comes again opens the next list.
      List<List<Fact>> lists = new ArrayList<>();
      Set<List<String>> seen = new HashSet<>();
      Map<String, List<Fact>> byHolder = rows.stream().filter(fact -> printedCode(fact) != null)
          .collect(Collectors.groupingBy(fact -> Objects.toString(fact.subject().holder(), ""), LinkedHashMap::new, Collectors.toList()));
      byHolder.forEach((holder, list) -> {
        List<Fact> current = new ArrayList<>();
        for (Fact fact : list) {
          if (!seen.add(List.of(holder, Objects.toString(fact.subject().project(), ""), list(fact), code(fact)))) {
            return;
          }
          current.add(fact);
        }
        lists.add(current);
      });
      for (List<Fact> list : lists) {
        TreeMap<String, Fact> byCode = new TreeMap<>();
        list.forEach(fact -> byCode.put(list(fact) + code(fact), fact));
        byCode.forEach((code, parent) -> {
          List<Fact> below = below(byCode, code);
          if (!below.isEmpty()) {
            sums.put(parent, below);
            coded.add(parent);
          }
        });
        List<Fact> tops = byCode.entrySet().stream()
            .filter(e -> byCode.keySet().stream().noneMatch(other -> other.length() < e.getKey().length() && e.getKey().startsWith(other)))
            .map(Map.Entry::getValue).sorted(Comparator.comparingInt(Fact::row)).toList();
        total(list, tops);
      }
    }

    /** The total row right above the list or below it. */
    private void total(List<Fact> list, List<Fact> tops) {
      int first = list.stream().mapToInt(Fact::row).min().orElseThrow();
      int last = list.stream().mapToInt(Fact::row).max().orElseThrow();
      Fact above = null;
      Fact below = null;
      for (Fact fact : rows) {
        if (fact.total() && printedCode(fact) == null) {
          above = fact.row() < first ? fact : above;
          below = below == null && fact.row() > last ? fact : below;
        }
      }
      for (Fact total : new Fact[]{above, below}) {
        if (total != null && !tops.isEmpty() && !sums.containsKey(total)) {
          sums.put(total, tops);
        }
      }
    }
  }

  private static List<Fact> below(TreeMap<String, Fact> byCode, String code) {
    Map<String, Fact> below = byCode.subMap(code, false, code + "~", true);
    return below.entrySet().stream()
        .filter(e -> below.keySet().stream().noneMatch(other -> other.length() < e.getKey().length() && e.getKey().startsWith(other)))
        .map(Map.Entry::getValue).toList();
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

  private static String list(Fact fact) {
    return code(fact).substring(0, 1);
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
      keep(sums);
    }
  }

  /** Keeps the sums of one reading of the shape where most of them close. */
  private void keep(List<Identity> sums) {
    List<Identity> telling = sums.stream().filter(sum -> sum.total().amount().signum() != 0).toList();
    long closed = telling.stream().filter(Identity::holds).count();
    if (closed >= MOST * telling.size() && closed >= Math.min(ENOUGH, telling.size()) && closed > 0) {
      found.addAll(sums);
    }
  }

  private Identity identity(String rule, Fact total, List<Fact> parts, Identity.Kind kind, boolean free) {
    return new Identity(prefix + "-" + rule, Identity.instance(total), kind, total, parts, free);
  }
}
