package duizhang.check;

import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import duizhang.prose.Claim;
import duizhang.prose.Statistic;
import java.util.List;

/** All that one document gives, ready to be stored in one transaction. */
public record DocumentResult(
    DocumentHead head,
    List<StoredTable> tables,
    List<Fact> facts,
    List<Claim> claims,
    List<Project> projects,
    List<Indicator> indicators,
    List<Statistic> statistics,
    List<FormCoverage> coverage,
    List<LedgerEntry> ledger,
    List<CheckResult> checks,
    List<Finding> findings) {
  public DocumentResult {
    tables = List.copyOf(tables);
    facts = List.copyOf(facts);
    claims = List.copyOf(claims);
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
    statistics = List.copyOf(statistics);
    coverage = List.copyOf(coverage);
    ledger = List.copyOf(ledger);
    checks = List.copyOf(checks);
    findings = List.copyOf(findings);
  }
}
