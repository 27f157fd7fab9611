package duizhang.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's own extractor over real files. */
class SeedsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");

  @TempDir
  Path output;

  @Test
  void everyFileIsADocumentOrInQuarantineAndTheSecondRunExtractsNothing() {
    assumeTrue(Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    Pipeline pipeline = new Pipeline(JobFileReader.parse("", "the test").redirected(SEEDS, output));

    RunReport first = run(pipeline);
    assertThat(first.completed()).isTrue();
    int files = first.files().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(first.extracted() + first.quarantine().size()).isEqualTo(files).isPositive();

    RunReport second = run(pipeline);
    assertThat(second.extracted()).isZero();
    assertThat(second.facts()).isEqualTo(first.facts());
    assertThat(second.quarantine()).as("not tried again").isEqualTo(first.quarantine());
  }

  private static RunReport run(Pipeline pipeline) {
    return pipeline.run(Choices.NONE, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false);
  }
}
