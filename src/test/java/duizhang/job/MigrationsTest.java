package duizhang.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** A database with the schema of this program is taken as it is; any other is migrated. */
class MigrationsTest {
  @Test
  void theProgramKnowsHowManyMigrationsThereAre() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration/h2"))) {
      assertThat(files.filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))).hasSize(Migrations.ALL);
    }
  }

  @Test
  void aDatabaseOfAnOlderProgramIsMigrated() throws SQLException {
    JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:older;DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE", "sa", "");
    try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
      assertThat(HalfMade.whole(connection)).isFalse();
      Migrations.bring(connection, pool);
      assertThat(HalfMade.whole(connection)).isTrue();
      statement.execute("DROP TABLE duizhang.sighting");
      statement.execute("DROP TABLE duizhang.publication");
      statement.execute("DELETE FROM duizhang.\"flyway_schema_history\" WHERE CAST(\"version\" AS INT) > 5");

      Migrations.bring(connection, pool);

      try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM duizhang.sighting")) {
        assertThat(rows.next()).isTrue();
      }
      assertThat(HalfMade.whole(connection)).isTrue();
    } finally {
      pool.dispose();
    }
  }
}
