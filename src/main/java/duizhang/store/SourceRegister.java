package duizhang.store;

import static duizhang.schema.Column.PATH;
import static duizhang.schema.Column.SHA256;
import static duizhang.schema.Column.STATE;

import duizhang.codes.Step;
import duizhang.crawl.Finding;
import duizhang.crawl.SourceFile;
import duizhang.schema.FileState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which files were seen, and what became of them since the run before. Each call expects a transaction around it. */
public final class SourceRegister {
  private static final String KNOWN_FILE = """
      UPDATE source_file SET sha256 = ?, media_type = ?, size = ?, state = ?, document_id = ?, duplicate_of = ?, last_run = ? WHERE path = ?""";
  private static final String NEW_FILE = """
      INSERT INTO source_file (sha256, media_type, size, state, document_id, duplicate_of, last_run, path, first_run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final JdbcOperations database;
  private final JdbcClient client;
  private final QuarantineStore quarantine;

  public SourceRegister(JdbcOperations database) {
    this.database = database;
    this.client = JdbcClient.create(database);
    this.quarantine = new QuarantineStore(database);
  }

  /**
   * What a crawl did not meet again.
   *
   * @param known files that were there at the last run
   * @param missing those of them whose path and whose bytes are not found, folders that cannot be opened aside
   */
  public record Missing(int known, int missing) {}

  private record Known(String path, String sha256, FileState state) {}

  /**
   * Registers one crawl. Of several paths with the same bytes the first stands for the document, the others are duplicates of it.
   *
   * @return the files that stand for documents, in the order found
   */
  public List<SourceFile> register(long run, List<Finding> findings, String extractorVersion) {
    Map<String, Known> known = known();
    Map<String, String> firstPath = new HashMap<>();
    List<SourceFile> documents = new ArrayList<>();
    List<Object[]> updates = new ArrayList<>();
    List<Object[]> inserts = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Readable readable) {
        SourceFile source = readable.source();
        String first = firstPath.putIfAbsent(source.sha256(), source.path());
        FileState state = first == null ? state(known.get(source.path()), source) : FileState.DUPLICATE;
        if (known.containsKey(source.path())) {
          updates.add(row(run, source, state, first));
        } else {
          inserts.add(newRow(row(run, source, state, first), run));
        }
        if (first == null) {
          documents.add(source);
        }
      } else if (finding instanceof Finding.Unreadable unreadable) {
        putUnreadable(run, unreadable, known.containsKey(unreadable.path()), extractorVersion);
      }
    }
    database.batchUpdate(KNOWN_FILE, updates);
    database.batchUpdate(NEW_FILE, inserts);
    missing(known, findings);
    return List.copyOf(documents);
  }

  /** Which of the files known from before {@code findings} do not hold; changes nothing. */
  public Missing missing(List<Finding> findings) {
    Set<String> hashes = new HashSet<>();
    findings.forEach(finding -> {
      if (finding instanceof Finding.Readable readable) {
        hashes.add(readable.source().sha256());
      }
    });
    List<Known> present = known().values().stream().filter(file -> file.state() != FileState.GONE).toList();
    Set<String> gone = notMet(present.stream().map(Known::path).toList(), findings);
    List<String> closed = closedFolders(findings);
    long lost = present.stream()
        .filter(file -> gone.contains(file.path()) && !hashes.contains(file.sha256()) && closed.stream().noneMatch(file.path()::startsWith))
        .count();
    return new Missing(present.size(), (int) lost);
  }

  private static Set<String> notMet(Collection<String> paths, List<Finding> findings) {
    Set<String> missing = new HashSet<>(paths);
    findings.forEach(finding -> missing.remove(finding.path()));
    return missing;
  }

  private static List<String> closedFolders(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding instanceof Finding.Unreadable)
        // What an archive held that cannot be opened today is as unknown as what a folder did.
        .map(finding -> finding.path() + (((Finding.Unreadable) finding).folder() ? "/" : "!/"))
        .toList();
  }

  /** The paths of files that cannot be opened today and whose figures stay those that were read from them before. */
  public List<String> closedButStored() {
    return client
        .sql("""
            SELECT s.path FROM source_file s
            WHERE s.state = :unreadable AND EXISTS (SELECT 1 FROM document d WHERE d.path = s.path AND d.is_current)
            ORDER BY s.path""")
        .param("unreadable", FileState.UNREADABLE.name())
        .query(String.class)
        .list();
  }

  private Map<String, Known> known() {
    Map<String, Known> known = new HashMap<>();
    client
        .sql("SELECT path, sha256, state FROM source_file")
        .query((row, number) -> new Known(PATH.text(row), SHA256.text(row), FileState.valueOf(STATE.text(row))))
        .list()
        .forEach(file -> known.put(file.path(), file));
    return known;
  }

  private static FileState state(Known before, SourceFile now) {
    if (before == null || before.state() == FileState.GONE) {
      return FileState.NEW;
    }
    return now.sha256().equals(before.sha256()) ? FileState.UNCHANGED : FileState.CHANGED;
  }

  private static Object[] row(long run, SourceFile source, FileState state, String duplicateOf) {
    return new Object[]{source.sha256(), source.mediaType(), source.size(), state.name(), source.documentId(), duplicateOf, run, source.path()};
  }

  private static Object[] newRow(Object[] row, long run) {
    Object[] more = Arrays.copyOf(row, row.length + 1);
    more[row.length] = run;
    return more;
  }

  private void putUnreadable(long run, Finding.Unreadable finding, boolean known, String extractorVersion) {
    // What was known of the bytes before stays: it still says what the stored document was made of.
    String sql = known
        ? "UPDATE source_file SET state = :unreadable, duplicate_of = NULL, last_run = :run WHERE path = :path"
        : "INSERT INTO source_file (path, state, first_run, last_run) VALUES (:path, :unreadable, :run, :run)";
    client.sql(sql).param("path", finding.path()).param("unreadable", FileState.UNREADABLE.name()).param("run", run).update();
    quarantine.put(
        run, finding.path(), new QuarantineStore.Reason(Step.CRAWL, finding.cause().name(), finding.message(), null), extractorVersion);
  }

  /** Files not met again are gone, unless they lie in a folder that could not be opened. */
  private void missing(Map<String, Known> known, List<Finding> findings) {
    List<String> closed = closedFolders(findings);
    for (String path : notMet(known.keySet(), findings)) {
      boolean hidden = closed.stream().anyMatch(path::startsWith);
      client
          .sql("UPDATE source_file SET state = :state, duplicate_of = NULL WHERE path = :path")
          .param("state", (hidden ? FileState.UNREADABLE : FileState.GONE).name())
          .param("path", path)
          .update();
    }
  }
}
