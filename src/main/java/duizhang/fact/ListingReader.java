package duizhang.fact;

import duizhang.codes.Accounts;
import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Scope;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.form.Column;
import duizhang.form.ColumnRole;
import duizhang.form.PlacedCell;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.words.Funds;
import duizhang.words.Parts;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the figures of a listing. */
final class ListingReader {
  private static final Pattern BELOW_ITEM = WordFile.of("rows.yaml").section("head").pattern("below_item");

  /**
   * What a row says of all its figures.
   *
   * @param counted the unit that its label says they are in, where it is none of money
   * @param derived what was computed of the rows above it, or null
   * @param money the money that it names
   * @param time the time that it or a row above it begins with, or null
   * @param named the side that its label names, asked where nothing else says one
   * @param unit that the row prints in a column of its own
   */
  private record Line(RowMeaning meaning, Flow side, Optional<String> counted, ValueKind derived, Optional<Fund> money, RowTimes.Time time,
      Optional<Flow> named, Optional<String> unit) {}

  private final FormCatalogue catalogue = FormCatalogue.standard();
  private final Accounts accounts = Accounts.standard();
  private final FactIds ids;
  private final Profile profile;

  ListingReader(FactIds ids, Profile profile) {
    this.ids = ids;
    this.profile = profile;
  }

  TableFacts read(PrintedTable.Listing table, String tableId) {
    Optional<FormCatalogue.Form> form = catalogue.form(table.form());
    Map<Integer, Flow> sides = sides(table, form, profile.kind() != DocumentKind.GOVERNMENT_REPORT);
    RowSubjects subjects = new RowSubjects(table, catalogue, accounts);
    Map<Integer, String> heads = HeadAccounts.of(table, catalogue, accounts, subjects.system());
    Map<Integer, ColumnMeaning> meanings = new HashMap<>();
    for (Column column : table.columns()) {
      if (column.role() == ColumnRole.VALUE) {
        meanings.put(column.index(), ColumnMeaning.of(column, sides.get(column.panel()), table.form(), catalogue, heads.get(column.index())));
      }
    }
    openingParts(table, meanings);
    Balances.settle(sides, meanings);
    UnnamedTotal.find(table, meanings, catalogue);
    MoneyColumns.settle(table, sides, meanings, catalogue);
    boolean government = profile.kind() == DocumentKind.GOVERNMENT_REPORT;
    Map<Integer, String> holders = government ? ColumnHolders.of(table, subjects.listHolders()) : ColumnHolders.ofUnits(table, this::named);
    // Below a unit's name alone a figure is all that the row is of.
    if (!government) {
      holders.keySet().forEach(index -> meanings.computeIfPresent(index, (key, meaning) -> meaning.bound() ? meaning : meaning.whole()));
    }
    ColumnTimes times = ColumnTimes.of(table, meanings.values(), profile);
    RowReader rows = new RowReader(table, catalogue, accounts);
    List<Fact> facts = new ArrayList<>();
    Map<PlacedCell, String> byCell = new HashMap<>();
    List<TableFacts.RowKey> keys = new ArrayList<>();
    int firstFilled = firstFilledRow(table);
    boolean summary = catalogue.has(table.form(), FormTrait.SUMMARY);
    boolean wider = meanings.values().stream().anyMatch(m -> "MEETINGS".equals(m.item()) || "TRAINING".equals(m.item()));
    StackedSides stacked = new StackedSides(table);
    MoneyRows money = new MoneyRows(table, catalogue);
    OpeningParts opening = new OpeningParts();
    Map<Integer, Flow> before = new HashMap<>();
    RowTimes begun = new RowTimes(times.ownYear(), !table.form().ofDepartments());
    CountedRows counted = new CountedRows();
    RowUnits units = new RowUnits(table);
    // 委托投资收益 below 一、收入 is revenue.
    FromAbove<Flow> listed = new FromAbove<>();
    ItemsOfUses items = new ItemsOfUses(accounts);
    for (int row = table.headRows(); row < table.grid().rows(); row++) {
      for (int panel = 0; panel < table.panels(); panel++) {
        Flow side = stacked.side(row, panel, sides.get(panel));
        RowMeaning plain = money.refine(panel, side, rows.row(row, panel, side, row == firstFilled));
        RowMeaning meaning = items.refine(panel, summary ? opening.refine(panel, plain) : subjects.opensGroup(row) ? plain.ofUnit() : plain);
        Flow asked = meaning.flow() == null ? side : meaning.flow();
        Optional<Flow> named = Flows.ofRow(table, meaning);
        List<String> codes = rows.codes(row, panel);
        Subject subject = subjects.of(row, panel, meaning, codes, asked == Flow.UNKNOWN ? named.orElse(asked) : asked);
        Flow own = meaning.ofWhich() && side == Flow.UNKNOWN ? before.getOrDefault(panel, side) : side;
        String printed = printedName(table, row, panel);
        before.put(panel, named.orElse(own));
        Optional<Flow> opened = listed.at(panel, printed,
            table.form().ofDepartments() || meaning.name() == null ? Optional.empty() : Flows.ofGroup(meaning.bare()));
        Optional<String> count = counted.of(panel, printed);
        Line line = new Line(
            meaning, own, units.of(row).filter(unit -> Amount.factor(unit).isEmpty()).or(() -> count), meaning.derived(), money.fund(panel),
            begun.of(panel, printed), named.or(() -> opened), units.of(row).filter(unit -> Amount.factor(unit).isPresent()));
        keys.add(new TableFacts.RowKey(row, panel, meaning.scheme(), meaning.code()));
        // The zeros that fill up the shorter of two lists are of nothing.
        boolean nameless = row > firstFilled && meaning.name() == null && codes.isEmpty() && named(table, panel);
        for (PlacedCell cell : table.grid().beginningIn(row)) {
          Column column = table.columns().get(cell.column());
          if (column.panel() != panel || column.role() != ColumnRole.VALUE || cell.blank()) {
            continue;
          }
          Optional<Amount> amount = Amount.parse(cell.text());
          if (amount.isEmpty() || cell.tokens().isEmpty() || nameless && amount.get().number().signum() == 0) {
            continue;
          }
          Subject held = subject.holder() == null ? subject.heldBy(holders.get(column.index())) : subject;
          Fact fact = fact(table, tableId, form, cell, column, meanings.get(column.index()), line, held, amount.get(), wider, times);
          facts.add(fact);
          byCell.put(cell, fact.id());
        }
      }
    }
    return new TableFacts(
        marked(table, RepeatedNames.told(table, facts)), byCell, keys, (int) meanings.values().stream().filter(ColumnMeaning::bound).count(), List.of(),
        List.of());
  }

  /** Whether a panel has columns that name its rows. */
  private static boolean named(PrintedTable.Listing table, int panel) {
    return table.columns().stream().anyMatch(column -> column.panel() == panel && (column.role() == ColumnRole.LABEL || column.role() == ColumnRole.CODE));
  }

  /** Whether a folded head of a column names money, a use, an item or an account. */
  private boolean named(String head) {
    return catalogue.total(head) || catalogue.generic(head) || catalogue.measure(head, Flow.EXPENDITURE).isPresent()
        || catalogue.measure(head, Flow.REVENUE).isPresent() || catalogue.threePublicItem(head).isPresent() || accounts.economic(head).isPresent()
        || accounts.function(head).isPresent();
  }

  /** In 小计 | 其中：基本支出 | 项目支出 both are parts, as the head after the first says; in 金额 | 其中：教育收费 one is a part of the other. */
  private void openingParts(PrintedTable.Listing table, Map<Integer, ColumnMeaning> meanings) {
    for (int i = 1; i + 1 < table.columns().size(); i++) {
      ColumnMeaning own = meanings.get(i);
      ColumnMeaning after = meanings.get(i + 1);
      if (own == null || after == null || !own.ofWhich() || !Parts.opens(table.columns().get(i).leaf())) {
        continue;
      }
      List<String> group = group(table.columns().get(i));
      boolean total = meanings.containsKey(i - 1) && catalogue.total(Wording.fold(table.columns().get(i - 1).leaf()));
      boolean listed = group.equals(group(table.columns().get(i - 1))) && group.equals(group(table.columns().get(i + 1)));
      if (total && listed && after.measure() != Measure.UNKNOWN && after.measure() != own.measure() && !after.ofWhich()) {
        meanings.put(i, own.asPart());
      }
    }
  }

  private static List<String> group(Column column) {
    return column.path().isEmpty() ? List.of() : column.path().subList(0, column.path().size() - 1);
  }

  private static int firstFilledRow(PrintedTable.Listing table) {
    for (int row = table.headRows(); row < table.grid().rows(); row++) {
      if (table.grid().beginningIn(row).stream().anyMatch(cell -> !cell.blank())) {
        return row;
      }
    }
    return -1;
  }

  /**
   * Which side of the account each panel is: by its heads, else left 收入 and right 支出 in forms that have both. What the table of a department lists by
   * project, naming no side, is spent on the projects.
   */
  private static Map<Integer, Flow> sides(PrintedTable.Listing table, Optional<FormCatalogue.Form> form, boolean planned) {
    Map<Integer, Flow> sides = new HashMap<>();
    Flow own = Flows.ofTitle(table).or(() -> Flows.ofRows(table)).orElse(form.map(FormCatalogue.Form::flow).orElse(Flow.UNKNOWN));
    for (int panel = 0; panel < table.panels(); panel++) {
      int index = panel;
      Flow side = own;
      if (own == Flow.UNKNOWN || table.panels() > 1 && !table.form().ofDepartments()) {
        String top = String.join("/", table.columns().stream().filter(c -> c.panel() == index && !c.path().isEmpty()).map(c -> c.path().get(0)).toList());
        Flow other = form.isPresent() && own == Flow.UNKNOWN && table.panels() > 1 ? panel == 0 ? Flow.REVENUE : Flow.EXPENDITURE : own;
        side = Flows.ofHeads(top).or(() -> Flows.ofPanel(table, index)).orElse(other);
      }
      if (side == Flow.UNKNOWN && table.form() == FormId.OTHER && planned && RowSubjects.ofProjects(table, panel)) {
        side = Flow.EXPENDITURE;
      }
      sides.put(panel, side);
    }
    return sides;
  }

  private Fact fact(
      PrintedTable.Listing table, String tableId, Optional<FormCatalogue.Form> form, PlacedCell cell, Column column, ColumnMeaning head, Line line,
      Subject subject, Amount amount, boolean wider, ColumnTimes times) {
    RowMeaning row = line.meaning();
    Flow side = line.side();
    boolean plain = head.kind() == ValueKind.AMOUNT;
    ValueKind kind = amount.percent()
        ? ValueKind.PERCENT
        : plain && line.counted().isPresent() ? ValueKind.COUNT : plain && line.derived() != null ? line.derived() : head.kind();
    String unit = switch (kind) {
      case PERCENT -> "%";
      case COUNT -> line.counted().orElse(head.unit());
      default -> head.unit() != null ? head.unit() : line.unit().orElse(table.caption().unit());
    };
    Scheme scheme = row.scheme();
    String code = row.code();
    String name = row.name();
    boolean total = row.total();
    if (table.form() == FormId.THREE_PUBLIC && head.item() != null && scheme != Scheme.THREE_PUBLIC) {
      boolean all = head.item().equals("TOTAL") && wider && column.path().size() == 1 && catalogue.threePublicItem(Wording.fold(column.leaf())).isEmpty();
      scheme = all ? Scheme.TOTAL : Scheme.THREE_PUBLIC;
      code = all ? null : head.item();
      name = name == null || row.time() || line.derived() != null || name.equals(subject.holder()) ? itemName(column) : name;
      total = head.item().equals("TOTAL");
    }
    // Below 本年收入 or 本年支出 a row that says 总计 is that column's.
    boolean ownTotal = row.flow() == Flow.GRAND_TOTAL && row.code() == null && head.flow() != null;
    Flow flow = row.flow() != null && !ownTotal ? row.flow() : head.flow() != null ? head.flow() : side;
    // The balances of a fund stand in one list with its revenue or its expenditure; that of a budget is an account of its revenue.
    boolean balance = row.flow() == null && head.flow() == null && subject.revenue() == null && subject.function() == null
        && line.named().filter(said -> Flows.balances(side, said)).isPresent();
    if (flow == Flow.UNKNOWN || balance) {
      flow = line.named().orElse(flow);
    }
    Optional<Fund> named = rowFund(table, name, flow);
    Fund fund = Optional.ofNullable(head.fund()).or(line::money).or(() -> named).or(() -> titleFund(table))
        .orElse(form.map(FormCatalogue.Form::fund).orElse(times.fund()));
    // Whatever table lists it, 三公 is the money that its own form is of.
    fund = scheme == Scheme.THREE_PUBLIC && fund == Fund.UNKNOWN ? catalogue.form(FormId.THREE_PUBLIC).orElseThrow().fund() : fund;
    boolean known = form.isPresent();
    Measure measure = !known && (flow == null || flow == Flow.UNKNOWN)
        ? Measure.UNKNOWN
        : row.measure() != null ? row.measure() : head.item() != null ? Measure.TOTAL : head.measure();
    if (measure == Measure.TOTAL && flow == Flow.EXPENDITURE) {
      measure = Uses.ofTitle(table).orElse(measure);
    }
    return new Fact(
        ids.id(cell), new Fact.Place(tableId, cell.row(), cell.column(), cell.page()), profile.scope() == null ? Scope.DEPARTMENT : profile.scope(),
        new Fact.Time(times.year(head, row, line.time()), times.stage(head, row, line.time())),
        new Fact.Account(
            side == Flow.EXPENDITURE ? table.form().ofExpenditure() : table.form(), flow == null ? Flow.UNKNOWN : flow, fund, measure,
            head.ofWhich() || row.ofWhich(), scheme, code, name, column.label(), total,
            false),
        subject.and(head.account()), Fact.Value.of(kind, amount, unit), Origin.TABLE, Fact.Verdict.OPEN);
  }

  /** The last label of a row as printed, with its number; empty where it has none. */
  private static String printedName(PrintedTable.Listing table, int row, int panel) {
    String name = "";
    for (PlacedCell cell : table.grid().beginningIn(row)) {
      Column column = table.columns().get(cell.column());
      name = column.panel() == panel && column.role() == ColumnRole.LABEL && !cell.blank() ? cell.compact() : name;
    }
    return name;
  }

  /** The head that names the item: not 预算数, 决算数 or 小计 below it. */
  private static String itemName(Column column) {
    for (int i = column.path().size() - 1; i > 0; i--) {
      if (!BELOW_ITEM.matcher(column.path().get(i)).matches()) {
        return column.path().get(i);
      }
    }
    return column.path().isEmpty() ? "" : column.path().get(0);
  }

  /** In the appropriation's summary the rows of the revenue side name the fund. */
  private static Optional<Fund> rowFund(PrintedTable.Listing table, String name, Flow flow) {
    if (table.form() != FormId.APPROPRIATION_SUMMARY || name == null || flow == Flow.EXPENDITURE) {
      return Optional.empty();
    }
    return Funds.first(name, List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL));
  }

  /** Forms of every fund whose title names one, and tables outside the catalogue that sum up all that is spent. */
  private Optional<Fund> titleFund(PrintedTable.Listing table) {
    String title = table.caption().title();
    if (title != null && table.form() == FormId.OTHER && profile.kind() != DocumentKind.GOVERNMENT_REPORT && Funds.ofAll(title)) {
      return Optional.of(Fund.ALL);
    }
    if (title == null || table.form() != FormId.THREE_PUBLIC && !catalogue.has(table.form(), FormTrait.LISTED)) {
      return Optional.empty();
    }
    // The title of 三公 says 一般公共预算 where the form is of all appropriation.
    return Funds.only(title).filter(fund -> fund != Fund.GENERAL || table.form() != FormId.THREE_PUBLIC);
  }

  /** Marks the leaves: figures that no other figure of the table is a part of. */
  private static List<Fact> marked(PrintedTable.Listing table, List<Fact> facts) {
    Leaves leaves = new Leaves(table, facts);
    return facts.stream().map(fact -> fact.withLeaf(leaves.leaf(fact))).toList();
  }
}
