package duizhang.job;

import com.zaxxer.hikari.HikariDataSource;
import duizhang.compare.Answer;
import duizhang.compare.Question;
import duizhang.schema.DocumentState;
import duizhang.store.QuarantineStore;
import duizhang.store.RunStore;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Function;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs a job from beginning to end in this process, or looks at what its runs left behind. */
public final class Pipeline {
  private static final int RUNS_SHOWN = 10;

  private final JobFile job;
  private final Function<JobFile, Engine> engines;

  public Pipeline(JobFile job) {
    this(job, Engine::isolated);
  }

  Pipeline(JobFile job, Function<JobFile, Engine> engines) {
    this.job = job;
    this.engines = engines;
  }

  /**
   * Runs the job. Documents that cannot be read do not fail it.
   *
   * @param progress where people read how far it is
   * @param terminal whether {@code progress} is a terminal that can write over a line
   * @throws ConfigurationException where the job cannot begin
   */
  public RunReport run(Choices choices, PrintStream progress, boolean terminal) {
    Ended ended = runOpen(choices, progress, terminal);
    if (ended.changed()) {
      Database.compact(job);
    }
    return ended.report();
  }

  /** @param changed whether the database holds other rows than before, but for those on runs */
  private record Ended(RunReport report, boolean changed) {}

  @SuppressWarnings("try") // The ending is only there while the run is.
  private Ended runOpen(Choices choices, PrintStream progress, boolean terminal) {
    if (!Files.isDirectory(job.input())) {
      throw new ConfigurationException("There is no input folder " + job.input() + " (key input in " + job.origin() + ").");
    }
    try (HikariDataSource database = Database.open(job); Engine engine = engines.apply(job); Ending ending = new Ending(job, engine)) {
      JdbcTemplate jdbc = new JdbcTemplate(database);
      RunStore runs = new RunStore(jdbc);
      DisclosureJob steps = new DisclosureJob(new Order(job, choices, engine, new Progress(progress, terminal)), jdbc);
      steps.recover();
      long run = runs.begin(job.name());
      String failure = "it was interrupted";
      try {
        failure = execute(steps, run);
      } finally {
        runs.finish(run, failure == null);
      }
      int extracted = runs.current(run);
      int current = runs.documentsByState().getOrDefault(DocumentState.CURRENT, 0);
      RunReport report = new RunReport(
          failure, runs.filesByState(), extracted, current - extracted, new QuarantineStore(jdbc).entries(),
          failure == null ? runs.publishedFacts() : runs.facts());
      return new Ended(report, failure != null || steps.published());
    }
  }

  /** @throws ConfigurationException where the job never ran, or is running */
  public StatusReport status() {
    try (HikariDataSource database = Database.openExisting(job)) {
      JdbcTemplate jdbc = new JdbcTemplate(database);
      RunStore runs = new RunStore(jdbc);
      return new StatusReport(
          runs.latest(RUNS_SHOWN), runs.filesByState(), runs.documentsByState(), new QuarantineStore(jdbc).entries(), runs.facts());
    }
  }

  /** @throws ConfigurationException where the job never ran, or is running */
  public Answer answer(Question question) {
    return look(database -> Answer.to(question, Map.of(), database));
  }

  /**
   * What {@code looking} finds in the database, which is open for reading only.
   *
   * @throws ConfigurationException where the job never ran, or is running, or what is asked for is not there
   */
  public <T> T look(Function<JdbcTemplate, T> looking) {
    try (HikariDataSource database = Database.openExisting(job)) {
      return looking.apply(new JdbcTemplate(database));
    } catch (DataAccessException refused) {
      throw new ConfigurationException("The database refuses that: " + firstLine(refused.getMostSpecificCause().getMessage())
          + (Database.lacksTable(refused) ? " If it is a view of the dictionary, an older program made this database: run the job once." : ""));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message).replaceFirst("; SQL statement:$", ".");
  }

  /** Null where the job completed, else why it did not. */
  private static String execute(DisclosureJob steps, long run) {
    try {
      JobExecution execution = steps.start(run);
      if (!execution.getStatus().isUnsuccessful()) {
        return null;
      }
      return execution.getAllFailureExceptions().stream().map(Pipeline::rootMessage).distinct().sorted().findFirst().orElse("no cause given");
    } catch (JobExecutionException refused) {
      return rootMessage(refused);
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof ConfigurationException) {
      return root.getMessage();
    }
    return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
  }
}
