package duizhang.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Scans of PDFs: each page a picture, a little askew, with the noise of a scanner, packed as JPEG. The same file gives the same scan.
 *
 * <p>{@code Scans FROM TO [DPI]}: every PDF below a folder, or one, under the same path below another.
 */
public final class Scans {
  private static final int DPI = 200;
  private static final double POINTS = 72;

  /** A page lies askew by no more than this, degrees to either side. */
  private static final double ASKEW = 0.8;

  /** The noise of a shade, of 255; and one pixel in so many is dust. */
  private static final double NOISE = 7;

  private static final int DUST = 4000;
  private static final int PAPER = 246;
  private static final int PRINT = 30;
  private static final int WHITE = 255;
  private static final float QUALITY = 0.8f;

  private Scans() {}

  /** FROM TO [DPI]. */
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    int dpi = arguments.length > 2 ? Integer.parseInt(arguments[2]) : DPI;
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    for (Path file : files) {
      Path target = Files.isDirectory(from) ? to.resolve(from.relativize(file).toString()) : to.resolve(file.getFileName().toString());
      Files.createDirectories(target.getParent());
      Files.write(target, of(Files.readAllBytes(file), dpi));
    }
  }

  /** A PDF of the pictures of the pages of a PDF. */
  public static byte[] of(byte[] pdf, int dpi) throws IOException {
    try (PDDocument source = Loader.loadPDF(pdf); PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(source);
      for (int i = 0; i < source.getNumberOfPages(); i++) {
        BufferedImage picture = picture(renderer, i, dpi);
        PDRectangle box = new PDRectangle((float) (picture.getWidth() * POINTS / dpi), (float) (picture.getHeight() * POINTS / dpi));
        PDPage page = new PDPage(box);
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
          content.drawImage(JPEGFactory.createFromImage(scan, picture, QUALITY), 0, 0, box.getWidth(), box.getHeight());
        }
      }
      java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
      scan.setDocumentId(1L);
      scan.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** The page as a scanner sees it, in grey. */
  public static BufferedImage picture(PDFRenderer renderer, int page, int dpi) {
    try {
      BufferedImage painted = renderer.renderImageWithDPI(page, dpi, ImageType.GRAY);
      Random random = new Random(page + 1);
      BufferedImage askew = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = askew.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, askew.getWidth(), askew.getHeight());
      graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.rotate(Math.toRadians((2 * random.nextDouble() - 1) * ASKEW), askew.getWidth() / 2.0, askew.getHeight() / 2.0);
      graphics.drawImage(painted, 0, 0, null);
      graphics.dispose();
      int[] shades = askew.getRaster().getPixels(0, 0, askew.getWidth(), askew.getHeight(), (int[]) null);
      for (int i = 0; i < shades.length; i++) {
        int shade = random.nextInt(DUST) == 0 ? random.nextInt(WHITE) : PRINT + shades[i] * (PAPER - PRINT) / WHITE;
        shades[i] = (int) Math.max(0, Math.min(WHITE, shade + random.nextGaussian() * NOISE));
      }
      askew.getRaster().setPixels(0, 0, askew.getWidth(), askew.getHeight(), shades);
      return askew;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
