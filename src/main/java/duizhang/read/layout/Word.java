package duizhang.read.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs of one text line that stand together.
 *
 * @param glyphs indexes, left to right
 */
record Word(List<Integer> glyphs, String text, double left, double right) {
  /** A gap above this share of the em parts words. */
  private static final double GAP = 0.75;

  /** A gap above this share of the em parts a number from words, or from a number printed in a run of its own: letters of one text stand closer. */
  private static final double SEAM = 0.3;

  /** A wider gap after a number, points, is looked at as a gap between columns only, not as a seam. */
  private static final double NEAR = 20;

  /** Whether the word is a number and nothing else. */
  boolean number() {
    return text.matches("[-－−]?[0-9０-９][0-9０-９,，.．]*[%％]?");
  }

  /** Says where a line parts into words. */
  interface Seam {
    /**
     * Whether the word that ends with {@code last} is over before {@code next}.
     *
     * @param length how many glyphs the word has
     */
    boolean between(int length, Glyph last, Glyph next);
  }

  static List<Word> of(List<Glyph> glyphs, PrintedText.Line line) {
    return of(glyphs, line, Word::apart);
  }

  static List<Word> of(List<Glyph> glyphs, PrintedText.Line line, Seam seam) {
    List<Word> words = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int index : line.glyphs()) {
      if (!open.isEmpty() && seam.between(open.size(), glyphs.get(open.get(open.size() - 1)), glyphs.get(index))) {
        words.add(word(glyphs, open));
        open = new ArrayList<>();
      }
      open.add(index);
    }
    if (!open.isEmpty()) {
      words.add(word(glyphs, open));
    }
    return words;
  }

  private static boolean apart(int length, Glyph last, Glyph next) {
    double gap = (next.left() - last.right()) / next.size();
    boolean intoNumber = last.text().matches("\\p{IsHan}|[)）]") && next.text().matches("[0-9]");
    boolean outOfNumber = last.text().matches("[0-9]") && next.text().matches("\\p{IsHan}|[（(]") && next.left() - last.right() < NEAR;
    boolean numbers = last.text().matches("[0-9]") && next.text().matches("[0-9]") && next.run() != last.run();
    boolean seam = gap > SEAM && (intoNumber || outOfNumber || numbers);
    return next.left() - last.right() > GAP * Math.max(last.size(), next.size()) || seam;
  }

  private static Word word(List<Glyph> glyphs, List<Integer> open) {
    StringBuilder text = new StringBuilder();
    open.forEach(i -> text.append(glyphs.get(i).text()));
    return new Word(open, text.toString(), glyphs.get(open.get(0)).left(), glyphs.get(open.get(open.size() - 1)).right());
  }
}
