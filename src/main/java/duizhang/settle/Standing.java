package duizhang.settle;

import duizhang.codes.FormId;
import duizhang.fact.TableFacts;
import duizhang.form.PrintedTable;
import duizhang.rules.FormIdentities;
import duizhang.rules.Identity;
import java.util.List;
import java.util.Locale;

/**
 * How well a reading of a table stands.
 *
 * @param known whether it is a form of the catalogue
 * @param bound value columns that the vocabulary knows
 * @param facts figures it gives
 * @param lost characters of the table that stand in no cell
 * @param stray numbers in its cells that became nothing
 * @param closed identities that hold
 * @param failed identities that do not
 */
record Standing(boolean known, int bound, int facts, int lost, int stray, int closed, int failed) {

  static Standing of(PrintedTable table, TableFacts facts) {
    int lost = table.grid().segments().stream().mapToInt(s -> s.grid().lostCharacters()).sum();
    int closed = 0;
    int failed = 0;
    int stray = 0;
    if (table instanceof PrintedTable.Listing listing) {
      List<Identity> identities = facts.facts().isEmpty() ? List.of() : FormIdentities.of(new ListingShape(listing, facts), facts.facts(), "");
      closed = (int) identities.stream().filter(Identity::holds).count();
      failed = identities.size() - closed;
      stray = (int) listing.grid().cells().stream()
          .filter(cell -> cell.row() >= listing.headRows() && cell.text().matches("(?s).*\\d\\.\\d\\d.*") && !facts.byCell().containsKey(cell))
          .count();
    }
    return new Standing(table.form().ofDepartments(), facts.boundColumns(), facts.facts().size(), lost, stray, closed, failed);
  }

  /** Whether a second opinion is worth asking for. */
  boolean doubtful() {
    return lost > 0 || failed > 0 || stray > 0 || known && facts > 0 && bound == 0;
  }

  /** Whether this reading is worse in nothing and better in something. */
  boolean beats(Standing other) {
    boolean notWorse = (known || !other.known) && bound >= other.bound && facts >= other.facts && lost <= other.lost && stray <= other.stray
        && closed >= other.closed && failed <= other.failed;
    return notWorse && !equals(other);
  }

  String in(String method) {
    return String.format(Locale.ROOT, "%s: %d columns bound, %d facts, %d characters lost, %d numbers stray, %d sums closed, %d failed",
        method, bound, facts, lost, stray, closed, failed);
  }
}
