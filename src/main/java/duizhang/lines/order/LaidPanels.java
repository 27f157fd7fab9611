package duizhang.lines.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Parts the lines of a laid-out form with several panels of codes where the second and further codes begin, page by page: each panel can then be read
 * as a form of its own, whatever its neighbour prints in the same lines.
 */
final class LaidPanels {
  /** Codes of one panel begin no further from each other, in characters. */
  private static final int SAME_PANEL = 12;

  /** Fewer codes do not say where a panel begins. */
  private static final int FEW = 3;

  private LaidPanels() {}

  /**
   * The lines of each panel, as many as {@code body} has, empty where a panel prints nothing.
   *
   * @param panels how many the heads make
   */
  static Optional<List<List<List<Token>>>> of(List<OrderTables.Line> body, int panels) {
    TreeMap<Integer, List<Integer>> starts = new TreeMap<>();
    for (OrderTables.Line line : body) {
      starts.computeIfAbsent(line.page(), page -> new ArrayList<>()).addAll(further(line.tokens()));
    }
    TreeMap<Integer, List<Integer>> borders = new TreeMap<>();
    for (int page : starts.keySet()) {
      List<Integer> mine = borders(starts.get(page));
      if (mine.size() == panels - 1) {
        borders.put(page, mine);
      }
    }
    if (borders.isEmpty()) {
      return Optional.empty();
    }
    List<List<List<Token>>> parted = new ArrayList<>();
    for (int panel = 0; panel < panels; panel++) {
      int index = panel;
      parted.add(body.stream().map(line -> inside(line.tokens(), borders.getOrDefault(line.page(), List.of()), index)).toList());
    }
    return Optional.of(parted);
  }

  /** Where the codes behind the first of a line begin. */
  private static List<Integer> further(List<Token> line) {
    List<Integer> lefts = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      boolean code = line.get(i).kind() == Token.Kind.DIGITS && line.get(i).text().matches("\\d{3}|\\d{5}|\\d{7}") && Token.account(line.get(i).text());
      if (code && Items.begins(line, List.of())) {
        lefts.add(Laid.left(line.get(i)));
      }
    }
    return lefts;
  }

  /** The least place of each cluster of places. */
  private static List<Integer> borders(List<Integer> lefts) {
    List<Integer> sorted = lefts.stream().sorted().toList();
    List<Integer> borders = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) - sorted.get(i - 1) > SAME_PANEL) {
        if (i - from >= FEW) {
          borders.add(sorted.get(from));
        }
        from = i;
      }
    }
    return borders;
  }

  private static List<Token> inside(List<Token> line, List<Integer> borders, int panel) {
    int from = panel == 0 ? 0 : panel > borders.size() ? Integer.MAX_VALUE : borders.get(panel - 1);
    int to = panel < borders.size() ? borders.get(panel) : Integer.MAX_VALUE;
    List<Token> inside = line.stream().filter(token -> Laid.left(token) >= from && Laid.left(token) < to).toList();
    if (inside.isEmpty()) {
      return Collections.emptyList();
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      tokens.add(new Token(inside.get(i).piece(), inside.get(i).kind(), i == 0, i + 1 == inside.size()));
    }
    return tokens;
  }
}
