package duizhang.store;

import duizhang.check.CheckResult;
import duizhang.check.DocumentResult;
import duizhang.check.Finding;
import duizhang.check.FormCoverage;
import duizhang.check.LedgerEntry;
import org.springframework.jdbc.core.JdbcOperations;

/** What the extraction says of itself: coverage, the ledger of numbers, the checks. */
final class AuditRows {
  private static final Rows<Numbered<FormCoverage>> COVERAGE =
      Rows.<Numbered<FormCoverage>>of("form_coverage")
          .with("sequence", Numbered::sequence)
          .with("form_id", entry -> entry.item().form().id())
          .with("coverage", entry -> entry.item().coverage())
          .with("table_id", entry -> entry.item().table())
          .with("facts", entry -> entry.item().facts())
          .with("evidence", entry -> entry.item().evidence());

  private static final Rows<LedgerEntry> LEDGER =
      TableRows.boxed(
          Rows.<LedgerEntry>of("number_ledger")
              .with("page", LedgerEntry::page)
              .with("token", LedgerEntry::token)
              .with("printed", LedgerEntry::printed)
              .with("in_table", LedgerEntry::inTable)
              .with("role", LedgerEntry::role)
              .with("table_id", LedgerEntry::table)
              .with("target", LedgerEntry::target),
          LedgerEntry::box);

  private static final Rows<CheckResult> CHECKS =
      Rows.<CheckResult>of("check_result")
          .with("check_id", CheckResult::id)
          .with("rule", CheckResult::rule)
          .with("instance", CheckResult::instance)
          .with("level", CheckResult::level)
          .with("printed", CheckResult::printed)
          .with("computed", CheckResult::computed)
          .with("difference", CheckResult::difference)
          .with("tolerance", CheckResult::tolerance)
          .with("page", CheckResult::page)
          .with("message", CheckResult::message)
          .with("cause", CheckResult::cause);

  private static final Rows<Numbered<CheckResult.Operand>> OPERANDS =
      Rows.<Numbered<CheckResult.Operand>>of("check_operand")
          .with("check_id", Numbered::owner)
          .with("sequence", Numbered::sequence)
          .with("operand_id", entry -> entry.item().factOrClaim())
          .with("role", entry -> entry.item().role())
          .with("sign", entry -> entry.item().sign());

  private static final Rows<Finding> FINDINGS =
      Rows.<Finding>of("finding")
          .with("finding_id", Finding::id)
          .with("kind", Finding::kind)
          .with("level", Finding::level)
          .with("cause", Finding::cause)
          .with("page", Finding::page)
          .with("printed", Finding::printed)
          .with("expected", Finding::expected)
          .with("difference", Finding::difference)
          .with("suspect_id", Finding::suspect)
          .with("message_zh", Finding::messageZh)
          .with("message_en", Finding::messageEn)
          .with("checks", Finding::checks);

  private AuditRows() {}

  static void insert(JdbcOperations database, Version version, DocumentResult result) {
    COVERAGE.insert(database, version, Numbered.of(null, result.coverage()));
    LEDGER.insert(database, version, result.ledger());
    CHECKS.insert(database, version, result.checks());
    FINDINGS.insert(database, version, result.findings());
    OPERANDS.insert(database, version, result.checks().stream().flatMap(check -> Numbered.of(check.id(), check.operands()).stream()).toList());
  }
}
