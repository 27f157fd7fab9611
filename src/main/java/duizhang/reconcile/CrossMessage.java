package duizhang.reconcile;

import duizhang.words.WordFile;
import java.util.Map;

/** What a contradiction between two documents is said in, in both languages. */
final class CrossMessage {
  private static final WordFile WORDS = WordFile.of("cross-documents.yaml");

  private CrossMessage() {}

  static String yuan() {
    return WORDS.text("yuan");
  }

  /** @param language {@code zh} or {@code en} */
  static String of(String name, String language, Map<String, String> words) {
    String text = WORDS.section("messages").section(name).text(language);
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled.append(text, from, open).append(words.getOrDefault(text.substring(open + 1, close), ""));
      from = close + 1;
    }
    return filled.append(text.substring(from)).toString();
  }
}
