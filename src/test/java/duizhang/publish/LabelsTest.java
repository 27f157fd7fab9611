package duizhang.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final Pattern ASKED = Pattern.compile("\"#?(report\\.\\w+)\"");

  @Test
  void theReportsOwnWordsAreAllThereAndAllAsked() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/duizhang/publish"))) {
      for (Path file : files.toList()) {
        ASKED.matcher(Files.readString(file, StandardCharsets.UTF_8)).results().map((MatchResult word) -> word.group(1)).forEach(asked::add);
      }
    }
    Set<String> there = Files.readAllLines(Path.of("src/main/resources/publish/labels.tsv"), StandardCharsets.UTF_8).stream()
        .map(line -> line.split("\t")[0]).filter(word -> word.startsWith("report.")).collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).isNotEmpty().isEqualTo(there);
  }

  @Test
  void aWordOfTheContractWithoutALabelStandsForItselfAndOneOfTheReportIsRefused() {
    Labels labels = Labels.read();
    assertThat(labels.both("PROVEN")).isEqualTo("已证实 proven");
    assertThat(labels.chinese("report.facts")).isEqualTo("数据");
    assertThat(labels.chinese("a-rule")).isEqualTo("a-rule");
    assertThat(labels.english("")).isEmpty();
    assertThat(labels.both(null)).isNull();
    assertThatThrownBy(() -> labels.english("report.nothing")).hasMessageContaining("report.nothing");
  }
}
