package duizhang.settle;

import duizhang.fact.FactReader;
import duizhang.fact.TableFacts;
import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.form.ProfileReader;
import duizhang.form.StackedGrid;
import duizhang.form.TableReader;
import duizhang.read.Document;
import duizhang.read.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Settles a document: reads its tables and keeps the readings that hold. */
public final class Judge {
  private final TableReader reader = new TableReader();
  private final ProfileReader profiles = new ProfileReader();

  public Settlement settle(Document document) {
    List<PrintedTable> tables = reader.read(document, Region::first);
    Profile profile = profiles.read(document, tables);
    FactReader facts = new FactReader(document, profile);
    List<SettledTable> settled = new ArrayList<>();
    int sequence = 0;
    for (PrintedTable table : tables) {
      sequence++;
      String id = String.format(Locale.ROOT, "%s-%03d", document.source().documentId(), sequence);
      TableFacts read = facts.read(table, id);
      int lost = table.grid().segments().stream().mapToInt(s -> s.grid().lostCharacters()).sum();
      settled.add(new SettledTable(id, sequence, table, read, method(table.grid()), scores(table, read, lost), lost));
    }
    return new Settlement(document, profile, settled);
  }

  private static String method(StackedGrid grid) {
    return String.join("+", grid.segments().stream().map(s -> s.grid().method()).distinct().toList());
  }

  private static String scores(PrintedTable table, TableFacts facts, int lost) {
    return String.format(Locale.ROOT, "%s: bound %d, lost %d", method(table.grid()), facts.boundColumns(), lost);
  }
}
