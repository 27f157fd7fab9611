package duizhang.reconcile;

import org.springframework.jdbc.core.JdbcOperations;

/** Which document versions still speak for a file of the input folder. */
final class Versions {
  private final JdbcOperations database;

  Versions(JdbcOperations database) {
    this.database = database;
  }

  /**
   * Takes documents out of the current ones whose file is gone or now holds the bytes of another file, and drops quarantine rows that speak of
   * bytes that are no longer there. A file that can no longer be read keeps the document that was read from it.
   */
  void retire() {
    database.update(
        """
        UPDATE document d SET state = 'GONE'
        WHERE d.state = 'CURRENT' AND NOT EXISTS (SELECT 1 FROM source_file s WHERE s.path = d.path AND s.state <> 'GONE')""");
    database.update(
        """
        UPDATE document d SET state = 'SUPERSEDED', superseded_by = (SELECT s.document_id FROM source_file s WHERE s.path = d.path)
        WHERE d.state = 'CURRENT' AND EXISTS (
          SELECT 1 FROM source_file s WHERE s.path = d.path AND s.state = 'DUPLICATE' AND s.document_id <> d.document_id)""");
    database.update(
        """
        DELETE FROM quarantine q WHERE NOT EXISTS (
          SELECT 1 FROM source_file s
          WHERE s.path = q.path AND (s.state = 'UNREADABLE' OR s.state NOT IN ('GONE', 'DUPLICATE') AND s.sha256 = q.sha256))""");
  }
}
