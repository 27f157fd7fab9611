package duizhang.fact;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of an indicator grid holds, known by its folded head. The order matters: the first wording that fits is the one. */
enum IndicatorPart {
  PROJECT("(单位名称、)?项目名称.*|(单位)?[(]?(专项|政策)[)]?(资金|项目)?名称"),
  FUNDS("(年度|项目)?(资金|预算)(总额|总量|数|金额|安排)([(].*)?"),
  GOAL("(项目)?(年度|总体)*(绩效)?目标"),
  LEVEL1("一级(绩效)?指标.*"),
  LEVEL2("二级(绩效)?指标.*"),
  LEVEL3("三级(绩效)?指标.*|指标名称"),
  OPERATOR("运算符号?|(绩效)?(指标)?(方向|性质|运算关系|关系符)"),
  REASON(".*原因.*|改进措施.*|偏差.*"),
  SCORE("(自评|评价|实际)?(得分|评分|分数)([(].*)?"),
  WEIGHT("(指标)?(分值|权重).*"),
  ACTUAL("(年度|全年|指标)?(实际)?(完成|达到)(指标)?(值|数|情况).*|实际(值|指标值|实现值).*"),
  UNIT("(绩效)?(指标)?(度量|计量|指标值)?单位.*"),
  TARGET("(?!.*值(内容|说明|解释)).*(指标值|目标值|预期.*实现值).*|内容"),
  OTHER("完成程度.*|.*标准|指标值?(解释|说明|类型|属性|内容)|备注|数据来源.*");

  private final Pattern head;

  IndicatorPart(String head) {
    this.head = Pattern.compile(head);
  }

  static Optional<IndicatorPart> of(String foldedHead) {
    return Arrays.stream(values()).filter(part -> part.head.matcher(foldedHead).matches()).findFirst();
  }

  boolean level() {
    return this == LEVEL1 || this == LEVEL2 || this == LEVEL3;
  }
}
