package duizhang.extract;

import duizhang.check.DocumentResult;
import duizhang.codes.Step;
import duizhang.read.Reading;

/** The outcome of extracting one file. */
public sealed interface Extraction {
  record Extracted(DocumentResult result) implements Extraction {}

  /**
   * The file goes to quarantine.
   *
   * @param step in which it ended
   */
  record Quarantined(Step step, Reading.Cause cause, String message, String limit) implements Extraction {}
}
