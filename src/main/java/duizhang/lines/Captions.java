package duizhang.lines;

import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.util.regex.Pattern;

/** Tells by their words the lines that stand around a table: its title, its unit and holder, notes and the text between tables. */
public final class Captions {
  private static final WordFile WORDS = WordFile.of("heads.yaml").section("captions");
  private static final Pattern TITLE = WORDS.pattern("title");
  private static final Pattern NOT_TITLE = WORDS.pattern("not_title");
  private static final Pattern BEFORE_TITLE = Pattern.compile("^(?:" + WORDS.text("before_title") + ")");
  private static final Pattern UNIT = WORDS.pattern("unit");
  private static final Pattern AROUND = WORDS.pattern("around");
  private static final Pattern NOTE = WORDS.pattern("note");
  private static final Pattern PART = WORDS.pattern("part");
  private static final Pattern PROSE = WORDS.pattern("prose");
  private static final Pattern LEVELS = WORDS.pattern("levels");
  private static final Pattern COUNTING = WORDS.pattern("counting");
  private static final Pattern FORMULA = WORDS.pattern("formula");
  private static final Pattern BRACKETED = WORDS.pattern("bracketed");

  /** Longer lines are no titles, and longer ones by {@link #MORE} name no unit. */
  private static final int LONGEST_TITLE = 60;

  private static final int MORE = 20;

  private Captions() {}

  /** Whether a line, as printed, names a table. */
  public static boolean title(String line) {
    String folded = BEFORE_TITLE.matcher(Wording.fold(line)).replaceFirst("");
    return folded.length() <= LONGEST_TITLE && TITLE.matcher(folded).matches() && !NOT_TITLE.matcher(folded).matches();
  }

  /** Whether a line, without blanks, names the unit or the holder of a table. */
  public static boolean around(String compact) {
    return compact.length() < LONGEST_TITLE + MORE && (UNIT.matcher(compact).matches() || AROUND.matcher(compact).matches());
  }

  /** Whether a line, without blanks, is a sentence. */
  public static boolean prose(String compact) {
    return PROSE.matcher(compact).matches();
  }

  /** Whether a line, without blanks, is a part of the text that no table goes on over: a note, the head of a part, a sentence. */
  public static boolean ends(String compact) {
    return NOTE.matcher(compact).matches() || parts(compact);
  }

  /** Whether a line, without blanks, stands between tables: a sentence, or the head of a part of the document. */
  public static boolean parts(String compact) {
    return PART.matcher(compact).matches() || prose(compact);
  }

  /** Whether a text heads the columns of 类, 款 and 项. */
  public static boolean levels(String text) {
    return LEVELS.matcher(text).matches();
  }

  /** Whether a text heads a row that numbers the columns. */
  public static boolean counting(String text) {
    return COUNTING.matcher(text).matches();
  }

  /** Whether a text says by letters how columns or rows are counted from each other. */
  public static boolean formula(String text) {
    return FORMULA.matcher(text).matches();
  }

  /** Whether a line, without blanks, is a text in brackets and no more. */
  public static boolean bracketed(String compact) {
    return BRACKETED.matcher(compact).matches();
  }
}
