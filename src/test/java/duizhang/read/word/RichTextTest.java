package duizhang.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.SourceFile;
import duizhang.read.Cell;
import duizhang.read.Grid;
import duizhang.read.NumberToken;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.TextLine;
import duizhang.read.workbook.EmbeddedWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rich texts as Word, WPS and LibreOffice write them. */
class RichTextTest {
  private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
      + "{\\f13\\fnil\\fcharset134\\fprq2{\\*\\panose 02010600030101010101}\\'cb\\'ce\\'cc\\'e5;}}{\\stylesheet{\\s0 Normal;}}{\\info{\\author x}}\n";

  private static final String ROW = "\\trowd\\trgaph108\\trleft-108\\clvertalt\\cellx2000\\cellx4000\\cellx6000\n";

  @TempDir
  Path folder;

  @Test
  void paragraphsAndTablesComeInTheirOrder() throws IOException {
    Page page = page("\\pard\\plain {\\dbch\\f13 " + gbk("收入总表") + "}\\par\n" + ROW
        + "\\pard\\intbl " + gbk("项目") + "\\cell 2024\\cell " + gbk("预算数") + "\\cell\\row\n" + ROW + "\\pard\\intbl "
        + gbk("合计") + "\\cell 1,2\n00.00\\cell 12.50\\cell\\row\n\\pard " + gbk("共2页") + "\\par}");

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("收入总表", "共2页");
    assertThat(texts(page, 0)).containsExactly("项目", "2024", "预算数", "合计", "1,200.00", "12.50");
    assertThat(page.tokens()).extracting(NumberToken::text).containsExactly("2024", "1,200.00", "12.50", "2");
  }

  @Test
  void cellsSpanByTheirEdgesAndByMerges() throws IOException {
    Page page = page(
        "\\trowd\\trleft0\\clvmgf\\cellx2000\\cellx6000\\pard\\intbl A\\cell B\\cell\\row"
            + "\\trowd\\trleft0\\clvmrg\\cellx2010\\cellx4000\\cellx6000\\pard\\intbl \\cell C\\cell D\\cell\\row"
            + "\\trowd\\trleft0\\clmgf\\cellx2000\\clmrg\\cellx4000\\cellx6000\\pard\\intbl E\\cell\\cell 5.00\\cell\\row}");

    Grid grid = page.regions().get(0).first();
    assertThat(texts(page, 0)).containsExactly("A", "B", "C", "D", "E", "5.00");
    assertThat(grid.cells()).extracting(Cell::rowSpan).containsExactly(2, 1, 1, 1, 1, 1);
    assertThat(grid.cells()).extracting(Cell::columnSpan).containsExactly(1, 2, 1, 1, 2, 1);
  }

  @Test
  void charactersAreUnicodeOrOfTheirFontWhateverStandsInForThem() throws IOException {
    String twoBytes = "\\'81@";
    Page page = page("\\pard \\u39044\\'3f\\u31639?" + gbk("数") + "{\\uc0\\u24180 }{\\uc2\\u26376\\'d4\\'c2}\\u-10180?\\u-8823?{\\f13 " + twoBytes
        + "}\\emdash\\~1\\_2\\par}");

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("预算数年月\uD83C\uDD89\u4E02\u2014\u00a01-2");
  }

  @Test
  void whatIsHiddenDeletedOrNotOfTheTextIsLeftOut() throws IOException {
    Page page = page("{\\header 1\\par}{\\footer 2\\par}\\pard 3{\\v 4}{\\deleted 5}{\\v 6\\v0 7}{\\footnote 8}"
        + "{\\field{\\*\\fldinst PAGE 9}{\\fldrslt 10}}{\\*\\unknown 11}{\\pict\\wmetafile8 0012}{\\pict\\bin4 }{\\}}12\\par}");

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("371012");
  }

  @Test
  void aTableWithinACellIsReadOnceBesideTheOther() throws IOException {
    String inner = "\\pard\\intbl\\itap2 a\\nestcell 1.00\\nestcell{\\nonesttables\\par}{\\*\\nesttableprops\\trowd\\trleft0\\cellx500\\cellx900\\nestrow}"
        + "\\pard\\intbl\\itap2 b\\nestcell 2.00\\nestcell{\\nonesttables\\par}{\\*\\nesttableprops\\trowd\\trleft0\\cellx500\\cellx900\\nestrow}";
    Page page = page(ROW + "\\pard\\intbl x\\cell y\\cell z\\cell\\row" + ROW + "\\pard\\intbl 7\\cell " + inner + "\\pard\\intbl 8\\cell 9\\cell\\row}");

    assertThat(texts(page, 0)).containsExactly("x", "y", "z", "7", "8", "9");
    assertThat(texts(page, 1)).containsExactly("a", "1.00", "b", "2.00");
  }

  @Test
  void textBoxesAreReadBehindTheirParagraphAndOnce() throws IOException {
    Page page = page(
        "\\pard A{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn txt}{\\sv 99}}{\\shptxt \\pard B\\par C}}{\\shprslt{\\*\\do{\\dptxbxtext B\\par C}}}}D\\par}");

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("AD", "B", "C");
  }

  @Test
  void anEmbeddedWorkbookIsReadAndCountsOnce() throws IOException {
    String object = "\\pard {\\object\\objemb{\\*\\objclass Excel.Sheet.12}{\\*\\objdata 0105000002000000\n" + HexFormat.of().formatHex(packed())
        + "}{\\result{\\pict 00}}}\\par";

    assertThat(texts(page(object + "}"), 0)).containsExactly("项目", "数", "甲", "8");
    assertThat(page(object + object + "}").regions()).hasSize(1);
  }

  @Test
  void aTextThatBreaksOffIsCorrupt() throws IOException {
    Path file = folder.resolve("made.rtf");
    Files.writeString(file, HEAD + "\\pard 12.50\\par {\\b 3", StandardCharsets.US_ASCII);

    assertThat(reading(file)).isInstanceOfSatisfying(Reading.Refused.class, refused -> assertThat(refused.cause()).isEqualTo(Reading.Cause.CORRUPT));
  }

  private static byte[] packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(WordReaderTest.workbook()), "Package");
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  /** The text as Word writes it: the bytes of the code page. */
  private static String gbk(String text) {
    StringBuilder coded = new StringBuilder();
    for (byte b : text.getBytes(Charset.forName("GBK"))) {
      coded.append(b >= 0 ? String.valueOf((char) b) : String.format(Locale.ROOT, "\\'%02x", b & 0xff));
    }
    return coded.toString();
  }

  private Page page(String content) throws IOException {
    Path file = folder.resolve("made.rtf");
    Files.writeString(file, HEAD + content, StandardCharsets.US_ASCII);
    return ((Reading.Read) reading(file)).document().pages().get(0);
  }

  private static Reading reading(Path file) throws IOException {
    return new WordReader(List.of(new EmbeddedWorkbook())).read(new SourceFile(file, "made.rtf", "0".repeat(64), "application/rtf", Files.size(file)));
  }

  private static List<String> texts(Page page, int table) {
    return page.regions().get(table).first().cells().stream().map(Cell::text).toList();
  }
}
