package duizhang.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.DocumentResult;
import duizhang.codes.Step;
import duizhang.crawl.NameFilter;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.fact.Fact;
import duizhang.isolate.Limits;
import duizhang.read.Reading;
import duizhang.read.sight.Ocr;
import duizhang.schema.FileState;
import duizhang.schema.RunStatus;
import duizhang.store.QuarantineStore;
import duizhang.store.SampleResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
  @TempDir
  Path folder;

  private final Queue<String> extracted = new ConcurrentLinkedQueue<>();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private Path input;
  private Path output;

  @BeforeEach
  void prepare() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    output = folder.resolve("output");
  }

  @Test
  void theSecondRunExtractsNothing() throws IOException, SQLException {
    write("甲.txt", "1.00");
    write("sub/乙.txt", "2.00");
    write("copy.txt", "1.00");

    RunReport first = run(2);
    assertThat(first.completed()).isTrue();
    assertThat(first.extracted()).isEqualTo(2);
    assertThat(first.facts().all()).isEqualTo(2);
    assertThat(first.facts().proven()).isEqualTo(2);
    assertThat(first.files()).containsEntry(FileState.DUPLICATE, 1).containsEntry(FileState.NEW, 2);
    List<String> facts = facts();

    extracted.clear();
    RunReport second = run(2);
    assertThat(extracted).isEmpty();
    assertThat(second.extracted()).isZero();
    assertThat(second.unchanged()).isEqualTo(2);
    assertThat(facts()).isEqualTo(facts);
  }

  @Test
  void whereNothingChangedNothingIsPublishedAgain() throws IOException, SQLException {
    write("a.txt", "1.00");
    write("bad.txt", "corrupt");
    run(1);
    List<String> published = published();
    Path page = output.resolve("report/index.html");
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(page, before);

    run(1);
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(before);
    assertThat(progress.toString(StandardCharsets.UTF_8)).contains("nothing changed");
    assertThat(published()).isEqualTo(published);

    Files.delete(output.resolve("report/index.html"));
    run(1);
    assertThat(published()).isEqualTo(published);

    pipeline(1).run(new Choices(true, false, false, false), stream(), false);
    assertThat(published()).as("another attempt is no news").isEqualTo(published);

    write("c.txt", "3.00");
    run(1);
    assertThat(published()).isNotEqualTo(published);
    assertThat(facts()).hasSize(2);
  }

  @Test
  void whateverChangesTheFilesEqualThoseOfAFreshRun() throws IOException {
    for (int index = 0; index < 6; index++) {
      write("f" + index + ".txt", index + ".5");
    }
    equalsAFreshRun("at first");
    write("b.txt", "7.5");
    equalsAFreshRun("added");
    Files.delete(input.resolve("f0.txt"));
    equalsAFreshRun("vanished");
    Files.move(input.resolve("f1.txt"), input.resolve("renamed.txt"));
    equalsAFreshRun("renamed");
    write("f0.txt", "0.5");
    equalsAFreshRun("restored");
    write("a/copy.txt", "2.5");
    equalsAFreshRun("duplicated");
    Files.delete(input.resolve("f2.txt"));
    equalsAFreshRun("the first of two duplicates vanished");
    write("f3.txt", "8.5");
    equalsAFreshRun("changed");
    write("f3.txt", "corrupt");
    equalsAFreshRunButFor("no longer readable", "quarantine");
  }

  @Test
  void whatDidNotChangeIsKept() throws IOException, SQLException {
    write("a.txt", "1.00");
    write("b.txt", "2.00");
    run(1);
    Map<Path, Object> before = keys("report/documents");
    Object accounts = Files.getAttribute(output.resolve("dataset/account.csv"), "unix:ino");

    write("c.txt", "3.00");
    write("b.txt", "4.00");
    run(1);
    Map<Path, Object> after = keys("report/documents");
    assertThat(after).hasSize(3);
    assertThat(before.entrySet().stream().filter(page -> page.getValue().equals(after.get(page.getKey())))).as("pages that are the same file").hasSize(1);
    assertThat(Files.getAttribute(output.resolve("dataset/account.csv"), "unix:ino")).isEqualTo(accounts);
  }

  @Test
  void whatSomebodyElseChangedInThePublishedFilesIsNotKept() throws IOException, SQLException {
    write("a.txt", "1.00");
    write("b.txt", "2.00");
    run(1);
    Files.writeString(output.resolve("dataset/fact.csv"), Files.readString(output.resolve("dataset/fact.csv")).replace("10000", "99999"));
    try (Stream<Path> pages = Files.list(output.resolve("report/documents"))) {
      for (Path page : pages.toList()) {
        Files.writeString(page, "spoilt");
      }
    }
    write("c.txt", "3.00");
    equalsAFreshRun("spoilt");
  }

  private void equalsAFreshRun(String what) throws IOException {
    equalsAFreshRunButFor(what, "nothing");
  }

  /** A file in quarantine that was read before keeps its place in the dataset, which a fresh run knows nothing of. */
  private void equalsAFreshRunButFor(String what, String except) throws IOException {
    assertThat(run(2).completed()).isTrue();
    List<String> published = published();
    Path usual = output;
    output = folder.resolve("fresh " + what);
    assertThat(run(2).completed()).isTrue();
    if (except.equals("nothing")) {
      assertThat(published).as(what).isEqualTo(published());
    } else {
      assertThat(published).as(what).filteredOn(file -> file.contains(except)).isEqualTo(published().stream().filter(file -> file.contains(except)).toList());
    }
    output = usual;
  }

  /** What tells the files of a folder apart, whatever their names. */
  private Map<Path, Object> keys(String folder) throws IOException {
    Map<Path, Object> keys = new TreeMap<>();
    try (Stream<Path> files = Files.list(output.resolve(folder))) {
      for (Path file : files.toList()) {
        keys.put(file.getFileName(), Files.getAttribute(file, "unix:ino"));
      }
    }
    return keys;
  }

  @Test
  void aFileThatLooksUnchangedIsNotReadUnlessAsked() throws IOException, SQLException {
    write("a.txt", "1.00");
    Path file = input.resolve("a.txt");
    FileTime lastYear = FileTime.from(Instant.parse("2025-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, lastYear);
    run(1);
    // Nobody does this but by intent: other bytes in the same file, of the same number, at the same time.
    Files.writeString(file, "2.00");
    Files.setLastModifiedTime(file, lastYear);
    run(1);
    assertThat(facts()).containsExactly("a.txt 10000.0000");

    pipeline(1).run(new Choices(false, false, false, true), stream(), false);
    assertThat(facts()).containsExactly("a.txt 20000.0000");

    Files.writeString(file, "3.00");
    run(1);
    assertThat(facts()).containsExactly("a.txt 30000.0000");
    // Changed at once after it was read, within the same tick of a coarse clock.
    FileTime now = Files.getLastModifiedTime(file);
    Files.writeString(file, "4.00");
    Files.setLastModifiedTime(file, now);
    run(1);
    assertThat(facts()).containsExactly("a.txt 40000.0000");
  }

  @Test
  void onlyTheChangedFileIsExtractedAgain() throws IOException, SQLException {
    write("a.txt", "1.00");
    write("b.txt", "2.00");
    run(1);
    extracted.clear();

    write("b.txt", "3.00");
    RunReport report = run(1);

    assertThat(extracted).containsExactly("b.txt");
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(facts()).containsExactly("a.txt 10000.0000", "b.txt 30000.0000");
  }

  @Test
  void theFactsDoNotDependOnParallelism() throws IOException, SQLException {
    for (int index = 0; index < 20; index++) {
      write("f" + index + ".txt", index + ".5");
    }
    run(1);
    List<String> alone = facts();
    output = folder.resolve("output of four");
    run(4);

    assertThat(facts()).isEqualTo(alone).hasSize(20);
  }

  @Test
  void badDocumentsAndBadFilesGoToQuarantineAndTheRunGoesOn() throws IOException {
    write("corrupt.txt", "corrupt");
    write("empty.txt", "");
    write("good.txt", "1.00");
    write("twice.txt", "twice");
    Files.createSymbolicLink(input.resolve("broken.txt"), Path.of("nowhere"));

    RunReport report = run(2);

    assertThat(report.completed()).isTrue();
    assertThat(report.extracted()).isEqualTo(1);
    assertThat(report.quarantine())
        .extracting(entry -> entry.path() + " " + entry.reason().step().word() + " " + entry.reason().cause() + " " + entry.reason().limit())
        .containsExactly(
            "broken.txt crawl UNREADABLE null",
            "corrupt.txt read CORRUPT null",
            "empty.txt crawl EMPTY null",
            "twice.txt store FAILED null");
    assertThat(report.quarantine()).extracting(QuarantineStore.Entry::attempts).containsOnly(1);
  }

  @Test
  void quarantinedFilesAreTriedAgainOnRequestOnly() throws IOException {
    write("corrupt.txt", "corrupt");
    run(1);
    extracted.clear();

    run(1);
    assertThat(extracted).isEmpty();

    RunReport report = pipeline(1).run(new Choices(true, false, false, false), stream(), false);
    assertThat(extracted).containsExactly("corrupt.txt");
    assertThat(report.quarantine().get(0).attempts()).isEqualTo(2);
  }

  @Test
  void allDocumentsAreExtractedAgainOnRequest() throws IOException, SQLException {
    write("a.txt", "1.00");
    write("b.txt", "2.00");
    write("corrupt.txt", "corrupt");
    run(1);
    List<String> published = published();
    extracted.clear();

    RunReport report = pipeline(1).run(new Choices(false, false, true, false), stream(), false);

    assertThat(extracted).containsExactlyInAnyOrder("a.txt", "b.txt", "corrupt.txt");
    assertThat(report.extracted()).isEqualTo(2);
    assertThat(facts()).containsExactly("a.txt 10000.0000", "b.txt 20000.0000");
    assertThat(published()).filteredOn(file -> file.contains("fact")).isNotEmpty().isEqualTo(
        published.stream().filter(file -> file.contains("fact")).toList());
  }

  @Test
  void factsOfAnotherReadingAreReadAnew() throws IOException, SQLException {
    write("a.txt", "1.00");
    run(1);
    extracted.clear();

    new Pipeline(job(1), engine("2")).run(Choices.NONE, stream(), false);

    assertThat(extracted).containsExactly("a.txt");
    assertThat(facts()).containsExactly("a.txt 10000.0000");
  }

  @Test
  void aRunThatWasKilledIsTakenUp() throws IOException, SQLException {
    write("a.txt", "1.00");
    write("b.txt", "2.00");
    run(1);
    // What a kill leaves behind: open books of the run and of Spring Batch, and a document that was never stored.
    execute("UPDATE duizhang.run SET status = 'STARTED', finished_at = NULL");
    execute("UPDATE batch.batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL");
    execute("UPDATE batch.batch_step_execution SET status = 'STARTED', exit_code = 'EXECUTING', end_time = NULL WHERE step_name LIKE 'extract%'");
    write("c.txt", "3.00");
    extracted.clear();

    RunReport report = run(1);

    assertThat(report.completed()).isTrue();
    assertThat(extracted).containsExactly("c.txt");
    assertThat(pipeline(1).status().runs()).extracting(run -> run.status()).containsExactly(RunStatus.COMPLETED, RunStatus.KILLED);
    assertThat(facts()).hasSize(3);
  }

  @Test
  void aKnownFileThatCannotBeOpenedTodayKeepsItsFacts() throws IOException, SQLException {
    write("a.txt", "1.00");
    write("b.txt", "2.00");
    run(1);
    // A file by its attributes whose bytes nobody gets, root included.
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(memory), "no /proc on this machine: skipped");
    Files.delete(input.resolve("b.txt"));
    Files.createSymbolicLink(input.resolve("b.txt"), memory);

    RunReport report = run(1);

    assertThat(report.completed()).isTrue();
    assertThat(facts()).containsExactly("a.txt 10000.0000", "b.txt 20000.0000");
    assertThat(report.files()).containsEntry(FileState.UNCHANGED, 1).containsEntry(FileState.UNREADABLE, 1).hasSize(2);
    assertThat(progress.toString(StandardCharsets.UTF_8)).contains("warning: b.txt cannot be opened today");
    assertThat(report.quarantine()).extracting(entry -> entry.path() + " " + entry.reason().cause()).containsExactly("b.txt UNREADABLE");
  }

  @Test
  void aFolderThatIsSuddenlyEmptyChangesNothing() throws IOException, SQLException {
    write("a.txt", "1.00");
    write("b.txt", "2.00");
    run(1);
    List<String> published = published();
    Files.delete(input.resolve("a.txt"));
    Files.delete(input.resolve("b.txt"));

    RunReport report = run(1);

    assertThat(report.completed()).isFalse();
    assertThat(report.failure()).contains("2 of the 2 files known from earlier runs are no longer in the folder", "--accept-gone");
    assertThat(report.files()).isEqualTo(Map.of(FileState.NEW, 2));
    assertThat(facts()).hasSize(2);
    assertThat(published()).isEqualTo(published);

    assertThat(pipeline(1).run(new Choices(false, true, false, false), stream(), false).completed()).isTrue();
    assertThat(facts()).isEmpty();
  }

  @Test
  void aFolderThatLostMostOfItsFilesChangesNothing() throws IOException, SQLException {
    for (int index = 0; index < 11; index++) {
      write("f" + index + ".txt", index + ".5");
    }
    run(1);
    for (int index = 0; index < 6; index++) {
      Files.delete(input.resolve("f" + index + ".txt"));
    }

    assertThat(run(1).failure()).contains("6 of the 11 files");
    assertThat(facts()).hasSize(11);

    write("f0.txt", "0.5");
    assertThat(run(1).completed()).isTrue();
    assertThat(facts()).hasSize(6);
  }

  @Test
  void renamedFilesAreNotLost() throws IOException, SQLException {
    write("a.txt", "1.00");
    run(1);
    Files.move(input.resolve("a.txt"), input.resolve("b.txt"));

    assertThat(run(1).completed()).isTrue();
    assertThat(facts()).containsExactly("b.txt 10000.0000");
  }

  @Test
  void aFileWhoseNameHoldsALineBreakIsReadAndShownOnOneLine() throws IOException, SQLException {
    write("two\nlines.txt", "1.00");

    RunReport report = run(1);

    assertThat(report.extracted()).isEqualTo(1);
    assertThat(facts()).containsExactly("two\nlines.txt 10000.0000");
    assertThat(progress.toString(StandardCharsets.UTF_8)).contains("document 1/1  two\\u000Alines.txt");
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    write("甲.txt", "1.00");
    write("乙.txt", "2.00");
    run(1);

    assertThat(progress.toString(StandardCharsets.UTF_8)).contains("2 files, 2 documents to extract", "document 1/2  ", "document 2/2  ", "甲.txt");
  }

  @Test
  void saysWhatIsWrongBeforeItBegins() throws IOException {
    Files.delete(input);
    assertThatThrownBy(() -> run(1)).isInstanceOf(ConfigurationException.class).hasMessageContaining("There is no input folder");
    assertThatThrownBy(() -> pipeline(1).status()).isInstanceOf(ConfigurationException.class).hasMessageContaining("run the job first");
  }

  private RunReport run(int parallelism) {
    return pipeline(parallelism).run(Choices.NONE, stream(), false);
  }

  private PrintStream stream() {
    return new PrintStream(progress, true, StandardCharsets.UTF_8);
  }

  private Pipeline pipeline(int parallelism) {
    return new Pipeline(job(parallelism), engine("1"));
  }

  private Function<JobFile, Engine> engine(String version) {
    return job -> new HandEngine(this::extract, version);
  }

  private JobFile job(int parallelism) {
    return new JobFile(
        "the test",
        "test",
        input,
        new NameFilter(List.of("**"), List.of()),
        output,
        new JobFile.DatabaseAddress(null, "sa", ""),
        parallelism,
        Ocr.DEFAULT,
        Limits.DEFAULT);
  }

  /** Takes a number for a document with one fact, and misbehaves on some words. */
  private Extraction extract(SourceFile source) {
    extracted.add(source.path());
    String text = text(source);
    return switch (text) {
      case "corrupt" -> new Extraction.Quarantined(Step.READ, Reading.Cause.CORRUPT, "broken", null);
      case "twice" -> new Extraction.Extracted(twice());
      default -> new Extraction.Extracted(SampleResult.of(source.documentId(), "某局", text));
    };
  }

  private static DocumentResult twice() {
    DocumentResult once = SampleResult.of("twice", "某局", "1");
    List<Fact> facts = new ArrayList<>(once.facts());
    facts.addAll(once.facts());
    return new DocumentResult(
        once.head(), once.tables(), facts, once.claims(), once.projects(), once.indicators(), once.statistics(), once.coverage(), once.ledger(),
        once.checks(), once.findings());
  }

  private static String text(SourceFile source) {
    try {
      return Files.readString(source.file());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(input.resolve(name).getParent());
    Files.writeString(input.resolve(name), text);
  }

  private List<String> facts() throws SQLException {
    List<String> facts = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT file, amount_yuan FROM duizhang.fact_current ORDER BY file")) {
      while (rows.next()) {
        facts.add(rows.getString(1) + " " + rows.getBigDecimal(2).toPlainString());
      }
    }
    return facts;
  }

  /** All bytes of the dataset and the report, by file. */
  private List<String> published() throws IOException {
    List<String> files = new ArrayList<>();
    for (String part : List.of("dataset", "report")) {
      try (Stream<Path> walk = Files.walk(output.resolve(part))) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          files.add(output.relativize(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(job(1).databaseUrl(), "sa", "");
  }
}
