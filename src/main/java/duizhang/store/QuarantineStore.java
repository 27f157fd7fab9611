package duizhang.store;

import static duizhang.schema.Column.ATTEMPTS;
import static duizhang.schema.Column.CAUSE;
import static duizhang.schema.Column.LIMIT_PASSED;
import static duizhang.schema.Column.MESSAGE;
import static duizhang.schema.Column.PATH;
import static duizhang.schema.Column.STEP;

import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that could not be read. What was stored of them before stays as it is. */
public final class QuarantineStore {
  private final JdbcClient client;

  public QuarantineStore(JdbcOperations database) {
    this.client = JdbcClient.create(database);
  }

  /**
   * Why a file gives nothing.
   *
   * @param step in which it ended
   * @param cause a word for machines
   * @param message what is wrong and what to do about it, for people
   * @param limit which limit was passed, or null
   */
  public record Reason(Step step, String cause, String message, String limit) {}

  /** A row as people read it. */
  public record Entry(String path, Reason reason, int attempts) {}

  /** Records one more attempt at {@code source}. */
  public void put(long run, SourceFile source, Reason reason, String extractorVersion) {
    put(run, source.path(), source, reason, extractorVersion);
  }

  /** Records one more attempt at a path of which nothing more is known. */
  void put(long run, String path, Reason reason, String extractorVersion) {
    put(run, path, null, reason, extractorVersion);
  }

  public List<Entry> entries() {
    return client
        .sql("SELECT path, step, cause, message, limit_passed, attempts FROM quarantine ORDER BY path")
        .query(
            (row, number) -> new Entry(
                PATH.text(row),
                new Reason(Step.of(STEP.text(row)), CAUSE.text(row), MESSAGE.text(row), LIMIT_PASSED.text(row)),
                ATTEMPTS.number(row)))
        .list();
  }

  private void put(long run, String path, SourceFile source, Reason reason, String extractorVersion) {
    boolean known = client.sql("SELECT COUNT(*) FROM quarantine WHERE path = :path").param("path", path).query(Integer.class).single() > 0;
    String sql = known
        ? """
            UPDATE quarantine SET document_id = :id, sha256 = :sha, media_type = :type, size = :size, step = :step, cause = :cause,
              message = :message, limit_passed = :limit, attempts = attempts + 1, extractor_version = :version, last_run = :run
            WHERE path = :path"""
        : """
            INSERT INTO quarantine (path, document_id, sha256, media_type, size, step, cause, message, limit_passed, attempts,
              extractor_version, first_run, last_run)
            VALUES (:path, :id, :sha, :type, :size, :step, :cause, :message, :limit, 1, :version, :run, :run)""";
    client
        .sql(sql)
        .param("path", path)
        .param("id", source == null ? null : source.documentId())
        .param("sha", source == null ? null : source.sha256())
        .param("type", source == null ? null : source.mediaType())
        .param("size", source == null ? null : source.size())
        .param("step", reason.step().word())
        .param("cause", reason.cause())
        .param("message", reason.message())
        .param("limit", reason.limit())
        .param("version", extractorVersion)
        .param("run", run)
        .update();
  }

  static void release(JdbcClient client, String path) {
    client.sql("DELETE FROM quarantine WHERE path = :path").param("path", path).update();
  }
}
