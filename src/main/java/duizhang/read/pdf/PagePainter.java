package duizhang.read.pdf;

import duizhang.read.sight.SightOfDocument.Painted;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints pages that are pictures, as fine as their pictures are, within bounds that keep what one page asks for small. */
final class PagePainter {
  /** Pixels of a painted page: A3 at 300 dpi. */
  private static final double PAGE = 18_000_000;

  private static final double COARSEST = 200;

  /** A picture of the page that is so coarse is painted as it is: what must grow grows where it is seen. What is coarser still is no picture of the page. */
  private static final double GROWS = 190;

  private static final double PICTURE = 100;
  private static final double FINEST = 300;
  private static final double POINTS = 72;

  private final PDDocument pdf;
  private final PDFRenderer renderer;
  private final DocumentLimits limits = new DocumentLimits();

  PagePainter(PDDocument pdf) {
    this.pdf = pdf;
    renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
  }

  /** @param number of the page, from 1 */
  Painted paint(int number) throws IOException {
    PDPage page = pdf.getPage(number - 1);
    PDRectangle crop = page.getCropBox();
    double most = Math.sqrt(PAGE / (crop.getWidth() * crop.getHeight())) * POINTS;
    double finest = finest(page);
    // PDFBox repeats the pixels of a picture that it enlarges, which tears the letters.
    double coarsest = finest > PICTURE && finest < GROWS ? finest : COARSEST;
    double dpi = Math.min(most, Math.max(coarsest, Math.min(FINEST, finest)));
    try {
      BufferedImage picture = renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
      return new Painted(picture, dpi);
    } catch (RuntimeException damaged) {
      throw new IOException("page " + number + " cannot be painted: " + damaged, damaged);
    }
  }

  /** Pixels an inch of the finest picture, if it were as wide as the page. */
  private double finest(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    double finest = 0;
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          PDXObject object = resources.getXObject(name);
          if (object instanceof PDImageXObject image) {
            limits.picture(image.getCOSObject(), image.getWidth(), image.getHeight());
            PDRectangle crop = page.getCropBox();
            double pixels = Math.max(image.getWidth(), image.getHeight());
            finest = Math.max(finest, pixels * POINTS / Math.max(crop.getWidth(), crop.getHeight()));
          }
        }
      }
    }
    return finest;
  }
}
