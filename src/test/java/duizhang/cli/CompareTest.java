package duizhang.cli;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.compare.Answer;
import duizhang.compare.Question;
import duizhang.job.ConfigurationException;
import duizhang.job.JobFile;
import duizhang.job.JobFileReader;
import duizhang.job.Pipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The questions to all agencies of a folder. The expected figures are typed from the documents' pages, not from results. */
class CompareTest {
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path SAMPLES = Path.of("input");
  private static final Map<Path, Map<String, Answer>> ANSWERS = new HashMap<>();

  @TempDir
  static Path folder;

  @AfterAll
  static void forget() {
    ANSWERS.clear();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "total-expenditure | 人力资源和社会保障部社会保险事业管理中心 2021 FINAL | total | 3077.10",
      "total-expenditure | 人力资源和社会保障部社会保险事业管理中心 2023 BUDGET | total | 4534.39",
      "total-expenditure | 忻州市社会保险中心 2021 FINAL | total | 21681.07",
      "total-expenditure | 株洲市社会保险服务中心 2021 FINAL | total | 1387.53",
      "basic-and-project | 人力资源和社会保障部社会保险事业管理中心 2021 FINAL | basic | 1929.66",
      "basic-and-project | 人力资源和社会保障部社会保险事业管理中心 2021 FINAL | project | 1147.43",
      "basic-and-project | 人力资源和社会保障部社会保险事业管理中心 2023 BUDGET | basic | 3514.19",
      "basic-and-project | 人力资源和社会保障部社会保险事业管理中心 2023 BUDGET | project | 1020.20",
      "basic-and-project | 忻州市社会保险中心 2021 FINAL | basic | 21602.22",
      "basic-and-project | 忻州市社会保险中心 2021 FINAL | project | 78.85",
      "basic-and-project | 忻州市社会保险中心 2021 FINAL | basic_percent | 99.64",
      "basic-and-project | 株洲市社会保险服务中心 2021 FINAL | basic | 1333.74",
      "basic-and-project | 株洲市社会保险服务中心 2021 FINAL | project | 53.79",
      "personnel-and-public-use | 人力资源和社会保障部社会保险事业管理中心 2021 FINAL | personnel | 1569.55",
      "personnel-and-public-use | 人力资源和社会保障部社会保险事业管理中心 2021 FINAL | public_use | 341.07",
      "personnel-and-public-use | 人力资源和社会保障部社会保险事业管理中心 2023 BUDGET | personnel | 1496.02",
      "personnel-and-public-use | 人力资源和社会保障部社会保险事业管理中心 2023 BUDGET | public_use | 313.01",
      "personnel-and-public-use | 忻州市社会保险中心 2021 FINAL | personnel | 21531.16",
      "personnel-and-public-use | 忻州市社会保险中心 2021 FINAL | public_use | 71.06",
      "personnel-and-public-use | 株洲市社会保险服务中心 2021 FINAL | personnel | 1095.42",
      "personnel-and-public-use | 株洲市社会保险服务中心 2021 FINAL | public_use | 238.32",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 TOTAL | adjusted_budget | 13.74",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 TOTAL | final_accounts | 7.16",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 TOTAL | completed_percent | 52.11",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 ABROAD | adjusted_budget | 10.29",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 ABROAD | final_accounts | 3.71",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 VEHICLES | adjusted_budget | 2.77",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 VEHICLES | final_accounts | 2.77",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 VEHICLE_PURCHASE | final_accounts | ",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2021 RECEPTION | final_accounts | 0.68",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2022 TOTAL | budget | 7.16",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2023 TOTAL | budget | 3.45",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2023 VEHICLE_OPERATION | budget | 2.77",
      "three-public | 人力资源和社会保障部社会保险事业管理中心 2023 RECEPTION | budget | 0.68",
      "three-public | 忻州市社会保险中心 2021 ABROAD | final_accounts | 0",
      "three-public | 忻州市社会保险中心 2021 VEHICLE_OPERATION | final_accounts | 0",
      "three-public | 忻州市社会保险中心 2021 RECEPTION | final_accounts | 0",
      "three-public | 株洲市社会保险服务中心 2021 TOTAL | adjusted_budget | 9.00",
      "three-public | 株洲市社会保险服务中心 2021 TOTAL | final_accounts | 7.94",
      "three-public | 株洲市社会保险服务中心 2021 ABROAD | adjusted_budget | ",
      "three-public | 株洲市社会保险服务中心 2021 ABROAD | final_accounts | ",
      "three-public | 株洲市社会保险服务中心 2021 VEHICLES | adjusted_budget | 6.00",
      "three-public | 株洲市社会保险服务中心 2021 VEHICLES | final_accounts | 6.00",
      "three-public | 株洲市社会保险服务中心 2021 RECEPTION | adjusted_budget | 3.00",
      "three-public | 株洲市社会保险服务中心 2021 RECEPTION | final_accounts | 1.94",
      "budget-and-final-by-function | 人力资源和社会保障部社会保险事业管理中心 2021 208 | final_accounts | 2841.58",
      "budget-and-final-by-function | 人力资源和社会保障部社会保险事业管理中心 2021 221 | final_accounts | 216.48",
      "budget-and-final-by-function | 人力资源和社会保障部社会保险事业管理中心 2023 208 | budget | 2422.42",
      "budget-and-final-by-function | 人力资源和社会保障部社会保险事业管理中心 2023 221 | budget | 213.62",
      "budget-and-final-by-function | 忻州市社会保险中心 2021 208 | final_accounts | 21633.34",
      "budget-and-final-by-function | 忻州市社会保险中心 2021 210 | final_accounts | 18.43",
      "budget-and-final-by-function | 忻州市社会保险中心 2021 221 | final_accounts | 29.30",
      "budget-and-final-by-function | 株洲市社会保险服务中心 2021 208 | final_accounts | 1387.53",
      "projects | 忻州市社会保险中心 机关事业单位基本养老保险基金的补助 | adjusted_budget | 22000",
      "projects | 忻州市社会保险中心 机关事业单位基本养老保险基金的补助 | executed | 21000",
      "projects | 忻州市社会保险中心 机关事业单位基本养老保险基金的补助 | score | 99.54",
      "projects | 忻州市社会保险中心 台账联网及印刷费 | executed | 22.84",
      "projects | 忻州市社会保险中心 台账联网及印刷费 | score | 97.61",
      "projects | 忻州市社会保险中心 政府购买服务资金 | computed_percent | 100",
      "projects | 人力资源和社会保障部社会保险事业管理中心 2021 社会保险经办管理服务与业务指导 | adjusted_budget | 1483.34",
      "projects | 人力资源和社会保障部社会保险事业管理中心 2021 社会保险经办管理服务与业务指导 | executed | 1116.84",
      "projects | 人力资源和社会保障部社会保险事业管理中心 2021 社会保险经办管理服务与业务指导 | computed_percent | 75.29",
      "projects | 株洲市社会保险服务中心 2021 true | budget | 1366.77",
      "projects | 株洲市社会保险服务中心 2021 true | executed | 1387.53",
      "projects | 株洲市社会保险服务中心 2021 true | score | 99.5",
      "three-public-per-head | 株洲市社会保险服务中心 2021 | amount_yuan | 79400",
      "three-public-per-head | 株洲市社会保险服务中心 2021 | per_head_yuan | 1345.76",
      "completion-by-function | 人力资源和社会保障部社会保险事业管理中心 2021 2080101 CLAIM | printed_percent | 121.98",
      "low-execution-high-score | 人力资源和社会保障部社会保险事业管理中心 人力资源社会保障部全国党员干部现代远程教育专题教材制播工作 | executed_percent | 59.65",
      "low-execution-high-score | 人力资源和社会保障部社会保险事业管理中心 人力资源社会保障部全国党员干部现代远程教育专题教材制播工作 | score | 90",
      "carry-over | 人力资源和社会保障部社会保险事业管理中心 2021 | closing_balance_yuan | 21244000",
      "carry-over | 人力资源和社会保障部社会保险事业管理中心 2021 | closing_percent | 40.53",
      "reception-per-visitor | 人力资源和社会保障部社会保险事业管理中心 2021 | per_visitor_yuan | 31.78",
      "reception-per-visitor | 株洲市社会保险服务中心 2021 | per_visitor_yuan | 109.60",
      "peers-by-item | 株洲市社会保险服务中心 2021 2080101 | amount_yuan | 12462500",
      "peers-by-item | 株洲市社会保险服务中心 2021 2080101 | share_percent | 89.82",
      "cofog-by-region | 忻州市社会保险中心 2021 10 | printed_yuan | 216333400",
  })
  void setsTheSeedsSideBySide(String question, String row, String column, BigDecimal expected) {
    assertThat(figure(seeds(question), row, column)).as(row + " " + column).usingComparator(nullsFirst(naturalOrder())).isEqualTo(expected);
  }

  /** Printed, but not in the dataset yet: as long as it is missing, nothing else may stand in its place. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "budget-and-final-by-function | 忻州市社会保险中心 2021 208 | budget | 29894.78",
      "budget-and-final-by-function | 忻州市社会保险中心 2021 210 | budget | 18.57",
      "budget-and-final-by-function | 忻州市社会保险中心 2021 221 | budget | 38.52",
      "three-public | 忻州市社会保险中心 2021 TOTAL | adjusted_budget | 0",
      "three-public | 忻州市社会保险中心 2021 TOTAL | final_accounts | 0",
      "projects | 人力资源和社会保障部社会保险事业管理中心 2021 社会保险经办管理服务与业务指导 | score | 82.5",
      "projects | 人力资源和社会保障部社会保险事业管理中心 2023 社会保险经办管理服务与业务指导 | budget | 959.96",
      "projects | 抚顺市社会保险事业服务中心 2021 true | budget | 4211.39",
  })
  void whatTheSeedsPrintIsAbsentOrRight(String question, String row, String column, BigDecimal expected) {
    absentOrRight(seeds(question), row, column, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "total-expenditure | 示例部社会保险经办中心 2021 FINAL | total | 3077.10",
      "total-expenditure | 示例市养老保险服务中心 2021 FINAL | total | 1387.54",
      "total-expenditure | 示例市就业服务中心 2021 FINAL | total | 2491.51",
      "total-expenditure | 示例市示范区文化和旅游局 2024 FINAL | total | 6354.154906",
      "total-expenditure | 示例省数据服务局 2025 BUDGET | total | 5028.16",
      "basic-and-project | 示例部社会保险经办中心 2021 FINAL | basic | 1929.66",
      "basic-and-project | 示例部社会保险经办中心 2021 FINAL | project | 1147.44",
      "basic-and-project | 示例市养老保险服务中心 2021 FINAL | project | 53.79",
      "basic-and-project | 示例市就业服务中心 2021 FINAL | basic_percent | 86.90",
      "basic-and-project | 示例省数据服务局 2025 BUDGET | basic | 3488.31",
      "personnel-and-public-use | 示例市就业服务中心 2021 FINAL | personnel | 1918.28",
      "personnel-and-public-use | 示例市就业服务中心 2021 FINAL | public_use | 246.73",
      "personnel-and-public-use | 示例部社会保险经办中心 2021 FINAL | personnel | 1569.55",
      "three-public | 示例市就业服务中心 2021 TOTAL | adjusted_budget | 8.00",
      "three-public | 示例市就业服务中心 2021 TOTAL | final_accounts | 6.52",
      "three-public | 示例市就业服务中心 2021 VEHICLES | completed_percent | 90",
      "three-public | 示例市就业服务中心 2021 RECEPTION | completed_percent | 56",
      "three-public | 示例市养老保险服务中心 2021 ABROAD | final_accounts | ",
      "three-public | 示例市养老保险服务中心 2021 RECEPTION | final_accounts | 1.94",
      "three-public | 示例省数据服务局 2024 VEHICLE_PURCHASE | budget | 18.00",
      "three-public | 示例省数据服务局 2025 VEHICLE_PURCHASE | budget | ",
      "budget-and-final-by-function | 示例市就业服务中心 2021 208 | final_accounts | 2350.78",
      "budget-and-final-by-function | 示例部社会保险经办中心 2021 221 | final_accounts | 216.47",
      "projects | 示例市养老保险服务中心 2021 经办政策远程课件制作 | executed | 30.6",
      "projects | 示例市养老保险服务中心 2021 养老保险经办服务与业务指导 | computed_percent | 75.29",
      "projects | 示例市养老保险服务中心 2021 养老保险经办服务与业务指导 | score | 82.5",
  })
  void setsTheSamplesSideBySide(String question, String row, String column, BigDecimal expected) {
    assertThat(figure(samples(question), row, column)).as(row + " " + column).usingComparator(nullsFirst(naturalOrder())).isEqualTo(expected);
  }

  /** As above. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "budget-and-final-by-function | 示例市就业服务中心 2021 208 | budget | 2484.20",
      "budget-and-final-by-function | 示例市就业服务中心 2021 210 | budget | 48.57",
      "budget-and-final-by-function | 示例市就业服务中心 2021 221 | budget | 103.52",
  })
  void whatTheSamplesPrintIsAbsentOrRight(String question, String row, String column, BigDecimal expected) {
    absentOrRight(samples(question), row, column, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "total-expenditure", "basic-and-project", "personnel-and-public-use", "three-public", "budget-and-final-by-function", "projects"})
  void givesOneRowForEachAgencyAndYear(String question) {
    Answer answer = samples(question);
    List<Integer> keys = List.of("agency", "scope", "fiscal_year", "stage", "item", "code", "overall", "name").stream()
        .map(answer.columns()::indexOf)
        .filter(index -> index >= 0)
        .toList();
    assertThat(answer.rows()).isNotEmpty().extracting(row -> keys.stream().map(row::get).toList()).doesNotHaveDuplicates();
  }

  /** The 合计 of the procurement form is of all money too, but no agency's expenditure. */
  @Test
  void takesNoProcurementForAllExpenditure() throws IOException {
    Path input = Files.createDirectories(folder.resolve("procurement only"));
    Files.writeString(input.resolve("final.txt"), """
        示例市统计局
        2021年度部门决算
        第三部分2021年度部门决算情况说明
        一、政府采购支出说明
        2021年度政府采购支出总额35.40万元，其中：政府采购货物支出35.40万元。
        """, StandardCharsets.UTF_8);

    assertThat(answers(input).get("total-expenditure").rows()).isEmpty();
  }

  /** The contents of the accounts list the form of basic expenditure, and it is nowhere. */
  @Test
  void findsTheFormThatIsListedAndNotThere() {
    assertThat(row(seeds("hidden-forms"), "株洲市社会保险服务中心 general_budget_basic LISTED_MISSING")).isPresent();
    assertThat(row(seeds("hidden-forms"), "株洲市社会保险服务中心 expenditure")).isEmpty();
  }

  @Test
  void saysWhichDocumentsAreHeldAndWhichDisagreeWithThemselves() {
    assertThat(row(seeds("coverage"), "人力资源和社会保障部社会保险事业管理中心 2023 FINAL_ACCOUNTS")).isPresent();
    assertThat(row(seeds("coverage"), "株洲市社会保险服务中心 2021 BUDGET")).isPresent();
    assertThat(seeds("failing-arithmetic").rows()).isNotEmpty();
    assertThat(seeds("prose-against-tables").rows()).anySatisfy(row -> assertThat(row.toString()).contains("5,241.26"));
    assertThat(seeds("review-list").rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get(1)).isIn("UNCHECKED", "DISPUTED"));
    assertThat(seeds("changed-figures").rows()).isEmpty();
  }

  @Test
  void everyQuestionSaysItselfInBothLanguages() {
    assertThat(Question.all()).hasSize(20).allSatisfy(question -> {
      assertThat(question.chinese()).contains("？");
      assertThat(question.english()).contains("?");
    });
  }

  @Test
  void listsTheQueriesWithoutADatabase() {
    assertThat(told()).contains("three-public\n  “三公”经费").contains("total-expenditure");
  }

  @Test
  void printsTheQuestionAndAnAlignedTable() {
    samples("three-public");
    String told = told("three-public", "--output", output(SAMPLES).toString());
    assertThat(told).startsWith("“三公”经费");
    List<String> table = told.lines().skip(3).toList();
    assertThat(table.get(0)).startsWith("agency ");
    int item = AlignedTable.width(table.get(0).substring(0, table.get(0).indexOf("item")));
    assertThat(table.stream().filter(line -> line.contains("示例") && line.contains("  TOTAL ")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(AlignedTable.width(line.substring(0, line.indexOf("TOTAL")))).isEqualTo(item));
  }

  @Test
  void saysWhatIsMissing() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> told("projects", "--output", nowhere.toString()))
        .isInstanceOf(ConfigurationException.class).hasMessageContaining("run the job first");
    assertThat(nowhere).doesNotExist();
    assertThatThrownBy(() -> told("prices")).isInstanceOf(ConfigurationException.class).hasMessageContaining("choose one of basic-and-project, ");
  }

  private static String told(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompareCommand command = new CompareCommand(new PrintStream(out, true, StandardCharsets.UTF_8));
    new CommandLine(command).parseArgs(arguments);
    assertThat(command.call()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void absentOrRight(Answer answer, String row, String column, BigDecimal expected) {
    row(answer, row).map(found -> (BigDecimal) found.get(answer.columns().indexOf(column)))
        .ifPresent(value -> assertThat(value).as(row + " " + column).isEqualByComparingTo(expected));
  }

  private static BigDecimal figure(Answer answer, String row, String column) {
    assertThat(answer.columns()).contains(column);
    List<Object> found = row(answer, row).orElseThrow(() -> new AssertionError("no row " + row));
    return (BigDecimal) found.get(answer.columns().indexOf(column));
  }

  /** The one row that holds all of the words. */
  private static Optional<List<Object>> row(Answer answer, String words) {
    List<List<Object>> rows = answer.rows().stream()
        .filter(row -> row.stream().map(String::valueOf).toList().containsAll(Arrays.asList(words.split(" "))))
        .toList();
    assertThat(rows).as(words).hasSizeLessThan(2);
    return rows.stream().findFirst();
  }

  private static Answer seeds(String question) {
    assumeTrue(Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    return answers(SEEDS).get(question);
  }

  private static Answer samples(String question) {
    return answers(SAMPLES).get(question);
  }

  private static Map<String, Answer> answers(Path input) {
    return ANSWERS.computeIfAbsent(input, CompareTest::ask);
  }

  private static Map<String, Answer> ask(Path input) {
    JobFile job = JobFileReader.readDefault().redirected(input, output(input));
    assertThat(new Pipeline(job).run(duizhang.job.Choices.NONE, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false).completed())
        .isTrue();
    byte[] before = bytes(job);
    Map<String, Answer> answers = new HashMap<>();
    List<String> page = new ArrayList<>();
    for (Question question : Question.all()) {
      Answer answer = new Pipeline(job).answer(question);
      page.add("\n" + input + ": " + question.english());
      page.addAll(AlignedTable.of(answer));
      answers.put(question.name(), answer);
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(String.join("\n", page));
    assertThat(bytes(job)).as("asking changes nothing").isEqualTo(before);
    return answers;
  }

  private static Path output(Path input) {
    return folder.resolve("output of " + input.getFileName());
  }

  private static byte[] bytes(JobFile job) {
    try {
      return Files.readAllBytes(job.output().resolve("duizhang.mv.db"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
