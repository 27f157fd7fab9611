package duizhang.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import duizhang.read.ReadingMethod;
import duizhang.crawl.SourceFile;
import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TextLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks written by POI in both formats. */
class WorkbookReaderTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void whatACellShowsIsPrinted(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "科目编码", "科目名称", "合计", "基本支出");
      put(sheet, 1, 2010101.0, "行政运行", 30083390.739999998, 0.0);
      format(sheet.getRow(1).getCell(2), "#,##0.00");
      format(sheet.getRow(1).getCell(3), "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
      put(sheet, 2, "2010102", "一般行政管理事务", "1,200.00", 0.0);
      format(sheet.getRow(2).getCell(3), "#,##0.00;-#,##0.00;");
      put(sheet, 3, "2010103", "机关服务", 12345.678, 0.125);
      format(sheet.getRow(3).getCell(2), "#,##0.00");
      format(sheet.getRow(3).getCell(3), "0.0%");
    });

    Grid grid = page.regions().get(0).first();
    assertThat(texts(grid)).containsExactly(
        "科目编码", "科目名称", "合计", "基本支出",
        "2010101", "行政运行", "30,083,390.74", "-",
        "2010102", "一般行政管理事务", "1,200.00", "",
        "2010103", "机关服务", "12,345.68", "12.5%");
    assertThat(page.stored()).isEqualTo(Map.of(
        new Box(3, 2, 4, 2), "0", new Box(3, 3, 4, 3), "0", new Box(2, 4, 3, 4), "12345.678", new Box(3, 4, 4, 4), "0.125"));
    assertThat(grid.method()).isEqualTo(ReadingMethod.WORKBOOK);
    assertThat(grid.cells().get(6).box()).isEqualTo(new Box(2, 2, 3, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void titlesAndUnitsAreLinesAndStackedFormsTables(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "表1 收入总表");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      put(sheet, 1, "部门：示例局", null, "单位：万元");
      put(sheet, 2, "项目", "预算数", "备注");
      put(sheet, 3, "合计", 12.5, null);
      put(sheet, 4, "注：本表无结转。");
      put(sheet, 6, "表2 支出总表");
      put(sheet, 7, null, null, "单位：万元");
      put(sheet, 8, "项目", "预算数", "备注");
      put(sheet, 9, "合计", 13.5, null);
      for (int row : new int[]{2, 3, 8, 9}) {
        rule(sheet, row, 3);
      }
    });

    assertThat(page.lines()).extracting(TextLine::text)
        .containsExactly("表1 收入总表", "部门：示例局    单位：万元", "注：本表无结转。", "表2 支出总表", "单位：万元");
    assertThat(page.lines().get(1).box()).isEqualTo(new Box(0, 2, 3, 2));
    assertThat(page.regions()).hasSize(2);
    assertThat(texts(page.regions().get(0).first())).containsExactly("项目", "预算数", "备注", "合计", "12.5", "");
    assertThat(page.regions().get(1).first().box()).isEqualTo(new Box(0, 9, 3, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void withoutRulesATableBeginsWithItsFirstRowOfSeveralTexts(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "收入总表");
      put(sheet, 1, "部门：示例局", null, "单位：万元");
      put(sheet, 2, "项目", "预算数", "备注");
      put(sheet, 3, "合计", 12.5, null);
      put(sheet, 4, "注：本表无结转。");
    });

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("收入总表", "部门：示例局    单位：万元", "注：本表无结转。");
    assertThat(texts(page.regions().get(0).first())).containsExactly("项目", "预算数", "备注", "合计", "12.5", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void mergedCellsSpan(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "项目", "支出", null);
      put(sheet, 1, null, "基本支出", "项目支出");
      put(sheet, 2, "合计", 1.0, 2.0);
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
    });

    List<Cell> cells = page.regions().get(0).first().cells();
    assertThat(cells.get(0).rowSpan()).isEqualTo(2);
    assertThat(cells.get(1).columnSpan()).isEqualTo(2);
    assertThat(cells).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void whatIsHiddenIsLeftOutAndSaidSo(String kind) throws IOException {
    Document document = document(kind, workbook -> {
      Sheet sheet = workbook.createSheet("公开");
      put(sheet, 0, "项目", "内部", "预算数");
      put(sheet, 1, "甲", "x", 1.0);
      put(sheet, 2, "乙", "y", 2.0);
      put(sheet, 3, "丙", "z", 3.0);
      sheet.setColumnHidden(1, true);
      sheet.getRow(2).setZeroHeight(true);
      put(workbook.createSheet("底稿"), 0, "项目", "预算数");
      put(workbook.createSheet("代码"), 0, "项目", "预算数");
      workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
      workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    });

    assertThat(texts(document.pages().get(0).regions().get(0).first())).containsExactly("项目", "预算数", "甲", "1", "丙", "3");
    assertThat(document.notes()).containsExactly("left out of sheet 1: 1 hidden rows, hidden columns B");
    assertThat(document.pages()).hasSize(3);
    assertThat(document.pages().get(1).refusal()).contains("HIDDEN_SHEET");
    assertThat(document.pages().get(2).refusal()).contains("HIDDEN_SHEET");
    assertThat(document.pages().get(2).lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void formulasShowTheirStoredValuesAndErrors(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "项目", "预算数");
      put(sheet, 1, "甲", 1.5);
      put(sheet, 2, "合计", null);
      sheet.getRow(2).createCell(1).setCellFormula("B2*2");
      put(sheet, 3, "占比", null);
      sheet.getRow(3).createCell(1).setCellFormula("B2/0");
      sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    });

    assertThat(texts(page.regions().get(0).first())).containsExactly("项目", "预算数", "甲", "1.5", "合计", "3", "占比", "#DIV/0!");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void zerosOfASheetThatHidesThemAreBlank(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "项目", "预算数");
      put(sheet, 1, "合计", 0.0);
      put(sheet, 2, "其中：项目支出", 3.0);
      sheet.setDisplayZeros(false);
    });

    assertThat(texts(page.regions().get(0).first())).containsExactly("项目", "预算数", "合计", "", "其中：项目支出", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aBlankRuledRowStaysInItsTable(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "项目", "预算数");
      put(sheet, 1, "甲", 1.0);
      put(sheet, 3, "总计", 1.0);
      sheet.createRow(2);
      for (int row = 0; row < 4; row++) {
        rule(sheet, row, 2);
      }
    });

    assertThat(page.regions()).hasSize(1);
    assertThat(page.regions().get(0).first().rows()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aUsedRangeToTheLastRowAndFiftySheetsCostNothing(String kind) {
    assertTimeout(Duration.ofSeconds(20), () -> {
      Document document = document(kind, workbook -> {
        int last = workbook instanceof XSSFWorkbook ? 1_048_575 : 65_535;
        int column = workbook instanceof XSSFWorkbook ? 16_383 : 255;
        for (int i = 0; i < 50; i++) {
          Sheet sheet = workbook.createSheet("表" + i);
          put(sheet, 0, "项目", "预算数");
          put(sheet, 1, "合计", 1.0 + i);
          sheet.createRow(last).createCell(column).setCellStyle(ruled(workbook));
        }
      });
      assertThat(document.pages()).hasSize(50);
      assertThat(texts(document.pages().get(49).regions().get(0).first())).containsExactly("项目", "预算数", "合计", "50");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void codesThatAreNumbersShowAllTheirDigits(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "科目编码", "科目名称", "金额");
      put(sheet, 1, 2010101.0, "行政运行", 1.5);
      format(sheet.getRow(1).getCell(0), "0000000");
      put(sheet, 2, 2010102.0, "一般行政管理事务", 2.5);
      format(sheet.getRow(2).getCell(0), "0.00E+00");
      put(sheet, 3, 440100000123456.0, "示例项目", 12345678.5);
      format(sheet.getRow(3).getCell(2), "##0.0E+0");
      put(sheet, 4, 301.0, "工资福利支出", 4.5);
      format(sheet.getRow(4).getCell(0), "00000");
    });

    assertThat(texts(page.regions().get(0).first())).containsExactly(
        "科目编码", "科目名称", "金额", "2010101", "行政运行", "1.5", "2010102", "一般行政管理事务", "2.5", "440100000123456", "示例项目", "12345678.5", "00301",
        "工资福利支出", "4.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aMergedCellWhoseFirstColumnOrRowIsHiddenKeepsItsText(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "项目", "支出", null, null);
      put(sheet, 1, null, "上年", "基本支出", "项目支出");
      put(sheet, 2, "一般公共服务", 9.0, 1.0, 2.0);
      put(sheet, 3, null, 9.0, 3.0, 4.0);
      put(sheet, 4, null, 9.0, 5.0, 6.0);
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
      sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
      sheet.setColumnHidden(1, true);
      sheet.getRow(2).setZeroHeight(true);
    });

    Grid grid = page.regions().get(0).first();
    assertThat(texts(grid)).containsExactly("项目", "支出", "基本支出", "项目支出", "一般公共服务", "3", "4", "5", "6");
    assertThat(grid.cells().get(1).columnSpan()).isEqualTo(2);
    assertThat(grid.cells().get(4).rowSpan()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void rowsAndColumnsWithoutHeightOrWidthAreHidden(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "项目", "内部", "预算数");
      put(sheet, 1, "甲", "x", 1.0);
      put(sheet, 2, "乙", "y", 2.0);
      put(sheet, 3, "丙", "z", 3.0);
      sheet.setColumnWidth(1, 0);
      sheet.getRow(2).setHeight((short) 0);
    });

    assertThat(texts(page.regions().get(0).first())).containsExactly("项目", "预算数", "甲", "1", "丙", "3");
  }

  @Test
  void formulasWithoutAStoredValueAreSaid() throws IOException {
    Document document = document("xlsx", workbook -> {
      Sheet sheet = workbook.createSheet("公开");
      put(sheet, 0, "项目", "预算数");
      put(sheet, 1, "甲", 1.5);
      put(sheet, 2, "合计", null);
      sheet.getRow(2).createCell(1).setCellFormula("SUM(B2)");
    });

    assertThat(document.notes()).containsExactly("left out of sheet 1: 1 formulas without a stored value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void numbersThatAreTextsAreAsTheyAre(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "科目编码", "合计", "基本支出");
      put(sheet, 1, "2010101", "1,200.00", " 12.30 ");
      format(sheet.getRow(1).getCell(1), "@");
      put(sheet, 2, "05", 7.0, "－");
      format(sheet.getRow(2).getCell(1), "@");
    });

    assertThat(texts(page.regions().get(0).first()).stream().map(String::strip)).containsExactly(
        "科目编码", "合计", "基本支出", "2010101", "1,200.00", "12.30", "05", "7", "－");
  }

  /** Everything is framed, titles and units too, and no blank row parts the forms. */
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void formsThatAreStackedWithinOneFrameArePartedByTheirTitles(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "表1 收入总表");
      put(sheet, 1, "部门：示例局", null, "单位：万元");
      put(sheet, 2, "项目", "预算数", "备注");
      put(sheet, 3, "合计", 12.5, null);
      put(sheet, 4, "表2 支出总表");
      put(sheet, 5, "部门：示例局", null, "单位：万元");
      put(sheet, 6, "项目", "预算数", "备注");
      put(sheet, 7, "合计", 13.5, null);
      put(sheet, 8, "注：本表无结转。");
      for (int row : new int[]{0, 4, 8}) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 2));
      }
      for (int row = 0; row < 9; row++) {
        rule(sheet, row, 3);
      }
    });

    assertThat(page.lines()).extracting(TextLine::text).containsExactly(
        "表1 收入总表", "部门：示例局    单位：万元", "表2 支出总表", "部门：示例局    单位：万元", "注：本表无结转。");
    assertThat(page.regions()).hasSize(2);
    assertThat(texts(page.regions().get(0).first())).containsExactly("项目", "预算数", "备注", "合计", "12.5", "");
    assertThat(texts(page.regions().get(1).first())).containsExactly("项目", "预算数", "备注", "合计", "13.5", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void sectionsOfAFormAreNoTitles(String kind) throws IOException {
    Page page = page(kind, sheet -> {
      put(sheet, 0, "项目绩效目标表");
      put(sheet, 1, "项目名称", "示例项目", "12.5");
      put(sheet, 2, "年度绩效目标");
      put(sheet, 3, "目标1：完成示例工作。", null, null);
      put(sheet, 4, "一级指标", "二级指标", "指标值");
      put(sheet, 5, "产出", "数量", "3");
      put(sheet, 6, "项目绩效目标表");
      put(sheet, 7, "项目名称", "另一项目", "13.5");
      put(sheet, 8, "一级指标", "二级指标", "指标值");
      for (int row : new int[]{0, 2, 3, 6}) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 2));
      }
      for (int row = 0; row < 9; row++) {
        rule(sheet, row, 3);
      }
    });

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("项目绩效目标表", "项目绩效目标表");
    assertThat(page.regions()).extracting(region -> region.first().rows()).containsExactly(5, 2);
  }

  private Page page(String kind, Consumer<Sheet> content) throws IOException {
    return document(kind, workbook -> content.accept(workbook.createSheet("公开"))).pages().get(0);
  }

  private Document document(String kind, Consumer<Workbook> content) throws IOException {
    Path file = folder.resolve("made." + kind);
    try (Workbook workbook = kind.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      content.accept(workbook);
      workbook.write(out);
    }
    String type = kind.equals("xlsx") ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "application/vnd.ms-excel";
    Reading reading = new WorkbookReader(1000).read(new SourceFile(file, "made." + kind, "0".repeat(64), type, Files.size(file)));
    return ((Reading.Read) reading).document();
  }

  private static void put(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Double value) {
        row.createCell(column).setCellValue(value);
      } else if (values[column] instanceof String text) {
        row.createCell(column).setCellValue(text);
      }
    }
  }

  private static void rule(Sheet sheet, int number, int columns) {
    for (int column = 0; column < columns; column++) {
      Row row = sheet.getRow(number);
      (row.getCell(column) == null ? row.createCell(column) : row.getCell(column)).setCellStyle(ruled(sheet.getWorkbook()));
    }
  }

  private static CellStyle ruled(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private static void format(org.apache.poi.ss.usermodel.Cell cell, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static List<String> texts(Grid grid) {
    return grid.cells().stream().map(Cell::text).toList();
  }
}
