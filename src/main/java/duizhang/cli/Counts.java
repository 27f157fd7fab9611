package duizhang.cli;

import duizhang.store.RunStore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts in words. */
final class Counts {
  private Counts() {}

  /** {@code 3 new, 1 duplicate}. */
  static String line(Map<? extends Enum<?>, Integer> counts) {
    return counts.isEmpty()
        ? "none"
        : counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  static String facts(RunStore.Facts facts) {
    if (facts.all() == 0) {
      return "none";
    }
    long others = facts.all() - facts.inForms();
    String inForms = facts.inForms() == 0 ? "none in known forms" : facts.inForms() + " in known forms, " + share(facts) + " % of them proven";
    return others == 0 ? inForms : inForms + "; " + others + " in other tables";
  }

  private static BigDecimal share(RunStore.Facts facts) {
    return BigDecimal.valueOf(facts.proven() * 100).divide(BigDecimal.valueOf(facts.inForms()), 1, RoundingMode.HALF_UP);
  }
}
