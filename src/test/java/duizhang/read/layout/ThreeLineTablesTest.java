package duizhang.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.read.Grid;
import duizhang.read.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with a rule above, one below the head and one at the end, two on a page with rules of the same ends. */
class ThreeLineTablesTest {
  private PrintedSheet sheet;

  @Test
  void eachTableHasItsOwnColumns() {
    page();
    text("收支预算总表", 250, 780);
    rule(760);
    text("收入项目", 80, 746);
    text("预算数", 180, 746);
    text("支出项目", 290, 746);
    text("预算数", 490, 746);
    rule(740);
    row(726, "一、一般公共预算", "65411002.26", "（一）文化旅游体育与传媒支出", "38008319.53");
    row(710, "二、政府性基金预算", "4442100.79", "（二）社会保障和就业支出", "14363810.38");
    row(694, "", "", "（三）卫生健康支出", "17480973.14");
    row(678, "收入总计", "69853103.05", "支出总计", "69853103.05");
    rule(672);
    text("收入预算总表", 250, 640);
    rule(620);
    columns(606, "单位名称", "合计", "一般公共预算", "政府性基金预算", "事业收入");
    rule(600);
    columns(586, "合计", "69853103.05", "65411002.26", "4442100.79", "");
    columns(570, "某局", "69853103.05", "65411002.26", "4442100.79", "");
    rule(564);

    Page page = read(sheet);
    List<Grid> grids = page.regions().stream().map(region -> region.first()).toList();
    assertThat(grids).extracting(Grid::columns).containsExactly(4, 5);
    assertThat(texts(grids.get(0), 1)).containsExactly("一、一般公共预算", "65411002.26", "（一）文化旅游体育与传媒支出", "38008319.53");
    assertThat(texts(grids.get(0), 3)).containsExactly("", "", "（三）卫生健康支出", "17480973.14");
    assertThat(texts(grids.get(1), 2)).containsExactly("某局", "69853103.05", "65411002.26", "4442100.79", "");
  }

  @Test
  void rowsOverThePageStandInTheColumnsOfThePageBefore() {
    PrintedSheet first = page();
    text("收入预算总表", 250, 440);
    rule(420);
    columns(406, "单位名称", "合计", "一般公共预算", "政府性基金预算", "事业收入");
    rule(400);
    for (int row = 0; row < 23; row++) {
      columns(386 - 14 * row, "某局", "1000.00", "600.00", "300.00", "100.00");
    }

    PrintedSheet second = page();
    columns(780, "甲单位", "870.94", "", "870.94", "");
    columns(766, "乙单位", "87.92", "", "", "87.92");
    rule(760);
    text("注：本表反映收入情况。", 54, 746);

    PageAssembler.Assembled before = PageAssembler.assemble(first.layout(), 1, OpenTable.NONE);
    PageAssembler.Assembled assembled = PageAssembler.assemble(second.layout(), 2, before.open());
    assertThat(before.open()).isNotSameAs(OpenTable.NONE);
    assertThat(assembled.open()).isSameAs(OpenTable.NONE);
    Page after = assembled.page();
    Grid grid = after.regions().get(0).first();
    assertThat(grid.columns()).isEqualTo(5);
    assertThat(texts(grid, 0)).containsExactly("甲单位", "870.94", "", "870.94", "");
    assertThat(texts(grid, 1)).containsExactly("乙单位", "87.92", "", "", "87.92");
    assertThat(after.lines()).extracting(line -> line.text()).containsExactly("注：本表反映收入情况。");
  }

  @Test
  void columnNumbersBelowTheHeadsAreNoPartOfThem() {
    page();
    text("收入预算总表", 250, 640);
    rule(620);
    columns(606, "单位名称", "合计", "一般公共预算", "政府性基金预算", "事业收入");
    columns(590, "栏次", "1", "2", "3", "4");
    rule(584);
    columns(570, "合计", "1400.00", "900.00", "400.00", "100.00");
    columns(554, "某局", "1400.00", "900.00", "400.00", "100.00");
    rule(548);

    Grid grid = read(sheet).regions().get(0).first();
    assertThat(texts(grid, 0)).containsExactly("单位名称", "合计", "一般公共预算", "政府性基金预算", "事业收入");
    assertThat(texts(grid, 1)).containsExactly("栏次", "1", "2", "3", "4");
    assertThat(texts(grid, 3)).containsExactly("某局", "1400.00", "900.00", "400.00", "100.00");
  }

  @Test
  void amountsThreePointsBeforeTheNextLabelAreTheirOwnColumn() {
    page();
    text("收支预算总表", 250, 640);
    rule(620);
    text("收入项目", 80, 606);
    text("预算数", 180, 606);
    text("支出项目", 290, 606);
    text("预算数", 490, 606);
    rule(600);
    for (int row = 0; row < 4; row++) {
      text("收入" + "甲乙丙丁".charAt(row), 54, 586 - 14 * row);
      right("19697.66", 217, 586 - 14 * row);
      text("支出" + "甲乙丙丁".charAt(row), 220, 586 - 14 * row);
      right("4167.50", 540, 586 - 14 * row);
    }
    rule(536);

    Grid grid = read(sheet).regions().get(0).first();
    assertThat(texts(grid, 1)).containsExactly("收入甲", "19697.66", "支出甲", "4167.50");
    assertThat(texts(grid, 4)).containsExactly("收入丁", "19697.66", "支出丁", "4167.50");
  }

  @Test
  void aFormWithoutRowsIsItsHead() {
    page();
    text("国有资本经营预算支出表", 250, 640);
    rule(620);
    columns(606, "科目名称", "合计", "基本支出", "项目支出", "备注");
    rule(600);
    rule(560);

    Grid grid = read(sheet).regions().get(0).first();
    assertThat(texts(grid, 0)).containsExactly("科目名称", "合计", "基本支出", "项目支出", "备注");
  }

  private PrintedSheet page() {
    sheet = new PrintedSheet();
    return sheet;
  }

  private static Page read(PrintedSheet sheet) {
    return PageAssembler.assemble(sheet.layout(), 1, OpenTable.NONE).page();
  }

  private static List<String> texts(Grid grid, int row) {
    return grid.cells().stream().filter(cell -> cell.row() == row).map(cell -> cell.compact()).toList();
  }

  /** Amounts end six points before the text of the next column begins. */
  private void row(double y, String label, String amount, String label2, String amount2) {
    text(label, 54, y);
    right(amount, 214, y);
    text(label2, 220, y);
    right(amount2, 540, y);
  }

  private void columns(double y, String name, String... amounts) {
    text(name, 54, y);
    for (int i = 0; i < amounts.length; i++) {
      right(amounts[i], 220 + 106 * i, y);
    }
  }

  private void right(String text, double x, double y) {
    sheet.right(text, x, y);
  }

  private void text(String text, double x, double y) {
    sheet.text(text, x, y);
  }

  private void rule(double y) {
    sheet.rule(y);
  }
}
