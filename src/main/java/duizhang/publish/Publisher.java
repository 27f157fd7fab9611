package duizhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the dataset's files and the report below the output folder: {@code dataset/*.csv}, {@code report/index.html} with a page per document,
 * {@code report/quality.json}. Both folders are prepared in full before the first of them is put in place, so a failure leaves the former files.
 */
public final class Publisher {
  private static final int ROWS_PER_FETCH = 1000;

  /** Whether something is published in {@code output}. */
  public static boolean there(Path output) {
    return Files.isDirectory(output.resolve("dataset")) && Files.isRegularFile(output.resolve("report/index.html"));
  }

  /**
   * Publishes what is current.
   *
   * @param database its connections see the dataset's schema without a prefix
   * @throws UncheckedIOException when the files cannot be written
   * @throws org.springframework.dao.DataAccessException when the database cannot be read
   */
  public Published publish(DataSource database, Path output) {
    JdbcTemplate rows = new JdbcTemplate(database);
    rows.setFetchSize(ROWS_PER_FETCH);
    try {
      Files.createDirectories(output);
      try (WholeFolder dataset = WholeFolder.open(output.resolve("dataset")); WholeFolder report = WholeFolder.open(output.resolve("report"))) {
        new Dataset(rows).write(dataset.draft());
        new Report(rows).write(report.draft());
        dataset.replace();
        report.replace();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish to " + output + ": " + e.getMessage(), e);
    }
    return new Published(output.resolve("dataset"), output.resolve("report/index.html"), output.resolve("report/quality.json"));
  }
}
