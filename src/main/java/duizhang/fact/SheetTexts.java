package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.form.PlacedCell;
import duizhang.form.StackedGrid;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a sheet that stand beside their labels, in its cells or in the lines above it. Null where not printed. */
final class SheetTexts {
  private static final WordFile SHEET = WordFile.of("rows.yaml").section("sheet");
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("texts");
  private static final Pattern GOALS = WORDS.pattern("goals");
  private static final Pattern RESULT_HEAD = WORDS.pattern("result_head");
  private static final Pattern TARGET_HEAD = WORDS.pattern("target_head");
  private static final String GOAL_LABEL = WORDS.text("goal_label");
  private static final Pattern TICKED = Pattern.compile("[☑√✓✔■]([^☑√✓✔■□☐\\s]+)");
  private static final Pattern GRADE = WORDS.pattern("grade");

  private final StackedGrid grid;
  private final List<String> above;

  SheetTexts(StackedGrid grid, List<String> above) {
    this.grid = grid;
    this.above = above;
  }

  /** The text right of the first cell whose folded label fits, or after the colon in the same cell or line. */
  String beside(String label) {
    Pattern alone = Pattern.compile("(" + label + "):?");
    Pattern within = Pattern.compile("(" + label + ")[:：](.+)");
    for (PlacedCell cell : grid.cells()) {
      Matcher matcher = within.matcher(cell.compact());
      if (matcher.matches()) {
        return matcher.group(matcher.groupCount());
      }
      if (alone.matcher(cell.folded()).matches()) {
        int column = cell.column() + cell.columnSpan();
        PlacedCell value = column < grid.columns() ? grid.at(cell.row(), column) : null;
        return value == null || value.blank() ? null : plain(value.text());
      }
    }
    Pattern line = Pattern.compile("(?:^|\\s)(" + label + ")(?:\\s*[:：]\\s*|\\s{2,})(\\S(?:\\s?\\S)*)");
    for (int i = above.size() - 1; i >= 0; i--) {
      Matcher matcher = line.matcher(above.get(i));
      if (matcher.find()) {
        return plain(matcher.group(matcher.groupCount()));
      }
    }
    return null;
  }

  boolean labelled(String label) {
    return grid.cells().stream().anyMatch(cell -> cell.folded().matches("(" + label + "):?"));
  }

  String grade() {
    String beside = beside(SHEET.text("grade"));
    if (beside != null) {
      List<String> ticked = TICKED.matcher(beside).results().map(result -> result.group(1)).toList();
      if (ticked.size() == 1) {
        return ticked.get(0);
      }
      if (beside.length() <= 4) {
        return beside;
      }
    }
    return grid.cells().stream()
        .map(cell -> GRADE.matcher(cell.compact()))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse(null);
  }

  /** What was aimed at. */
  String targets(Set<Integer> indicatorRows) {
    String block = goals(false, indicatorRows);
    return block != null ? block : labelledGoal(GOAL_LABEL, indicatorRows);
  }

  /** What came out. */
  String results(Set<Integer> indicatorRows) {
    String block = goals(true, indicatorRows);
    return block != null ? block : labelledGoal(GOAL_LABEL + SHEET.text("result"), indicatorRows);
  }

  /** The text right of a label that stands inside another block, as 项目年度目标 does in 项目基本情况. */
  private String labelledGoal(String label, Set<Integer> indicatorRows) {
    Pattern alone = Pattern.compile("(" + label + "):?");
    for (PlacedCell cell : grid.cells()) {
      int column = cell.column() + cell.columnSpan();
      if (cell.column() > 0 && column < grid.columns() && !indicatorRows.contains(cell.row()) && alone.matcher(cell.folded()).matches()) {
        PlacedCell value = grid.at(cell.row(), column);
        boolean head = value == null || value.blank() || RESULT_HEAD.matcher(value.folded()).matches() || TARGET_HEAD.matcher(value.folded()).matches();
        return head ? null : plain(value.text());
      }
    }
    return null;
  }

  /** The texts of the block of goals; with heads 预期目标 and 实际完成情况 over two columns, else all of it is target. */
  private String goals(boolean results, Set<Integer> indicatorRows) {
    List<String> texts = new ArrayList<>();
    boolean inside = false;
    int resultColumn = Integer.MAX_VALUE;
    for (int row = 0; row < grid.rows(); row++) {
      if (indicatorRows.contains(row)) {
        // Forms with several goals print each before its indicators.
        inside = false;
        continue;
      }
      PlacedCell left = grid.at(row, 0);
      if (left != null && !left.blank() && left.row() == row) {
        inside = GOALS.matcher(left.folded()).matches();
      }
      if (!inside) {
        continue;
      }
      for (PlacedCell cell : grid.beginningIn(row)) {
        if (cell == left || cell.blank()) {
          continue;
        }
        if (RESULT_HEAD.matcher(cell.folded()).matches()) {
          resultColumn = cell.column();
        } else if (!TARGET_HEAD.matcher(cell.folded()).matches() && cell.column() >= resultColumn == results) {
          texts.add(plain(cell.text()));
        }
      }
    }
    return texts.isEmpty() ? null : String.join("", texts);
  }

  /** The text in one line; wide gaps become one blank. */
  private static String plain(String text) {
    return String.join("", text.lines().map(String::strip).toList()).replaceAll("[\\s\\u3000\\u00a0]+", " ").strip();
  }
}
