package duizhang.lines.order;

import duizhang.codes.Accounts;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.lines.Captions;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Reads the lines below a table's heads as items. An item begins with a code, a numbered name, a total or, in forms that list names, with a name
 * of the catalogue; what follows belongs to it: the rest of its name, however torn, and its numbers.
 */
final class Items {
  /** Lines that a page break may leave between two rows. */
  private static final int MOST_STRAY = 8;

  /** Lines that a name takes at most, and the characters of one of its words. */
  private static final int MOST_NAME = 6;

  private static final int LONGEST_NAME = 26;

  private static final WordFile WORDS = WordFile.of("heads.yaml").section("rows");
  private static final Pattern BEGINS = WORDS.pattern("begins");
  private static final Pattern PART = WORDS.pattern("part");
  private static final Pattern TOTAL = WORDS.pattern("total");
  private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
  private static final Pattern LEVEL = Pattern.compile("\\d{2}");
  private static final Pattern HOLDER = Pattern.compile("\\d{6}");
  private static final Pattern DASH = Pattern.compile("[-—–－]{1,2}");
  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

  private final FormCatalogue catalogue = FormCatalogue.standard();
  private final Accounts accounts = Accounts.standard();
  private final List<List<Token>> lines;
  private final ColumnHeads heads;
  private final IntPredicate caption;
  private final Set<String> headLines = new HashSet<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Integer> taken = new ArrayList<>();
  /** Lines between rows that say again what stands above the first: heads, and titles on a further page. */
  private final List<Integer> repeated = new ArrayList<>();
  private final List<Integer> passed = new ArrayList<>();
  private final Set<Integer> lineNumbers = new HashSet<>();
  private Item open;
  private int end;
  /** Whether the next word is the name of a code that stands beside that of the row. */
  private boolean skipped;
  /** Whether rows say by letters how they are counted from each other. */
  private boolean formulas;

  private Items(List<List<Token>> lines, ColumnHeads heads, List<List<Token>> headed, IntPredicate caption) {
    this.lines = lines;
    this.caption = caption;
    this.heads = heads;
    headed.forEach(line -> headLines.add(text(line)));
  }

  /**
   * @param lines the lines of the block from the first row on
   * @param headed the lines that carry the heads, which may be printed again
   * @param caption whether a line names a table, its unit or holder
   */
  static Items of(List<List<Token>> lines, ColumnHeads heads, List<List<Token>> headed, IntPredicate caption) {
    Items items = new Items(lines, heads, headed, caption);
    items.read();
    return items;
  }

  List<Item> items() {
    return items;
  }

  /** The numbers of the lines that hold rows, counted over {@code lines}. */
  List<Integer> taken() {
    return taken;
  }

  /** The numbers of the lines between rows that belong to the table and hold none. */
  List<Integer> repeated() {
    return repeated;
  }

  /** Which line is the first behind the table. */
  int end() {
    return end;
  }

  /** Whether a row may begin with this line. */
  static boolean begins(List<Token> line, List<Token> next) {
    Token first = line.get(0);
    FormCatalogue catalogue = FormCatalogue.standard();
    boolean amount = line.stream().anyMatch(token -> token.kind() == Token.Kind.AMOUNT && token.text().matches(".*\\d.*"));
    if (first.kind() == Token.Kind.DIGITS && CODE.matcher(first.text()).matches()
        && (Token.account(first.text()) || first.text().matches("[235]\\d\\d") && line.size() > 1 && line.stream().noneMatch(t -> t.text().length() > 40)
            || codedRow(line))) {
      return true;
    }
    if (first.kind() == Token.Kind.DIGITS && HOLDER.matcher(first.text()).matches() && line.size() > 2 && amount) {
      return true;
    }
    String label = Wording.fold(first.text());
    boolean nextAmounts = !next.isEmpty() && next.stream().allMatch(token -> token.kind() == Token.Kind.AMOUNT);
    if (first.kind() == Token.Kind.WORD && catalogue.total(label)) {
      return line.size() > 1
          ? line.get(1).numeric()
          : nextAmounts || !next.isEmpty() && next.get(0).kind() == Token.Kind.DIGITS && Token.account(next.get(0).text());
    }
    if (first.kind() == Token.Kind.WORD && label.length() > 2 && BEGINS.matcher(label).matches()) {
      return true;
    }
    return line.stream().allMatch(token -> token.kind() == Token.Kind.AMOUNT) && amount
        || first.kind() == Token.Kind.WORD && line.size() > 1 && line.get(1).numeric()
            && (amount || line.subList(1, line.size()).stream().allMatch(Token::numeric));
  }

  /** A code that the lists need not hold, as those of revenue, its name and nothing but numbers behind it. */
  private static boolean codedRow(List<Token> line) {
    return line.size() > 2 && line.get(0).kind() == Token.Kind.DIGITS && CODE.matcher(line.get(0).text()).matches() && line.get(1).kind() == Token.Kind.WORD
        && Wording.chinese(line.get(1).text())
        && (line.subList(2, line.size()).stream().allMatch(Token::numeric) || line.get(2).kind() == Token.Kind.AMOUNT)
        && line.stream().anyMatch(token -> token.kind() == Token.Kind.AMOUNT);
  }

  private void read() {
    int at = 0;
    while (at < lines.size()) {
      List<Token> line = lines.get(at);
      if (line.isEmpty()) {
        at++;
        continue;
      }
      boolean lineNumber = heads.lined() && line.size() == 1 && PAGE.matcher(line.get(0).text()).matches() && open != null;
      if (headLines.contains(text(line)) || !lineNumber && pageNumber(line)) {
        passed.add(at);
        at++;
        continue;
      }
      if (caption.test(at) || !belongs(line, at)) {
        int next = goesOn(at);
        if (next < 0) {
          break;
        }
        for (int i = at; i < next; i++) {
          passed.add(i);
        }
        at = next;
        continue;
      }
      for (int i = 0; i < line.size(); i++) {
        take(line, i, at);
      }
      repeated.addAll(passed);
      passed.clear();
      taken.add(at);
      end = at + 1;
      at++;
    }
    items.removeIf(item -> item.code.isEmpty() && item.label.isEmpty() && (item.numbers.isEmpty() || item.lineNumber != null));
  }

  private static String text(List<Token> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(token -> text.append(Wording.compact(token.text())));
    return text.toString();
  }

  /** A lone small number where rows print amounts. */
  private boolean pageNumber(List<Token> line) {
    String text = text(line);
    return line.size() == 1 && line.get(0).kind() == Token.Kind.DIGITS && PAGE.matcher(text).matches()
        && (!CODE.matcher(text).matches() || !Token.account(text)) && !(open != null && !open.code.isEmpty() && open.label.isEmpty() && open.numbers.isEmpty())
        && (open == null || !open.numbers.isEmpty() || decimals())
        || line.size() == 1 && pageFoot(line) || framed(line);
  }

  /** Whether a line is the number of a page, framed so that it is nothing else. */
  static boolean pageFoot(List<Token> line) {
    String text = text(line);
    return framed(line) || Wording.pageNumber(text) && !text.matches("\\d+|-+|—+|–+");
  }

  /** A small number between two dashes, as pages are numbered at the foot. */
  private static boolean framed(List<Token> line) {
    return line.size() == 3 && PAGE.matcher(line.get(1).text()).matches() && DASH.matcher(line.get(0).text()).matches()
        && DASH.matcher(line.get(2).text()).matches();
  }

  /** Whether lines begin with codes of accounts that no head announces. */
  static boolean coded(List<List<Token>> lines) {
    List<List<Token>> rows = lines.stream().filter(line -> line.stream().anyMatch(Token::numeric) && line.size() > 1).limit(30).toList();
    long codes = rows.stream()
        .filter(line -> line.get(0).kind() == Token.Kind.DIGITS && CODE.matcher(line.get(0).text()).matches()
            && (Token.account(line.get(0).text()) || codedRow(line)))
        .count();
    return codes * 2 > rows.size();
  }

  private boolean decimals() {
    return items.stream().flatMap(item -> item.numbers.stream()).anyMatch(number -> number.text().matches(".*[.．]\\d+"));
  }

  /** Whether the line is of the table, as far as it can be seen alone. */
  private boolean belongs(List<Token> line, int at) {
    Token first = line.get(0);
    if (first.kind() != Token.Kind.WORD) {
      return first.kind() == Token.Kind.AMOUNT || code(line, 0) || open != null;
    }
    boolean amount = line.size() > 1 && line.get(line.size() - 1).numeric();
    if (heads.panels().size() > 1) {
      return amount || begin(line, 0) || open != null && fits(line.get(0), at);
    }
    if (heads.coded()) {
      String label = Wording.fold(first.text());
      if (total(label) && (line.size() > 1 || catalogue.total(label)) || side(label)) {
        return true;
      }
      return open != null && continues(first, at) || items.isEmpty() && amount || holder(line, at);
    }
    return amount || open != null && open.numbers.isEmpty() || blankRows(at) || catalogue.total(Wording.fold(first.text())) || open != null && leads(at)
        || open != null && lines.size() > at + 1 && !lines.get(at + 1).isEmpty() && lines.get(at + 1).stream().allMatch(t -> t.kind() == Token.Kind.AMOUNT);
  }

  /** In a form of names: whether rows without a number begin here and the table goes on behind them. */
  private boolean blankRows(int at) {
    for (int i = at; i < Math.min(lines.size(), at + MOST_STRAY) && heads.panels().get(0).label() != null; i++) {
      List<Token> line = lines.get(i);
      if (line.isEmpty() || caption.test(i) || headLines.contains(text(line)) || Captions.ends(text(line))) {
        return false;
      }
      int name = heads.numberFirst() && line.size() > 1 && PAGE.matcher(line.get(0).text()).matches() ? 1 : 0;
      if (line.get(name).kind() != Token.Kind.WORD) {
        return false;
      }
      if (line.size() > name + 1) {
        return i > at && line.get(name + 1).numeric();
      }
    }
    return false;
  }

  /** Whether a word begins a line behind a blank that marks a level of rows; the rest of a torn name begins at the edge. */
  private static boolean indented(Token token) {
    return token.first() && token.line().text().charAt(0) == '\u3000';
  }

  /** In a form of names: whether short lines from here on end in amounts, so that they are a name broken over lines. */
  private boolean leads(int at) {
    for (int i = at; i < Math.min(lines.size(), at + MOST_NAME) && heads.panels().get(0).label() != null; i++) {
      List<Token> line = lines.get(i);
      boolean words = line.size() > 0 && line.size() < 4 && line.stream().allMatch(token -> token.text().length() <= LONGEST_NAME);
      if (!words || caption.test(i) || headLines.contains(text(line))) {
        return false;
      }
      if (line.get(line.size() - 1).kind() == Token.Kind.AMOUNT) {
        return true;
      }
    }
    return false;
  }

  /** In a coded form: a row that names whose rows follow, with their sums. */
  private boolean holder(List<Token> line, int at) {
    if (line.size() == 1 && line.get(0).kind() == Token.Kind.WORD && !items.isEmpty()) {
      return headless(line.get(0), at);
    }
    boolean row = line.get(0).kind() == Token.Kind.WORD && line.size() > 1 && line.subList(1, line.size()).stream().allMatch(Token::numeric);
    if (!row || at + 1 >= lines.size() || lines.get(at + 1).isEmpty() || !code(lines.get(at + 1), 0)) {
      return false;
    }
    String next = lines.get(at + 1).get(0).text();
    return next.length() == 3 && (items.isEmpty() || open.code.isEmpty() || next.compareTo(open.whole) <= 0);
  }

  /** A name alone before codes that begin anew: who spends what follows. */
  private boolean headless(Token name, int at) {
    List<Token> next = at + 1 < lines.size() ? lines.get(at + 1) : List.of();
    boolean row = !next.isEmpty() && code(next, 0) && next.get(next.size() - 1).kind() == Token.Kind.AMOUNT && name.text().length() <= LONGEST_NAME;
    String last = items.stream().map(item -> item.whole).filter(digits -> !digits.isEmpty()).reduce((a, b) -> b).orElse("");
    return row && !open.numbers.isEmpty() && (last.isEmpty() || next.get(0).text().compareTo(last) <= 0);
  }

  private boolean side(String label) {
    return catalogue.line(label, Flow.UNKNOWN).filter(code -> code.matches("PERSONNEL_TOTAL|PUBLIC_USE_TOTAL")).isPresent();
  }

  /** The line with which the table goes on behind lines that are none of its own, or -1. */
  private int goesOn(int at) {
    if (items.isEmpty()) {
      return -1;
    }
    if (!heads.coded() || heads.panels().size() > 1) {
      return named(at);
    }
    for (int i = at + 1; i < Math.min(lines.size(), at + MOST_STRAY); i++) {
      List<Token> line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      boolean total = line.size() > 1 && line.get(0).kind() == Token.Kind.WORD && catalogue.total(Wording.fold(line.get(0).text())) && line.get(1).numeric();
      if (total && items.stream().noneMatch(item -> item.code.isEmpty() && catalogue.total(Wording.fold(item.name())))) {
        return i;
      }
      if (code(line, 0) && line.size() > 1 && line.subList(1, line.size()).stream().anyMatch(Token::numeric)) {
        String last = items.stream().map(item -> item.whole).filter(digits -> !digits.isEmpty()).reduce((a, b) -> b).orElse("");
        StringBuilder code = new StringBuilder(line.get(0).text());
        for (int j = 1; j < line.size() && code.length() < 7 && line.get(j).kind() == Token.Kind.DIGITS && LEVEL.matcher(line.get(j).text()).matches(); j++) {
          code.append(line.get(j).text());
        }
        return !last.isEmpty() && (Token.account(line.get(0).text()) || codedRow(line)) && code.toString().compareTo(last) > 0 ? i : -1;
      }
    }
    return -1;
  }

  /** In forms of named rows: the next line that goes on behind a page break, as long as no total ends the table. */
  private int named(int at) {
    boolean ended = items.stream().anyMatch(item -> catalogue.total(Wording.fold(item.name())) || grand(Wording.fold(item.name())));
    for (int i = at + 1; i < Math.min(lines.size(), at + MOST_STRAY) && !ended; i++) {
      List<Token> line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      String label = Wording.fold(line.get(0).text());
      boolean amount = line.stream().anyMatch(t -> t.kind() == Token.Kind.AMOUNT);
      if (!caption.test(i) && line.get(0).kind() == Token.Kind.WORD && (BEGINS.matcher(label).matches() || amount && known(label))) {
        return i;
      }
    }
    return -1;
  }

  private boolean total(String label) {
    return catalogue.total(label) || heads.panels().size() == 1 && TOTAL.matcher(label).matches();
  }

  private boolean grand(String label) {
    return catalogue.line(label, Flow.REVENUE).or(() -> catalogue.line(label, Flow.EXPENDITURE)).filter(code -> code.startsWith("GRAND_TOTAL")).isPresent();
  }

  private void take(List<Token> line, int i, int at) {
    Token token = line.get(i);
    if (skipped) {
      skipped = false;
      if (token.kind() == Token.Kind.WORD) {
        return;
      }
    }
    if (i > 0 && open != null && !open.label.isEmpty() && Captions.formula(token.text()) && (formulas || token.text().length() > 2)) {
      formulas = true;
      return;
    }
    if (token.kind() == Token.Kind.WORD) {
      boolean first = token.first() || i > 0;
      if (first && begin(line, i) || open == null || i == 0 && heads.coded() && holder(line, at)) {
        start(at);
        open.label.add(token);
      } else if (open.numbers.isEmpty() || continues(token, at)) {
        open.label.add(token);
      } else if (heads.panels().size() > 1) {
        start(at);
        open.label.add(token);
      } else if (!heads.coded()) {
        start(at);
        open.label.add(token);
      }
      return;
    }
    if (token.kind() == Token.Kind.DIGITS) {
      if (levelOf(line, i)) {
        open.code.add(token);
        open.whole += token.text();
        return;
      }
      String bare = bare(line, i);
      if (bare != null) {
        start(at);
        open.code.add(token);
        open.whole = bare;
        open.level = bare.length() > 5 ? 2 : 1;
        return;
      }
      if (ofHolder(line, i) || besideCode(line, i)) {
        skipped = besideCode(line, i);
        return;
      }
      if (code(line, i)) {
        start(at);
        open.code.add(token);
        open.whole = token.text();
        return;
      }
      if (heads.numberFirst() && token.first() && PAGE.matcher(token.text()).matches() && i + 1 < line.size() && line.get(i + 1).kind() == Token.Kind.WORD) {
        start(at);
        open.lineNumber = token;
        lineNumbers.add(Integer.valueOf(token.text()));
        return;
      }
      if (heads.lined() && open != null && open.lineNumber == null && open.numbers.isEmpty() && !open.label.isEmpty() && PAGE.matcher(token.text()).matches()) {
        open.lineNumber = token;
        lineNumbers.add(Integer.valueOf(token.text()));
        return;
      }
      boolean nextLine = heads.lined() && PAGE.matcher(token.text()).matches() && lineNumbers.contains(Integer.parseInt(token.text()) - 1)
          && !lineNumbers.contains(Integer.valueOf(token.text()));
      if (nextLine) {
        // The line of a form in which nothing is printed.
        start(at);
        open.lineNumber = token;
        lineNumbers.add(Integer.valueOf(token.text()));
        return;
      }
    }
    boolean nameless = open != null && !open.numbers.isEmpty() && token.first() && heads.panels().size() == 1 && heads.panels().get(0).label() == null;
    if (open == null || nameless) {
      start(at);
    }
    open.numbers.add(token);
  }

  private void start(int at) {
    open = new Item(at);
    items.add(open);
  }

  /**
   * The whole code of a row that prints its last level only, or null: 款 below the last 类 or 项 below the last 款, as the name beside it says, or, where
   * the lists do not know the name, as the series goes on.
   */
  private String bare(List<Token> line, int i) {
    Token token = line.get(i);
    boolean row = token.first() && heads.coded() && heads.panels().get(0).codes().size() > 1 && LEVEL.matcher(token.text()).matches() && i + 1 < line.size()
        && line.get(i + 1).kind() == Token.Kind.WORD;
    String last = items.stream().map(item -> item.whole).filter(code -> !code.isEmpty()).reduce((a, b) -> b).orElse("");
    if (!row || last.length() < 3) {
      return null;
    }
    String below = last.length() >= 5 ? last.substring(0, 5) + token.text() : null;
    String beside = last.substring(0, 3) + token.text();
    if (below == null) {
      return beside;
    }
    String name = Wording.fold(line.get(i + 1).text());
    boolean fitsBelow = named(below, name);
    boolean fitsBeside = named(beside, name);
    if (fitsBelow != fitsBeside) {
      return fitsBelow ? below : beside;
    }
    boolean deeper = last.length() < 7 || below.compareTo(last) > 0;
    boolean higher = beside.compareTo(last.substring(0, 5)) > 0;
    return deeper || !higher ? below : beside;
  }

  private boolean named(String code, String name) {
    return accounts.find(Scheme.FUNCTION, code).or(() -> accounts.find(Scheme.ECONOMIC, code)).filter(a -> Wording.fold(a.name()).startsWith(name)).isPresent();
  }

  /** 款 or 项 as a number of its own, right behind 类 or 款. */
  private boolean levelOf(List<Token> line, int i) {
    Token token = line.get(i);
    return open != null && !open.code.isEmpty() && open.numbers.isEmpty() && open.label.isEmpty() && LEVEL.matcher(token.text()).matches()
        && open.digits().length() < 7 && open.digits().length() != 4 && open.code.get(0).text().length() == 3;
  }

  /** Whether digits are a code with which an item begins. */
  private boolean code(List<Token> line, int i) {
    Token token = line.get(i);
    if (token.kind() != Token.Kind.DIGITS || !heads.coded()) {
      return false;
    }
    boolean named = i + 1 == line.size() || line.get(i + 1).kind() != Token.Kind.AMOUNT || Token.account(token.text());
    if (token.first() && HOLDER.matcher(token.text()).matches() && i + 1 < line.size() && line.get(i + 1).kind() == Token.Kind.WORD) {
      return true;
    }
    if (!CODE.matcher(token.text()).matches() || !named) {
      return false;
    }
    if (Token.account(token.text())) {
      // In a row that began with a code, digits behind its name are amounts unless a name follows them too.
      boolean row = heads.panels().size() == 1 && line.get(0).kind() == Token.Kind.DIGITS && i > 1;
      boolean word = i + 1 < line.size() && line.get(i + 1).kind() == Token.Kind.WORD;
      return token.first() || word || !row && (i + 1 == line.size() || line.get(i + 1).kind() != Token.Kind.AMOUNT);
    }
    // A code that the lists do not hold is known by the codes around it.
    if (open != null && token.first() && open.digits().length() > 2 && token.text().length() == open.digits().length() + 2
        && token.text().startsWith(open.digits())) {
      return true;
    }
    if (i == 0 && token.first() && codedRow(line)) {
      return true;
    }
    boolean family = items.stream().map(Item::digits).anyMatch(digits -> digits.length() > 2 && digits.substring(0, 3).equals(token.text().substring(0, 3)));
    return token.first() && (family || items.isEmpty()) && token.text().length() > 3 && i + 1 < line.size() && line.get(i + 1).kind() == Token.Kind.WORD;
  }

  /** Whether digits are the code of who spends, printed between the code of the row and its name. */
  private boolean ofHolder(List<Token> line, int i) {
    return i > 0 && HOLDER.matcher(line.get(i).text()).matches() && open != null && !open.code.isEmpty() && open.label.isEmpty() && open.numbers.isEmpty()
        && i + 1 < line.size() && line.get(i + 1).kind() == Token.Kind.WORD;
  }

  /** Whether digits are the code by which another list knows the row: code and name, and again code and name, before its amounts. */
  private boolean besideCode(List<Token> line, int i) {
    return i > 1 && heads.panels().size() == 1 && heads.coded() && CODE.matcher(line.get(i).text()).matches() && Token.account(line.get(i).text())
        && line.get(0).kind() == Token.Kind.DIGITS && line.get(i - 1).kind() == Token.Kind.WORD && i + 1 < line.size()
        && line.get(i + 1).kind() == Token.Kind.WORD && open != null && !open.code.isEmpty() && !open.label.isEmpty() && open.numbers.isEmpty();
  }

  /** Whether a word begins an item. */
  private boolean begin(List<Token> line, int i) {
    Token token = line.get(i);
    String label = Wording.fold(token.text());
    if (heads.coded()) {
      boolean total = (catalogue.total(label) || total(label) && i + 1 < line.size() && line.get(i + 1).numeric())
          && (open == null || !open.numbers.isEmpty() || open.code.isEmpty()) || side(label);
      return total && !(open != null && !open.code.isEmpty() && open.label.isEmpty() && open.numbers.isEmpty() && !token.first());
    }
    if (numbered(label) || indented(token) && open != null && !open.label.isEmpty()) {
      return true;
    }
    boolean torn = open != null && open.numbers.isEmpty() && !open.label.isEmpty() && known(Wording.fold(open.name() + token.text()));
    if (torn && !(known(label) && known(Wording.fold(open.name())))) {
      return false;
    }
    return known(label) || open != null && !open.numbers.isEmpty() && !whole(open, token);
  }

  private static boolean numbered(String label) {
    return label.length() > 2 && Wording.numbered(label) || PART.matcher(label).matches();
  }

  /** Whether the word may be the rest of the item's name behind its numbers. */
  private boolean whole(Item item, Token rest) {
    String label = Wording.withoutNumbering(Wording.fold(item.name()));
    return !known(label) && known(Wording.withoutNumbering(Wording.fold(item.name() + rest.text())));
  }

  private boolean known(String label) {
    String plain = Wording.withoutNumbering(label);
    return catalogue.total(plain) || catalogue.line(plain, Flow.REVENUE).isPresent() || catalogue.line(plain, Flow.EXPENDITURE).isPresent()
        || accounts.function(plain).isPresent() || catalogue.measure(plain, Flow.REVENUE).isPresent() || catalogue.measure(plain, Flow.EXPENDITURE).isPresent();
  }

  /** In a form of several panels: whether a word without a number of its own is a name's rest. */
  private boolean fits(Token first, int at) {
    return open.numbers.isEmpty() || whole(open, first) || at + 1 < lines.size() && lines.get(at + 1).stream().anyMatch(t -> t.kind() == Token.Kind.AMOUNT);
  }

  /** In a coded form: whether a word goes on with the name of the open item. */
  private boolean continues(Token token, int at) {
    if (open.code.isEmpty()) {
      return open.label.isEmpty() && heads.coded();
    }
    if (open.label.isEmpty()) {
      return true;
    }
    String name = Wording.fold(open.name());
    Optional<Accounts.Account> account = accounts.find(Scheme.FUNCTION, open.whole).or(() -> accounts.find(Scheme.ECONOMIC, open.whole));
    boolean whole = account.filter(a -> Wording.fold(a.name()).equals(name)).isPresent();
    if (whole) {
      return false;
    }
    boolean rest = account.filter(a -> Wording.fold(a.name()).startsWith(Wording.fold(open.name() + token.text()))).isPresent();
    return rest || open.numbers.isEmpty() || !open.numbers.isEmpty() && token.text().length() <= 12 && code(at + 1);
  }

  private boolean code(int at) {
    return at < lines.size() && !lines.get(at).isEmpty() && lines.get(at).get(0).kind() == Token.Kind.DIGITS && code(lines.get(at), 0);
  }

  /** The lines that hold rows. */
  List<PrintedLine> printed() {
    return taken.stream().map(at -> lines.get(at).get(0).line()).toList();
  }
}
