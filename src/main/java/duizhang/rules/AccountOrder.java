package duizhang.rules;

import duizhang.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The accounts that rows name in the order of the list of accounts. A name without its code may be another account's as well (行政运行, or an item that
 * two classes have); a table prints its accounts in their order, so the names that stand out of it are not taken for accounts. A printed code is
 * taken as it is.
 *
 * <p>Source: the longest increasing subsequence by patience sorting, O(n log n) (Fredman 1975).
 */
public final class AccountOrder {
  private AccountOrder() {}

  /**
   * @param rows one figure of each row, from top to bottom
   * @return the codes by row
   */
  static Map<Integer, String> of(List<Fact> rows) {
    Map<Integer, String> codes = new HashMap<>();
    Map<List<String>, List<Fact>> lists = rows.stream().filter(fact -> TableLaws.code(fact) != null).collect(Collectors.groupingBy(
        fact -> List.of(Objects.toString(fact.subject().holder(), ""), TableLaws.code(fact).substring(0, 1)), LinkedHashMap::new, Collectors.toList()));
    lists.values()
        .forEach(list -> inOrder(list.stream().map(TableLaws::code).toList()).forEach(i -> codes.put(list.get(i).row(), TableLaws.code(list.get(i)))));
    rows.stream().filter(fact -> TableLaws.printedCode(fact) != null).forEach(fact -> codes.put(fact.row(), TableLaws.printedCode(fact)));
    return codes;
  }

  /** The rows that name an account which they cannot be of, so that nobody knows which they are. */
  public static Set<Integer> unsure(List<Fact> facts) {
    Map<Integer, Fact> rows = new TreeMap<>();
    facts.forEach(fact -> rows.putIfAbsent(fact.row(), fact));
    Map<Integer, String> codes = of(List.copyOf(rows.values()));
    return rows.values().stream().filter(fact -> TableLaws.code(fact) != null && !codes.containsKey(fact.row())).map(Fact::row).collect(Collectors.toSet());
  }

  /** The places of a longest strictly increasing subsequence; of several the one that ends lowest, and of an account that comes again the first. */
  private static List<Integer> inOrder(List<String> codes) {
    List<Integer> ends = new ArrayList<>();
    int[] before = new int[codes.size()];
    for (int i = 0; i < codes.size(); i++) {
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (codes.get(ends.get(middle)).compareTo(codes.get(i)) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (low < ends.size() && codes.get(ends.get(low)).equals(codes.get(i))) {
        continue;
      }
      before[i] = low == 0 ? -1 : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(i);
      } else {
        ends.set(low, i);
      }
    }
    List<Integer> places = new ArrayList<>();
    for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
      places.add(i);
    }
    return places;
  }
}
