package duizhang.codes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The data files that come with the program, in UTF-8: YAML, or tables whose columns are parted by tabs. */
public final class DataFile {
  private DataFile() {}

  /**
   * Maps, lists and plain values.
   *
   * @param name of the file from the root of the class path, as {@code rules/catalogue.yaml}
   * @throws IllegalStateException where it is missing or no YAML
   */
  public static Object tree(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (YAMLException e) {
      throw new IllegalStateException(name + " is no YAML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields of a table's rows, without the first, which names the columns, and without comments. */
  public static List<String[]> rows(String name) {
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(DataFile.class.getResourceAsStream("/" + name), name), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As records; a name that they do not have is an error. */
  public static <T> T read(String name, TypeReference<T> type) {
    return new ObjectMapper().convertValue(tree(name), type);
  }
}
