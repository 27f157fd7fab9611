package duizhang.prose;

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
import duizhang.words.Funds;
import duizhang.words.Parts;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the claims of a document, paragraph by paragraph, and carries from sentence to sentence what they are about. One reader per document. */
final class ClaimReader {
  /** What is known at a place in a paragraph. {@code subject} is null where nothing was named yet. */
  private record State(Subject subject, Bearings bearings) {}

  /** How many characters before a number may say what it is; what is no prose, such as a table without rules, can go on for pages. */
  private static final int REACH = 400;

  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("claim");
  private static final Pattern SPENT = WORDS.pattern("spent");

  /** A further reason: what the one before said of other years is over. */
  private static final Pattern REASON = WORDS.pattern("reason");
  private static final Pattern TO_REASON = WORDS.pattern("to_reason");
  private static final String OF = WORDS.text("of");

  private final Document document;
  private final Profile profile;
  private final Vocabulary vocabulary = Vocabulary.standard();
  private final AccountNames names;
  private final FactMatcher facts;
  private final FactIds ids;
  private final ProjectScores scores = new ProjectScores();
  private final Counts counts;
  private final Outline outline = new Outline();
  private final SectionTime time;
  private final SubjectFinder subjects;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<ProseResult.Token, String> tokens = new HashMap<>();

  private boolean glossary;
  private Fund around;
  /** The fund of the sentence that a list was announced with, for the items of the list. */
  private Fund handedDown = Fund.UNKNOWN;
  /** The project that a paragraph before evaluates or the account that it ends with, for the paragraphs below it. */
  private Subject announced;
  private Subject main;
  private Subject subject;
  private ListOfParts parts;
  private Bearings bearings;

  ClaimReader(Document document, Profile profile, AccountNames names, FactMatcher facts, FactIds ids) {
    this.document = document;
    this.profile = profile;
    this.names = names;
    this.facts = facts;
    this.ids = ids;
    this.counts = new Counts(vocabulary);
    this.subjects = new SubjectFinder(vocabulary, names, outline);
    this.time = new SectionTime(profile, outline);
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  /** The claims by the number tokens that they are. */
  Map<ProseResult.Token, String> tokens() {
    return Map.copyOf(tokens);
  }

  ProjectScores scores() {
    return scores;
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
      time.leaveSection();
    }
    if (level >= 0 || Outline.title(folded)) {
      announced = null;
    }
    if (silent(folded, level)) {
      return;
    }
    boolean below = level >= 2 || level < 0 && outline.depth() >= 2;
    if (!below) {
      handedDown = Fund.UNKNOWN;
    }
    around = new Bearings(null, null, fundOfHeadings()).with(handedDown).fund();
    bearings = new Bearings(time.year(), time.stage(), around);
    counts.enter(profile.year());
    announced = ProjectNames.evaluated(folded).map(Subject::project).orElse(announced);
    main = announced;
    subject = main;
    if (main != null && main.scheme() == Scheme.PROJECT) {
      scores.read(main.name(), folded);
    }
    for (Paragraph.Sentence sentence : paragraph.sentences()) {
      read(sentence);
    }
    if (!below && folded.endsWith(":")) {
      handedDown = bearings.with(Funds.spoken(Phrase.lastClause(folded.substring(0, folded.length() - 1))).orElse(Fund.UNKNOWN)).fund();
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

  private Fund fundOfHeadings() {
    Bearings spoken = new Bearings(null, null, Fund.ALL);
    List<String> path = outline.path();
    for (int i = path.size() - 1; i >= 0; i--) {
      spoken = spoken.with(Funds.spoken(path.get(i)).orElse(Fund.UNKNOWN));
    }
    return spoken.fund();
  }

  private void read(Paragraph.Sentence sentence) {
    String folded = sentence.folded();
    boolean opens = sentence.opens() && !Parts.opens(vocabulary.withoutNumbering(folded));
    if (opens || REASON.matcher(folded).find()) {
      bearings = new Bearings(time.year(), time.stage(), bearings.fund());
    }
    if (opens) {
      subject = subject == null || !subject.known() || subject.scheme() == Scheme.PROJECT ? main : subject;
    }
    parts = new ListOfParts();
    int from = 0;
    Deque<State> outside = new ArrayDeque<>();
    for (Paragraph.PrintedNumber number : sentence.numbers()) {
      Optional<NumberUnit> unit = NumberUnit.at(folded, number.end());
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
      String lead = Brackets.innermost(folded.substring(Math.max(from, number.start() - REACH), number.start()));
      read(sentence, number, unit.get(), lead);
      from = number.end() + unit.get().length();
    }
    if (main == null && sentence.numbers().stream().noneMatch(n -> NumberUnit.at(folded, n.end()).isPresent())) {
      names.explicit(folded).ifPresent(found -> {
        name(printed(sentence, folded.length(), found.subject()));
        announced = folded.substring(found.end()).matches("[。:;]?") ? main : announced;
      });
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
    String stated = TO_REASON.matcher(words).replaceFirst("");
    Bearings before = bearings;
    bearings = bearings.after(plain ? stated : stated.replaceFirst("[^,;。:]*$", ""), profile.year());
    boolean money = unit.sort() == NumberUnit.Sort.MONEY;
    subject = parts.subject(words, phrase.get().kind(), subject);
    SubjectFinder.Place place = new SubjectFinder.Place(main, subject, around);
    Optional<Subject> told = subjects.find(phrase.get(), words, money, place);
    Optional<Subject> found = told;
    if (money && found.filter(s -> s.known() || s.name().length() > 2 && !s.name().endsWith(OF)).isEmpty()) {
      found = SubjectFinder.purpose(sentence.folded().substring(number.end() + unit.length())).or(() -> told);
    }
    if (found.isEmpty()) {
      return;
    }
    Subject about = printed(sentence, number.start(), found.get());
    if (about.fund() == null) {
      bearings = bearings.with(Funds.spoken(phrase.get().about()[phrase.get().about().length - 1]).orElse(Fund.UNKNOWN));
    }
    if (about.scheme() != Scheme.PROJECT && SPENT.matcher(stated).find()) {
      // Of projects it is the 执行数; of anything else what the document tells.
      bearings = new Bearings(bearings.year(), time.stage() == Stage.FINAL ? Stage.FINAL : before.stage(), bearings.fund());
    }
    if (about.known()) {
      name(about);
    } else {
      subject = about;
    }
    enter(sentence, number, unit, phrase.get(), minus, about);
    if (phrase.get().compared()) {
      bearings = before;
    } else if (plain && bearings.year() != null && !bearings.year().equals(before.year())) {
      time.speaks(bearings.year());
    }
  }

  private void count(Paragraph.Sentence sentence, Paragraph.PrintedNumber number, NumberUnit unit) {
    counts.read(sentence, number, value(number)).ifPresent(count -> add(number, new Claim(
        ids.id(number.page(), number.token()), number.page(), sentence.text(), count.year(), null, Flow.UNKNOWN, Fund.UNKNOWN,
        Measure.UNKNOWN, Scheme.UNKNOWN, null,
        count.name(), ValueKind.COUNT, token(number).text(), unit.text(), null, value(number), null)));
  }

  private void enter(
      Paragraph.Sentence sentence, Paragraph.PrintedNumber number, NumberUnit unit, Phrase phrase, boolean minus, Subject about) {
    BigDecimal value = value(number);
    if (value == null) {
      return;
    }
    value = minus != phrase.negative() ? value.negate() : value;
    BigDecimal yuan = Amount.factor(unit.text()).map(value::multiply).orElse(null);
    Fund fund = about.fund() != null && !(about.scheme() == Scheme.THREE_PUBLIC && bearings.fund() == Fund.GENERAL)
        ? about.fund()
        : about.known() ? bearings.fund() : Fund.UNKNOWN;
    Claim claim = new Claim(
        ids.id(number.page(), number.token()), number.page(), sentence.text(), bearings.year(), bearings.stage(), about.flow(), fund,
        about.measure(), about.scheme(), about.code(), about.name(), phrase.kind(), token(number).text(), unit.text(), yuan, value, null);
    add(number, facts.matched(claim));
  }

  private void add(Paragraph.PrintedNumber number, Claim claim) {
    claims.add(claim);
    tokens.put(new ProseResult.Token(number.page(), number.token()), claim.id());
  }

  private NumberToken token(Paragraph.PrintedNumber number) {
    return document.pages().get(number.page() - 1).tokens().get(number.token());
  }

  private BigDecimal value(Paragraph.PrintedNumber number) {
    return Amount.parse(token(number).text()).map(Amount::number).orElse(null);
  }
}
