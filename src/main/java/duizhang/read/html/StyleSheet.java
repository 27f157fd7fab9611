package duizhang.read.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the style sheets within a page hide. Asked are rules for all media whose selectors are a name, classes and an id; of two rules for an element
 * the later one holds, and what an element says itself holds before both.
 */
final class StyleSheet {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|$)|<!--|-->");
  private static final Pattern SIMPLE = Pattern.compile("[\\w-]*([.#][A-Za-z_][\\w-]*)*");
  private static final Pattern SHOWS = Pattern.compile("(?:^|;)\\s*(display|visibility)\\s*:\\s*([a-z-]+)");

  private final Document page;

  /** What the rules say of elements, by the property. */
  private final Map<Element, Map<String, String>> said = new LinkedHashMap<>();

  private StyleSheet(Document page) {
    this.page = page;
  }

  /** Writes into the elements' own styles what the style sheets of {@code page} say of whether they show. */
  static void hide(Document page) {
    StyleSheet sheet = new StyleSheet(page);
    page.select("style").forEach(style -> sheet.read(COMMENT.matcher(style.data()).replaceAll("")));
    sheet.said.forEach((element, properties) -> properties.forEach((property, value) -> {
      String own = element.attr("style");
      if (!Pattern.compile("(?i)(^|;)\\s*" + property + "\\s*:").matcher(own).find()) {
        element.attr("style", property + ":" + value + ";" + own);
      }
    }));
  }

  /** Rules that begin with {@code @} are for some media only, or none that hides. */
  private void read(String rules) {
    int from = 0;
    for (int open = rules.indexOf('{'); open >= 0; open = rules.indexOf('{', from)) {
      String selectors = rules.substring(from, open);
      selectors = selectors.substring(selectors.lastIndexOf(';') + 1).strip();
      int end = end(rules, open);
      if (!selectors.startsWith("@")) {
        rule(selectors, rules.substring(open + 1, Math.max(open + 1, end - 1)));
      }
      from = end;
    }
  }

  /** Behind the brace that closes the one at {@code open}. */
  private static int end(String rules, int open) {
    int depth = 0;
    for (int at = open; at < rules.length(); at++) {
      depth += rules.charAt(at) == '{' ? 1 : rules.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return rules.length();
  }

  private void rule(String selectors, String style) {
    Matcher shows = SHOWS.matcher(style.toLowerCase(Locale.ROOT));
    while (shows.find()) {
      for (String selector : selectors.split(",")) {
        String bare = selector.strip();
        if (!bare.isEmpty() && SIMPLE.matcher(bare).matches()) {
          page.select(bare).forEach(element -> said.computeIfAbsent(element, e -> new LinkedHashMap<>()).put(shows.group(1), shows.group(2)));
        }
      }
    }
  }
}
