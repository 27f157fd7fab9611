package duizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with little memory and a document that asks for all of it. */
class LittleMemoryIT {
  private static final int SECONDS = 180;

  @TempDir
  Path folder;

  @Test
  void aSwellingDocumentAmongGoodOnesTakesNoneOfThemAlong() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    List<String> good = List.of("budget.pdf", "final-accounts-ministry-style.pdf", "final-accounts-tabs.txt");
    for (String name : good) {
      Files.copy(Path.of("input", name), input.resolve(name));
    }
    swollen(input.resolve("a-content.pdf"), " ".repeat(1 << 20), 1024);
    swollen(input.resolve("c-paths.pdf"), "1 1 1 1 re ".repeat(100_000), 50);

    PackagedProgram program = new PackagedProgram(folder, List.of("-Xmx256m"), SECONDS);
    int code = program.run(Map.of(), "run");

    assertThat(code).as(program.err()).isZero();
    List<String> documents = Files.readAllLines(folder.resolve("output/dataset/document.csv"), StandardCharsets.UTF_8);
    assertThat(good).allSatisfy(name -> assertThat(documents).anyMatch(line -> line.contains(name)));
    List<String> quarantine = Files.readAllLines(folder.resolve("output/dataset/quarantine.csv"), StandardCharsets.UTF_8);
    assertThat(quarantine).anyMatch(line -> line.contains("a-content.pdf") && line.contains("TOO_LARGE") && line.contains("page.content.bytes=67108864"));
    assertThat(quarantine).anyMatch(line -> line.contains("c-paths.pdf") && line.contains("TOO_LARGE") && line.contains("path.points=1000000"));
    assertThat(quarantine).noneMatch(line -> good.stream().anyMatch(line::contains));
  }

  /** A PDF of one page whose content is {@code part}, {@code times} over. */
  private static void swollen(Path file, String part, int times) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDStream content = new PDStream(pdf);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < times; i++) {
          out.write(part.getBytes(StandardCharsets.US_ASCII));
        }
      }
      page.setContents(content);
      pdf.save(file.toFile());
    }
  }
}
