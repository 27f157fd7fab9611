package duizhang.read.image;

import java.util.List;

/** What a stretch of a picture says: its characters from left to right. */
record Recognised(List<Sign> signs) {
  /**
   * A character.
   *
   * @param middle where its middle is, as a share of the stretch's width
   * @param score from 0 to 1, what recognition gives for it
   */
  record Sign(String text, double middle, double score) {}

  Recognised {
    signs = List.copyOf(signs);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    signs.forEach(sign -> text.append(sign.text()));
    return text.toString();
  }

  /** The mean score; 0 where nothing was recognised. */
  double score() {
    return signs.stream().mapToDouble(Sign::score).average().orElse(0);
  }
}
