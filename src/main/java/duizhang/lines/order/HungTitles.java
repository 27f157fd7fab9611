package duizhang.lines.order;

import duizhang.codes.Wording;
import duizhang.lines.Captions;
import duizhang.lines.Word;
import duizhang.read.text.Field;
import duizhang.read.text.LineTableFinder;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.read.text.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts that print the title of a table below it, as a page's text is left where its title was drawn last. Every table has one title and every title
 * one table: where lines between two stretches of prose begin with a table and end with a title, each title is of the table above it. The finders then
 * see the title, and the heads that came with it, in front of the table, and the table gets the title as its first row.
 */
public final class HungTitles implements LineTableFinder {
  /** @param title number of the line that names the block */
  private record Block(int from, int title, int end) {}

  /** So many titles one after the other are a list of contents. */
  private static final int CONTENTS = 3;

  private final List<LineTableFinder> finders;

  /** @param finders look one after the other at what those before have left */
  public HungTitles(List<LineTableFinder> finders) {
    this.finders = List.copyOf(finders);
  }

  @Override
  public List<List<TextTable>> find(List<List<PrintedLine>> pages) {
    List<PrintedLine> lines = new ArrayList<>();
    Map<PrintedLine, Integer> pageOf = new IdentityHashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (PrintedLine line : pages.get(page)) {
        pageOf.put(line, page);
        lines.add(line);
      }
    }
    Map<PrintedLine, PrintedLine> titles = new IdentityHashMap<>();
    List<PrintedLine> ordered = new ArrayList<>(lines);
    for (Block block : blocks(lines)) {
      List<PrintedLine> inOrder = ordered(lines.subList(block.from, block.end), lines.get(block.title));
      lines.subList(block.from, block.end).forEach(line -> titles.put(line, lines.get(block.title)));
      for (int i = 0; i < inOrder.size(); i++) {
        ordered.set(block.from + i, inOrder.get(i));
      }
    }
    List<List<TextTable>> all = new ArrayList<>();
    pages.forEach(page -> all.add(new ArrayList<>()));
    Set<PrintedLine> claimed = new HashSet<>();
    for (LineTableFinder finder : finders) {
      List<List<PrintedLine>> free = new ArrayList<>();
      pages.forEach(page -> free.add(new ArrayList<>()));
      ordered.stream().filter(line -> !claimed.contains(line)).forEach(line -> free.get(pageOf.get(line)).add(line));
      List<List<TextTable>> found = finder.find(free);
      for (int page = 0; page < found.size(); page++) {
        for (TextTable table : found.get(page)) {
          TextTable named = named(table, titles, claimed);
          claimed.addAll(named.claimed());
          all.get(page).add(named);
        }
      }
    }
    return all;
  }

  /** The table with its title as the first row, where it hung below; titles that a table has already are no others'. */
  private static TextTable named(TextTable table, Map<PrintedLine, PrintedLine> titles, Set<PrintedLine> taken) {
    PrintedLine title = table.claimed().isEmpty() ? null : titles.get(table.claimed().get(0));
    if (title == null || taken.contains(title) || table.claimed().contains(title) || !samePage(table, title, titles)) {
      return table;
    }
    List<TextTable.PlacedField> cells = new ArrayList<>();
    cells.add(new TextTable.PlacedField(0, 0, 1, table.columns(), Field.of(new Piece(title, 0, title.text().length()).stripped())));
    table.cells().forEach(cell -> cells.add(new TextTable.PlacedField(cell.row() + 1, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.field())));
    List<PrintedLine> claimed = new ArrayList<>(table.claimed());
    claimed.add(title);
    claimed.sort(Comparator.comparingInt(PrintedLine::number));
    return new TextTable(table.method(), claimed, table.first(), table.last(), table.rows() + 1, table.columns(), cells, table.open());
  }

  /** Lines count from 1 on every page: those of one block on one page rise. */
  private static boolean samePage(TextTable table, PrintedLine title, Map<PrintedLine, PrintedLine> titles) {
    return table.claimed().stream().allMatch(line -> titles.get(line) == title) && table.claimed().stream().anyMatch(line -> line.number() < title.number());
  }

  /** The title in front of what names the unit and holder, and behind them the heads that were printed after the title. */
  private static List<PrintedLine> ordered(List<PrintedLine> block, PrintedLine title) {
    int at = block.indexOf(title);
    List<PrintedLine> rest = block.subList(at + 1, block.size());
    List<PrintedLine> body = block.subList(0, at);
    boolean heads = heads(rest);
    int caption = 0;
    while (!around(body.get(caption))) {
      caption++;
    }
    int behind = caption;
    while (behind < body.size() && (around(body.get(behind)) || body.get(behind).blank())) {
      behind++;
    }
    List<PrintedLine> ordered = new ArrayList<>(body.subList(0, caption));
    ordered.add(title);
    ordered.addAll(body.subList(caption, behind));
    ordered.addAll(heads ? rest : List.of());
    ordered.addAll(body.subList(behind, body.size()));
    ordered.addAll(heads ? List.of() : rest);
    return ordered;
  }

  /** Whether lines hold nothing but words that head columns. */
  private static boolean heads(List<PrintedLine> lines) {
    List<List<Token>> tokens = lines.stream().map(Token::of).filter(line -> !line.isEmpty()).toList();
    return !tokens.isEmpty() && HeadText.heads(tokens).stream().allMatch(head -> head.entry() != null);
  }

  /** The blocks whose titles hang below their tables. */
  private static List<Block> blocks(List<PrintedLine> lines) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= lines.size(); at++) {
      if (at == lines.size() || Captions.parts(Wording.compact(lines.get(at).text()))) {
        blocks.addAll(hung(lines, from, at));
        from = at + 1;
      }
    }
    return blocks;
  }

  private static List<Block> hung(List<PrintedLine> lines, int from, int end) {
    List<Block> blocks = new ArrayList<>();
    int start = next(lines, from, end);
    int block = start;
    int rows = 0;
    int all = 0;
    for (int at = start; at < end; at++) {
      PrintedLine line = lines.get(at);
      if (row(line)) {
        rows++;
      } else if (Captions.title(line.text())) {
        int past = blocks.isEmpty() && rows == 0 ? before(lines, at, end) : at;
        if (past > at) {
          block = next(lines, past, end);
          all = 0;
          at = block - 1;
          continue;
        }
        // A table may be empty but for its heads; before the first title there must be rows.
        boolean table = blocks.isEmpty() ? rows > 0 : all > rows;
        if (!table || !around(lines.get(block))) {
          return List.of();
        }
        // What is printed after the title and before the next caption was drawn with the table above.
        int next = next(lines, at + 1, end);
        for (int i = at + 1; i < next; i++) {
          if (row(lines.get(i)) || Captions.title(lines.get(i).text())) {
            return List.of();
          }
        }
        blocks.add(new Block(block, at, next));
        block = next;
        rows = 0;
        all = 0;
        at = next - 1;
        continue;
      }
      all += line.blank() || around(line) ? 0 : 1;
    }
    if (rows > 0 && !blocks.isEmpty() && headless(lines, block, end)) {
      // The last table goes on behind its title, which was drawn on its first page.
      Block last = blocks.remove(blocks.size() - 1);
      blocks.add(new Block(last.from, last.title, end));
      rows = 0;
    }
    return rows == 0 ? blocks : List.of();
  }

  /** Where a list of contents ends, or the title of the document, with which the lines begin; {@code from} where a table may begin there. */
  private static int before(List<PrintedLine> lines, int from, int end) {
    int at = contents(lines, from, end);
    if (at > from) {
      return at;
    }
    at++;
    while (at < end && !row(lines.get(at)) && !Captions.title(lines.get(at).text())) {
      at++;
    }
    return at < end && !row(lines.get(at)) ? from + 1 : from;
  }

  /** Where a list of contents ends that begins at {@code from}, {@code from} itself where none does: titles one after the other, each of them once. */
  private static int contents(List<PrintedLine> lines, int from, int end) {
    int at = from;
    List<String> titles = new ArrayList<>();
    while (at < end && (lines.get(at).blank() || Captions.title(lines.get(at).text()))) {
      if (!lines.get(at).blank()) {
        titles.add(Wording.withoutNumbering(Wording.fold(lines.get(at).text())));
      }
      at++;
    }
    return titles.size() >= CONTENTS && titles.stream().distinct().count() == titles.size() ? at : from;
  }

  /** Whether the rows between two lines begin without heads of their own. */
  private static boolean headless(List<PrintedLine> lines, int from, int end) {
    int at = from;
    while (at < end && (around(lines.get(at)) || lines.get(at).blank())) {
      at++;
    }
    return at < end && row(lines.get(at));
  }

  /** The next line that names unit or holder. */
  private static int next(List<PrintedLine> lines, int from, int end) {
    int at = from;
    while (at < end && !around(lines.get(at))) {
      if (row(lines.get(at)) || Captions.title(lines.get(at).text())) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean around(PrintedLine line) {
    return Captions.around(Wording.compact(line.text()));
  }

  /** Whether a line holds amounts beside words or other amounts. */
  private static boolean row(PrintedLine line) {
    List<Word> words = Word.of(line);
    return words.size() > 1 && words.stream().anyMatch(word -> word.amount() && word.text().matches(".*\\d.*") && word.text().length() > 2);
  }
}
