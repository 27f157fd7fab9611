package duizhang.lines.sheet;

import duizhang.codes.FormId;
import duizhang.codes.Wording;
import duizhang.lines.Layouts;
import duizhang.lines.TornHeads;
import duizhang.lines.Word;
import duizhang.read.ReadingMethod;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final List<Layouts.Layout> LAYOUTS = Layouts.standard().of(FormId.of(WORDS.text("form")));

  /** A form's upper part takes fewer lines than this. */
  private static final int MOST_LINES = 60;

  private final List<PrintedLine> lines;
  private final List<PrintedLine> claimed = new ArrayList<>();
  private final List<List<Field>> rows = new ArrayList<>();
  private int at;

  private SheetTables(List<PrintedLine> lines, int at) {
    this.lines = lines;
    this.at = at;
  }

  /** @param free the lines of a page that no other table claims */
  public static List<TextTable> find(List<PrintedLine> free) {
    List<PrintedLine> lines = free.stream().filter(line -> !line.blank()).toList();
    List<TextTable> tables = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      new SheetTables(lines, i).table().ifPresent(tables::add);
    }
    return tables;
  }

  private Optional<TextTable> table() {
    if (!labelled(NAME)) {
      return Optional.empty();
    }
    labelled(CHARGE);
    labelled(UNIT);
    int limit = Math.min(lines.size(), at + MOST_LINES);
    Field money = null;
    List<PrintedLine> heads = new ArrayList<>();
    while (at < limit && !TOTAL.matcher(label(lines.get(at))).matches() && !goals()) {
      Field label = money == null ? label(MONEY) : null;
      if (label == null) {
        heads.add(lines.get(at++));
      } else {
        money = label;
      }
    }
    if (money == null || at >= limit || goals()) {
      return Optional.empty();
    }
    return money(money, heads, limit);
  }

  private Optional<TextTable> money(Field block, List<PrintedLine> heads, int limit) {
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
      return Optional.empty();
    }
    if (!headed.isEmpty()) {
      List<Field> head = new ArrayList<>(List.of(block, Field.of(new Piece(claimed.get(claimed.size() - 1), 0, 0))));
      head.addAll(headed);
      rows.add(named, head);
    }
    block.pieces().forEach(piece -> claim(piece.line()));
    return Optional.of(assembled(named, 2 + Math.max(1, headed.size()), SheetGoals.below(lines.subList(at, end()))));
  }

  /** Where the next form begins, at the latest. */
  private int end() {
    int from = at;
    int end = lines.size();
    for (at = from; at < lines.size() && end == lines.size(); at++) {
      int line = at;
      end = label(NAME) == null ? end : line;
      at = line;
    }
    at = from;
    return end;
  }

  /** The heads of the money's columns, none where the form has a single unnamed one. */
  private List<Field> heads(List<PrintedLine> printed) {
    for (Layouts.Layout layout : LAYOUTS) {
      Optional<List<TextTable.PlacedField>> found = TornHeads.find(layout.heads(), printed);
      if (found.isPresent()) {
        found.get().forEach(head -> head.field().pieces().forEach(piece -> claim(piece.line())));
        return found.get().stream().sorted(Comparator.comparingInt(TextTable.PlacedField::column)).map(TextTable.PlacedField::field).toList();
      }
    }
    return List.of();
  }

  private TextTable assembled(int named, int upperColumns, List<Map<Integer, Field>> lower) {
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
    List<PrintedLine> all = claimed.stream().distinct().sorted(Comparator.comparingInt(PrintedLine::number)).toList();
    return new TextTable(ReadingMethod.BLANKS, all, all.get(0), all.get(all.size() - 1), rows.size() + lower.size(), columns, cells);
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
    if (at >= lines.size()) {
      return null;
    }
    for (Word word : Word.of(lines.get(at))) {
      if (label.matcher(Wording.fold(word.text())).matches()) {
        boolean torn = label == MONEY && at + 1 < lines.size() && label.matcher(Wording.fold(word.text() + lines.get(at + 1).text())).matches();
        Field field = Field.of(word.piece());
        at += torn ? 2 : 1;
        return torn ? field.and(Field.of(whole(lines.get(at - 1)))) : field;
      }
    }
    String both = at + 1 < lines.size() ? Wording.fold(lines.get(at).text() + lines.get(at + 1).text()) : "";
    if (!label.matcher(both).matches()) {
      return null;
    }
    at += 2;
    return Field.of(whole(lines.get(at - 2))).and(Field.of(whole(lines.get(at - 1))));
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
