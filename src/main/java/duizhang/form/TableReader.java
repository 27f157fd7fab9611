package duizhang.form;

import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.Wording;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Region;
import duizhang.read.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Reads the printed tables of a document, given which grid of each region to take. */
public final class TableReader {
  private final FormCatalogue catalogue = FormCatalogue.standard();
  private final CaptionReader captions = new CaptionReader();
  private final HeadReader heads = new HeadReader();

  /** The tables in the order of the document. */
  public List<PrintedTable> read(Document document, Function<Region, Grid> reading) {
    List<PrintedTable> tables = new ArrayList<>();
    List<RawTable> raws = new TableAssembler(document, reading).tables();
    boolean hanging = hanging(raws);
    for (RawTable raw : raws) {
      tables.add(recognise(raw, hanging));
    }
    return tables;
  }

  /** Whether a text prints the lines around each table behind it: no unit stands above the first table, and one behind it. */
  private static boolean hanging(List<RawTable> raws) {
    if (raws.isEmpty() || !raws.get(0).first().counted()) {
      return false;
    }
    RawTable first = raws.get(0);
    List<TextLine> behind = first.below.subList(0, Math.min(3, first.below.size()));
    return first.above.stream().noneMatch(CaptionReader::unit) && behind.stream().takeWhile(line -> !CaptionReader.title(line)).anyMatch(CaptionReader::unit);
  }

  private PrintedTable recognise(RawTable raw, boolean hanging) {
    List<PlacedCell> repeated = new ArrayList<>();
    StackedGrid grid = raw.stacked(repeated);
    List<String> inside = new ArrayList<>();
    int lifted = captionRows(grid, inside);
    Caption caption = hanging ? captions.hanging(raw.above, raw.below, inside) : captions.read(raw.above, raw.below, inside);
    StackedGrid body = lifted == 0 ? grid : without(grid, lifted, repeated);
    String title = caption.title() == null ? "" : Wording.fold(caption.title());
    Optional<FormCatalogue.Form> titled = catalogue.titled(title);
    Optional<FormCatalogue.Form> sheet = titled.filter(f -> f.layout() == FormCatalogue.Layout.SHEET);
    if (sheet.isPresent() && PerformanceForm.marked(body) || PerformanceForm.indicators(body)) {
      FormId form = sheet.map(FormCatalogue.Form::id).orElseGet(() -> PerformanceForm.untitled(body));
      return new PrintedTable.Sheet(form, caption, body, repeated, raw.linesAbove());
    }
    HeadReader.Head head = heads.head(body);
    List<Column> columns = heads.columns(body, head);
    List<String> foldedHeads = new ArrayList<>();
    List<String> foldedLabels = new ArrayList<>();
    for (PlacedCell cell : body.cells()) {
      (cell.row() < head.rows() ? foldedHeads : foldedLabels).add(cell.folded());
    }
    FormId form = catalogue.recognise(title, foldedHeads, foldedLabels)
        .filter(f -> f.layout() == FormCatalogue.Layout.LISTING)
        .map(FormCatalogue.Form::id).orElse(FormId.OTHER);
    int panels = columns.get(columns.size() - 1).panel() + 1;
    return new PrintedTable.Listing(form, withHeadUnit(caption, columns), body, repeated, head.rows(), head.numberRow(), panels, columns);
  }

  /** Heads such as 预算金额（万元） name the unit of a table that says it nowhere else. */
  private static Caption withHeadUnit(Caption caption, List<Column> columns) {
    if (caption.unit() != null) {
      return caption;
    }
    for (Column column : columns) {
      Matcher matcher = CaptionReader.UNIT_IN_BRACKETS.matcher(column.label());
      if (matcher.find()) {
        return caption.withUnit(matcher.group(1), "column head: " + column.label());
      }
    }
    return caption;
  }

  /** Spreadsheets print title, number and unit in rows of the table itself; those rows are no part of the head. */
  private static int captionRows(StackedGrid grid, List<String> inside) {
    int row = 0;
    while (row < Math.min(4, grid.rows() - 2)) {
      List<PlacedCell> filled = grid.beginningIn(row).stream().filter(cell -> !cell.blank()).toList();
      String text = String.join("  ", filled.stream().map(PlacedCell::compact).toList());
      boolean title = filled.size() == 1 && filled.get(0).columnSpan() * 2 >= grid.columns() && text.matches(".*表([（(].*[)）])?");
      boolean around = filled.size() <= 4 && text.matches(".*(公开\\d+表|(金额|计量)?单位[:：].*|编制(部门|单位).*|附件\\d*)") && !text.matches(".*\\d[.]\\d\\d.*");
      if (!title && !around) {
        break;
      }
      inside.add(text);
      row++;
    }
    return row;
  }

  private static StackedGrid without(StackedGrid grid, int rows, List<PlacedCell> lifted) {
    List<PlacedCell> cells = new ArrayList<>();
    for (PlacedCell cell : grid.cells()) {
      if (cell.row() < rows) {
        lifted.add(cell);
      } else {
        cells.add(new PlacedCell(
            cell.row() - rows, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.page(), cell.box(), cell.text(), cell.tokens()));
      }
    }
    List<StackedGrid.Segment> segments = grid.segments().stream()
        .map(s -> new StackedGrid.Segment(s.page(), s.grid(), Math.max(0, s.firstRow() - rows)))
        .toList();
    return new StackedGrid(grid.rows() - rows, grid.columns(), cells, segments);
  }
}
