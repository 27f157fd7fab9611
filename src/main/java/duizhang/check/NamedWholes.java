package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Flow;
import duizhang.codes.FormId;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.codes.Wording;
import duizhang.fact.Fact;
import duizhang.prose.Claim;
import duizhang.rules.Share;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shares whose sentence names the whole (占项目支出总额的100%), against every amount that the document prints for that whole, and what sentences say that
 * projects cover (NAR-03, PF-07 and DS-10 of the rule list).
 */
final class NamedWholes {
  private static final WordFile WORDS = WordFile.of("findings.yaml").section("wholes");
  private static final Map<Measure, Pattern> MEASURES = WORDS.section("measures").patterns(Measure::valueOf);
  private static final Pattern SHARE_OF = WORDS.pattern("share_of");
  private static final Pattern COVERED = WORDS.pattern("covered");
  private static final Pattern GENERAL = WORDS.pattern("general");
  private static final Pattern PROJECTS = WORDS.pattern("projects");
  private static final Set<FormId> BY_ACCOUNT = EnumSet.of(FormId.EXPENDITURE, FormId.GENERAL_BUDGET_EXPENDITURE);
  private static final int ITEM = 7;

  private final List<Fact> facts;
  private final List<Claim> claims;
  private final Observations seen;
  private final Set<String> judged = new HashSet<>();

  private NamedWholes(List<Fact> facts, List<Claim> claims, Observations seen) {
    this.facts = facts;
    this.claims = claims;
    this.seen = seen;
  }

  /** Gives the ids of the shares whose whole is known by its name. */
  static Set<String> check(List<Fact> facts, List<Claim> claims, Observations seen) {
    NamedWholes wholes = new NamedWholes(facts, claims, seen);
    for (int i = 1; i < claims.size(); i++) {
      Claim part = claims.get(i - 1);
      boolean pair = claims.get(i).valueKind() == ValueKind.SHARE && amount(part) && part.sentence().equals(claims.get(i).sentence());
      if (pair) {
        wholes.share(part, claims.get(i));
      }
    }
    for (Sentence sentence : Sentence.of(claims)) {
      wholes.covered(sentence);
    }
    return wholes.judged;
  }

  private static boolean amount(Claim claim) {
    return claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null;
  }

  /** An amount of the whole and how it is written. */
  private record Whole(String id, BigDecimal yuan, BigDecimal ulp, String written) {}

  private void share(Claim part, Claim share) {
    Matcher named = SHARE_OF.matcher(between(part, share));
    Optional<Map.Entry<Measure, Pattern>> measure = !named.find()
        ? Optional.empty()
        : MEASURES.entrySet().stream().filter(entry -> entry.getValue().matcher(Wording.fold(named.group(1))).find()).findFirst();
    if (measure.isEmpty()) {
      return;
    }
    List<Whole> wholes = wholes(measure.get().getKey(), part).filter(whole -> whole.yuan().signum() > 0).toList();
    boolean holds = wholes.stream().anyMatch(whole -> holds(part, share, whole));
    // Slight differences are rounding, which is said elsewhere.
    boolean slight = wholes.stream().anyMatch(whole -> share(part, whole).percent().subtract(share.valueNumber()).abs().compareTo(BigDecimal.ONE) <= 0);
    if (wholes.isEmpty() || slight && !holds) {
      return;
    }
    judged.add(share.id());
    Whole whole = wholes.stream().filter(one -> holds(part, share, one)).findFirst().orElse(wholes.get(0));
    if (holds) {
      seen.holds(
          "NAR-03", part.itemName(), share.valueNumber(), share(part, whole).percent(), share(part, whole).tolerance(Figure.ulp(share)), share.page(),
          List.of(share.id(), part.id(), whole.id()));
      return;
    }
    BigDecimal computed = share(part, whole).percent();
    String expected = Figure.percent(computed, 2);
    Message message = Message.of("share_named").with("page", share.page()).with("quote", Figure.quoted(share.sentence(), 120)).with("part", Figure.of(part))
        .with("item", named.group(1)).with("printed", Figure.of(share)).with("whole", whole.written()).with("expected", expected);
    boolean one = wholes.stream().allMatch(other -> Figure.agree(other.yuan(), other.ulp(), whole.yuan(), whole.ulp()));
    seen.fails("NAR-03", part.itemName(), share.valueNumber(), computed, share(part, whole).tolerance(Figure.ulp(share)),
        List.of(share.id(), part.id(), whole.id()), new Draft(
            FindingKind.DERIVED, CheckLevel.FAIL, one ? CheckCause.DOCUMENT : CheckCause.UNDECIDED, share.page(), Figure.of(part), whole.written(),
            share.valueNumber().subtract(computed).setScale(4, RoundingMode.HALF_UP), share.id(), message, 1));
  }

  private static boolean holds(Claim part, Claim share, Whole whole) {
    return share(part, whole).percent().subtract(share.valueNumber()).abs().compareTo(share(part, whole).tolerance(Figure.ulp(share))) <= 0;
  }

  private static String between(Claim part, Claim share) {
    String sentence = share.sentence();
    int from = Math.max(0, sentence.indexOf(part.printed()));
    int to = sentence.indexOf(share.printed(), from + part.printed().length());
    return to < 0 ? "" : sentence.substring(from, to);
  }

  private Stream<Whole> wholes(Measure measure, Claim part) {
    Stream<Whole> printed = facts.stream()
        .filter(fact -> fact.measure() == measure && fact.scheme() == Scheme.TOTAL && fact.flow() == Flow.EXPENDITURE && fact.money()
            && Objects.equals(fact.fiscalYear(), part.fiscalYear()))
        .map(fact -> new Whole(fact.id(), fact.amount(), fact.ulp(), Figure.of(fact)));
    Stream<Whole> said = claims.stream()
        .filter(claim -> claim.measure() == measure && claim.scheme() == Scheme.TOTAL && claim.flow() == Flow.EXPENDITURE && amount(claim) && claim != part
            && Objects.equals(claim.fiscalYear(), part.fiscalYear()))
        .map(claim -> new Whole(claim.id(), claim.valueYuan(), Figure.ulp(claim), Figure.of(claim)));
    return Stream.concat(printed, said);
  }

  private static Share share(Claim part, Whole whole) {
    return new Share(part.valueYuan(), Figure.ulp(part), whole.yuan(), whole.ulp());
  }

  // What projects cover.

  /** A sentence that speaks of all projects: the fund that it names, and how many it counts. */
  private void covered(Sentence sentence) {
    Matcher matcher = COVERED.matcher(sentence.text());
    if (!matcher.find()) {
      return;
    }
    Optional<Claim> said = sentence.claims().stream().filter(NamedWholes::amount)
        .filter(claim -> sentence.text().startsWith(claim.printed(), matcher.end(1))).findFirst();
    if (said.isEmpty()) {
      return;
    }
    fund(sentence, matcher.group(1), said.get());
    count(sentence, said.get());
  }

  /** The projects of all funds, called those of one. */
  private void fund(Sentence sentence, String words, Claim said) {
    List<Fact> projects = facts.stream()
        .filter(fact -> fact.measure() == Measure.PROJECT && fact.scheme() == Scheme.TOTAL && fact.money()
            && fact.flow() == Flow.EXPENDITURE && Objects.equals(fact.fiscalYear(), said.fiscalYear()))
        .toList();
    Optional<Fact> all = projects.stream().filter(fact -> fact.fund() == Fund.ALL && agree(said, fact)).findFirst();
    List<Fact> general = projects.stream().filter(fact -> fact.fund() == Fund.GENERAL).toList();
    boolean named = GENERAL.matcher(words).find();
    if (!named || all.isEmpty() || general.isEmpty() || general.stream().anyMatch(fact -> agree(said, fact))) {
      return;
    }
    Fact own = general.get(0);
    BigDecimal difference = said.valueYuan().subtract(own.amount());
    Message message = Message.of("fund_word").with("page", said.page()).with("quote", Figure.quoted(sentence.text(), 120)).with("printed", Figure.of(said))
        .with("other_page", own.page()).with("expected", Figure.of(own)).with("difference", Figure.yuan(difference.abs(), said.unit()));
    seen.fails("PF-07", said.itemName(), said.valueYuan(), own.amount(), own.ulp(), List.of(said.id(), own.id(), all.get().id()), new Draft(
        FindingKind.PROSE_TABLE, CheckLevel.FLAG, CheckCause.DOCUMENT, said.page(), Figure.of(said), Figure.of(own), difference, said.id(), message, 1));
  }

  private static boolean agree(Claim said, Fact fact) {
    return Figure.agree(said.valueYuan(), Figure.ulp(said), fact.amount(), fact.ulp());
  }

  /** Money of projects stands under more accounts than there are said to be projects. */
  private void count(Sentence sentence, Claim said) {
    Matcher counted = PROJECTS.matcher(sentence.text());
    if (!counted.find()) {
      return;
    }
    Set<String> accounts = new TreeSet<>();
    List<Fact> spending = new ArrayList<>();
    for (Fact fact : facts) {
      boolean account = BY_ACCOUNT.contains(fact.form()) && fact.measure() == Measure.PROJECT && fact.scheme() == Scheme.FUNCTION && fact.code() != null
          && fact.code().length() == ITEM && fact.amount() != null && fact.amount().signum() > 0 && fact.stage() == Stage.FINAL
          && Objects.equals(fact.fiscalYear(), said.fiscalYear());
      if (account && accounts.add(fact.code())) {
        spending.add(fact);
      }
    }
    BigDecimal sum = spending.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean all = !spending.isEmpty() && Figure.agree(said.valueYuan(), Figure.ulp(said), sum, Figure.ulp(said));
    int number = Integer.parseInt(counted.group(1));
    if (all && accounts.size() <= number) {
      seen.asked("DS-10");
    } else if (all) {
      Message message = Message.of("project_count").with("page", said.page()).with("quote", Figure.quoted(sentence.text(), 120)).with("printed", number)
          .with("expected", accounts.size()).with("row", String.join("、", spending.stream().map(fact -> TableFigures.row(fact) + Figure.of(fact)).toList()));
      seen.found("DS-10", new Draft(
          FindingKind.PROSE_TABLE, CheckLevel.FLAG, CheckCause.UNDECIDED, said.page(), counted.group(), String.valueOf(accounts.size()), null, null, message,
          1));
    }
  }
}
