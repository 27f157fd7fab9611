package duizhang.fact;

import duizhang.codes.Wording;
import duizhang.words.WordFile;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target or result taken apart: {@code ≥95%} is {@code ≥}, 95 and {@code %}. All parts are null where the text is no single number with a unit,
 * such as a date or a sentence.
 */
record Measured(String operator, BigDecimal number, String unit) {
  private static final WordFile WORDS = WordFile.of("performance.yaml").section("measured");
  private static final String OPERATOR = WORDS.text("operator");
  private static final Pattern SINGLE = Pattern.compile(OPERATOR);
  private static final Pattern MARKED = Pattern.compile("[☑√✓✔■●]\"?(" + OPERATOR + ")");
  private static final Pattern NUMBER = Pattern.compile("(" + OPERATOR + ")?" + WordFile.of("rows.yaml").section("indicator").text("number"));
  private static final Measured NONE = new Measured(null, null, null);

  static Measured of(String text) {
    if (text == null) {
      return NONE;
    }
    String printed = Wording.compact(text);
    String folded = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    Matcher matcher = NUMBER.matcher(folded);
    if (!matcher.matches()) {
      return NONE;
    }
    String operator = matcher.group(1) == null ? matcher.group(4) : printed.substring(0, matcher.end(1));
    String unit = matcher.group(3).isEmpty() ? null : matcher.group(3);
    return new Measured(operator, new BigDecimal(matcher.group(2).replace(",", "")), unit);
  }

  /** The operator of a cell of its own; forms that print all operators for ticking give the ticked one, or null. */
  static String operator(String cell) {
    String text = Wording.fold(cell == null ? "" : cell);
    if (SINGLE.matcher(text).matches()) {
      return Wording.compact(cell).replaceAll("[\"“”]", "");
    }
    List<String> marked = MARKED.matcher(text).results().map(result -> result.group(1)).toList();
    return marked.size() == 1 ? marked.get(0) : null;
  }
}
