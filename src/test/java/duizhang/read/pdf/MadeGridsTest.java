package duizhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duizhang.crawl.SourceFile;
import duizhang.form.StackedGrid;
import duizhang.form.TableReader;
import duizhang.read.Cell;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.ReadingMethod;
import duizhang.read.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Hard PDFs with known grids: ours and stock tabula's lattice beside each other. */
class MadeGridsTest {
  private static final Path MADE = Path.of("../shared/bench/made");

  private record Truth(List<Integer> pages, int rows, int columns, Set<String> cells, int characters) {}

  private record Score(boolean perfect, int right, int cells, int lost, int characters) {}

  @Test
  void readsTheGridsOfHardPages() throws IOException {
    assumeTrue(Files.isDirectory(MADE), "../shared is not there: skipped");
    List<Path> files;
    try (Stream<Path> list = Files.list(MADE)) {
      files = list.filter(p -> p.toString().endsWith(".pdf")).sorted().toList();
    }
    int perfect = 0;
    int lost = 0;
    int characters = 0;
    System.out.printf(Locale.ROOT, "%-28s %-24s %-24s%n", "made grid", "ours", "tabula lattice");
    for (Path file : files) {
      List<Truth> truth = truth(file);
      Score ours = score(truth, ours(file), file);
      Score stock = score(truth, stock(file), null);
      System.out.printf(Locale.ROOT, "%-28s %-24s %-24s%n", file.getFileName(), show(ours), show(stock));
      perfect += ours.perfect ? 1 : 0;
      lost += ours.lost;
      characters += ours.characters;
    }
    System.out.printf(Locale.ROOT, "perfect %d of %d, characters lost %d of %d%n", perfect, files.size(), lost, characters);
    assertThat(perfect).isEqualTo(files.size());
    assertThat(lost).isZero();
  }

  private static String show(Score score) {
    return String.format(Locale.ROOT, "%s %d/%d cells, %d lost", score.perfect ? "perfect" : "       ", score.right, score.cells, score.lost);
  }

  private static Score score(List<Truth> truth, List<List<Grid>> pages, Path verbose) {
    boolean perfect = true;
    int right = 0;
    int cells = 0;
    int lost = 0;
    int characters = 0;
    for (Truth table : truth) {
      Grid grid = stacked(table.pages.stream()
          .flatMap(page -> pages.get(page - 1).stream().max((a, b) -> a.heldCharacters() - b.heldCharacters()).stream())
          .toList());
      Set<String> have = new HashSet<>();
      int held = 0;
      if (grid != null) {
        for (Cell cell : grid.cells()) {
          have.add(key(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()));
          held += cell.compact().length();
        }
      }
      Set<String> missing = new HashSet<>(table.cells);
      missing.removeAll(have);
      have.removeAll(table.cells);
      if (verbose != null && !missing.isEmpty()) {
        System.out.println("   " + verbose.getFileName() + " " + (grid == null ? "none" : grid.rows() + "x" + grid.columns())
            + " instead of " + table.rows + "x" + table.columns + "; " + missing.stream().sorted().limit(4).toList()
            + " have " + have.stream().sorted().limit(4).toList());
      }
      perfect &= grid != null && grid.rows() == table.rows && grid.columns() == table.columns && missing.isEmpty();
      right += table.cells.size() - missing.size();
      cells += table.cells.size();
      characters += table.characters;
      lost += Math.max(0, table.characters - held);
    }
    return new Score(perfect, right, cells, lost, characters);
  }

  /** A table over several pages: its grids under each other. */
  private static Grid stacked(List<Grid> grids) {
    List<Cell> cells = new ArrayList<>();
    int rows = 0;
    for (Grid grid : grids) {
      for (Cell cell : grid.cells()) {
        cells.add(new Cell(rows + cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), cell.text(), cell.tokens()));
      }
      rows += grid.rows();
    }
    return grids.isEmpty() ? null : new Grid(ReadingMethod.LATTICE, null, rows, grids.get(0).columns(), cells, 0, 0);
  }

  private static String key(int row, int column, int rowSpan, int columnSpan, String text) {
    return String.format(Locale.ROOT, "%03d,%02d+%d,%d %s", row, column, rowSpan, columnSpan, text.replaceAll("[\\s\\u3000]+", ""));
  }

  private static List<Truth> truth(Path file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(file.resolveSibling(file.getFileName().toString().replace(".pdf", ".gt.json")).toFile());
    List<Truth> truth = new ArrayList<>();
    for (JsonNode table : root.get("tables")) {
      Set<String> cells = new HashSet<>();
      int characters = 0;
      for (JsonNode cell : table.get("cells")) {
        String text = cell.get("text").asText();
        cells.add(key(cell.get("r").asInt(), cell.get("c").asInt(), cell.get("rs").asInt(), cell.get("cs").asInt(), text));
        characters += text.replaceAll("[\\s\\u3000]+", "").length();
      }
      List<Integer> pages = new ArrayList<>();
      if (table.get("page").isArray()) {
        table.get("page").forEach(page -> pages.add(page.asInt()));
      } else {
        pages.add(table.get("page").asInt());
      }
      truth.add(new Truth(pages, table.get("rows").asInt(), table.get("cols").asInt(), cells, characters));
    }
    return truth;
  }

  private static List<List<Grid>> ours(Path file) {
    Reading reading = new PdfReader(1000).read(new SourceFile(file, file.getFileName().toString(), "0".repeat(64), "application/pdf", 0));
    Document document = ((Reading.Read) reading).document();
    List<List<Grid>> pages = new ArrayList<>();
    for (Page page : document.pages()) {
      pages.add(page.regions().stream().map(region -> region.first()).toList());
    }
    if (document.pages().size() > 1) {
      // A table over several pages: what the room of the forms makes of it, heads printed again left out.
      StackedGrid grid = new TableReader().read(document, Region::first).get(0).grid();
      List<Cell> cells = grid.cells().stream()
          .map(c -> new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.box(), c.text(), c.tokens()))
          .toList();
      pages.set(0, List.of(new Grid(ReadingMethod.LATTICE, null, grid.rows(), grid.columns(), cells, 0, 0)));
      pages.subList(1, pages.size()).replaceAll(page -> List.of());
    }
    return pages;
  }

  private static List<List<Grid>> stock(Path file) throws IOException {
    List<List<Grid>> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile()); ObjectExtractor extractor = new ObjectExtractor(pdf)) {
      PageIterator iterator = extractor.extract();
      while (iterator.hasNext()) {
        List<Grid> grids = new ArrayList<>();
        for (Table table : new SpreadsheetExtractionAlgorithm().extract(iterator.next())) {
          List<Cell> cells = new ArrayList<>();
          int held = 0;
          for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColCount(); column++) {
              RectangularTextContainer<?> cell = table.getCell(row, column);
              cells.add(new Cell(row, column, 1, 1, null, cell.getText(), List.of()));
              held += cell.getText().length();
            }
          }
          grids.add(new Grid(ReadingMethod.TABULA_LATTICE, null, table.getRowCount(), table.getColCount(), cells, held, held));
        }
        pages.add(grids);
      }
    }
    return pages;
  }
}
