package duizhang.publish;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many of each name, in the order of the names. */
record Tally(@JsonValue Map<String, Long> counts) {
  Tally {
    counts = new TreeMap<>(counts);
  }

  static Tally empty() {
    return new Tally(Map.of());
  }

  Tally plus(String name, long count) {
    Map<String, Long> sum = new TreeMap<>(counts);
    sum.merge(name, count, Long::sum);
    return new Tally(sum);
  }

  Tally plus(Tally other) {
    Map<String, Long> sum = new TreeMap<>(counts);
    other.counts.forEach((name, count) -> sum.merge(name, count, Long::sum));
    return new Tally(sum);
  }

  long of(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** Together. */
  long of(Enum<?>... names) {
    return Stream.of(names).mapToLong(name -> of(name.name())).sum();
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
