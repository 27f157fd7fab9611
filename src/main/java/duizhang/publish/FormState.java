package duizhang.publish;

import duizhang.codes.Coverage;
import java.util.Set;

/** Whether an expected form is there, with what shows it. */
record FormState(String form, String coverage, String table, int facts, String evidence) {
  private static final Set<String> MISSING = Set.of(Coverage.ABSENT.name(), Coverage.LISTED_MISSING.name());

  boolean missing() {
    return MISSING.contains(coverage);
  }
}
