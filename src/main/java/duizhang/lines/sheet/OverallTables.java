package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.Heads;
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

/** Finds forms on the whole spending of a unit in texts without geometry: its name, its counts, its money by line, its goals and indicators. */
public final class OverallTables {
  private static final WordFile WORDS = WordFile.of("sheets.yaml").section("overall");
  private static final Pattern NAME = WORDS.pattern("name");
  private static final Pattern NEXT = WORDS.pattern("next");
  private static final Pattern COUNT = WORDS.pattern("count");
  private static final Pattern LABEL = WORDS.pattern("line");
  private static final Pattern TASKS = WORDS.pattern("tasks");
  private static final Heads HEADS = Heads.flat(WORDS.patterns("heads"));
  private static final int AMOUNTS = HEADS.paths().size() - 2;

  private final List<PrintedLine> lines;
  private final List<TextTable.PlacedField> cells = new ArrayList<>();
  private int rows;

  private OverallTables(List<PrintedLine> lines) {
    this.lines = lines;
  }

  /** @param free the lines of a page that no other table claims */
  public static List<TextTable> find(List<PrintedLine> free) {
    List<PrintedLine> lines = free.stream().filter(line -> !line.blank()).toList();
    List<TextTable> tables = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (NAME.matcher(Wording.fold(lines.get(i).text())).matches()) {
        int end = i + 2;
        while (end < lines.size() && !begins(lines, end)) {
          end++;
        }
        new OverallTables(lines.subList(i, end)).table().ifPresent(tables::add);
      }
    }
    return tables;
  }

  private static boolean begins(List<PrintedLine> lines, int at) {
    String text = Wording.fold(lines.get(at).text());
    return NAME.matcher(text).matches() || NEXT.matcher(text).matches();
  }

  private Optional<TextTable> table() {
    int money = 0;
    while (money < lines.size() && !money(lines.get(money))) {
      money++;
    }
    List<PrintedLine> upper = lines.subList(2, Math.max(2, Math.min(money, lines.size())));
    Optional<List<TextTable.PlacedField>> heads = TornHeads.find(HEADS, upper);
    if (heads.isEmpty() || money == lines.size()) {
      return Optional.empty();
    }
    add(Map.of(0, whole(lines.get(0)), 1, whole(lines.get(1))));
    counts(upper);
    int end = money;
    while (end < lines.size() && !TASKS.matcher(Wording.fold(lines.get(end).text())).matches()) {
      end++;
    }
    money(heads.get(), lines.subList(money, end));
    SheetGoals.below(lines.subList(end, lines.size())).forEach(this::add);
    int columns = cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    List<PrintedLine> claimed = cells.stream().flatMap(cell -> cell.field().pieces().stream()).map(Piece::line)
        .distinct().sorted(Comparator.comparingInt(PrintedLine::number)).toList();
    return Optional.of(new TextTable(ReadingMethod.BLANKS, claimed, claimed.get(0), claimed.get(claimed.size() - 1), rows, columns, cells));
  }

  private static boolean money(PrintedLine line) {
    return LABEL.matcher(Wording.fold(line.text())).matches() && amounts(line).size() == AMOUNTS && Word.of(line).size() > AMOUNTS;
  }

  /** The amounts that end a line; numbers inside its label are none. */
  private static List<Word> amounts(PrintedLine line) {
    List<Word> words = Word.of(line);
    int first = words.size();
    while (first > 0 && words.get(first - 1).amount()) {
      first--;
    }
    return words.subList(first, words.size());
  }

  /** Labels, torn or not, with a number below. */
  private void counts(List<PrintedLine> upper) {
    Field label = null;
    for (PrintedLine line : upper) {
      boolean number = line.text().strip().matches("\\d+");
      if (number && label != null && COUNT.matcher(Wording.fold(label.text())).matches()) {
        add(Map.of(0, label, 1, whole(line)));
      }
      label = number ? null : label == null ? whole(line) : label.and(whole(line));
    }
  }

  /** The lines that print every amount; of a line whose amounts are torn in two each the pieces are put together again. */
  private void money(List<TextTable.PlacedField> heads, List<PrintedLine> printed) {
    int first = rows++;
    for (int i = 0; i < printed.size(); i++) {
      PrintedLine line = printed.get(i);
      List<Word> amounts = amounts(line);
      if (!LABEL.matcher(Wording.fold(line.text())).matches()) {
        continue;
      }
      List<Field> fields = new ArrayList<>();
      if (money(line)) {
        amounts.forEach(word -> fields.add(Field.of(word.piece())));
        int start = Word.of(line).get(0).piece().start();
        fields.add(0, Field.of(new Piece(line, start, amounts.get(0).piece().start()).stripped()));
      } else if (amounts.isEmpty()) {
        fields.addAll(torn(printed.subList(i + 1, printed.size())));
        fields.add(0, whole(line));
      }
      if (fields.size() == AMOUNTS + 1) {
        for (int column = 0; column < fields.size(); column++) {
          cells.add(new TextTable.PlacedField(rows, column + 1, 1, 1, fields.get(column)));
        }
        rows++;
      }
    }
    for (TextTable.PlacedField head : heads) {
      cells.add(new TextTable.PlacedField(first, head.column(), head.column() == 0 ? rows - first : 1, 1, head.field()));
    }
  }

  /** Three amounts with equally many decimals, each in two lines, and a rate; else nothing. */
  private static List<Field> torn(List<PrintedLine> below) {
    int pieces = 2 * (AMOUNTS - 1);
    if (below.size() <= pieces || !below.get(pieces).text().strip().matches("[\\d.]+%")) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < pieces; i += 2) {
      fields.add(whole(below.get(i)).and(whole(below.get(i + 1))));
    }
    boolean amounts = fields.stream().allMatch(field -> Wording.compact(field.text()).matches("\\d+\\.\\d{2}"));
    fields.add(whole(below.get(pieces)));
    return amounts ? fields : List.of();
  }

  private void add(Map<Integer, Field> row) {
    row.forEach((column, field) -> cells.add(new TextTable.PlacedField(rows, column, 1, 1, field)));
    rows++;
  }

  private static Field whole(PrintedLine line) {
    return Field.of(new Piece(line, 0, line.text().length()).stripped());
  }
}
