package duizhang.job;

import duizhang.publish.Publisher;
import duizhang.reconcile.Reconciler;
import duizhang.store.ReferenceStore;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The job and its steps. Spring Boot gives the repository, Flyway the schemas; {@link Pipeline} gives the order and the database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class JobConfiguration {
  static final String JOB = "disclosures";

  @Bean
  Outstanding outstanding() {
    return new Outstanding();
  }

  @Bean
  Publication publication(Order order, JdbcTemplate database, PlatformTransactionManager transactions) {
    return new Publication(order, database, new TransactionTemplate(transactions));
  }

  @Bean
  Job job(JobRepository repository, Step crawl, Step extract, Step reconcile, Step publish) {
    return new JobBuilder(JOB, repository).start(crawl).next(extract).next(reconcile).next(publish).build();
  }

  @Bean
  Step crawl(JobRepository repository, PlatformTransactionManager transactions, Order order, Outstanding outstanding, JdbcTemplate database) {
    return new StepBuilder("crawl", repository).tasklet(new CrawlStep(order, outstanding, database), transactions).build();
  }

  @Bean
  Step extract(JobRepository repository, PlatformTransactionManager transactions, Order order, Outstanding outstanding, JdbcTemplate database) {
    ExtractStep tasklet = new ExtractStep(order, outstanding, database, new TransactionTemplate(transactions));
    // Spring Batch puts a transaction around every tasklet; this one must not hold a connection while it reads.
    Step part = new StepBuilder("extract-part", repository).tasklet(tasklet, new ResourcelessTransactionManager()).build();
    return new StepBuilder("extract", repository)
        .partitioner("extract-part", ExtractStep::partitions)
        .step(part)
        .gridSize(order.job().parallelism())
        .taskExecutor(new SimpleAsyncTaskExecutor("extract-"))
        .build();
  }

  @Bean
  Step reconcile(JobRepository repository, PlatformTransactionManager transactions, Order order, Publication publication, JdbcTemplate database) {
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

  @Bean
  Step publish(JobRepository repository, Order order, Publication publication, DataSource database) {
    return new StepBuilder("publish", repository)
        .tasklet(
            (contribution, context) -> {
              if (publication.due()) {
                order.progress().say("publishing to " + order.job().output());
                new Publisher().publish(database, order.job().output());
                publication.done();
              } else {
                order.progress().say("nothing changed, " + order.job().output() + " is what it was");
              }
              return RepeatStatus.FINISHED;
            },
            new ResourcelessTransactionManager())
        .build();
  }
}
