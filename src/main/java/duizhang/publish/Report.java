package duizhang.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import duizhang.codes.CheckLevel;
import duizhang.publish.DocumentDetail.CheckDetail;
import duizhang.publish.DocumentDetail.FindingDetail;
import duizhang.publish.DocumentDetail.Ledger;
import duizhang.publish.DocumentDetail.TableDetail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the report for people and the same for machines, a document at a time. */
final class Report {
  private static final ObjectMapper JSON = JsonMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
      .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
      .build();

  private final JdbcTemplate database;

  Report(JdbcTemplate database) {
    this.database = database;
  }

  /** A document in the JSON report; {@code checks} those that do not hold or could not run. */
  private record Entry(DocumentLine document, List<TableDetail> tables, List<FindingDetail> findings, List<CheckDetail> checks, Ledger ledger) {}

  void write(Path folder) throws IOException {
    Overview overview = new OverviewQuery(database).read();
    PageParts parts = new PageParts();
    DocumentQuery query = new DocumentQuery(database, parts.labels());
    DocumentPage documentPage = new DocumentPage(parts);
    Files.write(folder.resolve("index.html"), new IndexPage(parts).draw(overview));
    Path pages = Files.createDirectory(folder.resolve("documents"));
    try (OutputStream file = Files.newOutputStream(folder.resolve("quality.json"));
        JsonGenerator json = JSON.createGenerator(file).setPrettyPrinter(lines())) {
      json.writeStartObject();
      json.writePOJOField("summary", overview.summary());
      json.writePOJOField("forms", overview.forms());
      json.writePOJOField("rules", overview.rules());
      json.writePOJOField("quarantine", overview.quarantine());
      json.writeArrayFieldStart("documents");
      for (DocumentLine document : overview.documents()) {
        DocumentDetail detail = query.read(document.id());
        byte[] page = documentPage.draw(document, detail, query.cells(document.id()));
        Files.write(pages.resolve(document.id() + ".html"), page);
        json.writePOJO(new Entry(document, detail.tables(), detail.findings(), detail.checks().stream().filter(Report::open).toList(), detail.ledger()));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** Line ends are the same on every machine. */
  private static DefaultPrettyPrinter lines() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  private static boolean open(CheckDetail check) {
    return check.is(CheckLevel.FAIL) || check.is(CheckLevel.FLAG) || check.is(CheckLevel.NOT_RUN);
  }
}
