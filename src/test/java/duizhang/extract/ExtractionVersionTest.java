package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the build that computes the version of the extraction, started as the build starts it. */
class ExtractionVersionTest {
  private static final Path PROGRAM = Path.of("src/build/java/ExtractionDigest.java").toAbsolutePath();

  @TempDir
  Path folder;
  private Path sources;

  @BeforeEach
  void prepare() throws IOException {
    sources = folder.resolve("main");
    write("java/duizhang/read/pdf/Reader.java", "class Reader {\n}\n");
    write("java/duizhang/store/Store.java", "class Store {\n}\n");
    write("resources/words/sheets.yaml", "total: 合计\n");
    write("resources/db/tables.sql", "CREATE TABLE fact\n");
    write("resources/settings.yaml", "logging: off\n");
  }

  @Test
  void theProgramCarriesItsVersion() {
    assertThat(Extractor.VERSION).matches("[0-9a-f]{16}");
  }

  @Test
  void equalSourcesHaveEqualVersionsWhateverTheirLinesEndIn() throws Exception {
    String before = version("tika 1");
    assertThat(before).matches("[0-9a-f]{16}");
    assertThat(version("tika 1")).isEqualTo(before);
    write("java/duizhang/read/pdf/Reader.java", "class Reader {\r\n}\r\n");
    write("resources/words/sheets.yaml", "total: 合计\r\n");
    assertThat(version("tika 1")).isEqualTo(before);
  }

  @Test
  void whateverIsReadWithChangesTheVersion() throws Exception {
    List<String> versions = new ArrayList<>(List.of(version("tika 1")));
    versions.add(version("tika 2"));
    write("resources/words/sheets.yaml", "total: 总计\n");
    versions.add(version("tika 1"));
    write("java/duizhang/read/pdf/Reader.java", "class Reader { }\n");
    versions.add(version("tika 1"));
    write("java/duizhang/unheardof/Room.java", "class Room { }\n");
    versions.add(version("tika 1"));
    Files.move(sources.resolve("resources/words/sheets.yaml"), sources.resolve("resources/words/tables.yaml"));
    versions.add(version("tika 1"));
    assertThat(versions).doesNotHaveDuplicates();
  }

  @Test
  void roomsAfterTheFactsDoNotChangeTheVersion() throws Exception {
    String before = version("tika 1");
    write("java/duizhang/store/Store.java", "class Store { }\n");
    for (String room : List.of("store", "reconcile", "publish", "compare", "job", "cli", "log")) {
      write("java/duizhang/" + room + "/More.java", "class More { }\n");
    }
    for (String resource : List.of("db/more.sql", "publish/more.css", "queries/more.sql", "META-INF/services/more", "settings.yaml")) {
      write("resources/" + resource, "more\n");
    }
    assertThat(version("tika 1")).isEqualTo(before);
  }

  @Test
  void allChangesThatOfTheProgram() throws Exception {
    version("tika 1");
    Path program = folder.resolve("made/program.txt");
    String before = Files.readString(program);
    write("java/duizhang/publish/Page.java", "class Page { }\n");
    version("tika 1");
    assertThat(Files.readString(program)).matches("[0-9a-f]{16}").isNotEqualTo(before);
  }

  @Test
  void anUnchangedVersionIsNotWrittenAgain() throws Exception {
    version("tika 1");
    Path target = folder.resolve("made/version.txt");
    Files.setLastModifiedTime(target, FileTime.fromMillis(1_000_000));
    version("tika 1");
    assertThat(Files.getLastModifiedTime(target).toMillis()).isEqualTo(1_000_000);
  }

  private void write(String place, String text) throws IOException {
    Path file = sources.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private String version(String library) throws IOException, InterruptedException {
    Path target = folder.resolve("made/version.txt");
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", PROGRAM.toString(), sources.toString(), target.toString(),
        folder.resolve("made/program.txt").toString(), library)
        .inheritIO()
        .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(target, StandardCharsets.UTF_8);
  }
}
