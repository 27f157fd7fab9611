package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.DocumentResult;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number of the standard forms of the founding texts, with all that the dataset says of it. The expected figures were typed from the texts;
 * that none was left out is counted in the texts themselves.
 */
class SeedFiguresTest {
  private static final Pattern PRINTED = Pattern.compile("(?<![\\d.,])-?\\d[\\d,]*\\.\\d\\d%?(?!\\d)");

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '|', value = {
      "000 | ministry-centre-2021-final  | 公开01表    | （一）2021 年度单位决算收支总体情况说明 | 175",
      "001 | ministry-centre-2023-budget | 单位公开表1 | 一、关于 2023 年单位收支总表的说明       | 257",
      "003 | zhuzhou-2021-final          | 公开01表    | 2021年度部门决算情况 说明              | 101",
  })
  void everyNumberOfTheFormsHasItsPlaceAndThereIsNoOther(String seed, String name, String first, String after, int figures) {
    assumeTrue(Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    Path file = seed(seed);
    List<String> expected = expected(name);
    DocumentResult result = Documents.extracted(file);

    assertThat(PRINTED.matcher(forms(file, first, after)).results().count()).as("printed in the forms").isEqualTo(figures);
    assertThat(expected).hasSize(figures);
    assertThat(result.facts().stream().filter(SeedFiguresTest::ofAForm).map(SeedFiguresTest::line)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(result.facts().stream().filter(SeedFiguresTest::ofAForm).filter(fact -> "万元".equals(fact.unit()))).allSatisfy(fact -> {
      assertThat(fact.amount()).isEqualByComparingTo(new BigDecimal(fact.printed().replace(",", "")).movePointRight(4));
      assertThat(fact.ulp()).isEqualByComparingTo("100");
    });
    System.out.printf(Locale.ROOT, "%s: %d figures of the standard forms compared%n", name, expected.size());
  }

  private static boolean ofAForm(Fact fact) {
    return fact.table() != null && !fact.form().id().contains("performance");
  }

  private static String line(Fact fact) {
    return Stream.of(
        fact.form().id(), fact.scheme(), fact.code(), fact.itemName() == null ? null : Wording.fold(fact.itemName()), Wording.fold(fact.columnLabel()),
        fact.measure(), fact.stage(), fact.fiscalYear(), fact.printed(), fact.unit())
        .map(part -> Objects.toString(part, ""))
        .reduce((left, right) -> left + "\t" + right)
        .orElseThrow();
  }

  /** The part of a text that holds the standard forms. */
  private static String forms(Path file, String first, String after) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      int from = text.indexOf(first);
      int to = text.indexOf(after, from);
      assertThat(from).isNotNegative();
      assertThat(to).isGreaterThan(from);
      return text.substring(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> expected(String name) {
    try (InputStream in = Objects.requireNonNull(SeedFiguresTest.class.getResourceAsStream("/expected/" + name + ".tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path seed(String number) {
    try (Stream<Path> seeds = Files.list(Path.of("../shared/seeds"))) {
      return seeds.filter(path -> path.getFileName().toString().startsWith(number)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
