package duizhang.read.layout;

import java.util.ArrayList;
import java.util.List;

/** A sheet of A4 on which a test prints. Places are points from the lower left corner, of the baseline's start; digits are half an em wide. */
final class PrintedSheet {
  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double SIZE = 9;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<RuledLine> rules = new ArrayList<>();
  private int run;

  void text(String text, double x, double y) {
    double left = x;
    run++;
    for (char c : text.toCharArray()) {
      double right = left + width(c);
      glyphs.add(new Glyph(String.valueOf(c), left, right, HEIGHT - y, SIZE, run));
      left = right;
    }
  }

  /** Text that ends at {@code x}. */
  void right(String text, double x, double y) {
    text(text, x - text.chars().mapToDouble(c -> width((char) c)).sum(), y);
  }

  /** A rule from side to side. */
  void rule(double y) {
    across(y, 50, 545);
  }

  void across(double y, double from, double to) {
    rules.add(new RuledLine(true, HEIGHT - y, from, to));
  }

  void down(double x, double top, double bottom) {
    rules.add(new RuledLine(false, x, HEIGHT - top, HEIGHT - bottom));
  }

  Layout layout() {
    return Layout.of(WIDTH, HEIGHT, glyphs, rules, 0, 0);
  }

  private static double width(char c) {
    return c == '.' || c == ',' ? SIZE / 4 : c < 0x80 ? SIZE / 2 : SIZE;
  }
}
