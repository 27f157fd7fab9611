package duizhang.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.DocumentResult;
import duizhang.codes.Stage;
import duizhang.codes.TokenRole;
import duizhang.codes.ValueKind;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.extract.Extractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts that people read in the sentences of real documents. */
class TrueNarrativesTest {
  private static final Path SHARED = Path.of("../shared");

  @ParameterizedTest
  @CsvSource({
      "shanghai-putuo-finance-2024-final,shanghai",
      "shanghai-putuo-office-2025-budget,shanghai",
      "jiangsu-procuratorate-2018-budget,jiangsu",
      "university-swu-2023-budget,university",
      "university-swu-2023-final,university"
  })
  void findsEveryAmountWithItsKindStageAndYear(String truth, String folder) throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "../shared is not there: skipped");
    List<String[]> rows = Files.readAllLines(SHARED.resolve("truth/" + truth + "_narrative.tsv"), StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
    Path file = SHARED.resolve("real/" + folder + "/" + rows.get(0)[0]);
    DocumentResult result = extracted(file);

    List<String> missing = new ArrayList<>();
    for (String[] row : rows) {
      if (result.claims().stream().noneMatch(claim -> says(claim, row))) {
        missing.add(row[2] + " " + row[3]);
      }
    }

    assertThat(missing).isEmpty();
    assertThat(result.ledger().stream().filter(entry -> entry.role() == TokenRole.CLAIM)).hasSameSizeAs(result.claims());
  }

  private static boolean says(Claim claim, String[] row) {
    boolean change = row[6].equals("change");
    Stage stage = row[6].equals("final") ? Stage.FINAL : Stage.BUDGET;
    return claim.page() == Integer.parseInt(row[1])
        && claim.valueYuan() != null
        && claim.valueYuan().abs().compareTo(new BigDecimal(row[3].replace(",", "")).movePointRight(4)) == 0
        && row[4].equals("万元")
        && (change ? claim.valueKind() == ValueKind.CHANGE : claim.valueKind() == ValueKind.AMOUNT && claim.stage() == stage)
        && String.valueOf(claim.fiscalYear()).equals(row[5]);
  }

  private static DocumentResult extracted(Path file) throws IOException {
    SourceFile source = new SourceFile(file, file.getFileName().toString(), "0".repeat(64), "application/pdf", Files.size(file));
    Extraction extraction = new Extractor(500).extract(source);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).result();
  }
}
