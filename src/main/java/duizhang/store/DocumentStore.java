package duizhang.store;

import duizhang.check.DocumentHead;
import duizhang.check.DocumentResult;
import duizhang.crawl.SourceFile;
import duizhang.schema.DocumentState;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The versions of documents. Each call expects a transaction around it; safe for several threads as long as they store different documents.
 * At most one version is current for one path and for one document.
 */
public final class DocumentStore {
  private final JdbcOperations database;
  private final JdbcClient client;

  public DocumentStore(JdbcOperations database) {
    this.database = database;
    this.client = JdbcClient.create(database);
  }

  /** Stores {@code result} as the current version of its document and of its path. Former versions stay, superseded. */
  public void store(long run, SourceFile source, DocumentResult result, String extractorVersion) {
    Version version = new Version(source.documentId(), run);
    supersede(source.documentId(), source.path());
    insertHead(version, source, result.head(), extractorVersion);
    TableRows.insert(database, version, result.tables());
    FigureRows.insertFacts(database, version, result.facts());
    FigureRows.insertClaims(database, version, result.claims());
    FigureRows.insertProjects(database, version, result.projects(), result.indicators());
    FigureRows.insertStatistics(database, version, result.statistics());
    AuditRows.insert(database, version, result);
    QuarantineStore.release(client, source.path());
  }

  /**
   * Makes a version that is already stored current again, for a file that came back as it was.
   *
   * @return false where this file was never extracted under this path by this version of the extractor
   */
  public boolean revive(SourceFile source, String extractorVersion) {
    Long run = client
        .sql("SELECT MAX(run_id) FROM document WHERE document_id = :id AND path = :path AND extractor_version = :version")
        .param("id", source.documentId())
        .param("path", source.path())
        .param("version", extractorVersion)
        .query(Long.class)
        .optional()
        .orElse(null);
    if (run == null) {
      return false;
    }
    supersede(source.documentId(), source.path());
    client
        .sql("UPDATE document SET state = :current, superseded_by = NULL WHERE document_id = :id AND run_id = :run")
        .param("current", DocumentState.CURRENT.name())
        .param("id", source.documentId())
        .param("run", run)
        .update();
    QuarantineStore.release(client, source.path());
    return true;
  }

  private void supersede(String documentId, String path) {
    // One after the other, for each has an index and both together have none.
    client
        .sql("UPDATE document SET state = :superseded, superseded_by = :id WHERE is_current AND document_id = :id")
        .param("superseded", DocumentState.SUPERSEDED.name())
        .param("id", documentId)
        .update();
    client
        .sql("UPDATE document SET state = :superseded, superseded_by = :id WHERE is_current AND path = :path")
        .param("superseded", DocumentState.SUPERSEDED.name())
        .param("id", documentId)
        .param("path", path)
        .update();
  }

  private void insertHead(Version version, SourceFile source, DocumentHead head, String extractorVersion) {
    database.update(
        """
            INSERT INTO document (document_id, run_id, path, sha256, media_type, size, title, kind, scope, agency_printed, region_code, fiscal_year,
              evidence, pages, refused_pages, state, extractor_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        version.documentId(),
        version.runId(),
        source.path(),
        source.sha256(),
        source.mediaType(),
        source.size(),
        head.title(),
        head.kind().name(),
        head.scope() == null ? null : head.scope().name(),
        head.agency(),
        head.regionCode(),
        head.fiscalYear(),
        head.evidence(),
        head.pages(),
        head.refusedPages(),
        DocumentState.CURRENT.name(),
        extractorVersion);
  }
}
