package duizhang.job;

import duizhang.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this program. Flyway is asked only where something is to be done: to begin it costs more than a run without news. */
final class Migrations {
  /** How many there are; a test counts them. */
  static final int ALL = 8;

  static final String BATCH = "BATCH";

  private Migrations() {}

  static void bring(Connection looking, DataSource database) throws SQLException {
    if (HalfMade.whole(looking)) {
      return;
    }
    String vendor = looking.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/" + vendor)
        .schemas(Table.SCHEMA, BATCH)
        .defaultSchema(Table.SCHEMA)
        .load()
        .migrate();
  }
}
