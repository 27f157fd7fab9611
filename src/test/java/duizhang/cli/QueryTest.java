package duizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.job.Choices;
import duizhang.job.ConfigurationException;
import duizhang.job.JobFile;
import duizhang.job.JobFileReader;
import duizhang.job.Pipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands query and explain over a database in a file, as a run leaves it. */
class QueryTest {
  private static final String CLASSES = "SELECT function_code, amount_yuan, basic_yuan, status FROM v_expenditure_by_function ORDER BY function_code";

  @TempDir
  static Path folder;

  private static Path output;

  @BeforeAll
  static void run() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve("final.txt"), """
        示例市档案局
        2024年度部门决算
        部门：示例市档案局

        支出决算表
        单位：万元
        科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出
        合计\t\t170.00\t150.00\t20.00
        201\t一般公共服务支出\t120.00\t100.00\t20.00
        20126\t档案事务\t120.00\t100.00\t20.00
        2012601\t行政运行\t100.00\t100.00\t0.00
        2012604\t档案馆\t20.00\t0.00\t20.00
        208\t社会保障和就业支出\t50.00\t50.00\t0.00
        20805\t行政事业单位养老支出\t50.00\t50.00\t0.00
        """, StandardCharsets.UTF_8);
    output = folder.resolve("output");
    complete(input, output);
  }

  @Test
  void aViewMayBeSummedToTheTotalThatThePagePrints() {
    assertThat(query("SELECT SUM(amount_yuan), SUM(basic_yuan), SUM(project_yuan) FROM v_expenditure_by_function", "--format", "csv").lines().skip(1))
        .containsExactly("1700000,1500000,200000");
  }

  @Test
  void theFinestAccountsThatAddUpAreShown() {
    assertThat(query(CLASSES, "--format", "csv").lines().map(line -> line.substring(0, line.lastIndexOf(',')))).containsExactly(
        "function_code,amount_yuan,basic_yuan", "2012601,1000000,1000000", "2012604,200000,0", "20805,500000,500000");
  }

  @Test
  void writesTheFormatThatIsAsked() {
    String row = "SELECT amount_yuan, '=1+1' AS text, CAST(NULL AS VARCHAR) AS nothing, 'a|b' AS bar FROM v_expenditure_by_function WHERE function_code = '20805'";
    assertThat(query(row, "--format", "csv")).isEqualTo("amount_yuan,text,nothing,bar\r\n500000,'=1+1,,a|b\r\n");
    assertThat(query(row, "--format", "JSON")).contains("\"amount_yuan\" : 500000,", "\"text\" : \"=1+1\"", "\"nothing\" : null");
    assertThat(query(row, "--format", "markdown")).isEqualTo("""
        | amount_yuan | text | nothing | bar |
        |--:|---|---|---|
        | 500,000.00 | =1+1 |  | a\\|b |
        """);
    assertThat(query(row)).contains(" 500,000.00  =1+1");
  }

  @Test
  void listsTheQuestionsWithTheirParametersAndNoDatabase() {
    assertThat(told("--output", folder.resolve("nowhere").toString()))
        .contains("reception-per-visitor", "--param least=…", "What share of each agency's expenditure");
  }

  @Test
  void takesTheParametersOfAQuestionAndNoOther() {
    assertThat(query("SELECT COUNT(*) FROM v_agency_year", "--format", "csv").lines().skip(1)).containsExactly("1");
    assertThat(query("peers-by-item", "--param", "function=201", "--format", "csv").lines().skip(1).map(line -> line.substring(0, 7)))
        .containsExactly("2012601", "2012604");
    assertThat(query("peers-by-item", "--param", "function=201", "--param", "stage=BUDGET", "--format", "csv").lines()).hasSize(1);
    assertRefused("has no parameter year", "peers-by-item", "--param", "year=2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "DELETE FROM fact", "SELECT 1; DELETE FROM fact", "SELECT 1; -- ;\n DROP TABLE fact", "UPDATE document SET state = 'GONE'", "CALL 1",
      "WITH x AS (SELECT 1) INSERT INTO publication SELECT 'a' FROM x", "SELECT * FROM FINAL TABLE (DELETE FROM publication)",
      "SELECT CSVWRITE('stolen.csv', 'SELECT 1')", "SELECT FILE_WRITE('a', 'stolen.csv')", "SELECT * FROM CSVREAD('/etc/passwd')",
      "/* ' */ SHUTDOWN /* ' */", "SELECT \"CSVWRITE\"('stolen.csv', 'SELECT 1')", "SELECT \"java.lang.System.getProperty\"('user.home')",
      "SELECT U&\"\\0043SVWRITE\"('stolen.csv', 'SELECT 1')", "SELECT 1 AS \"'\", CSVWRITE('stolen.csv', 'SELECT 1') AS \"'\"",
      "SELECT /* /* */ ' */ CSVWRITE('stolen.csv', 'SELECT 1') /* ' */", "SELECT 1 // '\n ; SCRIPT TO 'stolen.sql'", "SELECT 1 -- '\r ; SCRIPT TO 'stolen.sql'",
      "SELECT 1 FROM DUAL FOR UPDATE; SHUTDOWN", "SCRIPT TO 'stolen.sql'",
      "EXPLAIN DELETE FROM fact", "SET SCHEMA PUBLIC"})
  void refusesWhatIsNoSingleQuery(String sql) throws IOException {
    byte[] before = Files.readAllBytes(output.resolve("duizhang.mv.db"));
    assertThatThrownBy(() -> query(sql)).isInstanceOf(ConfigurationException.class);
    assertThat(Files.readAllBytes(output.resolve("duizhang.mv.db"))).isEqualTo(before);
    assertThat(Path.of("stolen.csv")).doesNotExist();
    assertThat(Path.of("stolen.sql")).doesNotExist();
  }

  @Test
  void semicolonsAndWordsInTextsAndCommentsAreNoStatements() {
    assertThat(query("SELECT 'a;b CALL ''x''' AS t -- ; DELETE\n /* ; */ FROM agency;", "--format", "csv")).isEqualTo("t\r\na;b CALL 'x'\r\n");
  }

  @Test
  void saysWhatIsMissing() {
    assertRefused("There is no query prices: choose one of ", "prices");
    assertRefused("\"PRICES\" not found", "SELECT * FROM prices");
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> told("coverage", "--output", nowhere.toString()))
        .isInstanceOf(ConfigurationException.class).hasMessageContaining("run the job first");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void explainsAFigureByItsIdAndByItsCell() {
    String id = query("SELECT fact_id FROM v_expenditure_by_function WHERE function_code = '2012601'", "--format", "csv").lines().skip(1).findFirst()
        .orElseThrow();
    String byId = explain(id);
    assertThat(byId).contains(
        "figure      100.00 万元 = 1000000 yuan", "row         行政运行 (FUNCTION 2012601)", "whose       示例市档案局, DEPARTMENT, 2024, FINAL",
        "use=TOTAL|function=2012601", "final.txt, page 1, form expenditure", "cell “100.00”", "status      ",
        "+ TOTAL 120.00 万元  档案事务", "+ PART 100.00 万元  行政运行", "(this one)", "along its row", "along its column", "no other figure stands at its point");
    List<String> place = query("SELECT t.sequence, f.row_index + 1 AS r, f.column_index + 1 AS c FROM fact_current f JOIN printed_table_current t ON"
        + " t.document_id = f.document_id AND t.table_id = f.table_id WHERE f.fact_id = '" + id + "'", "--format", "csv").lines().toList();
    assertThat(explain("final.txt", place.get(1).replace(',', ':'))).isEqualTo(byId);
    assertThatThrownBy(() -> explain("0123456789abcdef0123")).isInstanceOf(ConfigurationException.class).hasMessageContaining("no current figure");
    assertThatThrownBy(() -> explain("final.txt", "1:1")).isInstanceOf(ConfigurationException.class).hasMessageContaining("TABLE:ROW:COLUMN");
    assertThatThrownBy(() -> explain("final.txt", "1:1:1")).isInstanceOf(ConfigurationException.class).hasMessageContaining("No current figure stands");
  }

  /** Two budgets of one office; the figures are typed from their pages. */
  @Test
  void comparesTwoYearsOfARealOffice() throws IOException {
    Path real = Path.of("../shared/real/jiangsu");
    assumeTrue(Files.isDirectory(real), "../shared is not there: skipped");
    Path input = Files.createDirectories(folder.resolve("real"));
    for (String file : List.of("江苏省人大办公厅2017年度预算公开.pdf", "省人大办公厅2018预算公开.pdf")) {
      Files.copy(real.resolve(file), input.resolve(file));
    }
    Path results = folder.resolve("output of real");
    complete(input, results);

    assertThat(told("SELECT fiscal_year, function_class, SUM(amount_yuan) FROM v_expenditure_by_function"
        + " GROUP BY fiscal_year, function_class ORDER BY fiscal_year, function_class", "--format", "csv", "--output", results.toString()).lines().skip(1))
        .containsExactly("2017,201,105283300", "2017,208,16085100", "2017,221,15122300", "2018,201,127062800", "2018,208,10687800", "2018,221,21223800");
    assertThat(told("year-on-year", "--format", "csv", "--output", results.toString()).lines().skip(1)).singleElement().asString()
        .contains(",2018,BUDGET,ALL,158974400,136490700,22483700,16.47,201,", ",21779500");
  }

  private static void complete(Path input, Path output) {
    JobFile job = JobFileReader.readDefault().redirected(input, output);
    PrintStream progress = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    assertThat(new Pipeline(job).run(Choices.NONE, progress, false).completed()).isTrue();
  }

  private static void assertRefused(String message, String... arguments) {
    assertThatThrownBy(() -> query(arguments)).isInstanceOf(ConfigurationException.class).hasMessageContaining(message);
  }

  private static String query(String... arguments) {
    return told(with(arguments));
  }

  private static String[] with(String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of("--output", output.toString())).toArray(String[]::new);
  }

  private static String told(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryCommand command = new QueryCommand(new PrintStream(out, true, StandardCharsets.UTF_8));
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    assertThat(command.call()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String explain(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExplainCommand command = new ExplainCommand(new PrintStream(out, true, StandardCharsets.UTF_8));
    new CommandLine(command).parseArgs(with(arguments));
    assertThat(command.call()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
