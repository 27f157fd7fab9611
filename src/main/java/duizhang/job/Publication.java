package duizhang.job;

import duizhang.codes.BuiltVersion;
import duizhang.publish.Published;
import duizhang.publish.Publisher;
import duizhang.store.PartStore;
import duizhang.store.PublicationStore;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Whether a run has anything to publish: not where the same program published the same documents to the same place. */
final class Publication {
  private final Order order;
  private final String program;
  private final PublicationStore store;
  private final PartStore parts;
  private final TransactionOperations transaction;
  private boolean due = true;
  private volatile boolean happened;

  Publication(Order order, JdbcOperations database, TransactionOperations transaction) {
    this.order = order;
    this.program = order.engine().version() + " " + BuiltVersion.of("job");
    this.store = new PublicationStore(database, program);
    this.parts = new PartStore(database);
    this.transaction = transaction;
  }

  boolean due() {
    // Nothing changes between a step that had nothing to do and the next.
    due = due && unpublished();
    return due;
  }

  private boolean unpublished() {
    return !Publisher.there(order.job().output()) || !transaction.execute(status -> store.upToDate());
  }

  /** Whether this run has published, or begun to. */
  boolean happened() {
    return happened;
  }

  void publish(DataSource database) {
    happened = true;
    Published published = new Publisher().publish(database, order.job().output(), program);
    transaction.executeWithoutResult(status -> {
      parts.replace(published.parts());
      store.published();
    });
  }
}
