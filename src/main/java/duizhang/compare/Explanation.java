package duizhang.compare;

import duizhang.codes.RuleCatalogue;
import duizhang.codes.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is known of one figure, told line by line. */
public final class Explanation {
  private static final List<String> MEANING = List.of(
      "flow", "fund", "measure", "value_kind", "function_code", "economic_code", "account_system", "revenue_code", "project_name", "holder");
  private static final Set<String> FAILING = Set.of("FAIL");
  private static final Set<String> CLOSING = Set.of("OK", "ROUND");
  private static final int WITNESSES_TOLD = 20;

  private final JdbcTemplate database;
  private final Map<String, Object> fact;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> closing = new TreeMap<>();
  private int failing;

  private Explanation(JdbcTemplate database, Map<String, Object> fact) {
    this.database = database;
    this.fact = fact;
  }

  /** A cell of a document: the table's place in it, and the row and column in the table, all from 1. */
  public record Place(int table, int row, int column) {}

  /** The id itself, if a current figure has it. */
  public static List<String> figures(String factId, JdbcTemplate database) {
    return database.queryForList("SELECT fact_id FROM fact_current WHERE fact_id = ?", String.class, factId);
  }

  /** The ids of the current figures in a cell of the documents with this id, or whose path ends so. */
  public static List<String> figures(String document, Place place, JdbcTemplate database) {
    return database.queryForList(
        "SELECT f.fact_id FROM fact_current f JOIN printed_table_current t ON t.document_id = f.document_id AND t.table_id = f.table_id"
            + " WHERE t.sequence = ? AND f.row_index = ? AND f.column_index = ? AND (f.document_id = ? OR f.file LIKE ? ESCAPE '!') ORDER BY f.fact_id",
        String.class, place.table(), place.row() - 1, place.column() - 1, document, "%" + document.replaceAll("[!%_]", "!$0"));
  }

  /** @param factId of a current figure */
  public static List<String> of(String factId, JdbcTemplate database) {
    Map<String, Object> fact = database.queryForList("SELECT * FROM fact_current WHERE fact_id = ?", factId).get(0);
    Explanation told = new Explanation(database, fact);
    told.figure();
    told.place();
    told.laws();
    told.status();
    told.witnesses();
    told.repeated();
    return List.copyOf(told.lines);
  }

  private void figure() {
    lines.add(
        "figure      " + text(fact, "printed") + " " + text(fact, "unit")
            + (fact.get("amount_yuan") == null ? "" : " = " + yuan(fact, "amount_yuan") + " yuan"));
    lines.add("row         " + text(fact, "item_name") + code("scheme", "code"));
    lines.add("column      " + text(fact, "column_label"));
    lines.add("whose       " + joined(text(fact, "agency_name"), text(fact, "scope"), text(fact, "fiscal_year"), text(fact, "stage")));
    lines
        .add("meaning     " + MEANING.stream().filter(name -> fact.get(name) != null).map(name -> name + " " + fact.get(name)).collect(Collectors.joining(", "))
            + (Boolean.TRUE.equals(fact.get("of_which")) ? ", a part of its neighbour" : ""));
    lines.add("coordinate  " + text(fact, "coordinate"));
  }

  private String code(String scheme, String code) {
    return fact.get(code) == null ? " (" + text(fact, scheme) + ")" : " (" + text(fact, scheme) + " " + text(fact, code) + ")";
  }

  private void place() {
    lines.add("printed in  " + text(fact, "file") + ", page " + text(fact, "page") + ", form " + text(fact, "form_id"));
    if (fact.get("table_id") == null) {
      lines.add("            in a sentence");
    } else {
      database.queryForList(
          "SELECT t.sequence, t.title, t.unit, t.unit_evidence, t.method, c.text, c.x0, c.y0, c.x1, c.y1 FROM printed_table_current t"
              + " LEFT JOIN cell_current c ON c.document_id = t.document_id AND c.table_id = t.table_id AND c.row_index = ? AND c.column_index = ?"
              + " WHERE t.document_id = ? AND t.table_id = ?",
          fact.get("row_index"), fact.get("column_index"), fact.get("document_id"), fact.get("table_id")).forEach(table -> {
            lines.add("            table " + text(table, "sequence") + " " + text(table, "title") + ", row " + (number(fact, "row_index") + 1) + ", column "
                + (number(fact, "column_index") + 1) + ", cell “" + text(table, "text") + "”"
                + (table.get("x0") == null
                    ? ""
                    : ", box " + Stream.of("x0", "y0", "x1", "y1").map(side -> text(table, side)).collect(Collectors.joining(" "))));
            lines.add("            unit " + text(table, "unit") + " by " + text(table, "unit_evidence") + ", read by " + text(table, "method"));
          });
    }
    if (fact.get("inferred_from") != null) {
      lines.add("            the page leaves its column open; it is by " + text(fact, "inferred_from"));
    }
  }

  private void laws() {
    List<Map<String, Object>> checks = database.queryForList(
        "SELECT DISTINCT c.document_id, c.check_id, c.rule, c.instance, c.level, c.printed, c.computed, c.difference, c.tolerance, c.cause, c.message"
            + " FROM check_result_current c JOIN check_operand_current o ON o.document_id = c.document_id AND o.check_id = c.check_id"
            + " WHERE o.operand_id = ? ORDER BY c.document_id, c.check_id",
        fact.get("fact_id"));
    lines.add("laws        " + (checks.isEmpty() ? "none reaches it" : String.valueOf(checks.size())));
    checks.forEach(this::law);
  }

  private void law(Map<String, Object> check) {
    String rule = text(check, "rule");
    String level = text(check, "level");
    lines.add("  " + level + " " + RuleCatalogue.standard().chinese(rule) + " · " + RuleCatalogue.standard().english(rule) + " (" + rule + ") "
        + text(check, "instance"));
    lines.add("      printed " + yuan(check, "printed") + ", computed " + yuan(check, "computed") + ", difference " + yuan(check, "difference") + ", allowed "
        + yuan(check, "tolerance") + (check.get("cause") == null ? "" : ", cause " + text(check, "cause")));
    List<Map<String, Object>> operands = database.queryForList(
        "SELECT o.operand_id, o.role, o.sign, f.table_id, f.row_index, f.column_index, COALESCE(f.page, c.page) AS page, COALESCE(f.printed, c.printed) AS printed,"
            + " COALESCE(f.unit, c.unit) AS unit, COALESCE(f.item_name, c.item_name) AS item_name, f.column_label"
            + " FROM check_operand_current o LEFT JOIN fact_current f ON f.fact_id = o.operand_id"
            + " LEFT JOIN claim_current c ON c.claim_id = o.operand_id"
            + " WHERE o.document_id = ? AND o.check_id = ? ORDER BY o.sequence",
        check.get("document_id"), check.get("check_id"));
    operands
        .forEach(operand -> lines.add("      " + (number(operand, "sign") < 0 ? "-" : "+") + " " + text(operand, "role") + " " + text(operand, "printed") + " "
            + text(operand, "unit") + "  " + joined(text(operand, "item_name"), text(operand, "column_label"), "page " + text(operand, "page"))
            + (fact.get("fact_id").equals(operand.get("operand_id")) ? "  (this one)" : "")));
    if (FAILING.contains(level)) {
      failing++;
    } else if (CLOSING.contains(level)) {
      closing.merge(direction(operands), 1, Integer::sum);
    }
  }

  /** Along which line of the page a law runs. */
  private static String direction(List<Map<String, Object>> operands) {
    Set<Object> tables = distinct(operands, "table_id");
    if (tables.size() > 1 || tables.contains(null)) {
      return "between tables or sentences";
    }
    if (distinct(operands, "row_index").size() == 1) {
      return "along its row";
    }
    return distinct(operands, "column_index").size() == 1 ? "along its column" : "across rows and columns";
  }

  private static Set<Object> distinct(List<Map<String, Object>> operands, String column) {
    return operands.stream().map(operand -> operand.get(column)).collect(Collectors.toCollection(HashSet::new));
  }

  private void status() {
    String held = closing.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    Status status = Status.valueOf(text(fact, "status"));
    String why = switch (status) {
      case PROVEN -> "laws over independently printed numbers hold its value and its place (" + held + "), none fails";
      case DISPUTED ->
        failing + " of its laws fail beyond rounding" + (Boolean.TRUE.equals(fact.get("suspect")) ? ", and laws of different directions point at it" : "");
      case CORRECTED -> "a person's correction applies";
      case UNCHECKED -> unchecked(held);
    };
    lines.add("status      " + status + ": " + why);
    lines.add("confidence  " + text(fact, "confidence"));
  }

  private String unchecked(String held) {
    if (fact.get("table_id") == null) {
      return "only a sentence prints it";
    }
    if (fact.get("inferred_from") != null) {
      return "sums alone gave its column" + (held.isEmpty() ? "" : "; they close (" + held + ")");
    }
    if (failing > 0) {
      return failing + " of its laws fail, which other figures explain" + (held.isEmpty() ? "" : "; others close (" + held + ")");
    }
    return held.isEmpty()
        ? "no law closes over it, and nothing contradicts it"
        : "the laws that close (" + held + ") do not fix both its value and its place, or prove nothing where they stand; nothing contradicts it";
  }

  private void witnesses() {
    if (fact.get("coordinate") == null || fact.get("agency_id") == null) {
      lines.add("witnesses   not looked for: its agency or its point is not known");
      return;
    }
    List<Map<String, Object>> others = database.queryForList(
        "SELECT fact_id, printed, unit, amount_yuan, status, form_id, file, page FROM fact_current"
            + " WHERE agency_id = ? AND coordinate = ? AND fact_id <> ? ORDER BY file, page, fact_id",
        fact.get("agency_id"), fact.get("coordinate"), fact.get("fact_id"));
    lines.add("witnesses   " + (others.isEmpty() ? "no other figure stands at its point" : others.size() + " more at its point"));
    others.stream().limit(WITNESSES_TOLD).forEach(other -> lines.add("  " + text(other, "printed") + " " + text(other, "unit")
        + (agrees(other) ? "" : " (another amount)") + "  "
        + joined(text(other, "form_id"), text(other, "file"), "page " + text(other, "page"), text(other, "status"))
        + "  " + text(other, "fact_id")));
  }

  /** To the yuan's last digit; figures without an amount are not held against each other. */
  private boolean agrees(Map<String, Object> other) {
    BigDecimal mine = (BigDecimal) fact.get("amount_yuan");
    BigDecimal theirs = (BigDecimal) other.get("amount_yuan");
    return mine == null || theirs == null || mine.compareTo(theirs) == 0;
  }

  private void repeated() {
    database.queryForList("SELECT page, printed, unit, sentence FROM claim_current WHERE fact_id = ? ORDER BY page, claim_id", fact.get("fact_id"))
        .forEach(claim -> lines
            .add("sentence    " + text(claim, "printed") + " " + text(claim, "unit") + ", page " + text(claim, "page") + ": " + text(claim, "sentence")));
    database.queryForList("SELECT level, cause, message_zh, message_en FROM finding_current WHERE suspect_id = ? ORDER BY finding_id", fact.get("fact_id"))
        .forEach(finding -> {
          lines.add("finding     " + text(finding, "level") + ", cause " + text(finding, "cause") + ": " + text(finding, "message_zh"));
          lines.add("            " + text(finding, "message_en"));
        });
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.equals("-")).collect(Collectors.joining(", "));
  }

  private static String text(Map<String, Object> row, String column) {
    return Objects.toString(row.get(column), "-");
  }

  private static int number(Map<String, Object> row, String column) {
    return ((Number) row.get(column)).intValue();
  }

  private static String yuan(Map<String, Object> row, String column) {
    return row.get(column) instanceof BigDecimal number ? (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()) : "-";
  }
}
