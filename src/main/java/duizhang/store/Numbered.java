package duizhang.store;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An item and its place in a list, from 1, for rows that have no name of their own.
 *
 * @param owner id of what the item belongs to, or null
 */
record Numbered<T>(String owner, int sequence, T item) {
  static <T> List<Numbered<T>> of(String owner, List<T> items) {
    return IntStream.range(0, items.size()).mapToObj(index -> new Numbered<>(owner, index + 1, items.get(index))).toList();
  }
}
