package duizhang.reconcile;

import duizhang.schema.DocumentState;
import duizhang.schema.FileState;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which document versions still speak for a file of the input folder. */
final class Versions {
  private final JdbcClient client;

  Versions(JdbcOperations database) {
    this.client = JdbcClient.create(database);
  }

  /**
   * Takes documents out of the current ones whose file is gone or now holds the bytes of another file, and drops quarantine rows that speak of
   * bytes that are no longer there. A file that can no longer be read keeps the document that was read from it.
   */
  void retire() {
    client
        .sql("""
            UPDATE document d SET state = :gone
            WHERE d.is_current AND NOT EXISTS (SELECT 1 FROM source_file s WHERE s.path = d.path AND s.state <> :fileGone)""")
        .param("gone", DocumentState.GONE.name())
        .param("fileGone", FileState.GONE.name())
        .update();
    client
        .sql("""
            UPDATE document d SET state = :superseded, superseded_by = (SELECT s.document_id FROM source_file s WHERE s.path = d.path)
            WHERE d.is_current AND EXISTS (
              SELECT 1 FROM source_file s WHERE s.path = d.path AND s.state = :duplicate AND s.document_id <> d.document_id)""")
        .param("superseded", DocumentState.SUPERSEDED.name())
        .param("duplicate", FileState.DUPLICATE.name())
        .update();
    client
        .sql("""
            DELETE FROM quarantine q WHERE NOT EXISTS (
              SELECT 1 FROM source_file s
              WHERE s.path = q.path AND (s.state = :unreadable OR s.state NOT IN (:gone, :duplicate) AND s.sha256 = q.sha256))""")
        .param("unreadable", FileState.UNREADABLE.name())
        .param("gone", FileState.GONE.name())
        .param("duplicate", FileState.DUPLICATE.name())
        .update();
  }
}
