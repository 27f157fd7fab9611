package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.DocumentResult;
import duizhang.codes.Origin;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that only the sentences of a document hold, since it does not print the form. Expected values are read in the documents. */
class MissingFormsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path REAL = Path.of("../shared/real");

  /** Its list names the form of basic expenditure, which it does not print; its other forms hold the other figures of the sentences. */
  @Test
  void givesTheFiguresOfTheOneFormThatIsMissing() {
    DocumentResult result = read(SEEDS.resolve("003_d487b3c520216221.txt"));

    assertThat(prose(result)).containsExactlyInAnyOrder(
        "general_budget_basic LINE PERSONNEL_TOTAL PERSONNEL GENERAL FINAL 2021 1095.42",
        "general_budget_basic LINE PUBLIC_USE_TOTAL PUBLIC_USE GENERAL FINAL 2021 238.32",
        "operating_costs TOTAL null TOTAL GENERAL FINAL 2021 238.32",
        "procurement TOTAL null TOTAL ALL FINAL 2021 35.4",
        "procurement PROCUREMENT GOODS TOTAL ALL FINAL 2021 35.4",
        "procurement PROCUREMENT WORKS TOTAL ALL FINAL 2021 0",
        "procurement PROCUREMENT SERVICES TOTAL ALL FINAL 2021 0");
    assertThat(result.facts()).filteredOn(fact -> fact.origin() == Origin.PROSE).allSatisfy(fact -> {
      assertThat(fact.status()).isEqualTo(Status.UNCHECKED);
      assertThat(fact.table()).isNull();
    });
  }

  @Test
  void takesTheItemFromTheHeadingOfItsSentence() {
    assertThat(read(SEEDS.resolve("003_d487b3c520216221.txt")).claims().stream()
        .filter(claim -> claim.valueKind() == ValueKind.AMOUNT && claim.code() != null && claim.code().length() == 7 && claim.fund().name().equals("GENERAL"))
        .map(claim -> String.join(" ", claim.code(), claim.itemName(), claim.stage().name(), claim.printed(), claim.fact() == null ? "-" : "linked")))
        .containsExactly(
            "2080101 行政运行 BUDGET 1318.77 -", "2080101 行政运行 FINAL 1246.25 linked",
            "2080107 社会保险业务管理事务 BUDGET 0 -", "2080107 社会保险业务管理事务 FINAL 52.35 linked",
            "2080109 社会保险经办机构 BUDGET 0 -", "2080109 社会保险经办机构 FINAL 17.37 linked",
            "2080199 其他人力资源和社会保障管理事务支出 BUDGET 48 -", "2080199 其他人力资源和社会保障管理事务支出 FINAL 48 linked",
            "2080501 行政单位离退休 BUDGET 0 -", "2080501 行政单位离退休 FINAL 17.78 linked",
            "2080704 社会保险补贴 BUDGET 0 -", "2080704 社会保险补贴 FINAL 1.71 linked",
            "2080705 公益性岗位 BUDGET 0 -", "2080705 公益性岗位 FINAL 4.08 linked");
  }

  /** Twelve forms are attached as another file; the sentences speak of figures of eleven of them. */
  @Test
  void givesTheFiguresOfABudgetWhoseFormsAreAllAttached() {
    DocumentResult result = read(REAL.resolve("jiangsu/江苏省委办公厅2018年度部门预算公开文件.pdf"));

    assertThat(prose(result)).containsExactlyInAnyOrder(Stream.of(
        "revenue_expenditure_summary LINE GRAND_TOTAL_REVENUE TOTAL ALL 24458.43",
        "revenue_expenditure_summary LINE GRAND_TOTAL_EXPENDITURE TOTAL ALL 24458.43",
        "revenue_expenditure_summary LINE APPROPRIATION TOTAL ALL 24458.43",
        "revenue_expenditure_summary LINE GENERAL_BUDGET TOTAL ALL 24458.43",
        "revenue_expenditure_summary LINE SPECIAL_ACCOUNT TOTAL ALL 0",
        "revenue_expenditure_summary LINE REVENUE_TOTAL TOTAL ALL 24458.43",
        "expenditure TOTAL null TOTAL ALL 24458.43",
        "revenue_expenditure_summary FUNCTION 201 TOTAL ALL 20153.75",
        "revenue_expenditure_summary FUNCTION 208 TOTAL ALL 1289.52",
        "revenue_expenditure_summary FUNCTION 221 TOTAL ALL 3015.16",
        "expenditure TOTAL null BASIC ALL 10403.11",
        "expenditure TOTAL null PROJECT ALL 12081.46",
        "expenditure TOTAL null RESERVED ALL 1973.86",
        "appropriation_summary LINE GRAND_TOTAL_REVENUE TOTAL APPROPRIATION 24458.43",
        "appropriation_summary LINE EXPENDITURE_TOTAL TOTAL APPROPRIATION 24458.43",
        "appropriation_summary LINE STATE_CAPITAL TOTAL STATE_CAPITAL 0",
        "appropriation_expenditure FUNCTION 2013101 TOTAL APPROPRIATION 8072.29",
        "appropriation_expenditure FUNCTION 2013102 TOTAL APPROPRIATION 12081.46",
        "appropriation_expenditure FUNCTION 2080504 TOTAL APPROPRIATION 248.77",
        "appropriation_expenditure FUNCTION 2080505 TOTAL APPROPRIATION 743.39",
        "appropriation_expenditure FUNCTION 2080506 TOTAL APPROPRIATION 297.36",
        "appropriation_expenditure FUNCTION 2210201 TOTAL APPROPRIATION 715.28",
        "appropriation_expenditure FUNCTION 2210202 TOTAL APPROPRIATION 2299.88",
        "appropriation_basic TOTAL null TOTAL APPROPRIATION 10403.11",
        "appropriation_basic TOTAL null PERSONNEL APPROPRIATION 8308.53",
        "appropriation_basic TOTAL null PUBLIC_USE APPROPRIATION 2094.58",
        "general_budget_expenditure TOTAL null TOTAL GENERAL 24458.43",
        "general_budget_basic TOTAL null TOTAL GENERAL 10403.11",
        "general_budget_basic TOTAL null PERSONNEL GENERAL 8308.53",
        "general_budget_basic TOTAL null PUBLIC_USE GENERAL 2094.58",
        "three_public THREE_PUBLIC ABROAD TOTAL APPROPRIATION 70",
        "three_public THREE_PUBLIC VEHICLES TOTAL APPROPRIATION 411.2",
        "three_public THREE_PUBLIC VEHICLE_PURCHASE TOTAL APPROPRIATION 0",
        "three_public THREE_PUBLIC VEHICLE_OPERATION TOTAL APPROPRIATION 411.2",
        "three_public THREE_PUBLIC RECEPTION TOTAL APPROPRIATION 27",
        "three_public THREE_PUBLIC MEETINGS TOTAL APPROPRIATION 933.5",
        "three_public THREE_PUBLIC TRAINING TOTAL APPROPRIATION 30",
        "government_fund TOTAL null TOTAL GOVERNMENT_FUND 0",
        "operating_costs TOTAL null TOTAL GENERAL 2094.58",
        "procurement TOTAL null TOTAL ALL 1449.5",
        "procurement PROCUREMENT GOODS TOTAL ALL 90",
        "procurement PROCUREMENT WORKS TOTAL ALL 0",
        "procurement PROCUREMENT SERVICES TOTAL ALL 1359.5")
        .map(row -> row.replaceFirst("(\\S+)$", "BUDGET 2018 $1"))
        .toArray(String[]::new));
  }

  /** All forms of these documents are printed, but none for the procurement that their sentences tell. */
  @ParameterizedTest
  @CsvSource({
      "shanghai/上海市普陀区财政局2024年度部门决算.pdf, FINAL 2024, 251.25 4.79 0 246.47",
      "shanghai/上海市普陀区人民政府办公室25年预算.pdf, BUDGET 2025, 34 0 0 34",
      "shanghai/上海市普陀区人民政府万里街道办事处24年预算.pdf, BUDGET 2024, 1662.44 93.98 815.87 752.59",
  })
  void givesTheProcurementThatNoFormOfTheDocumentHolds(String file, String time, String amounts) {
    String[] amount = amounts.split(" ");

    assertThat(prose(read(REAL.resolve(file)))).containsExactlyInAnyOrder(
        "procurement TOTAL null TOTAL ALL " + time + " " + amount[0],
        "procurement PROCUREMENT GOODS TOTAL ALL " + time + " " + amount[1],
        "procurement PROCUREMENT WORKS TOTAL ALL " + time + " " + amount[2],
        "procurement PROCUREMENT SERVICES TOTAL ALL " + time + " " + amount[3]);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "university/20_swu_2023_department_budget__download.jsp.pdf", "university/21_swu_2023_final_accounts__download.jsp.pdf",
      "jiangsu/2018年省检察院部门预算公开.pdf", "jiangsu/江苏省人大办公厅2017年度预算公开.pdf", "jiangsu/省人大办公厅2018预算公开.pdf",
      "jiangsu/江苏省人民检察院2019年度部门预算公开.pdf", "government/ningxia_2019.pdf"})
  void givesNoFigureThatATableHolds(String file) {
    assertThat(prose(read(REAL.resolve(file)))).isEmpty();
  }

  /** The forms were published too, in a file of their own: a figure has the same dimensions in both. */
  @Test
  void givesFiguresTheDimensionsThatTheFormsGiveThem() {
    Set<String> tables = Set.copyOf(read(REAL.resolve("jiangsu/江苏省委办公厅2018年度部门预算公开表.pdf")).facts().stream()
        .filter(fact -> fact.amount() != null)
        .map(MissingFormsTest::told)
        .toList());
    List<String> prose = prose(read(REAL.resolve("jiangsu/江苏省委办公厅2018年度部门预算公开文件.pdf")));

    // The forms have no place for 人员经费 and 公用经费, call the 支出总计 合计, leave zeros blank and name the kinds of procurement without a code.
    assertThat(prose).filteredOn(row -> !tables.contains(row))
        .allMatch(row -> row.matches(".* (PERSONNEL|PUBLIC_USE) .*|.* GRAND_TOTAL_\\S+ .*|.* 0|procurement PROCUREMENT .*"));
  }

  @Test
  void linksOperatingCostsAndProcurementToTheirForms() {
    assertThat(linked(read(REAL.resolve("jiangsu/省人大办公厅2018预算公开.pdf")), "OPERATING_COSTS", "GOODS", "SERVICES", "TOTAL"))
        .contains("机关运行经费 operating_costs 1579.38", "政府采购支出预算总额 procurement 2,064.25", "拟采购货物支出 procurement 59.00",
            "拟购买服务支出 procurement 2,005.25");
    assertThat(linked(read(SEEDS.resolve("000_6f33a3403ad962c0.txt")), "OPERATING_COSTS")).contains("机关运行经费 general_budget_basic 341.07");
    assertThat(linked(read(SEEDS.resolve("001_44108237f69c77e5.txt")), "OPERATING_COSTS"))
        .contains("机关运行经费财政拨款预算 general_budget_basic 313.01");
  }

  private static List<String> linked(DocumentResult result, String... codes) {
    return result.claims().stream()
        .filter(claim -> claim.fact() != null && claim.code() != null && List.of(codes).contains(claim.code()))
        .map(claim -> {
          Fact fact = result.facts().stream().filter(f -> f.id().equals(claim.fact())).findFirst().orElseThrow();
          return claim.itemName() + " " + fact.form().id() + " " + fact.printed();
        })
        .toList();
  }

  private static DocumentResult read(Path file) {
    assumeTrue(Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    return Documents.extracted(file);
  }

  private static List<String> prose(DocumentResult result) {
    return result.facts().stream().filter(fact -> fact.origin() == Origin.PROSE).map(MissingFormsTest::told).toList();
  }

  private static String told(Fact fact) {
    return String.join(" ", fact.form().id(), fact.scheme().name(), String.valueOf(fact.code()), fact.measure().name(), fact.fund().name(),
        Objects.toString(fact.stage()), String.valueOf(fact.fiscalYear()),
        fact.amount().divide(BigDecimal.valueOf(10000)).stripTrailingZeros().toPlainString());
  }
}
