package duizhang.schema;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.CheckLevel;
import duizhang.codes.Status;
import duizhang.codes.TokenRole;
import duizhang.store.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The names of the contract against the schema that the migrations make, against the dictionary, and against the statements that use them. */
class SchemaTest {
  private static final JdbcTemplate DATABASE = TestDatabase.create();

  private static final List<String> ROOMS_WITH_STATEMENTS = List.of("store", "reconcile", "publish", "job");

  /** Texts in the order of the source, parted by what stands between them; comments are passed over. */
  private static final Pattern PIECES = Pattern.compile("/\\*(?s:.*?)\\*/|//[^\\n]*|\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'");
  private static final Pattern BEGUN = Pattern.compile("(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\\s");
  private static final Pattern STATEMENT = Pattern.compile(BEGUN.pattern() + ".*", Pattern.DOTALL);

  /** What a statement is completed with as it runs, each with one that is valid in its place. */
  private static final Map<String, String> COMPLETED = Map.of(
      "table.word()", "document", "which", "TRUE", "CURRENT", " JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current ");

  /** These are made of constants alone; a test of their room runs each. */
  private static final Set<String> MADE_OF_CONSTANTS = Set.of("Rows.java", "Export.java", "HalfMade.java");

  @Test
  void everyTableHasTheColumnsThatTheMigrationsMakeInTheirOrder() {
    Map<String, List<String>> named = new TreeMap<>();
    Stream.of(Table.values()).forEach(table -> named.put(table.word(), table.columns().stream().map(Column::word).toList()));
    assertThat(named).isEqualTo(columns("BASE TABLE", "<> 'flyway_schema_history'"));
  }

  @Test
  void tablesWithVersionsHaveAViewOfTheCurrentOnes() {
    Map<String, List<String>> views = columns("VIEW", "LIKE '%\\_current'");
    assertThat(Stream.of(Table.values()).filter(Table::versioned).map(Table::current)).containsExactlyInAnyOrderElementsOf(views.keySet());
    assertThat(Stream.of(Table.values()).filter(table -> table.columns().containsAll(List.of(Column.DOCUMENT_ID, Column.RUN_ID))))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Table.values()).filter(Table::versioned).toList());
  }

  @Test
  void noColumnIsNamedThatNoTableAndNoViewHas() {
    Set<String> there = new TreeSet<>();
    columns("BASE TABLE", "<> 'flyway_schema_history'").values().forEach(there::addAll);
    columns("VIEW", "LIKE '%\\_current'").values().forEach(there::addAll);
    assertThat(Stream.of(Column.values()).map(Column::word)).containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void theDictionaryNamesTheSameStates() throws IOException {
    assertThat(words(Table.RUN, Column.STATUS)).isEqualTo(names(RunStatus.values()));
    assertThat(words(Table.SOURCE_FILE, Column.STATE)).isEqualTo(names(FileState.values()));
    assertThat(words(Table.DOCUMENT, Column.STATE)).isEqualTo(names(DocumentState.values()));
  }

  @Test
  void aVersionIsCurrentByItsStateAlone() {
    assertThat(DATABASE.queryForObject(
        "SELECT generation_expression FROM information_schema.columns WHERE LOWER(table_name) = ? AND LOWER(column_name) = ?",
        String.class, Table.DOCUMENT.word(), Column.IS_CURRENT.word()))
        .contains("'" + DocumentState.CURRENT.name() + "'");
  }

  /** H2 looks up every table and column as it prepares a statement. */
  @Test
  void everyStatementNamesTablesAndColumnsThatThereAre() throws IOException, SQLException {
    Map<String, String> refused = new LinkedHashMap<>();
    int prepared = 0;
    try (Connection connection = DATABASE.getDataSource().getConnection()) {
      for (Path file : sources()) {
        for (String statement : statements(Files.readString(file, StandardCharsets.UTF_8))) {
          prepared++;
          try (PreparedStatement valid = connection.prepareStatement(statement)) {
            assertThat(valid).isNotNull();
          } catch (SQLException invalid) {
            refused.put(file.getFileName() + ": " + statement, invalid.getMessage());
          }
        }
      }
    }
    assertThat(refused).isEmpty();
    assertThat(prepared).as("statements found").isGreaterThan(40);
  }

  @Test
  void noStatementSpellsAState() throws IOException {
    Set<String> states = Stream.of(RunStatus.values(), FileState.values(), DocumentState.values())
        .flatMap(Arrays::stream).map(state -> "'" + ((Enum<?>) state).name() + "'").collect(Collectors.toSet());
    List<String> spelt = new ArrayList<>();
    for (Path file : sources()) {
      statements(Files.readString(file, StandardCharsets.UTF_8)).stream().filter(statement -> states.stream().anyMatch(statement::contains))
          .forEach(spelt::add);
    }
    assertThat(spelt).isEmpty();
  }

  /** {@code 'TABLES'} names a count. */
  @Test
  void whatAStatementSpellsIsInTheCodeLists() throws IOException {
    Set<String> codes = Stream.of(Status.values(), CheckLevel.values(), TokenRole.values()).flatMap(Arrays::stream)
        .map(code -> ((Enum<?>) code).name()).collect(Collectors.toSet());
    codes.add("TABLES");
    for (Path file : sources()) {
      for (String statement : statements(Files.readString(file, StandardCharsets.UTF_8))) {
        assertThat(Pattern.compile("'([A-Z_]+)'").matcher(statement).results().map(word -> word.group(1))).as(statement).isSubsetOf(codes);
      }
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String room : ROOMS_WITH_STATEMENTS) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/duizhang", room))) {
        files.filter(file -> !MADE_OF_CONSTANTS.contains(file.getFileName().toString())).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  /** The statements of a source, put together where {@code +} joins their parts. */
  private static List<String> statements(String code) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    int end = 0;
    for (MatchResult piece : PIECES.matcher(code).results().filter(piece -> piece.group().startsWith("\"")).toList()) {
      String between = code.substring(end, piece.start()).strip();
      boolean joined = statement.length() > 0 && between.matches("\\+|\\+ \\S+ \\+");
      if (!joined) {
        finish(statements, statement, between);
      } else if (between.length() > 1 && BEGUN.matcher(statement).lookingAt()) {
        statement.append(completed(between.substring(1, between.length() - 1)));
      }
      statement.append(text(piece.group()));
      end = piece.end();
    }
    finish(statements, statement, code.substring(end).strip());
    return statements;
  }

  private static void finish(List<String> statements, StringBuilder statement, String after) {
    Matcher more = Pattern.compile("\\+ ([\\w.]+(?:\\(\\))?)\\s*[);,].*", Pattern.DOTALL).matcher(after);
    if (STATEMENT.matcher(statement).matches()) {
      String whole = statement + (more.matches() ? completed(more.group(1)) : "");
      statements.add(whole.replaceAll("(?<!:):[a-zA-Z]+", "?"));
    }
    statement.setLength(0);
  }

  private static String completed(String by) {
    return Objects.requireNonNull(COMPLETED.get(by.strip()), "A statement is completed with " + by.strip());
  }

  private static String text(String literal) {
    return literal.startsWith("\"\"\"") ? literal.substring(3, literal.length() - 3).strip() : literal.substring(1, literal.length() - 1).replace("\\\"", "\"");
  }

  private static Map<String, List<String>> columns(String type, String names) {
    Map<String, List<String>> tables = new TreeMap<>();
    DATABASE.query(
        "SELECT LOWER(c.table_name), LOWER(c.column_name) FROM information_schema.columns c"
            + " JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
            + " WHERE t.table_schema = '" + Table.SCHEMA + "' AND t.table_type = '" + type + "' AND LOWER(t.table_name) " + names
            + " ORDER BY c.table_name, c.ordinal_position",
        row -> {
          tables.computeIfAbsent(row.getString(1), name -> new ArrayList<>()).add(row.getString(2));
        });
    return tables;
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  /** The words in capitals that the dictionary gives for a column. */
  private static List<String> words(Table table, Column column) throws IOException {
    try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream("/db/DICTIONARY.md"))) {
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String row = page.lines().dropWhile(line -> !line.equals("### " + table.word())).filter(line -> line.startsWith("| `" + column.word() + "` |"))
          .findFirst().orElseThrow();
      return Pattern.compile("`([A-Z_]+)`").matcher(row).results().map(word -> word.group(1)).toList();
    }
  }
}
