package duizhang.fact;

import duizhang.codes.Accounts;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.words.Parts;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the rows of a listing are: codes in one column or several, names in one or several, named lines, totals. */
final class RowReader {
  private static final Pattern PROJECT = WordFile.of("rows.yaml").section("row").pattern("project");
  private static final Pattern ACCOUNT = WordFile.of("rows.yaml").section("head").pattern("account");
  private static final Pattern ITEM = WordFile.of("rows.yaml").section("row").pattern("item");
  private static final Pattern LEVEL = WordFile.of("rows.yaml").section("head").pattern("level");
  private static final Pattern SUBTOTAL = WordFile.of("rows.yaml").pattern("subtotal");
  private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
  private static final Pattern GRAND_TOTAL = WordFile.of("rows.yaml").pattern("grand_total");
  private static final Pattern LESSER_TOTAL = WordFile.of("rows.yaml").pattern("lesser_total");
  private static final Pattern CODE_BEFORE_NAME = Pattern.compile("[\\[【(（]?(\\d{7}|\\d{5}|\\d{3})[\\]】)）]?[-、.]?(\\p{IsHan}.*)");

  /** A code behind its name, which only brackets tell from a number that belongs to the name. */
  private static final Pattern CODE_AFTER_NAME = Pattern.compile("(\\p{IsHan}.*?)[\\[【(（](\\d{7}|\\d{5}|\\d{3})[\\]】)）]");

  private static final Set<String> THREE_PUBLIC = Set.of("ABROAD", "RECEPTION");

  private final FormCatalogue catalogue;
  private final Accounts accounts;
  private final PrintedTable.Listing table;
  private final List<String> allLabels;
  /** The items of 三公 that rows are named after, where the table may be of them. */
  private final Set<String> items;
  private final boolean threePublic;
  private final GrandTotals grandTotals;

  RowReader(PrintedTable.Listing table, FormCatalogue catalogue, Accounts accounts) {
    this.table = table;
    allLabels = table.grid().cells().stream()
        .filter(cell -> cell.row() >= table.headRows() && Wording.chinese(cell.text()))
        .map(cell -> Wording.withoutNumbering(cell.folded())).distinct().toList();
    this.catalogue = catalogue;
    grandTotals = new GrandTotals(table, catalogue, allLabels);
    this.accounts = accounts;
    items = table.form() == FormId.THREE_PUBLIC || table.form() == FormId.OTHER ? items() : Set.of();
    threePublic = table.form() == FormId.THREE_PUBLIC || listsThreePublic();
  }

  /**
   * Whether a table outside the catalogue lists what 三公 is made of, and not as economic items with codes: journeys abroad, receptions and vehicles; or
   * receptions and nothing that is no item of it.
   */
  private boolean listsThreePublic() {
    boolean uncoded = table.form() == FormId.OTHER && table.columns().stream().noneMatch(column -> column.role() == ColumnRole.CODE);
    return uncoded && (items.containsAll(THREE_PUBLIC) || items.size() > 1 && items.contains("RECEPTION") && onlyThreePublic());
  }

  private boolean onlyThreePublic() {
    return table.grid().cells().stream()
        .filter(cell -> cell.row() >= table.headRows() && table.columns().get(cell.column()).role() == ColumnRole.LABEL && filled(cell))
        .map(cell -> Parts.without(Wording.fold(Wording.withoutNumbering(cell.compact()))))
        .allMatch(label -> catalogue.total(label) || catalogue.threePublicItem(label).isPresent());
  }

  /** @param side which side of the account the panel is, {@code UNKNOWN} where the form has one side only and does not say */
  RowMeaning row(int row, int panel, Flow side, boolean firstBodyRow) {
    List<Column> mine = table.columns().stream().filter(c -> c.panel() == panel).toList();
    String code = code(row, mine);
    List<String> labels = labels(row, mine);
    List<String> names = new ArrayList<>(labels.stream().map(l -> Wording.withoutNumbering(Wording.compact(l))).filter(l -> !l.isEmpty()).toList());
    if (code == null && !names.isEmpty()) {
      Optional<Coded> last = coded(names.get(names.size() - 1));
      if (last.isPresent()) {
        code = last.get().code();
        names.set(names.size() - 1, last.get().name());
      }
    }
    String name = names.isEmpty() ? null : String.join("/", names);
    String leaf = names.isEmpty() ? "" : Wording.fold(names.get(names.size() - 1));
    boolean ofWhich = Parts.opens(leaf);
    if (code != null && !catalogue.total(leaf) && !itemised(row, mine)) {
      char first = code.charAt(0);
      Scheme scheme = first == '2' ? Scheme.FUNCTION : first == '3' || first == '5' ? Scheme.ECONOMIC : Scheme.UNKNOWN;
      return new RowMeaning(scheme, code, name, false, ofWhich, null, null);
    }
    if (table.form() == FormId.REVENUE && names.size() == 2) {
      Optional<RowMeaning> part = source(name, Wording.fold(names.get(0)), leaf, ofWhich);
      if (part.isPresent()) {
        return part.get();
      }
    }
    String project = mine.stream().filter(c -> PROJECT.matcher(c.leaf()).matches()).map(c -> table.grid().at(row, c.index()))
        .filter(cell -> cell != null && !cell.blank()).map(PlacedCell::compact).findFirst().orElse(null);
    return labelled(row, name, project, Parts.without(leaf), ofWhich, side, firstBodyRow, mine.stream().anyMatch(c -> c.role() == ColumnRole.CODE));
  }

  /** Whether the row is a project or purchase that has its account beside it. */
  private boolean itemised(int row, List<Column> mine) {
    return catalogue.has(table.form(), FormTrait.LISTED) && mine.stream()
        .filter(c -> c.role() == ColumnRole.LABEL && ITEM.matcher(c.leaf()).matches())
        .map(c -> table.grid().at(row, c.index()))
        .anyMatch(cell -> cell != null && !cell.blank());
  }

  private RowMeaning labelled(int row, String name, String project, String label, boolean ofWhich, Flow side, boolean firstBodyRow, boolean coded) {
    boolean summary = catalogue.has(table.form(), FormTrait.SUMMARY);
    if (threePublic) {
      Flow spent = table.form() == FormId.THREE_PUBLIC ? null : Flow.EXPENDITURE;
      Optional<String> item = catalogue.threePublicItem(label);
      if (item.isPresent()) {
        return new RowMeaning(Scheme.THREE_PUBLIC, item.get(), name, item.get().equals("TOTAL"), ofWhich, spent, null);
      }
      if ((catalogue.total(label) || Flows.ofTotal(label).isPresent()) && items.contains("RECEPTION")
          && Collections.disjoint(items, Set.of("TOTAL", "MEETINGS", "TRAINING", "OPERATING_COSTS"))) {
        return new RowMeaning(Scheme.THREE_PUBLIC, "TOTAL", name, true, ofWhich, spent, null);
      }
    }
    // Some publishers list the kinds of expenditure, not its codes: 基本支出, 项目支出, 结转下年.
    boolean uncodedExpenditure = !coded && table.form() == FormId.EXPENDITURE;
    if (summary || table.form() == FormId.REVENUE || table.form() == FormId.GENERAL_BUDGET_BASIC || uncodedExpenditure) {
      Flow asked = summary ? side : table.form() == FormId.REVENUE ? Flow.REVENUE : uncodedExpenditure ? Flow.EXPENDITURE : Flow.UNKNOWN;
      Optional<String> line = catalogue.line(label, asked, allLabels).map(said -> grandTotals.line(row, said));
      if (line.isPresent()) {
        return new RowMeaning(Scheme.LINE, line.get(), name, line.get().contains("TOTAL"), ofWhich, flow(line.get()), null);
      }
    }
    Optional<String> grand = table.form().ofDepartments() ? Optional.empty() : grandTotal(label, side);
    if (grand.isPresent()) {
      return new RowMeaning(Scheme.LINE, grand.get(), name, true, ofWhich, Flow.GRAND_TOTAL, null);
    }
    if (catalogue.total(label)) {
      if (summary && !SUBTOTAL.matcher(label).matches()) {
        String line = grandTotal(side);
        return new RowMeaning(line == null ? Scheme.TOTAL : Scheme.LINE, line, name, true, ofWhich, Flow.GRAND_TOTAL, null);
      }
      return new RowMeaning(Scheme.TOTAL, null, name, true, ofWhich, null, null);
    }
    if (!table.form().ofDepartments() && catalogue.totalOf(label)) {
      return new RowMeaning(Scheme.TOTAL, null, name, true, ofWhich, null, null);
    }
    if (side != Flow.REVENUE) {
      Optional<Accounts.Account> function = accounts.function(label);
      if (function.isPresent()) {
        return new RowMeaning(Scheme.FUNCTION, function.get().code(), name, false, ofWhich, summary ? Flow.EXPENDITURE : null, null);
      }
    }
    if (table.form().ofDepartments() && side == Flow.REVENUE || table.form() == FormId.REVENUE) {
      Optional<FormCatalogue.MeasureHead> source = catalogue.measure(label, Flow.REVENUE);
      if (source.isPresent()) {
        return new RowMeaning(Scheme.LINE, source.get().measure().name(), name, false, ofWhich || source.get().ofWhich(), Flow.REVENUE, null);
      }
    } else if (summary || uncodedExpenditure) {
      Optional<FormCatalogue.MeasureHead> use = catalogue.measure(label, Flow.EXPENDITURE);
      if (use.isPresent()) {
        return new RowMeaning(Scheme.TOTAL, null, name, false, ofWhich, Flow.EXPENDITURE, use.get().measure());
      }
    }
    if (table.form() == FormId.PROCUREMENT) {
      return new RowMeaning(Scheme.PROCUREMENT, null, name, false, ofWhich, null, null);
    }
    if (table.form() == FormId.PROJECT_EXPENDITURE && name != null) {
      return new RowMeaning(Scheme.PROJECT, null, project == null ? name : project, false, ofWhich, null, null);
    }
    // Forms that list codes put the unit's own name in the place of 合计; forms of one row have no label at all.
    if (coded && firstBodyRow || name == null && table.form().ofDepartments()) {
      return new RowMeaning(Scheme.TOTAL, null, name, true, ofWhich, null, null);
    }
    return new RowMeaning(Scheme.UNKNOWN, null, name, false, ofWhich, null, null);
  }

  /** What 总计 is of a table that has 合计 of the same side too: with all that balances it. */
  private Optional<String> grandTotal(String label, Flow side) {
    if (!GRAND_TOTAL.matcher(label).matches()) {
      return Optional.empty();
    }
    Flow own = Flows.ofTotal(label).orElse(side);
    Flow other = own == Flow.REVENUE ? Flow.EXPENDITURE : Flow.REVENUE;
    boolean lesser = allLabels.stream().filter(said -> LESSER_TOTAL.matcher(said).matches()).anyMatch(said -> Flows.ofHeads(said).orElse(own) != other);
    return lesser ? Optional.ofNullable(grandTotal(own)) : Optional.empty();
  }

  /** The line that balances a side, or null where no side is said. */
  private static String grandTotal(Flow side) {
    return side == Flow.REVENUE ? "GRAND_TOTAL_REVENUE" : side == Flow.EXPENDITURE ? "GRAND_TOTAL_EXPENDITURE" : null;
  }

  /** Some revenue forms list the sources down the page: a source beside its 小计 and its kinds. */
  private Optional<RowMeaning> source(String name, String source, String label, boolean ofWhich) {
    boolean subtotal = catalogue.total(label);
    Optional<String> line = catalogue.line(subtotal ? source : label, Flow.REVENUE)
        .or(() -> catalogue.measure(subtotal ? source : label, Flow.REVENUE).map(head -> head.measure().name()));
    return line.map(code -> new RowMeaning(Scheme.LINE, code, name, subtotal, ofWhich, flow(code, Flow.REVENUE), null));
  }

  /** Whether the row of a label holds figures in the columns of its panel. */
  private boolean filled(PlacedCell label) {
    int panel = table.columns().get(label.column()).panel();
    return table.grid().beginningIn(label.row()).stream().filter(cell -> !cell.blank()).map(cell -> table.columns().get(cell.column()))
        .anyMatch(column -> column.panel() == panel && column.role() == ColumnRole.VALUE);
  }

  /** The items of the 三公 form that rows are named after. */
  private Set<String> items() {
    Set<String> items = new LinkedHashSet<>();
    for (PlacedCell cell : table.grid().cells()) {
      // A row that names all of 三公 and holds no figure leaves it to its sum.
      if (cell.row() >= table.headRows() && table.columns().get(cell.column()).role() == ColumnRole.LABEL && filled(cell)) {
        catalogue.threePublicItem(Parts.without(Wording.fold(Wording.withoutNumbering(cell.compact())))).ifPresent(items::add);
      }
    }
    return items;
  }

  private static Flow flow(String line) {
    return flow(line, Flow.EXPENDITURE);
  }

  private static Flow flow(String line, Flow other) {
    return switch (line) {
      case "OPENING_BALANCE" -> Flow.OPENING_BALANCE;
      case "CLOSING_BALANCE" -> Flow.CLOSING_BALANCE;
      case "RESERVE_USED" -> Flow.RESERVE_USED;
      case "SURPLUS_ALLOCATION" -> Flow.SURPLUS_ALLOCATION;
      case "GRAND_TOTAL_REVENUE", "GRAND_TOTAL_EXPENDITURE" -> Flow.GRAND_TOTAL;
      case "REVENUE_TOTAL" -> Flow.REVENUE;
      default -> other;
    };
  }

  /** Every code of a row: accounts of two classifications may stand side by side. */
  List<String> codes(int row, int panel) {
    List<Column> mine = table.columns().stream().filter(c -> c.panel() == panel).toList();
    List<String> codes = new ArrayList<>(codes(row, mine));
    // Beside the columns of codes a number beside a name is an account's only where the head says so: projects have classes with numbers.
    List<Column> naming = codes.isEmpty() ? mine : mine.stream().filter(c -> ACCOUNT.matcher(String.join("/", c.path())).find()).toList();
    for (String label : labels(row, naming)) {
      coded(Wording.withoutNumbering(Wording.compact(label))).map(Coded::code).ifPresent(codes::add);
    }
    return codes;
  }

  /** A code beside a name in one label. */
  private record Coded(String code, String name) {}

  private static Optional<Coded> coded(String label) {
    Matcher before = CODE_BEFORE_NAME.matcher(label);
    if (before.matches()) {
      return Optional.of(new Coded(before.group(1), before.group(2)));
    }
    Matcher after = CODE_AFTER_NAME.matcher(label);
    return after.matches() ? Optional.of(new Coded(after.group(2), after.group(1))) : Optional.empty();
  }

  /** The code that says what the row is: of several the first that is no 政府预算经济分类. */
  private String code(int row, List<Column> mine) {
    List<String> codes = codes(row, mine);
    return codes.stream().filter(code -> code.matches("[23].*")).findFirst().orElse(codes.isEmpty() ? null : codes.get(0));
  }

  private List<String> codes(int row, List<Column> mine) {
    List<List<Column>> classifications = new ArrayList<>();
    Column last = null;
    for (Column column : mine) {
      if (column.role() == ColumnRole.CODE) {
        boolean goesOn = last != null && last.index() == column.index() - 1 && (LEVEL.matcher(column.leaf()).matches() || column.path().equals(last.path()));
        if (!goesOn) {
          classifications.add(new ArrayList<>());
        }
        classifications.get(classifications.size() - 1).add(column);
        last = column;
      }
    }
    return classifications.stream().map(columns -> joined(row, columns)).filter(Objects::nonNull).toList();
  }

  /** One cell, or the cells of 类, 款 and 项 joined; a blank 类 or 款 before a printed 项 is the one above. */
  private String joined(int row, List<Column> columns) {
    StringBuilder code = new StringBuilder();
    Set<PlacedCell> seen = new LinkedHashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      PlacedCell cell = table.grid().at(row, columns.get(i).index());
      if (cell == null || !seen.add(cell)) {
        continue;
      }
      String text = cell.folded();
      if (!text.matches("\\d*")) {
        return null;
      }
      if (text.isEmpty() && i + 1 < columns.size() && follows(row, columns, i)) {
        text = above(row, columns.get(i));
      }
      // Spreadsheets drop the leading zero of 款 and 项.
      code.append(code.length() > 0 && text.length() == 1 ? "0" + text : text);
    }
    return CODE.matcher(code).matches() ? code.toString() : null;
  }

  private boolean follows(int row, List<Column> columns, int i) {
    return columns.subList(i + 1, columns.size()).stream().anyMatch(c -> {
      PlacedCell cell = table.grid().at(row, c.index());
      return cell != null && cell.folded().matches("\\d{2}");
    });
  }

  private String above(int row, Column column) {
    for (int r = row - 1; r >= table.headRows(); r--) {
      PlacedCell cell = table.grid().at(r, column.index());
      if (cell != null && !cell.blank()) {
        return cell.folded().matches("\\d{2,3}") ? cell.folded() : "";
      }
    }
    return "";
  }

  /** The label cells of a row from left to right; cells that span rows count for each of them. */
  private List<String> labels(int row, List<Column> mine) {
    Set<PlacedCell> cells = new LinkedHashSet<>();
    boolean several = mine.stream().filter(c -> c.role() == ColumnRole.LABEL).count() > 1;
    for (Column column : mine) {
      PlacedCell cell = table.grid().at(row, column.index());
      boolean codeAsLabel = column.role() == ColumnRole.CODE && cell != null && Wording.chinese(cell.text());
      if (cell != null && !cell.blank() && (column.role() == ColumnRole.LABEL || codeAsLabel) && (several || cell.row() == row || cell.rowSpan() > 1)) {
        boolean head = LEVEL.matcher(cell.folded()).matches() || cell.row() < table.headRows();
        if (!head) {
          cells.add(cell);
        }
      }
    }
    return cells.stream().map(PlacedCell::text).toList();
  }
}
