package duizhang.fact;

import duizhang.codes.Stage;
import duizhang.codes.Wording;
import duizhang.form.CaptionReader;
import duizhang.form.PlacedCell;
import duizhang.words.Parts;
import duizhang.words.Stages;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in a sheet outside its indicator grid.
 *
 * @param block the label of the block it stands in, such as {@code 项目资金（万元）}, or null
 * @param label of its row
 * @param heads over it, from top to leaf
 */
record SheetFigure(PlacedCell cell, Amount amount, String block, String label, List<String> heads) {
  private static final WordFile SHEET = WordFile.of("rows.yaml").section("sheet");
  private static final Pattern FUNDS = SHEET.pattern("funds");
  private static final Pattern SUM = SHEET.pattern("sum");
  private static final Pattern TASKS = SHEET.pattern("tasks");
  private static final Pattern RATE = SHEET.pattern("rate");
  private static final Pattern COUNT = SHEET.pattern("count");
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("figure");
  private static final Pattern TOTAL = WORDS.pattern("total");
  private static final Pattern PART = WORDS.pattern("part");
  private static final Pattern TIME = WORDS.pattern("time");

  /** How forms on a whole unit call the sum of its money: 年度部门预算收入小计（1至7项）. */
  private static final Pattern WHOLE = WORDS.pattern("whole");

  /** Whether it is money of the project that the sheet is about. */
  boolean funds() {
    boolean inFunds = block != null && FUNDS.matcher(Wording.fold(block)).matches();
    return inFunds || PART.matcher(folded()).matches() || TOTAL.matcher(folded()).matches() && !SUM.matcher(folded()).matches();
  }

  /** Whether it is the project's whole money. */
  boolean total() {
    return funds() && (TOTAL.matcher(folded()).matches() || said().isPresent());
  }

  /** The stage that the label says where no head says it and the label says nothing else: 调整后预算数 beside its amount. */
  private Optional<Stage> said() {
    return heads.isEmpty() && TIME.matcher(folded()).matches() ? Stages.ofHeads(List.of(folded())) : Optional.empty();
  }

  /** Whether it is all of a unit's revenue or expenditure. */
  boolean whole() {
    return !funds() && !task() && WHOLE.matcher(folded()).matches();
  }

  /** Whether it belongs to a list of tasks, each with its money. */
  boolean task() {
    return block != null && TASKS.matcher(Wording.fold(block)).matches();
  }

  boolean percent() {
    return amount.percent() || rate();
  }

  /** Whether its head calls it the share of the money that was spent. */
  boolean rate() {
    return RATE.matcher(leaf()).matches();
  }

  boolean count() {
    return COUNT.matcher(folded().replaceFirst("[(][^()]*[)]$", "")).matches() && unit() == null;
  }

  /** The folded label without colon and {@code 其中}. */
  String folded() {
    return Parts.without(Wording.withoutNumbering(Wording.fold(label))).replaceFirst(":$", "");
  }

  /** The label nearest to the figure, of 按支出性质分/其中：基本支出 the last, as {@link #folded} is. */
  String nearest() {
    String all = folded();
    return Parts.without(all.substring(all.lastIndexOf('/') + 1));
  }

  /** The folded head right above it; empty where it has none. */
  String leaf() {
    return heads.isEmpty() ? "" : Wording.fold(heads.get(heads.size() - 1));
  }

  /** The unit that its head, its label or its block prints, the nearest first, or null. */
  String unit() {
    List<String> nearestFirst = new ArrayList<>(heads.stream().map(Wording::fold).toList());
    Collections.reverse(nearestFirst);
    return Stream.concat(nearestFirst.stream(), Stream.of(Wording.fold(label), Wording.fold(block == null ? "" : block)))
        .flatMap(text -> CaptionReader.unitIn(text).stream())
        .findFirst()
        .orElse(null);
  }

  /** The stage that the heads name. */
  Optional<Stage> stage() {
    if (percent()) {
      return Optional.of(Stage.EXECUTION);
    }
    List<String> bare = heads.stream().map(head -> Wording.fold(head).replaceFirst("[(].*", "")).toList();
    return Stages.ofHeads(bare).or(this::said);
  }

  /** The printed path; the label is in it where the row does not name what the figure is of. */
  String path() {
    Stream<String> parts = Stream.concat(Stream.ofNullable(block), Stream.concat(funds() ? Stream.of(label) : Stream.empty(), heads.stream()));
    return String.join("/", parts.filter(part -> !part.isEmpty()).toList());
  }

  /** Exact yuan, or null where no unit of money is printed. */
  BigDecimal yuan(String unit) {
    return percent() ? null : amount.yuan(unit);
  }
}
