package duizhang.reconcile;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An agency while its documents are gone through. */
final class Agency {
  private final String id;
  private final SortedMap<String, Integer> variants = new TreeMap<>();
  private final SortedMap<String, Integer> regions = new TreeMap<>();

  Agency(String id) {
    this.id = id;
  }

  void seen(String printed, String regionCode) {
    variants.merge(printed, 1, Integer::sum);
    if (regionCode != null) {
      regions.merge(regionCode, 1, Integer::sum);
    }
  }

  String id() {
    return id;
  }

  /** The variant that most documents print; of several the first in order. */
  String name() {
    int most = Collections.max(variants.values());
    return variants.entrySet().stream().filter(variant -> variant.getValue() == most).map(Map.Entry::getKey).findFirst().orElseThrow();
  }

  /** The region, or null where the documents name none or several. */
  String regionCode() {
    return regions.size() == 1 ? regions.firstKey() : null;
  }

  SortedMap<String, Integer> variants() {
    return Collections.unmodifiableSortedMap(variants);
  }
}
