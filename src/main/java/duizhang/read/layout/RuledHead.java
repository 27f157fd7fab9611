package duizhang.read.layout;

import duizhang.read.Box;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a table with horizontal rules only. A rule that covers some columns parts an upper head from the heads below it; how far a head
 * reaches to the sides is told by its place in the middle of what it spans.
 */
final class RuledHead {
  /** The cost, in shares of its width, of a column without a head. */
  private static final double BLANK = 0.35;

  /** Gaps between letters, in em: of two heads, of two heads printed apart, and the widest within one head of two letters. */
  private static final double APART = 0.75;

  private static final double CLOSE = 0.12;
  private static final double WIDE = 6;
  private static final Pattern SET_WIDE = WordFile.of("pages.yaml").pattern("set_wide");

  /** Lines of one head are nearer than this many heights of a line. */
  private static final double PITCH = 1.3;

  /** A rule that covers this share of the table's width goes from side to side. */
  private static final double WHOLE = 0.97;

  /** How deep, points, a rule must run into letters to run through them. */
  private static final double DEPTH = 1;

  /** How far, in heights of a line, a rule between two lines of one label may lie beside their middle. */
  private static final double BETWEEN = 0.3;

  /** How far the sides of two lines of one label may differ together, in shares of its width: they are set centred. */
  private static final double CENTRED = 0.2;

  /** How far, points, a label may stand out of the columns it spans, and what each point more costs beside one from their middle. */
  private static final double OUTSIDE = 1;

  private static final double OUTSIDE_COST = 3;

  /** Words of a head that stand under each other, between the rules {@code above} and {@code below}. */
  record Label(double left, double right, double top, double bottom, int above, int below) {
    double middle() {
      return (left + right) / 2;
    }

    private boolean sameCell(Label other) {
      return above == other.above && below == other.below && left < other.right && other.left < right;
    }

    private Label with(Label other) {
      return new Label(
          Math.min(left, other.left), Math.max(right, other.right), Math.min(top, other.top), Math.max(bottom, other.bottom), above, below);
    }
  }

  /** {@code ys[0..rows]}: the rules of the head from its top to the first row of the body. */
  private final double[] ys;

  private final List<RuledLine> rules;
  private final List<Label> labels = new ArrayList<>();
  private final List<Label> crossing = new ArrayList<>();

  /** @param lines the lines of the head, which hold indexes of {@code glyphs} */
  RuledHead(double[] ys, List<RuledLine> rules, List<PrintedText.Line> lines, List<Glyph> glyphs) {
    this.ys = ys;
    this.rules = rules;
    List<List<Word>> words = lines.stream().map(line -> Word.of(glyphs, line, RuledHead::apart)).toList();
    cross(lines, words);
    for (int i = 0; i < lines.size(); i++) {
      Box line = lines.get(i).box();
      for (Word word : words.get(i)) {
        double middle = (word.left() + word.right()) / 2;
        Label label = new Label(word.left(), word.right(), line.top(), line.bottom(), above(middle, line.centerY()), below(middle, line.centerY()));
        for (int k = labels.size() - 1; k >= 0; k--) {
          if (labels.get(k).sameCell(label)) {
            label = label.with(labels.remove(k));
          }
        }
        labels.add(label);
      }
    }
    labels.sort(Comparator.comparingDouble(Label::left));
  }

  /** Heads stand close together, but each is printed in a run of its own; 收 入 and 项 目 are set wide. */
  private static boolean apart(int length, Glyph last, Glyph next) {
    double gap = (next.left() - last.right()) / next.size();
    boolean wide = length == 1 && gap < WIDE && SET_WIDE.matcher(last.text() + next.text()).matches();
    return !wide && (gap > APART || gap > CLOSE && next.run() != last.run());
  }

  int rows() {
    return ys.length - 1;
  }

  /** The labels that stand over the body with no other label between. */
  List<Label> leaves() {
    return labels.stream().filter(label -> label.below() == rows() || childless(label)).toList();
  }

  /** Whether no lower label stands under this one, nor on both sides of its middle before its neighbours. */
  private boolean childless(Label label) {
    double before = -Double.MAX_VALUE;
    double after = Double.MAX_VALUE;
    for (Label peer : labels) {
      if (peer != label && peer.above() <= label.above() && peer.below() >= label.below()) {
        before = peer.middle() < label.middle() ? Math.max(before, peer.middle()) : before;
        after = peer.middle() > label.middle() ? Math.min(after, peer.middle()) : after;
      }
    }
    boolean left = false;
    boolean right = false;
    for (Label lower : labels) {
      if (lower.above() >= label.below()) {
        if (lower.left() < label.right() && label.left() < lower.right()) {
          return false;
        }
        left |= lower.middle() > before && lower.middle() < label.middle();
        right |= lower.middle() < after && lower.middle() > label.middle();
      }
    }
    return !(left && right);
  }

  private int above(double x, double y) {
    int row = 0;
    for (int i = 1; i < rows(); i++) {
      row = ys[i] < y && covered(x, i) ? i : row;
    }
    return row;
  }

  private int below(double x, double y) {
    for (int i = 1; i < rows(); i++) {
      if (ys[i] > y && covered(x, i)) {
        return i;
      }
    }
    return rows();
  }

  /**
   * Finds the labels that a rule runs through, as producers draw it that rule every row from side to side: the rule goes through the letters, or
   * between two lines of the label that stand as close as lines of one cell do.
   */
  private void cross(List<PrintedText.Line> lines, List<List<Word>> words) {
    for (int edge = 1; edge < rows(); edge++) {
      double y = ys[edge];
      double length = rules.stream().filter(rule -> Math.abs(rule.position() - y) < RulingCleaner.NEAR).mapToDouble(RuledLine::length).sum();
      if (length < WHOLE * rules.get(0).length()) {
        continue;
      }
      for (int i = 0; i < lines.size(); i++) {
        Box upper = lines.get(i).box();
        for (Word word : words.get(i)) {
          if (upper.top() + DEPTH < y && y < upper.bottom() - DEPTH) {
            crossing.add(new Label(word.left(), word.right(), upper.top(), upper.bottom(), edge, edge));
          }
          for (int k = i + 1; k < lines.size(); k++) {
            Box lower = lines.get(k).box();
            boolean close = upper.centerY() < y && y < lower.centerY() && lower.centerY() - upper.centerY() < PITCH * lower.height()
                && Math.abs((upper.centerY() + lower.centerY()) / 2 - y) < BETWEEN * lower.height();
            for (Word next : close ? words.get(k) : List.<Word>of()) {
              if (Math.abs(word.left() + word.right() - next.left() - next.right()) < CENTRED * (word.right() - word.left())) {
                crossing.add(new Label(
                    Math.min(word.left(), next.left()), Math.max(word.right(), next.right()), upper.top(), lower.bottom(), edge, edge));
              }
            }
          }
        }
      }
    }
  }

  private boolean covered(double x, int edge) {
    if (crossing.stream().anyMatch(label -> label.above() == edge && label.left() <= x && label.right() >= x)) {
      return false;
    }
    return rules.stream().anyMatch(rule -> Math.abs(rule.position() - ys[edge]) < RulingCleaner.NEAR && rule.from() <= x && rule.to() >= x);
  }

  /** Opens the frame where the heads span rows and columns. */
  void span(double[] xs, boolean[][] right, boolean[][] below) {
    int columns = xs.length - 1;
    for (int i = 1; i < rows(); i++) {
      for (int column = 0; column < columns; column++) {
        below[i][column] = covered((xs[column] + xs[column + 1]) / 2, i);
      }
    }
    for (int row = 0; row < rows(); row++) {
      for (int from = 0; from < columns;) {
        int bottom = bottom(below, row, from);
        int to = from + 1;
        while (to < columns && begins(below, row, to) == begins(below, row, from) && bottom(below, row, to) == bottom) {
          to++;
        }
        if (begins(below, row, from)) {
          span(xs, right, row, bottom, from, to);
        }
        from = to;
      }
    }
  }

  private static boolean begins(boolean[][] below, int row, int column) {
    return row == 0 || below[row][column];
  }

  private int bottom(boolean[][] below, int row, int column) {
    int bottom = row + 1;
    while (bottom < rows() && !below[bottom][column]) {
      bottom++;
    }
    return bottom;
  }

  /** Shares the columns {@code from} to {@code to} among the labels over them so that each stands in the middle of its own. */
  private void span(double[] xs, boolean[][] right, int top, int bottom, int from, int to) {
    List<Label> over = labels.stream()
        .filter(label -> label.middle() >= xs[from] && label.middle() < xs[to] && label.bottom() > ys[top] && label.bottom() < ys[bottom] + DEPTH)
        .toList();
    int columns = to - from;
    if (over.isEmpty() || over.size() >= columns) {
      return;
    }
    double[][] cost = new double[columns + 1][over.size() + 1];
    int[][] back = new int[columns + 1][over.size() + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE / 4);
    }
    cost[0][0] = 0;
    for (int end = 1; end <= columns; end++) {
      for (int label = 0; label <= over.size(); label++) {
        cost[end][label] = cost[end - 1][label] + BLANK * (xs[from + end] - xs[from + end - 1]);
        back[end][label] = -1;
        for (int start = 0; start < end && label > 0; start++) {
          double candidate = cost[start][label - 1] + away(over.get(label - 1), xs[from + start], xs[from + end]);
          if (candidate < cost[end][label]) {
            cost[end][label] = candidate;
            back[end][label] = start;
          }
        }
      }
    }
    int label = over.size();
    for (int end = columns; end > 0;) {
      if (back[end][label] < 0) {
        end--;
        continue;
      }
      for (int edge = back[end][label] + 1; edge < end; edge++) {
        for (int row = top; row < bottom; row++) {
          right[row][from + edge] = false;
        }
      }
      end = back[end][label];
      label--;
    }
  }

  private static double away(Label label, double left, double right) {
    double outside = Math.max(0, left - label.left() - OUTSIDE) + Math.max(0, label.right() - right - OUTSIDE);
    return Math.abs(label.middle() - (left + right) / 2) + OUTSIDE_COST * outside;
  }
}
