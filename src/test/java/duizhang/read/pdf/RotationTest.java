package duizhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.read.Cell;
import duizhang.read.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is read as a person would turn it. */
class RotationTest {
  private static final Path SAMPLE = Path.of("input/final-accounts-ministry-style.pdf");
  private static final int PAGE = 6;

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aPageTurnedByItsDictionaryGivesTheSameGrid(int rotation) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE.toFile())) {
      PDPage page = pdf.getPage(PAGE - 1);
      List<String> upright = texts(new PageReader().read(page, PAGE));
      page.setRotation(Math.floorMod(page.getRotation() + rotation, 360));
      assertThat(texts(new PageReader().read(page, PAGE))).isEqualTo(upright);
    }
  }

  @Test
  void aPageWrittenSidewaysWithoutSayingSoGivesTheSameGrid() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE.toFile())) {
      PDPage page = pdf.getPage(PAGE - 1);
      List<String> upright = texts(new PageReader().read(page, PAGE));
      PDRectangle box = page.getMediaBox();
      try (PDPageContentStream turn = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.PREPEND, true, false)) {
        turn.transform(new Matrix(0, 1, -1, 0, box.getHeight(), 0));
      }
      page.setMediaBox(new PDRectangle(box.getHeight(), box.getWidth()));
      page.setCropBox(page.getMediaBox());
      assertThat(texts(new PageReader().read(page, PAGE))).isEqualTo(upright);
    }
  }

  private static List<String> texts(Page page) {
    assertThat(page.regions()).isNotEmpty();
    return page.regions().get(0).first().cells().stream().map(c -> c.row() + "," + c.column() + "+" + c.rowSpan() + "x" + c.columnSpan() + " " + text(c))
        .toList();
  }

  private static String text(Cell cell) {
    return cell.compact();
  }
}
