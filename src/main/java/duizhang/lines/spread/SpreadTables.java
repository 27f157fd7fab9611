package duizhang.lines.spread;

import duizhang.codes.Wording;
import duizhang.lines.Captions;
import duizhang.lines.PageLines;
import duizhang.lines.Word;
import duizhang.read.ReadingMethod;
import duizhang.read.text.Field;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the tables of a text whose blanks stand for places. */
public final class SpreadTables {
  /** Captions of one table are no further apart, lines. */
  private static final int CAPTIONS = 3;

  /** More lines than this above the first row are no heads. */
  private static final int MOST_HEADS = 24;

  /** Of a line that lies on a page. */
  private record Line(int page, PrintedLine printed) {
    String compact() {
      return Wording.compact(printed.text());
    }
  }

  /** What a page prints of a table. */
  private record Part(int page, List<Line> lines, List<Column> columns, List<Line> repeated) {}

  private final List<List<TextTable>> found = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private SpreadTables(List<List<PrintedLine>> pages) {
    for (int page = 0; page < pages.size(); page++) {
      found.add(new ArrayList<>());
      for (PrintedLine line : PageLines.withoutNumber(pages.get(page))) {
        lines.add(new Line(page, line));
      }
    }
  }

  /**
   * The tables by page.
   *
   * @param pages the lines of each page that no other table claims
   */
  public static List<List<TextTable>> find(List<List<PrintedLine>> pages) {
    SpreadTables tables = new SpreadTables(pages);
    tables.find();
    return tables.found;
  }

  private void find() {
    int at = 0;
    while (at < lines.size()) {
      if (!caption(at)) {
        at++;
        continue;
      }
      int from = at + 1;
      for (int i = from; i < Math.min(lines.size(), from + CAPTIONS); i++) {
        from = caption(i) ? i + 1 : from;
      }
      int end = from;
      while (end < lines.size() && !Captions.title(lines.get(end).printed.text()) && !Captions.ends(lines.get(end).compact())
          && !Captions.around(lines.get(end).compact())) {
        end++;
      }
      List<Line> region = lines.subList(from, end);
      if (Word.spread(region.stream().map(Line::printed).toList())) {
        table(region);
      }
      at = Math.max(at + 1, end);
    }
  }

  private boolean caption(int at) {
    return Captions.title(lines.get(at).printed.text()) || Captions.around(lines.get(at).compact());
  }

  private void table(List<Line> region) {
    int first = 0;
    while (first < region.size() && !row(region.get(first))) {
      first++;
    }
    if (first == 0 || first == region.size() || first > MOST_HEADS || region.get(first).page != region.get(0).page) {
      return;
    }
    List<Line> heads = region.subList(0, first);
    List<Part> parts = parts(heads, region.subList(first, region.size()));
    if (parts.isEmpty()) {
      return;
    }
    Optional<List<List<Field>>> paths = HeadTree.of(parts.get(0).columns, words(heads));
    List<Column> columns = parts.get(0).columns;
    if (paths.isEmpty() || columns.size() < 2 || unheaded(columns, paths.get())) {
      return;
    }
    for (Part part : parts.subList(1, parts.size())) {
      if (!goesOn(part, columns, paths.get())) {
        return;
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      found.get(part.page).add(assembled(part, i == 0 ? heads : List.of(), paths.get()));
    }
  }

  private static List<Placed> words(List<Line> heads) {
    return heads.stream().flatMap(line -> Placed.heads(line.printed).stream()).toList();
  }

  /** Whether a page has the columns of the first: under the same heads, or at the same places where it prints none. */
  private static boolean goesOn(Part part, List<Column> columns, List<List<Field>> paths) {
    if (part.repeated.isEmpty()) {
      return Column.alike(columns, part.columns);
    }
    Optional<List<List<Field>>> mine = HeadTree.of(part.columns, words(part.repeated));
    return mine.isPresent() && said(mine.get()).equals(said(paths));
  }

  private static List<List<String>> said(List<List<Field>> paths) {
    return paths.stream().map(path -> path.stream().map(head -> Wording.fold(head.text())).toList()).toList();
  }

  /** Whether a column of amounts has no head. */
  private static boolean unheaded(List<Column> columns, List<List<Field>> paths) {
    for (int i = 0; i < columns.size(); i++) {
      if (paths.get(i).isEmpty() && columns.get(i).texts.stream().anyMatch(Placed::amount)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line prints amounts behind a name or nothing but amounts. */
  private static boolean row(Line line) {
    List<Placed> texts = Placed.texts(line.printed);
    long amounts = texts.stream().filter(Placed::amount).count();
    boolean decimal = texts.stream().anyMatch(Placed::decimal);
    return amounts > 0 && (decimal || !texts.get(0).amount());
  }

  /** The body by page with its columns, the lines that repeat heads apart; empty where a page's columns are mixed. */
  private static List<Part> parts(List<Line> heads, List<Line> body) {
    List<String> repeated = heads.stream().map(Line::compact).toList();
    Map<Integer, List<Line>> byPage = new TreeMap<>();
    Map<Integer, List<Line>> again = new TreeMap<>();
    for (Line line : body) {
      boolean head = repeated.contains(line.compact());
      (head ? again : byPage).computeIfAbsent(line.page, page -> new ArrayList<>()).add(line);
    }
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<Integer, List<Line>> page : byPage.entrySet()) {
      List<Line> mine = page.getValue();
      int end = mine.size();
      while (end > 0 && !row(mine.get(end - 1))) {
        end--;
      }
      if (end == 0) {
        continue;
      }
      List<Column> columns = new ArrayList<>();
      Column.of(mine.subList(0, end).stream().flatMap(line -> Placed.texts(line.printed).stream()).toList())
          .forEach(column -> columns.addAll(column.parted()));
      if (columns.stream().anyMatch(Column::mixed)) {
        return List.of();
      }
      List<Line> mineAgain = parts.isEmpty() ? List.of() : again.getOrDefault(page.getKey(), List.of());
      parts.add(new Part(page.getKey(), mine.subList(0, end), columns, mineAgain.size() < heads.size() ? List.of() : mineAgain));
    }
    return parts;
  }

  private static TextTable assembled(Part part, List<Line> heads, List<List<Field>> paths) {
    List<TextTable.PlacedField> cells = new ArrayList<>();
    int depth = heads.isEmpty() ? 0 : paths.stream().mapToInt(List::size).max().orElse(1);
    if (depth > 0) {
      heads(paths, depth, cells);
    }
    int row = depth;
    for (Row printed : Row.of(part.lines.stream().map(line -> Placed.texts(line.printed)).toList(), part.columns)) {
      for (int column = 0; column < part.columns.size(); column++) {
        cells.add(new TextTable.PlacedField(row, column, 1, 1, printed.field(column)));
      }
      row++;
    }
    List<PrintedLine> claimed = new ArrayList<>(heads.stream().map(Line::printed).toList());
    claimed.addAll(part.repeated.stream().map(Line::printed).toList());
    claimed.addAll(part.lines.stream().map(Line::printed).toList());
    return new TextTable(
        ReadingMethod.BLANKS, claimed, claimed.get(0), claimed.get(claimed.size() - 1), row, part.columns.size(), cells);
  }

  private static void heads(List<List<Field>> paths, int depth, List<TextTable.PlacedField> cells) {
    for (int level = 0; level < depth; level++) {
      int i = 0;
      while (i < paths.size()) {
        List<Field> path = paths.get(i);
        int end = i + 1;
        if (level < path.size()) {
          while (end < paths.size() && level + 1 < path.size() && paths.get(end).size() > level + 1 && path.get(level).equals(paths.get(end).get(level))) {
            end++;
          }
          cells.add(new TextTable.PlacedField(level, i, level + 1 == path.size() ? depth - level : 1, end - i, path.get(level)));
        }
        i = end;
      }
    }
  }
}
