/**
 * Cells that are given: pages of formats that know their lines and cells themselves.
 *
 * <p>Takes, in reading order, lines of text and tables of cells with their spans, each with its place; gives a page whose numbers have their ids,
 * whose tables are regions of one grid and whose other text is lines. A new format is one class that walks its file and says what comes next.
 * Knows no format and no form.
 */
package duizhang.read.given;
