package duizhang.compare;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a question's statement found.
 *
 * @param columns names in lower case
 * @param rows values as the database has them, as many as columns, null where nothing is known
 */
public record Answer(List<String> columns, List<List<Object>> rows) {

  public static Answer to(Question question, JdbcTemplate database) {
    return database.query(question.sql(), Answer::read);
  }

  private static Answer read(ResultSet found) throws SQLException {
    ResultSetMetaData head = found.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int column = 1; column <= head.getColumnCount(); column++) {
      columns.add(head.getColumnLabel(column).toLowerCase(Locale.ROOT));
    }
    List<List<Object>> rows = new ArrayList<>();
    while (found.next()) {
      List<Object> row = new ArrayList<>();
      for (int column = 1; column <= columns.size(); column++) {
        row.add(found.getObject(column));
      }
      rows.add(Collections.unmodifiableList(row));
    }
    return new Answer(List.copyOf(columns), List.copyOf(rows));
  }
}
