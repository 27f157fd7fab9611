package duizhang.check;

import duizhang.codes.Scope;
import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import duizhang.prose.Claim;
import duizhang.settle.Settlement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the checks of sentences, wording and disclosure over a checked document, and gathers the findings of all: one for one root cause. */
final class FindingReader {
  private final List<CheckResult> results = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** What the performance forms tell, and what became of each number. */
  record Material(List<Project> projects, List<Indicator> indicators, List<LedgerEntry> ledger) {}

  private FindingReader() {}

  /** @param facts of the document, judged */
  static FindingReader read(Settlement settlement, DocumentCheck check, List<Fact> facts, List<Claim> claims, Material material,
      List<FormCoverage> coverage) {
    FindingReader reader = new FindingReader();
    Observations seen = new Observations();
    TableFigures tables = new TableFigures(settlement, facts);
    Set<String> explained = UnitFaults.check(settlement, check, tables, facts, seen);
    reader.results.addAll(TableFaults.check(check, tables, explained, seen));
    SentencesAgainstTables.check(tables, claims, seen);
    // A whole that is named comes before one that is only near.
    Set<String> named = NamedWholes.check(facts, claims, seen);
    SentenceArithmetic.check(tables, claims, named, seen);
    SentencesTogether.check(tables, claims, settlement.profile().scope() == Scope.GOVERNMENT, seen);
    ChartLabels.check(settlement, claims, seen);
    AbsentRows.check(tables, facts, seen);
    TextFaults.check(settlement, seen);
    AmountBounds.check(settlement, tables, facts, claims, seen);
    FundBalances.check(tables, facts, seen);
    AccountRows.check(tables, facts, material.ledger(), seen);
    AccountLevels.check(settlement, seen);
    AccountNamesSaid.check(tables, claims, seen);
    OwedCounts.check(settlement, facts, claims, seen);
    PerformanceFaults.check(material.projects(), material.indicators(), facts, seen);
    DisclosureFaults.check(settlement, coverage, material.ledger(), seen);
    SilentRules.tell(settlement, Stream.concat(reader.results.stream(), seen.results().stream()).map(CheckResult::rule).collect(Collectors.toSet()),
        new SilentRules.Told(facts, claims, material, coverage), seen);
    String document = settlement.document().source().documentId();
    for (CheckResult result : seen.results()) {
      reader.results.add(result.withId(String.format(Locale.ROOT, "%s-c%04d", document, reader.results.size() + 1)));
    }
    reader.gather(document, seen.drafts());
    return reader;
  }

  /** All results, those of the tables first. */
  List<CheckResult> results() {
    return List.copyOf(results);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** What points at one figure or claim is one finding, with the words of the first that found it. */
  private void gather(String document, List<Draft> drafts) {
    Map<Object, Draft> causes = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      causes.merge(draft.suspect() == null ? draft : draft.suspect(), draft, (first, other) -> first.plus(other.checks()));
    }
    causes.values().forEach(draft -> findings.add(draft.numbered(String.format(Locale.ROOT, "%s-f%04d", document, findings.size() + 1))));
  }
}
