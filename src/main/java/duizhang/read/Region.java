package duizhang.read;

import java.util.List;
import java.util.function.Supplier;

/**
 * A part of a page that holds a table, with its alternative readings. The first reading is there at once, the others are made when somebody
 * asks, because most tables need no second opinion.
 */
public final class Region {
  private final Grid first;
  private final Supplier<List<Grid>> others;
  private List<Grid> made;

  public Region(Grid first, Supplier<List<Grid>> others) {
    this.first = first;
    this.others = others;
  }

  public Grid first() {
    return first;
  }

  /** The readings by other methods, never null; the same list on every call. */
  public synchronized List<Grid> others() {
    if (made == null) {
      made = List.copyOf(others.get());
    }
    return made;
  }
}
