package duizhang.read.layout;

import duizhang.read.Box;
import duizhang.read.NumberScanner;
import duizhang.read.NumberToken;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of one page, each with one id however many readings of a table meet it: a number is known by its first glyph. */
final class PageNumbers {
  private final Layout layout;
  private record Met(String text, Box box, int glyph, double score) {}

  private final List<Met> met = new ArrayList<>();
  private final Map<Integer, Integer> byGlyph = new HashMap<>();

  PageNumbers(Layout layout) {
    this.layout = layout;
  }

  /** @param inTables the glyphs that stand in tables */
  List<NumberToken> tokens(Set<Integer> inTables) {
    List<NumberToken> tokens = new ArrayList<>();
    for (Met number : met) {
      tokens.add(new NumberToken(tokens.size(), number.text, number.box, inTables.contains(number.glyph), number.score));
    }
    return tokens;
  }

  /** Ids of the numbers in a piece of text; numbers met for the first time are entered. */
  List<Integer> tokens(PrintedText text) {
    return places(text).stream().map(TextLine.Place::token).toList();
  }

  List<TextLine.Place> places(PrintedText text) {
    List<TextLine.Place> places = new ArrayList<>();
    for (NumberScanner.Found found : NumberScanner.find(text.text())) {
      places.add(new TextLine.Place(found.start(), found.end(), id(text, found)));
    }
    return places;
  }

  private int id(PrintedText text, NumberScanner.Found found) {
    List<Integer> glyphs = text.places().subList(found.start(), found.end());
    Integer known = glyphs.stream().map(byGlyph::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    if (known == null) {
      known = met.size();
      Box box = Box.around(glyphs.stream().map(i -> layout.glyphs().get(i).box()).toList());
      double score = glyphs.stream().mapToDouble(i -> layout.glyphs().get(i).score()).min().orElseThrow();
      met.add(new Met(text.text().substring(found.start(), found.end()), box, glyphs.get(0), score));
    }
    for (int glyph : glyphs) {
      byGlyph.putIfAbsent(glyph, known);
    }
    return known;
  }
}
