package duizhang.read.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.ReadingMethod;
import duizhang.read.TextLine;
import duizhang.read.TooLargeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as anybody may hand them over. */
class PageAssemblerTest {
  /** All that recognition of an image knows: boxes with a character each, lines, the size of the page. */
  @Test
  void boxesAndLinesGiveATableWithItsSpans() {
    List<Glyph> glyphs = new ArrayList<>();
    print(glyphs, "部门收入表", 250, 40);
    print(glyphs, "项目", 110, 104);
    print(glyphs, "收入", 260, 104);
    print(glyphs, "本年", 210, 124);
    print(glyphs, "上年", 310, 124);
    print(glyphs, "合计", 110, 144);
    print(glyphs, "120.50", 210, 144);
    print(glyphs, "98.00", 310, 144);
    List<RuledLine> lines = List.of(
        new RuledLine(true, 100, 100, 400), new RuledLine(true, 120, 200, 400), new RuledLine(true, 140, 100, 400), new RuledLine(true, 160, 100, 400),
        new RuledLine(false, 100, 100, 160), new RuledLine(false, 200, 100, 160), new RuledLine(false, 300, 120, 160),
        new RuledLine(false, 400, 100, 160));

    Page page = PageAssembler.assemble(Layout.of(595, 842, glyphs, lines, 0, 0), 3, OpenTable.NONE).page();

    assertThat(page.number()).isEqualTo(3);
    assertThat(page.lines()).extracting(TextLine::text).containsExactly("部门收入表");
    Grid grid = page.regions().get(0).first();
    assertThat(grid.method()).isEqualTo(ReadingMethod.LATTICE);
    assertThat(grid.cells()).extracting(PageAssemblerTest::told)
        .containsExactly("0,0 2x1 项目", "0,1 1x2 收入", "1,1 1x1 本年", "1,2 1x1 上年", "2,0 1x1 合计", "2,1 1x1 120.50", "2,2 1x1 98.00");
    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("120.50", "98.00");
    assertThat(page.tokens()).allMatch(NumberToken::inTable);
    assertThat(page.regions().get(0).others()).extracting(Grid::method).contains(ReadingMethod.TABULA_LATTICE);
  }

  @Test
  void aTableWithoutAnyLineIsReadByItsWhite() {
    PrintedSheet sheet = new PrintedSheet();
    for (int row = 0; row < 5; row++) {
      sheet.text("支出" + "甲乙丙丁戊".charAt(row), 60, 700 - 14 * row);
      sheet.right("10" + row + ".00", 300, 700 - 14 * row);
      sheet.right("20" + row + ".00", 400, 700 - 14 * row);
    }

    Grid grid = PageAssembler.assemble(sheet.layout(), 1, OpenTable.NONE).page().regions().get(0).first();

    assertThat(grid.method()).isEqualTo(ReadingMethod.GUTTERS);
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(grid.cells().stream().filter(cell -> cell.row() == 3).map(Cell::compact)).containsExactly("支出丁", "103.00", "203.00");
  }

  @Test
  void aGridOfMillionsOfCellsIsRefusedByName() {
    PrintedSheet sheet = new PrintedSheet();
    for (int i = 0; i < 100; i++) {
      sheet.rule(800 - 7 * i);
      sheet.down(50 + 4.9 * i, 800, 100);
    }
    assertThat(PageAssembler.assemble(sheet.layout(), 1, OpenTable.NONE).page().regions()).hasSize(1);
    List<RuledLine> fine = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      fine.add(new RuledLine(true, 10 + 5 * i, 10, 2505));
      fine.add(new RuledLine(false, 10 + 5 * i, 10, 2505));
    }
    Layout layout = Layout.of(2600, 2600, List.of(), fine, 0, 0);
    assertThatThrownBy(() -> PageAssembler.assemble(layout, 1, OpenTable.NONE))
        .isInstanceOfSatisfying(TooLargeException.class, e -> assertThat(e.limit()).isEqualTo("table.cells=200000"));
  }

  /** Boxes of ten points, one after the other, digits half as wide. */
  private static void print(List<Glyph> glyphs, String text, double x, double top) {
    int run = glyphs.size();
    double left = x;
    for (char c : text.toCharArray()) {
      double right = left + (c < 0x80 ? 5 : 10);
      glyphs.add(Glyph.in(new Box(left, top, right, top + 10), String.valueOf(c), run));
      left = right;
    }
  }

  private static String told(Cell cell) {
    return cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " " + cell.compact();
  }
}
