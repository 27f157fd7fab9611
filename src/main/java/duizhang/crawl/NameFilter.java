package duizhang.crawl;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files are wanted, by their path below the input folder. Patterns are globs; a leading {@code **}{@code /} also stands for no folder at
 * all, which Java's own globs do not grant.
 *
 * @param include a file must match one of these
 * @param exclude and none of these
 */
public record NameFilter(List<String> include, List<String> exclude) {
  /** The asterisks of Java's globs stop at the end of a line, but names may hold line breaks. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\v");

  public NameFilter {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    Stream.concat(include.stream(), exclude.stream()).forEach(NameFilter::matchers);
  }

  boolean wants(String path) {
    return matches(include, name(path)) && wantsMember(path);
  }

  /** Whether a member of an archive is wanted: who includes an archive includes what it holds. */
  boolean wantsMember(String path) {
    return !matches(exclude, name(path));
  }

  private static Path name(String path) {
    return Path.of(LINE_BREAK.matcher(path).replaceAll("_"));
  }

  private static boolean matches(List<String> globs, Path name) {
    return globs.stream().flatMap(NameFilter::matchers).anyMatch(matcher -> matcher.matches(name));
  }

  private static Stream<PathMatcher> matchers(String glob) {
    Stream<String> forms = glob.startsWith("**/") ? Stream.of(glob, glob.substring(3)) : Stream.of(glob);
    return forms.map(form -> FileSystems.getDefault().getPathMatcher("glob:" + form)).toList().stream();
  }
}
