package duizhang.extract;

import duizhang.check.DocumentResult;
import duizhang.read.Reading;

/** The outcome of extracting one file. */
public sealed interface Extraction {
  record Extracted(DocumentResult result) implements Extraction {}

  /**
   * The file goes to quarantine.
   *
   * @param step the room in which it ended: {@code read}, {@code form}, {@code fact} …
   */
  record Quarantined(String step, Reading.Cause cause, String message, String limit) implements Extraction {}
}
