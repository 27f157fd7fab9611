package duizhang.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.crawl.Crawler;
import duizhang.crawl.Finding;
import duizhang.crawl.NameFilter;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.extract.Extractor;
import duizhang.reconcile.Reconciler;
import duizhang.samples.Fonts;
import duizhang.store.DocumentStore;
import duizhang.store.RunStore;
import duizhang.store.SourceRegister;
import duizhang.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A department's budget, a government's, and one of projects only: each as PDF, as Word and as a workbook. */
class PublicationsTest {
  private static final Set<String> DISCLOSURES = Set.of("open-03-government-items", "open-09-projects", "open-20-prefecture-budget");

  private final JdbcTemplate database = TestDatabase.create();

  @TempDir
  private Path folder;

  @Test
  void oneDisclosureInThreeFormatsIsOneAndCountsOnce() throws IOException {
    Fonts fonts = Fonts.installed();
    assumeTrue(Files.isRegularFile(fonts.chinese()), fonts.chinese() + " (fonts-droid-fallback) is not there: skipped");
    assumeTrue(Files.isRegularFile(fonts.latin()), fonts.latin() + " (fonts-liberation) is not there: skipped");
    List<Disclosure> disclosures = OpenDisclosures.all().stream().filter(disclosure -> DISCLOSURES.contains(disclosure.id())).toList();
    assertThat(disclosures).hasSize(3);
    Corpus.write(folder, "open", disclosures, List.of(Corpus.Format.PDF, Corpus.Format.DOCX, Corpus.Format.XLSX));

    publish(folder.resolve("open"));

    assertThat(rows("SELECT c.file || ' = ' || d.path FROM check_result_current c JOIN document d ON d.document_id = c.instance"
        + " WHERE c.rule = 'XDC-TWIN' ORDER BY c.file")).containsExactly(
            "pdf/open-03-government-items.pdf = docx/open-03-government-items.docx", "pdf/open-09-projects.pdf = docx/open-09-projects.docx",
            "pdf/open-20-prefecture-budget.pdf = docx/open-20-prefecture-budget.docx",
            "xlsx/open-03-government-items.xlsx = docx/open-03-government-items.docx", "xlsx/open-09-projects.xlsx = docx/open-09-projects.docx",
            "xlsx/open-20-prefecture-budget.xlsx = docx/open-20-prefecture-budget.docx");
    assertThat(rows("SELECT message_en FROM finding_current WHERE kind = 'CROSS_DOCUMENT'")).isEmpty();
    assertThat(rows("SELECT DISTINCT file FROM v_figure ORDER BY file")).containsExactly(
        "docx/open-03-government-items.docx", "docx/open-09-projects.docx", "docx/open-20-prefecture-budget.docx");
  }

  private void publish(Path input) throws IOException {
    long run = new RunStore(database).begin("test");
    List<Finding> findings = new Crawler(new NameFilter(List.of("**"), List.of()), null).crawl(input);
    for (Finding finding : findings) {
      SourceFile source = ((Finding.Readable) finding).source();
      new DocumentStore(database).store(run, source, ((Extraction.Extracted) new Extractor(1000).extract(source)).result(), "1");
    }
    new SourceRegister(database).register(run, findings, "1");
    new Reconciler(database).reconcile();
  }

  private List<String> rows(String sql) {
    return database.queryForList(sql, String.class);
  }
}
