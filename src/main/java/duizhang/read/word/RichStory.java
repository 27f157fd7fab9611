package duizhang.read.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Paragraphs and tables of a rich text in the making: of its body, or of a text box. Levels count the tables around a paragraph. */
final class RichStory {
  /** The columns of a row that says none, twentieths of a point. */
  private static final int UNSAID = 1440;

  /** Tables within tables, deeper than anybody writes. */
  private static final int MOST_LEVELS = 50;

  private final Flow body = new Flow();

  /** The tables that are open, the outermost first. */
  private final List<Table> open = new ArrayList<>();

  /** What a row of a level is said to be, the outermost first. */
  private final List<RowShape> shapes = new ArrayList<>();

  private StringBuilder text = new StringBuilder();
  private Flow beside = new Flow();

  /** A cell of a row as its table says it: how far it goes to the right, in twentieths of a point, and what it is merged with. */
  private record CellShape(int right, boolean widens, TableBuilder.Vertical vertical) {}

  /** The cells of a row as its table says them. */
  private static final class RowShape {
    private final List<CellShape> cells = new ArrayList<>();
    private int left;
    private boolean widens;
    private TableBuilder.Vertical vertical = TableBuilder.Vertical.NONE;

    CellShape cell(int number) {
      if (number < cells.size()) {
        return cells.get(number);
      }
      int last = cells.isEmpty() ? left : cells.get(cells.size() - 1).right();
      return new CellShape(last + UNSAID * (number - cells.size() + 1), false, TableBuilder.Vertical.NONE);
    }

    void ends(int right) {
      cells.add(new CellShape(right, widens, vertical));
      widens = false;
      vertical = TableBuilder.Vertical.NONE;
    }
  }

  private record Row(RowShape shape, List<Flow> cells) {}

  /** A table that is open, its last row and the last cell of that. */
  private static final class Table {
    private final List<Row> rows = new ArrayList<>();
    private List<Flow> row = new ArrayList<>();
    private Flow cell = new Flow();

    void endCell() {
      row.add(cell);
      cell = new Flow();
    }

    void endRow(RowShape shape) {
      rows.add(new Row(shape, row));
      row = new ArrayList<>();
    }

    void end(Flow flow) throws IOException {
      if (!cell.isEmpty()) {
        endCell();
      }
      if (!row.isEmpty()) {
        endRow(rows.isEmpty() ? new RowShape() : rows.get(rows.size() - 1).shape());
      }
      TreeSet<Integer> printed = new TreeSet<>();
      for (Row each : rows) {
        printed.add(each.shape().left);
        for (int i = 0; i < each.cells().size(); i++) {
          printed.add(each.shape().cell(i).right());
        }
      }
      Edges edges = new Edges(printed);
      TableBuilder built = new TableBuilder();
      for (Row each : rows) {
        built.row();
        put(each, edges, built);
      }
      built.end(flow);
    }

    private static void put(Row row, Edges edges, TableBuilder built) throws IOException {
      int column = edges.number(row.shape().left);
      for (int i = 0; i < row.cells().size(); i++) {
        CellShape shape = row.shape().cell(i);
        int span = Math.max(1, edges.number(shape.right()) - column);
        if (column + span > TableBuilder.MOST_COLUMNS) {
          throw new IOException("a table of more than " + TableBuilder.MOST_COLUMNS + " columns");
        }
        if (shape.widens()) {
          built.widen(span);
        } else {
          built.cell(column, span, shape.vertical(), row.cells().get(i));
        }
        column += span;
      }
    }
  }

  void append(String printed) {
    text.append(printed);
  }

  /** Where what a text box or an object shows goes: behind the paragraph. */
  Flow beside() {
    return beside;
  }

  /** Ends a paragraph. */
  void endParagraph(int level) throws IOException {
    Flow flow = at(level);
    flow.line(text.toString());
    endText(flow);
  }

  void endCell(int level) throws IOException {
    Flow flow = at(level);
    if (!text.isEmpty()) {
      flow.line(text.toString());
    }
    endText(flow);
    open.get(level - 1).endCell();
  }

  private void endText(Flow flow) {
    flow.addAll(beside);
    text = new StringBuilder();
    beside = new Flow();
  }

  void endRow(int level) throws IOException {
    at(level);
    open.get(level - 1).endRow(shape(level));
  }

  /** Begins to say what the rows of a level are. */
  void beginShape(int level) {
    shape(level);
    shapes.set(level - 1, new RowShape());
  }

  /** Says a property of the rows of a level, or of the next of their cells; others are passed over. */
  void say(int level, String word, int number) {
    RowShape shape = shape(level);
    switch (word) {
      case "trleft" -> shape.left = number;
      case "clmrg" -> shape.widens = true;
      case "clvmgf" -> shape.vertical = TableBuilder.Vertical.BEGINS;
      case "clvmrg" -> shape.vertical = TableBuilder.Vertical.GOES_ON;
      case "cellx" -> shape.ends(number);
      default -> {}
    }
  }

  private RowShape shape(int level) {
    while (shapes.size() < level) {
      shapes.add(new RowShape());
    }
    return shapes.get(level - 1);
  }

  /** Opens and closes tables until {@code level} are open; gives what the next paragraph goes to. */
  private Flow at(int level) throws IOException {
    if (level > MOST_LEVELS) {
      throw new IOException("tables deeper than " + MOST_LEVELS);
    }
    while (open.size() > level) {
      Table table = open.remove(open.size() - 1);
      table.end(open.isEmpty() ? body : open.get(open.size() - 1).cell);
    }
    while (open.size() < level) {
      open.add(new Table());
    }
    return level == 0 ? body : open.get(level - 1).cell;
  }

  /** All of it. */
  Flow end() throws IOException {
    Flow flow = at(0);
    if (!text.isEmpty()) {
      flow.line(text.toString());
    }
    endText(flow);
    return flow;
  }
}
