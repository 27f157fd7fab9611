package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.check.DocumentResult;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose heads stand over each other's columns: every sum down the columns closes, and the page says nevertheless that they do not belong there. */
class ExchangedHeadsTest {
  private static final String FINAL = "示例局2016年度部门决算";
  private static final String REPORT = "示例县2025年财政决算报告";

  @TempDir
  Path folder;

  /** The bonds that a prefecture gives its counties; two of them are enough. */
  @Test
  void aSubtotalIsTheSumOfWhatStandsBesideIt() throws IOException {
    String[] rows = {"区县级合计|43.44|9.04|34.40", "和田市|25.90|1.40|24.50", "和田县|17.54|7.64|9.90"};
    assertThat(proven(REPORT, "2025年新增债券额度分配表", "地区|小计|一般债券|专项债券", "", rows)).contains("小计 43.44", "专项债券 34.40", "专项债券 24.50");
    assertThat(proven(REPORT, "2025年新增债券额度分配表", "地区|专项债券|一般债券|小计", "", rows)).noneMatch(said -> said.startsWith("专项债券") || said.startsWith("小计"));
  }

  @Test
  void twoSentencesSayRoundedWhatStandsBesideTheirPoint() throws IOException {
    String[] rows = {"合计|660100.00|77997.08", "因公出国（境）费用|0.00|0.00", "公务接待费|48100.00|4941.50", "公务用车购置及运行维护费|612000.00|73055.58"};
    String said = "2、2016年“三公经费”支出7.8万元。其中公务接待0.49万元。";
    assertThat(proven(FINAL, "“三公”经费支出决算表", "项目|2016年度预算数|2016年度决算数", said, rows)).contains("2016年度决算数 77997.08");
    assertThat(proven(FINAL, "“三公”经费支出决算表", "项目|2016年度决算数|2016年度预算数", said, rows)).isEmpty();
  }

  @Test
  void aPercentageAndItsBaseGiveEachOtherButNotWithTheseDigits() throws IOException {
    String[] rows = {"非税收入|871066|831493|95", "专项收入|166664|168456|101", "行政事业性收费收入|101381|73385|72", "罚没收入|75088|75891|101", "国有资本经营收入|13868|28764|207",
        "国有资源（资产）有偿使用收入|423172|309294|73", "捐赠收入|1950|15881|814", "政府住房基金收入|57480|111292|194", "其他收入|31463|48530|154"};
    assertThat(percentages("项目|预算数|决算数|决算数为预算数的%", rows)).contains("95", "814");
    assertThat(percentages("项目|决算数为预算数的%|决算数|预算数", rows)).isEmpty();
  }

  @Test
  void aUseIsNotMoreThanTheWholeOfItsRow() throws IOException {
    String[] rows = {"支出合计|1605|2828|4433", "一般公共服务支出|171|66|237", "公共安全支出|209|1641|1850", "教育支出|1225|1121|2346"};
    assertThat(proven(REPORT, "2025年县本级一般公共预算支出预算表", "科目|项目支出|基本支出|预算数", "", rows)).contains("预算数 4433", "项目支出 1605");
    assertThat(proven(REPORT, "2025年县本级一般公共预算支出预算表", "科目|预算数|基本支出|项目支出", "", rows)).noneMatch(said -> said.startsWith("项目支出"));
  }

  /** A row and its only part print one figure, whatever it is of. */
  @Test
  void whatIsNowhereAddedUpProvesNothing() throws IOException {
    String[] rows = {"政协事务|99", "行政运行|99", "政协会议|112", "统计信息事务|105", "行政运行|105"};
    assertThat(proven(REPORT, "2025年一般公共预算支出决算表", "项目|决算数", "", rows)).isEmpty();
  }

  private List<String> percentages(String heads, String... rows) throws IOException {
    return read(REPORT, "2025年一般公共预算收入决算表", heads, "", rows).facts().stream()
        .filter(fact -> fact.status() == Status.PROVEN && fact.valueKind() == ValueKind.PERCENT).map(Fact::printed).toList();
  }

  private List<String> proven(String title, String table, String heads, String sentence, String... rows) throws IOException {
    return read(title, table, heads, sentence, rows).facts().stream()
        .filter(fact -> fact.status() == Status.PROVEN && fact.valueKind() == ValueKind.AMOUNT && fact.table() != null)
        .map(fact -> fact.columnLabel() + " " + fact.printed()).toList();
  }

  private DocumentResult read(String title, String table, String heads, String sentence, String... rows) throws IOException {
    String body = Stream.concat(Stream.of(heads), Arrays.stream(rows))
        .map(row -> Arrays.stream(row.split("\\|")).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
        .collect(Collectors.joining());
    Path file = folder.resolve("page" + Math.abs((heads + table).hashCode()) + ".html");
    Files.writeString(file,
        "<html><head><meta charset=\"utf-8\"></head><body><p>" + title + "</p><p>" + table + "</p><p>单位：" + (title.equals(FINAL) ? "元" : "万元")
            + "</p><table border=\"1\">" + body
            + "</table><p>" + sentence + "</p></body></html>",
        StandardCharsets.UTF_8);
    return Documents.extracted(file);
  }
}
