package duizhang.read.image;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes the colour out of a picture, and red stamps with it. A stamp is red over more than {@link #SIDE} both ways; where one lies the picture is
 * seen through its red part, in which red ink is as bright as paper and black print under it as dark as elsewhere. Red print outside stamps stays.
 */
final class Stamps {
  /** How much redder than green and blue a pixel of a stamp is, of 255. */
  private static final int RED = 50;

  /** Both sides of a stamp are longer, inches: those of offices have 38 to 45 mm, and no letter is so large. */
  private static final double SIDE = 0.7;

  /** The red is looked for in squares of this side, inches. */
  private static final double SQUARE = 0.05;

  /** A square is red when it has one such pixel in so many. */
  private static final int ONE_IN = 20;

  /** The weights of the colours in a grey. Source: ITU-R BT.601. */
  private static final int[] WEIGHTS = {299, 587, 114};

  private static final int THOUSAND = 1000;
  private static final int BYTE = 0xff;

  private Stamps() {}

  /** @param dpi pixels an inch */
  static Gray without(BufferedImage picture, double dpi) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int square = Math.max(1, (int) Math.round(SQUARE * dpi));
    int columns = (width + square - 1) / square;
    int rows = (height + square - 1) / square;
    int[][] red = new int[rows][columns];
    byte[] pixels = new byte[width * height];
    byte[] reds = new byte[width * height];
    int[] line = new int[width];
    for (int y = 0; y < height; y++) {
      picture.getRGB(0, y, width, 1, line, 0, width);
      for (int x = 0; x < width; x++) {
        int alpha = line[x] >>> 24;
        int r = over(line[x] >> 16 & BYTE, alpha);
        int g = over(line[x] >> 8 & BYTE, alpha);
        int b = over(line[x] & BYTE, alpha);
        pixels[y * width + x] = (byte) ((WEIGHTS[0] * r + WEIGHTS[1] * g + WEIGHTS[2] * b) / THOUSAND);
        reds[y * width + x] = (byte) r;
        red[y / square][x / square] += r - Math.max(g, b) > RED ? 1 : 0;
      }
    }
    boolean[][] met = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (red(red, row, column, square) && !met[row][column]) {
          int[] box = around(red, met, row, column, square);
          if (Math.min(box[2] - box[0], box[3] - box[1]) * square > SIDE * dpi) {
            for (int y = box[1] * square; y < Math.min(height, box[3] * square); y++) {
              int from = y * width + box[0] * square;
              System.arraycopy(reds, from, pixels, from, Math.min(width, box[2] * square) - box[0] * square);
            }
          }
        }
      }
    }
    return new Gray(width, height, pixels);
  }

  /** What shows of a colour on white paper. */
  private static int over(int value, int alpha) {
    return (value * alpha + BYTE * (BYTE - alpha)) / BYTE;
  }

  private static boolean red(int[][] red, int row, int column, int square) {
    return red[row][column] * ONE_IN > square * square;
  }

  /** The box of the red squares that hang together, one square of white between them allowed; one square wider on all sides. */
  private static int[] around(int[][] red, boolean[][] met, int row, int column, int square) {
    int[] box = {column, row, column + 1, row + 1};
    Deque<int[]> open = new ArrayDeque<>();
    open.add(new int[]{row, column});
    met[row][column] = true;
    while (!open.isEmpty()) {
      int[] at = open.poll();
      box[0] = Math.min(box[0], Math.max(0, at[1] - 1));
      box[1] = Math.min(box[1], Math.max(0, at[0] - 1));
      box[2] = Math.max(box[2], Math.min(red[0].length, at[1] + 2));
      box[3] = Math.max(box[3], Math.min(red.length, at[0] + 2));
      for (int y = Math.max(0, at[0] - 2); y <= Math.min(red.length - 1, at[0] + 2); y++) {
        for (int x = Math.max(0, at[1] - 2); x <= Math.min(red[0].length - 1, at[1] + 2); x++) {
          if (!met[y][x] && red(red, y, x, square)) {
            met[y][x] = true;
            open.add(new int[]{y, x});
          }
        }
      }
    }
    return box;
  }
}
