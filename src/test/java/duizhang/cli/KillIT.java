package duizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program, killed at any instant: the next run needs no hand and publishes what an undisturbed one does, byte for byte. So does one
 * that is told to end, and leaves nothing behind. {@code -Dkills=N} and {@code -Dterms=N} for more of them than the build makes.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("kills", 10);
  private static final int TERMS = Integer.getInteger("terms", 6);
  private static final int SECONDS = 180;

  /** What SIGTERM makes of an exit code. */
  private static final int TOLD = 128 + 15;
  private static final long SEED = 20_261_128;

  /** The time in which the database is made. */
  private static final long BEGINNING = 3_000;

  @TempDir
  Path folder;

  @Test
  void whatAKillLeavesBehindIsTakenUp() throws Exception {
    fewDocuments();
    long begin = System.nanoTime();
    assertThat(run("undisturbed", Long.MAX_VALUE)).isZero();
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    Map<String, String> undisturbed = published("undisturbed");
    assertThat(undisturbed).containsKeys("dataset/fact.csv", "dataset/quarantine.csv", "report/index.html");

    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      String output = "killed" + kill;
      int times = kill % 4 == 3 ? 2 : 1;
      for (int time = 0; time < times; time++) {
        run(output, (long) (random.nextDouble() * (kill % 3 == 0 ? Math.min(BEGINNING, took) : took)));
      }
      assertThat(run(output, Long.MAX_VALUE)).as("kill %d: %s", kill, program().err()).isZero();
      assertThat(published(output)).as("kill %d", kill).isEqualTo(undisturbed);
      assertThat(folder.resolve(output).resolve("work")).doesNotExist();
    }
  }

  @Test
  void toldToEndItEndsSoonAndLeavesNothingBehind() throws Exception {
    fewDocuments();
    long begin = System.nanoTime();
    assertThat(run("undisturbed", Long.MAX_VALUE)).isZero();
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    Map<String, String> undisturbed = published("undisturbed");

    Random random = new Random(SEED);
    for (int term = 0; term < TERMS; term++) {
      String output = "told" + term;
      Process process = start(output);
      // None of them in the first moments of a JVM, when it does not yet know that one can be told to end.
      process.waitFor((long) (took * (0.1 + 0.9 * (term + random.nextDouble()) / TERMS)), TimeUnit.MILLISECONDS);
      List<ProcessHandle> others = process.descendants().toList();
      boolean running = process.isAlive();
      process.destroy();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("term %d ends", term).isTrue();
      if (running) {
        assertThat(process.exitValue()).as("term %d", term).isIn(0, TOLD);
      }
      for (ProcessHandle other : others) {
        other.onExit().get(10, TimeUnit.SECONDS);
      }
      if (Files.exists(folder.resolve(output))) {
        try (Stream<Path> left = Files.list(folder.resolve(output))) {
          assertThat(left.map(file -> file.getFileName().toString())).as("term %d", term).isSubsetOf(
              "dataset", "report", "duizhang.log", "duizhang.mv.db", "unpacked");
        }
      }
      assertThat(run(output, Long.MAX_VALUE)).as("term %d: %s", term, program().err()).isZero();
      assertThat(published(output)).as("term %d", term).isEqualTo(undisturbed);
    }
  }

  private void fewDocuments() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    for (String name : List.of("budget.pdf", "final-accounts-tabs.txt")) {
      Files.copy(Path.of("input", name), input.resolve(name));
    }
    Files.writeString(input.resolve("坏.pdf"), "%PDF-1.4 and no more");
  }

  @Test
  void theProcessesOfAKilledRunEndByThemselves() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    // Long enough to be found at work.
    String budget = Files.readString(Path.of("input", "budget.pdf"), StandardCharsets.ISO_8859_1);
    for (int copy = 0; copy < 40; copy++) {
      Files.writeString(input.resolve("budget" + copy + ".pdf"), budget + "\n%" + copy, StandardCharsets.ISO_8859_1);
    }
    Process process = start("output");
    List<ProcessHandle> workers = List.of();
    for (int wait = 0; wait < SECONDS * 10 && workers.isEmpty() && process.isAlive(); wait++) {
      Thread.sleep(100);
      workers = process.descendants().toList();
    }
    assertThat(workers).isNotEmpty();
    process.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  /** The exit code of a run, killed after so many milliseconds. */
  private int run(String output, long milliseconds) throws IOException, InterruptedException {
    Process process = start(output);
    if (!process.waitFor(Math.min(milliseconds, SECONDS * 1000L), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      assertThat(milliseconds).as("no end within %d s", SECONDS).isLessThan(SECONDS * 1000L);
    }
    return process.waitFor();
  }

  private Process start(String output) throws IOException {
    return program().start(Map.of(), "run", "--output", output);
  }

  private PackagedProgram program() {
    return new PackagedProgram(folder, List.of(), SECONDS);
  }

  private Map<String, String> published(String output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String part : List.of("dataset", "report")) {
      try (Stream<Path> walk = Files.walk(folder.resolve(output).resolve(part))) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(folder.resolve(output).relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }
}
