package duizhang.read.pdf;

import duizhang.read.Page;
import duizhang.read.layout.Layout;
import duizhang.read.layout.OpenTable;
import duizhang.read.layout.PageAssembler;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of one document, one after the other: a table may go on from one to the next. */
final class PageReader {
  private final DocumentLimits limits = new DocumentLimits();
  private final PagePictures pictures;
  private OpenTable open = OpenTable.NONE;

  /** Reads what the pages' content says. */
  PageReader() {
    this(PagePictures.NONE);
  }

  /** Reads pages that are pictures, too. */
  PageReader(PagePictures pictures) {
    this.pictures = pictures;
  }

  /** @param number of the page, from 1 */
  Page read(PDPage page, int number) throws IOException {
    Layout layout = PageScanner.scan(page, limits);
    PageAssembler.Assembled result = PageAssembler.assemble(layout, number, open);
    Optional<Layout> seen = pictures.see(number, layout, result.page());
    if (seen.isPresent()) {
      result = PageAssembler.assemble(seen.get(), number, open);
    }
    open = result.open();
    return result.page();
  }
}
