package duizhang.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duizhang.crawl.Finding.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
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
    Files.write(input.resolve("a.zip"), Arrays.copyOf(whole, whole.length - 30));

    assertThat(((Finding.Unreadable) crawl().get(0)).cause()).isEqualTo(Cause.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void rarIsAnArchiveToo(String charset) throws IOException {
    Files.write(input.resolve("a.rar"), rar(charset, "夹\\部门决算.txt", TEXT, "~$部门决算.txt", TEXT, "夹\\坏.txt", null));

    assertThat(crawl()).extracting(Finding::path, ArchiveTest::outcome)
        .containsExactly(tuple("a.rar!/夹/部门决算.txt", "text/plain"), tuple("a.rar!/夹/坏.txt", Cause.CORRUPT.name()));
  }

  @Test
  void aMemberWhoseBytesAreNotThoseThatWerePackedIsRefused() throws IOException {
    byte[] changed = zip("UTF-8", new TreeMap<>(Map.of("a.txt", TEXT, "b.txt", TEXT)));
    int directory = new String(changed, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    changed[directory + 16] ^= 1;
    Files.write(input.resolve("a.zip"), changed);

    assertThat(crawl()).extracting(Finding::path, ArchiveTest::outcome)
        .containsExactly(tuple("a.zip!/a.txt", Cause.CORRUPT.name()), tuple("a.zip!/b.txt", "text/plain"));
  }

  @Test
  void rarOfVersionFiveSaysSo() throws IOException {
    Files.write(input.resolve("a.rar"),
        new byte[]{'R', 'a', 'r', '!', 0x1a, 7, 1, 0, 0x33, (byte) 0x92, (byte) 0xb5, (byte) 0xe5, 10, 1, 5, 6, 0, 5, 1, 1, (byte) 0x80, 0});

    assertThat(crawl()).extracting(Finding::path, ArchiveTest::outcome).containsExactly(tuple("a.rar", Cause.UNSUPPORTED_FORMAT.name()));
  }

  @Test
  void packedTarsAndSinglePackedFilesAreRead() throws IOException {
    Files.write(input.resolve("a.tar.gz"), gzip(tar("夹/部门决算.txt", "../外.txt", "~$部门决算.txt")));
    Files.write(input.resolve("b.tgz"), gzip(tar("部门预算.txt")));
    Files.write(input.resolve("c.txt.gz"), gzip(TEXT));

    assertThat(crawl()).extracting(Finding::path, ArchiveTest::outcome).containsExactly(
        tuple("a.tar.gz!/a.tar!/夹/部门决算.txt", "text/plain"), tuple("a.tar.gz!/a.tar!/../外.txt", Cause.UNREADABLE.name()),
        tuple("b.tgz!/b.tar!/部门预算.txt", "text/plain"), tuple("c.txt.gz!/c.txt", "text/plain"));
  }

  @Test
  void sevenZRefusesWhatLeadsOutAndReadsTheRest() throws IOException {
    try (SevenZOutputFile out = new SevenZOutputFile(input.resolve("a.7z").toFile())) {
      for (String name : new String[]{"../外.txt", "C:\\外.txt", "夹/Thumbs.db", "夹/部门决算.txt"}) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        out.putArchiveEntry(entry);
        out.write(TEXT);
        out.closeArchiveEntry();
      }
    }

    assertThat(crawl()).extracting(Finding::path, ArchiveTest::outcome).containsExactly(
        tuple("a.7z!/../外.txt", Cause.UNREADABLE.name()), tuple("a.7z!/C:/外.txt", Cause.UNREADABLE.name()), tuple("a.7z!/夹/部门决算.txt", "text/plain"));
  }

  @Test
  void aMemberThatAsksForAPasswordSaysSo() throws IOException {
    byte[] locked = zip("UTF-8", new TreeMap<>(Map.of("a.txt", TEXT, "b.txt", TEXT)));
    // The bit of encryption, in the member's own header and in the directory.
    locked[6] |= 1;
    int directory = new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    locked[directory + 8] |= 1;
    Files.write(input.resolve("a.zip"), locked);

    assertThat(crawl()).extracting(Finding::path, ArchiveTest::outcome)
        .containsExactly(tuple("a.zip!/a.txt", Cause.ENCRYPTED.name()), tuple("a.zip!/b.txt", "text/plain"));
  }

  private static String outcome(Finding finding) {
    return finding instanceof Finding.Readable readable ? readable.source().mediaType() : ((Finding.Unreadable) finding).cause().name();
  }

  private static byte[] tar(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, "GBK")) {
      for (String name : names) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(TEXT.length);
        out.putArchiveEntry(entry);
        out.write(TEXT);
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  /** An archive as RAR 2.9 writes it, its files stored: names, each with its bytes; null is a text whose checksum does not fit. */
  private static byte[] rar(String charset, Object... files) throws IOException {
    ByteArrayOutputStream rar = new ByteArrayOutputStream();
    rar.writeBytes(new byte[]{'R', 'a', 'r', '!', 0x1a, 7, 0});
    rar.writeBytes(rarHeader(0x73, 0, new byte[6]));
    for (int i = 0; i < files.length; i += 2) {
      byte[] name = ((String) files[i]).getBytes(charset);
      byte[] content = files[i + 1] == null ? TEXT : (byte[]) files[i + 1];
      int checksum = files[i + 1] == null ? 1 : crc(content);
      ByteBuffer fields = ByteBuffer.allocate(25 + name.length).order(ByteOrder.LITTLE_ENDIAN);
      fields.putInt(content.length).putInt(content.length).put((byte) 2).putInt(checksum).putInt(0).put((byte) 20).put((byte) 0x30);
      fields.putShort((short) name.length).putInt(0x20).put(name);
      rar.writeBytes(rarHeader(0x74, 0x8000, fields.array()));
      rar.writeBytes(content);
    }
    rar.writeBytes(rarHeader(0x7b, 0x4000, new byte[0]));
    return rar.toByteArray();
  }

  private static byte[] rarHeader(int type, int flags, byte[] fields) {
    ByteBuffer header = ByteBuffer.allocate(7 + fields.length).order(ByteOrder.LITTLE_ENDIAN);
    header.putShort((short) 0).put((byte) type).putShort((short) flags).putShort((short) (7 + fields.length)).put(fields);
    byte[] bytes = header.array();
    return header.putShort(0, (short) crc(Arrays.copyOfRange(bytes, 2, bytes.length))).array();
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
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
