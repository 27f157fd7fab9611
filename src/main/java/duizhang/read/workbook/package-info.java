/**
 * Workbooks: Excel's .xlsx and .xls.
 *
 * <p>Takes a workbook; gives a page per sheet whose texts are what the sheet shows: the value in its cell's format, formulas by the value that was
 * stored with them, nothing of hidden sheets, rows and columns. Titles, units and notes become lines, what they stand around is a table. Boxes
 * count rows from 1 and columns from 0. Knows no forms.
 */
package duizhang.read.workbook;
