package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.codes.Status;
import duizhang.crawl.SourceFile;
import duizhang.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that lost lines or had them mixed up: no damage breaks the program, and no lost row lets a wrong place be proven. */
class TextDamageTest {
  @TempDir
  Path folder;

  private final Extractor extractor = new Extractor(2000);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void damageBreaksNothing(int seed) throws IOException {
    for (Path file : seeds()) {
      Random random = new Random(seed);
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.removeIf(line -> random.nextInt(12) == 0);
      lines.replaceAll(line -> random.nextInt(8) == 0 && line.length() > 3 ? line.substring(0, random.nextInt(line.length())) : line);
      for (int i = 0; i < 20; i++) {
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
      }
      assertThat(extract(lines)).as(file.toString()).isInstanceOf(Extraction.Extracted.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aLostRowLetsNoWrongPlaceBeProven(int seed) throws IOException {
    for (Path file : seeds()) {
      List<String> whole = Files.readAllLines(file);
      Set<String> right = facts(whole).stream().map(TextDamageTest::figure).collect(Collectors.toSet());
      Random random = new Random(seed);
      List<String> lines = new ArrayList<>(whole);
      lines.removeIf(line -> line.matches(".*\\d\\.\\d\\d.*") && random.nextInt(15) == 0);
      assertThat(facts(lines)).as(file.toString())
          .filteredOn(fact -> fact.table() != null && fact.status() == Status.PROVEN)
          .extracting(TextDamageTest::figure).isSubsetOf(right);
    }
  }

  private static String figure(Fact fact) {
    return String.join("|", fact.form().id(), String.valueOf(fact.code()), fact.columnLabel(), fact.printed(), String.valueOf(fact.stage()));
  }

  private List<Fact> facts(List<String> lines) throws IOException {
    return ((Extraction.Extracted) extract(lines)).result().facts();
  }

  private Extraction extract(List<String> lines) throws IOException {
    Path file = Files.write(folder.resolve("text.txt"), lines);
    return extractor.extract(new SourceFile(file, "text.txt", "0".repeat(64), "text/plain", Files.size(file)));
  }

  private static List<Path> seeds() throws IOException {
    Path folder = Path.of("../shared/seeds");
    assumeTrue(Files.isDirectory(folder), "../shared is not there: skipped");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
