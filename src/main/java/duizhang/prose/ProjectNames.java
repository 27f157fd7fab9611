package duizhang.prose;

import duizhang.words.WordFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of projects at the head of their self-evaluations: 对…项目自评综述：根据年初设定的绩效目标，…. */
final class ProjectNames {
  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("project_names");
  private static final Pattern EVALUATED = WORDS.pattern("evaluated");

  private ProjectNames() {}

  /** The name of the project that a folded paragraph evaluates. */
  static Optional<String> evaluated(String folded) {
    Matcher matcher = EVALUATED.matcher(folded);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
