package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.form.PlacedCell;
import duizhang.form.StackedGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures of a sheet outside its indicator grid: a block's label at the left edge, labels and numbers side by side, in some blocks under
 * heads such as {@code 年初预算数 | 全年预算数 | 全年执行数}.
 */
final class SheetFigures {
  private static final Pattern MONEY_HEAD = Pattern.compile(
      "(年初|全年|年度|本年|调整后?)?(预算|执行|决算|到位)(数|金额).*|(年度|全年)?实际(支出|执行).*|金额.*|.*(投入|安排|使用)的?(资金|金额).*");
  private static final Pattern NO_FIGURE_HEAD = Pattern.compile("(分值|权重|得分|自评).*");
  private static final Pattern NO_FIGURE_LABEL = Pattern.compile(".*(电话|编码|代码|邮编|日期|时间|序号|年份|分值|权重|得分|评分|总分|等级).*");
  private static final Pattern FUNDS_LABEL = Pattern.compile("(其中:?)?(年度资金总额|资金总额|合计|总计|小计|.*财政拨款.*|上年结转.*|其他资金.*|.*资金):?");
  private static final Pattern LONG_TEXT_HEAD = Pattern.compile(".*(内容|目标|说明|措施|依据|概述).*");
  private static final Pattern NAME_HEAD = Pattern.compile("(工作|任务|项目)?名称|项目|任务|工作任务|对应项目|年度资金总额");

  private static final Pattern HOLDER_LABEL = Pattern.compile("((部门|单位|部门\\(单位\\)|项目|政策)名称|(.*主管|.*实施|填报|申报|([省市区州县]级)?预算)(部门|单位)(及代码|名称)?):?");

  private static final Pattern LABELLED = Pattern.compile(
      "((?:其中[:：])?(?:一般公共预算|政府性基金|国有资本|纳入专户|财政专户|财政拨款|事业收入|其他资金|基本支出|项目支出|上年结转)[^:：\\d]*)[:：]([\\d,]+(?:\\.\\d+)?)");

  private final StackedGrid grid;
  private final String[] heads;
  private PlacedCell block;

  private SheetFigures(StackedGrid grid) {
    this.grid = grid;
    this.heads = new String[grid.columns()];
  }

  /** @param skipped rows that belong to indicator grids */
  static List<SheetFigure> find(StackedGrid grid, Set<Integer> skipped) {
    SheetFigures reader = new SheetFigures(grid);
    List<SheetFigure> figures = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      if (!skipped.contains(row)) {
        reader.enterBlock(row);
        if (reader.headRow(row)) {
          reader.enterHeads(row);
        } else {
          figures.addAll(reader.figures(row));
        }
      }
    }
    return figures;
  }

  /** A new label at the left edge opens a block and ends the heads of the one before; the labels of the parts of money open none. */
  private void enterBlock(int row) {
    PlacedCell left = grid.at(row, 0);
    if (left == null || left.blank() || left == block || !Wording.chinese(left.text())) {
      return;
    }
    boolean part = left.rowSpan() == 1 && block != null && (FUNDS_LABEL.matcher(left.folded()).matches() || Wording.numbered(left.compact()));
    boolean goesOn = block != null && left.compact().equals(block.compact());
    if (!part) {
      block = left;
      if (!goesOn) {
        Arrays.fill(heads, null);
      }
    }
  }

  private boolean headRow(int row) {
    List<PlacedCell> cells = grid.beginningIn(row).stream().filter(cell -> !cell.blank()).toList();
    return cells.stream().noneMatch(cell -> Amount.parse(cell.text()).isPresent())
        && cells.stream().anyMatch(cell -> cell != block && MONEY_HEAD.matcher(cell.folded()).matches());
  }

  private void enterHeads(int row) {
    Arrays.fill(heads, null);
    for (PlacedCell cell : grid.beginningIn(row)) {
      if (cell != block && !cell.blank()) {
        Arrays.fill(heads, cell.column(), Math.min(heads.length, cell.column() + cell.columnSpan()), cell.compact());
      }
    }
  }

  private List<SheetFigure> figures(int row) {
    List<SheetFigure> figures = new ArrayList<>();
    List<PlacedCell> labels = new ArrayList<>();
    boolean valueSeen = false;
    boolean named = false;
    PlacedCell last = null;
    for (int column = 0; column < grid.columns(); column++) {
      PlacedCell cell = grid.at(row, column);
      if (cell == null || cell == last || cell.blank()) {
        continue;
      }
      last = cell;
      Optional<Amount> amount = Amount.parse(cell.text());
      if (amount.isPresent()) {
        if (cell.row() == row && !cell.tokens().isEmpty()) {
          figure(cell, amount.get(), labels).ifPresent(figures::add);
        }
        valueSeen = true;
      } else if (cell.row() == row && LABELLED.matcher(cell.compact()).matches()) {
        labelled(cell).ifPresent(figures::add);
      } else if (Wording.chinese(cell.text())) {
        if (valueSeen) {
          labels.clear();
          valueSeen = false;
        }
        // The text beside such a label is a name and labels nothing.
        if (!named) {
          labels.add(cell);
        }
        named = HOLDER_LABEL.matcher(cell.folded()).matches();
      }
    }
    return figures;
  }

  /** An amount behind its label in one cell: {@code 其中：一般公共预算：1902.15}. */
  private Optional<SheetFigure> labelled(PlacedCell cell) {
    Matcher matcher = LABELLED.matcher(cell.compact());
    if (cell.tokens().size() != 1 || !matcher.matches()) {
      return Optional.empty();
    }
    return Amount.parse(matcher.group(2)).map(amount -> new SheetFigure(cell, amount, block == null ? null : block.compact(), matcher.group(1), List.of()));
  }

  private Optional<SheetFigure> figure(PlacedCell cell, Amount amount, List<PlacedCell> labels) {
    String head = heads[cell.column()];
    List<PlacedCell> own = labels.stream()
        .filter(label -> label != block || labels.size() == 1)
        .filter(label -> heads[label.column()] == null || !LONG_TEXT_HEAD.matcher(Wording.fold(heads[label.column()])).matches())
        .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    String label = String.join("/", own.stream().map(c -> Wording.withoutNumbering(c.compact()).replaceFirst("[:：]$", "")).toList());
    boolean noFigure = NO_FIGURE_LABEL.matcher(Wording.fold(label)).matches() || head != null && NO_FIGURE_HEAD.matcher(Wording.fold(head)).matches();
    if (noFigure || label.length() > 60) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>();
    String labelHead = heads[own.get(0).column()];
    if (labelHead != null && head != null && !NAME_HEAD.matcher(Wording.fold(labelHead)).matches()) {
      path.add(labelHead);
    }
    if (head != null) {
      path.add(head);
    }
    if (own.contains(block)) {
      // A label with its own number is no block.
      block = null;
    }
    String inBlock = block == null || HOLDER_LABEL.matcher(block.folded()).matches() ? null : block.compact();
    return Optional.of(new SheetFigure(cell, amount, inBlock, label, path));
  }
}
