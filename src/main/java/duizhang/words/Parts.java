package duizhang.words;

import java.util.regex.Pattern;

/** Whether a folded text says that what follows is a part of what was told before: 其中. */
public final class Parts {
  private static final String OF_WHICH = WordFile.of("parts.yaml").text("of_which");
  private static final Pattern OPENING = Pattern.compile("^" + Pattern.quote(OF_WHICH) + ":?");

  private Parts() {}

  /** Whether the text begins like that. */
  public static boolean opens(String folded) {
    return folded.startsWith(OF_WHICH);
  }

  /** The text without such a beginning. */
  public static String without(String folded) {
    return OPENING.matcher(folded).replaceFirst("");
  }

  /** Whether the text says so anywhere. */
  public static boolean named(String folded) {
    return folded.contains(OF_WHICH);
  }
}
