package duizhang.read.layout;

import duizhang.read.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts rows that hold many text lines: forms with ruled columns and a ruled head often leave the body without rules. A row is cut where a column
 * holds whole numbers only, at least {@link #LINES} of them under each other, or two of them beside two in another column. A number broken over
 * two lines is not whole and cuts nothing. Numbers set between the two lines of their label, nearer to each than a line is high, stay with both.
 */
final class RowSplitter {
  private static final int LINES = 3;

  /** Two columns of two numbers each cut a row of at most so many lines: two rows, each label at most two lines long. */
  private static final int PAIRED_LINES = 4;

  /** Rows no higher than this, points, have room for one line of the smallest print. */
  private static final double ONE_LINE = 15;

  /** Baselines nearer than this share of a line's height are of one printed line, as of amounts set a little lower than their label. */
  private static final double SAME_LINE = 0.6;

  private static final Pattern WHOLE = Pattern.compile("[-－−]?(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]{3,}|[0-9０-９]+(?=[.．%％]))(?:[.．][0-9０-９]+)?[%％]?");

  private RowSplitter() {}

  static Frame split(Frame frame, Layout layout) {
    List<Double> cuts = new ArrayList<>();
    for (int row = 0; row < frame.rows(); row++) {
      double top = frame.ys()[row];
      double bottom = frame.ys()[row + 1];
      if (bottom - top > ONE_LINE) {
        cuts.addAll(cuts(frame, layout, top, bottom));
      }
    }
    return cuts.isEmpty() ? frame : with(frame, cuts);
  }

  private static List<Double> cuts(Frame frame, Layout layout, double top, double bottom) {
    Box box = new Box(frame.xs()[0], top, frame.xs()[frame.columns()], bottom);
    List<PrintedText.Line> lines = PrintedText.lines(layout.glyphs(), layout.inside(box));
    int[] numbers = new int[frame.columns()];
    int[] digits = new int[frame.columns()];
    int[] plain = new int[frame.columns()];
    for (PrintedText.Line line : lines) {
      for (int column = 0; column < frame.columns(); column++) {
        double left = frame.xs()[column];
        double right = frame.xs()[column + 1];
        StringBuilder text = new StringBuilder();
        line.glyphs().stream().map(layout.glyphs()::get).filter(g -> g.centerX() >= left && g.centerX() < right).forEach(g -> text.append(g.text()));
        if (text.length() > 0) {
          boolean number = WHOLE.matcher(text).matches();
          boolean few = text.toString().matches("[0-9０-９]{1,3}");
          digits[column] += few ? 1 : 0;
          numbers[column] += number ? 1 : 0;
          plain[column] += number || few ? 0 : 1;
        }
      }
    }
    boolean listed = false;
    int pairs = 0;
    for (int column = 0; column < numbers.length; column++) {
      listed |= numbers[column] >= LINES && plain[column] == 0 || digits[column] >= 2 * LINES && plain[column] == 0;
      pairs += numbers[column] == 2 && plain[column] == 0 ? 1 : 0;
    }
    listed |= pairs >= 2 && lines.size() <= PAIRED_LINES;
    List<Double> cuts = new ArrayList<>();
    if (listed) {
      List<PrintedText.Line> sorted = lines.stream().sorted(Comparator.comparingDouble(l -> l.box().centerY())).toList();
      for (int i = 1; i < sorted.size(); i++) {
        if (sorted.get(i).box().centerY() - sorted.get(i - 1).box().centerY() < SAME_LINE * sorted.get(i).box().height()) {
          // Two baselines of one printed line.
          continue;
        }
        if (between(sorted, i, frame, layout) || between(sorted, i - 1, frame, layout)) {
          continue;
        }
        cuts.add((sorted.get(i - 1).box().centerY() + sorted.get(i).box().centerY()) / 2);
      }
    }
    return cuts;
  }

  /** Whether line {@code i} holds numbers without a label, and the lines right above and below hold a label without numbers. */
  private static boolean between(List<PrintedText.Line> lines, int i, Frame frame, Layout layout) {
    if (i < 1 || i + 1 >= lines.size()) {
      return false;
    }
    double height = lines.get(i).box().height();
    double above = lines.get(i).box().centerY() - lines.get(i - 1).box().centerY();
    double below = lines.get(i + 1).box().centerY() - lines.get(i).box().centerY();
    return Math.max(above, below) < height && numbersOnly(lines.get(i), frame, layout)
        && labelOnly(lines.get(i - 1), layout, frame) && labelOnly(lines.get(i + 1), layout, frame);
  }

  private static boolean numbersOnly(PrintedText.Line line, Frame frame, Layout layout) {
    return line.glyphs().stream().map(layout.glyphs()::get)
        .allMatch(g -> g.centerX() >= frame.xs()[1] && g.text().matches("[-－−0-9０-９.,．，%％]"));
  }

  private static boolean labelOnly(PrintedText.Line line, Layout layout, Frame frame) {
    return line.glyphs().stream().map(layout.glyphs()::get).allMatch(g -> g.centerX() < frame.xs()[1]);
  }

  private static Frame with(Frame frame, List<Double> cuts) {
    double[] ys = new double[frame.ys().length + cuts.size()];
    System.arraycopy(frame.ys(), 0, ys, 0, frame.ys().length);
    for (int i = 0; i < cuts.size(); i++) {
      ys[frame.ys().length + i] = cuts.get(i);
    }
    Arrays.sort(ys);
    boolean[][] right = new boolean[ys.length - 1][];
    boolean[][] below = new boolean[ys.length][];
    for (int i = 0; i < ys.length; i++) {
      int old = Arrays.binarySearch(frame.ys(), ys[i]);
      if (old >= 0) {
        below[i] = frame.below()[old];
      } else {
        below[i] = new boolean[frame.columns()];
        Arrays.fill(below[i], true);
      }
      if (i + 1 < ys.length) {
        int row = old >= 0 ? old : -old - 2;
        right[i] = frame.right()[Math.min(row, frame.rows() - 1)];
      }
    }
    return new Frame(frame.xs(), ys, right, below);
  }
}
