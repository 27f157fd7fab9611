package duizhang.store;

import static duizhang.schema.Column.*;

import duizhang.check.CheckResult;
import duizhang.check.DocumentResult;
import duizhang.check.Finding;
import duizhang.check.FormCoverage;
import duizhang.check.LedgerEntry;
import duizhang.schema.Column;
import duizhang.schema.Table;
import org.springframework.jdbc.core.JdbcOperations;

/** What the extraction says of itself: coverage, the ledger of numbers, the checks. */
final class AuditRows {
  private static final Rows<Numbered<FormCoverage>> COVERAGE = Rows.<Numbered<FormCoverage>>of(Table.FORM_COVERAGE)
      .with(SEQUENCE, Numbered::sequence)
      .with(FORM_ID, entry -> entry.item().form().id())
      .with(Column.COVERAGE, entry -> entry.item().coverage())
      .with(TABLE_ID, entry -> entry.item().table())
      .with(FACTS, entry -> entry.item().facts())
      .with(EVIDENCE, entry -> entry.item().evidence());

  private static final Rows<LedgerEntry> LEDGER = TableRows.boxed(
      Rows.<LedgerEntry>of(Table.NUMBER_LEDGER)
          .with(PAGE, LedgerEntry::page)
          .with(TOKEN, LedgerEntry::token)
          .with(PRINTED, LedgerEntry::printed)
          .with(IN_TABLE, LedgerEntry::inTable)
          .with(ROLE, LedgerEntry::role)
          .with(TABLE_ID, LedgerEntry::table)
          .with(TARGET, LedgerEntry::target),
      LedgerEntry::box);

  private static final Rows<CheckResult> CHECKS = Rows.<CheckResult>of(Table.CHECK_RESULT)
      .with(CHECK_ID, CheckResult::id)
      .with(RULE, CheckResult::rule)
      .with(INSTANCE, CheckResult::instance)
      .with(LEVEL, CheckResult::level)
      .with(PRINTED, CheckResult::printed)
      .with(COMPUTED, CheckResult::computed)
      .with(DIFFERENCE, CheckResult::difference)
      .with(TOLERANCE, CheckResult::tolerance)
      .with(PAGE, CheckResult::page)
      .with(MESSAGE, CheckResult::message)
      .with(CAUSE, CheckResult::cause);

  private static final Rows<Numbered<CheckResult.Operand>> OPERANDS = Rows.<Numbered<CheckResult.Operand>>of(Table.CHECK_OPERAND)
      .with(CHECK_ID, Numbered::owner)
      .with(SEQUENCE, Numbered::sequence)
      .with(OPERAND_ID, entry -> entry.item().factOrClaim())
      .with(ROLE, entry -> entry.item().role())
      .with(SIGN, entry -> entry.item().sign());

  private static final Rows<Finding> FINDINGS = Rows.<Finding>of(Table.FINDING)
      .with(FINDING_ID, Finding::id)
      .with(KIND, Finding::kind)
      .with(LEVEL, Finding::level)
      .with(CAUSE, Finding::cause)
      .with(PAGE, Finding::page)
      .with(PRINTED, Finding::printed)
      .with(EXPECTED, Finding::expected)
      .with(DIFFERENCE, Finding::difference)
      .with(SUSPECT_ID, Finding::suspect)
      .with(MESSAGE_ZH, Finding::messageZh)
      .with(MESSAGE_EN, Finding::messageEn)
      .with(Column.CHECKS, Finding::checks);

  private AuditRows() {}

  static void insert(JdbcOperations database, Version version, DocumentResult result) {
    COVERAGE.insert(database, version, Numbered.of(null, result.coverage()));
    LEDGER.insert(database, version, result.ledger());
    CHECKS.insert(database, version, result.checks());
    FINDINGS.insert(database, version, result.findings());
    OPERANDS.insert(database, version, result.checks().stream().flatMap(check -> Numbered.of(check.id(), check.operands()).stream()).toList());
  }
}
