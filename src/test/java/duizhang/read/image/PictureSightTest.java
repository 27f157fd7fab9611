package duizhang.read.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.corpus.Scans;
import duizhang.crawl.SourceFile;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TextLine;
import duizhang.read.pdf.PdfReader;
import duizhang.read.sight.Ocr;
import duizhang.read.sight.Sight;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the sample as a scanner gives them. What is expected is typed from the page. */
class PictureSightTest {
  /** 财政拨款收支总表, sixth page of the sample's budget: the labels and figures of its rows, blank cells left out. */
  private static final List<String> ROWS = List.of(
      "收入|支出",
      "项目|预算数|项目|预算数",
      "一、本年收入|4,902.81|一、本年支出|4,983.16",
      "（一）一般公共预算拨款|4,902.81|（一）一般公共服务支出|4,060.69",
      "（二）政府性基金预算拨款|（二）科学技术支出|248.00",
      "（三）国有资本经营预算拨款|（三）社会保障和就业支出|327.60",
      "二、上年结转|80.35|（四）卫生健康支出|144.95",
      "（一）一般公共预算拨款|80.35|（五）住房保障支出|201.92",
      "（二）政府性基金预算拨款|二、结转下年",
      "（三）国有资本经营预算拨款",
      "收入总计|4,983.16|支出总计|4,983.16");

  private static final int PAGE = 6;
  private static final int DPI = 200;

  @TempDir
  Path folder;

  @Test
  void aScannedPageOfAPdfIsReadCellByCell() throws IOException {
    Path scan = folder.resolve("scan.pdf");
    try (PDDocument budget = Loader.loadPDF(Path.of("input", "budget.pdf").toFile())) {
      Splitter splitter = new Splitter();
      splitter.setStartPage(PAGE);
      splitter.setEndPage(PAGE);
      try (PDDocument page = splitter.split(budget).get(0)) {
        page.save(scan.toFile());
      }
    }
    Files.write(scan, Scans.of(Files.readAllBytes(scan), DPI));

    Document document = read(new PdfReader(1, Ocr.DEFAULT, sight()).read(source(scan, "application/pdf")));

    assertThat(rows(document.pages().get(0))).isEqualTo(ROWS);
    assertThat(document.pages().get(0).lines()).extracting(TextLine::text).anyMatch(line -> line.replaceAll("\\s", "").equals("财政拨款收支总表"));
    assertThat(document.pages().get(0).recognised()).isTrue();
    assertThat(document.pages().get(0).tokens()).extracting(NumberToken::score).allMatch(score -> score > 0.5 && score < 1);
    assertThat(document.notes()).containsExactly("recognised in pictures: page 1");
  }

  @Test
  void aPictureUpsideDownAndUnderARedStampIsReadAlike() throws IOException {
    Path picture = folder.resolve("picture.png");
    try (PDDocument budget = Loader.loadPDF(Path.of("input", "budget.pdf").toFile())) {
      ImageIO.write(stampedUpsideDown(Scans.picture(new PDFRenderer(budget), PAGE - 1, DPI)), "png", picture.toFile());
    }

    Document document = read(new ImageReader(1, Ocr.DEFAULT, sight()).read(source(picture, "image/png")));

    assertThat(rows(document.pages().get(0))).isEqualTo(ROWS);
  }

  /** The first page stands on its side, the second as it should. */
  @Test
  void pagesOfOneFileAreReadEachAsItStandsAndAlikeEachTime() throws IOException {
    Path pages = folder.resolve("pages.tif");
    try (PDDocument budget = Loader.loadPDF(Path.of("input", "budget.pdf").toFile()); ImageOutputStream out = ImageIO.createImageOutputStream(pages.toFile())) {
      BufferedImage page = Scans.picture(new PDFRenderer(budget), PAGE - 1, DPI);
      ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      writer.writeToSequence(new IIOImage(onItsSide(page), null, null), null);
      writer.writeToSequence(new IIOImage(page, null, null), null);
      writer.endWriteSequence();
      writer.dispose();
    }

    Document document = read(new ImageReader(2, Ocr.DEFAULT, sight()).read(source(pages, "image/tiff")));
    Document again = read(new ImageReader(2, Ocr.DEFAULT, sight()).read(source(pages, "image/tiff")));

    assertThat(document.pages()).extracting(PictureSightTest::rows).containsExactly(ROWS, ROWS);
    assertThat(document.pages()).extracting(Page::tokens).isEqualTo(again.pages().stream().map(Page::tokens).toList());
  }

  @Test
  void recognitionEndsWhenItIsTold() throws IOException {
    Sight sight = sight();
    BufferedImage page;
    try (PDDocument budget = Loader.loadPDF(Path.of("input", "budget.pdf").toFile())) {
      page = Scans.picture(new PDFRenderer(budget), PAGE - 1, DPI);
    }

    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> sight.see(page, DPI)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void withoutRecognitionOrWishThePicturesAreRefusedWithTheirCause() throws IOException {
    Path picture = folder.resolve("white.png");
    ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

    Reading missing = new ImageReader(1, Ocr.DEFAULT, Sight.NONE).read(source(picture, "image/png"));
    Reading unwanted = new ImageReader(1, new Ocr(Ocr.Mode.OFF, 1), Sight.NONE).read(source(picture, "image/png"));

    assertThat(missing).isEqualTo(new Reading.Refused(
        Reading.Cause.IMAGE_ONLY, "The file holds pictures of pages only. Their text cannot be recognised: the program was made without recognition.", null));
    assertThat(((Reading.Refused) unwanted).message()).contains("Set ocr: auto");
  }

  @Test
  void aPictureThatIsBrokenOffIsCorrupt() throws IOException {
    Path picture = folder.resolve("broken.png");
    ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Files.write(picture, java.util.Arrays.copyOf(Files.readAllBytes(picture), 60));

    Reading reading = new ImageReader(1, Ocr.DEFAULT, sight()).read(source(picture, "image/png"));

    assertThat(((Reading.Refused) reading).cause()).isEqualTo(Reading.Cause.CORRUPT);
  }

  private static Sight sight() {
    Sight sight = new PictureSight();
    Optional<String> missing = sight.missing();
    assumeTrue(missing.isEmpty(), missing.orElse(""));
    return sight;
  }

  private static BufferedImage stampedUpsideDown(BufferedImage grey) {
    BufferedImage stamped = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = stamped.createGraphics();
    graphics.rotate(Math.PI, grey.getWidth() / 2.0, grey.getHeight() / 2.0);
    graphics.drawImage(grey, 0, 0, null);
    // 40 mm across, over a column of figures, as thin ink that lets the print under it be seen.
    graphics.setComposite(new Multiplied());
    graphics.setColor(new Color(225, 40, 40));
    graphics.setStroke(new BasicStroke(10));
    int side = 40 * DPI * 10 / 254;
    int left = grey.getWidth() / 2 - side;
    int top = grey.getHeight() / 4;
    graphics.drawOval(left, top, side, side);
    graphics.fillRect(left + side / 3, top + side / 3, side / 3, side / 3);
    graphics.dispose();
    return stamped;
  }

  private static BufferedImage onItsSide(BufferedImage grey) {
    BufferedImage turned = new BufferedImage(grey.getHeight(), grey.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < grey.getWidth(); x++) {
      for (int y = 0; y < grey.getHeight(); y++) {
        turned.setRGB(grey.getHeight() - 1 - y, x, grey.getRGB(x, y));
      }
    }
    return turned;
  }

  private static SourceFile source(Path file, String type) throws IOException {
    return new SourceFile(file, file.getFileName().toString(), "0".repeat(64), type, Files.size(file));
  }

  private static Document read(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  private static List<String> rows(Page page) {
    Grid grid = page.regions().get(0).first();
    return java.util.stream.IntStream.range(0, grid.rows())
        .mapToObj(row -> grid.cells().stream()
            .filter(cell -> cell.row() == row && !cell.blank())
            .map(Cell::compact)
            .collect(java.util.stream.Collectors.joining("|")))
        .filter(row -> !row.isEmpty())
        .toList();
  }
}
