/**
 * PDF pages: glyphs and lines in one pass over each page's content.
 *
 * <p>Takes a PDF file; gives its pages, as {@link duizhang.read.layout} reads what was scanned, or why there are none. All coordinates are points
 * of the page as displayed, origin top left. Knows PDFBox, and what one document may ask of the memory; knows nothing of tables.
 */
package duizhang.read.pdf;
