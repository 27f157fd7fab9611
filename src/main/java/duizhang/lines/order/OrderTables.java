package duizhang.lines.order;

import duizhang.codes.FormCatalogue;
import duizhang.codes.Wording;
import duizhang.lines.Captions;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the tables of a text by their captions, the words of their heads and the codes and names of their rows. */
public final class OrderTables {
  /** More lines than this above the first row are no heads. */
  private static final int MOST_HEAD_LINES = 60;

  /** The first row of a laid-out form takes no more lines than this. */
  private static final int FIRST_ROW = 5;

  /** A line with so many numbers is a row. */
  private static final int ROW_NUMBERS = 3;

  /** Of a line that lies on a page. */
  record Line(int page, List<Token> tokens) {
    PrintedLine printed() {
      return tokens.get(0).line();
    }

    String compact() {
      return Wording.compact(printed().text());
    }
  }

  private final List<List<TextTable>> found = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private OrderTables(List<List<PrintedLine>> pages) {
    for (int page = 0; page < pages.size(); page++) {
      found.add(new ArrayList<>());
      for (PrintedLine line : pages.get(page)) {
        List<Token> tokens = Token.of(line);
        // 类, 款 and 项 may stand in one line with the first row.
        boolean headed = tokens.size() > 2 && Captions.levels(tokens.get(0).text()) && tokens.get(2).kind() == Token.Kind.AMOUNT;
        if (headed) {
          lines.add(new Line(page, tokens.subList(0, 1)));
          lines.add(new Line(page, tokens.subList(1, tokens.size())));
        } else if (!tokens.isEmpty()) {
          lines.add(new Line(page, tokens));
        }
      }
    }
  }

  /**
   * The tables by page.
   *
   * @param pages the lines of each page that no other table claims
   */
  public static List<List<TextTable>> find(List<List<PrintedLine>> pages) {
    OrderTables tables = new OrderTables(pages);
    tables.find();
    return tables.found;
  }

  private void find() {
    int from = -1;
    int at = 0;
    while (at < lines.size()) {
      if (Items.pageFoot(lines.get(at).tokens())) {
        at++;
        continue;
      }
      if (caption(at)) {
        // What stands between title and unit may be the heads.
        boolean heads = from >= 0 && !title(at) && at - from <= MOST_HEAD_LINES && !rowsBetween(from, at) && title(from);
        from = heads ? from : at;
        at++;
        continue;
      }
      if (from >= 0 && begins(at)) {
        int end = table(from, at);
        if (end > at) {
          at = end;
        } else {
          at++;
        }
        from = -1;
        continue;
      }
      if (from >= 0 && (Captions.prose(lines.get(at).compact()) || at - from > MOST_HEAD_LINES)) {
        from = -1;
      }
      at++;
    }
  }

  private boolean rowsBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!caption(i) && begins(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int at) {
    if (headedBelow(at)) {
      return false;
    }
    return NamedRows.begins(lines.get(at).tokens()) || Items.begins(lines.get(at).tokens(), at + 1 < lines.size() ? lines.get(at + 1).tokens() : List.of());
  }

  /** Whether a line without an amount stands above one that numbers the columns or heads codes: it is of the heads, whatever numbers it holds. */
  private boolean headedBelow(int at) {
    for (int i = at; i < Math.min(lines.size(), at + FIRST_ROW); i++) {
      List<Token> line = lines.get(i).tokens();
      if (line.stream().anyMatch(token -> token.kind() == Token.Kind.AMOUNT)) {
        return false;
      }
      String first = Wording.fold(line.get(0).text());
      boolean levels = first.length() > 1 || line.size() > 1 && Captions.levels(line.get(1).text());
      if (i > at && levels && Captions.counting(first) && !FormCatalogue.standard().total(first)) {
        return true;
      }
    }
    return false;
  }

  private boolean caption(int at) {
    return title(at) || Captions.around(lines.get(at).compact());
  }

  private boolean title(int at) {
    return Captions.title(lines.get(at).printed().text());
  }

  /** Whether a title begins in the line before: the first of its page, and nothing but words. */
  private boolean tornTitle(int at) {
    Line before = lines.get(at - 1);
    boolean first = before.page() == lines.get(at).page()
        && (at < 2 || lines.get(at - 2).page() != before.page() || Items.pageFoot(lines.get(at - 2).tokens()));
    return first && before.tokens().size() == 1 && before.tokens().get(0).kind() == Token.Kind.WORD;
  }

  /** Where the block of a table ends at the latest: before the next caption, note or part. */
  private int limit(int from) {
    int at = from;
    while (at < lines.size()) {
      String text = lines.get(at).compact();
      if (title(at) || Captions.ends(text)) {
        return title(at) && at > from && tornTitle(at) ? at - 1 : at;
      }
      at++;
    }
    return at;
  }

  /** Reads the table whose caption begins at {@code from} and whose first row at {@code first}; gives where it ends, {@code first} where it is none. */
  private int table(int from, int first) {
    List<Line> headed = new ArrayList<>();
    List<Line> body = new ArrayList<>();
    for (int i = from; i < first; i++) {
      // A page may end between a title and its table.
      if (!caption(i) && !counting(lines.get(i)) && !Items.pageFoot(lines.get(i).tokens())) {
        // In laid-out texts the amounts of the first row may stand above its name.
        boolean row = amounts(lines.get(i)) && !headed.isEmpty()
            || !body.isEmpty() && FormCatalogue.standard().total(Wording.fold(lines.get(i).printed().text()));
        boolean caption = headed.isEmpty() && Captions.bracketed(lines.get(i).compact());
        if (row || !caption) {
          (row ? body : headed).add(lines.get(i));
        }
      }
    }
    int above = body.size();
    body.addAll(lines.subList(first, limit(first)));
    List<List<Token>> bodyTokens = new ArrayList<>(body.stream().map(Line::tokens).toList());
    // The heads of 类, 款 and 项 may stand between the amounts of the first row and its name.
    for (int i = 1; i < Math.min(FIRST_ROW, body.size()) && amounts(body.get(0)); i++) {
      if (Captions.levels(body.get(i).compact())) {
        headed.add(body.get(i));
        bodyTokens.set(i, List.of());
      }
    }
    List<List<Token>> headTokens = words(headed);
    boolean codes = Items.coded(bodyTokens.subList(0, Math.min(60, bodyTokens.size())));
    List<List<Token>> around = new ArrayList<>(headTokens);
    around.addAll(bodyTokens.subList(0, Math.min(12, bodyTokens.size())));
    boolean laid = Laid.out(around);
    if (above > 0 && !laid) {
      headed = lines.subList(from, first).stream()
          .filter(line -> !Captions.around(line.compact()) && !Captions.title(line.printed().text()) && !counting(line) && !Items.pageFoot(line.tokens()))
          .toList();
      headTokens = words(headed);
      body = body.subList(above, body.size());
      bodyTokens = bodyTokens.subList(above, bodyTokens.size());
      above = 0;
    }
    int shift = first - above;
    IntPredicate captions = at -> at >= 0 && shift + at >= first && caption(shift + at);
    List<Line> lineRows = body;
    List<List<Token>> tokenRows = bodyTokens;
    List<List<Token>> headRows = headTokens;
    Optional<NamedRows.Listed> listed = laid ? Optional.empty() : NamedRows.of(headTokens, bodyTokens, captions);
    if (listed.isPresent()) {
      Rows rows = new Rows(listed.get().reading().rows(), listed.get().repeated(), listed.get().end());
      return shift
          + assembled(new Assembly(listed.get().reading().columns(), rows.items(), headed, body, lines(body, rows.repeated()), listed.get().reading().open()),
              rows.end());
    }
    List<Laid.Place> places = laid ? Laid.heads(headTokens) : List.of();
    Optional<HeadChoice.Reading> reading = laid
        ? ColumnHeads.laid(places, codes).map(columns -> new HeadChoice.Reading(places.stream().map(Laid.Place::head).toList(), columns, List.of(), Map.of()))
        : new HeadChoice(headTokens, codes, columns -> rows(lineRows, tokenRows, headRows, columns, false, captions).items()).choose();
    Optional<ColumnHeads> columns = reading.map(HeadChoice.Reading::columns);
    List<HeadText.Head> heads = reading.map(HeadChoice.Reading::heads).orElse(List.of());
    if (columns.isEmpty()) {
      return first;
    }
    Rows rows = rows(body, bodyTokens, headTokens, columns.get(), laid, captions);
    Assembly assembly = new Assembly(columns.get(), rows.items(), headed, body, lines(body, rows.repeated()),
        reading.map(HeadChoice.Reading::open).orElse(Map.of()));
    if (laid) {
      assembly.lay();
    }
    if (!assembly.sound() || strange(heads) && !assembly.full() || leaves(bodyTokens.subList(rows.end(), bodyTokens.size()), rows.items())) {
      return first;
    }
    return shift + assembled(assembly, rows.end());
  }

  /** Whether more rows are left behind a table than are in it: then its rows are not understood, and what is read of them may be of another column. */
  private static boolean leaves(List<List<Token>> behind, List<Item> items) {
    long read = items.stream().filter(item -> !item.numbers.isEmpty()).count();
    return behind.stream().filter(line -> line.stream().filter(Token::numeric).count() >= ROW_NUMBERS && !Items.pageFoot(line)).count() > read;
  }

  private int assembled(Assembly assembly, int end) {
    assembly.tables().forEach((page, table) -> found.get(page).add(table));
    return end;
  }

  private static List<Line> lines(List<Line> body, List<Integer> numbers) {
    return numbers.stream().distinct().map(body::get).toList();
  }

  /** The items of a block, the lines that repeat heads between them, and where they end. */
  private record Rows(List<Item> items, List<Integer> repeated, int end) {}

  private static Rows rows(
      List<Line> body, List<List<Token>> bodyTokens, List<List<Token>> headTokens, ColumnHeads columns, boolean laid, IntPredicate caption) {
    int panels = columns.panels().size();
    if (laid && columns.coded() && panels > 1) {
      Optional<List<List<List<Token>>>> parted = LaidPanels.of(body, panels);
      if (parted.isPresent()) {
        List<Item> all = new ArrayList<>();
        List<Integer> repeated = new ArrayList<>();
        int end = 0;
        for (int panel = 0; panel < panels; panel++) {
          int index = panel;
          Items items = Items.of(Laid.rows(parted.get().get(panel)), columns.only(panel), headTokens, caption);
          items.items().forEach(item -> item.panel = index);
          all.addAll(items.items());
          repeated.addAll(items.repeated());
          end = Math.max(end, items.end());
        }
        all.sort(Comparator.comparingInt((Item item) -> item.begins).thenComparingInt(item -> item.panel));
        return new Rows(all, repeated, end);
      }
    }
    List<List<Token>> lines = laid && columns.coded() && panels == 1 ? Laid.rows(bodyTokens) : bodyTokens;
    Items items = Items.of(lines, columns, headTokens, caption);
    Sides.assign(items.items(), columns);
    return new Rows(items.items(), items.repeated(), items.end());
  }

  private static boolean amounts(Line line) {
    return line.tokens().stream().allMatch(token -> token.kind() == Token.Kind.AMOUNT)
        && line.tokens().stream().anyMatch(token -> token.text().matches(".*\\d.*"));
  }

  /** Whether most of what stands above the rows heads no column that anybody knows. */
  private static boolean strange(List<HeadText.Head> heads) {
    int unknown = heads.stream().filter(head -> head.entry() == null).mapToInt(head -> head.text().length()).sum();
    int all = heads.stream().mapToInt(head -> head.text().length()).sum();
    return unknown * 3 > all;
  }

  private static boolean counting(Line line) {
    List<Token> tokens = line.tokens();
    return tokens.stream().anyMatch(OrderTables::number) && tokens.stream().allMatch(token -> number(token) || Captions.counting(token.text()));
  }

  /** Whether a token is the number of a column, or says from which others it is counted. */
  private static boolean number(Token token) {
    return token.kind() == Token.Kind.DIGITS && token.text().length() < 3 || Captions.formula(token.text());
  }

  /** The heads in lines without the numbers of the columns that stand among them. */
  private static List<List<Token>> words(List<Line> headed) {
    return headed.stream().map(line -> line.tokens().stream().filter(token -> !number(token)).toList()).filter(line -> !line.isEmpty()).toList();
  }
}
