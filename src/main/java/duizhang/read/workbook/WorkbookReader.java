package duizhang.read.workbook;

import duizhang.read.ReadingMethod;
import duizhang.crawl.SourceFile;
import duizhang.read.Box;
import duizhang.read.Document;
import duizhang.read.DocumentReader;
import duizhang.read.Page;
import duizhang.read.Reading;
import duizhang.read.given.GivenPage;
import duizhang.read.given.GivenTable;
import duizhang.read.given.Places;
import duizhang.read.opc.OpenPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads workbooks, a page per sheet. */
public final class WorkbookReader implements DocumentReader {
  private static final String OPEN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String BINARY = "application/vnd.ms-excel";

  /** A page that is a hidden sheet. */
  private static final String HIDDEN = "HIDDEN_SHEET";

  private final int maxPages;

  /** @param maxPages workbooks with more sheets are refused */
  public WorkbookReader(int maxPages) {
    this.maxPages = maxPages;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(OPEN + "sheet", OPEN + "template", "application/vnd.ms-excel.sheet.macroenabled.12", BINARY);
  }

  @Override
  public Reading read(SourceFile source) {
    try {
      return read(source, workbook(source));
    } catch (OpenPackage.TooLarge | CellsException e) {
      return new Reading.Refused(Reading.Cause.TOO_LARGE, "The workbook is too large (" + e.getMessage() + "). Split it.", null);
    } catch (FileSystemException e) {
      return new Reading.Refused(Reading.Cause.UNREADABLE, "The file cannot be read (" + e.getClass().getSimpleName() + ").", null);
    } catch (EncryptedDocumentException e) {
      return new Reading.Refused(Reading.Cause.ENCRYPTED, "The workbook asks for a password. Save it without one.", null);
    } catch (OldFileFormatException e) {
      return new Reading.Refused(
          Reading.Cause.UNSUPPORTED_FORMAT, "The workbook is older than Excel 97. Open it and save it as .xlsx.", null);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // POI says that a file is damaged by exceptions of many kinds.
      return new Reading.Refused(
          Reading.Cause.CORRUPT, "The file is no complete workbook (" + e.getClass().getSimpleName() + "). Fetch it again from its publisher.", null);
    }
  }

  private static Workbook workbook(SourceFile source) throws IOException, XMLStreamException {
    if (!source.mediaType().equals(BINARY)) {
      try (OpenPackage opened = OpenPackage.of(source.file())) {
        return OpenWorkbook.read(opened);
      }
    }
    // Read whole: POI keeps files open through the channel that it was given.
    try (POIFSFileSystem file = new POIFSFileSystem(Files.newInputStream(source.file()))) {
      return BinaryWorkbook.read(file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Reading read(SourceFile source, Workbook workbook) {
    if (workbook.sheets().size() > maxPages) {
      return Reading.Refused.tooMany("The workbook", workbook.sheets().size(), "sheets", maxPages);
    }
    List<Page> pages = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      int number = pages.size() + 1;
      pages.add(sheet.hidden() ? hidden(number) : page(number, sheet));
      if (sheet.leftOut() != null) {
        leftOut.add("left out of sheet " + number + ": " + sheet.leftOut());
      }
    }
    if (pages.stream().allMatch(page -> page.lines().isEmpty() && page.regions().isEmpty())) {
      return new Reading.Refused(Reading.Cause.EMPTY, "No sheet of the workbook shows anything. Fetch it again from its publisher.", null);
    }
    return new Reading.Read(new Document(source, pages, leftOut, List.of()));
  }

  private static Page hidden(int number) {
    return new Page(number, 0, 0, List.of(), List.of(), List.of(), Optional.of(HIDDEN));
  }

  private static Page page(int number, Sheet sheet) {
    GivenPage page = new GivenPage(number);
    for (SheetBlock block : SheetCutter.cut(sheet)) {
      if (block instanceof SheetBlock.Line line) {
        add(page, line);
      } else if (block instanceof SheetBlock.Table table) {
        GivenTable given = page.table(ReadingMethod.WORKBOOK);
        table.cells().forEach(cell -> given.cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), box(cell.area())));
        given.end();
        table.cells().forEach(cell -> Optional.ofNullable(sheet.stored().get(Sheet.place(cell.area().top(), cell.area().left())))
            .ifPresent(value -> page.stored(box(cell.area()), value)));
      }
    }
    return page.page();
  }

  /** One line, or as many as the one cell of the row has. */
  private static void add(GivenPage page, SheetBlock.Line line) {
    if (line.cells().size() == 1) {
      SheetCell cell = line.cells().get(0);
      cell.text().lines().forEach(text -> page.line(text, Places.all(box(cell))));
      return;
    }
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (SheetCell cell : line.cells()) {
      text.append(text.isEmpty() ? "" : "    ");
      starts.add(text.length());
      text.append(cell.text().replace('\n', ' '));
    }
    page.line(text.toString(), (start, end) -> {
      List<Box> boxes = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        int next = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
        if (starts.get(i) < end && next > start) {
          boxes.add(box(line.cells().get(i)));
        }
      }
      return Box.around(boxes);
    });
  }

  private static Box box(SheetCell cell) {
    return new Box(cell.column(), cell.row() + 1.0, cell.column() + 1.0, cell.row() + 1.0);
  }

  private static Box box(Sheet.Area area) {
    return new Box(area.left(), area.top() + 1.0, area.right() + 1.0, area.bottom() + 1.0);
  }
}
