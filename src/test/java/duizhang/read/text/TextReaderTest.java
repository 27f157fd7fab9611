package duizhang.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.SourceFile;
import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.ReadingMethod;
import duizhang.read.TextLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
  private static final String LINES = "收入支出决算总表\n金额单位：万元\n一、教育支出 12.50\n";

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,efbbbf", "GB18030,''", "GBK,''", "UTF-16LE,fffe", "UTF-16BE,feff", "UTF-16LE,''", "UTF-16BE,''"})
  void readsEveryCharsetOfTheFolder(String charset, String mark) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write(LINES.getBytes(Charset.forName(charset)));

    assertThat(texts(page(bytes.toByteArray()))).containsExactly("收入支出决算总表", "金额单位：万元", "一、教育支出 12.50");
  }

  @Test
  void bytesOfNoCharsetAreRefused() throws IOException {
    assertThat(refusal(new byte[]{(byte) 0xff, 0x20, (byte) 0xff, (byte) 0xff, 0x0a, (byte) 0x80})).isEqualTo(Reading.Cause.GARBLED_TEXT);
  }

  @Test
  void aFileWithoutTextIsEmpty() throws IOException {
    assertThat(refusal(" \r\n\u3000\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reading.Cause.EMPTY);
    assertThat(refusal(new byte[0])).isEqualTo(Reading.Cause.EMPTY);
  }

  @Test
  void linesKeepTheirNumbersWhateverEndsThem() throws IOException {
    Page page = page("第一行\r\n\r\n支出 1,234.50 万元\r尾\n");

    assertThat(page.lines()).extracting(line -> line.box().top()).containsExactly(1.0, 3.0, 4.0);
    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("1,234.50");
    assertThat(page.tokens().get(0).box()).isEqualTo(new Box(3, 3, 11, 3));
  }

  @Test
  void aFormFeedBeginsAPage() throws IOException {
    assertThat(pages("一\n二 5\n\f三 6\n")).hasSize(2).extracting(page -> page.tokens().get(0).box().top()).containsExactly(2.0, 1.0);
  }

  @Test
  void marksOfConvertersAreNoTextAndMoveNoOffset() throws IOException {
    Page page = page("## **表 3** <b>支出</b> 7\n- 一、概况\n- 17 -\n");

    assertThat(texts(page)).containsExactly("表 3 支出 7", "一、概况", "- 17 -");
    assertThat(page.tokens()).extracting(token -> token.box().left()).containsExactly(7.0, 21.0, 2.0);
  }

  @Test
  void blankHeadsBelongToTheHeadOnTheirLeft() throws IOException {
    Grid grid = grid("题\n项目\t\t本年支出\t\t\n编码\t名称\t小计\t基本\t项目\n栏次\t\t1\t2\t3\n208\t社会保障\t9.00\t5.00\t4.00\n注：无\n");

    assertThat(grid.method()).isEqualTo(ReadingMethod.TABS);
    assertThat(grid.rows()).isEqualTo(4);
    assertThat(grid.columns()).isEqualTo(5);
    assertThat(cell(grid, 0, 0).columnSpan()).isEqualTo(2);
    assertThat(cell(grid, 0, 2).columnSpan()).isEqualTo(3);
    assertThat(cell(grid, 3, 4).text()).isEqualTo("4.00");
    assertThat(grid.lostCharacters()).isZero();
  }

  @Test
  void headsOverBlanksReachDownAndHeadsOverHeadsDoNot() throws IOException {
    Grid grid = grid("预算数\t\t\t\n合计\t公车\t\t接待\n\t小计\t购置\t\n1\t2\t3\t4\n9.00\t6.00\t6.00\t3.00\n");

    assertThat(cell(grid, 0, 0).columnSpan()).isEqualTo(4);
    assertThat(cell(grid, 1, 0).rowSpan()).isEqualTo(2);
    assertThat(cell(grid, 1, 1).columnSpan()).isEqualTo(2);
    assertThat(cell(grid, 1, 1).rowSpan()).isEqualTo(1);
    assertThat(cell(grid, 1, 3).rowSpan()).isEqualTo(2);
    assertThat(cell(grid, 2, 2).text()).isEqualTo("购置");
  }

  @Test
  void raggedRowsAreFilledAndCellsBrokenOverLinesAreJoined() throws IOException {
    Grid grid = grid("编码\t名称\t合计\t基本\n208\t社会保障\t9.00\n20801\t人力资源和社会\n保障管理事务\t9.00\t9.00\n");

    assertThat(grid.rows()).isEqualTo(3);
    assertThat(cell(grid, 1, 3).blank()).isTrue();
    assertThat(cell(grid, 2, 1).text()).isEqualTo("人力资源和社会\n保障管理事务");
    assertThat(cell(grid, 2, 3).text()).isEqualTo("9.00");
  }

  @Test
  void pipesMakeAGrid() throws IOException {
    Grid grid = grid("| 项目 | 金额 |\n|:---|---:|\n| 教育支出 | 1,200.00 |\n| 合计 | |\n");

    assertThat(grid.method()).isEqualTo(ReadingMethod.MARKDOWN);
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(cell(grid, 1, 1).text()).isEqualTo("1,200.00");
    assertThat(cell(grid, 1, 1).tokens()).hasSize(1);
    assertThat(grid.lostCharacters()).isZero();
  }

  @Test
  void commasAreTabsOutsideQuotationMarks() throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), "项目,金额,比例\n\"教育,\"\"其他\"\"\",\"1,200.00\",5.00\n");
    SourceFile source = new SourceFile(file, "table.csv", "0".repeat(64), "text/csv", 9);
    Page page = ((Reading.Read) new TextReader(9, List.of()).read(source)).document().pages().get(0);
    Grid grid = page.regions().get(0).first();

    assertThat(cell(grid, 1, 0).text()).isEqualTo("教育,\"其他\"");
    assertThat(cell(grid, 1, 1).text()).isEqualTo("1,200.00");
    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("1,200.00", "5.00");
  }

  @Test
  void aTableOfContentsIsNoTable() throws IOException {
    assertThat(page("一、收入决算表 .....\t6\n二、支出决算表 .....\t7\n").regions()).isEmpty();
  }

  @Test
  void findersSeeTheLinesThatNoTableBeforeThemClaims() throws IOException {
    List<List<Integer>> seen = new ArrayList<>();
    LineTableFinder first = LineTableFinder.byPage(free -> {
      seen.add(free.stream().map(PrintedLine::number).toList());
      PrintedLine line = free.get(1);
      Field field = Field.of(new Piece(line, 0, line.text().length()));
      return List.of(new TextTable(ReadingMethod.BLANKS, List.of(line), line, line, 1, 1, List.of(new TextTable.PlacedField(0, 0, 1, 1, field))));
    });
    LineTableFinder second = LineTableFinder.byPage(free -> {
      seen.add(free.stream().map(PrintedLine::number).toList());
      return List.of();
    });
    Path file = Files.writeString(folder.resolve("text.txt"), "一、概况\n项目\t金额\n甲\t1.00\n合计 2.00\n完");
    Page page = ((Reading.Read) new TextReader(9, List.of(first, second)).read(source(file))).document().pages().get(0);

    assertThat(seen).containsExactly(List.of(1, 4, 5), List.of(1, 5));
    assertThat(page.regions()).extracting(region -> region.first().method()).containsExactly(ReadingMethod.TABS, ReadingMethod.BLANKS);
    assertThat(texts(page)).containsExactly("一、概况", "完");
  }

  private static List<String> texts(Page page) {
    return page.lines().stream().map(TextLine::text).toList();
  }

  private static Cell cell(Grid grid, int row, int column) {
    return grid.cells().stream().filter(cell -> cell.row() == row && cell.column() == column).findFirst().orElseThrow();
  }

  private Grid grid(String text) throws IOException {
    Page page = page(text);
    assertThat(page.regions()).hasSize(1);
    return page.regions().get(0).first();
  }

  private Page page(String text) throws IOException {
    return page(text.getBytes(StandardCharsets.UTF_8));
  }

  private Page page(byte[] bytes) throws IOException {
    return ((Reading.Read) read(bytes)).document().pages().get(0);
  }

  private List<Page> pages(String text) throws IOException {
    return ((Reading.Read) read(text.getBytes(StandardCharsets.UTF_8))).document().pages();
  }

  private Reading.Cause refusal(byte[] bytes) throws IOException {
    return ((Reading.Refused) read(bytes)).cause();
  }

  private Reading read(byte[] bytes) throws IOException {
    return new TextReader(100, List.of()).read(source(Files.write(folder.resolve("text.txt"), bytes)));
  }

  private static SourceFile source(Path file) throws IOException {
    return new SourceFile(file, file.getFileName().toString(), "0".repeat(64), "text/plain", Files.size(file));
  }
}
