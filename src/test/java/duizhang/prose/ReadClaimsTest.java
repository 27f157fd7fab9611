package duizhang.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.extract.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Four hundred claims drawn at random from sixteen real documents, whose meaning was read from their sentences by a person:
 * value, unit, kind, year, stage and what it is about. A claim without a known dimension is told by its item.
 */
class ReadClaimsTest {
  private static final Path REAL = Path.of("../shared/real");

  private record Read(String file, int page, String printed, String unit, BigDecimal number, String meaning, String item) {}

  @Test
  void saysOfSampledClaimsWhatAReaderSays() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "../shared is not there: skipped");
    Map<String, List<Read>> sample = sample();
    int size = sample.values().stream().mapToInt(List::size).sum();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<Read>> document : sample.entrySet()) {
      List<Claim> open = new ArrayList<>(claims(REAL.resolve(document.getKey())));
      for (Read read : document.getValue()) {
        Claim claim = open.stream().filter(candidate -> same(read, candidate)).findFirst().orElse(null);
        if (claim == null) {
          wrong.add(read.toString());
        } else {
          open.remove(claim);
        }
      }
    }
    System.out.printf("claims read by a person: %d of %d right%n", size - wrong.size(), size);
    assertThat(size).isEqualTo(400);
    assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(12);
  }

  private static boolean same(Read read, Claim claim) {
    return claim.page() == read.page
        && claim.printed().equals(read.printed)
        && read.unit.equals(claim.unit())
        && claim.valueNumber().compareTo(read.number) == 0
        && meaning(claim).equals(read.meaning)
        && (claim.code() != null || !claim.scheme().name().equals("UNKNOWN") || read.item.equals(claim.itemName()));
  }

  private static String meaning(Claim claim) {
    return String.join(
        "/",
        claim.valueKind().name(),
        text(claim.fiscalYear()),
        text(claim.stage()),
        claim.flow().name(),
        claim.fund().name(),
        claim.measure().name(),
        claim.scheme().name(),
        text(claim.code()));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static Map<String, List<Read>> sample() throws IOException {
    Map<String, List<Read>> sample = new LinkedHashMap<>();
    try (InputStream content = ReadClaimsTest.class.getResourceAsStream("/expected/claims-of-real-disclosures.tsv")) {
      new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
        String meaning = String.join("/", List.of(cells).subList(5, 13));
        Read read = new Read(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], new BigDecimal(cells[4]), meaning, cells[13]);
        sample.computeIfAbsent(read.file, file -> new ArrayList<>()).add(read);
      });
    }
    return sample;
  }

  private static List<Claim> claims(Path file) throws IOException {
    SourceFile source = new SourceFile(file, file.getFileName().toString(), "0".repeat(64), "application/pdf", Files.size(file));
    return ((Extraction.Extracted) new Extractor(500).extract(source)).result().claims();
  }
}
