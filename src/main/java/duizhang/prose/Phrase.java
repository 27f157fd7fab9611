package duizhang.prose;

import duizhang.codes.ValueKind;
import duizhang.words.WordFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause before a number, taken apart.
 *
 * @param kind what kind of number follows
 * @param about the words that may name an item, in the order in which they should be asked
 * @param negative whether the words say that the number is a decrease
 * @param compared whether the number is an amount that another one is compared with: 比上年预算数 3407 万元减少 …
 */
record Phrase(ValueKind kind, String[] about, boolean negative, boolean compared) {
  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("phrase");
  private static final Pattern COMPARED = WORDS.pattern("compared");
  private static final Pattern COMPARISON = WORDS.pattern("comparison");
  private static final Pattern LESS = WORDS.pattern("less");
  private static final Pattern SHARE = WORDS.pattern("share");
  private static final Pattern RATE = WORDS.pattern("rate");
  private static final Pattern CLAUSE = WORDS.pattern("clause");

  /** @param clause the folded words between the last comma and the number */
  static Optional<Phrase> of(String clause, boolean percent, Vocabulary vocabulary) {
    if (percent) {
      return percent(clause, vocabulary);
    }
    Optional<Phrase> change = change(clause, ValueKind.CHANGE, vocabulary);
    if (change.isPresent()) {
      return change;
    }
    Matcher compared = COMPARED.matcher(clause);
    return Optional.of(new Phrase(ValueKind.AMOUNT, new String[]{compared.replaceFirst("")}, false, compared.reset().find()));
  }

  private static Optional<Phrase> percent(String clause, Vocabulary vocabulary) {
    Matcher share = SHARE.matcher(clause);
    if (share.matches()) {
      return Optional.of(new Phrase(ValueKind.SHARE, new String[]{share.group(1)}, false, false));
    }
    Optional<Phrase> change = change(clause, ValueKind.PERCENT, vocabulary);
    if (change.isPresent()) {
      return change;
    }
    Matcher rate = RATE.matcher(clause);
    return rate.matches() ? Optional.of(new Phrase(ValueKind.RATE, new String[]{rate.group(1)}, false, false)) : Optional.empty();
  }

  private static Optional<Phrase> change(String clause, ValueKind kind, Vocabulary vocabulary) {
    Matcher comparison = COMPARISON.matcher(clause);
    if (comparison.find()) {
      return Optional.of(new Phrase(kind, new String[]{clause.substring(0, comparison.start())}, LESS.matcher(comparison.group(1)).matches(), false));
    }
    Matcher verb = vocabulary.change().matcher(clause);
    if (!verb.find()) {
      return Optional.empty();
    }
    int at = verb.group("down") != null ? verb.start("down") : verb.start("up");
    String head = COMPARED.matcher(clause.substring(0, at)).replaceFirst("");
    return Optional.of(new Phrase(kind, new String[]{verb.group("object"), head}, verb.group("down") != null, false));
  }

  /** The words after the last comma, colon or semicolon. */
  static String lastClause(String lead) {
    Matcher matcher = CLAUSE.matcher(lead);
    return matcher.find() ? lead.substring(matcher.end()) : lead;
  }
}
