package duizhang.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Origin;
import duizhang.codes.Scheme;
import duizhang.codes.Status;
import duizhang.fact.Fact;
import duizhang.fact.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A department that publishes its final accounts as sentences only. */
class DocumentWithoutTablesTest {
  private static final Path SEED = Path.of("../shared/seeds/002_c5c4ecd7bc6cfe7d.txt");

  @Test
  void givesTheFactsItsFormsWouldHold() throws IOException {
    ProseResult result = read();

    assertThat(result.facts()).extracting(DocumentWithoutTablesTest::told).contains(
        "revenue_expenditure_summary GRAND_TOTAL_REVENUE FINAL TOTAL ALL 216810700",
        "revenue_expenditure_summary GRAND_TOTAL_EXPENDITURE FINAL TOTAL ALL 216810700",
        "revenue_expenditure_summary REVENUE_TOTAL FINAL TOTAL ALL 216810700",
        "expenditure null FINAL TOTAL ALL 216810700",
        "expenditure null FINAL BASIC ALL 216022200",
        "expenditure null FINAL PROJECT ALL 788500",
        "general_budget_expenditure null BUDGET TOTAL GENERAL 299520500",
        "general_budget_expenditure 208 BUDGET TOTAL GENERAL 298947800",
        "general_budget_expenditure 208 FINAL TOTAL GENERAL 216333400",
        "general_budget_expenditure 210 BUDGET TOTAL GENERAL 185700",
        "general_budget_expenditure 210 FINAL TOTAL GENERAL 184300",
        "general_budget_expenditure 221 BUDGET TOTAL GENERAL 385200",
        "general_budget_expenditure 221 FINAL TOTAL GENERAL 293000",
        "general_budget_expenditure null FINAL BASIC GENERAL 216022200",
        "general_budget_basic PERSONNEL_TOTAL FINAL PERSONNEL GENERAL 215311600",
        "general_budget_basic PUBLIC_USE_TOTAL FINAL PUBLIC_USE GENERAL 710600",
        "three_public TOTAL BUDGET TOTAL APPROPRIATION 0",
        "three_public TOTAL FINAL TOTAL APPROPRIATION 0",
        "three_public ABROAD FINAL TOTAL APPROPRIATION 0",
        "three_public VEHICLE_PURCHASE FINAL TOTAL APPROPRIATION 0",
        "three_public VEHICLE_OPERATION FINAL TOTAL APPROPRIATION 0",
        "three_public RECEPTION FINAL TOTAL APPROPRIATION 0",
        "operating_costs null FINAL TOTAL GENERAL 710600",
        "procurement null FINAL TOTAL ALL 159200",
        "procurement GOODS FINAL TOTAL ALL 83300",
        "procurement SERVICES FINAL TOTAL ALL 75900");
    assertThat(result.facts()).allSatisfy(fact -> {
      assertThat(fact.origin()).isEqualTo(Origin.PROSE);
      assertThat(fact.status()).isEqualTo(Status.UNCHECKED);
      assertThat(fact.fiscalYear()).isEqualTo(2021);
      assertThat(fact.table()).isNull();
    });
    assertThat(result.facts()).extracting(Fact::id).doesNotHaveDuplicates();
  }

  @Test
  void givesTheProjectsItsSentencesEvaluate() throws IOException {
    assertThat(read().projects()).extracting(DocumentWithoutTablesTest::told).containsExactly(
        "机关事业单位基本养老保险基金的补助 220000000 210000000 95.45 99.54",
        "台账联网及印刷费 300000 228400 76.13 97.61",
        "政府购买服务资金 560000 560000 100 100");
  }

  @Test
  void leavesWhatAProjectHasLeftToTheProject() throws IOException {
    ProseResult result = read();

    assertThat(result.claims()).filteredOn(claim -> claim.printed().equals("1000") || claim.printed().equals("670"))
        .hasSize(2)
        .allSatisfy(claim -> assertThat(claim.scheme()).isEqualTo(Scheme.UNKNOWN));
    assertThat(result.claims()).noneMatch(claim -> claim.flow() == Flow.CLOSING_BALANCE);
    assertThat(result.facts()).noneMatch(fact -> fact.flow() == Flow.CLOSING_BALANCE);
  }

  private static ProseResult read() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    String text = Files.readString(SEED, StandardCharsets.UTF_8);
    return new ProseReader().read(MadeDocuments.settled(MadeDocuments.text(text), DocumentKind.FINAL_ACCOUNTS, 2021));
  }

  private static String told(Fact fact) {
    return String.join(" ", List.of(
        fact.form().id(), String.valueOf(fact.code()), fact.stage().name(), fact.measure().name(), fact.fund().name(),
        fact.amount().stripTrailingZeros().toPlainString()));
  }

  private static String told(Project project) {
    return String.join(" ",
        project.name(), project.adjustedBudget().stripTrailingZeros().toPlainString(), project.executed().stripTrailingZeros().toPlainString(),
        project.executionRate().toPlainString(), project.score().toPlainString());
  }
}
