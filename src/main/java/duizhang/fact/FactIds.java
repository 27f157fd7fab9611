package duizhang.fact;

import duizhang.form.PlacedCell;
import duizhang.read.Box;
import duizhang.read.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Ids of facts: a hash of the file's bytes, the page and the place of the number; indexes of rows and runs play no part. */
public final class FactIds {
  private final Document document;

  public FactIds(Document document) {
    this.document = document;
  }

  String id(PlacedCell cell) {
    return id(cell.page(), cell.tokens().get(0));
  }

  /** The id of what the token {@code token} of page {@code page} becomes. */
  public String id(int page, int token) {
    Box box = document.pages().get(page - 1).tokens().get(token).box();
    return hash(document.source().sha256()
        + String.format(Locale.ROOT, "|%d|%.1f|%.1f|%.1f|%.1f", page, box.left(), box.top(), box.right(), box.bottom()));
  }

  /** The id of the project whose form begins with this cell. */
  String project(PlacedCell first) {
    Box box = first.box();
    return hash(document.source().sha256()
        + String.format(Locale.ROOT, "|project|%d|%.1f|%.1f|%.1f|%.1f", first.page(), box.left(), box.top(), box.right(), box.bottom()));
  }

  static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
