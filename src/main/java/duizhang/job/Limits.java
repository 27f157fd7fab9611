package duizhang.job;

import java.time.Duration;
import java.util.List;

/**
 * What one document may cost. A document that passes a limit goes to quarantine.
 *
 * @param megabytesPerFile of 1,000,000 bytes
 */
public record Limits(int megabytesPerFile, int secondsPerDocument, int pagesPerDocument) {
  static final String MEGABYTES = "megabytesPerFile";
  static final String SECONDS = "secondsPerDocument";
  static final String PAGES = "pagesPerDocument";

  static final Limits DEFAULT = new Limits(200, 300, 3000);

  long bytes() {
    return megabytesPerFile * 1_000_000L;
  }

  Duration time() {
    return Duration.ofSeconds(secondsPerDocument);
  }

  /** A limit as quarantine rows name it: {@code secondsPerDocument: 300}. */
  String named(String key) {
    return key + ": " + switch (key) {
      case MEGABYTES -> megabytesPerFile;
      case SECONDS -> secondsPerDocument;
      case PAGES -> pagesPerDocument;
      default -> throw new IllegalArgumentException(key);
    };
  }

  /** Whether a limit that was passed before is still in force. Limits that are not the job's own, such as those of a reader, always are. */
  boolean holds(String limit) {
    return List.of(MEGABYTES, SECONDS, PAGES).stream().filter(limit::startsWith).allMatch(key -> named(key).equals(limit));
  }
}
