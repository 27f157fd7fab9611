package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import duizhang.form.PrintedTable;
import duizhang.rules.Identity;
import duizhang.rules.SamePoint;
import duizhang.settle.SettledTable;
import duizhang.settle.Settlement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Units of money that are in doubt (DS-03, BUX-9 of the rule list), one finding a root cause: a table that prints the digits of another at its points in
 * another unit, and tables that print no unit. All sums of such a table close, so that only another place can tell.
 */
final class UnitFaults {
  private final DocumentCheck check;
  private final TableFigures tables;
  private final List<Fact> facts;
  private final Observations seen;

  private UnitFaults(DocumentCheck check, TableFigures tables, List<Fact> facts, Observations seen) {
    this.check = check;
    this.tables = tables;
    this.facts = facts;
    this.seen = seen;
  }

  /** Adds the findings, and gives the ids of the results that they explain. */
  static Set<String> check(Settlement settlement, DocumentCheck check, TableFigures tables, List<Fact> facts, Observations seen) {
    UnitFaults faults = new UnitFaults(check, tables, facts, seen);
    faults.missing(settlement);
    return faults.factors();
  }

  // Tables in another unit than theirs.

  private Set<String> factors() {
    List<DocumentCheck.Failed> failed = check.failed().stream()
        .filter(one -> one.identity().parts().size() == 1 && SamePoint.sameDigits(one.identity().total(), one.identity().parts().get(0))).toList();
    Map<String, Identity> pairs = new TreeMap<>();
    Stream.concat(failed.stream().map(DocumentCheck.Failed::identity), SamePoint.otherUnits(facts).stream())
        .forEach(pair -> pairs.putIfAbsent(key(pair), pair));
    Set<String> units = new HashSet<>();
    facts.stream().filter(fact -> fact.table() != null && fact.amount() != null && fact.valueKind() == ValueKind.AMOUNT && fact.unit() != null)
        .forEach(fact -> units.add(fact.unit()));
    List<Identity> rest = new ArrayList<>(pairs.values());
    while (!rest.isEmpty()) {
      String root = root(rest);
      List<Identity> own = rest.stream().filter(pair -> pair.total().table().equals(root) || other(pair).table().equals(root)).toList();
      factor(root, own);
      rest.removeAll(own);
    }
    if (units.size() > 1) {
      seen.asked("BUX-9");
    }
    Set<String> explained = new HashSet<>();
    failed.forEach(one -> explained.add(one.result().id()));
    return explained;
  }

  private static Fact other(Identity pair) {
    return pair.parts().get(0);
  }

  private static String key(Identity pair) {
    return Stream.of(pair.total().id(), other(pair).id()).sorted().reduce("", (one, next) -> one + "|" + next);
  }

  /** The table that most pairs share; of two alike the one whose unit fewer figures of the document have. */
  private String root(List<Identity> pairs) {
    Map<String, Integer> counted = new TreeMap<>();
    Map<String, String> unitOf = new HashMap<>();
    pairs.stream().flatMap(pair -> Stream.of(pair.total(), other(pair))).forEach(fact -> {
      counted.merge(fact.table(), 1, Integer::sum);
      unitOf.put(fact.table(), fact.unit());
    });
    return counted.keySet().stream().max(Comparator.comparingInt((String table) -> counted.get(table))
        .thenComparing(table -> -facts.stream().filter(fact -> unitOf.get(table).equals(fact.unit())).count())
        .thenComparing(Comparator.naturalOrder())).orElseThrow();
  }

  private void factor(String root, List<Identity> pairs) {
    Identity first = pairs.get(0);
    Fact own = first.total().table().equals(root) ? first.total() : other(first);
    Fact beside = own == first.total() ? other(first) : first.total();
    Message message = Message.of("unit_factor").with("page", own.page()).with("table", tables.title(own)).with("row", TableFigures.row(own))
        .with("column", TableFigures.column(own)).with("printed", Figure.of(own)).with("other_page", beside.page()).with("other", tables.title(beside))
        .with("expected", Figure.of(beside)).with("count", pairs.size());
    List<String> operands = List.of(own.id(), beside.id());
    seen.fails("BUX-9", TableFigures.row(own), own.amount(), beside.amount(), null, operands, new Draft(
        FindingKind.SAME_POINT, CheckLevel.FLAG, CheckCause.UNDECIDED, own.page(), Figure.of(own), Figure.of(beside),
        own.amount().subtract(beside.amount()), null, message, pairs.size()));
  }

  // Tables without a unit; those of projects are told with their forms.

  private void missing(Settlement settlement) {
    List<Fact> without = new ArrayList<>();
    boolean money = false;
    for (SettledTable table : settlement.tables()) {
      List<Fact> amounts = table.facts().facts().stream().filter(fact -> fact.valueKind() == ValueKind.AMOUNT).toList();
      money |= !amounts.isEmpty();
      if (table.table() instanceof PrintedTable.Listing) {
        amounts.stream().filter(fact -> fact.unit() == null && table.table().form().ofDepartments()).forEach(without::add);
      }
    }
    boolean told = check.results().stream().anyMatch(result -> result.rule().equals("DS-03"));
    if (!without.isEmpty()) {
      Fact first = without.stream().filter(fact -> elsewhere(fact).isPresent()).findFirst().orElse(without.get(0));
      Optional<Fact> beside = elsewhere(first);
      int count = (int) without.stream().map(Fact::table).distinct().count();
      Message message = Message.of(beside.isPresent() ? "no_unit_beside" : "no_unit").with("page", first.page()).with("table", tables.title(first))
          .with("row", TableFigures.row(first)).with("printed", first.printed()).with("count", count);
      beside.ifPresent(fact -> message.with("other_page", fact.page()).with("other", tables.title(fact)).with("expected", Figure.of(fact)));
      seen.found("DS-03", new Draft(
          FindingKind.FORMAT, CheckLevel.FLAG, CheckCause.UNDECIDED, first.page(), first.printed(), beside.map(Figure::of).orElse(null), null, null, message,
          count));
    } else if (money && !told) {
      seen.asked("DS-03");
    }
  }

  /** The figure of another table that prints the digits of a figure without a unit, at the same row. */
  private Optional<Fact> elsewhere(Fact fact) {
    return facts.stream().filter(other -> other.unit() != null && other.table() != null && !other.table().equals(fact.table())
        && other.printed().equals(fact.printed()) && other.scheme() == fact.scheme() && Objects.equals(other.code(), fact.code())
        && other.stage() == fact.stage() && Objects.equals(other.fiscalYear(), fact.fiscalYear())).findFirst();
  }
}
