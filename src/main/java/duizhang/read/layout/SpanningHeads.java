package duizhang.read.layout;

import duizhang.read.Partition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two lines of a head that no rule parts: where a word of the upper line stands over several of the lower one, the upper line spans the lower. Each
 * upper word takes the lower words in whose middle it stands.
 */
final class SpanningHeads {
  /** How far, in shares of what it spans, a head may stand beside the middle. */
  private static final double CENTRED = 0.12;

  private SpanningHeads() {}

  /**
   * The stretches, at the height {@code y} in points, that part each upper word from the lower words it spans; none where the upper line does not
   * span the lower.
   */
  static List<RuledLine> stretches(List<Word> upper, List<Word> lower, double y) {
    boolean several = upper.stream().anyMatch(word -> lower.stream().filter(below -> below.left() < word.right() && word.left() < below.right()).count() > 1);
    if (!several || upper.size() >= lower.size()) {
      return List.of();
    }
    int[] ends = ends(upper, lower);
    for (int i = 0; i < upper.size(); i++) {
      double left = lower.get(ends[i]).left();
      double right = lower.get(ends[i + 1] - 1).right();
      if (Math.abs(middle(upper.get(i)) - (left + right) / 2) > CENTRED * (right - left)) {
        return List.of();
      }
    }
    return IntStream.range(0, upper.size())
        .filter(i -> ends[i + 1] - ends[i] > 1)
        .mapToObj(i -> new RuledLine(true, y, lower.get(ends[i]).left(), lower.get(ends[i + 1] - 1).right()))
        .toList();
  }

  /** Where the lower words of each upper word begin and end so that all stand as near to the middle of theirs as they can. */
  private static int[] ends(List<Word> upper, List<Word> lower) {
    return Partition.of(upper.size(), lower.size(), (i, begin, end) -> begin == end
        ? Double.POSITIVE_INFINITY
        : Math.abs(middle(upper.get(i)) - (lower.get(begin).left() + lower.get(end - 1).right()) / 2));
  }

  private static double middle(Word word) {
    return (word.left() + word.right()) / 2;
  }
}
