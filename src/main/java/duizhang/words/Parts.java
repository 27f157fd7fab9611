package duizhang.words;

/** Whether a folded text says that what follows is a part of what was told before: 其中. */
public final class Parts {
  private static final String OF_WHICH = WordFile.of("parts.yaml").text("of_which");

  private Parts() {}

  /** Whether the text begins like that. */
  public static boolean opens(String folded) {
    return folded.startsWith(OF_WHICH);
  }

  /** Whether the text says so anywhere. */
  public static boolean named(String folded) {
    return folded.contains(OF_WHICH);
  }
}
