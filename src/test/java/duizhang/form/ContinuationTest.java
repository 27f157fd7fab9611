package duizhang.form;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.SourceFile;
import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.ReadingMethod;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which grids are one table, on pages set by hand. */
class ContinuationTest {
  private static final List<String> HEAD = List.of("科目编码|科目名称|合计|基本支出|项目支出");

  @Test
  void aGridWithTheSameEdgesAndNoTitleGoesOn() {
    List<PrintedTable> tables = read(
        page(1, List.of("支出决算表", "单位：万元"), 90, HEAD, List.of("208|社会保障和就业支出|3.00|2.00|1.00")),
        page(2, List.of(), 90, List.of(), List.of("221|住房保障支出|1.00|1.00|")));
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).grid().rows()).isEqualTo(3);
    assertThat(tables.get(0).form().id()).isEqualTo("expenditure");
  }

  @Test
  void equalColumnCountsUnderATitleOfTheirOwnAreAnotherTable() {
    List<PrintedTable> tables = read(
        page(1, List.of("政府性基金预算支出表", "单位：万元"), 90, HEAD, List.of("合计||||")),
        page(2, List.of("国有资本经营预算支出表", "单位：万元"), 90, HEAD, List.of("合计||||")));
    assertThat(tables).extracting(x -> x.form().id()).containsExactly("government_fund", "state_capital");
  }

  @Test
  void differentEdgesAreAnotherTable() {
    List<PrintedTable> tables = read(
        page(1, List.of("支出决算表", "单位：万元"), 90, HEAD, List.of("208|社会保障和就业支出|3.00|2.00|1.00")),
        page(2, List.of(), 70, List.of(), List.of("221|住房保障支出|1.00|1.00|")));
    assertThat(tables).hasSize(2);
  }

  @Test
  void aHeadPrintedAgainIsNoRow() {
    List<PrintedTable> tables = read(
        page(1, List.of("支出决算表", "单位：万元"), 90, HEAD, List.of("208|社会保障和就业支出|3.00|2.00|1.00")),
        page(2, List.of("支出决算表（续）", "单位：万元"), 90, HEAD, List.of("221|住房保障支出|1.00|1.00|")));
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).grid().rows()).isEqualTo(3);
    assertThat(tables.get(0).repeatedHeads()).extracting(PlacedCell::text).contains("科目编码");
  }

  @Test
  void theSameFormOfAnotherUnitBeginsWithItsOwnTotal() {
    List<PrintedTable> tables = read(
        page(1, List.of("支出决算表", "单位：万元"), 90, HEAD, List.of("合计||4.00|3.00|1.00", "208|社会保障和就业支出|4.00|3.00|1.00")),
        page(2, List.of("支出决算表", "单位：万元"), 90, HEAD, List.of("合计||1.00|1.00|", "221|住房保障支出|1.00|1.00|")));
    assertThat(tables).hasSize(2);
  }

  @Test
  void aNoteClosesATable() {
    Page first = page(1, List.of("支出决算表", "单位：万元"), 90, HEAD, List.of("208|社会保障和就业支出|3.00|2.00|1.00"));
    List<TextLine> lines = new ArrayList<>(first.lines());
    lines.add(new TextLine("注：本表反映支出。", new Box(50, 600, 300, 612), List.of()));
    Page noted = new Page(1, 595, 842, lines, first.regions(), List.of(), Optional.empty());
    List<PrintedTable> tables = read(noted, page(2, List.of(), 90, List.of(), List.of("221|住房保障支出|1.00|1.00|")));
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).caption().note()).startsWith("注");
  }

  @Test
  void aTitleMayStandAtTheFootOfThePageBeforeTheLineOfTheUnit() {
    Page first = page(1, List.of("收入支出决算总表", "单位：万元"), 90, List.of("项目|决算数|项目|决算数|备注"), List.of("一、其他收入|3.00|一、其他支出|3.00|"));
    List<TextLine> lines = new ArrayList<>(first.lines());
    lines.add(new TextLine("支出决算表", new Box(200, 700, 400, 716), List.of()));
    Page before = new Page(1, 595, 842, lines, first.regions(), List.of(), Optional.empty());
    List<PrintedTable> tables = read(before, page(2, List.of("公开03表", "单位：万元"), 80, HEAD, List.of("221|住房保障支出|1.00|1.00|")));
    assertThat(tables).extracting(x -> x.form().id()).containsExactly("revenue_expenditure_summary", "expenditure");
  }

  @Test
  void aFormNumberInChineseEndsBeforeTheNameOfTheBudget() {
    List<PrintedTable> tables = read(page(1, List.of("表五 一般公共预算财政拨款支出决算表", "单位：万元"), 90, HEAD, List.of("221|住房保障支出|1.00|1.00|")));
    assertThat(tables.get(0).caption().formNumber()).isEqualTo("表五");
    assertThat(tables.get(0).form().id()).isEqualTo("general_budget_expenditure");
  }

  @Test
  void aTitleAtTheFootOfThePageBeforeNamesTheTable() {
    Page first = page(1, List.of("支出总表", "单位：万元"), 90, HEAD, List.of("208|社会保障和就业支出|3.00|2.00|1.00"));
    List<TextLine> lines = new ArrayList<>(first.lines());
    lines.add(new TextLine("政府性基金预算支出表", new Box(200, 700, 400, 716), List.of()));
    Page titled = new Page(1, 595, 842, lines, first.regions(), List.of(), Optional.empty());
    List<PrintedTable> tables = read(titled, page(2, List.of("编制单位：某局  单位：万元"), 80, HEAD, List.of("212|城乡社区支出|1.00||1.00")));
    assertThat(tables).extracting(x -> x.form().id()).containsExactly("expenditure", "government_fund");
  }

  @Test
  void withoutRulesColumnsInTheSameOrderGoOn() {
    Page first = unruled(page(1, List.of("支出总表", "单位：万元"), 90, HEAD, List.of("208|社会保障和就业支出|3.00|2.00|1.00")));
    List<PrintedTable> tables = read(first, unruled(page(2, List.of(), 84, List.of(), List.of("221|住房保障支出|1.00|1.00|"))));
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).grid().rows()).isEqualTo(3);
  }

  private static Page unruled(Page page) {
    Grid ruled = page.regions().get(0).first();
    Grid grid = new Grid(ReadingMethod.GUTTERS, ruled.box(), ruled.rows(), ruled.columns(), ruled.cells(), 0, 0);
    return new Page(page.number(), 595, 842, page.lines(), List.of(new Region(grid, List::of)), List.of(), Optional.empty());
  }

  private static List<PrintedTable> read(Page... pages) {
    SourceFile source = new SourceFile(Path.of("made.pdf"), "made.pdf", "0".repeat(64), "application/pdf", 0);
    return new TableReader().read(new Document(source, List.of(pages)), Region::first);
  }

  private static Page page(int number, List<String> above, double columnWidth, List<String> head, List<String> body) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      lines.add(new TextLine(above.get(i), new Box(200, 60 + 30 * i, 400, 76 + 30 * i), List.of()));
    }
    List<String> rows = new ArrayList<>(head);
    rows.addAll(body);
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      String[] texts = rows.get(row).split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        Box box = new Box(50 + columnWidth * column, 150 + 20 * row, 50 + columnWidth * (column + 1), 170 + 20 * row);
        cells.add(new Cell(row, column, 1, 1, box, texts[column], List.of()));
      }
    }
    Box box = new Box(50, 150, 50 + 5 * columnWidth, 150 + 20 * rows.size());
    return new Page(number, 595, 842, lines, List.of(new Region(new Grid(ReadingMethod.LATTICE, box, rows.size(), 5, cells, 0, 0), List::of)), List.of(),
        Optional.empty());
  }
}
