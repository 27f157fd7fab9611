package duizhang.read.layout;

import duizhang.read.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text put together from glyphs: lines by baseline, glyphs from left to right, a blank for every visible gap.
 *
 * @param text lines joined by {@code \n}
 * @param places for every character of {@code text} the index of its glyph in the list given, -1 for blanks and line breaks
 */
record PrintedText(String text, List<Integer> places) {
  /** Glyphs whose middles are nearer than this share of the em stand on one line. */
  private static final double SAME_LINE = 0.5;

  /** A gap above this share of the em is a blank. */
  private static final double BLANK = 0.28;

  /** The width of a blank in em, and the most blanks that stand for one gap: the width of a page in small print. */
  private static final double BLANK_WIDTH = 0.5;

  private static final long MOST_BLANKS = 40;

  /** A line of glyphs, given by their indexes, left to right. */
  record Line(List<Integer> glyphs, Box box) {}

  static List<Line> lines(List<Glyph> glyphs, List<Integer> chosen) {
    List<Integer> sorted = chosen.stream().sorted(Comparator.comparingDouble((Integer i) -> glyphs.get(i).centerY())).toList();
    List<Line> lines = new ArrayList<>();
    List<Integer> level = new ArrayList<>();
    double middle = 0;
    for (int index : sorted) {
      Glyph glyph = glyphs.get(index);
      if (!level.isEmpty() && glyph.centerY() - middle / level.size() > SAME_LINE * Math.min(glyph.size(), glyphs.get(level.get(0)).size())) {
        lines.add(line(glyphs, level));
        level = new ArrayList<>();
        middle = 0;
      }
      level.add(index);
      middle += glyph.centerY();
    }
    if (!level.isEmpty()) {
      lines.add(line(glyphs, level));
    }
    return lines;
  }

  private static Line line(List<Glyph> glyphs, List<Integer> level) {
    List<Integer> ordered = level.stream().sorted(Comparator.comparingDouble((Integer i) -> glyphs.get(i).centerX())).toList();
    return new Line(ordered, Box.around(ordered.stream().map(i -> glyphs.get(i).box()).toList()));
  }

  static PrintedText of(List<Glyph> glyphs, List<Integer> chosen) {
    StringBuilder text = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (Line line : lines(glyphs, chosen)) {
      if (text.length() > 0) {
        text.append('\n');
        places.add(-1);
      }
      append(glyphs, line, text, places);
    }
    return new PrintedText(text.toString(), places);
  }

  static PrintedText of(List<Glyph> glyphs, Line line) {
    StringBuilder text = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    append(glyphs, line, text, places);
    return new PrintedText(text.toString(), places);
  }

  private static void append(List<Glyph> glyphs, Line line, StringBuilder text, List<Integer> places) {
    Glyph last = null;
    for (int index : line.glyphs()) {
      Glyph glyph = glyphs.get(index);
      if (last != null) {
        double gap = (glyph.left() - last.right()) / Math.max(last.size(), glyph.size());
        int blanks = gap <= BLANK ? 0 : (int) Math.min(MOST_BLANKS, Math.max(1, Math.round(gap / BLANK_WIDTH)));
        for (int i = 0; i < blanks; i++) {
          text.append(' ');
          places.add(-1);
        }
      }
      text.append(glyph.text());
      for (int i = 0; i < glyph.text().length(); i++) {
        places.add(index);
      }
      last = glyph;
    }
  }
}
