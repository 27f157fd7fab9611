package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.Heads;
import duizhang.lines.TornHeads;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Reads the lower part of a performance form: the goals and how far they were reached, then the indicators. */
final class SheetGoals {
  private static final WordFile WORDS = WordFile.of("sheets.yaml").section("goals");
  private static final Pattern LABEL = WORDS.pattern("label");
  private static final Heads EVALUATED = Heads.flat(List.of(LABEL, WORDS.pattern("planned"), WORDS.pattern("reached")));
  private static final Heads PLANNED = Heads.flat(List.of(LABEL));
  private static final Pattern CLOSING = WORDS.pattern("closing");
  private static final Pattern FIRST_GOAL = WORDS.pattern("first");
  private static final Pattern SECOND_GOAL = WORDS.pattern("second");

  private SheetGoals() {}

  /** @param printed lines of one form below its money; the rows that can be told apart come back, each field in its column */
  static List<Map<Integer, Field>> below(List<PrintedLine> printed) {
    List<PrintedLine> lines = printed.stream().filter(line -> !Word.of(line).isEmpty()).toList();
    List<Map<Integer, Field>> rows = new ArrayList<>();
    IndicatorGrid.find(lines).ifPresent(grid -> {
      rows.addAll(goals(lines));
      rows.addAll(grid.rows());
    });
    return rows;
  }

  private static List<Map<Integer, Field>> goals(List<PrintedLine> lines) {
    List<PrintedLine> goals = lines.subList(0, IndicatorGrid.start(lines));
    List<TextTable.PlacedField> heads = TornHeads.find(EVALUATED, goals)
        .or(() -> TornHeads.find(PLANNED, goals))
        .orElse(List.of()).stream().sorted(Comparator.comparingInt(TextTable.PlacedField::column)).toList();
    if (heads.isEmpty()) {
      return List.of();
    }
    int last = heads.stream().flatMap(head -> head.field().pieces().stream()).mapToInt(piece -> goals.indexOf(piece.line())).max().orElse(-1);
    List<PrintedLine> texts = open(goals.subList(last + 1, goals.size()));
    Field label = heads.get(0).field();
    if (heads.size() == 1) {
      List<Piece> all = new ArrayList<>(beside(label));
      all.addAll(pieces(texts));
      return all.isEmpty() ? List.of() : List.of(Map.of(0, label, 1, new Field(all)));
    }
    if (texts.isEmpty()) {
      return List.of();
    }
    List<Field> parted = parted(texts, CellEnds.of(lines));
    return parted.size() != 2
        ? List.of()
        : List.of(Map.of(0, label, 1, heads.get(1).field(), 2, heads.get(2).field()), Map.of(1, parted.get(0), 2, parted.get(1)));
  }

  /** What stands behind a label in its line. */
  private static List<Piece> beside(Field label) {
    Piece last = label.pieces().get(label.pieces().size() - 1);
    Piece rest = new Piece(last.line(), last.end(), last.line().text().length()).stripped();
    return rest.text().isEmpty() ? List.of() : List.of(rest);
  }

  /** The lines without the name of the next block. */
  private static List<PrintedLine> open(List<PrintedLine> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 4); i--) {
      text.insert(0, Wording.fold(lines.get(i).text()));
      if (CLOSING.matcher(text).matches()) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }

  /** Goal and outcome, or nothing where they cannot be told apart. */
  private static List<Field> parted(List<PrintedLine> lines, BiPredicate<PrintedLine, PrintedLine> ends) {
    for (int i = 1; i < lines.size(); i++) {
      // The template's second goal was never filled: the first one ends above it.
      if (SECOND_GOAL.matcher(Wording.fold(lines.get(i).text())).matches()) {
        return lastWord(lines.subList(0, i));
      }
    }
    List<List<PrintedLine>> cells = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || ends.test(lines.get(i - 1), lines.get(i))) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(lines.get(i));
    }
    int outcome = cells.size() == 2 ? 1 : numberedAgain(cells);
    return outcome < 1
        ? List.of()
        : List.of(
            field(cells.subList(0, outcome).stream().flatMap(List::stream).toList()),
            field(cells.subList(outcome, cells.size()).stream().flatMap(List::stream).toList()));
  }

  /** The cell with which the numbering of the goals begins again, -1 where it does not. */
  private static int numberedAgain(List<List<PrintedLine>> cells) {
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (FIRST_GOAL.matcher(Wording.fold(cells.get(i).get(0).text())).lookingAt()) {
        first.add(i);
      }
    }
    return first.size() == 2 && first.get(0) == 0 ? first.get(1) : -1;
  }

  private static List<Field> lastWord(List<PrintedLine> lines) {
    PrintedLine last = lines.get(lines.size() - 1);
    List<Word> words = Word.of(last);
    if (words.size() < 2) {
      return List.of();
    }
    List<Piece> goal = new ArrayList<>(pieces(lines.subList(0, lines.size() - 1)));
    goal.add(new Piece(last, words.get(0).piece().start(), words.get(words.size() - 2).piece().end()));
    return List.of(new Field(goal), Field.of(words.get(words.size() - 1).piece()));
  }

  private static Field field(List<PrintedLine> lines) {
    return new Field(pieces(lines));
  }

  private static List<Piece> pieces(List<PrintedLine> lines) {
    return lines.stream().map(line -> new Piece(line, 0, line.text().length()).stripped()).toList();
  }
}
