package duizhang.words;

import duizhang.codes.Fund;
import duizhang.codes.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whose money a folded text speaks of. Titles, heads, row labels and sentences use the same words; they differ in what it means that a text names
 * several budgets, so the caller says which of them holds.
 */
public final class Funds {
  private static final WordFile WORDS = WordFile.of("funds.yaml");
  private static final Map<Fund, Pattern> BUDGETS = WORDS.section("budgets").patterns(Fund::valueOf);
  private static final Pattern APPROPRIATION = WORDS.pattern("appropriation");
  private static final Pattern NOT_APPROPRIATION = WORDS.pattern("not_appropriation");
  private static final Pattern APPROPRIATED = WORDS.pattern("appropriated");
  private static final Pattern OF_ALL = WORDS.pattern("of_all");
  private static final Pattern OWN = WORDS.pattern("own");
  private static final Pattern APPROPRIATION_HEAD = WORDS.pattern("appropriation_head");

  private Funds() {}

  /** Every public budget that the text names. */
  public static Set<Fund> named(String folded) {
    Set<Fund> named = EnumSet.noneOf(Fund.class);
    BUDGETS.forEach((fund, words) -> {
      if (words.matcher(folded).find()) {
        named.add(fund);
      }
    });
    return named;
  }

  /** The only budget that the text names: a title that names two is of neither. */
  public static Optional<Fund> only(String folded) {
    Set<Fund> named = named(folded);
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  /** The first of some budgets, in the order given, that the text names: of a label only one can hold. */
  public static Optional<Fund> first(String folded, List<Fund> precedence) {
    return precedence.stream().filter(fund -> BUDGETS.get(fund).matcher(folded).find()).findFirst();
  }

  /** Whether a title sums up all that is spent, naming no part of it: 支出预算汇总表. */
  public static boolean ofAll(String title) {
    return OF_ALL.matcher(Wording.fold(title)).matches();
  }

  /** Whether a head says 财政拨款 and nothing else. */
  public static boolean appropriationHead(String folded) {
    return APPROPRIATION_HEAD.matcher(folded).matches();
  }

  /** Whether a head over other heads says that all below it is appropriated. */
  public static boolean appropriated(String folded) {
    return APPROPRIATED.matcher(folded).matches();
  }

  /** Whether a head says that money is the unit's own, whatever kind it is. */
  public static boolean own(String folded) {
    return OWN.matcher(folded).matches();
  }

  /** Whose money a sentence speaks of: of several budgets together only where it sums them up as appropriation. */
  public static Optional<Fund> spoken(String folded) {
    Set<Fund> named = named(folded);
    named.remove(Fund.SOCIAL_INSURANCE);
    boolean several = named.contains(Fund.GOVERNMENT_FUND) && named.size() > 1;
    if (!several && !named.isEmpty()) {
      return Optional.of(named.iterator().next());
    }
    String rest = several ? folded : NOT_APPROPRIATION.matcher(folded).replaceAll("");
    return APPROPRIATION.matcher(rest).find() ? Optional.of(Fund.APPROPRIATION) : Optional.empty();
  }
}
