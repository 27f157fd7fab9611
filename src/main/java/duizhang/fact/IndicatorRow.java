package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.form.PlacedCell;
import duizhang.form.StackedGrid;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of an indicator grid, its texts by part.
 *
 * @param project id of the project it belongs to
 * @param texts without blanks; parts without text are not in it
 * @param begun the parts whose text begins in this row and does not come down from a merged cell above
 */
record IndicatorRow(int page, String project, String level1, String level2, Map<IndicatorPart, String> texts, Set<IndicatorPart> begun) {
  private static final Pattern POINTS = WordFile.of("rows.yaml").section("indicator").pattern("points");
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("row");
  private static final Pattern TEMPLATE = WORDS.pattern("template");
  private static final Pattern TICKED = Pattern.compile("[☑√✓✔■]([^☑√✓✔■□☐\\s]*)");
  private static final Pattern UNIT_IN_NAME = Pattern.compile(".*[（(]([^（()）\\d]{1,5})[)）]");

  static IndicatorRow read(StackedGrid grid, int row, IndicatorHead head) {
    Map<IndicatorPart, String> texts = new EnumMap<>(IndicatorPart.class);
    Set<IndicatorPart> begun = EnumSet.noneOf(IndicatorPart.class);
    int shift = shift(grid, row, head);
    PlacedCell last = null;
    for (int column = 0; column < grid.columns(); column++) {
      PlacedCell cell = grid.at(row, column);
      IndicatorPart part = cell == null || cell == last || cell.blank() ? null : part(cell, head, shift);
      last = cell;
      if (part == null || part == IndicatorPart.OTHER) {
        continue;
      }
      String text = part == IndicatorPart.REASON ? reason(cell, head) : cell.compact();
      if (!text.isEmpty()) {
        texts.merge(part, text, (a, b) -> part == IndicatorPart.REASON ? a + "；" + b : a + b);
        if (cell.row() == row) {
          begun.add(part);
        }
      }
    }
    return new IndicatorRow(grid.pageOf(row), null, null, null, texts, begun);
  }

  private static IndicatorPart part(PlacedCell cell, IndicatorHead head, int shift) {
    IndicatorPart part = head.part(cell, shift);
    boolean second = part == IndicatorPart.LEVEL1 && head.has(IndicatorPart.LEVEL2) && LevelNames.secondOnly(cell.folded());
    return second ? IndicatorPart.LEVEL2 : part;
  }

  /** Tables turned into text lose merged cells, and their rows slip by one column: the names of the levels tell. */
  private static int shift(StackedGrid grid, int row, IndicatorHead head) {
    int first = head.column(IndicatorPart.LEVEL1);
    int second = head.column(IndicatorPart.LEVEL2);
    if (first < 0 || second != first + 1 || grid.at(row, first) == null || grid.at(row, second) == null) {
      return 0;
    }
    PlacedCell left = grid.at(row, first);
    PlacedCell right = grid.at(row, second);
    if (left.row() == row && LevelNames.secondOnly(left.folded())) {
      return right.blank() ? 0 : -1;
    }
    return left.blank() && right.row() == row && LevelNames.firstOnly(right.folded()) ? 1 : 0;
  }

  /** A mark alone stands for the head over it; of a list of boxes the ticked ones count. */
  private static String reason(PlacedCell cell, IndicatorHead head) {
    String text = cell.compact();
    if (text.matches("[☑√✓✔■]")) {
      return head.leaf(cell.column());
    }
    if (!text.matches(".*[□☐☑].*")) {
      return text.matches("[-—–/]+") ? "" : text;
    }
    return String.join("；", TICKED.matcher(text).results().map(result -> result.group(1)).filter(t -> !t.isEmpty()).toList());
  }

  String text(IndicatorPart part) {
    return texts.getOrDefault(part, "");
  }

  /** Whether the part's text is printed in this row. */
  boolean printed(IndicatorPart part) {
    return begun.contains(part);
  }

  /** Whether an indicator begins in this row: rows that only name a level hold none. */
  boolean begins() {
    return printed(IndicatorPart.LEVEL3) || printed(IndicatorPart.TARGET) || printed(IndicatorPart.ACTUAL);
  }

  /** Whether the row is one of the template's that nobody filled. */
  boolean template() {
    return TEMPLATE.matcher(Wording.fold(text(IndicatorPart.LEVEL3))).matches() && TEMPLATE.matcher(text(IndicatorPart.TARGET)).matches()
        && text(IndicatorPart.ACTUAL).isEmpty() && text(IndicatorPart.WEIGHT).isEmpty();
  }

  /** The row as one of a project, with the levels it stands under. */
  IndicatorRow of(String newProject, String newLevel1, String newLevel2) {
    return new IndicatorRow(page, newProject, newLevel1, newLevel2, texts, begun);
  }

  /**
   * Whether the first row of the next page holds the rest of this row. A whole row has a weight; of the two pieces of a torn one only one has it.
   * Forms without weights are known by the target in the same way.
   */
  boolean goesOnIn(IndicatorRow next, IndicatorHead head) {
    if (next.texts.isEmpty()) {
      return false;
    }
    if (next.text(IndicatorPart.LEVEL3).isEmpty() && next.text(IndicatorPart.WEIGHT).isEmpty()) {
      return true;
    }
    IndicatorPart telling = head.has(IndicatorPart.WEIGHT) ? IndicatorPart.WEIGHT : IndicatorPart.TARGET;
    return text(telling).isEmpty() != next.text(telling).isEmpty();
  }

  IndicatorRow joined(IndicatorRow rest) {
    Map<IndicatorPart, String> whole = new EnumMap<>(IndicatorPart.class);
    whole.putAll(texts);
    rest.texts.forEach((part, text) -> {
      if (part == IndicatorPart.LEVEL3 || !part.level()) {
        whole.merge(part, text, String::concat);
      }
    });
    return new IndicatorRow(page, project, level1, level2, whole, begun);
  }

  Indicator indicator(int sequence) {
    String target = given(IndicatorPart.TARGET);
    String actual = given(IndicatorPart.ACTUAL);
    Measured aim = Measured.of(target);
    Measured result = Measured.of(actual);
    String operator = aim.operator() != null ? aim.operator() : Measured.operator(given(IndicatorPart.OPERATOR));
    return new Indicator(
        project, sequence, page, level1, level2, given(IndicatorPart.LEVEL3), operator, target, aim.number(), actual, result.number(),
        unit(aim, result), number(IndicatorPart.WEIGHT), number(IndicatorPart.SCORE), given(IndicatorPart.REASON));
  }

  /** The unit of its own cell, of the target, of the result, or the one in brackets after the indicator's name. */
  private String unit(Measured aim, Measured result) {
    if (given(IndicatorPart.UNIT) != null) {
      return given(IndicatorPart.UNIT);
    }
    if (aim.unit() != null || aim.number() == null) {
      return aim.unit();
    }
    Matcher named = UNIT_IN_NAME.matcher(text(IndicatorPart.LEVEL3));
    return result.unit() != null ? result.unit() : named.matches() ? named.group(1) : null;
  }

  private String given(IndicatorPart part) {
    return texts.get(part);
  }

  private BigDecimal number(IndicatorPart part) {
    return Amount.parse(POINTS.matcher(text(part)).replaceFirst("")).map(Amount::number).orElse(null);
  }
}
