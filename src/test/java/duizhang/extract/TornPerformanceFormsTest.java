package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.CheckResult;
import duizhang.check.DocumentResult;
import duizhang.check.StoredTable;
import duizhang.codes.CheckLevel;
import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import duizhang.fact.Project;
import duizhang.prose.Statistic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Performance forms whose every cell is torn into lines; what is expected was typed from the text. */
class TornPerformanceFormsTest {
  private static final DocumentResult FORMS = Files.isDirectory(Path.of("../shared")) ? extract("004") : null;

  @Test
  void theFormOnTheWholeUnitGivesItsMoney() {
    assertThat(forms().projects()).filteredOn(Project::overall).singleElement().satisfies(project -> {
      assertThat(project.budget()).isEqualByComparingTo("42113900");
      assertThat(project.adjustedBudget()).isEqualByComparingTo("42113900");
      assertThat(project.executed()).isEqualByComparingTo("42113900");
      assertThat(project.executionRate()).isEqualByComparingTo("100");
    });
  }

  @Test
  void theLinesOfBasicExpenditureAreEconomicClasses() {
    assertThat(forms().facts()).filteredOn(fact -> fact.scheme() == Scheme.ECONOMIC && fact.stage() == Stage.BUDGET)
        .extracting(Fact::code, Fact::flow, Fact::printed)
        .containsExactly(tuple("301", Flow.EXPENDITURE, "2679"), tuple("302", Flow.EXPENDITURE, "244"), tuple("303", Flow.EXPENDITURE, "91"));
    assertThat(forms().facts()).filteredOn(fact -> "财政拨款收入".equals(fact.itemName())).extracting(Fact::fund).containsOnly(Fund.APPROPRIATION);
    assertThat(forms().facts()).filteredOn(fact -> fact.columnLabel().contains("财政拨款收入")).hasSize(16)
        .extracting(Fact::fund).containsOnly(Fund.APPROPRIATION);
  }

  @Test
  void countsAreCountsAndStatistics() {
    assertThat(forms().facts()).filteredOn(fact -> fact.valueKind() == ValueKind.COUNT).extracting(Fact::printed).containsExactly("208", "11");
    assertThat(forms().statistics()).extracting(Statistic::metric, statistic -> statistic.value().intValueExact())
        .containsExactly(tuple("FISCALLY_SUPPORTED_STAFF", 208), tuple("SUBORDINATE_UNITS", 11));
  }

  @Test
  void tornTitlesAreWhole() {
    assertThat(forms().tables()).extracting(StoredTable::title).containsExactly(
        "2021年抚顺市社保中心整体绩效自评表", "2021年抚顺市社保中心预算项目（政策）绩效目标自评表", "2021年抚顺市社保中心预算项目（政策）绩效目标自评表",
        "2021年抚顺市社保中心预算项目（政策）绩效目标自评表", "2021年抚顺市社保中心预算项目（政策）绩效目标自评表");
    assertThat(extract("001").tables()).filteredOn(table -> table.form().id().equals("project_performance_target")).extracting(StoredTable::title)
        .containsExactly("社会保险经办管理服务与业务指导项目绩效目标表", "人力资源社会保障部全国党员干部现代远程教育专题教材制播工作项目绩效目标表");
  }

  @Test
  void aTornUnitIsReadAndAMissingOneIsSaid() {
    assertThat(forms().tables()).extracting(StoredTable::unit).containsExactly("万元", null, null, null, null);
    assertThat(forms().tables().get(0).unitEvidence()).isEqualTo("label: 年度部门（单位）整体收支情况（万元）");
    assertThat(checks("DS-03")).extracting(CheckResult::level).hasSize(4).containsOnly(CheckLevel.FLAG);
    assertThat(checks("DS-03")).allSatisfy(check -> assertThat(check.operands()).hasSize(6));
    assertThat(forms().facts()).filteredOn(fact -> fact.form().id().startsWith("project") && fact.valueKind() == ValueKind.AMOUNT)
        .hasSize(24).allSatisfy(fact -> assertThat(fact.amount()).isNull());
  }

  @Test
  void theArithmeticIsCheckedAndProvesNothing() {
    assertThat(checks("PF-15")).filteredOn(check -> check.printed().compareTo(new BigDecimal("30142000")) == 0).hasSize(3).allSatisfy(check -> {
      assertThat(check.computed()).isEqualByComparingTo("30140000");
      assertThat(check.level()).isEqualTo(CheckLevel.ROUND);
    });
    assertThat(checks("PF-06")).hasSize(12).extracting(CheckResult::level).containsOnly(CheckLevel.OK);
    assertThat(checks("PF-01")).hasSize(15).extracting(CheckResult::level).containsOnly(CheckLevel.OK);
    assertThat(forms().facts()).extracting(Fact::status).containsOnly(Status.UNCHECKED);
    // 30.6 of 51.3 is 59.649 %, printed as 59.60%.
    assertThat(extract("000").checks()).filteredOn(check -> check.rule().equals("PF-01")).extracting(CheckResult::level)
        // The text says 59.65% and 75.29% where the forms print 59.60% and 75.30%.
        .containsExactly(
            CheckLevel.ROUND, CheckLevel.ROUND, CheckLevel.ROUND, CheckLevel.ROUND, CheckLevel.OK, CheckLevel.FLAG, CheckLevel.FLAG);
  }

  @Test
  void everyFilledIndicatorIsReadAndNoneOfTheTemplate() {
    Map<String, String> names = forms().projects().stream().collect(Collectors.toMap(Project::id, Project::name));
    assertThat(forms().indicators().stream().map(indicator -> Stream.of(
        names.get(indicator.project()), indicator.level1(), indicator.level2(), indicator.level3(), indicator.target(), indicator.unit(),
        indicator.actual(), indicator.weight(), indicator.score())
        .map(part -> Objects.toString(part, ""))
        .collect(Collectors.joining("\t")))).containsExactlyInAnyOrderElementsOf(expected()).hasSize(37);
  }

  private static List<CheckResult> checks(String rule) {
    return forms().checks().stream().filter(check -> check.rule().equals(rule)).toList();
  }

  private static List<String> expected() {
    try (InputStream in = Objects.requireNonNull(TornPerformanceFormsTest.class.getResourceAsStream("/expected/fushun-2021-indicators.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentResult forms() {
    assumeTrue(FORMS != null, "../shared is not there: skipped");
    return FORMS;
  }

  private static DocumentResult extract(String number) {
    try (Stream<Path> seeds = Files.list(Path.of("../shared/seeds"))) {
      return Documents.extracted(seeds.filter(path -> path.getFileName().toString().startsWith(number)).findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
