package duizhang.lines;

import duizhang.read.text.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Stretches of a page whose blanks stand for places: texts that stand under each other, parted by white that runs through all lines. */
public final class Stretches {
  private Stretches() {}

  /**
   * The texts of each stretch from top to bottom, the stretches from left to right.
   *
   * @param place of a text
   */
  public static <T> List<List<T>> of(List<T> texts, Function<T, Piece> place) {
    List<List<T>> stretches = new ArrayList<>();
    int right = 0;
    for (T text : texts.stream().sorted(Comparator.comparingInt(text -> place.apply(text).start())).toList()) {
      if (stretches.isEmpty() || place.apply(text).start() >= right) {
        stretches.add(new ArrayList<>());
        right = place.apply(text).end();
      }
      right = Math.max(right, place.apply(text).end());
      stretches.get(stretches.size() - 1).add(text);
    }
    stretches.forEach(stretch -> stretch.sort(Comparator.comparingInt(text -> place.apply(text).line().number())));
    return stretches;
  }
}
