package duizhang.fact;

import duizhang.codes.AccountSystem;
import duizhang.codes.Accounts;
import duizhang.codes.Chart;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Fund;
import duizhang.codes.Numbering;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the rows of a listing are of, asked from top to bottom: an account by its code or, below the account above, by its name; a unit by its column
 * or by the row that opens its group; a project by its column.
 */
final class RowSubjects {
  private static final WordFile WORDS = WordFile.of("subjects.yaml");
  private static final Pattern HOLDER_HEAD = WORDS.pattern("holder_head");
  private static final Pattern UNIT_COLUMN = WORDS.pattern("unit_column");
  private static final Pattern PROJECT_HEAD = WORDS.pattern("project_head");
  private static final Pattern PROJECT_BESIDE = WORDS.pattern("project_beside");
  private static final Pattern REGION = WORDS.pattern("region_head");
  private static final Pattern OWN_LEVEL = WORDS.pattern("own_level");
  private static final Pattern ALL_LEVELS = WORDS.pattern("all_levels_row");
  private static final Pattern FUNCTION_HEAD = WORDS.pattern("function_head");

  private static final Pattern SUM = WordFile.of("rows.yaml").pattern("sum_of");

  /** Accounts have 3, 5 or 7 digits. */
  private static final Pattern OWN_CODE = Pattern.compile("\\d{4}|\\d{6}|\\d{8,12}");

  private static final Pattern UNIT = WORDS.pattern("unit");
  private static final Pattern ECONOMIC = WORDS.pattern("economic");
  private static final Pattern GOVERNMENT_ECONOMIC = WORDS.pattern("government_economic");

  /** One row that ends like the name of a region may be another word, and one of so many may be called otherwise. */
  private static final int FEWEST_REGIONS = 3;

  private static final int OF_REGIONS = 4;

  private final PrintedTable.Listing table;
  private final FormCatalogue catalogue;
  private final Accounts accounts;
  private final Map<List<Object>, String> above = new HashMap<>();
  /** The account that a row has named last, by panel, chart and kind of numbering. */
  private final Map<List<Object>, String> numbered = new HashMap<>();
  private final Map<Integer, String> groups = new HashMap<>();

  /** The columns that print what several rows share once, in a cell over all of them. */
  private final Set<Integer> tall;

  /** What {@link #unitOf} has found. */
  private final Map<Integer, Optional<String>> unitOfRow = new HashMap<>();
  private final boolean grouped;

  /** The label columns of a table that name regions whatever their head says. */
  private final Set<Integer> regions;

  /** Whether units are all that the table lists. */
  private final boolean units;

  RowSubjects(PrintedTable.Listing table, FormCatalogue catalogue, Accounts accounts) {
    this.table = table;
    this.catalogue = catalogue;
    this.accounts = accounts;
    tall = table.grid().cells().stream().filter(cell -> cell.row() >= table.headRows() && cell.rowSpan() > 1).map(PlacedCell::column)
        .collect(Collectors.toSet());
    boolean coded = table.columns().stream().anyMatch(column -> column.role() == ColumnRole.CODE
        || column.role() == ColumnRole.TEXT && catalogue.column("holder_code", Wording.fold(column.leaf())));
    // One row with a unit's name stands for the whole; several open groups.
    grouped = coded && bodyRows().filter(row -> unitOf(row).isPresent()).limit(2).count() > 1;
    regions = table.form().ofDepartments()
        ? Set.of()
        : table.columns().stream().filter(c -> c.role() == ColumnRole.LABEL).map(Column::index)
            .filter(this::namesRegions).collect(Collectors.toSet());
    units = grouped && bodyRows().allMatch(row -> labels(row).isEmpty() || unitOf(row).isPresent() || catalogue.total(labels(row).get(0).folded()));
  }

  private IntStream bodyRows() {
    return IntStream.range(table.headRows(), table.grid().rows());
  }

  /** Whether the row opens the group of a unit; its figures are the unit's own totals. */
  boolean opensGroup(int row) {
    return grouped && unitOf(row).isPresent();
  }

  Subject of(int row, int panel, RowMeaning meaning, List<String> codes, Flow side) {
    Subject subject = Subject.NONE;
    boolean again = false;
    for (String code : codes) {
      subject = subject.and(code);
      Chart chart = Chart.of(code);
      if (chart != null) {
        again |= chart == Chart.FUNCTION && code.equals(above.put(List.of(panel, chart), code));
      }
    }
    if (codes.isEmpty() && meaning.name() != null && !meaning.total() && (meaning.scheme() == Scheme.UNKNOWN || meaning.scheme() == Scheme.FUNCTION)) {
      subject = subject.and(named(row, panel, meaning.name(), side));
    }
    // 税收收入小计 is the sum of what stands below that account.
    Optional<String> summed = codes.isEmpty() && meaning.total() && meaning.name() != null && !table.form().ofDepartments()
        ? summed(meaning)
        : Optional.empty();
    if (summed.isPresent()) {
      subject = subject.and(named(row, panel, summed.get(), side));
    }
    if (codes.isEmpty() && meaning.scheme() == Scheme.ECONOMIC) {
      subject = subject.and(meaning.code());
    }
    if (meaning.scheme() == Scheme.PROJECT && subject.function() == null && catalogue.has(table.form(), FormTrait.LISTED)) {
      subject = subject.and(above.get(List.of(panel, Chart.FUNCTION)));
    }
    if (grouped) {
      unitOf(row).ifPresent(unit -> groups.put(panel, !units && unitOf(row + 1).isPresent() ? null : unit));
      if (meaning.scheme() == Scheme.TOTAL && unitOf(row).isEmpty()) {
        groups.remove(panel);
      }
      subject = subject.heldBy(groups.get(panel));
    }
    boolean listed = catalogue.has(table.form(), FormTrait.LISTED);
    if (listed && codes.isEmpty() && subject.function() == null) {
      subject = subject
          .and(inColumn(row, panel, FUNCTION_HEAD).flatMap(name -> accounts.named(Chart.FUNCTION, name, "")).map(Accounts.Account::code).orElse(null));
    }
    String project = (projects(panel) ? inColumn(row, panel, PROJECT_HEAD) : Optional.<String>empty())
        .or(() -> listed && labelColumns(panel) > 1 ? inColumn(row, panel, PROJECT_BESIDE) : Optional.empty())
        .orElse(meaning.scheme() == Scheme.PROJECT || again && catalogue.has(table.form(), FormTrait.PROJECT) && !ofAccount(meaning) ? meaning.name() : null);
    String holder = inColumn(row, panel, this::holds).filter(name -> !ofTitle(name)).orElse(null);
    return subject.heldBy(holder).ofProject(meaning.scheme() == Scheme.TOTAL ? null : project);
  }

  /** Whether rows name the units or regions whose figures they hold. */
  boolean listHolders() {
    return grouped || table.columns().stream().anyMatch(column -> column.role() == ColumnRole.LABEL && holds(column));
  }

  /** Whether a region is the one that the table's title says it is of: its row sums up the others. */
  private boolean ofTitle(String region) {
    String title = table.caption().title();
    return title != null && !table.form().ofDepartments() && Wording.fold(title).contains(region);
  }

  private boolean holds(Column column) {
    return regions.contains(column.index()) || HOLDER_HEAD.matcher(Wording.fold(column.leaf())).matches();
  }

  /** Whether nearly all rows, but for sums and the own level, are called as regions are, and several are. */
  private boolean namesRegions(int column) {
    List<String> names = bodyRows().mapToObj(row -> table.grid().at(row, column)).filter(cell -> cell != null && Wording.chinese(cell.text()))
        .map(cell -> Wording.withoutNumbering(cell.folded()))
        .filter(name -> !catalogue.total(name) && !ALL_LEVELS.matcher(name).matches() && !OWN_LEVEL.matcher(name).find()).toList();
    long called = names.stream().filter(name -> REGION.matcher(name).matches()).count();
    return called >= FEWEST_REGIONS && called * OF_REGIONS >= names.size() * (OF_REGIONS - 1L);
  }

  private static Optional<String> summed(RowMeaning row) {
    Matcher sum = SUM.matcher(row.bare());
    return sum.matches() ? Optional.of(sum.group(1)) : Optional.empty();
  }

  /** Whether the row is called as its account; a project prints the code of the function it stands below. */
  private boolean ofAccount(RowMeaning row) {
    return row.name() == null || row.code() == null
        || accounts.named(Chart.FUNCTION, row.name(), row.code().substring(0, row.code().length() - 2)).filter(a -> a.code().equals(row.code())).isPresent();
  }

  /** Summaries and forms of codes head their labels 项目名称 too; where a name stands beside a code, or the form is unknown, it is a project's. */
  private boolean projects(int panel) {
    return !table.form().ofDepartments() || catalogue.has(table.form(), FormTrait.LISTED)
        || !catalogue.has(table.form(), FormTrait.SUMMARY)
            && labelColumns(panel) > 1;
  }

  /** Whether a panel of a table outside the catalogue has a column that names projects. */
  static boolean ofProjects(PrintedTable.Listing table, int panel) {
    return table.labels(panel, PROJECT_HEAD);
  }

  private long labelColumns(int panel) {
    return table.columns().stream().filter(c -> c.panel() == panel && c.role() == ColumnRole.LABEL).count();
  }

  /** Whose economic accounts the table lists where names alone are printed. */
  AccountSystem system() {
    String title = table.caption().title() == null ? "" : Wording.fold(table.caption().title());
    boolean governments = !table.form().ofDepartments() && table.form() != FormId.OTHER;
    return governments || GOVERNMENT_ECONOMIC.matcher(title).find() ? AccountSystem.GOVERNMENT : AccountSystem.DEPARTMENT;
  }

  /** The account that a label names, or null. */
  private String named(int row, int panel, String name, Flow side) {
    String label = name.substring(name.lastIndexOf('/') + 1);
    Chart chart = chart(panel, side);
    if (chart == null) {
      return null;
    }
    String base = base(chart);
    int level = level(row, panel);
    List<Object> numbering = List.of(panel, chart, level);
    String deepest = beside(numbered.get(numbering), above.getOrDefault(List.of(panel, chart), base), base);
    String code = named(chart, label, deepest, base);
    if (code != null) {
      above.put(List.of(panel, chart), code);
      if (level != Numbering.PLAIN) {
        numbered.put(numbering, code);
      }
    }
    return code;
  }

  /** What a row may stand below: not the account that a row before it names with numbering of the same kind, nor what that one holds. */
  private static String beside(String sibling, String above, String base) {
    return sibling == null || !above.startsWith(sibling) ? above : sibling.length() > 3 ? sibling.substring(0, sibling.length() - 2) : base;
  }

  /** How deep a row lies by the numbering of its label. */
  private int level(int row, int panel) {
    return labels(row).stream().filter(cell -> columnOf(cell).panel() == panel && Wording.chinese(cell.text())).findFirst()
        .map(cell -> Numbering.level(cell.text())).orElse(Numbering.PLAIN);
  }

  private String named(Chart chart, String label, String deepest, String base) {
    for (int length = deepest.length(); length >= 3; length -= 2) {
      Optional<Accounts.Account> found = accounts.named(chart, label, deepest.substring(0, length)).filter(account -> follows(deepest, account.code()));
      if (found.isPresent()) {
        return found.get().code();
      }
    }
    return accounts.named(chart, label, base).filter(account -> follows(deepest, account.code())).map(Accounts.Account::code).orElse(null);
  }

  /**
   * Whether an item can come after the account above it. Items of one class are called like those of others; a row that names an item right below one
   * class is not of another class, whatever the list of accounts calls it.
   */
  private static boolean follows(String above, String code) {
    int items = 7;
    return code.length() < items || above.length() < items - 2 || code.startsWith(above.substring(0, items - 2));
  }

  /** The accounts of social insurance are a class of their own. */
  private String base(Chart chart) {
    boolean insurance = catalogue.form(table.form()).filter(form -> form.fund() == Fund.SOCIAL_INSURANCE).isPresent();
    return !insurance ? "" : chart == Chart.REVENUE ? "102" : chart == Chart.FUNCTION ? "209" : "";
  }

  private Chart chart(int panel, Flow side) {
    boolean governments = !table.form().ofDepartments();
    String title = table.caption().title() == null ? "" : Wording.fold(table.caption().title());
    if (side == Flow.REVENUE) {
      // Departments list what their money comes from by what it is for.
      return governments ? Chart.REVENUE : catalogue.has(table.form(), FormTrait.SUMMARY) ? null : Chart.FUNCTION;
    }
    List<String> heads = table.columns().stream().filter(c -> c.panel() == panel && c.role() == ColumnRole.LABEL).map(c -> Wording.fold(c.label())).toList();
    boolean items = catalogue.has(table.form(), FormTrait.BASIC) || ECONOMIC.matcher(title).find() || heads.stream().anyMatch(h -> ECONOMIC.matcher(h).find());
    if (items) {
      // Where both lists stand beside each other the first one is the department's.
      boolean second = !heads.isEmpty() && GOVERNMENT_ECONOMIC.matcher(heads.get(0)).find();
      return second || system() == AccountSystem.GOVERNMENT ? Chart.GOVERNMENT_ECONOMIC : Chart.DEPARTMENT_ECONOMIC;
    }
    return side == Flow.EXPENDITURE ? Chart.FUNCTION : null;
  }

  private Optional<String> inColumn(int row, int panel, Pattern head) {
    return inColumn(row, panel, column -> head.matcher(Wording.fold(column.leaf())).matches());
  }

  private Optional<String> inColumn(int row, int panel, Predicate<Column> headed) {
    return table.columns().stream()
        .filter(column -> column.panel() == panel && (column.role() == ColumnRole.LABEL || column.role() == ColumnRole.TEXT))
        .filter(headed)
        .map(column -> continued(table.grid().at(row, column.index())))
        .filter(cell -> cell != null && cell.row() >= table.headRows() && Wording.chinese(cell.text()))
        .filter(cell -> !RowUnits.names(cell) && !catalogue.total(cell.folded()) && !(regions.contains(cell.column()) && catalogue.totalOf(cell.folded()))
            && !ALL_LEVELS.matcher(cell.folded()).matches())
        .map(PlacedCell::compact)
        .map(Wording::withoutNumbering)
        .findFirst();
  }

  /** The cell, or the tall one above it that a new page cut off. */
  private PlacedCell continued(PlacedCell cell) {
    if (cell == null || !cell.blank() || cell.row() <= table.headRows()) {
      return cell;
    }
    PlacedCell before = table.grid().at(cell.row() - 1, cell.column());
    boolean cut = before != null && before.page() < cell.page()
        && (before.rowSpan() > 1 || cell.rowSpan() > 1 || tall.contains(cell.column()) && !sum(cell.row()));
    return cut ? continued(before) : cell;
  }

  private boolean sum(int row) {
    return labels(row).stream().anyMatch(label -> catalogue.total(label.folded()));
  }

  /**
   * The unit whose group a row opens. Either its name is the only label, without an account's code beside it (it may have a code of its own), and ends
   * as names of units do; or the columns for the codes and names of units are filled and those for accounts are not.
   */
  private Optional<String> unitOf(int row) {
    return row < table.grid().rows() ? unitOfRow.computeIfAbsent(row, this::readUnit) : Optional.empty();
  }

  private Optional<String> readUnit(int row) {
    List<PlacedCell> labels = labels(row);
    boolean coded = labels.size() == 2 && columnOf(labels.get(0)).role() == ColumnRole.TEXT && ofUnits(labels.get(0)) && ofUnits(labels.get(1))
        && labels.get(0).folded().matches("\\d{3,}");
    boolean ownCode = labels.size() == 2 && columnOf(labels.get(0)).role() == ColumnRole.CODE && OWN_CODE.matcher(labels.get(0).folded()).matches();
    if (labels.size() != 1 && !ownCode && !coded) {
      return Optional.empty();
    }
    String label = Wording.withoutNumbering(labels.get(labels.size() - 1).folded()).replaceFirst("^[\\[(]?\\d{3,}[\\])]?[-_]?", "");
    return (coded || UNIT.matcher(label).matches()) && !catalogue.total(label) && accounts.named(Chart.FUNCTION, label, "").isEmpty()
        ? Optional.of(label)
        : Optional.empty();
  }

  /** What a row prints before its figures. */
  private List<PlacedCell> labels(int row) {
    return table.grid().beginningIn(row).stream()
        .filter(cell -> !cell.blank() && columnOf(cell).role() != ColumnRole.VALUE && columnOf(cell).role() != ColumnRole.LINE_NUMBER)
        .toList();
  }

  private Column columnOf(PlacedCell cell) {
    return table.columns().get(cell.column());
  }

  private boolean ofUnits(PlacedCell cell) {
    return UNIT_COLUMN.matcher(Wording.fold(columnOf(cell).leaf())).find();
  }
}
