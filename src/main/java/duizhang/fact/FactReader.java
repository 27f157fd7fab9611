package duizhang.fact;

import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.read.Document;
import java.util.List;
import java.util.Map;

/** Reads the figures of a document's printed tables. */
public final class FactReader {
  private final ListingReader listings;

  public FactReader(Document document, Profile profile) {
    listings = new ListingReader(new FactIds(document), profile);
  }

  /** @param tableId id of the table, stable within the document */
  public TableFacts read(PrintedTable table, String tableId) {
    if (table instanceof PrintedTable.Listing listing) {
      return listings.read(listing, tableId);
    }
    return new TableFacts(List.of(), Map.of(), List.of(), 0, List.of(), List.of());
  }
}
