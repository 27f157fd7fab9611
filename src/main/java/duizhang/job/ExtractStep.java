package duizhang.job;

import duizhang.codes.Printable;
import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.store.DocumentStore;
import duizhang.store.QuarantineStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Extracts documents, one after the other, as long as there are any; all partitions take from the same list. No transaction is open while a document
 * is read; all its rows are written in one. One instance serves all partitions at the same time.
 */
final class ExtractStep implements Tasklet {
  private static final Logger LOG = LoggerFactory.getLogger(ExtractStep.class);

  private final Order order;
  private final Outstanding outstanding;
  private final TransactionOperations transaction;
  private final DocumentStore documents;
  private final QuarantineStore quarantine;

  ExtractStep(Order order, Outstanding outstanding, JdbcOperations database, TransactionOperations transaction) {
    this.order = order;
    this.outstanding = outstanding;
    this.transaction = transaction;
    this.documents = new DocumentStore(database);
    this.quarantine = new QuarantineStore(database);
  }

  /** As many as are to work at the same time; they share the work by taking it. */
  static Map<String, ExecutionContext> partitions(int parts) {
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (int part = 0; part < parts; part++) {
      partitions.put("part" + part, new ExecutionContext());
    }
    return partitions;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws InterruptedException {
    StepExecution step = context.getStepContext().getStepExecution();
    long run = RunParameter.of(context);
    for (Optional<SourceFile> next = outstanding.next(); next.isPresent() && !step.isTerminateOnly(); next = outstanding.next()) {
      SourceFile source = next.get();
      Extraction outcome = order.engine().extract(source);
      contribution.incrementReadCount();
      keep(run, source, outcome);
      order.progress().document(source.path());
    }
    return RepeatStatus.FINISHED;
  }

  private void keep(long run, SourceFile source, Extraction outcome) {
    if (outcome instanceof Extraction.Extracted extracted) {
      try {
        transaction.executeWithoutResult(status -> documents.store(run, source, extracted.result(), order.engine().version()));
      } catch (DataIntegrityViolationException refused) {
        LOG.warn("{}: the result does not fit the tables", Printable.line(source.path()), refused);
        String message = "What was read contradicts itself and cannot be stored; the log in the output folder has more. Please report this document.";
        quarantine(run, source, new QuarantineStore.Reason(Step.STORE, "FAILED", message, null));
      }
    } else if (outcome instanceof Extraction.Quarantined quarantined) {
      quarantine(
          run,
          source,
          new QuarantineStore.Reason(quarantined.step(), quarantined.cause().name(), quarantined.message(), quarantined.limit()));
    }
  }

  private void quarantine(long run, SourceFile source, QuarantineStore.Reason reason) {
    transaction.executeWithoutResult(status -> quarantine.put(run, source, reason, order.engine().version()));
  }
}
