package duizhang.read.text;

import java.util.List;

/** Finds tables in lines that nothing but the words of a form, which this room does not know, shows to be tables. */
@FunctionalInterface
public interface LineTableFinder {
  /**
   * The tables in some lines of a page. What a table claims, the finders after this one do not see.
   *
   * @param free the lines that no other table claims, top to bottom, blank lines among them
   */
  List<TextTable> find(List<PrintedLine> free);
}
