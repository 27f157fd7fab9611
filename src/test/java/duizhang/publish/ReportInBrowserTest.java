package duizhang.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the report from disk, as its readers do. */
class ReportInBrowserTest {
  private static final Path CHROMIUM = Path.of(System.getProperty("duizhang.chromium", "/usr/bin/chromium"));

  @TempDir
  private Path folder;

  @Test
  void thePageIsDrawnAndItsFilterRuns() throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM), CHROMIUM + " is not there: skipped");
    Path index = new Publisher().publish(PublisherTest.oneDocument().getDataSource(), folder.resolve("output")).report();
    assertThat(page(index.toUri().toString())).contains("提取质量报告").contains("<output>1 / 1</output>");
    assertThat(page(index.toUri() + "#?filter=nowhere")).contains("<output>0 / 1</output>").contains("hidden=\"\"");
    assertThat(page(index.resolveSibling("documents/d1.html").toUri().toString())).contains("VALUE DISPUTED");
  }

  private String page(String address) throws IOException, InterruptedException {
    Path dump = Files.createTempFile(folder, "page", ".html");
    Process browser = new ProcessBuilder(
        CHROMIUM.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--user-data-dir=" + Files.createTempDirectory(folder, "profile"), "--dump-dom",
        address)
        .redirectOutput(dump.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    try {
      assertThat(browser.waitFor(60, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(dump, StandardCharsets.UTF_8);
  }
}
