package duizhang.read.image;

import duizhang.crawl.SourceFile;
import duizhang.read.Document;
import duizhang.read.DocumentReader;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TooLargeException;
import duizhang.read.layout.Layout;
import duizhang.read.layout.OpenTable;
import duizhang.read.layout.PageAssembler;
import duizhang.read.sight.Ocr;
import duizhang.read.sight.Sight;
import duizhang.read.sight.SightOfDocument;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures of pages: PNG, JPEG, TIFF of one or many pages, BMP. A picture says little of its size on paper; a page is taken as wide as A4. */
public final class ImageReader implements DocumentReader {
  /** Pixels of a page that are worth seeing, the longer side: A3 at 300 dpi. What is larger is seen every second pixel, or every third. */
  private static final int WORTH = 5000;

  /** A4, inches. */
  private static final double SHORT = 8.27;

  private static final double LONG = 11.69;

  private final int maxPages;
  private final Ocr ocr;
  private final Sight sight;

  /** @param maxPages pictures with more pages are refused */
  public ImageReader(int maxPages, Ocr ocr, Sight sight) {
    this.maxPages = maxPages;
    this.ocr = ocr;
    this.sight = sight;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp");
  }

  @Override
  public Reading read(SourceFile source) {
    SightOfDocument pictures = new SightOfDocument(ocr, sight);
    try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(source.file()))) {
      Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new Reading.Refused(Reading.Cause.CORRUPT, "The file is no complete picture. Fetch it again from its publisher.", null);
      }
      javax.imageio.ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int count = reader.getNumImages(true);
        if (count > maxPages) {
          return Reading.Refused.tooMany("The picture", count, "pages", maxPages);
        }
        List<Page> pages = pages(reader, count, pictures);
        boolean none = pages.stream().allMatch(page -> page.refusal().isPresent());
        return none ? pictures.refused("The file") : new Reading.Read(new Document(source, pages, pictures.notes(), List.of()));
      } finally {
        reader.dispose();
      }
    } catch (TooLargeException e) {
      return Reading.Refused.of(e);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      return new Reading.Refused(
          Reading.Cause.CORRUPT, "The file is no complete picture (" + e.getClass().getSimpleName() + "). Fetch it again from its publisher.", null);
    }
  }

  private static List<Page> pages(javax.imageio.ImageReader reader, int count, SightOfDocument pictures) throws IOException {
    List<Page> pages = new ArrayList<>();
    OpenTable open = OpenTable.NONE;
    for (int i = 0; i < count; i++) {
      int index = i;
      Optional<Layout> seen = pictures.see(i + 1, () -> painted(reader, index));
      if (seen.isPresent()) {
        PageAssembler.Assembled assembled = PageAssembler.assemble(seen.get(), i + 1, open);
        open = assembled.open();
        pages.add(assembled.page());
      } else {
        open = OpenTable.NONE;
        pages.add(new Page(i + 1, 0, 0, List.of(), List.of(), List.of(), Optional.of(Reading.Cause.IMAGE_ONLY.name())));
      }
    }
    return pages;
  }

  private static SightOfDocument.Painted painted(javax.imageio.ImageReader reader, int index) throws IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    SightOfDocument.check(width, height);
    int step = Math.max(1, Math.max(width, height) / WORTH + (Math.max(width, height) % WORTH > WORTH / 2 ? 1 : 0));
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    BufferedImage read = reader.read(index, parameters);
    double shorter = Math.min(read.getWidth(), read.getHeight()) / SHORT;
    double longer = Math.max(read.getWidth(), read.getHeight()) / LONG;
    double dpi = Math.max(shorter, longer);
    return new SightOfDocument.Painted(read, dpi);
  }
}
