package duizhang.settle;

import duizhang.codes.DocumentKind;
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
    List<PrintedTable> printed = reader.read(document, Region::first);
    Profile profile = profiles.read(document, printed);
    List<PrintedTable> tables = profile.kind() == DocumentKind.GOVERNMENT_REPORT ? printed.stream().map(Judge::asOther).toList() : printed;
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

  /** A government's own accounts use the words of the departments' forms for other things: their tables are kept whole, as none of the forms. */
  private static PrintedTable asOther(PrintedTable table) {
    return table instanceof PrintedTable.Listing l
        ? new PrintedTable.Listing("other", l.caption(), l.grid(), l.repeatedHeads(), l.headRows(), l.numberRow(), l.panels(), l.columns())
        : table;
  }

  private static String method(StackedGrid grid) {
    return String.join("+", grid.segments().stream().map(s -> s.grid().method()).distinct().toList());
  }

  private static String scores(PrintedTable table, TableFacts facts, int lost) {
    return String.format(Locale.ROOT, "%s: bound %d, lost %d", method(table.grid()), facts.boundColumns(), lost);
  }
}
