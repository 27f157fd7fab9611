package duizhang.read.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A sheet in the making: its cells come row by row, as their files hold them. */
final class SheetBuilder {
  /** More cells that show something are no disclosure. */
  static final int MOST_CELLS = 2_000_000;

  static final int MOST_COLUMNS = 16_384;
  static final int MOST_ROWS = 1_048_576;

  /** Formats run to the last row of a sheet; after so many empty rows no table goes on. */
  private static final int MOST_EMPTY = 200;

  private final String name;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<SheetRow> empty = new ArrayList<>();
  private final List<Sheet.Area> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet filledHidden = new BitSet();
  private List<SheetCell> cells = new ArrayList<>();
  private int row = -1;
  private int ruled;
  private int sided;
  private int count;

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
    rows.sort(Comparator.comparingInt(SheetRow::number));
    return new Sheet(name, false, rows, merges, hiddenRows, hiddenColumns, leftOut());
  }

  static Sheet hidden(String name) {
    return new Sheet(name, true, List.of(), List.of(), new BitSet(), new BitSet(), null);
  }

  private String leftOut() {
    if (filledHidden.isEmpty()) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    BitSet rowsHidden = (BitSet) hiddenRows.clone();
    rowsHidden.and(filledHidden);
    if (!rowsHidden.isEmpty()) {
      parts.add(rowsHidden.cardinality() + " hidden rows");
    }
    if (!hiddenColumns.isEmpty()) {
      parts.add("hidden columns " + ranges());
    }
    return String.join(", ", parts);
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
