package duizhang.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duizhang.codes.CheckLevel;
import duizhang.codes.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The totals that were published last, as the report for machines begins with them. */
public final class Totals {
  private final JsonNode summary;

  private Totals(JsonNode summary) {
    this.summary = summary;
  }

  /** A count, and of how many. */
  public record Share(long count, long of) {}

  /** Those in {@code output}; nothing where nothing is published. Only the beginning of the file is read. */
  public static Optional<Totals> read(Path output) {
    Path quality = output.resolve("report").resolve("quality.json");
    if (!Files.isRegularFile(quality)) {
      return Optional.empty();
    }
    try (JsonParser json = new JsonFactory(new ObjectMapper()).createParser(quality.toFile())) {
      json.nextToken();
      json.nextFieldName();
      json.nextToken();
      return Optional.of(new Totals(json.readValueAsTree()));
    } catch (IOException broken) {
      throw new UncheckedIOException(quality + " cannot be read: " + broken.getMessage(), broken);
    }
  }

  /** Figures that contradict others, of all. */
  public Share disputed() {
    return share("facts", Status.DISPUTED);
  }

  /** Checks that do not close, of all. */
  public Share failing() {
    return share("checks", CheckLevel.FAIL);
  }

  /** Files that could not be read, of those and the documents. */
  public Share quarantine() {
    long quarantined = summary.path("quarantined").asLong();
    return new Share(quarantined, quarantined + summary.path("documents").asLong());
  }

  /** Numbers in tables that became nothing, of all in tables. */
  public Share unaccounted() {
    JsonNode numbers = summary.path("numbers");
    return new Share(numbers.path("unaccounted_in_tables").asLong(), numbers.path("in_tables").asLong());
  }

  private Share share(String what, Enum<?> name) {
    long all = 0;
    for (JsonNode count : summary.path(what)) {
      all += count.asLong();
    }
    return new Share(summary.path(what).path(name.name()).asLong(), all);
  }
}
