package duizhang.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhang.check.DocumentResult;
import duizhang.check.LedgerEntry;
import duizhang.codes.Stage;
import duizhang.codes.TokenRole;
import duizhang.fact.Fact;
import duizhang.fact.Indicator;
import duizhang.fact.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The performance forms of the founding texts; what is expected was typed from the texts. */
class TextSheetsTest {
  @Test
  void theWholeUnitsSpendingIsAProjectOfItsOwn() {
    DocumentResult result = extract("004");

    assertThat(result.projects()).filteredOn(Project::overall).singleElement().satisfies(project -> {
      assertThat(project.name()).isEqualTo("抚顺市社会保险事业服务中心");
      assertThat(project.score()).isEqualByComparingTo("97");
      assertThat(project.targetText()).isEqualTo("目标 1：市级专项");
      assertThat(project.resultText()).isEqualTo("全部完成");
    });
    assertThat(lines(result, "抚顺市社会保险事业服务中心")).containsExactly(
        "履职效能 重点工作履行情况 指标1 市级专项 1197.19 40 38",
        "预算执行 预算执行效率 指标1 市级专项 1197.19 10 10",
        "管理效率 预算编制管理 指标1 市级专项 1197.19 10 10",
        "运行成本 成本控制成效 指标1 市级专项 1197.19 10 9",
        "社会效应 政治效益 指标1 市级专项 1197.19 20 20",
        "可持续性 体制机制改革 指标1 市级专项 1197.19 10 10");
  }

  @Test
  void theWholeUnitsMoneyIsReadByLine() {
    DocumentResult result = extract("004");

    assertThat(result.facts()).filteredOn(fact -> fact.form().id().equals("overall_performance_self_evaluation") && "万元".equals(fact.unit()))
        .filteredOn(fact -> fact.stage() == Stage.EXECUTION)
        .extracting(Fact::itemName, Fact::printed)
        .containsExactly(
            tuple("年度部门预算收入小计（1至7项）", "4211.39"), tuple("财政拨款收入", "4211.39"), tuple("基本支出（第1至4项小计）", "3014.2"),
            tuple("工资福利支出", "2679"), tuple("商品和服务支出", "244"), tuple("对个人和家庭的补助", "91"), tuple("履职保障类（部门经费类）项目支出", "1197.19"));
  }

  @Test
  void theMoneyOfNumberedFormsIsRead() {
    DocumentResult result = extract("004");

    assertThat(result.facts()).filteredOn(fact -> fact.columnLabel().equals("项目预算资金/年度预算资金总额/年初预算数"))
        .extracting(Fact::itemName, Fact::printed)
        .containsExactly(
            tuple("新办公楼租金及物业费", "600.00"), tuple("社会保障行政运行费", "126.30"), tuple("雇佣专业技术人员费用", "29.00"),
            tuple("保障中心托管离退休人员费用", "294.30"));
  }

  @Test
  void goalsAndOutcomesAreToldApart() {
    assertThat(extract("004").projects()).filteredOn(project -> !project.overall()).extracting(Project::targetText, Project::resultText)
        .contains(tuple("目标 1新办公楼租金及物业费", "已全部支付"), tuple("目标 1保障中心托管离退休人员费用", "已全部支付"));
    assertThat(extract("000").projects()).satisfiesExactly(
        project -> {
          assertThat(project.targetText()).startsWith("督促各地按时上报远教选题").endsWith("促进人社事业发展。");
          assertThat(project.resultText()).startsWith("已督促各地按时上报教材选题").endsWith("促进人社事业发展。");
        },
        project -> {
          assertThat(project.targetText()).startsWith("目标 1：加强对各地").contains("目标 9").endsWith("外派人员开展专题宣传。");
          assertThat(project.resultText()).startsWith("目标 1 完成情况：").contains("目标 9").endsWith("保宣传片。");
        });
    assertThat(extract("001").projects()).satisfiesExactly(
        project -> {
          assertThat(project.targetText()).startsWith("目标1：加强对各地").endsWith("外派人员开展专题宣传。");
          assertThat(project.resultText()).isNull();
        },
        project -> {
          assertThat(project.targetText()).startsWith("通过完成18小时").endsWith("促进人社事业发展。");
          assertThat(project.resultText()).isNull();
        });
  }

  @Test
  void everyNumberOfANumberedGridIsAccountedFor() {
    assertThat(extract("004").ledger()).filteredOn(LedgerEntry::inTable).extracting(LedgerEntry::role).doesNotContain(TokenRole.UNACCOUNTED);
    // What is left: a sum's label without amounts, the list of tasks, the second goals, one row whose level a page break tears.
    assertThat(extract("004").ledger()).filteredOn(entry -> entry.role() == TokenRole.UNACCOUNTED).hasSizeLessThan(20);
  }

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

  @Test
  void cellsThatEndInABlankAreTold() {
    DocumentResult result = extract("000");

    assertThat(result.projects()).extracting(Project::score).usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("90"), new BigDecimal("82.5"));
    assertThat(lines(result, "人力资源社会保障部全国党员干部现代远程教育专题教材制播工作")).containsExactly(
        "产出指标 数量指标 地方提交选题数量 ≥32个 50个 15 12",
        "产出指标 数量指标 完成人力资源社会保障部全国党员干部现代远程教育专题教材制播时数 ≥26小时 33.4小时 5 4",
        "产出指标 数量指标 拍摄脚本素材时长 ≥26小时 34小时 5 4",
        "产出指标 质量指标 人力资源社会保障部全国党员干部现代远程教育专题教材制播成果 专题片通过审核，收录至中组部党教中心资料库 专题片通过审核，收录至中组部党教中心资料库 15 15",
        "产出指标 时效指标 完成26小时的人力资源社会保障部全国党员干部现代远程教育专题教材制播 2021年11月底前 2021年11月完成 5 5",
        "效益指标 社会效益指标 有利于全国党员干部、群众了解相关法规政策 效果较显著 效果较显著 15 15",
        "效益指标 可持续影响指标 持续推动人社相关工作开展顺利 效果较显著 效果较显著 15 15",
        "效益指标 可持续影响指标 远教片播出时长 ≥26小时年播放时长 33.4小时 5 4",
        "满意度指标 服务对象满意度指标 党员干部对专题片满意情况 ≥85百分比 95% 10 10");
    assertThat(lines(result, "社会保险经办管理服务与业务指导")).hasSize(18).contains(
        "产出指标 数量指标 为外部门提供数据查询服务 ≥12次 106次 5 1",
        "产出指标 质量指标 社会保险经办机构能力提升培训班学员合格率 ≥120人次 0人次 5 0",
        "产出指标 时效指标 基金年报汇审完成时间 3月底前 3月完成 5 5",
        "产出指标 成本指标 办公场所租赁费 ＝832.50万元 832.50万元 5 5",
        "满意度指标 服务对象满意度指标 社保经办能力提升培训参训学员满意度 ≥90百分比 0 5 0");
    assertThat(result.indicators()).filteredOn(indicator -> "为外部门提供数据查询服务".equals(indicator.level3()))
        .extracting(Indicator::reason).containsExactly("年初指标值设置偏低，后续合理改进绩效指标值。");
  }

  @Test
  void cellsThatAnEmptyLineEndsAreTold() {
    DocumentResult result = extract("001");

    assertThat(result.projects()).extracting(Project::unit).containsOnly("人力资源和社会保障部社会保险事业管理中心");
    assertThat(lines(result, "社会保险经办管理服务与业务指导")).hasSize(17).contains(
        "成本指标 经济成本指标 开展养老保险全国统筹、统一平台建设等工作调研 ≤30万元 - 5 -",
        "成本指标 经济成本指标 办公场所租赁费 832.50万元 - 10 -",
        "产出指标 数量指标 为制度改革开展专项精算研究工作，指导全国及地方支撑经办涉及精算需求成果 ≥3个 - 4 -",
        "产出指标 时效指标 基金预决算会审完成时间 5月底前完成 - 2 -",
        "效益指标 社会效益指标 及时响应参保群众反映问题，提升社会保险经办管理服务水平 响应及时，未发生重大负面舆情事件 - 10 -",
        "满意度指标 服务对象满意度指标 社会保险经办能力提升等培训班受训人员满意度 ≥90百分比 - 10 -");
    assertThat(lines(result, "人力资源社会保障部全国党员干部现代远程教育专题教材制播工作")).containsExactly(
        "成本指标 经济成本指标 资金使用合规、总成本控制在预算范围内 ≤60.24万元 - 20 -",
        "产出指标 数量指标 地方提交选题数量 ≥6个 - 10 -",
        "产出指标 数量指标 完成人力资源社会保障部全国党员干部现代远程教育专题教材制播时数 ≥6小时 - 5 -",
        "产出指标 数量指标 拍摄脚本素材时长 ≥6小时 - 5 -",
        "产出指标 数量指标 远教片播出时长 ≥6小时 - 5 -",
        "产出指标 质量指标 人力资源社会保障部全国党员干部现代远程教育专题教材制播成果 专题片通过审核，收录至中组部党教中心资料库 - 10 -",
        "产出指标 时效指标 完成26小时的人力资源社会保障部全国党员干部现代远程教育专题教材制播 2023年11月底前 - 5 -",
        "效益指标 社会效益指标 持续推动人社相关工作开展顺利 效果较显著 - 10 -",
        "效益指标 社会效益指标 有利于全国党员干部、群众了解相关法规政策 效果较显著 - 10 -",
        "满意度指标 服务对象满意度指标 党员干部对专题片满意情况 ≥85% - 10 -");
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
