package duizhang.read.workbook;

import java.util.List;

/**
 * What a workbook shows.
 *
 * @param sheets in the order of their tabs, hidden ones too
 * @param active the sheet that shows where the workbook is embedded in a document, from 0
 * @param shown what shows of it there, or null
 */
record Workbook(List<Sheet> sheets, int active, Sheet.Area shown) {
  Workbook {
    sheets = List.copyOf(sheets);
  }
}
