package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds performance forms in texts without geometry: the project's name, who is in charge, its money, and as much of the goals and indicators
 * below as their torn lines say.
 */
public final class SheetTables {
  private static final WordFile WORDS = WordFile.of("sheets.yaml").section("project");
  private static final Pattern NAME = WORDS.pattern("name");
  private static final Pattern CHARGE = WORDS.pattern("charge");
  private static final Pattern UNIT = WORDS.pattern("unit");
  private static final Pattern MONEY = WORDS.pattern("money");
  private static final Pattern TOTAL = WORDS.pattern("total");
  private static final Pattern PART = WORDS.pattern("part");
  private static final Pattern GOALS = WORDS.pattern("goals");
  private static final List<Pattern> MONEY_HEADS = WORDS.patterns("money_heads");

  /** A form's upper part takes fewer lines than this. */
  private static final int MOST_LINES = 60;

  private final SheetPages pages;
  private final List<PrintedLine> form;
  private final boolean spread;
  private final List<PrintedLine> lines;
  private final List<PrintedLine> claimed = new ArrayList<>();
  private final List<List<Field>> rows = new ArrayList<>();
  private int at;

  private SheetTables(SheetPages pages, List<PrintedLine> form) {
    this.pages = pages;
    this.form = form;
    spread = Word.spread(form.subList(0, Math.min(form.size(), MOST_LINES)));
    lines = spread ? SpreadMoney.inOrder(pages, form) : form;
  }

  /**
   * The forms by page.
   *
   * @param free the lines of each page that no other table claims
   */
  public static List<List<TextTable>> find(List<List<PrintedLine>> free) {
    List<List<TextTable>> found = new ArrayList<>();
    free.forEach(page -> found.add(new ArrayList<>()));
    SheetPages pages = new SheetPages(free);
    List<PrintedLine> lines = pages.lines();
    int from = -1;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || label(lines, i, NAME) != null) {
        if (from >= 0) {
          new SheetTables(pages, lines.subList(from, i)).tables().forEach((page, table) -> found.get(page).add(table));
        }
        from = i;
      }
    }
    return found;
  }

  /** The form by page, empty where its lines are none. */
  private Map<Integer, TextTable> tables() {
    if (!labelled(NAME)) {
      return Map.of();
    }
    labelled(CHARGE);
    labelled(UNIT);
    int limit = Math.min(lines.size(), at + MOST_LINES);
    Field money = null;
    List<PrintedLine> heads = new ArrayList<>();
    while (at < limit && !total(lines.get(at)) && !goals()) {
      Field label = money == null ? label(MONEY) : null;
      if (label == null) {
        heads.add(lines.get(at++));
      } else {
        money = label;
      }
    }
    if (money == null || at >= limit || goals()) {
      return Map.of();
    }
    return money(money, heads, limit);
  }

  private Map<Integer, TextTable> money(Field block, List<PrintedLine> heads, int limit) {
    List<Field> headed = heads(heads);
    int named = rows.size();
    List<Field> pending = new ArrayList<>();
    while (at < limit && !goals()) {
      PrintedLine line = lines.get(at++);
      List<Word> words = Word.of(line);
      List<Word> values = words.stream().filter(Word::amount).toList();
      String label = label(line);
      if (values.isEmpty()) {
        pending.add(Field.of(whole(line)));
        continue;
      }
      boolean own = PART.matcher(label).matches();
      List<Field> row = new ArrayList<>(List.of(block));
      row.add(own
          ? Field.of(new Piece(line, words.get(0).piece().start(), values.get(0).piece().start()).stripped())
          : pending.stream().reduce(Field::and).orElse(null));
      values.forEach(value -> row.add(Field.of(value.piece())));
      if (row.get(1) != null && values.size() == Math.max(1, headed.size()) && values.size() + (own ? 1 : 0) >= words.size()) {
        rows.add(row);
        claim(line);
        row.get(1).pieces().forEach(piece -> claim(piece.line()));
      }
      pending.clear();
    }
    if (rows.size() == named) {
      return Map.of();
    }
    if (!headed.isEmpty()) {
      List<Field> head = new ArrayList<>(List.of(block, Field.of(new Piece(claimed.get(claimed.size() - 1), 0, 0))));
      head.addAll(headed);
      rows.add(named, head);
    }
    block.pieces().forEach(piece -> claim(piece.line()));
    List<Map<Integer, Field>> lower = spread ? SpreadIndicators.find(pages, form, below()) : SheetGoals.below(lines.subList(at, lines.size()));
    return assembled(named, 2 + Math.max(1, headed.size()), lower);
  }

  /** Number of the form's first line below those that its rows hold yet. */
  private int below() {
    Set<List<Integer>> places = new HashSet<>();
    claimed.forEach(line -> places.add(place(line)));
    int below = form.size();
    while (below > 0 && !places.contains(place(form.get(below - 1)))) {
      below--;
    }
    return below;
  }

  private List<Integer> place(PrintedLine line) {
    return List.of(pages.page(line), line.number());
  }

  /** The heads of the money's columns, none where the form has a single unnamed one. */
  private List<Field> heads(List<PrintedLine> printed) {
    List<HeadRow.Found> found = HeadRow.find(MONEY_HEADS, printed);
    if (found.size() < 2) {
      return List.of();
    }
    found.forEach(head -> head.field().pieces().forEach(piece -> claim(piece.line())));
    return found.stream().map(HeadRow.Found::field).toList();
  }

  private Map<Integer, TextTable> assembled(int named, int upperColumns, List<Map<Integer, Field>> lower) {
    List<TextTable.PlacedField> cells = new ArrayList<>();
    int columns = Math.max(upperColumns, lower.stream().flatMap(row -> row.keySet().stream()).mapToInt(column -> column + 1).max().orElse(0));
    for (int row = 0; row < rows.size(); row++) {
      List<Field> fields = rows.get(row);
      if (row < named) {
        cells.add(new TextTable.PlacedField(row, 0, 1, 1, fields.get(0)));
        cells.add(new TextTable.PlacedField(row, 1, 1, columns - 1, fields.get(1)));
        continue;
      }
      for (int column = 0; column < fields.size(); column++) {
        if (column > 0 || row == named) {
          cells.add(new TextTable.PlacedField(row, column, column == 0 ? rows.size() - named : 1, 1, fields.get(column)));
        }
      }
    }
    for (int row = 0; row < lower.size(); row++) {
      int place = rows.size() + row;
      lower.get(row).forEach((column, field) -> {
        cells.add(new TextTable.PlacedField(place, column, 1, 1, field));
        field.pieces().forEach(piece -> claim(piece.line()));
      });
    }
    return pages.tables(columns, cells, claimed);
  }

  /** Reads a label, over two lines at most, and the text beside or below it as a row of the form. */
  private boolean labelled(Pattern label) {
    int from = at;
    Field name = label(label);
    if (name == null || at >= lines.size()) {
      at = from;
      return false;
    }
    Piece last = name.pieces().get(name.pieces().size() - 1);
    List<Word> words = Word.of(last.line()).stream().filter(word -> word.piece().start() >= last.end()).toList();
    int end = words.size();
    for (int i = 0; i < words.size(); i++) {
      end = UNIT.matcher(Wording.fold(words.get(i).text())).matches() ? Math.min(end, i) : end;
    }
    Field value;
    if (end == 0) {
      value = words.isEmpty() ? Field.of(whole(lines.get(at++))) : null;
      if (value != null && label == UNIT && moneyFollows(at + 1)) {
        value = value.and(Field.of(whole(lines.get(at++))));
      }
    } else {
      value = Field.of(new Piece(last.line(), words.get(0).piece().start(), words.get(end - 1).piece().end()));
    }
    if (value == null) {
      at = from;
      return false;
    }
    if (end < words.size()) {
      at--;
    }
    name.and(value).pieces().forEach(piece -> claim(piece.line()));
    rows.add(List.of(name, value));
    return true;
  }

  /** The label at the present line, which may begin after other words or go on in the next line; moves past it. */
  private Field label(Pattern label) {
    Field field = label(lines, at, label);
    at += field == null ? 0 : field.pieces().size();
    return field;
  }

  private static Field label(List<PrintedLine> lines, int at, Pattern label) {
    if (at >= lines.size()) {
      return null;
    }
    for (Word word : Word.of(lines.get(at))) {
      if (label.matcher(Wording.fold(word.text())).matches()) {
        boolean torn = label == MONEY && at + 1 < lines.size() && label.matcher(Wording.fold(word.text() + lines.get(at + 1).text())).matches();
        Field field = Field.of(word.piece());
        return torn ? field.and(Field.of(whole(lines.get(at + 1)))) : field;
      }
    }
    String both = at + 1 < lines.size() ? Wording.fold(lines.get(at).text() + lines.get(at + 1).text()) : "";
    return label.matcher(both).matches() ? Field.of(whole(lines.get(at))).and(Field.of(whole(lines.get(at + 1)))) : null;
  }

  /** Whether the block of the money begins at a line, but at none before it. */
  private boolean moneyFollows(int line) {
    int from = at;
    boolean sooner = label(MONEY) != null;
    at = line;
    boolean then = label(MONEY) != null;
    at = from;
    return then && !sooner;
  }

  private boolean goals() {
    return GOALS.matcher(Wording.fold(lines.get(at).text())).matches();
  }

  /** Whether the line of a form's money begins with the words of its total. */
  static boolean total(PrintedLine line) {
    return TOTAL.matcher(label(line)).matches();
  }

  /** Whether a word names the form's money or a part of it. */
  static boolean money(Word word) {
    String text = Wording.fold(word.text());
    return TOTAL.matcher(text).matches() || PART.matcher(text).matches();
  }

  /** The words of a line before its first amount, folded. */
  private static String label(PrintedLine line) {
    StringBuilder label = new StringBuilder();
    for (Word word : Word.of(line)) {
      if (word.amount()) {
        break;
      }
      label.append(word.text());
    }
    return Wording.fold(label.toString());
  }

  private static Piece whole(PrintedLine line) {
    return new Piece(line, 0, line.text().length()).stripped();
  }

  private void claim(PrintedLine line) {
    claimed.add(line);
  }
}
