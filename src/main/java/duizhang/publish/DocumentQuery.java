package duizhang.publish;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what the report shows of one document. */
final class DocumentQuery {
  private final JdbcTemplate database;
  private final LedgerQuery ledger;

  DocumentQuery(JdbcTemplate database) {
    this.database = database;
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
        row -> { facts.put(new At(row.getString("table_id"), row.getInt("row_index"), row.getInt("column_index")), fact(row)); },
        document);
    Map<String, List<CellDetail>> cells = new HashMap<>();
    database.query(
        "SELECT * FROM cell_current WHERE document_id = ? ORDER BY table_id, row_index, column_index",
        row -> {
          At at = new At(row.getString("table_id"), row.getInt("row_index"), row.getInt("column_index"));
          CellDetail cell =
              new CellDetail(
                  at.row(),
                  at.column(),
                  row.getInt("row_span"),
                  row.getInt("column_span"),
                  row.getInt("page"),
                  Columns.place(row),
                  row.getString("role"),
                  row.getString("text"),
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
          segments.computeIfAbsent(row.getString("table_id"), key -> new ArrayList<>()).add(row.getInt("page") + ": " + Columns.place(row));
        },
        document);
    Map<String, Tally> facts = new HashMap<>();
    database.query(
        "SELECT table_id, status, COUNT(*) AS facts FROM fact_current WHERE document_id = ? AND table_id IS NOT NULL GROUP BY table_id, status",
        row -> { facts.merge(row.getString("table_id"), Tally.empty().plus(row.getString("status"), row.getLong("facts")), Tally::plus); },
        document);
    Map<String, Tally> numbers = ledger.byTable(document);
    return database.query(
        "SELECT * FROM printed_table_current WHERE document_id = ? ORDER BY sequence, table_id",
        (row, index) -> {
          String id = row.getString("table_id");
          return new TableDetail(
              id,
              row.getInt("sequence"),
              row.getString("form_id"),
              row.getString("title"),
              row.getString("form_number"),
              row.getString("unit"),
              row.getString("unit_evidence"),
              row.getString("method"),
              row.getString("scores"),
              row.getInt("page_from"),
              row.getInt("page_to"),
              row.getInt("row_count"),
              row.getInt("column_count"),
              row.getInt("bound_columns"),
              row.getInt("lost_characters"),
              row.getString("note"),
              segments.getOrDefault(id, List.of()),
              facts.getOrDefault(id, Tally.empty()),
              numbers.getOrDefault(id, Tally.empty()));
        },
        document);
  }

  private List<CheckDetail> checks(String document) {
    Map<String, List<Operand>> operands = new HashMap<>();
    database.query(
        "SELECT o.check_id, o.operand_id, o.role, o.sign FROM check_operand_current o JOIN check_result_current c"
            + " ON c.document_id = o.document_id AND c.check_id = o.check_id"
            + " WHERE o.document_id = ? AND c.level IN ('FAIL', 'FLAG') ORDER BY o.check_id, o.sequence",
        row -> {
          operands
              .computeIfAbsent(row.getString("check_id"), key -> new ArrayList<>())
              .add(new Operand(row.getString("operand_id"), row.getString("role"), row.getInt("sign")));
        },
        document);
    return database.query(
        "SELECT * FROM check_result_current WHERE document_id = ? ORDER BY check_id",
        (row, index) ->
            new CheckDetail(
                row.getString("check_id"),
                row.getString("rule"),
                row.getString("instance"),
                row.getString("level"),
                Columns.decimal(row, "printed"),
                Columns.decimal(row, "computed"),
                Columns.decimal(row, "difference"),
                Columns.decimal(row, "tolerance"),
                Columns.integer(row, "page"),
                row.getString("message"),
                row.getString("cause"),
                operands.getOrDefault(row.getString("check_id"), List.of())),
        document);
  }

  private List<FindingDetail> findings(String document) {
    return database.query(
        "SELECT * FROM finding_current WHERE document_id = ? ORDER BY finding_id",
        (row, index) ->
            new FindingDetail(
                row.getString("finding_id"),
                row.getString("kind"),
                row.getString("level"),
                row.getString("cause"),
                Columns.integer(row, "page"),
                row.getString("printed"),
                row.getString("expected"),
                Columns.decimal(row, "difference"),
                row.getString("suspect_id"),
                row.getString("message_zh"),
                row.getString("message_en"),
                row.getInt("checks")),
        document);
  }

  private List<FactDetail> proseFacts(String document) {
    return database.query(
        "SELECT * FROM fact_current WHERE document_id = ? AND table_id IS NULL ORDER BY page, fact_id", (row, index) -> fact(row), document);
  }

  private List<ClaimLine> claims(String document) {
    return database.query(
        "SELECT * FROM claim_current WHERE document_id = ? ORDER BY page, claim_id",
        (row, index) ->
            new ClaimLine(
                row.getString("claim_id"),
                row.getInt("page"),
                row.getString("sentence"),
                row.getString("printed"),
                row.getString("unit"),
                Columns.decimal(row, "value_yuan"),
                row.getString("value_kind"),
                row.getString("item_name"),
                row.getString("fact_id")),
        document);
  }

  private static FactDetail fact(ResultSet row) throws SQLException {
    return new FactDetail(
        row.getString("fact_id"),
        row.getString("form_id"),
        known(
            row.getString("fiscal_year"),
            row.getString("stage"),
            row.getString("flow"),
            row.getString("fund"),
            row.getString("measure"),
            row.getString("value_kind"),
            row.getString("scheme"),
            row.getString("code"),
            row.getBoolean("of_which") ? "of which 其中" : null),
        row.getString("item_name"),
        row.getString("column_label"),
        row.getString("printed"),
        row.getString("unit"),
        Columns.decimal(row, "amount_yuan"),
        row.getInt("page"),
        row.getString("status"),
        row.getString("inferred_from"),
        Columns.decimal(row, "confidence"));
  }

  private static String known(String... dimensions) {
    return Stream.of(dimensions).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }
}
