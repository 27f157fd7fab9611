package duizhang.form;

import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.Wording;
import duizhang.read.Document;
import duizhang.read.Grid;
import duizhang.read.Region;
import duizhang.read.TextLine;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the printed tables of a document, given which grid of each region to take. */
public final class TableReader {
  private static final WordFile WORDS = WordFile.of("titles.yaml").section("first_rows");
  private static final Pattern TITLE = WORDS.pattern("title");
  private static final Pattern AROUND = WORDS.pattern("around");

  /** The most rows, and the most filled cells of a row, above a head that say title, number, holder and unit. */
  private static final int CAPTION_ROWS = 4;

  private final FormCatalogue catalogue = FormCatalogue.standard();
  private final CaptionReader captions = new CaptionReader();
  private final HeadReader heads = new HeadReader();

  /** A listing before its form is known. */
  private record Draft(Caption caption, StackedGrid grid, List<PlacedCell> repeated, HeadReader.Head head, List<Column> columns) {}

  /** The tables in the order of the document; what runs on sideways is one. */
  public List<PrintedTable> read(Document document, Function<Region, Grid> reading) {
    List<PrintedTable> tables = new ArrayList<>();
    Draft open = null;
    List<RawTable> raws = new TableAssembler(document, reading).tables();
    boolean hanging = hanging(raws);
    boolean under = !hanging && under(raws);
    for (RawTable raw : raws) {
      List<PlacedCell> repeated = new ArrayList<>();
      StackedGrid grid = raw.stacked(repeated);
      List<String> inside = new ArrayList<>();
      int lifted = captionRows(grid, inside);
      Caption caption = hanging
          ? captions.hanging(raw.above, raw.below, inside)
          : under ? captions.under(raw.above, raw.below) : captions.read(raw.above, raw.below, inside);
      StackedGrid body = lifted == 0 ? grid : without(grid, lifted, repeated);
      Optional<PrintedTable> sheet = sheet(raw, caption, body, repeated);
      Draft draft = sheet.isPresent() ? null : draft(caption, body, repeated);
      Optional<Draft> joined = open == null || draft == null ? Optional.empty() : joined(open, draft);
      if (joined.isPresent()) {
        open = joined.get();
        continue;
      }
      if (open != null) {
        tables.add(listing(open));
      }
      sheet.ifPresent(tables::add);
      open = draft;
    }
    if (open != null) {
      tables.add(listing(open));
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

  /** Whether a document prints the title of each table under it: none stands above the first, and one under every table. */
  private static boolean under(List<RawTable> raws) {
    return !raws.isEmpty() && raws.get(0).above.stream().noneMatch(CaptionReader::title)
        && raws.stream().allMatch(raw -> !CaptionReader.titleUnder(raw.below).isEmpty());
  }

  private Draft draft(Caption caption, StackedGrid body, List<PlacedCell> repeated) {
    HeadReader.Head head = heads.head(body);
    return new Draft(caption, body, repeated, head, heads.columns(body, head));
  }

  private Optional<Draft> joined(Draft left, Draft right) {
    boolean titled = right.caption.title() != null && !right.caption.title().equals(left.caption.title());
    return titled
        ? Optional.empty()
        : Sideways.join(left.grid, left.head, left.columns, right.grid, right.head, right.columns).map(one -> {
          List<PlacedCell> repeated = new ArrayList<>(left.repeated);
          repeated.addAll(right.repeated);
          repeated.addAll(one.again());
          HeadReader.Head head = new HeadReader.Head(Math.max(left.head.rows(), right.head.rows()), -1);
          return new Draft(left.caption, one.grid(), repeated, head, heads.columns(one.grid(), head));
        });
  }

  private Optional<PrintedTable> sheet(RawTable raw, Caption caption, StackedGrid body, List<PlacedCell> repeated) {
    String title = caption.title() == null ? "" : Wording.fold(caption.title());
    Optional<FormCatalogue.Form> titled = catalogue.titled(title).filter(f -> f.layout() == FormCatalogue.Layout.SHEET);
    if (titled.isPresent() && PerformanceForm.marked(body) || PerformanceForm.indicators(body)) {
      FormId form = titled.map(FormCatalogue.Form::id).orElseGet(() -> PerformanceForm.untitled(body));
      return Optional.of(new PrintedTable.Sheet(form, caption, body, repeated, raw.linesAbove()));
    }
    return Optional.empty();
  }

  private PrintedTable listing(Draft draft) {
    String title = draft.caption.title() == null ? "" : Wording.fold(draft.caption.title());
    List<String> foldedHeads = new ArrayList<>();
    List<String> foldedLabels = new ArrayList<>();
    for (PlacedCell cell : draft.grid.cells()) {
      (cell.row() < draft.head.rows() ? foldedHeads : foldedLabels).add(cell.folded());
    }
    FormId form = catalogue.recognise(title, foldedHeads, foldedLabels)
        .filter(f -> f.layout() == FormCatalogue.Layout.LISTING)
        .map(FormCatalogue.Form::id).orElse(FormId.OTHER);
    int panels = draft.columns.get(draft.columns.size() - 1).panel() + 1;
    return new PrintedTable.Listing(
        form, withHeadUnit(draft.caption, draft.columns), draft.grid, draft.repeated, draft.head.rows(), draft.head.numberRow(), panels, draft.columns);
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

  /**
   * Spreadsheets print title, number and unit in rows of the table itself; those rows are no part of the head. They say so by their words, or stand
   * alone above one that does, or reach over the whole table above a row of heads: what stands over every column tells none from the others.
   */
  private static int captionRows(StackedGrid grid, List<String> inside) {
    List<String> texts = new ArrayList<>();
    int lifted = 0;
    for (int row = 0; row < Math.min(CAPTION_ROWS, grid.rows() - 2); row++) {
      List<PlacedCell> filled = filled(grid, row);
      String text = String.join("  ", filled.stream().map(PlacedCell::compact).toList());
      boolean alone = filled.size() == 1 && filled.get(0).rowSpan() == 1;
      boolean title = filled.size() == 1 && filled.get(0).columnSpan() * 2 >= grid.columns() && TITLE.matcher(text).matches();
      boolean around = filled.size() <= CAPTION_ROWS && AROUND.matcher(text).matches() && !text.matches(".*\\d[.]\\d\\d.*");
      texts.add(text);
      if (title || around || alone && filled.get(0).columnSpan() == grid.columns() && heads(filled(grid, row + 1))) {
        lifted = row + 1;
      } else if (!alone) {
        break;
      }
    }
    inside.addAll(texts.subList(0, lifted));
    return lifted;
  }

  private static List<PlacedCell> filled(StackedGrid grid, int row) {
    return grid.beginningIn(row).stream().filter(cell -> !cell.blank()).toList();
  }

  private static boolean heads(List<PlacedCell> filled) {
    return filled.size() > 1 && filled.stream().allMatch(cell -> Wording.chinese(cell.text()));
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
