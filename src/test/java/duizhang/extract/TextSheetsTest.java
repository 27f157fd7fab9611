package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.DocumentResult;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The performance forms of the founding texts; what is expected was typed from the texts. */
class TextSheetsTest {
  @Test
  void theScoresOfNumberedFormsAreRead() {
    DocumentResult result = extract("004");

    assertThat(result.projects()).filteredOn(project -> !project.overall()).extracting(Project::name, project -> project.score().toPlainString())
        .containsExactly(
            tuple("新办公楼租金及物业费", "96"), tuple("社会保障行政运行费", "95"), tuple("雇佣专业技术人员费用", "95"), tuple("保障中心托管离退休人员费用", "96"));
  }

  @Test
  void tornCellsOfNumberedFormsAreWhole() {
    DocumentResult result = extract("004");

    assertThat(lines(result, "新办公楼租金及物业费")).containsExactly(
        "产出指标 数量指标 指标1 做好社会保障经办和管理工作 一次性支付 - 10",
        "产出指标 质量指标 指标1 改善社保经办机构办公环境 一次性支付 - 12",
        "产出指标 时效指标 指标1 确保工作及时完成 一次性支付 - 14",
        "产出指标 成本指标 指标1 统筹安排，降低成本 一次性支付 - 12",
        "效益指标 经济效益指标 指标1 维护社会稳定，提升参保人员满意度 一次性支付 - 15",
        "效益指标 社会效益指标 指标1 提高工作效率，更好地为参保人员服务 一次性支付 - 14",
        "满意度指标 服务对象满意度指标 指标1 参保人员非常满意 一次性支付 10 9");
  }

  @Test
  void pageBreaksInNumberedFormsLoseNothing() {
    DocumentResult result = extract("004");

    assertThat(lines(result, "社会保障行政运行费")).hasSize(8).contains(
        "效益指标 经济效益指标 指标1 落实和贯彻国家社保政策，解除百姓后顾之忧，维护社会稳定，提升人民幸福指数 一次性支付 10 9",
        "满意度指标 服务对象满意度指标 指标1 各类保险参保人员满意度达95%以上 一次性支付 10 9");
    assertThat(lines(result, "雇佣专业技术人员费用")).hasSize(8).contains(
        "产出指标 数量指标 指标1 确保各类社会保险经办工作安全顺利进行 一次性支付 13 13",
        "效益指标 社会效益指标 指标1 提高工作效率，更好地为参保人员服务 一次性支付 10 9");
    assertThat(lines(result, "保障中心托管离退休人员费用")).hasSize(8).contains(
        "产出指标 质量指标 指标1 保证了离退休人员应有的待遇 一次性支付 13 12",
        "效益指标 可持续影响指标 指标1 解决离退休取暖费问题，确保一方平安 一次性支付 10 10");
  }

  private static List<String> lines(DocumentResult result, String name) {
    String id = result.projects().stream().filter(project -> name.equals(project.name())).findFirst().orElseThrow().id();
    return result.indicators().stream().filter(indicator -> indicator.project().equals(id)).map(TextSheetsTest::line).toList();
  }

  /** Levels, target, result, weight and score of an indicator, {@code -} where there is none. */
  private static String line(Indicator indicator) {
    return Stream.of(
            indicator.level1(), indicator.level2(), indicator.level3(), indicator.target(), indicator.actual(), indicator.weight(), indicator.score())
        .map(part -> part == null ? "-" : part.toString())
        .collect(Collectors.joining(" "));
  }

  private static DocumentResult extract(String number) {
    assumeTrue(Files.isDirectory(Path.of("../shared")), "../shared is not there: skipped");
    try (Stream<Path> seeds = Files.list(Path.of("../shared/seeds"))) {
      return Documents.extracted(seeds.filter(path -> path.getFileName().toString().startsWith(number)).findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
