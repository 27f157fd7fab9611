package duizhang.fact;

import duizhang.codes.Scheme;
import duizhang.form.PlacedCell;
import java.util.List;
import java.util.Map;

/**
 * What one table gives.
 *
 * @param byCell the id of the fact that a cell became
 * @param rows what every body row is, with or without figures
 * @param boundColumns how many value columns the vocabulary knows
 */
public record TableFacts(
    List<Fact> facts, Map<PlacedCell, String> byCell, List<RowKey> rows, int boundColumns, List<Project> projects, List<Indicator> indicators) {
  /** A row of one panel. {@code code} is null where it has none. */
  public record RowKey(int row, int panel, Scheme scheme, String code) {}

  public TableFacts {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
    byCell = Map.copyOf(byCell);
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
  }

  /** The same with other words about the same facts. */
  public TableFacts with(List<Fact> newFacts) {
    return new TableFacts(newFacts, byCell, rows, boundColumns, projects, indicators);
  }
}
