package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.CheckResult;
import duizhang.check.DocumentResult;
import duizhang.check.FormCoverage;
import duizhang.codes.CheckLevel;
import duizhang.codes.Coverage;
import duizhang.codes.DocumentKind;
import duizhang.codes.Scope;
import duizhang.codes.Status;
import duizhang.crawl.SourceFile;
import duizhang.fact.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the founding texts are, which forms they hold and which of their figures are proven. */
class TextSeedsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");

  @Test
  void theCitysFinalAccountsAreReadFromTabs() {
    DocumentResult result = extract("003");

    assertThat(result.head().agency()).isEqualTo("株洲市社会保险服务中心");
    assertThat(result.head().fiscalYear()).isEqualTo(2021);
    assertThat(result.head().kind()).isEqualTo(DocumentKind.FINAL_ACCOUNTS);
    // The text says 项目支出48万元 of one project; the form prints 53.79.
    assertThat(failing(result)).extracting(CheckResult::rule, check -> check.printed().toPlainString()).containsExactly(tuple("NAR-01", "480000"));
    assertThat(coverage(result)).containsEntry("general_budget_basic", Coverage.LISTED_MISSING)
        .containsEntry("government_fund", Coverage.EMPTY_NOTED).containsEntry("state_capital", Coverage.EMPTY_NOTED)
        .containsEntry("revenue_expenditure_summary", Coverage.PRESENT).containsEntry("appropriation_summary", Coverage.PRESENT);
  }

  @Test
  void theMinistryCentresFinalAccountsAreReadFromBlanks() {
    DocumentResult result = extract("000");

    assertThat(result.head().agency()).isEqualTo("人力资源和社会保障部社会保险事业管理中心");
    assertThat(result.head().fiscalYear()).isEqualTo(2021);
    assertThat(result.head().kind()).isEqualTo(DocumentKind.FINAL_ACCOUNTS);
    assertThat(result.head().scope()).isEqualTo(Scope.UNIT);
    // 58.80 after a fall of 0.63 is 1.06 % less, printed as 1.03%. The chart says 49.73 of what a sentence says 49.75.
    assertThat(failing(result)).extracting(CheckResult::rule, check -> check.printed().toPlainString())
        .containsExactly(tuple("NAR-05", "-1.03"), tuple("NAR-15", "49.73"));
    assertThat(coverage(result)).containsEntry("government_fund", Coverage.EMPTY_NOTED).containsEntry("state_capital", Coverage.EMPTY_NOTED);
  }

  @Test
  void theFundOfAnAppropriationIsInferredFromTheOtherForm() {
    DocumentResult result = extract("000");

    assertThat(result.facts())
        .filteredOn(fact -> fact.form().id().equals("appropriation_summary") && "208".equals(fact.code()))
        .extracting(Fact::columnLabel, Fact::inferredFrom)
        .allSatisfy(fact -> assertThat((String) fact.toList().get(1)).contains("FAX-06"));
  }

  @Test
  void theMinistryCentresBudgetIsSolvedWhereOneSolutionIsLeft() {
    DocumentResult result = extract("001");

    assertThat(result.head().agency()).isEqualTo("人力资源和社会保障部社会保险事业管理中心");
    assertThat(result.head().fiscalYear()).isEqualTo(2023);
    assertThat(result.head().kind()).isEqualTo(DocumentKind.BUDGET);
    assertThat(failing(result)).isEmpty();
    assertThat(result.facts()).filteredOn(fact -> fact.form().id().equals("expenditure") && "2080102".equals(fact.code()))
        .extracting(Fact::inferredFrom).allSatisfy(reason -> assertThat(reason).contains("BU3-H3"));
    assertThat(coverage(result)).containsEntry("government_fund", Coverage.EMPTY_NOTED).containsEntry("state_capital", Coverage.EMPTY_NOTED);
  }

  @Test
  void aFigureWithTwoSolutionsIsNeverProven() {
    DocumentResult result = extract("001");

    assertThat(result.facts()).filteredOn(this::earlierThreePublic).extracting(Fact::printed).containsExactly("7.16", "3.71", "2.77", "0.68");
    assertThat(result.facts()).filteredOn(this::earlierThreePublic).extracting(Fact::status).containsOnly(Status.UNCHECKED);
    assertThat(result.tables()).filteredOn(table -> table.form().id().equals("three_public")).singleElement()
        .satisfies(table -> assertThat(table.scores()).contains("open: 2.77").contains("小计 | ").contains("公务用车运行费"));
    assertThat(result.checks()).extracting(CheckResult::level).contains(CheckLevel.NOT_RUN);
  }

  @Test
  void aTextOfProseHasNoTables() {
    DocumentResult result = extract("002");

    assertThat(result.head().agency()).isEqualTo("忻州市社会保险中心");
    assertThat(result.head().fiscalYear()).isEqualTo(2021);
    assertThat(result.head().kind()).isEqualTo(DocumentKind.FINAL_ACCOUNTS);
    assertThat(result.tables()).isEmpty();
    assertThat(coverage(result).values()).doesNotContain(Coverage.PRESENT);
  }

  @Test
  void aPerformanceReportIsNamed() {
    DocumentResult result = extract("004");

    assertThat(result.head().agency()).isEqualTo("抚顺市社保中心");
    assertThat(result.head().fiscalYear()).isEqualTo(2021);
    assertThat(result.head().kind()).isEqualTo(DocumentKind.PERFORMANCE);
  }

  private boolean earlierThreePublic(Fact fact) {
    return fact.form().id().equals("three_public") && Objects.equals(fact.fiscalYear(), 2022);
  }

  private static List<CheckResult> failing(DocumentResult result) {
    return result.checks().stream().filter(check -> check.level() == CheckLevel.FAIL && !check.rule().startsWith("P")).toList();
  }

  private static Map<String, Coverage> coverage(DocumentResult result) {
    return result.coverage().stream().collect(Collectors.toMap(x -> x.form().id(), FormCoverage::coverage));
  }

  private static DocumentResult extract(String number) {
    assumeTrue(Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    try (Stream<Path> seeds = Files.list(SEEDS)) {
      Path file = seeds.filter(path -> path.getFileName().toString().startsWith(number)).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      Extraction extraction = new Extractor(2000).extract(new SourceFile(file, file.getFileName().toString(), sha256, "text/plain", bytes.length));
      return ((Extraction.Extracted) extraction).result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
