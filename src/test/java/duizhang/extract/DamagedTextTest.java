package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.codes.Scheme;
import duizhang.codes.Status;
import duizhang.fact.Fact;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No silent wrong figure: whatever happens to a text, what the program calls proven is what the undamaged document says. */
class DamagedTextTest {
  private static final int VARIANTS = 84;

  private record Blow(Damage damage, int times, long seed) {
    static Blow of(String words) {
      String[] parts = words.split(" ");
      return new Blow(Damage.valueOf(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }
  }

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
      "input/final-accounts-tabs.txt", "../shared/seeds/000_6f33a3403ad962c0.txt", "../shared/seeds/001_44108237f69c77e5.txt",
      "../shared/seeds/003_d487b3c520216221.txt"})
  void provesNothingWrong(String name) throws IOException {
    List<Blow> blows = IntStream.range(0, VARIANTS)
        .mapToObj(i -> new Blow(Damage.values()[i % Damage.values().length], 1 + i / Damage.values().length % 3, i))
        .toList();
    assertThat(provesNothingWrong(name, blows)).as("figures still proven in all variants").isGreaterThan(VARIANTS * 10);
  }

  /** Damages that once made the program prove something wrong, found among thousands. */
  @ParameterizedTest
  @CsvSource({
      "000_6f33a3403ad962c0.txt, DROP_CELL 2 1060; DROP_CELL 3 1130; DROP_CELL 10 1067; DROP_CELL 10 1193; MIX_LINES 6 101; MIX_LINES 6 135",
      "001_44108237f69c77e5.txt, DROP_CELL 2 1039; DROP_DIGIT 2 1208; DROP_DIGIT 10 4; DROP_DIGIT 10 158; DROP_DIGIT 10 1089; DROP_CELL 10 87; "
          + "DROP_CELL 10 143; DROP_CELL 10 1032; DROP_CELL 10 1102",
      "003_d487b3c520216221.txt, CUT_LINE 10 1071; CUT_LINE 10 1085; MIX_LINES 6 0; MIX_LINES 6 70; MIX_LINES 6 182; MIX_LINES 6 193; "
          + "MIX_LINES 6 1061; MIX_LINES 6 1118; MIX_LINES 6 1151",
  })
  void provesNothingWrongWhereItDid(String seed, String blows) throws IOException {
    provesNothingWrong("../shared/seeds/" + seed, Stream.of(blows.split("; ")).map(Blow::of).toList());
  }

  /** @return how many figures are still proven */
  private int provesNothingWrong(String name, List<Blow> blows) throws IOException {
    Path file = Path.of(name);
    assumeTrue(!name.startsWith("..") || Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Set<List<Object>> truth = Documents.extracted(file).facts().stream()
        .flatMap(fact -> Stream.of(figure(fact, row(fact)), figure(fact, name(fact)), figure(fact, String.valueOf(fact.itemName()))))
        .collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    int proven = 0;
    for (Blow blow : blows) {
      Path damaged = folder.resolve("damaged.txt");
      Files.writeString(damaged, blow.damage.of(text, blow.times, blow.seed), StandardCharsets.UTF_8);
      Extraction extraction = Documents.extract(damaged);
      assertThat(extraction).as(blow.toString()).isInstanceOf(Extraction.Extracted.class);
      for (Fact fact : ((Extraction.Extracted) extraction).result().facts()) {
        if (fact.status() == Status.PROVEN) {
          proven++;
          if (!truth.contains(figure(fact, row(fact)))) {
            wrong.add(blow + ": " + figure(fact, row(fact)));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    return proven;
  }

  /**
   * What the dataset says of a figure of {@code row}. The damage may have taken printed words of its heads; it may not have changed their
   * meaning.
   */
  private static List<Object> figure(Fact fact, String row) {
    BigDecimal amount = fact.amount() == null ? null : fact.amount().stripTrailingZeros();
    return Arrays.asList(
        fact.form().id(), row, fact.flow(), fact.fund(), fact.measure(), fact.ofWhich(), fact.valueKind(), fact.stage(), fact.fiscalYear(), amount);
  }

  /** The row's code or else its name; where the head of the codes is lost, they are a part of the names: {@code 208/社会保障和就业支出}. */
  private static String row(Fact fact) {
    return fact.code() != null ? fact.code() : name(fact).replaceFirst("^(\\d{3,7})/.*", "$1");
  }

  private static String name(Fact fact) {
    return fact.scheme() == Scheme.TOTAL ? Scheme.TOTAL.name() : String.valueOf(fact.itemName());
  }
}
