package duizhang.check;

import duizhang.fact.Fact;
import duizhang.rules.Identity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures that failing sums point at: one on which sums of different directions meet and that by one and the same correction closes all of them.
 * Two such figures in one sum point at each other, and then at nobody.
 */
final class Suspects {
  /** A failing sum and by how much a figure of it is off if it alone is. */
  private record Missing(Identity identity, BigDecimal correction) {}

  private final Map<String, BigDecimal> corrections = new HashMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  private Suspects() {}

  static Suspects of(List<Identity> failing) {
    Map<String, List<Missing>> missing = new LinkedHashMap<>();
    Suspects suspects = new Suspects();
    Map<String, Fact> asked = new LinkedHashMap<>();
    for (Identity identity : failing) {
      enter(missing, asked, identity.total(), new Missing(identity, identity.difference().negate()));
      identity.parts().forEach(part -> enter(missing, asked, part, new Missing(identity, identity.difference())));
    }
    missing.forEach((id, sums) -> {
      boolean directions = sums.stream().map(sum -> sum.identity().kind()).distinct().count() > 1;
      BigDecimal first = sums.get(0).correction();
      boolean agree = sums.stream().allMatch(sum -> sum.correction().subtract(first).abs().compareTo(sum.identity().tolerance()) <= 0);
      if (directions && agree && first.signum() != 0) {
        suspects.corrections.put(id, first);
        suspects.facts.put(id, asked.get(id));
      }
    });
    for (Identity identity : failing) {
      List<Fact> met = members(identity).filter(fact -> suspects.facts.containsKey(fact.id())).toList();
      if (met.size() > 1) {
        met.forEach(fact -> suspects.corrections.remove(fact.id()));
      }
    }
    suspects.facts.keySet().retainAll(suspects.corrections.keySet());
    return suspects;
  }

  private static void enter(Map<String, List<Missing>> missing, Map<String, Fact> asked, Fact fact, Missing sum) {
    missing.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(sum);
    asked.putIfAbsent(fact.id(), fact);
  }

  private static Stream<Fact> members(Identity identity) {
    return Stream.concat(Stream.of(identity.total()), identity.parts().stream());
  }

  /** All of them, in the order in which the sums name them. */
  List<Fact> all() {
    return List.copyOf(facts.values());
  }

  /** What must be added to a figure, in yuan, if it is a suspect. */
  Optional<BigDecimal> correction(String fact) {
    return Optional.ofNullable(corrections.get(fact));
  }

  /** The suspect of a failing sum. */
  Optional<Fact> of(Identity identity) {
    return members(identity).filter(fact -> corrections.containsKey(fact.id())).findFirst();
  }
}
