package duizhang.job;

import duizhang.crawl.NameFilter;
import duizhang.read.sight.Ocr;
import duizhang.isolate.Limits;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A job as its file defines it.
 *
 * @param origin where it was read, for messages
 * @param parallelism how many documents are read at the same time
 * @param ocr whether pictures of pages are recognised
 */
public record JobFile(
    String origin, String name, Path input, NameFilter filter, Path output, DatabaseAddress database, int parallelism, Ocr ocr, Limits limits) {

  /**
   * Where the database is.
   *
   * @param url null for an H2 file in the output folder
   */
  public record DatabaseAddress(String url, String user, String password) {}

  public JobFile {
    input = input.toAbsolutePath().normalize();
    output = output.toAbsolutePath().normalize();
    if (output.startsWith(input)) {
      throw new ConfigurationException(
          "The output folder " + output + " lies in the input folder " + input + ": choose one outside it (key output in " + origin + ").");
    }
  }

  /** The same job over another folder; null changes nothing. */
  public JobFile redirected(Path otherInput, Path otherOutput) {
    return new JobFile(
        origin, name, otherInput == null ? input : otherInput, filter, otherOutput == null ? output : otherOutput, database, parallelism, ocr, limits);
  }

  /** Whether what kept a document out before is still in force: a limit, or that pictures are not recognised. */
  boolean holds(String limit) {
    return limit.startsWith("ocr=") ? ocr.mode() == Ocr.Mode.OFF || limit.equals("ocr=" + ocr.mode().name().toLowerCase(Locale.ROOT)) : limits.holds(limit);
  }

  /** The log of its runs. */
  public Path log() {
    return output.resolve("duizhang.log");
  }

  /** The JDBC address. */
  public String databaseUrl() {
    // VALUE is a column of the contract and a keyword of H2.
    String url = database.url() == null ? "jdbc:h2:file:" + output.resolve("duizhang") : database.url();
    return url.contains("NON_KEYWORDS") ? url : url + ";NON_KEYWORDS=VALUE";
  }
}
