package duizhang.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words are data: the code holds grammar, as numbers, brackets and numbering, and no vocabulary. */
class WordsTest {
  private static final Path MAIN = Path.of("src/main/java/duizhang");

  /** Comments and literals, in whatever order they stand. */
  private static final Pattern PIECES = Pattern.compile("/\\*(?s:.*?)\\*/|//[^\\n]*|\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Grammar: what these literals say is how Chinese writes numbers and dates. */
  private static final Map<String, String> GRAMMAR = Map.ofEntries(
      Map.entry("codes/Accounts.java", "the last word of names of accounts; the codes know no words"),
      Map.entry("codes/Regions.java", "what stands before names of regions; the codes know no words"),
      Map.entry("codes/Wording.java", "numerals, the numbers of headings, spelt years and page numbers"),
      Map.entry("fact/Amount.java", "how amounts, their units and blank amounts are written"),
      Map.entry("form/HeadReader.java", "numerals of rows and the letters 甲乙丙丁 that number columns"),
      Map.entry("lines/listing/Block.java", "the marks that end a sentence and the numerals of headings"),
      Map.entry("prose/Outline.java", "the numerals of headings"),
      Map.entry("read/NumberScanner.java", "how years are written"),
      Map.entry("read/pdf/Radicals.java", "characters, not words"),
      Map.entry("read/workbook/NumberFormat.java", "the formats that workbooks have built in"),
      Map.entry("settle/Ledger.java", "how dates are written"),
      Map.entry("codes/Numbering.java", "the numerals of headings"));

  @Test
  void noWordStandsInTheCode() throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String name = MAIN.relativize(file).toString().replace('\\', '/');
        int literals = literals(Files.readString(file, StandardCharsets.UTF_8));
        if (literals > 0 && !GRAMMAR.containsKey(name)) {
          found.put(name, literals);
        }
      }
    }
    assertThat(found).as("literals with words, by class").isEmpty();
  }

  @Test
  void everyWordFileIsRead() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(MAIN)) {
      code = files.filter(f -> f.toString().endsWith(".java")).sorted().map(WordsTest::text).collect(Collectors.joining());
    }
    try (Stream<Path> words = Files.list(Path.of("src/main/resources/words"))) {
      assertThat(words.map(file -> "\"" + file.getFileName() + "\"")).isNotEmpty().allMatch(code::contains);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static int literals(String code) {
    return (int) PIECES.matcher(code).results().map(MatchResult::group).filter(piece -> !piece.startsWith("/") && HAN.matcher(piece).find()).count();
  }
}
