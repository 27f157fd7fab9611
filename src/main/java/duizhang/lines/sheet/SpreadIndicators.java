package duizhang.lines.sheet;

import duizhang.codes.Wording;
import duizhang.lines.Stretches;
import duizhang.read.Partition;
import duizhang.read.text.Field;
import duizhang.read.text.Piece;
import duizhang.read.text.PrintedLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a grid of indicators where blanks stand for places. Stretches of a page that no text reaches into part its columns; the points of a row, or
 * its target, are printed at the middle of the lines of its other cells, and the name of a level at the middle of its rows.
 */
final class SpreadIndicators {
  private static final WordFile WORDS = WordFile.of("indicators.yaml");
  private static final String BLOCK = WORDS.text("block");
  private static final WordFile GOAL_WORDS = WordFile.of("sheets.yaml").section("goals");
  private static final Pattern LABEL = GOAL_WORDS.pattern("label");
  private static final Pattern PLANNED = GOAL_WORDS.pattern("planned");
  private static final Pattern REACHED = GOAL_WORDS.pattern("reached");
  private static final String GOALS = GOAL_WORDS.text("whole");
  private static final Pattern POINTS = Pattern.compile("\\d+(\\.\\d+)?");

  /** So many blanks between words are more than a space. */
  private static final int GAP = 2;

  /** A head is torn over no more lines than this above and below the line that names the levels. */
  private static final int HEAD_LINES = 2;

  /** What a row costs, in lines, that has no text in a column. */
  private static final double EMPTY = 1.5;

  /** A text of a line between wide blanks. */
  private record Text(Piece piece) {
    int line() {
      return piece.line().number();
    }

    String folded() {
      return Wording.fold(piece.text());
    }
  }

  /** A stretch of a page with the texts in it, top to bottom. */
  private record Band(List<Text> texts) {
    boolean block() {
      return texts.stream().allMatch(text -> BLOCK.contains(text.folded()));
    }
  }

  /** The name of a level with the middle of its lines. */
  private record Level(Field name, int first, int last) {
    double middle() {
      return (first + last) / 2.0;
    }

    /** How far, in lines, rows lie from where they should for the name to stand at their middle, and how many of its lines they leave outside. */
    double off(int[] upper, int[] lower) {
      return Math.abs((upper[0] + lower[1]) / 2.0 - middle()) + Math.max(0, upper[0] - first) + Math.max(0, last - lower[1]);
    }

    String folded() {
      return Wording.fold(name.text());
    }
  }

  private final IndicatorVocabulary vocabulary = IndicatorVocabulary.standard();
  private final SheetPages pages;
  private final IndicatorRows rows = new IndicatorRows();
  private final List<Level> upper = new ArrayList<>();
  private final Map<Integer, Field> head = new HashMap<>();
  private IndicatorHeads heads;
  private Field level2;

  private SpreadIndicators(SheetPages pages) {
    this.pages = pages;
  }

  /**
   * The rows of the goals and of the indicators.
   *
   * @param form the lines of one form, over pages or not
   * @param below number of its first line below the money
   */
  static List<Map<Integer, Field>> find(SheetPages pages, List<PrintedLine> form, int below) {
    SpreadIndicators reader = new SpreadIndicators(pages);
    int named = below;
    while (named < form.size() && !reader.names(form.get(named))) {
      named++;
    }
    Optional<IndicatorGrid> grid = reader.read(form, named);
    if (grid.isEmpty()) {
      return List.of();
    }
    List<Map<Integer, Field>> rows = new ArrayList<>(goals(form.subList(below, Math.max(below, named - HEAD_LINES))));
    rows.addAll(grid.get().rows());
    return rows;
  }

  /** The goals, and how far they were reached where that stands beside them. */
  private static List<Map<Integer, Field>> goals(List<PrintedLine> lines) {
    List<Text> all = lines.stream().flatMap(line -> texts(line).stream()).toList();
    List<Text> label = all.stream().filter(text -> GOALS.contains(text.folded()) || LABEL.matcher(text.folded()).matches()).toList();
    List<HeadRow.Found> named = HeadRow.of(List.of(LABEL), label.stream().map(Text::piece).toList());
    List<Band> bands = bands(all.stream().filter(text -> !label.contains(text)).toList());
    if (named.isEmpty() || bands.isEmpty() || bands.size() > 2) {
      return List.of();
    }
    if (bands.size() == 1) {
      return List.of(Map.of(0, named.get(0).field(), 1, field(bands.get(0).texts())));
    }
    List<Text> planned = bands.get(0).texts();
    List<Text> reached = bands.get(1).texts();
    boolean headed = PLANNED.matcher(planned.get(0).folded()).matches() && REACHED.matcher(reached.get(0).folded()).matches();
    return !headed || planned.size() == 1 || reached.size() == 1
        ? List.of()
        : List.of(Map.of(0, named.get(0).field(), 1, field(planned.subList(0, 1)), 2, field(reached.subList(0, 1))),
            Map.of(1, field(planned.subList(1, planned.size())), 2, field(reached.subList(1, reached.size()))));
  }

  private static Field field(List<Text> texts) {
    return new Field(texts.stream().map(Text::piece).toList());
  }

  private Optional<IndicatorGrid> read(List<PrintedLine> form, int named) {
    int end = named;
    while (end < form.size() && !IndicatorGrid.total(form.get(end)) && !IndicatorGrid.ends(form.get(end))) {
      end++;
    }
    if (named == form.size()) {
      return Optional.empty();
    }
    Map<Integer, List<PrintedLine>> byPage = new TreeMap<>();
    for (PrintedLine line : form.subList(Math.max(0, named - HEAD_LINES), end)) {
      byPage.computeIfAbsent(pages.page(line), page -> new ArrayList<>()).add(line);
    }
    for (List<PrintedLine> lines : byPage.values()) {
      page(lines);
      if (heads == null) {
        return Optional.empty();
      }
    }
    List<Map<Integer, Field>> all = new ArrayList<>(rows.rows());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    all.addAll(IndicatorGrid.totals(heads, form.subList(end, form.size())));
    return Optional.of(new IndicatorGrid(heads, IndicatorGrid.whole(head, all)));
  }

  /** Whether a line names two columns of a grid, one of them a level. */
  private boolean names(PrintedLine line) {
    List<IndicatorColumn> named = texts(line).stream().flatMap(text -> column(text.folded()).stream()).toList();
    return named.size() > 1 && named.stream().anyMatch(column -> column == IndicatorColumn.SECOND || column == IndicatorColumn.NAME);
  }

  private Optional<IndicatorColumn> column(String folded) {
    for (int i = 0; i < vocabulary.columns().size(); i++) {
      if (vocabulary.wordings().get(i).matcher(folded).matches()) {
        return Optional.of(vocabulary.columns().get(i));
      }
    }
    return Optional.empty();
  }

  private static List<Text> texts(PrintedLine line) {
    List<Text> texts = new ArrayList<>();
    String text = line.text();
    int start = -1;
    int end = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Piece.blank(text.charAt(i));
      if (start >= 0 && (i == text.length() || blank && i - end >= GAP - 1)) {
        texts.add(new Text(new Piece(line, start, end)));
        start = -1;
      } else if (!blank) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    return texts;
  }

  private void page(List<PrintedLine> lines) {
    int named = 0;
    while (named < lines.size() && !names(lines.get(named))) {
      named++;
    }
    int from = named < lines.size() ? named : -1;
    List<Text> body = new ArrayList<>();
    List<Text> above = new ArrayList<>();
    int begins = from < 0 ? 0 : lines.get(from).number() + HEAD_LINES;
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      boolean inHead = from >= 0 && (i <= from || line.number() <= begins && texts(line).stream().noneMatch(this::valued));
      begins = inHead || i <= from ? begins : Math.min(begins, line.number() - 1);
      (inHead ? above : body).addAll(texts(line));
    }
    List<Band> bands = bands(body);
    List<IndicatorColumn> columns = from < 0 ? goingOn(bands) : headed(bands, above);
    if (columns.isEmpty()) {
      return;
    }
    Map<IndicatorColumn, Band> byColumn = new HashMap<>();
    for (int i = 0; i < bands.size(); i++) {
      if (columns.get(i) != null) {
        byColumn.put(columns.get(i), bands.get(i));
      }
    }
    read(byColumn);
  }

  /** Whether a text below the heads is one of the first row's: a level, a number of points. */
  private boolean valued(Text text) {
    return vocabulary.names(text.folded()) || POINTS.matcher(text.folded()).matches();
  }

  private static List<Band> bands(List<Text> texts) {
    return Stretches.of(texts, Text::piece).stream().map(Band::new).toList();
  }

  /** What each band holds by the heads above, null for the block's name; empty where the heads do not say. */
  private List<IndicatorColumn> headed(List<Band> bands, List<Text> above) {
    List<Band> printed = bands(above);
    List<IndicatorColumn> columns = new ArrayList<>();
    Map<Integer, Field> fields = new HashMap<>();
    for (Band band : printed) {
      HeadRow.of(vocabulary.wordings(), band.texts().stream().map(Text::piece).toList()).forEach(found -> {
        fields.put(columns.size(), found.field());
        columns.add(vocabulary.columns().get(found.which()));
      });
    }
    IndicatorHeads read = IndicatorHeads.ordered(columns);
    if (!read.whole() || heads != null && !heads.columns().equals(columns)) {
      return List.of();
    }
    if (heads == null) {
      heads = read;
      head.putAll(fields);
    }
    return goingOn(bands);
  }

  /** What each band holds by what stands in it: the levels by their names, the others in the order of the heads. */
  private List<IndicatorColumn> goingOn(List<Band> bands) {
    if (heads == null) {
      return List.of();
    }
    List<IndicatorColumn> columns = new ArrayList<>();
    int next = 2;
    for (int i = 0; i < bands.size(); i++) {
      IndicatorColumn level = next == 2 && !bands.get(i).block() ? level(bands, i, columns) : null;
      if (level != null || next == 2 && bands.get(i).block()) {
        columns.add(level);
      } else {
        columns.add(next < heads.columns().size() ? heads.columns().get(next) : null);
        next++;
      }
    }
    return next == heads.columns().size() ? columns : List.of();
  }

  /** The column of levels that a band is, as far as its names and those of the band behind it tell; null where it is none. */
  private IndicatorColumn level(List<Band> bands, int at, List<IndicatorColumn> before) {
    boolean second = levels(bands.get(at), false) != null;
    boolean first = levels(bands.get(at), true) != null && !before.contains(IndicatorColumn.FIRST)
        && (!second || at + 1 < bands.size() && levels(bands.get(at + 1), false) != null);
    return first ? IndicatorColumn.FIRST : second && !before.contains(IndicatorColumn.SECOND) ? IndicatorColumn.SECOND : null;
  }

  /** The names of levels that the texts of a band make up, or null where they make up anything else. */
  private List<Level> levels(Band band, boolean first) {
    List<Level> levels = new ArrayList<>();
    int from = 0;
    while (from < band.texts.size()) {
      int end = 0;
      StringBuilder text = new StringBuilder();
      for (int i = from; i < band.texts.size(); i++) {
        text.append(band.texts.get(i).folded());
        String name = text.toString();
        end = (first ? vocabulary.first(name) : vocabulary.second(name)) ? i + 1 : end;
      }
      if (end == 0) {
        return null;
      }
      List<Text> torn = band.texts.subList(from, end);
      levels.add(new Level(field(torn), torn.get(0).line(), torn.get(torn.size() - 1).line()));
      from = end;
    }
    return levels;
  }

  private void read(Map<IndicatorColumn, Band> bands) {
    IndicatorColumn telling = heads.has(IndicatorColumn.WEIGHT)
        ? IndicatorColumn.WEIGHT
        : heads.has(IndicatorColumn.SCORE) ? IndicatorColumn.SCORE : heads.has(IndicatorColumn.TARGET) ? IndicatorColumn.TARGET : IndicatorColumn.RESULT;
    Band anchored = bands.get(telling);
    if (anchored == null) {
      return;
    }
    List<Text> anchors = anchored.texts.stream().filter(text -> telling == IndicatorColumn.TARGET || telling == IndicatorColumn.RESULT
        || POINTS.matcher(text.folded()).matches()).toList();
    List<Map<Integer, Field>> read = new ArrayList<>();
    anchors.forEach(anchor -> read.add(new HashMap<>(Map.of(heads.at(telling), Field.of(anchor.piece())))));
    double[] middles = anchors.stream().mapToDouble(Text::line).toArray();
    bands.forEach((column, band) -> {
      if (column != IndicatorColumn.FIRST && column != IndicatorColumn.SECOND && column != telling) {
        List<List<Text>> parts = parted(band.texts, middles);
        for (int i = 0; i < parts.size(); i++) {
          if (!parts.get(i).isEmpty()) {
            read.get(i).put(heads.at(column), field(parts.get(i)));
          }
        }
      }
    });
    List<Level> seconds = bands.containsKey(IndicatorColumn.SECOND) ? levels(bands.get(IndicatorColumn.SECOND), false) : List.of();
    if (bands.containsKey(IndicatorColumn.FIRST)) {
      upper.addAll(levels(bands.get(IndicatorColumn.FIRST), true));
    }
    int[] groups = groups(seconds, read.stream().map(SpreadIndicators::extent).toList());
    for (int i = 0; i < read.size(); i++) {
      Level second = groups[i] < 0 ? null : seconds.get(groups[i]);
      level2 = second == null ? level2 : second.name();
      Field level1 = level2 == null ? null : over(second == null ? -1 : second.middle());
      if (read.get(i).containsKey(heads.at(IndicatorColumn.NAME))) {
        rows.add(level1, level2, read.get(i));
      }
    }
  }

  /** The name of the first level over the present second one: the nearest that may stand over it. */
  private Field over(double middle) {
    String second = Wording.fold(level2.text());
    return upper.stream().filter(level -> vocabulary.over(level.folded(), second))
        .min(Comparator.comparingDouble((Level level) -> middle < 0 ? 0 : Math.abs(level.middle() - middle))).map(Level::name).orElse(null);
  }

  /** First and last line of a row. */
  private static int[] extent(Map<Integer, Field> row) {
    List<Integer> lines = row.values().stream().flatMap(field -> field.pieces().stream()).map(piece -> piece.line().number()).toList();
    return new int[]{lines.stream().min(Integer::compare).orElse(0), lines.stream().max(Integer::compare).orElse(0)};
  }

  /**
   * Parts texts among rows, so that the middles of each row's texts lie as near as can be to the row's.
   *
   * @param middles the lines of the rows
   */
  private static List<List<Text>> parted(List<Text> texts, double[] middles) {
    int[] begins = Partition.of(middles.length, texts.size(), (row, begin, end) -> begin == end
        ? EMPTY
        : Math.abs((texts.get(begin).line() + texts.get(end - 1).line()) / 2.0 - middles[row]));
    return IntStream.range(0, middles.length).mapToObj(row -> texts.subList(begins[row], begins[row + 1])).toList();
  }

  /** For each row the level whose name stands at the middle of its rows, -1 for the first rows of a page that go on under the last. */
  private static int[] groups(List<Level> levels, List<int[]> extents) {
    int[] begins = Partition.of(levels.size(), extents.size(), extents.size(), true, (level, begin, end) -> begin == end
        ? Double.POSITIVE_INFINITY
        : levels.get(level).off(extents.get(begin), extents.get(end - 1)));
    int[] groups = new int[extents.size()];
    Arrays.fill(groups, -1);
    for (int level = 0; level < levels.size(); level++) {
      Arrays.fill(groups, begins[level], begins[level + 1], level);
    }
    return groups;
  }
}
