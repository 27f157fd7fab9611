package duizhang.fact;

import duizhang.codes.Numbering;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a row says for itself and for the rows numbered below it, which are its parts, up to the next row of its level. */
final class FromAbove<T> {
  /** @param level as in {@link Numbering} */
  private record Said<T>(int level, T what) {}

  private final Map<Integer, Said<T>> above = new HashMap<>();

  /**
   * What holds for a row; rows are asked from top to bottom.
   *
   * @param label as printed, with its number
   * @param own what the row says itself
   */
  Optional<T> at(int panel, String label, Optional<T> own) {
    int level = Numbering.level(label);
    Said<T> before = above.get(panel);
    if (own.isPresent()) {
      above.put(panel, new Said<>(level, own.get()));
    } else if (before != null && level <= before.level) {
      above.remove(panel);
    }
    return Optional.ofNullable(above.get(panel)).map(Said::what);
  }
}
