package duizhang.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.SourceFile;
import duizhang.read.Box;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TextLine;
import duizhang.read.workbook.EmbeddedWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents written by POI, or as the XML that Word writes. */
class WordReaderTest {
  private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @TempDir
  Path folder;

  @Test
  void paragraphsAndTablesComeInTheirOrder() throws IOException {
    Path file = folder.resolve("made.docx");
    try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("收入总表");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("项目");
      table.getRow(0).getCell(1).setText("预算数");
      table.getRow(1).getCell(0).setText("合计");
      table.getRow(1).getCell(1).setText("12.50");
      document.createParagraph().createRun().setText("共2页");
      document.write(out);
    }

    Page page = read(file);

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("收入总表", "共2页");
    assertThat(page.lines()).extracting(TextLine::box).containsExactly(new Box(0, 1, 4, 1), new Box(0, 4, 3, 4));
    assertThat(texts(page, 0)).containsExactly("项目", "预算数", "合计", "12.50");
    assertThat(page.regions().get(0).first().cells().get(3).box()).isEqualTo(new Box(1, 3, 2, 3));
    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("12.50", "2");
  }

  @Test
  void cellsSpanByTheGridAndByMerges() throws IOException {
    Page page = body(table(
        row(cell("<w:vMerge w:val='restart'/>", "项目"), cell("<w:gridSpan w:val='2'/>", "支出")),
        row(cell("<w:vMerge/>", "看不见"), cell("", "基本支出"), cell("", "项目支出")),
        row(cell("", "合计"), cell("", "1.00"), cell("", "2.00"))));

    Grid grid = page.regions().get(0).first();
    assertThat(texts(page, 0)).containsExactly("项目", "支出", "基本支出", "项目支出", "合计", "1.00", "2.00");
    assertThat(grid.cells().get(0).rowSpan()).isEqualTo(2);
    assertThat(grid.cells().get(1).columnSpan()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(3);
  }

  @Test
  void numbersInSeveralRunsAndOverSoftBreaksAreWhole() throws IOException {
    Page page = body(table(
        row(cell("", "项目"), cell("", "预算数")),
        row(cell("", "合计"),
            "<w:tc><w:p><w:r><w:t>30,083,</w:t></w:r><w:proofErr w:type='x'/><w:r><w:t>390.</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>74</w:t></w:r></w:p></w:tc>"),
        row(cell("", "两个"), "<w:tc><w:p><w:r><w:t>12</w:t><w:br/><w:t>34</w:t></w:r></w:p></w:tc>")));

    assertThat(texts(page, 0)).containsExactly("项目", "预算数", "合计", "30,083,390.74", "两个", "12\n34");
    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("30,083,390.74", "12", "34");
  }

  @Test
  void deletedAndHiddenTextIsLeftOut() throws IOException {
    Page page = body(
        "<w:p><w:r><w:t>合计</w:t></w:r><w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>13</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>万元</w:t></w:r></w:p>"
            + table(
                row(cell("", "项目"), cell("", "数")),
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "甲") + cell("", "7") + "</w:tr>",
                row(cell("", "乙"), cell("", "8"))));

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("合计12万元");
    assertThat(texts(page, 0)).containsExactly("项目", "数", "乙", "8");
  }

  @Test
  void contentControlsFieldsAndTextBoxesAreRead() throws IOException {
    Page page = body(
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>部门：示例局</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            + "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE 9</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>第3页</w:t></w:r></w:p>"
            + "<w:p><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>收入总表</w:t></w:r></w:p></w:txbxContent>"
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>收入总表</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r></w:p>"
            + table(
                "<w:sdt><w:sdtContent>" + row(cell("", "项目"), "<w:sdt><w:sdtContent>" + cell("", "数") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>",
                row(cell("", "甲"), cell("", "8"))));

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("部门：示例局", "第3页", "收入总表");
    assertThat(texts(page, 0)).containsExactly("项目", "数", "甲", "8");
  }

  @Test
  void aFrameAroundATableIsNoTable() throws IOException {
    String inner = table(row(cell("", "项目"), cell("", "数")), row(cell("", "甲"), cell("", "8")));
    Page page = body(table("<w:tr><w:tc><w:p><w:r><w:t>收入总表</w:t></w:r></w:p>" + inner + "<w:p/></w:tc></w:tr>"));

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("收入总表");
    assertThat(page.regions()).hasSize(1);
    assertThat(texts(page, 0)).containsExactly("项目", "数", "甲", "8");
  }

  @Test
  void aTableWithinACellIsReadOnceBesideTheOther() throws IOException {
    String inner = table(row(cell("", "小项"), cell("", "数")), row(cell("", "丙"), cell("", "9")));
    Page page = body(table(
        row(cell("", "项目"), cell("", "说明")),
        row(cell("", "甲"), "<w:tc><w:p><w:r><w:t>见下</w:t></w:r></w:p>" + inner + "<w:p/></w:tc>")));

    assertThat(texts(page, 0)).containsExactly("项目", "说明", "甲", "见下");
    assertThat(texts(page, 1)).containsExactly("小项", "数", "丙", "9");
    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("9");
  }

  @Test
  void anEmbeddedWorkbookIsReadOnce() throws IOException {
    byte[] workbook = workbook();
    String object = "<w:p><w:r><w:object><o:OLEObject xmlns:o='o' ProgID='Excel.Sheet.12' r:id='rId9'/></w:object></w:r></w:p>";
    Page alone = body(object, workbook);
    Page shown = body(object + table(row(cell("", "项目"), cell("", "数")), row(cell("", "甲"), cell("", "8"))), workbook);

    assertThat(alone.regions()).hasSize(1);
    assertThat(texts(alone, 0)).containsExactly("项目", "数", "甲", "8");
    assertThat(shown.regions()).hasSize(1);
    assertThat(shown.tokens()).extracting(NumberToken::text).containsExactly("8");
  }

  @Test
  void aNumberThatIsBrokenTwiceIsWhole() throws IOException {
    Page page = body(table(
        row(cell("", "项目"), cell("", "预算数")),
        row(cell("", "合计"), "<w:tc><w:p><w:r><w:t>30,</w:t><w:br/><w:t>083,</w:t><w:br/><w:t>390.74</w:t></w:r></w:p></w:tc>"),
        row(cell("", "甲"), "<w:tc><w:p><w:r><w:t>1,2</w:t></w:r></w:p><w:p><w:r><w:t>34.</w:t></w:r></w:p><w:p><w:r><w:t>56</w:t></w:r></w:p></w:tc>"),
        row(cell("", "三个"), "<w:tc><w:p><w:r><w:t>1.5</w:t><w:br/><w:t>2.5</w:t><w:br/><w:t>3</w:t></w:r></w:p></w:tc>")));

    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("30,083,390.74", "1,234.56", "1.5", "2.5", "3");
  }

  @Test
  void whatIsMovedIsReadWhereItStandsNow() throws IOException {
    Page page = body(
        "<w:moveFrom><w:p><w:r><w:t>合计11</w:t></w:r></w:p></w:moveFrom><w:p><w:moveFrom><w:r><w:t>12</w:t></w:r></w:moveFrom><w:r><w:t>乙</w:t></w:r></w:p>"
            + "<w:p><w:moveTo><w:r><w:t>合计13</w:t></w:r></w:moveTo></w:p>"
            + table(row(cell("", "项目"), cell("", "数")), "<w:tr><w:trPr><w:ins/></w:trPr>" + cell("", "甲") + cell("", "7") + "</w:tr>"));

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("乙", "合计13");
    assertThat(texts(page, 0)).containsExactly("项目", "数", "甲", "7");
  }

  @Test
  void aCellThatIsDeletedLeavesNoPlace() throws IOException {
    Page page = body(table(
        row(cell("", "项目"), cell("", "合计"), cell("", "基本支出")),
        row(cell("", "甲"), "<w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del></w:p></w:tc>", cell("", "7"),
            cell("", "8"))));

    assertThat(texts(page, 0)).containsExactly("项目", "合计", "基本支出", "甲", "7", "8");
  }

  @Test
  void contentControlsMayStandAroundAnything() throws IOException {
    String inner = table(row(cell("", "小项"), cell("", "数")), row(cell("", "丙"), cell("", "9")));
    Page page = body(control(table(
        row(cell("", "项目"), control(cell("<w:gridSpan w:val='2'/>", "支出"))),
        control(row(control(cell("", "甲")), cell("", "1.00"),
            "<w:tc>" + control("<w:p>" + control("<w:r><w:t>2.</w:t></w:r>") + "<w:r><w:t>00</w:t></w:r></w:p>")
                + "</w:tc>"))))
        + control(control(inner)));

    assertThat(texts(page, 0)).containsExactly("项目", "支出", "甲", "1.00", "2.00");
    assertThat(texts(page, 1)).containsExactly("小项", "数", "丙", "9");
  }

  private static String control(String content) {
    return "<w:sdt><w:sdtPr><w:id w:val='1'/><w:placeholder><w:docPart w:val='x'/></w:placeholder></w:sdtPr><w:sdtContent>" + content
        + "</w:sdtContent></w:sdt>";
  }

  @Test
  void stylesHideTextAndItsHeirsToo() throws IOException {
    Page page = styled(
        "<w:style w:type='character' w:styleId='a'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='b'><w:basedOn w:val='a'/></w:style>"
            + "<w:style w:type='character' w:styleId='c'><w:basedOn w:val='a'/><w:rPr><w:vanish w:val='0'/></w:rPr></w:style>",
        "<w:p>" + run("a", "11") + run("b", "12") + run("c", "13") + run("d", "万元") + "</w:p>");

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("13万元");
  }

  private static String run(String style, String text) {
    return "<w:r><w:rPr><w:rStyle w:val='" + style + "'/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  @Test
  void theSameWorkbookEmbeddedTwiceIsReadOnce() throws IOException {
    String object = "<w:p><w:r><w:object><o:OLEObject xmlns:o='o' ProgID='Excel.Sheet.12' r:id='rId9'/></w:object></w:r></w:p>";
    Page page = body(object + "<w:p><w:r><w:t>同上</w:t></w:r></w:p>" + object, workbook());

    assertThat(page.regions()).hasSize(1);
    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("8");
  }

  /** A workbook with one sheet: 项目 and 数, 甲 and 8. */
  static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet();
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue("项目");
      head.createCell(1).setCellValue("数");
      Row row = sheet.createRow(1);
      row.createCell(0).setCellValue("甲");
      row.createCell(1).setCellValue(8);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  }

  private Page body(String content) throws IOException {
    return body(content, new byte[0]);
  }

  private Page body(String content, byte[] embedded) throws IOException {
    return written("", content, embedded);
  }

  private Page styled(String styles, String content) throws IOException {
    return written(styles, content, new byte[0]);
  }

  private Page written(String styles, String content, byte[] embedded) throws IOException {
    Path file = folder.resolve("written.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
      part(zip, "_rels/.rels", ("<Relationships><Relationship Id='a' Type='" + RELATION + "/officeDocument' Target='word/document.xml'/></Relationships>")
          .getBytes(StandardCharsets.UTF_8));
      part(zip, "word/_rels/document.xml.rels", ("<Relationships><Relationship Id='rId9' Type='" + RELATION
          + "/package' Target='embeddings/a.xlsx'/><Relationship Id='rId8' Type='" + RELATION + "/styles' Target='styles.xml'/></Relationships>")
          .getBytes(StandardCharsets.UTF_8));
      part(zip, "word/embeddings/a.xlsx", embedded);
      part(zip, "word/styles.xml", ("<w:styles xmlns:w='w'>" + styles + "</w:styles>").getBytes(StandardCharsets.UTF_8));
      part(zip, "word/document.xml", ("<w:document xmlns:w='w' xmlns:r='" + RELATION + "'><w:body>" + content + "</w:body></w:document>")
          .getBytes(StandardCharsets.UTF_8));
    }
    return read(file);
  }

  private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static Page read(Path file) throws IOException {
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    Reading reading = new WordReader(List.of(new EmbeddedWorkbook())).read(new SourceFile(file, "made.docx", "0".repeat(64), type, Files.size(file)));
    return ((Reading.Read) reading).document().pages().get(0);
  }

  private static List<String> texts(Page page, int table) {
    return page.regions().get(table).first().cells().stream().map(Cell::text).toList();
  }
}
