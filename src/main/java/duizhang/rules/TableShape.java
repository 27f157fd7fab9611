package duizhang.rules;

import duizhang.codes.Scheme;
import duizhang.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the blank places of a table are: an identity proves the place of a number only where the number could not stand elsewhere. */
public interface TableShape {
  /** How many rows of the body carry figures. */
  int bodyRows();

  /** Whether a value column of this row other than those of {@code total} and {@code parts} is blank. */
  boolean blankInRow(Fact total, List<Fact> parts);

  /** Whether a row below {@code parent}'s code, at the level of {@code children}, is blank in their column. */
  boolean blankChild(Fact parent, List<Fact> children);

  /** Whether a row at the top level is blank in the column of {@code tops}. */
  boolean blankTop(Fact total, List<Fact> tops);

  /** Whether a line of the panel is blank in the column of {@code lines}. */
  boolean blankLine(List<Fact> lines);

  /** Whether a row from {@code first} to {@code last} is blank in the column of {@code fact}. */
  default boolean blankBetween(int first, int last, Fact fact) {
    return false;
  }

  /** Whether a row is blank in the column of {@code fact}. */
  default boolean blankAt(int row, Fact fact) {
    return blankBetween(row, row, fact);
  }

  /** How far to the right the labels of a row reach: forms that nest their rows give each level columns of its own. */
  default int depth(int row) {
    return 0;
  }

  /** How deep the label of a row lies by its numbering, from 0; rows without numbering lie below all that have one. */
  default int level(int row) {
    return 0;
  }

  /** The level of rows without numbering. */
  default int plainLevel() {
    return 0;
  }

  /** Which panel a column stands in, from 0. */
  default int panel(int column) {
    return 0;
  }

  /** By the index of a total column, the columns beside it that are its parts by their heads or by the formula printed over it. */
  default Map<Integer, List<Integer>> columnSums() {
    return Map.of();
  }

  /** Whether the items of the table stand under each other instead of beside each other. */
  default boolean vertical(Fact fact) {
    return fact.scheme() == Scheme.THREE_PUBLIC && fact.columnLabel() != null && rowsOfItems().contains(fact.row()) && rowsOfItems().size() > 2;
  }

  /** Rows whose labels name items of their own. */
  default Set<Integer> rowsOfItems() {
    return new HashSet<>();
  }
}
