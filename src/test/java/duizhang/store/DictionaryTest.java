package duizhang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The data dictionary against the schema that the migrations make. */
class DictionaryTest {
  private static final Pattern TABLE = Pattern.compile("### (\\w+)");
  private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]*) \\| ([^|]+) \\|");

  private static final Pattern VIEW = Pattern.compile("#### `(v_\\w+)`");
  private static final Pattern VIEW_COLUMN = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\|");

  private record Column(String name, String type, boolean nullable) {}

  private record Description(Column column, String meaning, String nullMeans) {}

  @Test
  void describesEveryColumnOfEveryTableInOrderAndNoOther() throws IOException {
    Map<String, List<Column>> described = new TreeMap<>();
    dictionary().forEach((table, columns) -> described.put(table, columns.stream().map(Description::column).toList()));
    assertThat(described).isEqualTo(schema());
  }

  @Test
  void saysWhatAColumnMeansAndWhatItsNullMeans() throws IOException {
    dictionary().forEach((table, columns) -> assertThat(columns).as(table).isNotEmpty().allSatisfy(column -> {
      assertThat(column.meaning()).isNotBlank();
      assertThat(column.nullMeans()).isNotBlank();
    }));
  }

  @Test
  void describesEveryColumnOfTheViewsForReaders() throws IOException {
    Map<String, List<String>> described = new TreeMap<>();
    List<String> current = new ArrayList<>();
    for (String line : text().lines().toList()) {
      Matcher view = VIEW.matcher(line);
      Matcher column = VIEW_COLUMN.matcher(line);
      if (view.matches()) {
        current = new ArrayList<>();
        described.put(view.group(1), current);
      } else if (column.matches()) {
        current.add(column.group(1));
      }
    }
    Map<String, List<String>> there = new TreeMap<>();
    TestDatabase.create().query(
        "SELECT LOWER(table_name), LOWER(column_name) FROM information_schema.columns WHERE table_schema = 'DUIZHANG' AND table_name LIKE 'V\\_%'"
            + " ORDER BY table_name, ordinal_position",
        row -> {
          there.computeIfAbsent(row.getString(1), name -> new ArrayList<>()).add(row.getString(2));
        });
    assertThat(described).isEqualTo(there);
  }

  private static Map<String, List<Description>> dictionary() throws IOException {
    Map<String, List<Description>> tables = new TreeMap<>();
    List<Description> current = new ArrayList<>();
    for (String line : text().lines().toList()) {
      Matcher table = TABLE.matcher(line);
      Matcher column = COLUMN.matcher(line);
      if (table.matches()) {
        current = new ArrayList<>();
        tables.put(table.group(1), current);
      } else if (column.matches()) {
        boolean nullable = !column.group(5).equals("never");
        current.add(new Description(new Column(column.group(1), column.group(2), nullable), column.group(3), column.group(5)));
      }
    }
    return tables;
  }

  private static String text() throws IOException {
    try (InputStream dictionary = Objects.requireNonNull(DictionaryTest.class.getResourceAsStream("/db/DICTIONARY.md"))) {
      return new String(dictionary.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, List<Column>> schema() {
    Map<String, List<Column>> tables = new TreeMap<>();
    TestDatabase.create()
        .query(
            """
                SELECT LOWER(c.table_name), LOWER(c.column_name), c.data_type, c.character_maximum_length, c.numeric_precision, c.numeric_scale, c.is_nullable
                FROM information_schema.columns c
                JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
                WHERE t.table_schema = 'DUIZHANG' AND t.table_type = 'BASE TABLE' AND LOWER(t.table_name) <> 'flyway_schema_history'
                ORDER BY c.table_name, c.ordinal_position""",
            row -> {
              String type = type(row.getString(3), row.getLong(4), row.getInt(5), row.getInt(6));
              tables.computeIfAbsent(row.getString(1), name -> new ArrayList<>()).add(new Column(row.getString(2), type, row.getString(7).equals("YES")));
            });
    return tables;
  }

  /** The type as migrations write it. */
  private static String type(String standard, long length, int precision, int scale) {
    return switch (standard) {
      case "CHARACTER VARYING" -> length > Short.MAX_VALUE ? "VARCHAR" : "VARCHAR(" + length + ")";
      case "CHARACTER" -> "CHAR(" + length + ")";
      case "NUMERIC", "DECIMAL" -> "DECIMAL(" + precision + "," + scale + ")";
      default -> standard;
    };
  }
}
