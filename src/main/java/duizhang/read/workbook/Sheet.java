package duizhang.read.workbook;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What a sheet shows.
 *
 * @param hidden whether the whole sheet is; then it has no rows
 * @param rows top to bottom, without hidden ones
 * @param merges regions of cells that are one
 * @param stored numbers behind visible cells that show them otherwise, by {@link #place}
 * @param leftOut what is hidden in it, for people, or null
 */
record Sheet(String name, boolean hidden, List<SheetRow> rows, List<Area> merges, BitSet hiddenRows, BitSet hiddenColumns,
    Map<Long, String> stored, String leftOut) {
  Sheet {
    rows = List.copyOf(rows);
    merges = List.copyOf(merges);
    stored = Map.copyOf(stored);
  }

  /** One number for row and column, both from 0. */
  static long place(int row, int column) {
    return (long) row << 16 | column;
  }

  /** Rows and columns from 0, the last ones inclusive. */
  record Area(int top, int left, int bottom, int right) {
    /** As in {@code A1:C4} or {@code A1}; null where it is neither. */
    static Area parse(String reference) {
      String[] ends = reference.replace("$", "").split(":", -1);
      int[] first = CellReference.parse(ends[0]);
      int[] last = CellReference.parse(ends[ends.length - 1]);
      return ends.length > 2 || first == null || last == null
          ? null
          : new Area(Math.min(first[0], last[0]), Math.min(first[1], last[1]), Math.max(first[0], last[0]), Math.max(first[1], last[1]));
    }
  }
}
