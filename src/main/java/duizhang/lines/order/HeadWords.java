package duizhang.lines.order;

import duizhang.codes.Accounts;
import duizhang.codes.Scheme;
import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vocabulary of column heads, from {@code words/heads.yaml}. */
final class HeadWords {
  /** What a head says of its column. */
  enum Role {
    CODE,
    LABEL,
    LINE,
    NUMBER_ROW,
    GROUP,
    TEXT,
    VALUE
  }

  /**
   * An entry of the vocabulary.
   *
   * @param kind of a value column among its neighbours, else empty
   * @param over the kinds that may stand below it
   * @param strict whether it only stands over others
   * @param whole whether it is never torn
   */
  record Entry(Pattern head, Role role, String kind, Set<String> over, boolean strict, boolean whole) {}

  /** A year in the words' expressions, which texts print in figures or in Chinese numerals. */
  private static final String YEAR = WordFile.of("heads.yaml").text("year");

  private static final Pattern DATED = Pattern.compile(YEAR);

  private static final HeadWords STANDARD = new HeadWords(WordFile.of("heads.yaml"));

  private final List<Entry> entries = new ArrayList<>();
  /** The economic accounts, which head the columns of a matrix. */
  private final Map<String, Entry> accounts = new HashMap<>();
  private int longest;

  private HeadWords(WordFile words) {
    for (WordFile word : words.sections("heads")) {
      entries.add(new Entry(
          Pattern.compile(word.text("head").replace("<year>", YEAR)), Role.valueOf(word.text("role").toUpperCase(java.util.Locale.ROOT)),
          word.has("kind") ? word.text("kind") : "",
          word.has("over") ? Set.copyOf(word.texts("over")) : Set.of(), word.has("strict"), word.has("whole")));
    }
    for (Accounts.Account account : Accounts.standard().all()) {
      String name = Wording.fold(account.name());
      // A matrix may print the codes of its columns with their names.
      String coded = account.code() + name;
      accounts.put(coded, new Entry(Pattern.compile(Pattern.quote(coded)), Role.VALUE, account.code().length() == 3 ? "class" : "economic",
          account.code().length() == 3 ? Set.of("sum", "economic") : Set.of(), false, false));
      longest = Math.max(longest, coded.length());
      if (account.scheme() != Scheme.FUNCTION && account.code().length() < 7) {
        boolean top = account.code().length() == 3;
        accounts.putIfAbsent(name,
            new Entry(Pattern.compile(Pattern.quote(name)), Role.VALUE, top ? "class" : "economic", top ? Set.of("sum", "economic") : Set.of(), false, false));
        longest = Math.max(longest, name.length());
      }
    }
  }

  static HeadWords standard() {
    return STANDARD;
  }

  /** An entry for a head that names rows in words of its own. */
  Entry label() {
    return entries.stream().filter(entry -> entry.role == Role.LABEL).findFirst().orElseThrow();
  }

  /** Whether a head may name one side of a summary. */
  boolean side(String text) {
    return entries.stream().anyMatch(entry -> entry.kind.equals("side") && entry.head.matcher(text).matches());
  }

  /** Whether a head says when and names another year than the head over it. */
  boolean otherYear(HeadText.Head over, HeadText.Head below) {
    Matcher year = DATED.matcher(over.text());
    return over.kind().equals("year") && below.kind().equals("time") && year.find() && DATED.matcher(below.text()).find()
        && !below.text().contains(year.group());
  }

  /** Whether a text names a use of expenditure, as 基本支出. */
  boolean use(String text) {
    return entries.stream().anyMatch(entry -> entry.kind.equals("use") && entry.head.matcher(text).matches());
  }

  /**
   * Whether a text that stands as the head of values is likely another: the vocabulary knows it as none of values, or not as one head but as one that
   * begins with a head and ends with another.
   */
  boolean doubtful(String text) {
    List<Entry> whole = between(text, 0, text.length()).stream().map(Found::entry).toList();
    if (!whole.isEmpty()) {
      return whole.stream().noneMatch(entry -> entry.role == Role.VALUE);
    }
    int begin = at(text, 0).stream().filter(found -> found.entry.role == Role.VALUE).mapToInt(Found::end).min().orElse(text.length());
    for (int i = begin; i < text.length() - 1; i++) {
      if (between(text, i, text.length()).stream().anyMatch(found -> found.entry.role == Role.VALUE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the vocabulary has a head that is this text and no more. */
  boolean knows(String text) {
    return at(text, 0).stream().anyMatch(found -> found.end() == text.length());
  }

  /** The entries that fit the text from {@code start} up to {@code end}. */
  List<Found> between(CharSequence text, int start, int end) {
    return at(text.subSequence(start, end), 0).stream().filter(found -> found.end() == end - start).map(found -> new Found(found.entry, end)).toList();
  }

  /** A place of a text that an entry names: {@code end} is exclusive. */
  record Found(Entry entry, int end) {}

  /** The entries that fit the text from {@code start} on, each in its longest form. */
  List<Found> at(CharSequence text, int start) {
    List<Found> found = new ArrayList<>();
    for (Entry entry : entries) {
      Matcher matcher = entry.head.matcher(text).region(start, text.length());
      if (matcher.lookingAt() && matcher.end() > start) {
        found.add(new Found(entry, matcher.end()));
      }
    }
    for (int end = start + 2; end <= Math.min(text.length(), start + longest); end++) {
      Entry account = accounts.get(text.subSequence(start, end).toString());
      if (account != null) {
        found.add(new Found(account, end));
      }
    }
    return found;
  }
}
