package duizhang.read.image;

import java.util.List;

/**
 * How far a page lies askew. The ends of the pieces of ink are projected along lines of a slope; the slope at which they gather in fewest places is
 * that of the lines of text and of the rules. Source: Postl, "Detection of linear oblique structures and skew scan in digitized documents", ICPR 1986.
 */
final class Skew {
  /** The steepest slope that is looked for: 6 degrees. */
  private static final double STEEPEST = 0.105;

  private static final double COARSE = 0.0025;

  private static final double FINE = 0.0001;

  /** Slopes below this are level: half a pixel over a page of 200 dpi. */
  private static final double LEVEL = 0.0003;

  /** Fewer pieces tell nothing. */
  private static final int FEW = 20;

  private Skew() {}

  /** Pixels down for a pixel to the right; 0 where the page lies level. */
  static double of(Ink ink, List<Ink.Piece> pieces) {
    if (pieces.size() < FEW) {
      return 0;
    }
    int[] xs = new int[2 * pieces.size()];
    int[] ys = new int[2 * pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      Ink.Piece piece = pieces.get(i);
      xs[2 * i] = (piece.left() + piece.right()) / 2;
      ys[2 * i] = piece.bottom();
      xs[2 * i + 1] = xs[2 * i];
      ys[2 * i + 1] = piece.top();
    }
    double coarse = best(ink, xs, ys, -STEEPEST, STEEPEST, COARSE);
    double fine = best(ink, xs, ys, coarse - COARSE, coarse + COARSE, FINE);
    return Math.abs(fine) < LEVEL ? 0 : fine;
  }

  /** Of slopes that are equally good the middle one. */
  private static double best(Ink ink, int[] xs, int[] ys, double from, double to, double step) {
    double best = 0;
    long most = -1;
    int alike = 0;
    int steps = (int) Math.round((to - from) / step);
    for (int i = 0; i <= steps; i++) {
      double slope = from + i * step;
      long gathered = gathered(ink, xs, ys, slope);
      if (gathered > most) {
        most = gathered;
        best = slope;
        alike = 0;
      } else if (gathered == most) {
        alike++;
      }
    }
    return best + alike * step / 2;
  }

  private static long gathered(Ink ink, int[] xs, int[] ys, double slope) {
    int reach = (int) Math.ceil(STEEPEST * 2 * ink.width());
    int[] counts = new int[ink.height() + 2 * reach + 2];
    for (int i = 0; i < xs.length; i++) {
      counts[(int) Math.round(ys[i] - slope * xs[i]) + reach]++;
    }
    long sum = 0;
    for (int count : counts) {
      sum += (long) count * count;
    }
    return sum;
  }
}
