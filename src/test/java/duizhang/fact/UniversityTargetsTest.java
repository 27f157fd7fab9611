package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.codes.Wording;
import duizhang.crawl.SourceFile;
import duizhang.form.PrintedTable;
import duizhang.form.ProfileReader;
import duizhang.form.TableReader;
import duizhang.read.Document;
import duizhang.read.Reading;
import duizhang.read.Region;
import duizhang.read.pdf.PdfReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The project targets of a real budget, most of them torn over two pages, against the figures typed from its pages. */
class UniversityTargetsTest {
  private static final Path SHARED = Path.of("../shared");

  @Test
  void readsEveryIndicatorAndEveryFund() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "../shared is not there: skipped");
    List<String[]> truth = Files.readAllLines(SHARED.resolve("truth/university-swu-2023-budget.tsv"), StandardCharsets.UTF_8).stream()
        .map(line -> line.split("\t", -1)).filter(row -> row[1].equals("project_performance_target") && !row[3].equals("partial")).toList();
    Path file = SHARED.resolve("real/university").resolve(truth.get(0)[0]);
    Document document = ((Reading.Read) new PdfReader(100).read(new SourceFile(file, "a.pdf", "0".repeat(64), "application/pdf", 1))).document();
    List<PrintedTable> tables = new TableReader().read(document, Region::first);
    FactReader reader = new FactReader(document, new ProfileReader().read(document, tables));
    List<TableFacts> read = tables.stream().filter(PrintedTable.Sheet.class::isInstance).map(table -> reader.read(table, "t")).toList();

    List<String> missing = new ArrayList<>();
    Map<String, Integer> expected = new TreeMap<>();
    for (String[] row : truth) {
      boolean found = row[3].equals("project") ? fund(read, row) : indicator(read, row);
      if (!found) {
        missing.add(String.join(" ", row));
      }
      expected.merge(row[2] + " " + row[3], 1, Integer::sum);
    }
    assertThat(missing).isEmpty();
    assertThat(expected).containsEntry("16 project", 4).containsEntry("18 indicator", 12);
    List<Indicator> all = read.stream().flatMap(table -> table.indicators().stream()).toList();
    assertThat(all.stream().filter(i -> i.page() <= 18)).hasSize(25);
    assertThat(all).allSatisfy(i -> {
      assertThat(i.level1()).endsWith("指标");
      assertThat(i.level2()).endsWith("指标");
      assertThat(i.weight()).isNotNull();
    });
    // 24 projects, each with four funds; the weights of a project's indicators make 90 or 100.
    assertThat(read).hasSize(24).allSatisfy(table -> {
      assertThat(table.facts()).hasSize(4);
      assertThat(table.projects()).hasSize(1).allSatisfy(project -> assertThat(project.name()).startsWith("236"));
      assertThat(table.indicators().stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("90");
    });
  }

  private static boolean fund(List<TableFacts> read, String[] row) {
    return read.stream().flatMap(table -> table.facts().stream()).anyMatch(fact -> fact.page() == Integer.parseInt(row[2])
        && fact.itemName().equals(row[5]) && fact.columnLabel().equals(row[6]) && fact.printed().equals(row[7]) && fact.unit().equals(row[8]));
  }

  private static boolean indicator(List<TableFacts> read, String[] row) {
    Optional<Indicator> found = read.stream().flatMap(table -> table.indicators().stream())
        .filter(i -> i.page() == Integer.parseInt(row[2]) && i.level3().equals(Wording.compact(row[5]))).findFirst();
    if (row[10].equals("weight")) {
      return found.isPresent() && found.get().weight().compareTo(new BigDecimal(row[7])) == 0;
    }
    return found.isPresent() && found.get().target().equals(Wording.compact(row[7]));
  }
}
