package duizhang.codes;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How printed Chinese labels are compared: without blanks, quotation marks, differences of width, and numbering. */
public final class Wording {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0\\u200b\\ufeff]+");
  private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’＂＇`「」]");
  private static final Pattern NUMBERING = Pattern.compile(
      "^[①-⑳]?(?:[(（][一二三四五六七八九十]{1,3}[)）][、.．]?|[一二三四五六七八九十]{1,3}[、.．:：]|[(（]\\d{1,2}[)）]|\\d{1,2}[、.．](?=[^\\d]))");

  /** The ways to write 零, then 一 to 九. */
  private static final String DIGITS = "零〇○O0一二三四五六七八九";

  private static final int ZEROS = 4;
  private static final String TENS = DIGITS.substring(ZEROS + 1) + "十";
  private static final Pattern SPELT_YEAR = Pattern.compile("[一二][" + DIGITS + "]{3}(?=年)");

  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–~－·第]*\\d{1,4}[-—–~－·页]*(/\\d+|共\\d+页)?");

  private Wording() {}

  /** The text without any white space. */
  public static String compact(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  /** The form in which labels are compared: NFKC, no blanks, no quotation marks; brackets, colons and commas half-width; years in figures. */
  public static String fold(String text) {
    String folded = QUOTES.matcher(BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("")).replaceAll("");
    return SPELT_YEAR.matcher(folded).replaceAll(Wording::figures);
  }

  private static String figures(MatchResult spelt) {
    StringBuilder figures = new StringBuilder();
    spelt.group().chars().map(DIGITS::indexOf).forEach(place -> figures.append(Math.min(place, ZEROS) == place ? 0 : place - ZEROS));
    return figures.toString();
  }

  /** A compact or folded label without its numbering: {@code 一、}, {@code （二）}, {@code 3.}. */
  public static String withoutNumbering(String label) {
    return NUMBERING.matcher(label).replaceFirst("");
  }

  /** Whether a label carries numbering. */
  public static boolean numbered(String label) {
    return NUMBERING.matcher(label).find();
  }

  /** The number of a label that is numbered {@code 一、} to {@code 十、}, else 0. */
  public static int numbering(String label) {
    boolean numbered = label.length() > 2 && (label.charAt(1) == '、' || label.charAt(1) == '.' || label.charAt(1) == '．');
    return numbered ? TENS.indexOf(label.charAt(0)) + 1 : 0;
  }

  /** Whether a compact line looks like a page number and nothing else; where it stands on the page is for the reader to ask. */
  public static boolean pageNumber(String compact) {
    return PAGE_NUMBER.matcher(compact).matches();
  }

  /** Whether any character is Chinese. */
  public static boolean chinese(String text) {
    return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
