package duizhang.publish;

import duizhang.publish.DocumentDetail.CellDetail;
import duizhang.publish.DocumentDetail.FactDetail;
import duizhang.publish.DocumentDetail.TableDetail;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a table as it is printed, every figure in the colour of its status. */
final class TableDrawing {
  private final PageParts parts;

  TableDrawing(PageParts parts) {
    this.parts = parts;
  }

  void draw(Html page, TableDetail table, List<CellDetail> cells) {
    Map<Integer, List<CellDetail>> rows = cells.stream().collect(Collectors.groupingBy(CellDetail::row));
    int width = cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    int height = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    // what cells from above reach into, row by row
    Map<Integer, BitSet> covered = new HashMap<>();
    int lastPage = 0;
    page.open("div", "class", "scroll").open("table", "class", "printed").open("tbody");
    for (int row = 0; row < height; row++) {
      List<CellDetail> ofRow = rows.getOrDefault(row, List.of());
      int rowPage = ofRow.stream().mapToInt(CellDetail::page).min().orElse(lastPage);
      boolean newPage = rowPage != lastPage;
      lastPage = rowPage;
      page.open("tr", "class", newPage ? "turn" : null).element("th", newPage ? "p. " + rowPage : "", "class", "page");
      row(page, table, row, ofRow, covered, width);
      page.close("tr");
    }
    page.close("tbody").close("table").close("div");
  }

  private void row(Html page, TableDetail table, int row, List<CellDetail> cells, Map<Integer, BitSet> covered, int width) {
    BitSet taken = covered.computeIfAbsent(row, key -> new BitSet());
    for (CellDetail cell : cells) {
      int gap = cell.column() - taken.nextClearBit(0);
      for (int column = taken.nextClearBit(0); gap > 0 && column < cell.column(); column = taken.nextClearBit(column + 1)) {
        page.element("td", "", "class", "none");
        taken.set(column);
      }
      if (!taken.get(cell.column())) {
        cell(page, table, cell);
        for (int below = 0; below < cell.rowSpan(); below++) {
          covered.computeIfAbsent(row + below, key -> new BitSet()).set(cell.column(), cell.column() + cell.columnSpan());
        }
      }
    }
    for (int column = taken.nextClearBit(0); column < width; column = taken.nextClearBit(column + 1)) {
      page.element("td", "", "class", "none");
    }
  }

  private void cell(Html page, TableDetail table, CellDetail cell) {
    FactDetail fact = cell.fact();
    String kind = fact == null ? cell.role() : "VALUE " + fact.status();
    page.element(
        "td",
        cell.text(),
        "class", kind,
        "id", fact == null ? null : fact.id(),
        "rowspan", cell.rowSpan() > 1 ? cell.rowSpan() : null,
        "colspan", cell.columnSpan() > 1 ? cell.columnSpan() : null,
        "title", fact == null ? null : hover(table.form(), fact, cell.place()));
  }

  /** All that is known of a figure, a line each. */
  String hover(String form, FactDetail fact, Place place) {
    return Stream.of(
        line("report.row", fact.item()),
        line("report.column", fact.columnLabel()),
        line("report.amount", fact.yuan() == null ? null : PageParts.amount(fact.yuan())),
        line("report.printed", fact.printed() + (fact.unit() == null ? "" : " " + fact.unit())),
        line("report.dimensions", fact.dimensions()),
        line("report.form", form),
        line("report.status", parts.labels().both(fact.status()) + (fact.confidence() == null ? "" : " · " + fact.confidence().toPlainString())),
        line("report.inferred_from", fact.inferredFrom()),
        line("report.place", "p. " + fact.page() + (place == null ? "" : " [" + place + "]")))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private String line(String word, String value) {
    return value == null || value.isEmpty() ? null : parts.labels().both(word) + ": " + value;
  }
}
