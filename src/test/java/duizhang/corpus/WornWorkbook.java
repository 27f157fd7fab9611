package duizhang.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new WornWorkbook(disclosure, workbook).write();
      return OfficeFiles.bytes(workbook);
    }
  }

  static byte[] xls(Disclosure disclosure) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new WornWorkbook(disclosure, workbook).write();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void write() {
    Sheet words = workbook.createSheet("封面");
    int line = text(words, 0, disclosure.agency());
    line = text(words, line, disclosure.title());
    Sheet sheet = null;
    int tables = 0;
    int next = 0;
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Heading heading) {
        line = text(words, line, heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        line = text(words, line, disclosure.spoken(paragraph).text());
      } else if (block instanceof Block.Table table) {
        boolean other = tables++ % 2 == 0;
        sheet = other ? workbook.createSheet("Sheet" + tables) : sheet;
        next = table(sheet, other ? 0 : next, table);
      }
    }
    Sheet draft = workbook.createSheet("底稿");
    text(draft, 0, "收入总表");
    cell(draft, 1, 1).setCellValue(12345.67);
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
      line = text(sheet, line, unit);
    }
    int first = line;
    int hidden = first + grid.headRows();
    for (Grid.Cell cell : grid.cells()) {
      int top = row(first + cell.row(), hidden);
      int bottom = row(first + cell.lastRow(), hidden);
      set(cell(sheet, top, column(cell.column())), cell);
      if (top < bottom || cell.column() < cell.lastColumn()) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, column(cell.column()), column(cell.lastColumn())));
      }
    }
    for (int column = 0; column <= grid.columns(); column++) {
      cell(sheet, hidden, column).setCellValue(77.77);
    }
    sheet.getRow(hidden).setZeroHeight(true);
    sheet.setColumnHidden(HIDDEN_COLUMN, true);
    line += grid.rows() + 1;
    for (int row = first; row < line; row++) {
      if (row != hidden) {
        cell(sheet, row, HIDDEN_COLUMN).setCellValue(88.88);
      }
    }
    frame(sheet, from, line, grid.columns());
    for (String title : Titles.below(table.caption())) {
      line = text(sheet, line, title);
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
      String decimals = digits.contains(".") ? "." + "0".repeat(digits.length() - digits.indexOf('.') - 1) : "";
      cell.setCellStyle(style((printed.text().equals(digits) ? "0" : "#,##0") + decimals));
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
    return text(sheet, line, text);
  }

  private static int text(Sheet sheet, int line, String text) {
    cell(sheet, line, 0).setCellValue(text);
    return line + 1;
  }

  private static Cell cell(Sheet sheet, int line, int column) {
    Row row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
    return row.createCell(column);
  }
}
