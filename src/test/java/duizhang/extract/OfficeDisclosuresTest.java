package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.check.DocumentResult;
import duizhang.check.FormCoverage;
import duizhang.codes.Coverage;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Status;
import duizhang.crawl.Crawler;
import duizhang.crawl.Finding;
import duizhang.crawl.NameFilter;
import duizhang.fact.Fact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as agencies' offices make them, from the folder to the facts. */
class OfficeDisclosuresTest {
  private static final String[] HEADS = {"科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"};
  private static final String[][] ROWS = {
      {"合计", "", "60.50", "50.00", "10.50"}, {"205", "教育支出", "60.50", "50.00", "10.50"}, {"20508", "进修及培训", "60.50", "50.00", "10.50"},
      {"2050803", "培训支出", "40.50", "30.00", "10.50"}, {"2050899", "其他进修及培训", "20.00", "20.00", ""}};

  @TempDir
  Path folder;

  @Test
  void aFormThatGoesOnInASecondTableIsOneForm() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      List.of("某某局2023年度部门决算", "支出决算表", "单位：万元").forEach(text -> document.createParagraph().createRun().setText(text));
      table(document, HEADS, ROWS[0], ROWS[1], ROWS[2]);
      List.of("支出决算表（续）", "单位：万元").forEach(text -> document.createParagraph().createRun().setText(text));
      table(document, HEADS, ROWS[3], ROWS[4]);
      document.write(out);
    }

    DocumentResult result = extracted("某某局2023年度部门决算.docx", out.toByteArray());

    assertForm(result, "expenditure");
  }

  @Test
  void aFormThatGoesOnUnderATitleOfItsOwnIsAnotherTable() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      List.of("某某局2023年度部门决算", "表一", "支出决算表", "单位：万元").forEach(text -> document.createParagraph().createRun().setText(text));
      table(document, HEADS, ROWS[0], ROWS[1], ROWS[2]);
      List.of("表一（续）", "2022年支出决算表", "单位：万元").forEach(text -> document.createParagraph().createRun().setText(text));
      table(document, HEADS, ROWS[0], ROWS[1], ROWS[2]);
      document.write(out);
    }

    DocumentResult result = extracted("某某局2023年度部门决算.docx", out.toByteArray());

    assertThat(result.tables()).hasSize(2);
  }

  /** Without a text box in the file and without a paragraph after its last table, as other programs than Word write it. */
  @Test
  void aBinaryDocumentMayEndInItsTable() throws IOException {
    DocumentResult result = extracted("某某局2023年度部门决算.doc", Files.readAllBytes(Path.of("src/test/resources/extract/table-at-end.doc")));

    assertForm(result, "expenditure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void formsInOneFrameOnOneSheetAreTheirOwn(String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = kind.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("公开");
      title(sheet, 0, "某某局2023年度部门决算");
      title(sheet, 1, "收入决算表");
      row(sheet, 2, "部门：某某局", "", "", "", "金额单位：万元");
      row(sheet, 3, "科目编码", "科目名称", "本年收入合计", "财政拨款收入", "事业收入");
      for (int i = 0; i < ROWS.length; i++) {
        row(sheet, 4 + i, ROWS[i]);
      }
      title(sheet, 9, "支出决算表");
      row(sheet, 10, "部门：某某局", "", "", "", "金额单位：万元");
      row(sheet, 11, HEADS);
      for (int i = 0; i < ROWS.length; i++) {
        row(sheet, 12 + i, ROWS[i]);
      }
      CellStyle framed = workbook.createCellStyle();
      framed.setBorderLeft(BorderStyle.THIN);
      framed.setBorderRight(BorderStyle.THIN);
      sheet.forEach(row -> row.forEach(cell -> cell.setCellStyle(framed)));
      workbook.write(out);
    }

    DocumentResult result = extracted("某某局2023年度部门决算." + kind, out.toByteArray());

    assertForm(result, "expenditure");
    assertThat(Documents.printed(result, "revenue", "205", "财政拨款收入")).containsExactly("50.00");
    assertThat(Documents.printed(result, "revenue", "2050803", "事业收入")).containsExactly("10.50");
  }

  @Test
  void aPageThatOnlyListsFilesSaysWhichHoldTheForms() throws IOException {
    String page = "<html><head><meta charset=utf-8><title>某某局2023年度部门决算</title></head><h1>某某局2023年度部门决算</h1><p>发布时间：2024-08-20</p>"
        + "<p>附件：</p><ul><li><a href='/d/1.pdf'>1.某某局2023年度部门决算公开说明.pdf</a><li><a href='/d/2.xls'>2.收入决算表.xls</a>"
        + "<li><a href='down.jsp?id=3'>3.支出决算表.xlsx</a></ul>";

    DocumentResult result = extracted("page.html", page.getBytes(Charset.forName("GBK")));

    assertThat(result.facts()).isEmpty();
    assertThat(result.coverage()).extracting(FormCoverage::coverage).containsOnly(Coverage.ATTACHMENT);
    assertThat(result.coverage()).filteredOn(form -> form.form() == FormId.of("revenue")).extracting(FormCoverage::evidence)
        .containsExactly("attachment: 2.收入决算表.xls");
    assertThat(result.coverage()).filteredOn(form -> form.form() == FormId.of("three_public")).extracting(FormCoverage::evidence)
        .containsExactly("attachments: 1.某某局2023年度部门决算公开说明.pdf; 2.收入决算表.xls; 3.支出决算表.xlsx");
  }

  @Test
  void whatStandsAloneAboveATitleWithinATableIsNoHead() throws IOException {
    StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8></head><table><tr><td colspan=2>某某市<tr><td colspan=2>2025年财政预算</table>");
    page.append("<table><tr><td colspan=3>预算草案表1<tr><td colspan=3>2025年某某市一般公共预算支出表<tr><td>单位：万元<td><td>");
    page.append("<tr><td>预算科目<td>2024年执行数<td>2025年预算数<tr><td>一、教育支出<td>52310<td>54120<tr><td>二、卫生健康支出<td>31200<td>30870");
    page.append("<tr><td>本年支出合计<td>83510<td>84990</table>");

    DocumentResult result = extracted("page.html", page.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(Documents.printed(result, "other", "205", "2025年预算数")).containsExactly("54120");
    assertThat(result.facts()).hasSize(6).allSatisfy(fact -> {
      assertThat(fact.fund()).isEqualTo(Fund.GENERAL);
      assertThat(fact.unit()).isEqualTo("万元");
    });
  }

  @Test
  void aTitleMayEndInItsUnit() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      List.of("某某局2023年度部门决算", "支出决算表（单位：万元）").forEach(text -> document.createParagraph().createRun().setText(text));
      table(document, HEADS, ROWS[0], ROWS[1], ROWS[2], ROWS[3], ROWS[4]);
      document.write(out);
    }

    DocumentResult result = extracted("某某局2023年度部门决算.docx", out.toByteArray());

    assertForm(result, "expenditure");
    assertThat(result.facts()).extracting(Fact::unit).containsOnly("万元");
  }

  private static void assertForm(DocumentResult result, String form) {
    assertThat(Documents.printed(result, form, "205", "本年支出合计")).containsExactly("60.50");
    assertThat(Documents.printed(result, form, "2050803", "基本支出")).containsExactly("30.00");
    assertThat(Documents.printed(result, form, "2050899", "基本支出")).containsExactly("20.00");
    assertThat(Documents.printed(result, form, "合计", "项目支出")).containsExactly("10.50");
    assertThat(result.facts()).filteredOn(fact -> fact.form().id().equals(form)).hasSize(14).extracting(Fact::status).containsOnly(Status.PROVEN);
  }

  private static void table(XWPFDocument document, String[]... rows) {
    XWPFTable table = document.createTable(rows.length, rows[0].length);
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        // Word tears texts into runs wherever its spelling or a change of type begins.
        XWPFParagraph paragraph = table.getRow(row).getCell(column).getParagraphArray(0);
        String text = rows[row][column];
        paragraph.createRun().setText(text.substring(0, text.length() / 2));
        paragraph.createRun().setText(text.substring(text.length() / 2));
      }
    }
  }

  private static void title(Sheet sheet, int row, String text) {
    row(sheet, row, text, "", "", "", "");
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 4));
  }

  private static void row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < texts.length; column++) {
      row.createCell(column).setCellValue(texts[column]);
    }
  }

  private DocumentResult extracted(String name, byte[] bytes) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.write(input.resolve(name), bytes);
    Finding finding = new Crawler(new NameFilter(List.of("**"), List.of()), folder.resolve("unpacked")).crawl(input).get(0);
    return ((Extraction.Extracted) new Extractor(100).extract(((Finding.Readable) finding).source())).result();
  }
}
