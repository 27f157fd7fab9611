package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.read.Reading;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that give nothing end in quarantine with their cause. */
class HostileFilesTest {
  private static final Path SAMPLE = Path.of("input/final-accounts-ministry-style.pdf");

  @TempDir Path folder;

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
    Process copy = new ProcessBuilder("sh", "-c", "cp \"$1\" \"$2/$(printf 'name\\377\\376.pdf')\"", "sh", SAMPLE.toString(), folder.toString()).inheritIO().start();
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
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) ' ');
    Extraction.Quarantined quarantined = (Extraction.Quarantined) Documents.extract(bomb("swollen.pdf", megabyte, 1024));
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

  /** A PDF of one page whose content is {@code part}, {@code times} over. */
  private Path bomb(String name, byte[] part, int times) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDStream content = new PDStream(pdf);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < times; i++) {
          out.write(part);
        }
      }
      page.setContents(content);
      pdf.save(file.toFile());
    }
    return file;
  }

  private static Reading.Cause cause(Path file) {
    return ((Extraction.Quarantined) Documents.extract(file)).cause();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
