package duizhang.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts the text between two rules into rows: lines that follow each other closely in one column are one wrapped label, and what stands beside a
 * label, at its middle or its top, is in its row.
 */
final class BandRows {
  /** Lines of one label are nearer than this many heights of a line. */
  private static final double PITCH = 1.42;

  /** Numbers whose middles are nearer than this, points, are of one row. */
  private static final double SAME_ROW = 3;

  /** A stretch of one column, top to bottom; {@code middles} are those of its lines. */
  private record Block(double top, double bottom, List<Double> middles) {
    double middle() {
      return (top + bottom) / 2;
    }

    boolean holds(double y) {
      return y > top && y < bottom;
    }
  }

  private BandRows() {}

  /** The heights at which the rows of a band part, top to bottom. */
  static List<Double> cuts(List<PrintedText.Line> lines, List<List<Word>> words, double[] xs) {
    List<Block> blocks = new ArrayList<>();
    List<Double> numbers = new ArrayList<>();
    for (int column = 0; column + 1 < xs.length; column++) {
      List<Block> labels = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        for (Word word : words.get(i)) {
          double middle = (word.left() + word.right()) / 2;
          if (middle < xs[column] || middle >= xs[column + 1]) {
            continue;
          }
          double top = lines.get(i).box().top();
          double bottom = lines.get(i).box().bottom();
          Block line = new Block(top, bottom, List.of((top + bottom) / 2));
          if (word.number()) {
            blocks.add(line);
            numbers.add(line.middle());
          } else {
            labels.add(line);
          }
        }
      }
      blocks.addAll(joined(labels));
    }
    List<Block> whole = new ArrayList<>();
    for (Block block : blocks) {
      // A block beside several rows of numbers is a list of labels, not one of them.
      if (block.middles.size() > 1 && rows(numbers, block) > 1) {
        double half = (block.bottom - block.top) / block.middles.size() / 2;
        block.middles.forEach(middle -> whole.add(new Block(middle - half, middle + half, List.of(middle))));
      } else {
        whole.add(block);
      }
    }
    whole.sort(Comparator.comparingDouble(Block::middle));
    List<Block> rows = new ArrayList<>();
    for (Block block : whole) {
      Block last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && (last.holds(block.middle()) || block.holds(last.middle()))) {
        rows.set(rows.size() - 1, new Block(Math.min(last.top, block.top), Math.max(last.bottom, block.bottom), List.of()));
      } else {
        rows.add(block);
      }
    }
    List<Double> cuts = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      cuts.add((rows.get(i - 1).bottom + rows.get(i).top) / 2);
    }
    return cuts;
  }

  private static List<Block> joined(List<Block> lines) {
    List<Block> joined = new ArrayList<>();
    for (Block line : lines.stream().sorted(Comparator.comparingDouble(Block::middle)).toList()) {
      Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && line.middle() - last.middles.get(last.middles.size() - 1) < PITCH * (line.bottom - line.top)) {
        List<Double> middles = new ArrayList<>(last.middles);
        middles.add(line.middle());
        joined.set(joined.size() - 1, new Block(last.top, Math.max(last.bottom, line.bottom), middles));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static int rows(List<Double> numbers, Block block) {
    List<Double> inside = numbers.stream().filter(block::holds).sorted().toList();
    int rows = inside.isEmpty() ? 0 : 1;
    for (int i = 1; i < inside.size(); i++) {
      rows += inside.get(i) - inside.get(i - 1) > SAME_ROW ? 1 : 0;
    }
    return rows;
  }
}
