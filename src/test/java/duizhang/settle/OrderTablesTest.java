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
  void numbersOfColumnsAmongTheHeadsHeadNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"),
        "财政专户管理资金收入支出决算表\n部门：城乡建设事务局 金额单位：元\n项　　目\n年初结转和\n结余\n本年收入 本年支出\n年末结转\n和结余\n"
            + "支出功能分类科目编码 科目名称\n1 2\n合计 基本支出 项目支出\n6\n类 款 项 栏次 3 4 5\n"
            + "212 城乡社区支出 92,580.22 784,449.15 877,029.37 136,166.58 740,862.79 0.00\n"
            + "212 01 　城乡社区管理事务 92,580.22 784,449.15 877,029.37 136,166.58 740,862.79 0.00\n"
            + "合　　计 92,580.22 784,449.15 877,029.37 136,166.58 740,862.79 0.00\n");
    assertThat(figures(settled(file).get(0))).contains("21201 年初结转和结余 92,580.22", "21201 本年支出/合计 877,029.37", "212 本年支出/项目支出 740,862.79");
  }

  @Test
  void wideDigitsAndRowsWithoutNumbersAreRead() throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"),
        "二〇二三年全市一般公共预算收入决算表\n单位：万元\n项　　目 年初预算数 变动预算数 决算数 为变动预算％\n比上年增\n长％\n"
            + "一、税收收入 １１８１４６ １１９１２０ １１８７４６ ９９．７ ０．５\n　增值税 ８５５５ ８４６９ ８７７６ １０３．６ －２．０\n　烟叶税\n"
            + "　企业所得税 ６５８１ ６５８０ ６４９９ ９８．８ －２．５\n二、非税收入 ２０３０６ ２０６４１ ２１０３９ １０１．９ ２．８\n");
    assertThat(settled(file).get(0).facts().facts().stream().map(fact -> fact.itemName() + " " + fact.columnLabel() + " " + fact.printed()).toList())
        .contains("增值税 变动预算数 ８４６９", "增值税 比上年增长％ －２．０", "企业所得税 决算数 ６４９９");
  }

  @Test
  void aRowOfMoreNumbersThanColumnsLeavesTheHeadsOpen() throws IOException {
    // The head of the whole is lost: the first row fills three columns, the others as many as have heads.
    SettledTable basic = settled(Files.writeString(folder.resolve("text.txt"),
        "部门支出总表\n单位：万元\n科目编码 科目名称 基本支出 项目支出\n合计 1,959.88 1,600.52 359.36\n208 社会保障和就业支出 115.18 115.18\n"
            + "20805 行政事业单位养老支出 115.18 115.18\n2080505 机关事业单位基本养老保险缴费支出 115.18 115.18\n210 卫生健康支出 41.70 41.70\n"
            + "21011 行政事业单位医疗 41.70 41.70\n2101101 行政单位医疗 41.70 41.70\n"))
        .get(0);
    assertThat(basic.facts().facts()).isNotEmpty().allMatch(fact -> basic.open().containsKey(fact.id()));
  }

  @Test
  void headsThatMayBeSeveralLeaveTheirColumnsOpen() throws IOException {
    SettledTable revenue = settled(Files.writeString(folder.resolve("text.txt"),
        "部门收入总表\n金额单位：万元\n支出功能分类科目\n合计\n上年结\n转\n一般公共\n预算资金\n政府性\n基金预\n算资金\n国有资\n本经营\n预算资\n金\n财政专\n户管理\n资金\n"
            + "服务收\n费资金\n其他收\n入资金科目编码 科目名称\n合计 2,943.96 59.98 2,621.17 54.24 196.44 12.13\n208 社会保障和就业支出 115.18 115.18\n"
            + "20805 行政事业单位养老支出 115.18 115.18\n2080505 机关事业单位基本养老保险缴费支出 115.18 115.18\n212 城乡社区支出 54.24 54.24\n"
            + "21208 国有土地使用权出让收入安排的支出 54.24 54.24\n2120804 农村基础设施建设支出 54.24 54.24\n"
            + "213 农林水支出 2,774.54 59.98 2,505.99 196.44 12.13\n21301 农业农村 2,774.54 59.98 2,505.99 196.44 12.13\n"
            + "2130104 事业运行 2,774.54 59.98 2,505.99 196.44 12.13\n"))
        .get(0);
    assertThat(revenue.facts().facts()).filteredOn(fact -> fact.printed().equals("196.44")).isNotEmpty()
        .allMatch(fact -> revenue.open().containsKey(fact.id()));
  }

  @Test
  void aHeadThatMayHaveAColumnOfItsOwnLeavesThoseBelowItOpen() throws IOException {
    SettledTable basic = settled(Files.writeString(folder.resolve("text.txt"),
        "一般公共预算基本支出表\n单位：万元\n科目编码 科目名称 基本支出\n人员经费 公用经费\n301 工资福利支出 1,558.58\n30101 基本工资 1,000.00\n30102 津贴补贴 558.58\n"
            + "302 商品和服务支出 359.36\n30201 办公费 300.00\n30202 印刷费 59.36\n"))
        .get(0);
    assertThat(basic.facts().facts()).isNotEmpty().allMatch(fact -> basic.open().containsKey(fact.id()));
  }

  @Test
  void aYearStandsOverWhatIsOfItAndNotOverAnother() throws IOException {
    String rows = "101 税收收入 881.71 890.82 101.0 916.30 102.9\n10101 增值税 80.27 81.74 101.8 86.42 105.7\n10104 企业所得税 48.88 48.84 99.9 51.25 104.9\n";
    SettledTable years = settled(Files.writeString(folder.resolve("text.txt"),
        "2026年全省一般公共预算收入预算表\n单位：亿元\n科目编码 预算科目\n2025年 2026年\n预算数 执行数\n执行数为\n预算数的\n%\n预算数\n预算数为\n上年执行\n数的%\n" + rows)).get(0);
    assertThat(years.facts().facts().stream().filter(fact -> "101".equals(fact.code())).map(fact -> fact.columnLabel() + " " + fact.printed()))
        .containsExactly("2025年/预算数 881.71", "2025年/执行数 890.82", "2025年/执行数为预算数的% 101.0", "2026年/预算数 916.30", "2026年/预算数为上年执行数的% 102.9");
    SettledTable apart = settled(Files.writeString(folder.resolve("text.txt"),
        "2026年全省国有资本经营支出预算表\n单位：亿元\n科目编码 科目名称\n2025年执\n行数\n2026年预\n算数\n223 国有资本经营预算支出 9.62 9.80\n"
            + "22301 解决历史遗留问题及改革成本支出 5.03 5.16\n22399 其他国有资本经营预算支出 4.59 4.64\n"))
        .get(0);
    assertThat(apart.facts().facts().stream().filter(fact -> "223".equals(fact.code())).map(fact -> fact.columnLabel() + " " + fact.printed()))
        .containsExactly("2025年执行数 9.62", "2026年预算数 9.80");
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
