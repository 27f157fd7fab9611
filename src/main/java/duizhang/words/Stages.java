package duizhang.words;

import duizhang.codes.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which stage of the budget cycle a text speaks of. */
public final class Stages {
  private static final WordFile WORDS = Times.WORDS.section("stages");
  private static final Map<Stage, Pattern> HEAD = WORDS.section("head").patterns(Stage::valueOf);
  private static final Map<Stage, Pattern> TITLE = WORDS.section("title").patterns(Stage::valueOf);
  private static final Map<Stage, Pattern> HEADING = WORDS.section("heading").patterns(Stage::valueOf);
  private static final Map<Stage, Pattern> REPORT = WORDS.section("report").patterns(Stage::valueOf);
  private static final Map<Stage, Pattern> SENTENCE = WORDS.section("sentence").patterns(Stage::valueOf);
  private static final Pattern TITLE_NAMES = WORDS.pattern("title_names");
  private static final Pattern TITLE_WITHOUT = WORDS.pattern("title_without");
  private static final Pattern SENTENCE_NAMES = WORDS.pattern("sentence_names");
  private static final Pattern UNFINISHED = WORDS.pattern("unfinished");
  private static final Pattern INITIAL = WORDS.pattern("initial");
  private static final Pattern ROW = Times.WORDS.section("row").pattern("label");
  private static final Pattern ROW_TAIL = Times.WORDS.section("row").pattern("tail");
  private static final String ROW_FULL_TAIL = Times.WORDS.section("row").text("full_tail");

  private Stages() {}

  /** The stage of a column, by its folded heads from the top to the leaf: the lowest that names one. */
  public static Optional<Stage> ofHeads(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<Stage> stage = first(HEAD, Times.newer(path.get(i)));
      if (stage.isPresent()) {
        return stage;
      }
    }
    return Optional.empty();
  }

  /** Whether heads say that they mean the budget before any adjustment. */
  public static boolean initial(List<String> path) {
    return path.stream().anyMatch(head -> INITIAL.matcher(head).find());
  }

  /** The stage that a row's label says which says nothing but a time; 预算 alone is meant as 预算数. */
  public static Optional<Stage> ofRow(String folded) {
    Matcher time = ROW.matcher(folded);
    return time.matches() && time.group(2) != null ? ofHeads(List.of(ROW_TAIL.matcher(folded).replaceFirst(ROW_FULL_TAIL))) : Optional.empty();
  }

  /** The stage that the title of a table says of its figures; 预算 says when only outside the names of the funds. */
  public static Optional<Stage> ofTitle(String folded) {
    String rest = TITLE_NAMES.matcher(folded).replaceAll("");
    return ofDebts(rest) ? Optional.empty() : first(TITLE, rest);
  }

  /** The stage of a section of a government's report. */
  public static Optional<Stage> ofHeading(String heading) {
    return first(HEADING, heading);
  }

  /** The stage of a government's report, by its title. */
  public static Optional<Stage> ofReport(String title) {
    return first(REPORT, title);
  }

  /**
   * The stage that the title of a government's report says of one of the years it names, each of which is told what follows it: 2024年预算执行情况和2025年预算草案.
   *
   * @param year may be null
   */
  public static Optional<Stage> ofReport(String title, Integer year) {
    return UNFINISHED.matcher(title).find() ? Optional.empty() : Years.told(title, year).flatMap(Stages::ofTitle);
  }

  /** Whether a title is of debts, whose limits and balances stand beside what was carried out. */
  public static boolean ofDebts(String folded) {
    return TITLE_WITHOUT.matcher(folded).find();
  }

  /** The last stage that a sentence speaks of. */
  public static Optional<Stage> spoken(String folded) {
    String rest = SENTENCE_NAMES.matcher(Times.own(folded)).replaceAll("");
    Stage last = null;
    int from = 0;
    while (true) {
      Stage next = null;
      int start = Integer.MAX_VALUE;
      int end = from;
      for (Map.Entry<Stage, Pattern> stage : SENTENCE.entrySet()) {
        Matcher matcher = stage.getValue().matcher(rest);
        if (matcher.find(from) && matcher.start() < start) {
          next = stage.getKey();
          start = matcher.start();
          end = matcher.end();
        }
      }
      if (next == null) {
        return Optional.ofNullable(last);
      }
      last = next;
      from = end;
    }
  }

  private static Optional<Stage> first(Map<Stage, Pattern> stages, String text) {
    return stages.entrySet().stream().filter(stage -> stage.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst();
  }
}
