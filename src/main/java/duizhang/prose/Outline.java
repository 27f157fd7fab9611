package duizhang.prose;

import duizhang.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered headings above the paragraph that is being read. */
final class Outline {
  private static final List<Pattern> LEVELS = List.of(
      Pattern.compile("^第[一二三四五六七八九十]{1,3}(部分|章)"),
      Pattern.compile("^[一二三四五六七八九十]{1,3}[、.]"),
      Pattern.compile("^\\([一二三四五六七八九十]{1,3}\\)"),
      Pattern.compile("^\\d{1,2}[、.](?!\\d)"),
      Pattern.compile("^\\(\\d{1,2}\\)"),
      Pattern.compile("^[①-⑳]"));

  private static final WordFile WORDS = WordFile.of("sentences.yaml").section("outline");
  /** A title without a number: what follows is under no heading any more. */
  private static final Pattern TITLE = WORDS.pattern("title");

  static boolean title(String folded) {
    return TITLE.matcher(folded).matches();
  }

  private final String[] headings = new String[LEVELS.size()];

  /** The depth of the numbering that a folded line begins with, from 0; empty where it has none. */
  static OptionalInt level(String folded) {
    for (int level = 0; level < LEVELS.size(); level++) {
      if (LEVELS.get(level).matcher(folded).find()) {
        return OptionalInt.of(level);
      }
    }
    return OptionalInt.empty();
  }

  /** Takes note of a paragraph: a numbered one is the heading of what follows. */
  void enter(String folded) {
    OptionalInt level = level(folded);
    if (level.isEmpty()) {
      if (title(folded)) {
        Arrays.fill(headings, null);
      }
      return;
    }
    for (int i = level.getAsInt(); i < headings.length; i++) {
      headings[i] = null;
    }
    Matcher sentence = Pattern.compile("^[^。;,:]{0,80}").matcher(folded);
    headings[level.getAsInt()] = sentence.find() ? sentence.group() : folded;
  }

  /** The level of the nearest heading, or -1. */
  int depth() {
    for (int i = headings.length - 1; i >= 0; i--) {
      if (headings[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** The headings above, the nearest first. */
  List<String> path() {
    List<String> path = new ArrayList<>();
    for (int i = headings.length - 1; i >= 0; i--) {
      if (headings[i] != null) {
        path.add(headings[i]);
      }
    }
    return path;
  }
}
