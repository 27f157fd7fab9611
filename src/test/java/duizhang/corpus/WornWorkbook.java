package duizhang.corpus;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Writes a disclosure as a workbook that offices have worked in: two tables on a sheet in one frame with their titles, codes that are numbers, zeros whose
 * format shows nothing, amounts that are texts, and hidden rows, columns and sheets with other figures.
 */
final class WornWorkbook {
  private static final String[] CODES = {"0", "General", "0.00E+00"};

  /** What stands in the hidden column; the others move to the right of it. */
  private static final int HIDDEN_COLUMN = 1;

  private final Disclosure disclosure;
  private final Workbook workbook;
  private final Map<String, CellStyle> styles = new HashMap<>();
  private int figures;

  private WornWorkbook(Disclosure disclosure, Workbook workbook) {
    this.disclosure = disclosure;
    this.workbook = workbook;
  }

  static byte[] xlsx(Disclosure disclosure) throws IOException {
    return OfficeFiles.xlsx(workbook -> new WornWorkbook(disclosure, workbook).write());
  }

  static byte[] xls(Disclosure disclosure) throws IOException {
    return OfficeFiles.xls(workbook -> new WornWorkbook(disclosure, workbook).write());
  }

  private void write() {
    Sheet words = workbook.createSheet("封面");
    int line = WorkbookWriter.text(words, 0, disclosure.agency());
    line = WorkbookWriter.text(words, line, disclosure.title());
    Sheet sheet = null;
    int tables = 0;
    int next = 0;
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Heading heading) {
        line = WorkbookWriter.text(words, line, heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        line = WorkbookWriter.text(words, line, disclosure.spoken(paragraph).text());
      } else if (block instanceof Block.Table table) {
        boolean other = tables++ % 2 == 0;
        sheet = other ? workbook.createSheet("Sheet" + tables) : sheet;
        next = table(sheet, other ? 0 : next, table);
      }
    }
    Sheet draft = workbook.createSheet("底稿");
    WorkbookWriter.text(draft, 0, "收入总表");
    WorkbookWriter.cell(draft, 1, 1).setCellValue(12345.67);
    workbook.setSheetVisibility(workbook.getSheetIndex(draft), SheetVisibility.VERY_HIDDEN);
  }

  /** The row after the table. */
  private int table(Sheet sheet, int from, Block.Table table) {
    Grid grid = disclosure.grid(table);
    int line = from;
    for (String title : Titles.above(table.caption())) {
      line = title(sheet, line, title, grid);
    }
    for (String unit : Titles.unit(table.caption())) {
      line = WorkbookWriter.text(sheet, line, unit);
    }
    int first = line;
    int hidden = first + grid.headRows();
    for (Grid.Cell cell : grid.cells()) {
      int top = row(first + cell.row(), hidden);
      int bottom = row(first + cell.lastRow(), hidden);
      set(WorkbookWriter.cell(sheet, top, column(cell.column())), cell);
      if (top < bottom || cell.column() < cell.lastColumn()) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, column(cell.column()), column(cell.lastColumn())));
      }
    }
    for (int column = 0; column <= grid.columns(); column++) {
      WorkbookWriter.cell(sheet, hidden, column).setCellValue(77.77);
    }
    sheet.getRow(hidden).setZeroHeight(true);
    sheet.setColumnHidden(HIDDEN_COLUMN, true);
    line += grid.rows() + 1;
    for (int row = first; row < line; row++) {
      if (row != hidden) {
        WorkbookWriter.cell(sheet, row, HIDDEN_COLUMN).setCellValue(88.88);
      }
    }
    frame(sheet, from, line, grid.columns());
    for (String title : Titles.below(table.caption())) {
      line = WorkbookWriter.text(sheet, line, title);
    }
    for (String note : table.notes()) {
      line = title(sheet, line, note, grid);
    }
    return line;
  }

  private static int row(int row, int hidden) {
    return row < hidden ? row : row + 1;
  }

  private static int column(int column) {
    return column < HIDDEN_COLUMN ? column : column + 1;
  }

  private void frame(Sheet sheet, int from, int end, int columns) {
    for (int row = from; row < end; row++) {
      for (int column = 0; column <= columns; column++) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setCellStyle(style(cell.getCellStyle().getDataFormatString()));
      }
    }
  }

  private void set(Cell cell, Grid.Cell printed) {
    String digits = printed.text().replace(",", "");
    if (printed.kind() == Grid.Kind.FIGURE && digits.matches("-?\\d+(\\.\\d+)?") && ++figures % 4 > 0) {
      cell.setCellValue(Double.parseDouble(digits));
      cell.setCellStyle(style(WorkbookWriter.format(printed.text())));
    } else if (printed.kind() == Grid.Kind.FIGURE && printed.text().isEmpty()) {
      cell.setCellValue(0);
      cell.setCellStyle(style("#,##0.00;-#,##0.00;"));
    } else if (printed.kind() == Grid.Kind.LABEL && printed.text().matches("[1-9]\\d{2,6}")) {
      cell.setCellValue(Double.parseDouble(printed.text()));
      cell.setCellStyle(style(CODES[printed.row() % CODES.length]));
    } else {
      cell.setCellValue(printed.text());
    }
  }

  private CellStyle style(String format) {
    return styles.computeIfAbsent(format, text -> {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(text));
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      return style;
    });
  }

  private static int title(Sheet sheet, int line, String text, Grid grid) {
    sheet.addMergedRegion(new CellRangeAddress(line, line, 0, Math.max(2, grid.columns())));
    return WorkbookWriter.text(sheet, line, text);
  }
}
