package duizhang.check;

import duizhang.codes.Accounts;
import duizhang.codes.Chart;
import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Wording;
import duizhang.read.Page;
import duizhang.read.TextLine;
import duizhang.settle.Settlement;
import duizhang.words.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Accounts that a text names with a level that is not theirs (NAR-13 of the rule list): 行政单位离退休（款） is a 项. Only names that the
 * classification knows, and at other levels only.
 */
final class AccountLevels {
  private static final WordFile WORDS = WordFile.of("findings.yaml").section("levels");
  private static final Pattern NAMED = WORDS.pattern("named");
  private static final Pattern ENDING = WORDS.pattern("ending");
  /** By the number of digits of a code, halved: 3, 5 and 7 digits. */
  private static final List<String> LEVELS = WORDS.texts("names");
  private static final Map<String, Set<Integer>> KNOWN = known();

  private AccountLevels() {}

  static void check(Settlement settlement, Observations seen) {
    Set<String> said = new HashSet<>();
    for (Page page : settlement.document().pages()) {
      for (TextLine line : page.lines()) {
        Matcher matcher = NAMED.matcher(Wording.compact(line.text()));
        while (matcher.find()) {
          Set<Integer> levels = KNOWN.getOrDefault(bare(matcher.group(1)), Set.of());
          if (!levels.isEmpty() && !levels.contains(LEVELS.indexOf(matcher.group(2))) && said.add(matcher.group())) {
            String expected = levels.stream().map(LEVELS::get).collect(Collectors.joining("/"));
            seen.found("NAR-13", new Draft(
                FindingKind.FORMAT, CheckLevel.FLAG, CheckCause.DOCUMENT, page.number(), matcher.group(), expected, null, null,
                Message.of("level").with("page", page.number()).with("quote", matcher.group()).with("expected", expected), 1));
          }
        }
      }
    }
  }

  /** Whether the classification knows a name. */
  static boolean known(String bare) {
    return KNOWN.containsKey(bare);
  }

  /** Whether a sentence gives a level to an account of this name. */
  static boolean levelled(String sentence, String bare) {
    return NAMED.matcher(Wording.compact(sentence)).results().anyMatch(named -> bare(named.group(1)).equals(bare));
  }

  private static Map<String, Set<Integer>> known() {
    Map<String, Set<Integer>> known = new HashMap<>();
    Accounts.standard().all().stream().filter(account -> account.chart() == Chart.FUNCTION)
        .forEach(account -> Stream.concat(Stream.of(account.name()), account.aliases().stream())
            .forEach(name -> known.computeIfAbsent(bare(name), key -> new TreeSet<>()).add(account.code().length() / 2 - 1)));
    return known;
  }

  private static String bare(String name) {
    return ENDING.matcher(Wording.fold(name)).replaceFirst("");
  }
}
