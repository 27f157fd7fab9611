package duizhang.read.layout;

import duizhang.read.ReadingMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the ruled tables of a page: lines that touch each other belong to one table, lines inside its box too. The grid is rebuilt from the edges
 * of the lines, so that a cell's spans are what the page draws.
 */
final class LatticeFinder {
  /** Lines that end this near to another, in points, touch it. */
  private static final double TOUCH = 3.2;

  private LatticeFinder() {}

  /** @see TableFinder */
  static List<FoundTable> find(Search search) {
    Layout layout = search.layout();
    return frames(layout).stream().map(frame -> FoundTable.of(ReadingMethod.LATTICE, RowSplitter.split(frame, layout))).toList();
  }

  /** Frames of a single cell or row of two are boxes, not tables. */
  private static List<Frame> frames(Layout layout) {
    List<Component> components = merged(components(layout.horizontals(), layout.verticals()));
    List<Frame> frames = new ArrayList<>();
    for (Component component : components) {
      if (component.horizontals.size() < 2 || component.verticals.isEmpty()) {
        continue;
      }
      Frame frame = Frame.of(component.horizontals, component.verticals);
      if (frame.columns() >= 2 && frame.rows() >= 1 && frame.columns() * frame.rows() >= 3) {
        frames.add(frame);
      }
    }
    frames.sort(Comparator.comparingDouble((Frame frame) -> frame.ys()[0]).thenComparingDouble(frame -> frame.xs()[0]));
    return frames;
  }

  private static final class Component {
    final List<RuledLine> horizontals = new ArrayList<>();
    final List<RuledLine> verticals = new ArrayList<>();
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;

    void add(RuledLine line) {
      (line.horizontal() ? horizontals : verticals).add(line);
      left = Math.min(left, line.horizontal() ? line.from() : line.position());
      right = Math.max(right, line.horizontal() ? line.to() : line.position());
      top = Math.min(top, line.horizontal() ? line.position() : line.from());
      bottom = Math.max(bottom, line.horizontal() ? line.position() : line.to());
    }

    boolean holds(Component other) {
      return other.left >= left - TOUCH && other.right <= right + TOUCH && other.top >= top - TOUCH && other.bottom <= bottom + TOUCH;
    }

    double area() {
      return (right - left) * (bottom - top);
    }
  }

  private static List<Component> components(List<RuledLine> horizontals, List<RuledLine> verticals) {
    int count = horizontals.size() + verticals.size();
    int[] parent = new int[count];
    for (int i = 0; i < count; i++) {
      parent[i] = i;
    }
    for (int h = 0; h < horizontals.size(); h++) {
      RuledLine across = horizontals.get(h);
      for (int v = 0; v < verticals.size(); v++) {
        RuledLine down = verticals.get(v);
        if (down.position() >= across.from() - TOUCH && down.position() <= across.to() + TOUCH
            && across.position() >= down.from() - TOUCH && across.position() <= down.to() + TOUCH) {
          parent[root(parent, horizontals.size() + v)] = root(parent, h);
        }
      }
    }
    Component[] byRoot = new Component[count];
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int root = root(parent, i);
      if (byRoot[root] == null) {
        byRoot[root] = new Component();
        components.add(byRoot[root]);
      }
      byRoot[root].add(i < horizontals.size() ? horizontals.get(i) : verticals.get(i - horizontals.size()));
    }
    return components;
  }

  /** Lines that float inside a table belong to it. */
  private static List<Component> merged(List<Component> components) {
    List<Component> bySize = new ArrayList<>(components);
    bySize.sort(Comparator.comparingDouble(Component::area).reversed());
    List<Component> kept = new ArrayList<>();
    for (Component component : bySize) {
      Component holder = kept.stream()
          .filter(k -> !k.horizontals.isEmpty() && !k.verticals.isEmpty() && k.holds(component))
          .findFirst()
          .orElse(null);
      if (holder == null) {
        kept.add(component);
      } else {
        component.horizontals.forEach(holder::add);
        component.verticals.forEach(holder::add);
      }
    }
    return kept;
  }

  private static int root(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    parent[i] = root;
    return root;
  }
}
