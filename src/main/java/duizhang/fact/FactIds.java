package duizhang.fact;

import duizhang.codes.Sha256;
import duizhang.form.PlacedCell;
import duizhang.read.Box;
import duizhang.read.Document;
import duizhang.read.Page;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Ids of facts: a hash of the file's bytes, the page and the place of the number; indexes of rows and runs play no part. */
public final class FactIds {
  private final Document document;
  private final Map<Integer, String[]> pages = new HashMap<>();

  public FactIds(Document document) {
    this.document = document;
  }

  String id(PlacedCell cell) {
    return id(cell.page(), cell.tokens().get(0));
  }

  /** The id of what the token {@code token} of page {@code page} becomes. */
  public String id(int page, int token) {
    String[] places = pages.computeIfAbsent(page, number -> places(document.pages().get(number - 1)));
    return hash(document.source().sha256() + "|" + page + places[token]);
  }

  /** Where the numbers of a page stand; several in one place, as those of a sentence in the cell of a workbook, are counted. */
  private static String[] places(Page page) {
    Map<String, Integer> taken = new HashMap<>();
    String[] places = new String[page.tokens().size()];
    for (int i = 0; i < places.length; i++) {
      Box box = page.tokens().get(i).box();
      String place = String.format(Locale.ROOT, "|%.1f|%.1f|%.1f|%.1f", box.left(), box.top(), box.right(), box.bottom());
      int before = taken.merge(place, 1, Integer::sum) - 1;
      places[i] = before == 0 ? place : place + "|" + before;
    }
    return places;
  }

  /** The id of the project whose form begins with this cell. */
  String project(PlacedCell first) {
    Box box = first.box();
    return hash(document.source().sha256()
        + String.format(Locale.ROOT, "|project|%d|%.1f|%.1f|%.1f|%.1f", first.page(), box.left(), box.top(), box.right(), box.bottom()));
  }

  static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8)), 0, 10);
  }
}
