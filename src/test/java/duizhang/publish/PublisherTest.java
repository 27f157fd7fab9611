package duizhang.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duizhang.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class PublisherTest {
  private static final String AGENCY = "\"某局, \"\"本级\"\"\n(机关)\"";

  private final JdbcTemplate database = oneDocument();

  @TempDir
  private Path output;

  static JdbcTemplate oneDocument() {
    JdbcTemplate database = TestDatabase.create();
    ResourceDatabasePopulator script = new ResourceDatabasePopulator(new ClassPathResource("publish/one-document.sql"));
    script.setSqlScriptEncoding("UTF-8");
    script.execute(database.getDataSource());
    return database;
  }

  @Test
  void factsCanBeReadAloneAndOnlyCurrentOnes() throws IOException {
    publish();
    assertThat(dataset("fact"))
        .isEqualTo(
            """
                fact_id,document_id,table_id,row_index,column_index,page,agency_id,scope,fiscal_year,stage,form_id,flow,fund,measure,of_which,\
                value_kind,scheme,code,item_name,column_label,printed,unit,amount_yuan,ulp_yuan,value_state,is_total,is_leaf,origin,status,\
                inferred_from,confidence,function_code,economic_code,account_system,revenue_code,project_name,holder,coordinate,suspect,\
                file,agency_name,region_code
                f1,d1,d1-001,1,1,1,a1,DEPARTMENT,2023,FINAL,expenditure,EXPENDITURE,ALL,TOTAL,false,\
                AMOUNT,FUNCTION,208,"'=HYPERLINK(""x"")",支出/合计,-36.14,万元,-361400,100,PRINTED,false,true,TABLE,DISPUTED,\
                ,0.5,,,,,,,,false,b/决算.pdf,AGENCY,990000
                f2,d1,,-1,-1,3,a1,DEPARTMENT,2023,FINAL,three_public,EXPENDITURE,APPROPRIATION,TOTAL,false,\
                PERCENT,THREE_PUBLIC,TOTAL,'+三公,,-1.35%,%,,,PRINTED,false,true,PROSE,PROVEN,\
                ,0.999,,,,,,,,false,b/决算.pdf,AGENCY,990000
                """
                .replace("\n", "\r\n").replace("AGENCY", AGENCY));
  }

  @Test
  void cellsKeepBlanksApartFromNothingAndDashesAsPrinted() throws IOException {
    publish();
    assertThat(dataset("cell"))
        .isEqualTo(
            """
                document_id,table_id,row_index,column_index,row_span,column_span,page,x0,y0,x1,y1,role,value_state,text,stored
                d1,d1-001,0,0,1,2,1,10,20,110,30,HEAD,,支出,
                d1,d1-001,1,0,1,1,1,10,30,60,40,LABEL,,"'=HYPERLINK(""x"")",
                d1,d1-001,1,1,1,1,1,60,30,110,40.5,VALUE,PRINTED,-36.14,
                d1,d1-001,2,0,1,1,1,10,40,60,50,LABEL,,"",
                d1,d1-001,2,1,1,1,1,60,40,110,50,VALUE,DASH,——,0
                """
                .replace("\n", "\r\n"));
  }

  @Test
  void theOtherFilesOfTheContractAreThere() throws IOException {
    publish();
    assertThat(dataset("statistic"))
        .isEqualTo(
            "document_id,sequence,agency_id,fiscal_year,metric,value,unit,page,sentence,file,agency_name,region_code\r\n"
                + "d1,1,a1,2023,STAFF,12,人,3,'@在编 12 人,b/决算.pdf," + AGENCY + ",990000\r\n");
    assertThat(dataset("quarantine"))
        .isEqualTo(
            "path,document_id,sha256,media_type,size,step,cause,message,limit_passed,extractor_version\r\n"
                + "a/坏.pdf,,,application/pdf,5,read,BROKEN,The file ends early. Fetch it again.,,1\r\n");
    assertThat(files().keySet())
        .contains(
            "dataset/document.csv", "dataset/printed_table.csv", "dataset/claim.csv", "dataset/project.csv", "dataset/indicator.csv",
            "dataset/form_coverage.csv", "dataset/number_ledger.csv", "dataset/check_result.csv", "dataset/check_operand.csv", "dataset/form.csv",
            "dataset/account.csv", "dataset/region.csv", "dataset/agency.csv", "dataset/agency_name.csv");
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    publish();
    Map<String, String> first = files();
    publish();
    assertThat(files()).isEqualTo(first);
    assertThat(first.keySet()).allMatch(name -> name.startsWith("dataset/") || name.startsWith("report/"));
  }

  @Test
  void textsOfAgenciesAreNoMarkup() throws IOException {
    publish();
    String index = Files.readString(output.resolve("report/index.html"));
    String page = Files.readString(output.resolve("report/documents/d1.html"));
    assertThat(index).contains("&lt;b&gt;决算&lt;/b&gt; &amp; &quot;公开&quot;").doesNotContain("<b>决算</b>");
    assertThat(page).contains("=HYPERLINK(&quot;x&quot;)").doesNotContain("<b>决算</b>").contains("77.70").contains("<dd>某市 990000</dd>")
        .contains("class=\"VALUE DISPUTED\"");
  }

  @Test
  void machinesReadTheSame() throws IOException {
    publish();
    JsonNode quality = new ObjectMapper().readTree(output.resolve("report/quality.json").toFile());
    assertThat(quality.at("/summary/documents").asInt()).isEqualTo(1);
    assertThat(quality.at("/summary/facts/PROVEN").asInt()).isEqualTo(1);
    assertThat(quality.at("/summary/numbers/in_tables").asInt()).isEqualTo(3);
    assertThat(quality.at("/quarantine/0/file").asText()).isEqualTo("a/坏.pdf");
    JsonNode document = quality.at("/documents/0");
    assertThat(document.at("/document/forms/1/coverage").asText()).isEqualTo("ABSENT");
    assertThat(document.at("/checks/0/difference").decimalValue()).isEqualByComparingTo("-100");
    assertThat(document.at("/checks/0/operands/0/id").asText()).isEqualTo("f1");
    assertThat(document.at("/ledger/unaccounted/0/printed").asText()).isEqualTo("77.70");
  }

  @Test
  void whatTheNumbersBecameIsToldByTableAndByPage() throws IOException {
    publish();
    JsonNode document = new ObjectMapper().readTree(output.resolve("report/quality.json").toFile()).at("/documents/0");
    assertThat(document.at("/tables/0/numbers").toString()).isEqualTo("{\"DATE\":1,\"FACT\":1,\"UNACCOUNTED\":1}");
    assertThat(document.at("/ledger/pages/0").toString())
        .isEqualTo("{\"page\":1,\"in_tables\":{\"DATE\":1,\"FACT\":1,\"UNACCOUNTED\":1},\"outside\":{}}");
    assertThat(document.at("/ledger/pages/1").toString()).isEqualTo("{\"page\":3,\"in_tables\":{},\"outside\":{\"PAGE_NUMBER\":1}}");
    assertThat(document.at("/ledger/words").size()).isEqualTo(1);
    assertThat(document.at("/ledger/words/0/printed").asText()).isEqualTo("2023");
  }

  @Test
  void aFailureLeavesTheFormerFiles() throws IOException {
    publish();
    Map<String, String> former = files();
    database.execute("DROP VIEW claim_current CASCADE");
    assertThatThrownBy(this::publish).isInstanceOf(DataAccessException.class);
    assertThat(files()).isEqualTo(former);
  }

  @Test
  void whatAKilledRunLeftBehindIsPutRight() throws IOException {
    publish();
    Map<String, String> former = files();
    Files.move(output.resolve("dataset"), output.resolve("dataset.old"));
    Files.writeString(Files.createDirectory(output.resolve("report.new")).resolve("index.html"), "half");
    publish();
    assertThat(files()).isEqualTo(former);
  }

  @Test
  void anEmptyDatabaseGivesAnEmptyReport() {
    DataSource empty = TestDatabase.create().getDataSource();
    Published published = new Publisher().publish(empty, output);
    assertThat(published.report()).exists();
    assertThat(published.dataset().resolve("fact.csv")).exists();
  }

  private void publish() {
    new Publisher().publish(database.getDataSource(), output);
  }

  private String dataset(String name) throws IOException {
    return Files.readString(output.resolve("dataset/" + name + ".csv"));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        contents.put(output.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return contents;
  }
}
