package duizhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.ReadingMethod;
import duizhang.read.TextLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lines and letters as browsers and office programs draw them. Places are PDF points from the lower left corner. */
class DrawnPagesTest {
  private final PDDocument pdf = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDFont helvetica = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  @Test
  void rowsAndColumnsOfDotsAreRules() throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      for (double y : new double[]{700, 680, 660, 640}) {
        for (double x = 100; x <= 400; x += 0.75) {
          content.addRect((float) x, (float) y, 0.375f, 0.375f);
          content.fill();
        }
      }
      for (double x : new double[]{100, 200, 300, 400}) {
        for (double y = 640; y <= 700; y += 0.75) {
          content.addRect((float) x, (float) y, 0.375f, 0.375f);
          content.fill();
        }
      }
      text(content, 110, 686, "208");
      text(content, 250, 686, "1,234.56");
      text(content, 350, 646, "7.00");
    }
    Grid grid = onlyGrid();
    assertThat(grid.method()).isEqualTo(ReadingMethod.LATTICE);
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells()).filteredOn(cell -> !cell.blank()).extracting(DrawnPagesTest::placed).containsExactlyInAnyOrder("0,0 208", "0,1 1,234.56",
        "2,2 7.00");
  }

  @Test
  void theTwoLinesOfADoubleBorderAreOneEdge() throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      for (double gap : new double[]{0, 1.7}) {
        line(content, (float) (100 + gap), 640, (float) (100 + gap), 700);
        line(content, (float) (400 - gap), 640, (float) (400 - gap), 700);
        line(content, 100, (float) (640 + gap), 400, (float) (640 + gap));
        line(content, 100, (float) (700 - gap), 400, (float) (700 - gap));
      }
      line(content, 200, 640, 200, 700);
      line(content, 300, 640, 300, 700);
      line(content, 100, 670, 400, 670);
      text(content, 110, 680, "208");
      text(content, 350, 650, "7.00");
    }
    Grid grid = onlyGrid();
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.cells()).extracting(DrawnPagesTest::placed).contains("0,0 208", "1,2 7.00");
  }

  @Test
  void aMergedHeadWithoutARuleAboveIsARow() throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      for (float y : new float[]{680, 660, 640}) {
        line(content, 100, y, 400, y);
      }
      for (float x : new float[]{100, 250, 400}) {
        line(content, x, 640, x, 700);
      }
      for (float x : new float[]{150, 200, 300, 350}) {
        line(content, x, 640, x, 680);
      }
      text(content, 165, 686, "A");
      text(content, 320, 686, "B");
      text(content, 110, 666, "C");
      text(content, 360, 646, "7.00");
    }
    Grid grid = onlyGrid();
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.cells()).filteredOn(cell -> !cell.blank()).extracting(DrawnPagesTest::placed).containsExactlyInAnyOrder("0,0 A", "0,3 B", "1,0 C",
        "2,5 7.00");
  }

  @Test
  @SuppressWarnings("deprecation") // PDFBox writes the letters of a Type 3 font in no other way.
  void lettersThatAreDrawingsStandOnTheLineOfTheOthers() throws IOException {
    PDType3Font drawn = drawn();
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(drawn, 15);
      content.newLineAtOffset(100, 700);
      content.appendRawCommands("(AA) Tj\n");
      content.endText();
      content.beginText();
      content.setFont(helvetica, 15);
      content.newLineAtOffset(130, 700);
      content.showText("2022");
      content.endText();
    }
    assertThat(read().lines()).extracting(TextLine::text).containsExactly("AA2022");
  }

  @Test
  void headsInTheMiddleOfWhatTheySpanTellTheColumnsWhereNoRuleRunsDown() throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      line(content, 60, 700, 500, 700);
      line(content, 60, 680, 260, 680);
      line(content, 340, 680, 500, 680);
      line(content, 60, 660, 500, 660);
      line(content, 60, 590, 500, 590);
      centred(content, 160, 686, "Item");
      centred(content, 300, 677, "Total");
      centred(content, 420, 686, "Of which");
      centred(content, 90, 666, "Code");
      centred(content, 190, 666, "Name");
      centred(content, 380, 666, "Basic");
      centred(content, 460, 666, "Project");
      body(content, 648, "208", "1,234.56", "1,234.56");
      text(content, 122, 648, "Social security");
      body(content, 625, "20805", "200.00", "200.00");
      text(content, 122, 630, "Pensions of public");
      text(content, 122, 620, "institutions");
      body(content, 602, "20899", "1,034.56", "1,034.56");
      text(content, 122, 602, "Other");
    }
    Grid grid = onlyGrid();
    assertThat(grid.columns()).isEqualTo(5);
    assertThat(grid.cells()).filteredOn(cell -> !cell.blank()).extracting(DrawnPagesTest::spanned).containsExactlyInAnyOrder(
        "0,0+1x2 Item", "0,2+2x1 Total", "0,3+1x2 Ofwhich", "1,0+1x1 Code", "1,1+1x1 Name", "1,3+1x1 Basic", "1,4+1x1 Project",
        "2,0+1x1 208", "2,1+1x1 Socialsecurity", "2,2+1x1 1,234.56", "2,4+1x1 1,234.56",
        "3,0+1x1 20805", "3,1+1x1 Pensionsofpublicinstitutions", "3,2+1x1 200.00", "3,4+1x1 200.00",
        "4,0+1x1 20899", "4,1+1x1 Other", "4,2+1x1 1,034.56", "4,4+1x1 1,034.56");
  }

  @Test
  @SuppressWarnings("deprecation") // PDFBox writes the letters of a Type 3 font in no other way.
  void aTitleMakesATableOfRulesAndFewNumbers() throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      for (float y : new float[]{700, 680, 660}) {
        line(content, 60, y, 500, y);
      }
      PDType3Font title = drawn();
      content.beginText();
      content.setFont(title, 12);
      content.newLineAtOffset(250, 720);
      content.appendRawCommands("(B) Tj\n");
      content.endText();
      for (int i = 0; i < 4; i++) {
        centred(content, 115 + 110 * i, 686, "Head" + (char) ('A' + i));
      }
      text(content, 385 - width("0.95"), 666, "0.95");
    }
    assertThat(onlyGrid().cells()).filteredOn(cell -> !cell.blank()).extracting(DrawnPagesTest::placed)
        .containsExactlyInAnyOrder("0,0 HeadA", "0,1 HeadB", "0,2 HeadC", "0,3 HeadD", "1,2 0.95");
  }

  private void body(PDPageContentStream content, float y, String code, String total, String project) throws IOException {
    text(content, 62, y, code);
    text(content, 338 - width(total), y, total);
    text(content, 498 - width(project), y, project);
  }

  private void centred(PDPageContentStream content, float x, float y, String text) throws IOException {
    text(content, x - width(text) / 2, y, text);
  }

  private float width(String text) throws IOException {
    return helvetica.getStringWidth(text) * 9 / 1000;
  }

  private static String spanned(Cell cell) {
    return cell.row() + "," + cell.column() + "+" + cell.rowSpan() + "x" + cell.columnSpan() + " " + cell.compact();
  }

  private static String placed(Cell cell) {
    return cell.row() + "," + cell.column() + " " + cell.compact();
  }

  private Grid onlyGrid() throws IOException {
    Page read = read();
    assertThat(read.regions()).hasSize(1);
    return read.regions().get(0).first();
  }

  private Page read() throws IOException {
    pdf.addPage(page);
    return new PageReader().read(page, 1);
  }

  private void text(PDPageContentStream content, float x, float y, String text) throws IOException {
    content.beginText();
    content.setFont(helvetica, 9);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2) throws IOException {
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }

  /** A font of two letters, A and 表 (as B), drawn in 256 units to the em, as browsers make for headings that their font has no bold face for. */
  private PDType3Font drawn() throws IOException {
    COSStream glyph = pdf.getDocument().createCOSStream();
    try (OutputStream out = glyph.createOutputStream()) {
      out.write("256 0 0 -20 250 200 d1 0 0 200 200 re f".getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.getPDFName("A"), glyph);
    glyphs.setItem(COSName.getPDFName("uni8868"), glyph);
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(65));
    differences.add(COSName.getPDFName("A"));
    differences.add(COSName.getPDFName("uni8868"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(256));
    widths.add(COSInteger.get(256));
    COSArray matrix = new COSArray();
    for (float value : new float[]{1 / 256f, 0, 0, 1 / 256f, 0, 0}) {
      matrix.add(new COSFloat(value));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.CHAR_PROCS, glyphs);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 65);
    font.setInt(COSName.LAST_CHAR, 66);
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setItem(COSName.FONT_BBOX, new PDRectangle(0, -20, 250, 220));
    font.setItem(COSName.RESOURCES, new PDResources());
    return new PDType3Font(font);
  }
}
