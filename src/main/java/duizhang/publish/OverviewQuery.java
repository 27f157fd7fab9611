package duizhang.publish;

import static duizhang.schema.Column.*;

import duizhang.codes.RuleCatalogue;
import duizhang.publish.Overview.FormLine;
import duizhang.publish.Overview.QuarantineLine;
import duizhang.publish.Overview.RuleLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the overview: a handful of grouped queries, however many documents there are. */
final class OverviewQuery {
  private final JdbcTemplate database;

  OverviewQuery(JdbcTemplate database) {
    this.database = database;
  }

  Overview read() {
    return new Overview(documents(), twins(), forms(), rules(), quarantine());
  }

  private List<DocumentLine> documents() {
    Map<String, Tally> tables = tallies("SELECT document_id, 'TABLES', COUNT(*) FROM printed_table_current GROUP BY document_id");
    Map<String, Tally> facts = tallies("SELECT document_id, status, COUNT(*) FROM fact_current GROUP BY document_id, status");
    Map<String, Tally> checks = tallies(
        "SELECT document_id, level, COUNT(*) FROM check_result_current WHERE level <> 'NOT_APPLICABLE' GROUP BY document_id, level");
    Map<String, Tally> findings = tallies("SELECT document_id, cause, COUNT(*) FROM finding_current GROUP BY document_id, cause");
    Map<String, Numbers> numbers = numbers();
    Map<String, List<FormState>> forms = formStates();
    return database.query(
        "SELECT d.*, r.name AS region_name FROM document_current d LEFT JOIN region r ON r.region_code = d.region_code ORDER BY d.file, d.document_id",
        (row, index) -> {
          String id = DOCUMENT_ID.text(row);
          String reconciled = AGENCY_NAME.text(row);
          return new DocumentLine(
              id,
              FILE.text(row),
              SHA256.text(row),
              MEDIA_TYPE.text(row),
              TITLE.text(row),
              KIND.text(row),
              SCOPE.text(row),
              reconciled == null ? AGENCY_PRINTED.text(row) : reconciled,
              REGION_CODE.text(row),
              row.getString("region_name"),
              FISCAL_YEAR.numberOrNull(row),
              EVIDENCE.text(row),
              PAGES.number(row),
              REFUSED_PAGES.text(row),
              EXTRACTOR_VERSION.text(row),
              tables.getOrDefault(id, Tally.empty()).total(),
              forms.getOrDefault(id, List.of()),
              facts.getOrDefault(id, Tally.empty()),
              checks.getOrDefault(id, Tally.empty()),
              findings.getOrDefault(id, Tally.empty()),
              numbers.getOrDefault(id, Numbers.NONE));
        });
  }

  /** Documents that publish what another one does, which counts in their place. */
  private Set<String> twins() {
    return new TreeSet<>(database.queryForList("SELECT document_id FROM v_twin", String.class));
  }

  private Map<String, Numbers> numbers() {
    Map<String, Numbers> byDocument = new HashMap<>();
    database.query(
        "SELECT document_id, in_table, COUNT(*) AS tokens, SUM(CASE WHEN role = 'UNACCOUNTED' THEN 1 ELSE 0 END) AS unaccounted"
            + " FROM number_ledger_current GROUP BY document_id, in_table",
        row -> {
          long tokens = row.getLong("tokens");
          long unaccounted = row.getLong("unaccounted");
          Numbers numbers = IN_TABLE.flag(row) ? new Numbers(tokens, unaccounted, 0, 0) : new Numbers(0, 0, tokens, unaccounted);
          byDocument.merge(DOCUMENT_ID.text(row), numbers, Numbers::plus);
        });
    return byDocument;
  }

  private Map<String, List<FormState>> formStates() {
    Map<String, List<FormState>> byDocument = new HashMap<>();
    database.query(
        "SELECT document_id, form_id, coverage, table_id, facts, evidence FROM form_coverage_current ORDER BY document_id, sequence",
        row -> {
          FormState state = new FormState(
              FORM_ID.text(row), COVERAGE.text(row), TABLE_ID.text(row), FACTS.number(row), EVIDENCE.text(row));
          byDocument.computeIfAbsent(DOCUMENT_ID.text(row), key -> new ArrayList<>()).add(state);
        });
    return byDocument;
  }

  private List<FormLine> forms() {
    Map<String, Tally> coverage = tallies("SELECT form_id, coverage, COUNT(*) FROM form_coverage_current GROUP BY form_id, coverage");
    Map<String, Tally> facts = tallies(
        "SELECT form_id, status, COUNT(*) FROM fact_current WHERE form_id IS NOT NULL AND document_id NOT IN (SELECT document_id FROM v_twin)"
            + " GROUP BY form_id, status");
    Map<String, FormLine> lines = new TreeMap<>();
    coverage.forEach((form, tally) -> lines.put(form, new FormLine(form, tally, facts.getOrDefault(form, Tally.empty()))));
    facts.forEach((form, tally) -> lines.putIfAbsent(form, new FormLine(form, Tally.empty(), tally)));
    return List.copyOf(lines.values());
  }

  private List<RuleLine> rules() {
    return tallies("SELECT rule, level, COUNT(*) FROM check_result_current GROUP BY rule, level").entrySet().stream()
        .map(entry -> new RuleLine(
            entry.getKey(), RuleCatalogue.standard().chinese(entry.getKey()), RuleCatalogue.standard().english(entry.getKey()), entry.getValue()))
        .toList();
  }

  private List<QuarantineLine> quarantine() {
    return database.query(
        "SELECT path, step, cause, message, limit_passed FROM quarantine ORDER BY path",
        (row, index) -> new QuarantineLine(
            PATH.text(row),
            STEP.text(row),
            CAUSE.text(row),
            MESSAGE.text(row),
            LIMIT_PASSED.text(row)));
  }

  /** Of rows (key, name, count): the counts by key, in the order of the keys. */
  private Map<String, Tally> tallies(String query) {
    Map<String, Tally> byKey = new TreeMap<>();
    database.query(query, row -> { byKey.merge(row.getString(1), Tally.empty().plus(row.getString(2), row.getLong(3)), Tally::plus); });
    return byKey;
  }
}
