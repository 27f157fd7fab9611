package duizhang.publish;

import static duizhang.schema.Column.IN_TABLE;
import static duizhang.schema.Column.PAGE;
import static duizhang.schema.Column.PRINTED;
import static duizhang.schema.Column.ROLE;
import static duizhang.schema.Column.TABLE_ID;

import duizhang.publish.DocumentDetail.Ledger;
import duizhang.publish.DocumentDetail.PageNumbers;
import duizhang.publish.DocumentDetail.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what became of the numbers a document prints: in all, by page, by table, and one by one where they became no figure. */
final class LedgerQuery {
  private final JdbcTemplate database;

  LedgerQuery(JdbcTemplate database) {
    this.database = database;
  }

  Ledger read(String document) {
    Map<Integer, PageNumbers> pages = new TreeMap<>();
    database.query(
        "SELECT page, in_table, role, COUNT(*) AS tokens FROM number_ledger_current WHERE document_id = ? GROUP BY page, in_table, role",
        row -> {
          Tally some = Tally.empty().plus(ROLE.text(row), row.getLong("tokens"));
          boolean inTable = IN_TABLE.flag(row);
          PageNumbers part = new PageNumbers(PAGE.number(row), inTable ? some : Tally.empty(), inTable ? Tally.empty() : some);
          pages.merge(part.page(), part, LedgerQuery::together);
        },
        document);
    PageNumbers all = pages.values().stream().reduce(new PageNumbers(0, Tally.empty(), Tally.empty()), LedgerQuery::together);
    return new Ledger(
        all.inTables(),
        all.outside(),
        List.copyOf(pages.values()),
        tokens(document, "role = 'UNACCOUNTED'"),
        tokens(document, "in_table AND role IN ('DATE', 'HEADING')"));
  }

  /** What the numbers in the box of each table became, by table. */
  Map<String, Tally> byTable(String document) {
    Map<String, Tally> numbers = new HashMap<>();
    database.query(
        "SELECT table_id, role, COUNT(*) AS tokens FROM number_ledger_current"
            + " WHERE document_id = ? AND in_table AND table_id IS NOT NULL GROUP BY table_id, role",
        row -> {
          numbers.merge(TABLE_ID.text(row), Tally.empty().plus(ROLE.text(row), row.getLong("tokens")), Tally::plus);
        },
        document);
    return numbers;
  }

  private List<Token> tokens(String document, String which) {
    return database.query(
        "SELECT * FROM number_ledger_current WHERE document_id = ? AND " + which + " ORDER BY in_table DESC, page, token",
        (row, index) -> new Token(
            PAGE.number(row),
            PRINTED.text(row),
            Columns.place(row),
            IN_TABLE.flag(row),
            ROLE.text(row),
            TABLE_ID.text(row)),
        document);
  }

  private static PageNumbers together(PageNumbers one, PageNumbers other) {
    return new PageNumbers(
        Math.max(one.page(), other.page()), one.inTables().plus(other.inTables()), one.outside().plus(other.outside()));
  }
}
