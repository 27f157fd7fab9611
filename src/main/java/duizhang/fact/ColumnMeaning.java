package duizhang.fact;

import duizhang.codes.Flow;
import duizhang.codes.FormCatalogue;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.form.Column;
import java.util.List;
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
 */
record ColumnMeaning(
    Measure measure, boolean ofWhich, Flow flow, Fund fund, ValueKind kind, Stage stage, Integer year, boolean priorYear, String item, String unit,
    boolean bound) {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d|19\\d\\d)年?");
  private static final Pattern PRIOR = Pattern.compile("(上|去)一?年度?(实际)?(执行|预算|决算|支出|收入|完成|数)");
  private static final Pattern UNIT = Pattern.compile("\\((?:单位:)?(万元|亿元|千元|元|人|个|辆|台|套|年|%)\\)");

  static ColumnMeaning of(Column column, Flow side, String form, FormCatalogue catalogue) {
    List<String> path = column.path().stream().map(Wording::fold).toList();
    Measure measure = Measure.UNKNOWN;
    boolean ofWhich = false;
    Flow flow = null;
    boolean generic = false;
    for (int i = path.size() - 1; i >= 0 && measure == Measure.UNKNOWN; i--) {
      Optional<FormCatalogue.MeasureHead> known = catalogue.measure(path.get(i), side);
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
    String whole = String.join("/", path);
    if (measure == Measure.UNKNOWN && (generic || fund(whole) != null)) {
      measure = Measure.TOTAL;
    }
    // There the whole form is of the appropriation, which its panel's head says once more.
    measure = measure == Measure.APPROPRIATION && form.equals("appropriation_summary") ? Measure.TOTAL : measure;
    // The forms of basic expenditure hold nothing else: 基本支出 above 合计 says what the form says.
    if (measure == Measure.BASIC && form.endsWith("_basic")) {
      measure = Measure.TOTAL;
    }
    String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
    ofWhich |= leaf.startsWith("其中");
    String item = form.equals("three_public") ? item(path, catalogue) : null;
    ValueKind kind = kind(path, catalogue);
    if (measure == Measure.UNKNOWN && (kind == ValueKind.CHANGE || kind == ValueKind.PERCENT)) {
      measure = Measure.TOTAL;
    }
    Matcher unit = UNIT.matcher(whole);
    String newer = String.join("/", path.stream().map(ColumnMeaning::newer).toList());
    Matcher year = YEAR.matcher(newer);
    Fund fund = side == Flow.REVENUE && !form.equals("appropriation_summary") ? null : fund(whole);
    return new ColumnMeaning(
        measure, ofWhich, flow, fund, kind, stage(path), year.find() ? Integer.valueOf(year.group(1)) : null, PRIOR.matcher(newer).find(),
        item, unit.find() ? unit.group(1) : null, measure != Measure.UNKNOWN || item != null);
  }

  /** The same of a column whose 其中 opens the list of a total's parts instead of naming one of them. */
  ColumnMeaning asPart() {
    return new ColumnMeaning(measure, false, flow, fund, kind, stage, year, priorYear, item, unit, bound);
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

  private static Fund fund(String whole) {
    String leafwards = whole.substring(whole.lastIndexOf('/') + 1);
    for (String text : List.of(leafwards, whole)) {
      if (text.contains("政府性基金")) {
        return Fund.GOVERNMENT_FUND;
      }
      if (text.contains("国有资本经营") || text.contains("国资预算")) {
        return Fund.STATE_CAPITAL;
      }
      if (text.contains("一般公共预算")) {
        return Fund.GENERAL;
      }
    }
    if (leafwards.matches("(其中:?)?财政拨款(资金|收入|补助)?")) {
      return Fund.APPROPRIATION;
    }
    return null;
  }

  /** A change from one time to another is told of the newer one, which is named first or, in 比上年增减, not at all. */
  private static String newer(String head) {
    return head.replaceFirst("^(比|较|为|占)(?=.*年).*|(?<=数)(比|较|为|占).*", "");
  }

  /** The stage that folded heads, top to leaf, name; or null. */
  static Stage stage(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String head = newer(path.get(i));
      if (head.contains("全年预算") || head.matches(".*调整后?的?预算.*") || head.contains("预算调整")) {
        return Stage.ADJUSTED_BUDGET;
      }
      if (head.contains("执行数") || head.contains("执行金额")) {
        return Stage.EXECUTION;
      }
      if (head.matches(".*决算(数|金额)?\\)?$")) {
        return Stage.FINAL;
      }
      if (head.contains("年初预算") || head.matches(".*(?<!一般公共|政府性基金|国有资本经营)预算(数|金额|安排)$")) {
        return Stage.BUDGET;
      }
    }
    return null;
  }

  private static String item(List<String> path, FormCatalogue catalogue) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<String> item = catalogue.threePublicItem(path.get(i));
      if (item.isPresent()) {
        return item.get();
      }
      if (path.get(i).contains("三公") && !path.get(i).contains("预算数") || path.get(i).matches(".*三公经费(预算|决算)?数?$")) {
        return "TOTAL";
      }
      if (catalogue.total(path.get(i)) && path.get(i).matches("(合|总)计.*")) {
        return "TOTAL";
      }
    }
    return null;
  }
}
