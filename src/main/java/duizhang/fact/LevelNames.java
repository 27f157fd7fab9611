package duizhang.fact;

import duizhang.codes.Wording;
import java.util.regex.Pattern;

/** The names that the templates print in the first two columns of an indicator grid. */
final class LevelNames {
  private static final Pattern FIRST = Pattern.compile("(产出|效益|满意度)指标([(].*)?");
  private static final Pattern SECOND = Pattern.compile("(数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|经济成本|社会成本|生态环境成本)指标([(].*)?");
  private static final Pattern KNOWN = Pattern.compile(
      "(产出|效益|满意度|成本|数量|质量|时效|(经济|社会|生态)效益|可持续影响|服务对象满意度|(经济|社会|生态环境)成本|预算执行)(指标)?([(].*)?"
          + "|履职效能|管理效率|运行成本|社会效应|可持续性|社会满意度");

  private LevelNames() {}

  /** Whether {@code lower} is the rest of a label of which {@code upper} stands before a page break. */
  static boolean rest(String upper, String lower) {
    return upper != null && !KNOWN.matcher(Wording.fold(lower)).matches() && KNOWN.matcher(Wording.fold(upper + lower)).matches();
  }

  /** Whether a label can stand in the first column only. */
  static boolean firstOnly(String folded) {
    return FIRST.matcher(folded).matches();
  }

  /** Whether a label can stand in the second column only. */
  static boolean secondOnly(String folded) {
    return SECOND.matcher(folded).matches();
  }
}
