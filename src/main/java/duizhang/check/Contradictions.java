package duizhang.check;

import duizhang.codes.DocumentKind;
import duizhang.codes.Scheme;
import duizhang.codes.Status;
import duizhang.fact.Fact;
import duizhang.rules.Contained;
import duizhang.rules.Crossed;
import duizhang.rules.Identity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Figures that cannot all be what they are proven to be, though every sum over them closes: two tables print two of them crosswise, or a part is more
 * than its whole. A column is meant where heads are exchanged, a single figure where only it contradicts another table; a sum that closes over such a
 * figure is wrong in one more place, and nobody knows where.
 */
final class Contradictions {
  static final Contradictions NONE = new Contradictions();

  private final InDoubt doubt = new InDoubt();

  private Contradictions() {}

  /**
   * @param all amounts of one document
   * @param judged what everything else makes of them, by id
   */
  static Contradictions of(DocumentKind kind, List<Fact> all, Map<String, Status> judged) {
    Contradictions found = new Contradictions();
    Crossed.of(all).forEach(crossed -> {
      found.doubt.exchanged(crossed.one(), crossed.other());
      if (crossed.mutual()) {
        found.doubt.exchanged(crossed.against(), crossed.beside());
      }
    });
    // What fails in its own table says nothing against another.
    List<Fact> heard = all.stream().filter(fact -> judged.get(fact.id()) != Status.DISPUTED).toList();
    Crossed.inRows(heard).forEach(pair -> found.doubt.exchanged(pair.get(0), pair.get(1)));
    List<Fact> sure = all.stream().filter(fact -> judged.get(fact.id()) == Status.PROVEN).toList();
    found.between(Contained.between(kind, sure));
    sure.stream().collect(Collectors.groupingBy(Fact::table, LinkedHashMap::new, Collectors.toList())).values()
        .forEach(facts -> found.inRows(Contained.inRows(facts)));
    return found;
  }

  boolean none() {
    return doubt.none();
  }

  boolean meet(Fact fact) {
    return doubt.meets(fact);
  }

  boolean within(Identity identity) {
    return doubt.within(identity);
  }

  /** One part that is more than its whole in another table may be one wrong figure; several, or a total, are wrong heads. */
  private void between(List<Contained.Pair> pairs) {
    Map<List<String>, List<Contained.Pair>> compared = pairs.stream()
        .collect(Collectors.groupingBy(pair -> List.of(pair.part().table(), pair.whole().table()), LinkedHashMap::new, Collectors.toList()));
    for (List<Contained.Pair> tables : compared.values()) {
      List<Contained.Pair> exceeding = tables.stream().filter(Contained.Pair::exceeds).toList();
      exceeding.forEach(pair -> {
        doubt.figure(pair.part());
        doubt.figure(pair.whole());
      });
      if (exceeding.size() > 1 || exceeding.stream().anyMatch(pair -> pair.part().scheme() == Scheme.TOTAL)) {
        tables.forEach(pair -> {
          doubt.column(pair.part());
          doubt.column(pair.whole());
        });
      }
    }
  }

  /** Two columns of which the one is more than the other, its whole, in most rows. */
  private void inRows(List<Contained.Pair> pairs) {
    Map<List<TableColumn>, List<Contained.Pair>> compared = pairs.stream()
        .filter(pair -> pair.part().amount().signum() > 0 && pair.part().amount().compareTo(pair.whole().amount()) != 0)
        .collect(Collectors.groupingBy(pair -> List.of(TableColumn.of(pair.part()), TableColumn.of(pair.whole())), LinkedHashMap::new, Collectors.toList()));
    compared.forEach((pair, rows) -> {
      if (rows.stream().filter(Contained.Pair::exceeds).count() * 2 > rows.size()) {
        doubt.columns(pair);
      }
    });
  }
}
