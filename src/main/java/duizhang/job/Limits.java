package duizhang.job;

import java.time.Duration;
import java.util.List;

/**
 * What one document may cost. A document that passes a limit goes to quarantine.
 *
 * @param megabytes of 1,000,000 bytes, for the file
 * @param seconds for all of extracting it
 * @param pages refused by the reader, not here
 */
public record Limits(int megabytes, int seconds, int pages) {
  static final String MEGABYTES = "megabytes";
  static final String SECONDS = "seconds";
  static final String PAGES = "pages";

  static final Limits DEFAULT = new Limits(200, 300, 3000);

  long bytes() {
    return megabytes * 1_000_000L;
  }

  Duration time() {
    return Duration.ofSeconds(seconds);
  }

  /** The file's size limit as quarantine rows name it. */
  String namedMegabytes() {
    return named(MEGABYTES, megabytes);
  }

  /** The time limit as quarantine rows name it. */
  String namedSeconds() {
    return named(SECONDS, seconds);
  }

  /** Whether a limit that was passed before is still in force. Limits that are not the job's own, such as those of a format, always are. */
  boolean holds(String limit) {
    return !limit.startsWith("limits.") || List.of(namedMegabytes(), namedSeconds(), named(PAGES, pages)).contains(limit);
  }

  private static String named(String key, int value) {
    return "limits." + key + "=" + value;
  }
}
