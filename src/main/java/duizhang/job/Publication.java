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

  Publication(Order order, JdbcOperations database, TransactionOperations transaction) {
    this.order = order;
    this.program = order.engine().version() + " " + BuiltVersion.of("job");
    this.store = new PublicationStore(database, program);
    this.parts = new PartStore(database);
    this.transaction = transaction;
  }

  boolean due() {
    return !Publisher.there(order.job().output()) || !transaction.execute(status -> store.upToDate());
  }

  void publish(DataSource database) {
    Published published = new Publisher().publish(database, order.job().output(), program);
    transaction.executeWithoutResult(status -> {
      parts.replace(published.parts());
      store.published();
    });
  }
}
