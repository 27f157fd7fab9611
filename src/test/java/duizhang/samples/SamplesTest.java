package duizhang.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed samples are what the generator writes. */
class SamplesTest {
  private static final Path COMMITTED = Path.of("input");

  @TempDir
  private static Path generated;

  @BeforeAll
  static void generate() throws IOException {
    Fonts fonts = Fonts.installed();
    assumeTrue(Files.isRegularFile(fonts.chinese()), fonts.chinese() + " (fonts-droid-fallback) is not there: skipped");
    assumeTrue(Files.isRegularFile(fonts.latin()), fonts.latin() + " (fonts-liberation) is not there: skipped");
    Samples.main(new String[]{generated.toString()});
  }

  @Test
  void theCommittedFilesAreTheGeneratedOnes() throws IOException {
    Map<String, byte[]> expected = read(generated);
    Map<String, byte[]> actual = read(COMMITTED);

    assertThat(actual.keySet()).containsAll(expected.keySet());
    for (String name : expected.keySet()) {
      assertThat(Arrays.equals(inflated(name, actual.get(name)), inflated(name, expected.get(name))))
          .as("%s is as generated (else: another release of a font, or Samples was not run)", name)
          .isTrue();
    }
  }

  @Test
  void everyGenerationGivesTheSameBytes(@TempDir Path again) throws IOException {
    Samples.main(new String[]{again.toString()});

    Map<String, byte[]> first = read(generated);
    Map<String, byte[]> second = read(again);
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertThat(Arrays.equals(second.get(name), bytes)).as(name).isTrue());
  }

  @Test
  void everyFileIsSmall() throws IOException {
    assertThat(read(generated)).isNotEmpty().allSatisfy((name, bytes) -> assertThat(bytes.length).as(name).isLessThan(300_000));
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** A PDF without compression, which differs between releases of zlib; other files as they are. */
  private static byte[] inflated(String name, byte[] file) throws IOException {
    if (!name.endsWith(".pdf")) {
      return file;
    }
    try (PDDocument document = Loader.loadPDF(file)) {
      document.setDocumentId(1L);
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          byte[] content = stream.createInputStream().readAllBytes();
          stream.removeItem(COSName.FILTER);
          try (OutputStream plain = stream.createOutputStream()) {
            plain.write(content);
          }
        }
      }
      document.getDocument().getTrailer().removeItem(COSName.ID);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }
}
