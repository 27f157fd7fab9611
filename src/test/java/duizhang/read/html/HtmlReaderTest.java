package duizhang.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.read.ReadingMethod;
import duizhang.crawl.SourceFile;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Reading;
import duizhang.read.TextLine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages as publishers write them. */
class HtmlReaderTest {
  private static final String TABLE = "<table><tr><th rowspan=2>项目<th colspan=2>支出<tr><td>基本支出<td>项目支出<tr><td>合计<td>1,200.50<td>3</table>";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
  void theCharsetIsTheOneThatFitsWhateverThePageDeclares(String charset) throws IOException {
    Document document = read("<meta charset=iso-8859-1><p>收入总表</p>" + TABLE, Charset.forName(charset));

    assertThat(lines(document)).containsExactly("收入总表");
    Grid grid = document.pages().get(0).regions().get(0).first();
    assertThat(grid.cells()).extracting(Cell::text).containsExactly("项目", "支出", "基本支出", "项目支出", "合计", "1,200.50", "3");
    assertThat(grid.cells().get(0).rowSpan()).isEqualTo(2);
    assertThat(grid.cells().get(1).columnSpan()).isEqualTo(2);
    assertThat(grid.method()).isEqualTo(ReadingMethod.HTML);
  }

  @Test
  void whatABrowserHidesIsNotThere() throws IOException {
    Document document = read(
        "<p style='DISPLAY : none'>99</p><p hidden>98</p><div aria-hidden=true>97</div><p>单位：万元</p>"
            + "<table><tr><td>项目<td>数<tr style='display:none'><td>甲<td>7<tr><td>乙<td>8</table>",
        StandardCharsets.UTF_8);

    assertThat(lines(document)).containsExactly("单位：万元");
    assertThat(document.pages().get(0).regions().get(0).first().cells()).extracting(Cell::text).containsExactly("项目", "数", "乙", "8");
  }

  @Test
  void tablesThatArrangeThePageAreNoTables() throws IOException {
    Document document = read(
        "<table><tr><td><a href=/>首页</a><td><table><tr><td><p>收入总表</p>" + TABLE + "<p>注：无</p></table></table>", StandardCharsets.UTF_8);

    assertThat(lines(document)).containsExactly("收入总表", "注：无");
    assertThat(document.pages().get(0).regions()).hasSize(1);
  }

  @Test
  void aMenuInATableIsNoTable() throws IOException {
    Document document = read("<table><tr><td><a href=/>首页</a><td><a href=/b><b>信息公开</b></a> <td></table><p>表一&emsp;收入总表</p>" + TABLE, StandardCharsets.UTF_8);

    assertThat(lines(document)).containsExactly("表一　收入总表");
    assertThat(document.pages().get(0).regions()).hasSize(1);
  }

  @Test
  void menusAreLeftOutAndFilesToFetchAreNamed() throws IOException {
    Document document = read(
        "<ul><li><a href=/a>机构设置</a><li><a href=/b>新闻</a></ul><h1>2023年度部门预算</h1><p>附件：<a href='x/1.pdf'>示例局2023年部门预算.pdf</a></p>"
            + "<p><a href='download.jsp?id=3'>三公经费表.xlsx</a></p>",
        StandardCharsets.UTF_8);

    assertThat(lines(document)).containsExactly("2023年度部门预算", "附件：示例局2023年部门预算.pdf", "三公经费表.xlsx");
    assertThat(document.attachments()).containsExactly("示例局2023年部门预算.pdf", "三公经费表.xlsx");
  }

  @Test
  void aScriptChallengeIsNoDocument() throws IOException {
    Reading reading = reading("<html><script>document.cookie='x';location.reload()</script></html>", StandardCharsets.UTF_8);

    assertThat(((Reading.Refused) reading).cause()).isEqualTo(Reading.Cause.SCRIPT_CHALLENGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位：万元", "收入总表", "合计", "示例局二〇二四年度部门决算", "科目编码", "一般公共预算财政拨款“三公”经费支出决算表", "中", "预算数"})
  void aShortPageInGbkIsNoOtherCharset(String text) throws IOException {
    Document document = read("<html><head><meta charset=utf-8></head><p>" + text + "</p>" + TABLE, Charset.forName("GBK"));

    assertThat(lines(document)).containsExactly(text);
  }

  @Test
  void cellsThatCannotBeSeenKeepTheirPlaceAndThoseThatAreGoneDoNot() throws IOException {
    Document document = read(
        "<style>.gone{display:none} td.unseen { color:red; visibility : hidden } #x{display:none}</style><p class='a gone'>99</p><p id=x>98</p><p>单位：万元</p>"
            + "<table><tr><td>项目<td>合计<td>基本支出<td>项目支出"
            + "<tr><td>甲<td style='visibility:hidden'>7<td>8<td class=gone>6<td>9<tr><td>乙<td class=unseen>5<td>4<td>3</table>",
        StandardCharsets.UTF_8);

    assertThat(lines(document)).containsExactly("单位：万元");
    assertThat(document.pages().get(0).regions().get(0).first().cells()).extracting(Cell::text)
        .containsExactly("项目", "合计", "基本支出", "项目支出", "甲", "", "8", "9", "乙", "", "4", "3");
  }

  @Test
  void tagsThatAreNotClosedAreClosedAsABrowserDoes() throws IOException {
    Document document = read(
        "<center><p>收入总表<table><thead><tr><td>项目<td><font>合计<tbody><tr><td>甲<td><b>1,200<b>.50<tr><td>乙<td>2"
            + "<table><tr><td>项目<td>支出<tr><td>丙<td>3",
        StandardCharsets.UTF_8);

    List<List<String>> tables = document.pages().get(0).regions().stream().map(region -> region.first().cells().stream().map(Cell::text).toList()).toList();
    assertThat(tables).containsExactly(List.of("项目", "合计", "甲", "1,200.50", "乙", "2"), List.of("项目", "支出", "丙", "3"));
  }

  @Test
  void linesOfPreformattedTextAreLines() throws IOException {
    Document document = read("<pre>收入总表\n单位：万元\n合计  12.50</pre>" + TABLE, StandardCharsets.UTF_8);

    assertThat(lines(document)).containsExactly("收入总表", "单位：万元", "合计 12.50");
  }

  private static List<String> lines(Document document) {
    return document.pages().get(0).lines().stream().map(TextLine::text).toList();
  }

  private Document read(String html, Charset charset) throws IOException {
    return ((Reading.Read) reading(html, charset)).document();
  }

  private Reading reading(String html, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve("page.html"), html.getBytes(charset));
    return new HtmlReader().read(new SourceFile(file, "page.html", "0".repeat(64), "text/html", Files.size(file)));
  }
}
