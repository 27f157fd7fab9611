package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duizhang.codes.DocumentKind;
import duizhang.codes.Measure;
import duizhang.codes.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Self-evaluations whose blocks are worded otherwise than in the ministry's template. */
class EvaluationFormsTest {
  @Test
  void tellsTheAdjustedBudgetTheResultAndTheTickedGrade() {
    Project project = only(new Paper().page(
        List.of("项目绩效自评表"),
        "项目名称 | 古籍数字化 | < | < | < | < | <",
        "预算执行情况（元） | 资金来源 | 年初预算数 | 调整后预算数（A） | 实际执行数（B） | 执行率（B/A） | 得分",
        "^ | 合计 | 860000 | 912500.5 | 905317.28 | 99.21% | 9.92",
        "年度总体目标 | 年初设定目标 | < | < | 年度总体目标完成情况 | < | <",
        "^ | 完成善本扫描。 | < | < | 扫描4.6万页。 | < | <",
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 得分",
        "^ | 产出指标 | 数量指标 | 扫描页数 | ≥4万页 | 4.6万页 | 20",
        "自评结论 | □优　☑良　□中　□差 | < | < | < | < | <")).projects().get(0);

    assertThat(project.budget()).isEqualByComparingTo("860000");
    assertThat(project.adjustedBudget()).isEqualByComparingTo("912500.5");
    assertThat(project.executed()).isEqualByComparingTo("905317.28");
    assertThat(project.targetText()).isEqualTo("完成善本扫描。");
    assertThat(project.resultText()).isEqualTo("扫描4.6万页。");
    assertThat(project.grade()).isEqualTo("良");
  }

  @Test
  void labelsSayTheTimeOfTheirAmountWhereNoHeadDoes() {
    TableFacts read = only(new Paper().page(
        List.of("项目支出绩效自评表"),
        "项目名称 | 山塘加固 | < | <",
        "预算执行情况（单位：万元） | 年初预算数 | 145.42 | <",
        "^ | 调整后预算数 | 148.48 | <",
        "^ | 实际支出数 | 137.22 | <",
        "评价指标 | 目标值 | 完成值 | 自评得分",
        "设备完好率 | ≥95% | 97% | 25"));

    assertThat(read.facts()).filteredOn(fact -> fact.printed().startsWith("1")).extracting(fact -> fact.printed() + " " + fact.stage() + " " + fact.fund())
        .containsExactly("145.42 BUDGET ALL", "148.48 ADJUSTED_BUDGET ALL", "137.22 EXECUTION ALL");
    assertThat(read.projects().get(0).budget()).isEqualByComparingTo("1454200");
  }

  @Test
  void readsGoalsInsideTheBlockOfBasicsAndJoinsAFormTornBelowThem() {
    TableFacts read = only(new Paper()
        .page(
            List.of("部门预算项目支出绩效自评表"),
            "项目名称 | 耕地土壤检测 | < | < | < | <",
            "项目基本情况 | 项目年度目标 | 完成土样采集。 | < | < | <",
            "^ | 项目年度目标完成情况 | 检测土样512份。 | < | < | <")
        .page(
            List.of(),
            "预算执行情况（万元） | 年度预算数 | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率",
            "^ | 总额 | 42.50 | 43.50 | 36.91 | 84.85%",
            "^ | 其中：财政资金 | 42.50 | 43.50 | 36.91 | 84.85%",
            "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值",
            "^ | 产出指标 | 数量指标 | 检测土样 | ≥500份 | 512份"));

    assertThat(read.projects()).hasSize(1);
    Project project = read.projects().get(0);
    assertThat(project.name()).isEqualTo("耕地土壤检测");
    assertThat(project.targetText()).isEqualTo("完成土样采集。");
    assertThat(project.resultText()).isEqualTo("检测土样512份。");
    assertThat(project.budget()).isEqualByComparingTo("425000");
    assertThat(project.adjustedBudget()).isEqualByComparingTo("435000");
    assertThat(project.executed()).isEqualByComparingTo("369100");
    assertThat(project.executionRate()).isEqualByComparingTo("84.85");
    assertThat(read.indicators()).extracting(Indicator::project, Indicator::level3).containsExactly(tuple(project.id(), "检测土样"));
  }

  @Test
  void readsSeveralGoalsAndTakesTheCausesBelowForNoIndicators() {
    TableFacts read = only(new Paper().page(
        List.of("2023年度单位整体绩效自评表"),
        "单位名称 | 气象防灾办公室 | < | < | < | <",
        "预算执行情况（万元）/n（20分） |  | < | 预算数（A） | 执行数（B） | 执行率（B/A）",
        "^ | 部门整体支出总额 | < | 905.00 | 861.27 | 95.17%",
        "年度目标1：/n（40分） | 完善预警发布。 | < | < | < | <",
        "年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B）",
        "^ | 产出指标 | 数量指标 | 发布预警 | ≥150条 | 163条",
        "年度目标2：/n（40分） | 加强气象科普。 | < | < | < | <",
        "年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B）",
        "^ | 产出指标 | 数量指标 | 科普讲座 | ≥20场 | 22场",
        "偏差大或目标未完成原因分析 | 强对流天气频发。 | < | < | < | <",
        "改进措施及结果应用方案 | 优化预警模型。 | < | < | < | <"));

    Project project = read.projects().get(0);
    assertThat(project.overall()).isTrue();
    assertThat(project.name()).isEqualTo("气象防灾办公室");
    assertThat(project.targetText()).isEqualTo("完善预警发布。加强气象科普。");
    assertThat(project.budget()).isEqualByComparingTo("9050000");
    assertThat(project.executed()).isEqualByComparingTo("8612700");
    assertThat(project.executionRate()).isEqualByComparingTo("95.17");
    assertThat(read.indicators()).extracting(Indicator::level3, Indicator::actual)
        .containsExactly(tuple("发布预警", "163条"), tuple("科普讲座", "22场"));
  }

  @Test
  void readsAmountsBehindTheirLabelsInOneCell() {
    TableFacts read = only(new Paper().page(
        List.of("2023年度部门整体支出绩效自评表"),
        "县级预算部门名称 | 退役安置中心 | < | < | <",
        "年度预算申请/n（万元） |  | 年初预算数 | 全年预算数 | 全年执行数",
        "^ | 年度资金总额 | 1865.20 | 2014.37 | 1998.05",
        "^ | 按收入性质分： | < | 按支出性质分： | <",
        "^ | 其中：一般公共预算：1902.15 | < | 其中：基本支出：1210.80 | <",
        "^ | 其他资金：112.22 | < | 项目支出：803.57 | <",
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值",
        "^ | 产出指标 | 数量指标 | 接收安置 | ≥120人"));

    assertThat(read.projects().get(0).name()).isEqualTo("退役安置中心");
    assertThat(read.projects().get(0).adjustedBudget()).isEqualByComparingTo("20143700");
    assertThat(read.facts()).extracting(Fact::itemName, Fact::stage, Fact::measure, Fact::printed, Fact::amount).contains(
        tuple("年度资金总额", Stage.EXECUTION, Measure.TOTAL, "1998.05", new BigDecimal("19980500.00")),
        tuple("其中：一般公共预算", null, Measure.UNKNOWN, "1902.15", new BigDecimal("19021500.00")),
        tuple("其中：基本支出", null, Measure.BASIC, "1210.80", new BigDecimal("12108000.00")),
        tuple("其他资金", null, Measure.UNKNOWN, "112.22", new BigDecimal("1122200.00")),
        tuple("项目支出", null, Measure.PROJECT, "803.57", new BigDecimal("8035700.00")));
    assertThat(read.facts()).hasSize(7);
  }

  private static TableFacts only(Paper paper) {
    List<TableFacts> tables = paper.facts(DocumentKind.PERFORMANCE, 2023);
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
