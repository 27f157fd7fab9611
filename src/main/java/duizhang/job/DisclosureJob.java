package duizhang.job;

import duizhang.reconcile.Reconciler;
import duizhang.store.ReferenceStore;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The job, its steps and Spring Batch's own books, wired by hand: a container that finds out by itself what stands here costs more processor time than
 * a run that has nothing to do.
 */
final class DisclosureJob {
  private static final String NAME = "disclosures";

  /** The schema and the prefix of the tables that V2 makes. */
  private static final String BOOKS = "BATCH.BATCH_";

  private final Order order;
  private final JdbcTemplate database;
  private final PlatformTransactionManager transactions;
  private final TransactionTemplate transaction;
  private final JobRepository repository;
  private final TaskExecutorJobOperator operator;
  private final Outstanding outstanding = new Outstanding();
  private final Publication publication;

  DisclosureJob(Order order, JdbcTemplate database) {
    this.order = order;
    this.database = database;
    this.transactions = new JdbcTransactionManager(database.getDataSource());
    this.transaction = new TransactionTemplate(transactions);
    this.publication = new Publication(order, database, transaction);
    try {
      this.repository = repository(database.getDataSource(), transactions);
      this.operator = operator(repository);
    } catch (Exception unfinished) {
      throw new IllegalStateException("Spring Batch cannot be set up", unfinished);
    }
  }

  private static JobRepository repository(DataSource database, PlatformTransactionManager transactions) throws Exception {
    JdbcJobRepositoryFactoryBean books = new JdbcJobRepositoryFactoryBean();
    books.setDataSource(database);
    books.setTransactionManager(transactions);
    books.setTablePrefix(BOOKS);
    books.afterPropertiesSet();
    return books.getObject();
  }

  private static TaskExecutorJobOperator operator(JobRepository repository) throws Exception {
    TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
    operator.setJobRepository(repository);
    operator.setJobRegistry(new MapJobRegistry());
    operator.setTaskExecutor(new SyncTaskExecutor());
    operator.afterPropertiesSet();
    return operator;
  }

  /** Spring Batch holds a killed execution for running; its books are put in order. The work itself is taken up by what the documents say. */
  void recover() {
    repository.findRunningJobExecutions(NAME).forEach(operator::recover);
  }

  JobExecution start(long run) throws JobExecutionException {
    Job job = new JobBuilder(NAME, repository).start(crawl()).next(extract()).next(reconcile()).next(publish()).build();
    return operator.start(job, RunParameter.with(run));
  }

  /** Whether there was anything to publish. */
  boolean published() {
    return publication.happened();
  }

  private Step crawl() {
    return new StepBuilder("crawl", repository).tasklet(new CrawlStep(order, outstanding, database), transactions).build();
  }

  private Step extract() {
    ExtractStep tasklet = new ExtractStep(order, outstanding, database, transaction);
    // Spring Batch puts a transaction around every tasklet; this one must not hold a connection while it reads.
    Step part = new StepBuilder("extract-part", repository).tasklet(tasklet, new ResourcelessTransactionManager()).build();
    return new StepBuilder("extract", repository)
        .partitioner("extract-part", ExtractStep::partitions)
        .step(part)
        .gridSize(order.job().parallelism())
        .taskExecutor(new SimpleAsyncTaskExecutor("extract-"))
        .build();
  }

  private Step reconcile() {
    return new StepBuilder("reconcile", repository)
        .tasklet(
            (contribution, context) -> {
              if (publication.due()) {
                order.progress().say("reconciling");
                new ReferenceStore(database).replace();
                new Reconciler(database).reconcile();
              }
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  private Step publish() {
    return new StepBuilder("publish", repository)
        .tasklet(
            (contribution, context) -> {
              if (publication.due()) {
                order.progress().say("publishing to " + order.job().output());
                publication.publish(database.getDataSource());
              } else {
                order.progress().say("nothing changed, " + order.job().output() + " is what it was");
              }
              return RepeatStatus.FINISHED;
            },
            new ResourcelessTransactionManager())
        .build();
  }
}
