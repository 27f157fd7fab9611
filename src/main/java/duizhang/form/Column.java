package duizhang.form;

import java.util.List;

/**
 * A column of a listing.
 *
 * @param path heads from top to leaf, as printed without blanks
 * @param panel which panel it belongs to, from 0
 * @param number its 栏次, or null
 */
public record Column(int index, ColumnRole role, List<String> path, int panel, Integer number) {
  public Column {
    path = List.copyOf(path);
  }

  /** The path joined by {@code /}. */
  public String label() {
    return String.join("/", path);
  }

  public String leaf() {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }
}
