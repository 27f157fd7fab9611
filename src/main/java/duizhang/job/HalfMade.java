package duizhang.job;

import duizhang.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database whose first migrations were cut short. H2 commits every table as it is made, so that a kill in between leaves some of them and no record
 * that Flyway could go on from; where it changes a table it may leave the copy that it changes. Nothing is stored before all migrations are done: such
 * a database is begun anew. One that holds a row of a run, or that Flyway never began (its history is made before any table), is somebody's and is never
 * touched.
 */
final class HalfMade {
  private static final String HISTORY = "flyway_schema_history";

  /** Whatever a run keeps begins with a row in one of these. */
  private static final List<Table> FIRST_ROWS = List.of(Table.RUN, Table.SOURCE_FILE, Table.DOCUMENT, Table.QUARANTINE);

  private HalfMade() {}

  /**
   * Takes the remains out of the way, if there are any.
   *
   * @return whether there were
   */
  static boolean cleared(Connection connection) throws SQLException {
    if (!holds(connection, Table.SCHEMA, HISTORY) || migrated(connection) >= Migrations.ALL || stored(connection)) {
      return false;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + Migrations.BATCH + " CASCADE");
      statement.execute("DROP SCHEMA " + Table.SCHEMA + " CASCADE");
    }
    return true;
  }

  /** Whether the database has the schema of this program, so that nothing is to be migrated. */
  static boolean whole(Connection connection) throws SQLException {
    return holds(connection, Table.SCHEMA, HISTORY) && migrated(connection) == Migrations.ALL;
  }

  private static boolean holds(Connection connection, String schema, String table) throws SQLException {
    return count(connection, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = '" + schema + "' AND TABLE_NAME = '" + table + "'") > 0;
  }

  /** How many versioned migrations are recorded as done. */
  private static int migrated(Connection connection) throws SQLException {
    return count(connection, "SELECT COUNT(*) FROM " + Table.SCHEMA + ".\"" + HISTORY + "\" WHERE \"success\" AND \"version\" IS NOT NULL");
  }

  private static boolean stored(Connection connection) throws SQLException {
    for (Table table : FIRST_ROWS) {
      if (holds(connection, Table.SCHEMA, table.name()) && count(connection, "SELECT COUNT(*) FROM " + Table.SCHEMA + "." + table.name()) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
