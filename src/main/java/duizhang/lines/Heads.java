package duizhang.lines;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The heads of a table's columns, each from top to leaf: what to look for where the heads are torn. All are expressions over folded text. */
public record Heads(List<List<Pattern>> paths) {
  public Heads {
    paths = List.copyOf(paths);
  }

  /** @param paths heads from top to leaf joined by {@code /} */
  public static Heads of(List<String> paths) {
    return new Heads(paths.stream().map(path -> Arrays.stream(path.split("/")).map(Pattern::compile).toList()).toList());
  }

  /** Heads in one line. */
  public static Heads flat(List<Pattern> heads) {
    return new Heads(heads.stream().map(List::of).toList());
  }

  /** The expressions of the lowest heads. */
  public List<String> leaves() {
    return paths.stream().map(path -> path.get(path.size() - 1).pattern()).toList();
  }

  /** How many lines of heads stand over each other. */
  public int depth() {
    return paths.stream().mapToInt(List::size).max().orElse(0);
  }
}
