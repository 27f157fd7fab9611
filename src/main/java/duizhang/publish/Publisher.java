package duizhang.publish;

import duizhang.store.PartStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the dataset's files and the report below the output folder: {@code dataset/*.csv}, {@code report/index.html} with a page per document,
 * {@code report/quality.json}. Both folders are prepared in full before the first of them is put in place, so a failure leaves the former files.
 */
public final class Publisher {
  private static final int ROWS_PER_FETCH = 1000;
  private static final String DATASET = "dataset";
  private static final String REPORT = "report";
  private static final List<String> FOLDERS = List.of(DATASET, REPORT);

  /** Whether something is published in {@code output}. */
  public static boolean there(Path output) {
    return Files.isDirectory(output.resolve(DATASET)) && Files.isRegularFile(output.resolve("report/index.html"));
  }

  /** Takes away what a publication that is going on has written so far; what was published before stays. For the end of the process only. */
  public static void abandon(Path output) throws IOException {
    for (String folder : FOLDERS) {
      WholeFolder.abandon(output.resolve(folder));
    }
  }

  /**
   * Publishes what is current.
   *
   * @param database its connections see the dataset's schema without a prefix
   * @throws UncheckedIOException when the files cannot be written
   * @throws org.springframework.dao.DataAccessException when the database cannot be read
   */
  public Published publish(DataSource database, Path output) {
    return publish(database, output, "");
  }

  /**
   * As above, but what is published already and would be the same is kept.
   *
   * @param programVersion of all that decides what is made of the same rows; empty keeps nothing
   */
  public Published publish(DataSource database, Path output, String programVersion) {
    JdbcTemplate rows = new JdbcTemplate(database);
    rows.setFetchSize(ROWS_PER_FETCH);
    PartStore parts = new PartStore(rows);
    Former former = new Former(output, programVersion.isEmpty() ? PartStore.Publication.NONE : parts.last(), parts.marks(programVersion));
    PartStore.Publication now;
    try {
      Files.createDirectories(output);
      try (WholeFolder dataset = WholeFolder.open(output.resolve(DATASET)); WholeFolder report = WholeFolder.open(output.resolve(REPORT))) {
        Map<String, String> files = new Dataset(rows, former, programVersion).write(dataset.draft(), DATASET);
        new Report(rows, former).write(report.draft(), REPORT).forEach(file -> files.put(file, ""));
        dataset.replace();
        report.replace();
        now = former.now(files);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish to " + output + ": " + e.getMessage(), e);
    }
    return new Published(output.resolve(DATASET), output.resolve("report/index.html"), output.resolve("report/quality.json"), now);
  }
}
