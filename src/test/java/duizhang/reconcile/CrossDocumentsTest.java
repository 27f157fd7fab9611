package duizhang.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.crawl.Finding;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.extract.Extractor;
import duizhang.store.DocumentStore;
import duizhang.store.RunStore;
import duizhang.store.SourceRegister;
import duizhang.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Documents of one agency against each other: small texts through the whole extraction, the store and the reconciling. */
class CrossDocumentsTest {
  private final JdbcTemplate database = TestDatabase.create();
  private final List<Finding> files = new ArrayList<>();

  @TempDir
  Path folder;
  private long run;

  @BeforeEach
  void begin() {
    run = new RunStore(database).begin("test");
  }

  /** Accounts whose year closes with {@code closing}, in 万元. */
  private static String accounts(int year, String opening, String closing, String spent) {
    return """
        某市档案馆%1$d年度部门决算
        收入支出决算总表
        公开01表
        部门：某市档案馆	金额单位：万元
        收入		支出
        项目	决算数	项目	决算数
        一、一般公共预算财政拨款收入	320.00	一、一般公共服务支出	%4$s
        本年收入合计	320.00	本年支出合计	%4$s
        年初结转和结余	%2$s	年末结转和结余	%3$s
        总计	330.00	总计	330.00
        支出决算表
        公开03表
        部门：某市档案馆	金额单位：万元
        科目编码	科目名称	本年支出合计	基本支出	项目支出	上缴上级支出	经营支出	对附属单位补助支出
        合计		%4$s	200.00	%5$s
        201	一般公共服务支出	%4$s	200.00	%5$s
        20126	档案事务	%4$s	200.00	%5$s
        2012601	行政运行	200.00	200.00
        2012604	档案馆	%5$s		%5$s
        """.formatted(year, opening, closing, spent, String.format(Locale.ROOT, "%.2f", Double.parseDouble(spent) - 200));
  }

  @Test
  void aYearBeginsWithWhatTheYearBeforeLeft() throws IOException {
    store("2021.txt", accounts(2021, "10.00", "15.00", "315.00"));
    store("2022.txt", accounts(2022, "10.00", "12.00", "318.00"));
    reconcile();

    assertThat(rows("SELECT printed || '|' || expected || '|' || difference || '|' || message_zh FROM finding_current WHERE kind = 'CROSS_DOCUMENT'"))
        .singleElement().asString().startsWith("10.00万元|15.00万元|-50000").contains("2021.txt", "相差5万元");
    assertThat(rows("SELECT level FROM check_result_current WHERE rule = 'XDC-OPENING'")).containsOnly("FLAG");
  }

  @Test
  void whereItDoesTheCheckHoldsAndNothingIsFound() throws IOException {
    store("2021.txt", accounts(2021, "10.00", "15.00", "315.00"));
    store("2022.txt", accounts(2022, "15.00", "12.00", "323.00").replace("330.00", "335.00"));
    reconcile();

    assertThat(rows("SELECT level FROM check_result_current WHERE rule = 'XDC-OPENING'")).containsOnly("OK").isNotEmpty();
    assertThat(rows("SELECT message_zh FROM finding_current WHERE kind = 'CROSS_DOCUMENT'")).isEmpty();
  }

  @Test
  void oneDisclosurePublishedTwiceIsRecognisedAndSpeaksOnce() throws IOException {
    store("2021.txt", accounts(2021, "10.00", "15.00", "315.00"));
    store("2022 a.txt", accounts(2022, "10.00", "12.00", "318.00"));
    store("2022 b.txt", accounts(2022, "10.00", "12.00", "318.00") + "\n");
    reconcile();

    assertThat(rows("SELECT file FROM check_result_current WHERE rule = 'XDC-TWIN'")).containsExactly("2022 b.txt");
    assertThat(rows("SELECT file FROM finding_current WHERE kind = 'CROSS_DOCUMENT'")).containsExactly("2022 a.txt");
  }

  @Test
  void reconcilingTwiceGivesTheSameRows() throws IOException {
    store("2021.txt", accounts(2021, "10.00", "15.00", "315.00"));
    store("2022.txt", accounts(2022, "10.00", "12.00", "318.00"));
    reconcile();
    List<String> once = rows("SELECT check_id || rule || level || instance FROM check_result ORDER BY check_id");
    reconcile();

    assertThat(rows("SELECT check_id || rule || level || instance FROM check_result ORDER BY check_id")).isEqualTo(once);
    assertThat(rows("SELECT finding_id FROM finding WHERE kind = 'CROSS_DOCUMENT'")).hasSize(1);
  }

  @Test
  void whatASentenceTellsOfTheYearBeforeIsWhatThatYearPrints() throws IOException {
    store("2021.txt", accounts(2021, "10.00", "15.00", "315.00"));
    store("2022.txt", accounts(2022, "15.00", "12.00", "323.00").replace("330.00", "335.00") + """
        支出决算情况说明
        2022年度本年支出合计323.00万元，比上年增加9.00万元，增长2.87%。
        """);
    reconcile();

    assertThat(rows("SELECT printed || '|' || expected FROM finding_current WHERE kind = 'CROSS_DOCUMENT'")).containsExactly("314万元|315.00万元");
  }

  private List<String> rows(String sql) {
    return database.queryForList(sql, String.class);
  }

  private void store(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    String sha256 = String.valueOf(files.size() + 1).repeat(64);
    SourceFile source = new SourceFile(file, name, sha256, "text/plain", Files.size(file));
    files.add(new Finding.Readable(source));
    Extraction extraction = new Extractor(1000).extract(source);
    new DocumentStore(database).store(run, source, ((Extraction.Extracted) extraction).result(), "1");
  }

  private void reconcile() {
    new SourceRegister(database).register(run, files, "1");
    new Reconciler(database).reconcile();
  }
}
