package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.ValueKind;
import duizhang.fact.Fact;
import duizhang.rules.Identity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings of the sums of tables and between forms: one for a suspect and all sums that fail by it, one for sums that share figures, one a table
 * for rounding.
 */
final class TableFaults {
  private static final String BETWEEN = "between";

  private final DocumentCheck check;
  private final TableFigures tables;
  private final Observations seen;
  private final Map<String, CheckCause> causes = new HashMap<>();
  private final Set<String> said = new HashSet<>();

  private TableFaults(DocumentCheck check, TableFigures tables, Observations seen) {
    this.check = check;
    this.tables = tables;
    this.seen = seen;
  }

  /**
   * Adds the findings, and gives the results with the cause that was found.
   *
   * @param explained ids of results that other findings are about
   */
  static List<CheckResult> check(DocumentCheck check, TableFigures tables, Set<String> explained, Observations seen) {
    TableFaults faults = new TableFaults(check, tables, seen);
    faults.said.addAll(explained);
    faults.suspects();
    faults.sums();
    faults.rounding();
    faults.others();
    return check.results().stream().map(result -> faults.causes.containsKey(result.id()) ? result.causedBy(faults.causes.get(result.id())) : result).toList();
  }

  private void suspects() {
    for (Fact suspect : check.suspects().all()) {
      List<DocumentCheck.Failed> by = check.failed().stream()
          .filter(failed -> check.suspects().of(failed.identity()).filter(suspect::equals).isPresent()).toList();
      BigDecimal correction = check.suspects().correction(suspect.id()).orElseThrow();
      CheckCause cause = by.stream().flatMap(failed -> members(failed.identity())).anyMatch(tables::doubtful) ? CheckCause.EXTRACTION : CheckCause.DOCUMENT;
      Message message = place("table_suspect", suspect).with("expected", Figure.yuan(suspect.amount().add(correction), suspect.unit()))
          .with("difference", Figure.yuan(correction.abs(), suspect.unit()));
      enter(by, new Draft(
          FindingKind.TABLE_SUM, CheckLevel.FAIL, cause, suspect.page(), Figure.of(suspect), Figure.yuan(suspect.amount().add(correction), suspect.unit()),
          correction.negate(), suspect.id(), message, by.size()));
    }
  }

  /** Sums without a suspect, those together that share figures. */
  private void sums() {
    List<DocumentCheck.Failed> rest = check.failed().stream().filter(failed -> !said.contains(failed.result().id()) && !mean(failed.identity())).toList();
    Map<String, Integer> groupOf = new HashMap<>();
    Map<Integer, List<DocumentCheck.Failed>> groups = new LinkedHashMap<>();
    for (DocumentCheck.Failed failed : rest) {
      List<Integer> met = members(failed.identity()).map(fact -> groupOf.get(fact.id()))
          .filter(group -> group != null && groups.containsKey(group)).distinct().toList();
      int group = met.isEmpty() ? groups.size() + groupOf.size() + 1 : met.get(0);
      List<DocumentCheck.Failed> together = groups.computeIfAbsent(group, key -> new ArrayList<>());
      for (int other : met) {
        if (other != group) {
          together.addAll(groups.remove(other));
        }
      }
      together.add(failed);
      together.forEach(one -> members(one.identity()).forEach(fact -> groupOf.put(fact.id(), group)));
    }
    groups.values().forEach(this::group);
  }

  /** A table whose form promises nothing may print means: what lies between its parts, each of them positive, is a rate of theirs and not their sum. */
  private static boolean mean(Identity identity) {
    List<BigDecimal> parts = identity.parts().stream().map(Fact::amount).sorted().toList();
    boolean positive = parts.size() > 1 && parts.get(0).signum() > 0;
    BigDecimal total = identity.total().amount();
    return positive && !identity.total().form().ofDepartments() && total.compareTo(parts.get(0)) >= 0 && total.compareTo(parts.get(parts.size() - 1)) <= 0;
  }

  private void group(List<DocumentCheck.Failed> group) {
    Identity first = group.stream().map(DocumentCheck.Failed::identity).filter(identity -> identity.kind() != Identity.Kind.BETWEEN_FORMS).findFirst()
        .orElse(group.get(0).identity());
    boolean between = first.kind() == Identity.Kind.BETWEEN_FORMS;
    Fact total = first.total();
    boolean doubtful = members(first).anyMatch(tables::doubtful);
    // A single sum fails as well by parts that the table does not mean, or by rows that were read apart: nothing decides.
    CheckCause cause = doubtful ? CheckCause.EXTRACTION : CheckCause.UNDECIDED;
    String expected = Figure.yuan(first.computed(), total.unit());
    Message message = place(between ? "same_point" : "table_sum", total).with("expected", expected)
        .with("difference", Figure.yuan(first.difference().abs(), total.unit()));
    if (between) {
      message.with("other_page", first.parts().get(0).page()).with("other", tables.title(first.parts().get(0)));
    }
    enter(group, new Draft(
        between ? FindingKind.SAME_POINT : FindingKind.TABLE_SUM, between ? CheckLevel.FLAG : CheckLevel.FAIL, cause, total.page(), Figure.of(total), expected,
        first.difference(), null, message, group.size()));
  }

  private void rounding() {
    Map<String, List<DocumentCheck.Failed>> byTable = new LinkedHashMap<>();
    for (DocumentCheck.Failed failed : check.rounded()) {
      String place = failed.identity().kind() == Identity.Kind.BETWEEN_FORMS ? BETWEEN : failed.identity().total().table();
      byTable.computeIfAbsent(place, table -> new ArrayList<>()).add(failed);
    }
    byTable.values().forEach(all -> {
      // What only the shape of a table calls parts may be none; where the form's own sums speak, these are not counted with them.
      List<DocumentCheck.Failed> own = all.stream().filter(failed -> !shaped(failed)).toList();
      List<DocumentCheck.Failed> rounded = own.isEmpty() ? all : own;
      DocumentCheck.Failed most = rounded.stream()
          .reduce((one, other) -> one.identity().difference().abs().compareTo(other.identity().difference().abs()) >= 0 ? one : other).orElseThrow();
      Fact total = most.identity().total();
      boolean doubtful = shaped(most) || rounded.stream().flatMap(failed -> members(failed.identity())).anyMatch(tables::doubtful);
      CheckCause cause = doubtful ? CheckCause.UNDECIDED : CheckCause.DOCUMENT;
      boolean between = most.identity().kind() == Identity.Kind.BETWEEN_FORMS;
      Fact part = most.identity().parts().get(0);
      String expected = Figure.yuan(most.identity().computed(), total.unit());
      enter(rounded, new Draft(
          between ? FindingKind.SAME_POINT : FindingKind.TABLE_SUM, CheckLevel.ROUND, cause, total.page(), Figure.of(total), expected,
          most.identity().difference(), null,
          place(between ? "rounding_forms" : "rounding_table", total).with("other_page", part.page()).with("other", tables.title(part))
              .with("count", rounded.size()).with("expected", expected)
              .with("difference", Figure.yuan(most.identity().difference().abs(), total.unit())),
          rounded.size()));
    });
  }

  private static boolean shaped(DocumentCheck.Failed failed) {
    return failed.identity().rule().endsWith("-N");
  }

  /** Percentages of tables and the forms of projects: what fails there stands by itself. */
  private void others() {
    Set<String> tablesWithoutUnit = new HashSet<>();
    Draft withoutUnit = null;
    for (CheckResult result : check.results()) {
      if (result.level() != CheckLevel.FLAG || said.contains(result.id()) || result.operands().isEmpty()) {
        continue;
      }
      Fact first = tables.fact(result.operands().get(0).factOrClaim()).orElse(null);
      if (first == null) {
        continue;
      }
      CheckCause cause = tables.doubtful(first) ? CheckCause.EXTRACTION : result.cause();
      if (result.printed() == null) {
        if (tablesWithoutUnit.add(first.table())) {
          Draft draft = new Draft(FindingKind.FORMAT, CheckLevel.FLAG, cause, first.page(), null, null, null, null, place("no_unit", first), 1);
          withoutUnit = withoutUnit == null ? draft : withoutUnit.plus(1);
        }
        continue;
      }
      boolean percent = first.valueKind() == ValueKind.PERCENT;
      String expected = percent ? Figure.percent(result.computed(), Math.max(2, result.printed().scale())) : Figure.yuan(result.computed(), first.unit());
      Message message = place(percent ? "derived" : "table_sum", first).with("expected", expected)
          .with("difference", percent ? null : Figure.yuan(result.difference().abs(), first.unit()));
      seen.found(new Draft(
          percent ? FindingKind.DERIVED : FindingKind.TABLE_SUM, CheckLevel.FLAG, cause, first.page(), Figure.of(first), expected, result.difference(),
          first.id(),
          message, 1));
    }
    if (withoutUnit != null) {
      withoutUnit.message().with("count", withoutUnit.checks());
      seen.found(withoutUnit);
    }
  }

  private void enter(List<DocumentCheck.Failed> failures, Draft draft) {
    failures.forEach(failed -> {
      said.add(failed.result().id());
      if (failed.result().cause() != null) {
        causes.put(failed.result().id(), draft.cause());
      }
    });
    seen.found(draft);
  }

  private Message place(String name, Fact fact) {
    return Message.of(name).with("page", fact.page()).with("table", tables.title(fact)).with("row", TableFigures.row(fact))
        .with("column", TableFigures.column(fact)).with("printed", Figure.of(fact));
  }

  private static Stream<Fact> members(Identity identity) {
    return Stream.concat(Stream.of(identity.total()), identity.parts().stream());
  }
}
