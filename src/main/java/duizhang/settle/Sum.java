package duizhang.settle;

import java.util.List;

/**
 * An identity over places of a table whose numbers may stand elsewhere: the number at {@code total} is the sum of those at {@code parts}.
 *
 * @param rule id of the rule
 */
record Sum(String rule, Place total, List<Place> parts) {
  /** A row and a column of the table. */
  record Place(int row, int column) {}

  /** How an assignment of numbers to places keeps a sum. */
  enum Verdict {
    /** It closes, blank places being zero. */
    CLOSED,
    /** Only one side of it is printed: nothing can be said. */
    ONE_SIDED,
    /** Both sides are printed and differ. */
    BROKEN
  }

  Sum {
    parts = List.copyOf(parts);
  }
}
