package duizhang.settle;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.SourceFile;
import duizhang.lines.order.OrderTables;
import duizhang.read.Reading;
import duizhang.read.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists whose rows several words and codes name, and pages that end between a title and its table. */
class ListsInTextsTest {
  @TempDir
  Path folder;

  @Test
  void everyNameOfARowStandsBelowItsHead() throws IOException {
    SettledTable list = settled("""
        项目支出明细表
        单位：万元
        序号 项目名称 功能科目编码 上年结转 本年收入 年末结转
        1 河道巡查 2130314 5.00 60.00 65.00
        2 水库维修 2130306 3.00 40.00 43.00
        合计 8.00 100.00 108.00
        """).get(0);
    assertThat(row(list, 1)).containsExactly("1", "河道巡查", "2130314", "5.00", "60.00", "65.00");
    assertThat(row(list, 3)).containsExactly("", "合计", "", "8.00", "100.00", "108.00");
  }

  @Test
  void namesMayGoOnOverLinesAndBePrintedOnceForSeveralRows() throws IOException {
    SettledTable list = settled("""
        项目中期规划预算表
        单位：元
        单位名称 项目名称 项目级次 2025年 2026年
        合计 600.00 60.00
        某县水利局
        农村饮水安全巩固提升
        工程 本级 100.00 10.00
        河道巡查 本级 200.00 20.00
        某县水文站 水情监测 本级 300.00 30.00
        """).get(0);
    assertThat(row(list, 2)).containsExactly("某县水利局", "农村饮水安全巩固提升工程", "本级", "100.00", "10.00");
    assertThat(row(list, 3)).containsExactly("", "河道巡查", "本级", "200.00", "20.00");
    assertThat(row(list, 4)).containsExactly("某县水文站", "水情监测", "本级", "300.00", "30.00");
  }

  @Test
  void aPageMayEndBetweenATitleAndItsTable() throws IOException {
    SettledTable table = settled("""
        支出决算表
        - 4 -
        编制单位：某县水利局 单位：元
        科目编码 科目名称 合计 基本支出 项目支出
        合计 90.00 60.00 30.00
        213 农林水支出 90.00 60.00 30.00
        21303 水利 90.00 60.00 30.00
        """).get(0);
    assertThat(table.table().caption().title()).isEqualTo("支出决算表");
    assertThat(row(table, 1)).containsExactly("", "合计", "90.00", "60.00", "30.00");
    assertThat(row(table, 0)).doesNotContain("4");
  }

  @Test
  void lineNumbersSayTheSideOfARow() throws IOException {
    SettledTable table = settled("""
        机构运行信息表
        编制单位：某县水利局 单位：元
        项目 行次 统计数 项目 行次 统计数
        一、“三公”经费支出 1 二、机关运行经费 4 500.10
        （一）支出合计 2 30.20 三、国有资产占用情况 5
        1．公务接待费 3 10.10 （一）车辆数合计（辆） 6 9
        """).get(0);
    assertThat(row(table, 2)).containsExactly("（一）支出合计", "2", "30.20", "三、国有资产占用情况", "5", "");
    assertThat(row(table, 3)).containsExactly("1．公务接待费", "3", "10.10", "（一）车辆数合计（辆）", "6", "9");
  }

  @Test
  void aTableIsGivenUpWhereMostOfItsRowsAreLeft() throws IOException {
    List<SettledTable> tables = settled("""
        支出预算总体情况表
        单位：元
        单位（功能科目）名称
        基本支出
        项目支出 支出总计 科目编码人员经费
        公用经费 合计
        工资福利支出
        小计
        某市住房局机关 14659635 461836 15121471 3645410 18766881 7458390 26225271
        行政单位离退休 0 461836 461836 0 461836 0 461836 2080501
        行政单位医疗 405422 0 405422 0 405422 0 405422 2101101
        住房公积金 326264 0 326264 0 326264 0 326264 2210201
        某市工程质量站 6353915 228636 6582551 2020493 8603044 1056999 9660043
        行政单位医疗 169399 0 169399 0 169399 0 169399 2101101
        """);
    assertThat(tables).allSatisfy(table -> assertThat(table.facts().facts().stream().map(fact -> fact.row()).distinct().count()).isNotEqualTo(1));
  }

  private static List<String> row(SettledTable table, int row) {
    return table.table().grid().beginningIn(row).stream().map(cell -> cell.text().replace("\n", "")).toList();
  }

  private List<SettledTable> settled(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    SourceFile source = new SourceFile(file, "text.txt", "0".repeat(64), "text/plain", Files.size(file));
    return new Judge().settle(((Reading.Read) new TextReader(9, List.of(OrderTables::find)).read(source)).document()).tables();
  }
}
