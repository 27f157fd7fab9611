package duizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as people start it. */
class CommandLineIT {
  private static final int SECONDS = 120;

  @TempDir
  Path folder;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectory(folder.resolve("input"));
  }

  @Test
  void helpAndVersion() throws Exception {
    assertThat(start("--help").code()).isZero();
    assertThat(start("--help").out()).contains("run", "status", "Exit codes");
    assertThat(start("run", "--help").out()).contains("--input", "--output", "--strict", "--retry", "--reprocess");
    assertThat(start("--version").out()).startsWith("duizhang ").doesNotContain("unpackaged");
  }

  @Test
  void withoutArgumentsTheBuiltInJobRuns() throws Exception {
    Ended ended = start();

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("documents  0 read", "index.html");
    assertThat(folder.resolve("output/duizhang.mv.db")).exists();
    assertThat(folder.resolve("output/duizhang.log")).exists();
  }

  @Test
  void theJobFileOfTheWorkingDirectoryComesFirst() throws Exception {
    Files.createDirectory(folder.resolve("jobs"));
    Files.writeString(folder.resolve("jobs/disclosures.yaml"), "name: mine\noutput: elsewhere\n");

    assertThat(start().code()).isZero();
    Ended status = start("status");

    assertThat(folder.resolve("elsewhere/duizhang.mv.db")).exists();
    assertThat(status.code()).isZero();
    assertThat(status.out()).contains("mine", "COMPLETED");
    Ended coverage = start("query", "coverage", "--format", "csv");
    assertThat(coverage.code()).as(coverage.err()).isZero();
    assertThat(coverage.out()).isEqualTo("agency_name,region_code,scope,fiscal_year,budgets,final_accounts,others,missing\r\n");
    assertWrong(start("query", "DELETE FROM fact"), "begins with SELECT or WITH");
    assertWrong(start("explain", "0123456789abcdef0123"), "no current figure");
  }

  @Test
  void wrongUsageAndConfigurationEndWith1AndAClearMessage() throws Exception {
    Files.writeString(folder.resolve("wrong.yaml"), "paralelism: 3\n");

    assertThat(start("run", "--wrong").code()).isEqualTo(1);
    assertThat(start("fly").code()).isEqualTo(1);
    assertWrong(start("run", "none.yaml"), "There is no job file none.yaml.");
    assertWrong(start("run", "wrong.yaml"), "Unknown key paralelism in wrong.yaml");
    assertWrong(start("run", "--input", "nowhere"), "There is no input folder " + folder.resolve("nowhere"));
    assertWrong(start("status"), "run the job first");
    assertWrong(start("query", "coverage"), "run the job first");
  }

  @Test
  void aDatabaseInUseEndsWith1() throws Exception {
    Files.createDirectory(folder.resolve("output"));
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("output/duizhang"), "sa", "")) {
      assertThat(connection.isValid(1)).isTrue();
      assertWrong(start("run"), "is in use by another process");
      assertWrong(start("query", "SELECT 1"), "is in use by another process");
    }
  }

  @Test
  void aJobThatFailsEndsWith2() throws Exception {
    Files.createDirectory(folder.resolve("output"));
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("output/duizhang"), "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA duizhang");
      statement.execute("CREATE TABLE duizhang.fact (of_somebody_else INT)");
    }

    Ended ended = start("run");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("The program broke off").doesNotContain("\tat ");
  }

  @Test
  void documentsInQuarantineEndWith3OnRequest() throws Exception {
    Files.createFile(folder.resolve("input/空.txt"));

    Ended lenient = start("run");
    assertThat(lenient.code()).isZero();
    assertThat(lenient.out()).contains("1 in quarantine", "空.txt: EMPTY");
    assertThat(start("run", "--strict").code()).isEqualTo(3);
    assertThat(start("status").out()).contains("空.txt: EMPTY at crawl, attempt 2.");
  }

  @Test
  void aPassedLimitEndsWith4() throws Exception {
    Files.createFile(folder.resolve("input/空.txt"));
    Files.copy(Path.of("input", "final-accounts-tabs.txt"), folder.resolve("input/good.txt"));

    Ended content = start("run", "--fail-on", "quarantine>1,quarantine>50%,unaccounted>99.5%");
    assertThat(content.code()).as(content.err()).isZero();
    Ended passed = start("run", "--fail-on", "quarantine>49.9%", "--fail-on", "failing>1000000");
    assertThat(passed.code()).isEqualTo(4);
    assertThat(passed.err()).contains("quarantine>49.9%: 1 of 2").doesNotContain("failing");
    assertThat(start("run", "--fail-on", "quarantine>0", "--strict").code()).as("the quarantine comes first").isEqualTo(3);
    assertThat(start("run", "--fail-on", "beauty>3").code()).isEqualTo(1);
    assertThat(start("run", "--fail-on", "beauty>3").err()).contains("disputed, quarantine, unaccounted, failing");
  }

  @Test
  void chineseNamesAreReadInEveryLocale() throws Exception {
    Path input = Files.createDirectory(folder.resolve("输入"));
    Files.createFile(input.resolve("空的.txt"));

    Ended ended = start(Map.of("LC_ALL", "C"), "run", "--input", "输入", "--output", "输出", "--strict");

    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(ended.out()).contains("空的.txt: EMPTY", folder.resolve("输出").resolve("report").toString());
    assertThat(folder.resolve("输出/duizhang.mv.db")).exists();
  }

  private static void assertWrong(Ended ended, String message) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(1);
    assertThat(ended.err()).contains(message).doesNotContain("\tat ");
  }

  private Ended start(String... arguments) throws IOException, InterruptedException {
    return start(Map.of(), arguments);
  }

  private Ended start(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
    PackagedProgram program = new PackagedProgram(folder, List.of(), SECONDS);
    int code = program.run(environment, arguments);
    return new Ended(code, program.out(), program.err());
  }
}
