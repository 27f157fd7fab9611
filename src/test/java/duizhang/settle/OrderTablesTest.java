package duizhang.settle;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.FormId;
import duizhang.crawl.SourceFile;
import duizhang.fact.Fact;
import duizhang.lines.order.OrderTables;
import duizhang.read.Reading;
import duizhang.read.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of no known layout: torn heads, codes in three numbers or in brackets, names broken over lines, blank cells gone or left as places. */
class OrderTablesTest {
  private static final Path MADE = Path.of("src/test/resources/made");

  @TempDir
  Path folder;

  @Test
  void wordsOfTornHeadsMakeTheColumnsAndSumsFillThem() throws IOException {
    SettledTable revenue = settled("order-torn.txt").get(0);
    assertThat(revenue.table().form()).isEqualTo(FormId.REVENUE);
    assertThat(revenue.table().caption().unit()).isEqualTo("万元");
    assertThat(figures(revenue))
        .contains("null 本年收入合计 150.00", "null 财政拨款收入 120.00", "20605 财政拨款收入 70.00", "2060501 本年收入合计 60.00", "2060503 财政拨款收入 40.00",
            "2080505 本年收入合计 50.00", "2080505 财政拨款收入 50.00")
        .noneMatch(figure -> figure.endsWith(" 3"));
    // Nothing in the table tells 事业收入 from 其他收入: the figure is kept and said to be open.
    assertThat(revenue.facts().facts()).filteredOn(fact -> fact.printed().equals("30.00") && "206".equals(fact.code()))
        .allMatch(fact -> revenue.open().containsKey(fact.id()));
    assertThat(revenue.facts().facts()).filteredOn(fact -> "2080505".equals(fact.code())).extracting(Fact::itemName)
        .containsOnly("机关事业单位基本养老保险缴费支出");
  }

  @Test
  void aHeadOverOthersStaysWhole() throws IOException {
    SettledTable expenditure = settled("order-torn.txt").get(1);
    assertThat(figures(expenditure))
        .contains("206 本年支出/小计 100.00", "206 本年支出/基本支出 60.00", "20605 本年支出/项目支出 40.00",
            "208 本年支出/基本支出 50.00")
        .hasSize(15);
    assertThat(expenditure.open()).isEmpty();
  }

  @Test
  void placesSayTheColumnsWhereTheyAreKept() throws IOException {
    SettledTable fund = settled("order-laid.txt").get(0);
    assertThat(figures(fund))
        .contains("212 本年收入 80.00", "212 本年支出/小计 80.00", "212 本年支出/项目支出 80.00", "21208 本年支出/项目支出 80.00", "2120801 本年收入 30.00")
        .hasSize(15);
    assertThat(fund.facts().facts()).filteredOn(fact -> "21208".equals(fact.code())).extracting(Fact::itemName).containsOnly("国有土地使用权出让收入安排的支出");
  }

  @Test
  void sentencesAndListsOfTitlesAreNoTables() throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), "目录\n一、收入决算表\n二、支出决算表\n本部门2023年收入合计150.00万元。\n201 室 3 人\n");
    assertThat(settled(file)).isEmpty();
  }

  private static List<String> figures(SettledTable table) {
    return table.facts().facts().stream().map(fact -> fact.code() + " " + fact.columnLabel() + " " + fact.printed()).toList();
  }

  private List<SettledTable> settled(String name) throws IOException {
    return settled(MADE.resolve(name));
  }

  private static List<SettledTable> settled(Path file) throws IOException {
    SourceFile source = new SourceFile(file, "text.txt", "0".repeat(64), "text/plain", Files.size(file));
    return new Judge().settle(((Reading.Read) new TextReader(9, List.of(OrderTables::find)).read(source)).document()).tables();
  }
}
