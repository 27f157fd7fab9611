package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duizhang.check.DocumentResult;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that print figures and no name. */
class UnnamedRowsTest {
  @Test
  void aCountWithoutALabelIsAFactAndNoStatistic(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bonds.txt");
    Files.writeString(file, """
        某县2025年债券项目情况表
        单位：万元
        项目名称\t债券期限\t发行额度
        某路\t7\t100.00
        \t10\t200.00
        """);

    DocumentResult result = Documents.extracted(file);

    assertThat(result.facts()).filteredOn(fact -> fact.valueKind() == ValueKind.COUNT).extracting(Fact::itemName, Fact::printed)
        .containsExactly(tuple("某路", "7"), tuple(null, "10"));
    assertThat(result.statistics()).isEmpty();
  }
}
