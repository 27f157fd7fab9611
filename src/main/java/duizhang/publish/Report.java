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
import duizhang.store.PartStore.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the report for people and the same for machines, a document at a time. */
final class Report {
  private static final ObjectMapper JSON = JsonMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
      .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
      .build();

  /** What stands around the only element of a list that is the only field, without a name, of an object. */
  private static final String BEFORE_ELEMENT = "{\n  \"\" : [ ";
  private static final String AFTER_ELEMENT = " ]\n}";

  private static final String QUALITY = "quality.json";
  private static final String DOCUMENTS = "documents";

  private final JdbcTemplate database;
  private final Former former;

  Report(JdbcTemplate database, Former former) {
    this.database = database;
    this.former = former;
  }

  /** A document in the JSON report; {@code checks} those that do not hold or could not run. */
  private record Entry(DocumentLine document, List<TableDetail> tables, List<FindingDetail> findings, List<CheckDetail> checks, Ledger ledger) {}

  /**
   * @param name of the folder, below the output folder
   * @return the files of which parts are taken the next time
   */
  List<String> write(Path folder, String name) throws IOException {
    Overview overview = new OverviewQuery(database).read();
    PageParts parts = new PageParts();
    DocumentQuery query = new DocumentQuery(database, parts.labels());
    DocumentPage documentPage = new DocumentPage(parts);
    Files.write(folder.resolve("index.html"), new IndexPage(parts).draw(overview));
    Path pages = Files.createDirectory(folder.resolve(DOCUMENTS));
    String published = name + "/" + QUALITY;
    try (PartedFile file = new PartedFile(folder.resolve(QUALITY), former.file(published).orElse(null));
        JsonGenerator json = JSON.createGenerator(file).setPrettyPrinter(lines())) {
      json.writeStartObject();
      json.writePOJOField("summary", overview.summary());
      json.writePOJOField("forms", overview.forms());
      json.writePOJOField("rules", overview.rules());
      json.writePOJOField("quarantine", overview.quarantine());
      json.writeArrayFieldStart(DOCUMENTS);
      for (DocumentLine document : overview.documents()) {
        // What parts it from the one before.
        json.writeRawValue("");
        json.flush();
        long from = file.position();
        String page = document.id() + ".html";
        String ownFile = name + "/" + DOCUMENTS + "/" + page;
        Optional<Path> drawn = former.own(document.id(), ownFile);
        Optional<Place> part = former.part(document.id(), published);
        if (drawn.isPresent() && part.isPresent()) {
          Former.link(drawn.get(), pages.resolve(page));
          file.keep(part.get());
        } else {
          DocumentDetail detail = query.read(document.id());
          Files.write(pages.resolve(page), documentPage.draw(document, detail, query.cells(document.id())));
          file.write(element(
              new Entry(document, detail.tables(), detail.findings(), detail.checks().stream().filter(Report::open).toList(), detail.ledger())));
        }
        former.lies(document.id(), published, new Place(from, file.position() - from));
        former.has(document.id(), ownFile, pages.resolve(page));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return List.of(published);
  }

  /** An entry as it stands in the list. */
  private static byte[] element(Entry entry) throws IOException {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(list).setPrettyPrinter(lines())) {
      json.writeStartObject();
      json.writeArrayFieldStart("");
      json.writePOJO(entry);
      json.writeEndArray();
      json.writeEndObject();
    }
    byte[] bytes = list.toByteArray();
    return Arrays.copyOfRange(bytes, BEFORE_ELEMENT.length(), bytes.length - AFTER_ELEMENT.length());
  }

  /** Line ends are the same on every machine. */
  private static DefaultPrettyPrinter lines() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  private static boolean open(CheckDetail check) {
    return check.is(CheckLevel.FAIL) || check.is(CheckLevel.FLAG) || check.is(CheckLevel.NOT_RUN);
  }
}
