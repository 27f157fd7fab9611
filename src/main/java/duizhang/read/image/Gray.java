package duizhang.read.image;

import java.util.Arrays;

/**
 * A grey picture.
 *
 * @param pixels row by row, 0 black to 255 white
 */
record Gray(int width, int height, byte[] pixels) {
  private static final int WHITE = 255;
  private static final int BYTE = 0xff;

  static Gray white(int width, int height) {
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) WHITE);
    return new Gray(width, height, pixels);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & BYTE;
  }

  /** The picture turned clockwise by so many right angles. */
  Gray turned(int quarters) {
    if (quarters == 0) {
      return this;
    }
    boolean swapped = quarters % 2 == 1;
    int wide = swapped ? height : width;
    int high = swapped ? width : height;
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        turned[y * wide + x] = pixels[switch (quarters) {
          case 1 -> (height - 1 - x) * width + y;
          case 2 -> (height - 1 - y) * width + width - 1 - x;
          default -> x * width + width - 1 - y;
        }];
      }
    }
    return new Gray(wide, high, turned);
  }

  /** The picture turned around its middle so that lines that rise to the right by {@code slope} (pixels down a pixel) lie level; white outside. */
  Gray levelled(double slope) {
    double length = Math.hypot(1, slope);
    double cos = 1 / length;
    double sin = slope / length;
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    byte[] level = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double fromX = middleX + cos * (x - middleX) - sin * (y - middleY);
        double fromY = middleY + sin * (x - middleX) + cos * (y - middleY);
        level[y * width + x] = (byte) between(fromX, fromY);
      }
    }
    return new Gray(width, height, level);
  }

  /** The shade between pixels, from the four around. */
  int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double below = y - top;
    double upper = padded(left, top) * (1 - right) + padded(left + 1, top) * right;
    double lower = padded(left, top + 1) * (1 - right) + padded(left + 1, top + 1) * right;
    return (int) Math.round(upper * (1 - below) + lower * below);
  }

  private int padded(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
  }
}
