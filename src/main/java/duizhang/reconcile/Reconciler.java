package duizhang.reconcile;

import org.springframework.jdbc.core.JdbcOperations;

/** Brings the stored documents into one dataset. Expects a transaction around it. */
public final class Reconciler {
  private final Versions versions;
  private final Agencies agencies;
  private final CrossDocuments documents;

  public Reconciler(JdbcOperations database) {
    this.versions = new Versions(database);
    this.agencies = new Agencies(database);
    this.documents = new CrossDocuments(new DisclosureStore(database));
  }

  public void reconcile() {
    versions.retire();
    agencies.match();
    documents.compare();
  }
}
