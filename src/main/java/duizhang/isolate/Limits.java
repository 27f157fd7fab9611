package duizhang.isolate;

import java.time.Duration;
import java.util.List;

/**
 * What one document may cost. A document that passes a limit goes to quarantine.
 *
 * @param megabytes of 1,000,000 bytes, for the file
 * @param seconds of processor time for all of extracting it, so that a busy machine refuses nothing that an idle one reads
 * @param pages refused by the reader, not here
 * @param memory megabytes of 1,048,576 bytes that extracting it may hold
 */
public record Limits(int megabytes, int seconds, int pages, int memory) {
  public static final String MEGABYTES = "megabytes";
  public static final String SECONDS = "seconds";
  public static final String PAGES = "pages";
  public static final String MEMORY = "memory";

  public static final Limits DEFAULT = new Limits(200, 300, 3000, 1024);

  /** Stands in the place of a limit where a file is to be tried again in any case. */
  static final String UNTIL_NEXT_RUN = "this run";

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

  /** The memory limit as quarantine rows name it. */
  String namedMemory() {
    return named(MEMORY, memory);
  }

  /** Whether a limit that was passed before is still in force. Limits that are not the job's own, such as those of a format, always are. */
  public boolean holds(String limit) {
    boolean own = limit.startsWith("limits.");
    return !limit.equals(UNTIL_NEXT_RUN) && (!own || List.of(namedMegabytes(), namedSeconds(), named(PAGES, pages), namedMemory()).contains(limit));
  }

  private static String named(String key, int value) {
    return "limits." + key + "=" + value;
  }
}
