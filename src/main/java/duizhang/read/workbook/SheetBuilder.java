package duizhang.read.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sheet in the making: its cells come row by row, as their files hold them. */
final class SheetBuilder {
  /** More cells that show something are no disclosure. */
  static final int MOST_CELLS = 2_000_000;

  static final int MOST_COLUMNS = 16_384;
  static final int MOST_ROWS = 1_048_576;

  /** Formats run to the last row of a sheet; after so many empty rows no table goes on. */
  private static final int MOST_EMPTY = 200;

  /** Digits behind the point, or zeros before it, of numbers that are written without a power of ten. */
  private static final int LONGEST = 30;

  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final String name;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<SheetRow> empty = new ArrayList<>();
  private final List<Sheet.Area> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet filledHidden = new BitSet();

  /** Texts of hidden cells, by their places: a merged cell shows that of its first one wherever any of it can be seen. */
  private final Map<Long, String> hiddenTexts = new HashMap<>();

  private final Map<Long, String> stored = new HashMap<>();
  private List<SheetCell> cells = new ArrayList<>();
  private int row = -1;
  private int ruled;
  private int sided;
  private int count;
  private int unvalued;

  SheetBuilder(String name) {
    this.name = name;
  }

  /** Hides columns {@code first} to {@code last}, inclusive. */
  void hideColumns(int first, int last) {
    int end = Math.min(last, MOST_COLUMNS - 1) + 1;
    if (first < end) {
      hiddenColumns.set(first, end);
    }
  }

  void merge(Sheet.Area area) {
    if (area.top() < area.bottom() || area.left() < area.right()) {
      merges.add(area);
    }
  }

  /** Begins row {@code number}, from 0. */
  void row(int number, boolean hidden) {
    end();
    row = number;
    hiddenRows.set(number, hidden);
  }

  /** Adds a cell of the row; one in a hidden row or column shows nothing. */
  void cell(int column, String text, CellFormat format) {
    boolean shows = !text.isBlank();
    if (hiddenColumns.get(column) || hiddenRows.get(row)) {
      filledHidden.set(row, shows || filledHidden.get(row));
      if (shows) {
        hiddenTexts.put(Sheet.place(row, column), text);
        count++;
      }
      return;
    }
    if (format.ruled()) {
      ruled++;
    }
    if (format.sided()) {
      sided++;
    }
    if (shows) {
      cells.add(new SheetCell(row, column, text));
      count++;
    }
  }

  /** A cell of the row holds {@code value} and shows {@code text}. */
  void number(int column, BigDecimal value, String text) {
    if (hiddenColumns.get(column) || hiddenRows.get(row)) {
      return;
    }
    BigDecimal told = value.round(NumberFormat.SHOWN).stripTrailingZeros();
    String shown = text.replace(",", "");
    if (!PLAIN.matcher(shown).matches() || new BigDecimal(shown).compareTo(told) != 0) {
      stored.put(Sheet.place(row, column), Math.abs(told.scale()) > LONGEST ? told.toString() : told.toPlainString());
    }
  }

  /** A cell of the row has a formula, and its file no value for it. */
  void unvalued(int column) {
    unvalued += hiddenColumns.get(column) || hiddenRows.get(row) ? 0 : 1;
  }

  boolean tooLarge() {
    return count > MOST_CELLS;
  }

  private void end() {
    if (row < 0 || hiddenRows.get(row)) {
      return;
    }
    cells.sort(Comparator.comparingInt(SheetCell::column));
    SheetRow ended = new SheetRow(row, cells, ruled, sided);
    if (!cells.isEmpty()) {
      rows.addAll(empty);
      empty.clear();
      rows.add(ended);
    } else if (ruled > 1 && empty.size() < MOST_EMPTY) {
      empty.add(ended);
    }
    cells = new ArrayList<>();
    ruled = 0;
    sided = 0;
  }

  Sheet sheet() {
    end();
    rows.addAll(empty.size() < MOST_EMPTY ? empty : List.of());
    Map<Integer, List<SheetCell>> shown = new HashMap<>();
    List<Sheet.Area> visible = merges.stream().map(merge -> visible(merge, shown)).toList();
    rows.replaceAll(before -> with(shown.remove(before.number()), before));
    shown.forEach((number, texts) -> rows.add(with(texts, new SheetRow(number, List.of(), 0, 0))));
    rows.sort(Comparator.comparingInt(SheetRow::number));
    return new Sheet(name, false, rows, visible, hiddenRows, hiddenColumns, stored, leftOut());
  }

  /** A merged region from its first visible cell on, which shows its text and comes into {@code shown}; one that is hidden whole stays. */
  private Sheet.Area visible(Sheet.Area merge, Map<Integer, List<SheetCell>> shown) {
    int top = hiddenRows.nextClearBit(merge.top());
    int left = hiddenColumns.nextClearBit(merge.left());
    if (top == merge.top() && left == merge.left() || top > merge.bottom() || left > merge.right()) {
      return merge;
    }
    String text = hiddenTexts.get(Sheet.place(merge.top(), merge.left()));
    if (text != null) {
      shown.computeIfAbsent(top, row -> new ArrayList<>()).add(new SheetCell(top, left, text));
    }
    return new Sheet.Area(top, left, merge.bottom(), merge.right());
  }

  private static SheetRow with(List<SheetCell> texts, SheetRow row) {
    if (texts == null) {
      return row;
    }
    Map<Integer, SheetCell> all = new TreeMap<>();
    row.cells().forEach(cell -> all.put(cell.column(), cell));
    texts.forEach(cell -> all.put(cell.column(), cell));
    return new SheetRow(row.number(), List.copyOf(all.values()), row.ruled(), row.sided());
  }

  static Sheet hidden(String name) {
    return new Sheet(name, true, List.of(), List.of(), new BitSet(), new BitSet(), Map.of(), null);
  }

  private String leftOut() {
    List<String> parts = new ArrayList<>();
    BitSet rowsHidden = (BitSet) hiddenRows.clone();
    rowsHidden.and(filledHidden);
    if (!rowsHidden.isEmpty()) {
      parts.add(rowsHidden.cardinality() + " hidden rows");
    }
    if (!filledHidden.isEmpty() && !hiddenColumns.isEmpty()) {
      parts.add("hidden columns " + ranges());
    }
    if (unvalued > 0) {
      parts.add(unvalued + " formulas without a stored value");
    }
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  private String ranges() {
    return String.join(",",
        IntStream.iterate(hiddenColumns.nextSetBit(0), first -> first >= 0, first -> hiddenColumns.nextSetBit(hiddenColumns.nextClearBit(first)))
            .mapToObj(first -> {
              int last = hiddenColumns.nextClearBit(first) - 1;
              return CellReference.letters(first) + (last == first ? "" : ":" + CellReference.letters(last));
            }).toList());
  }
}
