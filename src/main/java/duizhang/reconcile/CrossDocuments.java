package duizhang.reconcile;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.DocumentKind;
import duizhang.codes.Scope;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Holds the documents of an agency against each other (XDC of the rule list): the closing balance and the next opening, a column of the year before and that
 * year's document, the budget and the accounts that print it, a unit and its department, a change that a sentence tells and the year before. Publications of
 * one disclosure are recognised first, and only one of them speaks, whatever kind of document it is. Every comparison is a row; what differs between two documents by one law is one finding.
 */
final class CrossDocuments {
  private static final Pattern OTHER_BASE = WordFile.of("cross-documents.yaml").pattern("other_base");
  private static final String CHANGE = "XDC-CHANGE";
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final int THREE = 3;

  /** So many equal figures make two documents of a year one disclosure; that both print nothing at a point says nothing. */
  private static final int ENOUGH = 10;

  /** Of ten figures that both print, so many must be equal. */
  private static final int MOST = 9;
  private static final int QUOTED = 80;

  private final DisclosureStore store;

  CrossDocuments(DisclosureStore store) {
    this.store = store;
  }

  /** One comparison that was made. */
  private record Compared(Disclosure own, Disclosure other, String rule, String message, Coordinate point, Figure figure, Figure printed, boolean holds) {}

  void compare() {
    store.clear();
    for (String agency : store.agenciesOfSeveral()) {
      agency(store.disclosures(agency));
    }
    store.alone().forEach(disclosure -> silent(disclosure, List.of()));
  }

  /** The laws that gave no result of a document, and why. */
  private void silent(Disclosure own, List<Disclosure> others) {
    for (CrossLaw law : CrossLaw.values()) {
      if (law.asks(own)) {
        silent(own, law.rule(), others.stream().anyMatch(other -> other != own && law.joins(own, other)));
      }
    }
    silent(own, CHANGE, others.stream().anyMatch(other -> yearBefore(own, other)));
  }

  private void silent(Disclosure own, String rule, boolean held) {
    if (!store.checked(own, rule)) {
      store.check(
          own, rule, null, held ? CheckLevel.NOT_RUN : CheckLevel.NOT_APPLICABLE, null, null, null,
          held ? "the other document is here; no figure of both stands at one point" : "the other document is not here", null, List.of());
    }
  }

  private static boolean yearBefore(Disclosure own, Disclosure other) {
    return own != other && own.kind() == other.kind() && own.scope() == other.scope() && own.year() == other.year() + 1;
  }

  private void agency(List<Disclosure> all) {
    List<Disclosure> disclosures = all.stream().sorted(Comparator.comparingInt(Disclosure::year).thenComparing(disclosure -> -disclosure.points().size())
        .thenComparing(Disclosure::path)).toList();
    List<Disclosure> speaking = new ArrayList<>();
    for (Disclosure disclosure : disclosures) {
      Optional<Disclosure> first = speaking.stream().filter(other -> same(disclosure, other)).findFirst();
      if (first.isPresent()) {
        twin(disclosure, first.get());
      } else {
        speaking.add(disclosure);
      }
    }
    speaking.removeIf(disclosure -> !compared(disclosure.kind(), disclosure.scope()));
    for (Disclosure own : speaking) {
      for (Disclosure other : speaking) {
        for (CrossLaw law : CrossLaw.values()) {
          if (own != other && law.joins(own, other)) {
            law(law, own, other);
          }
        }
        if (yearBefore(own, other)) {
          changes(own, other);
        }
      }
    }
    speaking.forEach(own -> silent(own, speaking));
  }

  // One disclosure published twice.

  private static boolean same(Disclosure one, Disclosure other) {
    if (one.kind() != other.kind() || one.scope() != other.scope() || one.year() != other.year()) {
      return false;
    }
    long common = one.points().keySet().stream().filter(other.points()::containsKey).count();
    long amounts = one.points().entrySet().stream().filter(entry -> entry.getValue().amount().signum() != 0)
        .filter(entry -> other.points().containsKey(entry.getKey())).count();
    // Of governments the execution of a year and its accounts share the budget; what prints less than most of the other is another disclosure.
    boolean part = common * THREE >= Math.min(one.points().size(), other.points().size()) * TWO.longValue();
    return part && amounts >= ENOUGH && agreeing(one, other) * BigDecimal.TEN.intValue() >= common * MOST;
  }

  private static long agreeing(Disclosure one, Disclosure other) {
    return one.points().entrySet().stream().filter(entry -> other.at(entry.getKey()).filter(entry.getValue()::agrees).isPresent()).count();
  }

  private void twin(Disclosure own, Disclosure first) {
    Map<String, String> words = Map.of("path", first.path(), "count", String.valueOf(agreeing(own, first)));
    store.check(own, "XDC-TWIN", first.documentId(), CheckLevel.OK, null, null, null, CrossMessage.of("twin", "en", words), null, List.of());
    List<Compared> compared = new ArrayList<>();
    sorted(own).forEach((key, point) -> first.at(point).filter(figure -> !figure.agrees(own.points().get(point))).ifPresent(
        figure -> compared.add(new Compared(own, first, "XDC-SAME", "same", point, own.points().get(point), figure, false))));
    enter(compared);
  }

  // Moved points.

  private void law(CrossLaw law, Disclosure own, Disclosure other) {
    List<Compared> compared = new ArrayList<>();
    sorted(own).forEach((key, point) -> law.move(point, own).flatMap(other::at).ifPresent(figure -> compared.add(new Compared(
        own, other, law.rule(), law.name().toLowerCase(Locale.ROOT), point, own.points().get(point), figure,
        law.holds(own.points().get(point), figure)))));
    enter(compared);
  }

  private static Map<String, Coordinate> sorted(Disclosure disclosure) {
    Map<String, Coordinate> sorted = new TreeMap<>();
    disclosure.points().keySet().forEach(point -> sorted.put(point.key(), point));
    return sorted;
  }

  private void enter(List<Compared> compared) {
    List<Compared> failing = new ArrayList<>();
    for (Compared one : compared) {
      CheckLevel level = one.holds() ? CheckLevel.OK : slight(one) ? CheckLevel.ROUND : CheckLevel.FLAG;
      boolean flag = level == CheckLevel.FLAG;
      store.check(
          one.own(), one.rule(), one.point().key(), level, one.figure().amount(), one.printed().amount(), one.figure().page(), flag ? said(one, "en", 1) : null,
          flag ? cause(one) : null, List.of(one.figure().id(), one.printed().id()));
      if (flag) {
        failing.add(one);
      }
    }
    failing.stream().max(Comparator.comparing(one -> one.figure().amount().subtract(one.printed().amount()).abs())).ifPresent(
        most -> store.finding(
            most.own(), CheckLevel.FLAG, cause(most), most.figure().page(), most.figure().written(), most.printed().written(),
            most.figure().amount().subtract(most.printed().amount()), most.figure().id(), said(most, "zh", failing.size()), said(most, "en", failing.size()),
            failing.size()));
  }

  private static boolean slight(Compared one) {
    return one.figure().amount().subtract(one.printed().amount()).abs().compareTo(one.figure().ulp().max(one.printed().ulp())) <= 0;
  }

  /** An execution is preliminary and the accounts settle it; the other laws hold what is printed as final. */
  private static CheckCause cause(Compared one) {
    boolean proven = one.figure().proven() && one.printed().proven();
    return proven && !one.rule().equals(CrossLaw.EXECUTION.rule()) ? CheckCause.DOCUMENT : CheckCause.UNDECIDED;
  }

  private static String said(Compared one, String language, int count) {
    BigDecimal difference = one.figure().amount().subtract(one.printed().amount()).abs();
    return CrossMessage.of(one.message(), language, Map.of(
        "page", String.valueOf(one.figure().page()), "name", one.figure().name(), "printed", one.figure().written(), "path", one.other().path(), "other_page",
        String.valueOf(one.printed().page()), "other", one.printed().name(), "expected", one.printed().written(), "difference",
        one.figure().written(difference), "count", String.valueOf(count)));
  }

  // Changes that sentences tell.

  private void changes(Disclosure own, Disclosure before) {
    Change first = null;
    BigDecimal firstDifference = null;
    Figure firstFigure = null;
    Figure firstBefore = null;
    int count = 0;
    for (Change change : own.changes()) {
      Coordinate point = change.point().at(Dimension.SCOPE, own.scope());
      Optional<Figure> current = own.at(point);
      Optional<Figure> printed = before.at(point.at(Dimension.YEAR, own.year() - 1));
      if (current.isEmpty() || printed.isEmpty() || OTHER_BASE.matcher(change.sentence()).find()) {
        continue;
      }
      BigDecimal said = current.get().amount().subtract(change.amount());
      BigDecimal difference = said.subtract(printed.get().amount());
      BigDecimal tolerance = change.ulp().add(current.get().ulp()).add(printed.get().ulp()).divide(TWO);
      boolean holds = difference.abs().compareTo(tolerance) <= 0;
      store.check(
          own, CHANGE, point.key(), holds ? CheckLevel.OK : CheckLevel.FLAG, said, printed.get().amount(), change.page(), null,
          holds ? null : CheckCause.UNDECIDED, List.of(change.id(), current.get().id(), printed.get().id()));
      if (!holds) {
        count++;
        if (first == null || difference.abs().compareTo(firstDifference.abs()) > 0) {
          first = change;
          firstDifference = difference;
          firstFigure = current.get();
          firstBefore = printed.get();
        }
      }
    }
    if (first != null) {
      String quote = first.sentence().codePointCount(0, first.sentence().length()) <= QUOTED
          ? first.sentence()
          : first.sentence().substring(0, first.sentence().offsetByCodePoints(0, QUOTED)) + "…";
      BigDecimal said = firstFigure.amount().subtract(first.amount());
      Map<String, String> words = Map.of(
          "page", String.valueOf(first.page()), "quote", quote, "printed", firstFigure.written(said), "path", before.path(), "other_page",
          String.valueOf(firstBefore.page()), "other", firstBefore.name(), "expected", firstBefore.written(), "difference",
          firstFigure.written(firstDifference.abs()), "count", String.valueOf(count));
      store.finding(
          own, CheckLevel.FLAG, CheckCause.UNDECIDED, first.page(), firstFigure.written(said), firstBefore.written(), firstDifference, first.id(),
          CrossMessage.of("change", "zh", words), CrossMessage.of("change", "en", words), count);
    }
  }

  /** Which documents speak of an agency as a department or a unit does. */
  static boolean compared(DocumentKind kind, Scope scope) {
    return (kind == DocumentKind.BUDGET || kind == DocumentKind.FINAL_ACCOUNTS) && (scope == Scope.DEPARTMENT || scope == Scope.UNIT);
  }
}
