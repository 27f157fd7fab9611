package duizhang.lines;

import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the heads of a form in lines where they are torn: every head is looked for in the text of all the lines, without blanks. */
public final class TornHeads {
  private record Place(int row, int column, int columnSpan, boolean leaf, Pattern head) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> characters = new ArrayList<>();

  private TornHeads(List<PrintedLine> lines) {
    for (PrintedLine line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        String folded = Normalizer.normalize(line.text().substring(i, i + 1), Normalizer.Form.NFKC);
        if (!Piece.blank(line.text().charAt(i)) && folded.length() == 1) {
          text.append(folded);
          characters.add(new Piece(line, i, i + 1));
        }
      }
    }
  }

  /** The heads as cells, top rows first, or empty where one of them is not printed. */
  public static Optional<List<TextTable.PlacedField>> find(Heads heads, List<PrintedLine> lines) {
    TornHeads torn = new TornHeads(lines);
    int depth = heads.depth();
    List<TextTable.PlacedField> cells = new ArrayList<>();
    // Long heads first, so that 合计 is not found in 本年收入合计; equal ones from left to right.
    for (Place place : places(heads).stream().sorted(Comparator.comparingInt((Place p) -> -p.head.pattern().length())).toList()) {
      Optional<Field> field = torn.take(place.head);
      if (field.isEmpty()) {
        return Optional.empty();
      }
      cells.add(new TextTable.PlacedField(place.row, place.column, place.leaf ? depth - place.row : 1, place.columnSpan, field.get()));
    }
    return Optional.of(cells);
  }

  /** Whether a head over all the value columns is printed that the heads do not have: their columns would lose it. */
  public static boolean headless(Heads heads, List<PrintedLine> lines, Pattern over) {
    TornHeads torn = new TornHeads(lines);
    for (Place place : places(heads).stream().sorted(Comparator.comparingInt((Place p) -> -p.head.pattern().length())).toList()) {
      torn.take(place.head);
    }
    return over.matcher(torn.text).find();
  }

  private static List<Place> places(Heads heads) {
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < heads.depth(); row++) {
      int column = 0;
      while (column < heads.paths().size()) {
        List<Pattern> path = heads.paths().get(column);
        int end = column + 1;
        if (row < path.size()) {
          while (end < heads.paths().size() && same(path, heads.paths().get(end), row)) {
            end++;
          }
          places.add(new Place(row, column, end - column, row == path.size() - 1, path.get(row)));
        }
        column = end;
      }
    }
    return places;
  }

  private static boolean same(List<Pattern> path, List<Pattern> other, int row) {
    if (path.size() <= row + 1 || other.size() <= row + 1) {
      return false;
    }
    for (int i = 0; i <= row; i++) {
      if (!path.get(i).pattern().equals(other.get(i).pattern())) {
        return false;
      }
    }
    return true;
  }

  /** The first place of a head that no other head took. */
  private Optional<Field> take(Pattern head) {
    Matcher matcher = head.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Map<PrintedLine, Piece> pieces = new LinkedHashMap<>();
    for (int i = matcher.start(); i < matcher.end(); i++) {
      Piece character = characters.get(i);
      pieces.merge(character.line(), character, (a, b) -> new Piece(a.line(), a.start(), b.end()));
    }
    text.replace(matcher.start(), matcher.end(), "\0".repeat(matcher.end() - matcher.start()));
    return Optional.of(new Field(List.copyOf(pieces.values())));
  }
}
