package duizhang.prose;

import duizhang.codes.DocumentKind;
import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.Stage;
import duizhang.codes.ValueKind;
import duizhang.fact.Amount;
import duizhang.fact.FactIds;
import duizhang.form.Profile;
import duizhang.read.Document;
import duizhang.read.NumberToken;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the claims of a document, paragraph by paragraph, and carries from sentence to sentence what they are about. One reader per document. */
final class ClaimReader {
  /** What is known at a place in a paragraph. {@code subject} is null where nothing was named yet. */
  private record State(Subject subject, Bearings bearings) {}

  private static final Pattern PURPOSE = Pattern.compile("^[\\p{IsHan}“”\"]{4,40}");

  private final Document document;
  private final Profile profile;
  private final Vocabulary vocabulary = Vocabulary.standard();
  private final AccountNames names;
  private final FactMatcher facts;
  private final FactIds ids;
  private final Counts counts;
  private final Outline outline = new Outline();
  private final List<Claim> claims = new ArrayList<>();

  private boolean glossary;
  private Fund around;
  private Bearings handedDown;
  private Subject main;
  private Subject subject;
  private Bearings bearings;

  ClaimReader(Document document, Profile profile, AccountNames names, FactMatcher facts, FactIds ids) {
    this.document = document;
    this.profile = profile;
    this.names = names;
    this.facts = facts;
    this.ids = ids;
    this.counts = new Counts(vocabulary);
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  List<Statistic> statistics() {
    return counts.statistics();
  }

  void read(Paragraph paragraph) {
    String folded = Paragraph.fold(paragraph.text());
    int level = Outline.level(folded).orElse(-1);
    outline.enter(folded);
    if (level >= 0 && level <= 1) {
      names.leaveSection();
    }
    if (silent(folded, level)) {
      return;
    }
    if (level >= 0 && level < 2) {
      handedDown = null;
    }
    around = handedDown != null && level >= 2 ? new Bearings(null, null, around()).with(handedDown.fund()).fund() : around();
    bearings = new Bearings(profile.year(), stage(), around);
    main = ProjectNames.evaluated(folded).map(Subject::project).orElse(null);
    subject = main;
    for (Paragraph.Sentence sentence : paragraph.sentences()) {
      read(sentence);
    }
    if (level < 2 && folded.endsWith(":")) {
      handedDown = bearings;
    } else if (level < 0) {
      handedDown = null;
    }
  }

  /** Whether the paragraph is of a glossary, or of another section that makes no statements. */
  private boolean silent(String folded, int level) {
    if (level < 0 && folded.length() < 14 && vocabulary.silent(folded) && !folded.matches(".*[\\d.…]")) {
      glossary = true;
    } else if (level == 0 || level <= 1 && Outline.title(folded)) {
      glossary = false;
    }
    return glossary || outline.path().stream().anyMatch(vocabulary::silent);
  }

  private Stage stage() {
    DocumentKind kind = profile.kind();
    return kind == DocumentKind.FINAL_ACCOUNTS ? Stage.FINAL : kind == DocumentKind.BUDGET ? Stage.BUDGET : null;
  }

  private Fund around() {
    Bearings spoken = new Bearings(null, null, Fund.ALL);
    List<String> path = outline.path();
    for (int i = path.size() - 1; i >= 0; i--) {
      spoken = spoken.with(Bearings.fund(path.get(i)));
    }
    return spoken.fund();
  }

  private void read(Paragraph.Sentence sentence) {
    String folded = sentence.folded();
    if (sentence.opens() && !vocabulary.withoutNumbering(folded).startsWith("其中")) {
      bearings = new Bearings(profile.year(), stage(), bearings.fund());
      subject = subject == null || !subject.known() || subject.scheme() == Scheme.PROJECT ? main : subject;
    }
    int from = 0;
    Deque<State> outside = new ArrayDeque<>();
    for (Paragraph.PrintedNumber number : sentence.numbers()) {
      Optional<NumberUnit> unit = NumberUnit.at(folded.substring(number.end()));
      if (unit.isEmpty()) {
        continue;
      }
      int depth = Brackets.depth(folded, number.start());
      while (outside.size() > depth) {
        State before = outside.pop();
        subject = before.subject();
        bearings = before.bearings();
      }
      while (outside.size() < depth) {
        outside.push(new State(subject, bearings));
      }
      String lead = Brackets.innermost(folded.substring(from, number.start()));
      read(sentence, number, unit.get(), lead);
      from = number.end() + unit.get().length();
    }
    if (main == null && sentence.numbers().stream().noneMatch(n -> NumberUnit.at(folded.substring(n.end())).isPresent())) {
      names.explicit(folded).ifPresent(found -> name(printed(sentence, folded.length(), found.subject())));
    }
  }

  /** The subject with its name as the sentence prints it, full-width brackets and all. */
  private static Subject printed(Paragraph.Sentence sentence, int before, Subject folded) {
    int at = sentence.folded().lastIndexOf(folded.name(), before);
    return at < 0 ? folded : folded.named(sentence.text().substring(at, at + folded.name().length()));
  }

  private void name(Subject named) {
    if (main == null) {
      main = named;
    }
    subject = named;
  }

  private void read(Paragraph.Sentence sentence, Paragraph.PrintedNumber number, NumberUnit unit, String lead) {
    boolean minus = lead.matches("(?s).*[-−—](?<!\\d[-−—])$");
    String words = minus ? lead.substring(0, lead.length() - 1) : lead;
    if (unit.sort() == NumberUnit.Sort.COUNT) {
      count(sentence, number, unit);
      return;
    }
    String clause = Phrase.lastClause(words);
    Optional<Phrase> phrase = Phrase.of(clause, unit.sort() == NumberUnit.Sort.PERCENT, vocabulary);
    if (phrase.isEmpty()) {
      return;
    }
    boolean plain = phrase.get().kind() == ValueKind.AMOUNT;
    // Reasons speak of other years and stages.
    String stated = words.replaceFirst("^.*原因", "");
    bearings = bearings.after(plain ? stated : stated.replaceFirst("[^,;。:]*$", ""), profile.year());
    boolean money = unit.sort() == NumberUnit.Sort.MONEY;
    Optional<Subject> found = resolve(phrase.get(), words, money);
    if (money && found.filter(s -> s.known() || s.name().length() > 2).isEmpty()) {
      found = purpose(sentence.folded().substring(number.end() + unit.length()));
    }
    if (found.isEmpty()) {
      return;
    }
    Subject about = printed(sentence, number.start(), found.get());
    if (about.fund() == null) {
      bearings = bearings.with(Bearings.fund(phrase.get().about()[phrase.get().about().length - 1]));
    }
    if (about.known()) {
      name(about);
    } else {
      subject = about;
    }
    enter(sentence, number, unit, phrase.get(), minus, about);
  }

  /** What a number is about: an account named in full, an item, an account by its bare name, what was spoken of before, or the words themselves. */
  private Optional<Subject> resolve(Phrase phrase, String words, boolean money) {
    Optional<AccountNames.Found> explicit = names.explicit(words);
    if (explicit.isPresent()) {
      Subject account = explicit.get().subject();
      String rest = words.substring(explicit.get().end());
      Optional<Subject> part = vocabulary.item(rest, around, false).map(Vocabulary.Found::subject).filter(s -> s.measure() != Measure.TOTAL && s.known());
      return Optional.of(part.map(s -> account.of(s.measure())).orElse(account));
    }
    String unknown = "";
    for (String about : phrase.about()) {
      Optional<Subject> named = named(about);
      if (named.isPresent()) {
        return named;
      }
      if (unknown.isEmpty() && !vocabulary.generic(vocabulary.bare(about))) {
        unknown = vocabulary.bare(about);
      }
    }
    if (unknown.isEmpty() || unknown.matches("[^\\p{IsHan}]*")) {
      return subject != null ? Optional.of(subject) : before(words).or(this::fromHeading);
    }
    return money ? Optional.of(Subject.unknown(unknown.substring(Math.max(0, unknown.length() - 60)))) : Optional.empty();
  }

  /** What money is for, where the words before it do not say: 统筹 … 万元支持城市建设. */
  private static Optional<Subject> purpose(String rest) {
    Matcher matcher = PURPOSE.matcher(rest);
    return matcher.find() ? Optional.of(Subject.unknown(matcher.group())) : Optional.empty();
  }

  private Optional<Subject> named(String about) {
    if (main != null && main.scheme() == Scheme.PROJECT) {
      return about.matches("(该|本)?项目(?!.*项目).*") && vocabulary.generic(about.replaceFirst("^.?项目", "")) ? Optional.of(main) : Optional.empty();
    }
    Optional<Subject> other = otherSide(about);
    if (other.isPresent()) {
      return other;
    }
    Optional<Vocabulary.Found> item = vocabulary.item(about, around, subject == null);
    Optional<AccountNames.Found> account = names.bare(about, economic(), vocabulary);
    boolean longer = item.isEmpty() || item.get().weak()
        || account.isPresent() && (account.get().start() < item.get().start() || economic() && account.get().start() == item.get().start());
    Optional<Subject> found = account.isPresent() && longer ? account.map(AccountNames.Found::subject) : item.map(Vocabulary.Found::subject);
    return found.map(this::inPart);
  }

  /** Economic accounts listed under 基本支出 or 项目支出 are parts of it. */
  private Subject inPart(Subject found) {
    boolean part = subject != null && (subject.measure() == Measure.BASIC || subject.measure() == Measure.PROJECT);
    return part && found.scheme() == Scheme.ECONOMIC ? found.of(subject.measure()) : found;
  }

  /** 收入总计 …，支出 …: the second is the other side of the first. */
  private Optional<Subject> otherSide(String about) {
    if (subject == null || subject.scheme() != Scheme.LINE || !about.matches("(总)?支出(预算|决算)?(数|总额)?为?") || subject.name().contains("支")) {
      return Optional.empty();
    }
    return switch (subject.code()) {
      case "GRAND_TOTAL_REVENUE" -> Optional.of(new Subject(Scheme.LINE, "GRAND_TOTAL_EXPENDITURE", Flow.GRAND_TOTAL, subject.fund(), Measure.TOTAL, "支出"));
      case "REVENUE_TOTAL" -> Optional.of(new Subject(Scheme.LINE, "EXPENDITURE_TOTAL", Flow.EXPENDITURE, subject.fund(), Measure.TOTAL, "支出"));
      default -> Optional.empty();
    };
  }

  private boolean economic() {
    boolean bySection = outline.path().stream().anyMatch(heading -> heading.contains("经济分类") || heading.contains("基本支出"));
    return bySection || subject != null && ("PERSONNEL_TOTAL".equals(subject.code()) || "PUBLIC_USE_TOTAL".equals(subject.code()) || subject.scheme() == Scheme.ECONOMIC);
  }

  /** An item in an earlier clause of the same words: 住房公积金：支出 …. */
  private Optional<Subject> before(String words) {
    int cut = Math.max(words.lastIndexOf(':'), words.lastIndexOf(','));
    return cut <= 0 ? Optional.empty() : named(Phrase.lastClause(words.substring(0, cut)));
  }

  private Optional<Subject> fromHeading() {
    for (String heading : outline.path()) {
      Optional<AccountNames.Found> explicit = names.explicit(heading);
      if (explicit.isPresent()) {
        return explicit.map(AccountNames.Found::subject);
      }
      String title = vocabulary.withoutNumbering(heading).replaceFirst("[,:(].*$", "").replaceFirst("(总体|结构|具体|预算|决算|增减变化|变化)*(情况)?的?(说明)?$", "");
      Optional<Subject> item = named(title);
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.empty();
  }

  private void count(Paragraph.Sentence sentence, Paragraph.PrintedNumber number, NumberUnit unit) {
    counts.read(sentence, number, bearings.year(), value(number)).ifPresent(count -> claims.add(new Claim(
        ids.id(number.page(), number.token()), number.page(), sentence.text(), profile.year(), null, Flow.UNKNOWN, Fund.UNKNOWN, Measure.UNKNOWN, Scheme.UNKNOWN, null,
        count, ValueKind.COUNT, token(number).text(), unit.text(), null, value(number), null)));
  }

  private void enter(
      Paragraph.Sentence sentence, Paragraph.PrintedNumber number, NumberUnit unit, Phrase phrase, boolean minus, Subject about) {
    BigDecimal value = value(number);
    if (value == null) {
      return;
    }
    value = minus != phrase.negative() ? value.negate() : value;
    BigDecimal yuan = Amount.factor(unit.text()).map(value::multiply).orElse(null);
    Fund fund = about.fund() != null && !(about.scheme() == Scheme.THREE_PUBLIC && bearings.fund() == Fund.GENERAL) ? about.fund()
        : about.known() ? bearings.fund() : Fund.UNKNOWN;
    Claim claim = new Claim(
        ids.id(number.page(), number.token()), number.page(), sentence.text(), bearings.year(), bearings.stage(), about.flow(), fund, about.measure(), about.scheme(),
        about.code(), about.name(), phrase.kind(), token(number).text(), unit.text(), yuan, value, null);
    claims.add(facts.matched(claim));
  }

  private NumberToken token(Paragraph.PrintedNumber number) {
    return document.pages().get(number.page() - 1).tokens().get(number.token());
  }

  private BigDecimal value(Paragraph.PrintedNumber number) {
    return Amount.parse(token(number).text()).map(Amount::number).orElse(null);
  }
}
