package duizhang.corpus;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;

/** Writes a disclosure as a workbook: one sheet for its sentences, one for each table. Figures are numbers with the format that prints them. */
final class WorkbookWriter {
  private final Disclosure disclosure;
  private final Workbook workbook;

  private WorkbookWriter(Disclosure disclosure, Workbook workbook) {
    this.disclosure = disclosure;
    this.workbook = workbook;
  }

  static byte[] xlsx(Disclosure disclosure) throws IOException {
    return OfficeFiles.xlsx(workbook -> new WorkbookWriter(disclosure, workbook).write());
  }

  static byte[] xls(Disclosure disclosure) throws IOException {
    return OfficeFiles.xls(workbook -> new WorkbookWriter(disclosure, workbook).write());
  }

  private void write() {
    Sheet words = workbook.createSheet("封面");
    int line = text(words, 0, disclosure.agency());
    line = text(words, line, disclosure.title());
    int number = 0;
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Heading heading) {
        line = text(words, line, heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        line = text(words, line, disclosure.spoken(paragraph).text());
      } else if (block instanceof Block.Table table) {
        table(workbook.createSheet(WorkbookUtil.createSafeSheetName(++number + " " + table.caption().name())), table);
      }
    }
  }

  private void table(Sheet sheet, Block.Table table) {
    Grid grid = disclosure.grid(table);
    int line = 0;
    for (String title : Titles.above(table.caption())) {
      sheet.addMergedRegion(new CellRangeAddress(line, line, 0, Math.max(1, grid.columns() - 1)));
      line = text(sheet, line, title);
    }
    for (String unit : Titles.unit(table.caption())) {
      line = text(sheet, line, unit);
    }
    int first = line;
    for (Grid.Cell cell : grid.cells()) {
      set(cell(sheet, first + cell.row(), cell.column()), cell);
      if (cell.down() > 1 || cell.across() > 1) {
        sheet.addMergedRegion(new CellRangeAddress(first + cell.row(), first + cell.lastRow(), cell.column(), cell.lastColumn()));
      }
    }
    line += grid.rows();
    for (String title : Titles.below(table.caption())) {
      line = text(sheet, line, title);
    }
    for (String note : table.notes()) {
      line = text(sheet, line, note);
    }
  }

  private void set(Cell cell, Grid.Cell printed) {
    String digits = printed.text().replace(",", "");
    if (printed.kind() == Grid.Kind.FIGURE && digits.matches("-?\\d+(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(digits));
      cell.setCellStyle(style(format(printed.text())));
    } else {
      cell.setCellValue(printed.text());
    }
  }

  /** The format that prints a number as it is printed here. */
  static String format(String printed) {
    int point = printed.indexOf('.');
    return (printed.contains(",") ? "#,##0" : "0") + (point < 0 ? "" : "." + "0".repeat(printed.length() - point - 1));
  }

  private CellStyle style(String format) {
    short index = workbook.createDataFormat().getFormat(format);
    return IntStream.range(0, workbook.getNumCellStyles()).mapToObj(workbook::getCellStyleAt)
        .filter(style -> style.getDataFormat() == index).findFirst().orElseGet(() -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(index);
          return style;
        });
  }

  static int text(Sheet sheet, int line, String text) {
    cell(sheet, line, 0).setCellValue(text);
    return line + 1;
  }

  static Cell cell(Sheet sheet, int line, int column) {
    Row row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
    return row.createCell(column);
  }
}
