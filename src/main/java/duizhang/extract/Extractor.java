package duizhang.extract;

import duizhang.crawl.SourceFile;
import duizhang.read.Reading;

/**
 * Runs one document through read … check. Stateless, safe for several threads, deterministic: the same bytes under the same path give equal
 * results. Bad input ends as {@link Extraction.Quarantined}, never as an exception.
 */
public final class Extractor {
  /** The version of all that turns a file into facts; files are extracted anew when it changes. */
  public static final String VERSION = "1";

  public Extraction extract(SourceFile source) {
    return new Extraction.Quarantined("read", Reading.Cause.UNSUPPORTED_FORMAT, "no reader yet", null);
  }
}
