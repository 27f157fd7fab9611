package duizhang.read;

import duizhang.crawl.SourceFile;
import java.util.Set;

/**
 * Reads one family of formats. The reader opens and closes the file itself; it throws nothing for bad input but says {@link Reading.Refused}.
 * Readers are stateless and may be called by several threads.
 */
public interface DocumentReader {
  /** The media types this reader takes, {@code type/subtype}. */
  Set<String> mediaTypes();

  Reading read(SourceFile source);
}
