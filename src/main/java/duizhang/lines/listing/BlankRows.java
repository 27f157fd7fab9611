package duizhang.lines.listing;

import duizhang.codes.Accounts;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts the lines of a block into the rows of its table, the row of column numbers, and the lines that carry heads. */
final class BlankRows {
  private static final Pattern COLUMN_NUMBERS = WordFile.of("layouts.yaml").pattern("column_numbers");

  /** What rows of a table do not print. */
  private static final Pattern SENTENCE = Pattern.compile("[，。；]");

  /** So many lines below an empty form may print amounts; more, and more than half of all lines, are its rows. */
  private static final int FEW_BELOW = 3;

  private final FormCatalogue catalogue = FormCatalogue.standard();
  private final Accounts accounts = Accounts.standard();
  private final RowParser parser;
  private final List<RowParser.Row> rows = new ArrayList<>();
  private final List<PrintedLine> heads = new ArrayList<>();
  private final List<PrintedLine> claimed = new ArrayList<>();
  private PrintedLine numberRow;
  private boolean contradiction;

  private BlankRows(RowParser parser) {
    this.parser = parser;
  }

  static BlankRows of(List<PrintedLine> lines, RowParser parser) {
    BlankRows rows = new BlankRows(parser);
    for (PrintedLine line : lines) {
      if (!rows.take(line)) {
        break;
      }
    }
    rows.edges();
    rows.orphans();
    if (rows.rows.isEmpty()) {
      rows.soleTotal();
    }
    return rows;
  }

  /** Whether the column numbers count more or fewer columns than the form has. */
  boolean contradictsNumbers() {
    return contradiction;
  }

  /** Whether amounts of the block stand in no row: then the table has not the form's plain shape. A form without figures has text below it. */
  boolean leavesAmounts(List<PrintedLine> block) {
    Set<PrintedLine> held = rows.stream().map(RowParser.Row::line).collect(Collectors.toSet());
    boolean blank = rows.stream().allMatch(row -> row.in(values()).isEmpty());
    int left = 0;
    int several = 0;
    for (PrintedLine line : block) {
      if (!held.contains(line) && !SENTENCE.matcher(line.text()).find()) {
        long amounts = Word.of(line).stream().filter(Word::decimal).count();
        // A long line may be of a sentence, unless it has several amounts.
        left += amounts > 1 || amounts == 1 && Wording.compact(line.text()).length() < 80 ? 1 : 0;
        several += amounts > 1 ? 1 : 0;
      }
    }
    return blank ? left > FEW_BELOW && (left * 2 > block.size() || several * 4 > block.size()) : left > 0;
  }

  /**
   * Whether rows' amounts stand in a line below their code and name: such rows are broken over lines, which needs more than blanks to mend. Where more
   * names than these have no amounts at all, or more amounts stand below no name, a line of amounts alone may be of something else.
   */
  boolean broken() {
    List<Integer> named = Stream.concat(columns(RowParser.Role.CODE).stream(), columns(RowParser.Role.LABEL).stream()).toList();
    int broken = 0;
    int empty = 0;
    int astray = 0;
    for (int i = 0; i + 1 < rows.size() && !named.isEmpty(); i++) {
      boolean nameOnly = rows.get(i).in(values()).isEmpty() && !rows.get(i).in(named).isEmpty();
      boolean amountsNext = rows.get(i + 1).in(named).isEmpty() && !rows.get(i + 1).in(values()).isEmpty();
      broken += nameOnly && amountsNext ? 1 : 0;
      empty += nameOnly && !amountsNext ? 1 : 0;
      astray += !nameOnly && amountsNext ? 1 : 0;
    }
    return broken > empty && broken > astray;
  }

  private List<Integer> columns(RowParser.Role role) {
    return IntStream.range(0, parser.panels()).boxed().flatMap(panel -> parser.columns(panel, role).stream()).toList();
  }

  PrintedLine numberRow() {
    return numberRow;
  }

  List<PrintedLine> heads() {
    return heads;
  }

  List<PrintedLine> claimed() {
    return claimed;
  }

  /** The lines of the table's box: heads above the rows and the rows, as far as no note parts them. */
  List<PrintedLine> boxed(int noteLine) {
    List<PrintedLine> before = claimed.stream().filter(line -> line.number() < noteLine).toList();
    int last = before.stream().filter(line -> !heads.contains(line)).mapToInt(PrintedLine::number).max().orElse(noteLine);
    List<PrintedLine> boxed = before.stream()
        .filter(line -> line.number() <= last)
        .sorted(Comparator.comparingInt(PrintedLine::number))
        .toList();
    return boxed.isEmpty() ? claimed.subList(0, 1) : boxed;
  }

  /** Whether the line belongs to the block; what follows the first heading that is no row belongs to the text. */
  private boolean take(PrintedLine line) {
    if (numbers(line)) {
      numberRow = line;
      claimed.add(line);
      return true;
    }
    var row = parser.parse(line);
    if (row.isEmpty() && (Block.heading(line) || Wording.compact(line.text()).length() > 60)) {
      return false;
    }
    claimed.add(line);
    if (row.isEmpty()) {
      heads.add(line);
    } else {
      enter(row.get());
    }
    return true;
  }

  /** Labels alone are rows between rows with numbers; before the first and after the last of them they are pieces of heads. */
  private void edges() {
    List<Integer> anchored = IntStream.range(0, rows.size()).filter(i -> rows.get(i).anchored(parser)).boxed().toList();
    int first = anchored.isEmpty() ? rows.size() : anchored.get(0);
    int last = anchored.isEmpty() ? -1 : anchored.get(anchored.size() - 1);
    for (int i = 0; i < rows.size(); i++) {
      if (i < first || i > last) {
        heads.add(rows.get(i).line());
      }
    }
    heads.sort(Comparator.comparingInt(PrintedLine::number));
    rows.retainAll(rows.subList(Math.min(first, last + 1), last + 1).stream().toList());
  }

  private boolean numbers(PrintedLine line) {
    List<String> texts = Word.of(line).stream().map(Word::text).filter(text -> !COLUMN_NUMBERS.matcher(text).matches()).toList();
    boolean counting = numberRow == null && rows.isEmpty() && texts.size() > 1;
    for (int i = 0; i < texts.size() && counting; i++) {
      counting = texts.get(i).equals(String.valueOf(i + 1));
    }
    contradiction |= counting && texts.size() != parser.values();
    return counting;
  }

  /** A label broken over two lines: the code stands in the first, the numbers in the second. */
  private void enter(RowParser.Row row) {
    RowParser.Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    List<Integer> codes = parser.columns(0, RowParser.Role.CODE);
    List<Integer> values = parser.columns(0, RowParser.Role.VALUE);
    boolean torn = last != null && parser.panels() == 1 && !last.in(codes).isEmpty() && last.in(values).isEmpty() && row.in(codes).isEmpty()
        && !codes.isEmpty() && row.line().number() - last.line().number() <= 2 && !named(last);
    if (torn) {
      rows.set(rows.size() - 1, last.with(row));
    } else {
      rows.add(row);
    }
  }

  /** Whether the label beside the row's code is the account's whole name: then nothing of it stands in the next line. */
  private boolean named(RowParser.Row row) {
    String code = row.in(parser.columns(0, RowParser.Role.CODE)).get(0).text();
    String label = row.in(parser.columns(0, RowParser.Role.LABEL)).stream().map(Word::text).collect(Collectors.joining());
    return Stream.of(Scheme.FUNCTION, Scheme.ECONOMIC)
        .anyMatch(scheme -> accounts.find(scheme, code).filter(account -> Wording.fold(account.name()).equals(Wording.fold(label))).isPresent());
  }

  /** Text layers may print the labels of the last row of a form of several panels apart from its numbers. */
  private void orphans() {
    PrintedLine numbers = heads.stream()
        .filter(line -> parser.labelled() && !Word.of(line).isEmpty() && Word.of(line).stream().allMatch(Word::decimal))
        .reduce((a, b) -> b).orElse(null);
    if (numbers == null) {
      return;
    }
    List<Word> values = Word.of(numbers);
    for (PrintedLine line : heads) {
      List<Word> labels = Word.of(line);
      boolean total = labels.stream().allMatch(word -> total(Wording.fold(word.text())));
      if (total && labels.size() == values.size() && values.size() <= parser.panels()) {
        Word[] words = new Word[parser.size()];
        for (int panel = 0; panel < values.size(); panel++) {
          words[parser.columns(panel, RowParser.Role.LABEL).get(0)] = labels.get(panel);
          words[parser.columns(panel, RowParser.Role.VALUE).get(0)] = values.get(panel);
        }
        rows.add(new RowParser.Row(numbers, List.of(), words));
        heads.removeAll(List.of(numbers, line));
        return;
      }
    }
  }

  private boolean total(String folded) {
    return catalogue.total(folded) || catalogue.line(folded, Flow.UNKNOWN).filter(code -> code.endsWith("TOTAL")).isPresent();
  }

  /** Empty forms print 合计 alone. */
  private void soleTotal() {
    PrintedLine sole = heads.stream()
        .filter(line -> parser.labelled() && Word.of(line).size() == 1 && catalogue.total(Wording.fold(line.text())))
        .reduce((a, b) -> b).orElse(null);
    if (sole != null) {
      Word[] words = new Word[parser.size()];
      words[parser.columns(0, RowParser.Role.LABEL).get(0)] = Word.of(sole).get(0);
      rows.add(new RowParser.Row(sole, List.of(), words));
      heads.remove(sole);
    }
  }

  /** Whether every row that prints numbers in a panel prints all of them. */
  boolean complete() {
    return rows.stream().allMatch(row -> {
      for (int panel = 0; panel < parser.panels(); panel++) {
        List<Integer> columns = parser.columns(panel, RowParser.Role.VALUE);
        int printed = row.in(columns).size();
        if (printed > 0 && printed < columns.size()) {
          return false;
        }
      }
      return true;
    });
  }

  /** Whether every empty cell leaves two blanks of its own, so that the blanks of all rows account for all columns. */
  boolean spacedOut() {
    return parser.panels() == 1 && rows.stream().allMatch(row -> row.in(values()).isEmpty() || spaced(row) != null);
  }

  private List<Integer> values() {
    return parser.columns(0, RowParser.Role.VALUE);
  }

  /** The words of the row's numbers by value column, as the blanks say, or null where they do not say. */
  private Word[] spaced(RowParser.Row row) {
    List<Word> printed = row.in(values());
    Word[] placed = new Word[values().size()];
    int at = 0;
    for (Word word : printed) {
      int extra = word.piece().start() == word.gap() ? word.gap() : word.gap() - 1;
      at += extra / 2;
      if (extra % 2 != 0 || at >= placed.length) {
        return null;
      }
      placed[at++] = word;
    }
    int trailing = Math.max(0, Word.trailing(row.line()) - 1);
    return trailing % 2 == 0 && at + trailing / 2 == placed.length ? placed : null;
  }

  Field[] numbers() {
    Field[] fields = new Field[parser.size()];
    List<Integer> labels = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    for (int panel = 0; panel < parser.panels(); panel++) {
      labels.addAll(parser.columns(panel, RowParser.Role.LABEL));
      values.addAll(parser.columns(panel, RowParser.Role.VALUE));
    }
    int label = 0;
    int value = 0;
    for (Word word : Word.of(numberRow)) {
      int column = word.digits() ? values.get(value++) : label < labels.size() ? labels.get(label++) : -1;
      if (column >= 0) {
        fields[column] = Field.of(word.piece());
      }
    }
    return fields;
  }

  /**
   * The rows by column.
   *
   * @param known whether the blanks say where the numbers stand
   */
  List<Field[]> body(boolean known) {
    List<Field[]> body = new ArrayList<>();
    for (RowParser.Row row : rows) {
      Word[] words = row.words().clone();
      if (known && !complete() && !row.in(values()).isEmpty()) {
        Word[] spaced = Objects.requireNonNull(spaced(row));
        for (int i = 0; i < spaced.length; i++) {
          words[values().get(i)] = spaced[i];
        }
      }
      Field[] fields = new Field[words.length];
      for (int column = 0; column < words.length; column++) {
        fields[column] = words[column] == null ? null : Field.of(words[column].piece());
      }
      body.add(row.labelled(fields, parser));
    }
    return body;
  }
}
