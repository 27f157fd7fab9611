package duizhang.lines.order;

import duizhang.codes.Accounts;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.lines.order.HeadText.Head;
import duizhang.read.text.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines in which blanks stand for places, as a converter leaves them that keeps the layout. What stands under
 * each other has near offsets in its line, every character counting one.
 */
final class Laid {
  /** So many blanks between words are more than a space. */
  private static final int GAP = 3;

  /** Middles of a cell's lines that differ by no more than this are one under the other. */
  private static final int SAME_MIDDLE = 2;

  private Laid() {}

  /** A head with its place. */
  record Place(Head head, int left, int right, int line) {
    int middle() {
      return (left + right) / 2;
    }
  }

  /** Whether most words are parted by more than a space. */
  static boolean out(List<List<Token>> lines) {
    int wide = 0;
    int all = 0;
    for (List<Token> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        int gap = line.get(i).piece().start() - line.get(i - 1).piece().end();
        boolean same = line.get(i).line() == line.get(i - 1).line();
        wide += same && gap >= GAP ? 1 : 0;
        all += same ? 1 : 0;
      }
    }
    return all > 4 && wide * 10 >= all * 6;
  }

  static int left(Token token) {
    return token.piece().start();
  }

  static int right(Token token) {
    return token.piece().end();
  }

  private static final class Column {
    final List<Token> tokens = new ArrayList<>();
    int left;
    int right;
    int line;
    int last;
  }

  /** Single characters far apart are one word only where the vocabulary has it: 合    计, but not the ends of several heads. */
  private static List<Token> parted(Token token) {
    String text = token.text();
    String compact = Wording.fold(text);
    if (text.length() == compact.length() || !text.matches("\\S(\\s+\\S)+") || HeadWords.standard().knows(compact)) {
      return List.of(token);
    }
    List<Token> characters = new ArrayList<>();
    int[] at = java.util.stream.IntStream.range(0, text.length()).filter(i -> !Piece.blank(text.charAt(i))).toArray();
    int i = 0;
    while (i < at.length) {
      // 收    入    支    出 is two words.
      boolean two = i + 1 < at.length && HeadWords.standard().knows("" + text.charAt(at[i]) + text.charAt(at[i + 1]));
      int end = at[two ? i + 1 : i] + 1;
      characters.add(new Token(new Piece(token.line(), token.piece().start() + at[i], token.piece().start() + end), token.kind(), token.first(), token.last()));
      i += two ? 2 : 1;
    }
    return characters;
  }

  /**
   * Which columns numbers stand in: numbers under each other are one column, and the columns follow each other as their heads do.
   *
   * @param rows the numbers of each row
   * @param heads the heads of the columns, left to right
   * @return for every row the columns of its numbers, or null where the places do not say
   */
  static List<int[]> columns(List<List<Token>> rows, List<Head> heads) {
    List<int[]> bands = new ArrayList<>();
    rows.stream().flatMap(List::stream).sorted(Comparator.comparingInt(Laid::left)).forEach(token -> {
      int[] last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
      if (last != null && left(token) < last[1]) {
        last[1] = Math.max(last[1], right(token));
      } else {
        bands.add(new int[]{left(token), right(token)});
      }
    });
    int[] columnOf = bands.size() == heads.size() ? java.util.stream.IntStream.range(0, heads.size()).toArray() : nearest(bands, heads);
    if (columnOf == null) {
      return null;
    }
    List<int[]> columns = new ArrayList<>();
    for (List<Token> row : rows) {
      int[] mine = new int[row.size()];
      for (int i = 0; i < mine.length; i++) {
        int band = 0;
        while (right(row.get(i)) > bands.get(band)[1]) {
          band++;
        }
        mine[i] = columnOf[band];
        if (i > 0 && mine[i] <= mine[i - 1]) {
          return null;
        }
      }
      columns.add(mine);
    }
    return columns;
  }

  /** The head over each band of numbers, or null where it is not one head each. */
  private static int[] nearest(List<int[]> bands, List<Head> heads) {
    if (bands.size() > heads.size()) {
      return null;
    }
    int[] columns = new int[bands.size()];
    for (int i = 0; i < columns.length; i++) {
      int over = over(bands.get(i), heads);
      if (over < 0 || i > 0 && over <= columns[i - 1]) {
        return null;
      }
      columns[i] = over;
    }
    return columns;
  }

  /** The head that a band of numbers stands under: the only one that reaches over it, or -1. */
  private static int over(int[] band, List<Head> heads) {
    int best = -1;
    int second = Integer.MIN_VALUE;
    int most = Integer.MIN_VALUE;
    for (int h = 0; h < heads.size(); h++) {
      int left = heads.get(h).field().pieces().stream().mapToInt(Piece::start).min().orElse(0);
      int right = heads.get(h).field().pieces().stream().mapToInt(Piece::end).max().orElse(0);
      // Negative where white lies between.
      int reach = Math.min(right, band[1]) - Math.max(left, band[0]);
      if (reach > most) {
        second = most;
        most = reach;
        best = h;
      } else {
        second = Math.max(second, reach);
      }
    }
    boolean sure = most > 0 && second <= 0;
    return sure ? best : -1;
  }

  /** The heads of laid-out lines: words under each other are read together, so that torn heads are whole. */
  static List<Place> heads(List<List<Token>> lines) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Token token : lines.get(i).stream().flatMap(token -> parted(token).stream()).toList()) {
        int left = left(token);
        int right = right(token);
        Column best = null;
        for (Column column : columns) {
          int overlap = Math.min(right, column.right) - Math.max(left, column.left);
          boolean under = column.last < i && i - column.last <= 2 && overlap > 0
              && Math.abs((left + right) / 2 - (column.left + column.right) / 2) <= SAME_MIDDLE;
          if (under && (best == null || Math.abs(left - column.left) < Math.abs(left - best.left))) {
            best = column;
          }
        }
        if (best == null) {
          best = new Column();
          best.left = left;
          best.right = right;
          best.line = i;
          columns.add(best);
        }
        best.tokens.add(token);
        best.last = i;
      }
    }
    List<Place> places = new ArrayList<>();
    for (Column column : columns) {
      List<List<Token>> cell = column.tokens.stream().map(List::of).toList();
      for (Head head : HeadText.heads(cell)) {
        Piece first = head.field().pieces().get(0);
        int line = column.line;
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (Piece piece : head.field().pieces()) {
          left = Math.min(left, piece.start());
          right = Math.max(right, piece.end());
        }
        for (int i = 0; i < lines.size(); i++) {
          line = lines.get(i).get(0).line() == first.line() ? i : line;
        }
        places.add(new Place(head, left, right, line));
      }
    }
    places.sort(Comparator.comparingInt(Place::line).thenComparingInt(Place::left));
    return places;
  }

  /** A row under construction: the line with its code, and the lines around that hold the rest. */
  private static final class Row {
    final int at;
    final List<Token> code = new ArrayList<>();
    final List<Token> before = new ArrayList<>();
    final List<Token> label = new ArrayList<>();
    final List<Token> after = new ArrayList<>();
    final List<Token> numbers = new ArrayList<>();

    Row(int at) {
      this.at = at;
    }

    boolean named() {
      return !label.isEmpty();
    }

    /** Takes the last level of its code, printed with the name below 类. */
    void level(List<List<Token>> lines, int to, List<List<Token>> regrouped) {
      for (int i = at + 1; i < Math.min(to, at + 4) && label.isEmpty() && code.size() == 1 && digits().length() == 3; i++) {
        List<Token> line = lines.get(i);
        if (line.size() > 1 && line.get(0).text().matches("\\d{2}") && line.get(1).kind() == Token.Kind.WORD) {
          code.add(line.get(0));
          label.add(line.get(1));
          numbers.addAll(line.subList(2, line.size()));
          regrouped.set(i, List.of());
        }
      }
    }

    /** Whether the amounts may stand beside those that the row has. */
    boolean holds(List<Token> amounts) {
      return amounts.stream().allMatch(amount -> numbers.stream().allMatch(mine -> right(mine) <= left(amount) || right(amount) <= left(mine)));
    }

    String name() {
      return Wording.fold(before.stream().map(Token::text).collect(Collectors.joining()) + label.stream().map(Token::text).collect(Collectors.joining())
          + after.stream().map(Token::text).collect(Collectors.joining()));
    }

    String digits() {
      return code.stream().map(Token::text).collect(Collectors.joining());
    }

    List<Token> tokens() {
      List<Token> tokens = new ArrayList<>(code);
      tokens.addAll(before);
      tokens.addAll(label);
      tokens.addAll(after);
      numbers.sort(Comparator.comparingInt(Laid::left));
      tokens.addAll(numbers);
      List<Token> line = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        line.add(new Token(tokens.get(i).piece(), tokens.get(i).kind(), i == 0, i + 1 == tokens.size()));
      }
      return line;
    }
  }

  /**
   * The lines of a coded form with the parts of each row in one line: names and amounts that stand above or below their code come to it. Lines whose
   * words have gone elsewhere are empty.
   */
  static List<List<Token>> rows(List<List<Token>> lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (anchor(lines.get(i))) {
        rows.add(row(i, lines.get(i)));
      }
    }
    List<List<Token>> regrouped = new ArrayList<>(lines);
    if (rows.size() < 2) {
      return regrouped;
    }
    for (int r = 0; r < rows.size(); r++) {
      int to = r + 1 < rows.size() ? rows.get(r + 1).at : lines.size();
      rows.get(r).level(lines, to, regrouped);
    }
    boolean above = above(lines, rows);
    for (int r = -1; r < rows.size(); r++) {
      Row upper = r < 0 ? null : rows.get(r);
      Row lower = r + 1 < rows.size() ? rows.get(r + 1) : null;
      int from = upper == null ? 0 : upper.at + 1;
      int to = lower == null ? Math.min(lines.size(), from + 2) : lower.at;
      if (to - from > 8) {
        continue;
      }
      List<Integer> loose = loose(lines, from, to);
      List<Integer> names = loose.stream().filter(at -> !numbers(lines.get(at))).toList();
      for (int at : loose) {
        if (numbers(lines.get(at))) {
          boolean up = upper != null && (lower == null || (above ? !lower.holds(lines.get(at)) : upper.numbers.isEmpty() || !lower.numbers.isEmpty()));
          Row taker = up ? upper : lower;
          if (taker != null) {
            taker.numbers.addAll(lines.get(at));
            regrouped.set(at, List.of());
          }
        }
      }
      int split = split(upper, lower, names, lines);
      for (int i = 0; i < names.size(); i++) {
        Row taker = i < split ? upper : lower;
        if (taker != null && (!taker.named() || i < split)) {
          (i < split ? taker.after : taker.before).addAll(lines.get(names.get(i)));
          regrouped.set(names.get(i), List.of());
        }
      }
    }
    rows.forEach(row -> regrouped.set(row.at, row.tokens()));
    return regrouped;
  }

  /** How many of the names between two rows belong to the upper one. */
  private static int split(Row upper, Row lower, List<Integer> names, List<List<Token>> lines) {
    if (upper == null) {
      return 0;
    }
    if (upper.named()) {
      StringBuilder name = new StringBuilder(upper.name());
      int mine = 0;
      for (int at : names) {
        name.append(Wording.fold(lines.get(at).get(0).text()));
        if (!name(upper).startsWith(name.toString())) {
          break;
        }
        mine++;
      }
      return mine;
    }
    if (lower == null || lower.named()) {
      return names.size();
    }
    int best = (names.size() + 1) / 2;
    int most = -1;
    for (int split = 0; split <= names.size(); split++) {
      StringBuilder up = new StringBuilder(upper.name());
      StringBuilder down = new StringBuilder();
      for (int i = 0; i < names.size(); i++) {
        (i < split ? up : down).append(Wording.fold(lines.get(names.get(i)).stream().map(Token::text).collect(Collectors.joining())));
      }
      int fits = (name(upper).equals(up.toString()) ? 2 : 0) + (down.length() > 0 && name(lower).startsWith(down.toString()) ? 1 : 0);
      if (fits > most) {
        most = fits;
        best = split;
      }
    }
    return best;
  }

  /** Whether amounts that stand in lines of their own stand above their code: more of them right before one than right behind. */
  private static boolean above(List<List<Token>> lines, List<Row> rows) {
    int above = 0;
    int below = 0;
    for (Row row : rows) {
      above += row.at > 0 && numbers(lines.get(row.at - 1)) ? 1 : 0;
      below += row.at + 1 < lines.size() && numbers(lines.get(row.at + 1)) ? 1 : 0;
    }
    return above > below || loose(lines, 0, rows.get(0).at).stream().anyMatch(at -> numbers(lines.get(at)));
  }

  private static String name(Row row) {
    Accounts accounts = Accounts.standard();
    return accounts.find(Scheme.FUNCTION, row.digits()).or(() -> accounts.find(Scheme.ECONOMIC, row.digits())).map(account -> Wording.fold(account.name()))
        .orElse("?");
  }

  private static List<Integer> loose(List<List<Token>> lines, int from, int to) {
    List<Integer> loose = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<Token> line = lines.get(i);
      boolean words = line.stream().allMatch(token -> token.kind() == Token.Kind.WORD) && line.size() == 1 && line.get(0).text().length() <= 24;
      if (words || numbers(line)) {
        loose.add(i);
      }
    }
    return loose;
  }

  private static boolean numbers(List<Token> line) {
    return !line.isEmpty() && line.stream().allMatch(token -> token.kind() == Token.Kind.AMOUNT);
  }

  private static boolean anchor(List<Token> line) {
    if (line.isEmpty()) {
      return false;
    }
    Token first = line.get(0);
    boolean code = first.kind() == Token.Kind.DIGITS && first.text().matches("\\d{3}|\\d{5}|\\d{7}")
        && line.subList(1, line.size()).stream().noneMatch(t -> t.text().length() > 40);
    return code || duizhang.codes.FormCatalogue.standard().total(Wording.fold(first.text())) && (line.size() == 1 || line.get(1).numeric());
  }

  private static Row row(int at, List<Token> line) {
    Row row = new Row(at);
    for (Token token : line) {
      if (token.kind() == Token.Kind.WORD) {
        row.label.add(token);
      } else if (token.kind() == Token.Kind.DIGITS && row.label.isEmpty() && row.numbers.isEmpty() && (row.code.isEmpty() || token.text().length() == 2)) {
        row.code.add(token);
      } else {
        row.numbers.add(token);
      }
    }
    return row;
  }
}
