package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.codes.Origin;
import duizhang.codes.Status;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real documents as text converters leave them: how many of their figures are found by row and value, and that no value is proven for a row that has it not. */
class TextBenchTest {
  private static final Path BENCH = Path.of("../shared/bench/text");

  @ParameterizedTest(name = "{0}")
  @CsvSource({"tika, 97", "raw, 96", "layout, 90"})
  void figuresAreFoundInTextsOfNoKnownLayout(String converter, int percent) throws IOException {
    assumeTrue(Files.isDirectory(BENCH), "../shared is not there: skipped");
    int all = 0;
    int found = 0;
    List<String> wrong = new ArrayList<>();
    for (String truth : List.of("jiangsu-procuratorate-2018-budget", "shanghai-putuo-finance-2024-final", "shanghai-putuo-office-2025-budget",
        "university-swu-2023-budget",
        "university-swu-2023-final")) {
      List<String[]> rows = Files.readAllLines(BENCH.resolve("truth/" + truth + ".tsv"), StandardCharsets.UTF_8).stream().skip(1)
          .map(line -> line.split("\t", -1)).toList();
      List<Fact> facts = new ArrayList<>(Documents.extracted(BENCH.resolve(converter).resolve(rows.get(0)[0].replace(".pdf", ".txt"))).facts());
      facts.removeIf(fact -> fact.origin() != Origin.TABLE);
      for (Fact fact : facts) {
        boolean printed = rows.stream().anyMatch(row -> row[7].equals(fact.printed()));
        if (fact.status() == Status.PROVEN && !printed && rows.stream().anyMatch(row -> row[1].equals(fact.form().id()))) {
          wrong.add(truth + " " + fact.printed());
        }
      }
      for (String[] row : rows) {
        if (row[3].equals("indicator") || row[3].equals("optional") || row[3].equals("partial") || !row[7].matches("[-\\d,.]+")) {
          continue;
        }
        all++;
        Fact hit = facts.stream().filter(fact -> same(row, fact)).findFirst().orElse(null);
        if (hit != null) {
          found++;
          facts.remove(hit);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(found * 100.0 / all).isGreaterThanOrEqualTo(percent);
  }

  private static boolean same(String[] row, Fact fact) {
    boolean place = row[1].equals(fact.form().id()) && row[7].equals(fact.printed());
    String name = Wording.withoutNumbering(Wording.fold(row[5].replaceAll(".*/", "")));
    return place && (row[3].equals("single") || row[3].equals("total") || !row[4].isEmpty() && Objects.equals(row[4], fact.code())
        || fact.itemName() != null && Wording.withoutNumbering(Wording.fold(fact.itemName())).endsWith(name));
  }
}
