package duizhang.reconcile;

import static duizhang.schema.Column.*;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.DocumentKind;
import duizhang.codes.FindingKind;
import duizhang.codes.FormId;
import duizhang.codes.Scope;
import duizhang.codes.Status;
import duizhang.codes.ValueKind;
import duizhang.cube.Coordinate;
import duizhang.cube.Dimension;
import duizhang.store.PartStore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agencies' current documents as they are compared, and the rows that say what came of it. */
final class DisclosureStore {
  /** All their rows are made anew. */
  private static final String RULES = PartStore.BETWEEN_DOCUMENTS;

  private static final Set<Dimension> OF_ROWS = Set.of(Dimension.PROJECT, Dimension.PART, Dimension.KIND, Dimension.REVENUE);

  private final JdbcClient client;
  private final Map<String, Integer> checks = new HashMap<>();
  private final Map<String, Integer> findings = new HashMap<>();
  private final Set<List<String>> checked = new HashSet<>();

  DisclosureStore(JdbcOperations database) {
    this.client = JdbcClient.create(database);
  }

  void clear() {
    client.sql("""
        DELETE FROM check_operand o WHERE EXISTS (
          SELECT 1 FROM check_result c WHERE c.document_id = o.document_id AND c.run_id = o.run_id AND c.check_id = o.check_id AND c.rule LIKE :rules)""")
        .param("rules", RULES).update();
    client.sql("DELETE FROM check_result WHERE rule LIKE :rules").param("rules", RULES).update();
    client.sql("DELETE FROM finding WHERE kind = :kind").param("kind", FindingKind.CROSS_DOCUMENT.name()).update();
    checks.clear();
    checked.clear();
    findings.clear();
  }

  /** The agencies of which several documents are current. */
  List<String> agenciesOfSeveral() {
    return client.sql("""
        SELECT agency_id FROM document WHERE is_current AND agency_id IS NOT NULL AND fiscal_year IS NOT NULL
        GROUP BY agency_id HAVING COUNT(*) > 1 ORDER BY agency_id""").query(String.class).list();
  }

  /** The comparable documents that are the only ones of their agency, or of no known one; what they print is not asked. */
  List<Disclosure> alone() {
    return client.sql("""
        SELECT document_id, run_id, path, kind, scope, fiscal_year FROM document d
        WHERE is_current AND fiscal_year IS NOT NULL AND scope IS NOT NULL AND (agency_id IS NULL OR NOT EXISTS (
          SELECT 1 FROM document o WHERE o.is_current AND o.agency_id = d.agency_id AND o.fiscal_year IS NOT NULL AND o.document_id <> d.document_id))
        ORDER BY path""").query((row, number) -> head(row)).list().stream().filter(Head::compared)
        .map(head -> new Disclosure(head.documentId(), head.runId(), head.path(), head.kind(), head.scope(), head.year(), Map.of(), List.of())).toList();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        DOCUMENT_ID.text(row), RUN_ID.longNumber(row), PATH.text(row), DocumentKind.valueOf(KIND.text(row)),
        SCOPE.text(row) == null ? null : Scope.valueOf(SCOPE.text(row)), FISCAL_YEAR.number(row));
  }

  private record Head(String documentId, long runId, String path, DocumentKind kind, Scope scope, int year) {
    boolean compared() {
      return CrossDocuments.compared(kind, scope);
    }
  }

  /** The documents of an agency. */
  List<Disclosure> disclosures(String agency) {
    List<Head> heads = client
        .sql("SELECT document_id, run_id, path, kind, scope, fiscal_year FROM document"
            + " WHERE is_current AND agency_id = :agency AND fiscal_year IS NOT NULL ORDER BY path")
        .param("agency", agency)
        .query((row, number) -> head(row))
        .list();
    return heads.stream()
        .map(
            head -> new Disclosure(
                head.documentId(), head.runId(), head.path(), head.kind(), head.scope(), head.year(), points(head),
                head.compared() ? changes(head) : List.of()))
        .toList();
  }

  private record Pointed(Coordinate point, Figure figure) {}

  private Map<Coordinate, Figure> points(Head head) {
    List<Pointed> figures = client
        .sql("SELECT fact_id, page, coordinate, amount_yuan, ulp_yuan, printed, unit, status, item_name, column_label FROM fact"
            + " WHERE document_id = :document AND run_id = :run AND value_kind = :amount AND NOT of_which AND NOT suspect AND status <> :disputed"
            + " AND coordinate IS NOT NULL AND amount_yuan IS NOT NULL AND ulp_yuan IS NOT NULL AND form_id <> :other"
            + (head.compared() ? " AND scope = :scope" : "") + " ORDER BY page, row_index, column_index, fact_id")
        .param("document", head.documentId()).param("run", head.runId()).param("amount", ValueKind.AMOUNT.name()).param("disputed", Status.DISPUTED.name())
        .param("other", FormId.OTHER.id()).param("scope", head.compared() ? head.scope().name() : null)
        .query((row, number) -> new Pointed(Coordinate.parse(COORDINATE.text(row)), figure(row)))
        .list();
    Map<Coordinate, List<Figure>> byPoint = new LinkedHashMap<>();
    figures.stream().filter(pointed -> head.compared() ? asked(pointed.point()) : pointed.point().dated())
        .forEach(pointed -> byPoint.computeIfAbsent(pointed.point(), point -> new ArrayList<>()).add(pointed.figure()));
    Map<Coordinate, Figure> points = new LinkedHashMap<>();
    byPoint.forEach((point, all) -> {
      List<Figure> proven = all.stream().filter(Figure::proven).toList();
      List<Figure> asked = proven.isEmpty() ? all : proven;
      if (asked.stream().allMatch(figure -> figure.agrees(asked.get(0)))) {
        points.put(point, asked.get(0));
      }
    });
    return points;
  }

  /** Whether the laws between documents ask of a point; of documents that they do not ask, points only tell publications of one disclosure. */
  private static boolean asked(Coordinate point) {
    return OF_ROWS.stream().noneMatch(dimension -> point.value(dimension).isPresent())
        && Stream.of(Dimension.YEAR, Dimension.STAGE, Dimension.FLOW, Dimension.FUND).allMatch(dimension -> point.value(dimension).isPresent());
  }

  private static Figure figure(ResultSet row) throws SQLException {
    String name = Stream.of(ITEM_NAME.text(row), COLUMN_LABEL.text(row)).filter(text -> text != null && !text.isEmpty())
        .collect(Collectors.joining(" · "));
    return new Figure(
        FACT_ID.text(row), PAGE.number(row), AMOUNT_YUAN.decimal(row), ULP_YUAN.decimal(row), PRINTED.text(row), UNIT.text(row),
        Status.PROVEN.name().equals(STATUS.text(row)), name);
  }

  private List<Change> changes(Head head) {
    return client
        .sql("SELECT claim_id, page, coordinate, value_yuan, value_number, printed, unit, sentence FROM claim"
            + " WHERE document_id = :document AND run_id = :run AND value_kind = :change AND fiscal_year = :year AND value_yuan IS NOT NULL"
            + " AND value_number <> 0 AND coordinate IS NOT NULL ORDER BY page, claim_id")
        .param("document", head.documentId()).param("run", head.runId()).param("change", ValueKind.CHANGE.name()).param("year", head.year())
        .query((row, number) -> {
          String written = PRINTED.text(row) + (UNIT.text(row) == null ? "" : UNIT.text(row));
          BigDecimal factor = VALUE_YUAN.decimal(row).divide(VALUE_NUMBER.decimal(row), 0, RoundingMode.HALF_UP);
          BigDecimal ulp = BigDecimal.ONE.movePointLeft(Math.max(0, Amounts.number(PRINTED.text(row)).scale())).multiply(factor);
          return new Change(
              CLAIM_ID.text(row), PAGE.number(row), Coordinate.parse(COORDINATE.text(row)).without(Dimension.KIND), VALUE_YUAN.decimal(row), ulp, written,
              SENTENCE.text(row));
        })
        .list();
  }

  /** Whether a rule has given a result of a document. */
  boolean checked(Disclosure own, String rule) {
    return checked.contains(List.of(own.documentId(), rule));
  }

  /** A comparison of two documents, as a check of the one that prints what the other has. */
  void check(
      Disclosure own, String rule, String instance, CheckLevel level, BigDecimal printed, BigDecimal computed, Integer page, String message,
      CheckCause cause, List<String> operands) {
    checked.add(List.of(own.documentId(), rule));
    String id = own.documentId() + String.format(Locale.ROOT, "-x%04d", checks.merge(own.documentId(), 1, Integer::sum));
    client
        .sql("INSERT INTO check_result (document_id, run_id, check_id, rule, instance, level, printed, computed, difference, tolerance, page, message, cause)"
            + " VALUES (:document, :run, :id, :rule, :instance, :level, :printed, :computed, :difference, NULL, :page, :message, :cause)")
        .param("document", own.documentId()).param("run", own.runId()).param("id", id).param("rule", rule).param("instance", instance)
        .param("level", level.name()).param("printed", printed).param("computed", computed)
        .param("difference", printed == null || computed == null ? null : printed.subtract(computed)).param("page", page).param("message", message)
        .param("cause", cause == null ? null : cause.name()).update();
    for (int i = 0; i < operands.size(); i++) {
      client
          .sql("INSERT INTO check_operand (document_id, run_id, check_id, sequence, operand_id, role, sign) VALUES (:document, :run, :id, :sequence, :operand,"
              + " :role, 1)")
          .param("document", own.documentId()).param("run", own.runId()).param("id", id).param("sequence", i).param("operand", operands.get(i))
          .param("role", i == 0 ? "TOTAL" : "PART").update();
    }
  }

  void finding(
      Disclosure own, CheckLevel level, CheckCause cause, Integer page, String printed, String expected, BigDecimal difference, String suspect,
      String chinese, String english, int explained) {
    String id = own.documentId() + String.format(Locale.ROOT, "-x%04d", findings.merge(own.documentId(), 1, Integer::sum));
    client
        .sql(
            "INSERT INTO finding (finding_id, run_id, document_id, kind, level, cause, page, printed, expected, difference, suspect_id, message_zh, message_en,"
                + " checks) VALUES (:id, :run, :document, :kind, :level, :cause, :page, :printed, :expected, :difference, :suspect, :zh, :en, :checks)")
        .param("id", id).param("run", own.runId()).param("document", own.documentId()).param("kind", FindingKind.CROSS_DOCUMENT.name())
        .param("level", level.name()).param("cause", cause.name()).param("page", page).param("printed", printed).param("expected", expected)
        .param("difference", difference).param("suspect", suspect).param("zh", chinese).param("en", english).param("checks", explained).update();
  }
}
