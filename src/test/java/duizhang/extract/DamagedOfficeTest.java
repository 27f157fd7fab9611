package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import duizhang.crawl.Crawler;
import duizhang.crawl.Finding;
import duizhang.crawl.NameFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DynamicTest;
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
    whole.put("a.html", "<p>收入总表</p><table><tr><td>项目<td>数<tr><td>合计<td>1.00</table>".repeat(20).getBytes(StandardCharsets.UTF_8));
    whole.put("a.zip", zip(whole));
    return whole.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> damaged(file.getKey(), file.getValue()))).toList();
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
      for (int i = 0; i < 40; i++) {
        Row row = sheet.createRow(i);
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
