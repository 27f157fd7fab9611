package duizhang.read.workbook;

/**
 * A cell that shows something.
 *
 * @param row from 0
 * @param column from 0
 * @param text as displayed
 */
record SheetCell(int row, int column, String text) {}
