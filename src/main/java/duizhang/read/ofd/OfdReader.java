package duizhang.read.ofd;

import duizhang.crawl.SourceFile;
import duizhang.read.Document;
import duizhang.read.DocumentReader;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TooLargeException;
import duizhang.read.layout.OpenTable;
import duizhang.read.layout.PageAssembler;
import duizhang.read.opc.OpenPackage;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads OFD documents page by page. */
public final class OfdReader implements DocumentReader {
  private final int maxPages;

  /** @param maxPages documents with more pages are refused */
  public OfdReader(int maxPages) {
    this.maxPages = maxPages;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/ofd");
  }

  @Override
  public Reading read(SourceFile source) {
    try (OpenPackage opened = OpenPackage.of(source.file())) {
      List<OfdOutline.Leaf> leaves = OfdOutline.of(opened).leaves();
      if (leaves.isEmpty()) {
        return new Reading.Refused(Reading.Cause.NO_PAGES, "The OFD document has no pages. Fetch it again from its publisher.", null);
      }
      if (leaves.size() > maxPages) {
        return Reading.Refused.tooMany("The OFD document", leaves.size(), "pages", maxPages);
      }
      List<Page> pages = new ArrayList<>();
      OpenTable open = OpenTable.NONE;
      for (OfdOutline.Leaf leaf : leaves) {
        PageAssembler.Assembled assembled = PageAssembler.assemble(OfdPage.layout(opened, leaf), pages.size() + 1, open);
        open = assembled.open();
        pages.add(assembled.page());
      }
      return pages.stream().allMatch(page -> page.refusal().isPresent())
          ? new Reading.Refused(Reading.Cause.IMAGE_ONLY, "The OFD document holds no readable text. Save its pages as PDF to have them recognised.", null)
          : new Reading.Read(new Document(source, pages));
    } catch (TooLargeException e) {
      return Reading.Refused.of(e);
    } catch (OpenPackage.TooLarge e) {
      return new Reading.Refused(Reading.Cause.TOO_LARGE, "The OFD document is too large (" + e.getMessage() + ").", null);
    } catch (FileSystemException e) {
      return new Reading.Refused(Reading.Cause.UNREADABLE, "The file cannot be read (" + e.getClass().getSimpleName() + ").", null);
    } catch (IOException | XMLStreamException | NumberFormatException e) {
      return new Reading.Refused(
          Reading.Cause.CORRUPT, "The file is no complete OFD document (" + e.getClass().getSimpleName() + "). Fetch it again from its publisher.", null);
    }
  }
}
