package duizhang.read.text;

import java.util.List;
import java.util.function.Function;

/** Finds tables in lines that nothing but the words of a form, which this room does not know, shows to be tables. */
@FunctionalInterface
public interface LineTableFinder {
  /**
   * The tables in the lines of a text, page by page. What a table claims, the finders after this one do not see. A table that goes on over pages is
   * one table on each of them.
   *
   * @param pages the lines of each page that no other table claims, top to bottom, blank lines among them
   */
  List<List<TextTable>> find(List<List<PrintedLine>> pages);

  /** A finder that looks at each page alone. */
  static LineTableFinder byPage(Function<List<PrintedLine>, List<TextTable>> finder) {
    return pages -> pages.stream().map(finder).toList();
  }
}
