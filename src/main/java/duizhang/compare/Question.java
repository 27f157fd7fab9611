package duizhang.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A question that one SQL statement answers over all agencies.
 *
 * @param name the name of its file, {@code three-public}
 * @param chinese the question, from the file's first line
 * @param english the same, from its second line
 * @param parameters what may be said more narrowly, each with what it means; all may be left out
 * @param sql the statement, over the views of the current documents, with {@code :parameter} where one stands
 */
public record Question(String name, String chinese, String english, Map<String, String> parameters, String sql) {
  public Question {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  private static final String FILES = "classpath:queries/*.sql";
  private static final String ENDING = ".sql";
  private static final String COMMENT = "--";
  private static final String PARAMETER = ":";

  /** All questions by name. */
  public static List<Question> all() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
          .map(Question::read)
          .sorted(Comparator.comparing(Question::name))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static Optional<Question> named(String name) {
    return all().stream().filter(question -> question.name.equals(name)).findFirst();
  }

  private static Map<String, String> parameters(List<String> comments) {
    Map<String, String> parameters = new LinkedHashMap<>();
    comments.stream().filter(line -> line.startsWith(PARAMETER)).map(line -> line.substring(PARAMETER.length()).split(" ", 2))
        .forEach(line -> parameters.put(line[0], line[1]));
    return parameters;
  }

  private static Question read(Resource file) {
    try {
      String sql = file.getContentAsString(StandardCharsets.UTF_8);
      List<String> comments = sql.lines().takeWhile(line -> line.startsWith(COMMENT)).map(line -> line.substring(COMMENT.length()).strip()).toList();
      String name = file.getFilename();
      return new Question(name.substring(0, name.length() - ENDING.length()), comments.get(0), comments.get(1), parameters(comments), sql);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
