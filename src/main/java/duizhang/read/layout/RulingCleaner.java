package duizhang.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes whole lines of the pieces that producers draw: pieces in one line join over gaps up to {@link RuledLine#GAP}, lines nearer than {@link #NEAR} are
 * one. The figures come from real forms: dotted lines, cells that draw a border each, double borders.
 */
final class RulingCleaner {
  static final double NEAR = 1.6;

  /** The length, points, that a dot counts for when lines are weighed: without it a table of dots would weigh nothing. */
  private static final double DOT = 0.01;

  private RulingCleaner() {}

  /** Whole lines of one direction, by position and then start. */
  static List<RuledLine> clean(List<RuledLine> lines, boolean horizontal) {
    List<RuledLine> sorted = lines.stream()
        .filter(line -> line.horizontal() == horizontal)
        .sorted(Comparator.comparingDouble(RuledLine::position).thenComparingDouble(RuledLine::from).thenComparingDouble(RuledLine::to))
        .toList();
    List<RuledLine> whole = new ArrayList<>();
    List<RuledLine> level = new ArrayList<>();
    for (RuledLine line : sorted) {
      if (!level.isEmpty() && (line.position() - level.get(level.size() - 1).position() > NEAR || line.position() - level.get(0).position() > 2 * NEAR)) {
        join(level, whole);
        level.clear();
      }
      level.add(line);
    }
    join(level, whole);
    return whole;
  }

  private static void join(List<RuledLine> level, List<RuledLine> whole) {
    List<RuledLine> sorted = level.stream().sorted(Comparator.comparingDouble(RuledLine::from)).toList();
    double from = Double.NaN;
    double to = 0;
    double weighted = 0;
    double weight = 0;
    for (RuledLine line : sorted) {
      if (!Double.isNaN(from) && line.from() - to > RuledLine.GAP) {
        whole.add(new RuledLine(line.horizontal(), weighted / weight, from, to));
        from = Double.NaN;
      }
      if (Double.isNaN(from)) {
        from = line.from();
        to = line.to();
        weighted = 0;
        weight = 0;
      }
      to = Math.max(to, line.to());
      weighted += line.position() * (line.length() + DOT);
      weight += line.length() + DOT;
    }
    if (!Double.isNaN(from)) {
      whole.add(new RuledLine(sorted.get(0).horizontal(), weighted / weight, from, to));
    }
  }
}
