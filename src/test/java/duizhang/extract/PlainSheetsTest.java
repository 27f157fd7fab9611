package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duizhang.check.DocumentResult;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Performance forms of no known place in texts: in the order of their cells, and with blanks that stand for places. */
class PlainSheetsTest {
  private static final String[] EXPECTED = {
      "河道清理 产出指标 数量指标 清理河道长度 12公里 30", "河道清理 产出指标 数量指标 沿线村庄和乡镇集中供水点数量 ≥5处 20",
      "河道清理 效益指标 社会效益指标 受益人口 显著 40"};

  @TempDir
  Path folder;

  @Test
  void cellsInTheirOrder() throws IOException {
    assertThat(indicators("""
        项目支出绩效目标表
        (2025年度)
        项目名称 河道清理
        主管部门 水务局 实施单位 水务站
        项目资金
        （万元）
        年度资金总额 96.50
        其中：财政拨款 96.50
        年度目标 完成清理任务。
        绩效指标 一级指标 二级指标 三级指标 指标值 权重
        绩效指标
        产出指标 数量指标
        清理河道长度 12 公里 30
        沿线村庄和乡镇
        集中供水点数量
        ≥5处 20
        效益指标 社会效益指标 受益人口 显著 40
        """)).containsExactly(EXPECTED);
  }

  @Test
  void cellsInTheirPlacesOverAPage() throws IOException {
    assertThat(indicators("""
                            项目支出绩效目标表
                                 (2025年度)
            项目名称                             河道清理
            主管部门           水务局            实施单位            水务站
            项目资金        年度资金总额                      96.50
           （万元）       其中：财政拨款                      96.50
           年度目标       完成清理任务。
          一级指标       二级指标        三级指标          指标值       权重
                                  清理河道长度         12 公里     30
           产出指标      数量指标      沿线村庄和乡镇
                                                  ≥5处      20
                                  集中供水点数量
        \f   效益指标     社会效益指标      受益人口           显著       40
        """)).containsExactly(EXPECTED);
  }

  private List<String> indicators(String text) throws IOException {
    DocumentResult result = Documents.extracted(Files.writeString(folder.resolve("a.txt"), text));
    assertThat(result.projects()).extracting(Project::name).containsExactly("河道清理");
    assertThat(result.projects()).extracting(project -> project.budget().stripTrailingZeros().toPlainString()).containsExactly("965000");
    String name = result.projects().get(0).name();
    return result.indicators().stream().map(indicator -> name + " " + line(indicator)).toList();
  }

  private static String line(Indicator indicator) {
    return Stream.of(indicator.level1(), indicator.level2(), indicator.level3(), indicator.target(), indicator.weight())
        .map(part -> Objects.toString(part, "")).collect(Collectors.joining(" "));
  }
}
