package duizhang.read.text;

import duizhang.read.ReadingMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables whose columns are parted by tabs or by the pipes of Markdown. */
final class DelimitedTables {
  private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");

  /** So many blank or torn lines may stand between two lines of a table. */
  private static final int BETWEEN = 2;

  /** A line after others may have so many fields more or fewer than the first: its last cells are empty. */
  private static final int UNEVEN = 1;

  private final ReadingMethod method;
  private final char delimiter;

  private DelimitedTables(ReadingMethod method, char delimiter) {
    this.method = method;
    this.delimiter = delimiter;
  }

  static DelimitedTables tabs() {
    return new DelimitedTables(ReadingMethod.TABS, '\t');
  }

  static DelimitedTables markdown() {
    return new DelimitedTables(ReadingMethod.MARKDOWN, '|');
  }

  /** The tables of a page, top to bottom. */
  List<TextTable> find(List<PrintedLine> lines) {
    List<TextTable> tables = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      if (!delimited(lines.get(from))) {
        from++;
        continue;
      }
      int end = end(lines, from);
      TextTable table = table(lines.subList(from, end));
      if (table != null) {
        tables.add(table);
      }
      from = end;
    }
    return tables;
  }

  /** Where the run of table lines ends: blank lines and a torn line may stand inside it. */
  private int end(List<PrintedLine> lines, int from) {
    int columns = fields(lines.get(from)).size();
    int end = from + 1;
    for (int i = from + 1; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      if (delimited(line)) {
        boolean close = i - end <= BETWEEN && (i == end || Math.abs(fields(line).size() - columns) <= UNEVEN);
        if (!close || i == end && headsAnother(lines, i)) {
          break;
        }
        end = i + 1;
      } else if (!line.blank() && !torn(lines, i, columns)) {
        break;
      }
    }
    return end;
  }

  /** A line of a single text that has another number of fields than the one before it is the title of another table. */
  private boolean headsAnother(List<PrintedLine> lines, int i) {
    List<Field> fields = fields(lines.get(i));
    boolean alone = !fields.get(0).text().isBlank() && fields.stream().skip(1).allMatch(field -> field.text().isBlank());
    return alone && fields.size() > 2 && delimited(lines.get(i - 1)) && fields(lines.get(i - 1)).size() != fields.size() && words(fields.get(0));
  }

  /** A line without delimiters that is the middle of a broken cell: the lines around it fall short of the row. */
  private boolean torn(List<PrintedLine> lines, int i, int columns) {
    return delimited(lines.get(i - 1)) && i + 1 < lines.size() && delimited(lines.get(i + 1))
        && fields(lines.get(i - 1)).size() + fields(lines.get(i + 1)).size() - 1 == columns && fields(lines.get(i - 1)).size() < columns;
  }

  private TextTable table(List<PrintedLine> run) {
    List<PrintedLine> claimed = run.stream().filter(line -> !line.blank()).toList();
    List<List<Field>> rows = new ArrayList<>();
    for (PrintedLine line : claimed) {
      if (delimiter != '|' || !RULE.matcher(line.text()).matches()) {
        rows.add(new ArrayList<>(fields(line)));
      }
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    // A line that names holder and unit with a tab between is no table; a table has a head.
    if (columns < 2 || rows.size() < 2 || contents(rows)) {
      return null;
    }
    List<List<Field>> whole = new ArrayList<>();
    MergedCells.parted(joined(rows, columns), columns).forEach(row -> whole.add(new ArrayList<>(row)));
    for (List<Field> row : whole) {
      Piece last = row.get(row.size() - 1).pieces().get(0);
      while (row.size() < columns) {
        row.add(Field.of(new Piece(last.line(), last.line().text().length(), last.line().text().length())));
      }
    }
    PrintedLine first = claimed.get(0);
    return new TextTable(method, claimed, first, claimed.get(claimed.size() - 1), whole.size(), columns, HeadSpans.of(whole, columns));
  }

  /** Whether the rows are a table of contents: titles, dots, page numbers. */
  private static boolean contents(List<List<Field>> rows) {
    return rows.stream().filter(row -> row.get(0).text().matches(".*(\\.{2,}|…|·{2,})")).count() * 2 > rows.size();
  }

  /** Rows whose cell is broken over lines become one: the last field of a short line and the first of the next are one cell. */
  private static List<List<Field>> joined(List<List<Field>> rows, int columns) {
    List<List<Field>> whole = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Field> row = new ArrayList<>(rows.get(i));
      int used = i;
      while (row.size() < columns && used + 1 < rows.size() && row.size() + rows.get(used + 1).size() - 1 <= columns
          && words(row.get(row.size() - 1)) && words(rows.get(used + 1).get(0))) {
        List<Field> next = rows.get(++used);
        row.set(row.size() - 1, row.get(row.size() - 1).and(next.get(0)));
        row.addAll(next.subList(1, next.size()));
      }
      boolean exact = row.size() == columns && used > i;
      whole.add(exact ? row : new ArrayList<>(rows.get(i)));
      i = exact ? used : i;
    }
    return whole;
  }

  private static boolean words(Field field) {
    return field.text().matches("(?s)\\D*\\p{IsHan}.*");
  }

  private boolean delimited(PrintedLine line) {
    return delimiter == '\t'
        ? !line.blank() && line.text().indexOf('\t') >= 0
        : line.text().strip().startsWith("|") && line.text().strip().length() > 1;
  }

  private List<Field> fields(PrintedLine line) {
    String text = line.text();
    int from = 0;
    int end = text.length();
    if (delimiter == '|') {
      Piece all = new Piece(line, 0, end).stripped();
      from = text.charAt(all.start()) == '|' ? all.start() + 1 : all.start();
      end = all.end() > from && text.charAt(all.end() - 1) == '|' ? all.end() - 1 : all.end();
    }
    List<Field> fields = new ArrayList<>();
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == delimiter) {
        fields.add(Field.of(new Piece(line, start, i).stripped()));
        start = i + 1;
      }
    }
    return fields.isEmpty() ? Collections.emptyList() : fields;
  }
}
