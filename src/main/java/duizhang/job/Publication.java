package duizhang.job;

import duizhang.publish.Publisher;
import duizhang.store.PublicationStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Whether a run has anything to publish: not where the same program published the same documents to the same place. */
final class Publication {
  private final Order order;
  private final PublicationStore store;
  private final TransactionOperations transaction;

  Publication(Order order, JdbcOperations database, TransactionOperations transaction) {
    this.order = order;
    this.store = new PublicationStore(database, order.engine().version() + " " + programVersion());
    this.transaction = transaction;
  }

  boolean due() {
    return !Publisher.there(order.job().output()) || !transaction.execute(status -> store.upToDate());
  }

  void done() {
    transaction.executeWithoutResult(status -> store.published());
  }

  private static String programVersion() {
    try (InputStream in = Publication.class.getResourceAsStream("/job/version.txt")) {
      if (in == null) {
        throw new IllegalStateException("job/version.txt is missing: build the program with Maven");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
