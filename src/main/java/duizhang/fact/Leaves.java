package duizhang.fact;

import duizhang.codes.FormCatalogue;
import duizhang.codes.FormId;
import duizhang.codes.FormTrait;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.form.PrintedTable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Which figures of a table are leaves: summed, they count nothing twice. */
final class Leaves {
  private static final Set<String> FUNDS = Set.of(Measure.GENERAL_BUDGET.name(), Measure.GOVERNMENT_FUND.name(), Measure.STATE_CAPITAL.name());

  private final Set<String> parents = new HashSet<>();
  private final Set<String> divided = new HashSet<>();
  private final Set<Integer> deeper = new HashSet<>();

  Leaves(PrintedTable.Listing table, List<Fact> facts) {
    boolean summary = FormCatalogue.standard().has(table.form(), FormTrait.SUMMARY);
    for (Fact fact : facts) {
      if (fact.code() != null && (fact.scheme() == Scheme.FUNCTION || fact.scheme() == Scheme.ECONOMIC)) {
        for (int length = 3; length < fact.code().length(); length += 2) {
          parents.add(fact.scheme() + fact.code().substring(0, length));
        }
      } else if (fact.scheme() == Scheme.THREE_PUBLIC && fact.code().startsWith("VEHICLE_")) {
        parents.add(fact.scheme() + "VEHICLES");
      } else if (summary && fact.scheme() == Scheme.LINE && !fact.ofWhich() && FUNDS.contains(fact.code())) {
        parents.add(fact.scheme() + Measure.APPROPRIATION.name());
      } else if (fact.source() != null && !fact.total()) {
        divided.add(fact.source());
      }
    }
    if (table.form() == FormId.PROCUREMENT || table.form() == FormId.PURCHASED_SERVICES) {
      nested(table, facts);
    }
  }

  /** Rows that nest by the columns of their labels: a row is divided where the next one reaches further to the right. */
  private void nested(PrintedTable.Listing table, List<Fact> facts) {
    TreeMap<Integer, Integer> depths = new TreeMap<>();
    facts.forEach(fact -> depths.put(fact.row(), table.depth(fact.row())));
    depths.forEach((row, depth) -> {
      Integer next = depths.higherKey(row);
      if (next != null && depths.get(next) > depth) {
        deeper.add(row);
      }
    });
  }

  boolean leaf(Fact fact) {
    if (fact.total()) {
      // A source that prints its 小计 and none of its kinds.
      return fact.source() != null && !divided.contains(fact.source());
    }
    return fact.scheme() != Scheme.TOTAL && !parents.contains(fact.scheme() + Objects.toString(fact.code(), "")) && !deeper.contains(fact.row());
  }
}
