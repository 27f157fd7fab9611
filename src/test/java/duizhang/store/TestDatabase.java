package duizhang.store;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of one test, in memory, with the schema as Flyway lays it. */
public final class TestDatabase {
  private TestDatabase() {}

  public static JdbcTemplate create() {
    String name = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE";
    Flyway.configure()
        .dataSource(dataSource(name))
        .locations("classpath:db/migration/h2")
        .schemas("DUIZHANG", "BATCH")
        .defaultSchema("DUIZHANG")
        .load()
        .migrate();
    return new JdbcTemplate(dataSource(name + ";SCHEMA=DUIZHANG"));
  }

  private static DataSource dataSource(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    return source;
  }
}
