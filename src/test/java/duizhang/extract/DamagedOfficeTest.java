package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import duizhang.crawl.Crawler;
import duizhang.crawl.Finding;
import duizhang.crawl.NameFilter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Office files, pages and archives cut short or with bytes changed: each is read or refused with a cause, in bounded time, and none breaks the program. */
class DamagedOfficeTest {
  private static final Path WORD_97 = Path.of("src/test/resources/extract/word97.doc");
  private static final int VARIANTS = 40;

  @TempDir
  Path folder;

  @TestFactory
  List<DynamicTest> damagedFilesEndWithACause() throws IOException {
    Map<String, byte[]> whole = new LinkedHashMap<>();
    whole.put("a.xlsx", workbook(new XSSFWorkbook()));
    whole.put("a.xls", workbook(new HSSFWorkbook()));
    whole.put("a.docx", document());
    whole.put("a.doc", Files.readAllBytes(WORD_97));
    whole.put("a.rtf",
        ("{\\rtf1\\ansi {\\uc0\\u25910\\u20837\\u24635\\u34920}\\par" + "\\trowd\\cellx900\\cellx1800\\pard\\intbl {\\u25968?}\\cell 1.50\\cell\\row".repeat(20)
            + "}")
            .getBytes(StandardCharsets.US_ASCII));
    whole.put("a.html", "<p>收入总表</p><table><tr><td>项目<td>数<tr><td>合计<td>1.00</table>".repeat(20).getBytes(StandardCharsets.UTF_8));
    whole.put("a.zip", zip(whole));
    whole.put("a.7z", sevenZ(whole.get("a.docx")));
    whole.put("a.tar.gz", packed(whole.get("a.xls")));
    whole.put("a.rar", rar(whole.get("a.html")));
    return whole.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> damaged(file.getKey(), file.getValue()))).toList();
  }

  /** Contents under the names and within the containers of others, and pictures: all at once in one folder, as a run meets them. */
  @Test
  void whatIsNotWhatItSeemsEndsWithACause() throws IOException {
    Path input = Files.createDirectories(folder.resolve("swapped"));
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("xlsx", workbook(new XSSFWorkbook()));
    contents.put("xls", workbook(new HSSFWorkbook()));
    contents.put("docx", document());
    contents.put("doc", Files.readAllBytes(WORD_97));
    contents.put("png", picture("png"));
    contents.put("jpg", picture("jpg"));
    contents.put("gif", picture("gif"));
    contents.put("zip", zip(Map.of("a.png", contents.get("png"))));
    List<String> types = List.copyOf(contents.keySet());
    Random random = new Random(150);
    for (int number = 0; number < 150; number++) {
      byte[] content = contents.get(types.get(random.nextInt(types.size()))).clone();
      switch (random.nextInt(5)) {
        case 0 -> content = Arrays.copyOf(content, 1 + random.nextInt(content.length));
        case 1 -> content[random.nextInt(content.length)] ^= (byte) (1 + random.nextInt(255));
        case 2 -> content = renamed(content, random);
        case 3 -> System.arraycopy(contents.get(types.get(random.nextInt(types.size()))), 0, content, 0, 8 + random.nextInt(500));
        default -> {}
      }
      Files.write(input.resolve(number + "." + types.get(random.nextInt(types.size()))), content);
    }

    List<Finding> findings = new Crawler(new NameFilter(List.of("**"), List.of()), folder.resolve("unpacked")).crawl(input);
    List<String> causes = assertTimeout(Duration.ofMinutes(5), () -> findings.stream().map(this::cause).toList());

    assertThat(findings).hasSizeGreaterThanOrEqualTo(150);
    assertThat(causes).doesNotContain("FAILED").contains("CORRUPT", "UNSUPPORTED_FORMAT", "");
  }

  /** The parts of a container under each other's names. */
  private static byte[] renamed(byte[] content, Random random) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    String[][] names = {{"word/document.xml", "xl/workbook.xml\0\0"}, {"wordprocessingml", "spreadsheetml\0\0\0"}, {"xl/workbook.xml", "word/document"},
        {"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t", "W\0o\0r\0k\0b\0o\0o\0k\0\0\0\0\0\0\0\0"}, {"W\0o\0r\0k\0b\0o\0o\0k", "1\0T\0a\0b\0l\0e\0\0\0\0"}};
    for (String[] name : names) {
      text = random.nextBoolean() && name[0].length() == name[1].length() ? text.replace(name[0], name[1]) : text;
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] picture(String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 200; x++) {
      image.setRGB(x, x / 2, x * 70_000);
    }
    ImageIO.write(image, kind, out);
    return out.toByteArray();
  }

  private static byte[] sevenZ(byte[] member) throws IOException {
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
      try (SevenZOutputFile out = new SevenZOutputFile(channel)) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName("a.docx");
        out.putArchiveEntry(entry);
        out.write(member);
        out.closeArchiveEntry();
      }
      return Arrays.copyOf(channel.array(), (int) channel.size());
    }
  }

  private static byte[] packed(byte[] member) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      TarArchiveEntry entry = new TarArchiveEntry("a.xls");
      entry.setSize(member.length);
      out.putArchiveEntry(entry);
      out.write(member);
      out.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  /** RAR 2.9 with one stored file. */
  private static byte[] rar(byte[] member) {
    byte[] name = "a.html".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer file = ByteBuffer.allocate(25 + name.length).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(member.length).putInt(member.length).put((byte) 2).putInt((int) crc(member)).putInt(0).put((byte) 20).put((byte) 0x30);
    file.putShort((short) name.length).putInt(0x20).put(name);
    ByteArrayOutputStream rar = new ByteArrayOutputStream();
    rar.writeBytes(new byte[]{'R', 'a', 'r', '!', 0x1a, 7, 0});
    rar.writeBytes(rarHeader(0x73, 0, new byte[6]));
    rar.writeBytes(rarHeader(0x74, 0x8000, file.array()));
    rar.writeBytes(member);
    rar.writeBytes(rarHeader(0x7b, 0x4000, new byte[0]));
    return rar.toByteArray();
  }

  private static byte[] rarHeader(int type, int flags, byte[] fields) {
    ByteBuffer header = ByteBuffer.allocate(7 + fields.length).order(ByteOrder.LITTLE_ENDIAN);
    header.putShort((short) 0).put((byte) type).putShort((short) flags).putShort((short) (7 + fields.length)).put(fields);
    return header.putShort(0, (short) crc(Arrays.copyOfRange(header.array(), 2, header.capacity()))).array();
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  private void damaged(String name, byte[] whole) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in-" + name));
    assertThat(refusals(input, name, whole)).isEmpty();
    int refused = 0;
    for (int seed = 0; seed < VARIANTS; seed++) {
      Random random = new Random(seed);
      byte[] damaged = seed % 2 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)) : whole.clone();
      for (int flips = seed % 2 == 0 ? 0 : 1 + random.nextInt(40); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      }
      List<String> causes = assertTimeout(Duration.ofSeconds(30), () -> refusals(input, name, damaged));
      assertThat(causes).as("%s, seed %d", name, seed).doesNotContain("FAILED");
      refused += causes.isEmpty() ? 0 : 1;
    }
    // A page of HTML cut short is a shorter page.
    assertThat(refused).isGreaterThan(name.endsWith("html") ? -1 : VARIANTS / 4);
  }

  /** The causes by which the file, or members of it, are refused. */
  private List<String> refusals(Path input, String name, byte[] bytes) throws IOException {
    Files.write(input.resolve(name), bytes);
    List<Finding> findings = new Crawler(new NameFilter(List.of("**"), List.of()), folder.resolve("unpacked")).crawl(input);
    return findings.stream().map(this::cause).filter(cause -> !cause.isEmpty()).toList();
  }

  private String cause(Finding finding) {
    if (finding instanceof Finding.Readable readable) {
      return new Extractor(100).extract(readable.source()) instanceof Extraction.Quarantined quarantined ? quarantined.cause().name() : "";
    }
    return ((Finding.Unreadable) finding).cause().name();
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    try (workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("收入总表");
      sheet.createRow(0).createCell(0).setCellValue("收入总表");
      for (int i = 0; i < 40; i++) {
        Row row = sheet.createRow(i + 1);
        row.createCell(0).setCellValue("项目" + i);
        row.createCell(1).setCellValue(i * 1.5);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] document() throws IOException {
    try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("收入总表");
      XWPFTable table = document.createTable(20, 2);
      for (int i = 0; i < 20; i++) {
        table.getRow(i).getCell(0).setText("项目" + i);
        table.getRow(i).getCell(1).setText(i + ".50");
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
