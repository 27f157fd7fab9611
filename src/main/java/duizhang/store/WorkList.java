package duizhang.store;

import static duizhang.schema.Column.EXTRACTOR_VERSION;
import static duizhang.schema.Column.LIMIT_PASSED;
import static duizhang.schema.Column.PATH;
import static duizhang.schema.Column.SHA256;

import duizhang.crawl.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which documents are still to be extracted. The documents' own rows say it, not the memory of a run, so that a run that was killed is taken up
 * where it ended.
 */
public final class WorkList {
  private final JdbcClient client;
  private final DocumentStore documents;

  public WorkList(JdbcOperations database) {
    this.client = JdbcClient.create(database);
    this.documents = new DocumentStore(database);
  }

  private record Attempt(String path, String sha256, String extractorVersion) {}

  /**
   * Those of {@code sources} that this version of the extractor has not seen under this path. A quarantined file is tried again when its bytes,
   * the extractor or the limit that it passed are others than before.
   *
   * @param holds whether a limit, as a quarantine row names it, is still in force
   * @param retry whether every quarantined file is tried again
   */
  public List<SourceFile> outstanding(List<SourceFile> sources, String extractorVersion, Predicate<String> holds, boolean retry) {
    Map<Attempt, Optional<String>> extracted = attempts("SELECT path, sha256, extractor_version, NULL AS limit_passed FROM document WHERE is_current");
    Map<Attempt, Optional<String>> refused = attempts("SELECT path, sha256, extractor_version, limit_passed FROM quarantine");
    return sources.stream()
        .filter(
            source -> {
              Attempt attempt = new Attempt(source.path(), source.sha256(), extractorVersion);
              boolean refusedForGood = !retry && refused.containsKey(attempt) && refused.get(attempt).map(holds::test).orElse(true);
              return !extracted.containsKey(attempt) && !refusedForGood && !documents.revive(source, extractorVersion);
            })
        .toList();
  }

  /** What was tried before, each with the limit that it passed, if any. */
  private Map<Attempt, Optional<String>> attempts(String sql) {
    Map<Attempt, Optional<String>> attempts = new HashMap<>();
    client
        .sql(sql)
        .query(
            row -> {
              attempts.put(
                  new Attempt(PATH.text(row), SHA256.text(row), EXTRACTOR_VERSION.text(row)),
                  Optional.ofNullable(LIMIT_PASSED.text(row)));
            });
    return attempts;
  }
}
