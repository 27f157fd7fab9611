package duizhang.corpus;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a disclosure as a Word document, its tables with the cells joined as they are on paper. */
final class DocxWriter {
  /** How wide a column of figures is, relative to the words beside it. */
  private static final double FIGURE = 7;

  /** The width of a page that lies, between its margins, in twentieths of a point. */
  private static final double PAGE = 14_000;

  private final Disclosure disclosure;
  private final XWPFDocument document = new XWPFDocument();
  private final boolean worn;

  private DocxWriter(Disclosure disclosure, boolean worn) {
    this.disclosure = disclosure;
    this.worn = worn;
  }

  static byte[] bytes(Disclosure disclosure) throws IOException {
    return bytes(disclosure, false);
  }

  /** With long tables continued in a second one, texts torn into runs, numbers broken, and what was deleted or hidden still in the file. */
  static byte[] worn(Disclosure disclosure) throws IOException {
    return OfficeFiles.changed(bytes(disclosure, true), "word/document.xml", WornText::document);
  }

  private static byte[] bytes(Disclosure disclosure, boolean worn) throws IOException {
    DocxWriter writer = new DocxWriter(disclosure, worn);
    try (XWPFDocument document = writer.document) {
      writer.write();
      return OfficeFiles.bytes(document);
    }
  }

  private void write() {
    paragraph(disclosure.agency(), ParagraphAlignment.CENTER);
    paragraph(disclosure.title(), ParagraphAlignment.CENTER);
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Heading heading) {
        paragraph(heading.text(), ParagraphAlignment.LEFT);
      } else if (block instanceof Block.Paragraph paragraph) {
        paragraph("　　" + disclosure.spoken(paragraph).text(), ParagraphAlignment.LEFT);
      } else if (block instanceof Block.Table table) {
        Titles.above(table.caption()).forEach(line -> paragraph(line, ParagraphAlignment.CENTER));
        Titles.unit(table.caption()).forEach(line -> paragraph(line, ParagraphAlignment.RIGHT));
        table(disclosure.grid(table), table.caption());
        Titles.below(table.caption()).forEach(line -> paragraph(line, ParagraphAlignment.CENTER));
        table.notes().forEach(note -> paragraph(note, ParagraphAlignment.LEFT));
      }
    }
  }

  private void paragraph(String text, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.createRun().setText(text);
  }

  /** Cells over columns are one cell with a span; below a cell over rows stand continuing cells of the same span. */
  private void table(Grid grid, Caption caption) {
    int half = grid.headRows() + (grid.rows() - grid.headRows()) / 2;
    boolean parts = grid.cells().stream().noneMatch(cell -> cell.row() < half && cell.lastRow() >= half);
    if (!worn || grid.headRows() == 0 || grid.rows() < grid.headRows() + 8 || !parts || Titles.above(caption).isEmpty()) {
      rows(grid, IntStream.range(0, grid.rows()).toArray());
      return;
    }
    rows(grid, IntStream.range(0, half).toArray());
    List<String> titles = Titles.above(caption);
    paragraph(titles.get(titles.size() - 1) + "（续）", ParagraphAlignment.CENTER);
    Titles.unit(caption).forEach(line -> paragraph(line, ParagraphAlignment.RIGHT));
    rows(grid, IntStream.concat(IntStream.range(0, grid.headRows()), IntStream.range(half, grid.rows())).toArray());
  }

  private void rows(Grid grid, int[] rows) {
    XWPFTable table = document.createTable(rows.length, 1);
    int[] widths = widths(grid);
    CTTblGrid places = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
    while (places.sizeOfGridColArray() > 0) {
      places.removeGridCol(0);
    }
    Arrays.stream(widths).forEach(width -> places.addNewGridCol().setW(BigInteger.valueOf(width)));
    for (int index = 0; index < rows.length; index++) {
      int row = rows[index];
      XWPFTableRow line = table.getRow(index);
      int place = 0;
      int position = 0;
      while (place < grid.columns()) {
        Grid.Cell cell = at(grid, row, place);
        XWPFTableCell box = position == 0 ? line.getCell(0) : line.addNewTableCell();
        CTTcPr properties = box.getCTTc().isSetTcPr() ? box.getCTTc().getTcPr() : box.getCTTc().addNewTcPr();
        CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setW(BigInteger.valueOf(Arrays.stream(widths, place, place + cell.across()).sum()));
        width.setType(STTblWidth.DXA);
        if (cell.across() > 1) {
          properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
        }
        if (cell.down() > 1) {
          properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (cell.row() == row) {
          box.setText(cell.text());
        }
        place += cell.across();
        position++;
      }
    }
  }

  /** Of each column in twentieths of a point, together as wide as a page that lies: other programs lay out a table by these, not by its spans. */
  private static int[] widths(Grid grid) {
    double[] shares = grid.widths().stream().mapToDouble(width -> width > 0 ? width : FIGURE).toArray();
    double all = Arrays.stream(shares).sum();
    return Arrays.stream(shares).mapToInt(share -> (int) Math.round(PAGE * share / all)).toArray();
  }

  private static Grid.Cell at(Grid grid, int row, int column) {
    return grid.cells().stream()
        .filter(cell -> cell.row() <= row && cell.lastRow() >= row && cell.column() <= column && cell.lastColumn() >= column)
        .findFirst()
        .orElseThrow();
  }
}
