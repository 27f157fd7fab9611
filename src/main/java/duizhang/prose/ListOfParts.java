package duizhang.prose;

import duizhang.codes.ValueKind;
import duizhang.words.Parts;

/** A list of parts in a sentence, whose end carries on with the whole: 购置及运行费 9 万元，其中：购置费 3 万元、运行费 6 万元，比上年增加 1 万元. */
final class ListOfParts {
  private Subject whole;
  private boolean listed;

  /**
   * What was spoken of last before a number.
   *
   * @param words the folded words between the number before and this one
   * @param latest what the number before is about, or null
   */
  Subject subject(String words, ValueKind kind, Subject latest) {
    if (Parts.named(words)) {
      whole = latest;
      listed = false;
    } else if (words.startsWith("、")) {
      listed = true;
    } else if (whole != null && listed && kind == ValueKind.CHANGE && words.startsWith(",")) {
      listed = false;
      return whole;
    }
    return latest;
  }
}
