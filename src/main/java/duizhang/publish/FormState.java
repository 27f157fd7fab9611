package duizhang.publish;

import java.util.Set;

/** Whether an expected form is there, with what shows it. */
record FormState(String form, String coverage, String table, int facts, String evidence) {
  private static final Set<String> MISSING = Set.of("ABSENT", "LISTED_MISSING");

  boolean missing() {
    return MISSING.contains(coverage);
  }
}
