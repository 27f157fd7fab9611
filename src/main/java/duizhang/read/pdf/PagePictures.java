package duizhang.read.pdf;

import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.layout.Layout;
import duizhang.read.sight.SightOfDocument;
import java.io.IOException;
import java.util.Optional;

/** What pages print that are pictures. */
interface PagePictures {
  /** Sees nothing. */
  PagePictures NONE = (number, layout, page) -> Optional.empty();

  /**
   * @param number of the page, from 1
   * @param layout what its content says
   * @param page how that reads
   * @return what its picture says; empty where the page is none, or is not to be seen
   */
  Optional<Layout> see(int number, Layout layout, Page page) throws IOException;

  /** The pictures that {@code painter} paints and {@code sight} sees. */
  static PagePictures of(PagePainter painter, SightOfDocument sight) {
    return (number, layout, page) -> picture(layout, page, sight.eager()) ? sight.see(number, () -> painter.paint(number)) : Optional.empty();
  }

  private static boolean picture(Layout layout, Page page, boolean eager) {
    // Text over a picture of all the page is another's recognition of it.
    boolean covered = layout.imageArea() > 0.8 * layout.width() * layout.height();
    boolean only = page.refusal().filter(Reading.Cause.IMAGE_ONLY.name()::equals).isPresent();
    return only || eager && (page.refusal().isPresent() || covered);
  }
}
