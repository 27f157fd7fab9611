package duizhang.prose;

import duizhang.codes.Flow;
import duizhang.codes.Fund;
import duizhang.codes.Line;
import duizhang.codes.Measure;
import duizhang.codes.Scheme;
import duizhang.codes.ValueKind;
import duizhang.words.WordFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a number is about: in the words before it, in what was spoken of before, in the headings, at last in the words after it. */
final class SubjectFinder {
  private static final Pattern PURPOSE = Pattern.compile("^[\\p{IsHan}“”\"]{4,40}");
  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("subject");
  private static final Pattern EXPENDITURE = WORDS.pattern("expenditure");
  private static final Pattern PROJECT_ITSELF = WORDS.pattern("project_itself");
  private static final Pattern PROJECT_HEAD = WORDS.pattern("project_head");
  private static final String EXPENDITURE_NAME = WORDS.text("expenditure_name");
  private static final String PAID = WORDS.text("paid");
  private static final String ECONOMIC_CLASS = WORDS.text("economic_class");
  private static final String BASIC_EXPENDITURE = WORDS.text("basic_expenditure");
  private static final Pattern HEADING_TAIL = WORDS.pattern("heading_tail");
  private static final Pattern NEW_SUM = WORDS.pattern("new_sum");
  /** Money that an evaluation looks at, or that a project has left, is no figure of the agency's accounts. */
  private static final Pattern NOT_THE_AGENCYS = WORDS.pattern("not_the_agencys");
  /** The last of several names is not what the first of their numbers is about. */
  private static final Pattern RESPECTIVELY = WORDS.pattern("respectively");
  private static final int LONGEST_NAME = 60;

  /**
   * Where in a paragraph the number stands.
   *
   * @param main what the paragraph is about, or null
   * @param latest what was spoken of last, or null
   * @param around the fund that the headings speak of
   */
  record Place(Subject main, Subject latest, Fund around) {
    boolean inProject() {
      return main != null && main.scheme() == Scheme.PROJECT;
    }
  }

  private final Vocabulary vocabulary;
  private final AccountNames names;
  private final Outline outline;

  SubjectFinder(Vocabulary vocabulary, AccountNames names, Outline outline) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.outline = outline;
  }

  /**
   * What a number is about.
   *
   * @param words all folded words between the number before and this one
   * @param money whether the number is money: money may be about anything, a percentage only about what is known
   */
  Optional<Subject> find(Phrase phrase, String words, boolean money, Place place) {
    Optional<AccountNames.Found> explicit = names.explicit(words);
    if (explicit.isPresent()) {
      return explicit.map(found -> withPart(found.subject(), words.substring(found.end()), place));
    }
    if (money && place.latest() != null && phrase.kind() == ValueKind.AMOUNT && NEW_SUM.matcher(words).matches()) {
      return Optional.of(Subject.unknown(vocabulary.bare(words)));
    }
    String unknown = "";
    for (String about : phrase.about()) {
      Optional<Subject> named = named(about, place);
      if (named.isPresent()) {
        return named;
      }
      if (unknown.isEmpty() && !vocabulary.generic(vocabulary.bare(about))) {
        unknown = vocabulary.bare(about);
      }
    }
    if (unknown.isEmpty() || unknown.matches("[^\\p{IsHan}]*")) {
      return place.latest() != null ? Optional.of(place.latest()) : earlier(words, place).or(() -> ofHeading(place));
    }
    boolean several = RESPECTIVELY.matcher(unknown).find();
    String name = several ? RESPECTIVELY.matcher(words.replaceFirst("^.*[,;。:]", "")).replaceFirst("") : unknown;
    return money ? Optional.of(Subject.unknown(name.substring(Math.max(0, name.length() - LONGEST_NAME)))) : Optional.empty();
  }

  /** What money is for, where the words before it do not say: 统筹 … 万元支持城市建设. */
  static Optional<Subject> purpose(String rest) {
    Matcher matcher = PURPOSE.matcher(rest);
    return matcher.find() ? Optional.of(Subject.unknown(matcher.group())) : Optional.empty();
  }

  /** …（项），其中：基本支出 …: the account, and which part of it. */
  private Subject withPart(Subject account, String rest, Place place) {
    return vocabulary.item(rest, place.around(), false)
        .map(Vocabulary.Found::subject)
        .filter(part -> part.known() && part.measure() != Measure.TOTAL)
        .map(part -> account.of(part.measure()))
        .orElse(account);
  }

  private Optional<Subject> named(String about, Place place) {
    if (place.inProject()) {
      boolean itself = PROJECT_ITSELF.matcher(about).matches() && vocabulary.generic(PROJECT_HEAD.matcher(about).replaceFirst(""));
      return itself ? Optional.of(place.main()) : Optional.empty();
    }
    if (NOT_THE_AGENCYS.matcher(about).find()) {
      return Optional.empty();
    }
    Optional<Subject> other = otherSide(about, place.latest()).or(() -> revenueSide(place).flatMap(revenue -> otherSide(about, revenue)));
    if (other.isPresent()) {
      return other;
    }
    Optional<Vocabulary.Found> item = vocabulary.item(about, place.around(), place.latest() == null);
    Optional<AccountNames.Found> account = names.bare(about, economic(place.latest()), vocabulary);
    boolean accountHolds = account.isPresent() && (item.isEmpty() || item.get().weak() || before(account.get(), item.get(), place));
    Optional<Subject> found = accountHolds ? account.map(AccountNames.Found::subject) : item.map(Vocabulary.Found::subject);
    return found.map(subject -> inPart(subject, place.latest()));
  }

  /** The longer name holds; of equal ones the account among economic accounts, the item elsewhere. */
  private boolean before(AccountNames.Found account, Vocabulary.Found item, Place place) {
    return account.start() < item.start() || account.start() == item.start() && economic(place.latest());
  }

  /** Economic accounts listed under 基本支出, 人员经费 or 项目支出 are parts of it. */
  private Subject inPart(Subject found, Subject latest) {
    if (found.scheme() != Scheme.ECONOMIC) {
      return found;
    }
    boolean named = latest != null && (latest.measure() == Measure.BASIC || latest.measure() == Measure.PROJECT);
    boolean basic = latest != null && personnelOrPublicUse(latest) || outline.path().stream().anyMatch(heading -> heading.contains(BASIC_EXPENDITURE));
    return named ? found.of(latest.measure()) : basic ? found.of(Measure.BASIC) : found;
  }

  private static boolean personnelOrPublicUse(Subject latest) {
    return Line.PERSONNEL_TOTAL.is(latest.code()) || Line.PUBLIC_USE_TOTAL.is(latest.code());
  }

  /** 收入总计 …，支出 …: the second is the other side of the first. */
  private static Optional<Subject> otherSide(String about, Subject latest) {
    if (latest == null || latest.scheme() != Scheme.LINE || !EXPENDITURE.matcher(about).matches() || latest.name().contains(PAID)) {
      return Optional.empty();
    }
    if (Line.GRAND_TOTAL_REVENUE.is(latest.code())) {
      return Optional.of(new Subject(Scheme.LINE, Line.GRAND_TOTAL_EXPENDITURE.name(), Flow.GRAND_TOTAL, latest.fund(), Measure.TOTAL, EXPENDITURE_NAME));
    }
    return Line.REVENUE_TOTAL.is(latest.code())
        ? Optional.of(new Subject(Scheme.LINE, Line.EXPENDITURE_TOTAL.name(), Flow.EXPENDITURE, latest.fund(), Measure.TOTAL, EXPENDITURE_NAME))
        : Optional.empty();
  }

  /** What the paragraph is about, where the last number was a part of its revenue: 收入 …，其中：… ；支出 …. */
  private static Optional<Subject> revenueSide(Place place) {
    boolean part = place.latest() != null && (!place.latest().known() || place.latest().flow() == Flow.REVENUE);
    return part ? Optional.ofNullable(place.main()) : Optional.empty();
  }

  private boolean economic(Subject latest) {
    boolean bySection = outline.path().stream().anyMatch(heading -> heading.contains(ECONOMIC_CLASS) || heading.contains(BASIC_EXPENDITURE));
    return bySection || latest != null && (latest.scheme() == Scheme.ECONOMIC || personnelOrPublicUse(latest));
  }

  /** An item in an earlier clause of the same words: 住房公积金：支出 …. */
  private Optional<Subject> earlier(String words, Place place) {
    int cut = Math.max(words.lastIndexOf(':'), words.lastIndexOf(','));
    return cut <= 0 ? Optional.empty() : named(Phrase.lastClause(words.substring(0, cut)), place);
  }

  private Optional<Subject> ofHeading(Place place) {
    for (String heading : outline.path()) {
      Optional<Subject> found = names.explicit(heading)
          .map(AccountNames.Found::subject)
          .or(() -> named(HEADING_TAIL.matcher(vocabulary.withoutNumbering(heading)).replaceFirst(""), place));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
