package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.DocumentResult;
import duizhang.codes.Origin;
import duizhang.codes.Status;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real documents against their figures, typed from the pages cell by cell. */
class TruthTest {
  private static final Path SHARED = Path.of("../shared");

  private record Figure(String form, String kind, String code, String name, String column, String printed, String year, String basis) {}

  @ParameterizedTest(name = "{0}")
  @CsvSource({
      "shanghai-putuo-finance-2024-final, shanghai/上海市普陀区财政局2024年度部门决算.pdf, 195",
      "shanghai-putuo-office-2025-budget, shanghai/上海市普陀区人民政府办公室25年预算.pdf, 221",
      "jiangsu-procuratorate-2018-budget, jiangsu/2018年省检察院部门预算公开.pdf, 194",
      "university-swu-2023-budget, university/20_swu_2023_department_budget__download.jsp.pdf, 242",
      "university-swu-2023-final, university/21_swu_2023_final_accounts__download.jsp.pdf, 220",
  })
  void readsEveryFigureIntoItsPlace(String truth, String file, int figures) throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "../shared is not there: skipped");
    List<Figure> expected = figures(SHARED.resolve("truth/" + truth + ".tsv"));
    assertThat(expected).hasSize(figures);
    DocumentResult result = Documents.extracted(SHARED.resolve("real/" + file));
    // The truth is of the tables; what only sentences say is held by MissingFormsTest.
    List<Fact> open = new ArrayList<>(result.facts().stream().filter(fact -> fact.origin() == Origin.TABLE).toList());
    List<Figure> missing = new ArrayList<>();
    for (Figure figure : expected) {
      Fact fact = open.stream().filter(candidate -> same(figure, candidate)).findFirst().orElse(null);
      if (fact == null) {
        missing.add(figure);
      } else {
        open.remove(fact);
      }
    }
    assertThat(missing).isEmpty();
    // The truth holds the first projects of the performance forms only, and nothing of tables that are no form.
    assertThat(open.stream().filter(f -> !f.form().id().equals("other") && !f.form().id().startsWith("project_performance")).toList()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
      // 2050202 prints 9,645.51 beside columns that add to 9,646.01, and 20502 adds up its own column.
      "university/20_swu_2023_department_budget__download.jsp.pdf, BU2-1 BU2-H3",
      // The text says 0.3万元 of the total of 2,961.68万元, and 71.73% of 2,106.66 in 2,940.05.
      "shanghai/上海市普陀区财政局2024年度部门决算.pdf, NAR-01 NAR-03",
      "university/21_swu_2023_final_accounts__download.jsp.pdf, ''",
  })
  void tellsThePublishersContradictionsAndNoOthers(String file, String rules) {
    assumeTrue(Files.isDirectory(SHARED), "../shared is not there: skipped");
    DocumentResult result = Documents.extracted(SHARED.resolve("real/" + file));
    List<String> failed = result.checks().stream().filter(c -> c.level().name().equals("FAIL")).map(c -> c.rule()).sorted().toList();
    assertThat(failed).isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ")).stream().sorted().toList());
    assertThat(result.facts().stream().filter(f -> f.status() == Status.PROVEN).count()).isGreaterThan(result.facts().size() / 2);
  }

  private static boolean same(Figure figure, Fact fact) {
    boolean row = figure.kind.equals("single")
        || figure.kind.equals("total") && fact.total()
        || !figure.code.isEmpty() && figure.code.equals(fact.code())
        || !figure.name.isEmpty() && fact.itemName() != null && name(figure.name).equals(name(fact.itemName()));
    return fact.form().id().equals(figure.form.split(":")[0]) && row
        && new BigDecimal(number(figure.printed)).compareTo(new BigDecimal(number(fact.printed()))) == 0
        && leaf(figure.column).equals(leaf(fact.columnLabel()))
        && (figure.year.isEmpty() || figure.year.equals(String.valueOf(fact.fiscalYear())))
        && (figure.basis.equals("final") ? fact.stage().name().equals("FINAL") : !figure.basis.equals("budget") || fact.stage().name().endsWith("BUDGET"));
  }

  private static String name(String text) {
    String[] parts = text.split("/");
    return Wording.withoutNumbering(Wording.fold(parts[parts.length - 1])).replaceFirst("^其中:", "");
  }

  private static String leaf(String column) {
    String[] parts = column.split("/");
    return Wording.fold(parts[parts.length - 1]);
  }

  private static String number(String printed) {
    return printed.replaceAll("[,，%\\s]", "");
  }

  private static List<Figure> figures(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Map<String, Integer> at = new HashMap<>();
    String[] head = lines.get(0).split("\t");
    for (int i = 0; i < head.length; i++) {
      at.put(head[i], i);
    }
    List<Figure> figures = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] c = line.split("\t", -1);
      String kind = c[at.get("row_kind")];
      if (!kind.equals("indicator") && !kind.equals("optional") && number(c[at.get("printed")]).matches("-?\\d+(\\.\\d+)?")) {
        figures.add(new Figure(c[at.get("form")], kind, c[at.get("row_code")], c[at.get("row_name")], c[at.get("column")], c[at.get("printed")],
            c[at.get("year")], c[at.get("basis")]));
      }
    }
    return figures;
  }
}
