package duizhang.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A table as it is printed: cells in their places, and the meaning of its figures. */
final class Grid {
  /** What a cell is, which decides how it is set. */
  enum Kind {
    HEAD,
    LABEL,
    FIGURE
  }

  record Cell(String text, int row, int column, int down, int across, Kind kind) {
    int lastRow() {
      return row + down - 1;
    }

    int lastColumn() {
      return column + across - 1;
    }
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<Truth> truths = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private final Block.Table table;
  private final Books books;
  private int titleRows;
  private int headRows;
  private int rows;

  private Grid(Block.Table table, Books books) {
    this.table = table;
    this.books = books;
  }

  /** @param base what the whole disclosure says of its figures */
  static Grid of(Block.Table table, Meaning base, Books books) {
    Grid grid = new Grid(table, books);
    if (table instanceof Block.Form form) {
      grid.lay(form, base);
    } else if (table instanceof Block.Sheet sheet) {
      grid.lay(sheet, base);
    }
    grid.cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return grid;
  }

  /** By rows, then columns. */
  List<Cell> cells() {
    return cells;
  }

  List<Truth> truths() {
    return truths;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return widths.size();
  }

  int headRows() {
    return headRows;
  }

  /** Of a column of words its width relative to the others; 0 of a column of figures. */
  List<Double> widths() {
    return widths;
  }

  /** The first columns that hold words only, which a page beside this one may repeat. */
  int labelColumns() {
    int count = 0;
    while (count < widths.size() && widths.get(count) > 0) {
      count++;
    }
    return count;
  }

  /** The text of each place; of a cell over several places in the first of them. */
  String[][] texts() {
    String[][] texts = new String[rows][columns()];
    Arrays.stream(texts).forEach(row -> Arrays.fill(row, ""));
    cells.forEach(cell -> texts[cell.row()][cell.column()] = cell.text());
    return texts;
  }

  private void lay(Block.Form form, Meaning base) {
    Caption caption = form.caption();
    titleRows = caption.place() != Caption.Place.INSIDE ? 0 : caption.left().isEmpty() && caption.unit().isEmpty() ? 1 : 2;
    headRows = titleRows + form.panels().stream().flatMap(panel -> panel.columns().stream()).mapToInt(Column::depth).max().orElseThrow();
    rows = headRows + form.panels().stream().mapToInt(panel -> panel.rows().size()).max().orElseThrow();
    for (Panel panel : form.panels()) {
      lay(panel, base.under(form.meaning()).under(panel.meaning()));
    }
    if (titleRows > 0) {
      cells.add(new Cell(caption.number() + caption.name(), 0, 0, 1, columns(), Kind.HEAD));
    }
    if (titleRows > 1) {
      cells.add(new Cell(caption.left() + "　　　　" + caption.unit(), 1, 0, 1, columns(), Kind.HEAD));
    }
  }

  private void lay(Panel panel, Meaning meaning) {
    int first = columns();
    for (Column column : panel.columns()) {
      head(column, titleRows);
    }
    List<Path> paths = new ArrayList<>();
    panel.columns().forEach(column -> paths(column, "", Meaning.NONE, paths));
    for (int row = 0; row < rows - headRows; row++) {
      if (row < panel.rows().size()) {
        lay(panel, panel.rows().get(row), headRows + row, first, meaning, paths);
      } else {
        for (int column = first; column < columns(); column++) {
          cells.add(new Cell("", headRows + row, column, 1, 1, Kind.LABEL));
        }
      }
    }
    joinTall(panel, first);
  }

  /** A leaf with the words and the meaning of the heads above it. */
  private record Path(Column leaf, String words, Meaning meaning) {}

  private static void paths(Column column, String above, Meaning meaning, List<Path> paths) {
    String words = above.isEmpty() ? column.text() : above + "/" + column.text();
    Meaning joined = meaning.under(column.meaning());
    if (column.below().isEmpty()) {
      paths.add(new Path(column, words, joined));
    }
    column.below().forEach(below -> paths(below, words, joined, paths));
  }

  private void head(Column column, int depth) {
    int place = columns();
    if (column.below().isEmpty()) {
      cells.add(new Cell(column.text(), depth, place, headRows - depth, 1, Kind.HEAD));
      widths.add(column.width());
      return;
    }
    int across = (int) column.leaves().count();
    cells.add(new Cell(column.text(), depth, place, 1, across, Kind.HEAD));
    column.below().forEach(below -> head(below, depth + 1));
  }

  private void lay(Panel panel, Row row, int place, int first, Meaning meaning, List<Path> paths) {
    List<String> words = row.labels();
    int labels = panel.labels();
    int label = 0;
    int remark = labels;
    for (int index = 0; index < paths.size(); index++) {
      Path path = paths.get(index);
      int column = first + index;
      if (path.leaf().isFigure()) {
        String printed = row.printed() ? figure(row, labels, path, meaning) : "";
        cells.add(new Cell(printed, place, column, 1, 1, Kind.FIGURE));
      } else if (!path.leaf().isLabel()) {
        cells.add(new Cell(remark < words.size() ? words.get(remark) : "", place, column, 1, 1, Kind.LABEL));
        remark++;
      } else if (words.size() == 1 && labels > 1) {
        if (label == 0) {
          cells.add(new Cell(words.get(0), place, column, 1, labels, Kind.HEAD));
        }
        label++;
      } else {
        String indent = label == labels - 1 ? "　".repeat(row.indent()) : "";
        cells.add(new Cell(indent + words.get(label), place, column, 1, 1, Kind.LABEL));
        label++;
      }
    }
  }

  private String figure(Row row, int labels, Path path, Meaning meaning) {
    Point said = row.meaning().says();
    String project = said.at(Part.PROJECT);
    // The last words: neither a code nor a line number.
    String last = row.labels().stream().limit(Math.max(1, labels)).filter(word -> !word.isEmpty())
        .reduce((before, word) -> word.matches("\\d+") ? before : word).orElse("");
    String name = project != null && row.labels().contains(project) ? project : last;
    String code = Optional.ofNullable(said.at(Part.FUNCTION)).or(() -> Optional.ofNullable(said.at(Part.ECONOMIC)))
        .or(() -> Optional.ofNullable(said.at(Part.REVENUE))).orElse("");
    return print(name, code, path.words(), meaning.under(path.meaning()).under(row.meaning()));
  }

  /** Prints a figure and keeps what it means. What is printed as zero or not at all means nothing. */
  private String print(String row, String code, String column, Meaning meaning) {
    Figures figures = table.figures();
    boolean money = meaning.kind().isMoney();
    boolean count = meaning.kind() == Meaning.Kind.COUNT;
    Optional<BigDecimal> exact = books.value(meaning);
    Optional<BigDecimal> value = exact.map(number -> money || count ? number : figures.rounded(number));
    if (value.isEmpty() || value.get().signum() == 0) {
      boolean little = exact.isPresent() && exact.get().signum() != 0;
      return little ? figures.shown(figures.percent(value.get(), false)) : count && !figures.zero().isEmpty() ? "0" : figures.zero();
    }
    boolean signed = !column.contains("%") && !column.contains("％");
    String printed = money ? figures.money(value.get()) : count ? value.get().toPlainString() : figures.percent(value.get(), signed);
    Point says = meaning.says().under(Point.of(Part.KIND, meaning.kind().published()));
    BigDecimal yuan = money ? figures.yuan(printed) : null;
    truths.add(new Truth(table.caption().name(), table.formId(), row, code, column, printed, money ? figures.unit() : count ? "" : "%", yuan, says));
    return figures.shown(printed);
  }

  private void joinTall(Panel panel, int first) {
    List<Column> leaves = panel.leaves();
    for (int index = 0; index < leaves.size(); index++) {
      if (leaves.get(index).role() == Column.Role.TALL_LABEL) {
        join(first + index);
      }
    }
  }

  private void join(int column) {
    List<Cell> stack = cells.stream().filter(cell -> cell.column() == column && cell.row() >= headRows).sorted(Comparator.comparingInt(Cell::row)).toList();
    for (int index = 0; index < stack.size();) {
      Cell top = stack.get(index);
      int end = index + 1;
      while (end < stack.size() && top.across() == 1 && stack.get(end).across() == 1 && stack.get(end).text().equals(top.text()) && !top.text().isEmpty()) {
        cells.remove(stack.get(end++));
      }
      if (end > index + 1) {
        cells.remove(top);
        cells.add(new Cell(top.text(), top.row(), column, end - index, 1, top.kind()));
      }
      index = end;
    }
  }

  private void lay(Block.Sheet sheet, Meaning base) {
    widths.addAll(sheet.widths());
    rows = sheet.rows().size();
    boolean[][] taken = new boolean[rows][columns()];
    Meaning meaning = base.under(sheet.meaning());
    for (int row = 0; row < rows; row++) {
      int column = 0;
      for (Block.Box box : sheet.rows().get(row)) {
        while (taken[row][column]) {
          column++;
        }
        for (int y = row; y < row + box.down(); y++) {
          Arrays.fill(taken[y], column, column + box.across(), true);
        }
        String text = box.meaning() == null ? box.text() : print(box.row(), "", box.text(), meaning.under(box.meaning()));
        cells.add(new Cell(text, row, column, box.down(), box.across(), box.meaning() == null ? Kind.HEAD : Kind.FIGURE));
      }
      for (int place = 0; place < columns(); place++) {
        if (!taken[row][place]) {
          throw new IllegalStateException("row " + row + ", column " + place + " is free: " + sheet.rows().get(row));
        }
      }
    }
  }
}
