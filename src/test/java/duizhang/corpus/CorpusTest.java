package duizhang.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.job.Choices;
import duizhang.job.JobFileReader;
import duizhang.job.Pipeline;
import duizhang.samples.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program makes of the open disclosures, as PDF, as Word, as workbooks that offices have worked in and as the text that a converter leaves of
 * them, in one run. The truth is declared where the documents are, never read.
 */
class CorpusTest {
  private static final List<Corpus.Format> FORMATS = List
      .of(Corpus.Format.PDF, Corpus.Format.DOCX, Corpus.Format.WORN_XLSX, Corpus.Format.WORN_XLS, Corpus.Format.STRIPPED);

  @TempDir
  private static Path folder;
  private static Map<String, MeaningScore.Score> scores = Map.of();

  @BeforeAll
  static void run() throws IOException {
    Fonts fonts = Fonts.installed();
    assumeTrue(Files.isRegularFile(fonts.chinese()), fonts.chinese() + " (fonts-droid-fallback) is not there: skipped");
    assumeTrue(Files.isRegularFile(fonts.latin()), fonts.latin() + " (fonts-liberation) is not there: skipped");
    Corpus.write(folder, "open", OpenDisclosures.all(), FORMATS);
    Path output = folder.resolve("output");
    Pipeline pipeline = new Pipeline(JobFileReader.readDefault().redirected(folder.resolve("open"), output));
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    assertThat(pipeline.run(Choices.NONE, nowhere, false).completed()).isTrue();
    scores = MeaningScore.scores(output.resolve("dataset"), folder.resolve("truth/open"));
  }

  @AfterAll
  static void forget() {
    scores = Map.of();
  }

  @Test
  void nothingIsProvenWrong() {
    Map<String, Long> wrong = new TreeMap<>();
    scores.forEach((file, score) -> {
      long count = score.count(MeaningScore.Outcome.WRONG_BUT_PROVEN);
      if (count > 0) {
        wrong.put(file, count);
      }
    });
    assertThat(wrong).as("figures that are proven and wrong, by file").isEmpty();
  }

  @Test
  void whatIsFoundAndRightDoesNotFall() {
    assertShares("pdf/", 99.9, 99.7);
    assertShares("docx/", 99.9, 99.7);
    assertShares("xlsx-worn/", 99.9, 99.7);
    assertShares("xls-worn/", 99.9, 99.7);
    assertShares("stripped/", 84, 73.5);
  }

  /** Both in per cent of the figures that the documents print. */
  private static void assertShares(String format, double found, double right) {
    MeaningScore.Score all = MeaningScore.Score
        .sum(scores.entrySet().stream().filter(entry -> entry.getKey().startsWith(format)).map(Map.Entry::getValue).toList());
    assertThat(100.0 * all.found() / all.figures()).as("%s found", format).isGreaterThanOrEqualTo(found);
    assertThat(100.0 * all.count(MeaningScore.Outcome.RIGHT) / all.figures()).as("%s right", format).isGreaterThanOrEqualTo(right);
  }

  @Test
  void everyDrawingGivesTheSameBytes(@TempDir Path again) throws IOException {
    Disclosure first = OpenDisclosures.all().get(0);
    Corpus.write(again, "open", List.of(first), List.of(Corpus.Format.values()));
    Map<Path, byte[]> before = files(again);
    Corpus.write(again, "open", List.of(OpenDisclosures.all().get(0)), List.of(Corpus.Format.values()));
    files(again).forEach((file, bytes) -> assertThat(bytes).as(file.toString()).isEqualTo(before.get(file)));
  }

  private static Map<Path, byte[]> files(Path folder) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(path, Files.readAllBytes(path));
      }
    }
    return files;
  }
}
