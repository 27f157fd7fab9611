package duizhang.read.pdf;

import duizhang.read.Page;
import duizhang.read.layout.OpenTable;
import duizhang.read.layout.PageAssembler;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of one document, one after the other: a table may go on from one to the next. */
final class PageReader {
  private final DocumentLimits limits = new DocumentLimits();
  private OpenTable open = OpenTable.NONE;

  /** @param number of the page, from 1 */
  Page read(PDPage page, int number) throws IOException {
    PageAssembler.Assembled result = PageAssembler.assemble(PageScanner.scan(page, limits), number, open);
    open = result.open();
    return result.page();
  }
}
