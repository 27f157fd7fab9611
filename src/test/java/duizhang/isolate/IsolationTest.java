package duizhang.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.read.Reading;
import duizhang.store.SampleResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, with documents that do their worst, against a limit of a second and 64 MB. */
class IsolationTest {
  private static final Limits TIGHT = new Limits(1, 1, 100, 64);

  @TempDir
  Path folder;

  private Isolation isolation;

  @BeforeEach
  void begin() {
    isolation = isolation(List.of());
  }

  @AfterEach
  void end() {
    isolation.close();
  }

  @Test
  void aResultComesOverAsItWas() throws Exception {
    SourceFile source = file("a.txt", "12345.60");

    assertThat(isolation.extract(source)).isEqualTo(new Extraction.Extracted(SampleResult.of(source.documentId(), "某局\uD800", "12345.60")));
  }

  @Test
  void whatEndsItsProcessCostsItselfOnly() throws Exception {
    isolation.extract(file("first.txt", "1.00"));

    assertThat(refused("memory.txt", "memory")).isEqualTo("TOO_LARGE limits.memory=64");
    assertThat(refused("exit.txt", "exit")).isEqualTo("FAILED null");
    assertThat(isolation.extract(file("last.txt", "2.00"))).isInstanceOf(Extraction.Extracted.class);
    assertThat(folder.resolve("log")).content().contains("a document that prints something");
  }

  @Test
  void aRecursionWithoutEndEndsItsProcess() throws Exception {
    assertThat(refused("overflow.txt", "overflow")).isEqualTo("FAILED null");
  }

  @Test
  void whatAnEarlierDocumentLeftBehindIsNotHeldAgainstADocument() throws Exception {
    isolation.extract(file("first.txt", "1.00"));

    assertThat(message(isolation.extract(file("again.txt", "exit once")))).isEqualTo("alone");
  }

  @Test
  void timeIsThatOfTheProcessor() throws Exception {
    assertThat(refused("busy.txt", "busy")).isEqualTo("TIMED_OUT limits.seconds=1");
    assertThat(message(isolation.extract(file("pictures.txt", "pictures")))).isEqualTo("worked");
  }

  @Test
  void whoWaitsForEverIsGivenUpToo() throws Exception {
    assertThat(refused("idle.txt", "idle")).isEqualTo("TIMED_OUT limits.seconds=1");
  }

  @Test
  void largeFilesAndLargeResultsAreRefused() throws Exception {
    assertThat(refused("large.txt", "1".repeat(1_000_001))).isEqualTo("TOO_LARGE limits.megabytes=1");
    Isolation roomy = new Isolation(HandWorker.class.getName(), List.of(), new Limits(1, 60, 100, 1024), folder.resolve("roomy"), folder.resolve("log"));
    try (roomy) {
      Extraction extraction = roomy.extract(file("long.txt", "long"));
      assertThat(extraction).isInstanceOfSatisfying(Extraction.Quarantined.class, end -> assertThat(end.limit()).isEqualTo("result.bytes=" + Wire.LONGEST));
    }
  }

  @Test
  void onlyTheBytesThatWereHashedAreRead() throws Exception {
    SourceFile source = file("a.txt", "1.00");
    Files.writeString(source.file(), "9.00");

    assertThat(isolation.extract(source)).isInstanceOfSatisfying(Extraction.Quarantined.class, changed -> {
      assertThat(changed.cause()).isEqualTo(Reading.Cause.CHANGED);
      assertThat(TIGHT.holds(changed.limit())).isFalse();
    });
    Files.delete(source.file());
    assertThat(refused(source)).startsWith("UNREADABLE");
  }

  @Test
  void nothingTemporaryStays() throws Exception {
    Path stale = Files.createDirectories(folder.resolve("work/7")).resolve("left by a kill");
    Files.createFile(stale);
    String copy = message(isolation.extract(file("a.txt", "where")));

    assertThat(stale).doesNotExist();
    assertThat(copy).startsWith(folder.resolve("work").toString());
    assertThat(Path.of(copy)).doesNotExist();
    isolation.close();
    assertThat(folder.resolve("work")).doesNotExist();
  }

  @Test
  void aProcessThatDoesNotBeginIsNoMatterOfTheDocument() throws Exception {
    try (Isolation broken = isolation(List.of("5"))) {
      SourceFile source = file("a.txt", "1.00");
      assertThatThrownBy(() -> broken.extract(source)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("exit code 5");
    }
  }

  @Test
  void documentsAreReadAtTheSameTime() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      SourceFile idle = file("idle.txt", "idle");
      Future<Extraction> waiting = two.submit(() -> isolation.extract(idle));
      assertThat(isolation.extract(file("a.txt", "1.00"))).isInstanceOf(Extraction.Extracted.class);
      assertThat(waiting.isDone()).isFalse();
      assertThat(waiting.get()).isInstanceOf(Extraction.Quarantined.class);
    } finally {
      two.shutdownNow();
    }
  }

  private Isolation isolation(List<String> arguments) {
    return new Isolation(HandWorker.class.getName(), arguments, TIGHT, folder.resolve("work"), folder.resolve("log"));
  }

  private String refused(String name, String text) throws Exception {
    return refused(file(name, text));
  }

  private String refused(SourceFile source) throws InterruptedException {
    Extraction.Quarantined refused = (Extraction.Quarantined) isolation.extract(source);
    return refused.cause() + " " + refused.limit();
  }

  private static String message(Extraction extraction) {
    return ((Extraction.Quarantined) extraction).message();
  }

  private SourceFile file(String name, String text) throws IOException, NoSuchAlgorithmException {
    Path file = Files.writeString(folder.resolve(name), text);
    byte[] bytes = Files.readAllBytes(file);
    return new SourceFile(
        file, name, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), "text/plain", bytes.length);
  }
}
