package duizhang.prose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The scores that paragraphs on the self-evaluation of a project print, by the project's name. */
final class ProjectScores {
  private static final Pattern SCORE = Pattern.compile("(?:自评|自评价)(?:综合)?(?:得分|评分|分数|总分)[为是:]?(\\d{1,3}(?:\\.\\d+)?)分");

  private final Map<String, BigDecimal> scores = new HashMap<>();

  /** A paragraph with two different scores gives none: they are of several projects. */
  void read(String project, String folded) {
    List<BigDecimal> found = SCORE.matcher(folded).results().map(result -> new BigDecimal(result.group(1))).distinct().toList();
    if (found.size() == 1) {
      scores.putIfAbsent(project, found.get(0));
    }
  }

  /** The score of a project, or null. */
  BigDecimal of(String project) {
    return scores.get(project);
  }
}
