package duizhang.prose;

/** Round brackets in folded text: what is said inside them does not carry on behind them. */
final class Brackets {
  private Brackets() {}

  /** How many brackets are open at a place. */
  static int depth(String folded, int place) {
    int depth = 0;
    for (int i = 0; i < place; i++) {
      depth += folded.charAt(i) == '(' ? 1 : folded.charAt(i) == ')' && depth > 0 ? -1 : 0;
    }
    return depth;
  }

  /** The end of the text that lies in the same brackets as its last character. */
  static String innermost(String folded) {
    int closed = 0;
    for (int i = folded.length() - 1; i >= 0; i--) {
      if (folded.charAt(i) == ')') {
        closed++;
      } else if (folded.charAt(i) == '(' && --closed < 0) {
        return folded.substring(i + 1);
      }
    }
    int open = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) == '(') {
        open++;
      } else if (folded.charAt(i) == ')' && --open < 0) {
        return folded.substring(i + 1);
      }
    }
    return folded;
  }
}
