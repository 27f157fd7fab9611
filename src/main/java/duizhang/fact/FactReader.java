package duizhang.fact;

import duizhang.form.PrintedTable;
import duizhang.form.Profile;
import duizhang.read.Document;

/** Reads the figures of a document's printed tables. */
public final class FactReader {
  private final ListingReader listings;
  private final SheetReader sheets;

  public FactReader(Document document, Profile profile) {
    FactIds ids = new FactIds(document);
    listings = new ListingReader(ids, profile);
    sheets = new SheetReader(ids, profile);
  }

  /** @param tableId id of the table, stable within the document */
  public TableFacts read(PrintedTable table, String tableId) {
    if (table instanceof PrintedTable.Listing listing) {
      return listings.read(listing, tableId);
    }
    return sheets.read((PrintedTable.Sheet) table, tableId);
  }
}
