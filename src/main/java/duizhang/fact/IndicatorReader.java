package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.form.PlacedCell;
import duizhang.form.StackedGrid;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the indicator grids of a sheet: merged levels carried down, rows torn by a page break mended, blank rows of the template left out. */
final class IndicatorReader {
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("indicators");
  private static final Pattern TOTAL = WORDS.pattern("total");
  private static final Pattern CLOSING = WORDS.pattern("closing");

  /**
   * What the grids of a sheet hold.
   *
   * @param listed the projects, where the grid lists several; empty where the sheet is about one
   * @param rows the rows of the indicator grids, heads included
   * @param score the printed total, or null
   * @param bound how many columns the heads name
   */
  record Found(List<Indicator> indicators, List<ListedProject> listed, Set<Integer> rows, BigDecimal score, int bound) {}

  /** A project of a list. {@code unit} is the agency in whose rows it stands, or null; {@code funds} its money. */
  record ListedProject(String id, PlacedCell cell, String name, String unit, String target, List<SheetFigure> funds) {}

  private final StackedGrid grid;
  private final FactIds ids;
  private final String sheetProject;
  private final List<ListedProject> listed = new ArrayList<>();
  private final List<IndicatorRow> drafts = new ArrayList<>();
  private final Set<Integer> rows = new TreeSet<>();
  private IndicatorHead head;
  private BigDecimal score;
  private int bound;
  private String level1;
  private String level2;
  private String agency;

  private IndicatorReader(StackedGrid grid, FactIds ids, String sheetProject) {
    this.grid = grid;
    this.ids = ids;
    this.sheetProject = sheetProject;
  }

  /** @param sheetProject id of the project that the sheet is about, where it is about one */
  static Found read(StackedGrid grid, FactIds ids, String sheetProject) {
    IndicatorReader reader = new IndicatorReader(grid, ids, sheetProject);
    reader.readRows();
    List<Indicator> indicators = new ArrayList<>();
    Map<String, Integer> sequences = new HashMap<>();
    for (IndicatorRow draft : reader.drafts) {
      if (!draft.template()) {
        indicators.add(draft.indicator(sequences.merge(draft.project(), 1, Integer::sum)));
      }
    }
    return new Found(List.copyOf(indicators), List.copyOf(reader.listed), reader.rows, reader.score, reader.bound);
  }

  private void readRows() {
    boolean torn = false;
    for (int row = 0; row < grid.rows(); row++) {
      torn |= startsPage(row);
      Optional<IndicatorHead> begins = IndicatorHead.at(grid, row);
      Optional<IndicatorHead> refines = head == null ? Optional.empty() : head.refinedBy(grid, row);
      if (begins.isPresent() || refines.isPresent()) {
        head = begins.orElseGet(refines::orElseThrow);
        bound = Math.max(bound, head.bound());
        for (int r = head.start(); r < head.end(); r++) {
          rows.add(r);
        }
        row = head.end() - 1;
        continue;
      }
      if (head != null && numbers(row)) {
        rows.add(row);
        continue;
      }
      if (head == null || closes(row)) {
        head = null;
        continue;
      }
      rows.add(row);
      readRow(row, torn);
      torn = false;
    }
  }

  private boolean startsPage(int row) {
    return row > 0 && grid.segments().stream().anyMatch(segment -> segment.firstRow() == row);
  }

  /** A row that numbers the columns. */
  private boolean numbers(int row) {
    List<PlacedCell> filled = grid.beginningIn(row).stream().filter(cell -> !cell.blank()).toList();
    for (int i = 0; i < filled.size(); i++) {
      if (!filled.get(i).folded().equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return filled.size() > 2;
  }

  private boolean closes(int row) {
    int left = Math.max(0, head.column(IndicatorPart.LEVEL1));
    return grid.beginningIn(row).stream().anyMatch(cell -> cell.column() <= left && CLOSING.matcher(cell.folded()).matches());
  }

  private void readRow(int row, boolean torn) {
    IndicatorRow line = IndicatorRow.read(grid, row, head);
    if (grid.beginningIn(row).stream().anyMatch(cell -> TOTAL.matcher(cell.folded()).matches())) {
      score = total(row, line).orElse(score);
      return;
    }
    if (head.has(IndicatorPart.PROJECT)) {
      readProject(row, line);
    }
    boolean newLevels = carryLevels(line, torn);
    IndicatorRow last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (torn && !newLevels && last != null && last.goesOnIn(line, head)) {
      drafts.set(drafts.size() - 1, last.joined(line));
    } else if (line.begins()) {
      drafts.add(line.of(listed.isEmpty() ? sheetProject : listed.get(listed.size() - 1).id(), level1, level2));
    }
  }

  /** A name in a row of its own is the agency's; a name beside indicators is a project's, printed again where a page break tears its cell. */
  private void readProject(int row, IndicatorRow line) {
    String name = line.text(IndicatorPart.PROJECT);
    if (!line.printed(IndicatorPart.PROJECT)) {
      return;
    }
    ListedProject last = listed.isEmpty() ? null : listed.get(listed.size() - 1);
    if (line.texts().size() == 1) {
      agency = name;
    } else if (last == null || !last.name().equals(name) || !Objects.equals(last.unit(), agency)) {
      PlacedCell cell = grid.at(row, head.column(IndicatorPart.PROJECT));
      String goal = line.text(IndicatorPart.GOAL);
      listed.add(new ListedProject(ids.project(cell), cell, name, agency, goal.isEmpty() ? null : goal, funds(row)));
      level1 = null;
      level2 = null;
    }
  }

  private List<SheetFigure> funds(int row) {
    return grid.beginningIn(row).stream()
        .filter(cell -> head.part(cell, 0) == IndicatorPart.FUNDS && !cell.tokens().isEmpty())
        .flatMap(cell -> Amount.parse(cell.text()).map(amount -> new SheetFigure(cell, amount, null, head.leaf(cell.column()), List.of())).stream())
        .toList();
  }

  /** Takes over the levels that are printed in this row; says whether they are more than the rest of a label torn by the page break. */
  private boolean carryLevels(IndicatorRow line, boolean torn) {
    boolean fresh = false;
    String first = line.text(IndicatorPart.LEVEL1);
    if (line.printed(IndicatorPart.LEVEL1)) {
      if (torn && LevelNames.rest(level1, first)) {
        level1 = level1 + first;
        relabel(true);
      } else if (!first.equals(level1)) {
        level1 = first;
        level2 = null;
        fresh = true;
      }
    }
    String second = line.text(IndicatorPart.LEVEL2);
    if (line.printed(IndicatorPart.LEVEL2)) {
      if (torn && !fresh && LevelNames.rest(level2, second)) {
        level2 = level2 + second;
        relabel(false);
      } else if (!second.equals(level2)) {
        level2 = second;
        fresh = true;
      }
    }
    return fresh;
  }

  /** Gives the rows that already stand under the torn label its whole name. */
  private void relabel(boolean first) {
    String whole = first ? level1 : level2;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      IndicatorRow draft = drafts.get(i);
      String upper = first ? draft.level1() : draft.level2();
      if (upper == null || upper.equals(whole) || !whole.startsWith(upper)) {
        return;
      }
      drafts.set(i, first ? draft.of(draft.project(), whole, draft.level2()) : draft.of(draft.project(), draft.level1(), whole));
    }
  }

  /** The total of the scores: in the column of the scores, else the last number of the row. */
  private Optional<BigDecimal> total(int row, IndicatorRow line) {
    Optional<BigDecimal> printed = Amount.parse(line.text(IndicatorPart.SCORE)).map(Amount::number);
    if (printed.isPresent() || head.has(IndicatorPart.SCORE) && !line.text(IndicatorPart.WEIGHT).isEmpty()) {
      return printed;
    }
    if (!head.has(IndicatorPart.SCORE)) {
      return Optional.empty();
    }
    List<PlacedCell> cells = grid.beginningIn(row);
    for (int i = cells.size() - 1; i >= 0; i--) {
      Optional<Amount> amount = Amount.parse(Wording.compact(cells.get(i).text()));
      if (amount.isPresent()) {
        return amount.map(Amount::number);
      }
    }
    return Optional.empty();
  }
}
