package duizhang.read.workbook;

import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Cuts a sheet into lines and tables. Rows that follow each other are a block; in it the rows whose cells have lines at their sides are tables, the
 * rows around them lines. Where a block has no such lines, its table begins with the first row of several texts that are no labels with values.
 * Takes time in proportion to what the sheet shows.
 */
final class SheetCutter {
  /** Titles, and labels with their values as they stand above tables, are not longer. */
  private static final int SHORT = 60;

  private static final Pattern TITLE = WordFile.of("pages.yaml").pattern("title");
  private static final Pattern UNIT = WordFile.of("pages.yaml").pattern("unit");

  private final Sheet sheet;
  private final Map<Long, Sheet.Area> anchors = new HashMap<>();

  /** The merged regions that begin in a row, by the row. */
  private final Map<Integer, List<Sheet.Area>> merges = new TreeMap<>();

  private SheetCutter(Sheet sheet) {
    this.sheet = sheet;
    for (Sheet.Area merge : sheet.merges()) {
      anchors.put(key(merge.top(), merge.left()), merge);
      merges.computeIfAbsent(merge.top(), row -> new ArrayList<>()).add(merge);
    }
  }

  /** The lines and tables of {@code sheet}, top to bottom. */
  static List<SheetBlock> cut(Sheet sheet) {
    return new SheetCutter(sheet).cut();
  }

  private List<SheetBlock> cut() {
    List<SheetBlock> blocks = new ArrayList<>();
    List<SheetRow> block = new ArrayList<>();
    int end = -1;
    for (SheetRow row : sheet.rows()) {
      boolean goesOn = row.number() <= end || sheet.hiddenRows().nextClearBit(end + 1) == row.number();
      if (!goesOn && !block.isEmpty()) {
        add(block, blocks);
        block = new ArrayList<>();
      }
      block.add(row);
      end = Math.max(end, row.number());
      for (SheetCell cell : row.cells()) {
        Sheet.Area merge = anchors.get(key(cell.row(), cell.column()));
        end = merge == null ? end : Math.max(end, merge.bottom());
      }
    }
    if (!block.isEmpty()) {
      add(block, blocks);
    }
    return blocks;
  }

  private void add(List<SheetRow> block, List<SheetBlock> blocks) {
    boolean[] inTable = block.stream().filter(row -> row.sided() > 1).count() > 1 ? sided(block) : plain(block);
    for (int from = 0; from < block.size();) {
      int end = from + 1;
      while (end < block.size() && inTable[end] == inTable[from]) {
        end++;
      }
      List<SheetRow> rows = block.subList(from, end);
      if (inTable[from]) {
        addTable(rows, blocks);
      } else {
        rows.forEach(row -> addLine(row, blocks));
      }
      from = end;
    }
  }

  private static void addLine(SheetRow row, List<SheetBlock> blocks) {
    if (!row.cells().isEmpty()) {
      blocks.add(new SheetBlock.Line(row.cells()));
    }
  }

  /** Which rows of a block belong to tables when tables have lines at the sides of their cells. */
  private boolean[] sided(List<SheetRow> block) {
    boolean[] inTable = new boolean[block.size()];
    int covered = -1;
    for (int i = 0; i < inTable.length; i++) {
      SheetRow row = block.get(i);
      inTable[i] = row.sided() > 1 || row.number() <= covered;
      if (inTable[i]) {
        covered = Math.max(covered, bottom(row));
      }
    }
    // A row of several values between such rows has lost its lines.
    for (int i = 1; i + 1 < inTable.length; i++) {
      boolean values = block.get(i).cells().size() > 1 && !labelled(block.get(i));
      inTable[i] |= values && inTable[i - 1] && following(inTable, i);
    }
    return inTable;
  }

  private static boolean following(boolean[] inTable, int at) {
    return inTable[at + 1] || at + 2 < inTable.length && inTable[at + 2];
  }

  /** Which rows of a block belong to tables when nothing is ruled. */
  private boolean[] plain(List<SheetRow> block) {
    boolean[] inTable = new boolean[block.size()];
    boolean open = false;
    for (int i = 0; i < inTable.length; i++) {
      SheetRow row = block.get(i);
      if (open && row.cells().size() == 1 && i + 1 < inTable.length && headedBelow(block, i)) {
        open = false;
      }
      open |= row.cells().size() > 1 && !labelled(row);
      inTable[i] = open;
    }
    // What follows the last row of several texts is notes, unless a cell of that row reaches down to it.
    for (int i = inTable.length - 1; i > 0; i--) {
      boolean last = i + 1 == inTable.length || !inTable[i + 1];
      if (inTable[i] && last && block.get(i).cells().size() < 2 && bottom(block.get(i - 1)) < block.get(i).number()) {
        inTable[i] = false;
      }
    }
    return inTable;
  }

  /** Whether the text in row {@code at} is the title of another table: labels with values or another single text follow it. */
  private static boolean headedBelow(List<SheetRow> block, int at) {
    SheetRow next = block.get(at + 1);
    return labelled(next) && at + 2 < block.size() && block.get(at + 2).cells().size() > 1;
  }

  /** Whether all texts of a row say themselves what they are: {@code 部门：…}, {@code 单位：万元}. */
  private static boolean labelled(SheetRow row) {
    return !row.cells().isEmpty() && row.cells().stream().allMatch(cell -> cell.text().matches("(?s).*[:：].*"));
  }

  private int bottom(SheetRow row) {
    int bottom = row.number();
    for (SheetCell cell : row.cells()) {
      Sheet.Area merge = anchors.get(key(cell.row(), cell.column()));
      bottom = merge == null ? bottom : Math.max(bottom, merge.bottom());
    }
    return bottom;
  }

  /** Forms may stand in one frame below each other: a title over several columns begins another. */
  private void addTable(List<SheetRow> rows, List<SheetBlock> blocks) {
    int first = columns(rows).nextSetBit(0);
    int from = 0;
    for (int i = 1; i + 2 < rows.size(); i++) {
      if (titled(rows, i, first)) {
        int top = i;
        while (top - 1 > from && wide(rows.get(top - 1), first)) {
          top--;
        }
        addOne(rows.subList(from, top), blocks);
        from = top;
        while (titled(rows, i + 1, first)) {
          i++;
        }
      }
    }
    addOne(rows.subList(from, rows.size()), blocks);
  }

  /** Whether row {@code at} is a title: over several columns, and worded as one or above short labels with their values. */
  private boolean titled(List<SheetRow> rows, int at, int first) {
    if (at + 2 >= rows.size() || !wide(rows.get(at), first)) {
      return false;
    }
    SheetRow below = rows.get(at + 1);
    if (TITLE.matcher(Wording.compact(rows.get(at).cells().get(0).text())).matches()) {
      return rows.get(at).cells().get(0).text().length() <= SHORT && !below.cells().isEmpty();
    }
    return labels(below) && !wide(below, first) && rows.get(at + 2).cells().size() > 1;
  }

  /** Whether a row is one cell that begins in column {@code first} or before it and goes on over the next ones. */
  private boolean wide(SheetRow row, int first) {
    Sheet.Area merge = row.cells().size() == 1 ? anchors.get(key(row.number(), row.cells().get(0).column())) : null;
    return merge != null && merge.left() <= first && merge.right() > first && merge.top() == merge.bottom();
  }

  private static boolean labels(SheetRow row) {
    return labelled(row) && row.cells().stream().allMatch(cell -> cell.text().length() <= SHORT);
  }

  private static boolean unit(SheetRow row) {
    return labels(row) && row.cells().stream().anyMatch(cell -> UNIT.matcher(Wording.compact(cell.text())).matches());
  }

  private void addOne(List<SheetRow> rows, List<SheetBlock> blocks) {
    int from = 0;
    int end = rows.size();
    BitSet columns = columns(rows);
    // A title, unit or note within the frame of its table.
    while (from < end - 1 && (whole(rows.get(from), columns) || titled(rows, from, columns.nextSetBit(0)))) {
      addLine(rows.get(from++), blocks);
    }
    if (from > 0 && from < end - 1 && labels(rows.get(from))) {
      addLine(rows.get(from++), blocks);
    }
    while (from < end - 1 && unit(rows.get(from))) {
      addLine(rows.get(from++), blocks);
    }
    List<SheetRow> notes = new ArrayList<>();
    while (end - 1 > from && whole(rows.get(end - 1), columns)) {
      notes.add(0, rows.get(--end));
    }
    List<SheetRow> kept = rows.subList(from, end);
    if (kept.size() > 1 && kept.stream().anyMatch(row -> !row.cells().isEmpty())) {
      blocks.add(new SheetBlock.Table(cells(kept, columns)));
    } else {
      kept.forEach(row -> addLine(row, blocks));
    }
    notes.forEach(row -> addLine(row, blocks));
  }

  /** Whether a row is one cell from the first column to the last. */
  private boolean whole(SheetRow row, BitSet columns) {
    if (row.cells().size() != 1 || columns.cardinality() < 2) {
      return false;
    }
    SheetCell cell = row.cells().get(0);
    Sheet.Area merge = anchors.get(key(cell.row(), cell.column()));
    return merge != null && merge.top() == merge.bottom() && merge.left() <= columns.nextSetBit(0) && merge.right() >= columns.length() - 1;
  }

  /** The visible columns in which these rows show something, or which a merged cell that begins or ends there covers. */
  private BitSet columns(List<SheetRow> rows) {
    BitSet columns = new BitSet();
    BitSet begun = new BitSet();
    for (SheetRow row : rows) {
      for (SheetCell cell : row.cells()) {
        Sheet.Area merge = anchors.get(key(cell.row(), cell.column()));
        begun.set(cell.column());
        columns.set(cell.column(), merge == null ? cell.column() + 1 : Math.min(merge.right(), SheetBuilder.MOST_COLUMNS - 1) + 1);
      }
    }
    columns.andNot(sheet.hiddenColumns());
    // A title that is merged far beyond its table makes no columns.
    int last = begun.length() - 1;
    int right = begunRight(rows, last);
    columns.clear(Math.min(right + 1, columns.length()), columns.length());
    return columns;
  }

  /** Where the cells that begin in the last column end. */
  private int begunRight(List<SheetRow> rows, int last) {
    int right = last;
    for (SheetRow row : rows) {
      for (SheetCell cell : row.cells()) {
        Sheet.Area merge = anchors.get(key(cell.row(), cell.column()));
        right = cell.column() == last && merge != null && rows.size() > 1 ? Math.max(right, merge.right()) : right;
      }
    }
    return right;
  }

  private List<SheetBlock.Placed> cells(List<SheetRow> rows, BitSet columns) {
    int[] shown = columns.stream().toArray();
    int last = rows.get(rows.size() - 1).number();
    BitSet[] taken = new BitSet[rows.size()];
    Arrays.setAll(taken, i -> new BitSet());
    List<SheetBlock.Placed> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      Map<Integer, String> texts = new HashMap<>();
      row.cells().forEach(cell -> texts.put(cell.column(), cell.text()));
      Map<Integer, Sheet.Area> begun = new HashMap<>();
      merges.getOrDefault(row.number(), List.of()).forEach(merge -> begun.put(merge.left(), merge));
      for (int c = 0; c < shown.length; c++) {
        if (taken[i].get(c)) {
          continue;
        }
        Sheet.Area merge = begun.get(shown[c]);
        int right = merge == null ? shown[c] : merge.right();
        int bottom = merge == null ? row.number() : Math.min(merge.bottom(), last);
        int wide = 1;
        while (c + wide < shown.length && shown[c + wide] <= right && !taken[i].get(c + wide)) {
          wide++;
        }
        int high = 1;
        while (i + high < rows.size() && rows.get(i + high).number() <= bottom) {
          taken[i + high].set(c, c + wide);
          high++;
        }
        taken[i].set(c, c + wide);
        Sheet.Area area = new Sheet.Area(row.number(), shown[c], rows.get(i + high - 1).number(), shown[c + wide - 1]);
        placed.add(new SheetBlock.Placed(i, c, high, wide, area, texts.getOrDefault(shown[c], "")));
      }
    }
    return placed;
  }

  private static long key(int row, int column) {
    return (long) row << 16 | column;
  }
}
