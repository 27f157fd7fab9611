package duizhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.read.ReadingMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.Table;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Tabula was compiled against an older PDFBox: this guards that the parts in use still link and still find the same cells. */
class TabulaTest {
  private static final Path SAMPLE = Path.of("input/final-accounts-ministry-style.pdf");

  @Test
  void theReleasedTabulaLinksAndFindsTheSameCells() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE.toFile()); ObjectExtractor extractor = new ObjectExtractor(pdf)) {
      Page page = extractor.extract(9);
      List<Table> lattice = new SpreadsheetExtractionAlgorithm().extract(page);
      assertThat(lattice).hasSize(1);
      assertThat(lattice.get(0).getRowCount()).isEqualTo(20);
      assertThat(lattice.get(0).getRows().get(6).get(0).getText()).isEqualTo("2080101");
      assertThat(new BasicExtractionAlgorithm().extract(page)).isNotEmpty();
    }
  }

  @Test
  void tabulasCellsWithSpansFromEdgesGiveOurGrid() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SAMPLE.toFile())) {
      duizhang.read.Page page = new PageReader().read(pdf.getPage(8), 9);
      var region = page.regions().get(0);
      assertThat(region.others()).extracting(duizhang.read.Grid::method).contains(ReadingMethod.TABULA_LATTICE, ReadingMethod.TABULA_STREAM);
      var lattice = region.others().get(0);
      assertThat(lattice.rows()).isEqualTo(region.first().rows());
      assertThat(lattice.cells()).extracting(duizhang.read.Cell::compact).isEqualTo(region.first().cells().stream().map(c -> c.compact()).toList());
    }
  }
}
