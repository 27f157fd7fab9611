package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.form.PlacedCell;
import duizhang.form.StackedGrid;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures of a sheet outside its indicator grid: a block's label at the left edge, labels and numbers side by side, in some blocks under
 * heads such as {@code 年初预算数 | 全年预算数 | 全年执行数}.
 */
final class SheetFigures {
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("figures");
  private static final Pattern MONEY_HEAD = WORDS.pattern("money_head");
  private static final Pattern NO_FIGURE_HEAD = WORDS.pattern("no_figure_head");
  private static final Pattern NO_FIGURE_LABEL = WORDS.pattern("no_figure_label");
  private static final Pattern FUNDS_LABEL = WORDS.pattern("funds_label");
  private static final Pattern LONG_TEXT_HEAD = WORDS.pattern("long_text_head");
  private static final Pattern NAME_HEAD = WORDS.pattern("name_head");

  private static final Pattern HOLDER_LABEL = WORDS.pattern("holder_label");

  private static final Pattern LABELLED = WORDS.pattern("labelled");

  private final StackedGrid grid;
  private final String[] heads;
  /** What stands above the heads. */
  private final String[] upper;
  private PlacedCell block;

  private SheetFigures(StackedGrid grid) {
    this.grid = grid;
    this.heads = new String[grid.columns()];
    this.upper = new String[grid.columns()];
  }

  /** @param skipped rows that belong to indicator grids */
  static List<SheetFigure> find(StackedGrid grid, Set<Integer> skipped) {
    SheetFigures reader = new SheetFigures(grid);
    List<SheetFigure> figures = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      if (!skipped.contains(row)) {
        reader.enterBlock(row);
        if (reader.parts(row)) {
          reader.enterParts(row);
        } else if (reader.headRow(row)) {
          reader.leaveBlockOfHeads();
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
        Arrays.fill(upper, null);
        Arrays.fill(heads, null);
      }
    }
  }

  private boolean headRow(int row) {
    List<PlacedCell> cells = grid.beginningIn(row).stream().filter(cell -> !cell.blank()).toList();
    return cells.stream().noneMatch(cell -> Amount.parse(cell.text()).isPresent())
        && (cells.stream().filter(cell -> MONEY_HEAD.matcher(cell.folded()).matches()).anyMatch(cell -> cell != block || cells.size() > 1)
            || sources(row, cells));
  }

  /** Whether the block beside the row is of money and every cell of the row names some of it, whose amounts come below: 财政拨款, 其他资金, 资金总额. */
  private boolean sources(int row, List<PlacedCell> cells) {
    List<PlacedCell> heads = cells.stream().filter(cell -> cell != block).toList();
    return block != null && block.rowSpan() > 1 && block.row() == row && heads.size() > 1
        && heads.stream().allMatch(cell -> FUNDS_LABEL.matcher(cell.folded()).matches());
  }

  /** Whether every cell of a row names some of the money whose head stands above them all: 总额, 财政拨款, 其他资金 below 预算金额. */
  private boolean parts(int row) {
    List<PlacedCell> cells = grid.beginningIn(row).stream().filter(cell -> !cell.blank()).toList();
    return cells.size() > 1 && cells.stream().allMatch(cell -> FUNDS_LABEL.matcher(cell.folded()).matches() && heads[cell.column()] != null
        && heads[cell.column()].equals(heads[cells.get(0).column()]) && MONEY_HEAD.matcher(Wording.fold(heads[cell.column()])).matches());
  }

  private void enterParts(int row) {
    for (PlacedCell cell : grid.beginningIn(row)) {
      if (!cell.blank()) {
        upper[cell.column()] = heads[cell.column()];
        heads[cell.column()] = cell.compact();
      }
    }
  }

  /** Heads that begin at the left edge are under no block's label. */
  private void leaveBlockOfHeads() {
    if (block != null && MONEY_HEAD.matcher(block.folded()).matches()) {
      block = null;
    }
  }

  private void enterHeads(int row) {
    Arrays.fill(upper, null);
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
        // Of two kinds of money side by side without an amount between them the first one's amount is blank.
        if (money(cell)) {
          labels.removeIf(this::money);
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

  private boolean money(PlacedCell label) {
    return label != block && FUNDS_LABEL.matcher(label.folded()).matches();
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
      // A row of numbers alone, under heads of money.
      if (head == null || NO_FIGURE_HEAD.matcher(Wording.fold(head)).matches()) {
        return Optional.empty();
      }
      if (block != null && block.row() < cell.row() && labels.stream().allMatch(label -> label == block) && FUNDS_LABEL.matcher(Wording.fold(head)).matches()) {
        return Optional.of(new SheetFigure(cell, amount, block.compact(), head, List.of()));
      }
      boolean headed = block == null && labels.isEmpty()
          && Arrays.stream(heads).filter(Objects::nonNull).anyMatch(h -> MONEY_HEAD.matcher(Wording.fold(h)).matches());
      return headed ? Optional.of(new SheetFigure(cell, amount, null, head, List.of(head))) : Optional.empty();
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
    if (upper[cell.column()] != null) {
      path.add(upper[cell.column()]);
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
