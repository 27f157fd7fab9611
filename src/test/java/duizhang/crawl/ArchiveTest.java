package duizhang.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duizhang.crawl.Finding.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives in the input folder. */
class ArchiveTest {
  private static final byte[] TEXT = "2024年度部门决算\n收入合计 12.50 万元\n".getBytes(StandardCharsets.UTF_8);

  @TempDir
  Path folder;

  private Path input;

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void namesAreReadInTheirCharset(String charset) throws IOException {
    Files.write(input.resolve("公开.zip"), zip(charset, Map.of("目录/部门决算.txt", TEXT)));

    assertThat(paths()).containsExactly("公开.zip!/目录/部门决算.txt");
  }

  @Test
  void sevenZAndTarAreArchivesToo() throws IOException {
    try (SevenZOutputFile out = new SevenZOutputFile(input.resolve("a.7z").toFile())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("部门决算.txt");
      out.putArchiveEntry(entry);
      out.write(TEXT);
      out.closeArchiveEntry();
    }
    try (OutputStream file = Files.newOutputStream(input.resolve("b.tar")); TarArchiveOutputStream out = new TarArchiveOutputStream(file, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry("夹/部门决算.txt");
      entry.setSize(TEXT.length);
      out.putArchiveEntry(entry);
      out.write(TEXT);
      out.closeArchiveEntry();
    }

    assertThat(paths()).containsExactly("a.7z!/部门决算.txt", "b.tar!/夹/部门决算.txt");
  }

  @Test
  void locksThumbnailsAndSettingsArePassedOver() throws IOException {
    Files.write(input.resolve("a.zip"), zip("UTF-8", Map.of(
        "~$决算.docx", TEXT, "__MACOSX/._决算.txt", TEXT, "Thumbs.db", TEXT, "夹/.DS_Store", TEXT, "夹/决算.txt", TEXT)));
    Files.write(input.resolve("~$预算.docx"), TEXT);

    assertThat(paths()).containsExactly("a.zip!/夹/决算.txt");
  }

  @Test
  void aNameThatLeadsOutAndABombAreRefusedAndTheRestIsRead() throws IOException {
    Files.write(input.resolve("a.zip"), zip("UTF-8", Map.of("../外.txt", TEXT, "炸.txt", new byte[64 << 20], "决算.txt", TEXT)));

    List<Finding> findings = crawl();

    assertThat(findings).filteredOn(Finding.Readable.class::isInstance).extracting(Finding::path).containsExactly("a.zip!/决算.txt");
    assertThat(findings).filteredOn(Finding.Unreadable.class::isInstance).extracting(Finding::path, finding -> ((Finding.Unreadable) finding).cause())
        .containsExactlyInAnyOrder(tuple("a.zip!/../外.txt", Cause.UNREADABLE), tuple("a.zip!/炸.txt", Cause.TOO_LARGE));
    assertThat(folder.resolve("外.txt")).doesNotExist();
  }

  @Test
  void archivesWithinArchivesAreReadToALimit() throws IOException {
    byte[] packed = zip("UTF-8", Map.of("决算.txt", TEXT));
    packed = zip("UTF-8", Map.of("3.zip", packed));
    packed = zip("UTF-8", Map.of("2.zip", packed));
    Files.write(input.resolve("1.zip"), packed);
    Files.write(input.resolve("0.zip"), zip("UTF-8", Map.of("1.zip", packed)));

    assertThat(crawl()).extracting(Finding::path, Finding.Readable.class::isInstance)
        .containsExactly(tuple("0.zip!/1.zip!/2.zip!/3.zip", false), tuple("1.zip!/2.zip!/3.zip!/决算.txt", true));
  }

  @Test
  void aSecondCrawlUnpacksNothingAndAChangedArchiveIsUnpackedAnew() throws IOException {
    Files.write(input.resolve("a.zip"), zip("UTF-8", Map.of("决算.txt", TEXT)));
    Path member = ((Finding.Readable) crawl().get(0)).source().file();
    FileTime written = Files.getLastModifiedTime(member);
    Finding again = crawl().get(0);

    assertThat(((Finding.Readable) again).source().file()).isEqualTo(member);
    assertThat(Files.getLastModifiedTime(member)).isEqualTo(written);

    Files.write(input.resolve("a.zip"), zip("UTF-8", Map.of("预算.txt", TEXT)));

    assertThat(paths()).containsExactly("a.zip!/预算.txt");
    assertThat(member).doesNotExist();
  }

  @Test
  void aDamagedArchiveSaysSo() throws IOException {
    byte[] whole = zip("UTF-8", Map.of("决算.txt", TEXT));
    Files.write(input.resolve("a.zip"), java.util.Arrays.copyOf(whole, whole.length - 30));

    assertThat(((Finding.Unreadable) crawl().get(0)).cause()).isEqualTo(Cause.CORRUPT);
  }

  private List<String> paths() throws IOException {
    return crawl().stream().map(Finding::path).toList();
  }

  private List<Finding> crawl() throws IOException {
    return new Crawler(new NameFilter(List.of("**"), List.of()), folder.resolve("unpacked")).crawl(input);
  }

  private static byte[] zip(String charset, Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      out.setEncoding(charset);
      out.setUseLanguageEncodingFlag(false);
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        out.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
        out.write(member.getValue());
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
