package duizhang.fact;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of an indicator grid holds, known by its folded head. The order matters: the first wording that fits is the one. */
enum IndicatorPart {
  LEVEL1("一级(绩效)?指标.*"),
  LEVEL2("二级(绩效)?指标.*"),
  LEVEL3("三级(绩效)?指标.*|指标名称"),
  OPERATOR("运算符号?|(指标)?(方向|运算关系|关系符)"),
  REASON(".*原因.*|改进措施.*|偏差.*"),
  SCORE("(自评|评价|实际)?(得分|评分|分数)([(].*)?"),
  WEIGHT("(指标)?(分值|权重).*"),
  ACTUAL("(年度|全年)?(实际)?(完成|实现|达到)(指标)?(值|情况).*|实际(值|指标值).*"),
  UNIT("(度量|计量|指标值)?单位.*"),
  TARGET(".*(指标值|目标值).*|内容"),
  OTHER("完成程度.*|.*标准|指标(解释|说明|性质|类型|方向)|备注|数据来源.*");

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
