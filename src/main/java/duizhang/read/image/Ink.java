package duizhang.read.image;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which pixels of a picture are printed, row by row. A pixel is when it is darker than those around it by a share; so shaded cells and shadows
 * of a scanner are paper. Source: Bradley and Roth, "Adaptive thresholding using the integral image", J. Graphics Tools 12, 2007.
 */
final class Ink {
  /** How much darker than the mean around it a printed pixel is. */
  private static final double DARKER = 0.18;

  /** Half the side of the square around, inches. */
  private static final double AROUND = 0.12;

  /** Pieces of ink with an area of no more than a square of this side, inches, are dust: the points of the smallest print have 0.012. */
  private static final double DUST = 0.009;

  private static final int BYTE = 0xff;

  private final int width;
  private final int height;
  private final BitSet bits;

  private Ink(int width, int height, BitSet bits) {
    this.width = width;
    this.height = height;
    this.bits = bits;
  }

  /** A piece of ink that hangs together; {@code right} and {@code bottom} are exclusive. */
  record Piece(int left, int top, int right, int bottom, int area) {
    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }
  }

  /** @param dpi pixels an inch */
  static Ink of(Gray gray, double dpi) {
    int width = gray.width();
    int height = gray.height();
    int around = Math.max(2, (int) Math.round(AROUND * dpi));
    BitSet bits = new BitSet(width * height);
    // The sums of the columns over the rows around, moved on from row to row.
    int[] columns = new int[width];
    for (int y = 0; y < Math.min(around, height); y++) {
      add(columns, gray, y, 1);
    }
    for (int y = 0; y < height; y++) {
      if (y + around < height) {
        add(columns, gray, y + around, 1);
      }
      if (y - around - 1 >= 0) {
        add(columns, gray, y - around - 1, -1);
      }
      int rows = Math.min(height - 1, y + around) - Math.max(0, y - around) + 1;
      long sum = 0;
      for (int x = 0; x < Math.min(around, width); x++) {
        sum += columns[x];
      }
      for (int x = 0; x < width; x++) {
        if (x + around < width) {
          sum += columns[x + around];
        }
        if (x - around - 1 >= 0) {
          sum -= columns[x - around - 1];
        }
        int wide = Math.min(width - 1, x + around) - Math.max(0, x - around) + 1;
        if (gray.at(x, y) * (double) rows * wide < sum * (1 - DARKER)) {
          bits.set(y * width + x);
        }
      }
    }
    return new Ink(width, height, bits);
  }

  private static void add(int[] columns, Gray gray, int y, int sign) {
    for (int x = 0; x < columns.length; x++) {
      columns[x] += sign * (gray.pixels()[y * columns.length + x] & BYTE);
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return bits.get(y * width + x);
  }

  /** The first pixel of the row from {@code x} on that is printed, or is not; the picture's width where there is none. */
  int next(int x, int y, boolean printed) {
    int from = y * width + x;
    int next = printed ? bits.nextSetBit(from) : bits.nextClearBit(from);
    return next < 0 ? width : Math.min(width, next - y * width);
  }

  /** Printed pixels of the row from {@code left} (inclusive) to {@code right} (exclusive). */
  int count(int left, int right, int y) {
    int count = 0;
    for (int i = bits.nextSetBit(y * width + left); i >= 0 && i < y * width + right; i = bits.nextSetBit(i + 1)) {
      count++;
    }
    return count;
  }

  void clear(int left, int top, int right, int bottom) {
    for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      bits.clear(y * width + Math.max(0, left), y * width + Math.min(width, right));
    }
  }

  Ink copy() {
    return new Ink(width, height, (BitSet) bits.clone());
  }

  /** The same ink mirrored at the diagonal: rows become columns. */
  Ink transposed() {
    BitSet turned = new BitSet(width * height);
    for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
      turned.set(i % width * height + i / width);
    }
    return new Ink(height, width, turned);
  }

  /** Takes dust away and gives what is left, piece by piece. Pixels hang together over their corners too. */
  List<Piece> pieces(double dpi) {
    double dust = Math.max(1, DUST * dpi * DUST * dpi);
    List<int[]> runs = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    int before = 0;
    for (int y = 0; y < height; y++) {
      int ended = runs.size();
      int above = before;
      for (int from = next(0, y, true); from < width;) {
        int to = next(from, y, false);
        int index = runs.size();
        runs.add(new int[]{y, from, to});
        parents.add(index);
        while (above < ended && runs.get(above)[2] < from) {
          above++;
        }
        for (int i = above; i < ended && runs.get(i)[1] <= to; i++) {
          join(parents, i, index);
        }
        from = to >= width ? width : next(to, y, true);
      }
      before = ended;
    }
    return gathered(runs, parents, dust);
  }

  private List<Piece> gathered(List<int[]> runs, List<Integer> parents, double dust) {
    int[][] boxes = new int[runs.size()][];
    for (int i = 0; i < runs.size(); i++) {
      int[] run = runs.get(i);
      int root = root(parents, i);
      int[] box = boxes[root];
      if (box == null) {
        boxes[root] = new int[]{run[1], run[0], run[2], run[0] + 1, run[2] - run[1]};
      } else {
        box[0] = Math.min(box[0], run[1]);
        box[1] = Math.min(box[1], run[0]);
        box[2] = Math.max(box[2], run[2]);
        box[3] = Math.max(box[3], run[0] + 1);
        box[4] += run[2] - run[1];
      }
    }
    for (int i = 0; i < runs.size(); i++) {
      int[] run = runs.get(i);
      if (boxes[root(parents, i)][4] <= dust) {
        bits.clear(run[0] * width + run[1], run[0] * width + run[2]);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (int[] box : boxes) {
      if (box != null && box[4] > dust) {
        pieces.add(new Piece(box[0], box[1], box[2], box[3], box[4]));
      }
    }
    return pieces;
  }

  private static void join(List<Integer> parents, int a, int b) {
    int rootA = root(parents, a);
    int rootB = root(parents, b);
    parents.set(Math.max(rootA, rootB), Math.min(rootA, rootB));
  }

  private static int root(List<Integer> parents, int i) {
    int root = i;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    parents.set(i, root);
    return root;
  }
}
