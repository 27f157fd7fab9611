package duizhang.lines.sheet;

import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the heads of a row of columns in the order in which a text prints them, torn or not: those that a vocabulary has, the longest first. */
final class HeadRow {
  /** @param which number of the wording in the vocabulary */
  record Found(int which, Field field) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> characters = new ArrayList<>();

  private HeadRow(List<Piece> pieces) {
    for (Piece piece : pieces) {
      for (int i = piece.start(); i < piece.end(); i++) {
        char printed = piece.line().text().charAt(i);
        String folded = Normalizer.normalize(String.valueOf(printed), Normalizer.Form.NFKC);
        if (!Piece.blank(printed) && folded.length() == 1) {
          text.append(folded);
          characters.add(new Piece(piece.line(), i, i + 1));
        }
      }
    }
  }

  /** @param vocabulary expressions over folded text; each may be found several times */
  static List<Found> find(List<Pattern> vocabulary, List<PrintedLine> lines) {
    return new HeadRow(lines.stream().map(line -> new Piece(line, 0, line.text().length())).toList()).read(vocabulary);
  }

  static List<Found> of(List<Pattern> vocabulary, List<Piece> pieces) {
    return new HeadRow(pieces).read(vocabulary);
  }

  private List<Found> read(List<Pattern> vocabulary) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int best = -1;
      int end = at;
      for (int i = 0; i < vocabulary.size(); i++) {
        Matcher matcher = vocabulary.get(i).matcher(text).region(at, text.length());
        if (matcher.lookingAt() && matcher.end() > end) {
          end = matcher.end();
          best = i;
        }
      }
      if (best >= 0) {
        found.add(new Found(best, field(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private Field field(int from, int to) {
    Map<PrintedLine, Piece> pieces = new LinkedHashMap<>();
    for (Piece character : characters.subList(from, to)) {
      pieces.merge(character.line(), character, (a, b) -> new Piece(a.line(), a.start(), b.end()));
    }
    return new Field(List.copyOf(pieces.values()));
  }
}
