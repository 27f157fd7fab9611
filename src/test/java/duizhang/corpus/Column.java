package duizhang.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A head of a table with the heads below it.
 *
 * @param role of the column; that of a head with heads below does not matter
 * @param width of a column of words, relative to the others; columns of figures are as wide as their figures
 */
record Column(String text, Role role, double width, Meaning meaning, List<Column> below) {
  /** What stands in a column. */
  enum Role {
    /** words of the row, one cell each */
    LABEL,
    /** words of the row; equal words of neighbouring rows are one tall cell */
    TALL_LABEL,
    /** words beside a row that do not name it; the last of its words */
    REMARK,
    FIGURE
  }

  Column {
    below = List.copyOf(below);
  }

  static Column label(String text, double width) {
    return new Column(text, Role.LABEL, width, Meaning.NONE, List.of());
  }

  static Column tall(String text, double width) {
    return new Column(text, Role.TALL_LABEL, width, Meaning.NONE, List.of());
  }

  static Column remark(String text, double width) {
    return new Column(text, Role.REMARK, width, Meaning.NONE, List.of());
  }

  static Column figure(String text, Object... says) {
    return figure(text, Meaning.is(says));
  }

  static Column figure(String text, Meaning meaning) {
    return new Column(text, Role.FIGURE, 0, meaning, List.of());
  }

  static Column over(String text, Column... below) {
    return over(text, Meaning.NONE, below);
  }

  static Column over(String text, Meaning meaning, Column... below) {
    return new Column(text, Role.FIGURE, 0, meaning, Arrays.asList(below));
  }

  static List<Column> join(List<Column> first, Column... others) {
    return Stream.concat(first.stream(), Stream.of(others)).toList();
  }

  Stream<Column> leaves() {
    return below.isEmpty() ? Stream.of(this) : below.stream().flatMap(Column::leaves);
  }

  int depth() {
    return 1 + below.stream().mapToInt(Column::depth).max().orElse(0);
  }

  boolean isFigure() { return role == Role.FIGURE; }

  boolean isLabel() { return role == Role.LABEL || role == Role.TALL_LABEL; }
}
