package duizhang.settle;

import duizhang.codes.TokenRole;
import duizhang.codes.Wording;
import duizhang.form.Column;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.read.Document;
import duizhang.read.NumberScanner;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.TextLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number ledger: every number token of every page and what it became. Claims are entered later, by the room that reads sentences. */
public final class Ledger {
  /** A line of the ledger. {@code target} is the id of a fact, indicator or claim, or null. */
  public record Line(int page, NumberToken token, TokenRole role, String table, String target) {}

  private static final WordFile WORDS = WordFile.of("titles.yaml").section("ledger");
  private static final Pattern SERIAL_HEAD = WORDS.pattern("serial_head");
  private static final Pattern CONTENTS = WORDS.pattern("contents");
  private static final Pattern HEADING = WORDS.pattern("heading");
  private static final Pattern DATE = Pattern
      .compile("(?:19|20)\\d\\d(?=\\s*(?:年|-|/|\\.\\d{1,2}\\b))|(?<=[年./-])\\s*\\d{1,2}(?=\\s*(?:月|日|-|/))|(?<=月)\\s*\\d{1,2}(?=\\s*日)|\\d{1,2}(?=\\s*月)");

  private final Map<String, Line> lines = new HashMap<>();
  private final Document document;

  private Ledger(Document document) {
    this.document = document;
  }

  /** The ledger's lines in the order of the pages and tokens. */
  public static List<Line> of(Settlement settlement) {
    Ledger ledger = new Ledger(settlement.document());
    settlement.tables().forEach(ledger::enter);
    settlement.document().pages().forEach(ledger::enterOutside);
    List<Line> all = new ArrayList<>();
    for (Page page : settlement.document().pages()) {
      for (NumberToken token : page.tokens()) {
        Line known = ledger.lines.get(key(page.number(), token.id()));
        all.add(known == null ? new Line(page.number(), token, TokenRole.UNACCOUNTED, null, null) : known);
      }
    }
    return all;
  }

  private void enter(SettledTable settled) {
    PrintedTable table = settled.table();
    for (PlacedCell cell : table.grid().cells()) {
      String fact = settled.facts().byCell().get(cell);
      enter(settled.id(), cell, fact != null ? TokenRole.FACT : role(table, cell), fact);
    }
    table.repeatedHeads().forEach(cell -> enter(settled.id(), cell, repeatedRole(cell), null));
  }

  private static TokenRole repeatedRole(PlacedCell cell) {
    return cell.folded().matches("\\d{1,2}") ? TokenRole.COLUMN_NUMBER : cell.folded().matches("\\d{3,7}") ? TokenRole.CODE : TokenRole.HEADING;
  }

  private static TokenRole role(PrintedTable table, PlacedCell cell) {
    if (!(table instanceof PrintedTable.Listing listing)) {
      return TokenRole.INDICATOR;
    }
    Column column = listing.columns().get(cell.column());
    return switch (table.role(cell)) {
      case COLUMN_NUMBER -> TokenRole.COLUMN_NUMBER;
      case CODE -> TokenRole.CODE;
      case LINE_NUMBER -> TokenRole.LINE_NUMBER;
      case LABEL -> labelRole(column, cell);
      case VALUE -> valueRole(column, cell);
      case HEAD -> TokenRole.HEADING;
      case TEXT -> valueRole(column, cell) == TokenRole.CODE ? TokenRole.CODE : TokenRole.HEADING;
    };
  }

  private static TokenRole labelRole(Column column, PlacedCell cell) {
    if (valueRole(column, cell) == TokenRole.DATE) {
      return TokenRole.DATE;
    }
    return cell.folded().matches("\\[?\\d{3,7}\\]?.*") ? TokenRole.CODE : TokenRole.HEADING;
  }

  /** Numbers of a value column that are no amounts: dates, and serial numbers under a head that says so. */
  private static TokenRole valueRole(Column column, PlacedCell cell) {
    if (cell.folded().matches("(19|20)\\d\\d[-./年](0?[1-9]|1[0-2])([-./月](0?[1-9]|[12]\\d|3[01])日?|月)?")) {
      return TokenRole.DATE;
    }
    if (SERIAL_HEAD.matcher(column.leaf()).find() && cell.folded().matches("[0-9A-Z-]+")) {
      return TokenRole.CODE;
    }
    return Wording.chinese(cell.text()) ? TokenRole.HEADING : TokenRole.UNACCOUNTED;
  }

  private void enter(String table, PlacedCell cell, TokenRole role, String target) {
    List<NumberScanner.Found> places = NumberScanner.find(cell.text());
    for (int i = 0; i < cell.tokens().size(); i++) {
      int token = cell.tokens().get(i);
      boolean date = role == TokenRole.HEADING && i < places.size() && dated(cell.text(), places.get(i).start(), places.get(i).end());
      NumberToken printed = document.pages().get(cell.page() - 1).tokens().get(token);
      lines.put(key(cell.page(), token), new Line(cell.page(), printed, date ? TokenRole.DATE : role, table, target));
    }
  }

  private void enterOutside(Page page) {
    boolean contents = page.lines().stream().anyMatch(line -> CONTENTS.matcher(Wording.compact(line.text())).matches());
    for (int i = 0; i < page.lines().size(); i++) {
      TextLine line = page.lines().get(i);
      if (line.numbers().isEmpty()) {
        continue;
      }
      String goesOn = line.text().stripTrailing() + next(page, i);
      String compact = Wording.compact(line.text());
      boolean pageNumber = Wording.pageNumber(compact);
      for (TextLine.Place place : line.numbers()) {
        TokenRole role = pageNumber || listed(line.text(), place, contents)
            ? TokenRole.PAGE_NUMBER
            : dated(goesOn, place.start(), place.end()) ? TokenRole.DATE : outside(line.text(), place);
        if (role != null) {
          lines.put(key(page.number(), place.token()), new Line(page.number(), page.tokens().get(place.token()), role, null, null));
        }
      }
    }
  }

  /** The text after a line, on its page or the next: a line may end within a date, 2024 / 年. */
  private String next(Page page, int line) {
    Stream<TextLine> below = page.lines().subList(line + 1, page.lines().size()).stream();
    Stream<TextLine> overleaf = page.number() < document.pages().size() ? document.pages().get(page.number()).lines().stream() : Stream.empty();
    return Stream.concat(below, overleaf).map(TextLine::text).filter(text -> !Wording.pageNumber(Wording.compact(text))).findFirst().orElse("").strip();
  }

  /** The number at the end of a line of a table of contents, after its leader or, on a page that says 目录, after a gap. */
  private static boolean listed(String text, TextLine.Place place, boolean contents) {
    boolean last = text.substring(place.end()).matches("(?s)\\s*[-—–)）]?\\s*");
    return last && text.substring(place.start(), place.end()).matches("\\d{1,3}")
        && text.substring(0, place.start())
            .matches(contents ? "(?s).*\\p{IsHan}.*[\\s.．…·⋯-]{2,}[-—–(（]?\\s*" : "(?s).*\\p{IsHan}.*[.．…·⋯]{3,}\\s*[-—–(（]?\\s*");
  }

  private static boolean dated(String text, int start, int end) {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      if (matcher.start() <= start && matcher.end() >= end) {
        return true;
      }
    }
    return false;
  }

  private static TokenRole outside(String text, TextLine.Place place) {
    String before = text.substring(0, place.start()).strip();
    String after = text.substring(place.end());
    boolean numbering = before.matches("[(（]?") && after.matches("(?s)\\s*[、.．)）:：].*");
    boolean heading = Wording.compact(text).length() < 60 && HEADING.matcher(text).matches();
    return numbering || heading ? TokenRole.HEADING : null;
  }

  private static String key(int page, int token) {
    return page + ":" + token;
  }
}
