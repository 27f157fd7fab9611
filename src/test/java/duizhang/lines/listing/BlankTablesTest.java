package duizhang.lines.listing;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.SourceFile;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.ReadingMethod;
import duizhang.read.TextLine;
import duizhang.read.text.LineTableFinder;
import duizhang.read.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankTablesTest {
  private static final String BUDGET = "单位公开表3\n\n单位支出总表\n单位名称：某中心 单位：万元\n\n科目编码 科目名称 合  计\n基本\n支出 项目支出\n\n";

  @TempDir
  Path folder;

  @Test
  void blanksThatEmptyCellsLeaveSayWhereNumbersStand() throws IOException {
    Grid grid = grid(BUDGET + "208 社会保障和就业支出 9.00 5.00 4.00\n\n2080101 行政运行 5.00 5.00   \n\n2080102 一般行政管理事务 4.00   4.00\n");

    assertThat(grid.method()).isEqualTo(ReadingMethod.BLANKS);
    assertThat(cell(grid, 2, 3).text()).isEqualTo("5.00");
    assertThat(cell(grid, 3, 3).blank()).isTrue();
    assertThat(cell(grid, 3, 4).text()).isEqualTo("4.00");
  }

  @Test
  void numbersWhoseBlanksSayNothingArePackedAndOpen() throws IOException {
    Grid grid = grid(BUDGET + "208 社会保障和就业支出 9.00 5.00 4.00\n\n2080101 行政运行 5.00 5.00\n\n2080102 一般行政管理事务 4.00 4.00\n");

    assertThat(grid.method()).isEqualTo(ReadingMethod.SEQUENCE);
    assertThat(cell(grid, 3, 2).text()).isEqualTo("4.00");
    assertThat(cell(grid, 3, 3).text()).isEqualTo("4.00");
  }

  @Test
  void aTitleBelowItsTableIsFoundAndGoesOnTop() throws IOException {
    Page page = page("公开03表\n单位：某中心 金额单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n208 社会保障和就业支出 9.00 5.00 4.00\n支出总表\n注：无。\n");

    assertThat(cell(page.regions().get(0).first(), 0, 0).text()).isEqualTo("支出总表");
    assertThat(page.lines()).extracting(TextLine::text).doesNotContain("支出总表").contains("注：无。");
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
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    SourceFile source = new SourceFile(file, "text.txt", "0".repeat(64), "text/plain", Files.size(file));
    return ((Reading.Read) new TextReader(9, List.of(LineTableFinder.byPage(BlankTables::find))).read(source)).document().pages().get(0);
  }
}
