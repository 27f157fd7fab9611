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
    assertThat(rows("SELECT level FROM check_result_current WHERE rule = 'XDC-OPENING' AND file = '2022.txt'")).containsOnly("FLAG");
  }

  @Test
  void whereItDoesTheCheckHoldsAndNothingIsFound() throws IOException {
    store("2021.txt", accounts(2021, "10.00", "15.00", "315.00"));
    store("2022.txt", accounts(2022, "15.00", "12.00", "323.00").replace("330.00", "335.00"));
    reconcile();

    assertThat(rows("SELECT level FROM check_result_current WHERE rule = 'XDC-OPENING' AND file = '2022.txt'")).containsOnly("OK").isNotEmpty();
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

  /** A table of general budget spending of one account below another, with a column of the year before where {@code execution} is printed. */
  private static String general(String title, String holder, String head, String[] execution, String total, String basic, String project) {
    boolean before = execution.length > 0;
    String last = before ? execution[0] + " | " : "";
    return """
        %1$s
        二、一般公共预算支出情况
        %2$s
        | 科目编码 | 科目名称 | %3$s | 基本支出 | 项目支出 |
        |---|---|---|---|---|%7$s
        | 合计 |  | %8$s%4$s | %5$s | %6$s |
        | 201 | 一般公共服务支出 | %8$s%4$s | %5$s | %6$s |
        | 20126 | 档案事务 | %8$s%4$s | %5$s | %6$s |
        | 2012601 | 行政运行 | %9$s%5$s | %5$s |  |
        | 2012604 | 档案馆 | %10$s%6$s |  | %6$s |
        """.formatted(title, holder, head, total, basic, project, before ? "---|" : "", last, before ? execution[1] + " | " : "",
        before ? execution[2] + " | " : "");
  }

  private static String spent(int year, String scope, String total, String basic, String project) {
    return general(
        "某市档案馆" + year + "年度" + scope + "决算", "一般公共预算财政拨款支出决算表\n" + scope + "：某市档案馆  金额单位：万元", "本年支出合计", new String[0], total, basic,
        project);
  }

  private static String planned(int year, String... execution) {
    return general(
        "某市档案馆" + year + "年部门预算", "一般公共预算支出表\n部门：某市档案馆  单位：万元", (year - 1) + "年执行数 | " + year + "年预算数", execution, "330.00", "210.00",
        "120.00");
  }

  private static String threePublic(int year, String[] before, String[] own) {
    return """
        某市档案馆%1$d年部门预算
        六、“三公”经费支出情况
        一般公共预算“三公”经费支出表
        部门：某市档案馆  单位：万元
        | 项目 | %2$d年预算数 | %1$d年预算数 |
        |---|---|---|
        | 合计 | %3$s | %7$s |
        | 1.因公出国（境）费 | %4$s | %8$s |
        | 2.公务接待费 | %5$s | %9$s |
        | 3.公务用车费 | %6$s | %10$s |
        """.formatted(year, year - 1, before[0], before[1], before[2], before[3], own[0], own[1], own[2], own[3]);
  }

  private static String plannedInAll(int year, String amount) {
    return """
        某市档案馆%1$d年部门预算
        一、收支总体情况
        部门收支总表
        部门：某市档案馆  单位：万元
        | 收入 |  | 支出 |  |
        |---|---|---|---|
        | 项目 | 预算数 | 项目 | 预算数 |
        | 一、一般公共预算拨款收入 | %2$s | 一、一般公共服务支出 | %2$s |
        | 本年收入合计 | %2$s | 本年支出合计 | %2$s |
        | 收入总计 | %2$s | 支出总计 | %2$s |
        """.formatted(year, amount);
  }

  private static String spentInAll(int year, String budget) {
    return """
        某市档案馆%1$d年度部门决算
        一、收入支出决算情况
        收入支出决算总表
        部门：某市档案馆  金额单位：万元
        | 收入 |  |  | 支出 |  |  |
        |---|---|---|---|---|---|
        | 项目 | 年初预算数 | 决算数 | 项目 | 年初预算数 | 决算数 |
        | 一、一般公共预算财政拨款收入 | %2$s | 330.00 | 一、一般公共服务支出 | %2$s | 330.00 |
        | 本年收入合计 | %2$s | 330.00 | 本年支出合计 | %2$s | 330.00 |
        | 总计 | %2$s | 330.00 | 总计 | %2$s | 330.00 |
        """.formatted(year, budget);
  }

  @Test
  void theExecutionOfTheYearBeforeIsWhatItsAccountsSettle() throws IOException {
    store("2022.txt", spent(2022, "部门", "320.00", "200.00", "120.00"));
    store("2023.txt", planned(2023, "320.00", "200.00", "120.00"));
    reconcile();

    assertThat(rows("SELECT level FROM check_result_current WHERE rule = 'XDC-EXECUTION'")).hasSize(5).containsOnly("OK");
    assertThat(found()).isEmpty();
  }

  @Test
  void anotherExecutionThanTheAccountsSettleIsFoundOnceAndNobodyIsBlamed() throws IOException {
    store("2022.txt", spent(2022, "部门", "320.00", "200.00", "120.00"));
    store("2023.txt", planned(2023, "325.00", "200.00", "125.00"));
    reconcile();

    assertThat(rows("SELECT level FROM check_result_current WHERE rule = 'XDC-EXECUTION' ORDER BY level")).containsExactly("FLAG", "FLAG", "FLAG", "FLAG",
        "OK");
    assertThat(found()).containsExactly("2023.txt|325.00万元|320.00万元|UNDECIDED|4");
  }

  @Test
  void aColumnOfTheYearBeforeIsThatYearsOwnDocument() throws IOException {
    store("2022.txt", threePublic(2022, new String[]{"8.00", "1.00", "2.00", "5.00"}, new String[]{"10.00", "1.50", "2.50", "6.00"}));
    store("2023.txt", threePublic(2023, new String[]{"10.00", "1.50", "2.50", "6.00"}, new String[]{"7.00", "1.00", "2.00", "4.00"}));
    reconcile();

    assertThat(rows("SELECT level FROM check_result_current WHERE rule = 'XDC-PREVIOUS' AND file = '2023.txt'")).hasSize(4).containsOnly("OK");
    assertThat(found()).isEmpty();
  }

  @Test
  void anotherColumnOfTheYearBeforeIsFound() throws IOException {
    store("2022.txt", threePublic(2022, new String[]{"8.00", "1.00", "2.00", "5.00"}, new String[]{"10.00", "1.50", "2.50", "6.00"}));
    store("2023.txt", threePublic(2023, new String[]{"11.00", "1.50", "2.50", "7.00"}, new String[]{"7.00", "1.00", "2.00", "4.00"}));
    reconcile();

    assertThat(found()).containsExactly("2023.txt|11.00万元|10.00万元|DOCUMENT|2");
  }

  @Test
  void theBudgetThatAccountsPrintIsTheBudget() throws IOException {
    store("budget.txt", plannedInAll(2023, "310.00"));
    store("accounts.txt", spentInAll(2023, "310.00"));
    reconcile();

    assertThat(rows("SELECT level FROM check_result_current WHERE rule = 'XDC-BUDGET'")).hasSize(6).containsOnly("OK");
    assertThat(found()).isEmpty();
  }

  @Test
  void anotherBudgetThanTheBudgetPrintsIsFound() throws IOException {
    store("budget.txt", plannedInAll(2023, "310.00"));
    store("accounts.txt", spentInAll(2023, "312.00"));
    reconcile();

    assertThat(found()).containsExactly("accounts.txt|312.00万元|310.00万元|DOCUMENT|6");
  }

  @Test
  void aUnitSpendsAtMostWhatItsDepartmentDoes() throws IOException {
    store("department.txt", spent(2023, "部门", "320.00", "200.00", "120.00"));
    store("unit.txt", spent(2023, "单位", "300.00", "190.00", "110.00"));
    reconcile();

    assertThat(rows("SELECT DISTINCT level || file FROM check_result_current WHERE rule = 'XDC-UNITS'")).containsExactly("OKunit.txt");
    assertThat(found()).isEmpty();
  }

  @Test
  void aUnitThatSpendsMoreThanItsDepartmentIsFound() throws IOException {
    store("department.txt", spent(2023, "部门", "320.00", "200.00", "120.00"));
    store("unit.txt", spent(2023, "单位", "340.00", "220.00", "120.00"));
    reconcile();

    assertThat(found()).containsExactly("unit.txt|220.00万元|200.00万元|DOCUMENT|8");
  }

  /** A figure that no sum holds, so that only the two publications tell of each other. */
  private static String withMeetings(String meetings) {
    return spent(2023, "部门", "320.00", "200.00", "120.00") + """
        七、“三公”经费支出决算情况
        “三公”经费支出决算表
        部门：某市档案馆  金额单位：万元
        | 项目 | 决算数 |
        |---|---|
        | 合计 | 10.00 |
        | 1.因公出国（境）费 | 1.50 |
        | 2.公务接待费 | 2.50 |
        | 3.公务用车费 | 6.00 |
        | 会议费 | %s |
        """.formatted(meetings);
  }

  @Test
  void twoPublicationsOfOneDisclosureAreComparedAndCountOnce() throws IOException {
    store("a.txt", withMeetings("3.00"));
    store("b.txt", withMeetings("3.50"));
    reconcile();

    assertThat(rows("SELECT file FROM check_result_current WHERE rule = 'XDC-TWIN'")).containsExactly("b.txt");
    assertThat(found()).containsExactly("b.txt|3.50万元|3.00万元|UNDECIDED|1");
    // Each point of the two is one figure with the witnesses of one document; both stay readable.
    assertThat(rows("SELECT DISTINCT file FROM v_figure")).containsExactly("a.txt");
    assertThat(rows("SELECT CAST(witnesses AS VARCHAR) FROM v_figure WHERE function_code = '2012601' AND measure = 'BASIC'")).containsExactly("1");
    assertThat(rows("SELECT DISTINCT file FROM fact_current ORDER BY file")).containsExactly("a.txt", "b.txt");
  }

  @Test
  void whatOnlyOnePublicationPrintsStaysAFigure() throws IOException {
    store("a.txt", withMeetings("3.00"));
    store("b.txt", spent(2023, "部门", "320.00", "200.00", "120.00") + "\n");
    reconcile();

    assertThat(rows("SELECT file FROM check_result_current WHERE rule = 'XDC-TWIN'")).containsExactly("b.txt");
    assertThat(rows("SELECT DISTINCT file FROM v_figure")).containsExactly("a.txt");
    database.update("DELETE FROM fact WHERE document_id = (SELECT document_id FROM document WHERE path = 'a.txt') AND function_code = '2012604'");
    assertThat(rows("SELECT DISTINCT file FROM v_figure WHERE function_code = '2012604'")).containsExactly("b.txt");
  }

  @Test
  void aLawWhoseOtherDocumentIsNotHereSaysSo() throws IOException {
    store("2023.txt", spent(2023, "部门", "320.00", "200.00", "120.00"));
    reconcile();

    assertThat(rows("SELECT rule || '|' || level || '|' || message FROM check_result_current WHERE rule LIKE 'XDC-%' ORDER BY rule")).containsExactly(
        "XDC-BUDGET|NOT_APPLICABLE|the other document is not here", "XDC-CHANGE|NOT_APPLICABLE|the other document is not here",
        "XDC-OPENING|NOT_APPLICABLE|the other document is not here", "XDC-PREVIOUS|NOT_APPLICABLE|the other document is not here");
  }

  private List<String> found() {
    return rows(
        "SELECT file || '|' || printed || '|' || expected || '|' || cause || '|' || checks FROM finding_current WHERE kind = 'CROSS_DOCUMENT' ORDER BY file");
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
