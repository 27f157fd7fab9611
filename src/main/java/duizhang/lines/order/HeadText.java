package duizhang.lines.order;

import duizhang.lines.Captions;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

  /** A head of which the vocabulary knows a part only, or nothing. */
  private static final int LONGER = 18;

  private static final int UNKNOWN = 34;

  /** Two heads where one is likelier. */
  private static final int TWO = 12;

  /** So many characters a head that the vocabulary does not know has at most. */
  private static final int LONGEST = 40;

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

  /**
   * Other ways to part the text, the likeliest first: heads of the vocabulary may be longer than it says, and what it does not know is a head by itself.
   * Such heads begin and end where a blank or a line does; one that goes on over lines fills all of them but the last.
   *
   * @param most how many to give at most
   */
  static List<List<Head>> others(List<List<Token>> lines, int most) {
    return new HeadText(lines).partings(most);
  }

  /** A way to part the text from a place on: its first head and the way behind it. */
  private record Way(int cost, int start, int end, HeadWords.Entry entry, Way rest) {}

  private List<List<Head>> partings(int most) {
    int length = text.length();
    List<List<HeadWords.Found>> found = new ArrayList<>();
    for (int at = 0; at < length; at++) {
      found.add(at(at));
    }
    List<List<Way>> ways = new ArrayList<>(Collections.nCopies(length + 1, List.of()));
    for (int at = length - 1; at >= 0; at--) {
      List<Way> all = new ArrayList<>();
      for (HeadWords.Found head : found.get(at)) {
        int cost = (head.entry().kind().equals("side") ? SIDE : HEAD) + inside(at, head.end(), head.entry().whole()) + (edges.get(at) == Edge.NONE ? GLUED : 0);
        extend(all, ways, at, head.end(), head.entry(), cost, length);
        // What reads as one head torn over lines may be two.
        for (int end = at + 1; end < head.end(); end++) {
          if (edges.get(end) == Edge.LINE) {
            for (HeadWords.Found shorter : HeadWords.standard().between(text, at, end)) {
              extend(all, ways, at, end, shorter.entry(), cost + TWO, length);
            }
          }
        }
      }
      if (edges.get(at) != Edge.NONE) {
        longer(all, ways, found, at);
      }
      all.sort(Comparator.comparingInt(Way::cost).thenComparing(Way::end, Comparator.reverseOrder()));
      ways.set(at, List.copyOf(all.subList(0, Math.min(most, all.size()))));
    }
    List<List<Head>> partings = new ArrayList<>();
    for (Way way : ways.get(0)) {
      List<Head> heads = new ArrayList<>();
      for (Way at = way; at != null; at = at.rest) {
        heads.add(new Head(text.substring(at.start, at.end), field(at.start, at.end), at.entry));
      }
      partings.add(heads);
    }
    return partings;
  }

  private static void extend(List<Way> all, List<List<Way>> ways, int start, int end, HeadWords.Entry entry, int cost, int length) {
    if (end == length) {
      all.add(new Way(cost, start, end, entry, null));
    } else {
      ways.get(end).forEach(rest -> all.add(new Way(cost + rest.cost, start, end, entry, rest)));
    }
  }

  /** Heads from an edge to another, no blank between, whose words the vocabulary knows in part or not at all. */
  private void longer(List<Way> all, List<List<Way>> ways, List<List<HeadWords.Found>> found, int start) {
    HeadWords.Entry best = null;
    int known = 0;
    for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST) && (end == start + 1 || edges.get(end - 1) != Edge.BLANK); end++) {
      for (int at = start; at < end; at++) {
        for (HeadWords.Found head : found.get(at)) {
          // The last words of a head say what it is, those before say of what.
          if (head.end() <= end && head.end() - at >= known && head.entry().role() != HeadWords.Role.NUMBER_ROW) {
            known = head.end() - at;
            best = head.entry();
          }
        }
      }
      if (edges.get(end) != Edge.NONE || !found(found, end).isEmpty()) {
        int glued = edges.get(end) == Edge.NONE ? GLUED : 0;
        int torn = torn(start, end);
        extend(all, ways, start, end, null, UNKNOWN + 4 * (end - start) + torn + glued, text.length());
        if (known > 1 && known < end - start) {
          extend(all, ways, start, end, best, LONGER + 4 * (end - start - known) + torn + glued, text.length());
        }
      }
    }
  }

  private static List<HeadWords.Found> found(List<List<HeadWords.Found>> found, int at) {
    return at < found.size() ? found.get(at) : List.of();
  }

  /** What the line ends in a head cost: little where its lines are filled. */
  private int torn(int start, int end) {
    List<Integer> widths = new ArrayList<>();
    int width = 0;
    for (int i = start; i < end; i++) {
      if (i > start && edges.get(i) == Edge.LINE) {
        widths.add(width);
        width = 0;
      }
      width += text.charAt(i) < 128 ? 1 : 2;
    }
    int widest = widths.stream().mapToInt(Integer::intValue).max().orElse(width);
    int slack = widths.stream().mapToInt(line -> Math.max(0, widest - line - 2)).sum() + Math.max(0, width - widest);
    return widths.size() * LINE_INSIDE / 2 + 6 * slack;
  }

  private List<Head> parted() {
    int length = text.length();
    int[] cost = new int[length + 1];
    int[] next = new int[length + 1];
    HeadWords.Entry[] entries = new HeadWords.Entry[length + 1];
    for (int at = length - 1; at >= 0; at--) {
      cost[at] = cost[at + 1] + UNKNOWN_CHARACTER;
      next[at] = at + 1;
      for (HeadWords.Found found : at(at)) {
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

  /** The heads of the vocabulary from a character on: the longest, and shorter ones that end where a blank does. */
  private List<HeadWords.Found> at(int start) {
    List<HeadWords.Found> found = new ArrayList<>(HeadWords.standard().at(text, start).stream().filter(head -> !inside(start, head)).toList());
    int longest = found.stream().mapToInt(HeadWords.Found::end).max().orElse(start);
    for (int end = longest - 1; end > start; end--) {
      if (edges.get(end) == Edge.BLANK) {
        found.addAll(HeadWords.standard().between(text, start, end));
      }
    }
    return found;
  }

  /** Whether a level of codes is a character of a longer word. */
  private boolean inside(int start, HeadWords.Found head) {
    return head.entry().role() == HeadWords.Role.CODE && head.end() == start + 1
        && (edges.get(start) == Edge.NONE && !level(start - 1) || edges.get(head.end()) == Edge.NONE && !level(head.end()));
  }

  private boolean level(int at) {
    return Captions.levels(text.substring(at, at + 1));
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
