package duizhang.lines.order;

import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of the lines above the first row, parted into heads. Heads may be torn over lines and glued to each other: of all ways to part the text
 * the one holds that leaves the fewest characters unknown, then goes through the fewest blanks, then has the fewest heads.
 */
final class HeadText {
  /** A head as printed; {@code entry} is null where the vocabulary does not know it. */
  record Head(String text, Field field, HeadWords.Entry entry) {
    boolean is(HeadWords.Role role) {
      return entry == null ? role == HeadWords.Role.VALUE : entry.role() == role;
    }

    /** The characters as heads of their own. */
    List<Head> characters() {
      List<Head> heads = new ArrayList<>();
      for (Piece piece : field.pieces()) {
        for (int i = piece.start(); i < piece.end(); i++) {
          if (!Piece.blank(piece.line().text().charAt(i))) {
            heads.add(new Head(piece.line().text().substring(i, i + 1), Field.of(new Piece(piece.line(), i, i + 1)), entry));
          }
        }
      }
      return heads;
    }

    /** A head without text at the place where this one begins. */
    Head empty() {
      Piece first = field.pieces().get(0);
      return new Head("", Field.of(new Piece(first.line(), first.start(), first.start())), entry);
    }

    String kind() {
      return entry == null ? "" : entry.kind();
    }
  }

  private static final int UNKNOWN_CHARACTER = 100;
  private static final int BLANK_INSIDE = 24;
  private static final int LINE_INSIDE = 6;
  private static final int GLUED = 5;
  private static final int HEAD = 4;
  private static final int SIDE = 16;

  private enum Edge {
    NONE,
    BLANK,
    LINE
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> characters = new ArrayList<>();
  /** What stands before each character. */
  private final List<Edge> edges = new ArrayList<>();

  private HeadText(List<List<Token>> lines) {
    for (List<Token> line : lines) {
      boolean first = true;
      for (Token token : line) {
        Edge edge = first ? Edge.LINE : Edge.BLANK;
        for (int i = token.piece().start(); i < token.piece().end(); i++) {
          String folded = Normalizer.normalize(token.line().text().substring(i, i + 1), Normalizer.Form.NFKC);
          if (Piece.blank(token.line().text().charAt(i)) || folded.length() != 1 || "\"'“”‘’".contains(folded)) {
            continue;
          }
          text.append(folded);
          characters.add(new Piece(token.line(), i, i + 1));
          edges.add(edge);
          edge = Edge.NONE;
        }
        first = false;
      }
    }
    edges.add(Edge.LINE);
  }

  /** The heads in the order in which they are printed. */
  static List<Head> heads(List<List<Token>> lines) {
    return new HeadText(lines).parted();
  }

  private List<Head> parted() {
    int length = text.length();
    int[] cost = new int[length + 1];
    int[] next = new int[length + 1];
    HeadWords.Entry[] entries = new HeadWords.Entry[length + 1];
    for (int at = length - 1; at >= 0; at--) {
      cost[at] = cost[at + 1] + UNKNOWN_CHARACTER;
      next[at] = at + 1;
      for (HeadWords.Found found : HeadWords.standard().at(text, at)) {
        int through = cost[found.end()] + (found.entry().kind().equals("side") ? SIDE : HEAD) + inside(at, found.end(), found.entry().whole())
            + (edges.get(at) == Edge.NONE ? GLUED : 0);
        if (through < cost[at] || through == cost[at] && found.end() > next[at]) {
          cost[at] = through;
          next[at] = found.end();
          entries[at] = found.entry();
        }
      }
    }
    return heads(next, entries);
  }

  private int inside(int start, int end, boolean whole) {
    int sum = 0;
    for (int i = start + 1; i < end; i++) {
      sum += edges.get(i) == Edge.BLANK ? BLANK_INSIDE : edges.get(i) == Edge.LINE ? LINE_INSIDE : 0;
    }
    return whole && sum > 0 ? UNKNOWN_CHARACTER : sum;
  }

  private List<Head> heads(int[] next, HeadWords.Entry[] entries) {
    List<Head> heads = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = next[at];
      if (entries[at] == null) {
        // An unknown head goes on over line ends, not over blanks.
        while (end < text.length() && entries[end] == null && edges.get(end) != Edge.BLANK) {
          end = next[end];
        }
      }
      heads.add(new Head(text.substring(at, end), field(at, end), entries[at]));
      at = end;
    }
    return heads;
  }

  private Field field(int start, int end) {
    Map<PrintedLine, Piece> pieces = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      Piece character = characters.get(i);
      pieces.merge(character.line(), character, (a, b) -> new Piece(a.line(), a.start(), b.end()));
    }
    return new Field(pieces.isEmpty() ? Collections.emptyList() : List.copyOf(pieces.values()));
  }
}
