package duizhang.job;

import duizhang.codes.BuiltVersion;
import duizhang.publish.Publisher;
import duizhang.store.PublicationStore;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Whether a run has anything to publish: not where the same program published the same documents to the same place. */
final class Publication {
  private final Order order;
  private final PublicationStore store;
  private final TransactionOperations transaction;

  Publication(Order order, JdbcOperations database, TransactionOperations transaction) {
    this.order = order;
    this.store = new PublicationStore(database, order.engine().version() + " " + BuiltVersion.of("job"));
    this.transaction = transaction;
  }

  boolean due() {
    return !Publisher.there(order.job().output()) || !transaction.execute(status -> store.upToDate());
  }

  void done() {
    transaction.executeWithoutResult(status -> store.published());
  }
}
