package duizhang.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A cell to be printed, with the number of rows and columns that it spans. */
record Cell(String text, Align align, int rows, int columns) {
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  static Cell left(String text) {
    return new Cell(text, Align.LEFT, 1, 1);
  }

  static Cell center(String text) {
    return new Cell(text, Align.CENTER, 1, 1);
  }

  static Cell right(String text) {
    return new Cell(text, Align.RIGHT, 1, 1);
  }

  static Cell blank() {
    return center("");
  }

  Cell down(int count) {
    return new Cell(text, align, count, columns);
  }

  Cell across(int count) {
    return new Cell(text, align, rows, count);
  }

  static List<Cell> heads(String... texts) {
    return Arrays.stream(texts).map(Cell::center).toList();
  }

  static List<Cell> amounts(Stream<String> printed) {
    return printed.map(Cell::right).toList();
  }

  /** Joins cells and lists of cells to one row. */
  static List<Cell> row(Object... parts) {
    List<Cell> row = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Cell cell) {
        row.add(cell);
      } else {
        ((List<?>) part).forEach(cell -> row.add((Cell) cell));
      }
    }
    return row;
  }
}
