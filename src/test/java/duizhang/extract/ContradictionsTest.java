package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import duizhang.check.Finding;
import duizhang.codes.CheckCause;
import duizhang.codes.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Contradictions that people found in real documents, typed from the pages: each is one finding, with the figures that an auditor quotes. What is not found yet
 * stands in the list as such, so that the list says the truth.
 */
class ContradictionsTest {
  private static final Path SHARED = Path.of("../shared");

  /** The places where a document contradicts itself, as printed, and whether a finding says so. */
  private record Contradiction(String file, FindingKind kind, Integer page, CheckCause cause, List<String> figures) {}

  private static final String CENTRAL_ACCOUNTS = "seeds/000_6f33a3403ad962c0.txt";
  private static final String CENTRAL_BUDGET = "seeds/001_44108237f69c77e5.txt";
  private static final String XINZHOU = "seeds/002_c5c4ecd7bc6cfe7d.txt";
  private static final String ZHUZHOU = "seeds/003_d487b3c520216221.txt";
  private static final String FUSHUN = "seeds/004_546c1339ca21e70c.txt";
  private static final String PUTUO = "real/shanghai/上海市普陀区财政局2024年度部门决算.pdf";
  private static final String PROCURATORATE = "real/jiangsu/2018年省检察院部门预算公开.pdf";
  private static final String UNIVERSITY_BUDGET = "real/university/20_swu_2023_department_budget__download.jsp.pdf";
  private static final String UNIVERSITY_ACCOUNTS = "real/university/21_swu_2023_final_accounts__download.jsp.pdf";
  private static final String TAIYUAN = "real/taiyuan/太原市发展和改革委员会2016年决算公开.doc";

  private static final List<Contradiction> FOUND = List.of(
      of(CENTRAL_ACCOUNTS, FindingKind.PROSE_PROSE, 1, CheckCause.DOCUMENT, "2607.53,49.73%", "49.75%"),
      of(CENTRAL_ACCOUNTS, FindingKind.DERIVED, 1, CheckCause.DOCUMENT, "0.63万元", "1.06%", "1.03%"),
      of(CENTRAL_ACCOUNTS, FindingKind.DERIVED, 1, CheckCause.DOCUMENT, "5.71%", "5.72%"),
      of(CENTRAL_ACCOUNTS, FindingKind.PROSE_TABLE, 1, CheckCause.DOCUMENT, "59.65%", "59.60%"),
      of(CENTRAL_ACCOUNTS, FindingKind.PROSE_TABLE, 1, CheckCause.DOCUMENT, "75.29%", "75.30%"),
      of(CENTRAL_ACCOUNTS, FindingKind.PROSE_TABLE, 1, CheckCause.DOCUMENT, "公共预算收入合计", "5,241.26万元", "2,666.33万元"),
      of(CENTRAL_ACCOUNTS, FindingKind.FORMAT, 1, CheckCause.DOCUMENT, "行政事业单位养老支出（类）"),
      of(CENTRAL_ACCOUNTS, FindingKind.FORMAT, 1, CheckCause.DOCUMENT, "合格率", "≥120人次"),
      of(CENTRAL_ACCOUNTS, FindingKind.DISCLOSURE, 1, CheckCause.DOCUMENT, "团组数", "保有量"),
      of(CENTRAL_ACCOUNTS, FindingKind.DISCLOSURE, 1, CheckCause.DOCUMENT, "社会保险经办管理服务与业务指导", "产出指标75", "满意度指标15"),
      of(CENTRAL_BUDGET, FindingKind.DERIVED, 1, CheckCause.DOCUMENT, "58.14%", "58.13%"),
      of(CENTRAL_BUDGET, FindingKind.PROSE_TABLE, 1, CheckCause.DOCUMENT, "1,020.20万元", "827.01万元", "193.19万元"),
      of(CENTRAL_BUDGET, FindingKind.PROSE_TABLE, 1, CheckCause.DOCUMENT, "18小时", "≥6小时", "26小时"),
      of(CENTRAL_BUDGET, FindingKind.FORMAT, 1, CheckCause.DOCUMENT, "管理管理"),
      of(XINZHOU, FindingKind.DERIVED, 1, CheckCause.DOCUMENT, "18.43万元", "18.57万元", "99.25%", "99.68%"),
      of(XINZHOU, FindingKind.PROSE_PROSE, 1, CheckCause.DOCUMENT, "29952.05万元", "29951.87万元", "0.18万元"),
      of(XINZHOU, FindingKind.DERIVED, 1, CheckCause.DOCUMENT, "22086万元", "78.85万元", "100%"),
      of(XINZHOU, FindingKind.DERIVED, 1, CheckCause.DOCUMENT, "0.00%", "5处"),
      of(XINZHOU, FindingKind.DISCLOSURE, null, CheckCause.DOCUMENT, "收支总表", "“三公”经费支出表"),
      of(ZHUZHOU, FindingKind.DISCLOSURE, null, CheckCause.DOCUMENT, "一般公共预算基本支出表"),
      of(ZHUZHOU, FindingKind.FORMAT, 1, CheckCause.DOCUMENT, "社会保障和就业支出（款）"),
      of(ZHUZHOU, FindingKind.FORMAT, 1, CheckCause.DOCUMENT, "公益性岗位（项）", "2080705公益性岗位补贴"),
      of(ZHUZHOU, FindingKind.PROSE_TABLE, 1, CheckCause.UNDECIDED, "项目2个", "53.79万元", "48", "1.71", "4.08"),
      of(FUSHUN, FindingKind.SAME_POINT, 1, CheckCause.UNDECIDED, "1197.19", "1049.60", "147.59"),
      of(FUSHUN, FindingKind.FORMAT, 1, CheckCause.DOCUMENT, "6项", "“个”", "1197.19"),
      of(FUSHUN, FindingKind.DISCLOSURE, 1, CheckCause.DOCUMENT, "新办公楼租金及物业费", "只有得分"),
      of(FUSHUN, FindingKind.DISCLOSURE, 1, CheckCause.DOCUMENT, "38/40", "原因"),
      of(PUTUO, FindingKind.PROSE_TABLE, 21, CheckCause.DOCUMENT, "0.3万元", "2,961.68万元"),
      of(PUTUO, FindingKind.TABLE_SUM, 16, CheckCause.DOCUMENT, "2处", "171.07万元", "171.09万元"),
      of(PUTUO, FindingKind.SAME_POINT, 6, CheckCause.DOCUMENT, "326.71万元", "326.72万元"),
      of(PROCURATORATE, FindingKind.PROSE_PROSE, 23, CheckCause.DOCUMENT, "3,959.28万元", "3,958.98万元", "0.3万元"),
      of(PROCURATORATE, FindingKind.DERIVED, 26, CheckCause.DOCUMENT, "21.8万元", "0.60%", "0.06%"),
      of(PROCURATORATE, FindingKind.DERIVED, 26, CheckCause.DOCUMENT, "134万元", "6.60%", "0.66%"),
      of(UNIVERSITY_BUDGET, FindingKind.TABLE_SUM, 8, CheckCause.DOCUMENT, "9,645.51万元", "9646.01万元", "0.5万元"),
      of(UNIVERSITY_ACCOUNTS, FindingKind.SAME_POINT, 14, CheckCause.DOCUMENT, "229其他支出", "109.50万元"),
      of(TAIYUAN, FindingKind.PROSE_TABLE, 1, CheckCause.DOCUMENT, "财政拨款4154.28万元", "42,575,058.26元"),
      of(TAIYUAN, FindingKind.PROSE_TABLE, 1, CheckCause.DOCUMENT, "1948.06万元", "4154.27万元", "33,896,894.78元"));

  /** What is known and not found yet: none at present. */
  private static final List<Contradiction> NOT_FOUND_YET = List.of();

  private static Contradiction of(String file, FindingKind kind, Integer page, CheckCause cause, String... figures) {
    return new Contradiction(file, kind, page, cause, Arrays.asList(figures));
  }

  @Test
  void eachIsFoundOnceAndInBothLanguages() throws IOException {
    assumeThat(Files.isDirectory(SHARED.resolve("seeds"))).as("../shared is missing: nothing to compare with").isTrue();
    List<Contradiction> all = Stream.concat(FOUND.stream(), NOT_FOUND_YET.stream()).toList();
    for (String file : all.stream().map(Contradiction::file).distinct().toList()) {
      List<Finding> findings = Documents.extracted(SHARED.resolve(file)).findings();
      String said = findings.stream().map(Finding::messageZh).collect(Collectors.joining("\n"));
      for (Contradiction contradiction : all.stream().filter(one -> one.file().equals(file)).toList()) {
        List<Finding> found = findings.stream().filter(finding -> says(finding, contradiction)).toList();
        assertThat(found).as("%s %s among:%n%s", file, contradiction.figures(), said).hasSize(NOT_FOUND_YET.contains(contradiction) ? 0 : 1);
        found.forEach(finding -> {
          assertThat(finding.cause()).as(finding.messageZh()).isEqualTo(contradiction.cause());
          assertThat(finding.messageEn()).doesNotContain("—").hasSizeGreaterThan(20);
        });
      }
    }
    assertThat(FOUND.size()).as("nine in ten").isGreaterThanOrEqualTo(all.size() * 9 / 10);
  }

  private static boolean says(Finding finding, Contradiction contradiction) {
    boolean page = contradiction.page() == null ? finding.page() == null : contradiction.page().equals(finding.page());
    return finding.kind() == contradiction.kind() && page && contradiction.figures().stream().allMatch(finding.messageZh()::contains);
  }
}
