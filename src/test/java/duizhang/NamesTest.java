package duizhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code, form files and rules know forms, never agencies or places: outside the reference data no place may be named. */
class NamesTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Path REGIONS = MAIN.resolve("resources/codes/regions.tsv");

  @Test
  void noAgencyOrPlaceIsNamedOutsideTheReferenceData() throws IOException {
    List<String> places = new ArrayList<>(List.of("大学", "检察院", "人大常委会", "社会保险事业管理中心", "发展和改革委员会"));
    for (String line : Files.readAllLines(REGIONS, StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t");
      if (!parts[0].matches("\\d{4}00")) {
        continue;
      }
      places.add(parts[1]);
      String stem = parts[1].replaceFirst("(维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|地区|自治州|省|市|盟)$", "");
      if (stem.length() > 1) {
        places.add(stem);
      }
    }
    // 来宾 also means visitors, of whom every disclosure speaks; 来宾市 stays in the list.
    places.remove("来宾");
    assertThat(places).hasSizeGreaterThan(600);
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> Files.isRegularFile(f) && !f.equals(REGIONS)).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        places.stream().filter(text::contains).forEach(place -> found.add(file + ": " + place));
      }
    }
    assertThat(found).isEmpty();
  }
}
