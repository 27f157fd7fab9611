package duizhang.read.pdf;

import duizhang.read.Box;
import duizhang.read.NumberScanner;
import duizhang.read.NumberToken;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of one page, each with one id however many readings of a table meet it: a number is known by its first glyph. */
final class PageNumbers {
  private final Layout layout;
  private final List<NumberToken> tokens = new ArrayList<>();
  private final Map<Integer, Integer> byGlyph = new HashMap<>();

  PageNumbers(Layout layout) {
    this.layout = layout;
  }

  List<NumberToken> tokens() {
    return List.copyOf(tokens);
  }

  /** Ids of the numbers in a piece of text; numbers met for the first time are entered, {@code inTable} as said. */
  List<Integer> tokens(PrintedText text, boolean inTable) {
    List<Integer> ids = new ArrayList<>();
    for (NumberScanner.Found found : NumberScanner.find(text.text())) {
      ids.add(id(text, found, inTable));
    }
    return ids;
  }

  List<TextLine.Place> places(PrintedText text) {
    List<TextLine.Place> places = new ArrayList<>();
    for (NumberScanner.Found found : NumberScanner.find(text.text())) {
      places.add(new TextLine.Place(found.start(), found.end(), id(text, found, false)));
    }
    return places;
  }

  private int id(PrintedText text, NumberScanner.Found found, boolean inTable) {
    List<Integer> glyphs = text.places().subList(found.start(), found.end());
    Integer known = glyphs.stream().map(byGlyph::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    if (known == null) {
      known = tokens.size();
      Box box = Box.around(glyphs.stream().map(i -> layout.glyphs().get(i).box()).toList());
      tokens.add(new NumberToken(known, text.text().substring(found.start(), found.end()), box, inTable));
    }
    for (int glyph : glyphs) {
      byGlyph.putIfAbsent(glyph, known);
    }
    return known;
  }
}
