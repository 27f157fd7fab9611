/**
 * From positioned glyphs and rules to the lines, numbers and tables of a page, whoever saw them: a PDF scanner, or recognition of an image.
 *
 * <p>Takes a {@link duizhang.read.layout.Layout}, all in points of the page as displayed, origin top left, and the table that the page before left
 * open; {@link duizhang.read.layout.PageAssembler} gives the page, its tables read at once and by other methods on demand, and what goes on over it.
 * Knows no format and no form; one class knows Tabula.
 */
package duizhang.read.layout;
