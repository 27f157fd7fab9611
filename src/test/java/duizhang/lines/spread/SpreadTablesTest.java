package duizhang.lines.spread;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.SourceFile;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.text.LineTableFinder;
import duizhang.read.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadTablesTest {
  private static final String HEADS = """
                            某市一般公共预算支出表
                                                                                        单位：万元
                                             全市                               市本级
                       项目        2024年执行 2025年预算                  2024年执行 2025年预算
                                                        增长%                             增长%
                                     数       数                        数       数
      """;

  @TempDir
  Path folder;

  @Test
  void headsStandOverTheColumnsWhoseMiddleTheyAre() throws IOException {
    Grid grid = pages(HEADS + """
        201 一般公共服务支出                   8,650    8,947       3.43        3,029     3,399     12.22
         20103 政府办公厅（室）及相关机构           1,668    1,731       9.43        1,221     1,260     17.65
        205 教育支出                      24,169   25,682       6.26        9,118    10,487     15.01
        """).get(0).regions().get(0).first();

    assertThat(grid.columns()).isEqualTo(7);
    assertThat(at(grid, 0, 1).text()).isEqualTo("全市");
    assertThat(at(grid, 0, 1).columnSpan()).isEqualTo(3);
    assertThat(at(grid, 0, 4).text()).isEqualTo("市本级");
    assertThat(at(grid, 1, 2).compact()).isEqualTo("2025年预算数");
    assertThat(at(grid, 1, 3).text()).isEqualTo("增长%");
    assertThat(at(grid, 4, 5).text()).isEqualTo("10,487");
  }

  @Test
  void aPageWithOtherColumnsMakesTheTableNone() throws IOException {
    List<Page> pages = pages(HEADS + """
        201 一般公共服务支出                   8,650    8,947       3.43        3,029     3,399     12.22
         20103 政府办公厅（室）及相关机构           1,668    1,731       9.43        1,221     1,260     17.65
        \f205 教育支出                      24,169   25,682       6.26
         20502 普通教育                   22,171   23,147       6.86
        """);

    assertThat(pages).allSatisfy(page -> assertThat(page.regions()).isEmpty());
  }

  private static Cell at(Grid grid, int row, int column) {
    return grid.cells().stream().filter(cell -> cell.row() == row && cell.column() == column).findFirst().orElseThrow();
  }

  private List<Page> pages(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    List<LineTableFinder> finders = List.of(SpreadTables::find);
    return ((Reading.Read) new TextReader(10, finders).read(new SourceFile(file, "a.txt", "0".repeat(64), "text/plain", Files.size(file)))).document().pages();
  }
}
