package duizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duizhang.codes.DocumentKind;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Performance forms of several publishers, drawn as they print them. */
class SheetReaderTest {
  @Test
  void aTargetIsOfTheYearItStatesAndItsTasksAreOfTheMoneyInTheirHeads() {
    TableFacts read = new Paper().page(
        List.of("部门（单位）整体支出绩效目标表", "（2025年度）"),
        "部门（单位）名称 | < | 某县水务局 | < | < | <",
        "年度预算申请（万元） | 按支出性质分 | 其中：基本支出 | 35.00 | 项目支出 | 15.00",
        "年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <",
        "^ | ^ | ^ | 总额 | 财政拨款 | 其他资金",
        "^ | 保障供水 | 按年度工作要点组织实施 | 30.00 | 28.00 | 2.00",
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注",
        "^ | 产出指标 | 质量指标 | 工程验收合格率 | 100% | ").facts(DocumentKind.PERFORMANCE, 2024).get(0);
    assertThat(read.facts()).extracting(Fact::fiscalYear).containsOnly(2025);
    assertThat(read.facts()).extracting(Fact::printed, Fact::measure, Fact::fund).containsExactly(
        tuple("35.00", Measure.BASIC, Fund.UNKNOWN), tuple("15.00", Measure.PROJECT, Fund.UNKNOWN), tuple("30.00", Measure.TOTAL, Fund.UNKNOWN),
        tuple("28.00", Measure.TOTAL, Fund.APPROPRIATION), tuple("2.00", Measure.TOTAL, Fund.UNKNOWN));
    assertThat(read.facts()).extracting(Fact::unit).containsOnly("万元");
  }

  @Test
  void readsACentralSelfEvaluation() {
    TableFacts read = only(new Paper().page(
        List.of("项目支出绩效自评表", "(2021年度)"),
        "项目名称 | < | 远程教育专题教材制播工作 | < | < | < | < | < | <",
        "主管部门 | < | 人力资源社会保障部 | < | 实施单位 | < | 社会保险事业管理中心 | < | <",
        "项目资金/n（万元） | < |  | 年初预算/n数 | 全年预算/n数 | 全年执行数 | 分/n值 | 执行率 | 得分",
        "^ | ^ | 年度资金总额： | 51.3 | 51.3 | 30.6 | 10 | 59.60% | 6",
        "^ | ^ | 其中：财政拨/n款 | 51.3 | 51.3 | 30.6 | -- | 59.60% | --",
        "^ | ^ | 上年结转资金 | 0 | 0 | 0 | -- | 0.00% | --",
        "年/n度/n总/n体/n目/n标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <",
        "^ | 制播 26 小时专题教材，/n促进事业发展。 | < | < | < | 已播放 33.4 小时教材。 | < | < | <",
        "绩/n效/n指/n标 | 一级指/n标 | 二级指/n标 | 三级指标 | 年度指标/n值 | 实际完成值 | 分/n值 | 得/n分 | 偏差原因分析及/n改进措施",
        "^ | 产出指/n标 | 数量指/n标 | 地方提交选题数量 | ≥32 个 | 50 个 | 15 | 12 | 年初指标值/n偏低。",
        "^ | ^ | ^ | 脚本素材时长 | ≥1,600 分钟 | 1700 分钟 | 10 | 10 | ",
        "^ | ^ | 时效指标 | 制播完成时间 | 2021 年 12 月底前 | 2021 年 12 月 | 15 | 15 | ",
        "^ | 效益指标 | 社会效益指标 | 事业开展 | 效果显著 | 达成预期指标 | 30 | 28.5 | ",
        "总分 | < | < | < | < | < | 100 | 71.5 | "), DocumentKind.FINAL_ACCOUNTS, 2021);

    assertThat(read.facts()).extracting(x -> x.form().id()).containsOnly("project_performance_self_evaluation");
    assertThat(read.facts()).extracting(Fact::itemName).containsOnly("远程教育专题教材制播工作");
    assertThat(read.facts()).extracting(Fact::scheme).containsOnly(Scheme.PROJECT);
    assertThat(read.facts()).extracting(Fact::columnLabel, Fact::stage, Fact::printed, Fact::unit, Fact::amount).containsExactly(
        tuple("项目资金（万元）/年度资金总额/年初预算数", Stage.BUDGET, "51.3", "万元", new BigDecimal("513000.0")),
        tuple("项目资金（万元）/年度资金总额/全年预算数", Stage.ADJUSTED_BUDGET, "51.3", "万元", new BigDecimal("513000.0")),
        tuple("项目资金（万元）/年度资金总额/全年执行数", Stage.EXECUTION, "30.6", "万元", new BigDecimal("306000.0")),
        tuple("项目资金（万元）/年度资金总额/执行率", Stage.EXECUTION, "59.60%", "%", null),
        tuple("项目资金（万元）/其中：财政拨款/年初预算数", Stage.BUDGET, "51.3", "万元", new BigDecimal("513000.0")),
        tuple("项目资金（万元）/其中：财政拨款/全年预算数", Stage.ADJUSTED_BUDGET, "51.3", "万元", new BigDecimal("513000.0")),
        tuple("项目资金（万元）/其中：财政拨款/全年执行数", Stage.EXECUTION, "30.6", "万元", new BigDecimal("306000.0")),
        tuple("项目资金（万元）/其中：财政拨款/执行率", Stage.EXECUTION, "59.60%", "%", null),
        tuple("项目资金（万元）/上年结转资金/年初预算数", Stage.BUDGET, "0", "万元", new BigDecimal("0")),
        tuple("项目资金（万元）/上年结转资金/全年预算数", Stage.ADJUSTED_BUDGET, "0", "万元", new BigDecimal("0")),
        tuple("项目资金（万元）/上年结转资金/全年执行数", Stage.EXECUTION, "0", "万元", new BigDecimal("0")),
        tuple("项目资金（万元）/上年结转资金/执行率", Stage.EXECUTION, "0.00%", "%", null));
    assertThat(read.byCell().values()).containsExactlyInAnyOrderElementsOf(read.facts().stream().map(Fact::id).toList());
    Project project = read.projects().get(0);
    assertThat(project.overall()).isFalse();
    assertThat(project.department()).isEqualTo("人力资源社会保障部");
    assertThat(project.unit()).isEqualTo("社会保险事业管理中心");
    assertThat(project.adjustedBudget()).isEqualByComparingTo("513000");
    assertThat(project.executed()).isEqualByComparingTo("306000");
    assertThat(project.executionRate()).isEqualByComparingTo("59.6");
    assertThat(project.score()).isEqualByComparingTo("71.5");
    assertThat(project.targetText()).isEqualTo("制播 26 小时专题教材，促进事业发展。");
    assertThat(project.resultText()).isEqualTo("已播放 33.4 小时教材。");
    assertThat(read.indicators())
        .extracting(Indicator::level1, Indicator::level2, Indicator::level3, Indicator::operator, Indicator::target, Indicator::unit)
        .containsExactly(
            tuple("产出指标", "数量指标", "地方提交选题数量", "≥", "≥32个", "个"),
            tuple("产出指标", "数量指标", "脚本素材时长", "≥", "≥1,600分钟", "分钟"),
            tuple("产出指标", "时效指标", "制播完成时间", null, "2021年12月底前", null),
            tuple("效益指标", "社会效益指标", "事业开展", null, "效果显著", null));
    Indicator first = read.indicators().get(0);
    assertThat(first.project()).isEqualTo(project.id());
    assertThat(first.targetNumber()).isEqualByComparingTo("32");
    assertThat(first.actualNumber()).isEqualByComparingTo("50");
    assertThat(first.weight()).isEqualByComparingTo("15");
    assertThat(first.score()).isEqualByComparingTo("12");
    assertThat(first.reason()).isEqualTo("年初指标值偏低。");
    assertThat(read.indicators().get(1).targetNumber()).isEqualByComparingTo("1600");
    assertThat(read.indicators().get(3).score()).isEqualByComparingTo("28.5");
  }

  @Test
  void readsAnOverallEvaluationWhoseRowsSlipped() {
    TableFacts read = only(new Paper().page(
        List.of("2021年度部门整体支出绩效自评表"),
        "部门名称 | 市社会保险服务中心 |  |  |  |  |  |  | ",
        "资金情况 (万元) | 年度资金总额 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分(分值×执行率) | ",
        " | 合计 | 1366.77 | 1387.53 | 1387.53 | 10 | 100% | 10 | ",
        " | 其中：当年财政拨款 | 1366.77 | 1387.53 |  |  |  |  | ",
        " | 上年结转资金 |  |  |  |  |  |  | ",
        "年度总体目标 | 预期目标 |  |  | 实际完成情况 |  |  |  | ",
        " | 为养老保险提供服务保障。 |  |  | 全部完成 |  |  |  | ",
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及",
        " | 产出指标 (50分) | 数量指标 | 企业离退休人数 | 31.88 万人 | 32.66 万人 | 12.5 | 12.5 | ",
        " |  |  | 机关离退休人数 | 4.55 万人 | 4.63 万人 | 12.5 | 12.5 | ",
        " |  | 时效指标 |  |  |  |  |  | ",
        " |  | 效益指标 (30分) | 经济效益指标 | 待遇发放 | 确保养老金发放到位 | 已发放到位 | 7.5 | 7.5",
        " | 经济效益指标 | 机关待遇发放 | 确保养老金发放到位 | 已发放到位 | 7.5 | 7.5 |  | ",
        " | 经济效益指标 |  | 离休待遇发放 | 确保养老金发放到位 | 已发放到位 | 7.5 | 7.5 | ",
        " |  | 社会效益指标 | 企业职工退休金 | 保障老有所养 | 保障老有所养 | 7.5 | 7.5 | ",
        " | 满意度指标 (10分) | 服务对象满意度指标 | 参保人满意度 | 大于等于95% | 大于95% | 10 | 9.5 | ",
        " |  | 总分 |  |  |  | 100 | 99.50 | 等级: 优"), DocumentKind.FINAL_ACCOUNTS, 2021);

    Project project = read.projects().get(0);
    assertThat(project.overall()).isTrue();
    assertThat(project.name()).isEqualTo("市社会保险服务中心");
    assertThat(project.budget()).isEqualByComparingTo("13667700");
    assertThat(project.executed()).isEqualByComparingTo("13875300");
    assertThat(project.executionRate()).isEqualByComparingTo("100");
    assertThat(project.score()).isEqualByComparingTo("99.5");
    assertThat(project.grade()).isEqualTo("优");
    assertThat(project.targetText()).isEqualTo("为养老保险提供服务保障。");
    assertThat(project.resultText()).isEqualTo("全部完成");
    assertThat(read.facts()).extracting(x -> x.form().id()).containsOnly("overall_performance_self_evaluation");
    assertThat(read.facts()).extracting(Fact::itemName, Fact::columnLabel, Fact::printed, Fact::total).containsExactly(
        tuple("合计", "资金情况(万元)/合计/年初预算数", "1366.77", true),
        tuple("合计", "资金情况(万元)/合计/全年预算数", "1387.53", true),
        tuple("合计", "资金情况(万元)/合计/全年执行数", "1387.53", true),
        tuple("合计", "资金情况(万元)/合计/执行率", "100%", true),
        tuple("其中：当年财政拨款", "资金情况(万元)/其中：当年财政拨款/年初预算数", "1366.77", false),
        tuple("其中：当年财政拨款", "资金情况(万元)/其中：当年财政拨款/全年预算数", "1387.53", false));
    assertThat(read.indicators())
        .extracting(Indicator::level1, Indicator::level2, Indicator::level3, Indicator::target, Indicator::actual, i -> i.score().toPlainString())
        .containsExactly(
            tuple("产出指标(50分)", "数量指标", "企业离退休人数", "31.88万人", "32.66万人", "12.5"),
            tuple("产出指标(50分)", "数量指标", "机关离退休人数", "4.55万人", "4.63万人", "12.5"),
            tuple("效益指标(30分)", "经济效益指标", "待遇发放", "确保养老金发放到位", "已发放到位", "7.5"),
            tuple("效益指标(30分)", "经济效益指标", "机关待遇发放", "确保养老金发放到位", "已发放到位", "7.5"),
            tuple("效益指标(30分)", "经济效益指标", "离休待遇发放", "确保养老金发放到位", "已发放到位", "7.5"),
            tuple("效益指标(30分)", "社会效益指标", "企业职工退休金", "保障老有所养", "保障老有所养", "7.5"),
            tuple("满意度指标(10分)", "服务对象满意度指标", "参保人满意度", "大于等于95%", "大于95%", "9.5"));
    assertThat(read.indicators().get(6).operator()).isEqualTo("大于等于");
    assertThat(read.indicators().get(6).targetNumber()).isEqualByComparingTo("95");
  }

  @Test
  void readsOperatorContentAndUnitInCellsOfTheirOwn() {
    TableFacts read = only(new Paper().page(
        List.of("2021 年市社保中心整体绩效自评表"),
        "部门（单位）名称 | < | 市社会保险事业服务中心 | < | < | < | < | < | < | < | <",
        "财政供养人员数量 | < | 208 | < | 所属单位数/n量 | < | 11 | < | < | < | <",
        "年度部/n门（单/n位）整/n体收支/n情况/n（万元） | 名称 | < | < | < | 年初/n预算数 | 全年/n预算数 | 全年/n执行数 | 执行率 | < | <",
        "^ | 1.财政拨款收入 | < | < | < | 4211.39 | 4211.39 | 4211.39 | 100% | < | <",
        "^ | 2.中央提前告知转移支付资金 | < | < | < | —— | —— |  |  | < | <",
        "^ | 1.履职保障类项目支出 | < | < | < | 1197./n19 | 1197/n.19 | 1197.1/n9 | 100% | < | <",
        "一级/n指标 | 二级/n指标 | 三级/n指标 | 年度指标值 | < | < | 全年完/n成值 | 分/n值 | 得/n分 | 未完成原因 | <",
        "^ | ^ | ^ | 运算/n符号 | 内容 | 度量/n单位 | ^ | ^ | ^ | 人员保障 | 原因说明",
        "履职/n效能 | 重点/n工作 | 指标 1 | “≥” | 95 | % | 96% | 40 | 38 | √ | 人员不足",
        "^ | ^ | 指标 2 | “=”/n“≤”/n“≥” |  |  |  |  |  |  | ",
        "^ | ^ | …… |  |  |  |  |  |  |  | ",
        "预算/n执行 | 预算效率 | 支出进度 | ☑= ☐≤ | 100 | % | 100% | 10 | 10 |  | ☑经费保障 □制度保障",
        "总评价得分 | < | < | < | < | < | < | < | 97 | < | <"), DocumentKind.PERFORMANCE, 2021);

    assertThat(read.facts()).extracting(Fact::itemName, Fact::columnLabel, Fact::printed, Fact::stage, Fact::valueKind, Fact::unit).containsExactly(
        tuple("财政供养人员数量", "", "208", null, ValueKind.COUNT, null),
        tuple("所属单位数量", "", "11", null, ValueKind.COUNT, null),
        tuple("财政拨款收入", "年度部门（单位）整体收支情况（万元）/年初预算数", "4211.39", Stage.BUDGET, ValueKind.AMOUNT, "万元"),
        tuple("财政拨款收入", "年度部门（单位）整体收支情况（万元）/全年预算数", "4211.39", Stage.ADJUSTED_BUDGET, ValueKind.AMOUNT, "万元"),
        tuple("财政拨款收入", "年度部门（单位）整体收支情况（万元）/全年执行数", "4211.39", Stage.EXECUTION, ValueKind.AMOUNT, "万元"),
        tuple("财政拨款收入", "年度部门（单位）整体收支情况（万元）/执行率", "100%", Stage.EXECUTION, ValueKind.PERCENT, "%"),
        tuple("履职保障类项目支出", "年度部门（单位）整体收支情况（万元）/年初预算数", "1197.19", Stage.BUDGET, ValueKind.AMOUNT, "万元"),
        tuple("履职保障类项目支出", "年度部门（单位）整体收支情况（万元）/全年预算数", "1197.19", Stage.ADJUSTED_BUDGET, ValueKind.AMOUNT, "万元"),
        tuple("履职保障类项目支出", "年度部门（单位）整体收支情况（万元）/全年执行数", "1197.19", Stage.EXECUTION, ValueKind.AMOUNT, "万元"),
        tuple("履职保障类项目支出", "年度部门（单位）整体收支情况（万元）/执行率", "100%", Stage.EXECUTION, ValueKind.PERCENT, "%"));
    assertThat(read.indicators())
        .extracting(
            Indicator::level1, Indicator::level3, Indicator::operator, Indicator::target, Indicator::unit, Indicator::actual, Indicator::reason)
        .containsExactly(
            tuple("履职效能", "指标1", "≥", "95", "%", "96%", "人员保障；人员不足"),
            tuple("预算执行", "支出进度", "=", "100", "%", "100%", "经费保障"));
    assertThat(read.projects().get(0).score()).isEqualByComparingTo("97");
    assertThat(read.projects().get(0).overall()).isTrue();
  }

  @Test
  void joinsAFormTornOverPages() {
    List<TableFacts> tables = new Paper()
        .page(
            List.of("中心项目支出绩效目标表", "（2023年度）"), new double[]{80, 140, 260, 380, 520},
            "项目名称 | 中心项目 | < | <",
            "项目资金/n（万元） | 年度资金总额： | 105.00 | 执行率/n分值/n（10）",
            "^ | 其中：财政拨款 | 100.00 | ^",
            "^ | 上年结转 | 5.00 | ^")
        .page(
            List.of(), new double[]{78, 100, 150, 210, 330, 450, 518},
            "年度总体目标 | 开展 3 项工作， | < | < | < | <",
            "绩/n效/n指/n标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值（90）",
            "^ | 产 | 数量指标 | 举办培训班次数 | ≥3次 | 20",
            "^ | ^ | 质量指标 | 培训学员合格率和 | ≥95 |  ")
        .page(
            List.of(), new double[]{80, 102, 152, 212, 332, 452, 520},
            "绩/n效/n指/n标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值（90）",
            "^ | 出指标 |  | 满意率 | 百分比 | 20",
            "^ | ^ | 时效指标 | 完成时间 | 6月底前 | 10",
            "^ | 效益指标 | 社会效益指标 | 业务能力 | 显著提高 | 40")
        .facts(DocumentKind.BUDGET, 2023);

    TableFacts read = tables.get(0);
    assertThat(tables).hasSize(1);
    assertThat(read.facts()).extracting(Fact::columnLabel, Fact::printed, Fact::stage).containsExactly(
        tuple("项目资金（万元）/年度资金总额", "105.00", Stage.BUDGET),
        tuple("项目资金（万元）/其中：财政拨款", "100.00", Stage.BUDGET),
        tuple("项目资金（万元）/上年结转", "5.00", Stage.BUDGET));
    assertThat(read.projects().get(0).budget()).isEqualByComparingTo("1050000");
    assertThat(read.projects().get(0).targetText()).isEqualTo("开展 3 项工作，");
    assertThat(read.indicators())
        .extracting(Indicator::page, Indicator::level1, Indicator::level2, Indicator::level3, Indicator::target, i -> i.weight().toPlainString())
        .containsExactly(
            tuple(2, "产出指标", "数量指标", "举办培训班次数", "≥3次", "20"),
            tuple(2, "产出指标", "质量指标", "培训学员合格率和满意率", "≥95百分比", "20"),
            tuple(3, "产出指标", "时效指标", "完成时间", "6月底前", "10"),
            tuple(3, "效益指标", "社会效益指标", "业务能力", "显著提高", "40"));
    assertThat(read.indicators().get(1).targetNumber()).isEqualByComparingTo("95");
    assertThat(read.indicators().get(1).unit()).isEqualTo("百分比");
  }

  @Test
  void tellsShortRowsFromTornOnesWhereNoWeightsArePrinted() {
    List<TableFacts> tables = new Paper()
        .page(
            List.of("项目支出绩效目标表"),
            "项目名称 | 甲项目 | < | <", "一级指标 | 二级指标 | 三级指标 | 指标值", "产出指标 | 数量指标 | 会议次数 | 3次", "^ | ^ | 培训次数 | 20次")
        .page(List.of(), " |  | 参加人数 | 5人", " | 时效指标 | 完成时间 | 2023年12月30")
        .page(List.of(), " |  |  | 日前", "效益指标 | 社会效益指标 | 办学水平 | 提升")
        .facts(DocumentKind.BUDGET, 2023);

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).indicators()).extracting(Indicator::level1, Indicator::level2, Indicator::level3, Indicator::target).containsExactly(
        tuple("产出指标", "数量指标", "会议次数", "3次"),
        tuple("产出指标", "数量指标", "培训次数", "20次"),
        tuple("产出指标", "数量指标", "参加人数", "5人"),
        tuple("产出指标", "时效指标", "完成时间", "2023年12月30日前"),
        tuple("效益指标", "社会效益指标", "办学水平", "提升"));
  }

  @Test
  void keepsFormsApartThatFollowEachOther() {
    String[] form = {
        "项目名称 | 甲项目 | < | <", "项目资金（万元） | 年度资金总额 | 1.00 | <", "一级指标 | 二级指标 | 三级指标 | 指标值", "产出指标 | 数量指标 | 次数 | 3次"
    };
    String[] next = form.clone();
    next[0] = "项目名称 | 乙项目 | < | <";
    List<TableFacts> tables = new Paper().page(List.of("项目支出绩效目标表"), form).page(List.of(), next).facts(DocumentKind.BUDGET, 2023);

    assertThat(tables).extracting(t -> t.projects().get(0).name()).containsExactly("甲项目", "乙项目");
    assertThat(tables).allSatisfy(table -> assertThat(table.facts()).extracting(x -> x.form().id()).containsOnly("project_performance_target"));
  }

  @Test
  void readsAnOverallTargetWithTwoPanelsAndTasks() {
    TableFacts read = only(new Paper().page(
        List.of("2024年市级部门整体预算绩效目标表"),
        "部门名称 | 市人力资源局 | < | < | <",
        "基本信息 | 财政供养人员数 | 737 | 下属二级单位数 | 10",
        "预算整体情况 | 部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元）",
        "^ | 基本支出 | 10,891.62 | 财政拨款 | 72807.38",
        "^ | 项目支出 | 61915.77 | 其他资金 | 0",
        "总体绩效目标 | 目标1：应发尽发。 | < | < | <",
        "年度重点工作任务 | 名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述）",
        "^ | 三支一扶 | 每人每月750元 | 587.81 | 引导毕业生到基层",
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值",
        "^ | 产出指标 | 数量指标 | 城镇新增就业人数（人） | 50000",
        "^ | ^ | 成本指标 |  | ",
        "^ | 满意度指标 | 服务对象 | 群众满意度 | ≧95%"), DocumentKind.BUDGET, 2024);

    assertThat(read.facts()).extracting(Fact::itemName, Fact::columnLabel, Fact::printed, Fact::unit, Fact::scheme).containsExactly(
        tuple("财政供养人员数", "基本信息", "737", null, Scheme.UNKNOWN),
        tuple("下属二级单位数", "基本信息", "10", null, Scheme.UNKNOWN),
        tuple("基本支出", "预算整体情况/部门预算支出/预算金额（万元）", "10,891.62", "万元", Scheme.UNKNOWN),
        tuple("财政拨款", "预算整体情况/收入来源/预算金额（万元）", "72807.38", "万元", Scheme.UNKNOWN),
        tuple("项目支出", "预算整体情况/部门预算支出/预算金额（万元）", "61915.77", "万元", Scheme.UNKNOWN),
        tuple("其他资金", "预算整体情况/收入来源/预算金额（万元）", "0", "万元", Scheme.UNKNOWN),
        tuple("三支一扶", "年度重点工作任务/拟投入的资金（万元）", "587.81", "万元", Scheme.PROJECT));
    assertThat(read.facts()).extracting(Fact::stage).containsOnly(Stage.BUDGET);
    assertThat(read.projects().get(0).overall()).isTrue();
    assertThat(read.projects().get(0).targetText()).isEqualTo("目标1：应发尽发。");
    assertThat(read.indicators()).extracting(Indicator::level3, Indicator::operator, i -> i.targetNumber().toPlainString(), Indicator::unit)
        .containsExactly(tuple("城镇新增就业人数（人）", null, "50000", "人"), tuple("群众满意度", "≧", "95", "%"));
  }

  @Test
  void givesNoYuanWhereNoUnitIsPrinted() {
    TableFacts read = only(new Paper().page(
        List.of("项目支出绩效自评表"),
        "项目名称 | 办公楼项目 | < | <",
        "项目资金 | 年度资金总额 | 全年预算数 | 全年执行数",
        "^ | 合计 | 53.79 | 48",
        "一级指标 | 二级指标 | 三级指标 | 指标值",
        "产出指标 | 数量指标 | 次数 | 3次"), DocumentKind.PERFORMANCE, 2021);

    assertThat(read.facts()).extracting(Fact::printed, Fact::unit, Fact::amount, Fact::ulp).containsExactly(
        tuple("53.79", null, null, null), tuple("48", null, null, null));
    assertThat(read.projects().get(0).executed()).isNull();
  }

  @Test
  void takesNoIndicatorForATotalOrForTheEnd() {
    TableFacts read = only(new Paper().page(
        List.of("数字化建设项目绩效目标表"),
        "项目资金（万元） | 年度资金总额 | 12 | 其中：财政拨款 | 12 | <",
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 年度指标值",
        "^ | 产出指标 | 数量指标 | 合计培训人数 | 30人 | 10人",
        "^ | ^ | ^ | 项目资金支付率 | 100% | 100%",
        "备注 | 三级指标以 5 项为限 | < | < | < | <"), DocumentKind.BUDGET, 2023);

    assertThat(read.projects()).extracting(Project::name).containsExactly("数字化建设");
    assertThat(read.facts()).extracting(Fact::columnLabel, Fact::printed)
        .containsExactly(tuple("项目资金（万元）/年度资金总额", "12"), tuple("项目资金（万元）/其中：财政拨款", "12"));
    assertThat(read.indicators()).extracting(Indicator::level3, Indicator::target)
        .containsExactly(tuple("合计培训人数", "10人"), tuple("项目资金支付率", "100%"));
  }

  @Test
  void readsAListOfManyProjects() {
    TableFacts read = only(new Paper().page(
        List.of("2026年部门项目支出绩效目标表"),
        "单位名称、项目名称 | 项目年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 指标/n属性 | 指标内容",
        "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10",
        "市交通运输局 |  |  |  |  |  |  |  |  | ",
        "航线补贴经费 | 完成不低于120个航班。 | 产出指标 | 数量指标 | 航班执飞数 | >= | 120 | 班次 | 定量指标 | 省外航线",
        "^ | ^ | 成本指标 | 经济成本指标 | 航线补贴成本 | <= | 780 | 万元 | 定量指标 | 补贴的成本",
        "公路养护资金 | 提升全市路况。 | 产出指标 | 质量指标 | 资金使用合规性 | = | 合规 |  | 定性指标 | 合法合规"), DocumentKind.BUDGET, 2026);

    assertThat(read.facts()).isEmpty();
    assertThat(read.projects()).extracting(Project::name, Project::unit, Project::targetText).containsExactly(
        tuple("航线补贴经费", "市交通运输局", "完成不低于120个航班。"), tuple("公路养护资金", "市交通运输局", "提升全市路况。"));
    String first = read.projects().get(0).id();
    String second = read.projects().get(1).id();
    assertThat(read.indicators())
        .extracting(
            Indicator::project, Indicator::sequence, Indicator::level1, Indicator::level3, Indicator::operator, Indicator::target, Indicator::unit)
        .containsExactly(
            tuple(first, 1, "产出指标", "航班执飞数", ">=", "120", "班次"),
            tuple(first, 2, "成本指标", "航线补贴成本", "<=", "780", "万元"),
            tuple(second, 1, "产出指标", "资金使用合规性", "=", "合规", null));
  }

  @Test
  void takesAListOfEvaluationsForNoForm() {
    TableFacts read = only(new Paper().page(
        List.of("2025年重点绩效评价情况表"), "项目名称 | 业务主管部门 | 绩效等级", "补助资金项目 | 农业农村局 | 优"), DocumentKind.UNKNOWN, 2025);

    assertThat(read.projects()).isEmpty();
    assertThat(read.indicators()).isEmpty();
  }

  private static TableFacts only(Paper paper, DocumentKind kind, int year) {
    List<TableFacts> tables = paper.facts(kind, year);
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
