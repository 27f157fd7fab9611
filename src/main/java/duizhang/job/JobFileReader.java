package duizhang.job;

import duizhang.crawl.NameFilter;
import duizhang.isolate.Limits;
import duizhang.job.YamlSection.Range;
import duizhang.read.sight.Ocr;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads job files. Wrong keys and values end in a {@link ConfigurationException} that names key and file. */
public final class JobFileReader {
  private static final Path DEFAULT_JOB = Path.of("jobs", "disclosures.yaml");
  private static final int MOST_PARALLEL_UNASKED = 4;

  private JobFileReader() {}

  /** The job in {@code jobs/disclosures.yaml} of the working directory, or the built-in copy where there is none. */
  public static JobFile readDefault() {
    if (Files.exists(DEFAULT_JOB)) {
      return read(DEFAULT_JOB);
    }
    try (InputStream input = JobFileReader.class.getResourceAsStream("/jobs/disclosures.yaml")) {
      return parse(new String(input.readAllBytes(), StandardCharsets.UTF_8), "the built-in job");
    } catch (IOException broken) {
      throw new IllegalStateException("The built-in job cannot be read", broken);
    }
  }

  public static JobFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException("There is no job file " + file + ".");
    }
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException unreadable) {
      throw new ConfigurationException("The job file " + file + " cannot be read as UTF-8 text.");
    }
  }

  static JobFile parse(String text, String origin) {
    YamlSection job = new YamlSection(load(text, origin), "", origin);
    YamlSection database = job.section("database");
    YamlSection limits = job.section("limits");
    JobFile read = new JobFile(
        origin,
        job.text("name", "disclosures"),
        job.path("input", "input"),
        filter(job, origin),
        job.path("output", "output"),
        new JobFile.DatabaseAddress(h2(database.text("url", null), origin), database.text("user", "sa"), database.text("password", "")),
        job.number("parallelism", Math.min(MOST_PARALLEL_UNASKED, Runtime.getRuntime().availableProcessors()), new Range(1, 64)),
        new Ocr(mode(job, origin), job.number("ocr_pages", Ocr.DEFAULT.pages(), new Range(1, 1_000_000))),
        new Limits(
            limits.number(Limits.MEGABYTES, Limits.DEFAULT.megabytes(), new Range(1, 1_000_000)),
            limits.number(Limits.SECONDS, Limits.DEFAULT.seconds(), new Range(1, 1_000_000)),
            limits.number(Limits.PAGES, Limits.DEFAULT.pages(), new Range(1, 1_000_000)),
            limits.number(Limits.MEMORY, Limits.DEFAULT.memory(), new Range(64, 1_000_000))));
    List.of(job, database, limits).forEach(YamlSection::refuseUnknownKeys);
    return read;
  }

  private static Ocr.Mode mode(YamlSection job, String origin) {
    String mode = job.text("ocr", Ocr.DEFAULT.mode().name());
    // YAML takes on and off for truth values.
    String word = mode.equals("true") ? "on" : mode.equals("false") ? "off" : mode;
    return Arrays.stream(Ocr.Mode.values())
        .filter(known -> known.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new ConfigurationException("The value of ocr in " + origin + " must be auto, off or on but is " + mode + "."));
  }

  private static NameFilter filter(YamlSection job, String origin) {
    try {
      return new NameFilter(job.texts("include", List.of("**")), job.texts("exclude", List.of()));
    } catch (PatternSyntaxException wrong) {
      throw new ConfigurationException("The pattern " + wrong.getPattern() + " under include or exclude in " + origin + " is no glob.");
    }
  }

  private static String h2(String url, String origin) {
    if (url != null && !url.startsWith("jdbc:h2:")) {
      throw new ConfigurationException("The value of database.url in " + origin + " must begin with jdbc:h2: but is " + url + ".");
    }
    return url;
  }

  private static Object load(String text, String origin) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new SafeConstructor(options)).load(text);
    } catch (MarkedYAMLException wrong) {
      String where = wrong.getProblemMark() == null ? "" : ", line " + (wrong.getProblemMark().getLine() + 1);
      throw new ConfigurationException("The job file " + origin + where + " is no YAML: " + wrong.getProblem() + ".");
    } catch (YAMLException wrong) {
      throw new ConfigurationException("The job file " + origin + " is no YAML: " + wrong.getMessage() + ".");
    }
  }
}
