package duizhang.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The administrative divisions down to counties, from {@code codes/regions.tsv}. */
public final class Regions {
  /**
   * One division.
   *
   * @param code 6 digits
   * @param parent code of the division above, null for provinces
   */
  public record Region(String code, String name, String parent) {}

  private static final Regions STANDARD = load();

  private final List<Region> all;

  private Regions(Collection<Region> all) {
    this.all = List.copyOf(all);
  }

  public static Regions standard() {
    return STANDARD;
  }

  public List<Region> all() {
    return all;
  }

  private static Regions load() {
    Map<String, Region> regions = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(Regions.class.getResourceAsStream("/codes/regions.tsv"), StandardCharsets.UTF_8))) {
      reader.lines().skip(1).map(line -> line.split("\t", -1)).forEach(field -> {
        // Cities without counties are listed a second time as a county of themselves.
        regions.putIfAbsent(field[0], new Region(field[0], field[1], field[2].isEmpty() ? null : field[2]));
      });
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new Regions(regions.values());
  }
}
