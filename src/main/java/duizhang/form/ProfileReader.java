package duizhang.form;

import duizhang.codes.DocumentKind;
import duizhang.codes.Scope;
import duizhang.codes.Wording;
import duizhang.read.Document;
import duizhang.read.Page;
import duizhang.read.TextLine;
import duizhang.words.WordFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a document is from its cover, its table heads and, last, its file name. */
public final class ProfileReader {
  /** A line of a cover, or a heading, has fewer characters; longer lines are sentences. */
  private static final int LINE = 60;

  /** A line that says only when has fewer characters. */
  private static final int SHORT_LINE = 40;

  /** Lines of a name that a cover breaks have fewer characters. */
  private static final int PART = 30;

  /** The most lines of a title. */
  private static final int TITLE_LINES = 5;

  /** Lines of a title have at least this share of the height of the tallest. */
  private static final double LARGE = 0.7;

  /** Points: what a page draws is higher than a text's lines, which count 1 each, and higher than what nobody could read. */
  private static final double DRAWN = 1;

  private static final double READABLE = 3;

  /** A cover is looked for in so many lines of so many pages; broken names in the first of these, what it is in the first twelve. */
  private static final int COVER_PAGES = 3;

  private static final int COVER_LINES = 14;
  private static final int BROKEN_LINES = 6;
  private static final int KIND_LINES = 12;
  private static final int SHORTEST_NAME = 3;

  private static final WordFile WORDS = WordFile.of("titles.yaml").section("profile");
  private static final Pattern SELF = WORDS.pattern("self");
  private static final Pattern YEAR = WORDS.pattern("year");
  private static final Pattern SHORT_YEAR = WORDS.pattern("short_year");
  private static final Pattern GOVERNMENT = WORDS.pattern("government");
  private static final Pattern AGENCY_BEFORE = WORDS.pattern("agency_before");
  private static final Pattern AGENCY_AFTER = WORDS.pattern("agency_after");
  private static final String BUDGET = WORDS.text("budget");
  private static final String FINAL_ACCOUNTS = WORDS.text("final_accounts");
  private static final String PERFORMANCE = WORDS.text("performance");
  private static final String DEPARTMENT = WORDS.text("department");
  private static final String UNIT = WORDS.text("unit");
  private static final Pattern TITLE_END = WORDS.pattern("title_end");
  private static final Pattern NOT_GOVERNMENT = WORDS.pattern("not_government");
  private static final Pattern NAME_HEAD = WORDS.pattern("name_head");
  private static final Pattern NAME_TAIL = WORDS.pattern("name_tail");
  private static final Pattern NO_NAME = WORDS.pattern("no_name");
  private static final Pattern ACCOUNTS_HEADING = WORDS.pattern("accounts_heading");
  private static final Pattern UNIT_ACCOUNTS = WORDS.pattern("unit_accounts");
  private static final Pattern DEPARTMENT_ACCOUNTS = WORDS.pattern("department_accounts");
  private static final Pattern UNIT_HOLDER = WORDS.pattern("unit_holder");
  private static final Pattern DEPARTMENT_HOLDER = WORDS.pattern("department_holder");
  private static final Pattern UNIT_OF_MONEY = WORDS.pattern("unit_of_money");

  /** Lines of a cover that end its title: contents, dates, holders, printers, first headings, lines without words or in brackets. */
  private static final Pattern AFTER_TITLE = WORDS.pattern("after_title");

  public Profile read(Document document, List<PrintedTable> tables) {
    List<String> cover = cover(document);
    String file = file(document);
    List<String> evidence = new ArrayList<>();
    DocumentKind kind = kind(cover, tables, file, evidence);
    Integer year = year(cover, tables, file, evidence);
    String agency = agency(cover, tables, file, evidence);
    Scope scope = kind == DocumentKind.GOVERNMENT_REPORT ? Scope.GOVERNMENT : scope(document, cover, tables, file, evidence);
    String title = coverTitle(document)
        .or(() -> cover.stream().filter(line -> SELF.matcher(line).find() && line.length() < LINE).findFirst()).orElse(null);
    return new Profile(title, kind, scope, agency, year, String.join("; ", evidence));
  }

  /**
   * What a cover says in its large lines, in a text in its first ones, joined: the agency, the year and what it publishes may each have a line of
   * their own.
   */
  private static Optional<String> coverTitle(Document document) {
    Page first = document.pages().get(0);
    List<TextLine> lines = first.lines().stream().filter(line -> !Wording.compact(line.text()).isEmpty()).toList();
    double tallest = lines.stream().mapToDouble(line -> line.box().height()).max().orElse(0);
    boolean drawn = tallest > DRAWN;
    if (drawn && (!first.regions().isEmpty() || tallest < READABLE)) {
      return Optional.empty();
    }
    List<String> large = lines.stream()
        .filter(line -> line.box().height() >= LARGE * tallest).map(line -> bare(line.text()))
        .takeWhile(line -> !AFTER_TITLE.matcher(line).matches()).toList();
    // A text has no sizes: its title ends where it says what the document is.
    for (int i = 0; !drawn && i < large.size(); i++) {
      if (TITLE_END.matcher(large.get(i)).matches()) {
        large = large.subList(0, i + 1);
      }
    }
    String title = String.join("", large);
    boolean named = SELF.matcher(title).find() && title.length() <= LINE && large.size() <= TITLE_LINES
        && large.stream().allMatch(line -> line.length() < SHORT_LINE);
    return named ? Optional.of(title) : Optional.empty();
  }

  /** A line without blanks and marks of Markdown. */
  private static String bare(String line) {
    return Wording.compact(line).replaceAll("[*#]+", "");
  }

  /** The first lines of the document, and the first two joined, since covers break names over lines. */
  private static List<String> cover(Document document) {
    List<String> lines = new ArrayList<>();
    for (Page page : document.pages().subList(0, Math.min(COVER_PAGES, document.pages().size()))) {
      List<TextLine> printed = page.lines();
      for (TextLine line : printed.subList(0, Math.min(COVER_LINES, printed.size()))) {
        String text = bare(line.text());
        if (!text.isEmpty()) {
          lines.add(text);
        }
      }
    }
    List<String> joined = new ArrayList<>(lines);
    for (int i = 0; i + 1 < Math.min(BROKEN_LINES, lines.size()); i++) {
      if (lines.get(i).length() < PART && lines.get(i + 1).length() < PART) {
        joined.add(lines.get(i) + lines.get(i + 1));
      }
      if (i + 2 < lines.size() && lines.get(i).length() < PART && lines.get(i + 1).length() < PART && lines.get(i + 2).length() < PART) {
        joined.add(lines.get(i) + lines.get(i + 1) + lines.get(i + 2));
      }
    }
    return joined;
  }

  private static String file(Document document) {
    Path name = Path.of(document.source().path()).getFileName();
    return Wording.compact(name.toString()).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceFirst("~[0-9a-f]+$", "");
  }

  private static DocumentKind kind(List<String> cover, List<PrintedTable> tables, String file, List<String> evidence) {
    int finals = 0;
    int budgets = 0;
    int performance = 0;
    int governments = 0;
    int departments = 0;
    for (PrintedTable table : tables) {
      String title = table.caption().title() == null ? "" : table.caption().title();
      finals += title.contains(FINAL_ACCOUNTS) ? 1 : 0;
      budgets += title.contains(BUDGET) && !title.contains(PERFORMANCE) && !title.contains(FINAL_ACCOUNTS) ? 1 : 0;
      performance += table instanceof PrintedTable.Sheet ? 1 : 0;
      Owner owner = Owner.of(table);
      governments += owner == Owner.GOVERNMENT ? 1 : 0;
      departments += owner == Owner.DEPARTMENT ? 1 : 0;
    }
    List<String> head = new ArrayList<>(cover.subList(0, Math.min(KIND_LINES, cover.size())));
    head.add(file);
    boolean government = head.stream().anyMatch(line -> line.length() < LINE && GOVERNMENT.matcher(line).find() && !NOT_GOVERNMENT.matcher(line).find());
    if (government && departments * 2 <= tables.size()) {
      evidence.add("kind: cover names a government's accounts");
      return DocumentKind.GOVERNMENT_REPORT;
    }
    if (governments > departments) {
      evidence.add("kind: " + governments + " tables of which only governments have the like, " + departments + " of departments");
      return DocumentKind.GOVERNMENT_REPORT;
    }
    long coverFinal = head.stream().filter(line -> line.contains(FINAL_ACCOUNTS)).count();
    long coverBudget = head.stream().filter(line -> line.contains(BUDGET) && !line.contains(FINAL_ACCOUNTS)).count();
    if (finals + budgets > 0) {
      evidence.add("kind: " + finals + " titles say " + FINAL_ACCOUNTS + ", " + budgets + " say " + BUDGET);
      return finals >= budgets || finals > 0 && coverFinal > coverBudget ? DocumentKind.FINAL_ACCOUNTS : DocumentKind.BUDGET;
    }
    if (coverFinal + coverBudget > 0 && performance <= tables.size() / 2) {
      evidence.add("kind: cover or file name");
      return coverFinal >= coverBudget ? DocumentKind.FINAL_ACCOUNTS : DocumentKind.BUDGET;
    }
    if (performance > 0 || head.stream().anyMatch(line -> line.contains(PERFORMANCE))) {
      evidence.add("kind: performance forms");
      return DocumentKind.PERFORMANCE;
    }
    evidence.add("kind: not named");
    return DocumentKind.UNKNOWN;
  }

  private static Integer year(List<String> cover, List<PrintedTable> tables, String file, List<String> evidence) {
    for (String line : cover) {
      Matcher matcher = SELF.matcher(line);
      if (line.length() < LINE && matcher.find()) {
        evidence.add("year: cover «" + line + "»");
        return Integer.valueOf(matcher.group(1));
      }
    }
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (PrintedTable table : tables) {
      if (table.caption().year() != null) {
        counts.merge(table.caption().year(), 1, Integer::sum);
      }
    }
    Integer often = counts.entrySet().stream()
        .max(Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue).thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
    if (often != null) {
      evidence.add("year: table heads");
      return often;
    }
    Matcher named = YEAR.matcher(file);
    if (named.find()) {
      evidence.add("year: file name");
      return Integer.valueOf(named.group(1));
    }
    Matcher shortYear = SHORT_YEAR.matcher(file);
    if (shortYear.find()) {
      evidence.add("year: file name");
      return 2000 + Integer.parseInt(shortYear.group(1));
    }
    for (String line : cover) {
      Matcher any = YEAR.matcher(line);
      if (any.find() && line.length() < SHORT_LINE) {
        evidence.add("year: first pages «" + line + "»");
        return Integer.valueOf(any.group(1));
      }
    }
    evidence.add("year: not printed");
    return null;
  }

  private static String agency(List<String> cover, List<PrintedTable> tables, String file, List<String> evidence) {
    Map<String, Integer> holders = new LinkedHashMap<>();
    for (PrintedTable table : tables) {
      if (table.caption().holder() != null) {
        holders.merge(table.caption().holder(), 1, Integer::sum);
      }
    }
    String often = holders.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    if (often != null) {
      evidence.add("agency: table heads (" + holders.get(often) + ")");
      return often;
    }
    List<String> lines = new ArrayList<>(cover);
    lines.add(file);
    for (String line : lines) {
      for (Pattern pattern : List.of(AGENCY_BEFORE, AGENCY_AFTER)) {
        Matcher matcher = pattern.matcher(line);
        if (line.length() < LINE && matcher.find()) {
          String withoutTail = NAME_TAIL.matcher(matcher.group(pattern == AGENCY_BEFORE ? 1 : 2)).replaceFirst("");
          String name = NAME_HEAD.matcher(withoutTail).replaceFirst("");
          if (name.length() >= SHORTEST_NAME && name.matches("[\\p{IsHan}（）()·、]+") && !NO_NAME.matcher(name).find()) {
            evidence.add("agency: " + (line.equals(file) ? "file name" : "cover «" + line + "»"));
            return name;
          }
        }
      }
    }
    evidence.add("agency: not printed");
    return null;
  }

  private static Scope scope(
      Document document, List<String> cover, List<PrintedTable> tables, String file, List<String> evidence) {
    int units = 0;
    int departments = 0;
    List<String> lines = new ArrayList<>(cover);
    lines.add(file);
    tables.stream().map(t -> t.caption().title()).filter(java.util.Objects::nonNull).forEach(lines::add);
    // Where no cover says it, headings within the document may: 2021年度单位决算表.
    document.pages().stream().flatMap(page -> page.lines().stream()).map(line -> Wording.compact(line.text()))
        .filter(line -> line.length() < LINE && ACCOUNTS_HEADING.matcher(line).matches()).forEach(lines::add);
    for (String line : lines) {
      units += UNIT_ACCOUNTS.matcher(line).find() ? 1 : 0;
      departments += DEPARTMENT_ACCOUNTS.matcher(line).find() ? 1 : 0;
    }
    if (units + departments == 0) {
      // Last, whom the heads of the tables name: 部门：… or 单位：….
      List<String> heads = document.pages().stream().flatMap(page -> page.lines().stream()).map(line -> Wording.compact(line.text())).toList();
      units = (int) heads.stream().filter(line -> UNIT_HOLDER.matcher(line).lookingAt() && !UNIT_OF_MONEY.matcher(line).lookingAt()).count();
      departments = (int) heads.stream().filter(line -> DEPARTMENT_HOLDER.matcher(line).lookingAt()).count();
    }
    if (units + departments == 0) {
      evidence.add("scope: not named");
      return null;
    }
    evidence.add("scope: " + departments + " lines say " + DEPARTMENT + ", " + units + " say " + UNIT);
    return units > departments ? Scope.UNIT : Scope.DEPARTMENT;
  }
}
