package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.read.DocumentReader;
import duizhang.read.Reading;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that give nothing end in quarantine with their cause. */
class HostileFilesTest {
  private static final Path SAMPLE = Path.of("input/final-accounts-ministry-style.pdf");

  private static final byte[] MEGABYTE = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

  @TempDir
  Path folder;

  @Test
  void aTruncatedFileIsCorrupt() throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLE);
    assertThat(cause(write("cut.pdf", Arrays.copyOf(whole, 700)))).isEqualTo(Reading.Cause.CORRUPT);
  }

  @Test
  void bytesWithoutAnyPdfAreCorrupt() throws IOException {
    assertThat(cause(write("no.pdf", "%PDF-1.4 and nothing else".getBytes(StandardCharsets.US_ASCII)))).isEqualTo(Reading.Cause.CORRUPT);
  }

  @Test
  void aPdfWithoutPagesSaysSo() throws IOException {
    Path file = folder.resolve("none.pdf");
    try (PDDocument pdf = new PDDocument()) {
      pdf.save(file.toFile());
    }
    assertThat(cause(file)).isEqualTo(Reading.Cause.NO_PAGES);
  }

  @Test
  void aNameThatIsNoUtf8IsReadLikeAnyOther() throws IOException, InterruptedException {
    // Java cannot spell such a name; the shell can.
    Process copy = new ProcessBuilder("sh", "-c", "cp \"$1\" \"$2/$(printf 'name\\377\\376.pdf')\"", "sh", SAMPLE.toString(), folder.toString()).inheritIO()
        .start();
    assertThat(copy.waitFor()).isZero();
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.findFirst().orElseThrow();
    }
    assertThat(Documents.extracted(file).facts()).isNotEmpty();
  }

  @Test
  void anEncryptedFileAsksForAnOpenCopy() throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument pdf = Loader.loadPDF(SAMPLE.toFile())) {
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      pdf.protect(policy);
      pdf.save(file.toFile());
    }
    Extraction.Quarantined quarantined = (Extraction.Quarantined) Documents.extract(file);
    assertThat(quarantined.cause()).isEqualTo(Reading.Cause.ENCRYPTED);
    assertThat(quarantined.message()).contains("password");
  }

  @Test
  void aPdfOfPageImagesNeedsRecognition() throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB)), 0, 0, 612, 792);
      }
      pdf.save(file.toFile());
    }
    assertThat(cause(file)).isEqualTo(Reading.Cause.IMAGE_ONLY);
  }

  @Test
  void digitsWithoutChineseAreAGarbledTextLayer() throws IOException {
    Path file = folder.resolve("garbled.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        for (int i = 0; i < 20; i++) {
          content.beginText();
          content.newLineAtOffset(60, 700 - 20 * i);
          content.showText("xq " + (i * 137) + ".25 lw");
          content.endText();
        }
      }
      pdf.save(file.toFile());
    }
    assertThat(cause(file)).isEqualTo(Reading.Cause.GARBLED_TEXT);
  }

  @Test
  void aContentThatSwellsToAGigabyteIsRefused() throws IOException {
    Extraction.Quarantined quarantined = quarantined(bomb("swollen.pdf", MEGABYTE, 1024));
    assertThat(quarantined.cause()).isEqualTo(Reading.Cause.TOO_LARGE);
    assertThat(quarantined.limit()).isEqualTo("page.content.bytes=67108864");
  }

  @Test
  void aPageOfFiveMillionOperatorsIsRefused() throws IOException {
    byte[] operators = "q Q ".repeat(2500).getBytes(StandardCharsets.US_ASCII);
    Extraction.Quarantined quarantined = (Extraction.Quarantined) Documents.extract(bomb("busy.pdf", operators, 1000));
    assertThat(quarantined.cause()).isEqualTo(Reading.Cause.TOO_LARGE);
    assertThat(quarantined.limit()).isEqualTo("page.operators=2000000");
  }

  /** Each of the forms may be as long as it is; both are in memory while the inner one is painted. */
  @Test
  void formsThatSwellWithinEachOtherAreRefused() throws IOException {
    assertThat(quarantined(nested("nested.pdf", 40, 40)).limit()).isEqualTo("page.content.bytes=67108864");
  }

  @Test
  void aFormAloneMayBeAsLong() throws IOException {
    assertThat(Documents.extract(nested("预算-alone.pdf", 40, 1))).isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void aSwellingStreamIsRefusedHoweverItIsCoded() throws IOException {
    assertThat(quarantined(bomb("twice.pdf", MEGABYTE, 100, COSName.FLATE_DECODE, COSName.FLATE_DECODE)).limit()).isEqualTo("page.content.bytes=67108864");
    assertThat(quarantined(bomb("hex.pdf", MEGABYTE, 100, COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE)).limit())
        .isEqualTo("page.content.bytes=67108864");
  }

  @Test
  void aCharacterMapThatSwellsIsRefused() throws IOException {
    Path file = folder.resolve("map.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      font.getCOSObject().setItem(COSName.TO_UNICODE, stream(pdf, MEGABYTE, 100, COSName.FLATE_DECODE));
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.setFont(font, 10);
        content.beginText();
        content.showText("1");
        content.endText();
      }
      pdf.save(file.toFile());
    }
    assertThat(quarantined(file).limit()).isEqualTo("stream.bytes=67108864");
  }

  @Test
  void anInlineImageThatSwellsIsNotDecoded() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      for (int i = 0; i < 1024; i++) {
        out.write(MEGABYTE);
      }
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes("BI /W 32768 /H 32768 /BPC 8 /CS /G /F /Fl ID ".getBytes(StandardCharsets.US_ASCII));
    content.writeBytes(deflated.toByteArray());
    content.writeBytes(" EI\n".getBytes(StandardCharsets.US_ASCII));
    // Twenty gigabytes would fit neither into the memory nor into an array.
    assertThat(Documents.extract(bomb("预算-inline.pdf", content.toByteArray(), 20))).isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void aPageOfAMillionCharactersIsRefused() throws IOException {
    Path file = folder.resolve("full.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 1);
        content.newLineAtOffset(10, 10);
        for (int i = 0; i < 1000; i++) {
          content.showText("1234567890".repeat(100));
          content.setTextMatrix(new Matrix(1, 0, 0, 1, 10 + i % 500, i));
        }
        content.endText();
      }
      pdf.save(file.toFile());
    }
    assertThat(quarantined(file).limit()).isEqualTo("page.characters=200000");
  }

  @Test
  void aPathOfMillionsOfPointsIsRefused() throws IOException {
    byte[] rectangles = "1 1 1 1 re ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
    assertThat(quarantined(bomb("path.pdf", rectangles, 1000)).limit()).isEqualTo("path.points=1000000");
  }

  @Test
  void aPageOfAMillionRulesIsRefused() throws IOException {
    byte[] rules = "10 10 m 90 10 l S ".repeat(600).getBytes(StandardCharsets.US_ASCII);
    assertThat(quarantined(bomb("rules.pdf", rules, 1000)).limit()).isEqualTo("page.lines=500000");
  }

  /** Each line is short work alone; together they part the page into millions of cells. */
  @Test
  void aGridOfMillionsOfCellsIsRefused() throws IOException {
    StringBuilder lines = new StringBuilder("0.1 w ");
    for (int i = 0; i < 1000; i++) {
      double at = 10 + i * 0.58 * 10;
      lines.append("10 ").append(at).append(" m 6000 ").append(at).append(" l S ").append(at).append(" 10 m ").append(at).append(" 6000 l S ");
    }
    assertThat(quarantined(bomb("squared.pdf", lines.toString().getBytes(StandardCharsets.US_ASCII), 1)).limit()).isEqualTo("table.cells=200000");
  }

  @Test
  void aLongLineOfTextIsRefused() throws IOException {
    assertThat(quarantined(write("line.txt", "预算1 ".repeat(30_000).getBytes(StandardCharsets.UTF_8))).limit()).isEqualTo("line.characters=100000");
  }

  @Test
  void aLongTextIsRefused() throws IOException {
    assertThat(quarantined(write("long.txt", "预算 100\n".repeat(700_000).getBytes(StandardCharsets.UTF_8))).limit()).isEqualTo("text.characters=4000000");
    assertThat(quarantined(write("longer.txt", "1\n".repeat(9_000_000).getBytes(StandardCharsets.UTF_8))).limit()).isEqualTo("text.bytes=16777216");
  }

  @Test
  void aDocumentThatTakesAllMemoryDoesNotEndTheRun() throws IOException {
    Extractor extractor = new Extractor(List.of(new DocumentReader() {
      @Override
      public Set<String> mediaTypes() {
        return Set.of("text/plain");
      }

      @Override
      public Reading read(SourceFile source) {
        throw new OutOfMemoryError("Java heap space");
      }
    }));
    Extraction.Quarantined quarantined = (Extraction.Quarantined) extractor.extract(Documents.source(write("any.txt", new byte[]{'1'})));
    assertThat(quarantined.cause()).isEqualTo(Reading.Cause.TOO_LARGE);
    assertThat(quarantined.step()).isEqualTo(Step.READ);
    assertThat(quarantined.limit()).isEqualTo("memory.megabytes=" + (Runtime.getRuntime().maxMemory() >> 20));
    assertThat(quarantined.message()).contains("-Xmx", "--retry");
  }

  /** A page that shows a form of so many megabytes that shows another. */
  private Path nested(String name, int outer, int inner) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDFormXObject in = form(stream(pdf, MEGABYTE, inner, COSName.FLATE_DECODE));
      PDStream outerStream = new PDStream(pdf);
      try (OutputStream out = outerStream.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < outer; i++) {
          out.write(MEGABYTE);
        }
        out.write("/In Do ".getBytes(StandardCharsets.US_ASCII));
      }
      PDFormXObject around = form(outerStream);
      around.getResources().put(COSName.getPDFName("In"), in);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawForm(around);
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  private static PDFormXObject form(PDStream content) {
    PDFormXObject form = new PDFormXObject(content);
    form.setBBox(new PDRectangle(600, 800));
    form.setResources(new PDResources());
    return form;
  }

  private static PDStream stream(PDDocument pdf, byte[] part, int times, COSName... filters) throws IOException {
    PDStream stream = new PDStream(pdf);
    COSArray all = new COSArray(List.of(filters));
    try (OutputStream out = stream.getCOSObject().createOutputStream(all)) {
      for (int i = 0; i < times; i++) {
        out.write(part);
      }
    }
    return stream;
  }

  /** A PDF of one page whose content is {@code part}, {@code times} over. */
  private Path bomb(String name, byte[] part, int times) throws IOException {
    return bomb(name, part, times, COSName.FLATE_DECODE);
  }

  private Path bomb(String name, byte[] part, int times, COSName... filters) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(6000, 6000));
      pdf.addPage(page);
      page.setContents(stream(pdf, part, times, filters));
      pdf.save(file.toFile());
    }
    return file;
  }

  private static Reading.Cause cause(Path file) {
    return quarantined(file).cause();
  }

  private static Extraction.Quarantined quarantined(Path file) {
    return (Extraction.Quarantined) Documents.extract(file);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
