package duizhang.codes;

import java.util.Arrays;
import java.util.Locale;

/** The steps in which a file can come to an end, in the order of its way. */
public enum Step {
  CRAWL,
  READ,
  /** Forms, figures and which reading of each table holds. */
  SETTLE,
  /** Sentences, sums and statuses. */
  CHECK,
  /** The document as a whole: its limits of size, time and memory. */
  EXTRACT,
  STORE;

  /** As the dataset writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The step that a database says; earlier versions wrote the names of the rooms between reading and storing. */
  public static Step of(String word) {
    return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst().orElse(EXTRACT);
  }
}
