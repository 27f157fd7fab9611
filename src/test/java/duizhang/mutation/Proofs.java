package duizhang.mutation;

import duizhang.check.DocumentChecker;
import duizhang.check.DocumentResult;
import duizhang.check.Finding;
import duizhang.check.LedgerEntry;
import duizhang.codes.Origin;
import duizhang.codes.Status;
import duizhang.codes.TokenRole;
import duizhang.cube.Dimension;
import duizhang.fact.Amount;
import duizhang.fact.Fact;
import duizhang.read.Cell;
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
    /** A figure is proven that is not what the page prints there, and the document prints none of these figures a second time ({@link Witnesses}). */
    OPEN,
    /** A figure is proven that is not what the page prints there. */
    WRONG
  }

  /**
   * @param where what was changed, for people
   * @param wrong the proven figures that are wrong
   */
  record Result(Outcome outcome, String where, List<Fact> wrong) {}

  private final Judge judge = new Judge();
  private final DocumentChecker checker = new DocumentChecker();
  private final Document document;
  private final Map<String, Fact> before = new HashMap<>();
  private final Set<List<Object>> statements = new HashSet<>();
  private final Set<String> findings;
  private final Witnesses witnesses;
  /** The numbers of the pages that became figures, by page and token. */
  private final Set<List<Integer>> figures;

  Proofs(Document document) {
    this.document = document;
    DocumentResult result = checker.check(judge.settle(document));
    result.facts().forEach(fact -> before.put(fact.id(), fact));
    result.facts().forEach(fact -> statements.add(said(fact)));
    findings = said(result);
    witnesses = new Witnesses(document);
    figures = result.ledger().stream().filter(entry -> entry.role() == TokenRole.FACT && entry.inTable()).map(Proofs::token).collect(Collectors.toSet());
  }

  private static List<Integer> token(LedgerEntry entry) {
    return List.of(entry.page(), entry.token());
  }

  long proven() {
    return before.values().stream().filter(fact -> fact.status() == Status.PROVEN).count();
  }

  Result of(Mutation kind, long seed) {
    Mutation.Damaged changed = kind.of(document, this::figure, new Random(seed)).orElse(null);
    if (changed == null) {
      return new Result(Outcome.NONE, "", List.of());
    }
    DocumentResult result = checker.check(judge.settle(changed.document()));
    List<Fact> wrong = result.facts().stream()
        .filter(fact -> fact.status() == Status.PROVEN && fact.origin() == Origin.TABLE && !statements.contains(said(fact)) && !less(fact)).toList();
    Map<String, Fact> after = result.facts().stream().collect(Collectors.toMap(Fact::id, fact -> fact, (one, other) -> one));
    // That the figures of a row that is gone are gone says nothing.
    boolean lost = before.values().stream().filter(fact -> fact.status() == Status.PROVEN)
        .anyMatch(fact -> after.containsKey(fact.id()) ? after.get(fact.id()).status() != Status.PROVEN : kind != Mutation.DROP_ROW);
    boolean said = !findings.containsAll(said(result));
    Outcome outcome = wrong.isEmpty()
        ? lost || said ? Outcome.CAUGHT : Outcome.SILENT
        : wrong.stream().anyMatch(fact -> witnesses.again(fact, changed.region())) ? Outcome.WRONG : Outcome.OPEN;
    return new Result(outcome, changed.where(), wrong);
  }

  /** Whether a figure says what it said before, of a point of which less is known. */
  private boolean less(Fact fact) {
    Fact old = before.get(fact.id());
    return old != null && words(fact).equals(words(old))
        && Arrays.stream(Dimension.values()).filter(dimension -> dimension != Dimension.ITEM)
            .allMatch(dimension -> fact.coordinate().value(dimension).map(value -> old.coordinate().value(dimension).filter(value::equals).isPresent())
                .orElse(true));
  }

  /** Whether a cell prints a figure and nothing else. */
  private boolean figure(int page, Cell cell) {
    return cell.tokens().size() == 1 && figures.contains(List.of(page, cell.tokens().get(0))) && Amount.parse(cell.text()).isPresent();
  }

  /** What a figure says: of which point, under which words, how much. What a department's head says is its point; others say it in words. */
  private static List<Object> said(Fact fact) {
    return List.of(fact.coordinate(), words(fact));
  }

  private static List<Object> words(Fact fact) {
    return Arrays.asList(
        fact.itemName(), fact.form().ofDepartments() ? null : fact.columnLabel(), fact.valueKind(),
        fact.amount() == null ? fact.printed() : fact.amount().stripTrailingZeros());
  }

  private static Set<String> said(DocumentResult result) {
    Set<String> said = new HashSet<>();
    for (Finding finding : result.findings()) {
      said.add(finding.kind() + " " + finding.page() + " " + finding.printed() + " " + finding.expected());
    }
    return said;
  }
}
