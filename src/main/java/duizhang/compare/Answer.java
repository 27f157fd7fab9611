package duizhang.compare;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * What a question's statement found.
 *
 * @param columns names in lower case
 * @param rows values as the database has them, as many as columns, null where nothing is known
 */
public record Answer(List<String> columns, List<List<Object>> rows) {

  /** @param given values by the names of the question's parameters; those that are not there are not asked for */
  public static Answer to(Question question, Map<String, String> given, JdbcTemplate database) {
    MapSqlParameterSource values = new MapSqlParameterSource();
    question.parameters().keySet().forEach(name -> values.addValue(name, given.get(name), Types.VARCHAR));
    return new NamedParameterJdbcTemplate(database).query(question.sql(), values, Answer::read);
  }

  public static Answer to(Selection selection, JdbcTemplate database) {
    return database.query(selection.sql(), Answer::read);
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
