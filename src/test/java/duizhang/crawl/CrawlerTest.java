package duizhang.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CrawlerTest {
  private static final String CHINESE = "单位：万元\n项目\t决算数\n一、一般公共服务支出\t1,234.56\n";

  @TempDir
  Path input;

  @Test
  void findsFilesInTheOrderOfTheirNamesBytes() throws IOException {
    write("乙.txt", CHINESE);
    write("b/二.txt", CHINESE + "2");
    write("B.txt", CHINESE + "3");
    write("b.txt", CHINESE + "4");

    assertThat(crawl(List.of("**"), List.of())).extracting(Finding::path).containsExactly("B.txt", "b/二.txt", "b.txt", "乙.txt");
  }

  @Test
  void passesOverHiddenFiles() throws IOException {
    write(".gitkeep", "");
    write(".cache/a.txt", "x");
    write("a.txt", CHINESE);

    assertThat(crawl(List.of("**"), List.of())).extracting(Finding::path).containsExactly("a.txt");
  }

  @Test
  void hashesAndDetectsFromContent() throws IOException {
    write("text.txt", CHINESE);
    Files.write(input.resolve("gbk.txt"), CHINESE.getBytes(Charset.forName("GB18030")));
    write("really.pdf", "<html><head><title>x</title></head><body>验证</body></html>");
    Files.write(input.resolve("noname"), "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1));
    write("rich.doc", "{\\rtf1\\ansi 12.50\\par}");
    write("table.md", "| 项目 | 金额 |\n|---|---|\n| 合计 | 1 |\n");

    assertThat(crawl(List.of("**"), List.of()))
        .extracting(finding -> source(finding).path() + " " + source(finding).mediaType())
        .containsExactly(
            "gbk.txt text/plain", "noname application/pdf", "really.pdf text/html", "rich.doc application/rtf", "table.md text/markdown",
            "text.txt text/plain");
  }

  /** Names say nothing: a document may hold a workbook and a workbook be called a document. */
  @Test
  void containersAreWhatTheirContentsAre() throws IOException {
    compound("a.xls", "WordDocument", "ObjectPool/_1/Workbook", "1Table");
    compound("b.doc", "Workbook", "MBD0001/WordDocument");
    compound("c.wps", "WordDocument");
    compound("d.et", "Workbook");
    compound("e.doc", "EncryptedPackage");
    opened("f.xlsx", "wordprocessingml.document.main+xml", "word/embeddings/a.xlsx");
    opened("g.docx", "spreadsheetml.sheet.main+xml", "xl/embeddings/a.docx");
    write("h.xls", "<html><body><table><tr><td>合计<td>1</table></body></html>");
    write("i.doc", "<table><tr><td>合计<td>1</table>");

    assertThat(crawl(List.of("**"), List.of())).extracting(finding -> source(finding).mediaType()).containsExactly(
        "application/msword", "application/vnd.ms-excel", "application/msword", "application/vnd.ms-excel", "application/x-tika-ooxml-protected",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/html", "text/html");
  }

  private void compound(String name, String... streams) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(input.resolve(name))) {
      for (String stream : streams) {
        DirectoryEntry folder = file.getRoot();
        String[] steps = stream.split("/");
        for (int i = 0; i < steps.length - 1; i++) {
          folder = folder.hasEntryCaseInsensitive(steps[i]) ? (DirectoryEntry) folder.getEntryCaseInsensitive(steps[i]) : folder.createDirectory(steps[i]);
        }
        folder.createDocument(steps[steps.length - 1], new ByteArrayInputStream(new byte[5000]));
      }
      file.writeFilesystem(out);
    }
  }

  private void opened(String name, String type, String part) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve(name)))) {
      zip.putNextEntry(new ZipEntry(part));
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(("<Types><Override PartName='/x' ContentType='application/vnd.openxmlformats-officedocument." + type + "'/></Types>")
          .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void hashIsThatOfTheBytes() throws IOException {
    write("a.txt", "abc");

    SourceFile source = source(crawl(List.of("**"), List.of()).get(0));

    assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(source.documentId()).isEqualTo("ba7816bf8f01cfea");
    assertThat(source.size()).isEqualTo(3);
  }

  @Test
  void leadingDoubleStarAlsoStandsForNoFolder() throws IOException {
    write("a.txt", "1");
    write("b/c.txt", "2");
    write("b/c.html", "3");
    write("b/old/c.txt", "4");

    assertThat(crawl(List.of("**/*.txt"), List.of("**/old/**"))).extracting(Finding::path).containsExactly("a.txt", "b/c.txt");
  }

  @Test
  void emptyFilesAndBrokenLinksAreFindings() throws IOException {
    write("empty.txt", "");
    Files.createSymbolicLink(input.resolve("broken.txt"), Path.of("nowhere.txt"));
    Files.createSymbolicLink(input.resolve("self.txt"), Path.of("self.txt"));
    write("good.txt", CHINESE);

    List<Finding> findings = crawl(List.of("**"), List.of());

    assertThat(findings).extracting(Finding::path).containsExactly("broken.txt", "empty.txt", "good.txt", "self.txt");
    assertThat(((Finding.Unreadable) findings.get(0)).cause()).isEqualTo(Finding.Cause.UNREADABLE);
    assertThat(((Finding.Unreadable) findings.get(0)).message()).contains("leads nowhere");
    assertThat(((Finding.Unreadable) findings.get(1)).cause()).isEqualTo(Finding.Cause.EMPTY);
    assertThat(findings.get(2)).isInstanceOf(Finding.Readable.class);
    assertThat(findings.get(3)).isInstanceOf(Finding.Unreadable.class);
  }

  @Test
  @Timeout(20)
  void linksInCirclesEnd() throws IOException {
    write("a/a.txt", "1");
    write("b/b.txt", "2");
    Files.createSymbolicLink(input.resolve("a/up"), Path.of(".."));
    Files.createSymbolicLink(input.resolve("a/other"), Path.of("../b"));
    Files.createSymbolicLink(input.resolve("b/other"), Path.of("../a"));

    assertThat(crawl(List.of("**"), List.of())).extracting(Finding::path).containsExactly("a/a.txt", "b/b.txt");
  }

  @Test
  void followsLinksThatLeadOutOfTheInputFolder(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("far.txt"), "1");
    Files.createSymbolicLink(elsewhere.resolve("back"), input);
    Files.createSymbolicLink(input.resolve("link"), elsewhere);

    assertThat(crawl(List.of("**"), List.of())).extracting(Finding::path).containsExactly("link/far.txt");
  }

  @Test
  void namesThatAreNoUtf8AreEscaped() throws IOException {
    Path odd;
    try {
      // "预" cut in half, then a GBK name: no string can spell these names, a URI can
      odd = Path.of(URI.create(input.toUri() + "%E9%A2.txt"));
      Files.writeString(odd, CHINESE);
      Files.writeString(Path.of(URI.create(input.toUri() + "%BE%F6a%CB%E3.txt")), CHINESE + "2");
    } catch (IOException refused) {
      assumeTrue(false, "this file system takes UTF-8 names only: skipped");
      return;
    }

    List<Finding> findings = crawl(List.of("**/*.txt"), List.of());

    assertThat(findings).extracting(Finding::path).containsExactly("%BE%F6a%CB%E3.txt", "%E9%A2.txt");
    assertThat(source(findings.get(1)).size()).isEqualTo(CHINESE.getBytes(StandardCharsets.UTF_8).length);
    assertThat(Files.readString(source(findings.get(1)).file())).isEqualTo(CHINESE);
  }

  @Test
  void aFileThatCannotBeOpenedKeepsItsPath() throws IOException {
    write("a.txt", CHINESE);
    Files.createSymbolicLink(input.resolve("b.txt"), unopenable());

    List<Finding> findings = crawl(List.of("**"), List.of());

    assertThat(findings).extracting(Finding::path).containsExactly("a.txt", "b.txt");
    assertThat(((Finding.Unreadable) findings.get(1)).cause()).isEqualTo(Finding.Cause.UNREADABLE);
  }

  /** A file by its attributes whose bytes nobody gets, root included: this process's own memory, of which the first page is never there. */
  private static Path unopenable() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(memory), "no /proc on this machine: skipped");
    return memory;
  }

  @Test
  void namesMayHoldLineBreaksAndBeAsLongAsTheFileSystemTakes() throws IOException {
    String longest = "长".repeat(83) + "ab.txt";
    write("two\nlines.txt", "1");
    write("back\rwards/u202e\u202egnp.txt", "2");
    write(longest, "3");
    write("no\nmatch.doc", "4");

    assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(255);
    assertThat(crawl(List.of("**/*.txt"), List.of())).extracting(Finding::path)
        .containsExactly("back\rwards/u202e\u202egnp.txt", "two\nlines.txt", longest);
    assertThat(crawl(List.of("**"), List.of("two*"))).extracting(Finding::path).containsExactly("back\rwards/u202e\u202egnp.txt", "no\nmatch.doc", longest);
  }

  @Test
  void foldersThatMayNotBeOpenedAreFindings() throws IOException {
    Path closed = Files.createDirectory(input.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
    assumeTrue(!Files.isReadable(closed), "the account that runs this test may open everything: skipped");

    List<Finding> findings = crawl(List.of("**/*.txt"), List.of());

    assertThat(findings).hasSize(1);
    assertThat(((Finding.Unreadable) findings.get(0)).folder()).isTrue();
  }

  private List<Finding> crawl(List<String> include, List<String> exclude) throws IOException {
    return new Crawler(new NameFilter(include, exclude), null).crawl(input);
  }

  private static SourceFile source(Finding finding) {
    return ((Finding.Readable) finding).source();
  }

  private void write(String name, String text) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
