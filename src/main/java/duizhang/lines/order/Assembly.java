package duizhang.lines.order;

import duizhang.read.ReadingMethod;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts heads and items into the rows and columns of a table, page by page. */
final class Assembly {
  private final ColumnHeads heads;
  private final List<Item> items;
  private final List<OrderTables.Line> headed;
  private final List<OrderTables.Line> repeated;
  private final Map<PrintedLine, Integer> pageOf = new java.util.IdentityHashMap<>();
  private final Map<Integer, String> open;
  private final int columns;
  private final int depth;

  /** @param open for every column of values of the one panel whose heads are open, the heads that it may stand below */
  Assembly(
      ColumnHeads heads, List<Item> items, List<OrderTables.Line> headed, List<OrderTables.Line> body, List<OrderTables.Line> repeated,
      Map<Integer, String> open) {
    this.heads = heads;
    this.open = new TreeMap<>();
    open.forEach((value, labels) -> this.open.put(first(heads.panels().get(0)) + value, labels));
    this.repeated = repeated;
    this.headed = headed;
    headed.forEach(line -> pageOf.put(line.printed(), line.page()));
    body.forEach(line -> pageOf.put(line.printed(), line.page()));
    this.items = items.stream().filter(item -> item.numbers.size() <= values(item.panel)).toList();
    columns = heads.panels().stream().mapToInt(Assembly::width).sum();
    if (this.items.size() < items.size()) {
      unheaded();
    }
    depth = heads.panels().stream().flatMap(panel -> panel.values().stream()).mapToInt(List::size).max().orElse(1);
  }

  /** Where a row has more numbers than there are columns a head is not understood: any column may stand below the head beside its own. */
  private void unheaded() {
    int from = 0;
    for (ColumnHeads.Panel panel : heads.panels()) {
      List<String> labels = panel.values().stream().map(Assembly::label).toList();
      for (int value = 0; value < labels.size(); value++) {
        String beside = String.join(" | ", labels.subList(Math.max(0, value - 1), Math.min(labels.size(), value + 2)));
        open.putIfAbsent(from + first(panel) + value, beside);
      }
      from += width(panel);
    }
  }

  private static String label(List<HeadText.Head> path) {
    return path.stream().map(HeadText.Head::text).collect(Collectors.joining("/"));
  }

  /** Puts the numbers of laid-out rows into the columns that their places say, page by page. */
  void lay() {
    for (int panel = 0; panel < heads.panels().size(); panel++) {
      int index = panel;
      List<HeadText.Head> leaves = heads.panels().get(panel).values().stream().map(path -> path.get(path.size() - 1)).toList();
      Map<Integer, List<Item>> byPage = new TreeMap<>();
      items.stream().filter(item -> item.panel == index && !item.numbers.isEmpty())
          .forEach(item -> byPage.computeIfAbsent(page(item), key -> new ArrayList<>()).add(item));
      for (List<Item> rows : byPage.values()) {
        List<int[]> places = Laid.columns(rows.stream().map(item -> item.numbers).toList(), leaves);
        for (int i = 0; places != null && i < rows.size(); i++) {
          rows.get(i).columns = places.get(i);
        }
      }
    }
  }

  private int values(int panel) {
    return heads.panels().get(panel).values().size();
  }

  private static int width(ColumnHeads.Panel panel) {
    return first(panel) + panel.values().size();
  }

  /** How many columns of a panel stand before its values. */
  private static int first(ColumnHeads.Panel panel) {
    return panel.leads().size() + panel.codes().size() + (panel.label() == null ? 0 : 1) + (panel.line() == null ? 0 : 1);
  }

  /** Whether rows and columns are those of one table. */
  boolean sound() {
    long rows = items.stream().filter(item -> !item.numbers.isEmpty()).count();
    if (items.isEmpty() || columns < 2 && heads.panels().get(0).label() == null) {
      return false;
    }
    return !heads.unknown() || rows == 0 || items.stream().anyMatch(item -> item.numbers.size() == values(item.panel));
  }

  /** Whether most rows fill all columns, so that even unknown heads are counted right. */
  boolean full() {
    long rows = items.stream().filter(item -> !item.numbers.isEmpty()).count();
    long filled = items.stream().filter(item -> item.numbers.size() == values(item.panel)).count();
    boolean named = heads.panels().get(0).label() != null || !heads.panels().get(0).leads().isEmpty();
    return named && filled > 1 && filled * 5 >= rows * 3;
  }

  /** The parts of the table by page; only the first has heads. */
  Map<Integer, TextTable> tables() {
    Map<Integer, List<List<Item>>> byPage = new TreeMap<>();
    boolean complete = items.stream().allMatch(item -> item.numbers.isEmpty() || item.columns != null || item.numbers.size() == values(item.panel));
    Item before = null;
    for (Item item : items) {
      int page = page(item);
      List<List<Item>> rows = byPage.computeIfAbsent(page, key -> new ArrayList<>());
      if (rows.isEmpty() || before == null || item.panel <= before.panel) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(item);
      before = item;
    }
    Map<Integer, TextTable> tables = new TreeMap<>();
    int headPage = headed.isEmpty() ? -1 : headed.get(headed.size() - 1).page();
    byPage.computeIfAbsent(headPage < 0 ? 0 : headPage, key -> new ArrayList<>());
    byPage.forEach((page, rows) -> {
      if (page == headPage || !rows.isEmpty() && page > headPage) {
        tables.put(page, table(page, page == headPage, rows, complete));
      }
    });
    return tables;
  }

  private int page(Item item) {
    return pageOf.get(item.tokens().get(0).line());
  }

  private TextTable table(int page, boolean withHeads, List<List<Item>> rows, boolean complete) {
    List<TextTable.PlacedField> cells = new ArrayList<>();
    List<PrintedLine> claimed = new ArrayList<>();
    int row = 0;
    if (withHeads) {
      heads(cells);
      headed.stream().filter(line -> line.page() == page).forEach(line -> claimed.add(line.printed()));
      row = depth;
    }
    repeated.stream().filter(line -> line.page() == page).forEach(line -> claimed.add(line.printed()));
    for (List<Item> items : rows) {
      Field[] fields = new Field[columns];
      for (Item item : items) {
        place(item, page, fields, complete);
        item.tokens().stream().map(Token::line).filter(line -> pageOf.get(line) == page).forEach(claimed::add);
      }
      add(cells, row++, fields);
    }
    List<PrintedLine> lines = claimed.stream().distinct().sorted(Comparator.comparingInt(PrintedLine::number)).toList();
    return new TextTable(complete ? ReadingMethod.BLANKS : ReadingMethod.SEQUENCE, lines, lines.get(0), lines.get(lines.size() - 1), row, columns, cells, open);
  }

  private void heads(List<TextTable.PlacedField> cells) {
    int column = 0;
    for (ColumnHeads.Panel panel : heads.panels()) {
      List<HeadText.Head> names = new ArrayList<>(panel.leads());
      names.addAll(panel.codes());
      names.add(panel.label());
      names.add(panel.line());
      for (HeadText.Head head : names) {
        if (head != null) {
          cells.add(new TextTable.PlacedField(0, column++, depth, 1, head.field()));
        }
      }
      int from = column;
      for (int level = 0; level < depth; level++) {
        int i = 0;
        while (i < panel.values().size()) {
          List<HeadText.Head> path = panel.values().get(i);
          int end = i + 1;
          if (level < path.size()) {
            while (end < panel.values().size() && level + 1 < path.size() && same(path, panel.values().get(end), level)) {
              end++;
            }
            int down = level + 1 == path.size() ? depth - level : 1;
            cells.add(new TextTable.PlacedField(level, from + i, down, end - i, path.get(level).field()));
          }
          i = end;
        }
      }
      column += panel.values().size();
    }
  }

  private static boolean same(List<HeadText.Head> path, List<HeadText.Head> other, int level) {
    for (int i = 0; i <= level; i++) {
      if (other.size() <= i + 1 || path.get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }

  private void place(Item item, int page, Field[] fields, boolean known) {
    int column = 0;
    for (ColumnHeads.Panel panel : heads.panels().subList(0, item.panel)) {
      column += width(panel);
    }
    ColumnHeads.Panel panel = heads.panels().get(item.panel);
    for (List<Token> lead : item.leads) {
      fields[column++] = field(lead, page);
    }
    int levels = panel.codes().size();
    if (levels > 1 && item.code.size() + item.level <= levels) {
      for (int i = 0; i < item.code.size(); i++) {
        fields[column + item.level + i] = field(List.of(item.code.get(i)), page);
      }
    } else if (levels > 0) {
      fields[column] = field(item.code, page);
    }
    column += levels;
    if (panel.label() != null) {
      fields[column++] = field(item.label, page);
    }
    if (panel.line() != null) {
      fields[column++] = item.lineNumber == null ? null : field(List.of(item.lineNumber), page);
    }
    for (int i = 0; i < item.numbers.size(); i++) {
      fields[column + (known && item.columns != null ? item.columns[i] : i)] = field(List.of(item.numbers.get(i)), page);
    }
  }

  private Field field(List<Token> tokens, int page) {
    List<Piece> pieces = tokens.stream().filter(token -> pageOf.get(token.line()) == page).map(Token::piece).toList();
    return pieces.isEmpty() ? null : new Field(pieces);
  }

  private static void add(List<TextTable.PlacedField> cells, int row, Field[] fields) {
    Piece last = null;
    for (Field field : fields) {
      if (field != null) {
        last = field.pieces().get(0);
        break;
      }
    }
    if (last == null) {
      return;
    }
    Piece at = new Piece(last.line(), last.start(), last.start());
    for (int column = 0; column < fields.length; column++) {
      Field field = fields[column] == null ? Field.of(at) : fields[column];
      Piece end = field.pieces().get(field.pieces().size() - 1);
      at = new Piece(end.line(), end.end(), end.end());
      cells.add(new TextTable.PlacedField(row, column, 1, 1, field));
    }
  }
}
