package duizhang.job;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.NameFilter;
import duizhang.extract.Extraction;
import duizhang.isolate.Limits;
import duizhang.read.sight.Ocr;
import duizhang.store.SampleResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kill inside the first migrations leaves some of their tables: the next run needs no hand. */
class HalfMadeDatabaseTest {
  @TempDir
  Path folder;
  private JobFile job;

  @BeforeEach
  void prepare() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("a.txt"), "1.00");
    job = new JobFile(
        "the test", "test", input, new NameFilter(List.of("**"), List.of()), folder.resolve("output"), new JobFile.DatabaseAddress(null, "sa", ""), 1,
        Ocr.DEFAULT, Limits.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 11, 20, 1000})
  void aDatabaseWithSomeTablesOfTheFirstMigrationIsBegunAnew(int statements) throws IOException, SQLException {
    beginWithFlyway();
    execute("SET SCHEMA duizhang", statements("V1__dataset.sql", statements));

    assertThat(run().completed()).isTrue();
    assertThat(facts()).isEqualTo(1);
  }

  @Test
  void soIsOneThatWasCutInTheSecondMigration() throws IOException, SQLException {
    assertThat(run().completed()).isTrue();
    execute("DELETE FROM duizhang.\"flyway_schema_history\" WHERE \"version\" <> '1'", List.of(
        "DROP TABLE batch.batch_job_execution_context", "DELETE FROM duizhang.finding", "DELETE FROM duizhang.number_ledger",
        "DELETE FROM duizhang.check_operand",
        "DELETE FROM duizhang.check_result", "DELETE FROM duizhang.form_coverage", "DELETE FROM duizhang.statistic", "DELETE FROM duizhang.indicator",
        "DELETE FROM duizhang.project", "DELETE FROM duizhang.claim", "DELETE FROM duizhang.fact", "DELETE FROM duizhang.cell",
        "DELETE FROM duizhang.table_segment", "DELETE FROM duizhang.printed_table", "DELETE FROM duizhang.document", "DELETE FROM duizhang.source_file",
        "DELETE FROM duizhang.quarantine", "DELETE FROM duizhang.run"));

    assertThat(run().completed()).isTrue();
    assertThat(facts()).isEqualTo(1);
  }

  @Test
  void soIsOneThatWasCutWhileALaterMigrationChangedATable() throws IOException, SQLException {
    beginWithFlyway();
    execute("CREATE TABLE duizhang.fact_copy_5_6 (fact_id VARCHAR)", List.of(
        "INSERT INTO duizhang.\"flyway_schema_history\" SELECT 1, '1', 'dataset', 'SQL', 'V1__dataset.sql', 1, 'SA', CURRENT_TIMESTAMP, 1, TRUE",
        "INSERT INTO duizhang.\"flyway_schema_history\" SELECT 2, '2', 'batch', 'SQL', 'V2__batch.sql', 1, 'SA', CURRENT_TIMESTAMP, 1, TRUE"));

    assertThat(run().completed()).isTrue();
    assertThat(facts()).isEqualTo(1);
  }

  @Test
  void aDatabaseThatHoldsRowsIsNeverMadeAnew() throws IOException, SQLException {
    assertThat(run().completed()).isTrue();
    execute("DELETE FROM duizhang.\"flyway_schema_history\" WHERE \"version\" IS NOT NULL");

    try (Connection connection = connect()) {
      assertThat(HalfMade.cleared(connection)).isFalse();
    }
    assertThat(facts()).isEqualTo(1);
  }

  @Test
  void anEmptyTableOfSomebodyElseIsNeverDropped() throws SQLException {
    execute("CREATE SCHEMA duizhang", List.of("CREATE TABLE duizhang.fact (of_somebody_else INT)"));

    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      assertThat(HalfMade.cleared(connection)).isFalse();
      assertThat(statement.execute("SELECT of_somebody_else FROM duizhang.fact")).isTrue();
    }
  }

  /** What Flyway makes before the first migration: the schema and its history. */
  private void beginWithFlyway() throws IOException {
    Path nothing = Files.createDirectory(folder.resolve("no migrations"));
    Flyway.configure().dataSource(job.databaseUrl(), "sa", "").schemas("DUIZHANG").locations("filesystem:" + nothing).load().migrate();
  }

  private RunReport run() {
    Engine engine = new HandEngine(source -> new Extraction.Extracted(SampleResult.of(source.documentId(), "某局", "1.00")), "1");
    return new Pipeline(job, ordered -> engine).run(Choices.NONE, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false);
  }

  private int facts() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM duizhang.fact_current")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** The first statements of a migration of the product. */
  private static List<String> statements(String migration, int most) throws IOException {
    try (InputStream in = HalfMadeDatabaseTest.class.getResourceAsStream("/db/migration/h2/" + migration)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)--.*$", "");
      return Arrays.stream(text.split(";")).map(String::strip).filter(statement -> !statement.isEmpty()).limit(most).toList();
    }
  }

  private void execute(String first, List<String> more) throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute(first);
      for (String sql : more) {
        statement.execute(sql);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    execute(sql, List.of());
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(job.databaseUrl(), "sa", "");
  }
}
