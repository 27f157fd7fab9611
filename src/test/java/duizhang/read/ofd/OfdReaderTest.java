package duizhang.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.SourceFile;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.ReadingMethod;
import duizhang.read.TextLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;

class OfdReaderTest {
  private static final double[] COLUMNS = {20, 90, 130, 190};
  private static final List<List<String>> TABLE = List.of(
      List.of("项目", "本年数", "上年数"),
      List.of("一般公共服务支出", "1,234.56", "1,200.00"),
      List.of("合计", "-34.56", "0.00"));

  /** The page's root elements of a document made by hand. */
  private static final String ROOT = """
      <ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>""";

  private static final String DOCUMENT = """
      <ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>
      <ofd:TemplatePage ID="5" BaseLoc="Tpls/T.xml"/></ofd:CommonData>
      <ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/P0.xml"/><ofd:Page ID="2" BaseLoc="/Doc_0/Pages/P1.xml"/></ofd:Pages></ofd:Document>""";

  @TempDir
  Path folder;

  @Test
  void aRuledTableAsOfdrwWritesItIsReadCellByCell() throws IOException {
    Path file = folder.resolve("table.ofd");
    try (OFDDoc document = new OFDDoc(file)) {
      VirtualPage page = new VirtualPage(PageLayout.A4());
      Canvas canvas = new Canvas(210d, 297d);
      canvas.setPosition(Position.Absolute).setX(0d).setY(0d);
      canvas.setDrawer(OfdReaderTest::draw);
      page.add(canvas);
      document.addVPage(page);
    }

    Page page = read(file).pages().get(0);

    Grid grid = page.regions().get(0).first();
    assertThat(grid.method()).isEqualTo(ReadingMethod.LATTICE);
    assertThat(rows(grid)).isEqualTo(TABLE);
    assertThat(page.lines()).extracting(TextLine::text).containsExactly("收入支出决算总表", "单位：万元");
    assertThat(page.width()).isBetween(595.0, 596.0);
  }

  @Test
  void templatesLieUnderThePageAndWhatIsHiddenIsLeftOut() throws IOException {
    Path file = folder.resolve("made.ofd");
    write(file, Map.of(
        "OFD.xml", ROOT,
        "Doc_0/Document.xml", DOCUMENT,
        "Doc_0/Tpls/T.xml",
        page("<ofd:TextObject ID=\"9\" Boundary=\"10 10 50 6\" Font=\"1\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">页眉</ofd:TextCode></ofd:TextObject>"),
        "Doc_0/Pages/P0.xml",
        page(
            """
                <ofd:TextObject ID="3" Boundary="20 40 100 6" Font="1" Size="4" CTM="2 0 0 1 0 0"><ofd:TextCode X="0" Y="4" DeltaX="g 2 2.0 1 1">12.5万</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject ID="4" Boundary="20 60 100 6" Font="1" Size="4" Visible="false"><ofd:TextCode X="0" Y="4">看不见</ofd:TextCode></ofd:TextObject>"""),
        "Doc_0/Pages/P1.xml", page("<ofd:Template TemplateID=\"5\"/>")));

    Document document = read(file);

    assertThat(document.pages()).hasSize(2);
    assertThat(document.pages().get(0).lines()).extracting(TextLine::text).containsExactly("12.5万");
    // 20 mm from the left, each of the first two digits twice as wide as its step of 2 mm.
    assertThat(document.pages().get(0).tokens().get(0).box().left()).isBetween(56.6, 56.8);
    assertThat(document.pages().get(0).tokens().get(0).box().width()).isBetween(30.0, 36.0);
    assertThat(document.pages().get(1).lines()).extracting(TextLine::text).containsExactly("页眉");
  }

  @Test
  void aDocumentWithoutItsPagesIsCorrupt() throws IOException {
    Path file = folder.resolve("torn.ofd");
    write(file, Map.of("OFD.xml", ROOT, "Doc_0/Document.xml", DOCUMENT));

    Reading reading = new OfdReader(10).read(source(file));

    assertThat(((Reading.Refused) reading).cause()).isEqualTo(Reading.Cause.CORRUPT);
  }

  private static void draw(DrawContext context) throws IOException {
    context.setDefaultFont(4);
    context.fillText("收入支出决算总表", 80, 20);
    context.fillText("单位：万元", 165, 28);
    context.setLineWidth(0.3);
    double top = 32;
    double bottom = top + 8 * TABLE.size();
    for (int row = 0; row <= TABLE.size(); row++) {
      context.beginPath().moveTo(COLUMNS[0], top + 8 * row).lineTo(COLUMNS[3], top + 8 * row).stroke();
    }
    for (double x : COLUMNS) {
      context.beginPath().moveTo(x, top).lineTo(x, bottom).stroke();
    }
    for (int row = 0; row < TABLE.size(); row++) {
      for (int column = 0; column < TABLE.get(row).size(); column++) {
        context.fillText(TABLE.get(row).get(column), COLUMNS[column] + 2, top + 8 * row + 6);
      }
    }
  }

  private static String page(String content) {
    return "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\">" + (content.startsWith("<ofd:Template")
        ? content
        : "<ofd:Content><ofd:Layer ID=\"7\">" + content
            + "</ofd:Layer></ofd:Content>")
        + "</ofd:Page>";
  }

  private static void write(Path file, Map<String, String> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static SourceFile source(Path file) throws IOException {
    return new SourceFile(file, file.getFileName().toString(), "0".repeat(64), "application/ofd", Files.size(file));
  }

  private static Document read(Path file) throws IOException {
    Reading reading = new OfdReader(10).read(source(file));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  private static List<List<String>> rows(Grid grid) {
    return IntStream.range(0, grid.rows())
        .mapToObj(row -> grid.cells().stream().filter(cell -> cell.row() == row).map(Cell::text).collect(Collectors.toList()))
        .toList();
  }
}
