package duizhang.read.image;

import duizhang.read.Box;
import duizhang.read.layout.Glyph;
import duizhang.read.layout.Layout;
import duizhang.read.layout.RuledLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Sees one page of a picture: upright, level, its rules and its stretches of text, each recognised on its own. */
final class PageSight {
  private static final double POINTS = 72;

  /** White around a stretch that is recognised with it, as a share of the letters' height. */
  private static final double MARGIN = 0.14;

  /** A stretch is shown to recognition at least this high, as a share of the letters' height: a dash alone is no letter that fills the line. */
  private static final double LOWEST = 0.95;

  /** White between two characters wider than this share of their height is a blank, not a part of either. */
  private static final double BLANK = 0.4;

  /** How high a digit is, as a share of a Chinese letter's height. */
  private static final double DIGIT = 0.76;

  /** What of a Chinese letter is below the line on which digits stand, as a share of its height. */
  private static final double BELOW = 0.1;

  /** The widest stretches of a page tell whether it stands upright; so many are asked. */
  private static final int ASKED = 8;

  /** A mean score from here on says that the page is upright. */
  private static final double UPRIGHT = 0.8;

  /** Recognition is never certain. */
  private static final double SUREST = 0.999;

  private static final int WHITE = 255;

  private final Function<Gray, Recognised> recogniser;

  PageSight(Function<Gray, Recognised> recogniser) {
    this.recogniser = recogniser;
  }

  /** What is printed where in a level picture. */
  private record Parts(Gray gray, Ink ink, List<Rulings.Line> rules, List<LineCutter.Stretch> stretches, double em) {}

  /**
   * @param picture one page, without colours
   * @param dpi pixels an inch
   */
  Layout see(Gray picture, double dpi) {
    Parts best = parts(picture, dpi);
    double score = upright(best);
    if (score < UPRIGHT && !best.stretches.isEmpty()) {
      for (int turn = 1; turn < 4; turn++) {
        Parts turned = parts(picture.turned(turn), dpi);
        double other = upright(turned);
        if (other > score) {
          best = turned;
          score = other;
        }
      }
    }
    return layout(best, dpi);
  }

  private static Parts parts(Gray picture, double dpi) {
    Ink ink = Ink.of(picture, dpi);
    double slope = Skew.of(ink, ink.pieces(dpi));
    Gray level = picture;
    if (slope != 0) {
      level = picture.levelled(slope);
      ink = Ink.of(level, dpi);
      ink.pieces(dpi);
    }
    List<Rulings.Line> rules = new Rulings(dpi).find(ink);
    Gray plain = new Gray(level.width(), level.height(), level.pixels().clone());
    rules.forEach(rule -> erase(rule, plain));
    Ink text = Ink.of(plain, dpi);
    double em = LineCutter.em(text.pieces(dpi), dpi);
    return new Parts(plain, text, rules, LineCutter.cut(text, rules, em), em);
  }

  /** Puts the shade beside a rule in its place: paper, or the letter that crosses it. */
  private static void erase(Rulings.Line rule, Gray gray) {
    int along = rule.horizontal() ? 1 : gray.width();
    int across = rule.horizontal() ? gray.width() : 1;
    int end = rule.horizontal() ? gray.height() : gray.width();
    int first = Math.max(0, rule.top() - 1);
    int last = Math.min(end, rule.bottom() + 1);
    for (int i = rule.from(); i < rule.to(); i++) {
      int before = first == 0 ? WHITE : gray.pixels()[i * along + (first - 1) * across] & WHITE;
      int after = last == end ? WHITE : gray.pixels()[i * along + last * across] & WHITE;
      for (int j = first; j < last; j++) {
        gray.pixels()[i * along + j * across] = (byte) Math.max(before, after);
      }
    }
  }

  private double upright(Parts parts) {
    List<LineCutter.Stretch> widest = parts.stretches.stream()
        .filter(stretch -> stretch.height() < 2 * parts.em)
        .sorted(Comparator.comparingInt((LineCutter.Stretch s) -> -s.width()))
        .limit(ASKED).toList();
    return widest.stream().mapToDouble(stretch -> recogniser.apply(crop(parts, stretch)).score()).average().orElse(0);
  }

  private Layout layout(Parts parts, double dpi) {
    double scale = POINTS / dpi;
    List<Glyph> glyphs = new ArrayList<>();
    int run = 0;
    for (LineCutter.Stretch stretch : parts.stretches) {
      Recognised line = recogniser.apply(crop(parts, stretch));
      glyphs.addAll(glyphs(parts, stretch, line, run++, scale));
    }
    List<RuledLine> lines = new ArrayList<>();
    for (Rulings.Line rule : parts.rules) {
      lines.add(new RuledLine(rule.horizontal(), rule.position() * scale, rule.from() * scale, rule.to() * scale));
    }
    double width = parts.gray.width() * scale;
    double height = parts.gray.height() * scale;
    return Layout.seen(width, height, glyphs, lines);
  }

  /** The stretch as recognition wants it: with a little white around, and as high as its model. */
  private static Gray crop(Parts parts, LineCutter.Stretch stretch) {
    double high = Math.max(stretch.height() + 2 * MARGIN * parts.em, LOWEST * parts.em);
    double middle = (stretch.top() + stretch.bottom()) / 2.0;
    double top = middle - high / 2;
    double left = stretch.left() - MARGIN * parts.em;
    double wide = stretch.width() + 2 * MARGIN * parts.em;
    double scale = high / Recogniser.HEIGHT;
    int width = Math.max(Recogniser.HEIGHT / 3, (int) Math.round(wide / scale));
    byte[] pixels = new byte[width * Recogniser.HEIGHT];
    for (int y = 0; y < Recogniser.HEIGHT; y++) {
      double fromY = top + (y + 0.5) * scale - 0.5;
      boolean own = fromY >= stretch.above() - 1 && fromY <= stretch.below();
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) (own ? parts.gray.between(left + (x + 0.5) * scale - 0.5, fromY) : WHITE);
      }
    }
    return new Gray(width, Recogniser.HEIGHT, pixels);
  }

  private static List<Glyph> glyphs(Parts parts, LineCutter.Stretch stretch, Recognised line, int run, double scale) {
    List<Recognised.Sign> signs = line.signs();
    double left = stretch.left() - MARGIN * parts.em;
    double wide = stretch.width() + 2 * MARGIN * parts.em;
    boolean low = signs.stream().noneMatch(sign -> sign.text().codePointAt(0) > 0x2e7f);
    double high = low ? Math.max(stretch.height() / DIGIT, parts.em * 0.8) : Math.max(stretch.height(), parts.em * 0.8);
    double middle = (stretch.top() + stretch.bottom()) / 2.0;
    double top = low ? middle - high / 2 + BELOW * high / 2 : middle - high / 2;
    boolean[] printed = LineCutter.columns(parts.ink, stretch);
    List<Glyph> glyphs = new ArrayList<>();
    double from = stretch.left();
    for (int i = 0; i < signs.size(); i++) {
      boolean last = i + 1 == signs.size();
      int here = (int) Math.round(left + signs.get(i).middle() * wide) - stretch.left();
      int next = last ? printed.length : (int) Math.round(left + signs.get(i + 1).middle() * wide) - stretch.left();
      int[] white = last ? new int[]{printed.length, printed.length} : white(printed, here, next);
      boolean blank = white[1] - white[0] > BLANK * high;
      double to = stretch.left() + (blank ? white[0] : (white[0] + white[1]) / 2.0);
      Recognised.Sign sign = signs.get(i);
      if (!sign.text().isBlank() && to > from) {
        Box box = new Box(from * scale, top * scale, to * scale, (top + high) * scale);
        glyphs.add(Glyph.in(box, sign.text(), run, Math.min(SUREST, sign.score())));
      }
      from = blank ? stretch.left() + white[1] : to;
    }
    return glyphs;
  }

  /** The widest white between two middles; the mean of the middles where there is none. */
  private static int[] white(boolean[] printed, int from, int to) {
    int first = Math.max(0, Math.min(from, printed.length));
    int last = Math.max(first, Math.min(to, printed.length));
    int[] widest = {(first + last) / 2, (first + last) / 2};
    int start = first;
    for (int x = first; x <= last; x++) {
      if (x == last || printed[x]) {
        if (x - start > widest[1] - widest[0]) {
          widest = new int[]{start, x};
        }
        start = x + 1;
      }
    }
    return widest;
  }
}
