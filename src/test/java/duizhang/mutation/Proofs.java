package duizhang.mutation;

import duizhang.check.DocumentChecker;
import duizhang.check.DocumentResult;
import duizhang.check.Finding;
import duizhang.codes.Origin;
import duizhang.codes.Status;
import duizhang.fact.Fact;
import duizhang.read.Document;
import duizhang.settle.Judge;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reading proves, against what it proves with one place changed. */
final class Proofs {
  enum Outcome {
    /** There is no place for this kind of change. */
    NONE,
    /** A figure that was proven no longer is, or there is a finding. */
    CAUGHT,
    /** Nothing says so, and nothing wrong is proven. */
    SILENT,
    /** A figure is proven that is not what the page prints there. */
    WRONG
  }

  /** @param wrong the proven figures that are wrong */
  record Result(Outcome outcome, List<Fact> wrong) {}

  private final Judge judge = new Judge();
  private final DocumentChecker checker = new DocumentChecker();
  private final Document document;
  private final Map<String, Fact> before = new HashMap<>();
  private final Set<List<Object>> statements = new HashSet<>();
  private final Set<String> findings;

  Proofs(Document document) {
    this.document = document;
    DocumentResult result = checker.check(judge.settle(document));
    result.facts().forEach(fact -> before.put(fact.id(), fact));
    result.facts().forEach(fact -> statements.add(said(fact)));
    findings = said(result);
  }

  long proven() {
    return before.values().stream().filter(fact -> fact.status() == Status.PROVEN).count();
  }

  Result of(Mutation kind, long seed) {
    Document changed = kind.of(document, new Random(seed)).orElse(null);
    if (changed == null) {
      return new Result(Outcome.NONE, List.of());
    }
    DocumentResult result = checker.check(judge.settle(changed));
    List<Fact> wrong = result.facts().stream()
        .filter(fact -> fact.status() == Status.PROVEN && fact.origin() == Origin.TABLE && !statements.contains(said(fact))).toList();
    Set<String> proven = result.facts().stream().filter(fact -> fact.status() == Status.PROVEN).map(Fact::id).collect(Collectors.toSet());
    boolean lost = before.values().stream().anyMatch(fact -> fact.status() == Status.PROVEN && !proven.contains(fact.id()));
    boolean said = !findings.containsAll(said(result));
    return new Result(!wrong.isEmpty() ? Outcome.WRONG : lost || said ? Outcome.CAUGHT : Outcome.SILENT, wrong);
  }

  /** What a figure says: of which point, under which words, how much. */
  private static List<Object> said(Fact fact) {
    return Arrays.asList(
        fact.coordinate(), fact.itemName(), fact.columnLabel(), fact.valueKind(), fact.amount() == null ? fact.printed() : fact.amount().stripTrailingZeros());
  }

  private static Set<String> said(DocumentResult result) {
    Set<String> said = new HashSet<>();
    for (Finding finding : result.findings()) {
      said.add(finding.kind() + " " + finding.page() + " " + finding.printed() + " " + finding.expected());
    }
    return said;
  }
}
