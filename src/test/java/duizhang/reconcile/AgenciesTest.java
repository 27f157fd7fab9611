package duizhang.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.Finding;
import duizhang.crawl.SourceFile;
import duizhang.store.DocumentStore;
import duizhang.store.RunStore;
import duizhang.store.SampleResult;
import duizhang.store.SourceRegister;
import duizhang.store.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class AgenciesTest {
  private final JdbcTemplate database = TestDatabase.create();

  @Test
  void variantsOfANameAreOneAgencyUnderTheMostPrintedOne() {
    store("某局（本级）", "某局(本级)", "某 局（本级）", "某局（本级）", "另一局", null);

    new Reconciler(database).reconcile();

    assertThat(database.queryForList("SELECT name FROM agency ORDER BY name", String.class)).containsExactly("另一局", "某局（本级）");
    assertThat(database.queryForList("SELECT name FROM agency_name WHERE documents = 1 ORDER BY name", String.class))
        .containsExactlyInAnyOrder("某局(本级)", "某 局（本级）", "另一局");
    assertThat(database.queryForObject("SELECT COUNT(*) FROM fact_current WHERE agency_name = '某局（本级）'", Integer.class)).isEqualTo(4);
    assertThat(database.queryForObject("SELECT COUNT(*) FROM fact_current WHERE agency_id IS NULL", Integer.class)).isEqualTo(1);
  }

  @Test
  void aCommitteeOfThePartyIsOneAgencyHoweverItIsNamed() {
    store("中国共产党某省委员会办公厅", "中共某省委办公厅", "某省委办公厅", "中共某省委办公厅", "某省人大常务委员会办公厅", "中共某区委社会工作部", "某区社会工作部");

    new Reconciler(database).reconcile();

    assertThat(database.queryForList("SELECT name FROM agency ORDER BY name", String.class))
        .containsExactlyInAnyOrder("中共某省委办公厅", "某省人大常务委员会办公厅", "中共某区委社会工作部", "某区社会工作部");
  }

  @Test
  void reconcilingTwiceChangesNothing() {
    store("某局", "另一局");
    new Reconciler(database).reconcile();
    List<String> once = agencies();
    new Reconciler(database).reconcile();

    assertThat(agencies()).isEqualTo(once);
  }

  private List<String> agencies() {
    return database.queryForList("SELECT agency_id || agency_name || file FROM fact_current ORDER BY fact_id", String.class);
  }

  private void store(String... names) {
    long run = new RunStore(database).begin("test");
    List<Finding> findings = new ArrayList<>();
    for (int index = 0; index < names.length; index++) {
      String path = index + ".pdf";
      SourceFile source = new SourceFile(Path.of(path), path, String.valueOf(index).repeat(64), "application/pdf", 1);
      findings.add(new Finding.Readable(source));
      new DocumentStore(database).store(run, source, SampleResult.of(String.valueOf(index), names[index], "1"), "1");
    }
    new SourceRegister(database).register(run, findings, "1");
  }
}
