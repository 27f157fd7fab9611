package duizhang.form;

import duizhang.codes.FormId;
import duizhang.codes.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** A table as the document prints it, recognised or not. */
public sealed interface PrintedTable {
  /** The form id, {@code other} where it is none of the catalogue. */
  FormId form();

  Caption caption();

  StackedGrid grid();

  /** What a cell of {@link #grid()} is. */
  CellRole role(PlacedCell cell);

  /** Cells of heads printed again on later pages; they hold no figures. */
  List<PlacedCell> repeatedHeads();

  /**
   * Columns over rows.
   *
   * @param headRows how many rows the head takes
   * @param numberRow the row of the column numbers (栏次), or -1
   * @param panels how many panels stand side by side
   */
  record Listing(
      FormId form, Caption caption, StackedGrid grid, List<PlacedCell> repeatedHeads, int headRows, int numberRow, int panels, List<Column> columns)
      implements
        PrintedTable {
    @Override
    public CellRole role(PlacedCell cell) {
      if (cell.row() == numberRow) {
        return CellRole.COLUMN_NUMBER;
      }
      if (cell.row() < headRows) {
        return CellRole.HEAD;
      }
      return switch (columns.get(cell.column()).role()) {
        case CODE -> CellRole.CODE;
        case LABEL -> CellRole.LABEL;
        case LINE_NUMBER -> CellRole.LINE_NUMBER;
        case VALUE -> CellRole.VALUE;
        case TEXT -> CellRole.TEXT;
      };
    }

    /** Whether a panel has a column of labels whose own head, folded, is such. */
    public boolean labels(int panel, Pattern head) {
      return columns.stream()
          .anyMatch(column -> column.panel() == panel && column.role() == ColumnRole.LABEL && head.matcher(Wording.fold(column.leaf())).matches());
    }

    /** The last label column that a row fills: forms that nest their rows give each level columns of its own. -1 where it fills none. */
    public int depth(int row) {
      return columns.stream()
          .filter(column -> column.role() == ColumnRole.LABEL && grid.at(row, column.index()) != null && !grid.at(row, column.index()).blank())
          .mapToInt(Column::index).max().orElse(-1);
    }

    /** The same table with its cells in other places. */
    public Listing with(StackedGrid newGrid) {
      return new Listing(form, caption, newGrid, repeatedHeads, headRows, numberRow, panels, columns);
    }
  }

  /**
   * Blocks of labels and values that may hold listings: the performance forms.
   *
   * @param above the lines printed right above it, which may hold labels and values too
   */
  record Sheet(FormId form, Caption caption, StackedGrid grid, List<PlacedCell> repeatedHeads, List<String> above) implements PrintedTable {
    public Sheet {
      above = List.copyOf(above);
    }

    @Override
    public CellRole role(PlacedCell cell) {
      return cell.blank() || Wording.chinese(cell.text()) ? CellRole.TEXT : CellRole.VALUE;
    }
  }
}
