package duizhang.samples;

import java.io.IOException;
import java.util.List;

/** Two projects' self-evaluations of 2021; the second one begins below the first, and its merged cells run on over the page. */
final class SelfEvaluation {
  static final List<Project> PROJECTS = List.of(
      new Project(
          "经办政策远程课件制作",
          "示例市人力资源和社会保障局",
          "示例市养老保险服务中心",
          Project.Money.of("51.3", "51.3", "30.6"),
          Project.Money.of("0", "0", "0"),
          Project.Money.of("0", "0", "0"),
          "制作不少于26课时的政策课件，完成脚本编写、拍摄和审核，并在年内上线，方便群众了解参保缴费和待遇领取办法。",
          "已制作并上线课件33课时，脚本与成片全部通过审核，窗口和线上均可观看。",
          List.of(
              indicator("产出指标|数量指标|征集选题数量|≥32个|50个|15|12|指标值设置偏低，今后按上年实绩确定。"),
              indicator("产出指标|数量指标|上线课件时长|≥26课时|33课时|10|8|指标值设置偏低，今后按上年实绩确定。"),
              indicator("产出指标|质量指标|课件审核通过率|＝100%|100%|15|15|"),
              indicator("产出指标|时效指标|全部课件上线时间|2021年11月底前|2021年11月|10|10|"),
              indicator("效益指标|社会效益指标|群众知晓政策的程度|效果较显著|效果较显著|15|15|"),
              indicator("效益指标|可持续影响指标|课件持续使用年限|≥3年|3年|15|15|"),
              indicator("满意度指标|服务对象满意度指标|观看者满意度|≥85%|95%|10|10|")),
          "说明：尾款按合同约定在验收后支付，因此全年执行数低于预算数。"),
      new Project(
          "养老保险经办服务与业务指导",
          "示例市人力资源和社会保障局",
          "示例市养老保险服务中心",
          Project.Money.of("880.2", "880.2", "513.7"),
          Project.Money.of("603.14", "603.14", "603.14"),
          Project.Money.of("0", "0", "0"),
          "目标1：指导所属经办机构落实统一的服务规程，推进业务系统整合。\n目标2：举办经办人员能力培训，全年培训不少于70人。\n"
              + "目标3：完成3项服务标准的修订并开展宣讲。\n目标4：做好数据稽核和领取资格比对，按季度下发疑点数据。\n"
              + "目标5：按时完成基金决算和年报的汇审。",
          "目标1完成情况：服务规程已在全部经办机构实行，6类功能上线新系统。\n目标2完成情况：精算培训如期举办，参训70人；另一期培训因故取消。\n"
              + "目标3完成情况：3项标准修订完毕并发布。\n目标4完成情况：全年下发比对数据4次，办理数据查询106次。\n"
              + "目标5完成情况：决算和年报均提前完成汇审。",
          List.of(
              indicator("产出指标|数量指标|专题研究成果数量|＝3个|5个|5|4|指标值设置偏低，今后合理确定。"),
              indicator("产出指标|数量指标|为其他部门提供数据查询|≥12次|106次|5|1|指标值设置偏低，今后合理确定。"),
              indicator("产出指标|数量指标|业务培训人数|＝70人|70人|5|5|"),
              indicator("产出指标|数量指标|新系统上线功能类别|＝5项|6项|5|5|"),
              indicator("产出指标|数量指标|修订服务标准数量|＝3项|3项|5|5|"),
              indicator("产出指标|数量指标|下发资格比对数据|≥4次|4次|5|5|"),
              indicator("产出指标|质量指标|业务系统对接率|≥95%|100%|5|5|"),
              indicator("产出指标|质量指标|服务标准审查通过率|≥100%|100%|5|5|"),
              indicator("产出指标|质量指标|能力培训学员合格率|≥90%|0|5|0|培训因故取消，条件具备后再行安排。"),
              indicator("产出指标|时效指标|基金决算汇审完成时间|5月底前|4月完成|5|5|"),
              indicator("产出指标|时效指标|基金年报汇审完成时间|3月底前|3月完成|5|5|"),
              indicator("产出指标|成本指标|办公场所租赁费|＝832.50万元|832.50万元|5|5|"),
              indicator("效益指标|社会效益指标|参保群众办事便利程度|明显改善|明显改善|10|10|"),
              indicator("效益指标|可持续影响指标|经办队伍专业能力|持续提升|持续提升|10|10|"),
              indicator("满意度指标|服务对象满意度指标|参训学员满意度|≥90%|0|5|0|培训因故取消，条件具备后再行安排。"),
              indicator("满意度指标|服务对象满意度指标|办事群众满意度|≥90%|96%|5|5|")),
          "说明："));

  private static final Style STYLE = new Style(9, 2.5, 20, Style.Ruling.STROKED);

  private SelfEvaluation() {}

  static byte[] bytes(Fonts fonts) throws IOException {
    try (Paper paper = new Paper(fonts)) {
      paper.cover("示例市养老保险服务中心", "2021年度项目支出绩效自评表");
      paper.page(false);
      for (Project project : PROJECTS) {
        paper.centered("项目支出绩效自评表", 16);
        paper.centered("（2021年度）", 11);
        paper.skip(8);
        paper.table(ProjectForm.table(project), STYLE);
        paper.skip(4);
        paper.note(project.remark());
        paper.skip(16);
      }
      return paper.bytes();
    }
  }

  private static Project.Indicator indicator(String line) {
    return Project.Indicator.of(line);
  }
}
