package duizhang.settle;

import duizhang.fact.TableFacts;
import duizhang.form.PrintedTable;
import java.util.Map;

/**
 * A printed table with the reading that holds.
 *
 * @param id stable within the document
 * @param sequence from 1
 * @param method of the reading
 * @param scores of all readings that were asked, for people
 * @param open for every fact whose column the page leaves open, the columns it may stand in; nothing that rests on one of them is proven
 */
public record SettledTable(
    String id, int sequence, PrintedTable table, TableFacts facts, String method, String scores, int lostCharacters, Map<String, String> open) {
  public SettledTable {
    open = Map.copyOf(open);
  }
}
