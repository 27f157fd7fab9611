package duizhang.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.codes.Step;
import duizhang.crawl.Finding;
import duizhang.crawl.SourceFile;
import duizhang.reconcile.Reconciler;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class DocumentStoreTest {
  private final JdbcTemplate database = TestDatabase.create();
  private final DocumentStore documents = new DocumentStore(database);
  private final SourceRegister register = new SourceRegister(database);
  private final WorkList workList = new WorkList(database);
  private final QuarantineStore quarantine = new QuarantineStore(database);
  private long run;

  @BeforeEach
  void begin() {
    run = new RunStore(database).begin("test");
  }

  @Test
  void everyKindOfRowIsStoredAndReadableAsCurrent() {
    SourceFile source = file("a.pdf", "1");
    register(source);
    documents.store(run, source, SampleResult.of("1", "某 某局", "12.34"), "1");
    new Reconciler(database).reconcile();

    for (String table : List.of(
        "document", "printed_table", "table_segment", "cell", "fact", "claim", "project", "indicator", "statistic", "form_coverage",
        "number_ledger")) {
      assertThat(count(table + "_current")).as(table).isEqualTo(1);
    }
    // Beside the document's own, each law across documents says that there is no other.
    assertThat(count("check_result_current WHERE rule NOT LIKE 'XDC-%'")).isEqualTo(1);
    assertThat(count("check_result_current WHERE rule LIKE 'XDC-%' AND level <> 'NOT_APPLICABLE'")).isZero();
    assertThat(count("check_operand_current")).isEqualTo(2);
    Map<String, Object> fact = database.queryForMap("SELECT * FROM fact_current");
    assertThat(fact).containsEntry("FILE", "a.pdf").containsEntry("AGENCY_NAME", "某 某局").containsEntry("IS_TOTAL", true);
    assertThat((BigDecimal) fact.get("AMOUNT_YUAN")).isEqualByComparingTo("123400");
    assertThat(fact).doesNotContainKey("RUN_ID");
  }

  @Test
  void aNewVersionOfAFileSupersedesTheOldOneWhichStaysReadable() {
    SourceFile before = file("a.pdf", "1");
    SourceFile after = file("a.pdf", "2");
    documents.store(run, before, SampleResult.of("1", "某局", "1"), "1");
    begin();
    documents.store(run, after, SampleResult.of("2", "某局", "2"), "1");

    assertThat(count("fact")).isEqualTo(2);
    assertThat(database.queryForList("SELECT fact_id FROM fact_current", String.class)).containsExactly("f2");
    assertThat(database.queryForMap("SELECT state, superseded_by FROM document WHERE document_id = ?", before.documentId()))
        .containsEntry("STATE", "SUPERSEDED")
        .containsEntry("SUPERSEDED_BY", after.documentId());
  }

  @Test
  void theSameDocumentExtractedAnewKeepsBothVersionsOfAFact() {
    SourceFile source = file("a.pdf", "1");
    documents.store(run, source, SampleResult.of("1", "某局", "1"), "1");
    begin();
    documents.store(run, source, SampleResult.of("1", "某局", "2"), "2");

    assertThat(count("fact")).isEqualTo(2);
    assertThat(database.queryForObject("SELECT printed FROM fact_current", String.class)).isEqualTo("2");
  }

  @Test
  void onlyWhatIsNewIsOutstanding() {
    SourceFile known = file("a.pdf", "1");
    SourceFile added = file("b.pdf", "2");
    documents.store(run, known, SampleResult.of("1", "某局", "1"), "1");

    assertThat(outstanding("1", false, known, added)).containsExactly(added);
    assertThat(outstanding("2", false, known, added)).containsExactly(known, added);
  }

  @Test
  void quarantinedFilesAreTriedAgainWhenSomethingChanged() {
    SourceFile bad = file("a.pdf", "1");
    quarantine.put(run, bad, new QuarantineStore.Reason(Step.READ, "CORRUPT", "broken", null), "1");
    SourceFile slow = file("b.pdf", "2");
    quarantine.put(run, slow, new QuarantineStore.Reason(Step.EXTRACT, "TIMED_OUT", "slow", "limits.seconds=5"), "1");

    assertThat(workList.outstanding(List.of(bad, slow), "1", limit -> limit.endsWith("=5"), false)).isEmpty();
    assertThat(workList.outstanding(List.of(bad, slow), "1", limit -> limit.endsWith("=9"), false)).containsExactly(slow);
    assertThat(outstanding("2", false, bad)).containsExactly(bad);
    assertThat(outstanding("1", true, bad)).containsExactly(bad);
    assertThat(outstanding("1", false, file("a.pdf", "3"))).hasSize(1);
  }

  @Test
  void attemptsAreCountedAndASuccessReleases() {
    SourceFile source = file("a.pdf", "1");
    register(source);
    quarantine.put(run, source, new QuarantineStore.Reason(Step.READ, "CORRUPT", "broken", null), "1");
    quarantine.put(run, source, new QuarantineStore.Reason(Step.READ, "ENCRYPTED", "locked", null), "1");
    assertThat(quarantine.entries())
        .containsExactly(new QuarantineStore.Entry("a.pdf", new QuarantineStore.Reason(Step.READ, "ENCRYPTED", "locked", null), 2));

    documents.store(run, source, SampleResult.of("1", "某局", "1"), "1");
    assertThat(quarantine.entries()).isEmpty();
  }

  @Test
  void filesWithTheSameBytesAreOneDocument() {
    List<SourceFile> standing = register(file("a.pdf", "1"), file("b.pdf", "1"));

    assertThat(standing).extracting(SourceFile::path).containsExactly("a.pdf");
    assertThat(database.queryForMap("SELECT state, duplicate_of FROM source_file WHERE path = 'b.pdf'"))
        .containsEntry("STATE", "DUPLICATE")
        .containsEntry("DUPLICATE_OF", "a.pdf");
  }

  @Test
  void filesAreNewThenUnchangedThenChangedThenGoneAndTheirFactsStay() {
    SourceFile first = file("a.pdf", "1");
    register(first);
    assertThat(state("a.pdf")).isEqualTo("NEW");
    documents.store(run, first, SampleResult.of("1", "某局", "1"), "1");
    register(first);
    assertThat(state("a.pdf")).isEqualTo("UNCHANGED");
    register(file("a.pdf", "2"));
    assertThat(state("a.pdf")).isEqualTo("CHANGED");
    register();
    new Reconciler(database).reconcile();

    assertThat(state("a.pdf")).isEqualTo("GONE");
    assertThat(count("fact_current")).isZero();
    assertThat(count("fact")).isEqualTo(1);
    assertThat(count("agency")).isZero();
  }

  @Test
  void aFileThatCameBackAsItWasIsNotExtractedAgain() {
    SourceFile source = file("a.pdf", "1");
    register(source);
    documents.store(run, source, SampleResult.of("1", "某局", "1"), "1");
    register();
    new Reconciler(database).reconcile();
    register(source);

    assertThat(outstanding("1", false, source)).isEmpty();
    assertThat(count("fact_current")).isEqualTo(1);
  }

  @Test
  void whatWasReadBeforeStaysCurrentWhenTheFileCanNoLongerBeRead() {
    SourceFile source = file("folder/a.pdf", "1");
    register(source);
    documents.store(run, source, SampleResult.of("1", "某局", "1"), "1");

    register.register(run, List.of(new Finding.Unreadable("folder", true, Finding.Cause.UNREADABLE, "closed")), "1");
    new Reconciler(database).reconcile();

    assertThat(state("folder/a.pdf")).isEqualTo("UNREADABLE");
    assertThat(count("fact_current")).isEqualTo(1);
    assertThat(quarantine.entries()).extracting(QuarantineStore.Entry::path).containsExactly("folder");
  }

  @Test
  void aChangedFileThatCannotBeReadKeepsTheOldDocument() {
    SourceFile before = file("a.pdf", "1");
    SourceFile after = file("a.pdf", "2");
    register(before);
    documents.store(run, before, SampleResult.of("1", "某局", "1"), "1");
    register(after);
    quarantine.put(run, after, new QuarantineStore.Reason(Step.READ, "CORRUPT", "broken", null), "1");
    new Reconciler(database).reconcile();

    assertThat(count("fact_current")).isEqualTo(1);
    assertThat(quarantine.entries()).hasSize(1);

    register(before);
    new Reconciler(database).reconcile();
    assertThat(quarantine.entries()).as("the bytes it speaks of are gone").isEmpty();
  }

  @Test
  void codeListsAreTablesHoweverOftenTheyAreWritten() {
    new ReferenceStore(database).replace();
    new ReferenceStore(database).replace();

    assertThat(database.queryForObject("SELECT name FROM account WHERE scheme = 'FUNCTION' AND code = '208'", String.class))
        .isEqualTo("社会保障和就业支出");
    assertThat(count("region")).isGreaterThan(3000);
    assertThat(database.queryForObject("SELECT flow FROM form WHERE form_id = 'three_public'", String.class)).isEqualTo("EXPENDITURE");
  }

  private List<SourceFile> register(SourceFile... sources) {
    return register.register(run, List.of(sources).stream().<Finding>map(Finding.Readable::new).toList(), "1");
  }

  private List<SourceFile> outstanding(String version, boolean retry, SourceFile... sources) {
    return workList.outstanding(List.of(sources), version, limit -> true, retry);
  }

  private int count(String table) {
    return database.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
  }

  private String state(String path) {
    return database.queryForObject("SELECT state FROM source_file WHERE path = ?", String.class, path);
  }

  private static SourceFile file(String path, String digit) {
    return new SourceFile(Path.of(path), path, digit.repeat(64), "application/pdf", 100);
  }
}
