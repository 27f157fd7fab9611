package duizhang.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement that only looks. That nothing is written is the connection's matter, which is opened for reading; what such a connection would still do
 * beside the database, reading and writing files, is refused here, and so is a second statement.
 *
 * @param sql without the semicolon at its end
 */
public record Selection(String sql) {
  /** Comments and quoted texts, whose words are no words of the statement, and quoted names, whose words are. */
  private static final Pattern QUOTED = Pattern.compile(
      "--[^\\n]*|//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:[^']|'')*'|\\$\\$(?s:.*?)\\$\\$|\"(?:[^\"]|\"\")*\"");

  private static final String COMMENT = "/*";

  private static final Pattern BEGINNING = Pattern.compile("[\\s(]*(SELECT|WITH)\\b", Pattern.CASE_INSENSITIVE);

  /** Functions and tables of the database that reach files, other databases, sessions or code. */
  private static final Pattern REACHING_OUT = Pattern.compile(
      "\\b(CSVREAD|CSVWRITE|FILE_READ|FILE_WRITE|LINK_SCHEMA|ABORT_SESSION|CANCEL_SESSION|EXECUTE|CALL|SCRIPT|BACKUP|FINAL\\s+TABLE|java\\.\\w+)\\b|U&\"",
      Pattern.CASE_INSENSITIVE);

  /** @throws IllegalArgumentException that says what is wrong, where it is no single query */
  public static Selection of(String sql) {
    // one kind of line end, so that a comment ends here where the database lets it end
    String plain = sql.strip().replaceAll("\\R", "\n");
    String words = words(plain);
    if (words.endsWith(";") && plain.endsWith(";")) {
      plain = plain.substring(0, plain.length() - 1);
      words = words.substring(0, words.length() - 1);
    }
    if (words.indexOf(';') >= 0) {
      throw new IllegalArgumentException("Only one statement can be asked at a time.");
    }
    if (!BEGINNING.matcher(words).lookingAt()) {
      throw new IllegalArgumentException("Only a query can be asked: it begins with SELECT or WITH.");
    }
    Matcher out = REACHING_OUT.matcher(words);
    if (out.find()) {
      throw new IllegalArgumentException("A query may not use " + out.group() + ": it only looks at the dataset.");
    }
    return new Selection(plain);
  }

  private static String words(String sql) {
    return QUOTED.matcher(sql).replaceAll(quoted -> {
      String text = quoted.group();
      if (text.startsWith(COMMENT) && text.indexOf(COMMENT, 1) > 0) {
        throw new IllegalArgumentException("Comments within comments cannot be asked.");
      }
      return text.startsWith("\"") ? Matcher.quoteReplacement(text) : " ";
    }).strip();
  }
}
