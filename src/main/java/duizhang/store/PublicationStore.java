package duizhang.store;

import duizhang.codes.Sha256;
import duizhang.schema.FileState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** Whether what is stored is what was published last. Each call expects a transaction around it. */
public final class PublicationStore {
  /** All that what is published is made of, but for the program: which versions of documents count, where they lie, and what could not be read. */
  private static final List<String> MADE_OF = List.of(
      "SELECT document_id, run_id, path FROM document WHERE is_current ORDER BY document_id",
      "SELECT path, document_id, duplicate_of, state FROM source_file ORDER BY path",
      "SELECT path, sha256, media_type, size, step, cause, message, limit_passed, extractor_version FROM quarantine ORDER BY path");

  /** Whether a file is new or was there before is no matter of what is published. */
  private static final Set<String> THERE = Set.of(FileState.NEW.name(), FileState.CHANGED.name());

  private final JdbcOperations database;
  private final String programVersion;

  /** @param programVersion of all that decides what is made of the same rows */
  public PublicationStore(JdbcOperations database, String programVersion) {
    this.database = database;
    this.programVersion = programVersion;
  }

  /** Whether publishing would give again what was given last. */
  public boolean upToDate() {
    return database.queryForList("SELECT stamp FROM publication", String.class).equals(List.of(stamp()));
  }

  /** To be called once all is published. */
  public void published() {
    String stamp = stamp();
    database.update("DELETE FROM publication");
    RunStore.Facts facts = new RunStore(database).facts();
    database.update("INSERT INTO publication (stamp, facts, in_forms, proven) VALUES (?, ?, ?, ?)", stamp, facts.all(), facts.inForms(), facts.proven());
  }

  private String stamp() {
    MessageDigest digest = Sha256.begin();
    add(digest, programVersion);
    MADE_OF.forEach(rows -> {
      add(digest, rows);
      database.query(rows, row -> {
        addRow(digest, row);
      });
    });
    return HexFormat.of().formatHex(digest.digest());
  }

  static void addRow(MessageDigest digest, ResultSet row) throws SQLException {
    int columns = row.getMetaData().getColumnCount();
    for (int column = 1; column <= columns; column++) {
      String text = row.getString(column);
      add(digest, text != null && THERE.contains(text) ? FileState.UNCHANGED.name() : text);
    }
  }

  /** With its length, so that no two rows of texts run into the same bytes; a null is none of them. */
  static void add(MessageDigest digest, String text) {
    byte[] bytes = (text == null ? "-" : "=" + text).getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
