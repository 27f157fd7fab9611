package duizhang.rules;

import duizhang.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How the figures of one column nest by the codes of their rows: a row lies below the longest code of its list that its own begins with.
 *
 * <p>Cost: a figure is met once for every level of codes.
 */
final class CodeTree {
  /** What every code begins with. */
  private static final String TOP = "";

  private final TreeMap<String, Fact> byCode;
  private final TreeMap<String, List<Fact>> below;
  private final boolean again;

  private CodeTree(TreeMap<String, Fact> byCode, boolean again) {
    this.byCode = byCode;
    below = below(byCode);
    this.again = again;
  }

  /**
   * The lists of one column, in the order of their rows. A code that comes again opens the next list: the same accounts stand once for every unit,
   * even where no unit is named.
   *
   * @param code of a row, or null where it has none; such rows are in no list
   */
  static List<CodeTree> of(List<Fact> rows, Function<Fact, String> code) {
    List<TreeMap<String, Fact>> lists = new ArrayList<>();
    for (Fact fact : rows) {
      String own = code.apply(fact);
      if (own != null) {
        if (lists.isEmpty() || lists.get(lists.size() - 1).containsKey(own)) {
          lists.add(new TreeMap<>());
        }
        lists.get(lists.size() - 1).put(own, fact);
      }
    }
    return lists.stream().map(list -> new CodeTree(list, lists.size() > 1)).toList();
  }

  /** Whether its column lists accounts again that it has listed: then nobody says where one list ends, and a sum that fails says nothing. */
  boolean again() {
    return again;
  }

  /** By each figure that has others right below it, those. */
  Map<String, List<Fact>> children() {
    return below.tailMap(TOP, false);
  }

  /** The figures that lie below no other. */
  List<Fact> tops() {
    return below.getOrDefault(TOP, List.of());
  }

  Fact at(String code) {
    return byCode.get(code);
  }

  int firstRow() {
    return byCode.values().stream().mapToInt(Fact::row).min().orElseThrow();
  }

  int lastRow() {
    return byCode.values().stream().mapToInt(Fact::row).max().orElseThrow();
  }

  /** By each code the figures right below it; those below none by {@link #TOP}. */
  private static TreeMap<String, List<Fact>> below(TreeMap<String, Fact> byCode) {
    TreeMap<String, List<Fact>> below = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(TOP));
    byCode.forEach((code, fact) -> {
      while (!code.startsWith(open.getLast())) {
        open.removeLast();
      }
      below.computeIfAbsent(open.getLast(), above -> new ArrayList<>()).add(fact);
      open.addLast(code);
    });
    return below;
  }
}
