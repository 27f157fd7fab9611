/**
 * PDF pages: glyphs and lines in one pass, grids rebuilt from the lines.
 *
 * <p>Takes a PDF file; gives pages whose regions carry the lattice reading at once and tabula's and the gutters' on demand. All coordinates are
 * points of the page as displayed, origin top left. Knows PDFBox and Tabula; knows nothing of forms.
 */
package duizhang.read.pdf;
