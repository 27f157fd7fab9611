package duizhang.publish;

import java.util.Locale;

/** A box on a page as stored: PDF points, origin top left; in texts lines and characters. */
record Place(double left, double top, double right, double bottom) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f, %.1f – %.1f, %.1f", left, top, right, bottom);
  }
}
