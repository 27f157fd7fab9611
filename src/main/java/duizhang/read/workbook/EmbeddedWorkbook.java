package duizhang.read.workbook;

import duizhang.read.given.GivenBlock;
import duizhang.read.given.ObjectReader;
import duizhang.read.opc.OpenPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads workbooks that stand in documents: of the sheet that is open in it the area that shows there. */
public final class EmbeddedWorkbook implements ObjectReader {
  @Override
  public List<GivenBlock> read(byte[] object) {
    try {
      Workbook workbook = workbook(object);
      int active = workbook.active();
      return active < workbook.sheets().size() ? blocks(workbook.sheets().get(active), workbook.shown()) : List.of();
    } catch (IOException | XMLStreamException | RuntimeException damaged) {
      // The document around it says more than its damaged object.
      return List.of();
    }
  }

  private static Workbook workbook(byte[] object) throws IOException, XMLStreamException {
    if (object.length > 1 && object[0] == 'P' && object[1] == 'K') {
      try (OpenPackage opened = OpenPackage.of(object)) {
        return OpenWorkbook.read(opened);
      }
    }
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(object))) {
      return BinaryWorkbook.read(file);
    }
  }

  private static List<GivenBlock> blocks(Sheet sheet, Sheet.Area shown) {
    List<GivenBlock> blocks = new ArrayList<>();
    for (SheetBlock block : SheetCutter.cut(shown == null ? sheet : clipped(sheet, shown))) {
      if (block instanceof SheetBlock.Line line) {
        blocks.add(new GivenBlock.Line(line.cells().stream().map(SheetCell::text).collect(Collectors.joining("    "))));
      } else if (block instanceof SheetBlock.Table table) {
        blocks.add(new GivenBlock.Table(table.cells().stream()
            .map(cell -> new GivenBlock.Piece(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text())).toList()));
      }
    }
    return blocks;
  }

  private static Sheet clipped(Sheet sheet, Sheet.Area shown) {
    List<SheetRow> rows = sheet.rows().stream()
        .filter(row -> row.number() >= shown.top() && row.number() <= shown.bottom())
        .map(row -> new SheetRow(row.number(), row.cells().stream().filter(cell -> cell.column() >= shown.left() && cell.column() <= shown.right()).toList(),
            row.ruled(), row.sided()))
        .toList();
    return new Sheet(sheet.name(), sheet.hidden(), rows, sheet.merges(), sheet.hiddenRows(), sheet.hiddenColumns(), Map.of(), null);
  }
}
