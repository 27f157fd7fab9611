package duizhang.settle;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.Scheme;
import duizhang.crawl.SourceFile;
import duizhang.fact.Fact;
import duizhang.lines.listing.BlankTables;
import duizhang.read.Reading;
import duizhang.read.text.LineTableFinder;
import duizhang.read.text.TextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text whose rows print their numbers in order only: the sums find the columns, and what they leave open is said. */
class TornTextTest {
  private static final Path MADE = Path.of("src/test/resources/made");

  @TempDir
  Path folder;

  @Test
  void sumsFindTheColumnOfEveryNumber() throws IOException {
    SettledTable table = settle(text());
    assertThat(table.facts().facts()).extracting(TornTextTest::said)
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(MADE.resolve("torn-expenditure.tsv"), StandardCharsets.UTF_8));
    assertThat(table.open()).isEmpty();
    assertThat(table.facts().facts()).filteredOn(fact -> "2080102".equals(fact.code())).allMatch(fact -> fact.inferredFrom() != null);
  }

  @Test
  void equalNumbersThatMayChangePlacesStayOpen() throws IOException {
    SettledTable table = settle(text()
        .replace("100.00 63.00 37.00", "100.00 60.00 40.00").replace("30.00 18.00 12.00", "30.00 15.00 15.00")
        .replace("18.00 18.00", "15.00 15.00").replace("12.00 12.00", "15.00 15.00"));
    List<String> open = table.facts().facts().stream().filter(fact -> table.open().containsKey(fact.id())).map(Fact::code).distinct().toList();
    assertThat(open).containsExactlyInAnyOrder("2210201", "2210203");
  }

  private static String text() throws IOException {
    return Files.readString(MADE.resolve("torn-expenditure.txt"), StandardCharsets.UTF_8);
  }

  private static String said(Fact fact) {
    return (fact.scheme() == Scheme.TOTAL ? "合计" : fact.code()) + "\t" + fact.measure() + "\t" + fact.printed();
  }

  private SettledTable settle(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), text, StandardCharsets.UTF_8);
    SourceFile source = new SourceFile(file, "text.txt", "0".repeat(64), "text/plain", Files.size(file));
    Settlement settlement = new Judge().settle(((Reading.Read) new TextReader(9, List.of(LineTableFinder.byPage(BlankTables::find))).read(source)).document());
    assertThat(settlement.tables()).hasSize(1);
    return settlement.tables().get(0);
  }
}
