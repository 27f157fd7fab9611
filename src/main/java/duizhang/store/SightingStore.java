package duizhang.store;

import static duizhang.schema.Column.FILE_KEY;
import static duizhang.schema.Column.HASHED_AT;
import static duizhang.schema.Column.MEDIA_TYPE;
import static duizhang.schema.Column.MODIFIED;
import static duizhang.schema.Column.PATH;
import static duizhang.schema.Column.SHA256;
import static duizhang.schema.Column.SIZE;

import duizhang.crawl.Sighting;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what the files of the last crawl looked like. Each call expects a transaction around it. */
public final class SightingStore {
  private final JdbcOperations database;

  public SightingStore(JdbcOperations database) {
    this.database = database;
  }

  /** Those of the last crawl by the same version: another one may take the same bytes for another type. */
  public List<Sighting> of(String extractorVersion) {
    return JdbcClient.create(database)
        .sql("SELECT path, size, modified, file_key, sha256, media_type, hashed_at FROM sighting WHERE extractor_version = :version")
        .param("version", extractorVersion)
        .query(
            (row, number) -> new Sighting(
                PATH.text(row), SIZE.longNumber(row), MODIFIED.longNumber(row), FILE_KEY.text(row), SHA256.text(row), MEDIA_TYPE.text(row),
                HASHED_AT.longNumber(row)))
        .list();
  }

  /** Keeps {@code now} in place of {@code before}, which {@link #of} gave. */
  public void replace(List<Sighting> before, List<Sighting> now, String extractorVersion) {
    if (Set.copyOf(before).equals(Set.copyOf(now))) {
      return;
    }
    database.update("DELETE FROM sighting");
    database.batchUpdate(
        "INSERT INTO sighting (path, size, modified, file_key, sha256, media_type, hashed_at, extractor_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        now.stream()
            .map(sighting -> new Object[]{sighting.path(), sighting.size(), sighting.modified(), sighting.fileKey(), sighting.sha256(),
                sighting.mediaType(), sighting.hashedAt(), extractorVersion})
            .toList());
  }
}
