package duizhang.store;

import static duizhang.schema.Column.*;

import duizhang.codes.FindingKind;
import duizhang.codes.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;

/** Where the part of each document lies in what was published last, and whether it would be the same today. */
public final class PartStore {
  /** Rules whose results are of several documents, as a pattern of SQL: they come and go with other documents than the one that has them. */
  public static final String BETWEEN_DOCUMENTS = "XDC-%";

  private static final String CURRENT = " JOIN document d ON d.document_id = c.document_id AND d.run_id = c.run_id AND d.is_current ";

  private final JdbcOperations database;

  public PartStore(JdbcOperations database) {
    this.database = database;
  }

  /**
   * The part of one document in all files.
   *
   * @param mark a digest of all that decides what it is
   * @param places by file
   */
  public record Part(String documentId, String mark, Map<String, Place> places) {
    public Part {
      places = Map.copyOf(places);
    }
  }

  /** Bytes of a file, or of a file of its own its size and when it was changed last (nanoseconds). */
  public record Place(long from, long length) {}

  /**
   * A file as it looked when it was published.
   *
   * @param mark what else its content follows from, or empty
   */
  public record PublishedFile(String name, String mark, long size, long modified, String key) {}

  /** What is known of the last publication. */
  public record Publication(Map<String, Part> parts, Map<String, PublishedFile> files) {
    public static final Publication NONE = new Publication(Map.of(), Map.of());

    public Publication {
      parts = Map.copyOf(parts);
      files = Map.copyOf(files);
    }
  }

  public Publication last() {
    Map<String, Part> parts = new HashMap<>();
    database.query(
        "SELECT document_id, mark, places FROM published_part",
        row -> {
          parts.put(DOCUMENT_ID.text(row), new Part(DOCUMENT_ID.text(row), MARK.text(row), places(PLACES.text(row))));
        });
    Map<String, PublishedFile> files = new HashMap<>();
    database.query(
        "SELECT name, mark, size, modified, file_key FROM published_file",
        row -> {
          files.put(
              NAME.text(row),
              new PublishedFile(NAME.text(row), MARK.text(row), SIZE.longNumber(row), MODIFIED.longNumber(row), FILE_KEY.text(row)));
        });
    return new Publication(parts, files);
  }

  /** Expects a transaction around it. */
  public void replace(Publication publication) {
    database.update("DELETE FROM published_part");
    database.update("DELETE FROM published_file");
    database.batchUpdate(
        "INSERT INTO published_part (document_id, mark, places) VALUES (?, ?, ?)",
        publication.parts().values().stream().map(part -> new Object[]{part.documentId(), part.mark(), text(part.places())}).toList());
    database.batchUpdate(
        "INSERT INTO published_file (name, mark, size, modified, file_key) VALUES (?, ?, ?, ?, ?)",
        publication.files().values().stream().map(file -> new Object[]{file.name(), file.mark(), file.size(), file.modified(), file.key()}).toList());
  }

  /**
   * Of each current document a digest of all that its part of what is published is made of, in the order of their ids. Its rows are those of its version;
   * only its agency and what comparing documents gave are others' matter.
   *
   * @param programVersion of all that decides what is made of the same rows
   */
  public Map<String, String> marks(String programVersion) {
    Map<String, MessageDigest> digests = new TreeMap<>();
    database.query(
        "SELECT d.document_id, d.run_id, d.path, d.agency_id, a.name, a.region_code FROM document d LEFT JOIN agency a ON a.agency_id = d.agency_id"
            + " WHERE d.is_current",
        row -> {
          MessageDigest digest = digests.computeIfAbsent(DOCUMENT_ID.text(row), id -> Sha256.begin());
          PublicationStore.add(digest, programVersion);
          PublicationStore.addRow(digest, row);
        });
    add(
        digests, "SELECT c.document_id, c.check_id, c.rule, c.instance, c.level, c.printed, c.computed, c.difference, c.page, c.message, c.cause"
            + " FROM check_result c" + CURRENT + "WHERE c.rule LIKE ? ORDER BY c.document_id, c.check_id",
        BETWEEN_DOCUMENTS);
    add(
        digests, "SELECT c.document_id, o.check_id, o.sequence, o.operand_id, o.role, o.sign"
            + " FROM check_result c" + CURRENT + "JOIN check_operand o ON o.document_id = c.document_id AND o.run_id = c.run_id AND o.check_id = c.check_id"
            + " WHERE c.rule LIKE ? ORDER BY c.document_id, o.check_id, o.sequence",
        BETWEEN_DOCUMENTS);
    add(
        digests, "SELECT c.document_id, c.finding_id, c.level, c.cause, c.page, c.printed, c.expected, c.difference, c.suspect_id, c.message_zh,"
            + " c.message_en, c.checks FROM finding c" + CURRENT + "WHERE c.kind = ? ORDER BY c.document_id, c.finding_id",
        FindingKind.CROSS_DOCUMENT.name());
    Map<String, String> marks = new TreeMap<>();
    digests.forEach((document, digest) -> marks.put(document, HexFormat.of().formatHex(digest.digest())));
    return marks;
  }

  private void add(Map<String, MessageDigest> digests, String rows, String asked) {
    database.query(rows, row -> {
      PublicationStore.addRow(digests.get(DOCUMENT_ID.text(row)), row);
    }, asked);
  }

  private static String text(Map<String, Place> places) {
    List<String> texts = new ArrayList<>();
    new TreeMap<>(places).forEach((file, place) -> texts.add(file + " " + place.from() + " " + place.length()));
    return String.join("\n", texts);
  }

  private static Map<String, Place> places(String text) {
    Map<String, Place> places = new HashMap<>();
    text.lines().map(line -> line.split(" ")).forEach(parts -> places.put(parts[0], new Place(Long.parseLong(parts[1]), Long.parseLong(parts[2]))));
    return places;
  }
}
