package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import duizhang.check.DocumentResult;
import duizhang.check.Finding;
import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Status;
import duizhang.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document contradicts itself in, through the whole extraction. */
class FindingsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");

  private static final String TABLE = Documents.SPENDING;

  @Test
  void aSentenceThatDiffersFromTheTableIsOneFinding(@TempDir Path folder) throws IOException {
    List<Finding> findings = findings(folder, """
        某市档案馆2023年度部门决算
        三、支出决算情况说明
        2023年度本年支出合计330.00万元，其中：基本支出200.00万元，占62.50%；项目支出120.00万元，占37.50%。
        """ + TABLE);

    assertThat(findings).filteredOn(finding -> finding.kind() == FindingKind.PROSE_TABLE)
        .extracting(Finding::level, Finding::cause, Finding::printed, Finding::expected, finding -> finding.difference().toPlainString())
        .containsExactly(tuple(CheckLevel.FAIL, CheckCause.DOCUMENT, "330.00万元", "320.00万元", "100000.00"));
  }

  @Test
  void aSentenceThatRepeatsTheTableIsNone(@TempDir Path folder) throws IOException {
    List<Finding> findings = findings(folder, """
        某市档案馆2023年度部门决算
        三、支出决算情况说明
        2023年度本年支出合计320.00万元，其中：基本支出200.00万元，占62.50%；项目支出120.00万元，占37.50%。
        """ + TABLE);

    assertThat(findings).filteredOn(finding -> finding.kind() != FindingKind.DISCLOSURE).isEmpty();
  }

  @Test
  void aRateThatItsOperandsDoNotGiveIsSaidWithWhatTheyGive(@TempDir Path folder) throws IOException {
    List<Finding> findings = findings(folder, """
        某市档案馆2023年度部门决算
        五、财政拨款支出决算情况说明
        1.一般公共服务支出（类）档案事务（款）行政运行（项）年初预算200.00万元，支出决算180.00万元，完成年初预算的95.00%。
        2.住房保障支出（类）住房改革支出（款）住房公积金（项）年初预算20.00万元，支出决算20.00万元，完成年初预算的100.00%。
        """);

    assertThat(findings).filteredOn(finding -> finding.kind() == FindingKind.DERIVED)
        .extracting(Finding::level, Finding::printed, Finding::expected).containsExactly(tuple(CheckLevel.FAIL, "95.00%", "90.00%"));
    assertThat(findings).filteredOn(finding -> finding.kind() == FindingKind.DERIVED).extracting(Finding::messageEn)
        .allSatisfy(message -> assertThat(message).contains("180.00万元", "200.00万元", "90.00%", "95.00%"));
  }

  @Test
  void aRateOfNothingIsSaidOnceForTheDocument(@TempDir Path folder) throws IOException {
    List<Finding> findings = findings(folder, """
        某市档案馆2023年度部门决算
        五、“三公”经费支出决算情况说明
        2023年度“三公”经费财政拨款支出预算0万元，支出决算0万元，完成全年预算的0.00%。
        其中：因公出国（境）费支出0万元，完成全年预算的0.00%；公务接待费支出0万元，完成全年预算的0.00%。
        """);

    assertThat(findings).filteredOn(finding -> finding.kind() == FindingKind.DERIVED)
        .extracting(Finding::level, Finding::checks).containsExactly(tuple(CheckLevel.FLAG, 3));
  }

  @Test
  void restsOfTheTemplateAndDoubledWordsAreQuoted(@TempDir Path folder) throws IOException {
    List<Finding> findings = findings(folder, """
        某市档案馆2023年度部门决算
        一、部门职责
        负责XX单位的的档案管理管理工作。。
        """);

    assertThat(findings).filteredOn(finding -> finding.kind() == FindingKind.FORMAT).extracting(Finding::printed)
        .anyMatch(quote -> quote.contains("XX单位")).anyMatch(quote -> quote.contains("管理管理")).anyMatch(quote -> quote.contains("的的"));
  }

  @Test
  void theFigureWhereARowAndAColumnFailIsTheSuspectAndTheOthersStayProven(@TempDir Path folder) throws IOException {
    DocumentResult result = result(folder, "某市档案馆2023年度部门决算\n" + TABLE.replace("20126\t档案事务\t300.00\t180.00", "20126\t档案事务\t300.00\t185.00"));

    assertThat(result.facts()).filteredOn(Fact::suspect).extracting(Fact::printed, Fact::status).containsExactly(tuple("185.00", Status.DISPUTED));
    assertThat(result.findings()).filteredOn(finding -> finding.kind() == FindingKind.TABLE_SUM)
        .extracting(Finding::printed, Finding::expected, Finding::checks).containsExactly(tuple("185.00万元", "180万元", 3));
    assertThat(result.facts()).filteredOn(fact -> fact.printed().equals("120.00") && "2012604".equals(fact.code())).extracting(Fact::status)
        .containsOnly(Status.PROVEN);
  }

  @Test
  void theSeedsContradictThemselvesWhereTheDomainPageSays() {
    assumeThat(Files.isDirectory(SEEDS)).as("../shared/seeds is missing: nothing to compare with").isTrue();

    assertThat(Documents.extracted(SEEDS.resolve("000_6f33a3403ad962c0.txt")).findings()).extracting(Finding::printed, Finding::expected)
        .contains(tuple("1.03%", "1.06%"), tuple("5.71%", "5.72%"), tuple("59.65%", "59.60%"), tuple("75.29%", "75.30%"));
    assertThat(Documents.extracted(SEEDS.resolve("001_44108237f69c77e5.txt")).findings()).extracting(Finding::printed, Finding::expected)
        .contains(tuple("58.14%", "58.13%"));
    assertThat(Documents.extracted(SEEDS.resolve("002_c5c4ecd7bc6cfe7d.txt")).findings()).extracting(Finding::printed, Finding::expected)
        .contains(tuple("99.68%", "99.25%"), tuple("29952.05万元", "29951.87万元"));
  }

  @Test
  void aShareOfAWholeThatTheSentenceNamesIsHeldAgainstIt(@TempDir Path folder) throws IOException {
    String text = """
        某市档案馆2023年度部门决算
        三、支出决算情况说明
        2023年度支出合计320.00万元，其中：基本支出200.00万元，占比62.50%%；项目支出120.00万元，占比37.50%%。
        八、预算绩效情况说明
        我单位对项目资金开展绩效自评，涉及金额%s万元，占项目支出总额的100%%。
        """;

    assertThat(findings(folder, text.formatted("900.00") + TABLE)).filteredOn(finding -> finding.kind() == FindingKind.DERIVED)
        .extracting(Finding::printed, Finding::expected, Finding::cause).containsExactly(tuple("900.00万元", "120.00万元", CheckCause.DOCUMENT));
    assertThat(findings(folder, text.formatted("120.00") + TABLE)).filteredOn(finding -> finding.kind() == FindingKind.DERIVED).isEmpty();
  }

  @Test
  void oneAmountHasOneChange(@TempDir Path folder) throws IOException {
    String text = """
        某市档案馆2023年度部门预算
        一、收支预算总体情况说明
        1.一般公共预算收入预算21,940.96万元，与上年相比增加3,959.28万元。
        四、财政拨款收支预算总体情况说明
        财政拨款收、支总预算21,940.96万元。与上年相比，财政拨款收、支总计各增加%s万元。
        """;

    assertThat(findings(folder, text.formatted("3,958.98"))).filteredOn(finding -> finding.kind() == FindingKind.PROSE_PROSE)
        .extracting(finding -> finding.difference().abs().stripTrailingZeros().toPlainString()).containsExactly("3000");
    assertThat(findings(folder, text.formatted("3,959.28"))).filteredOn(finding -> finding.kind() == FindingKind.PROSE_PROSE).isEmpty();
    // Another order of change is another thing.
    assertThat(findings(folder, text.formatted("1,200.00"))).filteredOn(finding -> finding.kind() == FindingKind.PROSE_PROSE).isEmpty();
  }

  @Test
  void theLabelOfAChartIsHeldAgainstTheText(@TempDir Path folder) throws IOException {
    String text = """
        某市档案馆2023年度部门决算
        三、支出决算情况说明
        2023年度本年支出合计320.00万元，其中：基本支出200.00万元，占62.50%%；项目支出120.00万元，占37.50%%。
        200.00, %s%%
        120.00, 37.50%%
        """;

    assertThat(findings(folder, text.formatted("62.05"))).extracting(Finding::printed, Finding::expected).contains(tuple("62.05%", "62.50%"));
    assertThat(findings(folder, text.formatted("62.50"))).filteredOn(finding -> finding.kind() == FindingKind.PROSE_PROSE).isEmpty();
  }

  @Test
  void partsOfAPointAreNotMoreThanIt(@TempDir Path folder) throws IOException {
    String text = """
        某市档案馆2023年度部门决算
        三、支出决算情况说明
        基本支出200.00万元，按经济分类包括工资福利支出%s万元、商品和服务支出50.00万元。
        """;

    assertThat(findings(folder, text.formatted("250.00") + TABLE)).filteredOn(finding -> finding.kind() == FindingKind.PROSE_TABLE)
        .extracting(Finding::printed, Finding::expected).containsExactly(tuple("300万元", "200.00万元"));
    assertThat(findings(folder, text.formatted("150.00") + TABLE)).filteredOn(finding -> finding.kind() == FindingKind.PROSE_TABLE).isEmpty();
    // What is listed may be a part of it only.
    assertThat(findings(folder, text.formatted("120.00") + TABLE)).filteredOn(finding -> finding.kind() == FindingKind.PROSE_TABLE).isEmpty();
  }

  private static DocumentResult result(Path folder, String text) throws IOException {
    Path file = folder.resolve("final.txt");
    Files.writeString(file, text);
    return Documents.extracted(file);
  }

  private static List<Finding> findings(Path folder, String text) throws IOException {
    return result(folder, text).findings();
  }
}
