package duizhang.read.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads .xls, the BIFF8 files of Excel 97 to 2003. Stored are binary fractions; of them the fifteen digits that Excel shows are taken. */
final class BinaryWorkbook {
  private static final int OLE_SIZE = 0xde;

  private final HSSFWorkbook workbook;
  private final Map<Short, CellFormat> formats = new HashMap<>();
  private final boolean since1904;

  private BinaryWorkbook(HSSFWorkbook workbook) {
    this.workbook = workbook;
    since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  /**
   * The workbook in a compound file.
   *
   * @throws IOException where there is none
   * @throws RuntimeException of many kinds where it is damaged
   */
  static Workbook read(POIFSFileSystem file) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(file, false)) {
      return new BinaryWorkbook(workbook).read(file.getRoot());
    }
  }

  private Workbook read(DirectoryNode root) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      sheets.add(hidden ? SheetBuilder.hidden(workbook.getSheetName(i)) : sheet(workbook.getSheetAt(i)));
    }
    return new Workbook(sheets, workbook.getActiveSheetIndex(), shown(root));
  }

  private Sheet sheet(HSSFSheet sheet) throws IOException {
    SheetBuilder built = new SheetBuilder(sheet.getSheetName());
    for (int column = 0; column < 256; column++) {
      if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
        built.hideColumns(column, column);
      }
    }
    for (CellRangeAddress merge : sheet.getMergedRegions()) {
      built.merge(new Sheet.Area(merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn()));
    }
    for (Row row : sheet) {
      built.row(row.getRowNum(), row.getZeroHeight() || row.getHeight() == 0);
      for (Cell cell : row) {
        CellFormat format = format(((HSSFCell) cell).getCellStyle());
        String text = shown(cell, format, sheet.isDisplayZeros());
        built.cell(cell.getColumnIndex(), text, format);
        if (type(cell) == CellType.NUMERIC && Double.isFinite(cell.getNumericCellValue())) {
          built.number(cell.getColumnIndex(), new BigDecimal(Double.toString(cell.getNumericCellValue())), text);
        }
      }
      if (built.tooLarge()) {
        throw new CellsException();
      }
    }
    return built.sheet();
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
  }

  private String shown(Cell cell, CellFormat format, boolean zeros) {
    return switch (type(cell)) {
      case STRING -> format.text(cell.getRichStringCellValue().getString().replace("\r\n", "\n").replace('\r', '\n'));
      case NUMERIC -> {
        double value = cell.getNumericCellValue();
        yield Double.isFinite(value) ? format.number(new BigDecimal(Double.toString(value)), zeros, since1904) : "";
      }
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.isValidCode(cell.getErrorCellValue()) ? FormulaError.forInt(cell.getErrorCellValue()).getString() : "#VALUE!";
      default -> "";
    };
  }

  private CellFormat format(HSSFCellStyle style) {
    return formats.computeIfAbsent(style.getIndex(), index -> {
      String text = NumberFormat.chinese(style.getDataFormat());
      text = text == null ? style.getDataFormatString() : text;
      boolean sided = style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE;
      boolean ruled = sided || style.getBorderTop() != BorderStyle.NONE || style.getBorderBottom() != BorderStyle.NONE;
      return new CellFormat(NumberFormat.of(text == null ? "General" : text), ruled, sided);
    });
  }

  /** The area that shows where the workbook is embedded: the record OleSize ([MS-XLS] 2.4.186), which POI passes over. */
  private static Sheet.Area shown(DirectoryNode root) throws IOException {
    if (!root.hasEntryCaseInsensitive("Workbook")) {
      return null;
    }
    byte[] stream = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook")).readAllBytes();
    for (int at = 0; at + 4 <= stream.length; at += 4 + word(stream, at + 2)) {
      if (word(stream, at) == OLE_SIZE && at + 12 <= stream.length) {
        return new Sheet.Area(word(stream, at + 6), stream[at + 10] & 0xff, word(stream, at + 8), stream[at + 11] & 0xff);
      }
    }
    return null;
  }

  private static int word(byte[] bytes, int at) {
    return at + 1 < bytes.length ? bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 : 0;
  }
}
