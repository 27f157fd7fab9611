package duizhang.codes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /**
   * The division that an agency's name begins with, the most specific one: a province, then a city of it, then a county of that, each of which may be
   * left out. Empty where the name begins with none, or with a name that several divisions bear.
   */
  public Optional<Region> of(String agency) {
    String name = Wording.compact(agency).replaceFirst("^(中国共产党|中共)", "");
    Region found = null;
    for (int from = 0;; from += found.name().length()) {
      Region above = found;
      int start = from;
      List<Region> next = all.stream().filter(r -> name.startsWith(r.name(), start) && (above == null || below(r, above))).toList();
      if (next.isEmpty()) {
        return Optional.ofNullable(found);
      }
      int longest = next.stream().mapToInt(r -> r.name().length()).max().orElseThrow();
      List<Region> best = next.stream().filter(r -> r.name().length() == longest).toList();
      // Provinces and cities go before counties of the same name.
      List<Region> upper = best.stream().filter(r -> r.code().endsWith("00")).toList();
      List<Region> chosen = upper.isEmpty() ? best : upper;
      if (chosen.size() > 1) {
        return Optional.ofNullable(found);
      }
      found = chosen.get(0);
    }
  }

  private static boolean below(Region region, Region above) {
    return !region.code().equals(above.code()) && region.code().startsWith(above.code().replaceFirst("(00){1,2}$", ""));
  }

  private static Regions load() {
    Map<String, Region> regions = new LinkedHashMap<>();
    // Cities without counties are listed a second time as a county of themselves.
    DataFile.rows("codes/regions.tsv")
        .forEach(field -> regions.putIfAbsent(field[0], new Region(field[0], field[1], field[2].isEmpty() ? null : field[2])));
    return new Regions(regions.values());
  }
}
