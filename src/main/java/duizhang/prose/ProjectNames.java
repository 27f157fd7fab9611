package duizhang.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of projects at the head of their self-evaluations: 对…项目自评综述：根据年初设定的绩效目标，…. */
final class ProjectNames {
  private static final Pattern EVALUATED = Pattern.compile(
      "^(?:[(]?[\\d一二三四五六七八九十]{1,2}[、.)])?对?[\"“《]?(.{2,60}?)[\"”》]?(?:项目)?(?:支出)?(?:的)?(?:绩效)?自评(?:综述|情况|得分)");

  private ProjectNames() {}

  /** The name of the project that a folded paragraph evaluates. */
  static Optional<String> evaluated(String folded) {
    Matcher matcher = EVALUATED.matcher(folded);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
