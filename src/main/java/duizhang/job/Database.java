package duizhang.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import duizhang.log.LogFile;
import duizhang.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Opens the job's database. */
final class Database {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private static final int LOCKED_BY_ANOTHER_PROCESS = 90020;
  private static final int NO_DATABASE = 90146;
  private static final Set<Integer> NO_TABLE = Set.of(42102, 42103, 42104);

  /** Percent of the file that is in use, below which it is written anew; that costs seconds for a hundred megabytes. */
  private static final int WORTH_COMPACTING = 50;

  /** Nothing is made and nothing is written. */
  private static final String LOOKING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

  /** The steps between partitions, Spring Batch's own books. */
  private static final int CONNECTIONS_BESIDE_PARTITIONS = 2;

  /** A process that is told to end does not wait for the database, which loses nothing by that. */
  private static final String OURS = ";DB_CLOSE_ON_EXIT=FALSE";

  private Database() {}

  /**
   * A pool wide enough for the job, the database and the dataset's schema made where they were missing.
   *
   * @throws ConfigurationException where another process has the database, or it cannot be opened
   */
  static HikariDataSource open(JobFile job) {
    try {
      Files.createDirectories(job.output());
    } catch (IOException impossible) {
      throw new ConfigurationException("The output folder " + job.output() + " cannot be made (key output in " + job.origin() + ").");
    }
    HikariConfig pool = pool(job);
    pool.setMaximumPoolSize(job.parallelism() + CONNECTIONS_BESIDE_PARTITIONS);
    try (Connection connection = connect(job, ""); Statement statement = connection.createStatement()) {
      LogFile.open(job.log());
      if (job.databaseUrl().startsWith("jdbc:h2:") && HalfMade.cleared(connection)) {
        LOG.warn("The database was left half made by a run that was killed while it began; nothing was stored in it, it is made anew.");
      }
      statement.execute("CREATE SCHEMA IF NOT EXISTS " + Table.SCHEMA);
      HikariDataSource opened = new HikariDataSource(pool);
      try {
        Migrations.bring(connection, opened);
      } catch (SQLException | RuntimeException unfinished) {
        opened.close();
        throw unfinished;
      }
      return opened;
    } catch (SQLException closed) {
      throw explained(job, closed);
    }
  }

  /**
   * The database of a job that ran before, for looking only.
   *
   * @throws ConfigurationException where there is none yet, or it cannot be opened
   */
  static HikariDataSource openExisting(JobFile job) {
    try {
      // Only to see whether it opens.
      connect(job, LOOKING).close();
      HikariConfig pool = pool(job);
      pool.setJdbcUrl(url(job) + LOOKING);
      pool.setMaximumPoolSize(1);
      return new HikariDataSource(pool);
    } catch (SQLException closed) {
      throw explained(job, closed);
    }
  }

  /** Whether a statement names a table or view that is not there. */
  static boolean lacksTable(DataAccessException refused) {
    return refused.getMostSpecificCause() instanceof SQLException cause && NO_TABLE.contains(cause.getErrorCode());
  }

  /**
   * Gives back the space that a run's changes left unused: H2 writes changed pages anew and frees the old ones late, so that the file of a large run has
   * ten times the size of what it holds. To be called when no connection is open. A process that is killed meanwhile leaves the file as it was.
   */
  static void compact(JobFile job) {
    if (!job.databaseUrl().startsWith("jdbc:h2:file:")) {
      return;
    }
    try (Connection connection = connect(job, ";IFEXISTS=TRUE"); Statement statement = connection.createStatement()) {
      if (count(statement, "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'info.FILL_RATE'") < WORTH_COMPACTING) {
        statement.execute("SHUTDOWN COMPACT");
      }
    } catch (SQLException busy) {
      LOG.info("The database keeps its size: {}", busy.getMessage());
    }
  }

  private static int count(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static HikariConfig pool(JobFile job) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("duizhang");
    pool.setJdbcUrl(url(job));
    pool.setUsername(job.database().user());
    pool.setPassword(job.database().password());
    pool.setSchema(Table.SCHEMA);
    return pool;
  }

  private static String url(JobFile job) {
    return job.databaseUrl().startsWith("jdbc:h2:") ? job.databaseUrl() + OURS : job.databaseUrl();
  }

  private static Connection connect(JobFile job, String options) throws SQLException {
    return DriverManager.getConnection(url(job) + options, job.database().user(), job.database().password());
  }

  private static ConfigurationException explained(JobFile job, SQLException closed) {
    return new ConfigurationException(
        switch (closed.getErrorCode()) {
          case LOCKED_BY_ANOTHER_PROCESS ->
            "The database " + job.databaseUrl() + " is in use by another process: wait until that run has ended, or choose another --output.";
          case NO_DATABASE -> "There is no database in " + job.output() + " yet: run the job first.";
          default -> "The database " + job.databaseUrl() + " cannot be opened (key database in " + job.origin() + "): " + closed.getMessage();
        });
  }
}
