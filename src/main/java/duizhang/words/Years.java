package duizhang.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which year a text speaks of. */
public final class Years {
  private static final WordFile WORDS = Times.WORDS.section("years");
  private static final Pattern PRINTED = WORDS.pattern("printed");
  private static final Pattern PRINTED_NEXT = Pattern.compile("(?=" + PRINTED.pattern() + ")");
  private static final Pattern HEAD = WORDS.pattern("head");
  private static final Pattern HEAD_PRIOR = WORDS.pattern("head_prior");
  private static final Pattern SENTENCE = WORDS.pattern("sentence");
  private static final Pattern COUNT = WORDS.pattern("count");
  private static final Pattern SEVERAL = WORDS.pattern("several");
  private static final Pattern ROW = Times.WORDS.section("row").pattern("label");

  private Years() {}

  /** The first year that a line prints. */
  public static Optional<Integer> first(String text) {
    Matcher matcher = PRINTED.matcher(text);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The year that a text begins with. */
  public static Optional<Integer> leading(String text) {
    Matcher matcher = PRINTED.matcher(text);
    return matcher.lookingAt() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The only year that a title prints: of two neither holds. */
  public static Optional<Integer> only(String text) {
    List<Integer> years = PRINTED.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).distinct().toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  /** What a text says from the one place that prints a year to the next year; empty where it prints that year nowhere or twice. */
  static Optional<String> told(String text, Integer year) {
    List<String> parts = PRINTED_NEXT.splitAsStream(text).filter(part -> leading(part).filter(said -> said.equals(year)).isPresent()).toList();
    return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
  }

  /** The year of a column, by its folded heads from the top to the leaf. */
  public static Optional<Integer> ofHeads(List<String> path) {
    Matcher matcher = HEAD.matcher(newer(path));
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** Whether such heads say 上年 instead of a year. */
  public static boolean prior(List<String> path) {
    return HEAD_PRIOR.matcher(newer(path)).find();
  }

  /** The year that a row's label says which says nothing but a time. */
  public static Optional<Integer> ofRow(String folded) {
    Matcher time = ROW.matcher(folded);
    return time.matches() ? Optional.ofNullable(time.group(1)).map(Integer::valueOf) : Optional.empty();
  }

  /**
   * The years that a sentence names, in its order.
   *
   * @param base the year whose 上年 is meant, or null where that is not known
   */
  public static List<Integer> spoken(String folded, Integer base) {
    return SENTENCE.matcher(Times.own(folded)).results()
        .filter(found -> found.group(1) != null || base != null)
        .map(found -> found.group(1) != null ? Integer.valueOf(found.group(1)) : Integer.valueOf(base - 1)).toList();
  }

  /** Whether a sentence speaks of several years together: a sum over them is of none of them. */
  public static boolean several(String folded) {
    return SEVERAL.matcher(Times.own(folded)).find();
  }

  /** The years before a count, in their order: the last is that of the count. */
  public static List<Integer> counted(String folded) {
    return COUNT.matcher(folded).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }

  private static String newer(List<String> path) {
    return path.stream().map(Times::newer).collect(Collectors.joining("/"));
  }
}
