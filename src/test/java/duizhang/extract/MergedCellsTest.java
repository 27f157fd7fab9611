package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.check.DocumentResult;
import duizhang.codes.Measure;
import duizhang.codes.Status;
import duizhang.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables parted by tabs whose merged cells a converter wrote as one field. */
class MergedCellsTest {
  private static final String CAPTION = "某某局2023年度部门决算\n\n收入决算表\n单位：万元\n";

  private static final String ROWS = """
      合计\t60.50\t50.00\t10.50
      205\t教育支出\t60.50\t50.00\t10.50
      20508\t进修及培训\t60.50\t50.00\t10.50
      2050803\t培训支出\t40.50\t30.00\t10.50
      2050899\t其他进修及培训\t20.00\t20.00
      """;

  @TempDir
  Path folder;

  @Test
  void theLineBelowSaysHowWideTheHeadsAre() throws IOException {
    DocumentResult result = extracted(CAPTION + "项目\t本年收入合计\t财政拨款收入\t事业收入\n科目编码\t科目名称\t\t\t\n" + ROWS);

    assertThat(Documents.printed(result, "revenue", "205", "本年收入合计")).containsExactly("60.50");
    assertThat(Documents.printed(result, "revenue", "2050803", "财政拨款收入")).containsExactly("30.00");
    assertThat(Documents.printed(result, "revenue", "205", "事业收入")).containsExactly("10.50");
    assertThat(Documents.printed(result, "revenue", "合计", "本年收入合计")).containsExactly("60.50");
    assertThat(Documents.printed(result, "revenue", "合计", "事业收入")).containsExactly("10.50");
  }

  @Test
  void aWholeBeginsTheColumnsOfTheNextHead() throws IOException {
    DocumentResult result = extracted("某某局2023年度部门决算\n\n支出决算表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
        + "\t\t\t小计\t人员经费\t公用经费\t小计\t本级项目\n"
        + "合计\t60.50\t50.00\t30.00\t20.00\t10.50\t10.50\n205\t教育支出\t60.50\t50.00\t30.00\t20.00\t10.50\t10.50\n"
        + "20508\t进修及培训\t60.50\t50.00\t30.00\t20.00\t10.50\t10.50\n");

    assertThat(Documents.printed(result, "expenditure", "20508", "基本支出/小计")).containsExactly("50.00");
    assertThat(Documents.printed(result, "expenditure", "20508", "项目支出/小计")).containsExactly("10.50");
  }

  @Test
  void headsOfUndecidableWidthNameNoColumn() throws IOException {
    DocumentResult result = extracted(CAPTION + "项目\t本年收入合计\t财政拨款收入\t事业收入\n" + ROWS);

    assertThat(result.facts()).extracting(Fact::printed).contains("60.50");
    assertThat(result.facts()).filteredOn(fact -> fact.measure() != Measure.UNKNOWN).isEmpty();
    assertThat(result.facts()).extracting(Fact::status).doesNotContain(Status.PROVEN);
  }

  private DocumentResult extracted(String text) throws IOException {
    return Documents.extracted(Files.writeString(folder.resolve("某某局2023年度部门决算.txt"), text));
  }
}
