package duizhang.check;

import duizhang.codes.CheckCause;
import duizhang.codes.CheckLevel;
import duizhang.codes.FindingKind;
import duizhang.codes.Flow;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.cube.Dimension;
import duizhang.fact.Fact;
import duizhang.prose.Claim;
import duizhang.rules.Share;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The changes, shares and rates that sentences say, against their operands (NAR-03, NAR-04, NAR-05 and NAR-14 of the rule list): those of the
 * sentence, of the sentences right before it on the same thing, or of the tables. A sentence names its operands loosely; so one that any amount near it
 * explains is left alone.
 */
final class SentenceArithmetic {
  private static final WordFile WORDS = WordFile.of("findings.yaml").section("sentence");
  private static final Pattern COMPARED = WORDS.pattern("compared");
  private static final Pattern ABOVE = WORDS.pattern("above");
  private static final Pattern TORN = WORDS.pattern("torn");
  private static final Pattern BELOW = WORDS.pattern("below");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** So many numbers back an operand may stand. */
  private static final int REACH = 8;

  private final TableFigures tables;
  private final List<Claim> claims;
  private final Set<String> named;
  private final Observations seen;
  private final List<Draft> rounded = new ArrayList<>();
  private final List<Draft> baseless = new ArrayList<>();

  private SentenceArithmetic(TableFigures tables, List<Claim> claims, Set<String> named, Observations seen) {
    this.tables = tables;
    this.claims = claims;
    this.named = named;
    this.seen = seen;
  }

  /** @param named ids of shares that are held against the whole that their sentence names */
  static void check(TableFigures tables, List<Claim> claims, Set<String> named, Observations seen) {
    SentenceArithmetic check = new SentenceArithmetic(tables, claims, named, seen);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.valueKind() == ValueKind.PERCENT && i > 0 && claims.get(i - 1).valueKind() == ValueKind.CHANGE) {
        check.growth(i);
      } else if (claim.valueKind() == ValueKind.RATE) {
        check.rate(i);
      }
    }
    Sentence.of(claims).forEach(check::compared);
    boolean ratios = claims.stream().anyMatch(claim -> claim.valueKind() == ValueKind.PERCENT || claim.valueKind() == ValueKind.RATE);
    check.shares();
    check.together();
    if (ratios) {
      seen.asked("NAR-14");
    }
  }

  // Growth.

  private void growth(int i) {
    Claim percent = claims.get(i);
    Claim change = claims.get(i - 1);
    boolean pair = percent.sentence().equals(change.sentence()) && same(percent, change) && change.valueYuan() != null
        && percent.valueNumber().signum() * change.valueNumber().signum() > 0;
    if (!pair) {
      return;
    }
    Optional<Claim> said = back(i - 1).stream()
        .filter(claim -> claim.valueKind() == ValueKind.AMOUNT && same(claim, change) && sameTime(claim, change)).findFirst();
    Optional<Fact> printed = said.isPresent() ? Optional.empty() : tables.agreed(change.coordinate().at(Dimension.KIND, null));
    if (said.isEmpty() && printed.isEmpty()) {
      return;
    }
    BigDecimal current = said.map(Claim::valueYuan).orElseGet(() -> printed.orElseThrow().amount());
    BigDecimal ulp = said.map(Figure::ulp).orElseGet(() -> printed.orElseThrow().ulp());
    String operand = said.map(Claim::id).orElseGet(() -> printed.orElseThrow().id());
    String written = said.map(Figure::of).orElseGet(() -> Figure.of(printed.orElseThrow()));
    BigDecimal base = current.subtract(change.valueYuan());
    List<String> operands = List.of(percent.id(), change.id(), operand);
    if (base.signum() == 0) {
      baseless(percent, operands);
      return;
    }
    if (base.signum() < 0) {
      return;
    }
    BigDecimal computed = Share.percent(change.valueYuan(), base);
    BigDecimal bases = Figure.ulp(change).add(ulp);
    BigDecimal tolerance = tolerance(percent, change.valueYuan(), Figure.ulp(change), base, bases);
    if (within(percent, computed, tolerance)) {
      seen.holds("NAR-05", instance(percent), percent.valueNumber(), computed, tolerance, percent.page(), operands);
      return;
    }
    boolean otherwise = near(i).filter(claim -> claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null && claim.valueYuan().signum() != 0)
        .anyMatch(claim -> explains(percent, change, claim.valueYuan()) || explains(percent, change, claim.valueYuan().subtract(change.valueYuan())));
    otherwise |= tables.at(change.coordinate().at(Dimension.KIND, null)).stream().filter(fact -> fact.amount().signum() != 0)
        .anyMatch(fact -> explains(percent, change, fact.amount()) || explains(percent, change, fact.amount().subtract(change.valueYuan())));
    if (otherwise) {
      return;
    }
    Message message = Message.of("growth").with("page", percent.page()).with("quote", Figure.quoted(percent.sentence(), 120)).with("current", written)
        .with("change", Figure.of(change));
    boolean bound = said.isEmpty() || said.get().sentence().equals(percent.sentence()) || said.get().fact() != null && !TORN.matcher(percent.sentence()).find();
    enter("NAR-05", percent, computed, tolerance, operands, bound ? CheckCause.DOCUMENT : CheckCause.UNDECIDED, message);
  }

  private static boolean explains(Claim percent, Claim change, BigDecimal base) {
    return base.signum() != 0 && within(
        percent, Share.percent(change.valueYuan(), base).abs().multiply(BigDecimal.valueOf(percent.valueNumber().signum())),
        tolerance(percent, change.valueYuan(), Figure.ulp(change), base, Figure.ulp(change)));
  }

  // Rates of completion.

  private void rate(int i) {
    Claim rate = claims.get(i);
    List<Claim> before = back(i).stream().filter(claim -> claim.sentence().equals(rate.sentence()) && claim.valueKind() == ValueKind.AMOUNT).toList();
    List<Claim> own = before.stream().filter(claim -> same(claim, rate) && claim.valueYuan() != null).toList();
    List<Claim> budgets = own.stream().filter(claim -> budget(claim) && Objects.equals(claim.fiscalYear(), rate.fiscalYear())).toList();
    List<Claim> outturns = own.stream().filter(claim -> outturn(claim) && Objects.equals(claim.fiscalYear(), rate.fiscalYear())).toList();
    if (outturns.size() == 1 && budgets.isEmpty() && outturns.get(0).valueYuan().signum() == 0 && rate.valueNumber().signum() == 0
        && rate.scheme() == Scheme.THREE_PUBLIC && noBudget(rate)) {
      baseless(rate, List.of(rate.id(), outturns.get(0).id()));
      return;
    }
    if (budgets.size() != 1 || outturns.size() != 1 || before.size() != 2) {
      return;
    }
    Claim whole = budgets.get(0);
    Claim part = outturns.get(0);
    List<String> operands = List.of(rate.id(), part.id(), whole.id());
    if (whole.valueYuan().signum() == 0) {
      baseless(rate, operands);
      return;
    }
    BigDecimal computed = Share.percent(part.valueYuan(), whole.valueYuan());
    BigDecimal tolerance = tolerance(rate, part.valueYuan(), Figure.ulp(part), whole.valueYuan(), Figure.ulp(whole));
    if (within(rate, computed, tolerance)) {
      seen.holds("NAR-04", instance(rate), rate.valueNumber(), computed, tolerance, rate.page(), operands);
      return;
    }
    Message message = Message.of("rate").with("page", rate.page()).with("quote", Figure.quoted(rate.sentence(), 120)).with("part", Figure.of(part))
        .with("whole", Figure.of(whole));
    enter("NAR-04", rate, computed, tolerance, operands, CheckCause.DOCUMENT, message);
  }

  /** Whether the document says that the whole of the 三公 has no budget. */
  private boolean noBudget(Claim rate) {
    return claims.stream().anyMatch(claim -> claim.scheme() == Scheme.THREE_PUBLIC && "TOTAL".equals(claim.code()) && budget(claim)
        && Objects.equals(claim.fiscalYear(), rate.fiscalYear()) && claim.valueYuan() != null && claim.valueYuan().signum() == 0);
  }

  // Shares.

  /** A list of amounts and their shares: its whole is the amount before it that most of them are shares of. */
  private void shares() {
    int i = 0;
    while (i < claims.size()) {
      if (claims.get(i).valueKind() != ValueKind.SHARE) {
        i++;
        continue;
      }
      int first = i;
      List<Integer> list = new ArrayList<>();
      while (i < claims.size() && i - (list.isEmpty() ? first : list.get(list.size() - 1)) <= 2) {
        if (claims.get(i).valueKind() == ValueKind.SHARE) {
          list.add(i);
        }
        i++;
      }
      list(list);
      i = Math.max(i, first + 1);
    }
  }

  private void list(List<Integer> list) {
    List<Integer> shares = list.stream().filter(i -> part(i) != null && !named.contains(claims.get(i).id())).toList();
    if (shares.size() < 2) {
      return;
    }
    Claim whole = null;
    long most = 0;
    for (Claim candidate : back(shares.get(0))) {
      boolean amount = candidate.valueKind() == ValueKind.AMOUNT && candidate.valueYuan() != null && candidate.valueYuan().signum() > 0
          && shares.stream().noneMatch(i -> part(i) == candidate);
      long holding = !amount ? 0 : shares.stream().filter(i -> share(i, candidate)).count();
      if (holding > most) {
        most = holding;
        whole = candidate;
      }
    }
    if (whole == null || most < 2 && most * 2 < shares.size()) {
      return;
    }
    BigDecimal sum = shares.stream().map(i -> part(i).valueYuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal slack = shares.stream().map(i -> Figure.ulp(part(i))).reduce(Figure.ulp(whole), BigDecimal::add).divide(TWO);
    boolean exhaustive = sum.subtract(whole.valueYuan()).abs().compareTo(slack) <= 0;
    if (exhaustive) {
      hundred(shares, whole);
    }
    for (int i : shares) {
      Claim share = claims.get(i);
      Claim part = part(i);
      List<String> operands = List.of(share.id(), part.id(), whole.id());
      BigDecimal computed = Share.percent(part.valueYuan(), whole.valueYuan());
      BigDecimal tolerance = tolerance(share, part.valueYuan(), Figure.ulp(part), whole.valueYuan(), Figure.ulp(whole));
      if (within(share, computed, tolerance)) {
        seen.holds(shareRule(part), instance(share), share.valueNumber(), computed, tolerance, share.page(), operands);
      } else if (exhaustive || most >= 2) {
        Message message = Message.of("share").with("page", share.page()).with("quote", Figure.quoted(share.sentence(), 120)).with("part", Figure.of(part))
            .with("whole", Figure.of(whole));
        enter(shareRule(part), share, computed, tolerance, operands, exhaustive ? CheckCause.DOCUMENT : CheckCause.UNDECIDED, message);
      }
    }
  }

  /** The shares of a whole list make a whole. Where they do not, one of them differs from its operands, and that is what is found. */
  private void hundred(List<Integer> shares, Claim whole) {
    List<Claim> all = shares.stream().map(claims::get).toList();
    BigDecimal sum = all.stream().map(Claim::valueNumber).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance = all.stream().map(Figure::ulp).reduce(BigDecimal.ZERO, BigDecimal::add).divide(TWO);
    boolean holds = sum.subtract(HUNDRED).abs().compareTo(tolerance) <= 0;
    List<String> operands = all.stream().map(Claim::id).toList();
    if (holds) {
      seen.holds("NAR-12", instance(all.get(0)), HUNDRED, sum, tolerance, all.get(0).page(), operands);
    } else {
      boolean rounded = shares.stream().allMatch(i -> share(i, whole));
      seen.noted("NAR-12", instance(all.get(0)), HUNDRED, sum, tolerance, operands, new Draft(
          FindingKind.DERIVED, rounded ? CheckLevel.ROUND : CheckLevel.FLAG, CheckCause.UNDECIDED, all.get(0).page(), null, null, null, null,
          Message.of("rounding_text"), 1));
    }
  }

  private static String shareRule(Claim part) {
    return part.flow() == Flow.REVENUE ? "NAR-02" : "NAR-03";
  }

  /** The amount right before a share that it is the share of, or null. */
  private Claim part(int share) {
    Claim before = share == 0 ? null : claims.get(share - 1);
    boolean its = before != null && before.valueKind() == ValueKind.AMOUNT && before.valueYuan() != null
        && before.sentence().equals(claims.get(share).sentence());
    return its ? before : null;
  }

  private boolean share(int i, Claim whole) {
    Claim part = part(i);
    return within(
        claims.get(i), Share.percent(part.valueYuan(), whole.valueYuan()),
        tolerance(claims.get(i), part.valueYuan(), Figure.ulp(part), whole.valueYuan(), Figure.ulp(whole)));
  }

  // Words.

  /** Whether accounts that are called more or less than the budget are. */
  private void compared(Sentence sentence) {
    Matcher matcher = COMPARED.matcher(sentence.text());
    List<Claim> amounts = sentence.claims().stream().filter(claim -> claim.valueKind() == ValueKind.AMOUNT && claim.valueYuan() != null).toList();
    if (!matcher.find() || amounts.size() != 2 || !same(amounts.get(0), amounts.get(1))) {
      return;
    }
    Claim budget = amounts.stream().filter(SentenceArithmetic::budget).findFirst().orElse(null);
    Claim outturn = amounts.stream().filter(SentenceArithmetic::outturn).findFirst().orElse(null);
    if (budget == null || outturn == null || !Objects.equals(budget.fiscalYear(), outturn.fiscalYear())) {
      return;
    }
    String word = matcher.group(1);
    int told = ABOVE.matcher(word).matches() ? 1 : BELOW.matcher(word).matches() ? -1 : 0;
    int sign = outturn.valueYuan().compareTo(budget.valueYuan());
    List<String> operands = List.of(outturn.id(), budget.id());
    if (told == sign) {
      seen.holds("PROSE-COMPARED", instance(outturn), outturn.valueYuan(), budget.valueYuan(), null, outturn.page(), operands);
    } else {
      Message message = Message.of("compared").with("page", outturn.page()).with("quote", Figure.quoted(sentence.text(), 120)).with("printed", word)
          .with("current", Figure.of(outturn)).with("whole", Figure.of(budget));
      seen.fails("PROSE-COMPARED", instance(outturn), outturn.valueYuan(), budget.valueYuan(), null, operands, new Draft(
          FindingKind.PROSE_PROSE, CheckLevel.FAIL, CheckCause.DOCUMENT, outturn.page(), word, null, null, outturn.id(), message, 1));
    }
  }

  // What all of them share.

  /** A percentage that is less than one unit of its last digit off was cut off or rounded twice: said once for the document. */
  private void enter(
      String rule, Claim percent, BigDecimal computed, BigDecimal tolerance, List<String> operands, CheckCause cause, Message message) {
    int scale = Math.max(2, Figure.ulp(percent).scale());
    BigDecimal difference = percent.valueNumber().subtract(computed, MathContext.DECIMAL64);
    boolean slight = difference.abs().compareTo(tolerance.add(Figure.ulp(percent).divide(TWO))) <= 0;
    String expected = Figure.percent(computed.abs(), scale);
    BigDecimal stored = difference.setScale(4, RoundingMode.HALF_UP);
    Draft draft = new Draft(
        FindingKind.DERIVED, slight ? CheckLevel.ROUND : CheckLevel.FAIL, cause, percent.page(), Figure.of(percent), expected, stored, percent.id(),
        message.with("expected", expected).with("printed", Figure.of(percent)), 1);
    if (slight) {
      Message rounding = Message.of("rounding_text").with("page", percent.page()).with("quote", Figure.quoted(percent.sentence(), 120))
          .with("printed", Figure.of(percent)).with("expected", expected);
      rounded.add(new Draft(draft.kind(), draft.level(), cause, draft.page(), draft.printed(), expected, stored, percent.id(), rounding, 1));
      seen.noted(rule, instance(percent), percent.valueNumber(), computed, tolerance, operands, draft);
    } else {
      seen.fails(rule, instance(percent), percent.valueNumber(), computed, tolerance, operands, draft);
    }
  }

  private void baseless(Claim percent, List<String> operands) {
    Message message = Message.of("no_base").with("page", percent.page()).with("quote", Figure.quoted(percent.sentence(), 120))
        .with("printed", Figure.of(percent));
    Draft draft = new Draft(
        FindingKind.DERIVED, CheckLevel.FLAG, CheckCause.DOCUMENT, percent.page(), Figure.of(percent), null, null, percent.id(), message, 1);
    seen.noted("NAR-14", instance(percent), percent.valueNumber(), null, null, operands, draft);
    baseless.add(draft);
  }

  /** What a document does throughout is one finding. */
  private void together() {
    for (List<Draft> alike : Arrays.asList(rounded, baseless)) {
      if (!alike.isEmpty()) {
        Draft first = alike.stream().filter(draft -> draft.cause() == CheckCause.DOCUMENT).findFirst().orElse(alike.get(0));
        first.message().with("count", alike.size());
        seen.found(first.plus(alike.size() - 1));
      }
    }
  }

  private List<Claim> back(int i) {
    List<Claim> back = new ArrayList<>();
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      back.add(claims.get(j));
    }
    return back;
  }

  private Stream<Claim> near(int i) {
    return claims.subList(Math.max(0, i - REACH), Math.min(claims.size(), i + 3)).stream();
  }

  private static boolean within(Claim percent, BigDecimal computed, BigDecimal tolerance) {
    return percent.valueNumber().subtract(computed).abs().compareTo(tolerance) <= 0;
  }

  /** As {@link Share#tolerance}. */
  private static BigDecimal tolerance(Claim percent, BigDecimal part, BigDecimal partUlp, BigDecimal whole, BigDecimal wholeUlp) {
    return new Share(part, partUlp, whole, wholeUlp).tolerance(Figure.ulp(percent));
  }

  private static boolean budget(Claim claim) {
    return claim.stage() == Stage.BUDGET || claim.stage() == Stage.ADJUSTED_BUDGET;
  }

  private static boolean outturn(Claim claim) {
    return claim.stage() == Stage.FINAL || claim.stage() == Stage.EXECUTION;
  }

  static boolean same(Claim one, Claim other) {
    boolean named = one.code() != null || one.scheme() == Scheme.TOTAL || Objects.equals(one.itemName(), other.itemName());
    return named && one.scheme() == other.scheme() && Objects.equals(one.code(), other.code()) && one.measure() == other.measure() && one.flow() == other.flow()
        && one.fund() == other.fund();
  }

  private static boolean sameTime(Claim one, Claim other) {
    return Objects.equals(one.fiscalYear(), other.fiscalYear()) && one.stage() == other.stage();
  }

  private static String instance(Claim claim) {
    return (claim.code() == null ? "" : claim.code() + " ") + claim.itemName() + " [" + claim.valueKind() + " " + claim.fiscalYear() + "]";
  }
}
