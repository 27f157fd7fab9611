package duizhang.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The edges of all cells of a table, in twentieths of a point, numbered from the left: a column goes from one to the next. */
final class Edges {
  /** Edges that are nearer to each other than this are one edge. */
  private static final int SAME = 60;

  private final List<Integer> places = new ArrayList<>();

  /** @param printed the left and right edges of all cells */
  Edges(TreeSet<Integer> printed) {
    for (int edge : printed) {
      if (places.isEmpty() || edge - places.get(places.size() - 1) > SAME) {
        places.add(edge);
      }
    }
  }

  /** The number of the edge at {@code place}. */
  int number(int place) {
    int low = 0;
    int high = places.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (places.get(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
