package duizhang.reconcile;

import static duizhang.schema.Column.AGENCY_ID;
import static duizhang.schema.Column.AGENCY_PRINTED;
import static duizhang.schema.Column.DOCUMENTS;
import static duizhang.schema.Column.DOCUMENT_ID;
import static duizhang.schema.Column.NAME;
import static duizhang.schema.Column.REGION_CODE;
import static duizhang.schema.Column.RUN_ID;

import duizhang.schema.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matches the agencies' names that the current documents print, and gives every row of such a document its agency. */
final class Agencies {
  private static final List<Table> TABLES_WITH_AGENCY = List.of(Table.DOCUMENT, Table.FACT, Table.CLAIM, Table.PROJECT, Table.STATISTIC);

  private final JdbcClient client;

  Agencies(JdbcOperations database) {
    this.client = JdbcClient.create(database);
  }

  private record Head(String documentId, long runId, String printed, String regionCode, String agencyId) {}

  void match() {
    List<Head> heads = client
        .sql("SELECT document_id, run_id, agency_printed, region_code, agency_id FROM document WHERE is_current ORDER BY document_id")
        .query(
            (row, number) -> new Head(
                DOCUMENT_ID.text(row),
                RUN_ID.longNumber(row),
                AGENCY_PRINTED.text(row),
                REGION_CODE.text(row),
                AGENCY_ID.text(row)))
        .list();
    Map<String, Agency> agencies = new TreeMap<>();
    Map<Head, String> ids = new HashMap<>();
    for (Head head : heads) {
      AgencyName name = AgencyName.of(head.printed());
      if (name != null) {
        ids.put(head, name.agencyId());
        agencies.computeIfAbsent(name.agencyId(), Agency::new).seen(head.printed().strip(), head.regionCode());
      }
    }
    replace(agencies);
    heads.stream().filter(head -> !Objects.equals(head.agencyId(), ids.get(head))).forEach(head -> assign(head, ids.get(head)));
  }

  /** Only where something changed. */
  private void replace(Map<String, Agency> agencies) {
    if (there().equals(agencies.values().stream().flatMap(Agencies::rows).collect(Collectors.toSet()))) {
      return;
    }
    client.sql("DELETE FROM agency_name").update();
    client.sql("DELETE FROM agency").update();
    for (Agency agency : agencies.values()) {
      client
          .sql("INSERT INTO agency (agency_id, name, region_code) VALUES (:id, :name, :region)")
          .param("id", agency.id())
          .param("name", agency.name())
          .param("region", agency.regionCode())
          .update();
      agency.variants().forEach((name, documents) -> client
          .sql("INSERT INTO agency_name (agency_id, name, documents) VALUES (:id, :name, :documents)")
          .param("id", agency.id())
          .param("name", name)
          .param("documents", documents)
          .update());
    }
  }

  private Set<List<String>> there() {
    Set<List<String>> there = new HashSet<>();
    client.sql("SELECT agency_id, name, region_code FROM agency")
        .query((row, number) -> row(AGENCY_ID.text(row), NAME.text(row), REGION_CODE.text(row), null)).list().forEach(there::add);
    client.sql("SELECT agency_id, name, documents FROM agency_name")
        .query((row, number) -> row(AGENCY_ID.text(row), NAME.text(row), null, DOCUMENTS.text(row))).list().forEach(there::add);
    return there;
  }

  private static Stream<List<String>> rows(Agency agency) {
    return Stream.concat(
        Stream.of(row(agency.id(), agency.name(), agency.regionCode(), null)),
        agency.variants().entrySet().stream().map(variant -> row(agency.id(), variant.getKey(), null, String.valueOf(variant.getValue()))));
  }

  /** One of either table; each may have nulls. */
  private static List<String> row(String... values) {
    return Arrays.asList(values);
  }

  private void assign(Head head, String agencyId) {
    TABLES_WITH_AGENCY.forEach(table -> update(table, head, agencyId));
  }

  private void update(Table table, Head head, String agencyId) {
    client
        .sql("UPDATE " + table.word() + " SET agency_id = :agency WHERE document_id = :document AND run_id = :run")
        .param("agency", agencyId)
        .param("document", head.documentId())
        .param("run", head.runId())
        .update();
  }
}
