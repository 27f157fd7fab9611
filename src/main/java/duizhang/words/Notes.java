package duizhang.words;

import java.util.regex.Pattern;

/** What a note says of its form; all texts are without blanks. */
public final class Notes {
  private static final WordFile WORDS = WordFile.of("notes.yaml");
  private static final Pattern OPENS = WORDS.pattern("opens");
  private static final Pattern BARE_BELOW = WORDS.pattern("bare_below");
  private static final Pattern BARE_ABOVE = WORDS.pattern("bare_above");
  private static final Pattern NO_MONEY = WORDS.pattern("no_money");
  private static final Pattern EMPTY_TABLE = WORDS.pattern("empty_table");
  private static final Pattern ATTACHMENT = WORDS.pattern("attachment");

  private Notes() {}

  /** Whether a line opens a note. */
  public static boolean opens(String line) {
    return OPENS.matcher(line).lookingAt();
  }

  /** Whether a line below a table says without such a word that the table is empty. */
  public static boolean bareBelow(String line) {
    return BARE_BELOW.matcher(line).find();
  }

  /** Whether a line above a table says so; sentences on what was not spent stand there for other forms too, and do not count. */
  public static boolean bareAbove(String line) {
    return BARE_ABOVE.matcher(line).find();
  }

  /** Whether a note says why its form holds nothing. */
  public static boolean noMoney(String note) {
    return NO_MONEY.matcher(note).find();
  }

  /** Whether a note says of the table itself that it is empty. */
  public static boolean emptyTable(String note) {
    return EMPTY_TABLE.matcher(note).find();
  }

  /** Whether a line points to forms that are published elsewhere. */
  public static boolean attachment(String line) {
    return ATTACHMENT.matcher(line).find();
  }
}
