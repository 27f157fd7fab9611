package duizhang.read.layout;

import java.util.List;

/** One way to find tables in glyphs and rules. A finder reads what it is given and changes nothing; what it finds depends on nothing else. */
@FunctionalInterface
interface TableFinder {
  /** The tables of the area that this way can tell, top to bottom, then left to right. */
  List<FoundTable> find(Search search);
}
