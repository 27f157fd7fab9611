package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.form.Column;
import duizhang.words.Funds;
import duizhang.words.Parts;
import duizhang.words.Stages;
import duizhang.words.WordFile;
import duizhang.words.Years;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the heads of a column say of its figures.
 *
 * @param flow null where the row or form decides
 * @param fund null where the form decides
 * @param stage null where the document decides
 * @param year null where the document decides
 * @param priorYear the heads say 上年 instead of a year
 * @param item the item of the 三公 form, or null
 * @param bound whether the vocabulary knows the heads
 * @param account the economic account that the heads name, or null
 * @param heads folded, from the top to the leaf
 * @param initial whether the heads say 年初: the budget before it was adjusted
 */
record ColumnMeaning(
    Measure measure, boolean ofWhich, Flow flow, Fund fund, ValueKind kind, Stage stage, Integer year, boolean priorYear, String item, String unit,
    boolean bound, String account, boolean initial, int panel, List<String> heads) {
  private static final Pattern THREE_PUBLIC = WordFile.of("rows.yaml").section("head").pattern("three_public");
  private static final Pattern TOTAL = WordFile.of("rows.yaml").section("head").pattern("total");
  private static final List<Fund> NARROWER_FIRST = List.of(Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL, Fund.GENERAL);
  private static final Pattern RECEIVED = WordFile.of("rows.yaml").section("head").pattern("received");
  private static final Pattern LEFT_OF_USE = WordFile.of("rows.yaml").section("head").pattern("left_of_use");
  private static final Pattern UNIT = WordFile.of("rows.yaml").section("head").pattern("unit");

  static ColumnMeaning of(Column column, Flow side, FormId form, FormCatalogue catalogue, String account) {
    List<String> path = column.path().stream().map(Wording::fold).toList();
    // Where the table has both sides, the heads above a leaf say which of them its words are of: 事业收入 below 本年收入.
    Flow named = side == Flow.UNKNOWN ? Flows.ofHeads(String.join("/", path)).orElse(side) : side;
    return of(column, path, side, named, form, catalogue, account);
  }

  private static ColumnMeaning of(Column column, List<String> path, Flow side, Flow named, FormId form, FormCatalogue catalogue, String account) {
    Measure measure = Measure.UNKNOWN;
    boolean ofWhich = false;
    Flow flow = null;
    boolean generic = false;
    for (int i = path.size() - 1; i >= 0 && measure == Measure.UNKNOWN; i--) {
      Optional<FormCatalogue.MeasureHead> known = catalogue.measure(path.get(i), named);
      if (known.isPresent()) {
        measure = known.get().measure();
        ofWhich = known.get().ofWhich();
        flow = known.get().flow();
      } else if (catalogue.generic(path.get(i))) {
        generic = true;
      }
    }
    // 一般公共预算 below 上年结转 is what was carried over of that fund.
    boolean carried = side == Flow.REVENUE && flow == null && path.stream()
        .anyMatch(head -> catalogue.measure(head, side).filter(known -> known.measure() == Measure.CARRIED_OVER).isPresent());
    if (carried) {
      measure = Measure.CARRIED_OVER;
      flow = Flow.OPENING_BALANCE;
    }
    // A lower head says what the money is for, one above it which side of the account it is.
    for (int i = path.size() - 1; i >= 0 && flow == null; i--) {
      flow = catalogue.measure(path.get(i), named).map(FormCatalogue.MeasureHead::flow).orElse(null);
    }
    flow = flow == null && !form.ofDepartments() && path.stream().anyMatch(Flows::fromAbove) ? Flow.REVENUE : flow;
    flow = flow == null && side == Flow.UNKNOWN && named != Flow.UNKNOWN ? named : flow;
    String whole = String.join("/", path);
    // 基本支出结转 is what is left, or was, of the money for that use.
    if (!path.isEmpty() && (flow == Flow.OPENING_BALANCE || flow == Flow.CLOSING_BALANCE)) {
      Matcher left = LEFT_OF_USE.matcher(path.get(path.size() - 1));
      measure = left.matches() ? catalogue.measure(left.group(1), Flow.EXPENDITURE).map(FormCatalogue.MeasureHead::measure).orElse(measure) : measure;
    }
    if (measure == Measure.UNKNOWN && (generic || fund(path) != null || account != null)) {
      measure = Measure.TOTAL;
    }
    // There the whole form is of the appropriation, which its panel's head says once more.
    measure = measure == Measure.APPROPRIATION && form == FormId.APPROPRIATION_SUMMARY ? Measure.TOTAL : measure;
    // The forms of basic expenditure hold nothing else: 基本支出 above 合计 says what the form says.
    if (measure == Measure.BASIC && catalogue.has(form, FormTrait.BASIC)) {
      measure = Measure.TOTAL;
    }
    String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
    ofWhich |= Parts.opens(leaf);
    String item = form == FormId.THREE_PUBLIC ? item(path, catalogue) : null;
    ValueKind kind = kind(path, catalogue);
    if (measure == Measure.UNKNOWN && (kind == ValueKind.CHANGE || kind == ValueKind.PERCENT)) {
      measure = Measure.TOTAL;
    }
    Matcher unit = UNIT.matcher(whole);
    Fund fund = side == Flow.REVENUE && form != FormId.APPROPRIATION_SUMMARY && !carried ? null : fund(path);
    return new ColumnMeaning(
        measure, ofWhich, flow, fund, kind, Stages.ofHeads(path).orElse(null), Years.ofHeads(path).orElse(null), Years.prior(path),
        item, unit.find() ? unit.group(1) : null, measure != Measure.UNKNOWN || item != null, account, Stages.initial(path), column.panel(), path);
  }

  /** The same of a column whose 其中 opens the list of a total's parts instead of naming one of them. */
  ColumnMeaning asPart() {
    return new ColumnMeaning(measure, false, flow, fund, kind, stage, year, priorYear, item, unit, bound, account, initial, panel, heads);
  }

  /** Whether the head is money received where the table tells what was spent of it: 本年拨款. */
  boolean ofAppropriation() {
    return !heads.isEmpty() && RECEIVED.matcher(heads.get(heads.size() - 1)).matches();
  }

  /** The same of a column of revenue. */
  ColumnMeaning received() {
    return with(Measure.TOTAL, Flow.REVENUE, fund, true);
  }

  /** The same of a column that is the sum of those beside it. */
  ColumnMeaning whole() {
    return with(Measure.TOTAL, flow, fund, true);
  }

  /** The same of a column of expenditure that what was carried over pays for. */
  ColumnMeaning paidByCarried() {
    return with(measure == Measure.CARRIED_OVER ? Measure.TOTAL : measure, Flow.EXPENDITURE, fund, bound);
  }

  /** The same of a column whose money the columns beside it tell. */
  ColumnMeaning of(Fund money) {
    return with(measure == Measure.UNKNOWN ? Measure.TOTAL : measure, flow, money, true);
  }

  private ColumnMeaning with(Measure newMeasure, Flow newFlow, Fund newFund, boolean newBound) {
    return new ColumnMeaning(
        newMeasure, ofWhich, newFlow, newFund, kind, stage, year, priorYear, item, unit, newBound, account, initial, panel, heads);
  }

  /** Whether its figures would be, as far as its heads are understood, of the same point as those of a column beside it but for the time. */
  boolean meansTheSame(ColumnMeaning other) {
    return panel == other.panel && (measure == other.measure || measure == Measure.UNKNOWN) && ofWhich == other.ofWhich && flow == other.flow
        && fund == other.fund && kind == other.kind
        && Objects.equals(item, other.item) && Objects.equals(account, other.account);
  }

  private static ValueKind kind(List<String> path, FormCatalogue catalogue) {
    if (!path.isEmpty() && catalogue.column("term", path.get(path.size() - 1))) {
      return ValueKind.COUNT;
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      String head = path.get(i);
      if (catalogue.column("percent", head)) {
        return ValueKind.PERCENT;
      }
      if (catalogue.column("change", head)) {
        return ValueKind.CHANGE;
      }
      if (catalogue.column("count", head)) {
        return ValueKind.COUNT;
      }
    }
    return ValueKind.AMOUNT;
  }

  /** A head may name two funds where the narrower money is said below or beside 一般公共预算, never the other way round. */
  private static Fund fund(List<String> path) {
    String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
    return Funds.first(leaf, NARROWER_FIRST)
        .or(() -> Funds.first(String.join("/", path), NARROWER_FIRST))
        .or(() -> Funds.appropriationHead(leaf) ? Optional.of(Fund.APPROPRIATION) : Optional.empty())
        .orElse(null);
  }

  private static String item(List<String> path, FormCatalogue catalogue) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<String> item = catalogue.threePublicItem(path.get(i));
      if (item.isPresent()) {
        return item.get();
      }
      if (THREE_PUBLIC.matcher(path.get(i)).matches()) {
        return "TOTAL";
      }
      if (catalogue.total(path.get(i)) && TOTAL.matcher(path.get(i)).matches()) {
        return "TOTAL";
      }
    }
    // 小计 right below a year is of all items; below an item the loop has found that.
    return !path.isEmpty() && catalogue.total(path.get(path.size() - 1)) ? "TOTAL" : null;
  }
}
