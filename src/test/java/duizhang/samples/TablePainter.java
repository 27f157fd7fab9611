package duizhang.samples;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Lays a table out for a width and draws runs of its rows. */
final class TablePainter {
  private static final double RULE = 0.5;

  /** between the lines of a cell and the rules above and below */
  private static final double AIR = 1;

  private final Typeface face;
  private final Style style;
  private final List<Table.Placed> placed;
  private final double[] columns;
  private final double[] heights;

  private record Edge(double x1, double y1, double x2, double y2) {}

  TablePainter(Typeface face, Style style, Table table, double left, double width) {
    this.face = face;
    this.style = style;
    this.placed = table.placed();
    this.columns = columns(table.widths(), left, width);
    this.heights = heights(table.rows().size());
  }

  int rows() {
    return heights.length;
  }

  double height(int row) {
    return heights[row];
  }

  /** Draws the rows from {@code first} up to but not {@code end}; the text of a cell that is cut runs on in the next run. */
  void draw(PDPageContentStream page, int first, int end, double top) throws IOException {
    double[] ys = new double[end - first + 1];
    ys[0] = top;
    for (int row = first; row < end; row++) {
      ys[row - first + 1] = ys[row - first] - heights[row];
    }
    Set<Edge> edges = new LinkedHashSet<>();
    for (Table.Placed cell : placed) {
      if (cell.lastRow() < first || cell.row() >= end) {
        continue;
      }
      double upper = ys[Math.max(cell.row(), first) - first];
      double lower = ys[Math.min(cell.lastRow() + 1, end) - first];
      double left = columns[cell.column()];
      double right = columns[cell.column() + cell.cell().columns()];
      edges.add(new Edge(left, upper, right, upper));
      edges.add(new Edge(left, lower, right, lower));
      edges.add(new Edge(left, lower, left, upper));
      edges.add(new Edge(right, lower, right, upper));
      List<String> lines = lines(cell.cell(), right - left);
      int begin = cell.row() < first ? Math.min(lines.size(), capacity(cell.row(), first)) : 0;
      int stop = cell.lastRow() >= end ? Math.min(lines.size(), capacity(cell.row(), end)) : lines.size();
      write(page, cell.cell().align(), lines.subList(begin, stop), left, right, (upper + lower) / 2);
    }
    for (Edge edge : edges) {
      rule(page, edge);
    }
  }

  private void rule(PDPageContentStream page, Edge edge) throws IOException {
    boolean outerSide = edge.x1 == edge.x2 && (edge.x1 == columns[0] || edge.x1 == columns[columns.length - 1]);
    switch (style.ruling()) {
      case FILLED -> {
        page.addRect((float) edge.x1, (float) edge.y1, (float) (edge.x2 - edge.x1 + RULE), (float) (edge.y2 - edge.y1 + RULE));
        page.fill();
      }
      case OPEN_SIDES -> {
        if (!outerSide) {
          stroke(page, edge);
        }
      }
      case STROKED -> stroke(page, edge);
    }
  }

  private static void stroke(PDPageContentStream page, Edge edge) throws IOException {
    page.setLineWidth((float) RULE);
    page.moveTo((float) edge.x1, (float) edge.y1);
    page.lineTo((float) edge.x2, (float) edge.y2);
    page.stroke();
  }

  /** How many lines find room from one row up to another. */
  private int capacity(int first, int end) {
    return (int) ((Arrays.stream(heights, first, end).sum() - 2 * AIR) / style.leading());
  }

  private void write(PDPageContentStream page, Cell.Align align, List<String> lines, double left, double right, double middle)
      throws IOException {
    double baseline = middle + lines.size() * style.leading() / 2 - style.size();
    for (String line : lines) {
      double slack = right - left - 2 * style.padding() - face.width(line, style.size());
      double shift = switch (align) {
        case LEFT -> 0;
        case CENTER -> slack / 2;
        case RIGHT -> slack;
      };
      face.write(page, line, style.size(), left + style.padding() + shift, baseline);
      baseline -= style.leading();
    }
  }

  private List<String> lines(Cell cell, double width) {
    return cell.text().isEmpty() ? List.of() : face.lines(cell.text(), style.size(), width - 2 * style.padding());
  }

  private static double[] columns(List<Double> widths, double left, double width) {
    double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
    double[] columns = new double[widths.size() + 1];
    columns[0] = left;
    for (int column = 0; column < widths.size(); column++) {
      columns[column + 1] = columns[column] + widths.get(column) / whole * width;
    }
    return columns;
  }

  /** Rows are as high as their own cells ask for; a cell over several rows stretches the last of them. */
  private double[] heights(int rows) {
    double[] heights = new double[rows];
    Arrays.fill(heights, style.rowHeight());
    for (int span = 1; span <= rows; span++) {
      for (Table.Placed cell : placed) {
        if (cell.cell().rows() == span) {
          double width = columns[cell.column() + cell.cell().columns()] - columns[cell.column()];
          double needed = lines(cell.cell(), width).size() * style.leading() + 2 * AIR;
          double present = Arrays.stream(heights, cell.row(), cell.lastRow() + 1).sum();
          heights[cell.lastRow()] += Math.max(0, needed - present);
        }
      }
    }
    return heights;
  }
}
