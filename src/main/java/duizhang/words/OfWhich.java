package duizhang.words;

import java.util.regex.Pattern;

/** Whether a label says that it is a part of the one before it (其中), and what it says besides. */
public final class OfWhich {
  private static final Pattern OPENS = WordFile.of("rows.yaml").pattern("of_which");

  private OfWhich() {}

  public static boolean opens(String label) {
    return OPENS.matcher(label).lookingAt();
  }

  /** The label without it. */
  public static String without(String label) {
    return OPENS.matcher(label).replaceFirst("");
  }
}
