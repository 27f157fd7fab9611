package duizhang.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lists of accounts that made disclosures use, of {@code corpus/chart.tsv}. */
final class Chart {
  private static final Map<String, String> NAMES = new TreeMap<>();
  private static final Map<String, String> GOVERNMENT = new TreeMap<>();

  static {
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(Chart.class.getResourceAsStream("/corpus/chart.tsv")), StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(fields -> {
        NAMES.put(fields[0] + fields[1], fields[2]);
        if (!fields[3].isEmpty()) {
          GOVERNMENT.put(fields[1], fields[3]);
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Chart() {}

  static String function(String code) {
    return name("FUNCTION", code);
  }

  /** Of a department's economic item (301…) or a government's (501…). */
  static String economic(String code) {
    return name(code.startsWith("5") ? "GOVERNMENT" : "DEPARTMENT", code);
  }

  static String revenue(String code) {
    return name("REVENUE", code);
  }

  /** The government's item that a department's item of five digits belongs to. */
  static String governmentOf(String economic) {
    return Objects.requireNonNull(GOVERNMENT.get(economic), economic);
  }

  /** The codes and everything above them down from three digits, each before its parts. */
  static List<String> withParents(Collection<String> codes) {
    TreeSet<String> all = new TreeSet<>();
    for (String code : codes) {
      for (int length = 3; length <= code.length(); length += 2) {
        all.add(code.substring(0, length));
      }
    }
    return List.copyOf(all);
  }

  private static String name(String list, String code) {
    return Objects.requireNonNull(NAMES.get(list + code), () -> list + " " + code);
  }
}
