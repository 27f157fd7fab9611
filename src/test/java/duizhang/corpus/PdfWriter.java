package duizhang.corpus;

import duizhang.samples.Fonts;
import duizhang.samples.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Sets a disclosure on A4: upright where a table finds room, else across, else over pages side by side. The same disclosure and fonts give the same bytes.
 */
final class PdfWriter implements AutoCloseable {
  private static final double MARGIN = 46;
  private static final double BODY = 11;
  private static final double LEAST_SIZE = 6.5;

  private final PDDocument document = new PDDocument();
  private final Disclosure disclosure;
  private final Typeface face;
  private PDPageContentStream content;
  private double width;
  private double height;
  private double y;

  private PdfWriter(Disclosure disclosure, Fonts fonts) throws IOException {
    this.disclosure = disclosure;
    // Without an identity of its own PDFBox takes the clock.
    document.setDocumentId(1L);
    face = fonts.in(document);
  }

  static byte[] bytes(Disclosure disclosure, Fonts fonts) throws IOException {
    try (PdfWriter writer = new PdfWriter(disclosure, fonts)) {
      writer.write();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void write() throws IOException {
    page(false);
    y -= 170;
    centered(disclosure.agency(), 22);
    y -= 14;
    centered(disclosure.title(), 22);
    page(false);
    boolean afterTable = false;
    for (Block block : disclosure.blocks()) {
      if (afterTable && !(block instanceof Block.Table)) {
        page(false);
      }
      afterTable = block instanceof Block.Table;
      if (block instanceof Block.Heading heading) {
        room(60);
        y -= 8;
        line(heading.text(), 13, MARGIN);
        y -= 4;
      } else if (block instanceof Block.Paragraph paragraph) {
        for (String line : face.lines("　　" + disclosure.spoken(paragraph).text(), BODY, width - 2 * MARGIN)) {
          room(20);
          y -= 6;
          line(line, BODY, MARGIN);
        }
      } else if (block instanceof Block.Table table) {
        table(table);
      }
    }
    endPage();
  }

  private void table(Block.Table table) throws IOException {
    Grid grid = disclosure.grid(table);
    Setting upright = new Setting(grid, disclosure.look().size());
    Setting setting = upright;
    boolean across = upright.least() > PDRectangle.A4.getWidth() - 2 * MARGIN;
    double room = (across ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth()) - 2 * MARGIN;
    while (setting.least() > room && setting.size - 0.5 >= LEAST_SIZE) {
      setting = new Setting(grid, setting.size - 0.5);
    }
    boolean fits = setting.least() <= room;
    List<List<Integer>> parts = fits ? List.of(IntStream.range(0, grid.columns()).boxed().toList()) : upright.beside(room);
    if (table.caption().place() == Caption.Place.PAGE_BEFORE) {
      page(false);
      y -= 260;
      centered(table.caption().number(), 16);
      centered(table.caption().title(), 20);
    }
    for (List<Integer> columns : parts) {
      boolean first = columns == parts.get(0);
      page(across);
      if (first) {
        above(table.caption());
      }
      rows(grid, new Part(grid, fits ? setting : upright, columns, room));
      if (first) {
        below(table.caption());
      }
    }
    for (String note : table.notes()) {
      for (String line : face.lines(note, 9, width - 2 * MARGIN)) {
        room(14);
        line(line, 9, MARGIN);
      }
    }
  }

  private void above(Caption caption) throws IOException {
    if (caption.place() == Caption.Place.INSIDE) {
      return;
    }
    if (caption.place() == Caption.Place.NUMBER_ABOVE && !caption.number().isEmpty()) {
      line(caption.number(), 9, MARGIN);
    }
    if (caption.place() == Caption.Place.NUMBER_ABOVE || caption.place() == Caption.Place.ONE_LINE) {
      centered((caption.place() == Caption.Place.ONE_LINE ? caption.number() : "") + caption.title(), 15);
      y -= 5;
    }
    if (!caption.left().isEmpty() || !caption.unit().isEmpty()) {
      y -= 11.7;
      face.write(content, caption.left(), 9, MARGIN, y);
      face.write(content, caption.unit(), 9, width - MARGIN - face.width(caption.unit(), 9), y);
    }
    y -= 5;
  }

  private void below(Caption caption) throws IOException {
    y -= 6;
    if (caption.place() == Caption.Place.BELOW) {
      room(40);
      centered(caption.number() + caption.title(), 12);
    }
  }

  /** Draws the rows of a part over as many pages as they need. */
  private void rows(Grid grid, Part part) throws IOException {
    int first = 0;
    while (first < grid.rows()) {
      boolean heads = first > 0 && disclosure.look().repeatHeads();
      if (heads) {
        part.draw(0, grid.headRows());
      }
      int end = first;
      double left = y - MARGIN;
      while (end < grid.rows() && left >= part.heights[end]) {
        left -= part.heights[end++];
      }
      if (end == first) {
        throw new IllegalStateException(disclosure.id() + ": row " + first + " is higher than a page");
      }
      part.draw(first, end);
      first = end;
      if (first < grid.rows()) {
        page(width > height);
      }
    }
  }

  /** The columns of a grid at a size of type. */
  private final class Setting {
    private final Grid grid;
    private final double size;
    private final double[] least;

    Setting(Grid grid, double size) {
      this.grid = grid;
      this.size = size;
      least = new double[grid.columns()];
      for (int column = 0; column < least.length; column++) {
        least[column] = grid.widths().get(column) * size + padding() * 2;
      }
      for (Grid.Cell cell : grid.cells()) {
        if (cell.across() == 1 && grid.widths().get(cell.column()) == 0) {
          double needed = cell.kind() == Grid.Kind.FIGURE ? face.width(cell.text(), size) : size * Math.min(3, cell.text().length());
          least[cell.column()] = Math.max(least[cell.column()], needed + padding() * 2 + 1);
        }
      }
    }

    double padding() {
      return size * 0.3;
    }

    double least() {
      return Arrays.stream(least).sum();
    }

    /** The columns of each page where a table goes on beside itself. */
    List<List<Integer>> beside(double room) {
      List<Integer> labels = IntStream.range(0, grid.labelColumns()).boxed().toList();
      List<List<Integer>> parts = new ArrayList<>();
      List<Integer> part = new ArrayList<>();
      double used = 0;
      for (int column = 0; column < least.length; column++) {
        if (used + least[column] > room) {
          parts.add(part);
          part = new ArrayList<>(disclosure.look().repeatLabels() ? labels : List.of());
          used = part.stream().mapToDouble(label -> least[label]).sum();
        }
        part.add(column);
        used += least[column];
      }
      parts.add(part);
      return parts;
    }
  }

  /** Some columns of a grid, laid out for a width. */
  private final class Part {
    private final Grid grid;
    private final Setting setting;
    private final List<Integer> columns;
    private final double[] xs;
    private final double[] heights;

    Part(Grid grid, Setting setting, List<Integer> columns, double room) {
      this.grid = grid;
      this.setting = setting;
      this.columns = columns;
      double used = columns.stream().mapToDouble(column -> setting.least[column]).sum();
      // A page that is not nearly filled stays so: the rest of a table is not spread out.
      double stretch = used < room * 0.45 && columns.size() < grid.columns() ? 1.3 : room / used;
      xs = new double[columns.size() + 1];
      xs[0] = MARGIN;
      for (int index = 0; index < columns.size(); index++) {
        xs[index + 1] = xs[index] + setting.least[columns.get(index)] * stretch;
      }
      heights = heights();
    }

    private double leading() {
      return setting.size * 1.25;
    }

    /** The rows are as high as their cells ask for; a tall cell stretches the last of its rows. */
    private double[] heights() {
      double[] heights = new double[grid.rows()];
      Arrays.fill(heights, setting.size * disclosure.look().rowHeight());
      List<Grid.Cell> cells = grid.cells().stream().filter(this::isHere).sorted(Comparator.comparingInt(Grid.Cell::down)).toList();
      for (Grid.Cell cell : cells) {
        double needed = lines(cell).size() * leading() + setting.size * 0.5;
        double present = Arrays.stream(heights, cell.row(), cell.lastRow() + 1).sum();
        heights[cell.lastRow()] += Math.max(0, needed - present);
      }
      return heights;
    }

    private boolean isHere(Grid.Cell cell) {
      return columns.stream().anyMatch(column -> column >= cell.column() && column <= cell.lastColumn());
    }

    private double left(Grid.Cell cell) {
      return xs[IntStream.range(0, columns.size()).filter(index -> columns.get(index) >= cell.column()).findFirst().orElseThrow()];
    }

    private double right(Grid.Cell cell) {
      return xs[1 + IntStream.range(0, columns.size()).filter(index -> columns.get(index) <= cell.lastColumn()).max().orElseThrow()];
    }

    private List<String> lines(Grid.Cell cell) {
      return cell.text().isEmpty() ? List.of() : face.lines(cell.text(), setting.size, right(cell) - left(cell) - 2 * setting.padding());
    }

    /** Draws rows from the current height on; the words of a tall cell that is cut run on in the next run of rows. */
    void draw(int first, int end) throws IOException {
      double[] ys = new double[end - first + 1];
      ys[0] = y;
      for (int row = first; row < end; row++) {
        ys[row - first + 1] = ys[row - first] - heights[row];
      }
      for (Grid.Cell cell : grid.cells()) {
        if (cell.lastRow() < first || cell.row() >= end || !isHere(cell)) {
          continue;
        }
        double top = ys[Math.max(cell.row(), first) - first];
        double bottom = ys[Math.min(cell.lastRow() + 1, end) - first];
        List<String> lines = lines(cell);
        int begin = cell.row() < first ? Math.min(lines.size(), capacity(cell.row(), first)) : 0;
        int stop = cell.lastRow() >= end ? Math.min(lines.size(), capacity(cell.row(), end)) : lines.size();
        write(cell, lines.subList(begin, stop), (top + bottom) / 2);
        frame(cell, left(cell), right(cell), top, bottom);
      }
      if (disclosure.look().rules() == Look.Rules.THREE_LINES) {
        if (first == 0) {
          rule(xs[0], ys[0], xs[xs.length - 1], ys[0], 1);
        }
        if (first < grid.headRows() && end >= grid.headRows()) {
          double under = ys[grid.headRows() - first];
          rule(xs[0], under, xs[xs.length - 1], under, 0.5);
        }
        if (end == grid.rows()) {
          rule(xs[0], ys[end - first], xs[xs.length - 1], ys[end - first], 1);
        }
      }
      y = ys[end - first];
    }

    private int capacity(int first, int end) {
      return (int) ((Arrays.stream(heights, first, end).sum() - setting.size * 0.25) / leading());
    }

    private void write(Grid.Cell cell, List<String> lines, double middle) throws IOException {
      double baseline = middle + lines.size() * leading() / 2 - setting.size;
      for (String line : lines) {
        double slack = right(cell) - left(cell) - 2 * setting.padding() - face.width(line, setting.size);
        boolean longWords = cell.kind() == Grid.Kind.HEAD && lines.size() > 3 && cell.row() >= grid.headRows();
        double shift = cell.kind() == Grid.Kind.FIGURE ? slack : cell.kind() == Grid.Kind.LABEL || longWords ? 0 : slack / 2;
        face.write(content, line, setting.size, left(cell) + setting.padding() + shift, baseline);
        baseline -= leading();
      }
    }

    private void frame(Grid.Cell cell, double left, double right, double top, double bottom) throws IOException {
      switch (disclosure.look().rules()) {
        case LATTICE, FILLED_LATTICE -> {
          rule(left, top, right, top, 0.5);
          rule(left, bottom, right, bottom, 0.5);
          rule(left, top, left, bottom, 0.5);
          rule(right, top, right, bottom, 0.5);
        }
        case OPEN_SIDES -> {
          rule(left, top, right, top, 0.5);
          rule(left, bottom, right, bottom, 0.5);
          if (right < xs[xs.length - 1]) {
            rule(right, top, right, bottom, 0.5);
          }
        }
        case ROWS_ONLY -> {
          rule(left, bottom, right, bottom, 0.5);
          if (cell.row() == 0) {
            rule(left, top, right, top, 0.5);
          }
        }
        case THREE_LINES -> {
          if (cell.kind() == Grid.Kind.HEAD && cell.across() > 1 && cell.row() < grid.headRows()) {
            rule(left + 3, bottom, right - 3, bottom, 0.5);
          }
        }
        case NONE -> {
          // Words only.
        }
      }
    }
  }

  private void rule(double x1, double y1, double x2, double y2, double thickness) throws IOException {
    if (disclosure.look().rules() == Look.Rules.FILLED_LATTICE) {
      content.addRect((float) x1, (float) y2, (float) (x2 - x1 + thickness), (float) (y1 - y2 + thickness));
      content.fill();
    } else {
      content.setLineWidth((float) thickness);
      content.moveTo((float) x1, (float) y1);
      content.lineTo((float) x2, (float) y2);
      content.stroke();
    }
  }

  private void centered(String text, double size) throws IOException {
    for (String line : face.lines(text, size, width - 2 * MARGIN)) {
      line(line, size, (width - face.width(line, size)) / 2);
    }
  }

  private void line(String text, double size, double x) throws IOException {
    y -= size * 1.35;
    face.write(content, text, size, x, y);
  }

  private void room(double points) throws IOException {
    if (y - points < MARGIN) {
      page(width > height);
    }
  }

  /** A fresh page; the current one where nothing is on it yet. */
  private void page(boolean across) throws IOException {
    if (content != null && y == height - MARGIN && across == width > height) {
      return;
    }
    if (content != null && y == height - MARGIN) {
      content.close();
      content = null;
      document.removePage(document.getNumberOfPages() - 1);
    }
    endPage();
    PDRectangle a4 = PDRectangle.A4;
    PDPage page = new PDPage(across ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
    document.addPage(page);
    width = page.getMediaBox().getWidth();
    height = page.getMediaBox().getHeight();
    y = height - MARGIN;
    content = new PDPageContentStream(document, page);
  }

  private void endPage() throws IOException {
    if (content != null) {
      String number = "- " + document.getNumberOfPages() + " -";
      face.write(content, number, 9, (width - face.width(number, 9)) / 2, MARGIN / 2);
      content.close();
      content = null;
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
