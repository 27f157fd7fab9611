package duizhang.lines.order;

import duizhang.lines.order.HeadText.Head;
import duizhang.lines.order.HeadWords.Role;
import duizhang.read.text.Piece;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns that printed heads make, panel by panel. A head that may stand over others takes those that follow it in the text and may stand below
 * it, whether a text prints the heads row by row or each with those below it.
 */
final class ColumnHeads {
  /**
   * The columns of one panel: what names its rows, and its values, each as its heads from the top.
   *
   * @param codes heads of the columns of codes: none, one, or those of 类, 款 and 项
   * @param leads instead of codes, label and line: heads of all that names a row, where each names a part of it
   */
  record Panel(List<Head> codes, Head label, Head line, List<List<Head>> values, String side, List<Head> leads) {
    Panel(List<Head> codes, Head label, Head line, List<List<Head>> values, String side) {
      this(codes, label, line, values, side, List.of());
    }
  }

  private static final class Node {
    final Head head;
    final List<Node> below = new ArrayList<>();
    boolean taken;

    Node(Head head) {
      this.head = head;
    }

    boolean admits(Node other) {
      return !HeadWords.standard().otherYear(head, other.head) && head.entry() != null && head.entry().over().contains(other.head.kind())
          && !other.head.kind().isEmpty();
    }

    boolean has(Node other) {
      return below.stream().anyMatch(node -> node.head.text().equals(other.head.text()) || sum(node) && sum(other));
    }
  }

  private static final Pattern LEVELS = WordFile.of("heads.yaml").section("captions").pattern("levels");

  private static final Pattern LEVEL = WordFile.of("heads.yaml").section("captions").pattern("level");

  /** Kinds of heads that say when: a year, and what of it. */
  private static final Set<String> TIMES = Set.of("time", "year");

  private final List<Panel> panels = new ArrayList<>();
  private boolean unknown;
  private boolean coded;
  /** The heads of values of the one panel in printed order. */
  private List<Head> leaves = List.of();
  /** Where the middles of the heads stand; empty where the text does not say. */
  private Map<Head, Integer> middles = Map.of();

  private ColumnHeads() {}

  /**
   * The columns, or empty where the heads make none.
   *
   * @param codesInRows whether the rows begin with codes, be they headed or not
   */
  static Optional<ColumnHeads> of(List<Head> printed, boolean codesInRows) {
    return of(printed, codesInRows, Map.of());
  }

  private static Optional<ColumnHeads> of(List<Head> printed, boolean codesInRows, Map<Head, Integer> middles) {
    List<Head> heads = printed.stream().filter(head -> !head.is(Role.TEXT) && !head.is(Role.NUMBER_ROW)).toList();
    ColumnHeads columns = new ColumnHeads();
    columns.middles = middles;
    return columns.read(heads, codesInRows) ? Optional.of(columns) : Optional.empty();
  }

  /** The columns of heads whose places are known. */
  static Optional<ColumnHeads> laid(List<Laid.Place> places, boolean codesInRows) {
    List<Laid.Place> heads = places.stream().filter(place -> !place.head().is(Role.TEXT) && !place.head().is(Role.NUMBER_ROW)).toList();
    List<Laid.Place> labels = heads.stream().filter(place -> place.head().is(Role.LABEL)).sorted(Comparator.comparingInt(Laid.Place::left)).toList();
    List<Laid.Place> values = heads.stream().filter(place -> place.head().is(Role.VALUE)).toList();
    boolean several = labels.size() > 1;
    for (int i = 1; i < labels.size() && several; i++) {
      int from = labels.get(i - 1).right();
      int to = labels.get(i).left();
      several = values.stream().anyMatch(value -> value.line() >= labels.get(0).line() - 1 && value.middle() > from && value.middle() < to);
    }
    if (!several) {
      return of(ordered(heads), codesInRows, middles(heads));
    }
    ColumnHeads columns = new ColumnHeads();
    columns.unknown = heads.stream().anyMatch(place -> place.head().entry() == null);
    int from = 0;
    for (int i = 0; i < labels.size(); i++) {
      int next = i + 1 < labels.size() ? labels.get(i + 1).left() : Integer.MAX_VALUE;
      int begin = from;
      int to = i + 1 == labels.size()
          ? next
          : 1 + values.stream().filter(value -> value.middle() > begin && value.middle() < next && !HeadWords.standard().side(value.head().text()))
              .mapToInt(Laid.Place::right).max().orElse(next - 1);
      List<Laid.Place> mine = heads.stream().filter(place -> place.middle() >= begin && place.middle() < to).toList();
      int line = labels.get(i).line();
      List<Head> over = mine.stream()
          .filter(place -> place.line() < line && HeadWords.standard().side(place.head().text()))
          .map(Laid.Place::head)
          .limit(1)
          .toList();
      Optional<ColumnHeads> panel = of(ordered(mine).stream().filter(head -> !over.contains(head)).toList(), false, middles(mine));
      if (panel.isEmpty() || panel.get().panels.size() != 1) {
        return Optional.empty();
      }
      Panel read = panel.get().panels.get(0);
      columns.coded |= panel.get().coded;
      List<List<Head>> paths = new ArrayList<>();
      for (List<Head> path : read.values()) {
        List<Head> whole = new ArrayList<>(over);
        whole.addAll(path);
        paths.add(whole);
      }
      columns.panels.add(new Panel(read.codes().isEmpty() ? List.of() : read.codes().subList(0, 1), labels.get(i).head(), read.line(), paths,
          over.isEmpty() ? "" : over.get(0).text()));
      from = to;
    }
    return Optional.of(columns);
  }

  private static Map<Head, Integer> middles(List<Laid.Place> places) {
    Map<Head, Integer> middles = new IdentityHashMap<>();
    places.forEach(place -> middles.put(place.head(), place.middle()));
    return middles;
  }

  private static List<Head> ordered(List<Laid.Place> places) {
    return places.stream().map(Laid.Place::head).toList();
  }

  List<Panel> panels() {
    return panels;
  }

  /** One panel as columns of its own. */
  ColumnHeads only(int panel) {
    ColumnHeads only = new ColumnHeads();
    only.panels.add(panels.get(panel));
    only.unknown = unknown;
    only.coded = coded;
    only.middles = middles;
    return only;
  }

  /**
   * The same columns under each of the trees of heads that {@code count} columns may stand below. A tree sets a run of heads, that begins with a sum or
   * could stand below another by the vocabulary, below one printed before it; later runs stand below later heads.
   *
   * @param most how many to give at most
   */
  List<ColumnHeads> trees(int count, int most) {
    if (panels.size() != 1) {
      return List.of();
    }
    List<Head> heads = leaves.stream().filter(head -> !head.kind().equals("side")).toList();
    List<List<List<Head>>> trees = new HeadTrees(heads, heads.size() - count, most).trees();
    Panel panel = panels.get(0);
    return trees.stream().map(paths -> {
      ColumnHeads other = new ColumnHeads();
      other.unknown = unknown;
      other.coded = coded;
      other.leaves = leaves;
      other.panels.add(new Panel(panel.codes(), panel.label(), panel.line(), paths, panel.side()));
      return other;
    }).toList();
  }

  /** The values of the one panel behind columns of what names its rows. */
  ColumnHeads led(List<Head> leads) {
    ColumnHeads other = new ColumnHeads();
    other.unknown = unknown;
    other.leaves = leaves;
    other.panels.add(new Panel(List.of(), null, null, panels.get(0).values(), "", leads));
    return other;
  }

  /** Whether a head is printed that the vocabulary does not know. */
  boolean unknown() {
    return unknown;
  }

  /** Whether every panel has a head over the names of its rows. */
  boolean named() {
    return panels.stream().allMatch(panel -> panel.label() != null);
  }

  boolean coded() {
    return coded;
  }

  /** Whether the numbers of the lines stand before the names. */
  boolean numberFirst() {
    Panel panel = panels.get(0);
    return panels.size() == 1 && panel.line() != null && panel.label() != null && first(panel.line()).line() == first(panel.label()).line()
        && first(panel.line()).start() < first(panel.label()).start();
  }

  private static Piece first(Head head) {
    return head.field().pieces().get(0);
  }

  boolean lined() {
    return panels.stream().anyMatch(panel -> panel.line() != null);
  }

  private boolean read(List<Head> heads, boolean codesInRows) {
    unknown = heads.stream().anyMatch(head -> head.entry() == null);
    List<Head> codes = heads.stream().filter(head -> head.is(Role.CODE)).toList();
    List<Head> named = codes.stream().filter(head -> head.text().length() > 3 || codes.size() == 1).toList();
    coded = !codes.isEmpty();
    boolean headed = heads.stream().anyMatch(head -> head.is(Role.LABEL));
    boolean sides = heads.stream().filter(head -> head.kind().equals("side")).count() > 1 && heads.stream().filter(head -> head.is(Role.LABEL)).count() == 1;
    List<Integer> labels = IntStream.range(0, heads.size())
        .filter(i -> heads.get(i).is(Role.LABEL) || heads.get(i).is(Role.GROUP) && (!headed || sides && betweenValues(heads, i)))
        .boxed()
        .toList();
    // 项目 stands over code and name where both have heads of their own.
    List<Integer> own = new ArrayList<>(
        coded && labels.size() > 1 && labels.stream().anyMatch(i -> !bare(heads.get(i))) ? labels.stream().filter(i -> !bare(heads.get(i))).toList() : labels);
    if (own.size() > 1 && valuesBetween(heads, own)) {
      if (several(heads, own, named)) {
        return true;
      }
      // One code for several names: the first of them stands over code and name.
      panels.clear();
      boolean over = named.size() == 1 && heads.indexOf(named.get(0)) > own.get(0);
      if (!over) {
        return false;
      }
      own.remove(0);
    }
    List<Head> values = heads.stream().filter(head -> head.is(Role.VALUE)).toList();
    // Names beside each other, whose borders are gone, are one name.
    Head label = own.stream().map(heads::get).reduce(ColumnHeads::beside).orElse(null);
    Head line = heads.stream().filter(head -> head.is(Role.LINE)).findFirst().orElse(null);
    leaves = values;
    List<List<Head>> paths = paths(values);
    // 类, 款 and 项 may stand in one word or apart.
    List<Head> levels = codes.stream().filter(head -> LEVELS.matcher(head.text()).matches()).flatMap(head -> head.characters().stream())
        .filter(head -> LEVEL.matcher(head.text()).matches()).toList();
    if (!coded && codesInRows && label != null) {
      coded = true;
      levels = List.of(label.empty());
    }
    panels.add(new Panel(!coded ? List.of() : !levels.isEmpty() ? levels : List.of(named.isEmpty() ? codes.get(0) : named.get(0)), label, line, paths, ""));
    return !paths.isEmpty();
  }

  /** Whether a head stands behind the values of one side and before those of the other, so that it names the rows of the other. */
  private static boolean betweenValues(List<Head> heads, int at) {
    int label = IntStream.range(0, heads.size()).filter(i -> heads.get(i).is(Role.LABEL)).findFirst().orElse(at);
    return label < at && heads.subList(label, at).stream().anyMatch(head -> head.is(Role.VALUE))
        && heads.subList(at, heads.size()).stream().anyMatch(head -> head.is(Role.VALUE));
  }

  private static Head beside(Head left, Head right) {
    return new Head(left.text() + "/" + right.text(), left.field().and(right.field()), left.entry());
  }

  private static boolean bare(Head head) {
    return head.entry().head().matcher(head.text()).matches() && head.text().length() == 2;
  }

  /** Whether a value head stands between any two heads of names: then each begins a panel. */
  private static boolean valuesBetween(List<Head> heads, List<Integer> labels) {
    for (int i = 1; i < labels.size(); i++) {
      if (heads.subList(labels.get(i - 1), labels.get(i)).stream().noneMatch(head -> head.is(Role.VALUE))) {
        return false;
      }
    }
    return true;
  }

  private boolean several(List<Head> heads, List<Integer> labels, List<Head> codes) {
    List<Head> tops = heads.subList(0, labels.get(0)).stream().filter(head -> head.is(Role.VALUE)).toList();
    List<Head> groups = heads.stream().filter(head -> head.is(Role.GROUP)).toList();
    List<Head> lines = heads.stream().filter(head -> head.is(Role.LINE)).toList();
    int count = labels.size();
    if (lines.size() != count && !lines.isEmpty() || !codes.isEmpty() && codes.size() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      List<Head> mine = heads.subList(labels.get(i) + 1, i + 1 < count ? labels.get(i + 1) : heads.size()).stream().filter(head -> head.is(Role.VALUE))
          .toList();
      List<Head> over = new ArrayList<>();
      // Fewer heads at the top than panels: the last of them stands over the groups at the right.
      int top = tops.size() == count
          ? i
          : tops.size() > 0 && tops.size() < count && groups.size() == count - tops.size() + 1 ? Math.min(i, tops.size() - 1) : -1;
      if (top >= 0) {
        over.add(tops.get(top));
      }
      if (tops.size() < count && top >= 0 && i >= tops.size() - 1) {
        over.add(groups.get(i - tops.size() + 1));
      }
      List<List<Head>> paths = new ArrayList<>();
      for (List<Head> path : paths(mine)) {
        List<Head> whole = new ArrayList<>(over);
        whole.addAll(path);
        paths.add(whole);
      }
      if (paths.isEmpty()) {
        return false;
      }
      panels.add(new Panel(
          codes.isEmpty() ? List.of() : List.of(codes.get(i)), heads.get(labels.get(i)), lines.isEmpty() ? null : lines.get(i), paths,
          over.isEmpty() ? "" : over.get(0).text()));
    }
    return true;
  }

  private static boolean sum(Node node) {
    return node.head.kind().equals("sum");
  }

  /** The heads of value columns as paths from the top to the leaf. */
  private List<List<Head>> paths(List<Head> heads) {
    List<Node> nodes = heads.stream().filter(head -> !head.kind().equals("side")).map(Node::new).toList();
    List<List<Head>> interleaved = timesUnderItems(nodes);
    if (interleaved != null) {
      return interleaved;
    }
    attach(nodes);
    between(nodes);
    List<List<Head>> paths = new ArrayList<>();
    for (Node node : nodes) {
      if (!node.taken) {
        walk(node, List.of(), paths);
      }
    }
    if (!middles.isEmpty()) {
      paths.sort(Comparator.comparingInt(path -> middle(path.get(path.size() - 1))));
    }
    return paths;
  }

  private int middle(Head head) {
    return middles.getOrDefault(head, 0);
  }

  private Node nearest(List<Node> overs, List<Node> below) {
    int middle = (int) below.stream().mapToInt(node -> middle(node.head)).average().orElse(0);
    return overs.stream().min(Comparator.comparingInt(node -> Math.abs(middle(node.head) - middle))).orElseThrow();
  }

  /** In laid-out texts: a head that stands between those below another, and may stand there, is one of them. */
  private void between(List<Node> nodes) {
    if (middles.isEmpty()) {
      return;
    }
    for (Node node : nodes) {
      for (Node over : nodes) {
        int left = over.below.stream().mapToInt(below -> middle(below.head)).min().orElse(0);
        int right = over.below.stream().mapToInt(below -> middle(below.head)).max().orElse(0);
        boolean never = node.admits(over) && !TIMES.contains(over.head.kind());
        if (!node.taken && node != over && !over.taken && !never && over.admits(node) && !over.has(node) && middle(node.head) > left
            && middle(node.head) < right) {
          over.below.add(node);
          node.taken = true;
        } else if (!node.taken && sum(node) && !over.below.isEmpty() && over.admits(node) && !over.has(node) && beside(node, left, nodes)) {
          over.below.add(0, node);
          node.taken = true;
        }
      }
    }
  }

  /** Whether no other head stands between a sum and the first of its parts. */
  private boolean beside(Node sum, int first, List<Node> nodes) {
    int from = middle(sum.head);
    return from < first && nodes.stream().noneMatch(node -> node.below.isEmpty() && node != sum && middle(node.head) > from && middle(node.head) < first);
  }

  private void attach(List<Node> nodes) {
    int i = 0;
    while (i < nodes.size()) {
      Node node = nodes.get(i);
      int longest = 0;
      List<Node> best = new ArrayList<>();
      for (Node over : nodes.subList(0, i)) {
        int run = run(over, nodes, i);
        if (run > longest) {
          longest = run;
          best.clear();
        }
        if (run == longest && run > 0) {
          best.add(over);
        }
      }
      if (best.isEmpty() || !worth(best.get(best.size() - 1), nodes, i, longest)) {
        i++;
        continue;
      }
      long left = nodes.subList(i, nodes.size()).stream().filter(other -> other.head.text().equals(node.head.text())).count();
      Node over = middles.isEmpty() ? best.get(Math.max(0, best.size() - (int) left)) : nearest(best, nodes.subList(i, i + longest));
      for (Node below : nodes.subList(i, i + longest)) {
        over.below.add(below);
        below.taken = true;
      }
      i += longest;
    }
  }

  /** How many heads from {@code from} on may stand below {@code over}, one after the other. */
  private int run(Node over, List<Node> nodes, int from) {
    Set<String> seen = new HashSet<>();
    boolean sum = false;
    int run = 0;
    int left = Integer.MIN_VALUE;
    if (over.head.kind().equals("year") && nodes.get(from).head.kind().equals("change")) {
      // A change beside years is one from the first to the second.
      return 0;
    }
    for (Node node : nodes.subList(from, nodes.size())) {
      // Where the places are known, what stands further left begins anew.
      if (middle(node.head) < left) {
        break;
      }
      left = middle(node.head);
      if (!over.admits(node) || over.has(node) || !seen.add(node.head.text()) || sum && sum(node)) {
        break;
      }
      sum |= sum(node);
      run++;
    }
    return run;
  }

  /** Whether heads that could stand by themselves are taken below another: a sum comes with its parts, a part with its brothers. */
  private static boolean worth(Node over, List<Node> nodes, int from, int run) {
    String kind = nodes.get(from).head.kind();
    boolean sum = nodes.subList(from, from + run).stream().anyMatch(ColumnHeads::sum);
    boolean brothers = over.below.stream().anyMatch(node -> node.head.kind().equals(kind));
    boolean dependent = Set.of("fee", "capital", "vehicle", "change", "carry").contains(kind);
    boolean strict = over.head.entry().strict();
    boolean years = over.head.kind().equals("year") && kind.equals("time") && run > 1;
    return dependent || years || brothers && !sum || run > 1 && sum || strict && run > 1;
  }

  private static void walk(Node node, List<Head> above, List<List<Head>> paths) {
    List<Head> path = new ArrayList<>(above);
    path.add(node.head);
    if (node.below.isEmpty()) {
      paths.add(path);
    }
    node.below.forEach(below -> walk(below, path, paths));
  }

  /** 预算数 and 决算数 below each of the items, or null where they are not printed so. */
  private List<List<Head>> timesUnderItems(List<Node> nodes) {
    int last = nodes.size();
    while (last > 0 && TIMES.contains(nodes.get(last - 1).head.kind())) {
      last--;
    }
    List<Node> times = nodes.subList(last, nodes.size());
    List<Node> items = new ArrayList<>(nodes.subList(0, last));
    if (times.size() < 4 || items.size() < 2) {
      return null;
    }
    attach(items);
    List<List<Head>> leaves = new ArrayList<>();
    for (Node node : items) {
      if (!node.taken) {
        walk(node, List.of(), leaves);
      }
    }
    if (times.size() % leaves.size() != 0) {
      return null;
    }
    int each = times.size() / leaves.size();
    List<List<Head>> paths = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      List<Head> path = new ArrayList<>(leaves.get(i / each));
      path.add(times.get(i).head);
      paths.add(path);
    }
    return paths;
  }
}
