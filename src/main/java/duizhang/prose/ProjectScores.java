package duizhang.prose;

import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The scores that paragraphs on the self-evaluation of a project print, by the project's name. */
final class ProjectScores {
  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("project_scores");
  private static final Pattern SCORE = WORDS.pattern("score");

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
