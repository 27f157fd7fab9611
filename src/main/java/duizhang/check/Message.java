package duizhang.check;

import duizhang.words.WordFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sentence of a finding in both languages, from its template in {@code words/findings.yaml} and what stands in it. */
final class Message {
  private static final WordFile TEMPLATES = WordFile.of("findings.yaml").section("messages");

  private final WordFile template;
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, String> englishWords = new LinkedHashMap<>();

  private Message(WordFile template) {
    this.template = template;
  }

  static Message of(String name) {
    return new Message(TEMPLATES.section(name));
  }

  /** Fills a place of the template; what is not known is a dash. */
  Message with(String place, Object word) {
    words.put(place, word == null ? "—" : word.toString());
    return this;
  }

  /** Fills a place with words that have a name in each language. */
  Message with(String place, String chinese, String english) {
    englishWords.put(place, english);
    return with(place, chinese);
  }

  String chinese() {
    return filled("zh", Map.of());
  }

  String english() {
    return filled("en", englishWords);
  }

  private String filled(String language, Map<String, String> first) {
    StringBuilder filled = new StringBuilder();
    String text = template.text(language);
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('{', from);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String place = text.substring(open + 1, close);
      filled.append(text, from, open).append(first.getOrDefault(place, words.getOrDefault(place, "—")));
      from = close + 1;
    }
    return filled.append(text.substring(from)).toString();
  }
}
