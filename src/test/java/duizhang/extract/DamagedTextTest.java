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
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No silent wrong figure: whatever happens to a text, what the program calls proven is what the undamaged document says. */
class DamagedTextTest {
  private static final int VARIANTS = 84;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
    "input/final-accounts-tabs.txt", "../shared/seeds/000_6f33a3403ad962c0.txt", "../shared/seeds/003_d487b3c520216221.txt"})
  void provesNothingWrong(String name) throws IOException {
    Path file = Path.of(name);
    assumeTrue(!name.startsWith("..") || Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Set<List<Object>> truth = Documents.extracted(file).facts().stream()
        .flatMap(fact -> Stream.of(figure(fact, row(fact)), figure(fact, name(fact))))
        .collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    int proven = 0;
    for (int variant = 0; variant < VARIANTS; variant++) {
      Damage damage = Damage.values()[variant % Damage.values().length];
      int times = 1 + variant / Damage.values().length % 3;
      Path damaged = folder.resolve("damaged.txt");
      Files.writeString(damaged, damage.of(text, times, variant), StandardCharsets.UTF_8);
      if (Documents.extract(damaged) instanceof Extraction.Extracted extracted) {
        List<Fact> facts = extracted.result().facts().stream().filter(fact -> fact.status() == Status.PROVEN).toList();
        proven += facts.size();
        for (Fact fact : facts) {
          if (!truth.contains(figure(fact, row(fact)))) {
            wrong.add(variant + " " + damage + " " + times + ": " + figure(fact, row(fact)));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(proven).as("figures still proven in all variants").isGreaterThan(VARIANTS * 10);
  }

  /**
   * What the dataset says of a figure of {@code row}. The damage may have taken printed words of its heads; it may not have changed their
   * meaning.
   */
  private static List<Object> figure(Fact fact, String row) {
    BigDecimal amount = fact.amount() == null ? null : fact.amount().stripTrailingZeros();
    return Arrays.asList(
        fact.form(), row, fact.flow(), fact.fund(), fact.measure(), fact.ofWhich(), fact.valueKind(), fact.stage(), fact.fiscalYear(), amount);
  }

  /** The row's code or else its name; where the head of the codes is lost, they are a part of the names: {@code 208/社会保障和就业支出}. */
  private static String row(Fact fact) {
    return fact.code() != null ? fact.code() : name(fact).replaceFirst("^(\\d{3,7})/.*", "$1");
  }

  private static String name(Fact fact) {
    return fact.scheme() == Scheme.TOTAL ? Scheme.TOTAL.name() : String.valueOf(fact.itemName());
  }
}
