package duizhang.rules;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.RuleCatalogue;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The identities that one table owes: sums along its rows and down its columns. */
public final class FormIdentities {
  private static final String SUM_LEAF = WordFile.of("rows.yaml").text("sum_leaf");
  private static final Set<Measure> USES = EnumSet.of(
      Measure.BASIC, Measure.PROJECT, Measure.PERSONNEL, Measure.PUBLIC_USE, Measure.RESERVED, Measure.REMITTED_TO_SUPERIOR, Measure.BUSINESS,
      Measure.SUBSIDY_TO_SUBORDINATE);
  private static final Set<Measure> SOURCES = EnumSet.of(
      Measure.APPROPRIATION, Measure.GENERAL_BUDGET, Measure.GOVERNMENT_FUND, Measure.STATE_CAPITAL, Measure.SPECIAL_ACCOUNT, Measure.SUPERIOR_SUBSIDY,
      Measure.INSTITUTIONAL, Measure.BUSINESS, Measure.REMITTED_BY_SUBORDINATE, Measure.OTHER, Measure.CARRIED_OVER, Measure.RESERVE_USED);
  private static final Set<Measure> BASIC_PARTS = EnumSet.of(Measure.PERSONNEL, Measure.PUBLIC_USE);
  private static final Set<Measure> FUNDS = EnumSet.of(Measure.GENERAL_BUDGET, Measure.GOVERNMENT_FUND, Measure.STATE_CAPITAL);

  private static final Map<FormId, String> FINAL = Map.of(
      FormId.REVENUE_EXPENDITURE_SUMMARY, "FA01", FormId.REVENUE, "FA02", FormId.EXPENDITURE, "FA03", FormId.APPROPRIATION_SUMMARY, "FA04",
      FormId.GENERAL_BUDGET_EXPENDITURE,
      "FA05", FormId.GENERAL_BUDGET_BASIC, "FA06", FormId.THREE_PUBLIC, "FA07", FormId.GOVERNMENT_FUND, "FA08", FormId.STATE_CAPITAL, "FA09");
  private static final Map<FormId, String> BUDGET = Map.of(
      FormId.REVENUE_EXPENDITURE_SUMMARY, "BU1", FormId.REVENUE, "BU2", FormId.EXPENDITURE, "BU3", FormId.APPROPRIATION_SUMMARY, "BU4",
      FormId.GENERAL_BUDGET_EXPENDITURE,
      "BU5", FormId.GENERAL_BUDGET_BASIC, "BU6", FormId.GOVERNMENT_FUND, "BU7", FormId.STATE_CAPITAL, "BU8", FormId.THREE_PUBLIC, "BU9");

  private final TableShape shape;
  private final List<Fact> facts;
  /** Figures under heads that name economic accounts: a matrix beside the form's own columns. */
  private final List<Fact> items;
  private final String prefix;
  private final List<Identity> found = new ArrayList<>();

  private FormIdentities(TableShape shape, List<Fact> facts, String prefix) {
    this.shape = shape;
    List<Fact> amounts = facts.stream().filter(f -> f.amount() != null && f.valueKind() == ValueKind.AMOUNT).toList();
    this.facts = amounts.stream().filter(f -> !underItem(f)).toList();
    items = amounts.stream().filter(FormIdentities::underItem).toList();
    this.prefix = prefix;
  }

  /** How the rule ids of a form begin: FA01 … in final accounts, BU1 … in budgets. */
  public static String prefix(DocumentKind kind, FormId form) {
    return (kind == DocumentKind.BUDGET ? BUDGET : FINAL).getOrDefault(form, form.id());
  }

  /**
   * @param facts of one table
   * @param prefix of the rule ids
   */
  public static List<Identity> of(TableShape shape, List<Fact> facts, String prefix) {
    FormIdentities identities = new FormIdentities(shape, facts, prefix);
    FormId form = facts.isEmpty() ? FormId.OTHER : facts.get(0).form();
    if (!form.ofDepartments()) {
      return List.of();
    }
    switch (form) {
      case THREE_PUBLIC -> identities.threePublic();
      case REVENUE_EXPENDITURE_SUMMARY, APPROPRIATION_SUMMARY -> identities.summary();
      case PROCUREMENT, PURCHASED_SERVICES -> {
        identities.rows();
        identities.found.addAll(NestedRows.of(shape, identities.facts, prefix));
      }
      default -> {
        identities.rows();
        identities.hierarchy(identities.facts);
        identities.hierarchy(identities.items);
        identities.items();
        identities.holders();
        if (form == FormId.REVENUE && facts.stream().anyMatch(FormIdentities::subtotalOfSource)) {
          identities.sources();
        } else if (listsLines(facts)) {
          identities.summary();
        }
      }
    }
    return identities.found;
  }

  /** Whether a form lists named lines, every one of them known, in place of codes. */
  private static boolean listsLines(List<Fact> facts) {
    return facts.stream().anyMatch(f -> f.scheme() == Scheme.LINE)
        && facts.stream().allMatch(f -> f.scheme() == Scheme.LINE || f.scheme() == Scheme.TOTAL && USES.contains(f.measure()));
  }

  // Along a row: total = uses, sources or funds.

  private void rows() {
    // Some forms print 人员经费 and 公用经费 beside the 基本支出 that they add up to.
    boolean basicInParts = facts.stream().anyMatch(f -> f.measure() == Measure.BASIC) && facts.stream().anyMatch(f -> BASIC_PARTS.contains(f.measure()));
    for (List<Fact> row : groups(facts, f -> List.of(f.row(), of(f.stage()), of(f.fiscalYear()), side(f))).values()) {
      Set<Measure> parts = row.get(0).form() == FormId.REVENUE ? SOURCES : USES;
      boolean appropriation = row.stream().anyMatch(f -> f.measure() == Measure.APPROPRIATION && !f.ofWhich());
      Predicate<Fact> part = f -> parts.contains(f.measure()) && !f.ofWhich() && !(appropriation && FUNDS.contains(f.measure()))
          && !(basicInParts && BASIC_PARTS.contains(f.measure())) && !belowSubtotal(f, row);
      sum("R", row, f -> f.measure() == Measure.TOTAL && !f.ofWhich(), part, Identity.Kind.ROW);
      if (basicInParts) {
        sum("RB", row, f -> f.measure() == Measure.BASIC && !f.ofWhich(), f -> BASIC_PARTS.contains(f.measure()) && !f.ofWhich(), Identity.Kind.ROW);
      }
    }
  }

  /** Whether the subtotal of its own heads stands beside it: 项目支出 in 小计, 一般公共预算 and 政府性基金 counts once. */
  private static boolean belowSubtotal(Fact fact, List<Fact> row) {
    int end = fact.columnLabel().lastIndexOf('/');
    String heads = end < 0 ? "" : fact.columnLabel().substring(0, end);
    return end > 0 && row.stream().anyMatch(f -> f != fact && f.measure() == fact.measure() && sums(heads, f.columnLabel()));
  }

  /** Whether heads end in the leaf that sums up what stands under the first of them. */
  static boolean sums(String heads, String label) {
    return label.matches(Pattern.quote(heads) + "/" + SUM_LEAF);
  }

  /** In the fund forms revenue and balances stand beside the expenditure; in the revenue form all columns belong together. */
  private static String side(Fact fact) {
    return fact.form() == FormId.REVENUE || fact.flow() == Flow.EXPENDITURE ? "" : fact.flow().name();
  }

  // Down a column: total = top codes, a code = the codes below it.

  private void hierarchy(List<Fact> figures) {
    for (List<Fact> column : groups(figures, f -> List.of(
        f.flow(), f.fund(), f.measure(), of(f.stage()), of(f.fiscalYear()), f.ofWhich(), of(f.subject().holder()), underItem(f) ? f.subject().economic() : ""))
        .values()) {
      for (CodeTree list : CodeTree.of(column, FormIdentities::account)) {
        int before = found.size();
        hierarchy(column, list);
        if (list.again()) {
          found.subList(before, found.size()).removeIf(sum -> !sum.holds());
        }
      }
    }
  }

  private static String account(Fact fact) {
    return fact.scheme() == Scheme.FUNCTION || fact.scheme() == Scheme.ECONOMIC ? fact.code() : null;
  }

  private void hierarchy(List<Fact> column, CodeTree list) {
    list.children().forEach((code, children) -> {
      Fact parent = list.at(code);
      add(code.length() == 3 ? "H2" : "H3", parent, children, Identity.Kind.COLUMN, shape.blankChild(parent, children));
    });
    List<Fact> tops = list.tops();
    // A cell beside blank labels is no total where others are: it is what a panel leaves that is shorter than its neighbour.
    boolean unnamed = column.stream().filter(f -> f.scheme() == Scheme.TOTAL && named(f) == null).count() > 1;
    for (Fact total : column) {
      if (total.scheme() == Scheme.TOTAL && !(unnamed && named(total) == null)) {
        add("H1", total, tops, Identity.Kind.COLUMN, shape.blankTop(total, tops));
      }
      boolean personnel = "PERSONNEL_TOTAL".equals(total.code());
      if (personnel || "PUBLIC_USE_TOTAL".equals(total.code())) {
        List<Fact> side = tops.stream().filter(f -> f.code().matches("30[13].*") == personnel).toList();
        if (!side.isEmpty()) {
          add(personnel ? "1" : "2", total, side, Identity.Kind.COLUMN, shape.blankTop(total, side));
        }
      }
    }
  }

  private static String named(Fact fact) {
    return fact.itemName() == null || fact.itemName().isBlank() ? null : fact.itemName();
  }

  private static boolean underItem(Fact fact) {
    return fact.scheme() != Scheme.ECONOMIC && fact.subject().economic() != null;
  }

  /** Along a row of a matrix: a class = its items, the whole = the classes, or the items where no class is printed. */
  private void items() {
    Map<Object, List<Fact>> beside = groups(facts, Fact::row);
    for (List<Fact> row : groups(items, f -> List.of(f.row(), f.fund(), of(f.stage()), of(f.fiscalYear()))).values()) {
      List<CodeTree> lists = CodeTree.of(row, f -> f.subject().economic());
      if (lists.size() != 1) {
        continue;
      }
      lists.get(0).children().forEach((code, below) -> {
        Fact whole = lists.get(0).at(code);
        add("X", whole, below, Identity.Kind.ROW, shape.blankInRow(whole, below));
      });
      List<Fact> tops = lists.get(0).tops();
      List<Fact> wholes = beside.getOrDefault(row.get(0).row(), List.of()).stream()
          .filter(f -> f.fund() == row.get(0).fund() && f.stage() == row.get(0).stage() && !f.ofWhich()
              && Objects.equals(f.fiscalYear(), row.get(0).fiscalYear()))
          .toList();
      // The use that the items are of, where the row prints it; else the whole.
      List<Fact> own = wholes.stream().filter(f -> f.measure() == row.get(0).measure()).toList();
      List<Fact> whole = own.isEmpty() ? wholes.stream().filter(f -> f.measure() == Measure.TOTAL).toList() : own;
      if (whole.size() == 1) {
        add("X", whole.get(0), tops, Identity.Kind.ROW, shape.blankInRow(whole.get(0), tops));
      }
    }
  }

  /** The whole = the units that it lists. */
  private void holders() {
    for (List<Fact> column : groups(facts, f -> List.of(f.column(), of(f.stage()), of(f.fiscalYear()))).values()) {
      List<Fact> units = column.stream().filter(f -> f.scheme() == Scheme.TOTAL && f.subject().holder() != null).toList();
      List<Fact> wholes = column.stream().filter(f -> f.scheme() == Scheme.TOTAL && f.subject().holder() == null).toList();
      if (wholes.size() == 1 && units.size() > 1) {
        int last = units.stream().mapToInt(Fact::row).max().orElseThrow();
        add("H0", wholes.get(0), units, Identity.Kind.COLUMN, shape.blankBetween(units.get(0).row(), last, wholes.get(0)));
      }
    }
  }

  /** Forms that list the sources down the page: the whole = the subtotals of the sources, a subtotal = its kinds. */
  private void sources() {
    for (List<Fact> column : groups(facts, f -> List.of(f.column(), of(f.stage()), of(f.fiscalYear()))).values()) {
      List<Fact> lines = column.stream().filter(f -> f.source() != null).toList();
      Map<Object, List<Fact>> bySource = groups(lines, Fact::source);
      List<Fact> subtotals = lines.stream().filter(Fact::total).toList();
      column("S", line(column, "GRAND_TOTAL_REVENUE"), subtotals);
      for (List<Fact> source : bySource.values()) {
        source.stream().filter(Fact::total).findFirst()
            .ifPresent(subtotal -> column("K", subtotal, source.stream().filter(f -> !f.total() && !f.ofWhich()).toList()));
      }
    }
  }

  private static boolean subtotalOfSource(Fact fact) {
    return fact.scheme() == Scheme.LINE && fact.total() && fact.source() != null;
  }

  // 三公

  private void threePublic() {
    for (List<Fact> side : groups(facts, f -> List.of(of(f.stage()), of(f.fiscalYear()), shape.vertical(f) ? f.column() : -1, shape.vertical(f) ? -1 : f.row()))
        .values()) {
      Map<String, Fact> items = new LinkedHashMap<>();
      side.stream().filter(f -> f.scheme() == Scheme.THREE_PUBLIC).forEach(f -> items.putIfAbsent(f.code(), f));
      Fact all = side.stream().filter(f -> f.scheme() == Scheme.TOTAL).findFirst().orElse(null);
      Identity.Kind kind = shape.bodyRows() == 1 ? Identity.Kind.SINGLE_ROW : shape.vertical(side.get(0)) ? Identity.Kind.COLUMN : Identity.Kind.ROW;
      List<String> parts = items.containsKey("VEHICLES")
          ? List.of("ABROAD", "VEHICLES", "RECEPTION")
          : List.of("ABROAD", "VEHICLE_PURCHASE", "VEHICLE_OPERATION", "RECEPTION");
      items("1", items.get("TOTAL"), items, parts, kind);
      items("2", items.get("VEHICLES"), items, List.of("VEHICLE_PURCHASE", "VEHICLE_OPERATION"), kind);
      items("3", all, items, List.of("TOTAL", "MEETINGS", "TRAINING"), kind);
    }
  }

  private void items(String rule, Fact total, Map<String, Fact> items, List<String> codes, Identity.Kind kind) {
    List<Fact> parts = codes.stream().map(items::get).filter(Objects::nonNull).toList();
    if (total != null && !parts.isEmpty()) {
      add(rule, total, parts, kind, parts.size() < codes.size());
    }
  }

  // The two sides of the summaries.

  private void summary() {
    for (List<Fact> row : groups(facts, f -> List.of(f.row(), f.flow(), of(f.code()), f.fund(), of(f.stage()))).values()) {
      sum("U", row, f -> f.measure() == Measure.TOTAL, f -> USES.contains(f.measure()), Identity.Kind.ROW);
    }
    for (List<Fact> row : groups(facts.stream().filter(f -> !USES.contains(f.measure())).toList(), f -> List.of(f.row(), f.flow(), of(f.code()), of(f.stage())))
        .values()) {
      Predicate<Fact> total = f -> f.fund() == Fund.APPROPRIATION || f.fund() == Fund.ALL;
      if (row.stream().filter(total).count() == 1 && row.size() > 1) {
        sum("R", row, total, total.negate(), Identity.Kind.ROW);
      }
    }
    for (List<Fact> column : groups(facts, f -> List.of(f.column(), of(f.stage()), of(f.fiscalYear()))).values()) {
      Fact revenue = line(column, "REVENUE_TOTAL");
      Fact expenditure = line(column, "EXPENDITURE_TOTAL");
      List<Fact> sources = column.stream()
          .filter(f -> f.scheme() == Scheme.LINE && f.flow() == Flow.REVENUE && !f.total() && !f.ofWhich())
          .toList();
      boolean appropriation = sources.stream().anyMatch(f -> f.code().equals("APPROPRIATION"));
      List<Fact> funds = sources.stream().filter(f -> FUNDS.contains(Measure.valueOf(f.code()))).toList();
      if (appropriation && !funds.isEmpty()) {
        add("F", sources.stream().filter(f -> f.code().equals("APPROPRIATION")).findFirst().orElseThrow(), funds, Identity.Kind.COLUMN, shape.blankLine(funds));
        sources = sources.stream().filter(f -> !funds.contains(f)).toList();
      }
      List<Fact> functions = column.stream().filter(f -> f.scheme() == Scheme.FUNCTION && !f.ofWhich()).toList();
      column("1", revenue, sources);
      column("2", expenditure, functions);
      if (revenue != null || !sources.isEmpty()) {
        column("3", line(column, "GRAND_TOTAL_REVENUE"), with(revenue, sources, line(column, "OPENING_BALANCE"), line(column, "RESERVE_USED")));
      }
      List<Fact> openings = column.stream().filter(f -> f.flow() == Flow.OPENING_BALANCE && f.ofWhich()).toList();
      column("O", line(column, "OPENING_BALANCE"), openings);
      List<Fact> uses = column.stream().filter(f -> f.scheme() == Scheme.TOTAL && USES.contains(f.measure())).toList();
      Fact basic = uses.stream().filter(f -> f.measure() == Measure.BASIC).findFirst().orElse(null);
      List<Fact> basicParts = basic == null ? List.of() : uses.stream().filter(f -> BASIC_PARTS.contains(f.measure())).toList();
      column("E", expenditure, uses.stream().filter(f -> !basicParts.contains(f)).toList());
      column("B", basic, basicParts);
      List<Fact> spent = !functions.isEmpty() ? functions : uses.stream().filter(f -> !basicParts.contains(f)).toList();
      if (expenditure != null || !spent.isEmpty()) {
        column("4", line(column, "GRAND_TOTAL_EXPENDITURE"), with(expenditure, spent, line(column, "CLOSING_BALANCE"), line(column, "SURPLUS_ALLOCATION")));
      }
    }
    Fact left = facts.stream().filter(f -> "GRAND_TOTAL_REVENUE".equals(f.code())).findFirst().orElse(null);
    Fact right = facts.stream()
        .filter(
            f -> "GRAND_TOTAL_EXPENDITURE".equals(f.code()) && f.fund() != Fund.GENERAL && f.fund() != Fund.GOVERNMENT_FUND && f.fund() != Fund.STATE_CAPITAL)
        .min(Comparator.comparingInt(Fact::column)).orElse(null);
    if (left != null && right != null) {
      add("5", left, List.of(right), Identity.Kind.ROW, false);
    }
  }

  private void column(String rule, Fact total, List<Fact> parts) {
    if (total != null && !parts.isEmpty() && !parts.contains(total)) {
      add(rule, total, parts, Identity.Kind.COLUMN, shape.blankLine(parts));
    }
  }

  private static List<Fact> with(Fact subtotal, List<Fact> lines, Fact... more) {
    List<Fact> parts = new ArrayList<>(subtotal == null ? lines : List.of(subtotal));
    for (Fact fact : more) {
      if (fact != null) {
        parts.add(fact);
      }
    }
    return parts;
  }

  private static Fact line(List<Fact> column, String code) {
    return column.stream().filter(f -> code.equals(f.code()) && f.scheme() == Scheme.LINE).findFirst().orElse(null);
  }

  private void sum(String rule, List<Fact> row, Predicate<Fact> isTotal, Predicate<Fact> isPart, Identity.Kind kind) {
    List<Fact> totals = row.stream().filter(isTotal).toList();
    List<Fact> parts = row.stream().filter(isPart).toList();
    if (totals.size() == 1 && !parts.isEmpty()) {
      add(rule, totals.get(0), parts, kind, shape.blankInRow(totals.get(0), parts));
    }
  }

  private void add(String rule, Fact total, List<Fact> parts, Identity.Kind kind, boolean free) {
    found.add(new Identity(RuleCatalogue.standard().id(prefix, rule), Identity.instance(total), kind, total, parts, free));
  }

  private static Map<Object, List<Fact>> groups(List<Fact> facts, Function<Fact, Object> key) {
    return facts.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private static Object of(Object value) {
    return value == null ? "" : value;
  }
}
