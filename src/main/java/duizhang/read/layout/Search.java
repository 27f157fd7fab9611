package duizhang.read.layout;

import duizhang.read.Box;
import java.util.List;

/**
 * Where tables are looked for.
 *
 * @param area all of the page, or the box of a table that is read once more
 * @param free indexes of the glyphs that no table holds yet
 * @param known the frames found before
 */
record Search(Layout layout, Box area, List<Integer> free, List<Frame> known) {
  Search {
    free = List.copyOf(free);
    known = List.copyOf(known);
  }
}
