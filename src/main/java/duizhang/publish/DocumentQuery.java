package duizhang.publish;

import static duizhang.schema.Column.*;

import duizhang.publish.DocumentDetail.CellDetail;
import duizhang.publish.DocumentDetail.CheckDetail;
import duizhang.publish.DocumentDetail.ClaimLine;
import duizhang.publish.DocumentDetail.FactDetail;
import duizhang.publish.DocumentDetail.FindingDetail;
import duizhang.publish.DocumentDetail.Operand;
import duizhang.publish.DocumentDetail.TableDetail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what the report shows of one document. */
final class DocumentQuery {
  private final JdbcTemplate database;
  private final Labels labels;
  private final LedgerQuery ledger;

  DocumentQuery(JdbcTemplate database, Labels labels) {
    this.database = database;
    this.labels = labels;
    this.ledger = new LedgerQuery(database);
  }

  DocumentDetail read(String document) {
    return new DocumentDetail(tables(document), checks(document), findings(document), ledger.read(document), proseFacts(document), claims(document));
  }

  /** The cells of all tables of the document, by table and there row by row. */
  Map<String, List<CellDetail>> cells(String document) {
    record At(String table, int row, int column) {}
    Map<At, FactDetail> facts = new HashMap<>();
    database.query(
        "SELECT * FROM fact_current WHERE document_id = ? AND table_id IS NOT NULL ORDER BY fact_id DESC",
        row -> {
          facts.put(new At(TABLE_ID.text(row), ROW_INDEX.number(row), COLUMN_INDEX.number(row)), fact(row));
        },
        document);
    Map<String, List<CellDetail>> cells = new HashMap<>();
    database.query(
        "SELECT * FROM cell_current WHERE document_id = ? ORDER BY table_id, row_index, column_index",
        row -> {
          At at = new At(TABLE_ID.text(row), ROW_INDEX.number(row), COLUMN_INDEX.number(row));
          CellDetail cell = new CellDetail(
              at.row(),
              at.column(),
              ROW_SPAN.number(row),
              COLUMN_SPAN.number(row),
              PAGE.number(row),
              Columns.place(row),
              ROLE.text(row),
              TEXT.text(row),
              facts.get(at));
          cells.computeIfAbsent(at.table(), key -> new ArrayList<>()).add(cell);
        },
        document);
    return cells;
  }

  private List<TableDetail> tables(String document) {
    Map<String, List<String>> segments = new HashMap<>();
    database.query(
        "SELECT * FROM table_segment_current WHERE document_id = ? ORDER BY table_id, sequence",
        row -> {
          segments.computeIfAbsent(TABLE_ID.text(row), key -> new ArrayList<>()).add(PAGE.number(row) + ": " + Columns.place(row));
        },
        document);
    Map<String, Tally> facts = new HashMap<>();
    database.query(
        "SELECT table_id, status, COUNT(*) AS facts FROM fact_current WHERE document_id = ? AND table_id IS NOT NULL GROUP BY table_id, status",
        row -> {
          facts.merge(TABLE_ID.text(row), Tally.empty().plus(STATUS.text(row), FACTS.longNumber(row)), Tally::plus);
        },
        document);
    Map<String, Tally> numbers = ledger.byTable(document);
    return database.query(
        "SELECT * FROM printed_table_current WHERE document_id = ? ORDER BY sequence, table_id",
        (row, index) -> {
          String id = TABLE_ID.text(row);
          return new TableDetail(
              id,
              SEQUENCE.number(row),
              FORM_ID.text(row),
              TITLE.text(row),
              FORM_NUMBER.text(row),
              UNIT.text(row),
              UNIT_EVIDENCE.text(row),
              METHOD.text(row),
              SCORES.text(row),
              PAGE_FROM.number(row),
              PAGE_TO.number(row),
              ROW_COUNT.number(row),
              COLUMN_COUNT.number(row),
              BOUND_COLUMNS.number(row),
              LOST_CHARACTERS.number(row),
              NOTE.text(row),
              segments.getOrDefault(id, List.of()),
              facts.getOrDefault(id, Tally.empty()),
              numbers.getOrDefault(id, Tally.empty()));
        },
        document);
  }

  private List<CheckDetail> checks(String document) {
    // Joined in the database the two views would be read once for every check.
    Set<String> failed = new HashSet<>(
        database.query(
            "SELECT check_id FROM check_result_current WHERE document_id = ? AND level IN ('FAIL', 'FLAG')", (row, index) -> CHECK_ID.text(row), document));
    Map<String, List<Operand>> operands = new HashMap<>();
    database.query(
        "SELECT check_id, operand_id, role, sign FROM check_operand_current WHERE document_id = ? ORDER BY check_id, sequence",
        row -> {
          String check = CHECK_ID.text(row);
          if (failed.contains(check)) {
            operands.computeIfAbsent(check, key -> new ArrayList<>()).add(new Operand(OPERAND_ID.text(row), ROLE.text(row), SIGN.number(row)));
          }
        },
        document);
    return database.query(
        "SELECT * FROM check_result_current WHERE document_id = ? ORDER BY check_id",
        (row, index) -> new CheckDetail(
            CHECK_ID.text(row),
            RULE.text(row),
            INSTANCE.text(row),
            LEVEL.text(row),
            Columns.decimal(row, PRINTED),
            Columns.decimal(row, COMPUTED),
            Columns.decimal(row, DIFFERENCE),
            Columns.decimal(row, TOLERANCE),
            PAGE.numberOrNull(row),
            MESSAGE.text(row),
            CAUSE.text(row),
            operands.getOrDefault(CHECK_ID.text(row), List.of())),
        document);
  }

  private List<FindingDetail> findings(String document) {
    return database.query(
        "SELECT * FROM finding_current WHERE document_id = ? ORDER BY finding_id",
        (row, index) -> new FindingDetail(
            FINDING_ID.text(row),
            KIND.text(row),
            LEVEL.text(row),
            CAUSE.text(row),
            PAGE.numberOrNull(row),
            PRINTED.text(row),
            EXPECTED.text(row),
            Columns.decimal(row, DIFFERENCE),
            SUSPECT_ID.text(row),
            MESSAGE_ZH.text(row),
            MESSAGE_EN.text(row),
            CHECKS.number(row)),
        document);
  }

  private List<FactDetail> proseFacts(String document) {
    return database.query(
        "SELECT * FROM fact_current WHERE document_id = ? AND table_id IS NULL ORDER BY page, fact_id", (row, index) -> fact(row), document);
  }

  private List<ClaimLine> claims(String document) {
    return database.query(
        "SELECT * FROM claim_current WHERE document_id = ? ORDER BY page, claim_id",
        (row, index) -> new ClaimLine(
            CLAIM_ID.text(row),
            PAGE.number(row),
            SENTENCE.text(row),
            PRINTED.text(row),
            UNIT.text(row),
            Columns.decimal(row, VALUE_YUAN),
            VALUE_KIND.text(row),
            ITEM_NAME.text(row),
            FACT_ID.text(row)),
        document);
  }

  private FactDetail fact(ResultSet row) throws SQLException {
    return new FactDetail(
        FACT_ID.text(row),
        FORM_ID.text(row),
        known(
            FISCAL_YEAR.text(row),
            STAGE.text(row),
            FLOW.text(row),
            FUND.text(row),
            MEASURE.text(row),
            VALUE_KIND.text(row),
            SCHEME.text(row),
            CODE.text(row),
            OF_WHICH.flag(row) ? labels.english("report.of_which") + " " + labels.chinese("report.of_which") : null),
        ITEM_NAME.text(row),
        COLUMN_LABEL.text(row),
        PRINTED.text(row),
        UNIT.text(row),
        Columns.decimal(row, AMOUNT_YUAN),
        PAGE.number(row),
        STATUS.text(row),
        INFERRED_FROM.text(row),
        Columns.decimal(row, CONFIDENCE));
  }

  private static String known(String... dimensions) {
    return Stream.of(dimensions).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }
}
