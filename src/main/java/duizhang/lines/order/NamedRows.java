package duizhang.lines.order;

import duizhang.codes.FormCatalogue;
import duizhang.codes.Wording;
import duizhang.lines.Captions;
import duizhang.lines.order.HeadText.Head;
import duizhang.lines.order.HeadWords.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The rows of a list: several words and codes name a row, each below a head of its own, and its numbers follow. Cells that go on over rows are printed
 * once, so that names may be missing at the left; a name may go on over lines. Where a row cannot be parted in one way only there is no list.
 */
final class NamedRows {
  private static final Pattern SERIAL = Pattern.compile("\\d{1,3}");
  private static final Pattern CODE = Pattern.compile("[A-Z]?\\d{3,24}");
  private static final Pattern DECIMAL = Pattern.compile("[^%]*\\d[.．]\\d+");

  /** Rows with more words than this for each head are no rows. */
  private static final int MOST_WORDS = 4;

  private static final int MOST_WAYS = 100;

  /** Shorter words at the beginning of a line are the rest of a name. */
  private static final int SHORTEST_NAME = 3;

  private final List<List<Token>> lines;
  private final List<Head> leads;
  private final boolean remarks;
  private final IntPredicate caption;
  private final Set<String> headLines = new HashSet<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Integer> repeated = new ArrayList<>();
  private List<Token> before = List.of();
  private int end;

  private NamedRows(List<List<Token>> lines, List<Head> leads, boolean remarks, IntPredicate caption, List<List<Token>> headed) {
    this.lines = lines;
    this.leads = leads;
    this.remarks = remarks;
    this.caption = caption;
    headed.forEach(line -> headLines.add(text(line)));
  }

  /** A list that holds: its rows, and its heads with the columns of what names the rows. */
  record Listed(HeadChoice.Reading reading, List<Integer> repeated, int end) {}

  /**
   * The list, or empty where the heads or the rows are none of one.
   *
   * @param headed the lines that carry the heads
   * @param lines the lines from the first row on
   * @param caption whether a line names a table, its unit or holder
   */
  static Optional<Listed> of(List<List<Token>> headed, List<List<Token>> lines, IntPredicate caption) {
    // A group of columns may itself be the column of a code with its name.
    return of(headed, lines, caption, false).or(() -> of(headed, lines, caption, true));
  }

  private static Optional<Listed> of(List<List<Token>> headed, List<List<Token>> lines, IntPredicate caption, boolean groups) {
    List<Head> heads = HeadText.heads(headed).stream().filter(head -> (groups || !head.is(Role.GROUP)) && !head.is(Role.NUMBER_ROW)).toList();
    int count = 0;
    while (count < heads.size() && !(heads.get(count).entry() != null && heads.get(count).is(Role.VALUE))) {
      count++;
    }
    List<Head> leads = heads.subList(0, count);
    List<Head> rest = heads.subList(count, heads.size());
    if (!listing(leads) || rest.isEmpty() || rest.stream().anyMatch(head -> !head.is(Role.VALUE) && !head.is(Role.TEXT) && !head.is(Role.GROUP))) {
      return Optional.empty();
    }
    NamedRows rows = new NamedRows(lines, leads, rest.stream().anyMatch(head -> head.is(Role.TEXT)), caption, headed);
    if (!rows.read()) {
      return Optional.empty();
    }
    return new HeadChoice(behind(headed, rest.get(0)), false, columns -> rows.items).choose()
        .filter(reading -> reading.columns().panels().size() == 1 && rows.fit(reading.columns()))
        .map(reading -> new Listed(new HeadChoice.Reading(reading.heads(), reading.columns().led(leads), rows.items, reading.open()), rows.repeated, rows.end));
  }

  /** Heads that several words of a row stand below. */
  private static boolean listing(List<Head> leads) {
    boolean levels = leads.stream().anyMatch(head -> Captions.levels(head.text()));
    boolean named = leads.stream().anyMatch(head -> head.entry() != null && head.is(Role.LABEL));
    boolean usual = leads.size() < 3 && !(leads.size() == 2 && (lead(leads.get(0), Role.LINE) || lead(leads.get(1), Role.CODE)));
    return !levels && named && !usual;
  }

  private static boolean lead(Head head, Role role) {
    return head.entry() != null && head.is(role);
  }

  /** The lines of the heads from one of them on. */
  private static List<List<Token>> behind(List<List<Token>> headed, Head first) {
    List<List<Token>> behind = new ArrayList<>();
    boolean found = false;
    for (List<Token> line : headed) {
      List<Token> kept = new ArrayList<>();
      for (Token token : line) {
        found |= token.line() == first.field().pieces().get(0).line() && token.piece().end() > first.field().pieces().get(0).start();
        if (found) {
          kept.add(token);
        }
      }
      if (!kept.isEmpty()) {
        behind.add(kept);
      }
    }
    return behind;
  }

  /** Whether no row has more numbers than there are columns, and, where heads are unknown, some have as many. */
  private boolean fit(ColumnHeads columns) {
    int width = columns.panels().get(0).values().size();
    return items.stream().allMatch(item -> item.numbers.size() <= width)
        && (!columns.unknown() || items.stream().anyMatch(item -> item.numbers.size() == width));
  }

  private boolean read() {
    List<Token> pending = new ArrayList<>();
    int from = 0;
    int named = 0;
    // What cannot be read behind a total or on a further page is none of the list.
    boolean ended = false;
    boolean paged = false;
    for (int at = 0; at < lines.size(); at++) {
      List<Token> line = lines.get(at);
      if (line.isEmpty() || Items.pageFoot(line) || headLines.contains(text(line))) {
        if (!line.isEmpty() && at > 0) {
          repeated.add(at);
          paged |= Items.pageFoot(line);
        }
        continue;
      }
      if (caption.test(at)) {
        break;
      }
      int last = lastName(line);
      List<Token> names = line.subList(0, last);
      List<Token> numbers = numbers(line.subList(last, line.size()));
      if (pending.isEmpty()) {
        from = at;
      }
      pending.addAll(names);
      if (pending.size() > leads.size() * MOST_WORDS || numbers == null) {
        return (ended || paged) && named > 1;
      }
      if (numbers.isEmpty()) {
        continue;
      }
      Item item = item(pending, from);
      if (item == null) {
        return (ended || paged) && named > 1;
      }
      ended = !items.isEmpty() && total(item);
      paged = false;
      named += item.leads.stream().filter(cell -> !cell.isEmpty()).count() > 1 ? 1 : 0;
      item.numbers.addAll(numbers);
      items.add(item);
      pending.clear();
      end = at + 1;
    }
    return named > 1;
  }

  /** Where the numbers of a line begin: behind its last word and the code that ends its names. */
  private int lastName(List<Token> line) {
    int last = line.size();
    boolean trailing = remarks && line.size() > 2 && line.get(line.size() - 1).kind() == Token.Kind.WORD && line.get(line.size() - 2).numeric();
    for (int i = trailing ? line.size() - 2 : line.size() - 1; i >= 0; i--) {
      if (line.get(i).kind() == Token.Kind.WORD) {
        break;
      }
      last = i;
    }
    last = trailing ? Math.min(last, line.size() - 1) : last;
    boolean code = lead(leads.get(leads.size() - 1), Role.CODE) || last == 0;
    boolean digits = last < line.size() && line.get(last).kind() == Token.Kind.DIGITS && CODE.matcher(line.get(last).text()).matches();
    return code && digits && (last > 0 || line.size() == 1) ? last + 1 : last;
  }

  /** The numbers behind a row's names without what is remarked at its end; null where words stand between them. */
  private List<Token> numbers(List<Token> tokens) {
    List<Token> numbers = new ArrayList<>(tokens);
    if (remarks && numbers.size() > 1 && !numbers.get(numbers.size() - 1).numeric()) {
      numbers.remove(numbers.size() - 1);
    }
    return numbers.stream().allMatch(Token::numeric) ? numbers : null;
  }

  /** The row that words and codes name, or null where they do not fit the heads in one way. */
  private Item item(List<Token> names, int at) {
    Item item = new Item(at);
    leads.forEach(lead -> item.leads.add(new ArrayList<>()));
    boolean whole = names.size() == 1 && names.get(0).kind() == Token.Kind.WORD;
    if (whole && (total(names.get(0)) || Wording.numbered(Wording.fold(names.get(0).text())))) {
      int first = lead(leads.get(0), Role.LINE) ? 1 : 0;
      item.leads.get(first).addAll(names);
      return item;
    }
    List<int[]> all = new ArrayList<>();
    place(names, 0, new int[names.size()], all);
    // A row that prints more of its names is likelier than one whose name is broken and whose first names stand in rows before.
    long most = all.stream().mapToLong(NamedRows::filled).max().orElse(0);
    List<int[]> ways = all.stream().filter(way -> filled(way) == most).toList();
    if (names.isEmpty() || ways.size() != 1) {
      return null;
    }
    for (int i = 0; i < names.size(); i++) {
      item.leads.get(ways.get(0)[i]).add(names.get(i));
    }
    before = List.copyOf(names);
    return item;
  }

  private static long filled(int[] way) {
    return Arrays.stream(way).distinct().count();
  }

  private static boolean total(Item item) {
    List<Token> names = item.leads.stream().flatMap(List::stream).toList();
    return names.size() == 1 && total(names.get(0));
  }

  private static boolean total(Token name) {
    return FormCatalogue.standard().total(Wording.fold(name.text()));
  }

  /** The ways to give each word and code, in their order, to a head. */
  private void place(List<Token> names, int at, int[] way, List<int[]> ways) {
    if (ways.size() > MOST_WAYS) {
      return;
    }
    if (at == names.size()) {
      if (way.length > 0 && way[at - 1] == leads.size() - 1) {
        ways.add(way.clone());
      }
      return;
    }
    Token token = names.get(at);
    int from = at == 0 ? 0 : way[at - 1];
    for (int to = from; to < leads.size(); to++) {
      boolean same = at > 0 && to == way[at - 1];
      if (at > 0 && !same && inName(names.get(at - 1), leads.get(way[at - 1]))) {
        return;
      }
      boolean next = at == 0 || to == way[at - 1] + 1 || skips(names, at, way[at - 1], to);
      if (same
          ? goesOn(names, at, leads.get(to))
          : next && may(token, leads.get(to), at == 0 ? "" : names.get(at - 1).text(), at + 1 < names.size() ? names.get(at + 1) : null)) {
        way[at] = to;
        place(names, at + 1, way, ways);
      }
    }
  }

  /** Whether a code is the beginning of a name. */
  private static boolean inName(Token token, Head head) {
    return CODE.matcher(token.text()).matches() && !lead(head, Role.CODE) && !lead(head, Role.LINE);
  }

  /** Whether the name of a code may be left out: it is that of the row before. */
  private boolean skips(List<Token> names, int at, int last, int to) {
    Token code = names.get(at - 1);
    return to == last + 2 && lead(leads.get(last), Role.CODE) && before.stream().anyMatch(token -> token.text().equals(code.text()));
  }

  private static boolean may(Token token, Head head, String before, Token next) {
    String text = token.text();
    if (lead(head, Role.LINE)) {
      return token.kind() == Token.Kind.DIGITS && SERIAL.matcher(text).matches();
    }
    boolean code = CODE.matcher(text).matches();
    if (lead(head, Role.CODE)) {
      return code;
    }
    boolean rest = token.first() && text.length() < SHORTEST_NAME && before.length() > text.length();
    // The code of a class may stand before its name.
    return !code && token.kind() == Token.Kind.WORD && !rest || code && next != null && next.kind() == Token.Kind.WORD && !next.first();
  }

  /** Whether a word goes on with the name before it: behind its code, or in the next line, as a name broken where its line was full. */
  private static boolean goesOn(List<Token> names, int at, Head head) {
    Token token = names.get(at);
    Token last = names.get(at - 1);
    if (lead(head, Role.CODE) || lead(head, Role.LINE) || token.kind() != Token.Kind.WORD) {
      return false;
    }
    return CODE.matcher(last.text()).matches() ? !token.first() : token.first() && token.text().length() <= last.text().length();
  }

  /** Whether a line names a row of a list and prints its amounts: a first serial number, or several words. */
  static boolean begins(List<Token> line) {
    int last = line.size();
    while (last > 0 && line.get(last - 1).numeric()) {
      last--;
    }
    boolean amounts = line.subList(last, line.size()).stream().anyMatch(token -> DECIMAL.matcher(token.text()).matches());
    return last > 1 && amounts && line.get(0).kind() == Token.Kind.DIGITS && line.get(0).text().equals("1") && line.get(1).kind() == Token.Kind.WORD;
  }

  private static String text(List<Token> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(token -> text.append(Wording.compact(token.text())));
    return text.toString();
  }
}
