package duizhang.form;

import duizhang.codes.FormCatalogue;
import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where the head of a listing ends, and what its columns are. */
final class HeadReader {
  private static final WordFile WORDS = WordFile.of("titles.yaml").section("head");
  private static final Pattern BESIDE_NUMBERS = WORDS.pattern("beside_numbers");
  private static final Pattern NUMBERED = WORDS.pattern("numbered");
  private static final Pattern UNITS = WORDS.pattern("units");
  private static final Pattern UNIT = WORDS.pattern("unit");
  private static final Pattern AMOUNT = Pattern.compile("[-－−]?[\\d,，]+[.．]\\d+[%％]?|[-－−]?\\d{1,3}([,，]\\d{3})+|[-－−]?\\d+[%％]");
  private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
  private static final Pattern ITEM = Pattern.compile("([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]).+");

  /** No table numbers so many columns. */
  private static final int COLUMNS = 100;

  private final FormCatalogue catalogue = FormCatalogue.standard();

  /** The number of head rows and the row of the column numbers, -1 where none is printed. */
  record Head(int rows, int numberRow) {}

  Head head(StackedGrid grid) {
    int limit = Math.min(grid.rows(), 12);
    for (int row = 0; row < limit; row++) {
      if (numberRow(grid, row)) {
        return new Head(row + 1, row);
      }
      if (body(grid, row)) {
        return new Head(row, -1);
      }
    }
    return new Head(Math.min(grid.rows(), limit), -1);
  }

  /**
   * A row of column numbers: 栏次 and small integers, or at least three integers that count up. 类, 款 and 项 may stand in the same row,
   * over the three columns of the code.
   */
  private static boolean numberRow(StackedGrid grid, int row) {
    List<String> texts = grid.beginningIn(row).stream().filter(c -> !c.blank()).map(PlacedCell::folded).toList();
    if (texts.isEmpty()) {
      return false;
    }
    List<String> rest = texts.stream().filter(t -> !BESIDE_NUMBERS.matcher(t).matches()).toList();
    boolean small = rest.stream().allMatch(t -> t.matches("\\(?\\d{1,2}\\)?(=.*)?|[A-Z](=[A-Z]([+-][A-Z])*)?|[甲乙丙丁]"));
    boolean named = texts.stream().anyMatch(t -> NUMBERED.matcher(t).lookingAt());
    boolean formulas = row > 0 && rest.size() >= 3 && rest.stream().allMatch(t -> t.matches("[A-Z](=[A-Z]([+-][A-Z])*)?"));
    if (named && small || formulas) {
      return true;
    }
    List<Integer> numbers = rest.stream().filter(t -> t.matches("\\d{1,2}")).map(Integer::valueOf).toList();
    boolean counting = numbers.size() >= 3;
    for (int i = 1; i < numbers.size(); i++) {
      counting &= numbers.get(i) == numbers.get(i - 1) + 1;
    }
    return small && counting && numbers.get(0) <= 2 && row > 0;
  }

  private boolean body(StackedGrid grid, int row) {
    List<PlacedCell> cells = grid.beginningIn(row);
    List<PlacedCell> filled = cells.stream().filter(c -> !c.blank()).toList();
    if (row == 0 && filled.size() < 2) {
      return false;
    }
    if (filled.isEmpty()) {
      // A blank row under the head is a blank line of the form, unless the head goes on below it or spans into it.
      return row > 0 && cells.size() == grid.columns() && !headish(grid, row + 1);
    }
    for (PlacedCell cell : filled) {
      // Some print the digits as wide as the words.
      String text = cell.folded();
      if (AMOUNT.matcher(text).matches() || CODE.matcher(text).matches() || ITEM.matcher(cell.compact()).matches() && row > 0) {
        return true;
      }
      if (row > 0 && text.matches("\\d+") && !numberedHead(grid, row) && !filled.stream().allMatch(c -> c.folded().matches("\\d+"))) {
        return true;
      }
    }
    PlacedCell first = filled.get(0);
    boolean totalAlone = catalogue.total(first.folded()) && first.column() <= grid.columns() / 2
        && filled.stream().allMatch(c -> catalogue.total(c.folded()) || !Wording.chinese(c.compact()));
    boolean sole = filled.size() == 1 || filled.stream().skip(1).noneMatch(c -> Wording.chinese(c.compact()));
    return row > 0 && totalAlone && sole && (cells.size() > 2 || grid.columns() <= 3) && !(first.columnSpan() > 1 && first.column() > 0);
  }

  /**
   * Whether a row of heads numbers those columns that have no deeper head: it or the row below it says 栏次, or all its words head codes and names, and
   * its numbers count up.
   */
  private boolean numberedHead(StackedGrid grid, int row) {
    List<String> words = grid.beginningIn(row).stream().filter(cell -> !cell.blank()).map(PlacedCell::folded).filter(text -> !text.matches("\\d+")).toList();
    boolean labels = !words.isEmpty() && words.stream().allMatch(text -> catalogue.column("code", text) || catalogue.column("label", text));
    boolean said = labels || numberedByTwo(grid, row)
        || IntStream.of(row, row + 1).filter(r -> r < grid.rows()).mapToObj(grid::beginningIn).flatMap(List::stream)
            .anyMatch(cell -> NUMBERED.matcher(cell.folded()).matches());
    List<Integer> numbers = grid.beginningIn(row).stream().map(PlacedCell::folded).filter(text -> text.matches("\\d+")).filter(text -> text.length() < 4)
        .map(Integer::valueOf).toList();
    boolean counting = IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i - 1) < numbers.get(i));
    return said && counting && numbers.stream().allMatch(number -> number < COLUMNS);
  }

  /** Whether a row and the one below it number the columns together: each column in the row below its deepest head, from 1 on without a gap. */
  private static boolean numberedByTwo(StackedGrid grid, int row) {
    if (row + 1 >= grid.rows()) {
      return false;
    }
    List<Integer> numbers = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      for (int at : new int[]{row, row + 1}) {
        PlacedCell cell = grid.at(at, column);
        if (cell != null && cell.row() == at && cell.column() == column && cell.folded().matches("\\d{1,2}")) {
          numbers.add(Integer.valueOf(cell.folded()));
        }
      }
    }
    return numbers.size() > 2 && numbers.get(0) == 1 && IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
  }

  private boolean headish(StackedGrid grid, int row) {
    if (row >= grid.rows()) {
      return false;
    }
    List<PlacedCell> filled = grid.beginningIn(row).stream().filter(c -> !c.blank()).toList();
    return filled.size() >= 2 && filled.stream().allMatch(c -> Wording.chinese(c.compact()) && !ITEM.matcher(c.compact()).matches())
        && filled.stream().anyMatch(c -> catalogue.generic(c.folded()) || catalogue.column("label", c.folded()));
  }

  /** The columns with their roles and panels. */
  List<Column> columns(StackedGrid grid, Head head) {
    List<Column> columns = new ArrayList<>();
    int panel = 0;
    boolean valueSeen = false;
    for (int index = 0; index < grid.columns(); index++) {
      List<String> path = path(grid, head, index);
      ColumnRole role = role(grid, head, index, path);
      // Codes behind the last figures are those of the names before them.
      boolean starts = role == ColumnRole.LABEL || role == ColumnRole.CODE && index + 1 < grid.columns();
      if (starts && valueSeen) {
        panel++;
        valueSeen = false;
      }
      valueSeen |= role == ColumnRole.VALUE;
      Integer number = null;
      if (head.numberRow() >= 0) {
        PlacedCell cell = grid.at(head.numberRow(), index);
        if (cell != null && cell.folded().matches("\\(?\\d{1,2}\\)?")) {
          number = Integer.valueOf(cell.folded().replaceAll("\\D", ""));
        }
      }
      columns.add(new Column(index, role, path, panel, number));
    }
    return columns;
  }

  private static List<String> path(StackedGrid grid, Head head, int index) {
    List<String> path = new ArrayList<>();
    PlacedCell last = null;
    int rows = head.numberRow() >= 0 ? head.numberRow() : head.rows();
    for (int row = 0; row < rows; row++) {
      PlacedCell cell = grid.at(row, index);
      if (cell == null || cell == last || cell.blank()) {
        continue;
      }
      // Columns that have no deeper head may be numbered beside those that do.
      if (!path.isEmpty() && (cell.folded().matches("\\d{1,2}") || NUMBERED.matcher(cell.folded()).matches())) {
        continue;
      }
      // A head cut in two by a stray line says the same thing as one.
      path.add(cell.compact());
      last = cell;
    }
    return path;
  }

  /** Whether a column without a head numbers the rows: every label of a row has the next number behind it. */
  private static boolean counting(StackedGrid grid, Head head, int index) {
    int last = -1;
    int count = 0;
    for (int row = head.rows(); index > 0 && row < grid.rows(); row++) {
      PlacedCell cell = grid.at(row, index);
      boolean begins = cell != null && cell.row() == row && cell.column() == index && !cell.blank();
      String text = begins ? cell.compact() : "";
      if (!text.matches("\\d{1,3}") || last >= 0 && Integer.parseInt(text) != last + 1) {
        return false;
      }
      last = Integer.parseInt(text);
      count++;
    }
    return count > 1;
  }

  /** Whether a column names units of measure and nothing else. */
  private static boolean units(StackedGrid grid, Head head, int index) {
    List<String> texts = IntStream.range(head.rows(), grid.rows()).mapToObj(row -> grid.at(row, index)).filter(cell -> cell != null && !cell.blank())
        .map(PlacedCell::folded).toList();
    return !texts.isEmpty() && texts.stream().allMatch(text -> UNIT.matcher(text).matches());
  }

  private ColumnRole role(StackedGrid grid, Head head, int index, List<String> path) {
    String leaf = path.isEmpty() ? "" : Wording.fold(path.get(path.size() - 1));
    if (catalogue.column("line_number", leaf)) {
      return ColumnRole.LINE_NUMBER;
    }
    if (leaf.isEmpty() && counting(grid, head, index)) {
      return ColumnRole.LINE_NUMBER;
    }
    // 类级, 款级 below 科目编码 are parts of a code too.
    boolean coded = path.stream().map(Wording::fold).anyMatch(said -> catalogue.column("code", said)) && !catalogue.column("holder_code", leaf);
    // Codes of projects have as many digits as no amount has.
    boolean held = catalogue.column("holder_code", leaf);
    int amounts = 0;
    int words = 0;
    int codes = 0;
    for (int row = head.rows(); row < grid.rows(); row++) {
      PlacedCell cell = grid.at(row, index);
      if (cell == null || cell.row() != row || cell.column() != index || cell.blank()) {
        continue;
      }
      String text = cell.folded();
      if (Wording.chinese(text)) {
        words++;
      } else if (text.matches("\\d{2,7}") || coded && text.matches("\\d") || held && text.matches("\\d+")) {
        codes++;
      } else if (text.matches("[-－−]?[.．]?\\d[\\d,，.．]*[%％]?")) {
        amounts++;
      }
    }
    if (coded && amounts == 0 && words <= Math.max(2, codes)) {
      return ColumnRole.CODE;
    }
    if ((catalogue.column("text", leaf) || held || UNITS.matcher(leaf).matches() && units(grid, head, index)) && amounts == 0) {
      return ColumnRole.TEXT;
    }
    if (catalogue.column("label", leaf) && amounts <= words) {
      return ColumnRole.LABEL;
    }
    // One number among many rows is no list of codes.
    if (leaf.isEmpty() && codes > amounts && codes > words && (codes > 1 || grid.rows() - head.rows() == 1)) {
      return ColumnRole.CODE;
    }
    return words > amounts + codes ? ColumnRole.LABEL : ColumnRole.VALUE;
  }
}
